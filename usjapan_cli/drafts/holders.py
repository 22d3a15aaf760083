"""Whose: positions that a sentence takes in the draft's own voice, or gives to somebody else."""

from __future__ import annotations

import re

from ..core.kept import kept
from ..core.words import stem
from ..language.direction import parties
from ..language.marked import read_marked
from ..language.proper_names import ALWAYS, ORDINARY, key
from ..language.wording import REPORTING, any_form
from .claims import Claims
from .countries import COUNTRIES, country, names_in, written
from .faults import Fault
from .patterns import pattern
from .places import POTUS
from .readings import countries_of, stems_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
    from .meaning import Meant

_REPORTING = any_form(", ".join(REPORTING)) - {("purpos",)}
_FEELING = any_form(f"{REPORTING[3]}, goal, aim, priority, objective")  # somebody's, if he is named
_GOALS = any_form("goal, aim, priority, objective")
_IS_A_GOAL = pattern(  # before which no holder stands: `countering them is another aim that they share`
    r"\b(?:is|are|was|were|remains?|remained|becomes?|became) (?:[a-z]+ ){1,3}?"
    r"(?:goals?|aims?|priorit(?:y|ies)|objectives?)\b",
    needs="goal|aim|priorit|objective",
)
_ATTITUDES = any_form(  # whoever says that there is one speaks of somebody's
    "oppose, opposition, opponent, resist, resistance, object, objection, protest, resent, "
    "resentment, backlash, pushback, trust, distrust, welcome, hope, prefer, uneasy, unhappy, trouble, "
    "fret, balk, bristle, chafe, complain, complaint, dislike, criticize, criticism, unease, skeptical, "
    "unpopular, popular, is against, are against, be against, been against, was against, were against, "
    "broadly against, widely against, mostly against, largely against, "
    "speak of, spoke of, spoken of, portray, treat, liken, compare, "
    "mean to, means to, meant to, set out to, resolve to, resolved to, determined to, strive, bent on, "
    "in favor of, is for, are for, talk of, talk about, speak about, discuss, "
    "=would like, =agree, =agrees"  # of the first of which `would likely` is another form
)
_BOTH = frozenset(("both", "two", "governments", "allies", "sides"))  # who may be Japan and the United States
_OF_VIEWS = _REPORTING | _ATTITUDES
_GOVERNMENTS = {  # by what office a fact's holder may be named where only one is spoken of
    "government": pattern(r"\b(?:[Tt]he|its|his|Japanese|\w+'s) government\b"),
    "prime minister": pattern(r"\b(?:[Pp]rime [Mm]inister|[Pp]remier|PM|Japan(?:ese|'s) leader)\b"),
    "administration": pattern(r"\b(?:[Tt]he|[Tt]his|\w+'s) [Aa]dministration\b"),
}
_CLAIMS = tuple((claim, to) for claim in ("claim", "claims") for to in ("over", "to", "on"))
_LIKENED = pattern(
    r"\bdr(?:aw|aws|ew|awn|awing) (?:[\w-]+ ){0,3}parallels?\b"
    r"|\b(?:presents|present(?:ed|ing)|depict(?:s|ed|ing)?|cast(?:s|ing)?|describ(?:e|es|ed|ing))\b"
    r"[^.;]{0,80} as\b",
    needs="parallel|present|depict|cast|describ",
)
_TOLD = pattern(
    r"(?:^|, )([A-Z][^,]*?) (?:stressed|emphasized|said|stated|declared|noted|argued) that\b",
    needs="stressed|emphasized|said|stated|declared|noted|argued",
)
_TO_WHOM = pattern(r"^\W*(?:To|For) (?:the )?[A-Z]")
_OUGHT = frozenset(("should", "ought", "must"))
_ASKED_OF_US = pattern(r"\bshould (?:we|I|one|you|anyone|Americans)\b", needs="should ")
_IN_SHORT = frozenset(  # `Opening thought: ...`, which nobody is said to think
    ("opening", "closing", "final", "first", "last", "one", "a", "another", "key", "main", "parting", "for")
)
_ARTICLES = frozenset(("a", "an", "the", "most", "more", "very", "no", "is", "becomes", "became"))
_DESERVING = frozenset(("deserve", "deserves", "merit", "merits", "warrant", "warrants"))
_CAUSING = frozenset(("cause", "grounds", "reason", "source"))
_FOR_WHOM = frozenset(("to", "for", "in", "among"))  # behind what is felt
_WHOSE = frozenset(("of", "which", "that", "shared", "held", "in"))  # behind a thought
_PASSIVE = frozenset(("be", "being"))  # `will be treated as`
_TAKING = frozenset(("take", "takes", "took", "taken", "taking"))  # `has taken note`
_FELT = any_form("feel, view, regard, distrust, label, frame")  # by somebody
_UNTRUSTED = pattern(
    r"\b(?:(?:cannot|can't|not|never|hardly) (?:to )?be (?:really |fully )?trusted(?! by)"
    r"|untrustworthy|unreliable)\b"
    r"|\b(?:can|could|should|may|must|ought to)(?: ?not|n't)?"
    r"(?: (?:ever|really|fully|safely|both|hardly|never))? (?:trust|rely (?:up)?on|count on|bank on)\b"
    r"|\b(?:not|hardly|never) to be (?:trusted|relied (?:up)?on)\b",
    needs="trust|reli|rely|count on|bank on",
)
_TO_READER = pattern(  # what those to whom a paper goes should know is not their view
    r"\b(?:Members|Senators|[Rr]eaders|[Yy]ou|[Ww]e|[Oo]ne|[Ss]taff)(?: of the \w+)? "
    r"(?:(?:will|may|might|would|should|must|ought to|need to)(?: want to| wish to| like to| do well to)?"
    r"|are (?:asked|urged|advised) to) "
    r"(?:bear in mind|keep in mind|note|know|remember|recall|recognize|understand|be aware)\b",
    needs="mind|note|know|remember|recall|recognize|understand|be aware",
)
_VOICES = pattern(
    r"\b(?:(?:voic|express|rais)(?:es|ed|e|ing)|has|have|had) (?:[a-z]+ ){0,2}?"
    r"(?:concerns?|unease|worr(?:y|ies)|doubts?)"
    r" (?:over|about|at)\b"
    r"|\b(?:worr(?:y|ied)|are concerned|were concerned|fretted) (?:over|about)\b",
    needs="concern|unease|worr|doubt|fretted",
)
_SOURCE = (
    r"(?:the )?(?:CRS|Congressional Research Service"
    r"|(?:report|researcher|author|brief)(?:'s authors|s)?)(?! of\b)"
)
_BY_SOURCE = pattern(  # whose word holds nobody's view
    rf"\b(?:[Aa]ccording to|says|writes|notes|finds) {_SOURCE}\b"
    rf"|\b(?i:{_SOURCE}) (?:says?|said|writes?|wrote|notes?|noted|finds?|found)\b",
    needs="crs|congressional|report|researcher|author|brief",
)
_VOICED = pattern(  # in the draft's own voice
    r"\b(?:troubling|objectionable|unwelcome|worrisome|worrying|alarming|disturbing)\b"
)
_SOMEBODY = pattern(
    r"^\W*(?:Both(?! (?:economies|countries)\b)"
    r"|They|We|He|She|It(?! and\b)|Shared|Common|Joint|The (?:two )?(?:allies|partners|countries) share)\b"
    r"|\b(?:President|Administration|Prime Minister"
    r"|[Gg]overnments?|officials|policymakers|lawmakers|Members|leaders|they|we"
    r"|(?<!economies )(?<!countries )(?<!nations )both(?! (?:economies|countries|nations)\b))\b"
    r"|\b(?:the|two) (?:allies|partners|countries|governments|capitals) (?:both )?(?:share|want|seek|have)\b"
)
ACCOUNT = pattern(  # `by the Administration's account`
    r"\b(?:[Bb]y|[Oo]n|[Ii]n|[Tt]o) (?!(?:bear|keep|have|come|call|bring|put)\b)(?:[\w.']+ ){1,3}"
    r"(?:account|lights|telling|reckoning|judgment|estimation"
    r"|opinion|mind|eyes|view|words|thinking)\b",
    needs="account|lights|telling|reckoning|judgment|estimation|opinion|mind|eyes|view|words|thinking",
)
_OF_A_VIEW = pattern(  # a heading
    r"\b(?:wants?|sees?|says?|thinks?|views?|believes?|goals?|priorit\w+|aims?|positions?|seeks?|asks?"
    r"|worr\w+"
    r"|concerns?)\b",
    re.I,
    needs="want|see|say|think|view|believe|goal|priorit|aim|position|ask|worr|concern",
)
_RELATING = pattern(  # of what something is: `The rules concern tax credits`
    r"\b(?:and|which|that|it|they|these|those|[a-z]+s) concerns? "
    r"(?!over|about|that|for|among|in\b|at\b|with)[a-z]",
    needs=" concern",
)
_OF_BOTH = pattern(r"\b(?:shared?|common|joint|mutual|both|two|our|allied|allies|alliance)\b", re.I)
_IN_OFFICE = pattern(r"\b(?:President|Prime Minister|Administration|[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_PERSON = pattern(r"^(?:It|Its)\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|him|[Hh]er|them|[Tt]heir)\b")
_HIS = pattern(
    r"\W*(?:He|She|His|Her|Its (?:government|leaders?|administration))\b", needs="He|She|His|Her|Its"
)
_OFFICES = "south north prime minister president government administration states united unnamed japanese"
_JUDGING = pattern(
    r"\b(?:problem|problematic|mistake|alarm\w*|worry|worrying|worrisome|troubl\w+|objectionable|unwelcome"
    r"|unfair"
    r"|must|should|ought to|(?:it is|high) time|needs? (?:to|more|better|stronger|greater)|ha(?:s|ve) to"
    r"|too (?:much|heavily|many|dependent|reliant)|excessive\w*|urgen(?:t|cy)|pressing|cannot wait|harmful"
    r"|detrimental|bad|dangerous|risky|primary|central|vital|essential"
    r"|unacceptable|wrong|belongs?|no place|danger|threat|priority|matters"
    r"|cause (?:for|of) \w+|(?:in|into) (?:question|doubt|peril|jeopardy)|at (?:stake|risk)|imperil\w*"
    r"|endanger\w*|jeopardi\w+"
    r"|menac\w+)\b",
    re.I,
    needs="cause for|cause of|in question|into question|in doubt|into doubt|peril|jeopard"
    "|at stake|at risk|menac|alarm|bad"
    "|belong|cannot wait|central|danger|detrimental|essential|excessive|harmful|has to|have to|matters"
    "|mistake|must|need|no place|objectionable|ought to|pressing|primary|priority|problem|risky|should"
    "|threat|time|too |troubl|unacceptable|unfair|unwelcome|urgen|vital|worrisome|worry|wrong",
)
_TOUCHED, _MOSTLY_TOUCHED = 0.2, 0.35  # the reach and the share of a sentence that judges a fact's matter
_WHOLLY = 0.7  # the share of a sentence that is of a fact alone
_CLOSE = 0.85  # of the best score: a fact that may be meant as well
_TITLES = frozenset(form for word in _OFFICES.split(" ") for form in (word, key(word), stem(word)))
_MEANT = 0.45  # the share of a sentence's telling words from which it is about a fact, by one word even
_VIEWS = ("position", "assessment")
_FEW = 2  # words of a position that may be another fact's
_MANY = 7  # words of a position that are another fact's where but one is its own
_LONGEST = 280  # characters of a finding


def unheld(claims: Claims, facts: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a position that a sentence, or a part of one, takes without its holder; `facts` are meant."""
    if claims.sentence.is_context:
        return
    fewest = 1 if claims.whole is claims else 2
    held = [one for one in facts[:1] if one.fact.kind == "position" or one.coverage >= _MEANT]
    held = [one for one in held if not _is_of_plain_facts(claims, one) and not _is_of_others(claims, one)]
    stated = [one for one in held if one.stated > fewest or (fewest == 1 and one.precision >= _MEANT)]
    is_whole = claims.whole is claims or _is_behind_label(claims)
    judged = [one for one in claims.meant[:3] if is_whole and _is_judged(one, claims)]
    for one in (*stated, *judged):
        fault = _fault(claims, one.fact)
        if fault:
            yield fault
            return


def _is_of_others(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence names countries besides the two, and a fact, of which it has part, others."""
    named, known = names_in(claims.whole.text), countries_of(one.fact.statement)
    said, own = named - ALWAYS, known - ALWAYS
    if said and named.isdisjoint(known) and one.stated <= _FEW:
        return True
    return bool(said and own) and said.isdisjoint(own) and one.coverage < _MEANT


def _is_behind_label(claims: Claims) -> bool:
    """Tell whether a part of a sentence is all that stands behind its label: `Bottom line: ...`."""
    begin = claims.sentence.start - claims.whole.sentence.start
    is_all = begin + len(claims.text) == len(claims.whole.text)
    return 0 < begin <= claims.whole.label_end and is_all and not names_in(claims.whole.text[:begin])


def _is_of_plain_facts(claims: Claims, one: Meant) -> bool:
    """Tell whether the few words that a sentence has of a position are those of facts that are nobody's."""
    plain = [other for other in claims.meant if other.fact.kind not in _VIEWS]
    few = len(one.shared)
    if few <= _FEW:
        return any(claims.meanings.count(one.shared, other.fact) >= few for other in plain)
    if any(other.stated > one.stated + 1 and len(one.shared - other.shared) <= 1 for other in plain):
        return True  # which state what the position has only as its keywords
    as_well = (
        other.fact
        for other in claims.meant
        if other.score >= _CLOSE * one.score and other.fact.kind not in (*_VIEWS, one.fact.kind)
    )
    least = few - 1 if few >= _MANY else few
    return any(claims.meanings.count(one.shared, fact) >= least for fact in as_well)


def _is_judged(one: Meant, claims: Claims) -> bool:
    """Tell whether a sentence judges, and what it judges is what somebody's position is about."""
    return bool(
        (
            one.fact.kind == "position"
            or (one.fact.kind in ("assessment", "event") and bool(_holding(one.fact)))
        )
        and one.shared
        and one.reach >= _TOUCHED
        and one.precision >= _MOSTLY_TOUCHED
        and (one.score >= _CLOSE * claims.meant[0].score or one.precision >= _WHOLLY)
        and bool(_JUDGING.search(claims.text) or _UNTRUSTED.search(claims.text))
    )


def _fault(claims: Claims, fact: Fact) -> Fault | None:
    """Return that nobody is said to hold a position, or that somebody else is."""
    holders, whole = _holding(fact), claims.whole
    attribution = fact.attribution or _teller(fact)
    if not attribution or holders is None or _speaks_of_the_government(fact, whole):
        return None
    if fact.kind == "event" and _SOMEBODY.search(whole.text):
        return None
    is_judged = fact.kind == "assessment" and _JUDGING.search(claims.text) and not _TO_WHOM.search(whole.text)
    if fact.kind == "assessment" and not is_judged and holders & names_in(whole.text):
        return None
    persons = _persons(fact)
    around = _words(claims.text) | _words(claims.sentence.before) if persons else frozenset[str]()
    said = {
        name
        for word, before, _ in parties(whole.marked, claims.wording, _REPORTING)
        for name in before & COUNTRIES
        if not ((word,) in _GOALS and _IS_A_GOAL.search(whole.text))
    }
    is_named = bool(holders & _who_may_say(claims) or persons & around)
    end = min(len(claims.text), _LONGEST)
    if holders and said and not said & holders and not is_named and not _BOTH & set(whole.marked.words):
        message = f"this is the view of {attribution}, not of {written(said)}"
        return Fault("UD302", 0, end, message, fact, expected=attribution)
    if _HIS.match(whole.text) and persons:
        return None  # whose it is, is said before
    if persons and persons & _words(whole.text):
        return None
    if _RELATING.search(whole.text) or ACCOUNT.search(whole.text) or _is_reported(claims, fact, holders):
        return None
    before, heading = read_marked(claims.sentence.before), claims.sentence.heading
    is_asked = claims.sentence.before.endswith("?") and not _ASKED_OF_US.search(claims.sentence.before)
    if is_asked and holders and _reports(before):
        return None  # whose view was asked for
    is_of_both = bool(holders and holders >= ALWAYS and _OF_BOTH.search(heading))
    is_his = bool((holders or set()) & names_in(heading) or (persons and persons & _words(heading)))
    is_headed = is_of_both or is_his or bool(_PERSON.search(heading))
    if is_headed and _OF_A_VIEW.search(_BY_SOURCE.sub("", heading)):
        return None  # `What he wants`
    if (_reports(before) or _PERSON.search(claims.text)) and persons & around:
        return None
    return Fault("UD301", 0, end, f"whose view this is is not said: {attribution}", fact)


def _who_may_say(claims: Claims) -> frozenset[str]:
    """Return the countries named, but for those behind what somebody voices: `concern over Japan`."""
    voiced = _VOICES.search(claims.text)
    return names_in(claims.text[: voiced.start()]) if voiced else claims.names


def speaks_of_a_view(text: str) -> bool:
    """Tell whether somebody says, thinks or feels something in a text: somebody else than its source."""
    marked = read_marked(_BY_SOURCE.sub("", text))
    return marked.has(_OF_VIEWS) or "against" in marked.words


def _holding(fact: Fact) -> set[str] | None:
    """Return the countries whose view a fact states; None where it states nobody's."""
    if fact.kind == "position":
        return set(countries_of(fact.attribution or "")) | _subjects(fact)
    if fact.kind == "event" and _teller(fact):
        return set(names_in(_teller(fact)))
    if fact.kind != "assessment":
        return None
    felt = parties(stems_of(fact.statement), words_of(fact.statement), _FELT)
    return {name for _, before, _ in felt for name in before & COUNTRIES} or None


def _teller(fact: Fact) -> str:
    """Return who says, in an event, what the rest of its statement is; nothing where nobody does."""
    match = _TOLD.search(fact.statement)
    return match[1] if match else ""


def _subjects(fact: Fact) -> frozenset[str]:
    """Return the countries that a position's statement names before it says what is thought or said."""
    marked = stems_of(fact.statement)
    word = next((marked.said(hit) for hit in marked.hits(_REPORTING)), "")
    return names_in(fact.statement[: fact.statement.lower().find(word)]) if word else frozenset()


def _speaks_of_the_government(fact: Fact, whole: Claims) -> bool:
    holder = (fact.attribution or "").lower()
    return any(name in holder and one.search(whole.text) for name, one in _GOVERNMENTS.items())


def _is_reported(claims: Claims, fact: Fact, holders: set[str]) -> bool:
    """Tell whether somebody is said to think so: what is only felt, by one who is named or may be."""
    whole = claims.whole
    if _UNTRUSTED.search(claims.text):
        return False  # by whom, is not said
    close = {name for one in claims.meant[:3] for name in countries_of(one.fact.attribution or "")}
    text = _TO_READER.sub(" ", whole.text)
    marked = read_marked(text) if text != whole.text else whole.marked
    reported = marked.hits(_REPORTING)
    is_felt = all(hit.is_in(_FEELING) for hit in reported)
    are_goals = bool(reported) and all(hit.is_in(_GOALS) for hit in reported)
    if are_goals and stems_of(fact.statement).has(_GOALS) and not _IN_OFFICE.search(whole.text):
        return not _persons(fact)  # `goals that they share`, of which he speaks
    if "against" in whole.marked.words and stem("oppose") in {
        root for one in claims.meant[:3] for root in stems_of(one.fact.statement).stems
    }:
        return True  # `lots of locals against the move`
    if _reports(marked) and (not is_felt or (holders | close) & names_in(text) or _SOMEBODY.search(text)):
        return True
    has_attitude = any(not _is_no_view(whole.marked, hit) for hit in whole.marked.hits(_ATTITUDES))
    return (has_attitude or bool(_LIKENED.search(whole.text))) and not _VOICED.search(claims.text)


def _reports(text: Marked) -> bool:
    """Tell whether a text says that somebody says or thinks something: no `should see`, no `claims over`."""
    return any(
        text.words[hit.start] != "not"  # whose stem is that of `note`
        and not _TAKING & set(text.words[max(0, hit.start - 1) : hit.start])
        and not _OUGHT & set(text.words[max(0, hit.start - 2) : hit.start])
        and not _is_no_view(text, hit)
        and text.words[hit.start : hit.end + 1] not in _CLAIMS
        for hit in text.hits(_REPORTING)
    )


def _is_no_view(text: Marked, hit: Hit) -> bool:
    """Tell whether a word tells nobody's view: `One thought:`, `will be treated as`, `in question`."""
    before, word = "".join(text.words[max(0, hit.start - 1) : hit.start]), text.words[hit.start]
    if word in ("thought", "thoughts"):
        return (not before or before in _IN_SHORT) and not _WHOSE & set(text.words[hit.end : hit.end + 1])
    if word == "pressing":  # `a pressing challenge`
        return before in _ARTICLES
    if before in _DESERVING or _CAUSING & set(text.words[max(0, hit.start - 2) : hit.start]):
        return not _FOR_WHOM & set(text.words[hit.end : hit.end + 1])  # `a cause for concern`
    return (word == "treated" and before in _PASSIVE and "by" not in text.words) or (
        word == "question" and before == "in"
    )


@kept
def _persons(fact: Fact) -> frozenset[str]:
    """Return the names of those who hold a position; a country's name is not its government's voice."""
    words = _words(fact.attribution or "")
    found = (word for word in words if word not in _TITLES | COUNTRIES | ORDINARY)
    persons = frozenset(word for word in found if not country(word.title()))
    return persons | {POTUS} if persons and "president" in words else persons


def _words(text: str) -> frozenset[str]:
    words = [word for word in read_marked(text).words if len(word) > 2]
    return frozenset((*map(key, words), *map(stem, words)))
