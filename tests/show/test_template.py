"""Lines of a reader's own template, and what a template cannot be."""

from __future__ import annotations

import pytest
from conftest import Run

TROOPS = "alliance.us-troops"


@pytest.mark.parametrize(
    ("template", "line"),
    [("{statement} ({value}, {as_of})", "Over 50,000 U.S. troops were based in Japan as of May 2023. (over 50,000 people, 2023-05-15)"),
     (r"{id}\t{kind}\n\\", "alliance.us-troops\tfigure\n\\"), ("{{{id}}}", "{alliance.us-troops}"),
     ("{bound} {number} {unit}", "over 50000 people"), ("{attribution}|", "|"), ("", ""), (r"a\x", r"a\x")],
)  # fmt: skip
def test_a_template_is_a_line_a_fact(ask: Run, template: str, line: str) -> None:
    done = ask("show", TROOPS, "--template", template)
    assert (done.status, done.text) == (0, f"{line}\n")


@pytest.mark.parametrize("command", [["search", "troops"], ["list", "trade"], ["show", TROOPS]])
def test_it_is_an_option_of_what_gives_facts(ask: Run, command: list[str]) -> None:
    assert ask(*command, "--template", "{id}").text == ask(*command, "--format", "ids").text


@pytest.mark.parametrize(
    "template", ["{nmber}", "{", "}", "{id", "{}", "{id} }", "{ id }", "{0}", "{id.x}", "{id!r}"]
)
def test_what_is_no_template_is_wrong_usage(ask: Run, template: str) -> None:
    done = ask("show", TROOPS, "--template", template)
    assert (done.status, done.text) == (2, "")
    assert "known fields: id, topic, statement" in done.said or "write it as }}" in done.said


@pytest.mark.parametrize("template", ["{", "{statement", "{id} {value"])
def test_a_brace_that_is_not_closed_is_said_to_be(ask: Run, template: str) -> None:
    done = ask("show", TROOPS, "--template", template)
    assert done.said.startswith("usjapan: a brace of the template is not closed: '{")


def test_a_hedged_number_is_refused_without_its_hedge(ask: Run) -> None:
    done = ask("show", TROOPS, "trade.imports-from-japan-2022", "--template", "{number}")
    assert (done.status, done.text) == (3, "188000000000\n")
    assert f"{TROOPS}: the number is hedged: over 50,000 people" in done.said


@pytest.mark.parametrize("other", [["--json"], ["--format", "csv"], ["--fields", "id"], ["--field", "id"]])
def test_it_is_a_format_of_its_own(ask: Run, other: list[str]) -> None:
    assert ask("show", TROOPS, "--template", "{id}", *other).status == 2


def test_a_number_may_drop_its_hedge_where_that_is_waived(ask: Run) -> None:
    done = ask("show", TROOPS, "--template", "{number}", "--approx")
    assert (done.status, done.text) == (0, "50000\n")
