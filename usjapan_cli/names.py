"""Proper names in a fact and in the passages it rests on: who and what is named, and beside what.

Names are compared by key: `Chinese`, `China's` and `Beijing` are `china`, `FTAs` is `fta`.
"""

from __future__ import annotations

import re

from .claims import cut
from .record import Record
from .text import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

ALWAYS = frozenset({"japan", "u.s."})  # a report on the two need not name them in every sentence
PUBLISHER = frozenset({"congressional", "research", "service", "crs"})
_PHRASES = (
    ("United Kingdom", "UK"),
    ("United States", "U.S."),
    ("Congressional Research Service", "CRS"),
)
# Peoples and their countries, capitals for their governments; an ending -s is gone already.
_SAME = {
    "american": "u.s.", "washington": "u.s.", "us": "u.s.", "japanese": "japan", "tokyo": "japan",
    "chinese": "china", "beijing": "china", "korean": "korea", "okinawan": "okinawa",
    "russian": "russia", "moscow": "russia", "taiwanese": "taiwan", "ukrainian": "ukraine",
    "indian": "india", "australian": "australia", "filipino": "philippine", "british": "uk",
    "britain": "uk", "european": "europe", "vietnamese": "vietnam", "cambodian": "cambodia",
    "burmese": "burma", "asian": "asia", "canadian": "canada", "mexican": "mexico", "german": "germany",
}  # fmt: skip
_ORDINARY = frozenset(
    "a about above after again all along also although always among an and another any apart around as "
    "at be because been before being below besides between beyond both but by can compared could "
    "despite did do does down during each either even ever every few first following for from further "
    "given had has have having he her here his how however i if in indeed instead into is it its itself "
    "just last later less like many may meanwhile might more most much must neither never no none nor "
    "not now of off on once one only or other others our out over own per perhaps rather same she should "
    "since so some still such than that the their them then there these they this those through thus to "
    "together too toward towards under unlike until up upon was we were what when where whether which "
    "while who whose why will with within without would yet you".split()
)
_ENDINGS = ("ing", "ed", "ly", "tion", "sion", "ment", "ness")  # of words that are no names
_LOWER = re.compile(r"(?<![A-Za-z'])[a-z]{2,}")
_INNER_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
_ABBREVIATED = re.compile(r"\(([A-Z]{2,7})s?\b")
_JOINING = frozenset(("and", "or", "with", "for", "the", "a", "an"))
_NEAR = 3  # words that may stand between the parts of a name
_OFTEN = 2  # questions in which a name is part of what the fact is about
_BEFORE, _BEHIND = 4, 5  # words from a word to the name that it is set to


class Wording(Record):
    """A text as words and their keys; `written` holds what stands behind each word, too."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    gaps: tuple[str, ...]

    def is_name(self, at: int) -> bool:
        return self.words[at][0].isupper()


class Vocabulary:
    """The words that may open a sentence without being a name; asked with `in`, in lower case.

    They are those that some text has in lower case, their inflections, and what ends like no name.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        texts = tuple(texts)
        self._words = {word for text in texts for word in _LOWER.findall(text)} | _ORDINARY
        self._stems = {stem(word) for word in self._words}
        self._names = {word.lower() for text in texts for word in _INNER_CAPITAL.findall(text)}

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (
            word in self._words
            or (word not in self._names and (stem(word) in self._stems or word.endswith(_ENDINGS)))
        )


def read_wording(text: str) -> Wording:
    """Cut a text into words, with the names of two words that have a short form in that form."""
    for phrase, short in _PHRASES:
        text = text.replace(phrase, short)
    pieces = cut(text)
    words = tuple(word.removesuffix("'s") for word, _ in pieces)
    gaps = tuple("'s" * word.endswith("'s") + gap for word, gap in pieces)
    return Wording(words, tuple(map(_key, words)), gaps)


def _key(word: str) -> str:
    if word.endswith("s") and word[:-1].isupper():  # EVs, FTAs
        word = word[:-1]
    word = word.lower()
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return _SAME.get(word, word)


def names(text: Wording, common: Container[str] = ()) -> Iterator[list[int]]:
    """Yield the places of the words of each proper name: runs of capitalised words.

    A sentence's first word is a name unless its lower-case form is in `common`.
    """
    run: list[int] = []
    for at, word in enumerate(text.words):
        opening = at == 0 or (
            text.gaps[at - 1][:1] in ".?!" and text.gaps[at - 1] and not _initial(text, at - 1)
        )
        joined = bool(run) and (text.gaps[at - 1] in (" ", "-") or _initial(text, at - 1))
        is_name = text.is_name(at) and not (opening and word.lower() in common)
        if run and not (is_name and joined):
            yield run
            run = []
        if is_name:
            run.append(at)
    if run:
        yield run


def _initial(text: Wording, at: int) -> bool:
    """Tell whether a word is a letter that stands for a given name: `Mark E. Manyin`."""
    return len(text.words[at]) == 1 and text.is_name(at) and text.gaps[at] == ". "


def unnamed(
    text: Wording,
    passages: Sequence[Wording],
    common: Container[str],
    granted: Container[str] = ALWAYS,
) -> list[str]:
    """Return the names whose words, or whose words in that order, no passage has.

    The keys in `granted` need no passage.
    """
    known = {key for passage in passages for key in passage.keys}
    missing = []
    for run in names(text, common):
        lost = [
            text.words[at]
            for at in run
            if text.keys[at] not in known and text.keys[at] not in granted
        ]
        lost = [word for word in lost if not _spells_out(text, word)]
        missing += lost
        for first, second in zip(run, run[1:], strict=False):
            pair = text.keys[first], text.keys[second]
            if not lost and not any(key in granted for key in pair) and not _follow(pair, passages):
                missing.append(f"{text.words[first]} {text.words[second]}")
    return missing


def _follow(pair: tuple[str, str], passages: Sequence[Wording]) -> bool:
    return any(
        key == pair[0] and pair[1] in passage.keys[at + 1 : at + 2 + _NEAR]
        for passage in passages
        for at, key in enumerate(passage.keys)
    )


def _spells_out(text: Wording, word: str) -> bool:
    """Tell whether a text resolves an abbreviation itself: `foreign direct investment (FDI)`."""
    at = text.words.index(word)
    initials = "".join(other[0].upper() for other in text.words[max(0, at - len(word)) : at])
    return word.isupper() and initials == word and text.gaps[at - 1].endswith("(")


def unasked(
    text: Wording, questions: Sequence[Wording], passages: Sequence[Wording], common: Container[str]
) -> list[str]:
    """Return the names that several questions share with the passages, and the text does not have."""
    known = {key for passage in passages for key in passage.keys} | ALWAYS
    said = {*text.keys, *PUBLISHER}
    asked: dict[str, int] = {}
    for question in questions:
        keys = {key for run in names(question, common) for key in _keys(question, run)}
        for key in sorted(keys & known - said):
            asked[key] = asked.get(key, 0) + 1
    return [key for key, times in asked.items() if times >= _OFTEN]


def _keys(text: Wording, run: list[int]) -> tuple[str, ...]:
    return tuple(text.keys[at] for at in run)


def misabbreviated(text: Wording, passages: Sequence[Wording]) -> list[str]:
    """Return the abbreviations in brackets that neither fit the words before them nor a passage."""
    wrong = []
    for at, word in enumerate(text.words):
        short = word.removesuffix("s")
        if (
            not at
            or not text.gaps[at - 1].endswith("(")
            or not short.isupper()
            or not 1 < len(short) < 8
        ):
            continue
        before = text.words[max(0, at - 2 * len(short) - 2) : at]
        initials = iter(
            "".join(
                other.replace(".", "") if "." in other else other[0] for other in before
            ).upper()
        )
        fits = word == text.words[at - 1] or all(letter in initials for letter in short)
        if not fits and not _follow((text.keys[at - 1], text.keys[at]), passages):
            wrong.append(word)
    return wrong


def said_twice(text: Wording) -> list[str]:
    """Return the names that a text joins with themselves: `Japan and Japan`, `India, China and India`."""
    found: list[str] = []
    chain: list[str] = []
    joints: set[str] = set()
    last = -1
    for run in names(text):
        if last >= 0 and not _joined(text, last, run[0]):
            found += _doubles(chain, joints)
            chain, joints = [], set()
        else:
            joints.update(text.words[last + 1 : run[0]] if last >= 0 else ())
        last = run[-1]
        if not text.gaps[last].startswith("'"):
            chain.append(" ".join(text.words[at] for at in run))
    return found + _doubles(chain, joints)


def _doubles(chain: list[str], joints: set[str]) -> list[str]:
    if not joints & {"and", "or", "with", "for"}:
        return []
    return [
        name
        for at, name in enumerate(chain)
        if any(name == other or name.startswith(f"{other} ") for other in chain[:at])
    ]


def _joined(text: Wording, last: int, first: int) -> bool:
    """Tell whether two names are members of one list, or set against each other."""
    between = text.words[last + 1 : first]
    if "for" in between and text.words[last] == text.words[last].upper():
        return False
    return set(between) <= _JOINING and all(
        text.gaps[at] in (" ", ", ", "'s ") for at in range(last, first)
    )


def misplaced(text: Wording, passages: Sequence[Wording]) -> list[tuple[str, str]]:
    """Return where a text sets a name to a word to which the passages only set another name.

    `China's invasion` where a passage has `Russia's invasion`, and none has both words near together.
    """
    theirs = [attached for passage in passages for attached in _attachments(passage)]
    wrong = []
    for name, noun in _attachments(text):
        others = [other for other, word in theirs if word == noun and other != name]
        if others and not any(_near(name, noun, passage) for passage in passages):
            wrong.append((name, others[0]))
    return list(dict.fromkeys(wrong))


def _attachments(text: Wording) -> Iterator[tuple[str, str]]:
    """Yield the key of each name with the stem of its word: `X's army`, `Xian army`, `army of X`."""
    for at, word in enumerate(text.words[:-1]):
        noun = text.words[at + 1].lower()
        adjective = text.gaps[at] == " " and (word == "U.S." or word.lower() in _SAME)
        if (
            text.is_name(at)
            and (adjective or text.gaps[at].startswith("'"))
            and noun not in _ORDINARY
        ):
            yield text.keys[at], _key(noun)
            if text.gaps[at + 1] == " " and at + 2 < len(text.words):
                yield text.keys[at], _key(text.words[at + 2].lower())
        behind = at + 2 + (text.words[at + 2 : at + 3] == ("the",))
        if noun == "of" and behind < len(text.words) and text.is_name(behind):
            if not text.gaps[behind].startswith(("'", " ")) or text.words[behind + 1] in _ORDINARY:
                yield text.keys[behind], _key(word.lower())


def _near(name: str, noun: str, passage: Wording) -> bool:
    return any(
        key == noun and name in passage.keys[max(0, at - _BEFORE) : at + _BEHIND + 1]
        for at, key in enumerate(passage.keys)
    )
