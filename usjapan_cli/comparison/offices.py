"""Who holds an office in a new edition: `Danilo Merk is president` -> `Vera Sandic, elected president`.

A fact that says who holds an office asks for its holder, in whatever sentence the new edition names one:
right before or behind the office, or in a clause that tells how they came to it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..core.words import words
from ..language.proper_names import ORDINARY
from .narration import is_before
from .readings import Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..copies.report import Sentence
    from ..core.facts import Fact

_POST = (
    r"(?:(?:(?:chief|principal|senior|program|executive|medical|information|financial|operating|technology|legal|"
    r"data|science|scientific|health|procurement|acquisition|budget|human|capital|contracting) ){1,4}officer|"
    r"president|minister|chancellor|premier|governor|mayor|director[- ]general|director|administrator|"
    r"commissioner|"
    r"chief executive|executive|chief|chair(?:man|woman|person)?|secretary[- ]general|secretary|ambassador|"
    r"speaker|leader|commander|king|queen|emir|sultan|emperor|monarch|superintendent|treasurer|manager|envoy|representative|"
    r"coordinator|comptroller|librarian|curator|rector|dean|principal|prosecutor|bishop|archbishop|head|"
    r"attorney general|inspector general|surgeon general|negotiator|advis[eo]r|general counsel|counsel|"
    r"commandant|ombudsman|auditor|registrar|provost|warden|marshal|architect|scientist|economist|engineer|"
    r"postmaster general|inspector|controller|whip|chief justice|captain|sheriff|patriarch)"
)
_FURTHER = r"(?: (?:[A-Z]\.|(?:de|van|von|bin|al|da|di)(?= [A-Z])|(?:al|el)-[A-Z]\w+|[A-Z][\w'-]+))"
_NAME = rf"(?-i:[A-Z][\w'-]+{_FURTHER}{{1,3}})"
_RANKED = r"(?:(?-i:[A-Z][\w.'-]*)|prime|chief|foreign|executive|deputy|vice|acting|managing)"
_STYLED = r"(?-i:(?:(?:Dr|Mr|Mrs|Ms|Gen|Adm|Col|Lt|Maj|Capt|Prof|Rev|Sen|Rep|Amb)\. )*)"  # before a name
_OFFICE = rf"(?:{_RANKED} ){{0,4}}?(?P<post>{_POST})\b"
_OF = r"(?: (?:of|to|for|at) [^,;.]{1,60}?)?"
_IS_HELD = (
    re.compile(
        rf"{_STYLED}(?P<holder>{_NAME}){_OF}(?:, [^,;.]+,)? (?:is|remains|serves as|has been|has served as) "
        rf"(?:the |a |\w+'s )?{_OFFICE}{_OF}(?: since [^,;.]+)?\.",
        re.I,
    ),
    re.compile(
        rf"(?:The )?(?:\w+'s )?(?:current )?{_OFFICE}{_OF} (?:is|remains|has been) "
        rf"{_STYLED}(?P<holder>{_NAME})\.",
        re.I,
    ),
)
_APART = frozenset(  # of two offices, not parts of one's name
    ("vice", "deputy", "prime", "foreign", "assistant", "associate", "finance", "party")
)
_HELD_BEFORE = re.compile(r"\b(?:former|ex|late|then|outgoing|onetime)[- ]$", re.I)
_ITS = re.compile(  # before an office, whose it is
    r"([A-Z][\w-]+)'s $|(?:^|[a-z,] )([A-Z][\w-]+) $|\(([A-Z][\w.-]+)\) $"
)
_OF_ITS = re.compile(r" (?:of|to) (?:the )?([A-Z]\w+)")
_RANK = re.compile(
    r"(?:(?:prime|chief|foreign|executive|deputy|vice|acting|managing|associate|assistant) )+$", re.I
)
_ASIDE = re.compile(
    r",[^,;.]*(?=,)| \([^()]*\)|^ of (?:the )?[A-Z][^,;.]*?(?=,| \w+ed | won | as )| won [^,;.]+(?= and )|"
    r" represent(?:s|ed|ing) (?:the )?[A-Z][^,;]*?(?= as )| presented (?:his|her|their) credentials"
)
_PREDECESSOR = rf"\b(?:succe[de]+\w*|replac\w+|defeat\w+|oust\w+|follow\w+) (?:the )?(?:{_POST} )?"
_OF_PREDECESSOR = re.compile(rf"{_PREDECESSOR}(?:{_NAME}|(?:him|her|them)\b)", re.I)
_CAME = re.compile(  # from a name to the office: `has since been elected as its`
    r"(?:,|\b(?:who|and|has|had|have|since|then|now|later|again|to|been|being|was|is|became|become|remains|"
    r"serves?|served|serving|elected|named|appointed|sworn|in|chosen|confirmed|took|taken|"
    r"over|up|office|post|position|duties|as|the|"
    r"its|their|his|her|our|an?|new|next|current|interim|first|\w+'s|of [A-Z]\w+)\b|\s)+"
)
_QUALIFIED = re.compile(r"(?<= )(?:(?:U\.S\.|[A-Z][\w.]+) )+$")  # `as Chief Fisheries Negotiator`
_NO_PERSON = re.compile(r"\b[Tt]he $")  # before the name of a country or a body
_MAKING = re.compile(
    r"\b(?:named|elected|appointed|made|chose|chosen|confirmed) $"
)  # `Sonja Harl prime minister`
_IS = re.compile(
    r"(?: (?:of|to|for|at) [^,;.]{1,60}?)?(?:,| (?:is|was|has been|became|by|"
    r"(?:is|has been) (?:now )?(?:held|filled) by))?"
    rf"(?: who is)?(?: which)?(?: now)? {_STYLED}"
)
_SERVING = "General|Admiral|Colonel|Lieutenant|Major|Brigadier|Rear|Captain|Commander|Sergeant"
_TITLES = re.compile(rf"(?:(?:The|Acting|Former|Prime|Foreign|Vice|Deputy|{_POST}|{_SERVING}) )+", re.I)
_WHOLE = re.compile(rf" {_STYLED}(?:(?:{_SERVING}) )*({_NAME})(?!')")  # right behind an office
_CAPITALS = re.compile(r"\b[A-Z]")
_SHORTEST = 2  # letters of a short form
_SURNAME = re.compile(
    r" ([A-Z][\w'-]+)\b(?!['-]?\w| (?:[A-Z]|al-|el-|de |van |von ))"
)  # right behind an office
_OF_WHAT = re.compile(r" (?:of|for|to) [^,.;]+?(?=[,.;]| (?:is|remains|has been|since)\b)")
_SUCCESSOR = re.compile(rf"(?:His|Her|Their) successor(?: is|,)? {_STYLED}(?P<holder>{_NAME})")
_LEFT = r"\b(?:resigned|left|leaves|died|retired|(?:was|been) (?:dismissed|removed|ousted)|stepped down)\b"
_VACANT = re.compile(r"(?<!had been )(?<!\bwas )\b(?:vacant|unfilled)\b")


class Office:
    """An office as a fact names it, and who holds it there."""

    def __init__(self, found: re.Match[str]) -> None:
        self.holder = _TITLES.sub("", found["holder"])
        self.is_ranked = found["holder"] != self.holder
        self.short = _short(found)
        self.post = _post(found)
        of = _OF_WHAT.match(found.string, found.end("post"))
        self.of = of[0] if of else ""
        self.rank = _rank(found.string[: found.start("post")])
        self.own = frozenset(words(found.string))

    def mentions(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where a text speaks of the office, and not of another or of one held before."""
        for found in re.finditer(_OFFICE, text, re.I):
            before, behind = text[: found.start("post")], text[found.end("post") :]
            is_it = _post(found) == self.post and _rank(before) == self.rank
            whose = [
                one[one.lastindex or 0].lower()
                for one in (_ITS.search(_RANK.sub("", before)), _OF_ITS.match(behind))
                if one
            ]
            is_of_others = any(name not in self.own and name not in ORDINARY for name in whose)
            if is_it and not is_of_others and not _HELD_BEFORE.search(before):
                yield found
        if self.short:
            yield from re.finditer(rf"\b(?P<post>{self.short})\b", text)

    def holders(self, text: str) -> Iterator[str]:
        """Yield who holds the office by a text."""
        named = [(_TITLES.sub("", one[0]), one.end()) for one in re.finditer(_NAME, text)]
        people = [
            (name, end - len(name), end)
            for name, end in named
            if " " in name and not _NO_PERSON.search(text[: end - len(name)])
        ]
        for found in self.mentions(text):
            if self.of and text.startswith(self.of, found.end()):  # `Secretary of Defense Ann Roe`
                styled = _WHOLE.match(text, found.end() + len(self.of))
                if styled and not is_before(text, styled.span(1)):
                    yield styled[1]
            surname = _SURNAME.match(text, found.end())
            whole = _WHOLE.match(text, found.end())
            if surname:
                yield surname[1]
            elif whole and not is_before(text, whole.span(1)):
                yield whole[1]
            for name, start, end in people:
                if start > found.end():
                    is_its = _IS.fullmatch(text[found.end() : start]) is not None
                else:
                    is_its = end < found.start("post") and _leads(
                        text[:start], text[end : found.start("post")]
                    )
                if is_its and not is_before(text, (start, end)):
                    yield name


def _short(found: re.Match[str]) -> str:
    """Return the short form of an office: `CSO` of the Chief of Space Operations; nothing if it has none."""
    text = found.string
    behind = len(text) if found.start("holder") < found.start("post") else found.start("holder")
    whole = text[found.start("post") : behind]
    short = "".join(_CAPITALS.findall(whole))
    return short if len(short) > _SHORTEST else ""


def _post(found: re.Match[str]) -> str:
    return re.sub(r"(?<=chair)(?:man|woman|person)$", "", found["post"].lower())


def _rank(before: str) -> str:
    """Return what sets an office apart from one that is called the same, of the words before it."""
    return next((word for word in words(before)[-1:] if word in _APART), "")


def _leads(before: str, gap: str) -> bool:
    """Tell whether the words between a name and an office say that it is theirs."""
    gap = _RANK.sub("", gap)
    plain = _OF_PREDECESSOR.sub("", _ASIDE.sub("", gap))
    if plain.strip() in ("", "to be"):
        return _MAKING.search(before) is not None
    return _CAME.fullmatch(_QUALIFIED.sub("", plain)) is not None


def office_of(fact: Fact) -> Office | None:
    """Return the office of which a fact says who holds it."""
    found = next(filter(None, (pattern.fullmatch(fact.statement) for pattern in _IS_HELD)), None)
    return Office(found) if found else None


def holder_now(office: Office, sentences: Sequence[Sentence]) -> tuple[Readings, Sentence] | None:
    """Return who holds an office by the first sentence that says so, or that it is vacant.

    Nobody is named where its holder is only said to have left.
    """
    own = office.holder.split()[-1]
    for sentence in sentences:
        holders = list(office.holders(sentence.text))
        new = next((name for name in holders if not _is_same(name, office.holder)), "")
        if not new and any(office.mentions(sentence.text)) and (vacant := _VACANT.search(sentence.text)):
            new = vacant[0]
        if new:
            whole = _whole(new, sentences)
            return Readings(office.holder, _ranked(whole, sentence) if office.is_ranked else whole), sentence
        if holders:
            has_left = re.search(rf"\b{own}\b[^.;]*{_LEFT}", sentence.text) is not None
            return Readings(office.holder, "" if has_left else office.holder, has_left), sentence
    return None


def successor_told(office: Office, sentences: Sequence[Sentence]) -> tuple[Readings, Sentence] | None:
    """Return who is said to have come after the holder of an office, of whom the sentence before tells."""
    own = office.holder.split()[-1].lower()
    for before, sentence in pairwise(sentences):
        found = _SUCCESSOR.match(sentence.text)
        posts = [_post(one) for one in re.finditer(_OFFICE, before.text, re.I)]
        if found and own in words(before.text) and office.post in posts:
            return Readings(office.holder, _whole(found["holder"], sentences)), sentence
    return None


def _ranked(name: str, sentence: Sentence) -> str:
    """Return a name with the rank that a sentence gives its bearer, as the fact gives one too."""
    found = re.search(rf"\b(?:(?:{_SERVING}) )+{re.escape(name)}\b", sentence.text)
    return found[0] if found else name


def _is_same(name: str, holder: str) -> bool:
    """Tell whether a name may be the holder's, who may be called by one of his names alone."""
    first, *_, last = holder.split()
    return name in (first, last) or {first, last} <= set(name.split())


def _whole(name: str, sentences: Iterable[Sentence]) -> str:
    """Return the whole name of somebody of whom a sentence may have the surname alone."""
    if " " in name:
        return name
    texts = (sentence.text for sentence in sentences)
    known = (_TITLES.sub("", one[0]) for text in texts for one in re.finditer(_NAME, text))
    return next((one for one in known if one.endswith(f" {name}")), name)
