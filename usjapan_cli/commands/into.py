"""Writes a pack's files into a folder: never over facts, never so that a pack can be used no more."""

from __future__ import annotations

import os

from ..core.errors import FactsError, UsageError, quoted
from ..core.writing import write_file, write_folder
from ..library.packed import open_pack
from ..packs.files import EDITIONS, TODO, edition_folders, fact_files
from ..packs.yaml_nodes import MappingNode, parse_tree, read_tree
from ..show.terminal import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.errors import Problem
    from ..index.file import Index
    from ..packs.yaml_nodes import Node, Scalar
    from .context import Context

_ABOVE = 4  # folders above another in which its pack may begin
_ELSEWHERE = "name another folder, or move the file away: --force writes over no facts"


def write_into(context: Context, folder: str, files: Sequence[tuple[str, str]], force: bool) -> str:
    """Write files into a folder, all or none where it is new; return their paths, one a line.

    Those that are there already are written over with `force` only, and none that has facts. Raises
    UsageError, before anything is written, also where a pack could not be used with them.
    """
    if not folder.strip():
        raise UsageError(f"{quoted(folder)} names no folder, nothing was written", "name one: new-pack")
    paths = [os.path.join(folder, name) for name, _ in files]
    contents = [(name, text.encode("utf-8")) for name, text in files]
    new = dict(zip(paths, (content for _, content in contents), strict=True))
    there = [path for path in paths if os.path.lexists(path)]
    lost = [f"{path} has {what}" for path in there for what in [_lost(path, new[path])] if what]
    if lost:
        raise UsageError(f"nothing was written, what is there would be lost: {'; '.join(lost)}", _ELSEWHERE)
    if there and not force:
        raise UsageError(f"{there[0]} is there already, nothing was written", "--force writes over it")
    for pack in _packs_about(folder):
        _refuse_spoiling(context, pack, new)
    if not os.path.lexists(folder):
        write_folder(folder, contents)
    else:
        for path, content in new.items():
            _make_folder(os.path.dirname(path))
            write_file(path, content)
    return "".join(f"{path}\n" for path in paths)


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except (OSError, RecursionError) as error:  # which folders without end come to
        reason = getattr(error, "strerror", None) or "the path is too long"
        raise UsageError(f"{folder} cannot be made: {reason}") from error


def _lost(path: str, new: bytes) -> str:
    """Say what a file has that the new one would not have: facts of its own, other keys; else nothing."""
    if os.path.basename(path) == TODO:  # comments
        return ""
    problems: list[Problem] = []
    facts: list[str] = []
    root = read_tree(path, path, problems, lambda key, _: facts.append(key.text))
    if problems and os.path.isfile(path):
        return "what cannot be read, which may be facts"
    if facts and not _is_same(path, new):
        return counted(len(facts), "fact")
    kept = _keys(parse_tree(new, path, [], _passed_over))
    return ", ".join(key for key in _keys(root) if key not in kept)


def _passed_over(_key: Scalar, _fact: Node) -> None:
    """Keep nothing of a fact."""


def _keys(root: Node | None) -> list[str]:
    return [key.text for key, _ in root.pairs] if isinstance(root, MappingNode) else []


def _is_same(path: str, content: bytes) -> bool:
    with open(path, "rb") as file:
        return file.read() == content


def _packs_about(folder: str) -> Iterator[str]:
    """Yield the packs that files in a folder belong to: that folder, and those above it with sources."""
    if any(map(_is_of_pack, _names(folder))):
        yield folder
    above = os.path.abspath(folder)
    for _ in range(_ABOVE):
        above = os.path.dirname(above)
        if os.path.isdir(os.path.join(above, "sources")):
            yield os.path.relpath(above) if not os.path.isabs(folder) else above


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:  # it is not there yet, or whoever writes into it will say why that cannot be
        return []


def _is_of_pack(name: str) -> bool:
    return name == "sources" or name.lower().endswith((".yaml", ".yml"))


def _refuse_spoiling(context: Context, pack: str, files: dict[str, bytes]) -> None:
    """Raise UsageError where a pack can be used, alone or beside the open facts, and could not with files."""
    for before in ((), _others(context, pack)):
        if before is None or _fault(pack, before):
            continue
        fault = _fault_with(pack, files, before)
        if fault:
            edition = os.path.join(pack, EDITIONS, "DAY")
            raise UsageError(
                f"{pack} could not be used with it, nothing was written: {fault}",
                f"name a folder of its own, or for an edition of this pack {edition}",
            )
        return


def _others(context: Context, pack: str) -> Sequence[Index] | None:
    try:
        return context.library_before(pack).indexes
    except FactsError:  # of another pack
        return None


def _fault(pack: str, before: Sequence[Index]) -> Problem | None:
    """Return the first problem for which a pack cannot be used; a folder without facts has one too."""
    try:
        open_pack(pack, before, None, None)
    except FactsError as error:
        return error.problems[0]
    return None


def _fault_with(pack: str, files: dict[str, bytes], before: Sequence[Index]) -> Problem | None:
    """Return what would keep a pack from use if it had further files, tried on a copy of it."""
    import shutil  # only where a pack is there already
    import tempfile

    with tempfile.TemporaryDirectory() as copy:
        for folder in (pack, *edition_folders(pack).values()):
            for file in fact_files(folder):
                shutil.copyfile(file, _made(os.path.join(copy, os.path.relpath(file, pack))))
        for path, content in files.items():
            with open(_made(os.path.join(copy, os.path.relpath(path, pack))), "wb") as written:
                written.write(content)
        fault = _fault(copy, before)
        return fault and fault.but(file=os.path.join(pack, os.path.relpath(fault.file, copy)))


def _made(path: str) -> str:
    """Return a path, with the folders that it needs."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path
