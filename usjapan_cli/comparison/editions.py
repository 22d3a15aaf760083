"""Two editions side by side: which sentence of the new one says what an old one said, of whom and when."""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS, DATES, value_claim
from ..core.facts import Fact, Source
from ..core.kept import cached_property
from ..core.words import words
from ..language import proper_names
from ..language.quantities import Quantity, figures
from .alignment import ALIKE, WEAK, Edition, bag, capitalized, root_of
from .narration import is_before
from .narration import now as told_now
from .order import Order, Owners
from .readings import MONTHS
from .surroundings import (
    AS_OF,
    NUMBERED,
    NUMBERED_NAME,
    SINCE,
    around,
    claim_of,
    has_figure,
    is_in_name,
    is_of_its_period,
    is_same_date,
    place_of,
    placed,
    role_of,
    same_limit,
    standing,
)
from .told_changes import claimed, is_of_a_year, lies_ahead
from .turning import has_happened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..copies.report import Report
    from .alignment import Match

_SEASON = re.compile(r"\b((?:19|20)\d\d)[-/]\d\d\b(?!-)")  # `2022-23`
_PARTS = re.compile(r"[;—]|, (?:and|but|while|whereas|although)\s")
_FIRST_DONE = re.compile(r"\bfirst \w+ed\b")  # of a time, not of a rank
_UNTIL = re.compile(r"\b(?:until|through|till) (?:early |mid-|late |the end of )*$")
_DOER = re.compile(  # of a statement: `Congress has withheld`
    r"(?:The )?(?P<name>[A-Z][\w.]+(?: [A-Z][\w.]+)*) (?:has |have |had )?(?:[a-z]+ly )?(?P<verb>[a-z]+)\b"
)
_BY_NAMED = re.compile(r"\bby (?:the )?[A-Z]")
_PASSIVE = re.compile(r"(?:\b(?:is|are|was|were|be|been|being) (?:[a-z]+ly )?|, )([a-z]+)\b")
_PRONOUN = re.compile(r"(?:It|Its|They|Their|He|His|She|Her)\b")
_MONTH = re.compile(  # of a date, which is asked for elsewhere as the year is
    rf"\b(?:(?:early|mid|late)[- ])?(?:{'|'.join(sorted(MONTHS))}) (?:\d{{1,2}}, )?(?=(?:19|20)\d\d\b)", re.I
)
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_MOST = 6  # new sentences that are looked at for an old one
_CLAIMING = 3  # and for the fact's own words
_FIRST = 0.3  # what it adds to the share of a claim that the sentence is the fact's first
_IN_PLACE = 0.12  # what it adds to a sentence's likeness that it stands where the old one stood
_IN_TURN = 0.08  # and that it is as many sentences from those before and behind
_OWN = 0.1  # and that it is liker the old one than any other old sentence
_YEAR_LONG = 4  # letters of a year, with which the key of a date begins
CLAIMED = 0.5  # part of a claim's words that must be in the new sentence
CLAIMED_OF_FIGURE = 0.4  # and where that has the fact's figure
HALF_CLAIMED = 0.3  # and for it to be of the same at all
MOSTLY_CLAIMED = 0.65  # and if the sentence tells of something that has happened since
WHOLLY_CLAIMED = 0.75  # and for it to be the claim, but for a name or two
_RARE = 3  # digits of a figure that is hardly of anything else
_NEARLY = 0.8  # part of the best likeness that a sentence of another section has, if it has the figure
_MOVED = 0.4  # part of the surroundings that must be about a figure that took another's place


class Editions:
    """Two editions side by side: the texts of the old addresses, as far as known, and the new report."""

    def __init__(
        self, source: Source, new: Report, kept: dict[str, str], old: dict[str, str], cells: set[str]
    ) -> None:
        self.source = source
        self.new = new
        self.kept = kept  # old addresses whose sentence stands in the new edition unchanged
        self.old = {**kept, **old}
        self.cells = cells  # addresses of tables that the new copy has, with the recorded numbers
        self.edition = Edition(new.sentences, self.old.values())
        self.owners = Owners(self.edition, self.old)
        self.order = Order(self.edition, {a: self.old[a] for a in source.digests if a in self.old}, set(kept))
        self.places = {sentence.address: place for place, sentence in enumerate(new.sentences)}
        self.is_blind = not old  # without the old edition's text, the facts' own words stand for it
        self.alike = ALIKE - 0.05 * self.is_blind
        self.common = proper_names.Vocabulary(())  # the words that name nothing, once the facts are known

    def is_elsewhere(self, fact: Fact, best: Match, matches: Sequence[Match]) -> bool:
        """Tell whether another sentence like a fact's old one has the fact's figure."""
        wanted = claim_of(fact)
        others = [match for match in matches if match is not best and match.likeness >= WEAK]
        return wanted is not None and any(has_figure(match.sentence.text, wanted) for match in others)

    def has_happened(self, fact: Fact) -> bool:
        """Tell whether a fact is of a year in which something was done, which nothing ends."""
        is_past = fact.value is not None and value_claim(fact.value, fact.statement).key <= self.source.date
        return is_past and is_of_a_year(fact) and not SINCE.search(fact.statement)

    def is_ended_since(self, fact: Fact, new: str) -> bool:
        """Tell whether a state of which a fact gives the first year is told with a later event."""
        if not (fact.value and is_of_a_year(fact) and SINCE.search(fact.statement)):
            return False
        year = value_claim(fact.value, fact.statement).key
        return any(self.has_later_date(year, part) for part in _PARTS.split(new) if year in part)

    def origin(self, place: int) -> str:
        """Return the old text of which a new sentence, by its place, is the successor; or nothing."""
        return self.old.get(self.owners.of(place), "")

    def is_next_period(self, old: str, lost: Quantity, moved: Quantity) -> bool:
        """Tell whether two dates are those of a yearly figure: both past, the later one not there before."""
        return (
            lost.kind in DATES
            and not lies_ahead(lost, self.source.date)
            and lost.key < moved.key <= (self.new.front.date or moved.key)
            and all(moved.key != claim.key for claim in figures(old))
        )

    def matches(self, fact: Fact, address: str, old: str) -> list[Match]:
        """Return the new sentences most like a fact's; those that stand where that stood are likelier.

        A sentence that lives on unchanged says what it said; only of the fact's own may more be asked.
        """
        own = self.kept.get(address)
        near, turn = self.order.expected(address)
        matches = {match.place: match for match in self.edition.like(old, _MOST)}
        claimed = [match.place for match in self.edition.like(AS_OF.sub("", fact.statement), _CLAIMING)]
        matches |= {place: self.edition.at(old, place) for place in claimed if place not in matches}
        matches |= {place: self.edition.at(old, place) for place in near if place not in matches}
        free = [m for m in matches.values() if m.place not in self.order.settled or m.sentence.text == own]
        likelier = [
            m.but(
                likeness=m.likeness
                + (m.place in near) * _IN_PLACE
                + (m.place == turn) * _IN_TURN
                + (bool(address) and self.owners.of(m.place) == address) * _OWN
            )
            for m in free
        ]
        return sorted(likelier, key=lambda match: (-match.likeness, match.place))

    def likely(self, best: Match, matches: Sequence[Match]) -> list[Match]:
        """Return the sentences that may have a figure: of the best one's section, or nearly as like as it."""
        section = best.sentence.address.partition(".")[0]
        least = max(self.alike, _NEARLY * best.likeness)
        own = [match.sentence.address.partition(".")[0] == section for match in matches]
        return [
            m for m, is_own in zip(matches, own, strict=True) if m.likeness >= (WEAK / 2 if is_own else least)
        ]

    def old_text(self, fact: Fact, locators: Sequence[str]) -> tuple[str, str]:
        """Return the old sentence that a fact is made from, with its address: the one with its figure.

        Where that is not known the fact's own words stand for it, with no address: another of its
        sentences, which may only name what the first one speaks of, says nothing of the claim.
        """
        known = {locator: self.old[locator] for locator in locators if locator in self.old}
        wanted = claim_of(fact)
        if wanted:
            for address, text in known.items():
                if has_figure(text, wanted):
                    return address, text
        if locators[0] not in known:
            scope = (fact.value.scope or "") if fact.value else ""
            return "", f"{AS_OF.sub('', fact.statement)} {scope}".strip()
        claim = bag(fact.statement)
        return max(
            known.items(),
            key=lambda one: self.edition.share(claim, bag(one[1])) + _FIRST * (one[0] == locators[0]),
        )

    def best(self, fact: Fact, old: str, matches: Sequence[Match]) -> Match | None:
        """Return the new sentence for a claim: like the old one, and with most of the claim's words."""
        alike = [match for match in matches if match.likeness >= self.alike]
        claim = claimed(fact, old)
        if alike:
            best = max(alike, key=lambda m: self.edition.told(claim, bag(m.sentence.text)) + m.likeness)
            return best if fact.value else self._part_of(best, alike, claim)
        weak = [match for match in matches if match.likeness >= WEAK / 2]
        likely = [
            m
            for m in weak
            if self.edition.told(claim, bag(m.sentence.text))
            >= (CLAIMED_OF_FIGURE if has_value(fact, m.sentence.text) else CLAIMED)
        ]
        return max(likely, key=lambda match: match.likeness, default=None)

    def _part_of(self, best: Match, alike: Sequence[Match], claim: set[str]) -> Match:
        """Return which of the sentences of a paragraph that were one before tells most of a claim."""
        owner, paragraph = self.owners.of(best.place), best.sentence.address.rpartition(".")[0]
        parts = [
            match
            for match in alike
            if owner and self.owners.of(match.place) == owner
            if match.sentence.address.rpartition(".")[0] == paragraph
        ]
        return max(parts or [best], key=lambda match: self.edition.told(claim, bag(match.sentence.text)))

    def is_told_of_another(self, fact: Fact, old: str, match: Match) -> bool:
        """Tell whether a sentence has others in the place of a fact's names."""
        return bool(self.unnamed(fact, old, match)) and self.has_new_names(old, match)

    def lives(self, old: str, best: Match) -> bool:
        """Tell whether an old sentence lives on in a new one, by its words alone."""
        return self.edition.at(old, best.place).likeness >= self.alike

    def unnamed(self, fact: Fact, old: str, best: Match) -> list[str]:
        """Return names of the fact that the old sentence has and neither new section nor title has."""
        said = AS_OF.sub("", fact.statement)
        statement = proper_names.read_wording(said)
        before = [proper_names.read_wording(old)]
        texts = [*map(told_now, self.edition.around(best.place)), self.new.front.title]
        if _PRONOUN.match(best.sentence.text):
            texts.append(dict(self.new.sections).get(best.sentence.address.partition(".")[0], ""))
        near = [proper_names.read_wording(text) for text in texts]
        lost = set(proper_names.unnamed(statement, near, self.common))
        lost -= set(proper_names.unnamed(statement, before, self.common))
        keys = {key for text in near for key in text.keys}
        for run in _joined(proper_names.names(statement, self.common)):
            initials = "".join(statement.words[at][0] for at in run).lower()
            if len(run) > 2 and initials in keys:  # `CBO` stands for the Congressional Budget Office
                lost -= {part for at in run for part in (statement.words[at], _pair(statement.words, at))}
        opener = statement.words[0]
        if before[0].words[:1] == (opener,) and "." not in opener and opener not in self.names:
            lost.discard(opener)  # which has its capital because it opens both
        numbers = {match[0] for match in NUMBERED_NAME.finditer(fact.statement) if match[0] in old}
        lost |= {one for one in numbers if not any(one in text for text in texts)}
        lost -= _unnamed_doer(fact, best.sentence.text)
        return sorted(name for name in lost if name.lower() not in MONTHS and name != "FY")

    @property
    def new_day(self) -> str:
        """The day of the new edition, or of the old one where it has none."""
        return self.new.front.date or self.source.date

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that stand with a capital within a sentence of either edition."""
        texts = (self.new.flow, *self.old.values())
        return frozenset(word for text in texts for word in _CAPITAL.findall(text))

    def speaks_of(self, fact: Fact, text: str) -> bool:
        """Tell whether a sentence has every name of a statement, or its adjective (`Japanese`)."""
        statement = proper_names.read_wording(AS_OF.sub("", fact.statement))
        there = {word[:4] for word in words(text)}
        lost = proper_names.unnamed(statement, [proper_names.read_wording(text)], self.common)
        return all(name[:4].lower() in there for name in lost)

    def with_its_subject(self, match: Match) -> str:
        """Return a sentence, and those before it in its paragraph if `it` or `they` opens it."""
        if not _PRONOUN.match(match.sentence.text):
            return match.sentence.text
        paragraph = match.sentence.address.rpartition(".")[0]
        own = self.edition.sentences[: match.place + 1]
        return " ".join(one.text for one in own if one.address.rpartition(".")[0] == paragraph)

    def has_new_names(self, old: str, best: Match) -> bool:
        """Tell whether the new sentence names somebody whom the old one does not."""
        new = proper_names.read_wording(best.sentence.text)
        return bool(proper_names.unnamed(new, [proper_names.read_wording(old)], self.common))

    def agrees(self, fact: Fact, old: str, new: Quantity) -> bool:
        """Tell whether a figure is the fact's, with its hedge or that which the old sentence has."""
        wanted = claim_of(fact)
        if wanted is None:
            return False
        if is_same_date(wanted, new) and wanted.key != new.key:
            return True  # only more precise, or less
        hedges = {wanted.hedge} | {BOUNDS.get(c.hedge, "") for c in figures(old) if c.key == wanted.key}
        return new.key == wanted.key and BOUNDS.get(new.hedge, "") in hedges

    def as_limited(self, fact: Fact, old: str, new: Quantity, text: str) -> Quantity:
        """Give a figure the bound of the fact's where both say it in other words: a limit, an estimate."""
        bound = value_claim(fact.value, fact.statement).hedge if fact.value else ""
        limit = {"": "", "under": "most", "over": "least"}.get(bound, bound)
        return new.but(hedge=limit) if same_limit(old, bound, text, new) else new

    def claim_share(self, fact: Fact, old: str, match: Match, but: frozenset[str] = frozenset()) -> float:
        """Return how much of a claim a sentence says, `but` for some words; names may stand beside it."""
        claim = claimed(fact, old) - but
        text = match.sentence.text
        claim -= bag(" ".join(_MONTH.findall(fact.statement))) - bag(text)
        there = {(figure.kind, figure.key) for figure in figures(text)}
        own = [figure for figure in figures(fact.statement) if figure.kind not in DATES]
        same = [figure.text for figure in own if (figure.kind, figure.key) in there]
        claim -= bag(" ".join(same))  # `three-quarters`, `three in four`
        before = self.edition.sentences[match.place - 1].text if match.place else ""
        beside = bag(before) & capitalized(fact.statement)
        return self.edition.told(claim, bag(text) | beside)

    def is_named_before(self, name: str, old: str, match: Match) -> bool:
        """Tell whether a new sentence is rather another old one, edited, which had a name already."""
        origin = self.origin(match.place)
        return origin != old and name in origin

    def lost(self, fact: Fact, old: str, new: Sequence[str]) -> list[Quantity]:
        """Return the figures and dates of a statement that its old sentence has and no new one has."""
        there = {(claim.kind, claim.key) for text in new for claim in standing(text)}
        whole = [text for text in new if is_of_its_period(fact, text)]
        whole = list(new) if has_happened(fact) else whole  # `had been sold in 2026` tells of it as well
        there |= {(claim.kind, claim.key) for text in whole for claim in figures(text)}
        years = {key for kind, key in there if kind != "money" and len(key) >= _YEAR_LONG}
        there |= {
            ("month", year[:4] + key)
            for kind, key in there
            if kind == "month" and key[0] == "-"
            for year in years
        }
        own_year = self.source.date[:4]
        there |= {
            ("month", key[4:7]) for kind, key in there if kind in ("month", "day") and key[:4] == own_year
        }
        before = {(claim.kind, claim.key) for claim in figures(old)}
        stated = figures(AS_OF.sub("", _SEASON.sub(r"\1", fact.statement)))
        stated = [
            c for c in stated if not re.search(rf"[A-Z]-{re.escape(c.text)}\b", fact.statement)
        ]  # `XM-30`
        stated = [c for c in stated if not _FIRST_DONE.search(fact.statement) or c.text.lower() != "first"]
        return [c for c in stated if (c.kind, c.key) in before and (c.kind, c.key) not in there]

    def has_later_date(self, old: str, new: str) -> bool:
        """Tell whether a sentence says what has happened since the old edition."""
        before = {claim.key for claim in figures(old)}
        dates = [claim for claim in figures(new) if claim.kind in DATES and claim.key not in before]
        day = self.source.date
        return any(day[: len(date.key)] <= date.key <= (self.new.front.date or date.key) for date in dates)

    def moved(self, old: str, lost: Quantity, best: Match) -> Quantity | None:
        """Return the new figure that took the place of a lost one."""
        was, text = place_of(old, lost, bag(old)), best.sentence.text
        before = around(old, was)
        origin = self.origin(best.place)  # of which the new sentence may rather be the edition
        before_figures = {(claim.kind, claim.key) for one in (old, origin) for claim in figures(one)}
        is_count = lost.kind == "count"
        is_number = NUMBERED.search(old[: was[0]]) is not None or (is_count and is_in_name(old, was))
        fresh = [
            (claim, around(text, (start, end)), role_of(text, start, is_alone=False))
            for claim, start, end in placed(text)
            if not is_before(text, (start, end))
            if claim.kind == lost.kind or (claim.kind in DATES and lost.kind in DATES)
            if (claim.kind, claim.key) not in before_figures  # which was of something else
            if not (claim.kind in DATES and lost.key.startswith(claim.key))  # only less precise
            if not is_number or is_in_name(text, (start, end))  # `by 29 votes`, of `H.R. 7567`
        ]
        if lost.kind in DATES:
            precise = ("month", "day") if lost.kind != "year" else DATES
            fresh = [one for one in fresh if one[0].kind in precise] or fresh  # not `the FY2028 request`
            fresh = [one for one in fresh if one[2] != "telling"] or fresh
            ends = [one for one in fresh if one[2] == "end"]
            is_end = role_of(old, was[0], is_alone=False) == "end"
            if len(ends) == 1 and is_end:
                return ends[0][0]
            fresh = [
                one
                for one in fresh
                if is_end or one[2] != "end" or not _UNTIL.search(text.partition(one[0].text)[0])
            ]
        if len(fresh) == 1 and lost.kind in DATES and fresh[0][0].kind == lost.kind:
            return fresh[0][0]
        return next((claim for claim, about, _ in fresh if self.edition.share(before, about) >= _MOVED), None)


def has_value(fact: Fact, text: str, shortest: int = _RARE) -> bool:
    """Tell whether a text has the figure of a fact, if that is not a small one which may be of anything."""
    wanted = value_claim(fact.value, fact.statement) if fact.value else None
    return wanted is not None and len(wanted.key) >= shortest and has_figure(text, wanted)


def _unnamed_doer(fact: Fact, new: str) -> set[str]:
    """Return the words of who does what a fact says, if a new sentence says it is done, and not by whom."""
    doer = _DOER.match(fact.statement)
    if doer is None or _BY_NAMED.search(new):
        return set()
    done = {root_of(word) for word in _PASSIVE.findall(new)}
    return set(doer["name"].split()) if root_of(doer["verb"]) in done else set()


def _joined(runs: Iterable[list[int]]) -> list[list[int]]:
    """Return names with those that stand right behind them as one: `Senior Farmers' Market Program`."""
    whole: list[list[int]] = []
    for run in runs:
        if whole and whole[-1][-1] + 1 == run[0]:
            whole[-1] = whole[-1] + run
        else:
            whole.append(run)
    return whole


def _pair(words: Sequence[str], at: int) -> str:
    return " ".join(words[at : at + 2])
