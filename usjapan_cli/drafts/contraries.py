"""The contrary: words of a sentence that are the opposite of a fact's, and what only one of them denies."""

from __future__ import annotations

import re

from ..check import sense
from ..check.marked import read_marked
from ..check.wording import FLOW_WORDS, as_weak, exactly, phrases
from ..core.words import stem
from .claims import Claims
from .countries import names_in
from .faults import Fault, fault_at
from .hedging import MEANT
from .patterns import pattern
from .readings import countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..check.marked import Marked
    from ..core.facts import Fact
    from .meaning import Meant

_WORDS = pattern(r'"(?P<said>[^"]+)" says the opposite of "(?P<opposed>[^"]+)"')
_SEVERAL = 2  # clauses from which on a word may be said of other things
_SEVERAL_WORDS = 3  # of a fact from which what it denies is said
_PARTLY, _MOSTLY = 0.3, 0.55  # the reach, and the share of the sentence, where a fact is meant
_ROOT = 5  # letters by which words of one root are met
_NEARLY = 0.7  # of the best score: facts that may be meant as well
_SENSIBLE = frozenset(("frequent", "helped", "widespread"))  # hedges whose opposite is the contrary
_SAID = 0.2  # the share of a fact from which a clause may speak of it
_AROUND = 50  # characters on each side of a word that tell what it is said of
_DENIABLE = 0.4  # the reach from which what a sentence denies is the fact
EXCLUDING = frozenset(
    phrases(
        "leave out, exclude, omit, lack, rule out, leave open, fail, absent, unspecified, silent, refrain"
    )
)
_TIMES = frozenset(
    phrases("before, prior to, ahead of, after, following, since, later than, earlier, previous")
)
_IDIOM = pattern(  # nothing decreases, ends or is affirmed
    r"\bconclud\w+ (?:[\w-]+ ){0,4}(?:agreement|accord|deal|pact|treaty)"
    r"|\b(?:apart|aside) from\b|\bthanks for\b"
    r"|\bf[ae]ll(?:s|ing)? (?:on|under|within|into|to|in line)\b|-ending\b|\bsays? [A-Z]\w+",
    re.I,
)
_COUNTERFACTUAL = pattern(
    r"\b(?:were it not|were it otherwise|if it (?:were|was) not|but for|had it not|without [A-Z]\w+)\b", re.I
)
_JOINING = ("then", "including")
_WHOLLY = frozenset(("all", "every", "entirely", "fully", "completely", "wholly", "always"))
_NOT_BEFORE = exactly("before, for over, for more than, in over, in more than, in years, in decades, until")
_LESSENING = frozenset(
    stem
    for (stem,) in phrases(
        "lower, cut, reduce, remove, lift, drop, ease, eliminate, end, fewer, less, lessen, dismantle, "
        "scrap, lack, lose, miss"
    )
)
_LESSENED_WITHIN = 3  # words
_PREVENTING = frozenset(phrases("avoid, prevent, avert, keep, contain, without, end"))
_FAILING = frozenset(phrases("fail, refuse"))
_DENYING = frozenset(("not", "never", "cannot", "neither"))
_NOT_DENYING = exactly(
    "not only, not just, not merely, not alone, no longer, no more than, no less than, nothing but"
)
_TRADED = frozenset(
    phrases(
        "have, receive, get, "
        + ", ".join(FLOW_WORDS.values())
        + ", less, more, low, lower, buyer, seller, sale, lender"
    )
)


def contrary(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words that say the opposite of the facts', or set a name where the facts have another one."""
    if _COUNTERFACTUAL.search(claims.text):
        return
    facts = [one.fact for one in meant[:4]]
    passages = [stems_of(fact.statement) for fact in facts]
    is_denying = claims.whole.marked.has_negations()
    for problem in sense.reversed_words(claims.marked, passages, "the report"):
        words = _WORDS.match(problem)
        if words and _is_opposed(claims, words["said"], words["opposed"], facts, passages):
            yield fault_at(claims, "UD106", problem, facts[0], words["said"])
            return
        if (
            (meant[0].coverage >= MEANT or min(meant[0].reach, meant[0].precision) >= _PARTLY)
            and len(meant[0].shared) >= _SEVERAL_WORDS
            and problem.endswith("which the statement drops")
            and not is_denying
            and not claims.whole.marked.has(EXCLUDING)
        ):
            yield fault_at(claims, "UD106", "the report denies this", facts[0])
            return


def _is_opposed(
    claims: Claims, word: str, opposed: str, facts: Sequence[Fact], passages: Sequence[Marked]
) -> bool:
    """Tell whether a word of a sentence and one of a fact, opposites by themselves, are so here."""
    said = frozenset([tuple(map(stem, word.split()))])
    weak = frozenset().union(*(as_weak(hedge) for hedge in facts[0].hedges if hedge not in _SENSIBLE))
    if _is_in_a_name(opposed, facts) or tuple(map(stem, opposed.split())) in weak | _TRADED or said & _TRADED:
        return False  # a hedge says nothing about the sense; which way trade goes is held with its figures
    if claims.whole.marked.has_negations() and _is_of_one_root(word, opposed):
        return False  # how far a `not` reaches is not known
    theirs = [passage for passage in passages if opposed in " ".join(passage.words)]
    if any(map(sense.denies, theirs)) and sense.denies(read_marked(_clause_of(claims, word))):
        return False
    if said & _TIMES and not _is_of_one_event(claims.marked, passages, word):
        return False
    if word.endswith("er") and opposed.endswith("est"):
        return False  # what is not the largest is smaller than that
    if word in _JOINING or _opens(claims.text, word):
        return False
    if claims.marked.has(frozenset([tuple(map(stem, opposed.split()))])) or _is_lessened(claims.marked, word):
        return False
    if _IDIOM.search(claims.text) or _is_turned_comparison(claims.text, word, facts[0].statement):
        return False
    least = _NEARLY * claims.meant[0].score
    near = [stems_of(one.fact.statement) for one in claims.meant if one.score >= least]
    return (
        _is_of_the_same(claims, word, theirs)
        and not _is_said_by_others(claims, word, opposed)
        and not any(other.has(said) for other in near)
    )


def _is_lessened(text: Marked, word: str) -> bool:
    """Tell whether a verb of lessening stands right before a word: `lowers barriers`."""
    return any(
        text.words[at] == word and not _LESSENING.isdisjoint(text.stems[max(0, at - _LESSENED_WITHIN) : at])
        for at in range(len(text.words))
    )


def _opens(text: str, word: str) -> bool:
    """Tell whether a word only leads on from the sentence before: `Separately, ...`."""
    return bool(re.match(rf"\W*(?:[\w ]{{1,30}}: )?{re.escape(word)},", text, re.I))


def _is_turned_comparison(text: str, word: str, statement: str) -> bool:
    """Tell whether what a fact says of one by `than`, a text says of the other: faster than Japan."""
    mine = re.search(rf"\b{re.escape(word)}\b[^.;]{{0,60}}?\bthan\b([^.;,]*)", text, re.I)
    before, than, _ = statement.partition(" than ")
    return bool(mine and than and names_in(mine[1]) & names_in(before))


def _clause_of(claims: Claims, word: str) -> str:
    start, _ = claims.find(word) or (0, 0)
    return claims.text[slice(*claims.clause(start))]


def _is_of_one_root(one: str, other: str) -> bool:
    """Tell whether two words only differ by an ending, or by what turns the one: `trust`, `distrust`."""
    return one[:_ROOT] == other[:_ROOT] or one[:_ROOT] in other or other[:_ROOT] in one


def _is_of_the_same(claims: Claims, word: str, passages: Sequence[Marked]) -> bool:
    """Tell whether what stands around a word shares another one with a passage that has the opposite."""
    start, end = claims.find(word) or (0, 0)
    around = telling_of(claims.text[max(0, start - _AROUND) : end + _AROUND]) - telling_of(word)
    is_alone = len(claims.clauses) < _SEVERAL
    return is_alone or any(around & telling_of(" ".join(passage.words)) for passage in passages)


def _is_said_by_others(claims: Claims, word: str, opposed: str) -> bool:
    """Tell whether a fact of which a word's clause may speak by itself has it, or surely one of its side."""
    meant = claims.meanings.meant(_clause_of(claims, word), claims.text)
    said = (stems_of(one.fact.statement).stems for one in meant if one.coverage >= _SAID)
    if any(word[:_ROOT] == other[:_ROOT] for stems in said for other in stems):
        return True
    if word.endswith("er"):
        return False  # which any other comparison may be of one side with
    rows = {row for hit in sense.sided(read_marked(word)) for row in sense.places_of(hit)}
    surely = (stems_of(one.fact.statement) for one in meant if one.coverage >= MEANT)
    surely = (passage for passage in surely if opposed not in passage.words)
    return any(
        not rows.isdisjoint(sense.places_of(hit)) for passage in surely for hit in sense.sided(passage)
    )


def _is_of_one_event(text: Marked, passages: Sequence[Marked], word: str) -> bool:
    """Tell whether what stands behind a `before` or `after` stands so in a passage as well."""
    hits = [hit for hit in text.hits(_TIMES) if text.said(hit) == word]
    own = {stem for hit in hits for stem in text.governed(hit.end, 2)}
    return any(
        own & set(passage.governed(hit.end, 2)) for passage in passages for hit in passage.hits(_TIMES)
    )


def _is_in_a_name(words: str, facts: Sequence[Fact]) -> bool:
    """Tell whether some words stand in the facts in a name alone: `Inflation Reduction Act`."""
    statements = " ".join(fact.statement for fact in facts)
    return words.title() in statements and words not in statements


def denied(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a `not` or `fail to` before what the fact which is meant says, and no fact near denies."""
    if top.reach < _DENIABLE or top.precision < _MOSTLY:
        return
    marked, own = claims.marked, stems_of(top.fact.statement)
    is_prevented = own.has(_PREVENTING) and not marked.has(_PREVENTING)
    if sense.denies(own) or is_prevented or marked.has(_NOT_DENYING):
        return
    if _COUNTERFACTUAL.search(claims.text):
        return
    denied = [at for at in marked.negations() if marked.words[at] in _DENYING]
    denied += [hit.start for hit in marked.hits(_FAILING)]
    others = [words for one in claims.meant for words in sense.denials(stems_of(one.fact.statement))]
    wording = claims.wording
    named = {stem(word.lower()) for at, word in enumerate(wording.words) if wording.is_name(at)}
    for at in denied:
        if _WHOLLY & set(marked.words[at + 1 : at + 5]):
            continue  # `not all`
        before = names_in(claims.text[slice(*claims.clause((claims.find(marked.words[at]) or (0, 0))[0]))])
        if before and before.isdisjoint(countries_of(top.fact.statement)):
            continue
        if at and "," in marked.gaps[at - 1]:
            continue  # `Japan, not the United States`
        if "first" in own.words and marked.has(_NOT_BEFORE):
            continue  # which is the first
        said = {word for word in marked.governed(at + 1, 2, across=True) if word not in named}
        if said & set(own.stems) and not any(said & words for words in others):
            yield fault_at(
                claims, "UD106", f'the report has no "{marked.words[at]}"', top.fact, marked.words[at]
            )
            return
