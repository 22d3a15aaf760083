"""The command `cite`: from a question to a citation, several facts, formats for scripts, cautions."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import time
from pathlib import Path

import pytest
from conftest import OnTerminal, Run

TROOPS, SHARE, IMPORTS = "alliance.us-troops", "okinawa.usfj-personnel-share", "trade.imports-from-japan-2022"

# From a question.


def test_a_question_is_cited_and_the_fact_named_on_stderr(ask: Run) -> None:
    done = ask("cite", "--search", "how many US troops are in Japan?")
    assert (done.status, done.text) == (0, ask("cite", TROOPS).text)
    assert f"usjapan: {TROOPS}: Over 50,000 U.S. troops" in done.said


def test_a_question_without_an_answer_is_refused(ask: Run) -> None:
    done = ask("cite", "--search", "zzqqxx")
    assert (done.status, done.text) == (1, "")
    assert "nothing found for 'zzqqxx'" in done.said


def test_a_question_that_several_facts_answer_equally_is_refused(six: Run, ask: Run, tmp_path: Path) -> None:
    pack = tmp_path / "quay.yaml"
    fact = "    statement: The {} pier holds boats.\n    kind: definition\n    shelf_life: fixed\n    locators: [a.1]\n"
    pack.write_text(
        "topic: quay\ntitle: A quay\n"
        'source: {id: Q-1, title: Quay Memo, genre: Memo, publisher: Quay Office, date: "2024-03-01", cells: [a.1]}\n'
        f"facts:\n  north:\n{fact.format('north')}  south:\n{fact.format('south')}",
        encoding="utf-8",
    )
    done = ask("cite", "--search", "pier boats", "--facts", str(pack), "--only-facts")
    assert (done.status, done.text) == (1, "")
    assert "not sure which fact is meant: quay.north, quay.south" in done.said


def test_an_id_and_a_question_exclude_each_other(ask: Run) -> None:
    assert ask("cite", TROOPS, "--search", "troops").status == 2


# From the last search.


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "usjapan"


def test_a_hit_of_the_last_search_is_cited_by_its_number(
    six_on_terminal: OnTerminal, six: Run, cache: Path
) -> None:
    assert six_on_terminal("search", "mooring").status == 0
    kept = cache / "last-search"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    first = six("search", "mooring", "--format", "ids").text.split()[0]
    assert six("cite", "@1").text == six("cite", first).text
    assert six("show", "@1", "--field", "id").text == f"{first}\n"


@pytest.mark.parametrize(
    ("seconds", "age"),
    [(0, "just now"), (119, "1 minute ago"), (3 * 60, "3 minutes ago"), (2 * 3600, "2 hours ago"),
     (50 * 3600, "2 days ago"), (-500, "just now")],
)  # fmt: skip
def test_a_hit_is_named_with_the_age_of_its_search(
    seconds: int, age: str, six_on_terminal: OnTerminal, six: Run, cache: Path
) -> None:
    six_on_terminal("search", "mooring")
    now = time.time()
    os.utime(cache / "last-search", (now - seconds, now - seconds))
    six("search", "pact")  # in a pipe: of a script, whose hits nobody saw
    first = six("search", "mooring", "--format", "ids").text.split()[0]
    statement = six("show", first, "--field", "statement").text.strip()
    for command in ("cite", "show"):
        done = six(command, "@1")
        assert f"@1 of the last search on a terminal, {age}: {first}: {statement}" in done.said
    assert "last search" not in six("cite", "@1", "--quiet").said
    assert six("cite", first).said.count("last search") == 0


@pytest.mark.parametrize("mark", ["@0", "@99", "@", "@x", "@-1", "@1²"])
def test_what_is_no_hit_of_the_last_search_is_said(
    six_on_terminal: OnTerminal, six: Run, cache: Path, mark: str
) -> None:
    six_on_terminal("search", "mooring")
    done = six("cite", mark)
    assert (done.status, done.text) == (1, "")
    assert "no hit of the last search" in done.said


def test_a_pipe_keeps_nothing(six: Run, cache: Path) -> None:
    six("search", "mooring")
    assert not (cache / "last-search").exists()
    done = six("cite", "@1")
    assert (done.status, "no search is remembered" in done.said) == (1, True)


def test_a_cache_that_cannot_be_used_is_no_failure(
    six_on_terminal: OnTerminal, six: Run, cache: Path
) -> None:
    cache.mkdir()
    (cache / "last-search").mkdir()
    assert six_on_terminal("search", "mooring").status == 0
    assert six("cite", "@1").status == 1


@pytest.mark.skipif(os.name == "nt", reason="modes")
def test_what_others_may_write_to_is_not_read(six_on_terminal: OnTerminal, six: Run, cache: Path) -> None:
    six_on_terminal("search", "mooring")
    (cache / "last-search").chmod(0o666)
    assert "no search is remembered" in six("cite", "@1").said


# Several facts.


def test_numbered_chicago_has_marks_notes_and_one_work(ask: Run) -> None:
    done = ask("cite", TROOPS, IMPORTS, SHARE, "--numbered", "--style", "chicago")
    marks, notes, works = done.text.removesuffix("\n").split("\n\n")
    assert marks.split("\n") == [f"[1] {TROOPS}", f"[2] {IMPORTS}", f"[3] {SHARE}"]
    first, second, third = notes.split("\n")
    assert first == "1. " + ask("cite", TROOPS, "--style", "chicago").text.strip()
    assert (second, third) == ("2. Ibid., 2.", "3. Ibid., 1.")
    assert works.startswith("Chanlett-Avery, Emma, Mark E. Manyin")
    assert works.count("\n") == 0


@pytest.mark.parametrize(
    ("style", "again", "later"),
    [("chicago", "2. Ibid.", "4. Chanlett-Avery et al., U.S.-Japan Relations, 2."),
     ("bluebook", "2. Id.", "4. Chanlett-Avery et al., supra note 1, at 2."),
     ("crs", "2. Ibid. (as of May 15, 2023).",
      '4. CRS In Focus IF10199, "Figure 1. Top U.S. Trade Partners, 2022," p. 2 (as of May 15, 2023).')],
)  # fmt: skip
def test_a_work_cited_before_gets_its_short_note(ask: Run, style: str, again: str, later: str) -> None:
    other = str(Path(__file__).parents[1] / "packs" / "six")
    done = ask(
        "cite",
        TROOPS,
        "alliance.us-pledge",
        "harbour.pact",
        IMPORTS,
        "--numbered",
        "--style",
        style,
        "--facts",
        other,
    )
    notes = done.text.split("\n\n")[1].split("\n")
    assert notes[1] == again
    assert notes[3] == later


@pytest.mark.parametrize(
    ("argv", "marks"),
    [([], ["[1]", "[2]", "[1]"]), (["--markup", "html"], ["<sup>1</sup>", "<sup>2</sup>", "<sup>1</sup>"]),
     (["--style", "footnote"], ["[^1]", "[^2]", "[^1]"])],
)  # fmt: skip
def test_a_fact_that_is_cited_again_keeps_its_note(ask: Run, argv: list[str], marks: list[str]) -> None:
    given = ask("cite", TROOPS, IMPORTS, TROOPS, "--numbered", *argv).text
    once = ask("cite", TROOPS, IMPORTS, "--numbered", *argv).text
    asked = [TROOPS, IMPORTS, TROOPS]
    assert all(f"{mark} {id}" in given for mark, id in zip(marks, asked, strict=True))
    assert given.count(f"{marks[2]} {TROOPS}") == 2
    assert given.split("\n\n")[1:] == once.split("\n\n")[1:]


@pytest.mark.parametrize("markup", ["latex", "typst"])
def test_where_a_mark_holds_its_note_each_has_one(ask: Run, markup: str) -> None:
    given = ask("cite", TROOPS, TROOPS, "--numbered", "--markup", markup, "--style", "chicago").text
    assert given.count("footnote") == 2
    assert "Ibid." in given


@pytest.mark.parametrize(
    ("argv", "mark"),
    [(["--style", "footnote"], "[^1]"), (["--style", "chicago", "--markup", "html"], "<sup>1</sup>"),
     (["--style", "apa"], " (Chanlett-Avery et al., 2023, p. 1)"),
     (["--style", "bibtex"], " \\cite[p.~1]{crs-if10199}"),
     (["--style", "chicago", "--markup", "latex"], "\\footnote{Emma Chanlett-Avery et al., \\textit{")],
)  # fmt: skip
def test_statements_carry_the_mark_of_their_style(ask: Run, argv: list[str], mark: str) -> None:
    done = ask("cite", TROOPS, IMPORTS, "--numbered", "--with-fact", *argv)
    assert f"Over 50,000 U.S. troops were based in Japan as of May 2023.{mark}" in done.text


def test_numbered_is_for_people(ask: Run) -> None:
    assert ask("cite", TROOPS, "--numbered", "--json").status == 2
    assert ask("cite", TROOPS, "--numbered", "--in-text").status == 2


# Formats for scripts.


@pytest.mark.parametrize("style", ["crs", "apa", "bibtex"])
def test_data_formats_have_a_row_a_fact(ask: Run, style: str) -> None:
    argv = ["cite", TROOPS, IMPORTS, "--style", style]
    rows = [json.loads(line) for line in ask(*argv, "--format", "jsonl").text.splitlines()]
    assert [(row["id"], row["style"]) for row in rows] == [(TROOPS, style), (IMPORTS, style)]
    table = list(csv.DictReader(io.StringIO(ask(*argv, "--format", "csv").text)))
    defused = "'" if style == "bibtex" else ""  # to a spreadsheet, @ begins a formula
    assert table == [row | {"citation": defused + row["citation"]} for row in rows]
    assert json.loads(ask(*argv, "--json").text)["citations"] == rows
    assert ask(*argv, "--format", "tsv").text.splitlines()[0] == "id\tstyle\tcitation"
    assert rows[0]["citation"] + "\n" == ask("cite", TROOPS, "--style", style).text


def test_fields_of_citations(ask: Run) -> None:
    assert ask("cite", TROOPS, "--fields", "id,style").text == f"{TROOPS}\tcrs\n"


@pytest.mark.parametrize("format", ["ids", "markdown"])
def test_a_format_that_citations_cannot_have_is_refused(ask: Run, format: str) -> None:
    done = ask("cite", TROOPS, "--format", format)
    assert (done.status, done.text) == (2, "")
    assert "plain, csv, tsv, json, jsonl" in done.said


# What is said beside it.


def test_look_alikes_are_a_short_line_an_id_said_once(ask: Run) -> None:
    said = ask("cite", TROOPS, IMPORTS, TROOPS).said.splitlines()
    assert len(said) == len(set(said))
    lines = [line for line in said if " look-alike" in line]
    assert len(lines) == 2
    assert all(len(line) < 80 for line in lines)
    assert all(", now (" in line for line in said if line not in lines)  # what the report says now
    many = ask("list", "trade", "--format", "ids").text.split()
    assert sum("look-alikes" in line for line in ask("cite", *many).said.splitlines()) == 1


def test_a_dated_statement_is_not_dated_again(ask: Run) -> None:
    for style in ("crs", "apa", "chicago", "bibtex"):
        said = ask("cite", TROOPS, "--with-fact", "--style", style).text
        assert "as of May 2023." in said
        assert "As of May 15" not in said
    assert "(As of May 15, 2023.)" in ask("cite", IMPORTS, "--with-fact", "--style", "apa").text


def test_a_reference_stands_on_the_line_after_the_statement(ask: Run) -> None:
    statement, reference = ask("cite", TROOPS, "--with-fact", "--style", "apa").text.splitlines()
    assert statement.endswith("(Chanlett-Avery et al., 2023, p. 1)")
    assert reference + "\n" == ask("cite", TROOPS, "--style", "apa").text


def test_a_form_that_ris_borrows_is_said_to_be_borrowed(ask: Run) -> None:
    done = ask("cite", TROOPS, "--style", "ris", "--in-text")
    assert done.text == ask("cite", TROOPS, "--style", "crs", "--in-text").text
    assert "ris has no form for the text; this is the one of crs" in done.said
    assert "no form" not in ask("cite", TROOPS, "--style", "ris").said
