"""A user's file is written whole or not at all, keeps what it is, and is never written through a planted link."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import Run, process_environment

from usjapan_cli.core import writing
from usjapan_cli.core.errors import ExitStatus, UsageError, UsjapanError
from usjapan_cli.core.writing import write_file, write_folder

posix = pytest.mark.skipif(os.name == "nt", reason="modes, owners and links")
as_root = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root")


def test_a_new_file_and_an_old_one(tmp_path: Path) -> None:
    write_file(str(tmp_path / "a"), b"one")
    write_file(str(tmp_path / "a"), b"two")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"two"}


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755])
def test_the_mode_stays(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    path.chmod(mode)
    write_file(str(path), b"two")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@as_root
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    os.chown(path, 65534, 65534)
    write_file(str(path), b"two")
    assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65534)


@posix
def test_of_a_link_the_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a").write_bytes(b"one")
    (tmp_path / "link").symlink_to("real/a")
    write_file(str(tmp_path / "link"), b"two")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "a").read_bytes() == b"two"


@posix
def test_hard_links_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one")
    os.link(tmp_path / "a", tmp_path / "b")
    with pytest.raises(UsjapanError, match="2 names"):
        write_file(str(tmp_path / "a"), b"two")
    assert (tmp_path / "b").read_bytes() == b"one"


@posix
def test_never_through_a_planted_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "monotonic_ns", lambda: 7)
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / "a").write_bytes(b"one")
    (tmp_path / f".a.{os.getpid()}-7.part").symlink_to(victim)
    with pytest.raises(UsjapanError, match="cannot be written"):
        write_file(str(tmp_path / "a"), b"two")
    assert (victim.read_bytes(), (tmp_path / "a").read_bytes()) == (b"mine", b"one")


def test_what_is_no_file_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="no regular file"):
        write_file(str(tmp_path), b"two")
    for path in ("none/a", "file/a", "x" * 300):
        with pytest.raises(UsageError, match="cannot be written"):
            write_file(str(tmp_path / path), b"two")
    for path in ("file/a", "x" * 300):
        with pytest.raises(UsageError, match="cannot be made"):
            write_folder(str(tmp_path / path), [("a", b"two")])


def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"one")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(writing.os, "fsync", full)
    with pytest.raises(UsjapanError, match="No space left") as caught:
        write_file(str(tmp_path / "a"), b"two")
    assert caught.value.status == ExitStatus.NOT_FOUND  # another time it may be written
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"one"}


@posix
def test_a_kill_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1" * 200_000)
    code = (
        "import sys\nfrom usjapan_cli.core.writing import write_file\nprint('ready', flush=True)\n"
        "while True:\n    for sign in (b'2', b'3'):\n        write_file(sys.argv[1], sign * 200_000)\n"
    )
    for _ in range(10):
        child = subprocess.Popen(
            [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, env=process_environment()
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.02)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        content = path.read_bytes()
        assert len(content) == 200_000
        assert len(set(content)) == 1


@posix
def test_lint_fix_writes_that_way(ask: Run, tmp_path: Path) -> None:
    pack = tmp_path / "quay.yaml"
    pack.write_text(
        "topic: quay\ntitle: A quay\n"
        'source: {id: Q-1, title: M, genre: Memo, publisher: Quay Office, date: "2024-03-01", cells: [a.1]}\n'
        "facts:\n  north:\n    kind: definition\n    statement: A pier holds boats.\n    shelf_life: fixed\n    locators: [a.1]\n",
        encoding="utf-8",
    )
    pack.chmod(0o600)
    (tmp_path / "link.yaml").symlink_to("quay.yaml")
    done = ask("lint", str(tmp_path / "link.yaml"), "--fix", "--only-facts")
    assert done.status == 0, done.said
    assert pack.read_text(encoding="utf-8").index("statement") < pack.read_text(encoding="utf-8").index(
        "kind"
    )
    assert stat.S_IMODE(pack.stat().st_mode) == 0o600
    assert (tmp_path / "link.yaml").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.yaml", "quay.yaml"]


@posix
def test_an_interrupt_waits_until_a_file_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"one")
    own = threading.get_ident()  # other tests may have left threads, which would take a process's signal
    monkeypatch.setattr(writing.os, "fsync", lambda _descriptor: signal.pthread_kill(own, signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        write_file(str(tmp_path / "a"), b"two")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"two"}
