"""Words of a sentence held against the facts that it is about: hedges, the contrary, scope, names."""

from __future__ import annotations

import re
from itertools import chain

from ..check import sense
from ..check.agreement import quotes
from ..check.attachments import foreign
from ..check.direction import parties
from ..check.marked import read_marked
from ..check.proper_names import ALWAYS
from ..check.wording import (
    ABSOLUTES,
    COVERAGES,
    FLOW_WORDS,
    GIVING,
    HARMLESS,
    SCOPE,
    TAKING,
    UNREALISED,
    as_weak,
    exactly,
    phrases,
)
from ..core.words import stem
from .claims import DATES, Claims, Figure
from .countries import COUNTRIES, names_in, written
from .numbers import Fault, Support
from .persons import other_person
from .readings import countries_of, stems_of, telling_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..check.marked import Hit, Marked
    from ..check.proper_names import Wording
    from ..core.facts import Fact
    from .meaning import Meant
    from .parties import Parties

WHOLE = 0.75  # the share from which a fact is said whole
_FEWEST = 2  # telling words of its statement that a fact shares where it is meant
_AS_WELL = 0.9  # of the best score: what is said as well
_PLACED = 0.3  # the reach from which a sentence may widen what a fact narrows
_STRONG = 2.0  # a score from which part of a fact is enough
_PARTLY, _MOSTLY = 0.3, 0.55  # the same where the fact has so much of the sentence's
_MEANT = 0.45  # the share of a fact's telling words from which a sentence is about it
_OFTEN_LEFT_OUT = frozenset(
    ("goods", "services", "government", "key", "advanced", "Lower House", "overall", "critical", "tariff")
)
_ABROAD = ", country, countries, nation, nations"  # `no country is a bigger source`: of foreign ones
_SCOPES = tuple(
    (
        exactly(row.partition(" / ")[0].lower()),
        exactly(row.replace(" / ", ", ").lower() + _ABROAD * row.startswith("foreign")),
    )
    for row in SCOPE
    if not set(row.partition(" / ")[0].split(", ")) & _OFTEN_LEFT_OUT
)
_ON_FIGURES = frozenset(("nearly", "estimated", "early", "late", "including", "such as", "like"))
_HARMLESS = exactly(
    f"{HARMLESS}, every year, each year, all told, every day, all the more, for all, all about, over all"
)
_WEIGHTY = frozenset(  # hedges whose loss makes a claim another one; without the others it is only less fine
    "could may might likely potential potentially some many most generally largely broadly appears if "
    "limited reportedly "
    "alleged plan intention would perceived indicated nearly unclear expected is_to".replace("_", " ").split()
) | {"in part", "is to"}
_TRADED = frozenset(
    phrases(", ".join(FLOW_WORDS.values()) + ", less, more, low, lower, buyer, seller, sale, lender")
)
_WHICH_KOREA = re.compile(r"(?:North|South) $")
_KOREA = re.compile(r"(?:North|South) Korean?s?")
_AS_ADJECTIVE = re.compile(r"\b(?:U\.S\.|American) [a-z]")
_WIDE = exactly(
    "of any kind, of any sort, of any type, of every kind, foreign or domestic, domestic or foreign, "
    "foreign and domestic, at home or abroad, at home and abroad, whatsoever"
)
_PLANNED = frozenset(("plan", "intention", "effort", "potential", "proposed"))
_PLANS = frozenset(
    phrases("plan, intend, intention, aim, propose, goal, potential, hope, seek, try, want, effort")
)
_OPEN = frozenset(phrases("could, would, should, might, with, given, provided, once, until"))
_INTENDED = frozenset(("plan", "intention", "effort", "is to"))
_UNREALISED = frozenset(phrases(", ".join(UNREALISED)))
_COVERAGES = {name: frozenset(phrases(words)) for name, words in COVERAGES.items()}
_TITLES = frozenset(("minister", "president", "secretary", "premier", "chairman", "senator"))
_IRREGULAR = {stem(done): stem(do) for done, do in (
    ("paid", "pay"), ("sold", "sell"), ("bought", "buy"), ("gave", "give"), ("given", "give"),
    ("sent", "send"), ("led", "lead"), ("withdrew", "withdraw"), ("lent", "lend"),
)}  # fmt: skip
_DEEDS = frozenset(
    phrases(
        f"{GIVING}, {TAKING}, paid, gave, lent, led, withdrew, administer, host, invade, "
        "invasion, colonize, withdraw, pledge, threaten, help, draft, lead, "
        "protect, join, approve, deny"
    )
)
_WORD = re.compile(r"[A-Za-z][\w.&'\u2019-]*")


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
    is_within = not has_figures and one.reach >= _PARTLY and one.precision >= _MOSTLY
    if len(one.shared) < _FEWEST:
        return False
    return one.reach >= _MEANT or is_within or (one.reach >= _PARTLY and one.score >= _STRONG)


def word_faults(claims: Claims, meant: list[Meant], supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield what the words of a sentence have that the facts it is about have not, and the reverse."""
    if claims.sentence.is_context:
        return
    best = max((one.score for one in meant if one.coverage >= WHOLE), default=0.0)
    whole = [one for one in meant if one.coverage >= WHOLE and one.score >= _AS_WELL * best]
    for one in whole or meant[:3]:  # where a fact is said whole, it is the one
        yield from _dropped(claims, one)
        yield from _promised(claims, one.fact)
    yield from _widened(claims)
    if meant:
        yield from _overstated(claims, meant[0].fact, [one.fact for one in claims.meant])
        yield from _contrary(claims, meant)
        yield from _exchanged(claims, meant)
        yield from _rescoped(claims, meant[0].fact)
        yield from _misquoted(claims, meant)
        yield from _misnamed(claims, meant)
    else:
        yield from _other_person(claims)
    yield from _recovered(claims, supports)


def _fault(claims: Claims, code: str, message: str, fact: Fact, words: str = "", expected: str = "") -> Fault:
    """Return a fault at some words, or at the whole sentence where what is wrong is not there."""
    start, end = claims.find(words) or (0, min(len(claims.text), 290))
    return Fault(code, start, end, message, fact, claims.text[start:end] if words else "", expected)


def _dropped(claims: Claims, one: Meant) -> Iterator[Fault]:
    """Yield the hedges of a fact that the sentence has neither, nor a word as weak."""
    fact = one.fact
    if fact.kind in ("definition", "metadata"):
        return
    own = stems_of(fact.statement)
    for hedge in fact.hedges:
        if hedge not in _WEIGHTY:
            continue
        if hedge == "if" and claims.marked.has(_OPEN):
            continue
        if fact.condition and hedge in ("if", *_INTENDED) and claims.find(fact.condition):
            continue  # as a value has it: `2% (planned)`
        if hedge in _ON_FIGURES or claims.marked.has(as_weak(hedge)):
            continue
        if hedge in _INTENDED and claims.marked.has(_UNREALISED):
            continue
        hits = own.hits(as_weak(hedge))
        if hits and _weakens_what_is_said(hits[0], own, claims, one.reach):
            word = own.said(hits[0])
            yield _fault(claims, "UD201", f'the hedge "{word}" is dropped', fact, expected=word)


def _promised(claims: Claims, fact: Fact) -> Iterator[Fault]:
    """Yield a `will` where the fact only plans, or has the potential to."""
    if not _PLANNED & set(fact.hedges) or claims.marked.has(_PLANS):
        return
    own, marked = stems_of(fact.statement), claims.marked
    for at, word in enumerate(marked.words):
        if word == "will" and set(marked.governed(at + 1, 1)) & set(own.stems) and "will" not in own.words:
            yield _fault(claims, "UD202", '"will" is more than the report says', fact, "will")
            return


def _widened(claims: Claims) -> Iterator[Fault]:
    """Yield words that lift a limit which the fact meant has: `of any kind`, `foreign or domestic`."""
    hits = claims.marked.hits(_WIDE)
    top = claims.meant[0] if claims.meant else None
    if not hits or top is None or top.reach < _PLACED or not claims.speaks_of(top):
        return
    own = stems_of(top.fact.statement)
    narrow = next((found for words, _ in _SCOPES for found in own.hits(words)), None)
    if narrow and not own.has(_WIDE):
        word = own.said(narrow)
        message = f'the report says it of "{word} ..." alone'
        yield _fault(claims, "UD203", message, top.fact, claims.marked.said(hits[0]), word)


def _weakens_what_is_said(hit: Hit, own: Marked, claims: Claims, reach: float) -> bool:
    """Tell whether the sentence has one of the words that a hedge weakens, or nearly all of the fact."""
    weakened = {word[:6] for word in (*own.governed(hit.end, 3, across=True), *own.before(hit.start, 1))}
    is_enough = reach >= _MEANT or "will" in claims.marked.words
    return len(weakened & {word[:6] for word in claims.marked.stems}) > (0 if is_enough else 1)


def _overstated(claims: Claims, fact: Fact, facts: list[Fact]) -> Iterator[Fault]:
    """Yield words that admit no exception, `all`, `must`, `certain`, where no fact meant has them."""
    owns = [stems_of(one.statement) for one in facts]
    if not fact.hedges:
        return
    for row in ABSOLUTES:
        forms = exactly(row)
        if any(own.has(forms) for own in owns):
            continue
        for hit in claims.marked.hits(forms | _HARMLESS):
            if hit.is_in(_HARMLESS):
                continue
            word = claims.marked.said(hit)
            behind = set(claims.marked.governed(hit.end, 2, across=True))
            if behind & set(stems_of(fact.statement).stems):
                yield _fault(claims, "UD202", f'"{word}" is more than the report says', fact, word)
                return


def _contrary(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words that say the opposite of the facts', or set a name where the facts have another one."""
    facts = [one.fact for one in meant[:4]]
    passages = [stems_of(fact.statement) for fact in facts]
    everything = [stems_of(one.fact.statement) for one in claims.meant]
    weak = frozenset().union(*(as_weak(hedge) for hedge in facts[0].hedges))
    for problem in sense.reversed_words(claims.marked, passages, "the report"):
        opposed = re.search(r'opposite of "([^"]+)"', problem)
        if opposed and tuple(map(stem, opposed[1].split())) in weak:
            continue  # what hedges a fact says nothing about its sense
        words = re.match(r'"([^"]+)" says', problem)
        said = frozenset([tuple(map(stem, words[1].split()))]) if words else frozenset()
        if said & _TRADED:
            continue  # which way trade goes is held with its figures
        if words and not any(other.has(said) for other in everything):
            yield _fault(claims, "UD106", problem, facts[0], words[1])
            return
        if (
            meant[0].coverage >= _MEANT
            and problem.endswith("which the statement drops")
            and not any(claims.marked.negations())
        ):
            yield _fault(claims, "UD106", "the report denies this", facts[0])
            return


def _exchanged(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a country that does, in the sentence, what in the fact another one does, or owns what it does."""
    wording = claims.wording
    marks = [(stems_of(one.fact.statement), words_of(one.fact.statement)) for one in claims.meant]
    for one in meant[:4]:
        theirs = dict(_doers(stems_of(one.fact.statement), words_of(one.fact.statement)))
        for word, own in _doers(claims.marked, wording):
            known = theirs.get(word, set())
            others = [them for mark in marks for found, them in _doers(*mark) if found == word]
            own -= _described(claims.text) if known & claims.names else set()
            if own and known and not own & known and not any(own & other for other in others):
                yield _other(claims, one.fact, own, known)
                return
    for _, own, known in foreign(wording, [words for _, words in marks]):
        if own & COUNTRIES and known & COUNTRIES:
            yield _other(claims, meant[0].fact, own & COUNTRIES, known & COUNTRIES)
            return


def exchanged_parties(claims: Claims, parties: Parties) -> Iterator[Fault]:
    """Yield a clause where who pays, gives or defends is another one than in the fact meant."""
    if claims.sentence.is_context:
        return
    for fact, doer, (start, end) in parties.exchanged(claims):
        text = claims.text[start:end]
        message = f"the report has it of {doer}, not the other way round"
        yield Fault("UD105", start, start + len(text.rstrip(" ,;:")), message, fact, text.strip(" ,;:"))
        return


def _doers(marked: Marked, wording: Wording) -> Iterator[tuple[str, set[str]]]:
    """Yield each deed of a text with the countries that do it."""
    for word, before, _ in parties(marked, wording, _DEEDS):
        if before & COUNTRIES:
            yield _IRREGULAR.get(word, word), before & COUNTRIES


def _described(text: str) -> set[str]:
    """Return the countries that only describe a noun: `U.S. troops` are not the United States."""
    return {"u.s."} if _AS_ADJECTIVE.search(text) else set()


def _other(claims: Claims, fact: Fact, own: set[str], known: set[str]) -> Fault:
    """Return a fault at the country that stands where the fact has another one."""
    wording = claims.wording
    word = next((w for w, k in zip(wording.words, wording.keys, strict=True) if k in own), "")
    message = f"the report has {written(known)} here, not {written(own)}"
    return _fault(claims, "UD105", message, fact, word)


def _recovered(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure of goods and services that is said of goods, and the reverse."""
    for one in supports:
        if one.fact.coverage is None or one.figure.quantity.kind in DATES:
            continue
        begin, end = _around(claims.text, one.figure)
        clause = read_marked(claims.text[begin:end])
        said = {name for name, forms in _COVERAGES.items() if clause.has(forms)}
        if said and said != set(one.fact.coverage.split(" and ")):
            message = f"the report says it of {one.fact.coverage}"
            yield _fault(
                claims, "UD203", message, one.fact, claims.text[begin:end].strip(), one.fact.coverage
            )


def _around(text: str, figure: Figure) -> tuple[int, int]:
    """Return where what a figure counts is said: from the last stop before it to the next one behind it."""
    begin = max(text.rfind(mark, 0, figure.start) + 1 for mark in ";:,")
    ends = [at for mark in (";", ":", ", ") if (at := text.find(mark, figure.end)) >= 0]
    return begin, min([*ends, len(text)])


def _misquoted(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words in quotation marks that are nearly, and not, those that a fact quotes."""
    facts = [one.fact for one in meant if one.fact.kind != "metadata"]
    known = [(fact, term) for fact in facts for term in quotes(fact.statement)]
    for said in quotes(claims.text):
        near = [(fact, own) for fact, own in known if telling_of(said.key) & telling_of(own.key)]
        if near and not any(f" {said.key} " in f" {own.key} " for _, own in near):
            fact, own = near[0]
            message = f'the words that the report quotes are "{own.text}"'
            yield _fault(claims, "UD107", message, fact, said.text, own.text)


def _rescoped(claims: Claims, fact: Fact) -> Iterator[Fault]:
    """Yield what narrows a noun of the fact and not of the sentence: goods, foreign, comprehensive."""
    own = stems_of(fact.statement)
    for narrow, kept in _SCOPES:
        hits = own.hits(narrow)
        if hits and not claims.marked.has(kept):
            noun = own.governed(hits[0].end, 1, across=True)
            if noun and noun[0] in claims.marked.stems:
                word = own.said(hits[0])
                yield _fault(
                    claims, "UD203", f'the report says it of "{word} ..." alone', fact, expected=word
                )
                return


def _misnamed(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a name that stands where the fact which is meant has another one: a country, a person, a sea."""
    rules = (_other_person(claims), _other_country(claims, meant[0]), _other_name(claims, meant))
    yield from list(chain.from_iterable(rules))[:1]


def _other_person(claims: Claims) -> Iterator[Fault]:
    """Yield somebody who is named where the fact names somebody else."""
    found = other_person(claims)
    if found:
        fact, person, name = found
        text = claims.text[person.start : person.end]
        yield Fault("UD104", person.start, person.end, f"the report names {name} here", fact, text, name)


def _other_name(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a name before a word that the fact has with another name before it: `South China Sea`."""
    own = dict(_paired(claims.wording))
    known: dict[str, set[str]] = {}
    for one in claims.meant:
        for behind, name in _paired(words_of(one.fact.statement)):
            known.setdefault(behind, set()).add(name)
    said = claims.wording.keys
    everything = {key for one in claims.meant for key in words_of(one.fact.statement).keys}
    for behind, name in own.items():
        others = known.get(behind, set())
        if others and name not in others | everything and not others & set(said):
            message = f'the report has "{" or ".join(sorted(others))}" before "{behind}"'
            yield _fault(claims, "UD104", message, meant[0].fact, _as_written(claims, name))


def _paired(text: Wording) -> Iterator[tuple[str, str]]:
    """Yield the key of each word behind a name, with the name's: `minister`, `kishida` are turned round."""
    for at in range(1, len(text.words)):
        if text.gaps[at - 1] != " " or not text.is_name(at - 1):
            continue
        if text.keys[at - 1] in _TITLES and text.is_name(at):
            yield text.keys[at - 1], text.keys[at]  # the person behind the title
        elif at == 1:
            continue  # it may open the sentence as any word does
        elif (
            text.keys[at - 1] not in COUNTRIES | _TITLES
            and telling_of(text.words[at])
            and text.keys[at] not in _TITLES
        ):
            yield text.keys[at], text.keys[at - 1]


def _as_written(claims: Claims, name: str) -> str:
    wording = claims.wording
    return next((word for word, key in zip(wording.words, wording.keys, strict=True) if key == name), "")


def _other_country(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a country that no fact meant names, where the first names one that the sentence does not."""
    said, own = names_in(claims.text), countries_of(top.fact.statement)
    is_list = len(said & own) > 1 and len(said - own) == len(own - said) == 1
    near = [top] if is_list else claims.meant
    known = {name for one in near for name in countries_of(one.fact.statement)} | ALWAYS | {"okinawa"}
    own = own - said
    for match in _WORD.finditer(claims.text):
        korea = _KOREA.match(claims.text, match.start())
        word = korea[0] if korea else match[0]
        name = next(iter(names_in(word)), "")
        if name == "korea" and _WHICH_KOREA.search(claims.text[: match.start()]):
            continue
        if name and name not in known and own & COUNTRIES:
            message = f'"{word}" is not whom the report names ({written(own)})'
            yield Fault("UD104", match.start(), match.start() + len(word), message, top.fact, word)
            return
