"""The world around a run: readers that leave, full disks, closed streams, odd locales, foreign caches."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from conftest import ONLY_SIX, PACKAGE, OnTerminal, Run, process_environment

from usjapan_cli.index.file import Index
from usjapan_cli.library.compile import compile_pack
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.packs.files import fact_files

pytestmark = pytest.mark.skipif(os.name == "nt", reason="another world")
ROOT_ONLY = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be another"
)
FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
NOBODY = 65534
EVERYDAY = (
    ["search", "mooring"], ["show", "fleet.crew-share", "--json"], ["cite", "fleet.crew-share"], ["topics"],
    ["list"], ["table"], ["timeline"], ["sources"], [],
)  # fmt: skip
ALWAYS = (["--help"], ["help", "formats"], ["man"], ["completion", "bash"], ["schema"], ["--version"])
COMMAND = [sys.executable, "-m", "usjapan_cli"]


def in_shell(line: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of a shell in which $U is the program; every process of a pipe counts."""
    program = f"U='{sys.executable} -m usjapan_cli'; {line}; echo status ${{PIPESTATUS[0]}} >&2"
    return subprocess.run(
        ["bash", "-c", program],
        capture_output=True,
        env=process_environment(**environ),
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash tells the status of each process of a pipe")
@pytest.mark.parametrize("reader", ["head -n 1", "head -c 1", "true", "sleep 0.2"])
@pytest.mark.parametrize("line", ["list --quiet", "list --json", "man", "--help", "schema output"])
def test_a_reader_that_leaves_early_is_no_failure(line: str, reader: str) -> None:
    done = in_shell(f"$U {line} | {reader}", PYTHONUNBUFFERED="1" if reader == "true" else "")
    assert done.stderr in (b"status 0\n", b"status 141\n")


@FULL
@pytest.mark.parametrize("argv", [*EVERYDAY[:3], *ALWAYS], ids=" ".join)
def test_a_full_disk_is_one(argv: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, *argv, *(ONLY_SIX if argv not in ALWAYS else ())], stdout=full, stderr=subprocess.PIPE,
            env=process_environment(), timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == b"usjapan: cannot write: No space left on device\n"


@FULL
@pytest.mark.parametrize(
    "argv", [["search", "zzzqqqxxx"], ["show", "no.such"], ["topcs"], ["search", "mooring"]], ids=" ".join
)
def test_a_full_stderr_changes_no_status(argv: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, *argv, *ONLY_SIX], stdout=subprocess.PIPE, stderr=full, env=process_environment(),
            timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stdout != b"") == {"topcs": (2, False), "mooring": (0, True)}.get(
        argv[-1], (1, False)
    )


@pytest.mark.parametrize("closed", ["0", "1", "2", "01", "02", "12", "012"])
@pytest.mark.parametrize(
    "argv", [["search", "mooring"], ["show", "-"], ["show", "no.such"], ["--help"], ["topcs"]], ids=" ".join
)
def test_closed_streams_end_in_a_status(argv: list[str], closed: str, tmp_path: Path) -> None:
    def close() -> None:
        for stream in closed:
            os.close(int(stream))

    done = subprocess.run(
        [*COMMAND, *argv, *ONLY_SIX], stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=close, cwd=tmp_path,
        env=process_environment(), timeout=60, check=False,
    )  # fmt: skip
    found = {"topcs": 2, "-": 2, "no.such": 1}.get(argv[-1], 1 if "1" in closed else 0)
    assert done.returncode == found
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "argv", [["check", "-"], ["fill", "-"], ["show", "-"], ["verify", "-"], ["cite", "-"]], ids=" ".join
)
def test_a_closed_stdin_is_no_empty_one(argv: list[str]) -> None:
    done = subprocess.run(
        [*COMMAND, *argv, *ONLY_SIX], stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=lambda: os.close(0),
        env=process_environment(), timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"usjapan: standard input is closed\n")


@pytest.mark.parametrize("stdin", ["/", "write only"])
def test_a_stdin_that_cannot_be_read(stdin: str, tmp_path: Path) -> None:
    descriptor = (
        os.open("/", os.O_RDONLY) if stdin == "/" else os.open(tmp_path / "x", os.O_WRONLY | os.O_CREAT)
    )
    try:
        done = subprocess.run(
            [*COMMAND, "show", "-", *ONLY_SIX], stdin=descriptor, capture_output=True, env=process_environment(),
            timeout=60, check=False,
        )  # fmt: skip
    finally:
        os.close(descriptor)
    assert done.returncode in (1, 2)
    assert done.stdout == b""
    assert b"usjapan_cli" not in done.stderr


LOCALES = (
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LC_ALL": "POSIX"}, {"LANG": "no_SUCH.locale"},
    {"LC_ALL": "", "LANG": "", "LC_CTYPE": ""}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp1252"},
    {"PYTHONIOENCODING": "ascii:strict"}, {"PYTHONIOENCODING": "cp932"}, {"TERM": "dumb"}, {"TERM": ""},
    {"COLUMNS": "1"}, {"COLUMNS": "10000"}, {"COLUMNS": "-1"}, {"COLUMNS": "٣"}, {"TZ": "nowhere"},
)  # fmt: skip


@pytest.mark.parametrize("environ", LOCALES, ids=str)
def test_no_locale_stops_it(environ: dict[str, str], run: Run) -> None:
    done = run("show", "harbour.safest-claim", *ONLY_SIX, **environ)
    assert (done.status, done.err) == (0, b"")
    encoded = environ.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    assert done.out.startswith(
        "harbour.safest-claim\tCaptain Ōno of the 港 office".encode(encoded, "replace")
    )
    missed = run("show", "no.港", *ONLY_SIX, **environ)
    assert (missed.status, missed.out) == (1, b"")
    assert b"Traceback" not in missed.err


@pytest.mark.parametrize("columns", ["1", "10000"])
@pytest.mark.parametrize("argv", EVERYDAY, ids=" ".join)
def test_any_width_will_do(argv: list[str], columns: str, six: Run, six_on_terminal: OnTerminal) -> None:
    assert six(*argv, COLUMNS=columns) == six(*argv)
    shown = six_on_terminal(*argv, columns=int(columns))
    assert shown.status == 0
    assert max(map(len, shown.text.splitlines())) < 2000


def test_a_dumb_terminal_gets_no_escape(pty_run: OnTerminal) -> None:
    for argv in (["search", "mooring"], ["show", "fleet.crew-share"], ["table"]):
        done = pty_run(*argv, *ONLY_SIX, TERM="dumb", PAGER="cat")
        assert done.status == 0
        assert b"\x1b" not in done.out


@pytest.mark.parametrize("today", ["2022-12-31", "1970-01-01", "0001-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    "argv", [*EVERYDAY, ["list", "--stale"], ["list", "--max-age", "1y"], ["--version"]], ids=" ".join
)
def test_any_day_will_do(argv: list[str], today: str, six: Run) -> None:
    done = six(*argv, USJAPAN_TODAY=today)
    assert done.status in ((1, 3) if "list" in argv and len(argv) > 1 else (0,)) or "list" in argv
    assert "Traceback" not in done.said
    assert "-1" not in done.said


AS_NOBODY = """
import os, sys
import rapidfuzz, unicodedata, usjapan_cli.library.compile, usjapan_cli.commands.cite  # while they can be read
from usjapan_cli import __main__
os.setgroups([])
os.setgid({0})
os.setuid({0})
sys.exit(__main__.run(sys.argv[1:], os.environ))
"""
CLOSED = not all(folder.stat().st_mode & 0o001 for folder in (PACKAGE, *PACKAGE.parents))


def run_as(user: str, argv: Sequence[str], **environ: str) -> subprocess.CompletedProcess[bytes]:
    if user == "nobody" and CLOSED:
        pytest.skip("this checkout is closed to other users")
    command = [sys.executable, "-c", AS_NOBODY.format(NOBODY)] if user == "nobody" else COMMAND
    return subprocess.run(
        [*command, *argv], env=process_environment(**environ), capture_output=True, timeout=60, check=False
    )


@pytest.fixture
def open_place() -> Iterator[Path]:
    """Give a folder in which other users may look around, with the six facts in it."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        shutil.copytree(ONLY_SIX[1], Path(place, "library"))
        yield Path(place)


@pytest.mark.parametrize("home", ["missing", "read-only", "a file", "relative", "none", "/dev/null"])
@pytest.mark.parametrize("user", ["own", pytest.param("nobody", marks=ROOT_ONLY)])
def test_any_home_will_do(home: str, user: str, open_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (open_place / "a file").touch()
    (open_place / "read-only").mkdir(mode=0o555)
    here = open_place / "here"
    here.mkdir(mode=0o777)
    monkeypatch.chdir(here)
    place = {"relative": "somewhere", "none": "", "missing": "/dev/null/nothing/here"}.get(
        home, str(open_place / home)
    )
    environ = {"HOME": place, "XDG_CACHE_HOME": "", "XDG_DATA_HOME": "", "PYTHONDONTWRITEBYTECODE": "1"}
    pack = ("--facts", str(open_place / "library"), "--only-facts")
    done = run_as(user, ["search", "mooring", "--format", "ids", *pack], **environ)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"harbour.mooring-posts\n", b"")
    assert list(here.iterdir()) == []


def cached(tmp_path: Path) -> tuple[str, Path, bytes]:
    """Return a pack, its cached index and a lie in its place that is stamped right."""
    pack, cache = tmp_path / "pack", tmp_path / "cache" / "usjapan"
    shutil.copytree(ONLY_SIX[1], pack)
    then = time.time() - 100
    for file in pack.rglob("*.yaml"):
        os.utime(file, (then, then))
    open_library(Opening((str(pack),), (), False, str(cache)))
    (index,) = cache.iterdir()
    lying = tmp_path / "lying"
    shutil.copytree(pack, lying)
    text = (pack / "harbour.yaml").read_text(encoding="utf-8")
    (lying / "harbour.yaml").write_text(
        text.replace("1,200", "6,666").replace("1200", "6666"), encoding="utf-8"
    )
    lie = compile_pack(fact_files(str(lying)), [], Index(index.read_bytes()).stamp)
    return str(pack), index, lie


def answer(pack: str, cache: Path) -> str:
    library, _ = open_library(Opening((pack,), (), False, str(cache)))
    value = library.fact("harbour.mooring-posts").value
    assert value
    return value.marked


def test_a_lie_in_an_own_cache_is_believed(tmp_path: Path) -> None:
    """So the tests below say something: it is the folder's owner and mode that they refuse."""
    pack, index, lie = cached(tmp_path)
    index.write_bytes(lie)
    assert answer(pack, index.parent) == ">6666"


@pytest.mark.parametrize("mode", [0o777, 0o1777, 0o770, 0o702])
def test_a_cache_that_others_may_write_to_is_refused(mode: int, tmp_path: Path) -> None:
    pack, index, lie = cached(tmp_path)
    index.write_bytes(lie)
    index.parent.chmod(mode)
    assert answer(pack, index.parent) == ">1200"
    assert index.read_bytes() == lie


@ROOT_ONLY
@pytest.mark.parametrize("whose", ["folder", "file", "link"])
def test_another_users_cache_is_refused(whose: str, tmp_path: Path) -> None:
    pack, index, lie = cached(tmp_path)
    index.write_bytes(lie)
    if whose == "link":
        theirs = tmp_path / "theirs"
        index.rename(theirs)
        index.symlink_to(theirs)
        os.chown(theirs, NOBODY, NOBODY)
    else:
        os.chown(index if whose == "file" else index.parent, NOBODY, NOBODY)
    assert answer(pack, index.parent) == ">1200"


@ROOT_ONLY
def test_an_unprivileged_user_has_a_cache_of_his_own(open_place: Path) -> None:
    home = open_place / "home"
    home.mkdir()
    os.chown(home, NOBODY, NOBODY)
    environ = {"HOME": str(home), "XDG_CACHE_HOME": "", "PYTHONDONTWRITEBYTECODE": "1"}
    pack = ("--facts", str(open_place / "library"), "--only-facts")
    for user in ("nobody", "nobody", "root"):
        done = run_as(user, ["search", "mooring", "--format", "ids", *pack], **environ)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"harbour.mooring-posts\n", b"")
        folder = home / ".cache" / "usjapan"
        assert {path.stat().st_uid for path in (folder, *folder.iterdir())} == {NOBODY}
