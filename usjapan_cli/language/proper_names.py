"""Proper names in a fact and in the passages it rests on: who and what is named, and beside what.

Names are compared by key: `Chinese`, `China's` and `Beijing` are `china`, `FTAs` is `fta`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ..core.irregular import IRREGULAR
from ..core.kept import cached_property
from ..core.patterns import pattern
from ..core.record import Record
from ..core.words import CARDINALS, DECADES, ORDINALS, stem
from .quantities import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

ALWAYS = frozenset(("japan", "u.s."))  # a report on the two need not name them in every sentence
PUBLISHER = frozenset(("crs", "congressional", "research", "service"))
_SHORT_FORMS = (
    ("United Kingdom", "UK"), ("United States", "U.S."), ("Congressional Research Service", "CRS"),
)  # fmt: skip
# Peoples and their countries, capitals for their governments; an ending -s is gone already.
_SAME = {
    "american": "u.s.", "us": "u.s.", "washington": "u.s.", "japanese": "japan", "tokyo": "japan",
    "jp": "japan", "jpn": "japan", "chinese": "china", "beijing": "china", "prc": "china",
    "korean": "korea", "okinawan": "okinawa",
    "taiwanese": "taiwan", "russian": "russia", "moscow": "russia", "ukrainian": "ukraine",
    "indian": "india", "australian": "australia", "filipino": "philippine", "british": "uk",
    "britain": "uk", "european": "europe", "vietnamese": "vietnam", "cambodian": "cambodia",
    "burmese": "burma", "asian": "asia", "canadian": "canada", "mexican": "mexico",
    "german": "germany", "tehran": "iran", "french": "france", "canberra": "australia",
    "ottawa": "canada", "berlin": "germany", "spanish": "spain", "dutch": "netherland",
    "swis": "switzerland", "swiss": "switzerland", "danish": "denmark", "polish": "poland",
    "turkish": "turkey", "greek": "greece", "irish": "ireland", "scottish": "scotland",
    "dane": "denmark", "finn": "finland", "swede": "sweden", "scot": "scotland", "pole": "poland",
    "lunar": "moon", "solar": "sun",
    "turk": "turkey", "spaniard": "spain", "welsh": "wales", "norwegian": "norway", "peruvian": "peru", (
        "thai"
    ): (
        "thailand"
    ),
}  # fmt: skip
ORDINARY = frozenset((
    "a", "about", "above", "after", "again", "all", "along", "also", "although", "always", "among",
    "an", "and", "another", "any", "apart", "around", "as", "at", "be", "because", "been",
    "before", "being", "below", "besides", "between", "beyond", "both", "but", "by", "can",
    "compared", "could", "despite", "did", "do", "does", "down", "during", "each", "either",
    "even", "ever", "every", "few", "first", "following", "for", "from", "further", "given",
    "had", "has", "have", "having", "he", "her", "here", "his", "how", "however", "i", "if", "in",
    "indeed", "instead", "into", "is", "it", "its", "itself", "just", "last", "later", "less",
    "like", "many", "may", "meanwhile", "might", "more", "most", "much", "must", "neither",
    "never", "no", "none", "nor", "not", "now", "of", "off", "on", "once", "one", "only", "or",
    "other", "others", "our", "out", "over", "own", "per", "perhaps", "rather", "same", "she",
    "should", "since", "so", "some", "still", "such", "than", "that", "the", "their", "them",
    "then", "there", "these", "they", "this", "those", "through", "thus", "to", "together", "too",
    "toward", "towards", "under", "unlike", "until", "up", "upon", "was", "we", "were", "what",
    "when", "where", "whether", "which", "while", "who", "whose", "why", "will", "with", "within",
    "without", "would", "yet", "you", "almost", "nearly", "hardly", "barely", "scarcely", "half", "contrary",
    "only", "several", "nobody", "nothing", "someone", "everyone", "anyone", "everything", "whereas",
    "unless", "although", "though", "provided", "should", "owing", "thanks", "due", "prior", "rather",
    "often", "rarely", "seldom", "sometimes", "usually", "perhaps", "nowhere", "whoever", "whatever",
    "whenever", "ahead", "behind", "beneath", "amid", "amongst", "across", "against", "alongside", "until",
    "upon", "outside", "inside", "versus", "via", "absent", "barring", "pending", "given", "beside",
    "extra", "fewer", "least", "enough", "plenty", "ago", "soon", "later", "earlier", "today",
    "elsewhere", "everywhere", "except", "certain",
)) | frozenset((*CARDINALS, *ORDINALS, *DECADES))  # fmt: skip
_PARTICIPLES = frozenset(form for forms in IRREGULAR.values() for form in forms.split())
_ENDINGS = ("ing", "ed", "ly", "tion", "sion", "ment", "ness")  # of words that are no names
_ENDING = frozenset(".?!")  # marks behind which a sentence begins
_PLURAL = 5  # letters of a name that may end in s: `Wales`, `Texas`
_LOWER = pattern(r"(?<![A-Za-z'])[a-z]{2,}")
_INNER_CAPITAL = pattern(r"(?<=[a-z,] )[A-Z][a-z]+")
_FISCAL = "FY"  # of `FY2026`, which names nobody
_SHORT_FORM = pattern(r"(?<![\w-])[A-Z]{2,}(?![\w-])")
_FULL_NAME = pattern(
    r"(?P<name>[A-Z][\w-]*(?: (?:of |and |the |for |on )*[A-Z][\w-]*)+)(?: \((?P<short>[A-Z]{2,})\))?"
)
_PAIR = 2  # letters of a short form that may stand for many a name
_JOINING = frozenset(("and", "or", "with", "for", "the", "a", "an"))
_PEOPLES = (
    "ian",
    "ean",
    "an",
    "n",
    "ese",
    "ish",
    "i",
    "ite",
    "er",
    "ern",
    "erner",
    "ic",
    "al",
    "ial",
    "ional",
)
_WHOLE = frozenset(
    ("corp", "department", "corporation", "company", "government")
)  # keys of what a name is of
_LINKING = frozenset(("of", "the", "for", "and"))
_ROOT = 4  # letters that a place and its people share
_NEAR = 3  # words that may stand between the parts of a name
_OFTEN = 2  # questions and aliases in which a name is part of what the fact is about
_BEFORE, _BEHIND = 4, 5  # words from a word to the name that it is set to


class Wording(Record):
    """A text as words without possessives, their keys, and what stands behind each word."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    gaps: tuple[str, ...]

    @cached_property
    def _hash(self) -> int:
        return hash((self.words, self.gaps))

    def __hash__(self) -> int:
        return self._hash

    def is_name(self, at: int) -> bool:
        """Tell whether a word is written with a capital."""
        return self.words[at][0].isupper()

    @cached_property
    def capitals(self) -> tuple[int, ...]:
        """The places of the words that are written with a capital."""
        return tuple([at for at, word in enumerate(self.words) if word[0].isupper()])

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of the words that are written with a capital."""
        return frozenset([self.keys[at] for at in self.capitals])

    def is_possessive(self, at: int) -> bool:
        """Tell whether a word is written with an apostrophe: `Japan's`."""
        return self.gaps[at].startswith("'")


class Vocabulary:
    """The words that may open a sentence without being a name; asked with `in`, in lower case.

    They are those that some text has in lower case, their inflections, and what ends like no name.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        whole = "\n".join(texts)
        self._words = {*_LOWER.findall(whole), *ORDINARY}
        self._stems = {stem(word) for word in self._words}
        self._names = {word.lower() for word in set(_INNER_CAPITAL.findall(whole))}

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or word in self._words:
            return word in self._words
        is_plural = len(word) > _PLURAL and word[-1] == "s" and word[-2] not in "sui"
        is_ordinary = stem(word) in self._stems or word.endswith(_ENDINGS) or is_plural
        return word not in self._names and is_ordinary


def read_wording(text: str) -> Wording:
    """Cut a text into words; names of several words that have a short form get it."""
    words, gaps = cut(shortened(text))
    if "'" in text or not text.isascii():  # which may be an apostrophe, too
        gaps = [f"'s{gap}" if word.endswith("'s") else gap for word, gap in zip(words, gaps, strict=True)]
        words = [word.removesuffix("'s") for word in words]
    return Wording(tuple(words), tuple(map(key, words)), tuple(gaps))


def shortened(text: str) -> str:
    """Return a text with the short forms of names that have one: `U.S.` for `United States`."""
    for phrase, short in _SHORT_FORMS:
        text = text.replace(phrase, short)
    return text


@lru_cache(8192)
def key(word: str) -> str:
    """Return what a name is compared by: `china` of `Chinese`, `China's` and `Beijing`."""
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
    for at in text.capitals:
        opens = not at or (text.gaps[at - 1][:1] in _ENDING and not _initial(text, at - 1))
        is_name = not (opens and (text.words[at].lower() in common or _opens_clause(text, at)))
        is_name = is_name and text.words[at] != _FISCAL
        is_behind = bool(run) and run[-1] == at - 1
        goes_on = is_name and is_behind and (text.gaps[at - 1] in (" ", "-") or _initial(text, at - 1))
        if run and not goes_on:
            yield run
            run = []
        if is_name:
            run.append(at)
    if run:
        yield run


def _opens_clause(text: Wording, at: int) -> bool:
    """Tell whether a word that opens a sentence is a noun with its preposition, `Entry to the laboratory`.

    Or a participle, `Left alone`.
    """
    behind = text.words[at + 1 : at + 2]
    is_governing = bool(behind) and text.gaps[at] == " " and behind[0] in ("to", "into", "about")
    return is_governing or text.words[at].lower() in _PARTICIPLES


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
        needed = [at for at in run if text.keys[at] not in granted and not _spells_out(text, at)]
        lost = [
            text.words[at]
            for at in needed
            if not (_is_known(text.keys[at], known) or (at - 1 in run and _is_whole(text, at, passages)))
        ]
        missing += lost
        for first, second in pairwise(run):
            if not lost and first in needed and second in needed:
                pair = text.keys[first], text.keys[second]
                is_whole = _is_whole(text, second, passages)
                asked = (_follow, _is_owned, _is_of_a_short_name)
                if not (is_whole or any(is_said(pair, passages) for is_said in asked)):
                    missing.append(f"{text.words[first]} {text.words[second]}")
    return missing


def _is_whole(text: Wording, at: int, passages: Sequence[Wording]) -> bool:
    """Tell whether a name says what kind of body the one before it is, which a passage has alone."""
    return text.keys[at] in _WHOLE and any(
        own == text.keys[at - 1] and passage.is_name(place) and not _goes_on(passage, place)
        for passage in passages
        for place, own in enumerate(passage.keys)
    )


def _goes_on(text: Wording, at: int) -> bool:
    """Tell whether the next word belongs to a name too."""
    return at + 1 < len(text.words) and text.gaps[at] in (" ", "-") and text.is_name(at + 1)


def _is_known(name: str, known: set[str]) -> bool:
    """Tell whether a name is among others, or is of one of them: `Ecuadorian`, `Ecuador`."""
    if name in known:
        return True
    return any(_is_of(*sorted((name, other), key=len)) for other in known if other[:_ROOT] == name[:_ROOT])


def _is_of(place: str, people: str) -> bool:
    """Tell whether one word is of the people, or of the region, of the other: `west`, `western`."""
    people = people.removesuffix("ly")  # `congressionally`
    return any(
        people.removesuffix(ending) in (place, place[:-1]) for ending in _PEOPLES if people.endswith(ending)
    )


def _follow(pair: tuple[str, str], passages: Sequence[Wording]) -> bool:
    return any(
        key == pair[0] and pair[1] in passage.keys[at + 1 : at + 2 + _NEAR]
        for passage in passages
        for at, key in enumerate(passage.keys)
    )


def _is_owned(pair: tuple[str, str], passages: Sequence[Wording]) -> bool:
    """Tell whether a passage has the first of two names as the owner of the second.

    `Secretary of the Treasury` is the `Treasury Secretary`; `its Directorate` is of whoever was named before.
    So is an office of whoever is named behind it: `Head of the Guard Ann Lee`.
    """
    return any(
        (own == pair[1] and (_is_of_a(passage, at, pair[0]) or _is_its(passage, at)))
        or (own == pair[0] and _is_of_a(passage, at, pair[1]))
        for passage in passages
        if pair[0] in passage.keys
        for at, own in enumerate(passage.keys)
    )


def _is_of_a(text: Wording, at: int, owner: str) -> bool:
    """Tell whether an owner stands in the name behind `of`: `Chief of Staff of the Navy`."""
    if text.keys[at + 1 : at + 2] != ("of",):
        return False
    for place in range(at + 2, len(text.words)):
        if text.gaps[place - 1] != " " or not (text.is_name(place) or text.words[place] in _LINKING):
            return False
        if text.keys[place] == owner:
            return True
    return False


def _is_of_a_short_name(pair: tuple[str, str], passages: Sequence[Wording]) -> bool:
    """Tell whether a passage has the second of two names alone, for both: `the Marine band`, `the Corps`."""
    return any(
        own == pair[1]
        and passage.words[at - 1] == "the"
        and passage.is_name(at)
        and not _goes_on(passage, at)
        for passage in passages
        if pair[0] in passage.names
        for at, own in enumerate(passage.keys)
        if at
    )


def _is_its(text: Wording, at: int) -> bool:
    """Tell whether a word has an owner that is named elsewhere: `its Office`, `the agency's Office`."""
    return at > 0 and (
        text.words[at - 1].lower() in ("its", "their")
        or (text.is_possessive(at - 1) and not text.is_name(at - 1))
    )


def _spells_out(text: Wording, at: int) -> bool:
    """Tell whether a text resolves an abbreviation itself: `foreign direct investment (FDI)`."""
    word = text.words[at]
    before = text.words[max(0, at - len(word)) : at]
    return word.isupper() and _in_brackets(text, at) and _initials(before) == word


def _in_brackets(text: Wording, at: int) -> bool:
    return at > 0 and text.gaps[at - 1].endswith("(")


def _initials(words: Iterable[str]) -> str:
    return "".join(word.replace(".", "") if "." in word else word[0] for word in words).upper()


def abbreviated(text: str, statement: str) -> str:
    """Return a text with the short forms that a statement has in the place of the names in full.

    Where the text does not give it itself, a short form is that of three or more words by their initials.
    """
    for short in dict.fromkeys(_SHORT_FORM.findall(statement)):
        for found in _FULL_NAME.finditer(text):
            full = _spelled_out(short, found["name"].split(), statement)
            is_given = found["short"] == short or (not found["short"] and len(short) > _PAIR)
            if full and is_given and full not in statement:
                text = re.sub(rf"{re.escape(full)}(?: \({re.escape(short)}\))?", short, text)
                break
    return text


def _spelled_out(short: str, name: Sequence[str], statement: str) -> str:
    """Return the words of a name that a short form is of, with those before them that a statement lacks."""
    for first in range(len(name)):
        for last in range(first + 2, len(name) + 1):
            if name[first][0].isupper() and _capitals(name[first:last]) == short:
                while first and name[first - 1] not in statement:
                    first -= 1
                return " ".join(name[first:last])
    return ""


def _capitals(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def misabbreviated(text: Wording, passages: Sequence[Wording]) -> list[str]:
    """Return the abbreviations in brackets that neither fit the words before them nor a passage."""
    wrong = []
    for at, word in enumerate(text.words):
        short = word.removesuffix("s")
        if not (_in_brackets(text, at) and short.isalpha() and short.isupper() and len(short) > 1):
            continue
        left = iter(_initials(text.words[max(0, at - 2 * len(short) - 2) : at]))
        fits = word == text.words[at - 1] or all(letter in left for letter in short)
        if not fits and not _stands_in_brackets(text.keys[at - 1], text.keys[at], passages):
            wrong.append(word)
    return wrong


def _stands_in_brackets(before: str, short: str, passages: Sequence[Wording]) -> bool:
    """Tell whether a passage gives a name this short form: right behind it, or as `(KORUS FTA)`."""
    return _follow((before, short), passages) or any(
        own == short and _in_brackets(passage, at) and before in passage.keys[max(0, at - _BEFORE) : at]
        for passage in passages
        for at, own in enumerate(passage.keys)
    )


def unasked(
    text: Wording, asked: Iterable[Wording], passages: Sequence[Wording], common: Container[str]
) -> list[str]:
    """Return the names that several questions share with the passages, and the text lacks."""
    wanted = {key for passage in passages for key in passage.keys} | ALWAYS
    wanted -= {*text.keys, *PUBLISHER}
    initials = _initials(text.words)
    counts: dict[str, list[str]] = {}
    for question in asked:
        said = {question.keys[at]: question.words[at] for run in names(question, common) for at in run}
        for name, word in sorted(said.items()):
            if name in wanted and not (word.isupper() and len(word) > 2 and word in initials):
                counts.setdefault(name, []).append(word)
    return [words[0] for words in counts.values() if len(words) >= _OFTEN]


def said_twice(text: Wording) -> list[str]:
    """Return the names that a text joins with themselves: `Japan and Japan`, `A, B, and A`."""
    found: list[str] = []
    chain: list[str] = []
    joints: set[str] = set()
    last = -1
    for run in names(text):
        between = text.words[last + 1 : run[0]]
        if last >= 0 and not _joined(text, last, run[0]):
            found += _doubles(chain, joints)
            chain, joints = [], set()
        elif last >= 0:
            joints.update(between)
        last = run[-1]
        if not text.is_possessive(last):
            chain.append(" ".join(text.words[at] for at in run))
    return found + _doubles(chain, joints)


def lengths_of_lists(text: Wording) -> Iterator[int]:
    """Yield of how many names each list of names is."""
    last, length = -1, 1
    for run in names(text):
        length = length + 1 if last >= 0 and _joined(text, last, run[0]) else 1
        last = run[-1]
        if length > 1:
            yield length


def _joined(text: Wording, last: int, first: int) -> bool:
    """Tell whether two names are members of one list, or set against each other."""
    between = text.words[last + 1 : first]
    if "for" in between and text.words[last].isupper():  # "the U.S. for U.S. exports"
        return False
    return set(between) <= _JOINING and all(text.gaps[at] in (" ", ", ", "'s ") for at in range(last, first))


def _doubles(chain: list[str], joints: set[str]) -> list[str]:
    if not joints & {"and", "or", "with", "for"}:
        return []
    return [
        name
        for at, name in enumerate(chain)
        if any(name == other or name.startswith(f"{other} ") for other in chain[:at])
    ]


def misplaced(text: Wording, passages: Sequence[Wording]) -> list[tuple[str, str]]:
    """Return where a text sets a name to a word to which the passages only set another name.

    `China's invasion` where a passage has `Russia's invasion` and none has the two words near
    each other. Each is the name and the other name, as keys.
    """
    theirs = [attached for passage in passages for attached in _attachments(passage)]
    wrong = []
    for name, noun in _attachments(text):
        others = [other for other, word in theirs if word == noun and other != name]
        if others and not any(_near(name, noun, passage) for passage in passages):
            wrong.append((name, others[0]))
    return list(dict.fromkeys(wrong))


def _attachments(text: Wording) -> Iterator[tuple[str, str]]:
    """Yield the keys of names with those of their words: `X's new army`, `army of the X`."""
    for at, word in enumerate(text.words[:-1]):
        following = text.words[at + 1].lower()
        is_adjective = text.gaps[at] == " " and (word == "U.S." or word.lower() in _SAME)
        if text.is_name(at) and word != _FISCAL and following not in ORDINARY:
            if is_adjective or text.is_possessive(at):
                yield text.keys[at], key(following)
                if text.gaps[at + 1] == " " and at + 2 < len(text.words):
                    yield text.keys[at], key(text.words[at + 2].lower())
        elif following == "of":
            holder = at + 2 + (text.words[at + 2 : at + 3] == ("the",))
            if holder < len(text.words) and _stands_alone(text, holder):
                yield text.keys[holder], key(word.lower())


def _stands_alone(text: Wording, at: int) -> bool:
    """Tell whether a word is a name that belongs to no word behind it."""
    if not text.is_name(at) or text.is_possessive(at) or text.words[at] == _FISCAL:
        return False
    return text.gaps[at] != " " or text.words[at + 1] in ORDINARY


def _near(name: str, noun: str, passage: Wording) -> bool:
    return any(
        key == noun and name in passage.keys[max(0, at - _BEFORE) : at + _BEHIND + 1]
        for at, key in enumerate(passage.keys)
    )
