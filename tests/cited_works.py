"""The works that the tests of citations cite, and short ways to cite them."""

from __future__ import annotations

from typing import Any

from usjapan_cli.cite import styles
from usjapan_cli.core.facts import Author, Fact, Source

# The first work, as bibliographies have it: the forms of its citations were settled by hand.
RELATIONS = Source(
    id="IF10199", title="U.S.-Japan Relations", genre="CRS In Focus", number="IF10199",
    publisher="Congressional Research Service", place="Washington, DC", date="2023-05-15",
    url="https://www.congress.gov/crs-product/IF10199",
    authors=(
        Author("Emma", "Chanlett-Avery", role="Coordinator"), Author("Mark E.", "Manyin"),
        Author("Cathleen D.", "Cimino-Isaacs"), Author("Caitlin", "Campbell"),
        Author("Kyla H.", "Kitamura"),
    ),
    sections=(
        ("overview", "Overview"), ("alliance", "The U.S.-Japan Military Alliance"),
        ("defense", "Japan Expands Its Defense Posture"), ("regional", "Regional Relations"),
        ("economy", "Economic and Trade Issues"),
        ("figure-1", "Figure 1. Top U.S. Trade Partners, 2022"), ("meta", "Front matter"),
    ),
    pages=(
        ("overview", "1"), ("alliance", "1"), ("defense", "1"), ("defense.3.2", "1-2"),
        ("regional", "2"), ("economy", "2"), ("figure-1", "2"),
    ),
    revisions=("2023-01-11", "2023-05-15", "2023-09-12"),
)  # fmt: skip
# Works of our own: the fewest fields a source can have, and fields that no format likes.
BARE = Source(
    id="T-1", title="Tower Note", genre="Note", number="", publisher="Hill Office", place="",
    date="2022-09-02", url="",
)  # fmt: skip
AWKWARD = Source(
    id="AT 7_é", title="Ropes & Knots: 50% {of} #1 *Uses*", genre="Log_Book", number="7_[b]~^",
    publisher="Board of Piers, Quays & Co.", place="Ōsaka {Bay", date="2021-03-04",
    url="https://quay.example/a_b?x={1}&y=50%25#z", authors=(Author("Jean-Luc", "O'Neil_Smith"),),
    sections=(("deep", 'The "Deep" [End]'),),
)  # fmt: skip
PIERS = (Author("Ai", "Ōno"), Author("Ben C.", "Pell"), Author("Cy", "Quist"), Author("Di", "Rowe"))


def fact_at(source: Source, locator: str = "", **changed: Any) -> Fact:
    locator = locator or "top.1.1"
    fields = {
        "id": "quay.posts", "statement": "Over 1,100 mooring posts stand.", "kind": "figure",
        "as_of": source.date, "shelf_life": "annual", "source": source.id,
        "section": source.section(locator), "locators": (locator,),
    }  # fmt: skip
    return Fact(**(fields | changed))


def by(*authors: Author, **changed: Any) -> Source:
    """Return the bare work with authors and other fields."""
    fields = {name: getattr(BARE, name) for name in Source._fields}
    return Source(**(fields | {"authors": authors} | changed))


def written(source: Source, style: str, locator: str = "") -> str:
    return styles.reference(fact_at(source, locator), source, style)


def short(source: Source, style: str, locator: str = "") -> str:
    return styles.in_text(fact_at(source, locator), source, style)


def stated(source: Source, style: str, **changed: Any) -> str:
    return styles.with_fact(fact_at(source, **changed), source, style)


TWO_WORKS = [
    (fact_at(BARE, "top.1.1"), BARE), (fact_at(RELATIONS, "regional.2.4"), RELATIONS),
    (fact_at(BARE, "top.2.1", statement="The posts are green."), BARE),
]  # fmt: skip
