"""The words that carry how much a sentence claims: one table for `lint`, `verify` and whoever checks prose.

A row is a sense: what stands in it may stand for one another. Words are compared by stem (`plan` is
`planned`), so that a row lists a word once; one with `=` before it is compared as it is written, for its
stem is another word's too (`likely`, `like`). Rows are of English as reports use it, not of any one report.
The rows of two sides, `grow | shrink`, are in `opposites`.
"""

from __future__ import annotations

from functools import cache

from ..core.words import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Phrase = tuple[str, ...]

# Hedges. Each row begins with its words in the vocabulary of `hedges:`; behind the stroke stands what else
# is as weak. A stronger word is another row: `could` is no `likely`, `some` no `many`.
HEDGES = (
    "could, may, might, potential, potentially, possible, possibly, can, prospect / perhaps, maybe, "
    "conceivably, possibility, capable of, in the event of",
    "=likely / probably, probable, likelihood, in all likelihood, expected, =unlikely",
    "expected / expect, scheduled, due to, anticipate, forecast, projected, foresee, is to, was to, are to, "
    "were to",
    "would / could, =likely",
    "appears / appear, seem, seemingly, apparently, apparent, evidently, look like, looks to",
    "indicates / indicate, indication, suggest, imply, signal, point to, hint",
    "indicated / say, said, state, announce, declare, indicate, signal, according to",
    "=reportedly / =reported, said to, according to, it is said",
    "alleged / allege, allegation, allegedly, accuse, claim, purported, supposed",
    "perceived / perceive, perception, see, eyes, view, seen as, seem, regarded as, viewed as, see as",
    "unclear / not clear, unknown, uncertain, not known, not say, does not specify, do not specify, "
    "unspecified",
    "some / certain, among, one of, several, few, a number of, various, in part, partial, a part of, part of",
    "certain / some, specific, particular, selected, various",
    "several / a number of, various, some, a few, multiple, a handful of, a range of",
    "a number of / several, various, some, a few, multiple, a range of",
    "selected / select, certain, some, chosen, a selection of, specific, limited",
    "many / numerous, among, lots of, plenty of, a lot of, scores of, a large number of, a great "
    "many, much of, widespread",
    "most / majority, among, for the most part, bulk of, most of, mostly",
    "nearly / almost, close to, virtually, all but, approaching, just under",
    "widespread / broad, wide, widely, extensive, broadly, many",
    "generally / general, in general, on the whole, usually, as a rule, by and large, =broadly, overall, "
    "tend to, mostly",
    "=broadly / in broad, in outline, generally, in general, on the whole, by and large, "
    "largely, overall, mostly",
    "largely / mostly, mainly, in large part, for the most part, to a large extent, chiefly, by and large",
    "typically / seldom, rarely, usually, generally, normally, commonly, ordinarily, as a rule, "
    "tend to, often",
    "commonly / common, often, usually, generally, typically, informally, widely",
    "historically / in the past, traditionally, long, history, until now",
    "in part / partly, partially, to some extent, to some degree, in some measure, among the reasons, among "
    "other, one reason, a reason, part of, one cause, one of the, a cause, a factor, one factor, contribute, "
    "one motive, help",
    "limited / partial, modest, narrow, restricted, small, some",
    "relatively / comparatively, fairly, rather, somewhat",
    "increasingly / increasing, more and more, growing, ever more, rising",
    "frequent / frequently, often, regular, regularly, repeated, repeatedly, many times",
    "sometimes / at times, occasionally, occasional, on occasion, from time to time",
    "particularly / in particular, particular, especially, notably, above all, chiefly, mainly, most of "
    "all, with emphasis on",
    "especially / especial, particularly, in particular, notably, above all, most of all",
    "including / include, among, one of, part of, comprise, comprising",
    "such as / like, for example, for instance, e g, including, include, among others, among",
    "like / such as, for example, for instance, including, similar to, among others, of the kind of",
    "plan / intend, intention, intent, aim, meant to, propose, is to, was to, are to, were to, will, "
    "scheduled, pledge, commit, goal, target, set out to, due to, seek to, want to, wants to, would",
    "intention / intend, intent, plan, aim, purpose, meant to, mean to, goal, seek to, want to, wants to",
    "is to / was to, are to, were to, plan, scheduled, slated, due, expect, intend, set to, supposed to, "
    "will, would",
    "effort / efforts, try, tried, attempt, seek, sought, endeavor, work to, work toward, working to, want "
    "to, aim to, strive, intend, struggle",
    "proposed / propose, proposal, suggested, planned, prospective, then proposed, not yet in force",
    "until / till, before, by, no later than, not later than",
    "if / should, unless, provided that, on condition, in case, in the event, were to, subject to, "
    "depending on, contingent, assuming, whether, conditional",
    "early / beginning, start, at the beginning of",
    "late / end, at the end of",
    "estimated / estimate, about, roughly, approximately, around, some",
    "initially / at first, first, originally, initial, original, to begin with",
    "elements of / parts of, aspects of, some of, in part, components of, features of",
    "helped / help, assist, contribute to, aid, support, with the help",
    "consider / consideration, weigh, think about, explore, examine, contemplate",
)

# Stronger than any hedge, as written: a statement may not have one that its sentences lack.
ABSOLUTES = (
    "always, invariably, constantly, continually, at all times, every time, perpetual, perpetually, "
    "perennial, perennially, permanently, permanent",
    "all, every, each, entire, entirely, wholly, fully, completely, totally, in full, without exception, "
    "unanimous, unanimously, universal, universally, uniform, uniformly, altogether, in its entirety, "
    "nothing but",
    "only, solely, sole, alone, exclusively, exclusive, merely, nothing but, unique, uniquely",
    "must, certainly, certain to, clearly, definitely, undoubtedly, surely, unquestionably, inevitably, "
    "necessarily, necessary, no doubt, bound to, proven, proved, confirmed, conclusively, without doubt, "
    "required, require, requires, need, has to, have to, certainty, obviously, plainly, guarantee, "
    "guarantees, guaranteed, sure to",
    "never, at no time, under no circumstances",
    "as soon as, once the, once it, once they",
)
HARMLESS = (
    "above all, after all, at all, all but, all along, most of all, least of all, each other, not only, "
    "all in all, each of"  # none is absolute
)

# What is said of an act that is not, or not alone, done: where it governs a verb, the statement has it too.
UNREALISED = (
    "threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, offer, guarantee, "
    "propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, "
    "decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, "
    "were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, "
    "incentive, incentives, opportunity, priority, prioritize, goal",
)

# What reports a claim instead of making it, as verbs and nouns of speech and thought.
REPORTING = (
    "view, see, regard, consider, perceive, deem, think, believe, hold, belief, opinion, eyes, call, label, "
    "describe, frame, term, characterize, portray, cast, feel, treat, judge",
    "say, said, state, declare, announce, indicate, assert, claim, argue, contend, maintain, according to, "
    "note, tell, report, signal, pledge, commit, stress, emphasize, underscore, highlight, express, voice, "
    "outline, promise, doubt",
    "call for, call on, urge, ask, appeal, want, request, demand, advocate, press, encourage, seek, "
    "recommend, favor, push for, called, calls",
    "concern, worry, fear, anxious, anxiety, apprehensive, alarm, unease, misgiving, question, skeptical, "
    "skepticism, distrust",
    "goal, aim, priority, prioritize, objective, interest, intention, intend, plan, purpose, want",
)

# What narrows the noun behind it, as written: a statement with the noun has it too, or what is behind
# the stroke.
SCOPE = (
    "goods / merchandise", "services", "overall, total / altogether, in all, all told",
    "foreign, overseas / from abroad, abroad, international", "direct / FDI", "comprehensive",
    "digital / electronic", "advanced / developed",
    "parliamentary / parliament, Diet, legislative, Lower House, Upper House",
    "security-related, security related / on security, defense-related, defense related",
    "government, governmental / government's, state-owned",
    "leader-level, leader level / leaders, leaders', summit, summits", "tariff / tariffs", "land",
    "inaugural, founding / first, initial, original, charter", "active duty", "oil / petroleum, crude",
    "critical",
    "key / main, important, major", "Lower House", "Upper House", "nonpartisan", "dual-use, dual use",
    "supplementary / extra, additional", "non-market", "seafood", "sectoral / sectors",
    "public-private, public private / public and private, public and the private", "coercive",
    "ministerial / ministers",
)  # fmt: skip

# Words that say that a condition, a plan or a limit holds: of `condition:`.
CONDITIONS = {
    "planned": (
        "plan, planned, intend, intention, intent, propose, proposed, aim, pledge, is to, was to, are to, "
        "were to, will, would, goal, target, scheduled, expected, due, commit"
    ),
    "conditional": (
        "if, should, unless, provided, on condition, were, contingent, depending, subject to, in case, in "
        "the event, until"
    ),
    "limit": (
        "limit, cap, ceiling, up to, at most, no more than, not more than, maximum, not exceed, or less, "
        "within, under, less than, at least, minimum, no less than, no fewer than, not less than, floor"
    ),
}

# Other words with a party on each side.
RELATIONS = (
    "invade, invasion, claim, depend, dependence, rely, reliance, proximity, distrust, trust, draft, "
    "colonize, colonization, rule, attack, host, acquisition, acquire, respond, coerce, coercion, visit, "
    "succeed, recognize, complement, concern, prioritize, call, source, aggression, administer, withdraw",
)

# Verbs before which stands who gives or who takes, of `roles:`; those that are often nouns, as written.
GIVING = (
    "=exported, =exporting, sell, sold, pay, give, given, provide, contribute, lend, invest, pledge, "
    "=supplied, send, deploy, protect, impose, threaten, colonize, =colonized, finance, compensate, donate, "
    "deliver, =aided, =granted, =grants, =ruled"
)
TAKING = "=imported, =importing, buy, bought, receive, borrow, host, obtain, procure, acquire"
FLOW_WORDS = {
    "imports": "import, buy, bought, purchase",
    "exports": "export, sell, sold",
    "total": "total, overall, trade",
    "balance": "deficit, surplus, balance",
}
COVERAGES = {"goods": "goods, merchandise", "services": "services"}

ASKING = (
    "would, could, might, may, can, should, whether, if, possible, possibly, potential, potentially, likely"
)
NOT_TO = (
    "due",
    "owing",
    "thanks",
    "prior",
    "subject",
    "relation",
    "relative",
    "according",
    "contrary",
    "compared",
)  # before `to`
FROM = ("from", "out of", "away from")
TO = ("to", "into", "toward", "towards", "onto")
NEGATIONS = frozenset(
    ("not", "no", "never", "neither", "nor", "none", "without", "cannot", "nobody", "nothing", "hardly")
)
NEGATIVE_PREFIXES = ("un", "non", "dis", "mis")

# Forms of verbs that their stems do not show; a row that lists a verb has them too.
IRREGULAR = {
    "become": "became", "begin": "began begun", "bring": "brought", "build": "built", "buy": "bought",
    "choose": "chose chosen", "draw": "drew drawn", "drive": "drove driven", "fall": "fell fallen",
    "fight": "fought", "find": "found", "freeze": "froze frozen", "get": "got gotten", "give": "gave given",
    "go": "went gone", "grow": "grew grown", "have": "has had", "hide": "hid hidden", "hold": "held",
    "keep": "kept", "lead": "led", "leave": "left", "lend": "lent", "lose": "lost", "make": "made",
    "mean": "meant", "meet": "met", "overcome": "overcame", "pay": "paid", "rise": "rose risen",
    "say": "said", "see": "saw seen", "seek": "sought", "sell": "sold", "send": "sent", "set": "set",
    "shrink": "shrank shrunk", "sink": "sank sunk", "speak": "spoke spoken", "speed": "sped",
    "spend": "spent", "stand": "stood", "take": "took taken", "tell": "told", "think": "thought",
    "undergo": "underwent", "undertake": "undertook", "uphold": "upheld", "win": "won",
    "withdraw": "withdrew withdrawn", "withhold": "withheld", "write": "wrote written",
}  # fmt: skip
BASE = {stem(form): stem(verb) for verb, forms in IRREGULAR.items() for form in forms.split()}

_LONGEST_COMPARED = 6  # letters of a word that `-er` and `-est` compare


def phrases(words: str) -> Iterator[Phrase]:
    """Cut a list of words and phrases, commas between, into stems; a lone word gives those of its forms."""
    for phrase in words.split(","):
        phrase = phrase.strip()
        if phrase.startswith("="):
            yield (phrase,)
            continue
        yield tuple(stem(word) for word in phrase.replace("-", " ").split())
        yield from ((stem(form),) for form in IRREGULAR.get(phrase, "").split())
        if phrase.isalpha() and len(phrase) > 3:
            yield from ((other,) for other in _other_stems(phrase))


def _other_stems(word: str) -> Iterator[str]:
    """Yield the stems that forms of a word have which are not its own: `accelerated`, `closest`, `kept`."""
    if word.endswith("y"):
        yield stem(word[:-1] + "ied")
    root = word.removesuffix("e")
    if root != word:
        yield stem(root + "ed")
    if len(word) <= _LONGEST_COMPARED:
        yield stem(root + "er")
        yield stem(root + "est")


def names_of(row: str) -> Iterator[tuple[str, Phrase]]:
    """Yield the words of the vocabulary that a row of `HEDGES` begins with, each with how it is found."""
    for name in row.partition(" / ")[0].split(","):
        yield name.strip().removeprefix("="), next(phrases(name))


_ROW_OF = {
    name.strip().removeprefix("="): row for row in HEDGES for name in row.partition(" / ")[0].split(",")
}


def exactly(words: str) -> frozenset[Phrase]:
    """Return words and phrases as they are written, which no other form of them meets."""
    return frozenset(("=" + " ".join(phrase.split()),) for phrase in words.split(","))


@cache
def as_weak(hedge: str) -> frozenset[Phrase]:
    """Return the phrases, as stems, that say no more than a hedge of the vocabulary does."""
    own, _, others = _ROW_OF[hedge].partition(" / ")
    return frozenset((*phrases(own), *phrases(others)))


def sides(row: str) -> tuple[frozenset[Phrase], frozenset[Phrase]]:
    """Return the two sides of a row of `POLARITY`."""
    first, _, second = row.partition("|")
    return frozenset(phrases(first)), frozenset(phrases(second))


def all_of(rows: Iterable[str]) -> list[frozenset[Phrase]]:
    """Return the phrases of each row."""
    return [frozenset(phrases(row)) for row in rows]
