"""Who is the largest, or has another rank, by a sentence: by a superlative or `more than any other`."""

from __future__ import annotations

import re

from ..core.record import Record
from ..core.words import CARDINALS, ORDINALS
from ..language.proper_names import ORDINARY, read_wording
from .alignment import alike, bag
from .narration import is_before, named
from .readings import MONTHS, Readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from ..core.facts import Fact

_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
_RANK = re.compile(
    rf"\b(?:(?P<rank>{_ORDINAL})[- ])?(?P<est>(?:most|least) [a-z]+|[a-z]{{2,}}est)\b"
    rf"(?<!\bwest)(?<!\beast)(?<!\brest)(?<!quest)(?<!\btest)(?<!vest)(?<!terest)(?<!\bforest)"
    rf"(?P<behind>(?: [a-z-]+){{0,2}})|"
    rf"\b(?P<place>{_ORDINAL})(?= place\b| among\b| position\b| in\b| with\b|,? (?:ahead|behind)\b)|"
    rf"(?:(?<=\brank )|(?<=\branks )|(?<=\branked ))(?P<ranking>{_ORDINAL})(?=[.,;]|$)"
)
_THAN_ANY = re.compile(
    r"\b(?P<more>more|less|fewer|[a-z]{2,}er)\b(?P<between>[^.;,]{0,60}?) than "
    r"(?:(?P<way>with|from|to|in|for|of|on|at|by) )?(?:any|all|every)\b"
)
_OTHER = re.compile(r" (?:other )?(?!of\b|the\b|its\b|their\b)(?P<noun>[a-z]+)")
_NONE_MORE = re.compile(
    r"\b(?:[Nn]o|[Nn]one|[Nn]othing|[Nn]obody)\b[^.;,]{0,80}? (?P<more>more|less|fewer|[a-z]{2,}er)\b"
    r"[^.;,]{0,60}? than (?:(?:with|from|to|in|for|of|on|at|by) )?"
)
_NO_VERB = (
    r"(?:of|in|from|with|than|behind|for|by|near|at|and|or|but|ahead|after|before|that|"
    r"not|no|never|nor|once|formerly|longer)"
)
_HOLDING = re.compile(  # from a holder to the rank: `Utah now has the`, `Elm, which grew, is Ohio's`
    r"(?P<region>, [A-Z][\w.]+(?: [A-Z][\w.]+)*,)?"
    r"(?:, (?!and\b|but\b)[^,;]*,)?"
    rf"(?: (?!{_NO_VERB}\b)[a-z]+){{1,6}}(?: (?:[A-Z][\w.]*'s|[a-z]+'s))? "
)
_BEING = re.compile(
    r"[^.;,]*? (?:is|are|was|were|remains?|has been|have been)(?: now| still| again)? "
    r"(?:the |that of (?:the )?)?"
)
_BEHIND = re.compile(
    r"\b(?:of|in|from|at|for|to|near|with|under|against|on|into|than|between|through|like|behind|after|by|"
    r"ahead of|before)(?: the| its| their)? $"
)
_LEAST = re.compile(
    r"least|less|fewe|small|low(?:er|est)|short|poor|slow|young|cheap|weak|light|narrow|thin", re.I
)


_IS_SO, _WHERE = re.compile(r"\b(?:is|are|was|were|remains?) $"), re.compile(r" (?:in|at|for|among|with)$")
_COUNTS = "|".join(CARDINALS)
_WHOM = r"(?:the )?(?-i:[A-Z][\w.'-]*\w(?: [A-Z][\w.'-]*\w)*)"
_LIST = rf"{_WHOM}(?:, {_WHOM})*(?:,? and {_WHOM})?"
_BESIDE_THEM = (
    r"\b(?:after|behind|next to|apart from|aside from|except(?: for)?|other than|besides|but(?: for)?|beyond)"
)
_MORE_SO = ("more", "larger", "bigger", "greater")
_FOREMOST = {  # by the superlative of a fact, what says in a comparative that others are more so
    "largest": _MORE_SO, "biggest": _MORE_SO, "greatest": _MORE_SO, "most": _MORE_SO, "leading": _MORE_SO,
    "top": _MORE_SO, "main": _MORE_SO, "smallest": ("less", "fewer", "smaller"), "least": ("less", "fewer"),
    "fewest": ("fewer", "less"), "best": ("better",), "worst": ("worse",),
}  # fmt: skip
_TOOK = r"(?:overt(?:ook|aken)|surpassed|passed|replaced|displaced|supplanted)"
_SINCE = r"(?:(?:has|have|had|was|were) )?(?:(?:now|since|recently|been) )*"
_THE_RANK = r"as (?:the|its|their|\w+'s) (?P<rank>[^.;,]+)"
_OVERTAKING = tuple(
    re.compile(pattern)
    for pattern in (  # who has a rank now, and who had it
        rf"(?P<now>[^.;,]+?) {_SINCE}{_TOOK} (?P<was>[^.;,]+?) {_THE_RANK}",
        rf"(?P<was>[^.;,]+?) {_SINCE}{_TOOK} by (?P<now>[^.;,]+?) {_THE_RANK}",
        rf"(?P<was>[^.;,]+?) {_SINCE}(?:given|gave) way to (?P<now>[^.;,]+?) {_THE_RANK}",
        rf"(?P<now>[^.;,]+?) {_SINCE}(?:taken|took) (?:over from|the place of) (?P<was>[^.;,]+?) {_THE_RANK}",
        r"(?P<now>[^.;,]+?),? (?:not|rather than|and no longer) (?P<was>[^.;,]+?),? (?:is|are) (?:now )?"
        r"(?:the|its|their|\w+'s) (?P<rank>[^.;,]+)",
    )
)
_HAS_RANK = re.compile(r"(?P<who>[^.;,]+?) (?:is|are|remains?|was|were|has been|have been) ")


class Rank(Record):
    """A rank as a text tells it, by what it goes, and who has it; `est` is empty where that is not said.

    `among` is what whoever has it is one of, of `more than any other county`.
    """

    key: int
    est: str
    is_least: bool
    noun: frozenset[str]
    holder: str
    among: frozenset[str] = frozenset()


def holder_ranked(fact: Fact, new: str) -> Readings | None:
    """Return who has the rank that a fact gives to somebody, by a new sentence, who may be the same."""
    own = next(_ranks(fact.statement), None)
    if own is None:
        return None
    known = bag(fact.statement)
    there = [
        rank
        for rank in _ranks(new)
        if (rank.key, rank.is_least) == (own.key, own.is_least)
        and (not rank.est or not own.est or rank.est == own.est)
        and (not rank.noun or any(_is_among(word, known) for word in rank.noun))
        and (not rank.among or not own.among or any(_is_among(word, own.among) for word in rank.among))
    ]
    if not there:
        return None
    if any(_keys(own) & _keys(rank) or _are_one(own, rank, f"{fact.statement} {new}") for rank in there):
        return Readings(own.holder, own.holder)
    others = read_wording(fact.statement).names - _keys(own)  # which have another part in what it says
    fresh = next((rank for rank in there if not _keys(rank) <= others), None)
    return Readings(own.holder, fresh.holder) if fresh else None


def other_holder(fact: Fact, old: str, new: str) -> Readings | None:
    """Return who has the rank now that a fact gives to somebody who has it no more."""
    found = holder_ranked(fact, new)
    return found if found and found.old != found.new else None


def overtaken(fact: Fact, new: str, names: Container[str]) -> Readings | None:
    """Return what has taken the rank of what a fact gives it to, and need be none of the `names`."""
    own = _HAS_RANK.match(fact.statement)
    who, rank = bag(own["who"] if own else ""), _RANK.search(fact.statement)
    for pattern in _OVERTAKING:
        found = pattern.match(new)
        there = _RANK.search(found["rank"]) if found else None
        if not (found and rank and there) or not who or _of(rank) != _of(there):
            continue
        if who <= bag(found["was"]) and not who <= bag(found["now"]):
            first, *rest = found["now"].split(" ")
            return Readings(
                own["who"] if own else "",
                " ".join((first if first in names else _within_text(first, rest), *rest)),
            )
    return None


def _of(rank: re.Match[str]) -> tuple[int, str]:
    return _key(rank["rank"] or rank["place"] or rank["ranking"] or "first"), (rank["est"] or "").lower()


def _within_text(word: str, behind: list[str]) -> str:
    """Return a word that opens a sentence as it stands within one, before what follows it there."""
    is_common = word[1:].islower() and (
        word.lower() in ORDINARY or (behind != [] and all(map(str.islower, behind)))
    )
    return word.lower() if is_common else word


def _are_one(own: Rank, other: Rank, said: str) -> bool:
    """Tell whether two holders are one: parts of its name, or the long and the short one, `Name (NM)`."""
    pairs = (own.holder, other.holder), (other.holder, own.holder)
    return any(f"{one} and {two}" in said or f"{one} ({two})" in said for one, two in pairs)


def rank_compared(fact: Fact, new: str) -> int | None:
    """Return the rank that a new sentence gives to what a fact ranks, by telling who is before it.

    `Only two counties are poorer`, `after Elm, the largest is Oak`, `no river but the Quell is longer`.
    """
    found = _RANK.search(fact.statement)
    est = (found["est"] or "").lower() if found else ""
    est = est or ("most" if _THAN_ANY.search(fact.statement) else "")
    if not est:
        return None
    first = est.partition(" ")[0]
    more = "|".join(_FOREMOST.get(first) or (re.sub("est$", "er", est),))
    own = [name for name, start, _ in named(fact.statement) if _is_name(name) or start]
    is_named = any(re.search(rf"\b{re.escape(name)}\b", new) for name in own)
    some, article = r"(?:(?! than )[^.;,])", r"\b(?:the|its|their|\w+'s)"
    so, most = rf"{some}{{0,80}}?\b(?:{more})\b", rf"{article} {re.escape(est)}\b"
    before = (
        (rf"\b(?:only|just) (?P<count>{_COUNTS}) {so}", False),
        (rf"\b(?P<count>{_COUNTS})(?: [a-z]+, {_LIST},)? {so}{some}{{0,40}} than \b", True),
        (rf"\bonly (?P<list>{_LIST}) {so}", False),
        (rf"\bno (?:other )?{some}{{0,40}}?{_BESIDE_THEM} (?P<list>{_LIST}) {so}", False),
        (rf"{_BESIDE_THEM} (?P<list>{_LIST}),[^.;]{{0,80}}?{most}", True),
        (rf"{most}[^.;]{{0,60}}?{_BESIDE_THEM} (?P<list>{_LIST})", True),
    )
    for pattern, needs_name in before:
        told = re.search(pattern, new, re.I)
        if told is None or (needs_name and not is_named):
            continue
        count, whom = told.groupdict().get("count"), told.groupdict().get("list") or ""
        if any(name in whom for name in own) or _is_of_other_rank(found, new[: told.end()]):
            continue
        return 1 + (CARDINALS[count.lower()] if count else len(re.split(r",? and |, ", whom)))
    return None


def _is_of_other_rank(own: re.Match[str] | None, told: str) -> bool:
    """Tell whether what is before another is so by a rank told of else: `third-largest buyer, behind Orm`."""
    noun = bag(own["behind"] or "") if own else frozenset[str]()
    others = (bag(one["behind"] or "") for one in _RANK.finditer(told) if one["rank"])
    return any(noun and other and noun.isdisjoint(other) for other in others)


def _keys(rank: Rank) -> set[str]:
    """Return the keys of whoever has a rank, without the region of a place: `Salem, Oregon`."""
    return set(read_wording(rank.holder.partition(",")[0]).keys)


def _is_among(word: str, known: frozenset[str]) -> bool:
    return word in known or any(alike(word, other) for other in known)


def _ranks(text: str) -> Iterator[Rank]:
    """Yield the ranks that a text gives to somebody whom it names."""
    people = [one for one in named(text) if not is_before(text, one[1:]) and _is_name(one[0])]
    for found in _RANK.finditer(text):
        est, place = (
            (found["est"] or "").lower(),
            found["rank"] or found["place"] or found["ranking"] or "first",
        )
        holder = _before(text, people, found.start()) or _behind(text, people, found.end())
        holder = holder or _within(text, people, found)
        if holder:
            noun = bag(found["behind"] or "")
            yield Rank(_key(place), est, bool(_LEAST.search(est)), noun, holder)
    for found in _THAN_ANY.finditer(text):
        objects = [
            name
            for name, start, end in people
            if found.start("between") <= start < found.end("between")
            if re.search(rf"\b{found['way']} (?:the )?$", text[:start])
        ]
        holder = objects[-1] if objects else _before(text, people, found.start())
        if holder:
            other = _OTHER.match(text[found.end() :])
            among = bag(other["noun"]) if other else frozenset[str]()
            yield Rank(1, "", bool(_LEAST.search(found["more"])), frozenset(), holder, among)
    for found in _NONE_MORE.finditer(text):
        holder = next((name for name, start, _ in people if start - found.end() in (0, len("the "))), "")
        if holder:
            yield Rank(1, "", bool(_LEAST.search(found["more"])), frozenset(), holder)


def _within(text: str, people: list[tuple[str, int, int]], found: re.Match[str]) -> str:
    """Return where something is most so: `waits are longest in Hawaii`."""
    is_so = _IS_SO.search(text, 0, found.start()) and _WHERE.search(text, found.start(), found.end())
    gaps = (" ", " the ")
    return next((name for name, start, _ in people if is_so and text[found.end() : start] in gaps), "")


def _is_name(name: str) -> bool:
    return name.lower() not in ORDINARY and name.lower() not in MONTHS and not name.endswith("'s")


def _key(place: str) -> int:
    return ORDINALS.get(place) or int(re.sub(r"\D", "", place) or 0)


def _before(text: str, people: list[tuple[str, int, int]], at: int) -> str:
    """Return who has the rank at a place, or does more, whom a text names before it."""
    for name, start, end in people:
        gap = text[end:at]
        held = _HOLDING.fullmatch(gap) if end < at else None
        if held and not _BEHIND.search(text[:start]):
            return name + (held["region"] or "").rstrip(",")
    return ""


def _behind(text: str, people: list[tuple[str, int, int]], at: int) -> str:
    """Return who has the rank at a place by what stands behind it: `the largest of them is Elm`."""
    return next((name for name, start, _ in people if start > at and _BEING.fullmatch(text[at:start])), "")
