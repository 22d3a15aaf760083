"""A sentence of a draft with what the rules ask of it: its figures, its names, the facts meant."""

from __future__ import annotations

import re
from itertools import pairwise

from ..core.kept import cached_property, kept
from ..core.record import Record
from ..language.marked import Marked, read_marked
from ..language.proper_names import ALWAYS, Wording, read_wording, shortened
from ..language.quantities import Quantity, located, straight
from . import numerals
from .countries import country, names_in
from .document import Sentence
from .followed import passages_of
from .meaning import Found, Meanings, Meant
from .patterns import pattern
from .persons import persons_of
from .ranks import ranks_that_follow
from .readings import apart, countries_of, in_one_word, is_dating, telling_of, telling_of_all
from .relative import month_below, relative_years
from .spelled import spelled_counts, spelled_years

_BESIDE = 36  # characters on each side of a figure where what it counts is said
_LONGEST_LABEL = 60  # characters before a colon
_LONGEST_CLAUSE = 240  # characters on each side of a place
_FOLLOWED = 1.3  # by how much a fact is meant the more whose paragraph the sentences before speak of
_MOST_FIGURES = 60  # of a sentence: what has more is no prose
_MOSTLY = 0.4  # the share of a fact's telling words with which a sentence need not name its countries
DATES = ("day", "month", "year", "decade")
_CLAUSE = pattern(
    r"[;:()]|[\u2013\u2014]|\.\.\.|, (?:and|but|or|while|which|yet|though|although|whereas|where|with|as)\b"
    r"| (?:but|while|whereas|(?:and|&)(?! services\b)(?<!services and)) (?=\w+ \w+)|,(?= )"
)
_LISTED = pattern(
    r"(?<![\w-])[a-z][a-z-]+(?:, [a-z][a-z-]+)+,? (?:and|or) [a-z][a-z-]+(?= [a-z])", needs=" and | or "
)
_OPENING = pattern(  # of the clause behind it: `At $2 billion,`
    r"\W*(?:At|With|Ranked|Placed|Since|By|From|Until)\b[^,]{0,40}"
)
_LONGEST_OPENING = 50  # characters
_FEW_WORDS = 3  # of what a clause is about, at the beginning of a sentence
_FEWEST_OF_A_PART = 3  # telling words
_PART = pattern(
    r"[;:()]|[\u2013\u2014]|, (?:and|but|or|while|which|yet|though|although|whereas|where|even though|so)\b"
    r"| (?:but|while|whereas|although|even though)(?= \w+ \w+)| and (?=(?:would|will) )"
    r"|, (?=(?:it|its|he|his|she|they|their|we|our|several|many|most|some|the|despite|never mind|given"
    r"|having|after|following)\b)"
)
_LABEL = pattern(r"(?:^|[(;,.] ?)[^\W\d][\w.'-]*(?: [^\W\d][\w.'-]*){0,3}$")  # of a figure: `the U.S.: 14%`
_OPENING_LABEL = pattern(
    r"(?:[^:;.?!()]|\([^()]{0,40}\)|\.(?=[\w:]| [a-z])){3,70}(?::| =| \u2013| \u2014) ",
    needs=":| =| \u2013| \u2014",
)
_A_FIGURE = pattern(r" ?(?:(?:about|roughly|over|under|nearly|some|more than|less than) )?[$~<>]?\d")
_LONGEST_HEDGE = 20  # characters before a figure: ` more than $2`
_BY_FLOW = pattern(
    r"\b(?:[Bb]y|[Ff]or|[Ii]n) (?:U\.?S\.? |American |our )?(?:im|ex)ports\b"
    r"|\b(?:bought|sold|buys?|sells?) (?:us )?more\b",
    needs="mports|xports| more",
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.facts import Fact


_TRADED = pattern(  # `Japan sold us $188 billion worth`, which has no word that tells
    r"(?=.*(?:\$\d|\d (?:b|tr)illion)).*\b(?:sold|sells?|suppl(?:y|ies|ied)|bought|buys?|took|takes"
    r"|(?:ex|im)port(?:s|ed)?|deficit"
    r"|surplus|shipped|ships|shipments|purchases|sales)\b",
    re.I | re.S,
    needs="$|illion&sold|sell|suppl|bought|buy|took|take|port|deficit|surplus|ship|purchases|sales",
)
_A_SHARE = pattern(  # of what, the sentence before says: `We had 14%.`
    r"\W*(?:And |But |While )?(?:The )?(?:[Ww]e|[A-Z][\w.]*(?: [A-Z]\w+)?)"
    r" (?:had|has|did|took|got|held|made) (?:\w+ ){0,2}\d+ ?(?:%|per ?cent)\W*$",
    needs="%|cent",
)
_REFERRING = pattern(  # `It`, `Those rules`, `The effort`, said of what stands in the sentence before
    r"\W*(?:(?:It|He|She|They|This|That|These|Those|Its|His|Her|Their|Both|Such)\b"
    r"|(?:Should|If|Were|Once|When) (?:that|this|it|they|so)\b|In that case\b|Then\b"
    r"|The (?:effort|deal|law|plan|rule|paper|document|agreement|pact|talk|requirement|group|two)s?\b)"
)


def following(meant: Found, passages: frozenset[str]) -> Found:
    """Put first the facts of the paragraphs that the sentences before speak of: a writer stays with them."""
    if not passages:
        return meant
    if passages not in meant.followed:
        raised = (one.raised(_FOLLOWED) if passages_of(one.fact) & passages else one for one in meant)
        meant.followed[passages] = Found(sorted(raised, key=lambda one: -one.score))
    return meant.followed[passages]


@kept
def said_by(meant: Found) -> str:
    """Return the statements of some facts in one text."""
    return " ".join([one.fact.statement for one in meant])


@kept
def _people_of(meant: Found) -> frozenset[str]:
    """Return the names, in lower case, of the people of some facts."""
    persons = (person for one in meant for person in persons_of(one.fact.statement))
    return frozenset(name for person in persons for name in person.words)


def _is_of_one_word(pair: str) -> bool:
    """Tell whether two characters stand side by side in a word."""
    return len(pair) > 1 and pair.replace("_", "a").isalnum()


class Figure(Record):
    """A figure or date of a sentence: where it stands, and whether it dates a statement (`as of 2023`)."""

    quantity: Quantity
    start: int
    end: int
    is_as_of: bool = False


def is_bare_share(text: str) -> bool:
    """Tell whether a sentence has a share and no more: of what, the one before it says."""
    return bool(_A_SHARE.match(text))


class Claims:
    """A sentence and the facts that it may speak of, the best first, with those that the draft names."""

    def __init__(
        self,
        sentence: Sentence,
        meanings: Meanings,
        named: Sequence[Fact] = (),
        followed: frozenset[str] = frozenset(),
        whole: Claims | None = None,
    ) -> None:
        self.sentence = sentence
        self.followed = followed
        self._whole = whole
        self.text = straight(sentence.text)
        self.context = f"{sentence.before} {sentence.heading}"
        self.meanings = meanings
        self._near: dict[tuple[int, int], frozenset[str]] = {}
        self._meant_at: dict[tuple[object, ...], Sequence[Meant]] = {}
        self._clauses: dict[int, tuple[int, int]] = {}
        self._said: dict[tuple[int, int], str] = {}
        self._spoken: dict[tuple[int, float], bool] = {}
        self.flows: dict[tuple[str, int, int], str] = {}
        """Which way the trade goes that figures measure, by their kinds and places, as `flows` reads it."""
        self.strange: dict[int, bool] = {}
        """Whether somebody is named, and nobody that a fact names, by its identity: `kin` tells."""
        self._named = {fact.id for fact in named}
        refers = bool(_REFERRING.match(self.text))
        found_first = meanings.meant_by(telling_of(self.text), self.told_before, refers)
        if not found_first and sentence.is_cell:
            found_first = meanings.meant(sentence.before)  # a figure alone: of what, the head of its row says
        if not found_first and _TRADED.search(self.text):
            found_first = meanings.meant(f"{self.text} U.S. trade in goods and services")
        if not found_first and is_bare_share(self.text):
            found_first = meanings.meant(sentence.before)
        self.first = found_first[0].fact.id if found_first else ""
        """The fact that the sentence means by its own words."""
        self.meant = following(found_first, followed)
        if named:
            found = {one.fact.id for one in self.meant}
            also = (meanings.of(fact, self.text) for fact in named if fact.id not in found)
            self.meant = Found((*self.meant, *also))

    def meant_at(self, at: int, meanings: Meanings | None = None) -> Sequence[Meant]:
        """Return the facts that a place may speak of: its clause, the words beside it, the sentence."""
        meanings = meanings or self.meanings
        spans = self.clause(at), self._beside(at)
        asked = (*spans, meanings is self.meanings)
        if asked not in self._meant_at:
            self._meant_at[asked] = self._found_at(spans, meanings)
        return self._meant_at[asked]

    def _found_at(self, spans: tuple[tuple[int, int], ...], meanings: Meanings) -> Sequence[Meant]:
        is_own = meanings is self.meanings
        whole = self.meant if is_own else meanings.meant_by(telling_of(self.text), self.told_before)
        parts = [self.said(span) for span in dict.fromkeys(spans) if span[1] - span[0] < len(self.text)]
        return whole.with_near(meanings, parts, self._told_around)

    @cached_property
    def told_before(self) -> frozenset[str]:
        """The telling words of what stands before and above the sentence."""
        return telling_of_all(self.sentence.before, self.sentence.heading)

    @cached_property
    def _told_around(self) -> frozenset[str]:
        """The same with those of the sentence."""
        return telling_of_all(self.text, self.sentence.before, self.sentence.heading)

    def _beside(self, at: int) -> tuple[int, int]:
        """Return where the few words on both sides of a place begin and end, in its clause."""
        begin, end = self.clause(at)
        return max(begin, self.text.rfind(" ", 0, max(0, at - _BESIDE)) + 1), min(end, at + _BESIDE)

    @cached_property
    def marked(self) -> Marked:
        """The sentence as stems."""
        return read_marked(self._plain)

    @cached_property
    def wording(self) -> Wording:
        """The sentence as words, names among them."""
        return read_wording(self._plain)

    @cached_property
    def _plain(self) -> str:
        """The sentence with a withdrawal in one word."""
        return in_one_word(self.text)

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures and dates that claim something: no page, bill or note numbers."""
        if not self.meant and not _BY_FLOW.search(self.text):
            return []
        counted = relative_years(self.text, self.sentence.before)
        ranks = [
            *ranks_that_follow(self.text),
            *spelled_years(self.text),
            *spelled_counts(self.text),
            *counted,
        ]
        return [
            *(Figure(quantity, start, end) for quantity, start, end in ranks),
            *(
                Figure(
                    self._dated(numerals.read(quantity, self.text, start, end, self.sentence.heading), start),
                    start,
                    end,
                    quantity.kind in DATES and is_dating(self.text, start, end),
                )
                for quantity, start, end in located(self.text)[:_MOST_FIGURES]
                if numerals.claims_something(self.text, quantity, start, end)
                and not any(first <= start < last for _, first, last in ranks)
            ),
        ]

    def _dated(self, quantity: Quantity, start: int) -> Quantity:
        """Return a quantity, a month alone with the year below which it stands."""
        is_alone = quantity.kind == "month" and quantity.key.startswith("-")
        return month_below(self.sentence.heading, quantity, self.text, start) if is_alone else quantity

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of the countries and people that the sentence, the one before or the heading names."""
        if self._whole:
            return self._whole.names
        found = self.named_around
        return found | {"northkorea", "southkorea"} if "korea" in found else found

    @cached_property
    def named_around(self) -> frozenset[str]:
        """The same without what `Korea` may stand for."""
        if self._whole:
            return self._whole.named_around
        near = apart(self.text, self.sentence.before, self.sentence.heading)
        return frozenset[str]().union(*map(names_in, near))

    def clause(self, at: int) -> tuple[int, int]:
        """Return where the clause around a place begins and ends."""
        found = self._clauses.get(at)
        if found is None:
            found = self._clauses[at] = self._clause(at)
        return found

    def said(self, span: tuple[int, int]) -> str:
        """Return what stands in a span: the same string whenever it is asked for, whose hash is known."""
        found = self._said.get(span)
        if found is None:
            found = self._said[span] = self.text[slice(*span)]
        return found

    def _clause(self, at: int) -> tuple[int, int]:
        begin, end = 0, len(self.text)
        for first, last in self._joints:
            if last <= at:
                begin = last
            elif first >= at:
                end = first
                break
        if begin <= self.label_end <= at:
            begin = 0
        return max(begin, at - _LONGEST_CLAUSE), min(end, at + _LONGEST_CLAUSE)

    @cached_property
    def label_end(self) -> int:
        """Where the label ends that opens a line of notes, `U.S. share, same year: 12%`; else nought."""
        match = _OPENING_LABEL.match(self.text)
        return match.end() if match else 0

    @property
    def whole(self) -> Claims:
        """The sentence that this is a part of, or itself."""
        return self._whole or self  # which kept would be a circle: freed late, and searched for

    @cached_property
    def meant_around(self) -> Sequence[Meant]:
        """The facts meant, and of a part those that the whole sentence means, too."""
        return (*self.meant, *self._whole.meant) if self._whole else self.meant

    @property
    def parts(self) -> list[tuple[int, Claims]]:
        """The parts of a long sentence, which may speak of other facts each, and where they begin."""
        return [(begin, self._part(begin, end)) for begin, end in self._parted]

    def parted(self, span: tuple[int, int]) -> list[tuple[int, Claims]]:
        """Return a span of the sentence as a part of it, if it says enough, and where it begins."""
        return [(span[0], self._part(*span))] if self._is_part(span) else []

    @cached_property
    def _parted(self) -> list[tuple[int, int]]:
        """Where the parts of a long sentence begin and end."""
        ends = [match.span() for match in _PART.finditer(self.text)]
        bounds = [(0, 0), *ends, (len(self.text), len(self.text))]
        spans = [(last, first) for (_, last), (first, _) in pairwise(bounds)]
        if len(spans) < 2:
            return []
        return [span for span in spans if self._is_part(span)]

    def _is_part(self, span: tuple[int, int]) -> bool:
        """Tell whether a span says enough to speak of a fact by itself."""
        return len(telling_of(self.said(span))) >= _FEWEST_OF_A_PART

    def _part(self, begin: int, end: int) -> Claims:
        quotes = tuple((first - begin, last - begin) for first, last in self.sentence.quotes)
        own = self.sentence
        sentence = Sentence(
            own.start + begin, own.text[begin:end], own.before, own.heading, own.is_context, own.is_quoted,
            quotes, own.is_cell,
        )  # fmt: skip
        return Claims(sentence, self.meanings, (), self.followed, self)

    @cached_property
    def _joints(self) -> list[tuple[int, int]]:
        """Where what stands between two clauses begins and ends."""
        return [match.span() for match in _CLAUSE.finditer(self.text) if not self._joins(match)]

    @cached_property
    def _lists(self) -> list[tuple[int, int]]:
        """Where single words are listed before a noun: `economic, diplomatic and military coercion`."""
        return [match.span() for match in _LISTED.finditer(self.text)] if "," in self.text else []

    def _joins(self, joint: re.Match[str]) -> bool:
        """Tell whether a mark or an `and` keeps together what stands beside it.

        So does an `and` between two countries, and a colon between a figure and whose it is: `the U.S.: 14%`.
        """
        start, end = joint.span()
        if joint[0] == "," and start <= _LONGEST_OPENING and _OPENING.fullmatch(self.text, 0, start):
            return True
        if any(first < start < last for first, last in self._lists):
            return True
        if joint[0] == ", which":  # of what stands right before: `IPEF, which Japan joined`
            return len(self.text[:start].split()) <= _FEW_WORDS
        if joint[0].strip() in ("and", "&"):
            before = self.text[self.text.rfind(" ", 0, start) + 1 : start]
            behind = shortened(self.text[end : end + _BESIDE]).split()[:2]
            return bool(country(before) and any(map(country, behind)))
        near = self.text[end : end + _LONGEST_HEDGE] if joint[0] == ":" else ""
        is_label = any(map(str.isdecimal, near)) and _A_FIGURE.match(self.text, end)
        return bool(is_label and _LABEL.search(self.text, max(0, start - _LONGEST_LABEL), start))

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """Where each clause begins and ends."""
        ends = [end for _, end in self._joints]
        return [span for span in zip([0, *ends], [*ends, len(self.text)], strict=True) if span[0] < span[1]]

    def near(self, at: int) -> frozenset[str]:
        """Return the telling words of the clause around a place."""
        clause = self.clause(at)
        if clause not in self._near:
            self._near[clause] = telling_of(self.said(clause))
        return self._near[clause]

    def speaks_of(self, one: Meant) -> bool:
        """Tell whether the sentence or its context names each country of a fact, or no other; or the fact."""
        asked = id(one.fact), one.coverage
        found = self._spoken.get(asked)
        if found is None:
            found = self._spoken[asked] = self._is_spoken_of(one)
        return found

    def _is_spoken_of(self, one: Meant) -> bool:
        own = countries_of(one.fact.statement) - ALWAYS
        names = self.names | {"korea"} if "southkorea" in self.names else self.names
        if one.fact.id in self._named or own <= names:
            return True
        is_mostly = one.coverage >= _MOSTLY or (self.names - own) <= ALWAYS
        return (is_mostly and not one.fact.flow) or self.names_person_of(one.fact)

    def names_person_of(self, fact: Fact) -> bool:
        """Tell whether the sentence or its context names somebody whom a fact names."""
        return bool(self._people) and any(name in fact.statement.lower() for name in self._people)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The people of the facts meant, in lower case, whom the sentence itself names."""
        text = self.text.lower()
        return tuple(name for name in self._people if name in text)

    @cached_property
    def _people(self) -> tuple[str, ...]:
        """The people of the facts meant, in lower case, whom the sentence or its context names."""
        near = f"{self.whole.text} {self.context}".lower()
        return tuple(name for name in _people_of(self.meant) if name in near)

    def is_of_another_time(self, fact: Fact) -> bool:
        """Tell whether the sentence is of a year, and a fact of its own day, which is in another one."""
        dates = [one.quantity.key for one in self.figures if one.quantity.kind in ("year", "month", "day")]
        years = {date[:4] for date in dates if date[:4].isdecimal()}
        return fact.shelf_life == "current" and not fact.date and bool(years) and fact.as_of[:4] not in years

    def find(self, words: str) -> tuple[int, int] | None:
        """Return where some words stand, or None."""
        plain = words.lower().split()
        if not plain:
            return None
        if self.text.isascii() and words.isascii():
            at, whole = self._lower.find(plain[0]), " ".join(plain)
            if at < 0:
                return None
            if self._lower.startswith(whole, at) and self._is_apart(at, at + len(whole)):
                return at, at + len(whole)
        begin, end = (r"\b" if char.isalnum() else "" for char in (words.strip()[0], words.strip()[-1]))
        said = r"\W+".join(map(re.escape, words.split()))
        match = re.search(f"{begin}{said}{end}", self.text, re.I)
        return match.span() if match else None

    @cached_property
    def _lower(self) -> str:
        """The sentence in lower case."""
        return self.text.lower()

    def _is_apart(self, start: int, end: int) -> bool:
        """Tell whether what stands in a span neither begins nor ends within a word."""
        first, last = self.text[max(0, start - 1) : start + 1], self.text[end - 1 : end + 1]
        return not (_is_of_one_word(first) or _is_of_one_word(last))
