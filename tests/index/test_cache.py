"""The cache: kept while nothing changes, built anew when anything does, never trusted blindly."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import ONLY_SIX, PACKAGE, TESTS, Run, process_environment

from usjapan_cli.core.errors import FactsError, IndexUnusable
from usjapan_cli.index import cache
from usjapan_cli.index.file import MAGIC, open_index
from usjapan_cli.library import compile as compiling
from usjapan_cli.library import places
from usjapan_cli.library.library import Library
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.library.places import user_packs

POSIX = pytest.mark.skipif(os.name == "nt", reason="permissions are another matter on Windows")
NOT_ROOT = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")


class Place:
    """A pack and a cache of its own, and how often the pack was compiled."""

    def __init__(self, folder: Path) -> None:
        self.pack, self.cache = folder / "pack", folder / "cache" / "usjapan"
        shutil.copytree(TESTS / "packs" / "six", self.pack)
        self.path = self.pack / "fleet.yaml"
        self.compiled = 0
        self.age(100)

    def age(self, seconds: float) -> None:
        """Make the files older: young ones are stamped by their content too."""
        then = time.time() - seconds
        for file in self.pack.rglob("*.yaml"):
            os.utime(file, (then, then))

    def open(self) -> Library:
        return open_library(Opening((str(self.pack),), (), False, str(self.cache)))[0]

    def change(self, old: str, new: str) -> None:
        text = self.path.read_text(encoding="utf-8")
        assert old in text
        self.path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    place = Place(tmp_path)
    compile_pack = compiling.compile_pack

    def counted(*given: object) -> bytes:
        place.compiled += 1
        return compile_pack(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(compiling, "compile_pack", counted)
    return place


def test_a_fresh_index_is_used_again(place: Place) -> None:
    for _ in range(3):
        assert place.open().fact("fleet.crew-share").value.number == 25
    assert place.compiled == 1


def test_another_size_is_another_stamp(place: Place) -> None:
    place.open()
    place.change("About 25%", "About 25 %")
    assert "25 %" in place.open().fact("fleet.crew-share").statement
    assert place.compiled == 2


def test_another_time_is_another_stamp(place: Place) -> None:
    place.open()
    place.change("goods only", "goods also")
    assert place.open().fact("fleet.cargo-balance-north").value.scope == "goods also"
    assert place.compiled == 2


def test_another_content_of_the_same_size_and_time_is_another_stamp(place: Place) -> None:
    state = os.stat(place.path)
    now = time.time_ns()
    os.utime(place.path, ns=(now, now))
    place.open()
    place.change("ferry crew come", "ferry crew hail")
    os.utime(place.path, ns=(now, now))
    assert os.stat(place.path).st_size == state.st_size
    assert "hail" in place.open().fact("fleet.crew-share").statement
    assert place.compiled == 2


def test_a_pack_that_has_just_been_written_is_compiled_once(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    shutil.copytree(TESTS / "packs" / "other", other)
    opening = Opening((str(place.pack), str(other)), (), False, str(place.cache))
    place.age(0)
    open_library(opening)
    monkeypatch.setattr(cache, "_YOUNG_NS", 0)
    for _ in range(2):
        assert open_library(opening)[0].fact("fleet.crew-share").value.number == 25
    assert place.compiled == 2


@POSIX
def test_what_was_changed_while_young_is_seen_when_it_is_old(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time_ns()
    coarse = SimpleNamespace(st_mode=0o100644, st_size=3, st_mtime_ns=now, st_ctime_ns=now, st_ino=7)
    known = {"stat": lambda path: coarse if path == str(place.path) else os.stat(path)}
    monkeypatch.setattr(cache, "os", SimpleNamespace(**{**vars(os), **known}))
    place.open()
    place.change("ferry crew come", "ferry crew hail")
    monkeypatch.setattr(cache, "_YOUNG_NS", 0)
    assert "hail" in place.open().fact("fleet.crew-share").statement
    assert place.compiled == 2


def test_a_settled_index_is_whole(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.age(0)
    before = [fact.statement for fact in place.open().facts]
    monkeypatch.setattr(cache, "_YOUNG_NS", 0)
    place.open()
    (file,) = place.cache.glob("*.index")
    monkeypatch.setattr(cache, "_content", lambda _files: pytest.fail("the content is read again"))
    assert [fact.statement for fact in place.open().facts] == before
    assert open_index(str(file)).stamp.endswith(".")


def test_a_stamp_holds_all_that_tells_a_file_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text("one")
    state = {"st_mode": 0o100644, "st_size": 3, "st_mtime_ns": 10**18, "st_ctime_ns": 10**18, "st_ino": 7}
    with monkeypatch.context() as patch:
        patch.setattr(cache.os, "stat", lambda _path: SimpleNamespace(**state))
        stamps = [cache.stamp([str(path)], "before")]
        for key in ("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino"):
            state[key] += 1
            stamps.append(cache.stamp([str(path)], "before"))
        path.write_text("two")  # an old file's content is not read again
        again, other = cache.stamp([str(path)], "before"), cache.stamp([str(path)], "other")
    assert len({*stamps, other}) == 6
    assert again == stamps[-1]


def test_the_content_of_a_young_file_is_in_its_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "quay.yaml"
    now = time.time_ns()
    state = SimpleNamespace(st_mode=0o100644, st_size=3, st_mtime_ns=now, st_ctime_ns=now, st_ino=7)
    stamps = []
    with monkeypatch.context() as patch:
        patch.setattr(cache.os, "stat", lambda _path: state)
        for content in ("one", "two", "one"):
            path.write_text(content)
            stamps.append(cache.stamp([str(path)], ""))
    assert stamps[0] == stamps[2] != stamps[1]


def test_a_file_more_or_less_is_another_stamp(place: Place) -> None:
    place.open()
    shutil.copy(TESTS / "packs" / "other" / "tower.yaml", place.pack)
    assert place.open().find("tower.height")
    (place.pack / "tower.yaml").unlink()
    assert place.open().find("tower.height") is None
    assert place.compiled == 3


def test_a_pack_before_it_is_part_of_the_stamp(place: Place) -> None:
    place.open()
    other = str(TESTS / "packs" / "other")
    open_library(Opening((other, str(place.pack)), (), False, str(place.cache)))
    assert place.compiled == 3


@pytest.mark.parametrize("content", [b"", b"garbage", None, "newer"])
def test_a_broken_cache_is_built_anew(content: bytes | str | None, place: Place) -> None:
    place.open()
    (file,) = place.cache.iterdir()
    whole = file.read_bytes()
    if content == "newer":
        content = whole.replace(MAGIC.encode(), b"usjapan-index 10")
    file.write_bytes(whole[:-100] if content is None else content)  # type: ignore[arg-type]
    assert len(list(place.open().facts)) == 6
    assert place.compiled == 2
    assert file.read_bytes() == whole


DAMAGES = (
    (b"posts\x1eover", b"posts\x1fover"), (b"harbour\tThe", b"harbour\nThe"), (b"1200", b"12\xff0"),
    (b"\nfacts ", b"\nfaxts "), (b"HM-7\tHarbour", b"HM-7 Harbour"),
)  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES, ids=str)
def test_a_damaged_row_is_read_anew(damage: tuple[bytes, bytes], place: Place, ask: Run) -> None:
    environ = {"XDG_CACHE_HOME": str(place.cache.parent)}
    pack = ("--facts", str(place.pack), "--only-facts")
    place.open()
    (file,) = place.cache.iterdir()
    whole = file.read_bytes()
    assert damage[0] in whole
    for argv, stdin in (
        (["show", "-", "--json"], b"harbour.mooring-posts\n"),
        (["list", "--format", "csv"], b""),
    ):
        right = ask(*argv, *pack, stdin=stdin, **environ)
        file.write_bytes(whole.replace(*damage, 1))
        assert ask(*argv, *pack, stdin=stdin, **environ) == right
        assert right.status == 0
        assert file.read_bytes() in (whole, whole.replace(*damage, 1))


def test_a_stranger_in_its_place_is_passed_over(place: Place) -> None:
    place.open()
    (file,) = place.cache.iterdir()
    file.unlink()
    file.mkdir()
    assert len(list(place.open().facts)) == 6


@POSIX
@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777, 0o1777])
def test_a_folder_that_others_may_write_to_is_refused(mode: int, place: Place) -> None:
    place.open()
    place.cache.chmod(mode)
    assert len(list(place.open().facts)) == 6
    place.open()
    assert place.compiled == 3
    assert len(list(place.cache.iterdir())) == 1


@POSIX
def test_a_file_that_others_may_write_to_is_refused(place: Place) -> None:
    place.open()
    (file,) = place.cache.iterdir()
    file.chmod(0o666)
    place.open()
    assert place.compiled == 2
    assert not stat.S_IMODE(file.stat().st_mode) & 0o022


@POSIX
def test_the_folder_is_private(place: Place) -> None:
    before = os.umask(0)
    try:
        place.open()
    finally:
        os.umask(before)
    assert stat.S_IMODE(place.cache.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in place.cache.iterdir()] == [0o600]


@POSIX
def test_another_users_folder_is_refused(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.open()
    monkeypatch.setattr(os, "geteuid", lambda: 4_000_000)
    assert len(list(place.open().facts)) == 6
    assert place.compiled == 2


def test_a_file_where_the_folder_should_be_is_no_failure(place: Place) -> None:
    place.cache.parent.mkdir()
    place.cache.write_text("in the way")
    assert len(list(place.open().facts)) == 6
    assert place.cache.read_text() == "in the way"


@POSIX
@NOT_ROOT
def test_a_read_only_folder_is_no_failure(place: Place) -> None:
    place.cache.parent.mkdir()
    place.cache.parent.chmod(0o500)
    try:
        assert len(list(place.open().facts)) == 6
    finally:
        place.cache.parent.chmod(0o700)


def test_a_full_disk_is_no_failure(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_names: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache.os, "replace", full)
    assert len(list(place.open().facts)) == 6
    assert list(place.cache.iterdir()) == []


def test_no_folder_at_all_is_no_failure(place: Place) -> None:
    library, _ = open_library(Opening((str(place.pack),), (), False, None))
    assert len(list(library.facts)) == 6
    with pytest.raises(IndexUnusable):
        cache.from_cache(None, "x", "y", [])


def test_what_is_old_is_swept_away(place: Place) -> None:
    place.cache.mkdir(parents=True, mode=0o700)
    for name, days in (("a.index", 200), ("b.index", 1), ("c.part", 1), ("d.part", 0), ("e.txt", 900)):
        file = place.cache / name
        file.touch()
        then = time.time() - days * 86400
        os.utime(file, (then, then))
    place.open()
    left = {file.name for file in place.cache.iterdir()}
    assert {"b.index", "d.part", "e.txt"} < left
    assert not left & {"a.index", "c.part"}


def test_a_faulty_pack_is_not_kept(place: Place) -> None:
    place.change("kind: figure", "kind: figures")
    for _ in range(2):
        with pytest.raises(FactsError, match="UJ111"):
            place.open()
    assert not place.cache.exists() or list(place.cache.iterdir()) == []


def test_20_parallel_first_runs_give_20_right_answers(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(TESTS / "packs" / "six", pack)
    environ = process_environment(XDG_CACHE_HOME=str(tmp_path / "cache"))
    command = [sys.executable, "-m", "usjapan_cli", "show", "harbour.treaty-signing", "--field", "date"]
    runs = [
        subprocess.Popen(
            [*command, "--facts", str(pack), "--only-facts"], env=environ, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for _ in range(20)
    ]  # fmt: skip
    answers = [(*process.communicate(timeout=60), process.returncode) for process in runs]
    assert answers == [(b"1988-05-03\n", b"", 0)] * 20
    (file,) = (tmp_path / "cache" / "usjapan").iterdir()
    assert file.suffix == ".index"


def test_the_folder_is_the_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {"HOME": "/home/ai", "LOCALAPPDATA": "C:\\Local", "APPDATA": "C:\\Roaming"}
    monkeypatch.setattr(sys, "platform", "linux")
    assert places.cache_folder(environ) == os.path.join("/home/ai/.cache", "usjapan")
    assert places.data_folder(environ) == os.path.join("/home/ai/.local/share", "usjapan")
    assert places.cache_folder({**environ, "XDG_CACHE_HOME": "here"}) == places.cache_folder(environ)
    assert places.cache_folder({**environ, "XDG_CACHE_HOME": "/c"}) == os.path.join("/c", "usjapan")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert places.cache_folder(environ) == os.path.join("/home/ai/Library/Caches", "usjapan")
    monkeypatch.setattr(sys, "platform", "win32")
    assert places.cache_folder(environ) == os.path.join("C:\\Local", "usjapan")
    monkeypatch.setattr(sys, "platform", "linux")
    assert places.cache_folder({}) is None


def test_packs_of_the_data_folder_are_always_added(tmp_path: Path, ask: Run) -> None:
    folder = tmp_path / "usjapan"
    shutil.copytree(TESTS / "packs" / "other", folder / "hill")
    (folder / ".hidden.yaml").write_text("not read")
    (folder / "notes.txt").write_text("not read")
    shutil.copy(TESTS / "packs" / "invalid" / "UJ111.yaml", folder / "wrong.yaml")
    environ = {"XDG_DATA_HOME": str(tmp_path)}
    names = [os.path.basename(path) for path in user_packs(environ)]
    assert names == ["hill", "wrong.yaml"]
    done = ask("show", "tower.height", "--field", "value", **environ)
    assert (done.status, done.text) == (0, "=40\n")
    assert "wrong.yaml is passed over" in done.said
    assert "UJ111" in done.said
    only = ask("show", "tower.height", "--facts", str(TESTS / "packs" / "six"), "--only-facts", **environ)
    assert only.status == 1


STAMPS = """
import os, sys
from pathlib import Path
import usjapan_cli
from usjapan_cli.index import cache
from usjapan_cli.library import compile

package = Path(usjapan_cli.__file__).parent
shaping = [Path(m.__file__) for n, m in sorted(sys.modules.items()) if n.startswith("usjapan_cli.")]
for path in shaping:
    state, before = path.stat(), cache.stamp([], "")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns - 1))  # an older file is another one too
    if cache.stamp([], "") == before:
        print(path.name)
assert len(shaping) > 15 and package == Path.cwd() / "usjapan_cli"
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a package as in a checkout: without the shipped index of an installed copy."""
    package = tmp_path / "usjapan_cli"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__", "facts", "facts.index"))
    return package


def test_each_module_that_shapes_an_index_is_in_a_checkouts_stamp(checkout: Path) -> None:
    """Whatever is imported to compile a pack is seen to change, wherever it lies."""
    done = subprocess.run(
        [sys.executable, "-c", STAMPS], env=process_environment(PYTHONPATH=""), cwd=checkout.parent,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("", "")


def test_a_change_of_the_code_is_seen_in_the_facts(checkout: Path) -> None:
    """In a checkout, the next look-up after an edit has what the edited code makes of the files."""

    def units() -> bytes:
        command = [sys.executable, "-m", "usjapan_cli", "show", "harbour.mooring-posts", *ONLY_SIX]
        done = subprocess.run(
            command, env=process_environment(PYTHONPATH=""), cwd=checkout.parent, capture_output=True,
            timeout=60, check=True,
        )  # fmt: skip
        return done.stdout

    before = units()
    model = next(path for path in checkout.rglob("*.py") if "class FieldReader" in path.read_text())
    code = model.read_text()
    assert code.count("return node.text\n") == 1
    model.write_text(code.replace("return node.text\n", "return node.text.replace('[sic]', '[thus]')\n"))
    assert b"[thus]" in units()
    assert b"[thus]" not in before


def test_an_installed_copy_is_known_by_its_version_and_its_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None of its modules is looked at: they change with the version, or are installed anew."""
    index = tmp_path / "facts.index"
    index.write_text("an index")
    monkeypatch.setattr(cache, "SHIPPED", str(index))
    monkeypatch.setattr(os, "scandir", lambda _path: pytest.fail("modules are looked at"))
    stamps = [cache.stamp([], "")]
    assert cache.stamp([], "") == stamps[0]
    for name in ("__version__", "MAGIC"):
        monkeypatch.setattr(cache, name, "another")
        stamps.append(cache.stamp([], ""))
    index.write_text("the index of another build")
    stamps.append(cache.stamp([], ""))
    assert len(set(stamps)) == 4
