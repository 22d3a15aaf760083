"""The records that everything else hands around, and the vocabularies they are written in."""

from __future__ import annotations

from .dates import days_between
from .errors import UsjapanError
from .fields import Declared, field
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol, Self

    class Citing(Protocol):
        """What a fact is looked up in."""

        def cite(self, *facts: Fact | str, style: str, markup: str, in_text: bool, with_fact: bool) -> str:
            """Return the references for some facts."""


KINDS = (
    "figure", "event", "agreement", "policy", "position", "assessment", "relationship",
    "definition", "metadata",
)  # fmt: skip
BOUNDS = ("exact", "about", "over", "under", "rank")
CONDITIONS = ("planned", "conditional", "limit")  # what a claim or its figure hangs on
OURS = "our arithmetic"  # how every view says that a figure is derived, not the source's
COVERAGES = ("goods", "services", "goods and services")  # of trade
FLOWS = ("imports", "exports", "total", "balance")  # of trade
HEDGE_WORDS = (  # the words of `hedges:`; what is as weak as each, `check.wording` knows
    "could", "may", "might", "potential", "potentially", "possible", "possibly", "can", "prospect",
    "perhaps", "likely", "probably", "unlikely", "presumably", "expected", "projected", "anticipated",
    "scheduled", "would", "appears", "seems", "apparently", "indicates", "suggests", "indicated",
    "reportedly", "alleged", "allegedly", "perceived", "unclear", "some", "certain", "several", "a few",
    "a number of", "selected", "many", "most", "nearly", "almost", "widespread", "generally", "usually",
    "broadly", "largely", "mostly", "mainly", "typically", "commonly", "historically", "in part", "partly",
    "partially", "limited", "relatively", "somewhat", "increasingly", "frequent", "often", "frequently",
    "rarely", "seldom", "sometimes", "occasionally", "particularly", "especially", "including", "such as",
    "like", "plan", "intention", "is to", "effort", "proposed", "until", "if", "early", "late", "estimated",
    "initially", "elements of", "helped", "consider",
)  # fmt: skip
STRICT = "strict"
WORDINGS = (STRICT,)  # of a source
SHELF_LIVES = ("fixed", "annual", "current")
OUTCOMES = ("same", "changed", "dropped", "unread")  # of a fact in the newest edition
EXACT = ("exact", "rank")  # bounds with which a number stands for itself
MARKS = {"exact": "=", "about": "~", "over": ">", "under": "<", "rank": "#"}
HEDGES = {"exact": "", "about": "about ", "over": "over ", "under": "under ", "rank": ""}
UNNAMED = "Unnamed"  # how the attribution of a position begins whose holder the source does not name
STALE_AFTER_DAYS = {"annual": 365, "current": 183}  # "fixed" never goes stale
_OUTCOMES = {"same": "the same", "dropped": "no longer stated", "unread": "not known: that part was not read"}
_WAITING = "not known: not carried over yet, see TODO.yaml"
_SUPERLATIVES = ("largest ", "top ")  # how the unit of a rank begins: `4th-largest trading partner`
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def initials_of(name: str) -> str:
    """Return the initials of a body: `CRS`."""
    return "".join(word[0] for word in name.split() if word[0].isupper())


def ordinal(number: float) -> str:
    """Spell a rank: `1st`, `2nd`, `11th`."""
    last = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(int(number % 10), "th")
    return f"{number}{last}"


def conditioned(text: str, condition: str | None) -> str:
    """Return a value in words with what it hangs on: `2% (planned)`."""
    return f"{text} ({condition})" if condition else text


YEARS = ("year", "fiscal year")  # units of a number that is a year, if it is of four figures
_FIRST_YEAR = 1000  # below it, a number of the unit year is how long something takes
_RATES = ("per", "a", "each", "every")  # before `year` in the unit of what comes anew each year


def is_year(number: float, unit: str) -> bool:
    """Tell whether a number is a year, `2025` of a unit such as `first year of the plan`; not `10 years`."""
    before, year, _ = f" {unit} ".partition(" year ")
    return bool(year) and number >= _FIRST_YEAR and before.split(" ")[-1] not in _RATES


def amount(number: float, unit: str) -> str:
    """Spell a number with its unit: `50,000 people`, `25%`, `$2 billion per year`."""
    if unit.split()[:1] == ["percent"]:  # also `percent of GDP`
        return f"{number}%{unit.removeprefix('percent')}"
    if unit in YEARS:
        return f"FY{number}" if unit == "fiscal year" else str(number)
    if is_year(number, unit):
        return f"{number} ({unit})"
    money, _, per = unit.partition("U.S. dollars")
    if not money and unit:
        sign = "-$" if number < 0 else "$"
        return f"{sign}{_short(abs(number))}{per}"
    return f"{number:,} {unit}"


def _short(number: float) -> str:
    for size, name in _SCALES:
        if number >= size:
            scaled = number / size
            return f"{scaled:.15g} {name}" if round(scaled, 4) == scaled else f"{number:,}"
    return f"{number:,}"


class Value(Record):
    """A figure with its hedge: `number` of `unit`; `bound` is one of `BOUNDS`; `scope` says of what."""

    number: int | float
    unit: str
    bound: str
    scope: str | None = None
    _brief = ("text", "scope")

    @property
    def text(self) -> str:
        """The value in words, its hedge in front: `over 50,000 people`, `4th-largest economy`."""
        if self.bound == "rank":
            superlative = self.unit.startswith(_SUPERLATIVES)
            if superlative and self.number == 1:
                return self.unit
            return f"{ordinal(self.number)}{'-' if superlative else ' '}{self.unit}"
        return HEDGES[self.bound] + amount(self.number, self.unit)

    def differs(self, other: Value) -> bool:
        """Tell whether another value is another number, or hedged in other words; units are not compared."""
        return (self.number, HEDGES[self.bound]) != (other.number, HEDGES[other.bound])

    @property
    def marked(self) -> str:
        """The bare number with its hedge as one sign, for scripts: `>50000`, `~25`, `=3`, `#4`."""
        return f"{MARKS[self.bound]}{self.number}"


class Latest(Record):
    """What the newest edition says of a fact of an older one; `outcome` is one of `OUTCOMES`.

    `statement` and `value` are the newer fact's; None where the claim was dropped or could not be read.
    `is_left` says of an unread one that it is left to do: nobody has said yet what became of it.
    """

    edition: str
    outcome: str
    statement: str | None = None
    value: Value | None = None
    is_left: bool = False


class Fact(Declared):
    """One curated claim; each field is declared here, once.

    `hedges` are the words that weaken the claim, in its sentence and so in its statement; `condition` tells
    whether the claim is planned, hangs on an `if`, or is a limit; `coverage` and `flow` are of trade.
    `source` is a source's id, `section` the heading of the first locator. `as_of` is an ISO day, `date`
    an EDTF date or None; `see_also` pairs an id with the difference; `formula` is how a derived fact
    follows from a table; `roles` are its parties, where it says who gives what to whom: `trade: Japan ->
    United States`; `latest` is None in the newest edition, and where only one is held; `contradicted` is
    the first later edition in which its figure is known to read otherwise.
    """

    id: str = field("text", written=False)
    statement: str = field("statement")
    hedges: tuple[str, ...] = field("texts", words=HEDGE_WORDS, default=())
    kind: str = field("choice", words=KINDS)
    value: Value | None = field("value", default=None)
    condition: str | None = field("choice", words=CONDITIONS, default=None)
    coverage: str | None = field("choice", words=COVERAGES, default=None)
    flow: str | None = field("choice", words=FLOWS, default=None)
    as_of: str = field("day", required=False)  # the source's date where none is given
    date: str | None = field("date", default=None)
    shelf_life: str = field("choice", words=SHELF_LIVES)
    attribution: str | None = field("text", default=None)
    locators: tuple[str, ...] = field("texts")
    source: str = field("text", written=False)
    section: str = field("text", written=False)
    aliases: tuple[str, ...] = field("texts", default=())
    keywords: tuple[str, ...] = field("texts", default=())
    questions: tuple[str, ...] = field("texts", default=())
    see_also: tuple[tuple[str, str], ...] = field("pairs", default=())
    former_ids: tuple[str, ...] = field("texts", default=())
    formula: str | None = field("text", default=None)
    roles: str | None = field("text", default=None)
    latest: Latest | None = field("latest", written=False, default=None)
    contradicted: str | None = field("day", written=False, default=None)
    _brief = ("id", "statement")

    def held_by(self, library: Citing) -> Self:
        """Remember the library that the fact was looked up in: it has its source. Returns the fact."""
        self.__dict__["_library"] = library
        return self

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "_library"}

    def cite(
        self, style: str = "crs", markup: str = "", in_text: bool = False, with_fact: bool = False
    ) -> str:
        """Return the reference for the fact, as `Library.cite` does."""
        library: Citing | None = self.__dict__.get("_library")
        if library is None:
            raise UsjapanError(f"{self.id} is a copy: its library cites it", "library.cite(fact)")
        return library.cite(self, style=style, markup=markup, in_text=in_text, with_fact=with_fact)

    @property
    def topic(self) -> str:
        """The topic's name: what stands before the dot of the id."""
        return self.id.partition(".")[0]

    @property
    def value_text(self) -> str:
        """The value in words with its hedge and what it hangs on: `2% (planned)`; empty for none."""
        return conditioned(self.value.text, self.condition) if self.value else ""

    @property
    def reads_on(self) -> bool:
        """Whether nothing is known to have become of the claim since: it is the newest, or reads the same."""
        return self.latest is None or self.latest.outcome == "same"

    def now(self, whole: bool = False) -> str:
        """Say how the newest edition reads: `the same`, `about 70%`, `no longer stated`.

        Another figure of the same unit stands for its statement, unless `whole` is asked for.
        """
        latest = self.latest
        if latest is None or latest.outcome != "changed":
            return _WAITING if latest and latest.is_left else _OUTCOMES[latest.outcome] if latest else ""
        then, value = self.value, latest.value
        if whole or not (then and value) or then.unit != value.unit or then.text == value.text:
            return latest.statement or ""
        scope = f" ({value.scope})" if value.scope and value.scope != then.scope else ""
        return value.text + scope

    def is_stale(self, today: str) -> bool:
        """Tell whether the fact is past its shelf life on `today` (ISO day), or contradicted since."""
        limit = STALE_AFTER_DAYS.get(self.shelf_life)
        is_old = limit is not None and days_between(self.as_of, today) > limit
        return is_old or (self.contradicted is not None and self.contradicted <= today)


class Hit(Record):
    """A fact that answers a query, and why. `match` is exact, word, synonym or fuzzy.

    `parts` are the points that make the score, by name.
    """

    fact: Fact
    score: float
    match: str
    matches: tuple[Match, ...] = ()
    parts: tuple[tuple[str, float], ...] = ()
    _brief = ("fact", "score", "match")


class Match(Record):
    """How one word of the query was met: `how` is one of exact, stem, synonym, typo, split."""

    word: str
    found: str
    how: str
    weight: float


class Topic(Record):
    """A topic: one fact file. `count` is its number of facts."""

    name: str
    title: str
    source: str
    count: int
    _brief = ("name", "title")


class Author(Record):
    """An author of a source, in the order of the byline: a person, or a body by its `name` alone.

    `particle` stands before the family name (`de la`), `suffix` behind it (`Jr.`, `III`).
    """

    given: str = ""
    family: str = ""
    role: str | None = None
    title: str | None = None
    particle: str | None = None
    suffix: str | None = None
    name: str | None = None
    _brief = ("full", "role")

    @property
    def surname(self) -> str:
        """The name for short: `de la Cruz`, or the whole name of a body."""
        return self.name or " ".join(filter(None, (self.particle, self.family)))

    @property
    def full(self) -> str:
        """The name as a byline has it: `Ana de la Cruz Jr.`."""
        return " ".join(filter(None, (self.given, self.surname, self.suffix)))


class Source(Record):
    """A work that facts are taken from, with what a citation needs.

    `sections` maps a locator's first part to its heading, `pages` a locator or its beginning to a
    page, `sentences` each sentence's address to the SHA-256 of its normalised text, `cells` the
    addresses that are no sentences (table cells, front matter), `revisions` are the ISO days of
    all known revisions, `unread` the addresses (or their beginnings) of the earlier edition's parts that
    nobody has held against this one: its copy lacks them, or a rebased pack waits for its curator,
    `left_out` pairs addresses that need no fact with the reason, `terms` the source's short forms with
    the names that they stand for, `wording` is STRICT where each word of a statement must have a
    counterpart in its sentences.
    """

    id: str
    title: str
    genre: str
    number: str
    publisher: str
    place: str
    date: str
    url: str
    authors: tuple[Author, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    sentences: tuple[tuple[str, str], ...] = ()
    cells: tuple[str, ...] = ()
    revisions: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    wording: str = ""
    _brief = ("id", "title", "date")

    @property
    def label(self) -> str:
        """The series and number: `CRS In Focus IF10199`."""
        return f"{self.genre} {self.number}".strip()

    @property
    def digests(self) -> dict[str, str]:
        """The SHA-256 of each sentence by its address."""
        known: dict[str, str] | None = self.__dict__.get("_digests")
        if known is None:
            known = self.__dict__["_digests"] = dict(self.sentences)
        return known

    def section(self, locator: str) -> str:
        """Return the heading that a locator stands under."""
        return dict(self.sections).get(locator.partition(".")[0], "")

    def page(self, locator: str) -> str | None:
        """Return the page of a locator (`2`, `1-2`), or None where it is not known."""
        pages = dict(self.pages)
        parts = locator.split(".")
        for length in range(len(parts), 0, -1):
            page = pages.get(".".join(parts[:length]))
            if page:
                return page
        return None


class Edition(Record):
    """An edition of a source that is held: its day, and how many facts are taken from it."""

    source: str
    date: str
    facts: int


class EditionValue(Record):
    """How a fact's figure reads in one edition; `value` is None where it was not read."""

    edition: str
    value: Value | None
    read_at: str
    note: str | None = None
    _brief = ("edition", "value", "note")
