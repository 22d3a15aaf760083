"""Patterns are kept as they were compiled: by this build of Python, whole, for the user alone."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import usjapan_cli.drafts
from usjapan_cli.core import patterns
from usjapan_cli.drafts import compiled
from usjapan_cli.drafts.compiled import Compiled


def written() -> list[tuple[str, int]]:
    """Return the source and the flags of every pattern of the rules."""
    modules = [
        importlib.import_module(f"usjapan_cli.drafts.{m.name}")
        for m in pkgutil.iter_modules(usjapan_cli.drafts.__path__)
    ]
    kinds = (patterns._Pattern, patterns._Filtered, patterns._Known)
    found = {
        (one._source, one._flags)
        for module in modules
        for one in vars(module).values()
        if isinstance(one, kinds)
    }
    return sorted(found)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "cache" / "usjapan")


def kept_file(folder: str) -> Path:
    return Path(folder) / compiled._NAME


def test_a_pattern_that_was_kept_is_what_re_compiles(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Compiled(folder)
    sources = written()
    assert len(sources) > 200
    for source, flags in sources:
        first.pattern(source, flags)
    first.keep()
    assert kept_file(folder).stat().st_mode & 0o077 == 0
    again = Compiled(folder)
    monkeypatch.setattr(compiled, "_row", lambda *_: pytest.fail("compiled again"))
    for source, flags in sources:
        assert again.pattern(source, flags) == re.compile(source, flags)  # their code too: `re` compares it


@pytest.mark.parametrize("spoiled", [b"", b"other build", b"x" * 100_000])
def test_what_is_not_whole_or_of_another_build_is_not_read(folder: str, spoiled: bytes) -> None:
    first = Compiled(folder)
    first.pattern("a+b", 0)
    first.keep()
    whole = kept_file(folder).read_bytes()
    for content in (spoiled, whole[:-1], whole[:-1] + b"!", whole.replace(b"3.", b"2.", 1)):
        kept_file(folder).write_bytes(content)
        assert Compiled(folder)._rows == {}
        assert Compiled(folder).pattern("a+b", 0).findall("aab b") == ["aab"]


def test_code_that_the_interpreter_refuses_is_compiled_anew(folder: str) -> None:
    one = Compiled(folder)
    one._rows["a+b", "0"] = "0 0", b"\xff" * 8
    one._rows["c", "0"] = "none", b""
    one._rows["d", "0"] = "0 0 name=9", b"\xff" * 8
    for source in ("a+b", "c", "d"):
        assert one.pattern(source, 0) == re.compile(source)


def test_where_re_is_not_as_it_was_nothing_is_kept_but_all_is_found(
    folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_compiler", object())
    one = Compiled(folder)
    assert one.pattern("(?P<one>a+)b", re.I).search("xAab")["one"] == "Aa"  # type: ignore[index]
    one.keep()
    assert Compiled(folder).pattern("(?P<one>a+)b", re.I).search("xAab")["one"] == "Aa"  # type: ignore[index]


def test_without_a_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    one = Compiled()
    assert one.pattern("a+b", 0).findall("aab b") == ["aab"]
    one.keep()
    assert list(tmp_path.iterdir()) == []


def test_a_pattern_that_is_wrong_is_said_to_be(folder: str) -> None:
    with pytest.raises(re.error):
        Compiled(folder).pattern("(", 0)
