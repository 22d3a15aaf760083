"""Who does what to whom: the countries around the verbs of a sentence, held against those of the facts."""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.telling import root
from ..core.words import stem
from ..language.attachments import foreign
from ..language.direction import parties, wrong_ways
from ..language.proper_names import ALWAYS, ORDINARY
from ..language.wording import BASE, GIVING, TAKING, any_form, exactly
from .claims import Claims
from .countries import COUNTRIES, written
from .faults import Fault, fault_at
from .hedging import MEANT
from .patterns import pattern
from .readings import KEPT, countries_of, stems_of, telling_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..core.facts import Fact
    from ..language.marked import Marked
    from ..language.proper_names import Wording
    from .meaning import Meant

    _Compared = tuple[set[str], set[str], set[str]]  # the names on both sides, and what is compared

_PARTLY, _MOSTLY = 0.3, 0.55  # the reach, and the share of the sentence, where a fact is meant
_NEAR = 0.6  # of the best score: facts that may be meant as well
_SUBJECT = pattern(r"(?:It|He|She|They|We|This|That|These|Those)\b")  # who is named elsewhere
_PRONOUN = pattern(r"\W*(?:it|he|she|they|we|this|that|these|those)\b")
_ITS = pattern(r"\b(?:its|their|his|her)\b")
_IT = pattern(r"\b(?:it|them)(?= *(?:[.,;:)]|$))", needs="it|them")
_ASKED = pattern(
    r"\b(?:us|them|him|her) to\b",
    needs="us to|them to|him to|her to",
)
_RECIPROCAL = exactly(
    "each other, one another, both, jointly, together, mutual, mutually, the two, get, gets, got, "
    "receive, receives"
)
_UNDERGONE = pattern(
    r"\w's? (protection|defen[sc]e|invasion|colonization|coercion|administration)\b",
    needs="administration|coercion|colonization|defen|invasion|protection",
)
_BOTH = 2  # countries, of which one does something to the other
_NOUNS = ("ion", "ment", "al")  # how a noun of what is done ends
_APART = frozenset(("the", "a", "an", "to", "of", "on", "against", "about", "over", "after", "for"))
_MERE_DEGREES = telling_of("more less")  # of which it is not said what by
_COMPARED_WITHIN = 8  # words before `than`: `less developed and less formalized than`
_LISTED = frozenset(("and", "or", "the"))
_AS_ADJECTIVE = pattern(r"\b(?:U\.?S\.?|American) [a-z]")
_OF_BOTH = frozenset(("both", "two", "allies"))
_FELT_BY = pattern(  # by whom stands behind: `an existential concern for Tokyo`
    r"\ban? (?:[\w-]+ )?(?:concern|worry|fear|priority|goal|aim) (?:for|to|of|in)\b",
    needs="concern|worry|fear|priority|goal|aim",
)
_FROM_TO = pattern(
    r"\bfrom (?:[a-z]+ ){0,2}\$?\d\S*(?: [a-z]+)? to (?:[a-z]+ ){0,2}\$?\d", re.I, needs="from "
)
_DEEDS = any_form(
    f"{GIVING}, {TAKING}, administer, host, invade, invasion, colonize, withdraw, pledge, "
    f"threaten, help, "
    "draft, lead, protect, join, approve, deny, develop, impose, coerce, encourage, oppose"
)


def exchanged(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a country that does, in the sentence, what in the fact another one does, or owns what it does."""
    if claims.marked.has(_RECIPROCAL) or _SUBJECT.match(claims.text):
        return
    is_denied = claims.marked.has_negations()
    own_deeds = list(_doers(claims.marked, claims.wording))
    deeds = [deed for one in claims.meant if own_deeds for deed in _deeds_of(one.fact.statement)]
    for one in (one for one in meant[:4] if one.score >= _NEAR * meant[0].score):
        theirs = dict(_deeds_of(one.fact.statement)) if own_deeds else {}
        for word, doers in own_deeds:
            if is_denied or _is_undergone(claims.text, word) or _is_of_another(claims, word, doers):
                continue
            known = theirs.get(word, frozenset())
            others = [them for found, them in deeds if found == word]
            own = doers - (_described(claims.text) if known & claims.names else frozenset())
            if (
                own
                and known
                and not own & known
                and not any(other == word and known & who for other, who in own_deeds)
                and (_is_of_its_matter(claims, word, one.fact) or _is_left_to_before(claims, one))
                and not any(own & other for other in others)
            ):
                yield _other(claims, one.fact, own, known, word)
                return
    if meant[0].fact.flow or COUNTRIES.isdisjoint(claims.wording.keys) or _ITS.search(claims.text):
        return  # trade is told by its figures; whose something is where nobody is named, not at all
    statements = [words_of(one.fact.statement) for one in claims.meant]
    known = countries_of(meant[0].fact.statement)
    known = known - ALWAYS if known >= ALWAYS or _OF_BOTH.isdisjoint(claims.marked.words) else frozenset()
    for _, names, owners in foreign(claims.wording, statements):
        if names & COUNTRIES and owners & COUNTRIES and names.isdisjoint(known):
            yield _other(claims, meant[0].fact, names & COUNTRIES, owners & COUNTRIES).but(code="UD104")
            return


def turned(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a way that the fact has the other way round, `from` for `to`, and a comparison turned round."""
    if top.coverage < MEANT and (top.reach < _PARTLY or top.precision < _MOSTLY):
        return
    own = stems_of(top.fact.statement)
    for problem in wrong_ways(claims.marked, [own], "the report"):
        words = re.match(r'"((?:from|to) (\S+))', problem)
        if not words or (words[2][:1].isdecimal() and not _FROM_TO.search(claims.text)):
            continue  # `would lift it from the 1% to which it had been limited`
        if words[2] not in ALWAYS and not top.fact.flow:  # which way trade goes is held with its figures
            yield fault_at(claims, "UD105", problem, top.fact, words[1])
            return
    ends = [] if _FELT_BY.search(claims.text) else list(_ends(claims.marked, claims.wording))
    theirs = [ends for one in claims.meant for ends in _ends_of(one.fact.statement)] if ends else []
    for word, before, behind in ends:
        known = [(giver, taker) for found, giver, taker in theirs if found == word]
        if any(before & giver and behind & taker for giver, taker in known):
            continue
        if any(_is_turned(before, behind, giver, taker) for giver, taker in known):
            stems = [BASE.get(found, found) for found in claims.marked.stems]
            place = stems.index(word) if word in stems else 0
            message = "the report has it of others, or the other way round"
            yield fault_at(claims, "UD105", message, top.fact, claims.marked.words[place])
            return
    said = _compared(claims.wording)
    held = _compared(words_of(top.fact.statement)) if said else None
    is_less = [" less " in f" {text}".lower() for text in (claims.text, top.fact.statement)]
    is_turned = bool(said and held and is_less[0] != is_less[1])
    if said and is_turned:
        said = said[1], said[0], said[2]  # `less dovish than` says the other way round what `more` does
    is_alike = bool(said and held and said[2] & held[2])
    if (
        said
        and held
        and is_alike
        and (
            _is_turned_round(said, held)
            or (is_turned and _is_of_such(said, held))
            or _is_its_partner(said, held)
        )
    ):
        yield fault_at(claims, "UD105", "the report compares them the other way round", top.fact)


@lru_cache(KEPT)
def _ends_of(statement: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    return tuple(_ends(stems_of(statement), words_of(statement)))


def _ends(marked: Marked, wording: Wording) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Yield each deed of a text with the countries that stand before it and behind it."""
    if len(COUNTRIES.intersection(wording.keys)) < _BOTH:
        return
    for word, before, behind in parties(marked, wording):
        if before & COUNTRIES and behind & COUNTRIES:
            yield (
                BASE.get(word, word),
                frozenset(before & COUNTRIES),
                _with_joined(wording, behind & COUNTRIES),
            )


def _with_joined(text: Wording, names: set[str]) -> frozenset[str]:
    """Return the keys of some countries with those listed behind them: `Vietnam and the Philippines`."""
    found = set(names)
    for at, name in enumerate(text.keys):
        beside = at + 1
        while name in names and beside < len(text.words) and text.gaps[beside - 1] in (" ", ", "):
            if text.keys[beside] in COUNTRIES:
                found.add(text.keys[beside])
            elif text.words[beside].lower() not in _LISTED:
                break
            beside += 1
    return frozenset(found)


def _is_turned(
    before: frozenset[str], behind: frozenset[str], giver: frozenset[str], taker: frozenset[str]
) -> bool:
    """Tell whether two do the reverse of what they do in a fact, or the same one does it to another."""
    is_other = before & giver and not behind & (taker | giver) and not behind & ALWAYS
    return bool((before & taker and behind & giver) or is_other)


def _compared(text: Wording) -> _Compared | None:
    """Return the names on both sides of a comparison with `than`, and what it compares them by."""
    lower = [word.lower() for word in text.words] if "than" in text.keys else []
    if "than" not in lower:
        return None
    than = lower.index("than")
    compared = (at for at in range(than) if lower[at] in ("more", "less") or lower[at].endswith("er"))
    more = min((at for at in compared if than - at <= _COMPARED_WITHIN), default=None)
    if more is None:
        return None
    named = [(at, name) for at, name in enumerate(text.keys) if text.is_name(at)]
    by = {root for word in lower[more:than] for root in _degree(word)}
    return {name for at, name in named if at < more}, {name for at, name in named if at > than}, by


def _degree(word: str) -> frozenset[str]:
    """Return what a comparison is by: of `slower`, of `slowly` what is slow."""
    ending = next((ending for ending in ("er", "ly") if word.endswith(ending)), "")
    return telling_of(word) and telling_of(word.removesuffix(ending))


def _is_of_such(said: _Compared, held: _Compared) -> bool:
    """Tell whether what is compared is named in the sentence before: `Such ties are more formalized than`."""
    return bool(said[0] & held[1]) and said[1] <= ORDINARY


def _is_its_partner(said: _Compared, held: _Compared) -> bool:
    """Tell whether with whom a fact compares is compared itself: `The Greens are larger than their ally`."""
    others = (said[0] & held[1]) - held[0] - COUNTRIES
    return bool(others and said[2] & held[2] - _MERE_DEGREES) and not said[1]


def _is_turned_round(said: _Compared, held: _Compared) -> bool:
    """Tell whether who is compared in a fact is, in a sentence, with whom the others are compared."""
    if said[0] & held[1] and said[1] & held[0]:
        return True
    mine, theirs = held[0] & COUNTRIES, said[1] & COUNTRIES
    return bool(mine & theirs and said[2] & held[2] - _MERE_DEGREES) and not (held[1] | said[0]) & COUNTRIES


@lru_cache(KEPT)
def _deeds_of(statement: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(_doers(stems_of(statement), words_of(statement)))


def _doers(marked: Marked, wording: Wording) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each deed of a text with the countries that do it."""
    if COUNTRIES.isdisjoint(wording.keys):
        return
    for word, before, _ in parties(marked, wording, _DEEDS):
        if before & COUNTRIES:
            yield BASE.get(word, word), frozenset(before & COUNTRIES)


def _is_left_to_before(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence leaves to the one before what is done: `Japan was to host it`."""
    return one.reach >= MEANT + _PARTLY / 2 and bool(_IT.search(claims.text))


def _is_of_its_matter(claims: Claims, deed: str, fact: Fact) -> bool:
    """Tell whether what stands beside a deed is what a fact speaks of too."""
    marked = claims.marked
    places = [at for at, found in enumerate(marked.stems) if BASE.get(found, found) == deed]
    beside = {
        word for at in places for word in (*marked.before(at, 2), *marked.governed(at + 1, 4, across=True))
    }
    return claims.meanings.count(frozenset(map(root, beside - {deed})), fact) > 0


def _is_of_another(claims: Claims, deed: str, doers: frozenset[str]) -> bool:
    """Tell whether a deed is of somebody else than the countries that stand nearest before it.

    That is so where a pronoun begins what follows a colon, and where an `and` joins the deed to another one.
    """
    places = [at for at, found in enumerate(claims.marked.stems) if BASE.get(found, found) == deed]
    start, _ = claims.find(claims.marked.words[places[0]]) or (0, 0) if places else (0, 0)
    begin = max(claims.text.rfind(mark, 0, start) for mark in ";:") + 1
    is_asked = _ASKED.search(claims.text, begin, start)  # `Japan would like us to join`
    named = [at for at in range(len(claims.wording.words)) if claims.wording.keys[at] in doers]
    before = [at for at in named if places and at < places[0]]
    is_noun = bool(places) and claims.marked.words[places[0]].endswith(_NOUNS)
    if is_noun and before and _APART & set(claims.marked.words[before[-1] + 1 : places[0]]):
        return True  # `Tokyo's response to the invasion`
    if before and "and" in claims.marked.words[before[-1] + 1 : places[0]]:
        return True  # `China claims Taiwan and has stepped up its coercion`
    is_led = begin or claims.whole is not claims
    return bool(is_asked or (is_led and _PRONOUN.match(claims.text, begin)))


def _is_undergone(text: str, deed: str) -> bool:
    """Tell whether a deed is a noun whose owner undergoes it: `Japan's protection`, `Ukraine's defense`."""
    return any(stem(match[1].lower()) == deed for match in _UNDERGONE.finditer(text))


def _described(text: str) -> frozenset[str]:
    """Return the countries that only describe a noun: `U.S. troops` are not the United States."""
    return frozenset(("u.s.",)) if _AS_ADJECTIVE.search(text) else frozenset()


def _other(claims: Claims, fact: Fact, own: Collection[str], known: Collection[str], deed: str = "") -> Fault:
    """Return a fault at the country, nearest to the deed, that stands where the fact has another one."""
    wording = claims.wording
    deeds = [at for at, found in enumerate(claims.marked.stems) if BASE.get(found, found) == deed]
    places = [at for at, found in enumerate(wording.keys) if found in own]
    at = min(places, key=lambda at: min((abs(at - deed) for deed in deeds), default=0), default=0)
    message = f"the report has {written(known)} here, not {written(own)}"
    before = sum(word == wording.words[at] for word in wording.words[:at])
    found = list(re.finditer(rf"{re.escape(wording.words[at])}(?!\w)", claims.text))[before : before + 1]
    start, end = found[0].span() if found else (0, len(claims.text))
    return Fault("UD105", start, end, message, fact, claims.text[start:end] if found else "")
