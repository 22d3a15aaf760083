"""Tables, charts, the timeline, histories and sources: what they say, in every width and format."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from conftest import OnTerminal, Run, in_process, unbroken

from usjapan_cli.commands import editions
from usjapan_cli.show import charts, grid
from usjapan_cli.show.terminal import NARROWEST, WIDEST, Terminal, columns_of, sanitised

WIDTHS = (NARROWEST, 24, 32, 40, 60, 80, 100, 140, WIDEST)
VIEWS = {
    "table": ["table"],
    "a table": ["table", "cargo-2023"],
    "sorted": ["table", "cargo-2023", "--sort", "balance"],
    "chart": ["table", "cargo-2023", "--chart"],
    "timeline": ["timeline"],
    "history": ["history", "harbour.mooring-posts"],
    "sources": ["sources"],
}
LINKED = ("history", "sources")  # whose addresses are whole where there are no links
FORMATS = ("plain", "tsv", "csv", "json", "jsonl", "markdown", "ids")


def bare(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\", "", text)


def end(width: int = 60, color: bool = False, unicode: bool = True) -> Terminal:
    return Terminal(color, width, unicode)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_fits_and_colour_adds_nothing(view: str, width: int, six_on_terminal: OnTerminal) -> None:
    done = six_on_terminal(*VIEWS[view], columns=width)
    assert done.status == 0
    assert max(map(columns_of, unbroken(bare(done.text)))) <= width
    if view not in LINKED:
        assert six_on_terminal(*VIEWS[view], columns=width, NO_COLOR="1").text == bare(done.text)
    assert set(re.findall(r"\x1b\[([0-9;]*)m", done.text)) <= {"0", "1", "2", "34", "36"}


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_says_its_age_in_words(view: str, six_on_terminal: OnTerminal) -> None:
    assert re.search(r"\d years old", six_on_terminal(*VIEWS[view]).text)


@pytest.mark.parametrize("view", VIEWS)
def test_in_a_pipe_a_record_a_line(view: str, six: Run) -> None:
    lines = six(*VIEWS[view]).text.splitlines()
    assert len({line.count("\t") for line in lines}) == 1
    assert not set("\x1b│┃─●█") & set("".join(lines))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_in_every_format(view: str, format: str, six: Run) -> None:
    done = six(*VIEWS[view], "--format", format)
    assert (done.status, bool(done.text), done.said) == (0, True, "")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_of_a_table_is_broken(width: int, six_on_terminal: OnTerminal) -> None:
    words = bare(six_on_terminal("table", "cargo-2023", columns=width).text).replace(":", "").split()
    assert {"North", "South", "Landed", "Shipped", "Balance*", "20.5", "-17"} <= set(words)


def test_the_derived_columns_are_marked_as_ours(six_on_terminal: OnTerminal, six: Run) -> None:
    shown = bare(six_on_terminal("table", "cargo-2023").text)
    assert "Balance*" in shown
    assert "* our arithmetic." in shown
    assert json.loads(six("table", "cargo-2023", "--json").text)["table"]["derived"] == ["balance"]


def test_the_highlighted_row_is_marked_without_colour(six_on_terminal: OnTerminal) -> None:
    for more in ([], ["--chart"]):
        lines = six_on_terminal("table", "cargo-2023", *more, NO_COLOR="1").text.splitlines()
        assert [line.split()[1] for line in lines if line.startswith("> ")] == ["North"]


def test_sorted_by_a_column_the_largest_first(six: Run) -> None:
    for column, first in (("landed", "north"), ("balance", "south"), ("name", "north")):
        rows = list(
            csv.DictReader(io.StringIO(six("table", "cargo-2023", "--sort", column, "--format", "csv").text))
        )
        assert rows[0]["row"] == first
        assert len(rows) == 2


def test_an_unknown_column_is_wrong_usage_and_the_columns_are_listed(six: Run) -> None:
    done = six("table", "cargo-2023", "--sort", "weight")
    assert (done.status, done.out) == (2, b"")
    assert "row, name, landed, shipped, balance" in done.said


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["table", "cargo-2032"], "did you mean cargo-2023?"),
        (["history", "harbour.mooring-post"], "did you mean harbour.mooring-posts"),
        (["timeline", "--topic", "harbor"], "did you mean harbour?"),
        (["timeline", "--until", "1800"], "no dated fact"),
        (["history", "harbour.treaty-signing"], "states no figure"),
        (["history", "fleet.crew-share"], "its figure was not read in other editions"),
    ],
)
def test_what_is_not_there_is_one_line_and_status_1(argv: list[str], said: str, six: Run) -> None:
    done = six(*argv)
    assert (done.status, done.out) == (1, b"")
    assert done.said.count("\n") == 1
    assert said in done.said


def test_a_chart_in_ascii_where_the_stream_demands_it() -> None:
    groups = [("Quay", [("in", 8.0), ("out", 4.0)]), ("Pier", [("in", 1.0), ("out", 0.0)])]
    drawn = charts.bars(groups, end(40, unicode=False), "Quay")
    assert drawn.isascii()
    first, second, _, third, fourth, *_ = drawn.splitlines()
    assert first.startswith("> Quay  in")
    assert (first.count("#"), second.count("="), third.count("#"), fourth.count("=")) == (24, 12, 3, 0)
    assert columns_of(first) == 40
    assert [line.rsplit(" ", 1)[1] for line in (first, second, third, fourth)] == ["8.0", "4.0", "1.0", "0.0"]


def test_bars_from_a_line_at_zero() -> None:
    rows = [("Quay", 10.0), ("Pier", -30.0), ("Mole", 0.0)]
    drawn = charts.diverging(rows, end(40, unicode=False), "Quay")
    first, second, third = drawn.splitlines()
    assert first.startswith("> Quay   10.0")
    assert (first.count("#"), second.count("="), third.count("#") + third.count("=")) == (6, 18, 0)
    assert len({line.index("|") for line in (first, second, third)}) == 1
    assert second.endswith("=|")
    assert max(map(columns_of, drawn.splitlines())) <= 40
    below = charts.diverging(rows, end(20, unicode=False)).splitlines()
    assert max(map(columns_of, below)) <= 20
    assert max(map(columns_of, charts.diverging(rows, end(300)).splitlines())) <= charts.WIDEST_CHART


def test_a_chart_is_sorted_by_what_it_draws(six: Run) -> None:
    def order(*argv: str) -> list[str]:
        text = six("table", "cargo-2023", *argv, "--format", "cards").text
        places = {name: text.index(name) for name in ("North Pier", "South Pier")}
        return sorted(places, key=lambda name: places[name])

    assert order("--chart") == ["North Pier", "South Pier"]
    assert order("--chart", "balance") == ["South Pier", "North Pier"]
    assert order("--chart", "balance", "--sort", "landed") == ["North Pier", "South Pier"]
    assert (
        six("table", "--chart", "balance", "cargo-2023").out
        == six("table", "cargo-2023", "--chart", "balance").out
    )
    assert six("table", "cargo-2023", "--chart", "balanc").status == 2
    assert six("table", "cargo-2023", "balance").status == 2


def test_words_survive_rich_and_wide_ones_stay_aligned() -> None:
    rows = [["[bold]港[/x] :smile:", "1"], ["plain", "22"]]
    for color in (False, True):
        drawn = bare(grid.grid(["[sic]", "n"], rows, end(color=color), [False, True]))
        assert "[bold]港[/x] :smile:" in drawn
        assert "[sic]" in drawn
        assert len({columns_of(line) for line in drawn.splitlines()}) == 1


def test_a_grid_without_room_becomes_a_list_per_row() -> None:
    drawn = grid.grid(["", "Landed cargo", "note"], [["> North", "48", ""]], end(12))
    assert drawn.splitlines() == ["> North", "  Landed", "  cargo: 48"]


def test_an_interval_a_point_and_open_ends() -> None:
    axis = charts.Axis(1900, 2000, 11, end(unicode=False))
    assert axis.line(1910, 1945) == ".o--o......"
    assert axis.line(1950, 1950) == ".....o....."
    assert axis.line(1950, 9999) == ".....o---->"
    assert axis.line(-1, 1950) == "<----o....."
    assert axis.line(1950, 1950, about=True) == ".....~....."
    assert axis.legend().isascii()


def test_the_years_of_an_axis_stand_where_they_begin() -> None:
    axis = charts.Axis(1910, 2026, 50, end(unicode=False))
    years = axis.scale()
    for found in re.finditer(r"\d{4}", years):
        assert axis.line(int(found[0]), int(found[0])).index("o") == found.start()
    assert len(years) <= 50 + charts.OVER
    assert len(years.split()) >= 4


def test_the_timeline_is_in_order_and_marks_what_may_have_changed(
    six_on_terminal: OnTerminal, six: Run
) -> None:
    dates = [line.partition("\t")[0] for line in six("timeline").text.splitlines()]
    assert dates == sorted(dates)
    assert dates[0] == "1988-05-03"
    shown = six_on_terminal("timeline", columns=100).text
    assert "since about 2010" in shown
    assert "* may have changed" in shown
    assert shown.count("○") == 2  # the fact and the legend


@pytest.mark.parametrize("width", [40, 60, 80, 140])
def test_an_event_is_a_line_and_its_date_stands_once(width: int, six_on_terminal: OnTerminal) -> None:
    lines = six_on_terminal("timeline", columns=width, NO_COLOR="1").text.splitlines()
    ids = [line for line in lines if "harbour." in line or "fleet." in line]
    dated = lines[: lines.index("")]  # above what is said of all
    dates = [line.split("  ")[0] for line in dated if not line.startswith(" ")]
    assert len(dates) == len(set(dates)) == 3
    assert len(unbroken("\n".join(lines))) <= 2 * len(ids) + 6


def test_the_figures_of_one_table_are_one_event() -> None:
    shown = in_process(["timeline"], b"", True, {"COLUMNS": "80", "PAGER": "cat", "NO_COLOR": "1"}).text
    (folded,) = [line for line in shown.splitlines() if "figures of a table" in line]
    assert folded.endswith(": usjapan table us-trade-2022")
    assert len(shown.splitlines()) < 70
    assert in_process(["timeline"], b"", False, {}).text.count("\ttrade.") > 40  # a pipe has each


def test_most_events_lie_on_the_axis_and_what_began_before_is_an_arrow() -> None:
    shown = in_process(["timeline"], b"", True, {"COLUMNS": "140", "PAGER": "cat", "NO_COLOR": "1"}).text
    lines = shown.splitlines()
    assert [line[22] for line in lines if "1951" in line[:22]] == ["\u2190"]
    assert sum("\u2190" in line for line in lines) < len(lines) / 4


def test_an_address_is_a_link_or_whole(six_on_terminal: OnTerminal) -> None:
    linked = six_on_terminal("sources", columns=60).text
    address = re.findall(r"\x1b\]8;;(https?://[^\x1b]+)\x1b", linked)[0]
    for width in (24, 80):
        whole = six_on_terminal("sources", columns=width, NO_COLOR="1").text
        assert address in whole
        assert "\x1b" not in whole
    assert "\x1b]8" not in six_on_terminal("sources", columns=60, TERM="linux").text


def test_only_our_own_links_reach_a_terminal() -> None:
    link = "\x1b]8;;https://a.b/c\x1b\\page\x1b]8;;\x1b\\"
    assert sanitised(link, styled=True) == link
    assert "\x1b" not in sanitised(link)
    for bad in ("\x1b]8;;file:///etc\x1b\\x", "\x1b]52;c;AAAA\x07", "\x1b\\x", "\x1b]8;;https://a\x07b"):
        assert "\x1b" not in sanitised(bad, styled=True)


def test_a_history_has_the_curated_edition_in_its_place(six: Run) -> None:
    found = json.loads(six("history", "harbour.mooring-posts", "--json").text)
    editions = [row["edition"] for row in found["readings"]]
    assert editions == sorted(editions)
    assert [row["edition"] for row in found["readings"] if row["curated"]] == [found["edition"]]
    for row in found["readings"]:
        assert (row["read_at"] is None) == row["curated"]
        assert (row["number"] is None) == (row["value"] is None)


def test_a_history_says_what_changed_and_when(six_on_terminal: OnTerminal) -> None:
    shown = bare(six_on_terminal("history", "harbour.mooring-posts", columns=140).text)
    assert "(curated)" in shown
    assert (
        "Between the editions of January 5, 2023 and March 1, 2024: from about 1,100 posts to over" in shown
    )


def test_a_history_never_guesses() -> None:
    rows: list[dict[str, object]] = [
        {
            "edition": "2020-01-01",
            "value": "4th-largest port",
            "number": 4,
            "bound": "rank",
            "changed": False,
        },
        {"edition": "2021-01-01", "value": None, "number": None, "bound": None, "changed": False},
        {"edition": "2023-01-01", "value": "5th-largest port", "number": 5, "bound": "rank", "changed": True},
    ]
    assert editions._changes(rows) == [
        "Between the editions of January 1, 2020 and January 1, 2023: from 4th-largest to 5th-largest."
    ]
    assert editions._changes(rows[:2]) == ["The same in every edition that was read."]


def test_sources_are_counted(six: Run) -> None:
    (row,) = json.loads(six("sources", "--json").text)["sources"]
    assert row["age_days"] == 997
    assert row["facts"] == 6
    assert all(re.fullmatch(r"\d+/\d+ .+", part) for part in row["coverage"])
    assert all(day > row["date"] for day in row["later_editions"])


SHIPPED = {"COLUMNS": "80", "PAGER": "cat", "NO_COLOR": "1"}


def shipped(*argv: str, columns: int = 80) -> list[str]:
    done = in_process(argv, b"", True, {**SHIPPED, "COLUMNS": str(columns)})
    return done.text.splitlines()


@pytest.mark.parametrize("fields", ["", "id,value,unit,as_of,latest", "topic,id,statement"])
@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_id_and_no_date_of_a_table_is_broken(fields: str, width: int, ask: Run) -> None:
    shown = shipped("list", "--format", "table", *(["--fields", fields] if fields else []), columns=width)
    words = {word for line in shown for word in line.split()}
    assert set(ask("list", "--format", "ids").text.split()) <= words
    assert "as_of" not in fields or "2023-05-15" in words
    assert max(map(columns_of, shown)) <= width


@pytest.mark.parametrize("width", [40, 60, 80, 90, 120])
def test_what_stands_below_an_id_in_a_timeline_stands_under_it(width: int) -> None:
    lines = shipped("timeline", columns=width)
    body = lines[: lines.index("")]
    assert len(body) > len(lines) - 5  # no line between is empty
    assert len({len(line) - len(line.lstrip()) for line in body if line[:1] == " "}) <= 1 + (width >= 100)


@pytest.mark.parametrize("width", [40, 48, 60])
def test_no_id_of_a_card_is_broken(width: int, ask: Run) -> None:
    id = "trade.us-trading-partner-rank"
    words = {word.rstrip(":") for line in shipped("show", id, columns=width) for word in line.split()}
    assert {
        near["id"] for near in json.loads(ask("show", id, "--json").text)["facts"][0]["see_also"]
    } <= words


def test_each_year_of_a_history_is_named_once() -> None:
    lines = shipped("history", "trade.us-trading-partner-rank", columns=60)
    years = next(line for line in lines if re.fullmatch(r"[\d ]+", line)).split()
    assert len(years) == len(set(years)) > 3


def test_a_mark_stands_behind_its_statement() -> None:
    lines = shipped("list", "korea", columns=200)
    assert any(line.endswith(".*") for line in lines)
    assert not any(line.endswith(" *") for line in lines)
