"""Years counted from another one, ranks by who is ahead: read, and held against what the sentence before says."""

import re

import pytest

from usjapan_cli import Library, load
from usjapan_cli.drafts.checking import check_draft
from usjapan_cli.drafts.codes import INFO, RULES
from usjapan_cli.drafts.ranks import ranks_that_follow
from usjapan_cli.drafts.relative import relative_years

SOURCE = "Source: Congressional Research Service, IF10199, May 15, 2023.\n\n"
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
UNSURE = ("ipef.negotiating-partners", "minerals.ev-credit-requirements")  # of which others are, in 2023
YEARS = [  # a text, the sentence before it, the years that it counts
    ("Signed in 1999, it took effect two years later.", "", ["2001"]),
    ("It took effect the following year.", "They signed it in 1999.", ["2000"]),
    ("It lapsed that same year.", "They signed it in 1999.", ["1999"]),
    ("The year before, it had failed.", "They signed it in 1999.", []),
    ("It had failed the year before.", "They signed it in 1999.", ["1998"]),
    ("Ten years later it lapsed.", "It was signed in spring.", []),
]
RANKS = [  # a text, the rank that it gives
    ("Atlantis trails only Utopia and Lyonesse.", []),
    ("Canada trails only Mexico and China.", ["3"]),
    ("Only Canada sells more than Mexico.", ["2"]),
    ("China alone holds more than Japan.", ["2"]),
    ("It is the world's largest but two.", ["3"]),
    ("It is among the top five.", ["5"]),
    ("Only Canada bought more from us than it sold us.", []),
    ("Japan trails two others.", []),
    ("Japan trails only two other countries.", ["3"]),
]
AFTER_ANOTHER = [  # the sentence before, a wrong one
    (
        "The United States and Japan signed two limited trade deals in 2019.",
        "They took effect two years later.",
    ),
    (
        "The United States and Japan signed two limited trade deals in 2019.",
        "Both took effect that same year.",
    ),
    (
        "The United States and Japan signed two limited trade deals in 2019.",
        "They came into force that same year.",
    ),
    ("By imports in 2022, China led the six U.S. trade partners.", "By exports, Japan was sixth."),
    ("IPEF has 14 inaugural negotiating partners, Japan included.", "Japan joined in 2021."),
]
RIGHT_AFTER_ANOTHER = [
    ("The United States and Japan signed two limited trade deals in 2019.", "They took effect a year later."),
    ("By imports in 2022, China led the six U.S. trade partners.", "By exports, Japan was fifth."),
    ("IPEF has 14 inaugural negotiating partners, Japan included.", "Japan joined in 2022."),
    ("Greece joined NATO in 1952.", "Spain followed thirty years later."),
]


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def words(before: str, said: str, library: Library) -> list[str]:
    """Return the words at fault in a sentence that stands behind another one."""
    text = f"{SOURCE}{before} {said}\n"
    findings = check_draft(text, "memo.txt", "text", library, "2026-11-25").findings
    return [one.text for one in findings if RULES[one.code].severity != INFO and one.column > len(before)]


@pytest.mark.parametrize(("text", "before", "years"), YEARS)
def test_years_are_counted_from_the_last_one_named(text: str, before: str, years: list[str]) -> None:
    assert [quantity.key for quantity, _, _ in relative_years(text, before)] == years


@pytest.mark.parametrize(("text", "ranks"), RANKS)
def test_a_rank_follows_from_who_is_ahead(text: str, ranks: list[str]) -> None:
    assert [quantity.key for quantity, _, _ in ranks_that_follow(text)] == ranks


@pytest.mark.parametrize(("before", "said"), AFTER_ANOTHER)
def test_what_goes_on_with_a_sentence_is_held_against_its_facts(
    before: str, said: str, library: Library
) -> None:
    assert words(before, said, library)


def test_the_year_of_the_source_is_not_that_of_what_it_tells(library: Library) -> None:
    """Each fact of one year is wrong in any other, be it that of the day of its source."""
    missed = []
    for fact in map(library.__getitem__, library):
        years = set(YEAR.findall(fact.statement))
        if len(years) != 1 or years == {"2023"} or "as of" in fact.statement.lower() or fact.id in UNSURE:
            continue
        draft = fact.statement.replace(years.pop(), "2023")
        codes = {one.code for one in check_draft(draft, "x.txt", "text", library, "2026-11-25").findings}
        if codes.isdisjoint(("UD101", "UD103", "UD108")):
            missed.append(fact.id)
    assert missed == []


@pytest.mark.parametrize(("before", "said"), RIGHT_AFTER_ANOTHER)
def test_what_goes_on_rightly_is_left_alone(before: str, said: str, library: Library) -> None:
    assert words(before, said, library) == []
