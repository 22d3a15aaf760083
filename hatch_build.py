"""Build hook: puts the fact files and their compiled index into the wheel."""

from __future__ import annotations

import os
import sys
import tempfile
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FactsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles `facts/` when a wheel is built: a lookup then opens the index and checks nothing.

    Each other edition gets an index of its own, which is opened when it is named.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add `facts/` and `facts.index` to the wheel; an editable install compiles on first use."""
        if version == "editable" or self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        from usjapan_cli.index.file import Index
        from usjapan_cli.library.compile import compile_pack
        from usjapan_cli.packs.files import edition_files, edition_folders, fact_files

        folder = os.path.join(self.root, "facts")
        build_data["force_include"][folder] = "usjapan_cli/facts"
        self.indexes: list[str] = []
        newer: list[Index] = []
        for day, own in reversed(edition_folders(folder).items()):
            files = edition_files(folder, own)
            content = compile_pack(files, [], "shipped", is_folder=True, editions=newer, day=day)
            newer.append(Index(content, own))
            build_data["force_include"][self._kept(content)] = f"usjapan_cli/facts-{day}.index"
        content = compile_pack(fact_files(folder), [], "shipped", is_folder=True, editions=newer)
        build_data["force_include"][self._kept(content)] = "usjapan_cli/facts.index"

    def _kept(self, content: bytes) -> str:
        """Write an index into a temporary file; returns its path."""
        with tempfile.NamedTemporaryFile(suffix=".index", delete=False) as file:
            file.write(content)
        self.indexes.append(file.name)
        return file.name

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary indexes."""
        for path in getattr(self, "indexes", []):
            os.unlink(path)
