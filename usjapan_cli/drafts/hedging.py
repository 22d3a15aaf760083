"""What a sentence claims beyond its fact: a hedge dropped, a limit lifted, an exception denied."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..core.kept import kept
from ..core.telling import root
from ..core.words import stem
from ..language.in_other_words import in_place_of
from ..language.marked import read_marked
from ..language.phrases import Phrases, union
from ..language.wording import (
    ABSOLUTES,
    BASE,
    COVERAGES,
    HARMLESS,
    NEGATIONS,
    SCOPE,
    UNREALISED,
    any_form,
    as_weak,
    exactly,
    head,
    phrases,
)
from .claims import DATES, Claims, Figure, passages_of
from .countries import OURS, names_in
from .faults import Fault, fault_at
from .holders import ACCOUNT, speaks_of_a_view
from .numbers import Support
from .patterns import pattern
from .readings import KEPT, countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrase
    from .meaning import Meant


MEANT = 0.45  # the share of a fact's telling words from which a sentence is about it
_IN_SERVICE = 0.4  # the same from which what is only intended is said to be there
_ROOT = 5  # letters by which the words that a hedge weakens are met
_SAID = 0.25  # the share of a fact that a sentence says itself, or half of what it says, to drop its hedge
_CAUSED = 0.7  # the same where it says because of what something is
_MOSTLY_OF_IT = 0.6  # the share of a sentence of which a fact is, where it drops a hedge so
_OF_EXTENT = frozenset(("widespread", "broad", "extensive"))  # hedges of how many show something
_OPENING = 4  # words in which a sentence names what it is of
_SURELY = 0.6  # the reach from which a hedge is dropped with whatever it weakens
_SAID_TOO = 0.35  # the same of a fact that is not the first one meant
_PLACED = 0.3  # the reach from which a sentence may widen what a fact narrows
_OFTEN_LEFT_OUT = frozenset(
    (
        "inaugural",
        "digital",
        "land",
        "active duty",
        "oil",
        "parliamentary",
        "nonpartisan",
        "dual-use",
        "supplementary",
        "non-market",
        "seafood",
        "sectoral",
        "public-private",
        "coercive",
        "ministerial",
        "leader-level",
        "security-related",
        "goods",
        "services",
        "government",
        "key",
        "advanced",
        "Lower House",
        "overall",
        "critical",
        "tariff",
    )
)
_ALSO = {
    "foreign": ", foreigner, foreigners, country, countries, nation, nations, "  # `no country is bigger`
    "direct investment, direct investments, direct investor, direct investors",  # which is foreigners'
    "direct / FDI": ", directly",
    "overall": ", all trade, in all, total, altogether, all told, combined, both ways, all things",
    "comprehensive": ", full, full-fledged, full-blown, full-scale, wide-ranging, sweeping, broad, "
    "general, complete, "
    "proper, fully fledged, across the board, limited, partial, narrow, mini",
}
_SCOPES = tuple(
    (
        exactly(head(row).lower()),
        exactly(row.replace(" / ", ", ").lower() + _ALSO.get(row.split(",")[0], "")),
        bool(set(head(row).split(", ")) & _OFTEN_LEFT_OUT),
    )
    for row in SCOPE
)
_EVERY = frozenset(("all", "every", "any", "each", "whole", "entire", "total"))
_NATIONS = frozenset(map(stem, ("nation", "country", "economy")))
_LONG_NOUN = 4  # words: `bilateral free trade agreement`
_KNOWN = frozenset(("the", "these", "those", "both", "its", "their", "our"))
_EVERY_WITHIN = 3  # words before a noun
_ON_FIGURES = frozenset(("nearly", "estimated", "early", "late", "including", "such as", "like"))
_HARMLESS = exactly(
    f"{HARMLESS}, next required, in all likelihood, in all probability, all the same, of all, at all, "
    f"all too, all but, need not, needs not, every year, each year, all told, every day, all the more, "
    f"for all, all about, all across, all over, all along, all through, over all, it all, them all, us all, "
    f"you all, this all, that all, all this, all that, all of it, all goes, all went, all being well, "
    f"almost all, almost every, nearly all, nearly every, virtually all, virtually every, not all, not "
    f"every, "
    f"used to, proved a, proved an, proved to, proved itself, proved less, proved more, proven a, proven an, "
    f"proven to"
)
_ABSOLUTES = tuple((forms, forms | _HARMLESS) for forms in map(exactly, ABSOLUTES))
_ALL_FORMS = exactly(", ".join(ABSOLUTES))
_WEIGHTY = frozenset(  # hedges whose loss makes a claim another one; without the others it is only less fine
    "could may might likely potential potentially some many most generally largely broadly appears if "
    "limited reportedly typically consider helped "
    "alleged widespread plan intention would perceived indicated nearly unclear expected is_to".replace(
        "_", " "
    ).split()
) | {"in part", "is to"}
_GOALS = any_form("goal, aim, priority, prioritize")
_AFTER = exactly("after, following, since, when, upon")
_DENIED_WITHIN = 3  # words before one that admits no exception
_OUGHT = frozenset(("must", "need", "has", "have", "necessary"))
_GOES_ON = pattern(
    r"^(?:The (?:other|second|latter|same)|Another|So)\b|\b(?:also|too|as well|likewise)\b",
    needs="The other|The second|The latter|The same|Another|So|also|too|as well|likewise",
)
_PLAIN = frozenset(  # whose loss is plain in a sentence that speaks of several facts
    ("in part", "likely", "largely", "generally", "broadly", "could", "appears", "perceived", "widespread")
) | {"most", "many"}
_MODAL = frozenset(("could", "may", "might", "likely", "potential", "potentially", "expected"))
_CHANCE = any_form(
    "chance, odds, risk, room, opportunity, in all probability, in a position to, not certain, not sure, "
    "no certainty, not clear, not bound to, not inevitable, not a given"
)
_MUCH = 0.4  # of the weight of the part that says most of a fact: a part that says much of it
_MIGHT_NOT = frozenset(("would", "will"))
_LEFT_ALONE = pattern(r"\b(?:leav(?:e|es|ing)|left|let) (?:[\w-]+ ){0,5}alone\b", needs="alone")
_FLOATING = pattern(
    r"\b[a-z]+s all (?!over|of|but|along|around|the|in|across|told|too|at)[a-z]+",
    needs="s all ",
)
_SOLE = pattern(
    r"\b(?:sole|only|single|whole|entire|exclusive|the one) (?:\w+ )?(?:cause|reason|source|driver|motive"
    r"|factor|explanation)s?\b"
    r"|\b(?:entirely|solely|wholly|exclusively|purely) (?:because|due|down|by|from|to blame|motivated"
    r"|caused|fueled)\b",
    needs="sole|only |single |the one |whole |entire|exclusive|purely|wholly",
)
_SURE = pattern(
    r"\b(?<!almost )(?<!nearly )(?<!virtually )(?:certain(?= to\b)|certainly|inevitabl[ey]"
    r"|prov(?:e|es|ed|en|ing)(?= (?!(?:an?|to|it(?:self)?|themselves|less|more|so|very|quite|rather|too|most"
    r"|\w+(?:ful|ive|ous|able|ible|al|less|[ae]nt|ic|ly|ish|ary|y|ing))\b))"
    r"|beyond (?:any |all )?(?:reasonable )?doubt"
    r"|undoubtedly|no doubt|without (?:a |any )?doubt|unquestionably|definitely|surely|assuredly"
    r"|guaranteed(?= to\b)|sure(?= to\b)|demonstrat(?:es?|ed)(?= (?:that|an?|the|efforts?)\b)"
    r"|bound(?= to\b)|already)\b",
    re.I,
    needs="demonstrat|prove |proves |proved |proven |proving |already|assuredly|bound to|certain|definitely"
    "|guaranteed|inevitabl|doubt|sure to|surely|unquestionably",
)
_UNANIMOUS = pattern(
    r"\b(?:unanimous(?:ly)?|universal(?:ly)?|without exception|to a man|every last one|one and all|nobody "
    r"dissents)\b",
    needs="unanim|universal|without exception|to a man|every last one|one and all|nobody dissents",
)
_BY_ITSELF = pattern(
    r"\b(?:single-?handed(?:ly)?|brought about|engineered|all by (?:it|him)self|on its own|unaided"
    r"|(?:is|was|been) the (?:sole |whole )?(?:work|doing|handiwork|achievement) of|masterminded"
    r"|orchestrated)\b",
    needs="single|brought about|engineered|by itself|by himself|on its own|unaided|the work of|the sole "
    "|the whole |doing of|handiwork|achievement of|masterminded|orchestrated",
)
_SHOWING = frozenset(("indicates", "appears"))
_OF_HELP = frozenset(("helped",))
_OF_SEVERAL = frozenset(("in part",))
_BECAUSE = any_form(
    "because, prompt, motivate, drive, cause, spur, inspire, lead to, give rise to, stem from, spring from, "
    "come from, result from, result of, due to, owing to, thanks to, reason, why, behind, born of, out of"
)
_OF_MANY = frozenset(("broadly", "widespread", "many", "most", "some", "generally", "largely"))
_NOT_ALL = pattern(r"\bnot (?:all|every|everyone|everybody|always)\b", re.I, needs="not ")
_OF_ALL = any_form("in part, largely, broadly")  # weaken all that is said
_SEVERAL = 2  # figures from which on a word may be said of another one
_SEVERAL_WORDS = 4  # of a fact that is said as a whole
_BEFORE_VERBS = any_form("could, may, might, appears")
_MODALS = as_weak("could") | as_weak("likely") | _CHANCE
_OF_ONE_VERB = frozenset(("consider", "helped"))  # hedges that are dropped with the very verb behind them
_NEARLY = 0.75  # of a fact's score: another one that may be meant as well
_NONE = union()
_AS_WEAK = {  # what else says no more than a hedge, where a sentence is in other words
    "perceived": any_form(
        "worry, fear, concern, look, seem, appear, feel, alarm, wary, sense, impression, anxiety, "
        "unease, "
        "apprehension, dread, nervous, threatened by"
    ),
    "widespread": as_weak("many")
    | any_form("large numbers, vast numbers, great numbers, broad, broadly, much of, large part"),
    "some": any_form("there are, there is, a few, voice, limited degree, limited extent, certain extent"),
    "many": any_form("a good number, plenty, lots, a good deal, host of, a large part"),
    "would": as_weak("expected"),
    "generally": any_form(
        "the rule, a rule, norm, practice, tradition, custom, convention, habit, habitually"
    ),
    "potential": _CHANCE,
    "consider": any_form(
        "look at, look into, look again, second look, another look, thought, think, study, mull, entertain, "
        "ponder, idea, rethink, revisit, review, debate, toy with, open to, case for"
    ),
    "helped": any_form(
        "hand, part in, role in, with others, among, encourage, nudge, broker, push, work to, effort, "
        "one of, join"
    ),
    "is to": exactly("to be") | any_form("set for, due, calendar, schedule, agenda, pencil in"),
    "appears": as_weak("could"),
    "in part": any_form(
        "add to, adds to, added to, adding to, among the motives, among the reasons, among the causes, "
        "owe something, owes something, owed something"
    ),
    "largely": any_form("on the whole, much of"),
    "indicated": any_form("expect"),
    "plan": as_weak("expected")
    | any_form("on the books, outline, envision, envisage, sketch, call for, propose, in view, in mind"),
}
_NOT_UNTIL = pattern(r"\bnot need to\b.*\buntil (?P<when>\d{4})", needs="until")
_FEW_MEANT = 3  # facts
_DUE = pattern(
    r"\b(?P<how>must|ha(?:s|ve|d) to|needs? to|(?:is|are) (?:required|obliged|bound) to)\b[^.;]{0,40}?"
    r"\b(?:before|by|no later than)\b(?: the end of)? (?P<when>2\d{3})",
    needs="before |by |no later than ",
)
_FORBIDDEN = pattern(
    r"\b(?P<how>(?:[Nn]o|[Nn]either|[Nn]one)\b[^.;]{0,40}?\b(?:may|can|could|must) be\b"
    r"|(?:will|would|shall) not (?:be (?:held|called|due)|take place|come)"
    r"|(?:[Nn]o|[Nn]either|[Nn]one)\b[^.;]{0,40}?\b(?:can|may|could|will) (?:take place|be)"
    r"|(?:may|must|can|could) ?not (?:be|hold|have|call|go)\b"
    r"|(?:is|are) (?:barred|forbidden|prohibited|unable|not able|not allowed)\b)[^.;]{0,40}?"
    r"\b(?:before|until|till) (?P<when>2\d{3})",
    needs="before |until |till ",
)
_OPEN_UNTIL = any_form("until, by, before, latest, later, due, deadline, may, could, might, expected")
_REALISED = pattern(
    r"\bha(?:s|ve) (?:now |already |since |recently )?(?:deployed|fielded|acquired|built|introduced|installed"
    r"|commissioned|put)\b"
    r"|\b(?:is|are) (?:now |already |fully )?(?:in service|in place|operational|deployed|fielded)\b"
    r"|\b(?:possess(?:es)?|operates|fields|wields)\b",
    needs="deployed|fielded|fields|acquired|built|introduced|installed|commissioned|has put|have put|now put|"
    "already put|since put|recently put|in service|in place"
    "|operational|operates|possess|wields",
)
_EVERYBODY = pattern(
    r"(?<!not )(?<!nearly )(?<!almost )(?<!virtually )(?<!after )\b(?:[Aa]ll|[Ee]very)(?: of)?(?: the)? "
    r"(?P<noun>[\w-]+)",
    needs="All |all |very ",
)
_IF = exactly("if, should, unless, were, provided")
_STRESSED_IF = pattern(  # which leaves what stands before it without a condition
    r"\b(?:above all|chiefly|especially|even|in particular|mainly|most of all|notably|particularly"
    r"|whether or not)(?: so)?,? (?:if|should|were|provided)\b",
    needs=" if| should| were| provided",
)
_IN_EFFECT = pattern(  # `with the increase in effect`, `especially with Komeito on board`
    r"\b[Ww]ith\b[^.;,]{1,60}\b(?:in (?:effect|force|place)|on board|carried out|completed?|made|enacted"
    r"|adopted)\b"
    r"|\b(?:above all|especially|notably|particularly) (?:with|given)\b"
    r"|\b[Ww]ith [^.;,]{1,40}\b(?:support|backing|blessing|consent|approval|agreement)\b",
    needs="with|With|given",
)
_LISTING = any_form("such as, including, like")
_LIMITING = frozenset(("selected", "limited", "certain", "some"))
_LEVELS = (  # words for how many, the least first
    "few, =handful, minority",
    "some, several, a few",
    "many, numerous",
    "most, majority, bulk",
    "nearly all, almost all, virtually all, practically all, all but all",
)
_QUANTIFIERS = any_form(", ".join(_LEVELS))
_MEMBERS = pattern(r"\b(?:[Ll]awmakers|[Ll]egislators|Senators|Representatives)\b")
_OBJECT = 4  # words of weight behind a verb
_OF_DEGREE = ("in part", "partly", "partially")  # which do not say how many hold a position
_FEWEST_COUNTED = 2  # words of what is counted: `goods trade`
_WIDE = exactly(
    "of any kind, of any sort, of any type, of every kind, foreign or domestic, domestic or foreign, "
    "foreign and domestic, at home or abroad, at home and abroad, whatsoever, at all"
)
_EITHER = pattern(
    r"\b(?:(?:advanced|developed|rich) (?:or|and) (?:developing|emerging|poor)"
    r"|(?:developing|emerging|poor) (?:or|and) (?:advanced|developed|rich)"
    r"|comprehensive or (?:limited|partial|otherwise|not)|(?:limited|partial) or (?:comprehensive|full))\b|"
    r"\b(?:\w+ (?:or|and) foreign|foreign (?:or|and) (?:American|U\.S\.|local|native|our own))(?=[,.;:)]|$)",
    needs="foreign or |foreign and |or foreign|and foreign|developing|emerging|poor|comprehensive|partial"
    "|limited",
)
_PLANNED = frozenset(("plan", "intention", "effort", "potential", "proposed"))
_PLANS = any_form("plan, intend, intention, aim, propose, goal, potential, hope, seek, try, want, effort")
_FOREMOST = pattern(
    r"\b(?:more|most|first|exceed\w*|ahead|lead\w*|top\w*|biggest|largest|greatest)\b",
    needs="ahead|biggest|exceed|first|greatest|largest|lead|more|most|top",
)
_AIMS = _PLANS | any_form("target, design, sights, whether, question")
_BOUND = pattern(  # `will climb to 2%`, `has risen to`, `are obliged to spend`
    r"\b(?P<how>(?:will|shall|(?:is|are) going to) (?:then |soon |surely |now )?(?:rise|climb|grow|reach|hit"
    r"|jump|go up|increase|be raised|spend|amount|double|stand|come|equal)"
    r"|ha(?:s|ve) (?:now |already )?(?:risen|climbed|grown|reached|hit|jumped|gone up"
    r"|increased|been raised|raised|lifted|doubled)"
    r"|oblig(?:es?|ed)|compel(?:s|led)?|commit(?:s|ted)? (?:Japan|it|the country|Tokyo|itself"
    r"|the government) to"
    r"|by law)\b[^.;]{0,50}$",
    needs="will |shall |going to |has |have |oblig|compel|commit|by law",
)
_GOES_ON_OF = pattern(
    r"\W*(?:[Aa]nd |[Bb]ut |[Yy]et )?(?:[Ss]uch|[Tt]hat|[Tt]hose|[Tt]his|[Tt]hese|[Ii]t|[Tt]hey)\b"
)
_SURELY_SO = pattern(
    r"\b(?:would|will|(?:is|are) going to"
    r"|(?:is|are) (?:all but |virtually |almost )?(?:certain|sure|bound|guaranteed) to"
    r"|certainly|inevitably|undoubtedly|without (?:a )?doubt|surely|definitely)\b",
    needs="would|will|going to|certain|sure|bound to|guaranteed to|inevitabl|doubt|definitely",
)
_INVOLVING = any_form("involve, implicate")
_DRAWING_IN = any_form(
    "draw in, drew in, drag in, pull in, suck in, entangle, embroil, engulf, drawn into, drag into, "
    "pull into, affect, ensnare, sweep up, catch up"
)
_THE_ONE = pattern(
    r"\b(?:the|his|its|their|our) "
    r"(?:one and only|only|sole|single|primary|main|principal|chief|foremost|prime) (?P<noun>[a-z]+)\b",
    needs="only |sole |single |primary |main |principal |chief |foremost |prime ",
)
_ONE_OF_SEVERAL = pattern(
    r"\ban? (?:primary|main|major|principal|key|leading) (?P<noun>[a-z]+)\b",
    needs="primary|main|major|principal|key|leading",
)
_DONE = pattern(r"\b(?:spends?|spent|devotes?|devoted|allocates?|allocated|reached|stands? at)\b")
_HAS_TO_COME = pattern(
    r"'s to [a-z]|, to (?:follow|come|be [a-z]+ed)\b"
)  # `Washington's to host it`, in notes: `a meeting in May, to follow`
_MIGHT = any_form("could, would, might")
_ONCE = exactly("once, until, should, provided")
_INTENDED = frozenset(("plan", "intention", "effort", "is to"))
_LACKING = any_form("lack, without, absent")
_UNREALISED = any_form(", ".join(UNREALISED))
_NOT_DONE = _UNREALISED - any_form("would, could, may, might")
_UNCERTAIN = _IF | _NOT_DONE
_NOT_SURE, _YET_OPEN = _PLANNED | _MODAL, _PLANS | _CHANCE
_YET_TO_COME = _PLANS | _UNREALISED | _IF | _CHANCE | as_weak("expected")
_TRADE = stem("trade")
_COVERAGES = {name: any_form(words) for name, words in COVERAGES.items()}
_BUT_WARES = pattern(  # `services aside`
    r"\b(?P<one>goods|services) (?:aside|apart|excluded|not (?:counted|included)|left (?:out|aside))\b"
    r"|\b(?:[Nn]ot counting|[Ee]xcluding|[Ww]ithout|[Ll]eaving (?:out|aside)|(?:[Aa]part|[Aa]side) from"
    r"|[Mm]inus) (?P<other>goods|services)\b",
    needs="goods|services",
)
_WITH_WARES = pattern(  # `services included`
    r"\b(?i:goods|services) (?:included|counted in|among them)\b"
    r"|\b(?:[Ii]ncluding|[Cc]ounting) (?:goods|services)\b",
    needs="goods|services",
)
_OF_WARES = pattern(  # no `goods and services`
    r" (?:worth )?(?:of|in) (?:[A-Za-z.'-]+ ){0,3}?(?:goods|merchandise|services)\b"
    r"(?!(?: ?[&/+] ?|,? (?:and|or|plus|as well as) )(?:\w+ )?(?:goods|merchandise|services)\b)",
    needs="goods|merchandise|services",
)


def dropped(claims: Claims, one: Meant, is_top: bool, is_close: bool = True) -> Iterator[Fault]:
    """Yield the hedges of a fact that the sentence has neither, nor a word as weak."""
    fact = one.fact
    if claims.whole is not claims and one.coverage < MEANT:
        return
    if fact.kind in ("definition", "metadata") or max(one.coverage, one.precision / 2) < (
        _SAID if is_top else _SAID_TOO
    ):
        return
    own = stems_of(fact.statement)
    for hedge in fact.hedges:
        if hedge not in _WEIGHTY or (hedge == "some" and claims.whole is not claims):
            continue
        if hedge in _MODAL and _has_modal(claims, one) and "will" not in claims.marked.words:
            continue  # another one
        if hedge in (*_MODAL, *_INTENDED, "would") and _is_conditional(claims):
            continue
        if not is_close and hedge not in _PLAIN:
            continue
        if hedge in ("if", "plan") and "if" in fact.hedges and _is_once_done(claims):
            continue
        if hedge in ("if", "potential") and claims.whole.marked.has(_MIGHT):
            continue
        if fact.condition and hedge in ("if", *_INTENDED) and claims.find(fact.condition):
            continue  # as a value has it: `2% (planned)`
        if hedge in _ON_FIGURES or _has_as_weak(claims, one, hedge):
            continue
        if _GOES_ON.search(claims.text) and read_marked(claims.sentence.before).has(as_weak(hedge)):
            continue  # said of both
        if claims.sentence.heading and read_marked(claims.sentence.heading).has(as_weak(hedge)):
            continue  # said of all below
        if hedge == "indicated" and ACCOUNT.search(claims.whole.text):
            continue  # who says so
        if hedge in _INTENDED and _HAS_TO_COME.search(claims.text):
            continue
        if hedge in _INTENDED and (
            claims.whole.marked.has(_UNREALISED) or read_marked(claims.sentence.heading).has(_PLANS)
        ):
            continue
        hits = own.hits(as_weak(hedge))
        if hits and not hits[0].start and own.gaps[hits[0].end - 1].startswith(","):
            continue  # which only opens: `Broadly, the priorities include`
        if not hits or _is_of_holders(hits[0], own, claims, fact):
            continue
        if hedge == "is to" and _is_told_as_planned(hits[0], own, claims.whole.text):
            continue
        if hedge in _OF_EXTENT and _opens_with_noun(hits[0], own, claims):
            continue  # which tells only that there is such: `Opposition there is nothing new`
        is_plain = _is_said_plainly(hits[0], own, claims, one)
        if not is_plain and _weakens_what_is_said(hits[0], own, claims, one, is_top):
            word = own.said(hits[0])
            yield fault_at(claims, "UD201", f'the hedge "{word}" is dropped', fact, expected=word)


def _is_conditional(claims: Claims) -> bool:
    """Tell whether a sentence speaks under a condition: none that it only stresses, `above all if`."""
    whole = claims.whole
    if not whole.marked.has(_IF):
        return False
    return not _STRESSED_IF.search(whole.text) or read_marked(_STRESSED_IF.sub("", whole.text)).has(_IF)


def _is_once_done(claims: Claims) -> bool:
    """Tell whether a sentence speaks of the time when something is done: `once the increase takes effect`."""
    return claims.whole.marked.has(_ONCE) or bool(_IN_EFFECT.search(claims.whole.text))


def _opens_with_noun(hit: Hit, own: Marked, claims: Claims) -> bool:
    """Tell whether a sentence is of that which a fact calls widespread, whoever shows it."""
    noun = own.words[hit.end : hit.end + 1]
    return bool(noun) and noun[0] in claims.marked.words[:_OPENING]


def _is_told_as_planned(hit: Hit, own: Marked, text: str) -> bool:
    """Tell whether a sentence has in the present what a fact says was to be: `a meeting, which we host`."""
    verb = re.escape("".join(own.words[hit.end : hit.end + 1]))
    present = rf"(?<!did )(?<!was )(?<!were )\b{verb}s?\b|\b(?:is|are|be) {verb.removesuffix('e')}ing\b"
    return bool(verb and pattern(present).search(text))


def _has_as_weak(claims: Claims, one: Meant, hedge: str) -> bool:
    """Tell whether a sentence has words as weak as a hedge; `parts` are no `in part`, and that not `some`."""
    weak = _as_weak_here(hedge)
    marked = _told_of(claims, one).marked if hedge in _MODAL else claims.whole.marked
    if hedge in _OF_MANY and _NOT_ALL.search(claims.whole.text):
        return True
    none = ("parts",) if hedge == "in part" else _OF_DEGREE if one.fact.kind == "position" else ()
    return any(marked.said(hit) not in none for hit in marked.hits(weak))


@cache
def _as_weak_here(hedge: str) -> Phrases:
    """Return the phrases that say no more than a hedge does, where a sentence is in other words, too."""
    return as_weak(hedge) | _AS_WEAK.get(hedge, _NONE)


def _has_modal(claims: Claims, one: Meant) -> bool:
    return _told_of(claims, one).marked.has(_MODALS)


def _told_of(claims: Claims, one: Meant) -> Claims:
    """Return the part of a sentence that says much of a fact and has a `would` of its own; else all of it."""
    whole = claims.whole
    if not _MIGHT_NOT & set(whole.marked.words):
        return whole
    told = [(whole.meanings.met(telling_of(part.text), one.fact), part) for _, part in whole.parts]
    least = _MUCH * max((weight for weight, _ in told), default=0.0)
    own = (part for weight, part in told if weight >= least and _MIGHT_NOT & set(part.marked.words))
    return next(own, whole)


def until_then(claims: Claims) -> Iterator[Fault]:
    """Yield that something will be in a year until which, as the fact meant says, it need not be."""
    top = claims.meant[0] if claims.meant else None
    open_ = _NOT_UNTIL.search(top.fact.statement) if top and top.reach >= _SAID_TOO else None
    if top is None or open_ is None or claims.whole.marked.has(_OPEN_UNTIL) or not claims.speaks_of(top):
        return
    year = open_["when"]
    is_said = f" in {year}" in claims.text or f" for {year}" in claims.text
    if is_said and not claims.whole.marked.has_negations():
        yield fault_at(claims, "UD201", 'the hedge "until" is dropped', top.fact, year, f"until {year}")


def made_due(claims: Claims) -> Iterator[Fault]:
    """Yield that something has to be by a year, or may not be before it, until which it need not be."""
    due, forbidden = _DUE.search(claims.text), _FORBIDDEN.search(claims.text)
    found = forbidden or (None if claims.marked.has_negations() else due)
    for one in claims.meant[:_FEW_MEANT] if found else ():
        open_ = _NOT_UNTIL.search(one.fact.statement)
        if found and open_ and open_["when"] == found["when"] and one.shared:
            message = f'"{found["how"]}" is more than the report says: need not until {open_["when"]}'
            yield Fault("UD202", *found.span("how"), message, one.fact, found["how"], "need not until")
            return


def fielded(claims: Claims) -> Iterator[Fault]:
    """Yield that something is in service which every fact that may be meant only has as intended."""
    match, top = _REALISED.search(claims.text), claims.meant[0] if claims.meant else None
    if match is None or top is None or claims.marked.has_negations() or claims.marked.has(_NOT_DONE):
        return
    near = [one for one in claims.meant if one.score >= _NEARLY * top.score and len(one.shared) > 1]
    near = [one for one in near if min(one.reach, one.precision) >= _SAID]
    is_sure = any(one.reach >= _IN_SERVICE and _INTENDED & set(one.fact.hedges) for one in claims.meant)
    if near and is_sure and all(_INTENDED & set(one.fact.hedges) and claims.speaks_of(one) for one in near):
        hedge = next(hedge for hedge in near[0].fact.hedges if hedge in _INTENDED)
        message = f'"{match[0]}" is more than the report says: {hedge}'
        yield Fault("UD201", *match.span(), message, near[0].fact, match[0], hedge)


def made_certain(claims: Claims) -> Iterator[Fault]:
    """Yield a `would` for what every fact of the kind that may be meant only says may be."""
    marked, top = claims.marked, claims.meant[0] if claims.meant else None
    if top is None or top.reach < _SAID or top.precision < _SAID_TOO or not _MIGHT_NOT & set(marked.words):
        return
    if (
        claims.marked.has(_MODALS)
        or claims.whole.marked.has(_UNCERTAIN)
        or speaks_of_a_view(claims.whole.text)
    ):
        return
    topic = top.fact.id.partition(".")[0]
    near = [one.fact for one in claims.meant if one.score >= _NEARLY * top.score]
    near = [fact for fact in near if fact.id.partition(".")[0] == topic]
    if len(near) > 1 and all(_MODAL & set(fact.hedges) for fact in near) and claims.speaks_of(top):
        word = next(word for word in marked.words if word in _MIGHT_NOT)
        hedge = next(hedge for hedge in top.fact.hedges if hedge in _MODAL)
        message = f'"{word}" is more than the report says: {hedge}'
        yield fault_at(claims, "UD201", message, top.fact, word, hedge)


def surely_so(claims: Claims) -> Iterator[Fault]:
    """Yield `would` or `certainly` in a sentence that goes on of what every fact it may mean says may be."""
    match = _SURELY_SO.search(claims.text) if _GOES_ON_OF.match(claims.text) else None
    if match is None or claims.marked.has(_MODALS) or _is_conditional(claims):
        return
    if claims.marked.has_negations() or speaks_of_a_view(claims.whole.text):
        return
    near = [one for one in claims.meant if one.shared and passages_of(one.fact) & claims.followed]
    if claims.marked.has(_DRAWING_IN):  # of what else they speak is no matter
        near = [one for one in near if stems_of(one.fact.statement).has(_INVOLVING)]
    best = max((one.precision for one in near), default=0.0)
    near = [one for one in near if one.precision >= _NEARLY * best and one.reach >= _PLACED]
    if best < _PLACED or not near or not all(_says_weakly(claims, one) for one in near):
        return
    hedge = next(hedge for hedge in near[0].fact.hedges if hedge in _MODAL)
    message = f'"{match[0]}" is more than the report says: {hedge}'
    yield Fault("UD201", *match.span(), message, near[0].fact, match[0], hedge)


def plainly_so(claims: Claims) -> Iterator[Fault]:
    """Yield a sentence that goes on with what one fact alone has, weakened: `Those ties cut dependence`."""
    if not _GOES_ON_OF.match(claims.text) or claims.marked.has(_MODALS) or claims.marked.has_negations():
        return
    near = [one for one in claims.meant if one.shared and passages_of(one.fact) & claims.followed]
    best = max((one.precision for one in near), default=0.0)
    near = [one for one in near if one.precision >= _NEARLY * best]
    plain = frozenset().union(*(one.shared for one in claims.meant if not _MODAL & set(one.fact.hedges)))
    said = (one for one in near if one.reach >= _PLACED and _weakened(one.fact) & one.shared - plain)
    one = next(said, None) if best >= _PLACED else None
    if one and not (_is_conditional(claims) or speaks_of_a_view(claims.whole.text)):
        hedge = next(hedge for hedge in one.fact.hedges if hedge in _MODAL)
        if not _has_as_weak(claims, one, hedge):
            yield fault_at(claims, "UD201", f'the hedge "{hedge}" is dropped', one.fact, expected=hedge)


@kept
def _weakened(fact: Fact) -> frozenset[str]:
    """Return the roots of the words that a fact weakens by `could` or the like."""
    own = stems_of(fact.statement)
    hits = (hit for hedge in _MODAL & set(fact.hedges) for hit in own.hits(as_weak(hedge)))
    return frozenset(root(word) for hit in hits for word in own.governed(hit.end, 3, across=True))


def _says_weakly(claims: Claims, one: Meant) -> bool:
    """Tell whether a fact weakens by `could` or the like a verb that a sentence has."""
    own = stems_of(one.fact.statement)
    hits = [hit for hedge in _MODAL & set(one.fact.hedges) for hit in own.hits(as_weak(hedge))]
    verbs = {root(verb) for hit in hits for verb in own.governed(hit.end, 1, across=True)}
    return not verbs.isdisjoint(one.shared) or (own.has(_INVOLVING) and claims.marked.has(_DRAWING_IN))


def made_foremost(claims: Claims) -> Iterator[Fault]:
    """Yield `the only` or `the main` of what a fact that is meant has as one of several: `a primary`."""
    match = _THE_ONE.search(claims.text)
    for one in claims.meant[:_FEW_MEANT] if match else ():
        own = _ONE_OF_SEVERAL.search(one.fact.statement)
        if match is None or own is None or own["noun"] != match["noun"] or claims.marked.has_negations():
            continue
        if one.reach >= MEANT and claims.speaks_of(one):
            message = f'"{match[0]}": the report has "{own[0]}"'
            yield Fault("UD202", *match.span(), message, one.fact, match[0], own[0])
            return


def made_sure(claims: Claims) -> Iterator[Fault]:
    """Yield `certainly` or `already` of what every fact that may be meant only says may be, or is planned."""
    match = _SURE.search(claims.text)
    top = claims.meant[0] if claims.meant else None
    if match is None or top is None or not claims.speaks_of(top):
        return
    if claims.marked.has_negations() or claims.marked.has(_MODALS):
        return
    is_drawn_in = claims.marked.has(_DRAWING_IN) and stems_of(top.fact.statement).has(_INVOLVING)
    if (top.reach if is_drawn_in else min(top.reach, top.precision)) < (_SAID if is_drawn_in else _SAID_TOO):
        return
    near = [one.fact for one in claims.meant if one.score >= _NEARLY * top.score]
    hedges = _MODAL | (_PLANNED if match[0].lower() == "already" else _SHOWING)
    if all(hedges & set(fact.hedges) for fact in near):
        hedge = next(hedge for hedge in top.fact.hedges if hedge in hedges)
        message = f'"{match[0]}" is more than the report says: {hedge}'
        yield Fault("UD202", *match.span(), message, top.fact, match[0], hedge)


def made_whole(claims: Claims) -> Iterator[Fault]:
    """Yield `the sole cause` for what a fact has as one of several, `unanimous` for what most or many say."""
    for said, hedges in ((_SOLE, _OF_SEVERAL), (_UNANIMOUS, _OF_MANY), (_BY_ITSELF, _OF_HELP)):
        match = said.search(claims.text)
        if match is None:
            continue
        near = [one for one in claims.meant[:3] if one.reach >= _PLACED and claims.speaks_of(one)]
        held = next((one.fact for one in near if hedges & set(one.fact.hedges)), None)
        if held and said is _BY_ITSELF and claims.whole.marked.has(as_weak("helped")):
            return
        if held and not read_marked(claims.text.replace(match[0], " ")).has_negations():
            expected = next(hedge for hedge in held.hedges if hedge in hedges)
            message = f'"{match[0]}": the report has {expected}'
            yield Fault("UD202", *match.span(), message, held, match[0], expected)
            return


@cache
def _levels() -> dict[Phrase, int]:
    """Return how many each of the words for that is, in order."""
    return {phrase: level for level, words in enumerate(_LEVELS) for phrase in phrases(words)}


def requantified(claims: Claims, sure: Fact | None) -> Iterator[Fault]:
    """Yield how many a sentence speaks of, `a few of`, where a fact speaks of more or fewer: `most of`.

    Of a fact that may be meant, but not surely, all the words behind must be said.
    """
    if not claims.marked.has(_QUANTIFIERS):
        return
    others = (one.fact for one in claims.meant if one.fact is not sure and claims.speaks_of(one))
    for fact in (*([sure] if sure else []), *others):
        own, hits = stems_of(fact.statement), _numbering(fact)
        if not hits or claims.marked.has(frozenset([hits[0].phrase])):
            continue
        counted = {word[:_ROOT] for word in own.governed(hits[0].end, 3, across=True)}
        fewest = 1 if fact is sure else max(_FEWEST_COUNTED, len(counted))
        for hit in claims.marked.hits(_QUANTIFIERS):
            behind = {word[:_ROOT] for word in claims.marked.governed(hit.end, 4, across=True)}
            if _levels()[hit.phrase] != _levels()[hits[0].phrase] and len(behind & counted) >= fewest:
                said, word = claims.marked.said(hit), own.said(hits[0])
                yield fault_at(claims, "UD202", f'"{said}": the report has {word}', fact, said, word)
                return


def done_to_all(claims: Claims) -> Iterator[Fault]:
    """Yield a verb with what a fact has it done to some of: `liberalize trade in goods`, not `some`."""
    if claims.marked.has_negations() or _is_conditional(claims):
        return
    for one in claims.meant[:3]:
        own = stems_of(one.fact.statement)
        for hit in own.hits(_QUANTIFIERS):
            hedge, verb = own.said(hit), own.before(hit.start, 1)
            things = {root(word) for word in own.governed(hit.end, 2)}
            if hedge not in one.fact.hedges or one.reach < MEANT or len(things) < _FEWEST_COUNTED:
                continue
            is_said = any(
                things <= set(map(root, claims.marked.governed(at + 1, _OBJECT)))
                for at, word in enumerate(claims.marked.stems)
                if [word] == verb
            )
            if is_said and claims.speaks_of(one) and not claims.whole.marked.has(_as_weak_here(hedge)):
                yield fault_at(claims, "UD201", f'the hedge "{hedge}" is dropped', one.fact, expected=hedge)
                return


@kept
def _numbering(fact: Fact) -> list[Hit]:
    """Return the hedges of a fact that say how many."""
    own = stems_of(fact.statement)
    return [hit for hit in own.hits(_QUANTIFIERS) if own.said(hit) in fact.hedges]


def made_all(claims: Claims) -> Iterator[Fault]:
    """Yield `all` or `every` before those of whom a fact that is meant says many, most or some."""
    for match in _EVERYBODY.finditer(claims.text):
        noun = root(stem(match["noun"].lower()))
        for one in claims.meant[:3]:
            own, hits = stems_of(one.fact.statement), _numbering(one.fact)
            counted = {root(word) for hit in hits for word in own.governed(hit.end, 2, across=True)}
            is_meant = one.shared and one.reach >= MEANT and claims.speaks_of(one)
            if is_meant and noun in counted and not claims.marked.has_negations():
                word = own.said(hits[0])
                message = f'"{match[0]}": the report has {word}'
                yield Fault("UD202", *match.span(), message, one.fact, match[0], word)
                return


def promised(claims: Claims, fact: Fact) -> Iterator[Fault]:
    """Yield a `will` where the fact only plans, or has the potential to."""
    marked = claims.whole.marked
    if _NOT_SURE.isdisjoint(fact.hedges) or marked.has(_YET_OPEN) or _is_conditional(claims):
        return
    own, marked = stems_of(fact.statement), claims.marked
    known = {*own.stems, *telling_of(fact.statement)} if "will" in marked.words else set()
    for at, word in enumerate(marked.words):
        verb = marked.governed(at + 1, 1) if word == "will" else []
        if "will" not in own.words and known.intersection((*verb, *map(root, verb))):
            yield fault_at(claims, "UD202", '"will" is more than the report says', fact, "will")
            return


def realised(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure that a fact only plans, where a sentence has it as done: `spends 2% of GDP`."""
    for one in supports:
        is_open = one.fact.condition in ("planned", "conditional") and one.figure.quantity.kind not in DATES
        begin, _ = claims.clause(one.figure.start)
        if not is_open or not _DONE.search(claims.text, begin, one.figure.start):
            continue
        if not claims.whole.marked.has(_YET_TO_COME) and not read_marked(claims.context).has(_PLANS):
            text = claims.text[one.figure.start : one.figure.end]
            yield fault_at(claims, "UD201", f'"{text}" is only {one.fact.condition}', one.fact, text)
            return


def made_bound(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure that a fact only plans, where a sentence has it as sure: `will climb to 2% of GDP`."""
    if claims.marked.has_negations() or _is_conditional(claims):
        return
    for one in supports:
        begin, end = claims.clause(one.figure.start)[0], one.figure.start
        bound = _BOUND.search(claims.text, begin, end) if one.fact.condition == "planned" else None
        if bound and not read_marked(claims.text[:end]).has(_AIMS):
            said, hedge = bound["how"], "planned"
            message = f'"{said}" is more than the report says: {hedge}'
            yield Fault("UD202", *bound.span("how"), message, one.fact, said, hedge)
            return


def widened(claims: Claims) -> Iterator[Fault]:
    """Yield words that lift a limit which the fact meant has: `of any kind`, `foreign or domestic`."""
    hits = claims.marked.hits(_WIDE)
    either = _EITHER.search(claims.text)
    top = claims.meant[0] if claims.meant else None
    if not (hits or either) or top is None or top.reach < _PLACED or not claims.speaks_of(top):
        return
    own = stems_of(top.fact.statement)
    limits = (
        *(words for words, *_ in _SCOPES),
        *(as_weak(hedge) for hedge in top.fact.hedges if hedge in _LIMITING),
    )
    narrow = next((found for words in limits for found in own.hits(words)), None)
    is_surely_wider = bool(hits) and top.reach >= MEANT and not claims.marked.has_negations()
    if (narrow or is_surely_wider) and not own.has(_WIDE):
        word = own.said(narrow) if narrow else ""
        message = f'the report says it of "{word} ..." alone' if narrow else "the report says it of less"
        said = claims.marked.said(hits[0]) if hits else either[0] if either else ""
        yield fault_at(claims, "UD203", message, top.fact, said, word)


def _is_said_plainly(hit: Hit, own: Marked, claims: Claims, one: Meant) -> bool:
    """Tell whether another fact that is meant as well says without a hedge what this one weakens."""
    weakened, hedge = own.governed(hit.end, 1, across=True), frozenset([hit.phrase])
    near = [other for other in claims.meant if other.score >= _NEARLY * one.score]
    if hit.phrase in _QUANTIFIERS:  # of whom it says the same, and not only that there are such
        near = [other for other in near if len(one.shared - other.shared) < _SEVERAL]
    others = (stems_of(other.fact.statement) for other in near)
    said = (other for other in others if not other.all_stems.isdisjoint(weakened))
    return any(not other.has(as_weak("could")) and not other.has(hedge) for other in said)


def _is_of_holders(hit: Hit, own: Marked, claims: Claims, fact: Fact) -> bool:
    """Tell whether a hedge says how many hold a position, and a sentence speaks of nobody's."""
    is_of_holders = fact.kind == "position" and own.said(hit) in (fact.attribution or "").lower()
    return is_of_holders and not speaks_of_a_view(claims.whole.text)


def _weakens_what_is_said(hit: Hit, own: Marked, claims: Claims, one: Meant, is_top: bool) -> bool:
    """Tell whether the sentence has one of the words that a hedge weakens, or nearly all of the fact."""
    words = (*own.governed(hit.end, 3, across=True), *own.before(hit.start, 1))
    counted = {root(word) for word in words[:3]}
    if _names_hedge(hit, own, one.fact, _OF_ONE_VERB):
        verb, who = own.governed(hit.end, 1, across=True), countries_of(one.fact.statement) - OURS
        said = names_in(claims.text)
        is_of_them = not said.isdisjoint(who) if who else said <= OURS
        return bool(verb) and verb[0] in claims.marked.stems and one.reach >= MEANT and is_of_them
    if hit.phrase in _QUANTIFIERS and "memb" in counted and _MEMBERS.search(claims.text):
        return min(one.reach, one.precision) >= MEANT
    if hit.phrase in _QUANTIFIERS and not counted & telling_of(claims.text):
        return False  # of whom or of what it says how many
    if own.said(hit) in ("limited", "selected") and (
        not set(map(root, words[:2])) <= telling_of(claims.text) or _refers_to(words[:2], claims.marked)
    ):
        return False
    if own.said(hit) == "potential" and not set(map(root, words[:1])) & telling_of(claims.text):
        return False
    is_sure = one.reach >= _SURELY and is_top and one.precision >= _MOSTLY_OF_IT
    is_whole = min(one.reach, one.precision) >= MEANT and len(one.shared) >= _SEVERAL_WORDS
    others = frozenset().union(*(other.shared for other in claims.meant if other.fact.id != one.fact.id))
    if (
        hit.phrase in _OF_ALL
        and is_whole
        and (len(one.shared - others) > 1 or _gives_cause(hit, claims, one))
    ):
        return True
    weakened_most = _verb(own, hit) if hit.phrase in _BEFORE_VERBS else (*words[:2], *words[3:])
    if not is_sure and not set(map(root, weakened_most)) & telling_of(claims.text):
        is_mostly = is_top and one.precision >= MEANT and one.fact.kind != "position"
        return is_mostly and _is_in_another_word(weakened_most[:1], claims)  # else it is not said at all
    weakened = {BASE.get(word, word)[:_ROOT] for word in words}
    is_enough = one.reach >= MEANT or "will" in claims.marked.words
    met = len(weakened & {BASE.get(word, word)[:_ROOT] for word in claims.marked.stems})
    return max(met, len(set(map(root, words)) & telling_of(claims.text))) > (0 if is_enough else 1)


def _refers_to(noun: Sequence[str], said: Marked) -> bool:
    """Tell whether a text speaks of something as known: `the trade pacts signed in 2019`."""
    roots = set(map(root, noun))
    places = (at for at, word in enumerate(said.stems) if root(word) in roots)
    return any(_KNOWN & set(said.words[max(0, at - _EVERY_WITHIN) : at]) for at in places)


def _gives_cause(hit: Hit, claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence gives as the cause what a fact gives as a part of it."""
    is_of_cause = _names_hedge(hit, stems_of(one.fact.statement), one.fact, _OF_SEVERAL)
    return is_of_cause and one.precision >= _CAUSED and claims.marked.has(_BECAUSE)


def _is_in_another_word(weakened: Sequence[str], claims: Claims) -> bool:
    """Tell whether a sentence has another word for the first of those that a hedge weakens."""
    return any(claims.marked.has(in_place_of(word)) for word in weakened)


def _verb(own: Marked, hit: Hit) -> list[str]:
    """Return the stem of the verb behind a hedge: of `could fundamentally reshape` the last."""
    is_adverb = own.words[hit.end : hit.end + 1] and own.words[hit.end].endswith("ly")
    return own.governed(hit.end + 1 if is_adverb else hit.end, 1, across=True)


def _names_hedge(hit: Hit, own: Marked, fact: Fact, hedges: frozenset[str]) -> bool:
    """Tell whether a phrase of a fact is one of some hedges that it has."""
    return any(hit.is_in(as_weak(hedge)) for hedge in hedges & set(fact.hedges))


def _is_denied(text: Marked, at: int) -> bool:
    """Tell whether a word without exception is denied, right there or with its verb: `not adopted all`."""
    before = text.words[max(0, at - _DENIED_WITHIN) : at]
    return text.is_negated(at) or bool(NEGATIONS.intersection(before))


def overstated(claims: Claims, fact: Fact, facts: list[Fact]) -> Iterator[Fault]:
    """Yield words that admit no exception, `all`, `must`, `certain`, where no fact meant has them."""
    if not claims.marked.has(_ALL_FORMS) or not (fact.hedges or fact.kind == "position"):
        return
    absolutes = [(one, claims.marked.hits(in_all)) for one, in_all in _ABSOLUTES if claims.marked.has(one)]
    owns = [stems_of(one.statement) for one in facts]
    is_goal = fact.kind == "position" and owns[0].has(_GOALS)
    roots = {word[:_ROOT] for one in facts[:1] for word in stems_of(one.statement).stems}
    own_roots = {word[:_ROOT] for word in stems_of(fact.statement).stems}
    for forms, hits in absolutes:
        if any(not own.is_negated(hit.start) for own in owns for hit in own.hits(forms)):
            continue
        for hit in hits:
            before = claims.marked.words[max(0, hit.start - 1) : hit.start]
            if claims.marked.said(hit) == "only" and not set(before) & {"the", "its", "their", "his"}:
                continue  # `only two`, `had only been proposed`
            if claims.marked.said(hit) == "alone" and _LEFT_ALONE.search(claims.text):
                continue
            if hit.is_in(_HARMLESS) or _is_denied(claims.marked, hit.start):
                continue
            word = claims.marked.said(hit)
            if word.startswith("once ") and any(own.has(_AFTER) or own.has(_IF) for own in owns):
                continue  # what follows upon what
            if is_goal and word.split()[0] in _OUGHT:
                continue  # what is a goal has to be done
            if word == "each" and any("both" in own.words for own in owns):
                continue  # of two
            if word[:_ROOT] in roots:
                continue  # `what it requires`, of requirements
            words = claims.marked.governed(hit.end, 3, across=True)
            if _FLOATING.search(claims.text):  # `the leaders all view`
                words += claims.marked.stems[max(0, hit.start - 1) : hit.start]
            behind = {BASE.get(one, one)[:_ROOT] for one in words}
            if behind & (roots | own_roots if word in _EVERY else roots):
                yield fault_at(claims, "UD202", f'"{word}" is more than the report says', fact, word)
                return


def rescoped(claims: Claims, fact: Fact) -> Iterator[Fault]:
    """Yield what narrows a noun of the fact and not of the sentence: goods, foreign, comprehensive."""
    own = stems_of(fact.statement)
    is_rank = fact.value is not None and fact.value.bound == "rank"
    if is_rank and (fact.flow or not _is_ranked(claims)):
        return  # of which a rank is told, not how much there is of it
    for hits, as_narrow, is_often_left_out in _narrowed(fact.statement):
        if not claims.marked.has(as_narrow):
            noun = own.governed(hits[0].end, 1, across=True)
            denies = claims.whole.marked.has_negations() or claims.whole.marked.has(_LACKING)
            is_denied = own.has_negations() == denies
            if not is_often_left_out and is_denied and not claims.marked.has(_QUANTIFIERS):
                noun = _head_of(own, hits[0], claims.marked) or noun
            if noun and own.stems.count(noun[0]) > len(hits) and own.has(_LISTING):
                continue  # of which the fact speaks at large, too
            if noun and (
                _is_every(claims.marked, noun[0]) if is_often_left_out else noun[0] in claims.marked.stems
            ):
                word = own.said(hits[0])
                yield fault_at(
                    claims, "UD203", f'the report says it of "{word} ..." alone', fact, expected=word
                )
                return


def _is_ranked(claims: Claims) -> bool:
    """Tell whether a sentence ranks anything."""
    is_foremost = _FOREMOST.search(claims.text) is not None
    return is_foremost or any(one.quantity.kind == "rank" for one in claims.figures)


def _head_of(own: Marked, narrow: Hit, said: Marked) -> list[str]:
    """Return the noun behind what narrows it where a text has the rest of it: `free trade agreement`."""
    nouns = own.governed(narrow.end, _LONG_NOUN)
    is_denied = said.has_negations() or said.has(_LACKING)
    most = nouns[2:] if is_denied else nouns[1:]  # `no trade agreement`
    return most[:1] if len(nouns) == _LONG_NOUN and set(most) <= set(said.stems) else []


@lru_cache(KEPT)
def _narrowed(statement: str) -> tuple[tuple[Sequence[Hit], Phrases, bool], ...]:
    """Return where a statement narrows a noun, with what a text has that does so too."""
    own = stems_of(statement)
    found = ((own.hits(narrow), as_narrow, is_left_out) for narrow, as_narrow, is_left_out in _SCOPES)
    return tuple(one for one in found if one[0])


def _is_every(text: Marked, noun: str) -> bool:
    """Tell whether a text has a noun, or one for the same, with `all` or the like before it."""
    nouns = _NATIONS if noun in _NATIONS else {noun}
    roots = {root(one) for one in nouns}
    places = (at for at, own in enumerate(text.stems) if own in nouns or root(own) in roots)
    return any(_EVERY & set(text.words[max(0, at - _EVERY_WITHIN) : at]) for at in places)


def recovered(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure of goods and services that is said of goods, and the reverse."""
    for one in supports:
        if one.fact.coverage is None or one.figure.quantity.kind in DATES:
            continue
        begin, end = _worth(claims.text, one.figure) or _around(claims.text, one.figure)
        clause = read_marked(claims.text[begin:end])
        said = _wares_of(claims.text[begin:end])
        if not said and sum(other.quantity.kind not in DATES for other in claims.figures) < _SEVERAL:
            begin, end = 0, len(claims.text)  # `20% of its trade in 2022, goods and services together`
            said = _wares_of(claims.text)
        around = f"{claims.sentence.before} {claims.sentence.heading} {claims.text}"
        if not said and one.fact.coverage == "goods" and _TRADE in clause.stems:
            said = set() if read_marked(around).has(_COVERAGES["goods"]) else {"services"}
        if said and said != set(one.fact.coverage.split(" and ")):
            message = f"the report says it of {one.fact.coverage}"
            yield fault_at(
                claims, "UD203", message, one.fact, claims.text[begin:end].strip(), one.fact.coverage
            )


def _wares_of(text: str) -> set[str]:
    """Return of which wares a text speaks: not of those that it sets aside, and of all where it adds some."""
    said = read_marked(_WITH_WARES.sub(" goods and services ", _BUT_WARES.sub(" ", text)))
    found = {name for name, forms in _COVERAGES.items() if said.has(forms)}
    aside = {match["one"] or match["other"] for match in _BUT_WARES.finditer(text)}
    return found or ({*_COVERAGES} - aside if aside else found)


def _worth(text: str, figure: Figure) -> tuple[int, int] | None:
    """Return where it is said right behind a sum of what it is, if of one alone: `$5 billion in goods`."""
    match = _OF_WARES.match(text, figure.end) if figure.quantity.kind == "money" else None
    return (figure.start, match.end()) if match else None


def _around(text: str, figure: Figure) -> tuple[int, int]:
    """Return where what a figure counts is said: from the last stop before it to the next one behind it."""
    begin = max(text.rfind(mark, 0, figure.start) + 1 for mark in ";:,")
    marks = (":", ",") if figure.quantity.kind == "money" else (":",)
    if text[begin - 1 : begin] in marks and not text[begin : figure.start].strip(" $~<>"):
        begin = max(text.rfind(mark, 0, begin - 1) + 1 for mark in ";:")  # `Goods imports: $188 billion`
    ends = [at for mark in (";", ":", ", ") if (at := text.find(mark, figure.end)) >= 0]
    return begin, min([*ends, len(text)])
