"""What `fill` and `cite --with-fact` write, `check` finds nothing in: every fact, every field, both editions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conftest import TODAY

from usjapan_cli.cite import styles
from usjapan_cli.core.facts import Fact
from usjapan_cli.drafts import checking
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.meaning import Meanings
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.memo import filling, templates
from usjapan_cli.memo.quoting import Quote, hedges_left

STYLES = ("crs", "chicago", "apa")


class Edition:
    """An edition of the shipped facts, and the newest one where it is older."""

    def __init__(self, edition: str | None) -> None:
        self.library = open_library(Opening(edition=edition))[0]
        self.later = None if edition else open_library(Opening(edition="latest"))[0]

    def found(self, draft: str) -> list[str]:
        checked = check_draft(draft, "memo.md", "markdown", self.library, TODAY, later=self.later)
        return [f"{one.code} {one.text!r}: {one.message}" for one in checked.findings if one.code > "UD1"]

    def filled(self, fact: Fact, field: str, notes: str, in_place: bool) -> str | None:
        """Return a memo that quotes a field of a fact; None where the fact has none."""
        manner = filling.Manner("markdown", "crs", notes, in_place, approximately=True)
        quote = Quote(fact, self.library.source(fact.source))
        # Without a mark it is the text around that says which fact is meant.
        before = f"{fact.statement} So: " if notes == "inline" else ""
        filled = filling.fill(f"{before}{{{{{fact.id}/{field}}}}}\n", manner, lambda _: quote)
        if filled.troubles or (before and hedges_left(fact, filled.changes[0].now)):
            return None  # that `So:` would have to say too
        return filled.text


@pytest.fixture(scope="module", params=[None, "latest"], ids=["read", "latest"])
def edition(request: pytest.FixtureRequest) -> Iterator[Edition]:
    """Return an edition whose facts are indexed for `check` once."""
    kept: dict[int, Meanings] = {}

    def indexed(facts: Iterator[Fact]) -> Meanings:
        listed = tuple(facts)
        return kept.setdefault(hash(tuple(fact.statement for fact in listed)), Meanings(listed))

    with pytest.MonkeyPatch.context() as patch:
        edition = Edition(request.param)
        patch.setattr(checking, "Meanings", indexed)
        yield edition


@pytest.mark.parametrize("field", templates.FIELDS)
@pytest.mark.parametrize(
    ("notes", "in_place"), [("footnotes", False), ("inline", False), ("footnotes", True)]
)
def test_a_filled_memo_is_clean(edition: Edition, field: str, notes: str, in_place: bool) -> None:
    drafts = {fact.id: edition.filled(fact, field, notes, in_place) for fact in edition.library.facts}
    assert any(drafts.values())
    wrong = {id: edition.found(draft) for id, draft in drafts.items() if draft}
    assert {id: found for id, found in wrong.items() if found} == {}


@pytest.mark.parametrize("style", STYLES)
def test_a_citation_with_its_fact_is_clean(edition: Edition, style: str) -> None:
    wrong = {}
    for fact in edition.library.facts:
        pairs = [(fact, edition.library.source(fact.source))]
        found = edition.found("\n\n".join(styles.bibliography(pairs, style, True, "markdown")) + "\n")
        wrong |= {fact.id: found} if found else {}
    assert wrong == {}
