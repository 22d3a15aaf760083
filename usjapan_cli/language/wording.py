"""The words that carry how much a sentence claims: one table for `lint`, `verify` and whoever checks prose.

A row is a sense: what stands in it may stand for one another. Words are compared by stem (`plan` is
`planned`), so that a row lists a word once; one with `=` before it is compared as it is written, for its
stem is another word's too (`likely`, `like`). Rows are of English as reports use it, not of any one report.
The rows of two sides, `grow | shrink`, are in `opposites`.
"""

from __future__ import annotations

from functools import cache

from ..core.irregular import IRREGULAR
from ..core.kept import cached_property
from ..core.words import stem
from . import _stems
from .phrases import Phrases, openers_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .phrases import Openers, Phrase

# Hedges. Each row begins with its words in the vocabulary of `hedges:`; behind the stroke stands what else
# is as weak. A stronger word is another row: `could` is no `likely`, `some` no `many`.
HEDGES = (
    "could, may, might, potential, potentially, possible, possibly, can, prospect, perhaps / maybe, "
    "conceivably, possibility, capable of, in the event of",
    "=likely, probably / probable, likelihood, in all likelihood, expected, =unlikely",
    "unlikely / improbable, improbably, not likely, doubtful, doubt, hardly",
    "presumably / =likely, probably, apparently, expected, perhaps, suppose, assume",
    "expected, projected, anticipated, scheduled / expect, due to, anticipate, forecast, foresee, is to, "
    "was to, are to, were to",
    "would / could, =likely",
    "appears, seems, apparently / appear, seemingly, apparent, evidently, look like, looks to",
    "indicates, suggests / indicate, indication, imply, signal, point to, hint",
    "indicated / say, said, state, announce, declare, indicate, signal, according to",
    "=reportedly / =reported, said to, according to, it is said",
    "alleged, allegedly / allege, allegation, accuse, claim, purported, supposed",
    "perceived / perceive, perception, see, eyes, view, seen as, seem, regarded as, viewed as, see as",
    "unclear / not clear, unknown, uncertain, not known, not say, does not specify, do not specify, "
    "unspecified",
    "some / certain, among, one of, several, few, a number of, various, in part, partial, a part of, part of",
    "certain / some, specific, particular, selected, various",
    "several, a few / a number of, various, some, multiple, a handful of, a range of",
    "a number of / several, various, some, a few, multiple, a range of",
    "selected / select, certain, some, chosen, a selection of, specific, limited",
    "many / numerous, among, lots of, plenty of, a lot of, scores of, a large number of, a great "
    "many, much of, widespread",
    "most / majority, among, for the most part, bulk of, most of, mostly, (over) than half",
    "nearly, almost / close to, virtually, all but, approaching, just under",
    "widespread / broad, wide, widely, extensive, broadly, many",
    "generally, usually / general, in general, on the whole, as a rule, by and large, =broadly, overall, "
    "tend to, mostly",
    "=broadly / in broad, in outline, generally, in general, on the whole, by and large, "
    "largely, overall, mostly",
    "largely, mostly, mainly / in large part, for the most part, to a large extent, chiefly, by and large",
    "typically / seldom, rarely, usually, generally, normally, commonly, ordinarily, as a rule, "
    "tend to, often",
    "commonly / common, often, usually, generally, typically, informally, widely",
    "historically / in the past, traditionally, long, history, until now",
    "in part, partly, partially / to some extent, to some degree, in some measure, among the reasons, among "
    "other, one reason, a reason, part of, one cause, one of the, a cause, a factor, one factor, contribute, "
    "one motive, help",
    "=limited / partial, modest, narrow, restricted, small, some",
    "relatively, somewhat / comparatively, fairly, rather",
    "increasingly / increasing, more and more, growing, ever more, rising",
    "frequent / frequently, often, regular, regularly, repeated, repeatedly, many times",
    "often, frequently / frequent, common, commonly, usually, typically, regular, regularly, repeated, "
    "repeatedly, many times, in many cases",
    "rarely, seldom / rare, hardly ever, scarcely ever, infrequently, not often",
    "sometimes, occasionally / at times, occasional, on occasion, from time to time",
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
    "all, every, entire, entirely, wholly, fully, completely, totally, in full, without exception, "
    "unanimous, unanimously, universal, universally, uniform, uniformly, altogether, in its entirety, "
    "nothing but",
    "only, solely, sole, alone, exclusively, exclusive, merely, nothing but, unique, uniquely",
    "must, certainly, certain to, clearly, definitely, undoubtedly, surely, unquestionably, inevitably, "
    "necessarily, necessary, no doubt, bound to, proven, proved, confirmed, conclusively, without doubt, "
    "required, require, requires, requiring, need, has to, have to, had to, certainty, obviously, plainly, "
    "guarantee, guarantees, guaranteed, sure to",
    "never, at no time, under no circumstances",
    "as soon as, once the, once it, once they",
)
# What widens a claim to every case, or says as done what is not, as written.
WIDENING = (
    "of any sort, of any kind, of any type, of every sort, of every kind, of every type, at any time, at "
    "any hour, as a whole, across the board, everyone, everybody, regardless of whether, whatever the, in "
    "all cases, in every case, under any circumstances, no matter, even if, indiscriminately, "
    "without limit, without conditions, at will",
    "already, in fact, indeed, in reality, outright, known to, decided to, committed to, "
    "succeeded in, managed to",
)
# What is as absolute in other words, by the first word of a row: `Two must agree`, `only if two agree`.
AS_ABSOLUTE = {
    "always": "every, each, all, never, without exception, throughout, constant, ever, ~remain",
    "all": (
        "except, each, last, no, none, nobody, nothing, only, any, whole, throughout, both, full, complete, "
        "total, sole, without exception, everyone, everybody, everything, one, neither"
    ),
    "only": (
        "no, none, nothing, nobody, sole, just, but, unless, few, until, restricted, limited, second, "
        "third, last, except, single, confined, reserved, among the, alone, not"
    ),
    "of any sort": "any, all, every, each, whole, regardless, throughout, whatever, always, everyone",
    "already": (
        "since, now, by then, ~decide, ~commit, decision, commitment, actually, ~manage, ~succeed, ~know, "
        "still, yet, previously, before, earlier, so far, to date, has, have, had"
    ),
    "must": (
        "if, only, only if, unless, until, subject to, cannot, at least, shall, ~order, obliged, "
        "mandatory, compulsory, ~demand, requirement, requirements, required, ought, before, on condition "
        "that, provided that, without, ~need, ~insist, obligation, duty, forced, binding, ~force, "
        "~mandate, ~direct, ~instruct, ~oblige, ~compel, yet to, "
        "necessary, contingent on, conditional on, may not, inevitable, depends on, as long as, "
        "no, ~forbid, ~prohibit, ~ban"
    ),
    "never": (
        "~deny, ~refuse, not, no, none, highest, lowest, most, least, first, record, only, without, last, "
        "nobody, nothing, neither, ever, yet, unprecedented, ~fail"
    ),
    "as soon as": "once, when, after, if, since, upon, provided that, until, before, following, as long as",
}
HARMLESS = (
    "above all, after all, at all, all but, all along, most of all, least of all, each other, not only, "
    "all in all, each of, than at any time, than at any point"  # none is absolute
)

# What is said of an act that is not, or not alone, done: where it governs a verb, the statement has it too.
UNREALISED = (
    "means to, mean to, threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, "
    "offer, guarantee, "
    "propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, "
    "decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, "
    "were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, "
    "incentive, incentives, opportunity, priority, prioritize, goal",
)

# What makes less of a claim, by its sense, as written; a verb has its forms with `~` before it. Of each: what
# a statement must not drop, weakest first, one row a degree; behind the stroke what keeps the sense as well.
MARKS = {
    "chance": (
        "could, may, might, possible, possibly, potential, potentially, perhaps, maybe, conceivably, "
        "conceivable, risks, at risk of",
        "likely, likelier, probably, probable, expected to, expected, ~expect, projected to, predicted to, "
        "~anticipate, appears, appear, appeared, seems, seem, seemed, apparently, presumably, suspected, "
        "feared, believed to, thought to, in all likelihood, on course to / would, should, can, chance, "
        "chances, possibility, prospect, likelihood, probability, ~suggest, ~indicate, ~estimate, "
        "unclear, whether, if, unlikely, ~believe, ~think, liable, apt, ~tend, capable, on track, "
        "uncertain, ~doubt, question, prospective, able, ability, ~predict, ~project, ~forecast, "
        "~foresee, potentiality, ~imply, in prospect, in store, look like, looks like, ~suspect, ~plan, "
        "~intend, due to, set to, ~allow, ~enable, let, lets, expectation, expectations, threatens, "
        "threatened, room for, conjecture, tentative, tentatively, provisional, maximum, up to, ~permit, "
        "free to, open to, entitled, eligible, are let, is let, a chance, says it will",
    ),
    "number": (
        "few, not many, hardly any, scarcely any, minority of, "
        " almost no, almost none, virtually no, small number of",
        "some, some of, several, a few, handful of, selected",
        "many, numerous, a good number, half of, half the, third of, thirds of, quarter of, quarters of, "
        "fifth of, a large number",
        "most, majority of, most of, the bulk of, large majority of",
        "nearly all, almost all, nearly every, almost every, virtually all, virtually every, all but / "
        "not all, not every, certain, part, parts, portion, share, multiple, a lot, lots of, much, "
        "percent, %, number, numbers, fraction, scattered, dozens, majority, minority, handful, bulk, "
        "proportion, little, only, half, specific, nearly, almost, ~select, widespread, ~vary, partly, in "
        "part, some, mostly, largely, mainly, generally, often, among, limited, just, sometimes, "
        "occasionally, usually, rare, rarely, not many, plenty, host of, hardly, scarcely, third, thirds, "
        "quarter, quarters, fifth, tenth, least, as many as, different, except, two, three, one of",
    ),
    "rank": (
        "one of the, among the / one of, among, some of, part of, a number of, one, several, few, handful",
    ),
    "frequency": (
        "rarely, seldom, hardly ever, scarcely ever",
        "sometimes, occasionally, in rare cases, in some cases, at times, from time to time, now and "
        "then, intermittently, on occasion",
        "often, frequently, regularly, repeatedly",
        "usually, generally, typically, commonly, normally, in general, as a rule, ordinarily, tends to, "
        "tend to, tended to / common, occasional, frequent, regular, repeated, usual, normal, typical, "
        "rare, on the whole, by and large, in most cases, in many cases, in some cases, many, most, some, "
        "mainly, largely, mostly, broadly, general, almost always, ~tend, few, habit, habitually, custom, "
        "not always, customary, customarily, hardly, widely, traditionally, in the main, overall, "
        "periodically, time and again, certain, uncommon, infrequent, infrequently, several, every few, "
        "unusual, unusually",
    ),
    "part": (
        "partly, in part, partially, to some extent, somewhat, slightly, to a degree, ~contribute",
        "largely, mainly, mostly, chiefly, primarily, in large part, for the most part, predominantly",
        "almost, nearly, virtually / one of, among, some, most, many, main, chief, part, partial, not "
        "fully, not wholly, not entirely, not quite, close to, ~approach, help, helps, helped, "
        "contribution, factor, factors, portion, degree, extent, much, broadly, generally, principally, "
        "above all, primary, principal, just under, just short, a little, modest, modestly, about, "
        "roughly, less than, under, few, hardly, scarcely, barely, rarely, larger share, role, bulk, "
        "half, limited, other, several, partly, also, overwhelmingly, substantially, practically, ~share, "
        "other reasons, a cause, one cause, one reason, a reason",
    ),
    "open": (
        "not clear if, not clear whether, unclear if, unclear whether, not known if, not known whether, "
        "unknown "
        "whether, unknown if, uncertain whether, uncertain if, remains to be seen whether, remains to be "
        "seen if, "
        "yet to decide whether, not decided whether / unclear, clear, unknown, known, uncertain, certain, "
        "if, "
        "whether, question, questions, undecided, may, might, could",
    ),
    "plan": (
        "plans to, plan to, planned to, planning to, planned, intends to, intend to, intended to, "
        "intending to, proposes to, proposed to, proposes, aims to, aim to, aimed to, seeks to, seek to, "
        "sought to, tries to, tried to, trying to, attempts to, attempted to, attempting to, considering, "
        "threatened to, threatens to, promised to, promises to, pledged to, hopes to, hope to, hoped to, "
        "wants to, want to, wanted to, recommended, recommends, recommend, urged, urges, requested, "
        "scheduled to, scheduled, slated, is to be, are to be, was to be, were to be, called for, calls "
        "for, calling for, is requesting, are requesting, has requested, have requested, plan for, "
        "is planned, are planned, was planned, were planned, designed to, is designed to / "
        "~plan, ~intend, intention, intentions, ~propose, proposal, proposals, ~aim, "
        "~seek, ~try, ~attempt, effort, efforts, ~consider, consideration, ~threaten, ~promise, ~pledge, "
        "~hope, ~want, wish, ~recommend, recommendation, recommendations, ~urge, ~request, ~ask, "
        "~schedule, is to, are to, was to, were to, be to, would, will, could, may, might, should, if, "
        "goal, goals, objective, bid, meant to, ~mean, due, set to, expected, ~expect, ~advise, ~press, "
        "~push, ~advocate, ~call, ~weigh, ~explore, ~study, ~debate, ~discuss, ~struggle, ~work, ~vow, "
        "~commit, ~offer, target, ambition, prospective, draft, ~envisage, ~envision, to be, purpose, "
        "~suggest, ~float, ~petition, ~look, ~strive, ~endeavor, on course, upcoming, ~design, "
        "~contemplate, eventual, future, under review, ~back, ~support, ~favor, ~appeal, ~demand, wishes, "
        "proposals, ~prefer, ~encourage, ~invite, in order to, so as to, tentative, ~slate, down for, "
        "~warn, ~prepare, desire, "
        "~lay",
    ),
}

# What a claim hangs on, as written: met, or not met. A statement that has the claim has one of them, or what
# is behind the stroke.
HANGING = (
    "if, only if, provided that, providing that, whenever, as long as, so long as, on condition that, on "
    "the condition, only when, subject to, contingent on, contingent upon, conditional on, conditional "
    "upon, dependent on, depends on, depend on, depended on, depending on, hinges on, in the event of, in "
    "the event that, in case of, in case, assuming, assuming that, assumes, assume, should the, should a, "
    "should it, should they, once, requires, as soon as, only after, only with",
    "unless, except if, pending, absent, until, till / when, whenever, after, ~require, ~need, need, "
    "must, has to, have to, had to, necessary, except, otherwise, before, should, only, where, ~hinge, "
    "~depend, condition, conditions, conditional, contingent, without, awaits, awaiting, ~await, prior, "
    "dependent, whether, ahead of, first, ~rest, cannot, in which case, from the time, upon, "
    "prerequisite, ~suppose, ~assume, solely, alone, exclusively, during, assumption, happens, were it, "
    "were they, were the, had it, had they, had the",
)

# What is left out of a claim, and behind the stroke what may stand for it.
EXCEPTING = (
    "except, except for, apart from, other than, with the exception of, all but, excluding, not counting, "
    "but for, not including / ~exclude, exception, exceptions, exempt, save, only, just, unless, but, "
    "without, ~leave, minus, aside, besides, not, no, remaining, rest, before, net of, alone, outside, "
    "while, whereas, others"
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
    "concern, worry, anxious, anxiety, apprehensive, alarm, unease, misgiving, question, skeptical, "
    "skepticism, distrust",
    "goal, aim, priority, prioritize, objective, interest, intention, intend, plan, purpose, want",
)

# Who says so: as written. A statement that has what is said has one of them, or of `TELLING`.
SAYING = (
    "announced, reported, suspect, suspects, say, told, tells, tell, found that, finds that, blame, "
    "blames, ruled that, said, says, stated, states that, state that, stating, argued, argues, argue, "
    "claimed, claims that, claim that, contends, contended, contend, asserted, asserts, assert, "
    "alleges, allege, testified, testifies, believes, believe, believed, thinks, think, concluded, "
    "concludes, conclude, complained, complains, complain, insisted, insists, insist, suggest, suggests, "
    "suggested, estimate that, estimates that, estimated that, according to, in the view of, in the "
    "opinion of, in the eyes of, in the words of, in the judgment of, reported that, reports that, report "
    "that, noted that, notes that, note that, warned, warns, warn, maintains that, maintained that, "
    "described, describes, describe, credited, blamed, called, calls, acknowledged, denied, denies, "
    "accused, interpreted, assessed, judged, predicts, predicted, feared, indicated that, indicates that, "
    "indicate that, announced that, declared, hold that, held that, view, views, viewed, regards, "
    "regarded, considers"
)
# The same where nobody says so by name, or with a noun, and what keeps it.
HEARSAY = (
    "reportedly, allegedly, purportedly, supposedly, ostensibly, is considered to, are considered to, widely "
    "considered, widely regarded, widely seen, widely viewed, widely believed, publicly known to, not known "
    "to, expressed concern, expressed concerns, voiced concern, voiced concerns, raised concerns "
    "that, raised concern that, raise concerns that, expressed doubt, expressed "
    "doubts, concern that, concerns that, fear that, fears that, belief that, suspicion that, "
    "suspicions that, claim that, allegation that, allegations that, view that, argument that, assumption "
    "that, expectation that, hope that, possibility that, idea that / reported, report, reports, ~say, "
    "~claim, ~allege, allegation, allegations, according to, considered, "
    "believed, thought, regarded, seen, viewed, known, concern, concerns, doubts, ~worry, ~fear, ~warn, "
    "~suggest, "
    "~indicate, ~consider, ~believe, ~argue, ~think, ~note, ~state, ~caution, ~question, opinion, view, views"
)
TELLING = (
    "~say, ~state, ~argue, ~claim, ~contend, ~assert, ~allege, ~testify, ~believe, ~think, ~conclude, "
    "~complain, ~insist, ~suggest, ~estimate, ~report, ~note, ~tell, ~warn, ~maintain, ~describe, "
    "~credit, ~blame, ~call, ~accuse, ~acknowledge, ~deny, ~interpret, ~assess, ~judge, ~predict, ~fear, "
    "~indicate, ~announce, ~declare, ~hold, ~view, ~regard, ~consider, ~see, ~read, ~find, ~hear, ~cite, "
    "~mention, ~label, ~put, ~charge, ~attribute, ~deem, ~feel, ~write, ~remark, ~comment, ~admit, "
    "~concede, ~express, ~voice, ~caution, ~forecast, ~expect, ~point, ~assume, ~show, ~reckon, ~portray, "
    "~criticize, ~denounce, ~condemn, ~decry, ~praise, ~brand, ~dub, ~dismiss, "
    "~cast, ~frame, ~worry, ~stress, ~emphasize, ~propose, ~treat, ~rate, ~perceive, ~doubt, view, "
    "opinion, eyes, account, testimony, complaint, complaints, argument, allegation, allegations, "
    "statement, estimates, belief, contention, assertion, accusation, conclusion, finding, findings, "
    "words, judgment, assessment, concern, concerns, critics, protest, protests, objections, outcry, "
    "criticism, doubts, reckoning, per, figures, data, reportedly, allegedly, supposedly, word, reading, "
    "seen as"
)

# What narrows the noun behind it, as written: a statement with the noun has it too, or what is behind
# the stroke.
SCOPE = (
    "goods / merchandise", "services", (
        "overall, total / totaled, totals, totaling, altogether, in all, all told, together, combined, sum"
    ),
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
    "succeed, recognize, complement, concern, prioritize, call, encourage, serve, lead, "
    "gain, launch, source, aggression, administer, withdraw",
)

# Verbs before which stands who gives or who takes, of `roles:`; those that are often nouns, as written.
GIVING = (
    "=exported, =exporting, sell, sold, pay, give, given, provide, contribute, lend, invest, pledge, "
    "=supplied, send, deploy, protect, impose, threaten, colonize, =colonized, finance, compensate, donate, "
    "deliver, =promised, =promises, =guaranteed, =offered, =offers, =aided, =granted, =grants, =ruled"
)
TAKING = (
    "=imported, =importing, buy, bought, receive, borrow, host, obtain, procure, acquire, =charges, "
    "=charged, =bills, =billed, collect"
)
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
    "specific",
    "similar",
    "equal",
    "equivalent",
    "related",
)  # before `to`
FROM = ("from", "out of", "away from")
TO = ("to", "into", "toward", "towards", "onto")
NEGATIONS = frozenset(
    (
        "not",
        "no",
        "never",
        "neither",
        "nor",
        "none",
        "without",
        "cannot",
        "nobody",
        "nothing",
        "hardly",
        "nowhere",
    )
)
NEGATIVE_PREFIXES = ("un", "non", "dis", "mis")

# What denies as `not` does, or stands for it: as written. `only two` says that no third one is.
# Of the rest it depends on what is said.
DENYING_PLAINLY = (
    "not, no, never, neither, nor, none, without, cannot, nobody, nothing, nowhere, hardly, scarcely, "
    "barely, ~fail, failure, ~lack, ~refuse, refusal, ~decline, ~deny, ~exclude, ~omit, ~leave, ~prevent, "
    "~avoid, ~forbid, ~ban, ~bar, ~prohibit, absent, absence, only, except, unless, but for, other than, "
    "rather than, instead, unable, few, little, rarely, seldom, ~stop, ~cease, ~halt, ~cancel, ~escape, "
    "free of, free from, ~miss, ~reject, ~oppose, against, ~waive, ~exempt, unlike, ~lose, all but, "
    "exception, ~abandon, ~overturn, ~quash, ~ignore, untrue, false, exempt, ~block, solely, ~contradict, "
    "~suspend, ~dismiss, zero, ~skip, ~forgo, ~abstain, impossible, far from, ~boycott, ~defeat, ~veto, "
    "~repeal, ~scrap, missing, ~differ, different, independent, ~disqualify, illegal, contrary, wrong, "
    "yet, until, before, away, outside, beyond, too, ~remain, ~stay, still, apart, most, ~end, ~close, "
    "~drop, least, last, ~resist, ~withhold, ~postpone, ~defer, inability, ~evade, ~spare, undisclosed, "
    "~neglect, minus, ~disagree, ~withdraw, unpaid, vacant, invalid, void, barren, ~elude, ~shun, ~defy, "
    "devoid, immune, clear of, ~forfeit, ~disappear, extinct, nil, in vain, defunct, inactive, "
    "~discontinue, ~disregard, ~disallow, ~disprove, ~discredit, wrongly"
)
DENYING = (
    f"{DENYING_PLAINLY}, "
    "first, any, same, just, down, ~cut, ~halve, doubt, doubts, ~doubt, ~keep, empty, late, within, "
    "below, under, ~replace, short, shortage, loss, scarce, ~dispute, alone, sole, highest, lowest, "
    "~rule, out of, less, fewer, ~decrease, fell, ~fall, unchanged, bare, idle, silent, unknown, secret, "
    "~hide, exclusive, gone, ~restrict, ~confine, exclusively, ~reserve"
)

# What is adverse, whatever it is said of. Of words like these a statement has none that its passages lack.
ADVERSE = (
    "less, fewer, weak, weaken, weaker, shaky, fragile, poor, poorly, worse, worsen, deteriorate, deficit, "
    "shortfall, shortage, scarcity, apart, separately, dispute, clash, rivalry, hostile, hostility, harm, "
    "harmful, damage, detrimental, undermine, hinder, hamper, impede, obstruct, thwart, oppose, resist, "
    "reject, refuse, rebuff, condemn, denounce, neglect, ignore, disregard, distrust, suspicion, strained, "
    "tense, fraught, troubled, unfavorable, adverse, unstable, illegal, unlawful, reluctant, reluctance, "
    "rarely, seldom, isolated, minor, marginal, peripheral, trivial, negligible, insignificant, "
    "inadequate, insufficient, inability, incapable, ineffective, inefficient, indifferent, indifference, "
    "adversary, enemy, rival, foe, abandon, revoke, repeal, suspend, cancel, dissolve, boycott, sabotage, "
    "slump, plunge, plummet, dwindle, sluggish, stall, lag"
)

# Stages and sorts of which one is no other: `|` parts those that may stand for one another.
APART = (
    "~begin, ~start, ~commence | ~complete, ~finish, ~conclude",
    "ordered to be reported, ordered reported, reported, introduced | passed, enacted, signed into law, "
    "became law",
    "~request, ~seek | ~receive, appropriated, was appropriated, were appropriated, obtained, secured",
    "~consider, ~weigh, ~review | ~accept, ~approve, ~adopt, ~select",
    "expendable, disposable, single-use | reusable, reused",
    "crewed, manned, piloted | uncrewed, unmanned, robotic, autonomous, driverless, pilotless",
    "~replace, ~supersede, ~supplant | ~supplement, ~complement, ~augment",
    "greater, higher, larger, lower, smaller, lesser | same, equal, identical",
    "commercial, civilian | defense, military",
    "procurement | research | operations and maintenance | personnel | construction",
    "~select, ~choose | ~reject, ~consider",
    "~test, ~demonstrate | ~deploy, ~field",
    "lighter | heavier, heavily, heavy",
    "~recommend | ~require, ~approve",
    "~nominate | ~appoint, ~confirm",
    "~negotiate | ~sign, ~conclude, ~ratify",
    "~sign | ~ratify",
    "~charge, ~accuse, ~indict | ~convict",
    "~announce | ~complete",
    "~apply | ~receive, ~win",
    "~design | ~deploy, ~field",
)

# What stands beside one another and is never the other: as written.
BESIDE_EACH_OTHER = (
    "state, federal, national, county, municipal, provincial",
    "weight, value, volume",
    "month, year, week, day",
)
# What says that nothing before was more, as written.
EVER = "ever, on record, in history, of all time, all time"

PASTS = frozenset(form for forms in IRREGULAR.values() for form in forms.split()) - {
    "has", "set", "cut", "put",
}  # fmt: skip
BASE = dict(zip(_stems.IRREGULAR.split("|"), _stems.BASES.split("|"), strict=True))  # of stems

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
        if phrase.isalpha() and len(phrase) > 2:
            yield from ((other,) for other in _other_stems(phrase))


def _other_stems(word: str) -> Iterator[str]:
    """Yield the stems that forms of a word have which are not its own: `accelerated`, `closest`, `kept`."""
    if word.endswith("y"):
        yield from (stem(word[:-1] + ending) for ending in ("ied", "ier", "iest"))
    root = word.removesuffix("e")
    if root != word:
        yield stem(root + "ed")
    if len(word) <= _LONGEST_COMPARED:
        yield stem(root + "er")
        yield stem(root + "est")


def head(row: str) -> str:
    """Return the words that a row is of, without those behind its stroke, which are only as weak."""
    return row.partition(" / ")[0]


def names_of(row: str) -> Iterator[tuple[str, Phrase]]:
    """Yield the words of the vocabulary that a row of `HEDGES` begins with, each with how it is found."""
    for name in head(row).split(","):
        yield name.strip().removeprefix("="), next(phrases(name))


_ROW_OF = {name.strip().removeprefix("="): row for row in HEDGES for name in head(row).split(",")}


class Forms(Phrases):
    """Words and phrases of a list as `phrases` cuts them, where `python -m tools` has not cut them before."""

    def __init__(self, words: str) -> None:
        super().__init__(lambda: map(_cut, self._uncut))
        self.listing = words

    @cached_property
    def _uncut(self) -> Sequence[str]:
        """The phrases with blanks between their words."""
        from ._forms import FORMS  # which is read when a list is first looked for

        made = FORMS.get(self.listing)
        return made.split("|") if made else [" ".join(phrase) for phrase in phrases(self.listing)]

    @cached_property
    def openers(self) -> tuple[Openers, Openers]:
        """Their first words, as `openers_of` tells."""
        return openers_in(self._uncut)


def _cut(phrase: str) -> Phrase:
    return (phrase,) if phrase[0] == "=" else tuple(phrase.split())


def any_form(words: str) -> Phrases:
    """Return words and phrases as `phrases` cuts them: each in whatever form it has."""
    return Forms(words)


def exactly(words: str) -> Phrases:
    """Return words and phrases as they are written, which no other form of them meets."""
    return Phrases(lambda: (("=" + " ".join(phrase.split()),) for phrase in words.split(",")))


@cache
def as_weak(hedge: str) -> Phrases:
    """Return the phrases, as stems, that say no more than a hedge of the vocabulary does."""
    return any_form(_ROW_OF[hedge].replace(" / ", ", "))


def sides(row: str) -> tuple[frozenset[Phrase], frozenset[Phrase]]:
    """Return the two sides of a row of `POLARITY`."""
    first, _, second = row.partition("|")
    return frozenset(phrases(first)), frozenset(phrases(second))


def listed(words: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(words.split(", "))


def written(words: str) -> Phrases:
    """Return words and phrases as they are written, those with `~` before them in each form of the verb."""
    return Phrases(
        lambda: (
            ("=" + form,)
            for phrase in map(str.strip, words.split(","))
            for form in (forms_of(phrase[1:]) if phrase.startswith("~") else (" ".join(phrase.split()),))
        )
    )


def forms_of(verb: str) -> Iterator[str]:
    """Yield the forms of a verb."""
    yield from (verb, *IRREGULAR.get(verb, "").split())
    if verb.endswith("y") and verb[-2] not in "aeiou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
        return
    root = verb.removesuffix("e")
    yield verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    yield from (root + "ed", root + "ing", root + root[-1] + "ed", root + root[-1] + "ing")


def degrees(sense: str) -> tuple[tuple[Phrases, ...], Phrases]:
    """Return the degrees of a sense of `MARKS`, weakest first, and all that keeps the sense."""
    rows = list(map(head, MARKS[sense]))
    return tuple(map(written, rows)), written(", ".join(MARKS[sense]).replace(" / ", ", "))
