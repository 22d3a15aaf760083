"""Reads the figures and dates of a text, each in one canonical form and with its hedge.

`$2 billion` = `2 billion dollars` = 2000000000, `fifth-largest` = 5th, `11-nation` = 11, `half` =
`50%` = `50 percent`, `May 15, 2023` = `2023-05-15`, `over` = `more than`.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from ..core.dates import MONTHS
from ..core.kept import cached_property
from ..core.patterns import pattern
from ..core.record import Record
from ..core.words import CARDINALS, DECADES, ORDINALS
from .wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

_HEDGES = {
    "over": "over", "above": "over", "exceeding": "over", "exceeds": "over",
    "exceed": "over", "exceeded": "over", "beyond": "over",
    "surpass": "over", "surpasses": "over", "surpassed": "over", "upward of": "over",
    "top": "over", "tops": "over", "topped": "over",
    "more than": "over", "greater than": "over", "in excess of": "over", "upwards of": "over",
    "at least": "least", "no less than": "least", "no fewer than": "least",
    "not less than": "least", "not fewer than": "least", "no lower than": "least", "a minimum of": "least",
    "under": "under", "below": "under", "less than": "under", "fewer than": "under",
    "lower than": "under", "smaller than": "under", "short of": "under",
    "under the age of": "under", "below the age of": "under", "over the age of": "over",
    "above the age of": "over",
    "just under": "nearly", "just below": "nearly", "just short of": "nearly", "not quite": "nearly",
    "just over": "over", "slightly over": "over", "a little over": "over",
    "at most": "most", "up to": "most", "no more than": "most", "not more than": "most",
    "no greater than": "most", "no higher than": "most", "as much as": "most", "as many as": "most",
    "capped at": "most", "limited to": "most", "a maximum of": "most",
    "about": "about", "roughly": "about", "approximately": "about", "around": "about",
    "something like": "about", "in the region of": "about", "on the order of": "about",
    "in the order of": "about", "in the neighborhood of": "about", "north of": "over", "shy of": "under",
    "circa": "about", "some": "about", "estimated": "about",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly",
    "early": "early", "early in": "early", "beginning of": "early", "start of": "early",
    "mid": "mid", "middle of": "mid", "late": "late", "late in": "late", "end of": "late",
}  # fmt: skip
_NEGATED = {"over": "most", "under": "least", "least": "under", "most": "over"}  # behind `not`
_OF_TIME = ("in", "for")
_FORBIDDING = frozenset(("may", "must", "shall", "can", "cannot", "should"))  # with `not`, a limit
_NEGATIONS = frozenset(("not", "never", "nor", "cannot", "without", "neither", "no"))
_NEGATED_WITHIN = (
    8  # words before a hedge in which `not` turns it: `will not be expected to invest more than`
)
_RELATIVES = frozenset(("who", "that", "which"))  # `owners who do not comply may be fined up to $10,000`
_DENIED_WITHIN = 1  # words from such a `not` to a hedge that it turns: `that do not exceed`
_RAISING = frozenset(
    form for verb in ("take", "bring", "raise", "lift", "boost", "push", "move", "go", "increase")
    for form in (verb, f"{verb}s", f"{verb.removesuffix('e')}ing", f"{verb.removesuffix('e')}ed")
)  # fmt: skip
_COMPARED = 2  # words of `heavier than`
_LOWERING = listed("younger, shorter, smaller, lighter, lower, cheaper, earlier, nearer, narrower")
_SPANS = frozenset(("year", "month", "week", "day", "hour", "decade", "season"))
_LASTING = listed(
    "in, for, than, of, is, was, by, took, takes, lasted, lasts, lasting, last, spans, spanned, after"
)
_TAKING = frozenset(("by", "take", "takes", "taking", "taken", "took"))
_RULES = listed(  # under so many of which something is done
    "act, acts, agreement, agreements, article, articles, authority, authorities, charter, charters, "
    "condition, conditions, contract, contracts, convention, conventions, directive, directives, "
    "framework, frameworks, grant, grants, heading, headings, law, laws, lease, leases, license, licenses, "
    "mandate, mandates, name, names, order, orders, permit, permits, plan, plans, presidents, "
    "administrations, governments, program, programs, provision, provisions, rule, rules, scenario, "
    "scenarios, scheme, schemes, section, sections, statute, statutes, title, titles, treaty, treaties"
)
_FEW = 2  # digits of how many there may be of those
_RULES_WITHIN = 4  # words from `under`
_RULING = listed("authority, jurisdiction, control, sovereignty, oversight, influence, command, rule")
_CHOOSING = frozenset((
    "chose", "chosen", "choose", "picked", "pick", "prefer", "preferred", "prevailed", "select", "selected",
    "victory", "win", "won",
))  # fmt: skip
_RIVALS = frozenset((
    "alternatives", "bidders", "bids", "candidates", "challengers", "companies", "competitors", "contenders",
    "firms", "opponents", "options", "others", "proposals", "rivals",
))  # fmt: skip
_CHOSEN_WITHIN = 12  # words before `over`
_RAISED_WITHIN = 6  # words before `up to`
_SIGNS = {">": "over", "<": "under", "~": "about", "\u2248": "about", "\u2265": "least", "\u2264": "most"}
_ARROWS = ("->", "=>")
_LATER_HEDGES = {
    "at most": "most", "at least": "least", "or older": "least", "or better": "least", "or above": "least",
    "or younger": "most", "or below": "most", "or longer": "least", "or over": "least",
    "or later": "least", "or earlier": "most",
    "or higher": "least", "or greater": "least", "or larger": "least", "or lower": "most",
    "or smaller": "most", "or shorter": "most", "or under": "most", "and above": "least",
    "and below": "most", "and older": "least", "and younger": "most", "and up": "least",
    "or more": "least", "or so": "about", "or less": "most", "or fewer": "most", "plus": "over",
}  # fmt: skip
_HEDGE_ENDS = frozenset(hedge.rpartition(" ")[2] for hedge in _HEDGES)
_LATER_OPENERS = frozenset(hedge.partition(" ")[0] for hedge in _LATER_HEDGES)
_BOUNDING = {
    "cap": "most", "ceiling": "most", "limit": "most", "maximum": "most", "floor": "least",
    "minimum": "least",
}  # fmt: skip
_NOUN_WITHIN, _BEHIND_FIGURE = 24, 2  # characters and words behind a figure
_BEHIND_NOUNS = ("at most", "at least", "or less", "or more", "or fewer")
_CARDINALS = {word: number for word, number in CARDINALS.items() if number > 1}  # `one` may be a pronoun
_FOREMOST = ("largest", "biggest", "greatest", "top", "foremost", "highest")
_PARTS = {
    "half": 50, "third": 33, "thirds": 33, "quarter": 25, "quarters": 25, "fourth": 25, "fourths": 25,
    "fifth": 20, "fifths": 20, "sixth": 17, "sixths": 17, "eighth": 12.5, "eighths": 12.5, "tenth": 10,
    "tenths": 10,
}  # fmt: skip
_TIMES = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "dozen": 12, "k": 10**3, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12,
}  # fmt: skip
_CROWDS = ("dozens", "decades", "hundreds", "thousands", "millions", "billions", "centuries")
_IMPLIED = {
    "one": 1,
    "single": 1,
    "sole": 1,
    "both": 2,
    "pair": 2,
    "couple": 2,
    "twice": 2,
    "another": 2,
    "dual": 2,
    "bicameral": 2,
    "twofold": 2,
    "double": 2,
    "doubled": 2,
}
_MONTHS = {month.lower(): number for number, month in enumerate(MONTHS, 1)}
_SHORT_MONTHS = {month[:3]: number for month, number in _MONTHS.items() if len(month) > 4} | {"sept": 9}
_BEFORE_MAY = ("in", "late", "early", "of", "since", "until", "by", "from")  # else it may be the verb
_ARTICLES = ("a", "an", "the", "every", "$", "us")
_ASIDES = ("roughly", "approximately")
_RANKED = frozenset(("party", "parties", "country", "person", "time", "round", "state", "company", "firm"))
_SHARES = frozenset(("%", "percent", "share", "shares"))
_WHOSE = ("for", "from", "against", "versus")
_CLOSING = (",", ".", ";", ")")
_WORD = pattern(
    r"(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[$%]"
)
_ASCII_WORD = pattern(  # the same of a text that is ASCII: found in two thirds of the time
    r"[A-Za-z](?:\.(?:[A-Za-z]\.)+|[A-Za-z]*(?:'[A-Za-z]+)?)"
    r"|[0-9](?:[0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]*(?:\.[0-9]+)?)|[$%]"
)
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_LONGEST_NUMERAL, _LONGEST_WITH_A_PART = 30, 10  # digits
_SURELY_EXACT = 15  # digits: with any scale fewer than a decimal number keeps
_OPENERS = frozenset((  # the words that a figure or a date may start with
    "one", *_CROWDS, *_MONTHS, *_SHORT_MONTHS, *ORDINALS, *_FOREMOST, *_TIMES, *_CARDINALS, *DECADES,
    "half", "decade", "no", "number", "runner",
))  # fmt: skip


class Quantity(Record):
    """A checkable part of a text.

    `kind` is count, percent, money, rank, crowd, year, month, day, decade or quote, `key` the
    canonical form, `hedge` the sense of a hedge: over, least, under, most, about, nearly, early,
    mid, late, or nothing.
    """

    kind: str
    key: str
    text: str
    hedge: str = ""


def figures(text: str) -> list[Quantity]:
    """Read the figures and dates of a text, each with the hedge that is attached to it."""
    return [claim for claim, _, _ in located(text)]


def located(text: str) -> list[tuple[Quantity, int, int]]:
    """Read the figures and dates of a text as `figures` does, each with where it begins and ends."""
    return list(_located(text))


@lru_cache(1024)
def _located(text: str) -> tuple[tuple[Quantity, int, int], ...]:
    words = _read(text)
    claims, after = list[tuple[Quantity, int, int]](), 0
    for at in [at for at, word in enumerate(words.lower) if word in _OPENERS or word[0].isdecimal()]:
        found = (_dated(words, at) or _numbered(words, at)) if at >= after else None
        if found:
            claim, after = found
            begin = words.spans[at][0]
            begin -= words.text[begin - 1 : begin] in ("$", "#")
            claims.append((claim, begin, max(words.spans[after - 1][1], begin + len(claim.text))))
    return tuple(claims)


def implied(text: str) -> list[Quantity]:
    """Read the numbers in words like `both`, `than any other`: they support others, but need no support."""
    said = text.lower()
    if not any(word in said for word in _IMPLIED) and "than any other" not in text:
        return []  # as most have none, be it in a longer word
    words = _read(text)
    found = [
        words.claim("rank" if word == "another" else "count", str(_IMPLIED[word]), at, at + 1)[0]
        for at, word in enumerate(words.lower)
        if word in _IMPLIED
    ]
    if "than any other" in text:
        found.append(Quantity("rank", "1", "than any other"))
    return found


def is_bounded(text: str, claim: Quantity) -> bool:
    """Tell whether a figure of a text has its hedge elsewhere: `about 40 tons (30%)`, `a $2 cap`."""
    found = located(text)
    for at, (own, begin, end) in enumerate(found):
        if (own.kind, own.key) == (claim.kind, claim.key):
            before, _, last = found[at - 1] if at else (claim, 0, 0)
            is_aside = text[last:begin].endswith("(") and len(plain_words(text[last:begin])) < _BEHIND_FIGURE
            if is_aside and before.hedge == claim.hedge:
                return True
            nouns = plain_words(text[end : end + _NOUN_WITHIN])[:_BEHIND_FIGURE]
            if claim.hedge in map(_BOUNDING.get, nouns):
                return True
    return False


def hedge_in(text: str, claim: Quantity) -> str:
    """Return the words of a text that hedge a figure of it, as they are written: `at least`, `or so`."""
    words = _Words(text)
    for at in range(len(words.lower)):
        size = len(_Words(claim.text).lower)
        if words.lower[at : at + size] != _Words(claim.text).lower:
            continue
        behind = " ".join(words.lower[at + size : at + size + 2])
        if behind in _LATER_HEDGES:
            return behind
        first = at
        while first and words.at(first - 1) in _ARTICLES:
            first -= 1
        for length in (4, 3, 2, 1):
            said = " ".join(words.lower[max(0, first - length) : first])
            if said in _HEDGES:
                return said
    return ""


def straight(text: str) -> str:
    """Return `text` with straight quotation marks and apostrophes."""
    return text if text.isascii() else text.translate(_STRAIGHT)


def plain_words(text: str) -> list[str]:
    """Cut a text into lower-case words without marks, possessives or hyphens."""
    return [word.lower().removesuffix("'s") for word in _WORD.findall(straight(text))]


def cut(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """Cut a text into words, as they are written, with what stands between each and the next one."""
    words = _read(text)
    return words.as_written, words.gaps


def cut_in_lower_case(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """Cut a text into words, in lower case without possessives, with what stands behind each."""
    words = _read(text)
    return words.lower, words.gaps


def spelled(number: float | Decimal) -> str:
    """Return a number's canonical form: plain decimal digits, no needless zeros."""
    if isinstance(number, int):
        return str(number)
    from decimal import Decimal  # a twentieth of a short check: only for what is no whole number

    text = f"{Decimal(str(number)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class _Words:
    """A text cut into words, in lower case, with what stands around them."""

    def __init__(self, text: str) -> None:
        self.text = straight(text)
        is_ascii = self.text.isascii()
        found = _ASCII_WORD.finditer(self.text) if is_ascii else _WORD.finditer(self.text)
        self.spans = [match.span() for match in found]
        lower = self.text.lower() if is_ascii else ""
        self.lower = [lower[s:e] or self.text[s:e].lower() for s, e in self.spans]
        if "'" in self.text:
            self.lower = [word.removesuffix("'s") for word in self.lower]

    @cached_property
    def as_written(self) -> list[str]:
        """The words as they are written."""
        return [self.text[start:end] for start, end in self.spans]

    @cached_property
    def gaps(self) -> list[str]:
        """What stands between each word and the next one."""
        text = self.text
        between = [text[end:start] for (_, end), (start, _) in pairwise(self.spans)]
        return [*between, text[self.spans[-1][1] :]] if self.spans else between

    def at(self, index: int) -> str:
        """Return a word, or nothing beyond the ends."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def gap(self, index: int) -> str:
        """Return what stands between a word and the next one."""
        return self.gaps[index]

    def claim(self, kind: str, key: str, first: int, after: int) -> tuple[Quantity, int]:
        """Return the claim that some words make, and where they end."""
        text = self.text[self.spans[first][0] : self.spans[after - 1][1]]
        is_in_name = first > 0 and not self.gap(first - 1) and self.at(first - 1)[-1:].isalpha()  # `B6`
        hedge = "" if is_in_name else self._hedge_behind(after) or self._hedge_before(first)
        return Quantity(kind, key, text, hedge), after

    def _hedge_behind(self, after: int) -> str:
        """Find `or more`, `or so`, `plus` behind a figure; the sign of `2+2` is none."""
        if self.gap(after - 1).startswith("+") and not self.at(after).isdecimal():
            return "over"
        if self.at(after) in _ASIDES and self.gap(after - 1) == ", " and self.gap(after)[:1] in _CLOSING:
            return "about"  # `a quarter, roughly, of them`
        if self.at(after) not in _LATER_OPENERS and self.at(after + 1) not in _LATER_OPENERS:
            return ""
        pair = f"{self.at(after)} {self.at(after + 1)}"
        if self.at(after + 2) == "than":
            return ""  # `$68 billion, or less than a fifth of that`, which is said of the next one
        behind_noun = f"{self.at(after + 1)} {self.at(after + 2)}"  # `300 jobs at most`
        is_apart = after >= len(self.spans) or self.gap(after - 1) != " " or self.gap(after) != " "
        if is_apart or behind_noun not in _BEHIND_NOUNS:
            behind_noun = ""
        return (
            _LATER_HEDGES.get(pair)
            or _LATER_HEDGES.get(self.at(after), "")
            or _LATER_HEDGES.get(behind_noun, "")
        )

    def _hedge_before(self, first: int) -> str:
        """Find `over`, `less than`, `early in` before a figure, over an article if need be.

        `over the past five years` is no hedge, `early in the 2000s` is one; nor is what stands before the
        article of a longer name, `under a five-year lease`.
        """
        before = self.text[: self.spans[first][0]].rstrip(" $")
        sign = before[-1:]
        if sign in _SIGNS and not before.endswith(_ARROWS):
            return _SIGNS[sign]
        figure = first
        while first and self.at(first - 1) in _ARTICLES:
            first -= 1
        if self.at(first - 1) not in _HEDGE_ENDS:
            return ""
        is_half = self.at(figure) == "half"  # `almost half the ships`
        articles = "the" in self.lower[first : figure if is_half else first + 2]
        if self.at(figure) in _CARDINALS or self.at(figure)[:1].isdecimal():
            articles = articles or (self.at(first) in ("a", "an") and first < figure)
        for length in (4, 3, 2, 1):
            if first >= length:
                hedge = _HEDGES.get(" ".join(self.lower[first - length : first]), "")
                hedge = hedge or (self._compared(first) if length == _COMPARED else "")
                if hedge == "most" and self._is_moved(first - length):
                    return ""
                if hedge and articles and hedge not in ("early", "mid", "late"):
                    return ""
                if hedge == "over" and (
                    self._is_span(first - length, figure) or self._is_of_rivals(first - length, figure)
                ):
                    return ""
                if hedge in ("over", "under") and self._is_of_rules(first, hedge):
                    return ""
                if hedge:
                    return _NEGATED.get(hedge, hedge) if self._is_negated(first - length) else hedge
        return ""

    def _compared(self, first: int) -> str:
        """Read `heavier than`, `younger than` before a figure."""
        word = self.at(first - 2)
        if self.at(first - 1) != "than" or not word.endswith("er") or word in ("other", "rather"):
            return ""
        return "under" if word in _LOWERING else "over"

    def _is_span(self, at: int, figure: int) -> bool:
        """Tell whether `over` says how long something took: `fell from 27 to 23 over four years`."""
        is_time = any(self.at(n).rstrip("s") in _SPANS for n in (figure, figure + 1, figure + 2))
        return (
            self.at(at) == "over"
            and is_time
            and self.at(figure) != "half"
            and self.at(at - 1) not in ("", *_LASTING)
        )

    def _is_of_rules(self, first: int, hedge: str) -> bool:
        """Tell whether something is done under so many programs, or somebody has authority over so many."""
        figure = self.at(first)
        if self.at(first - 1) != hedge or (figure[0].isdecimal() and len(figure) > _FEW):
            return False
        if hedge == "over":
            return self.at(first - 2) in _RULING
        behind = range(first + 1, min(len(self.lower), first + 1 + _RULES_WITHIN))
        last = next((at for at in behind if self.gap(at - 1) not in (" ", "-")), behind.stop)
        return any(self.at(at) in _RULES for at in range(first + 1, last))

    def _is_of_rivals(self, at: int, figure: int) -> bool:
        """Tell whether `over` says whom someone was chosen before: `picked it over two competitors`."""
        return (
            self.at(at) == "over"
            and not _RIVALS.isdisjoint(self.lower[figure + 1 : figure + 4])
            and not _CHOOSING.isdisjoint(self.lower[max(0, at - _CHOSEN_WITHIN) : at])
        )

    def _is_moved(self, first: int) -> bool:
        """Tell whether `up to` ends a rise: `to raise spending up to 2%`; not `by` or `takes up to 2%`."""
        return (
            self.at(first) == "up"
            and self.at(first - 1) not in _TAKING
            and bool(_RAISING & set(self.lower[max(0, first - _RAISED_WITHIN) : first]))
        )

    def _is_negated(self, first: int) -> bool:
        """Tell whether `not` stands before a hedge in its clause: `need not exceed $20 billion`."""
        if self.at(first - 1) in _OF_TIME and _FORBIDDING.isdisjoint(self.lower[max(0, first - 6) : first]):
            return False  # `had not met in over a decade`, but `may not stay for longer than`
        for at in range(first - 1, max(-1, first - 1 - _NEGATED_WITHIN), -1):
            if any(mark in self.gap(at) for mark in ".,;:()") or self.at(at + 1) in ("but", "only"):
                return False
            if self.lower[at] in _NEGATIONS or self.lower[at].endswith("n't"):
                is_of_whom = not _RELATIVES.isdisjoint(self.lower[max(0, at - 2) : at])
                return not is_of_whom or first - at <= _DENIED_WITHIN
        return False


@lru_cache(64)  # a sentence or a statement is asked for its figures, its words, what is implied
def _read(text: str) -> _Words:
    return _Words(text)


def _dated(words: _Words, at: int) -> tuple[Quantity, int] | None:
    """Read a date that starts at a word: a day, a month, a decade or a year."""
    word = words.at(at)
    named = _month(word)
    if not named and not word[0].isdecimal():
        return None
    second, third = words.at(at + 1), words.at(at + 2)
    if named and words.text[words.spans[at][0]].isupper():
        month = f"{named:02}"
        if _is_year(second):
            return words.claim("month", f"{second}-{month}", at, at + 2)
        if _is_day(second) and _is_year(third):
            return words.claim("day", f"{third}-{month}-{int(second):02}", at, at + 3)
        if second == "of" and _is_year(third):
            return words.claim("month", f"{third}-{month}", at, at + 3)
        if word in _MONTHS and (word != "may" or words.at(at - 1) in _BEFORE_MAY):
            return words.claim("month", f"-{month}", at, at + 1)
    if _is_day(word) and _month(second) and _is_year(third) and words.gap(at) in (" ", "-"):
        return words.claim("day", f"{third}-{_month(second):02}-{int(word):02}", at, at + 3)
    if _is_year(word) and words.at(at - 1) != "$":
        return _from_year(words, at)
    return None


def _from_year(words: _Words, at: int) -> tuple[Quantity, int] | None:
    """Read `2023`, `2023-05`, `2023-05-15`, `2023, May`, `2020s`; not `2000 million` or `2000%`."""
    word, second, third = words.at(at), words.at(at + 1), words.at(at + 2)
    if second == "s" and not words.gap(at):
        return words.claim("decade", word, at, at + 2)
    if second in _SCALES or second in ("%", "percent"):
        return None
    if words.gap(at) == "-" and len(second) == 2 and _is_day(second) and int(second) < 13:
        if words.gap(at + 1) == "-" and len(third) == 2 and _is_day(third):
            return words.claim("day", f"{word}-{second}-{third}", at, at + 3)
        return words.claim("month", f"{word}-{second}", at, at + 2)
    is_apart = second in _MONTHS and words.gap(at) in (", ", " (") and not (_is_day(third) or _is_year(third))
    if is_apart and words.text[words.spans[at + 1][0]].isupper():
        return words.claim("month", f"{word}-{_MONTHS[second]:02}", at, at + 2)
    return words.claim("year", word, at, at + 1)


def _month(word: str) -> int:
    """Return the number of a month, named in full or by its first letters, or nought."""
    return _MONTHS.get(word) or _SHORT_MONTHS.get(word, 0)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdecimal() and "1700" <= word <= "2100"


def _is_day(word: str) -> bool:
    return len(word) < 3 and word.isascii() and word.isdecimal() and 0 < int(word) < 32


def _numbered(words: _Words, at: int) -> tuple[Quantity, int] | None:
    """Read a number that starts at a word, with its scale, percent sign, currency or ending."""
    word = words.at(at)
    if word[0].isdecimal():
        if _is_day(word) and words.text[: words.spans[at][0]].endswith("#"):
            return words.claim("rank", word, at, at + 1)  # `#3 worldwide`
        number, after = _number(words, at)
        return _measured(words, number, at, after) if number else None
    second = words.at(at + 1)
    if word in _CROWDS:
        return words.claim("crowd", word, at, at + 1)
    if word == "decade":
        return words.claim("count", "10", at, at + 1)
    part = _part(words, at) or _one_in(words, at)
    if part:
        return part
    if word == "first" and (second in ("the", "a", "an") or "," in words.gap(at)):
        return None  # of all, not of a row
    if word in ORDINALS:
        return words.claim("rank", str(ORDINALS[word]), at, at + 1 + (second in _FOREMOST))
    if word in _FOREMOST:
        is_added = (words.at(at - 1), word, second) == ("on", "top", "of")  # `on top of the fee`
        return None if is_added else words.claim("rank", "1", at, at + 1)
    if word in ("no", "number") and _is_day(second):
        return words.claim("rank", second, at, at + 2)
    if word == "number" and second in CARDINALS:
        return words.claim("rank", str(CARDINALS[second]), at, at + 2)
    if word == "runner" and second == "up":
        return words.claim("rank", "2", at, at + 2)
    number, after = _number(words, at)
    return _measured(words, number, at, after) if number else None


def _part(words: _Words, at: int) -> tuple[Quantity, int] | None:
    """Read `half`, `a quarter of`, `one-third`, `two-thirds`, `three quarters` as percent."""
    word, second = words.at(at), words.at(at + 1)
    if word == "half":
        return words.claim("percent", "50", at, at + 1)
    is_part = (
        second[-1:] == "s"
        or words.at(at + 2) in ("of", "fewer", "more", "less", "")
        or words.gap(at) == "-"
        or (word == "a" and words.at(at - 1) == "by" and words.at(at + 2) not in _RANKED)
        or (second in _PARTS and _is_among_shares(words, at + 1))
    )
    if word in _TIMES and second in _PARTS and is_part:  # "a third round" is a rank
        percent = 67 if (word, second) == ("two", "thirds") else _TIMES[word] * _PARTS[second]
        return words.claim("percent", spelled(percent), at, at + 2)
    return None


def _is_among_shares(words: _Words, at: int) -> bool:
    """Tell whether a part ends a clause or is somebody's, where shares are told: `14%, a fifth for China`."""
    is_last = words.gap(at)[:1] in _CLOSING or words.at(at + 1) in _WHOSE
    return is_last and not _SHARES.isdisjoint(words.lower)


def _one_in(words: _Words, at: int) -> tuple[Quantity, int] | None:
    """Read `nine in ten`, `one driver in forty` as percent."""
    last = at + 2 if words.at(at + 1) == "in" else at + 3
    of = CARDINALS.get(words.at(last)) or DECADES.get(words.at(last)) or 0
    if words.at(last - 1) != "in" or words.at(at) not in CARDINALS or of <= CARDINALS[words.at(at)]:
        return None
    from decimal import Decimal

    share = Decimal(100 * CARDINALS[words.at(at)]) / of
    return words.claim("percent", spelled(round(share) if of % 3 == 0 else share), at, last + 1)


def _number(words: _Words, at: int) -> tuple[str, int]:
    """Return the decimal number that starts at a word (nothing if none) and where it ends."""
    word, after = words.at(at), at + 1
    if word[:1].isdecimal() and word.isascii():
        number = word.replace(",", "")
    elif word in _CARDINALS:
        number = str(_CARDINALS[word])
    elif word in DECADES:
        unit = 1 if words.at(after) == "one" else _CARDINALS.get(words.at(after), 10)
        joined = unit < 10 and words.gap(at) in ("-", " ")
        number, after = str(DECADES[word] + joined * unit), after + joined
    elif (word in ("one", "a") and words.at(after) in _SCALES and len(words.at(after)) > 2) or (
        word == "one" and words.at(after) in ("percent", "per")
    ):
        number = "1"
    else:
        return "", after
    half = [words.at(at) for at in (after, after + 1, after + 2)]
    if half[:2] == ["and", "a"] and half[2] in ("half", "quarter"):  # `two and a half`
        number = _and_a_part(number, half[2])
        after += 3
    if words.at(after) == "hundred" and len(number) == 1:
        rest, after = _below_hundred(words, after + 1)
        number = str(100 * int(number) + rest)
    while len(number) <= _LONGEST_NUMERAL and _is_scale(words, after):
        number, after = spelled(exact(number) * _SCALES[words.at(after)]), after + 1
    if len(number) <= _LONGEST_NUMERAL and words.at(after) == "decades":
        return spelled(exact(number) * 10), after + 1
    return number if len(number) > _LONGEST_NUMERAL else spelled(exact(number)), after


def exact(number: str) -> int | Decimal:
    """Return the number that some digits, with a point or without, stand for."""
    if number.isdecimal() and len(number) <= _SURELY_EXACT:
        return int(number)
    from decimal import Decimal

    return Decimal(number)


def _and_a_part(number: str, part: str) -> str:
    """Return a number with `and a half`, `and a quarter` behind it."""
    from decimal import Decimal

    is_short = len(number) < _LONGEST_WITH_A_PART
    return spelled(Decimal(number) + Decimal(_PARTS[part]) / 100) if is_short else number


def _below_hundred(words: _Words, at: int) -> tuple[int, int]:
    """Return what stands behind `hundred` and belongs to it, `and eighty-eight`, and where that ends."""
    first = at + (words.at(at) == "and")
    word, second = words.at(first), words.at(first + 1)
    tens, ones = DECADES.get(word, 0), CARDINALS.get(second if word in DECADES else word, 0)
    if tens and ones > 9:
        ones = 0
    after = first + bool(tens) + bool(ones)
    is_apart = any(set(words.gap(place)) - set(" -") for place in range(at - 1, after - 1))
    return (0, at) if is_apart or not (tens or ones) or words.at(after) == "hundred" else (tens + ones, after)


def _is_scale(words: _Words, at: int) -> bool:
    """Tell whether a word multiplies the number before it: `million`, or `m` if it is stuck on.

    A short one may stand apart behind a sum: `$2 bn`.
    """
    word = words.at(at)
    if word not in _SCALES:
        return False
    start = words.spans[at - 1][0]
    is_sum = words.gap(at - 1) == " " and words.text[:start].endswith(("$", "USD ", "US$ "))
    return len(word) > 2 or not words.gap(at - 1) or (is_sum and len(word) > 1)


def _measured(words: _Words, number: str, at: int, after: int) -> tuple[Quantity, int]:
    second = words.at(after)
    if second in ("st", "nd", "rd", "th") and not words.gap(after - 1):
        return words.claim("rank", number, at, after + 1 + (words.at(after + 1) in _FOREMOST))
    if second in ("%", "percent", "pct"):
        return words.claim("percent", number, at, after + 1)
    if second == "per" and words.at(after + 1) == "cent":
        return words.claim("percent", number, at, after + 2)
    if words.at(at - 1) == "$" or "dollars" in (second, words.at(after + 1)):
        return words.claim("money", number, at, after)
    claim, _ = words.claim("count", number, at, after)
    return claim, after + (second in _FOREMOST)  # "the five largest" gives no one the first rank
