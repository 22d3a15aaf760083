"""The screen of a search: the best fact whole, the others a line each, never more than the screen holds."""

from __future__ import annotations

import pytest
from cited_works import BARE, fact_at
from conftest import TODAY, OnTerminal, in_process
from test_lists import HIT, OLDER, POSTS, bare, letters, terminal

from usjapan_cli.core.facts import Hit, Match
from usjapan_cli.show.results import Results, results, weighty_stems
from usjapan_cli.show.terminal import WIDEST, Terminal, columns_of, cut

ORDINARY = (
    "how many troops in japan", "us bases okinawa", "trade deficit with japan", "tariffs", "senkaku",
    "quad", "north korea abductions", "japan prime minister", "defense budget", "aukus", "us japan treaty",
    "largest trading partner", "foreign direct investment", "rcep", "tpp", "ipef", "ukraine sanctions",
    "semiconductors", "critical minerals", "comfort women", "yoon kishida summit", "futenma relocation",
    "counterstrike capability", "japan imports from us", "who wrote the report",
)  # fmt: skip
OTHERS = [HIT, Hit(OLDER, 80.0, "word")]
CITE = "usjapan cite quay.posts --copy"
WIDTHS = (60, 80, 120, WIDEST)


def screen(end: Terminal, **more: object) -> str:
    return results(Results(OTHERS, 9, BARE, CITE, **more), end, TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize("query", ORDINARY)
def test_an_ordinary_query_fits_the_screen_with_its_prompt(query: str, pty_run: OnTerminal) -> None:
    done = pty_run("search", *query.split(), columns=80, LINES="24", PAGER="false")
    assert done.text.count("\n") <= 23, done.text
    assert max(columns_of(line.rstrip("\r")) for line in bare(done.text).split("\n")) <= 80


def test_there_are_twenty_five() -> None:
    assert len(set(ORDINARY)) == 25


@pytest.mark.parametrize("width", WIDTHS)
def test_the_best_fact_is_whole_and_the_others_have_a_line_each(width: int) -> None:
    shown = screen(terminal(width), now="now (May 1, 2024): 1,200 posts")
    lines = shown.splitlines()
    assert max(map(columns_of, lines)) <= width
    body = letters("".join(line[2:] for line in lines if line.startswith("▌ ")))
    for part in (POSTS.statement, "over 1,100 posts (all piers)", "4 years old; may have changed"):
        assert letters(part) in body
    assert body.endswith(letters("now (May 1, 2024): 1,200 posts" + POSTS.id))
    assert sum(line.startswith("quay.old") for line in lines) == 1
    assert shown.endswith(f"cite: {CITE}\n")


def test_the_day_is_said_once_and_a_row_says_only_another() -> None:
    shown = screen(terminal(140))
    assert shown.count("September 2, 2022") == 1
    assert "A pier stands. (2020-01-01)" in shown
    assert "A pier stands.\n" in results(Results([OTHERS[1], OTHERS[1]], 2, BARE, CITE), terminal(140), TODAY)


def test_what_may_have_changed_is_marked_where_the_best_has_not() -> None:
    stale = Hit(fact_at(BARE, id="quay.new", shelf_life="current"), 5.0, "word")
    shown = results(Results([OTHERS[1], stale], 2, BARE, CITE), terminal(100), TODAY)
    assert "*\n" in shown
    assert "2 facts; * may have changed" in shown


def test_first_is_the_block_alone() -> None:
    lines = screen(terminal(), first=True).splitlines()
    assert lines
    assert all(line.startswith("▌ ") for line in lines)


def test_as_many_as_the_screen_holds() -> None:
    many = Results([HIT, *[OTHERS[1]] * 40], 41, BARE, CITE)
    for rows in (12, 24, 50):
        lines = results(many, Terminal(False, 80, True, True, rows), TODAY).splitlines()
        assert len(lines) == min(rows - 1, 49)
    tiny = results(many, Terminal(False, 80, True, True, 3), TODAY)
    assert letters(POSTS.id) in letters(tiny)
    asked = Results([HIT, *[OTHERS[1]] * 40], 41, BARE, CITE, whole=True)
    assert results(asked, Terminal(False, 80, True, True, 12), TODAY).count("quay.old") == 40


def test_a_command_wider_than_the_screen_takes_several_of_its_lines() -> None:
    cite = f"{CITE} --facts {'/'.join(['folder'] * 30)}"
    many = Results([HIT, *[OTHERS[1]] * 40], 41, BARE, cite)
    lines = results(many, Terminal(False, 60, True, True, 24), TODAY).splitlines()
    assert lines[-1] == f"  {cite}"
    assert sum(-(-columns_of(line) // 60) or 1 for line in lines) == 23


def test_only_words_that_say_something_are_highlighted() -> None:
    hit = Hit(
        POSTS, 9.0, "word", (Match("piers", "piers", "exact", 4.0), Match("japan", "japan", "exact", 0.6))
    )
    assert weighty_stems(hit) == {"pier"}


def test_what_is_cut_says_so() -> None:
    assert cut("one two three", 13, "…") == "one two three"
    assert cut("one two three", 10, "…") == "one two…"
    assert cut("港港港港", 5, "…") == "港港…"
    assert cut("onetwothree", 6, "...") == "one..."


def test_a_correction_stands_in_the_view_of_a_terminal_and_beside_a_pipe() -> None:
    line = ["search", "okinwa", "bases"]
    there = in_process(line, b"", True, {"COLUMNS": "80"})
    assert bare(there.text).startswith("showing results for: okinawa bases\n")
    assert there.err == b""
    said = in_process(line, b"", False, {}).said
    assert said.startswith("usjapan: showing results for: okinawa bases\n")
