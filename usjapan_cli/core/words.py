"""Text as search sees it: folded, cut into words, numbers in one spelling, words to stems.

The same functions read a fact when the index is built and a query when it is asked, so
`$188bn`, `188 billion` and `188,000,000,000` are one word on both sides. No regular
expressions: importing `re` would cost a lookup more than everything done here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_KEPT = ".,%$&+'#"
_MARKS = "PSZC"  # categories of characters beyond ASCII that belong to no word
_ASCII_BREAKS = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in _KEPT}
_ASCII = "".join(map(chr, range(128)))
_FOLDED = bytes.maketrans(_ASCII.encode(), _ASCII.translate(_ASCII_BREAKS).lower().encode())
_LOOSE = ".,'&+"  # no part of a word where they stand at an end

_SCALES = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "million": 10**6,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "billion": 10**9, "billions": 10**9,
    "t": 10**12, "tn": 10**12, "trn": 10**12, "trillion": 10**12, "hundred": 100,
}  # fmt: skip
_FEWEST = 1000  # what `half a` may be of
_PERCENT = ("percent", "pct", "percentage", "%")
_MEASURES = frozenset((*_SCALES, *_PERCENT, "per"))  # what may follow a number and be read with it
CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
DECADES = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
_COUNTS = CARDINALS | DECADES
_FRACTIONS = {"half": "50%", "quarter": "25%"}
_SHARES = {"third": "33%", "fourth": "25%", "fifth": "20%", "tenth": "10%"}
NUMERALS = frozenset((*_COUNTS, *ORDINALS))  # spelled in letters: what a misspelling may have meant
_NUMERALS = frozenset((*_COUNTS, *ORDINALS, *_FRACTIONS, "a", "no", "number"))  # what one may start with


def fold(text: str) -> str:
    """Return `text` without the differences that never change what is meant.

    Case, width, accents and macrons, katakana or hiragana, the shape of quotes and dashes.
    """
    if not text.isascii():
        from .folding import folded  # a hundredth of a lookup, which most texts need not pay

        text = folded(text)
    return text.casefold()


def words(text: str) -> list[str]:
    """Cut `text` into folded words; numbers become one canonical word each.

    `50,000` and `50k` give `50000`, `2 per cent` gives `2%`, `fifth` and `5th` give `#5`,
    `U.S.` gives `us`, `Japan's` gives `japan`. Japanese runs stay whole.
    """
    parts = _spaced(text).strip(_LOOSE + " ").split()
    if "".join(parts).isalnum():  # most texts
        return _with_numbers(parts)
    rough = []
    for part in parts:
        if part.isalnum():
            rough.append(part)
        else:
            rough += _cleaned(part)
    return _with_numbers(rough)


def _spaced(text: str) -> str:
    """Fold a text and put spaces for what parts words."""
    if text.isascii():
        return text.encode().translate(_FOLDED).decode()
    text = fold(text)
    if not text.isascii():
        import unicodedata  # Japanese brackets, symbols

        text = "".join(
            " " if char > "\x7f" and unicodedata.category(char)[0] in _MARKS else char for char in text
        )
    return text.translate(_ASCII_BREAKS)


def _cleaned(part: str) -> list[str]:
    """Settle the punctuation inside one word: `u.s.`, `japan's`, `50,000`, `2+2`, `(s&t`."""
    part = part.strip(_LOOSE)
    if "'" in part:
        head, _, tail = part.rpartition("'")
        part = head if tail == "s" else head + tail
        part = part.replace("'", "")
    figure = part.lstrip("$#")
    if figure[:1].isdigit():
        return [(part[:1] if part[:1] == "#" else "") + figure.replace(",", "")]
    part = part.replace("$", " ").replace("#", " ").replace("%", " ").replace(",", " ")
    pieces = []
    for piece in part.split():
        letters = piece.split(".")
        if all(len(letter) == 1 for letter in letters):
            pieces.append("".join(letters))
        else:
            pieces += [letter for letter in letters if letter]
    return pieces


def _figure(word: str) -> tuple[str, str] | None:
    """Split a word that starts with a digit into its number and what is stuck to it."""
    rest = word.lstrip("0123456789.")
    number = word[: len(word) - len(rest)].rstrip(".")
    return (number, rest) if number and number.count(".") < 2 else None


def _scaled(number: str, scale: int) -> str:
    """Multiply a decimal numeral by a whole number, exactly: `1.5` by 1000 gives `1500`."""
    whole, point, fraction = number.partition(".")
    if not point:
        return str(int(whole) * scale)
    fraction = fraction.rstrip("0")
    scaled = str(int((whole or "0") + fraction) * scale)
    if not fraction:
        return scaled
    scaled = scaled.rjust(len(fraction) + 1, "0")
    head, tail = scaled[: -len(fraction)], scaled[-len(fraction) :].rstrip("0")
    return f"{head}.{tail}" if tail else head


def _with_numbers(rough: list[str]) -> list[str]:
    """Join `188` + `billion`, `two` + `percent`, `no` + `4`; spell every number one way."""
    if not rough or (min(rough) >= ":" and _NUMERALS.isdisjoint(rough)):  # as in most texts
        return rough
    places = [at for at, word in enumerate(rough) if word < ":" or word in _NUMERALS]
    done: list[str] = []
    after = 0
    for at in places:
        if at >= after:
            done += rough[after:at]
            word, step = _numeral(rough, at)
            done.append(word)
            after = at + step
    return done + rough[after:]


def _numeral(rough: list[str], at: int) -> tuple[str, int]:
    """Return the canonical word that starts at `at`, and how many words it takes up."""
    word = rough[at]
    after = rough[at + 1] if at + 1 < len(rough) else ""
    if "0" <= word[0] <= "9":
        if len(word) > 40:  # too long for a figure: not worth its arithmetic
            return word, 1
        if word.isdecimal() and word.isascii() and after not in _MEASURES:  # most of them
            return word.lstrip("0") or "0", 1
        split = _figure(word)
        return _measured(*split, rough, at) if split else (word, 1)
    if word in ("one", "a") and after in _SHARES:
        return _SHARES[after], 2
    if word in _FRACTIONS:
        return _of_scale(rough, at) or (_FRACTIONS[word], 1)
    if word in ORDINALS:
        return f"#{ORDINALS[word]}", 1
    if word in ("no", "number") and after.isdecimal() and after.isascii() and len(after) < 3:
        return f"#{after}", 2
    cardinal, steps = _cardinal(rough, at)
    if not steps:
        return word, 1
    found, more = _measured(str(cardinal), "", rough, at + steps - 1)
    return found, steps - 1 + more


def _of_scale(rough: list[str], at: int) -> tuple[str, int] | None:
    """Read `half a trillion`, `quarter of a million`: a part of a scale, and how many words it takes up."""
    start = at + 2 if rough[at + 1 : at + 2] == ["of"] else at + 1
    scale = (
        _SCALES.get(rough[start + 1], 0) if rough[start : start + 1] == ["a"] and rough[start + 1 :] else 0
    )
    share = int(_FRACTIONS[rough[at]][:-1])
    return (str(scale * share // 100), start + 2 - at) if scale >= _FEWEST else None


def _cardinal(rough: list[str], at: int) -> tuple[int, int]:
    """Read a number below 1,000 in letters, and how many words it takes up: `a hundred and twenty-five`."""
    word, after = rough[at], rough[at + 1 : at + 2]
    if after == ["hundred"] and (word == "a" or CARDINALS.get(word, 10) < 10):
        start = at + 3 if rough[at + 2 : at + 3] == ["and"] else at + 2
        rest, steps = _cardinal(rough, start) if rough[start : start + 1] and rough[start] != "a" else (0, 0)
        hundreds = 100 * CARDINALS.get(word, 1)
        return (hundreds + rest, start + steps - at) if 0 < rest < 100 else (hundreds, 2)
    ones = CARDINALS.get(after[0], 10) if after and word in DECADES else 10
    if ones < 10:  # `twenty-five`
        return _COUNTS[word] + ones, 2
    return (_COUNTS[word], 1) if word in _COUNTS else (0, 0)


def _measured(number: str, stuck: str, rough: list[str], at: int) -> tuple[str, int]:
    """Finish a number with the scale or percent sign that is stuck to it or follows it."""
    rest = rough[at + 1 : at + 3]
    if stuck in ("st", "nd", "rd", "th"):
        return f"#{number}", 1
    if stuck in _PERCENT:
        return _scaled(number, 1) + "%", 1
    if stuck in _SCALES:
        return _scaled(number, _SCALES[stuck]), 1
    if stuck:
        return number + stuck, 1
    if rest[:1] and rest[0] in _PERCENT:
        return _scaled(number, 1) + "%", 2
    if rest == ["per", "cent"]:
        return _scaled(number, 1) + "%", 3
    if rest[:1] and rest[0] in _SCALES and len(rest[0]) > 1:
        return _scaled(number, _SCALES[rest[0]]), 2
    return _scaled(number, 1), 1


def is_figure(word: str) -> bool:
    """Tell whether a canonical word is a number, a share or a rank: never guessed at."""
    return word[0] == "#" or (word[0].isdigit() and word[0].isascii())


def is_year(word: str) -> bool:
    """Tell whether a canonical word is most likely a year."""
    return len(word) == 4 and word.isascii() and word.isdecimal() and word[:2] in ("19", "20")


# Longest first; a suffix goes only where at least four letters stay, or as many as is said here.
_SUFFIXES = (
    "ization", "isation", "ational", "ation", "ating", "ition", "ative", "itive", "izing", "ising",
    "ated", "ator", "ized", "ised",
    "ment", "ness", "ship", "able", "ible", "ance", "ence", "ally", "ical", "ial", "ion", "ive",
    "ing", "ism", "ist", "ful", "ous", "ity", "ate", "ise", "ize", "ary", "ic", "al", "ed", "er",
    "or", "ly", "y", "e",
)  # fmt: skip
_STAYING = {"ing": 3, "ed": 3, "e": 3, "y": 6, "al": 5, "ic": 5, "ion": 5, "ary": 5, "or": 5}
_BY_LAST: dict[str, tuple[tuple[str, int], ...]] = {  # each with the length from which a word loses it
    last: tuple((one, len(one) + _STAYING.get(one, 4)) for one in _SUFFIXES if one[-1] == last)
    for last in {suffix[-1] for suffix in _SUFFIXES}
}
# Words that the rules would make one with others that mean something else: pacifist, security, corporate.
_STEMS = {
    "pacific": "pacific", "securities": "securities", "corps": "corps", "committee": "committee",
    "committees": "committee", "customer": "customer", "customers": "customer", "statistic": "statistic",
    "statistics": "statistic", "commander": "commander", "commanders": "commander",
    "firmly": "firmly", "forceful": "forceful", "forcefully": "forceful", "generals": "generals",
    "generous": "generous", "generously": "generous", "counter": "counter", "counters": "counter",
    "countering": "counter", "countered": "counter", "charter": "charter", "charters": "charter",
    "cutter": "cutter", "cutters": "cutter", "laboratory": "laboratory", "laboratories": "laboratory",
    "barely": "barely", "tradition": "tradition", "traditions": "tradition", "traditional": "tradition",
    "traditionally": "tradition", "majority": "majority", "several": "several",
    "objective": "objective", "objectives": "objective",
    "constructive": "constructive", "productive": "productive", "positive": "positive",
    "positively": "positive", "department": "department", "departments": "department",
    "care": "care", "cares": "care", "cared": "care", "caring": "care",
    "careful": "careful", "carefully": "careful",
    "former": "former", "governor": "governor", "governors": "governor", "shoulder": "shoulder",
    # British spellings
    "defence": "defens", "defences": "defens", "labour": "labor", "neighbour": "neighb",
    "neighbours": "neighb", "neighbouring": "neighb",
    "favour": "favor", "favours": "favor", "favourable": "favor", "centre": "cent",
}  # fmt: skip


class _Stems(dict[str, str]):
    """Stems by their words, each made when it is first asked for."""

    def __missing__(self, word: str) -> str:
        found = self[word] = _stemmed(word)
        return found


_KNOWN = _Stems(_STEMS)


def stem(word: str) -> str:
    """Return what the inflected forms of an English word share; other words stay as they are."""
    return _KNOWN[word]


def stems(words: Iterable[str]) -> tuple[str, ...]:
    """Return the stems of some words, which takes a third of the time that one after another does."""
    return tuple(map(_KNOWN.__getitem__, words))


def _stemmed(word: str) -> str:
    if len(word) < 4 or not (word.isascii() and word.isalpha()):
        return word
    if word.endswith(("ies", "ied")) and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "ches", "shes", "xes")):
        word = word[:-2]
    elif word[-1] == "s" and word[-2] not in "sui":
        word = word[:-1]
    for _ in range(3):
        length = len(word)
        for suffix, least in _BY_LAST.get(word[-1], ()):
            if length >= least and word.endswith(suffix):
                word = word[: -len(suffix)]
                break
        else:
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word
