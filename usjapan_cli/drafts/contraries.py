"""The contrary: words of a sentence that are the opposite of a fact's, and what only one of them denies."""

from __future__ import annotations

import re

from ..core.kept import kept
from ..core.telling import root
from ..core.words import stem
from ..language import sense
from ..language.marked import read_marked
from ..language.phrases import union
from ..language.wording import FLOW_WORDS, UNREALISED, any_form, as_weak, exactly, listed, written
from .claims import Claims
from .countries import names_in
from .faults import Fault, fault_at
from .hedging import MEANT
from .patterns import pattern
from .readings import countries_of, reversals, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrases
    from .meaning import Meant

_WORDS = pattern(r'"(?P<said>[^"]+)" says the opposite of "(?P<opposed>[^"]+)"', needs="says the opposite of")
_TOPS, _CLOSELY = 3, 0.75  # facts that are looked through, and their share of the best score
_SEVERAL = 2  # clauses from which on a word may be said of other things
_SEVERAL_WORDS = 3  # of a fact from which what it denies is said
_PARTLY, _MOSTLY = 0.3, 0.55  # the reach, and the share of the sentence, where a fact is meant
_ROOT = 5  # letters by which words of one root are met
_NEARLY = 0.7  # of the best score: facts that may be meant as well
_SURELY = 0.6  # the share of a fact from which it is held against a sentence by itself
_AS_WELL = 0.85  # of the best score: facts of which a word may have the opposite
_SAID_BUT_FOR = 0.55  # the share of a fact that is said where one word is turned
_SENSIBLE = frozenset(("frequent", "helped", "widespread"))  # hedges whose opposite is the contrary
_SAID = 0.2  # the share of a fact from which a clause may speak of it
_AROUND = 50  # characters on each side of a word that tell what it is said of
_SURELY_DENIED = 0.45  # the reach from which what a fact denies is said of it
_DENIABLE = 0.4  # the reach from which what a sentence denies is the fact
_COMPARATIVE = pattern(r"er$|^(?:junior|senior|major|minor|dominant)$")
_NAMED_BEFORE = pattern(r"\b([A-Z]\w+)[,:]? (?:[a-z]+ ){0,3}$")
_NAMED_AS = pattern(
    r"\b([A-Z]\w+) (?:(?:is|was|are|were|remains)(?: still)?|(?:serves|governs|rules|sits) as) (?:the |a )?$"
)
_NAMED_BEHIND = pattern(
    r"(?: (?!(?:of|to|with|for|than|in|from|alongside) )[a-z]+){0,2},? (?:the )?([A-Z]\w+)(?!'s)"
)
EXCLUDING = any_form(
    "leave out, left out, leave it out, left it out, leave them out, left them out, leave aside, left "
    "aside, exclude, omit, lack, rule out, rule it out, rule them out, leave open, left open, leave it open, "
    "left it open, fail, absent, unspecified, silent, refrain, skip, pass over, stop short, steer clear, "
    "leave alone, left alone, leave untouched, left untouched, leave unaddressed, left unaddressed, ignore, "
    "neglect, overlook, sidestep, skirt, bypass, disregard, "
    "shy away, shied away, untouched, unaddressed, unsaid, unstated, unsettled, fall outside, fell outside, "
    "lie outside, stay silent, have nothing to say, stay away, stay out"
)
_TIMES = any_form("before, prior to, ahead of, after, following, since, later than, earlier, previous")
_IDIOM = pattern(  # nothing decreases, ends or is affirmed
    r"\bconclud\w+ (?:[\w-]+ ){0,4}(?:agreement|accord|deal|pact|treaty)"
    r"|\b(?:apart|aside) from\b|\bthanks for\b"
    r"|\bf[ae]ll(?:s|ing)? (?:on|under|within|into|to|in line)\b|-ending\b|\bsays? [^\W\d_]\w+",
    re.I,
    needs="conclud|apart from|aside from|thanks for|fall|fell|-ending|say",
)
_OTHER_SENSE = pattern(  # a page of a talk, a season, a visit: nothing that declines
    r"\b(?:first|next|last|opening|title|closing|previous|this|each|per|on|\d) (?P<slide>slides?)\b"
    r"(?! (?:in|of|toward|from)\b)"
    r"|\b(?P<deck>slides?) (?:\d|deck|show)"
    r"|\b(?:this|last|next|each|every|in the|by) (?P<season>fall)\b(?! (?:in|of (?!\d)|from|to)\b)"
    r"|\b(?P<visit>drop(?:s|ped|ping)?) (?:in|by)(?: on\b| at\b| [a-z]+ly\b|[.,;]| (?:often|regularly"
    r"|again)\b)",
    needs="slide| fall|drop",
)
_COUNTERFACTUAL = pattern(
    r"\b(?:were it not|were it otherwise|if it (?:were|was) not|but for|had it not|without [A-Z]\w+"
    r"|anything but|far from [a-z]+ed|by no means)\b",
    re.I,
    needs="anything but|far from|by no means|were it |if it |but for|had it not|without ",
)
_ONE_MORE = pattern(r"\b(?:an?|any|no|one|some|two|the|its|their) further\b", re.I, needs=" further|further ")
_BUT = pattern(r",? (?:but|yet|while|whereas|though|although)\b")
_LEAST = frozenset(("least", "smallest", "lowest", "fewest", "narrowest"))
_NO_PART = pattern(  # `played no part in`, `stood back from`
    r"\b(?:(?:play(?:s|ed)|ha(?:s|d|ve)(?: had)?|takes?|took|taken) no (?:part|role|hand|share)\b"
    r"|nothing to do with\b"
    r"|(?:stood|stands?|stayed|stays?|kept|keeps?|held) (?:back|aside|aloof|apart|out)(?: from| of)\b"
    r"|(?:sat|sits?) out\b)",
    needs=" no part| no role| no hand| no share|nothing to do| back| aside| aloof| apart| out",
)
_DOER = pattern(r"(?:^|, )(?P<who>[A-Z][^,]*?) (?:has|have|had|helped) ")
_HAVING = frozenset(("have", "has", "had", "is", "are", "was", "were", "see", "sees"))
_BEHIND_NOUNS = listed(
    "about, among, and, at, between, but, by, for, from, in, of, on, or, over, there, to, toward, under, "
    "when, with"
)
_EXCEPTING = exactly("but, except, other than, besides, until, before, without, beyond, than")
_LESSENING = any_form(
    "lower, cut, reduce, remove, lift, drop, ease, eliminate, end, fewer, less, lessen, dismantle, scrap, "
    "lack, lose, miss"
)
_LESSENED_WITHIN = 3  # words
_UNREALISED = any_form(", ".join(UNREALISED))
_SOUGHT_WITHIN = 2  # words
_PREVENTING = any_form("avoid, prevent, avert, keep, contain, without, end")
_NOT_SAYING = EXCLUDING | _PREVENTING
_PREFIXES, _LONG = ("un", "dis", "non"), 7  # letters of a word that one may turn
_LEFT_OUT = pattern(
    r"\b(?:leav(?:e|es|ing)|left) (?:[\w-]+ ){1,5}(?:out|aside|open|off|alone|untouched|unaddressed"
    r"|unmentioned|unsettled)\b"
    r"|^\W*(?:Out|Excluded|Omitted|Missing|Absent|Not (?:in|included|covered)): |\b(?:heaven|God) forbid\b",
    needs="leav|left|Out: |Excluded: |Omitted: |Missing: |Absent: |Not |forbid",
)
_OFF = pattern(r"\b[Oo]ff (?:the (?:menu|agenda|docket|list|table)|limits)\b", needs="ff the |ff limits")
_TELLING = any_form(
    "specify, spell out, spelled out, spelt out, lay out, laid out, set out, set forth, make clear, "
    "made clear, detail, explain, describe, define, clarify, go into detail, leave no doubt"
)
_ASKING = any_form(
    "want, wish, hope, urge, ask, request, call for, call on, demand, need, would, could, should, ought, "
    "must, why, question, whether, wait, expect, may, might, await, promise, ability, aim, try, attempt"
)
_MORE = exactly("more, greater, broader, wider, added, additional, extra, increased")
_LESS = exactly("less, fewer, lesser, narrower, reduced, diminished")
_DENYING = frozenset(("not", "never", "cannot", "neither"))
_TRADED = written(  # as written: the stem of `received` is that of `receded`
    ", ".join(
        f"~{word.strip()}"
        for words in ("have, receive, get", *FLOW_WORDS.values(), "buyer, seller, sale, lender")
        for word in words.split(",")
    )
)
_DEGREES = exactly("less, more, low, lower")
_COMPARING = frozenset(("less", "more"))
_THINGS = frozenset(  # as facts have them
    ("free", "dispute", "disputes", "issue", "issues", "agreement", "agreements")
)
_AMOUNTS = frozenset(("more", "less", "fewer", "greater", "higher", "lower", "larger", "smaller", "further"))


def contrary(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words that say the opposite of the facts', or set a name where the facts have another one."""
    if _COUNTERFACTUAL.search(claims.whole.text):
        return
    facts = [one.fact for one in meant[:4]]
    statements = tuple(fact.statement for fact in facts)
    passages = [stems_of(statement) for statement in statements]
    is_denying = claims.whole.marked.has_negations()
    problems = [*reversals(claims.text, statements)]
    if meant[0].coverage >= _SURELY:  # whatever a fact that is less surely meant has
        problems += reversals(claims.text, statements[:1])
    for problem in dict.fromkeys(problems):
        words = _WORDS.match(problem)
        if words and _is_opposed(claims, words["said"], words["opposed"], facts, passages):
            yield fault_at(claims, "UD106", problem, facts[0], words["said"])
            return
        if (
            (meant[0].coverage >= MEANT or min(meant[0].reach, meant[0].precision) >= _PARTLY)
            and len(meant[0].shared) >= _SEVERAL_WORDS
            and problem.endswith("which the statement drops")
            and problem in reversals(claims.text, statements[: _as_well(meant)])
            and not is_denying
            and not claims.whole.marked.has(EXCLUDING)
            and not _OFF.search(claims.whole.text)
            and not _LEFT_OUT.search(claims.whole.text)
        ):
            yield fault_at(claims, "UD106", "the report denies this", facts[0])
            return


def _as_well(meant: Sequence[Meant]) -> int:
    """Count the facts that may be meant as well as the first one."""
    return sum(one.score >= _AS_WELL * meant[0].score for one in meant)


def _is_opposed(
    claims: Claims, word: str, opposed: str, facts: Sequence[Fact], passages: Sequence[Marked]
) -> bool:
    """Tell whether a word of a sentence and one of a fact, opposites by themselves, are so here."""
    phrase = tuple(map(stem, word.split()))
    is_of_times = phrase in _TIMES
    weak = union(*(as_weak(hedge) for hedge in facts[0].hedges if hedge not in _SENSIBLE))
    if opposed in _THINGS or (word in _AMOUNTS and opposed.endswith(("ed", "ing"))):
        return False  # no deed: the territorial `disputes`, `free` trade, `more` of anything
    if _is_done_to(claims, word, opposed):
        return False  # `the restrictions: he may loosen some of them`
    if word == "further" and _ONE_MORE.search(claims.text):
        return False  # `a further restraint`
    if _is_in_a_name(opposed, facts) or tuple(map(stem, opposed.split())) in weak:
        return False  # a hedge says nothing about the sense
    if claims.marked.has_negations() and _is_of_one_root(word, opposed):
        return False  # how far a `not` reaches is not known
    near = [
        stems_of(one.fact.statement) for one in claims.meant if one.score >= _AS_WELL * claims.meant[0].score
    ]
    theirs = [passage for passage in passages if opposed in " ".join(passage.words)]
    if not any(passage in near for passage in theirs) and not _is_said_but_for(claims, word, opposed, theirs):
        return False  # of a fact that is hardly meant
    if any(map(sense.denies, theirs)) and sense.denies(read_marked(_clause_of(claims, word))):
        return False
    if is_of_times and not _is_of_one_event(claims.marked, passages, word):
        return False
    if word.endswith("er") and opposed.endswith("est"):
        return False  # what is not the largest is smaller than that
    if word in _LEAST and facts[0].flow:
        return False  # the other end of a ranking, which the ranks are held against
    if _COMPARATIVE.search(word) and _is_of_the_other(claims.text, word, opposed, facts):
        return False  # of the larger of two, where the fact has who is the smaller
    if word in _COMPARING and _is_turned_again(claims.text, word, facts):
        return False
    if claims.whole.marked.has(frozenset([tuple(map(stem, opposed.split()))])) or _is_lessened(
        claims.marked, word
    ):
        return False
    if any(match[match.lastgroup or 0] == word for match in _OTHER_SENSE.finditer(claims.text)):
        return False
    if _IDIOM.search(claims.text):
        return False
    least = _NEARLY * claims.meant[0].score
    near = [stems_of(one.fact.statement) for one in claims.meant if one.score >= least]
    near = [passage for passage in near if not _is_only_sought(passage, word)]
    return (
        not _is_of_trade(word, opposed, facts[0])
        and _is_of_the_same(claims, word, theirs)
        and (is_of_times or not _is_said_by_others(claims, word, opposed))
        and not any(other.has((phrase,)) for other in near)
    )


def _is_done_to(claims: Claims, word: str, opposed: str) -> bool:
    """Tell whether a deed is done to what it is the opposite of, which the sentence before has named."""
    if not pattern(rf"\b{re.escape(opposed)}\b", re.I).search(claims.context):
        return False
    return bool(
        pattern(rf"\b{re.escape(word)} (?:\w+ ){{0,3}}(?:them|it|these|those)\b", re.I).search(claims.text)
    )


def _is_of_trade(word: str, opposed: str, fact: Fact) -> bool:
    """Tell whether words say which way trade goes, or how much: that is held with its figures."""
    of_trade = (_TRADED, _DEGREES) if fact.flow else (_TRADED,)
    return any((f"={one}",) in words for one in (word, opposed) for words in of_trade)


def _is_of_the_other(text: str, word: str, opposed: str, facts: Sequence[Fact]) -> bool:
    """Tell whether a comparative is of one of two, and its opposite, in a fact, of the other one."""
    mine = bearer(text, word)
    owns = {bearer(fact.statement, opposed) for fact in facts if opposed in fact.statement.lower()}
    return bool(mine) and mine not in owns and any(owns)


def bearer(text: str, word: str) -> str:
    """Return the name that a comparative is of: `its smaller partner Komeito`, `the LDP was the larger`."""
    found = None if surely_bearer(text, word) else _NAMED_BEFORE.search(text, 0, text.lower().find(word))
    return found[1] if found else surely_bearer(text, word)


def surely_bearer(text: str, word: str) -> str:
    """Return the same where it stands right behind, or says what it is: `the LDP was the larger`."""
    at = text.lower().find(word)
    found = _NAMED_AS.search(text, 0, at) or _NAMED_BEHIND.match(text, at + len(word))
    return found[1] if found else ""


def _is_said_but_for(claims: Claims, word: str, opposed: str, passages: Sequence[Marked]) -> bool:
    """Tell whether a sentence, or the clause of a word, says much of a passage with the opposite there."""
    start, end = claims.find(word) or (0, 0)
    text = f"{claims.text[:start]} {opposed} {claims.text[end:]}"
    first, last = claims.clause(start)
    clause = f"{claims.text[first:start]} {opposed} {claims.text[end:last]}"
    meant = claims.meanings.meant(text, claims.context)
    said = [one for one in meant if one.coverage >= _SAID_BUT_FOR]
    near = claims.meanings.meant(clause, f"{claims.text} {claims.context}")
    said += [one for one in near if one.reach >= _SAID_BUT_FOR and one.score >= _AS_WELL * near[0].score]
    return any(stems_of(one.fact.statement) in passages and claims.speaks_of(one) for one in said)


def _is_turned_again(text: str, word: str, facts: Sequence[Fact]) -> bool:
    """Tell whether what is less so is the opposite, too: `less hawkish`, where a fact has `more dovish`."""
    behind = pattern(rf"\b{re.escape(word)} (\w+)").search(text)
    statements = tuple(fact.statement for fact in facts)
    found = (_WORDS.match(problem) for problem in reversals(behind[1], statements)) if behind else ()
    return any(match and match["said"] == behind[1] for match in found if behind)


def _is_lessened(text: Marked, word: str) -> bool:
    """Tell whether a verb of lessening stands right before a word: `lowers barriers`."""
    return any(
        text.words[at] == word
        and any((own,) in _LESSENING for own in text.stems[max(0, at - _LESSENED_WITHIN) : at])
        for at in range(len(text.words))
    )


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
    said = [stems_of(one.fact.statement) for one in meant if one.coverage >= _SAID]
    if not claims.marked.has(_UNREALISED):
        said = [passage for passage in said if not _is_only_sought(passage, word)]
    if any(word[:_ROOT] == other[:_ROOT] for passage in said for other in passage.stems):
        return True
    if word.endswith("er"):
        return False  # which any other comparison may be of one side with
    rows = {row for hit in sense.sided(read_marked(word)) for row in sense.places_of(hit)}
    least = _NEARLY * max((one.score for one in meant), default=0.0)
    surely = (stems_of(one.fact.statement) for one in meant if one.coverage >= MEANT and one.score >= least)
    surely = (passage for passage in surely if opposed not in passage.words)
    is_sought = claims.marked.has(_UNREALISED)
    return any(
        not rows.isdisjoint(sense.places_of(hit))
        and (is_sought or not _is_only_sought(passage, passage.words[hit.start]))
        for passage in surely
        for hit in sense.sided(passage)
    )


def _is_only_sought(text: Marked, word: str) -> bool:
    """Tell whether a text has a word only as what somebody wants or plans: `prioritized improving`."""
    places = [at for at, other in enumerate(text.stems) if other[:_ROOT] == word[:_ROOT]]
    sought = [at for hit in text.hits(_UNREALISED) for at in range(hit.end, hit.end + _SOUGHT_WITHIN)]
    return bool(places) and set(places) <= set(sought)


def _is_of_one_event(text: Marked, passages: Sequence[Marked], word: str) -> bool:
    """Tell whether what stands behind a `before` or `after` stands so in a passage as well."""
    hits = [hit for hit in text.hits(_TIMES) if text.said(hit) == word]
    own = {stem for hit in hits for stem in text.governed(hit.end, 2)}
    return any(
        own & set(passage.governed(hit.end, 2)) for passage in passages for hit in passage.hits(_TIMES)
    )


def _is_in_a_name(words: str, facts: Sequence[Fact]) -> bool:
    """Tell whether some words stand in the facts in a name alone: `Inflation Reduction Act`."""
    statements = " ".join(fact.statement[:1].lower() + fact.statement[1:] for fact in facts)
    return words.title() in statements and words not in statements


def is_turned_by_a_prefix(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence has a word of a fact with `un-` or the like before it: `unfavorably`."""
    bases = _prefixed(claims.marked)
    if not bases or sense.denies(stems_of(fact.statement)):
        return False
    told = " ".join((fact.statement, *fact.aliases, *fact.keywords))
    turned = frozenset().union(*_prefixed(stems_of(told)))
    return any(claims.meanings.count(base - turned, fact) for base in bases)


@kept
def _prefixed(text: Marked) -> tuple[frozenset[str], ...]:
    """Return the telling roots of each word of a text that a prefix turns."""
    words = (word for word in text.words if word.startswith(_PREFIXES))
    return tuple(filter(None, map(_unprefixed, words)))


def _unprefixed(word: str) -> frozenset[str]:
    """Return the telling root of a word without the prefix that turns it, if it has one."""
    prefix = next((prefix for prefix in _PREFIXES if word.startswith(prefix)), "")
    return telling_of(word.removeprefix(prefix)) if prefix and len(word) > _LONG else frozenset()


def regraded(claims: Claims) -> Iterator[Fault]:
    """Yield `less` of what there is `more` of, as a fact says that is meant, and the reverse."""
    near = [one for one in claims.meant if one.score >= _CLOSELY * claims.meant[0].score]
    for more, less in ((_MORE, _LESS), (_LESS, _MORE)):
        said = {} if claims.marked.has_negations() else _degreed(claims.marked, less)
        known = {noun for one in near if said for noun in _degreed(stems_of(one.fact.statement), less)}
        for one in near if said.keys() - known else ():
            nouns = said.keys() & _degreed(stems_of(one.fact.statement), more).keys() - known
            if nouns and one.reach >= _PARTLY and claims.speaks_of(one):
                word = claims.marked.said(said[min(nouns)])
                yield fault_at(claims, "UD106", f'"{word}": the report has the contrary', one.fact, word)
                return


def _degreed(text: Marked, degrees: Phrases) -> dict[str, Hit]:
    """Return the roots of the words right behind those of a degree, where nothing is compared by `than`.

    They are two where a noun has another one before it: `broader income redistribution`.
    """
    return {
        root(text.stems[at]): hit
        for hit in text.hits(degrees)
        if "than" not in text.words[hit.end : hit.end + 4]
        for at in range(hit.end, min(hit.end + 2, len(text.stems)))
        if at == hit.end or (text.gaps[hit.end] == " " and text.words[at] not in _BEHIND_NOUNS)
    }


def uninvolved(claims: Claims) -> Iterator[Fault]:
    """Yield that somebody has no part in what, as a fact says that is meant, he does or helps to do."""
    match = _NO_PART.search(claims.text)
    who = claims.text[: match.start()] if match else ""
    for one in claims.meant[:_TOPS] if match and not read_marked(who).has_negations() else ():
        doer = _DOER.search(one.fact.statement)
        if match is None or doer is None or one.reach < _DENIABLE:
            continue
        is_his = telling_of(doer["who"]) & telling_of(who) or names_in(doer["who"]) & names_in(who)
        is_told = telling_of(claims.text[match.end() :]) & one.shared
        if is_his and is_told and not sense.denies(stems_of(one.fact.statement)):
            message = f'"{match[0]}": the report has the contrary'
            yield Fault("UD106", *match.span(), message, one.fact, match[0])
            return


def _is_set_apart(claims: Claims) -> bool:
    """Tell whether a part of a sentence is set against what follows: `they say so, but are silent on`."""
    end = claims.sentence.start - claims.whole.sentence.start + len(claims.text)
    return claims.whole is not claims and bool(_BUT.match(claims.whole.text, end))


def affirmed(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield what the fact meant denies, in other words, where a sentence denies nothing: `spell out`."""
    own = stems_of(top.fact.statement)
    if top.reach < _SURELY_DENIED or top.precision < _MOSTLY or top.fact.id != claims.first:
        return
    around = claims if _is_set_apart(claims) else claims.whole
    if (
        _OFF.search(claims.whole.text)
        or around.marked.has(_NOT_SAYING)
        or _COUNTERFACTUAL.search(claims.text)
    ):
        return
    if _LEFT_OUT.search(around.text):
        return
    said = telling_of(claims.text)
    if _denies_of(claims.whole, top):
        return
    for at in own.negations:
        verb = own.governed(at + 1, 1)
        if (
            own.words[at] in _DENYING
            and verb
            and (root(verb[0]) in said & top.shared or _is_told(claims, verb))
        ):
            if not _is_denied_where_said(claims, root(verb[0])):
                yield fault_at(claims, "UD106", "the report denies this", top.fact)
            return


def _is_told(claims: Claims, verb: Sequence[str]) -> bool:
    """Tell whether a sentence has a verb of telling in full, as a fact has one: `make clear`, `specify`."""
    is_asked = claims.whole.marked.has(_ASKING)
    return (verb[0],) in _TELLING and claims.marked.has(_TELLING) and not is_asked


def _denies_of(claims: Claims, top: Meant) -> bool:
    """Tell whether a sentence denies something of which a fact is: `but it does not cut tariffs`."""
    marked = claims.marked
    denied = (word for at in marked.negations for word in marked.governed(at + 1, 2))
    return any(root(word) in top.shared for word in denied)


def _is_denied_where_said(claims: Claims, verb: str) -> bool:
    """Tell whether a sentence denies something in a clause that has a verb, or in the one before it."""
    marked = claims.whole.marked
    if not sense.denies(marked):
        return False
    clauses = [claims.text[slice(*span)] for span in claims.clauses]
    at = next((at for at, clause in enumerate(clauses) if verb in telling_of(clause)), None)
    if at is None or claims.whole is not claims:
        return True
    return sense.denies(read_marked(" ".join(clauses[max(0, at - 1) : at + 1])))


def none_of(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a `no` before what the fact which is meant says that there is: `they have no disputes`."""
    marked, own = claims.marked, stems_of(top.fact.statement)
    if top.reach < _DENIABLE or top.precision < _MOSTLY or "no" not in marked.words or sense.denies(own):
        return
    if marked.has(_EXCEPTING) or names_in(claims.text) - countries_of(top.fact.statement):
        return
    for at in (at for at, word in enumerate(marked.words) if word == "no" and at):
        is_had = marked.words[at - 1] in _HAVING or marked.stems[at - 1] in own.stems
        if is_had and marked.gaps[at - 1] == " " and _names_thing(marked, at + 1, own):
            yield fault_at(claims, "UD106", 'the report has no "no"', top.fact, "no")
            return


def _names_thing(said: Marked, at: int, own: Marked) -> bool:
    """Tell whether what stands at a place is a noun of a fact, with none but its words before it."""
    end = at
    while end < len(said.words) and (said.stems[end] in own.stems or said.words[end] in ("and", "or")):
        end += 1
    is_last = end == len(said.words) or said.gaps[end - 1] != " " or said.words[end] in _BEHIND_NOUNS
    return end > at and is_last
