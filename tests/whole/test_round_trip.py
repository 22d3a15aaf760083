"""What `fill` and `cite --with-fact` write, `check` finds nothing in: every fact, every field, both editions."""

from __future__ import annotations

import pytest
from conftest import TODAY

from usjapan_cli.cite import styles
from usjapan_cli.core.facts import Fact
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.memo import filling, templates
from usjapan_cli.memo.quoting import Quote, hedges_left

CASES = [  # format, field, where notes stand
    *(("markdown", field, "footnotes") for field in templates.FIELDS),
    ("markdown", "value", "in place"), ("markdown", "value", "inline"), ("markdown", "value", "endnotes"),
    ("text", "value", "footnotes"),
]  # fmt: skip
STYLES = ("crs", "apa")


class Edition:
    """An edition of the shipped facts, and the newest one where it is older."""

    def __init__(self, edition: str | None) -> None:
        self.library = open_library(Opening(edition=edition))[0]
        self.later = None if edition else open_library(Opening(edition="latest"))[0]

    def found(self, draft: str, format: str = "markdown") -> list[str]:
        checked = check_draft(draft, "memo", format, self.library, TODAY, later=self.later)
        return [f"{one.code} {one.text!r}: {one.message}" for one in checked.findings if one.code > "UD1"]

    def filled(self, fact: Fact, format: str, field: str, notes: str) -> str | None:
        """Return a memo that quotes a field of a fact; None where the fact has none, or only with --approx."""
        in_place = notes == "in place"
        manner = filling.Manner(format, "crs", "footnotes" if in_place else notes, in_place)
        quote = Quote(fact, self.library.source(fact.source))
        # Without a mark that names the fact, it is the text around that says which is meant.
        before = "" if format == "markdown" and manner.notes == "footnotes" else f"{fact.statement} So: "
        filled = filling.fill(f"{before}{{{{{fact.id}/{field}}}}}\n", manner, lambda _: quote)
        if filled.troubles or (before and hedges_left(fact, filled.changes[0].now)):
            return None  # that `So:` would have to say too
        return filled.text


@pytest.fixture(scope="module", params=[None, "latest"], ids=["read", "latest"])
def edition(request: pytest.FixtureRequest) -> Edition:
    return Edition(request.param)


@pytest.mark.parametrize(("format", "field", "notes"), CASES)
def test_a_filled_memo_is_clean(edition: Edition, format: str, field: str, notes: str) -> None:
    drafts = {fact.id: edition.filled(fact, format, field, notes) for fact in edition.library.facts}
    assert any(drafts.values())
    wrong = {id: edition.found(draft, format) for id, draft in drafts.items() if draft}
    assert {id: found for id, found in wrong.items() if found} == {}


@pytest.mark.parametrize("style", STYLES)
def test_a_citation_with_its_fact_is_clean(edition: Edition, style: str) -> None:
    wrong = {}
    for fact in edition.library.facts:
        pairs = [(fact, edition.library.source(fact.source))]
        found = edition.found("\n\n".join(styles.bibliography(pairs, style, True, "markdown")) + "\n")
        wrong |= {fact.id: found} if found else {}
    assert wrong == {}
