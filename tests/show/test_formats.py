"""Rows -> text: each format holds the same records, and each can be read back."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator

import pytest
from conftest import ONLY_SIX, TODAY, Run
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.core.errors import Refused, UsageError
from usjapan_cli.core.facts import Fact, Value
from usjapan_cli.library.library import Library
from usjapan_cli.show import formats
from usjapan_cli.show.formats import (
    FACT_FIELDS,
    Listing,
    Row,
    fact_object,
    facts_listing,
    field_text,
    written,
)

TEXT = st.text('=+-@\t\r\n,"|\\`*ab港', max_size=6) | st.text(max_size=20)
ROWS = st.lists(st.fixed_dictionaries({"name": TEXT, "title": TEXT | st.none(), "facts": st.integers()}))
TABULAR = [name for name in formats.FORMATS if name not in ("cards", "table", "json")]


def whole(write: Callable[..., Iterator[str]], *given: object) -> str:
    return "".join(write(*given))


def listing_of(rows: list[dict[str, object]]) -> Listing:
    return Listing("topics", tuple(rows), ("name", "title", "facts"), ("name", "facts"))


@pytest.fixture(scope="module")
def listing(six_library: Library) -> Listing:
    return facts_listing(list(six_library.facts), TODAY)


def tame(text: str) -> str:
    """Return a text as CSV holds it: without what could steer a terminal."""
    controls = {*range(32), *range(127, 160)} - {*map(ord, "\t\n\r")}
    return text.translate({**dict.fromkeys(controls, "\ufffd"), ord("\r"): " "})


@given(ROWS)
def test_csv_is_read_back(rows: list[dict[str, object]]) -> None:
    text = whole(formats.comma_separated, listing_of(rows), ("name", "title", "facts"))
    header, *read = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert header == ["name", "title", "facts"]
    assert len(read) == len(rows)
    for row, cells in zip(rows, read, strict=True):
        for name, cell in zip(header, cells, strict=True):
            content = "" if row[name] is None else str(row[name])
            harmful = isinstance(row[name], str) and content[:1] in tuple("=+-@\t\r＝＋－＠")
            if harmful and content[:1] in "+-" and cell == content:
                assert content[1:2].isdigit()  # an amount with its sign
            else:
                assert cell == tame("'" + content if harmful else content)


@given(ROWS)
def test_plain_is_one_record_a_line(rows: list[dict[str, object]]) -> None:
    text = whole(formats.plain, listing_of(rows), ("name", "title", "facts"))
    lines = text.split("\n")
    assert lines.pop() == ""
    assert "\r" not in text
    assert len(lines) == len(rows)
    assert all(line.count("\t") == 2 for line in lines)


@given(ROWS)
def test_json_lines_are_read_back(rows: list[dict[str, object]]) -> None:
    text = whole(formats.json_lines, listing_of(rows), ("name", "title", "facts"))
    assert [json.loads(line) for line in text.split("\n")[:-1]] == rows


@given(ROWS)
def test_markdown_keeps_its_columns(rows: list[dict[str, object]]) -> None:
    lines = whole(formats.markdown, listing_of(rows), ("name", "title")).split("\n")
    assert len(lines) == len(rows) + 3
    for line in lines[:-1]:
        bare = line.replace("\\\\", "").replace("\\|", "")
        assert bare.count("|") == 3


def test_every_format_holds_the_same_facts(listing: Listing, six_library: Library) -> None:
    source = six_library.first_source()
    ids = [row["id"] for row in listing.rows]
    document = json.loads(written(listing, "json", (), source, 1))
    assert [fact["id"] for fact in document["facts"]] == ids
    assert document["facts"] == list(listing.rows)
    lines = written(listing, "jsonl", (), source, 1).splitlines()
    assert [json.loads(line) for line in lines] == document["facts"]
    for name in TABULAR:
        text = written(listing, name, (), source, 1)
        assert all(id in text for id in ids), name


def test_every_column_of_csv_is_a_field(listing: Listing, six_library: Library) -> None:
    text = written(listing, "csv", (), six_library.first_source(), 1)
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == FACT_FIELDS
    posts = next(row for row in rows if row["id"] == "harbour.mooring-posts")
    assert posts["value"] == "over 1,200 posts"
    assert (posts["number"], posts["bound"], posts["unit"]) == ("1200", "over", "posts")
    assert (posts["source"], posts["section"], posts["stale"]) == ("HM-7", "Piers", "yes")
    assert posts["see_also"] == "fleet.crew-share: the crew that come from Lesser Quay"
    assert posts["aliases"] == "bollards; 係留柱"
    north = next(row for row in rows if row["id"] == "fleet.cargo-balance-north")
    assert north["number"] == "-17000000"


def test_chosen_fields_come_in_the_order_asked_for(listing: Listing, six_library: Library) -> None:
    source, fields = six_library.first_source(), ("number", "id")
    assert written(listing, "tsv", fields, source, 1).splitlines()[:2] == [
        "number\tid",
        "25\tfleet.crew-share",
    ]
    assert json.loads(written(listing, "json", fields, source, 1))["facts"][0] == {
        "number": 25, "id": "fleet.crew-share",
    }  # fmt: skip
    assert written(listing, "ids", fields, source, 1).splitlines()[0] == "fleet.crew-share"


def test_a_signed_value_is_a_column_for_whoever_asks(listing: Listing, six_library: Library) -> None:
    assert formats.known_fields("id,signed_value", listing) == ("id", "signed_value")
    rows = {row["id"]: row for row in listing.rows}
    hanging = {**rows["fleet.crew-share"], "condition": "planned"}
    assert formats.signed(rows["fleet.crew-share"]) == "~25"
    assert formats.signed(hanging) == "?~25"
    assert formats.cell(rows["harbour.treaty-signing"] | {"value": None}, "signed_value") == ""
    header = written(listing, "csv", (), six_library.first_source(), 1).splitlines()[0]
    assert "signed_value" not in header  # `=25` is a formula to a spreadsheet
    with pytest.raises(UsageError):
        formats.known_fields("signed_value", listing_of([]))


def test_unknown_fields_are_refused(listing: Listing) -> None:
    assert formats.known_fields(" id , as_of,", listing) == ("id", "as_of")
    for names in ("nope", "id,nope", "", ",", "ID"):
        with pytest.raises(UsageError) as caught:
            formats.known_fields(names, listing)
        assert "statement" in caught.value.notes[0]


@pytest.mark.parametrize(
    ("value", "marked", "bare"),
    [
        (Value(3, "piers", "exact"), "=3", "3"), (Value(4, "trading partner", "rank"), "#4", "4"),
        (Value(1200, "posts", "over"), ">1200", None), (Value(25, "percent", "about"), "~25", None),
        (Value(1, "percent", "under"), "<1", None), (Value(2.5, "piers", "exact"), "=2.5", "2.5"),
        (Value(-17_000_000, "U.S. dollars", "exact"), "=-17000000", "-17000000"),
    ],
)  # fmt: skip
def test_numbers_keep_their_hedge(value: Value, marked: str, bare: str | None) -> None:
    row = {"id": "a.b", "value": formats.value_object(value)}
    assert field_text(row, "value", False) == formats.cell(row, "signed_value") == marked
    assert field_text(row, "number", True) == str(value.number)
    if bare is None:
        with pytest.raises(Refused, match="hedged"):
            field_text(row, "number", False)
    else:
        assert field_text(row, "number", False) == bare


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Value(50000, "people", "over"), "over 50,000 people"),
        (Value(2_000_000_000, "U.S. dollars per year", "about"), "about $2 billion per year"),
        (Value(-17_000_000, "U.S. dollars", "exact"), "-$17 million"),
        (Value(123_456_789, "U.S. dollars", "exact"), "$123,456,789"),
        (Value(1, "percent", "under"), "under 1%"),
        (Value(1951, "year", "exact"), "1951"),
        (Value(4, "trading partner", "rank"), "4th trading partner"),
        (Value(11, "x", "rank"), "11th x"),
        (Value(22, "x", "rank"), "22nd x"),
        (Value(113, "x", "rank"), "113th x"),
    ],
)
def test_values_in_words(value: Value, text: str) -> None:
    assert value.text == text


def test_a_fact_has_every_key_whatever_it_holds(six_library: Library) -> None:
    keys = {tuple(fact_object(fact, TODAY)) for fact in six_library.facts}
    assert len(keys) == 1
    assert len(set(*keys)) == len(FACT_FIELDS) - 5  # number, bound, unit, scope, section are parts


def test_an_old_fact_is_marked(six_library: Library) -> None:
    fact = six_library.fact("harbour.mooring-posts")
    assert fact_object(fact, TODAY)["stale"] is True
    assert fact_object(fact, "2024-08-31")["stale"] is False  # 183 days
    assert fact_object(fact, "2024-09-01")["stale"] is True
    assert fact_object(six_library.fact("harbour.treaty-signing"), "2999-01-01")["stale"] is False


@pytest.mark.parametrize(
    "amount",
    ["-$61 billion", "-61", "+1.5%", "-1,234.5 people", "-$2 billion per year", "-0.3 percentage points"],
)
def test_csv_keeps_an_amount_with_its_sign(amount: str) -> None:
    text = whole(
        formats.comma_separated, listing_of([{"name": amount, "title": "", "facts": -61}]), ("name", "facts")
    )
    assert list(csv.reader(io.StringIO(text)))[1] == [amount, "-61"]


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+1+2",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "-A1",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "-1 =2",
        "-",
        "+1;2",
    ],
)
def test_csv_defuses_a_formula(formula: str) -> None:
    text = whole(formats.comma_separated, listing_of([{"name": formula, "title": "", "facts": 1}]), ("name",))
    assert list(csv.reader(io.StringIO(text)))[1] == [f"'{formula}"]


def test_markdown_strikes_nothing_out_and_makes_no_tag() -> None:
    text = whole(
        formats.markdown,
        listing_of([{"name": "~~no~~ &lt;b&gt; a|b R & D", "title": "", "facts": 1}]),
        ("name",),
    )
    assert text.splitlines()[2] == "| \\~\\~no\\~\\~ \\&lt;b\\&gt; a\\|b R & D |"


def test_csv_holds_no_control_characters() -> None:
    text = whole(
        formats.comma_separated,
        listing_of([{"name": "a\x1b[8mb\r\nc\x9b", "title": "", "facts": 1}]),
        ("name",),
    )
    assert list(csv.reader(io.StringIO(text)))[1] == ["a\ufffd[8mb \nc\ufffd"]


# Many rows: written one by one.


@pytest.mark.parametrize("format", [*TABULAR, "json"])
def test_a_row_is_made_when_it_is_written(format: str, six_library: Library) -> None:
    made = []

    def row_of(fact: Fact) -> Row:
        made.append(fact.id)
        return fact_object(fact, TODAY)

    facts = tuple(six_library.facts) * 100
    listing = facts_listing(facts, TODAY).but(rows=formats.Mapped(facts, row_of))
    pieces = formats.pieces(listing, format, (), six_library.first_source(), 1)
    shown = [next(pieces) for _ in range(4)]
    assert 0 < len(made) <= 4
    shown += pieces
    assert "".join(shown) == written(facts_listing(facts, TODAY), format, (), six_library.first_source(), 1)


@pytest.mark.parametrize("format", [*TABULAR, "json"])
@pytest.mark.parametrize("encoding", ["", "utf-16"])
def test_thousands_are_written_as_a_few_are(format: str, encoding: str, run: Run) -> None:
    """The head and the end are those of a few, and each row is what it is alone."""
    environ = {"PYTHONIOENCODING": encoding} if encoding else {}
    argv = ["show", "-", "--format", format, "--quiet", *ONLY_SIX]

    def text(count: int) -> str:
        done = run(*argv, stdin=b"harbour.mooring-posts\n" * count, **environ)
        assert done.status == 0
        return done.out.decode(encoding or "utf-8")

    two, three, many = text(2), text(3), text(1_500)
    row = len(three) - len(two)
    assert len(many) - len(two) == 1_498 * row
    if format == "json":
        assert json.loads(many)["facts"] == json.loads(two)["facts"] * 750
    else:
        head = two[: len(two) - 2 * row]
        assert many == head + two[len(head) :] * 750


def test_what_is_copied_is_whole(ask: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    copied = []
    monkeypatch.setattr("usjapan_cli.show.clipboard.copy", lambda text, *_a, **_n: copied.append(text) or "x")
    ids = b"harbour.mooring-posts\n" * 1_500
    done = ask("show", "-", "--format", "ids", "--copy", *ONLY_SIX, stdin=ids)
    assert (done.status, done.out, copied) == (0, ids, [ids.decode().removesuffix("\n")])


def test_a_table_of_too_many_rows_is_refused(ask: Run) -> None:
    ids = b"harbour.mooring-posts\n" * 10_001
    done = ask("show", "-", "--format", "table", *ONLY_SIX, stdin=ids)
    assert (done.status, done.out) == (2, b"")
    assert "a table of 10,001 rows, more than 10,000" in done.said
    assert "--limit" in done.said
