"""Each command that writes what a user owns writes it carefully: whole or not at all, as it was, where it was."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ONLY_SIX, Run

from usjapan_cli.core import writing

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes, owners and links")
REPORT = (
    "CRS In Focus\nIF99999\nUpdated March 4, 2026\n\nLemuria: Harbors\n\nOverview\n\n"
    "The harbor of Lemuria has 12 ferries. About 70% of its trade is fish.\n"
)
UNTIDY = (
    "topic: quay\ntitle: A quay\n"
    'source: {id: Q-1, title: M, genre: Memo, publisher: Quay Office, date: "2024-03-01", cells: [a.1]}\n'
    "facts:\n  north:\n    kind: definition\n    statement: A pier holds boats.\n    shelf_life: fixed\n    locators: [a.1]\n"
)
MEMO = "Its crew: {{fleet.crew-share}}.\n"


class Writer(NamedTuple):
    """A command that writes over a file: its words for a path, what stands there before, what is in it then."""

    words: Callable[[Path], tuple[str, ...]]
    old: str
    new: bytes
    name: str = "file"


WRITERS = {
    "lint --fix": Writer(lambda path: ("lint", "--fix", str(path)), UNTIDY, b"statement: A pier", "quay.yaml"),
    "fill -o": Writer(lambda path: ("fill", "-", "-o", str(path), "--force"), "old", b"Its crew: "),
    "fill --in-place": Writer(lambda path: ("fill", str(path), "--in-place"), MEMO, b"<!--usjapan ", "memo.md"),
    "draft --into": Writer(
        lambda path: ("draft", "-", "--into", str(path.parent.parent), "--force"), "old", b"overview.1.1",
        "sources/IF99999.yaml",
    ),
    "export": Writer(lambda path: ("export", "sqlite", str(path), "--force"), "old", b"SQLite format 3"),
}  # fmt: skip
each = pytest.mark.parametrize("name", WRITERS)


def put(name: str, tmp_path: Path) -> Path:
    """Put the file that a command writes over into a folder of its own."""
    path = tmp_path / "home" / WRITERS[name].name
    path.parent.mkdir(parents=True)
    path.write_text(WRITERS[name].old, encoding="utf-8")
    return path


def write(name: str, path: Path, ask: Run) -> tuple[int, str]:
    stdin = MEMO if name.startswith("fill") else REPORT
    done = ask(*WRITERS[name].words(path), *ONLY_SIX, stdin=stdin.encode())
    return done.status, done.said


def hidden(tmp_path: Path) -> list[Path]:
    return [path for path in tmp_path.rglob("*") if path.name.startswith(".") or path.suffix == ".part"]


@each
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_mode_and_owner_stay(name: str, mode: int, ask: Run, tmp_path: Path) -> None:
    path = put(name, tmp_path)
    path.chmod(mode)
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    before = path.stat()
    status, said = write(name, path, ask)
    after = path.stat()
    assert status == 0, said
    assert WRITERS[name].new in path.read_bytes()
    assert (stat.S_IMODE(after.st_mode), after.st_uid, after.st_gid) == (mode, before.st_uid, before.st_gid)
    assert hidden(tmp_path) == []


@each
def test_of_a_link_the_target_is_written(name: str, ask: Run, tmp_path: Path) -> None:
    path = put(name, tmp_path)
    target = tmp_path / f"elsewhere{path.suffix}"
    path.rename(target)
    path.symlink_to(target)
    status, said = write(name, path, ask)
    assert status == 0, said
    assert WRITERS[name].new in target.read_bytes()
    assert path.is_symlink()
    assert hidden(tmp_path) == []


@each
def test_hard_links_do_not_part(name: str, ask: Run, tmp_path: Path) -> None:
    path = put(name, tmp_path)
    os.link(path, tmp_path / "second-name")
    status, said = write(name, path, ask)
    assert (status, "hard links" in said) == (2, True), said
    assert path.samefile(tmp_path / "second-name")
    assert path.read_text(encoding="utf-8") == WRITERS[name].old
    assert hidden(tmp_path) == []


@each
@pytest.mark.parametrize("has_names_later", [True, False])
def test_never_through_a_planted_link(
    name: str, has_names_later: bool, ask: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, victim = put(name, tmp_path), tmp_path / "victim"
    victim.write_bytes(b"mine")
    monkeypatch.setattr(time, "monotonic_ns", lambda: 7)
    if not has_names_later:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    (path.parent / f".{path.name}.{os.getpid()}-7.part").symlink_to(victim)
    status, said = write(name, path, ask)
    assert (status, "cannot be written" in said) == (1, True), said
    assert (victim.read_bytes(), path.read_text(encoding="utf-8")) == (b"mine", WRITERS[name].old)


@each
@pytest.mark.parametrize("has_names_later", [True, False])
def test_a_full_disk_leaves_what_was_there_and_nothing_else(
    name: str, has_names_later: bool, ask: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(name, tmp_path)
    if not has_names_later:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    monkeypatch.setattr(writing.os, "fsync", full)
    status, said = write(name, path, ask)
    assert (status, "No space left" in said) == (1, True), said
    assert path.read_text(encoding="utf-8") == WRITERS[name].old
    assert hidden(tmp_path) == []


def full(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


FOLDERS = {
    "new": (lambda path: ("new", str(path)), ["harbour.yaml", "sources/NOTE-1.yaml"]),
    "draft --into": (
        lambda path: ("draft", "-", "--into", str(path)), ["overview.yaml", "sources/IF99999.yaml"],
    ),
}  # fmt: skip
each_folder = pytest.mark.parametrize("name", FOLDERS)


@each_folder
def test_a_new_folder_is_whole(name: str, ask: Run, tmp_path: Path) -> None:
    words, files = FOLDERS[name]
    pack = tmp_path / "not" / "there yet" / "pack"
    done = ask(*words(pack), stdin=REPORT.encode())
    assert done.status == 0, done.said
    assert done.text.splitlines() == [str(pack / file) for file in sorted(files, reverse=True)]
    assert sorted(str(p.relative_to(pack)) for p in pack.rglob("*.yaml")) == files
    assert hidden(tmp_path) == []
    umask = os.umask(0o022)
    os.umask(umask)
    assert stat.S_IMODE(pack.stat().st_mode) == 0o777 & ~umask


@each_folder
def test_or_not_there(name: str, ask: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done_once: list[int] = []

    def full_at_the_second(descriptor: int) -> None:
        if done_once:
            full(descriptor)
        done_once.append(descriptor)

    monkeypatch.setattr(writing.os, "fsync", full_at_the_second)
    done = ask(*FOLDERS[name][0](tmp_path / "not" / "there yet" / "pack"), stdin=REPORT.encode())
    assert (done.status, done.out, "No space left" in done.said) == (1, b"", True), done.said
    assert list(tmp_path.iterdir()) == []


@each_folder
def test_a_name_that_is_taken_meanwhile_is_left_alone(
    name: str, ask: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, victim = tmp_path / "pack", tmp_path / "victim"
    victim.mkdir()

    def planted(descriptor: int) -> None:
        if not pack.is_symlink():
            pack.symlink_to(victim)

    monkeypatch.setattr(writing.os, "fsync", planted)
    done = ask(*FOLDERS[name][0](pack), stdin=REPORT.encode())
    assert (done.status, "cannot be made" in done.said) == (1, True), done.said
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["pack", "victim"]


def test_what_cannot_have_its_name_later_has_it_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object, **_named: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(writing.os, "link", refused)
    writing.write_file(str(tmp_path / "a"), b"one")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"one"}
