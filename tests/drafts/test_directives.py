"""Directives silence what they name, where they say so, with a reason; and are faults themselves."""

from __future__ import annotations

import time

import pytest

from usjapan_cli.drafts import codes
from usjapan_cli.drafts.directives import directives, silenced
from usjapan_cli.drafts.findings import Finding


def finding(line: int, code: str = "UD201", end_line: int | None = None) -> Finding:
    return Finding("d", line, 1, end_line or line, 5, code, "a fault", "text")


def left(text: str, *found: Finding, format: str = "markdown") -> list[tuple[int, str, str | None]]:
    """Return what a draft's directives leave or add: line, code, and the reason of what is silenced."""
    return [
        (one.line, one.code, one.reason or "yes" if one.suppressed else None)
        for one in silenced(found, text, "d", format)
    ]


SILENT = {  # a draft, the line of a finding UD201 in it, its format
    "this line": ("The words. <!-- usjapan: ignore UD201 -->", 1, "markdown"),
    "the next": ("<!-- usjapan: ignore UD201 -->\nThe words.", 2, "markdown"),
    "the next with text": ("<!-- usjapan: ignore UD201 -->\n\n<!-- usjapan: ignore-file UD101 -->\n\nThe words.", 5, "markdown"),
    "in a quotation": ("> <!-- usjapan: ignore UD201 -->\n> The words.", 2, "markdown"),
    "all codes": ("The words. <!-- usjapan: ignore -->", 1, "markdown"),
    "some": ("The words. <!-- usjapan: ignore UD101, UD201 UD4 -->", 1, "markdown"),
    "a family": ("The words. <!-- usjapan: ignore ud2 -->", 1, "markdown"),
    "off": ("<!-- usjapan: off UD201 -->\n\nMore.\n\nThe words.", 5, "markdown"),
    "the file": ("<!-- usjapan: ignore-file -->\n\n\n\nThe words.", 5, "markdown"),
    "carriage returns": ("<!-- usjapan: ignore UD201 -->\r\n\r\nThe words.\r\n", 3, "markdown"),
    "no space": ("The words.<!--usjapan:ignore UD201-->", 1, "markdown"),
    "text": ("# usjapan: ignore UD201\nThe words.", 2, "text"),
    "LaTeX": ("  % usjapan: ignore UD201\nThe words.", 2, "text"),
    "slashes": ("// usjapan: ignore UD201\nThe words.", 2, "text"),
    "behind a fence": ("```\ncode\n```\nThe words. <!-- usjapan: ignore UD201 -->", 4, "markdown"),
}  # fmt: skip
SPEAKING = {  # where a finding stays, though something looks like a directive
    "another code": ("The words. <!-- usjapan: ignore UD202 -->", 1, "markdown"),
    "another line": ("<!-- usjapan: ignore UD201 -->\nA line.\nThe words.", 3, "markdown"),
    "before off": ("The words.\n\n<!-- usjapan: off -->", 1, "markdown"),
    "behind on": ("<!-- usjapan: off -->\n<!-- usjapan: on -->\nThe words.", 3, "markdown"),
    "a fence": ("```\n<!-- usjapan: off -->\n```\nThe words.", 4, "markdown"),
    "a longer fence": ("````\n```\n<!-- usjapan: off -->\n````\nThe words.", 5, "markdown"),
    "an open fence": ("~~~\n<!-- usjapan: ignore-file -->\nThe words.", 3, "markdown"),
    "code": ("Write `<!-- usjapan: ignore UD201 -->` here.", 1, "markdown"),
    "more ticks": ("Write `` ` <!-- usjapan: ignore UD201 --> `` here.", 1, "markdown"),
    "below the head": ("\n" * 10 + "<!-- usjapan: ignore-file -->\nThe words.", 12, "markdown"),
    "a heading": ("# usjapan: ignore UD201\nThe words.", 2, "markdown"),
    "a comment in text": ("<!-- usjapan: ignore UD201 -->\nThe words.", 2, "text"),
    "inside a line": ("The words. # usjapan: ignore UD201", 1, "text"),
    "another program": ("<!-- vale: ignore UD201 -->\nThe words.", 2, "markdown"),
    "a misspelling": ("The words. <!-- usjapan: ignroe UD201 -->", 1, "markdown"),
}  # fmt: skip


@pytest.mark.parametrize("name", SILENT)
def test_a_finding_is_silenced(name: str) -> None:
    text, line, format = SILENT[name]
    assert (line, "UD201", "yes") in left(text, finding(line), format=format)


@pytest.mark.parametrize("name", SPEAKING)
def test_a_finding_stays(name: str) -> None:
    text, line, format = SPEAKING[name]
    assert (line, "UD201", None) in left(text, finding(line), format=format)


def test_the_reason_is_kept() -> None:
    text = "The words. <!-- usjapan: ignore UD201 -- press office wants round figures -->"
    assert left(text, finding(1)) == [(1, "UD201", "press office wants round figures")]
    assert left(text.replace("--", "\u2014", 2).replace("<!\u2014", "<!--"), finding(1)) == [
        (1, "UD201", "press office wants round figures")
    ]


def test_a_finding_over_several_lines_is_silenced_from_any() -> None:
    assert left("The\nwords <!-- usjapan: ignore -->\ngo on.", finding(1, end_line=3)) == [
        (1, "UD201", "yes")
    ]


def test_on_ends_what_it_names() -> None:
    text = "<!-- usjapan: off -->\na\n<!-- usjapan: on UD201 -->\nb\n<!-- usjapan: on -->\nc"
    found = [finding(line, code) for line in (2, 4, 6) for code in ("UD201", "UD101")]
    assert left(text, *found) == [
        (2, "UD201", "yes"), (2, "UD101", "yes"), (4, "UD201", None), (4, "UD101", "yes"),
        (6, "UD201", None), (6, "UD101", None),
    ]  # fmt: skip


def test_without_codes_what_holds_stays_shown() -> None:
    text = "The words. <!-- usjapan: ignore -->"
    assert left(text, finding(1), finding(1, "UD001")) == [(1, "UD201", "yes"), (1, "UD001", None)]
    assert left(text.replace("ignore", "ignore UD001"), finding(1, "UD001")) == [(1, "UD001", "yes")]


def test_what_was_not_read_is_never_silenced() -> None:
    assert (3, "UD903", None) in left("<!-- usjapan: ignore-file -->\n\nx", finding(3, "UD903"))


FAULTS = {  # a directive, the code, the column, what is said
    "<!-- usjapan: ignore UD2O1 -->": ("UD901", 22, "no code 'UD2O1' - did you mean UD201?"),
    "<!-- usjapan: ignore everything -->": ("UD901", 22, "no code 'everything' - usjapan help codes lists them"),
    "<!-- usjapan: ignor UD201 -->": ("UD901", 15, "no directive 'ignor' - did you mean 'ignore'?"),
    "<!-- usjapan: ignore UD201": ("UD901", 1, "a directive that does not end on its line"),
    "<!-- usjapan: -->": ("UD901", 1, "a directive without a verb: ignore, ignore-file, off, on"),
    "<!-- usjapan: ignore UD201 -->": ("UD902", 1, "ignore UD201 silences nothing"),
    "<!-- usjapan: ignore -->": ("UD902", 1, "ignore silences nothing"),
    "<!-- usjapan: off UD4 -->": ("UD902", 1, "off UD4 silences nothing"),
    "<!-- usjapan: on -->": ("UD902", 1, "on: nothing is off here"),
    "\n" * 10 + "<!-- usjapan: ignore-file -->": ("UD902", 1, "ignore-file counts in the first 10 lines alone"),
}  # fmt: skip


@pytest.mark.parametrize("text", FAULTS)
def test_a_directive_may_be_at_fault_itself(text: str) -> None:
    (found,) = silenced((), text, "d", "markdown")
    assert (found.code, found.column, found.message) == FAULTS[text]
    line = text.split("\n")[found.line - 1]
    assert line[found.column - 1 : found.end_column - 1] == found.text


def test_only_the_idle_code_is_named() -> None:
    (_, idle) = silenced([finding(1)], "x <!-- usjapan: ignore UD101, UD201, UD3 -->", "d", "markdown")
    assert idle.message == "ignore UD101, UD3 silences nothing"


@pytest.mark.parametrize(
    "text",
    ["<!-- usjapan:" * 75_000, "<!-- usjapan: off -->\n" * 45_000, "`a ``b " * 140_000 + "<!-- usjapan: off -->",
     "```\n" * 200_000 + "<!-- usjapan: ignore -->", "<!-- usjapan: ignore -->`x`" * 35_000,
     "<!-- usjapan:" + " " * 1_000_000, ("<!-- usjapan: ignore x, y, z -->\n") * 30_000],
    ids=range(7),
)  # fmt: skip
def test_hostile_text_is_read_in_time(text: str) -> None:
    started = time.process_time()
    silenced([finding(line) for line in range(1, 1000)], text, "d", "markdown")
    assert time.process_time() - started < 5


def test_every_code_has_a_severity_and_words() -> None:
    for code, rule in codes.RULES.items():
        assert code.startswith("UD")
        assert rule.severity in codes.SEVERITIES
        assert not rule.meaning.endswith(".")
        assert rule.remedy.endswith(".")


def test_a_quotation_is_never_an_error() -> None:
    wrong = finding(1, "UD101")
    assert codes.severity(wrong) == "error"
    assert codes.severity(wrong.but(quoted=True)) == "warning"
    assert codes.severity(finding(1, "UD001").but(quoted=True)) == "info"


def test_directives_are_found_in_order() -> None:
    text = "<!-- usjapan: off --> x <!-- usjapan: on -->\n<!-- usjapan: ignore UD1 -- why -->"
    assert [(one.line, one.column, one.verb) for one in directives(text, "markdown")] == [
        (1, 1, "off"), (1, 25, "on"), (2, 1, "ignore"),
    ]  # fmt: skip
