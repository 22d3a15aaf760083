"""What must hold for any input: round trips, safe queries, total orders, two equal ways to read argv."""

from __future__ import annotations

import contextlib
import io
import json
import math
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from conftest import ONLY_SIX, TESTS, in_process
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools import help_texts
from usjapan_cli.cli import declarations, plain
from usjapan_cli.cli._plain_commands import COMMANDS
from usjapan_cli.core.facts import (
    BOUNDS,
    KINDS,
    SHELF_LIVES,
    Author,
    EditionValue,
    Fact,
    Source,
    Topic,
    Value,
)
from usjapan_cli.core.jsontext import compact, indented, quoted
from usjapan_cli.core.table import Table
from usjapan_cli.index.file import Index
from usjapan_cli.index.rows import (
    fact_from,
    fact_row,
    readings_from,
    readings_row,
    source_from,
    source_row,
    topic_from,
    topic_row,
)
from usjapan_cli.index.table_rows import table_from, table_row
from usjapan_cli.library.compile import compile_pack
from usjapan_cli.library.library import Library
from usjapan_cli.packs.canonical import canonical
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.reader import load_pack


@pytest.fixture(scope="module", autouse=True)
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Run in a folder of its own: some commands write what they are told to."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("elsewhere"))
        yield


QUICKLY = settings(max_examples=200)
STATUSES = (0, 1, 2, 3)


@cache
def six() -> Library:
    return Library([Index(compile_pack(fact_files(str(TESTS / "packs" / "six")), [], "six"))])


# JSON

ANY_TEXT = st.text(st.characters(exclude_categories=[])) | st.text('\ud800"\\\n\x7f\u2028é')
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(ANY_TEXT, inner, max_size=5),
    max_leaves=20,
)


@QUICKLY
@given(DOCUMENTS)
def test_json_is_read_back_as_it_was(document: object) -> None:
    for text in (compact(document), indented(document)):
        assert json.loads(text) == document
        text.encode()  # whatever it held, it can be written as UTF-8
        assert not {"\x7f", "\u2028", "\u2029"}.intersection(text)


@given(DOCUMENTS)
def test_json_is_laid_out_as_the_standard_library_does(document: object) -> None:
    if "\\" not in compact(document):  # we escape a little more: what a terminal or browser minds
        assert indented(document) == json.dumps(document, ensure_ascii=False, indent=2)
        assert compact(document) == json.dumps(document, ensure_ascii=False)


@given(st.text())
def test_what_json_need_not_escape_stays(text: str) -> None:
    plain = "".join(char for char in text if char.isprintable() and char not in '"\\')
    assert quoted(plain) == f'"{plain}"'


@pytest.mark.parametrize("value", [{1, 2}, object(), b"x"])
def test_what_has_no_json_form_is_said(value: object) -> None:
    with pytest.raises(TypeError):
        compact([value])


# Rows of an index

LINE = st.text(
    st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12
).filter(lambda text: text == text.strip())  # fmt: skip
LINES = st.lists(LINE, max_size=3, unique=True).map(tuple)
PAIRS = st.lists(st.tuples(LINE, LINE), max_size=3).map(tuple)
NUMBERS = st.integers(-(10**19), 10**19) | st.decimals(-(10**6), 10**6, places=3).map(float)
VALUES = st.builds(Value, NUMBERS, LINE, st.sampled_from(BOUNDS), st.none() | LINE)
NAMES = st.text("abcxyz0123456789-", min_size=1, max_size=9).filter(lambda name: name.strip("-") == name)
FACTS = st.builds(
    Fact, id=st.builds("{}.{}".format, NAMES, NAMES), statement=LINE, kind=st.sampled_from(KINDS),
    as_of=st.just("2024-03-01"), shelf_life=st.sampled_from(SHELF_LIVES), source=LINE,
    section=st.just("") | LINE, locators=LINES, value=st.none() | VALUES, date=st.none() | LINE,
    attribution=st.none() | LINE, aliases=LINES, keywords=LINES, questions=LINES, see_also=PAIRS,
    former_ids=LINES, formula=st.none() | LINE,
)  # fmt: skip
SOURCES = st.builds(
    Source, LINE, LINE, LINE, LINE, LINE, LINE, LINE, LINE,
    st.lists(st.builds(Author, LINE, LINE, st.none() | LINE, st.none() | LINE), max_size=2).map(tuple),
    PAIRS, PAIRS, PAIRS, LINES, LINES,
)  # fmt: skip
TABLES = st.builds(
    Table, name=LINE, title=LINE, source=LINE, unit=LINE, scope=LINE, as_of=LINE, columns=PAIRS,
    derived=st.lists(st.tuples(LINE, LINE, LINE), max_size=2).map(tuple),
    rows=st.lists(st.tuples(LINE, LINE, st.lists(NUMBERS, max_size=2).map(tuple)), max_size=2).map(tuple),
    highlight=st.none() | LINE, note=st.none() | LINE,
)  # fmt: skip
READINGS = st.lists(st.builds(EditionValue, LINE, st.none() | VALUES, LINE, st.none() | LINE), max_size=3)


@QUICKLY
@given(FACTS)
def test_facts_come_back_from_their_rows(fact: Fact) -> None:
    line = "\t".join(fact_row(fact))
    assert "\n" not in line
    assert repr(fact_from(line.split("\t"))) == repr(fact)  # which tells 3 from 3.0


@given(SOURCES)
def test_sources_come_back_from_their_rows(source: Source) -> None:
    assert source_from("\t".join(source_row(source)).split("\t")) == source


@given(TABLES)
def test_tables_come_back_from_their_rows(table: Table) -> None:
    assert table_from("\t".join(table_row(table)).split("\t")) == table


@given(LINE, READINGS)
def test_readings_come_back_from_their_rows(id: str, readings: list[EditionValue]) -> None:
    assert readings_from("\t".join(readings_row(id, tuple(readings))).split("\t")) == tuple(readings)


@given(LINE, LINE, st.lists(NAMES, max_size=4))
def test_topics_come_back_from_their_rows(title: str, source: str, keys: list[str]) -> None:
    row = topic_row(Topic("quay", title, source, 0), keys)
    assert topic_from(row) == Topic("quay", title, source, len(keys))


# Queries

WORDS = ["mooring", "posts", "treaty", "harbour", "captain", "ōno", "港", "25%", "quarter", "zzqq", "1988"]
QUERIES = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)


@QUICKLY
@given(QUERIES)
def test_any_text_is_a_safe_query(query: str) -> None:
    findings = six().search(query)
    for hit in findings.hits:
        assert 0 < hit.score <= 100
        assert not math.isnan(hit.score)
        assert hit.match in ("exact", "word", "synonym", "fuzzy")


@QUICKLY
@given(QUERIES, st.integers(1, 7))
def test_the_order_of_hits_is_total_and_stable(query: str, limit: int) -> None:
    hits = six().search(query).hits
    assert six().search(query).hits == hits
    assert list(hits) == sorted(hits, key=lambda hit: (-hit.score, hit.fact.id))
    assert len({hit.fact.id for hit in hits}) == len(hits)
    assert six().search(query, limit).hits == hits[:limit]


@QUICKLY
@given(QUERIES)
def test_a_topic_leaves_the_others_out(query: str) -> None:
    everywhere = {hit.fact.id for hit in six().search(query).hits}
    for topic in ("harbour", "fleet"):
        hits = six().search(query, topic=topic).hits
        assert {hit.fact.id for hit in hits} == {id for id in everywhere if id.startswith(topic)}


@given(st.text(min_size=1, max_size=8))
def test_case_never_changes_an_answer(word: str) -> None:
    plain = "".join(char for char in word if char.isascii())
    assert six().search(plain.upper()).hits[:3] == six().search(plain.lower()).hits[:3] or any(
        hit.match == "exact"
        for hit in six().search(plain).hits  # whose match repeats what was typed
    )


# The canonical form

TIDY = [path.read_text(encoding="utf-8") for path in sorted((TESTS / "packs" / "six").glob("[fh]*.yaml"))]


@st.composite
def untidied(draw: st.DrawFn) -> str:
    """Draw a fact file that says what a tidy one says in another layout."""
    lines = draw(st.sampled_from(TIDY)).split("\n")
    done = []
    for line in lines:
        change = draw(st.sampled_from(["", "", "", "space", "comment", "above", "blank", "quotes"]))
        key, colon, rest = line.partition(": ")
        is_text = line.startswith("    ") and colon and rest[:1].isalpha() and '"' not in rest
        if change == "space" and line:
            line += "   "
        elif change == "comment" and is_text:
            line += "  # why"
        elif change == "above" and line.startswith("    ") and line[4] not in " -":
            done.append("    # above")
        elif change == "blank" and line.startswith("    ") and line[4] not in " -":
            done.append("")
        elif change == "quotes" and is_text:
            line = f'{key}: "{rest}"'
        done.append(line)
    return "\n".join(done)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(text=untidied())
def test_the_canonical_form_says_the_same_and_rests(text: str, tmp_path: Path) -> None:
    right = canonical(text, "quay.yaml")
    assert canonical(right, "quay.yaml") == right
    assert right.count("# why") == text.count("# why")
    assert right.count("# above") == text.count("# above")
    sources = {source.id: source for source in six().sources}
    packs = []
    for number, content in enumerate((text, right)):
        path = tmp_path / f"{number}.yaml"
        path.write_text(content, encoding="utf-8")
        pack, problems = load_pack([str(path)], sources)
        assert problems == []
        packs.append(pack)
    assert packs[0].facts == packs[1].facts
    assert list(packs[0].facts) == list(packs[1].facts)
    assert packs[0].tables == packs[1].tables


@QUICKLY
@given(st.text(max_size=80))
def test_any_text_has_a_canonical_form(text: str) -> None:
    right = canonical(text.encode(errors="replace").decode(), "quay.yaml")
    assert canonical(right, "quay.yaml") == right


# Command lines

JUNK = st.text(max_size=8) | st.sampled_from(
    [
        "-",
        "--",
        "-h",
        "--help",
        "-x",
        "--nope",
        "--form",
        "=",
        "--=",
        "-q=1",
        "-qh",
        "",
        " ",
        "--json=1",
        "0x1",
    ]
)
GIVEN = st.sampled_from(
    [
        "x",
        "csv",
        "json",
        "always",
        "0",
        "1",
        "7",
        "-1",
        "1_0",
        "٣",
        "1" * 12,
        "",
        "a.b",
        "bash",
        "facts",
        "trade",
    ]
)


def spelled_options(flag: str, takes: str, choices: tuple[object, ...]) -> st.SearchStrategy[list[str]]:
    """Return the ways to write an option, most of them right."""
    if takes == "flag":
        return st.just([flag])
    values = st.sampled_from(["0", "1", "7", "-1"]) if takes == "int" else GIVEN
    if takes == "text" and choices:
        values = st.sampled_from([*map(str, choices), "x"])
    if takes == "many":
        return st.lists(values, min_size=1, max_size=3).map(
            lambda given: [word for value in given for word in (flag, value)]
        )
    return st.one_of(
        values.map(lambda value: [flag, value]),
        values.map(lambda value: [f"{flag}={value}"]),
        st.just([flag]),
    )


@st.composite
def command_lines(draw: st.DrawFn) -> list[str]:
    """Draw an argv of a command's own options and words, with some junk among them."""
    name = draw(st.sampled_from([*sorted(COMMANDS), *["search"] * 5, *["show"] * 2]))
    argv = [] if name == plain.ROOT and draw(st.booleans()) else [name]
    command = COMMANDS[name]
    own = [flag for flag in command["options"] if flag not in COMMANDS[plain.ROOT]["options"]]
    words = [*(command["argument"] or ("", "", ()))[2], "x", "a.b"]
    kinds = ["option", "option", "word", "junk" if draw(st.integers(0, 3)) == 0 else "word"]
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(kinds))
        if kind == "option":
            flag = draw(st.sampled_from([*command["options"], *own * 2]))
            argv += draw(spelled_options(flag, *command["options"][flag][1:]))
        else:
            argv.append(draw(st.sampled_from(words) if kind == "word" else JUNK))
    if draw(st.booleans()) and len(argv) > 1:
        argv = draw(st.permutations(argv))
    return list(argv)


@settings(max_examples=600, suppress_health_check=[HealthCheck.too_slow])
@given(command_lines())
def test_the_quick_way_declines_or_agrees(argv: list[str]) -> None:
    arranged = plain.arranged(argv)
    assert sorted(arranged) == sorted(argv)
    call = plain.parse(arranged)
    if call is not None:
        with contextlib.redirect_stdout(io.StringIO()) as shown:
            read = declarations.parse(arranged)
        if shown.getvalue():  # Typer answers a call for help itself
            assert (call.name, read) == ("help", None)
            assert shown.getvalue() == help_texts.text(call.values["subject"])
        else:
            assert read == call


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(command_lines(), st.booleans(), st.sampled_from([b"", b"harbour.pact\n", b"\xff\0x"]))
def test_no_command_line_gives_a_traceback(argv: list[str], terminal: bool, stdin: bytes) -> None:
    argv = [word for word in argv if word not in ("lint", "verify", "--fix", "--copy")]
    environ = {"COLUMNS": "40", "PAGER": "cat"}
    done = in_process([*argv, *ONLY_SIX], stdin, terminal, environ)
    assert done.status in STATUSES
    assert b"Traceback" not in done.err
    if done.status == 2:
        assert done.out == b""
        assert done.err.startswith(b"usjapan: ") or b": UJ" in done.err


def test_both_ways_are_tried() -> None:
    """The property above says something: plain lines are read quickly, and Typer reads them too."""
    argv = ["search", "x", "--limit", "3", "--facts", "p"]
    call = plain.parse(argv)
    assert call is not None
    assert declarations.parse(argv) == call
    assert "typer" in sys.modules


# Fact files


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=st.lists(LINE.map(lambda text: f"A {text.replace(chr(34), '')}."), min_size=1, max_size=6))
def test_whatever_a_pack_says_is_shown_as_it_is(facts: list[str], tmp_path: Path) -> None:
    head = (
        "topic: quay\ntitle: A quay\nsource: {id: Q-1, title: Memo, genre: Memo, publisher: Office,"
        ' date: "2024-03-01", cells: [x.1]}\nfacts:\n'
    )
    for number, statement in enumerate(facts):
        said = json.dumps(statement, ensure_ascii=False)
        head += f"  n{number}: {{statement: {said}, kind: event, shelf_life: fixed, locators: [x.1]}}\n"
    path = tmp_path / "quay.yaml"
    path.write_text(head, encoding="utf-8")
    _, problems = load_pack([str(path)], {})
    assert {problem.code for problem in problems} <= {"UJ102", "UJ115"}
    if problems:
        return
    index = Index(compile_pack([str(path)], [], "x"))
    library = Library([index])
    assert [fact.statement for fact in library.facts] == facts
    for number in range(len(facts)):
        assert library.search(f"quay.n{number}").hits[0].fact.id == f"quay.n{number}"
