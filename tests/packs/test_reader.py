"""What is read from the six facts' files, and what is refused in strange ones."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from conftest import TESTS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from usjapan_cli.check.lint import library_problems
from usjapan_cli.core.errors import FactsError
from usjapan_cli.core.facts import Author, EditionValue, Value
from usjapan_cli.core.rules import RULES
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.packs import files, reader, yaml_nodes
from usjapan_cli.packs.files import fact_files

LIBRARY = TESTS / "packs" / "six"
HEAD = """\
topic: quay
title: A quay
source: {id: Q-1, title: Quay Memo, genre: Memo, publisher: Quay Office, date: "2024-03-01",
  sections: {piers: Piers}, cells: [piers.1.1]}
"""
FACT = """\
facts:
  pier-count:
    statement: The quay has three piers.
    kind: figure
    value: {number: 3, unit: piers, bound: exact}
    shelf_life: current
    locators: [piers.1.1]
"""


@pytest.fixture(scope="module")
def pack() -> reader.Pack:
    pack, problems = reader.load_pack(fact_files(str(LIBRARY)), {})
    assert problems == []
    return pack


def load(folder: Path, text: str) -> tuple[reader.Pack, list[str]]:
    path = folder / "quay.yaml"
    path.write_text(text, encoding="utf-8")
    pack, problems = reader.load_pack([str(path)], {})
    return pack, [problem.code for problem in problems]


def test_facts_come_in_curated_order(pack: reader.Pack) -> None:
    assert list(pack.facts) == [
        "fleet.crew-share", "fleet.cargo-balance-north", "fleet.cargo-balance-south",
        "harbour.mooring-posts", "harbour.treaty-signing", "harbour.safest-claim",
    ]  # fmt: skip


def test_a_fact_has_all_that_its_file_says(pack: reader.Pack) -> None:
    fact = pack.facts["harbour.mooring-posts"]
    assert fact.statement == "Lesser Quay had over 1,200 mooring posts [sic] on its piers."
    assert fact.value == Value(1200, "posts", "over", "mooring posts on all piers")
    assert (fact.kind, fact.as_of, fact.shelf_life) == ("figure", "2024-03-01", "current")
    assert (fact.source, fact.section, fact.locators) == ("HM-7", "Piers", ("piers.1.1",))
    assert (fact.aliases, fact.keywords) == (("bollards", "係留柱"), ("moor", "tie up", "boats"))
    assert len(fact.questions) == 2
    assert fact.see_also == (("fleet.crew-share", "the crew that come from Lesser Quay"),)
    assert (fact.date, fact.attribution, fact.former_ids, fact.formula) == (None, None, (), None)


def test_templates_make_facts_of_rows(pack: reader.Pack) -> None:
    north, south = (pack.facts[f"fleet.cargo-balance-{row}"] for row in ("north", "south"))
    assert north.statement == "In 2023, the North Pier had a cargo deficit of about $17 million."
    assert north.value == Value(-17_000_000, "U.S. dollars", "about", "goods only")
    assert north.formula == "shipped.north - landed.north in cargo-2023"
    assert north.locators == ("table-1.north.landed", "table-1.north.shipped")
    assert south.statement == "In 2023, the South Pier had a cargo surplus of about $2 million."
    assert south.aliases == ("balance of the South Pier",)


def test_a_source_has_what_citations_need(pack: reader.Pack) -> None:
    source = pack.sources["HM-7"]
    assert source.authors[0] == Author("Ai", "Ōno", "Coordinator", "Harbour Captain")
    assert source.authors[1] == Author("Ben C.", "Pell")
    assert source.section("ferries.1.1") == "Ferries"
    assert source.page("ferries.1.1") == "1-2"
    assert source.page("harbour.1.1") is None
    assert len(source.sentences) == 4


def test_readings_of_other_editions(pack: reader.Pack) -> None:
    before, after = pack.readings["harbour.mooring-posts"]
    assert before == EditionValue("2023-01-05", Value(1100, "", "about"), "https://quay.example/hm-7/1")
    assert after.note == "counted anew"


def test_the_thesaurus(pack: reader.Pack) -> None:
    assert pack.synonyms["treaty"] == ("accord", "compact")
    assert pack.names == {"Lesser Quay": ("Little Quay",)}
    assert "how" in pack.light


def test_places_are_where_facts_stand(pack: reader.Pack) -> None:
    place = pack.places["harbour.treaty-signing"]
    lines = (LIBRARY / "harbour.yaml").read_text(encoding="utf-8").split("\n")
    assert lines[place.line - 1] == "  treaty-signing:"
    at = reader.place_of(place, "treaty-signing", "former_ids")
    assert lines[at.line - 1].startswith("    former_ids:")


def test_the_order_of_files_does_not_matter_to_sources() -> None:
    pack, problems = reader.load_pack(reversed(fact_files(str(LIBRARY))), {})
    assert problems == []
    assert len(pack.facts) == 6


def test_progress_hears_how_many_facts_are_read(tmp_path: Path) -> None:
    facts = "".join(FACT.replace("facts:\n", "").replace("pier", f"pier{n}") for n in range(1200))
    path = tmp_path / "quay.yaml"
    path.write_text(HEAD + "facts:\n" + facts)
    heard: list[int] = []
    pack, problems = reader.load_pack([str(path)], {}, heard.append)
    assert (heard, problems, len(pack.facts)) == ([500, 1000], [], 1200)


def test_a_file_named_otherwise_serves_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.yaml"
    path.write_text(HEAD + FACT)
    assert reader.load_pack([str(path)], {})[1] == []


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("9", "value is a number - write {number: ..., unit: ..., bound: ...}"),
        ("2.5", "value is a number - write {number: ..., unit: ..., bound: ...}"),
        ("three piers", "value is a text - write {number: ..., unit: ..., bound: ...}"),
        ("[3, piers]", "value is a list - write {number: ..., unit: ..., bound: ...}"),
    ],
)
def test_what_stands_in_the_place_of_a_value_is_named(value: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(HEAD + FACT.replace("{number: 3, unit: piers, bound: exact}", value))
    assert [problem.message for problem in reader.load_pack([str(path)], {})[1]] == [said]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["UJ108"]),
        ("# nothing\n", ["UJ108"]),
        ("x\n", ["UJ109"]),
        ("[a, b]\n", ["UJ109"]),
        (HEAD + "facts: [a]\n", ["UJ109"]),
        (HEAD + "facts:\n  a: b\n", ["UJ109"]),
        (HEAD + FACT.replace("number: 3", "number: {a: b}"), ["UJ114"]),
        (HEAD + FACT.replace("number: 3", "number: 1e3"), ["UJ114"]),
        (HEAD + FACT.replace("number: 3", "number: 50,000"), ["UJ107"]),
        (HEAD + FACT.replace("number: 3", "number: -0.5"), []),
        (HEAD + FACT.replace("exact}", "exact, scope: }"), ["UJ115"]),
        (HEAD + FACT.replace("[piers.1.1]\n", "[piers.1.1, piers.1.1]\n"), ["UJ106"]),
        (HEAD + FACT + '    aliases: ["a\\tb"]\n', ["UJ115"]),
        (HEAD + FACT + "    aliases: [a\tb]\n", ["UJ115"]),
        (HEAD + FACT + '    aliases: ["a\\nb"]\n', ["UJ115"]),
        (HEAD + FACT + '    aliases: ["a\\x1fb"]\n', ["UJ102"]),
        (HEAD + FACT + '    aliases: ["a\\e]52;c;aGk=\\ab"]\n', ["UJ102"]),
        (HEAD + FACT + '    see_also: {"a\\tb": c}\n', ["UJ115"]),
        (HEAD + FACT + f"    aliases: [{'x' * 2001}]\n", ["UJ115"]),
        (HEAD + FACT + "    date: 2023-02-29\n", ["UJ110", "UJ112"]),
        (HEAD + FACT + '    date: "2023-02-29"\n', ["UJ112"]),
        (HEAD + FACT + '    as_of: "2023"\n', ["UJ112"]),
        (HEAD.replace("topic: quay", "topic: ../etc") + FACT, ["UJ113"]),
        (HEAD + FACT.replace("pier-count", "../pier"), ["UJ113"]),
        (HEAD + FACT.replace("pier-count", "p" * 81), ["UJ113"]),
    ],
)
def test_strange_files(text: str, codes: list[str], tmp_path: Path) -> None:
    assert sorted(load(tmp_path, text)[1]) == codes


def test_a_wrong_key_gets_a_suggestion(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(HEAD + FACT.replace("statement", "statment"))
    _, problems = reader.load_pack([str(path)], {})
    assert "did you mean 'statement'?" in problems[0].message


def test_what_makes_a_table_wrong(tmp_path: Path) -> None:
    table = (LIBRARY / "fleet.yaml").read_text(encoding="utf-8").partition("facts:\n")[0]
    table = table.replace("topic: fleet", "topic: quay").replace("source: HM-7", "source: Q-1")
    head = "\n".join(HEAD.split("\n")[2:])
    whole = table.replace("source: Q-1\n", head)
    assert load(tmp_path, whole)[1] == []
    for old, new, code in [
        ("{row}", "x", "UJ201"), ("{row}", "{raw}", "UJ117"), ("- landed", "- lost", "UJ207"),
        ("shipped: 31", "sold: 31", "UJ107"), ("shipped: 31", "shipped: many", "UJ114"),
        ("      north:", "      no rth:", "UJ113"), ("columns: {landed", "columns: {Landed", "UJ113"),
    ]:  # fmt: skip
        assert code in load(tmp_path, whole.replace(old, new, 1))[1], (old, new)


def test_hostile_files_are_refused_quickly(tmp_path: Path) -> None:
    many_keys = "".join(f"k{n}: v\n" for n in range(300_000))
    for text in ("[" * 1_000_000, "a: " * 100_000, many_keys, "x" * 5_000_000, "- " * 100_000):
        start = time.monotonic()
        assert load(tmp_path, text)[1]
        assert time.monotonic() - start < 10  # ten times what it takes


def test_links_that_loop_hold_nobody(tmp_path: Path) -> None:
    (tmp_path / "quay.yaml").write_text(HEAD + FACT)
    inner = tmp_path / "inner"
    inner.mkdir()
    try:
        (inner / "loop").symlink_to(tmp_path, target_is_directory=True)
        (inner / "self.yaml").symlink_to(inner / "self.yaml")
    except OSError:
        pytest.skip("no links here")
    found = fact_files(str(tmp_path))
    assert found == [str(tmp_path / "quay.yaml"), str(inner / "self.yaml")]
    assert [problem.code for problem in reader.load_pack(found, {})[1]] == ["UJ101"]


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILES", 3)
    for number in range(4):
        (tmp_path / f"{number}.yaml").touch()
    with pytest.raises(FactsError, match="UJ101"):
        fact_files(str(tmp_path))


def test_what_lies_deep_or_hidden_is_not_read(tmp_path: Path) -> None:
    for place in (".git", "a/b/c", "a/b/c/d"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "x.yaml").touch()
    found = [os.path.relpath(path, tmp_path) for path in fact_files(str(tmp_path))]
    assert found == [os.path.join("a", "b", "c", "x.yaml")]


def test_endless_problems_come_to_an_end(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(HEAD + "facts:\n" + "  a: b\n" * 5_000)
    assert len(reader.load_pack([str(path)], {})[1]) <= yaml_nodes.MAX_PROBLEMS + 10


TEXTS = [path.read_text(encoding="utf-8") for path in sorted(LIBRARY.rglob("*.yaml"))]
PIECES = st.sampled_from(
    ["", "NO", "[", "]", "{", "}", ": ", "- ", "&a", "*a", "!!str ", "\t", "\n", '"', "'", "#", "|",
     "0123", "{row}", "\x00", "\x1b", "\u202e", "港", "99999999999999999999", '"\\u0007"', "<<: x"]
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Draw a fact file in which a few stretches are gone, given twice or written over."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 1, 5, 30, 100])))
        middle = draw(PIECES | st.just(text[start:end] * 2))
        text = text[:start] + middle + text[end:]
    return text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(text=damaged(), name=st.sampled_from(["harbour.yaml", "sources/HM-7.yaml", "thesaurus.yaml"]))
def test_any_damaged_file_gives_problems_or_facts(text: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir(exist_ok=True)
    path = tmp_path / name
    path.write_bytes(text.encode())
    pack, problems = reader.load_pack([str(path)], {})
    assert all(problem.code in RULES and problem.line > 0 < problem.column for problem in problems)
    if not problems:
        problems = library_problems(pack, [], {})
    for fact in pack.facts.values():
        assert problems or not {"\t", "\n", "\x1f"}.intersection(repr(fact).replace("\\n", "\n"))


def codes_of(folder: Path, **files: str) -> list[str]:
    """Write fact files into a folder and return the codes of opening it as a pack."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    try:
        open_library(Opening((str(folder),), (), False, None))
    except FactsError as error:
        return [problem.code for problem in error.problems]
    return []


def test_every_file_of_a_folder_is_named_for_its_topic(tmp_path: Path) -> None:
    """The first file of a folder is no exception, nor is its only one."""
    assert codes_of(tmp_path, aaa=HEAD + FACT) == ["UJ118"]
    other = (HEAD + FACT).replace("quay", "quarry").replace("Q-1", "Q-2")
    assert codes_of(tmp_path, quarry=other) == ["UJ118"]
    (tmp_path / "aaa.yaml").rename(tmp_path / "quay.yaml")
    assert codes_of(tmp_path) == []
    (tmp_path / "quarry.yaml").rename(tmp_path / "zzz.yaml")
    assert codes_of(tmp_path) == ["UJ118"]


def test_a_pack_that_is_one_file_may_bear_any_name(tmp_path: Path) -> None:
    path = tmp_path / "my facts.yaml"
    path.write_text(HEAD + FACT, encoding="utf-8")
    assert open_library(Opening((str(path),), (), False, None))[0].find("quay.pier-count")
