"""Whether a statement says who does what to whom, and of what, as its passages do."""

from __future__ import annotations

from functools import cache

from ..core.facts import HEDGE_WORDS
from ..core.words import stem
from . import proper_names
from ._stems import ANCHORS
from .attachments import misattached
from .frames import is_participle, verbs
from .phrases import Phrases
from .sense import places_of, sided
from .wording import (
    BASE,
    COVERAGES,
    FLOW_WORDS,
    FROM,
    GIVING,
    NOT_TO,
    RELATIONS,
    SCOPE,
    TAKING,
    TO,
    any_form,
    exactly,
    head,
    listed,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ..core.facts import Fact
    from .frames import Verb
    from .marked import Hit, Marked
    from .proper_names import Wording

_GIVING, _TAKING = any_form(GIVING), any_form(TAKING)
_COVERAGES = {name: any_form(words) for name, words in COVERAGES.items()}
OTHER_WAY = {"imports": "exports", "exports": "imports"}
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_BALANCES = ("deficit", "surplus")
_TRADED = (*_BALANCES, "trade", "imports", "exports")
_IN = frozenset(("investment", "stationing"))  # flows that end `in` a place
_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her"))
_NO_PARTY = frozenset(
    (
        "the",
        "in",
        "as",
        "since",
        "both",
        "under",
        "at",
        "after",
        "may",
        "members",
        "prime",
        "minister",
        "president",
    )
)
_NARROWED_WITHIN = 7  # words between a noun and what narrows it
_POINTING = frozenset(("these", "those", "such"))
_OURS = frozenset(("u.s.", "japanese", "american"))  # adjectives that may stand before any noun
_ELSEWHERE = frozenset(("japan", "u.s."))
_ON_WHAT_COMES = frozenset(("tariff",))  # put on what comes from somebody
_BOTH_WAYS = frozenset(  # which somebody does to a thing, or the thing does
    BASE.get(stem(word), stem(word))
    for word in listed("pass, clear, begin, start, resume, continue, end, stop, open, close, expand")
)
_WITHOUT_OBJECT = frozenset(
    BASE.get(stem(word), stem(word)) for word in listed("rise, fall, grow, drop, decline, come, go")
)
_ASIDE = 2  # words of a name set off by commas
_REACH = 6  # words on each side of a verb among which its parties stand


@cache
def _flow(name: str) -> Phrases:
    return any_form(FLOW_WORDS[name])


@cache
def _scopes() -> tuple[tuple[Phrases, Phrases], ...]:
    """Return what narrows a noun, row by row, each with all that does so as well."""
    return tuple((exactly(head(row).lower()), exactly(row.replace(" / ", ", ").lower())) for row in SCOPE)


@cache
def _relations() -> Phrases:
    return any_form(", ".join(RELATIONS))


@cache
def _anchors() -> Phrases:
    """Return the words that set two parties to each other."""
    return Phrases(lambda: ((stemmed,) for stemmed in ANCHORS.split("|")))


def misdirected(
    fact: Fact,
    statement: Marked,
    wording: Wording,
    passages: Sequence[tuple[Marked, Wording]],
    main: Sequence[Marked],
    where: str,
) -> list[str]:
    """Return where a statement exchanges parties, ways or scopes with those of its passages."""
    marked = [passage for passage, _ in passages]
    converse = _is_converse(statement, marked) or not (
        statement.is_like(marked) or _share_verbs(statement, marked)
    )
    return [
        *against_fields(fact, statement),
        *against_roles(fact.roles or "", statement),
        *_owed_by_others(wording, [words for _, words in passages], where),
        *_against_ways(statement, marked, where),
        *exchanged(statement, wording, passages, where),
        *_turned_round(statement, marked, where),
        *_done_by_others(statement, wording, passages, where),
        *(misattached(wording, [words for _, words in passages], where) if main and not converse else []),
        *_widened(statement, passages[: len(main)], where),
        *([] if fact.formula else _narrowed(statement, marked, where)),
    ]


def against_fields(fact: Fact, statement: Marked) -> list[str]:
    """Hold a statement against the `flow` and the `coverage` of its fact."""
    problems = []
    if fact.flow and not statement.has(_flow(fact.flow)):
        problems.append(f"the flow is {fact.flow}, and the statement does not say so")
    other = OTHER_WAY.get(fact.flow or "")
    if other and statement.has(_flow(other)):
        problems.append(f"the flow is {fact.flow}, and the statement speaks of {other}")
    if fact.coverage and _covers(statement) != set(fact.coverage.split(" and ")):
        problems.append(f"the coverage is {fact.coverage}, and the statement says otherwise")
    return problems


def _covers(text: Marked) -> set[str]:
    return {name for name, words in _COVERAGES.items() if text.has(words)}


def against_roles(roles: str, statement: Marked) -> list[str]:
    """Hold the verbs and prepositions of a statement against who gives what to whom."""
    if not roles:
        return []
    flow, _, parties = roles.partition(": ")
    givers, takers = (_stems(side) for side in (parties + "->").split("->")[:2])
    wrong = []
    for hit in statement.hits(_GIVING | _TAKING):
        subject = _nearest(statement, hit.start, givers | takers)
        own, other = (givers, takers) if hit.phrase in _GIVING else (takers, givers)
        is_passive = statement.words[max(0, hit.start - 1)] in _BE and not statement.said(hit).endswith("ing")
        by = _by(statement, hit.start)
        agents = {_party(word) for word in statement.words[by + 1 : by + 4]} if by else set()
        mistaken = own - other if is_passive else frozenset() if by else other - own
        if subject in mistaken and agents.isdisjoint(own):
            wrong.append(f'"{statement.said(hit)}" has the wrong party before it: the roles are {roles}')
    for at, word in enumerate(statement.words):
        away = takers if flow in _ON_WHAT_COMES else givers
        side = away if word in FROM else takers if word in TO or (word == "in" and flow in _IN) else None
        named = _object(statement, at + 1) if side is not None else set()
        if side is not None and named & ((givers | takers) - side) and not named & side:
            wrong.append(f'"{word} {statement.words[at + 1]} ..." is the wrong way: the roles are {roles}')
    return wrong


def _owed_by_others(statement: Wording, passages: Sequence[Wording], where: str) -> list[str]:
    """Return the balance that a statement has as another's than whose imports and exports are compared."""
    theirs = [owned for passage in passages for owned in _owners(passage, _TRADED)]
    found = []
    for word, key in _owners(statement, (*_BALANCES, "imports", "exports")):
        owners = {own for other, own in theirs if word in _BALANCES or other == word}
        if owners and key not in owners:
            found.append(f'the "{word}" is that of others in {where}')
    return found


def _owners(text: Wording, words: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield words for trade and the names right before them, `trade` between: `the U.S. trade deficit`."""
    for at in range(1, len(text.words)):
        if text.words[at].lower() in words:
            place = at - 2 if at > 1 and text.words[at - 1].lower() == "trade" else at - 1
            if text.is_name(place) and (place or text.is_possessive(place)):  # `With imports`
                yield text.words[at].lower(), text.keys[place]


def _stems(side: str) -> frozenset[str]:
    words = proper_names.shortened(side).replace(",", " ").split()
    return frozenset(map(proper_names.key, words)) - _ARTICLES


def _nearest(statement: Marked, before: int, parties: frozenset[str]) -> str:
    """Return the party that stands nearest before a place in its clause, or nothing."""
    for at in range(before - 1, -1, -1):
        key = _party(statement.words[at])
        if key in parties:
            return key
    return ""


def _party(word: str) -> str:
    return proper_names.key(word)


def _object(text: Marked, start: int) -> set[str]:
    """Return the keys of the words right behind a preposition: its object with what is set before it."""
    found = set()
    for at in range(start, min(start + 4, len(text.words))):
        if text.words[at] not in _ARTICLES:
            found.add(_party(text.words[at]))
        if text.gaps[at] != " " and text.gaps[at] != "-":
            break
    return found


def wrong_ways(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return `from X` where the passages only have `to X`, and the reverse."""
    own_from, own_to = _ends(statement, FROM), _ends(statement, TO)
    if not own_from and not own_to:
        return []
    their_from = {end for passage in passages for end in _ends(passage, FROM)}
    their_to = {end for passage in passages for end in _ends(passage, TO)}
    wrong = [f"from {end}" for end in own_from if end in their_to - their_from]
    wrong += [f"to {end}" for end in own_to if end in their_from - their_to]
    wrong += [
        f"from {end}"
        for end in own_from
        if end in _ELSEWHERE and their_from & _ELSEWHERE - {end} and end not in their_from
    ]
    wrong += [
        f"to {end}"
        for end in own_to
        if end in _ELSEWHERE and their_to & _ELSEWHERE - {end} and end not in their_to
    ]
    return [f'"{end} ..." is the wrong way: {where} has it the other way round' for end in wrong]


def _against_ways(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return the ways of a statement that are wrong: between the two, or both ends of one."""
    wrong = wrong_ways(statement, passages, where)
    between = [problem for problem in wrong if any(f" {end} ..." in problem for end in _ELSEWHERE)]
    if statement.is_like(passages) and not _is_converse(statement, passages):
        return wrong
    return wrong if len(wrong) > 1 else [] if _is_converse(statement, passages) else between


def _is_converse(statement: Marked, passages: Sequence[Marked]) -> bool:
    """Tell whether the one speaks of giving and the other of taking: `sold to`, `bought from`."""
    gives, takes = statement.has(_GIVING), statement.has(_TAKING)
    return any(
        (gives and passage.has(_TAKING) and not takes) or (takes and passage.has(_GIVING) and not gives)
        for passage in passages
    )


def _turned_round(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return the verbs about which the passages have it the other way round, or which go another way."""
    problems = []
    theirs = [verb for passage in passages for verb in verbs(passage)]
    for verb in verbs(statement):
        known = [other for other in theirs if other.stem == verb.stem] or [
            other
            for other in theirs
            if other.rows & verb.rows and _WITHOUT_OBJECT.isdisjoint((verb.stem, other.stem))
        ]
        if known and all(verb.frame.is_exchange_of(other.frame) for other in known):
            if verb.stem in _BOTH_WAYS or (verb.word == "than" and _are_opposed(statement, passages)):
                continue
            problems.append(f'what stands before "{verb.word}" and behind it is exchanged with {where}')
        elif known and not any(_goes_on(verb.ways, other.ways) for other in known):
            ways = "/".join(sorted(known[0].ways))
            problems.append(f'"{verb.word} ... {min(verb.ways)}" is the wrong way: {where} has "{ways}"')
    return problems


def _done_by_others(
    statement: Marked, wording: Wording, passages: Sequence[tuple[Marked, Wording]], where: str
) -> Iterator[str]:
    """Yield the verbs that a statement has others do than those whom the passages name, and it names too."""
    named = set[str]().union(*(_name_stems(words) for words in (wording, *(w for _, w in passages))))
    done = [verb for passage, _ in passages for verb in _participles(passage) if not verb.is_joined]
    for verb in _participles(statement):
        others = named & verb.frame.before
        theirs = named & {doer for other in done if other.stem == verb.stem for doer in other.frame.before}
        is_aside = not theirs.isdisjoint(_right_before(statement, verb.word))
        if others and theirs and others.isdisjoint(theirs) and theirs <= statement.all_stems and not is_aside:
            yield f'"{verb.word}" has others before it than in {where}'


def _right_before(text: Marked, word: str) -> tuple[str, ...]:
    """Return the stems right before a word, of an aside too: `the mayor, Ann Lee, proposed`."""
    at = text.words.index(word)
    return text.stems[max(0, at - _ASIDE) : at]


def _participles(text: Marked) -> list[Verb]:
    return [verb for verb in verbs(text) if is_participle(verb.word)]


def _name_stems(text: Wording) -> set[str]:
    """Return the stems of the names of a text, but for the word that opens it."""
    return {stem(word.lower()) for at, word in enumerate(text.words) if at and text.is_name(at)} | _ELSEWHERE


def _share_verbs(statement: Marked, passages: Sequence[Marked]) -> bool:
    own = {verb.stem for verb in verbs(statement)}
    return any(verb.stem in own for passage in passages for verb in verbs(passage))


def _are_opposed(statement: Marked, passages: Sequence[Marked]) -> bool:
    """Tell whether two comparisons use opposite words: what is lower here is higher there."""
    own = {side for hit in sided(statement) for side in places_of(hit)}
    return any(-side in own for passage in passages for hit in sided(passage) for side in places_of(hit))


def _goes_on(ways: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two ways are not known to be opposite: `from`, and `to` or `into`."""
    return not ways or not others or bool(ways & others) or frozenset(("from",)) not in (ways, others)


@cache
def _ways(prepositions: tuple[str, ...]) -> Phrases:
    return Phrases(lambda: (tuple(map(stem, one.split())) for one in prepositions))


def _ends(text: Marked, prepositions: tuple[str, ...]) -> list[str]:
    """Return the keys of what stands behind prepositions; `U.S. tariffs` are tariffs."""
    found = []
    for hit in text.hits(_ways(prepositions)):
        at = hit.end
        while at < len(text.words) and text.words[at] in _ARTICLES:
            at += 1
        if text.words[at : at + 1] == ("u.s.",) and text.gaps[at] == " " and at + 1 < len(text.words):
            at += text.is_heavy(at + 1)
        if at < len(text.words) and text.words[hit.start - 1] not in NOT_TO:
            found.append(_party(text.words[at]))
    return found


def exchanged(
    statement: Marked, wording: Wording, passages: Sequence[tuple[Marked, Wording]], where: str
) -> list[str]:
    """Return the verbs whose parties stand the other way round in every passage that has both."""
    problems: list[str] = []
    if _takes(statement, passages):
        return problems
    for word, before, behind in parties(statement, wording):
        theirs = [(b, a) for marked, words in passages for w, b, a in parties(marked, words) if w == word]
        same = any(before & b or behind & a for b, a in theirs)
        turned = any(_is_turned(before, behind, b, a, (word,) in _relations()) for b, a in theirs)
        if not same and (turned or _is_joined_to_another(word, before, passages)):
            said = statement.words[statement.stems.index(word)]
            problems.append(f'who does what is exchanged around "{said}": {where} has it the other way round')
    return problems


def _takes(statement: Marked, passages: Sequence[tuple[Marked, Wording]]) -> bool:
    """Tell whether a statement alone says who gets something, and from whom: `receives a report from`."""
    is_from = statement.has(_TAKING) and "from" in statement.words
    return is_from and not any(passage.has(_TAKING) for passage, _ in passages)


def _is_joined_to_another(word: str, before: set[str], passages: Sequence[tuple[Marked, Wording]]) -> bool:
    """Tell whether a word is joined to another doer than some parties, as in `U.S.-drafted`."""
    doers = {doer for marked, words in passages for doer in _joined(marked, words, word)}
    named = set[str]().union(*(words.names for _, words in passages))
    return bool(doers and before) and doers.isdisjoint(before) and before <= named


def _joined(text: Marked, wording: Wording, word: str) -> Iterator[str]:
    """Yield the names that a word, given by its stem, is joined to: `Japan-administered`."""
    for at in range(1, len(text.words) if len(text.words) == len(wording.words) else 0):
        if text.stems[at] == word and wording.gaps[at - 1] == "-" and wording.is_name(at - 1):
            yield wording.keys[at - 1]


def _is_turned(
    before: set[str], behind: set[str], their_before: set[str], their_behind: set[str], by_one: bool
) -> bool:
    """Tell whether parties stand the other way round: both, or `by_one` where the other is not named."""
    if before & their_behind and behind & their_before:
        return True
    one = (before & their_behind and not their_before) or (behind & their_before and not their_behind)
    return by_one and bool(one)


def parties(
    text: Marked, wording: Wording, among: Phrases | None = None
) -> Iterator[tuple[str, set[str], set[str]]]:
    """Yield each word of weight with the names nearest before and behind it, agents first.

    `among` are the words that are asked about; without them those that set two parties to each other.
    """
    if len(text.words) != len(wording.words):
        return
    words = (_anchors() if among is None else among).words
    if words.isdisjoint(text.all_stems):
        return
    for at, word in enumerate(text.stems):
        if word not in words or wording.is_name(at) or not text.is_heavy(at):
            continue
        before, behind = _names(wording, at, -1), _names(wording, at, 1)
        is_passive = bool(_BE & set(text.words[max(0, at - 2) : at])) and text.words[at].endswith(
            ("ed", "en")
        )
        by = _by(text, at)
        is_passive = is_passive or _is_reduced(text, at, by)
        if is_passive and not by:
            continue
        if text.words[at].endswith("ment") and text.words[at + 1 : at + 2] == ("of",):
            before, behind = behind, set()  # `the encouragement of the Fund`
        if by and (is_passive or text.words[at + 1 : at + 2] in (("of",), ("by",))):
            before, behind = _names(wording, by, 1), _names(wording, at, -1 if is_passive else 1)
        if not before and not by and text.words[at + 1 : at + 2] == ("of",) and _may_be_a_verb(text, at):
            behind = set()  # `the launch of the probe`, which launched or was launched
        yield word, before - behind, behind - before


def _is_reduced(text: Marked, at: int, by: int) -> bool:
    """Tell whether a participle is a passive without its auxiliary: `launched in June by the navy`."""
    return by > 0 and text.words[at].endswith("ed") and not text.is_heavy(at + 1)


def _may_be_a_verb(text: Marked, at: int) -> bool:
    return not text.words[at].endswith(("ion", "ment", "al", "ance", "ence", "ing", "ed"))


def _by(text: Marked, at: int) -> int:
    """Return where `by` stands behind a word, in its clause and not far, or 0."""
    for place in range(at + 1, min(at + 8, len(text.words))):
        if text.words[place] == "by":
            return place
        if text.gaps[place].strip(" -"):
            return 0
    return 0


def _names(wording: Wording, at: int, step: int) -> set[str]:
    """Return the keys of the nearest name on one side in the clause, with those that are joined to it."""
    found: set[str] = set()
    place, far = at + step, 0
    while 0 <= place < len(wording.words) and far < _REACH:
        gap = wording.gaps[min(place, place - step)]
        if ";" in gap or (not found and ("," in gap or "(" in gap)):
            break
        if wording.is_name(place) and wording.keys[place] not in _NO_PARTY:
            found.add(wording.keys[place])
            far = _REACH - 2
        place += step
        far += 1
    return found


def _widened(statement: Marked, main: Sequence[tuple[Marked, Wording]], where: str) -> list[str]:
    """Return the words that narrow a noun in the main passage and not in the statement."""
    problems = []
    for row, kept in _scopes():
        own = statement.hits(kept)
        for passage, wording in main:
            for hit in passage.hits(row):
                if len(wording.words) == len(passage.words) and wording.is_possessive(hit.end - 1):
                    continue  # `the government's`: whose it is
                nouns = (n for n in _nouns(passage, hit.end) if _times(passage, n) == 1)
                noun = next((n for n in nouns if _is_bare(statement, n, own)), "")
                if noun:
                    problems.append(
                        f'{where} has "{passage.said(hit)}" before "{noun}", the statement has not'
                    )
    return problems


def _narrowed(statement: Marked, passages: Sequence[Marked], where: str) -> list[str]:
    """Return the words that narrow a noun in the statement and stand in no passage."""
    return [
        f'"{statement.said(hit)}" is not in {where}'
        for row, kept in _scopes()
        for hit in statement.hits(row)[:1]
        if _is_before_known(statement, hit, passages)
        and not any(passage.has(kept) or _has_form(passage, statement.said(hit)) for passage in passages)
    ]


def _is_before_known(statement: Marked, hit: Hit, passages: Sequence[Marked]) -> bool:
    """Tell whether the word that a narrowing one stands before is in a passage."""
    noun = statement.governed(hit.end, 1)
    return any(stem in passage.stems for stem in noun for passage in passages)


def _has_form(text: Marked, word: str) -> bool:
    """Tell whether a text has another form of a word: `governments`."""
    return stem(word) in text.stems


def _nouns(text: Marked, at: int) -> Iterator[str]:
    """Yield the words of weight that a narrowing one stands before, two at the most."""
    seen = 0
    for place in range(at, len(text.words)):
        word = text.words[place]
        if word in _OURS:
            continue
        is_apart = text.gaps[place - 1] not in (" ", "-") or not text.is_heavy(place)
        if is_apart or word[0].isdigit() or word in HEDGE_WORDS or seen == 2:
            return
        seen += 1
        yield word


def _times(text: Marked, noun: str) -> int:
    """Count where a noun stands in a text, but for `these imports`, which are those named before."""
    places = [at for at, word in enumerate(text.words) if word == noun]
    return sum(text.words[at - 1] not in _POINTING for at in places)


def _is_bare(statement: Marked, noun: str, narrowed: Sequence[Hit]) -> bool:
    """Tell whether a statement has a noun with none of the words near it that narrow it."""
    places = [at for at, word in enumerate(statement.words) if word == noun]
    near = any(abs(at - hit.start) <= _NARROWED_WITHIN for at in places for hit in narrowed)
    return bool(places) and not near
