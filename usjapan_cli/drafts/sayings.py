"""Words of a sentence held against the facts that it is about: what is said, denied, done by whom, quoted."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from ..check import sense
from ..check.agreement import quotes
from ..check.attachments import foreign
from ..check.direction import parties, wrong_ways
from ..check.marked import read_marked
from ..check.proper_names import ALWAYS
from ..check.wording import BASE, FLOW_WORDS, GIVING, TAKING, as_weak, exactly, phrases
from ..core.words import stem
from .balance import turned_balance
from .claims import Claims
from .countries import COUNTRIES, names_in, written
from .faults import Fault, fault_at
from .hedging import MEANT, dropped, overstated, promised, recovered, requantified, rescoped, widened
from .names import misnamed, other_country, other_person_named
from .numbers import Support
from .places import strangers
from .readings import KEPT, stems_of, telling_of, words_of
from .scope import rescaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ..check.marked import Marked
    from ..check.proper_names import Wording
    from ..core.facts import Fact
    from .meaning import Meant
    from .parties import Parties

WHOLE = 0.75  # the share from which a fact is said whole
_FEWEST = 2  # telling words of its statement that a fact shares where it is meant
_ROOT = 5  # letters by which words of one root are met
_AS_WELL = 0.9  # of the best score: what is said as well
_CLOSELY = 0.75  # of the best score: what may be said as well
_STRONG = 2.0  # a score from which part of a fact is enough
_NEARLY = 0.7  # of the best score: facts that may be meant as well
_SENSIBLE = frozenset(("frequent", "helped", "widespread"))  # hedges whose opposite is the contrary
_WITHIN = ((0.3, 0.5), (0.25, 0.65))  # the share of a fact, with that of a sentence without figures
_SAID = 0.2  # the share of a fact from which a clause may speak of it
_MOST_SAID = 4  # facts for whose hedges a sentence is looked through
_AROUND = 50  # characters on each side of a word that tell what it is said of
_DENIABLE = 0.4  # the reach from which what a sentence denies is the fact
_PARTLY, _MOSTLY = 0.3, 0.55  # the same where the fact has so much of the sentence's
_EXCLUDING = frozenset(
    phrases("leave out, exclude, omit, lack, rule out, leave open, fail, absent, unspecified, silent, refrain")
)
_TIMES = frozenset(phrases("before, prior to, ahead of, after, following, since, later than, earlier, previous"))
_NOT_BEFORE = exactly("before, for over, for more than, in over, in more than, in years, in decades, until")
_IDIOM = re.compile(  # nothing decreases, ends or is affirmed
    r"\bf[ae]ll(?:s|ing)? (?:on|under|within|into|to|in line)\b|-ending\b|\bsays? [A-Z]\w+", re.I
)
_THAN = re.compile(r"(.*?)\bthan\b", re.S)
_FAILING = frozenset(phrases("fail, refuse"))
_DENYING = frozenset(("not", "never", "cannot", "neither"))
_SUBJECT = re.compile(r"(?:It|He|She|They|We|This|That|These|Those)\b")  # who is named elsewhere
_RECIPROCAL = exactly(
    "each other, one another, both, jointly, together, mutual, mutually, the two, get, gets, got, receive, receives"
)
_NOT_DENYING = exactly("not only, not just, not merely, not alone, no longer, no more than, no less than, nothing but")
_TRADED = frozenset(
    phrases("have, " + ", ".join(FLOW_WORDS.values()) + ", less, more, low, lower, buyer, seller, sale, lender")
)
_AS_ADJECTIVE = re.compile(r"\b(?:U\.S\.|American) [a-z]")
_DEEDS = frozenset(
    phrases(
        f"{GIVING}, {TAKING}, administer, host, invade, invasion, colonize, withdraw, pledge, threaten, help, "
        "draft, lead, protect, join, approve, deny, develop, impose, coerce, encourage, oppose"
    )
)


def about(claims: Claims, supported: set[str], has_figures: bool) -> list[Meant]:
    """Return the facts that a sentence is surely about: much of each is in it, or its figure.

    `supported` are the ids of facts of which the sentence has a figure.
    """
    top = claims.meant[0].score if claims.meant else 0.0
    return [
        one
        for one in claims.meant
        if one.fact.id in supported
        or (
            _is_meant(one, has_figures)
            and one.score >= 0.6 * top
            and claims.speaks_of(one)
            and not (supported and one.fact.value)
        )
    ]


def _is_meant(one: Meant, has_figures: bool) -> bool:
    """Tell whether a sentence has most of a fact, or, without figures, the fact most of the sentence."""
    is_within = not has_figures and any(
        one.reach >= reach and one.precision >= precision for reach, precision in _WITHIN
    )
    if len(one.shared) < _FEWEST:
        return False
    return one.reach >= MEANT or is_within or (one.reach >= _PARTLY and one.score >= _STRONG)


def word_faults(claims: Claims, meant: list[Meant], supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield what the words of a sentence have that the facts it is about have not, and the reverse."""
    if claims.sentence.is_context:
        return
    meant = [one for one in meant if one.fact.kind != "metadata"]  # which says nothing of its subject
    best = max((one.score for one in meant if one.coverage >= WHOLE), default=0.0)
    whole = [one for one in meant if best and one.score >= _AS_WELL * best]
    close = [one for one in meant[:3] if one.score >= _CLOSELY * meant[0].score]
    further = [one for one in meant if one.coverage >= MEANT and one not in close]
    for one in [*(whole or close), *further][:_MOST_SAID]:  # where a fact is said whole, it is the one
        yield from dropped(claims, one, one.fact.id == claims.first, one in close)
        yield from promised(claims, one.fact)
    yield from requantified(claims, (whole or close)[0].fact) if whole or close else ()
    yield from widened(claims)
    if meant:
        yield from overstated(claims, meant[0].fact, [one.fact for one in claims.meant])
        yield from _contrary(claims, meant)
        yield from _denied(claims, meant[0])
        yield from _exchanged(claims, meant)
        yield from _turned(claims, meant[0])
        yield from rescoped(claims, meant[0].fact)
        yield from _misquoted(claims, meant)
        yield from misnamed(claims, meant)
    else:
        yield from list(chain(other_person_named(claims), strangers(claims), other_country(claims)))[:1]
    yield from recovered(claims, supports)
    yield from rescaled(claims, meant, supports)
    yield from turned_balance(claims)


def _contrary(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words that say the opposite of the facts', or set a name where the facts have another one."""
    facts = [one.fact for one in meant[:4]]
    passages = [stems_of(fact.statement) for fact in facts]
    least = _NEARLY * claims.meant[0].score
    everything = [stems_of(one.fact.statement) for one in claims.meant if one.score >= least]
    weak = frozenset().union(*(as_weak(hedge) for hedge in facts[0].hedges if hedge not in _SENSIBLE))
    is_denying = any(True for _ in claims.whole.marked.negations())
    for problem in sense.reversed_words(claims.marked, passages, "the report"):
        opposed = re.search(r'opposite of "([^"]+)"', problem)
        if opposed and _is_named(opposed[1], facts):
            continue
        if opposed and tuple(map(stem, opposed[1].split())) in weak:
            continue  # what hedges a fact says nothing about its sense
        words = re.match(r'"([^"]+)" says', problem)
        said = frozenset([tuple(map(stem, words[1].split()))]) if words else frozenset()
        is_same_root = bool(words and opposed) and _is_of_one_root(words[1], opposed[1])
        if words and opposed and _denies(_clause_of(claims, words[1])) and any(_denies(one) for one in passages if opposed[1] in " ".join(one.words)):
            continue
        if is_same_root and is_denying:
            continue  # how far a `not` reaches is not known
        if said & _TIMES and not _is_of_one_event(claims.marked, passages, words[1] if words else ""):
            continue
        if words and (_IDIOM.search(claims.text) or _is_turned_comparison(claims.text, words[1], facts[0].statement)):
            continue
        if said & _TRADED:
            continue  # which way trade goes is held with its figures
        if words and opposed and not _is_of_the_same(claims, words[1], opposed[1], passages):
            continue
        if words and _is_said_by_others(claims, words[1]):
            continue
        if words and not any(other.has(said) for other in everything):
            yield fault_at(claims, "UD106", problem, facts[0], words[1])
            return
        if (
            (meant[0].coverage >= MEANT or min(meant[0].reach, meant[0].precision) >= _PARTLY)
            and problem.endswith("which the statement drops")
            and not is_denying
            and not claims.whole.marked.has(_EXCLUDING)
        ):
            yield fault_at(claims, "UD106", "the report denies this", facts[0])
            return


def _is_turned_comparison(text: str, word: str, statement: str) -> bool:
    """Tell whether what a fact says of one by `than`, a text says of the other: faster than Japan."""
    mine, theirs = re.search(rf"\b{re.escape(word)}\b[^.;]{{0,60}}?\bthan\b([^.;,]*)", text, re.I), _THAN.match(statement)
    return bool(mine and theirs and names_in(mine[1]) & names_in(theirs[1]))


def _clause_of(claims: Claims, word: str) -> Marked:
    start, _ = claims.find(word) or (0, 0)
    return read_marked(claims.text[slice(*claims.clause(start))])


def _denies(text: Marked) -> bool:
    return any(True for _ in text.negations()) or text.has(sense.AS_NEGATION)


def _is_of_one_root(one: str, other: str) -> bool:
    """Tell whether two words only differ by an ending, or by what turns the one: `trust`, `distrust`."""
    return one[:_ROOT] == other[:_ROOT] or one[:_ROOT] in other or other[:_ROOT] in one


def _is_of_the_same(claims: Claims, word: str, opposed: str, passages: Sequence[Marked]) -> bool:
    """Tell whether the clause of a word shares another one with what stands around the opposite of it."""
    start, end = claims.find(word) or (0, 0)
    clause = telling_of(claims.text[max(0, start - _AROUND) : end + _AROUND]) - telling_of(word)
    around = (telling_of(" ".join(passage.words)) for passage in passages if opposed in " ".join(passage.words))
    return any(clause & words for words in around) or len(claims.clauses) < _FEWEST


def _is_said_by_others(claims: Claims, word: str) -> bool:
    """Tell whether a fact of which the clause of a word may speak by itself has that word."""
    start, _ = claims.find(word) or (0, 0)
    meant = claims.meanings.meant(claims.text[slice(*claims.clause(start))], claims.text)
    said = (stems_of(one.fact.statement).stems for one in meant if one.coverage >= _SAID)
    return any(word[:_ROOT] == other[:_ROOT] for stems in said for other in stems)


def _is_of_one_event(text: Marked, passages: Sequence[Marked], word: str) -> bool:
    """Tell whether what stands behind a `before` or `after` stands so in a passage as well."""
    hits = [hit for hit in text.hits(_TIMES) if text.said(hit) == word]
    own = {stem for hit in hits for stem in text.governed(hit.end, 2)}
    return any(own & set(passage.governed(hit.end, 2)) for passage in passages for hit in passage.hits(_TIMES))


def _is_named(words: str, facts: Sequence[Fact]) -> bool:
    """Tell whether some words stand in the facts in a name alone: `Inflation Reduction Act`."""
    statements = " ".join(fact.statement for fact in facts)
    return words.title() in statements and words not in statements


def _denied(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a `not` or `fail to` before what the fact which is meant says, and no fact near denies."""
    if top.reach < _DENIABLE or top.precision < _MOSTLY:
        return
    marked, own = claims.marked, stems_of(top.fact.statement)
    if any(True for _ in own.negations()) or own.has(sense.AS_NEGATION) or marked.has(_NOT_DENYING):
        return
    denied = [*(at for at in marked.negations() if marked.words[at] in _DENYING), *(hit.start for hit in marked.hits(_FAILING))]
    others = [words for one in claims.meant for words in sense.denials(stems_of(one.fact.statement))]
    named = {word for at, word in enumerate(marked.stems) if claims.wording.is_name(at)} if denied else set()
    for at in denied:
        if at and "," in marked.gaps[at - 1]:
            continue  # `Japan, not the United States`
        if "first" in own.words and marked.has(_NOT_BEFORE):
            continue  # which is the first
        said = {word for word in marked.governed(at + 1, 2, across=True) if word not in named}
        if said & set(own.stems) and not any(said & words for words in others):
            yield fault_at(claims, "UD106", f'the report has no "{marked.words[at]}"', top.fact, marked.words[at])
            return


def _exchanged(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a country that does, in the sentence, what in the fact another one does, or owns what it does."""
    if claims.marked.has(_RECIPROCAL) or _SUBJECT.match(claims.text):
        return
    own_deeds = list(_doers(claims.marked, claims.wording))
    deeds = [deed for one in claims.meant if own_deeds for deed in _deeds_of(one.fact.statement)]
    for one in meant[:4]:
        theirs = dict(_deeds_of(one.fact.statement)) if own_deeds else {}
        for word, doers in own_deeds:
            known = theirs.get(word, frozenset())
            others = [them for found, them in deeds if found == word]
            own: frozenset[str] = doers - (_described(claims.text) if known & claims.names else set())
            if own and known and not own & known and not any(own & other for other in others):
                yield _other(claims, one.fact, own, known, word)
                return
    statements = [words_of(one.fact.statement) for one in claims.meant]
    for _, names, known in foreign(claims.wording, statements):
        if names & COUNTRIES and known & COUNTRIES:
            yield _other(claims, meant[0].fact, names & COUNTRIES, known & COUNTRIES)
            return


def _turned(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a way that the fact has the other way round, `from` for `to`, and a comparison turned round."""
    if top.coverage < MEANT and (top.reach < _PARTLY or top.precision < _MOSTLY):
        return
    own = stems_of(top.fact.statement)
    for problem in wrong_ways(claims.marked, [own], "the report"):
        words = re.match(r'"((?:from|to) (\S+))', problem)
        if words and words[2] not in ALWAYS:  # which way trade goes is held with its figures
            yield fault_at(claims, "UD105", problem, top.fact, words[1])
            return
    theirs = [ends for one in claims.meant for ends in _ends_of(one.fact.statement)]
    for word, before, behind in _ends(claims.marked, claims.wording):
        known = [(giver, taker) for found, giver, taker in theirs if found == word]
        if any(before & giver and behind & taker for giver, taker in known):
            continue
        if any(_is_turned(before, behind, giver, taker) for giver, taker in known):
            place = next((at for at, found in enumerate(claims.marked.stems) if BASE.get(found, found) == word), 0)
            message = "the report has it of others, or the other way round"
            yield fault_at(claims, "UD105", message, top.fact, claims.marked.words[place])
            return
    said, held = _compared(claims.wording), _compared(words_of(top.fact.statement))
    if said and held and said[2] & held[2] and said[0] & held[1] and said[1] & held[0]:
        yield fault_at(claims, "UD105", "the report compares them the other way round", top.fact)


@lru_cache(KEPT)
def _ends_of(statement: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    return tuple(_ends(stems_of(statement), words_of(statement)))


def _ends(marked: Marked, wording: Wording) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Yield each deed of a text with the countries that stand before it and behind it."""
    for word, before, behind in parties(marked, wording):
        if before & COUNTRIES and behind & COUNTRIES:
            yield BASE.get(word, word), frozenset(before & COUNTRIES), frozenset(behind & COUNTRIES)


def _is_turned(
    before: frozenset[str], behind: frozenset[str], giver: frozenset[str], taker: frozenset[str]
) -> bool:
    """Tell whether two do the reverse of what they do in a fact, or the same one does it to another."""
    is_other = before & giver and not behind & (taker | giver) and not behind & ALWAYS
    return bool((before & taker and behind & giver) or is_other)


def _compared(text: Wording) -> tuple[set[str], set[str], set[str]] | None:
    """Return the names on both sides of a comparison with `than`, and what it compares them by."""
    lower = [word.lower() for word in text.words]
    if "than" not in lower:
        return None
    than = lower.index("than")
    more = next((at for at in range(than - 1, -1, -1) if lower[at] in ("more", "less") or lower[at].endswith("er")), None)
    if more is None:
        return None
    by = {stem(word) for word in lower[more : than] if telling_of(word)}
    sides = [{key for at, key in enumerate(text.keys) if at in side and text.is_name(at)} for side in (
        range(more), range(than, len(lower)),
    )]  # fmt: skip
    return sides[0], sides[1], by


def exchanged_parties(claims: Claims, parties: Parties) -> Iterator[Fault]:
    """Yield a clause where who pays, gives or defends is another one than in the fact meant."""
    if claims.sentence.is_context:
        return
    for fact, doer, (start, end) in parties.exchanged(claims):
        text = claims.text[start:end]
        message = f"the report has it of {doer}, not the other way round"
        yield Fault("UD105", start, start + len(text.rstrip(" ,;:")), message, fact, text.strip(" ,;:"))
        return


@lru_cache(KEPT)
def _deeds_of(statement: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(_doers(stems_of(statement), words_of(statement)))


def _doers(marked: Marked, wording: Wording) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each deed of a text with the countries that do it."""
    for word, before, _ in parties(marked, wording, _DEEDS):
        if before & COUNTRIES:
            yield BASE.get(word, word), frozenset(before & COUNTRIES)


def _described(text: str) -> set[str]:
    """Return the countries that only describe a noun: `U.S. troops` are not the United States."""
    return {"u.s."} if _AS_ADJECTIVE.search(text) else set()


def _other(claims: Claims, fact: Fact, own: Collection[str], known: Collection[str], deed: str = "") -> Fault:
    """Return a fault at the country that stands where the fact has another one: the one nearest to the deed."""
    wording = claims.wording
    deeds = [at for at, found in enumerate(claims.marked.stems) if BASE.get(found, found) == deed]
    places = [at for at, found in enumerate(wording.keys) if found in own]
    at = min(places, key=lambda at: min((abs(at - place) for place in deeds), default=0), default=0)
    message = f"the report has {written(known)} here, not {written(own)}"
    before = sum(word == wording.words[at] for word in wording.words[:at])
    found = list(re.finditer(re.escape(wording.words[at]), claims.text))[before : before + 1]
    start, end = found[0].span() if found else (0, len(claims.text))
    return Fault("UD105", start, end, message, fact, claims.text[start:end] if found else "")


def _misquoted(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words in quotation marks that are nearly, and not, those that a fact quotes."""
    facts = [one.fact for one in meant if one.fact.kind != "metadata"]
    known = [(fact, term) for fact in facts for term in quotes(fact.statement)]
    for said in quotes(claims.text):
        near = [(fact, own) for fact, own in known if telling_of(said.key) & telling_of(own.key)]
        if near and not any(
            f" {said.key} " in f" {own.key} " or f" {own.key} " in f" {said.key} " for _, own in near
        ):
            fact, own = near[0]
            message = f'the words that the report quotes are "{own.text}"'
            yield fault_at(claims, "UD107", message, fact, said.text, own.text)
