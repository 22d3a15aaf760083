"""The Python interface."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PACKAGE, TESTS, Run, process_environment

import usjapan_cli
from usjapan_cli import load
from usjapan_cli.cite import styles
from usjapan_cli.cite.markup import MARKUPS
from usjapan_cli.core.errors import FactsError, Unknown, UsageError, UsjapanError
from usjapan_cli.core.facts import Fact, Hit
from usjapan_cli.library.library import Library, Selection


def test_what_is_offered_is_exactly_this() -> None:
    assert usjapan_cli.__all__ == ["Fact", "Library", "UsjapanError", "__version__", "load"]
    assert usjapan_cli.Fact is Fact
    assert {"load", "Library"} <= set(dir(usjapan_cli))
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


SIX = TESTS / "packs" / "six"


@pytest.fixture
def library() -> Library:
    return load(SIX, shipped=False)


def test_a_library_is_a_mapping_of_ids(library: Library) -> None:
    assert len(library) == 6
    assert list(library) == [fact.id for fact in library.facts]
    assert library["harbour.treaty-signing"] == library.fact("harbour.treaty-signing")
    assert "harbour.treaty-signing" in library
    assert "harbour.lost" not in library
    assert 3 not in library


def test_facts_are_a_sequence(library: Library) -> None:
    facts = library.facts
    assert len(facts) == 6
    assert facts[0] == next(iter(facts))
    assert [fact.id for fact in facts[1:5:2]] == [facts[1].id, facts[3].id]
    assert facts[-1] == facts[5]
    assert facts[0] in facts
    assert facts[0].id in facts
    assert facts[0] not in facts[1:]
    assert facts[0].but(statement="Another.") not in facts
    assert list(reversed(facts)) == list(facts)[::-1]
    with pytest.raises(IndexError):
        facts[6]


def test_a_fact_is_cited_as_by_the_command(six: Run, library: Library) -> None:
    ids = ("harbour.treaty-signing", "harbour.mooring-posts")
    for style in styles.STYLES:
        for markup in ("", *MARKUPS):
            for options in ([], ["--in-text"], ["--with-fact"], ["--in-text", "--with-fact"]):
                argv = ["cite", *ids, "--style", style, "--quiet", *options]
                done = six(*argv, *(["--markup", markup] if markup else []))
                chosen = {"in_text": "--in-text" in options, "with_fact": "--with-fact" in options}
                if done.status == 2:  # a style with a markup of its own
                    with pytest.raises(UsageError):
                        library.cite(*ids, style=style, markup=markup, **chosen)
                    continue
                assert library.cite(*ids, style=style, markup=markup, **chosen) + "\n" == done.text
    one = library[ids[0]]
    assert one.cite("apa", in_text=True) == library.cite(one, style="apa", in_text=True)
    assert library.search("treaty signing").hits[0].fact.cite() == one.cite()
    assert next(library.facts_of("harbour")).cite()


def test_a_copy_of_a_fact_is_cited_by_its_library(library: Library) -> None:
    fact = library["harbour.treaty-signing"]
    for copy in (fact.but(), pickle.loads(pickle.dumps(fact))):  # noqa: S301 - our own
        assert copy == fact
        assert library.cite(copy) == fact.cite()
        with pytest.raises(UsjapanError, match="its library cites it"):
            copy.cite()


def test_tables_topics_time_and_history(library: Library) -> None:
    table = library.table("cargo-2023")
    assert len(table) == len(table.records())
    row = table.records()[0]
    assert table[row["row"]] == row
    assert {key for key, _ in table.columns} | {key for key, *_ in table.derived} <= row.keys()
    assert library.topic("fleet").name == "fleet"
    dated = library.timeline("harbour")
    assert dated == tuple(sorted(dated, key=lambda fact: fact.date or ""))
    assert set(library.timeline(since="1980")) <= set(library.timeline())
    course = library.history("harbour.mooring-posts")
    assert [one.edition for one in course] == sorted(one.edition for one in course)
    assert {one.value.unit for one in course if one.value} == {library["harbour.mooring-posts"].value.unit}
    assert library.history("harbour.treaty-signing") == ()


@pytest.mark.parametrize(
    ("ask", "close"),
    [
        (lambda library: library["harbour.treaty-sining"], "harbour.treaty-signing"),
        (lambda library: library["treaty-signing"], "harbour.treaty-signing"),
        (lambda library: library.cite("harbour.treaty-sining"), "harbour.treaty-signing"),
        (lambda library: library.history("harbour.treaty-sining"), "harbour.treaty-signing"),
        (lambda library: library.table("cargo-2022"), "cargo-2023"),
        (lambda library: library.topic("harbor"), "harbour"),
        (lambda library: library.facts_of(["harbor"]), "harbour"),
        (lambda library: library.timeline("harbor"), "harbour"),
        (lambda library: library.search("posts", topic="harbor"), "harbour"),
        (lambda library: library.source("HM-8"), "HM-7"),
    ],
)
def test_what_is_not_there_is_suggested(
    ask: Callable[[Library], object], close: str, library: Library
) -> None:
    with pytest.raises(KeyError) as caught:
        ask(library)
    assert isinstance(caught.value, Unknown)
    assert close in caught.value.suggestions
    assert f"did you mean {caught.value.suggestions[0]}" in str(caught.value)


def test_a_former_id_is_told_by_its_new_one(library: Library) -> None:
    with pytest.raises(KeyError, match=r"it is harbour\.treaty-signing") as caught:
        library["harbour.pact"]
    assert isinstance(caught.value, Unknown)
    assert caught.value.suggestions == ("harbour.treaty-signing",)
    assert "harbour.pact" not in library


def test_unknown_styles_and_markups_are_suggested(library: Library) -> None:
    fact = library["harbour.treaty-signing"]
    for ask, close in ((lambda: fact.cite("ap"), "apa"), (lambda: fact.cite("apa", "htm"), "html")):
        with pytest.raises(UsageError) as caught:
            ask()
        assert caught.value.suggestions[0] == close


def test_every_repr_fits_a_line_and_names_what_it_is_of() -> None:
    library = load()
    searched = library.search("troops")
    shown = [
        library, library.facts, library.facts[:2], *library.facts, *library.topics, *library.sources,
        *library.tables, *library.editions, searched, *searched.hits, *library.sources[0].authors,
        *(fact.value for fact in library.facts if fact.value), *library.history("alliance.us-troops"),
    ]  # fmt: skip
    lines = [repr(one) for one in shown]
    assert [
        line for line in lines if len(line) > 79 or "\n" in line or type(library).__module__ in line
    ] == []
    assert lines[3].startswith(f"<Fact {library.facts[0].id}: {library.facts[0].statement[:20]}")


def test_a_selection_is_a_library_of_what_is_seen(library: Library) -> None:
    seen = Selection(library, lambda fact: fact.topic == "fleet")
    assert [fact.topic for fact in seen.facts] == ["fleet"] * len(seen)
    assert list(seen) == [fact.id for fact in library.facts_of("fleet")]
    assert "harbour.treaty-signing" not in seen
