"""Reads what can be checked in a text: figures with their hedges, dates, quoted terms.

Each is one canonical form, so that `$2 billion` = 2000000000, `fifth-largest` = 5th, `11-nation` =
11, `half` = `50%` = `50 percent`, `May 15, 2023` = `2023-05-15`, `over` = `more than`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .model import HEDGES, Fact, Value
from .record import Record

BOUNDS = {"over": "over", "least": "over", "under": "under", "most": "under", "about": "about",
          "nearly": "about"}  # fmt: skip
_HEDGES = {
    "over": "over", "above": "over", "exceeding": "over", "exceeds": "over", "more than": "over",
    "greater than": "over", "in excess of": "over", "upwards of": "over", "beyond": "over",
    "at least": "least", "no less than": "least", "no fewer than": "least", "not less than": "least",
    "under": "under", "below": "under", "less than": "under", "fewer than": "under",
    "lower than": "under", "smaller than": "under", "short of": "under",
    "at most": "most", "up to": "most", "no more than": "most", "not more than": "most",
    "about": "about", "roughly": "about", "approximately": "about", "around": "about",
    "circa": "about", "some": "about", "estimated": "about",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly",
    "early": "early", "early in": "early", "mid": "mid", "middle of": "mid", "late": "late",
    "late in": "late", "end of": "late", "beginning of": "early", "start of": "early",
}  # fmt: skip
_LATER_HEDGES = {"or more": "least", "or so": "about", "or less": "most", "or fewer": "most", "plus": "over"}
_CARDINALS = {
    word: number for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split(), 2)
}  # fmt: skip
_TENS = {word: 10 * n for n, word in enumerate(
    "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}  # fmt: skip
_ORDINALS = {
    word: number for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(), 1)
}  # fmt: skip
_PARTS = {"half": 50, "quarter": 25, "quarters": 25, "third": 33, "thirds": 33, "fifth": 20, "fifths": 20,
          "tenth": 10, "tenths": 10}  # fmt: skip
_FOREMOST = ("largest", "biggest", "greatest", "top", "foremost", "highest")
_SCALES = {
    "hundred": 10**2, "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "tn": 10**12, "dozen": 12,
}  # fmt: skip
_MONTHS = {
    word: number for number, word in enumerate(
        "january february march april may june july august september october november december".split(), 1)
}  # fmt: skip
_CROWDS = ("dozens", "decades", "hundreds", "thousands", "millions", "billions", "centuries")
_IMPLIED = {"one": 1, "single": 1, "sole": 1, "both": 2, "pair": 2, "couple": 2}
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[$%]"
)
_QUOTED = re.compile(r'"([^"]{1,300})"')
_CURLY = str.maketrans("“”‘’", "\"\"''")  # noqa: RUF001
_LONGEST_NUMERAL = 30


class Claim(Record):
    """A checkable part of a text. `kind` is count, percent, money, rank, crowd, year, month, day,
    decade or quote; `key` its canonical form; `hedge` the sense of a hedge word, or nothing.
    """

    kind: str
    key: str
    text: str
    hedge: str = ""


class _Words:
    """A text cut into words, with the figures read off from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text.translate(_CURLY)
        self.spans = [match.span() for match in _WORD.finditer(self.text)]
        self.words = [self.text[start:end] for start, end in self.spans]
        self.lower = [word.lower().removesuffix("'s") for word in self.words]

    def at(self, index: int) -> str:
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def gap(self, index: int) -> str:
        """Return what stands between a word and the next one."""
        return self.text[self.spans[index][1] : self.spans[index + 1][0]] if index + 1 < len(self.spans) else "\n"

    def claim(self, kind: str, key: str, first: int, after: int) -> Claim:
        start = self.spans[first][0]
        text = self.text[start : self.spans[after - 1][1]]
        return Claim(kind, key, text, self._hedge(first, after))

    def _hedge(self, first: int, after: int) -> str:
        """Find the hedge that stands before a figure (`over a ...`) or behind it (`... or more`)."""
        later = _LATER_HEDGES.get(f"{self.at(after)} {self.at(after + 1)}", _LATER_HEDGES.get(self.at(after), ""))
        if later or (self.text[self.spans[after - 1][1] :][:1] == "+" and self.gap(after - 1) != "+"):
            return later or "over"
        while self.at(first - 1) in ("a", "an", "$", "us", "the") and first:
            if self.at(first - 1) == "the" and self.at(first - 2) not in ("early", "late", "in", "of", "mid"):
                break
            first -= 1
        for length in (3, 2, 1):
            if first >= length:
                hedge = _HEDGES.get(" ".join(self.lower[first - length : first]))
                if hedge:
                    return hedge
        return ""


def figures(text: str) -> list[Claim]:
    """Read the figures and dates of a text, each with the hedge that is attached to it."""
    words = _Words(text)
    claims, at = list[Claim](), 0
    while at < len(words.words):
        claim, after = _dated(words, at) or _numbered(words, at) or (None, at + 1)
        if claim:
            claims.append(claim)
        at = after
    return claims


def _dated(words: _Words, at: int) -> tuple[Claim, int] | None:
    """Read a date that starts at a word: a day, a month, a decade or a year."""
    word, following = words.at(at), words.at(at + 1)
    month = _MONTHS.get(word) if words.words[at][0].isupper() else None
    if month and _is_year(following):
        return words.claim("month", f"{following}-{month:02}", at, at + 2), at + 2
    if month and following.isdecimal() and len(following) < 3 and _is_year(words.at(at + 2)):
        return words.claim("day", f"{words.at(at + 2)}-{month:02}-{int(following):02}", at, at + 3), at + 3
    if month and (word != "may" or words.at(at - 1) in ("in", "late", "early", "of", "since", "until", "by")):
        return words.claim("month", f"-{month:02}", at, at + 1), at + 1
    if word.isdecimal() and len(word) < 3 and following in _MONTHS and _is_year(words.at(at + 2)):
        return words.claim("day", f"{words.at(at + 2)}-{_MONTHS[following]:02}-{int(word):02}", at, at + 3), at + 3
    if not _is_year(word) or words.at(at - 1) == "$":
        return None
    if following == "s" and not words.gap(at):
        return words.claim("decade", word, at, at + 2), at + 2
    if following in _SCALES or following in ("%", "percent"):
        return None
    if words.gap(at) == "-" and len(following) == 2 and following.isdecimal() and 0 < int(following) < 13:
        if words.gap(at + 1) == "-" and len(words.at(at + 2)) == 2 and words.at(at + 2).isdecimal():
            return words.claim("day", f"{word}-{following}-{words.at(at + 2)}", at, at + 3), at + 3
        return words.claim("month", f"{word}-{following}", at, at + 2), at + 2
    return words.claim("year", word, at, at + 1), at + 1


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdecimal() and "1700" <= word <= "2199"


def _numbered(words: _Words, at: int) -> tuple[Claim, int] | None:
    """Read a number that starts at a word, with its scale, percent sign, currency or ending."""
    word, following = words.at(at), words.at(at + 1)
    if word in _CROWDS:
        return words.claim("crowd", word, at, at + 1), at + 1
    if word == "decade" or (word == "dozen" and words.at(at - 1) == "a"):
        return words.claim("count", "10" if word == "decade" else "12", at, at + 1), at + 1
    part = _part(words, at)
    if part:
        return part
    if word in _ORDINALS:
        after = at + 2 if following in _FOREMOST else at + 1
        return words.claim("rank", str(_ORDINALS[word]), at, after), after
    if word in _FOREMOST:
        return words.claim("rank", "1", at, at + 1), at + 1
    if word in ("no", "number") and following.isdecimal() and len(following) < 3:
        return words.claim("rank", following, at, at + 2), at + 2
    number, after = _number(words, at)
    return _measured(words, number, at, after) if number else None


def _part(words: _Words, at: int) -> tuple[Claim, int] | None:
    """Read `half`, `a quarter of`, `one-third`, `two-thirds`, `three quarters` as percent."""
    word, following = words.at(at), words.at(at + 1)
    if word == "half":
        return words.claim("percent", "50", at, at + 1), at + 1
    times = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}.get(word, 0)
    if times and following in _PARTS and (following[-1] == "s" or words.at(at + 2) == "of" or words.gap(at) == "-"):
        percent = 67 if (times, following) == (2, "thirds") else times * _PARTS[following]
        return words.claim("percent", str(percent), at, at + 2), at + 2
    return None


def _number(words: _Words, at: int) -> tuple[str, int]:
    """Return the decimal number that starts at a word (`` if none) and where it ends."""
    word = words.at(at)
    after = at + 1
    if word[:1].isdecimal() and word.isascii():
        number = word.replace(",", "")
        if len(number) > _LONGEST_NUMERAL:
            return number, after
    elif word in _CARDINALS:
        number = str(_CARDINALS[word])
    elif word in _TENS:
        unit = _CARDINALS.get(words.at(after), 1 if words.at(after) == "one" else 10)
        joined = unit < 10 and words.gap(at) in ("-", " ")
        number, after = str(_TENS[word] + joined * unit), after + joined
    elif word in ("one", "a") and words.at(after) in _SCALES and len(words.at(after)) > 2:
        number = "1"
    else:
        return "", after
    while words.at(after) in _SCALES and (len(words.at(after)) > 2 or not words.gap(after - 1)):
        number, after = _spelled(Decimal(number) * _SCALES[words.at(after)]), after + 1
        if len(number) > _LONGEST_NUMERAL:
            break
    if words.at(after) == "decades":
        return _spelled(Decimal(number) * 10), after + 1
    return _spelled(Decimal(number)), after


def _measured(words: _Words, number: str, at: int, after: int) -> tuple[Claim, int]:
    following = words.at(after)
    if following in ("st", "nd", "rd", "th") and not words.gap(after - 1):
        return words.claim("rank", number, at, after + 1), after + 1
    if following in ("%", "percent", "pct"):
        return words.claim("percent", number, at, after + 1), after + 1
    if following == "per" and words.at(after + 1) == "cent":
        return words.claim("percent", number, at, after + 2), after + 2
    if words.at(at - 1) == "$" or "dollars" in (following, words.at(after + 1)):
        return words.claim("money", number, at, after), after
    if following in _FOREMOST:  # "the five largest" gives no one the first rank
        return words.claim("count", number, at, after), after + 1
    return words.claim("count", number, at, after), after


def _spelled(number: Decimal | float) -> str:
    text = f"{Decimal(str(number)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def implied(text: str) -> list[Claim]:
    """Read the numbers that words like `both` hold: they support, never ask for support."""
    words = _Words(text)
    return [
        words.claim("count", str(_IMPLIED[word]), at, at + 1)
        for at, word in enumerate(words.lower) if word in _IMPLIED
    ]  # fmt: skip


def quotes(text: str) -> list[Claim]:
    """Read the terms in quotation marks."""
    found = _QUOTED.findall(text.translate(_CURLY))
    return [Claim("quote", " ".join(plain_words(term)), term) for term in found]


def plain_words(text: str) -> list[str]:
    """Cut a text into lower-case words without marks, possessives or hyphens."""
    return [word.lower().removesuffix("'s") for word in _WORD.findall(text.translate(_CURLY))]


def cut(text: str) -> list[tuple[str, str]]:
    """Cut a text into words, each with what stands between it and the next one."""
    words = _Words(text)
    return [(word, words.gap(at)) for at, word in enumerate(words.words)]


def disagreements(fact: Fact) -> list[str]:
    """Return where a fact's statement and its value or date disagree, without the source."""
    stated = figures(fact.statement)
    problems = _date_disagreements(fact.date, stated) if fact.date else []
    if fact.value:
        problems += _value_disagreements(fact.value, [*stated, *implied(fact.statement)])
    return problems


def value_claim(value: Value) -> Claim:
    """Return a value as the claim that a text would make of it; `hedge` is its bound, exact empty."""
    number = _spelled(abs(value.number))
    hedge = value.bound if value.bound in ("over", "under", "about") else ""
    if value.bound == "rank":
        return Claim("rank", number, value.text)
    if value.unit == "percent":
        return Claim("percent", number, value.text, hedge)
    if "dollars" in value.unit:
        return Claim("money", number, value.text, hedge)
    if value.unit == "year":
        return Claim("year", number, value.text, hedge)
    return Claim("count", number, value.text, hedge)


def _value_disagreements(value: Value, stated: list[Claim]) -> list[str]:
    wanted = value_claim(value)
    same = [claim for claim in stated if claim.key == wanted.key]
    if not same:
        return [f"the value is {value.text}, and the statement does not give that number"]
    alike = [claim for claim in same if claim.kind == wanted.kind]
    if not alike:
        return [f'the value is {value.text}, the statement has "{same[0].text}"']
    if any(BOUNDS.get(claim.hedge, "") == wanted.hedge for claim in alike):
        return []
    hedge = HEDGES[BOUNDS[alike[0].hedge]].strip() if alike[0].hedge in BOUNDS else "exact"
    return [f"the value's bound is {value.bound}, the statement's is {hedge}"]


def _date_disagreements(date: str, stated: list[Claim]) -> list[str]:
    dated = [claim for claim in stated if claim.kind in ("year", "month", "day", "decade")]
    return [
        f"the date is {date}, and the statement gives no {end}"
        for end in date_ends(date)
        if dated and not any(fits(end, claim) or fits_loosely(end, claim) for claim in dated)
    ]


def date_ends(date: str) -> list[str]:
    """Return the ends of an EDTF date that are dates, each with its `~` if it has one."""
    return [end for end in date.split("/") if end not in ("", "..")]


def fits(end: str, claim: Claim) -> bool:
    """Tell whether a text's date says what one end of an EDTF date says."""
    if claim.kind == "decade":
        return end == f"{claim.key}~"
    return claim.kind in ("year", "month", "day") and claim.key.startswith(end.removesuffix("~"))


def fits_loosely(end: str, claim: Claim) -> bool:
    """Tell whether a text's date is the same one, given less exactly."""
    return claim.kind in ("year", "month") and end.startswith(claim.key)
