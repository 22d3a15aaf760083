"""Build hook: puts the fact files and their compiled index into the wheel."""

from __future__ import annotations

import os
import sys
import tempfile
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FactsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles `facts/` when a wheel is built: a lookup then opens the index and checks nothing."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add `facts/` and `facts.index` to the wheel; an editable install compiles on first use."""
        if version == "editable" or self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        from usjapan_cli.library.compile import compile_pack
        from usjapan_cli.packs.files import fact_files

        folder = os.path.join(self.root, "facts")
        with tempfile.NamedTemporaryFile(suffix=".index", delete=False) as file:
            file.write(compile_pack(fact_files(folder), [], "shipped", is_folder=True))
        self.index = file.name
        build_data["force_include"][file.name] = "usjapan_cli/facts.index"
        build_data["force_include"][folder] = "usjapan_cli/facts"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary index."""
        if hasattr(self, "index"):
            os.unlink(self.index)
