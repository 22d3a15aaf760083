"""The Python interface."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PACKAGE, TESTS, process_environment

import usjapan_cli
from usjapan_cli import load
from usjapan_cli.core.errors import FactsError, UsjapanError
from usjapan_cli.core.facts import Fact, Hit


def test_what_is_offered_is_exactly_this() -> None:
    assert usjapan_cli.__all__ == ["__version__", "load"]
    assert usjapan_cli.__version__.count(".") == 2
    with pytest.raises(AttributeError, match="no attribute 'lod'"):
        usjapan_cli.lod  # noqa: B018


def test_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()


def test_a_pack_is_opened_by_its_path() -> None:
    for path in (TESTS / "packs" / "six", str(TESTS / "packs" / "six")):
        library = load(path, shipped=False)
        assert [topic.name for topic in library.topics] == ["fleet", "harbour"]
        assert library.topics[1].count == 3
        facts = list(library.facts)
        assert len(facts) == 6
        assert all(isinstance(fact, Fact) for fact in facts)


def test_search_and_fact() -> None:
    library = load(TESTS / "packs" / "six", TESTS / "packs" / "other", shipped=False)
    findings = library.search("moring posts", limit=1)
    assert isinstance(findings.hits[0], Hit)
    assert findings.hits[0].fact == library.fact("harbour.mooring-posts")
    assert library.fact("tower.height").value.text == "40 meters"
    assert library.source("T-1").title == "Tower Note"
    assert library.readings("harbour.mooring-posts")[0].edition == "2023-01-05"
    assert library.tables[0].name == "cargo-2023"


def test_what_is_not_there_is_said() -> None:
    library = load(TESTS / "packs" / "six", shipped=False)
    assert library.find("harbour.lost") is None
    for ask in (library.fact, library.source):
        with pytest.raises(UsjapanError, match=r"no .* 'harbour\.lost'"):
            ask("harbour.lost")
    with pytest.raises(UsjapanError, match="no source is open"):
        load(shipped=False).first_source()


def test_a_faulty_pack_raises_with_every_problem() -> None:
    with pytest.raises(FactsError) as caught:
        load(TESTS / "packs" / "invalid" / "UJ111.yaml")
    (problem,) = caught.value.problems
    assert (problem.code, problem.line) == ("UJ111", 7)


def test_the_environment_opens_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("USJAPAN_FACTS", str(TESTS / "packs" / "other"))
    (tmp_path / "usjapan").mkdir()
    (tmp_path / "usjapan" / "tower.yaml").write_bytes((TESTS / "packs" / "other" / "tower.yaml").read_bytes())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert load(TESTS / "packs" / "six", shipped=False).find("tower.height") is None


def test_importing_the_package_costs_nothing() -> None:
    code = "import sys; before = set(sys.modules); import usjapan_cli; print(*set(sys.modules) - before)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True,
        env=process_environment(PYTHONPATH=str(PACKAGE.parent)),
    )  # fmt: skip
    assert set(done.stdout.split()) <= {"usjapan_cli", "__future__"}


def test_records_are_frozen_and_compared_by_value() -> None:
    one, other = (load(TESTS / "packs" / "other", shipped=False).fact("tower.height") for _ in range(2))
    assert one == other
    assert len({one, other}) == 1
    assert "tower.height" in repr(one)
    with pytest.raises(AttributeError, match="frozen"):
        one.statement = "changed"  # type: ignore[misc]


@pytest.mark.parametrize("values", [(), ("a",), ("a", 1, 2, "b", "c", "d")])
def test_records_are_built_whole(values: tuple[object, ...]) -> None:
    from usjapan_cli.core.errors import Problem

    with pytest.raises(TypeError):
        Problem(*values)
    with pytest.raises(TypeError):
        Problem("f", 1, 1, "UJ101", "m", colour="red")  # type: ignore[call-arg]
