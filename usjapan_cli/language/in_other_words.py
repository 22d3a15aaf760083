"""Words that may stand for one another in a statement and its sentence, and words that claim nothing.

A row has what says the same of the same thing, neither more nor less: no word of it is stronger, narrower or
of another side. Words are met in each of their forms; one with `=` before it as it is written. What lessens a
claim is in `wording.HEDGES`, what is opposed in `opposites`.
"""

from __future__ import annotations

from functools import cache

from .wording import HEDGES, any_form, phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .phrases import Phrase, Phrases

ROWS = (
    # doing
    "begin, start, commence, launch, open, initiate, set in motion, embark on, undertake, establish",
    "establish, create, set up, found, form, launch, build, introduce, institute",
    "end, finish, conclude, close, terminate, cease, halt, stop",
    "conclude, sign, reach, enter into, make, agree",
    "continue, keep, keep up, kept up, go on, carry on, maintain, still, retain, sustain, persist, remain",
    "hold, held, conduct, carry out, perform, stage, convene, have, take place, happen, occur",
    "do, perform, carry out, conduct, execute, implement",
    "take effect, took effect, taken effect, enter into force, entered into force, come into force, "
    "came into force, go into effect, went into effect, gone into effect, in effect, in force, effective",
    "implement, carry out, put into effect, put into practice, apply, realize, bring about",
    "meet, met, fulfill, satisfy, attain, achieve, reach, accomplish",
    "meet, met, address, deal with, cope with, handle, manage, confront, face, tackle, respond to, counter",
    "adopt, take, took, assume, accept, embrace, choose",
    "use, using, employ, rely, make use of, draw on, rely on, apply, utilize, exercise, via, through, under",
    "help, assist, aid, support, back, contribute, facilitate, enable, allow",
    "support, assist, aid, assistance, fund, finance, subsidize",
    "provide, give, offer, supply, furnish, grant, extend, deliver, lend, afford, confer, donate",
    "receive, get, got, obtain, take delivery, took delivery, accept, given, granted",
    "deliver, delivery, hand over, arrive, ship",
    "buy, purchase, procure, acquire, obtain, get, import",
    "sell, market, export, sale, supply",
    "export, ship, send, sell, sold abroad",
    "import, bring in, brought in, buy from, bought from, take in, from abroad",
    "acquire, acquisition, take over, takeover, purchase, gain, develop",
    "pay, contribute, cover, fund, finance, defray, bear, meet, spend, compensate, reimburse, "
    "shoulder, toward, towards",
    "cost, spend, price, expense, expenditure, outlay, spending",
    "compensate, compensation, reimburse, pay, reimbursement, make good",
    "develop, build, work on, create, acquire",
    "build, construct, construction, erect, put up",
    "make, made, produce, manufacture, turn out, render",
    "move, relocate, transfer, shift, relocation",
    "bring forward, brought forward, forward, accelerate, speed up, sped up, hasten, advance, quicken, "
    "step up, stepped up",
    "delay, postpone, hold up, held up, put off, slow, behind schedule, late",
    "change, alter, reshape, transform, remake, reform, modify, revise, amend, overhaul",
    "reconsider, rethink, rethought, review, reassess, look again, think again",
    "improve, better, upgrade, enhance, strengthen, improvement, gain, progress, advance",
    "strengthen, bolster, reinforce, deepen, boost, shore up, enhance, tighten, intensify, stronger",
    "deepen, deeper, strengthen, intensify, closer",
    "expand, broaden, widen, extend, enlarge, grow, increase, spread, expansion, deepen",
    "increase, raise, raised, rise, rose, risen, rising, grow, grew, grown, growth, higher, step up, "
    "stepped up, expand, boost, gain, lift, climb, intensify, heighten, mount, go up, went up, more, "
    "upward, greater, upturn",
    "reduce, cut, lower, decrease, lessen, diminish, curtail, shrink, cut back, bring down, reduction, "
    "decline, drop, fall, fell, fallen, dwindle, less, fewer, go down, went down, smaller, slash, "
    "trim, downward",
    "plummet, plunge, collapse, tumble, nosedive, drop sharply, fall sharply, fell sharply, sharp decline",
    "double, twice, twofold, doubling",
    "relax, loosen, ease, soften, lift, liberalize, loosening",
    "restrict, limit, constrain, curb, restrain, restriction, limitation, constraint, confine, cap",
    "ban, prohibit, forbid, forbade, bar, outlaw, prohibition, rule out, ruled out, may not, not allowed",
    "allow, permit, let, authorize, enable, entitle, may, give leave, licence, license, free to",
    "require, need, must, met, oblige, have to, has to, had to, necessary, condition, requirement, "
    "call for, demand, mandatory, compulsory, obligation",
    "impose, levy, place on, put on, set, apply, lay on, introduce",
    "withdraw, withdrew, withdrawal, pull out, leave, left, quit, exit, walk away, departure",
    "join, become a member, enter, accede, sign up, become a party, take part, part of, member",
    "participate, take part, attend, join, party to, involved, engage, be present",
    "attend, visit, go to, went to, be present, come to, came to",
    "visit, trip, travel, tour, went to, go to",
    "meet, met, meeting, summit, talks, gather, get together, come together, session",
    "work together, cooperate, collaborate, cooperation, collaboration, partner, work with, joint, "
    "jointly, together, in concert, in tandem, team up, side by side, common effort",
    "work, operate, function, serve, labor",
    "employ, hire, staff, workforce, worker, employee, on its payroll, work for",
    "lead, led, head, chair, run, direct, preside, in charge, at the head, leadership, spearhead, oversee",
    "oversee, supervise, monitor, oversight, watch over, responsible for, in charge, overseen",
    "govern, rule, administer, control, in power, hold power",
    "control, hold sway, dominate, command, in control, hold a majority",
    "rule, colonize, colonization, colonial, occupy, occupation, colony",
    "win, won, victory, prevail, gain, secure, triumph",
    "defend, protect, protection, safeguard, guard, shield, defense, security",
    "attack, strike, assault, hit, invade, invasion, aggression, raid",
    "threaten, threat, menace, endanger, danger, pose a threat, imperil, jeopardize, risk",
    "harm, hurt, damage, undermine, injure, detrimental, harmful, impair, bad for, to the detriment, adverse",
    "respond, react, answer, reply, response, reaction, counter",
    "answer, respond, address, reply, take up, meet",
    "propose, suggest, put forward, proposal, offer",
    "pledge, promise, commit, vow, undertake, commitment, bind itself, bound to",
    "decide, resolve, determine, decision, choose, ruling",
    "rule, hold, held, find, decide, ruling, decision, judgment",
    "approve, endorse, accept, clear, approval, ratify, agree to, consent, pass",
    "pass, enact, adopt, approve, make law",
    "reject, refuse, turn down, decline, rebuff, dismiss",
    "oppose, opposition, object, resist, against, objection, disapprove, protest, dissent",
    "support, favor, endorse, back, in favor, stand behind, approve, for",
    "encourage, urge, press, prompt, promote, push, call on, called on",
    "emphasize, stress, underline, underscore, highlight, emphasis, point up",
    "prioritize, give priority, priority, make a priority, put first, focus",
    "focus, center, concentrate, attention, interest, concern, look at",
    "claim, assert, maintain, contend, lay claim",
    "say, argue, contend, maintain, assert, hold that, held that, point out",
    "criticize, criticism, condemn, fault, critical, denounce, object, find fault, complaint",
    "condemn, denounce, deplore, censure",
    "praise, commend, applaud, laud, hail",
    "manage, handle, run, administer, look after",
    "engage, deal, work, take part, involvement, involve",
    "drive, motivate, prompt, spur, lead to, cause, motive, reason, driven by, motivation, behind, result",
    "cause, lead to, bring, brought, bring about, produce, give rise, create, result in, source, "
    "trigger, raise, result from, arise, arose, stem, come from, came from, contribute, fuel, stoke, "
    "feed, fed",
    "show, demonstrate, indicate, reveal, display, reflect, point to",
    "reflect, mirror, show, express, embody",
    "affect, have an effect, influence, impact, effect, bear on, touch",
    "involve, entail, include, draw in, implicate, pull in, mean",
    "include, contain, comprise, cover, consist of, including, among, be part, such as, number among, "
    "encompass, made up, count, feature, like, e g, belong, one of, in particular",
    "exclude, leave out, left out, omit, not include, except, other than, apart from, but for, without",
    "consist, comprise, make up, made up, account for, amount to, constitute, form, compose, accounting for",
    "amount, total, come to, came to, stand at, stood at, worth, reach, equal, sum, valued, number, "
    "add, add up, adding, run to, ran to",
    "stand, be, rank, lie, place, come, remain",
    "rank, place, come, stand, rate, position",
    "exceed, surpass, top, outnumber, outweigh, outstrip, be more than, more than, higher than, above, "
    "ahead of, outsell",
    "join, link, connect, tie, attach, combine, unite, connection",
    "tie, link, condition, attach, make conditional, contingent, depend, require",
    "depend, rely, dependence, reliance, hinge, turn on, dependent, reliant",
    "seek, sought, pursue, try, tried, attempt, aim, want, work, effort, strive, endeavor, look for, "
    "bid, wish, hope, intend, intent, goal, set out, campaign, in search of, purpose, quest",
    "intend, plan, aim, mean to, meant to, meant, design, purpose, goal, objective, propose, "
    "intention, intent, set to, so as to, in order to, for the purpose, with a view to, designed",
    "want, wish, desire, would like, keen, hope",
    "plan, planned, scheduled, due, set, slated, expected, arranged, program, intended",
    "prepare, draft, write, wrote, written, compile, draw up, drew up, produce, author",
    "publish, release, issue, put out, bring out, make public, prepare, unveil, appear, came out",
    "announce, declare, say, said, state, make known, announcement, reveal, unveil, disclose",
    "express, voice, state, convey, show, put into words, air, articulate",
    "call, label, name, term, describe, dub, style, designate, refer, known, titled, entitled, brand, "
    "characterize, under the name, referred",
    "consider, regard, see, saw, seen, view, treat, deem, judge, think of, look on, perceive, believe, "
    "in the eyes, in the view, opinion, perception, feel, felt, frame, cast, depict, present",
    "worry, worries, concern, fear, anxious, worried, uneasy, concerned, anxiety, apprehension, "
    "misgiving, unease",
    "doubt, question, uncertain, unsure, skeptical, skepticism, come to question, call into question",
    "hesitate, hesitation, reluctant, reluctance, reticence, unwilling, unwillingness, hesitant, "
    "disinclined, wary",
    "distrust, mistrust, suspicious, suspicion, wary, not trust",
    "know, aware, understand, understood, familiar",
    "expect, anticipate, foresee, forecast, predict, project, look for, due, scheduled, likely",
    "own, hold, possess, have, belong, owner, holding, holder, ownership",
    "hold, held, own, possess, keep, stock, holding",
    "host, house, home, base, accommodate, locate, be home to, station, situate, lodge, site, contain",
    "station, base, deploy, post, keep, maintain, place, host",
    "locate, lie, lay, situate, stand, place, find, site, be in, home, house",
    "live, reside, inhabit, dwell, home, population, resident, inhabitant, populate",
    "recover, rebound, recovery, bounce back, pick up",
    "restart, resume, reopen, bring back, brought back, start again, return to",
    "reopen, open again, restore, open",
    "restore, renew, revive, rebuild, bring back, return",
    "serve, act, function, work, role, play a role, play",
    "complement, fit, supplement, go with, add to, supplementary",
    "advance, further, promote, pursue, foster, forward, advancement",
    "identify, name, specify, list, point out, pinpoint",
    "specify, detail, spell out, state, say, set out, describe, explain, details",
    "set out, outline, lay out, describe, sketch, present, detail, contain, put forward",
    "review, examine, consider, study, look at, look into, investigate, investigation, explore, "
    "inquiry, probe, assess",
    "succeed, follow, come after, came after, replace, successor, take over, took over",
    "take office, took office, enter office, entered office, become, came to power, come to power, "
    "in office, office, assume, inaugurate, sworn, begin, elect",
    "elect, choose, vote, election, poll",
    "ask, request, call for, seek, demand, petition, urge",
    "reproduce, copy, duplicate, reprint",
    "distribute, share, circulate, hand out, pass on, spread",
    "share, common, joint, mutual, in common, both, alike, together, jointly",
    "differ, difference, contrast, unlike, whereas, while, diverge, at odds, other than, different",
    "resemble, similar, like, alike, parallel, akin, same, similarity, in line, consistent",
    "match, equal, in line, correspond, agree, same, parallel, accord, standard, conform, in keeping",
    "dispute, party, parties, quarrel, conflict, disagreement, disagree, contest, row, argument, "
    "clash, contend, at odds, disputed, object",
    "agree, agreement, accord, consent, concur, deal",
    "deal, agreement, pact, accord, treaty, arrangement, compact, settlement, bargain",
    "wrestle, struggle, grapple, contend",
    "limit, restrict, cap, hold to, held to, confine, keep to, kept to, at most, maximum, ceiling",
    "cap, ceiling, limit, maximum, at most, up to, no more than",
    "kill, die, death, dead, fatal, lose their lives, lost their lives, fatality, casualty",
    "enforce, apply, uphold, implement",
    "fail, failure, not succeed, unable, did not, does not, without success",
    "close, shut, closure, shutter",
    "raise, lift, put up, increase, hike",
    # being
    "big, large, great, major, huge, sizable, considerable, substantial, significant",
    "largest, biggest, greatest, top, number one, highest, foremost, leading, most, first, primary, "
    "main, chief",
    "small, little, minor, modest, slight, limited, few",
    "smallest, lowest, least, fewest, last, bottom, narrowest",
    "main, chief, principal, primary, major, key, leading, central, most important, mainly, chiefly, "
    "primarily, foremost, prime, first",
    "important, significant, key, central, major, crucial, vital, essential, critical, importance, "
    "essentially",
    "central, center, core, heart, middle, key",
    "essential, indispensable, crucial, necessary, vital",
    "new, recent, novel, newly, fresh, recently, latest, lately",
    "old, former, earlier, previous, ex, prior, previously, formerly, past, predecessor, once",
    "first, inaugural, initial, original, founding, earliest, opening, first ever, debut, maiden",
    "last, final, latest, most recent, past",
    "long, decades, longstanding, long-standing, for years, years, enduring, for decades, "
    "over the years, decade, decades-long, decades old, for a long time",
    "perpetual, perennial, constant, lasting, permanent, continual, perpetually, perennially, "
    "constantly, always",
    "steady, steadily, constant, gradual, continuous, gradually, step by step, continuously",
    "fast, quick, rapid, swift, speedy, quickly, rapidly, sharply, brisk, swiftly, faster",
    "slow, slower, sluggish, slowly, gradual, lag, lagging, laggard",
    "strong, robust, firm, powerful, solid, forceful, vigorous, close, firmly, strongly, forcefully, "
    "robustly",
    "assertive, bold, forceful, confident, robust",
    "weak, feeble, fragile, frail, poor",
    "good, positive, favorable, beneficial, better, productive, constructive, warm, well",
    "better, improved, improve, closer, stronger, improvement, more effective, more effectively, effectively",
    "bad, negative, poor, unfavorable, adverse, worse",
    "tense, strained, fraught, troubled, tenser, tension, difficult, uneasy, friction, strain",
    "difficult, hard, complicated, complicate, challenging, tough, make harder, difficulty, problem",
    "easy, simple, straightforward, easier",
    "acute, severe, serious, sharp, grave, intense, pressing, urgent, acutely, dire",
    "urgent, pressing, acute, immediate",
    "crowded, congested, busy, packed, dense, densely, crowd",
    "uninhabited, unpopulated, nobody lives, no one lives, without inhabitants, no inhabitants, "
    "no residents, empty, not inhabited",
    "pacifist, peace, renounce war, pacifism, antiwar",
    "dovish, moderate, pacific, less hawkish",
    "popular, public, people, populace, population, citizen, of the people",
    "public, people, population, populace, citizen, national",
    "broad, wide, widespread, general, extensive, broadly, wide-ranging, widely, sweeping",
    "formal, formalized, official, formally, officially",
    "flexible, flexibility, adaptable, adaptability, room for maneuver, agile, supple, nimble, leeway",
    "capable, able, capability, ability, capacity, competent, equipped",
    "interoperable, interoperability, work together, operate together, operate with, fit, compatible",
    "competitive, competitiveness, compete, able to compete",
    "resilient, resilience, robust, withstand, hardy",
    "reliable, reliability, dependable, trustworthy, counted on, count on, rely on",
    "combined, joint, together, unified, allied, in combination, common, shared",
    "total, whole, entire, overall, full, all, in all, altogether, in total, entirety, in full, "
    "wholly, entirely, complete, combined",
    "all, every, each, any, whole, everyone, anyone, anybody, entire, in full, both, everything, throughout",
    "each other, one another, between, mutual, each",
    "mutual, both, reciprocal, each other, bilateral, shared",
    "bilateral, two-way, between, two countries, mutual, both",
    "trilateral, three-way, three countries, three nations, among the three, between the three, "
    "three-country",
    "foreign, overseas, abroad, from abroad, international, external, outside",
    "global, worldwide, world, international, across the world, around the world, globally, in the world",
    "international, global, foreign, cross-border, worldwide",
    "domestic, home, internal, at home, national, of its own",
    "national, country, state, nation, nationwide",
    "local, locality, community, municipal, in the area, area, town, host",
    "regional, region, area, neighborhood, local",
    "military, armed, defense, force, troop, army, soldier, armed forces, service",
    "economic, economy, economically",
    "political, politics, politically",
    "diplomatic, diplomacy, diplomatically",
    "financial, money, monetary, fiscal, finance, financially",
    "legal, law, lawful, in law, legislation, statutory, under the law",
    "yearly, annual, a year, every year, per year, each year, annually",
    "monthly, a month, every month, per month, each month",
    "daily, a day, every day, per day, each day",
    "current, present, now, today, at present, currently, sitting, incumbent, at the moment, to date, "
    "so far, still",
    "early, start, beginning, first, in the first, at the start",
    "late, end, toward the end, close",
    "later, after, next, following, subsequent, subsequently, then, afterward, more recently, since",
    "after, following, since, in the wake of, upon, once, later, then, subsequent to, next, behind, over",
    "before, prior to, ahead of, until, by, in advance of, earlier, preceding, previous, leading up, "
    "up to, past",
    "during, while, in the course of, over, throughout, amid, in, through, when, as, at the time",
    "since, from, ever since, starting, beginning, after, onward, because, as",
    "until, till, through, up to, by, before, to",
    "amid, among, in the midst, at a time, given, in view of, in light of, against the background, "
    "while, as, when, with, during",
    "because, because of, due, due to, owing to, reason, on account of, thanks to, as a result, since, "
    "cause, for, so, given, in response, therefore, stem, on the ground, grounds, in view of, why, "
    "explain, result, raise, lead, led",
    "despite, although, though, even though, in spite of, notwithstanding, even as, while, "
    "nevertheless, but, however, yet",
    "if, should, in case, in the event, provided, on condition, when, whether, were to",
    "but, however, though, yet, while, although, whereas, nevertheless, by contrast, still, "
    "on the other hand, rather",
    "about, concerning, regarding, on, over, related, with regard, as to, relating, in relation, "
    "involving, in respect, concern, with respect, dealing with, related to, on the subject, towards, "
    "toward",
    "under, according to, by, pursuant, by virtue, in, in line with, as part of, in accordance",
    "through, via, by means, by way of, with, under, using, use",
    "besides, in addition, also, as well, apart from, aside from, along with, other, on top of, "
    "moreover, further, additional, including, together, furthermore, beyond, not only, too",
    "instead, rather, in place of, replace, substitute",
    "only, sole, alone, just, no other, single, solely, merely, nothing but, none but, no more than, "
    "exclusively, exclusive",
    "particularly, especially, in particular, above all, notably, mainly, chiefly, particular, "
    "most of all, special",
    "together, jointly, joint, with, in common, both, combined, as one, in unison, in tandem",
    "apart, separately, separate, on its own, independently, aside",
    "aside, apart, away, behind",
    "almost, nearly, close to, virtually, just under, not quite, practically, all but",
    "without interruption, uninterrupted, continuously, continuous, unbroken, without a break, "
    "interruption, interrupt",
    "located, location, site, lie, in, home, house, situated",
    "near, close, proximity, closeness, next to, nearness, beside, neighbor, not far, adjacent",
    "within, inside, in, among, as part of",
    "outside, beyond, out of, away from, without, other than, except",
    "across, throughout, all over, over, around",
    "instrument, means, mechanism, tool, vehicle, way, measure, method",
    # things
    "stance, posture, position, attitude, policy, line, approach",
    "approach, policy, strategy, way, go about, method, course, how, manner, goes about, went about",
    "strategy, plan, policy, approach, blueprint",
    "blueprint, plan, outline, design, program, road map",
    "area, field, domain, sphere, sector, subject, issue, matter, front, realm, topic, question",
    "area, region, zone, district, part, place, site, location, land, territory",
    "issue, matter, question, problem, topic, subject, concern, sore point",
    "problem, challenge, difficulty, trouble, obstacle, issue",
    "challenge, test, problem, threat",
    "tension, strain, friction, strained, hostility, tense",
    "goal, aim, objective, purpose, target, end, ambition, aspiration",
    "context, effort, attempt, endeavor, try, tried, campaign, drive, work, bid, push, initiative, "
    "undertaking",
    "initiative, effort, program, project, scheme, undertaking, measure",
    "measure, step, action, move, policy, initiative",
    "action, act, deed, step, conduct, activity, what, do, done, operation, measure",
    "activity, operation, action, doing",
    "relation, relationship, tie, link, bond, partnership, connection, rapport, dealings",
    "alliance, ally, partnership, allied, pact, treaty",
    "partner, ally, counterpart, associate, friend, colleague",
    "coalition, alliance, partner, join, union, jointly, in power with",
    "party, participant, side, signatory, member",
    "side, party, both, each, participant, government",
    "member, belong, part, participant, join, membership",
    "conflict, war, fighting, hostilities, clash, combat",
    "claim, demand, assertion, title",
    "document, paper, text, report, record, file",
    "report, document, paper, brief, publication, study, account, text",
    "agency, body, office, department, bureau, service, organization, authority",
    "organization, group, body, association, institution",
    "company, firm, corporation, business, enterprise, maker, manufacturer, corporate",
    "business, trade, commerce, industry, commercial, enterprise",
    "industry, sector, business, maker, manufacturing, manufacturer, industrial",
    "trade, commerce, exchange, trading, imports and exports, export, import",
    "goods, merchandise, product, ware, commodity, item",
    "item, thing, good, product, article, goods",
    "rule, regulation, requirement, provision, standard, law, norm",
    "regulation, rule, regulatory, law",
    "requirement, condition, rule, demand, stipulation, require, need, prerequisite, precondition",
    "tariff, duty, duties, import tax, customs, levy",
    "tax, levy, duty",
    "money, fund, funding, dollar, cash, finance, sum",
    "budget, spending, funding, appropriation, expenditure",
    "share, portion, part, proportion, percentage, account, fraction, percent, stake",
    "amount, sum, quantity, total, volume, value",
    "value, worth, price, valued",
    "number, count, figure, many, total, quantity",
    "facility, installation, base, site, plant",
    "base, installation, facility, station, post",
    "troop, soldier, personnel, force, military, service member, servicemember, servicemen",
    "personnel, staff, troop, people, worker, member, employee",
    "people, person, human, individual, resident, inhabitant, men and women",
    "official, officer, representative, authority, leader",
    "leader, head, chief, president, premier, prime minister, head of government, leadership, officeholder",
    "prime minister, premier, leader, head of government",
    "government, administration, cabinet, authority, leadership, state, official",
    "parliament, diet, legislature, lawmaker, legislative, parliamentary",
    "lawmaker, member of congress, legislator, congressional, congress, members, politician",
    "congress, congressional, lawmaker, member, legislature, on capitol hill",
    "law, act, legislation, statute, bill, legislative, legal",
    "resolution, res",
    "bill, legislation, resolution, measure, proposal, act",
    "court, judge, justice, judicial, decision, hold, held",
    "position, office, post, job, role, place",
    "policymaker, official, government, authority, decision maker, leader",
    "observer, analyst, commentator, expert, watcher",
    "analyst, expert, observer, specialist, researcher, scholar",
    "critic, opponent, detractor",
    "resident, inhabitant, people, local, population, live",
    "country, nation, state, economy, power",
    "state, country, nation, condition, situation",
    "city, town, urban, municipality, metropolitan",
    "island, islet, isle, archipelago, rock",
    "ship, vessel, boat, craft",
    "plane, aircraft, airplane, jet",
    "car, automobile, auto, vehicle, motor",
    "weapon, arms, arm, missile, armament, weaponry",
    "site, place, location, spot, base, position",
    "source, supplier, origin, provider, supply, where",
    "supply, provision, supplier, delivery, provide, source",
    "part, component, piece, portion, element, belong, share, section, aspect",
    "component, part, ingredient, element",
    "mineral, metal, raw material, material, ore",
    "energy, power, fuel, electricity",
    "technology, technical, technological, know how, technologies",
    "information, data, details, knowledge, content, news, intelligence",
    "warning, alert, warn, caution",
    "interest, concern, stake, attention, benefit",
    "right, entitlement, privilege, entitle, allow, may",
    "authority, power, right, mandate",
    "duty, obligation, responsibility, commitment",
    "reason, cause, ground, motive, why, factor, explanation",
    "purpose, aim, goal, reason, intention, intended, use, for",
    "effect, result, impact, consequence, outcome, influence",
    "result, outcome, effect, consequence, follow, end",
    "example, instance, case, illustration, such as",
    "case, instance, example, situation, event",
    "event, incident, occurrence, development, happening",
    "crisis, emergency, disaster",
    "disaster, accident, catastrophe, calamity",
    "chance, possibility, prospect, likelihood, potential, probability, risk",
    "prospect, possibility, outlook, likelihood, chance, potential",
    "history, past, historical, historic, historically, legacy",
    "legacy, history, heritage, past, memory, aftermath",
    "era, period, time, age, years, days, under",
    "time, period, moment, year, occasion, point, date",
    "year, annual, twelve months, twelvemonth",
    "timeline, schedule, timetable, deadline, time frame, calendar",
    "deadline, date, time limit, by",
    "record, document, write down, register, archive",
    "rent, lease, let, hire",
    "land, ground, property, real estate, soil, territory, area, surface",
    "size, area, extent, scale",
    "income, earnings, revenue, proceeds, receipts, take",
    "debt, securities, treasuries, bond, borrowing, owe, loan",
    "deficit, shortfall, gap, imbalance",
    "surplus, excess, positive balance",
    "balance, difference, gap, surplus, deficit",
    "gap, difference, deficit, shortfall, distance",
    "penalty, sanction, punishment, fine, punitive, punish",
    "punitive, punish, penalty, retaliate, retaliation, retaliatory, in retaliation",
    "coercion, coerce, coercive, pressure, force, bully, intimidation, compel",
    "aggression, attack, invasion, aggressive, assault",
    "growth, increase, rise, growing, expansion, rising, grow",
    "power, strength, might, influence, clout, force",
    "influence, sway, clout, power, weight",
    "order, system, structure, rules-based, arrangement",
    "system, network, scheme, structure, framework, arrangement",
    "framework, structure, scheme, arrangement, setup",
    "meeting, session, summit, talks, conference, gathering, round, meet, met, ministerial",
    "summit, meeting, leaders' meeting, leader-level, meet",
    "talks, negotiation, negotiate, discussion, dialogue, discuss, bargaining, parley, negotiator",
    "dialogue, talks, discussion, conversation, exchange, forum",
    "round, session, meeting, stage, set",
    "exercise, drill, maneuver, war game, training, practice",
    "training, exercise, instruction, train, drill",
    "election, poll, vote, ballot, at the polls",
    "voter, electorate, voting public, citizen",
    "minister, secretary, head, chief",
    "ambassador, envoy, emissary",
    "author, writer, wrote, written by, write, by",
    "title, name, heading, titled, entitled, headed, call",
    "page, leaf, sheet",
    "copyright, rights, copyrighted, in copyright",
    "permission, consent, leave, authorization, permit, approval, ask, asking, asked",
    "image, picture, photo, photograph, illustration",
    "school, college, university, academy, education",
    "hospital, clinic, medical center",
    "doctor, physician, medic",
    "patient, sick, ill",
    "disease, illness, sickness, disorder",
    "child, children, minor, young, youth, kid, pupil",
    "student, pupil, learner, undergraduate",
    "teacher, instructor, educator",
    "farmer, grower, farm, agricultural, agriculture, farming",
    "crop, harvest, produce, yield",
    "river, stream, waterway",
    "road, highway, street, route",
    "railway, rail, railroad, train, line",
    "bridge, crossing, span",
    "port, harbor, dock, quay",
    "fish, fishery, catch, seafood, fishing",
    "forest, wood, woodland, tree",
    "water, drinking water, river water",
    "house, home, dwelling, household, housing",
    "house, chamber",
    "worker, employee, laborer, staff, workforce, labor",
    "job, post, position, employment, work",
    "wage, pay, salary, earnings",
    "price, cost, fee, charge, rate",
    "fee, charge, toll, due, payment, price",
    "expensive, costly, dear, dearer, high-priced",
    "cheap, inexpensive, low-cost, cheaper, affordable, less expensive, cost less",
    "rate, level, speed, share, price, percentage",
    "level, rate, amount, height, degree, tier",
    "loss, lose, lost, losing",
    "trial, test, experiment, pilot, study",
    "researcher, scientist, scholar, investigator, team, author, study",
    "study, research, survey, investigation, paper, analysis, trial",
    "evidence, proof, sign, indication, data",
    "winter, winters, cold months",
    "summer, summers, hot months",
    "vote, ballot, poll, elect",
    "women, female, woman",
    "men, male, man",
    "half, fifty percent, 50%",
    "third, one in three, 33%",
    "quarter, one in four, 25%, fourth",
    "majority, most, more than half, over half",
    "dozen, twelve",
    "domestic product, gdp, gross domestic product, economic output, output, gross, product",
    "output, production, produce, yield, make",
    "pandemic, covid-19, coronavirus, epidemic, outbreak",
    "nuclear, atomic",
    "missile, rocket, projectile",
    "border, frontier, boundary",
    "refugee, displaced, asylum",
    "immigrant, migrant, newcomer, foreign-born",
    "fight, battle, combat, struggle, war",
)

# Verbs that carry a noun, words that order a sentence, what any report has.
PLAIN = (
    "become, come, take, give, put, set, make, hold, have, get, go, bring, keep, see, find, carry, "
    "run, place, lie, lay, stand, feel, mean, name, call, title, know, number, figure, fact, report, "
    "edition, citation, date, update, how, what, each, another, own, thing, item, kind, sort, type, "
    "way, role, order, case, share, addition, term, terms, time, state, basis, matter, point, line, "
    "amount, toward, towards, since, through, across, around, amid, per, via, during, along, by, off, "
    "onto, upon, concerning, regarding, regard, respect, involve, include, including, such, =like, "
    "itself, themselves, himself, herself, her, whose, self, together, exist, there, therefore, thus, "
    "hence, namely, i, e, g, etc, respectively, apply, relate, relation, do, say, gross, tell, span, "
    "each other, rank, show, =lasted, issue, area, scope, how much, any time, but also, take from, "
    "taken from, date from"
)
_ENDING = 2  # letters that a word may have behind its stem
PLAIN_ROW = -1  # the number of the row of what claims nothing


@cache
def rows() -> dict[Phrase, frozenset[int]]:
    """Return the numbers of the rows in which each phrase stands, hedges' rows and PLAIN_ROW among them."""
    found: dict[Phrase, frozenset[int]] = {}
    hedges = (row.replace(" / ", ", ") for row in HEDGES)
    for number, row in ((PLAIN_ROW, PLAIN), *enumerate((*ROWS, *hedges))):
        for phrase in set(phrases(row)):
            found[phrase] = found.get(phrase, frozenset()) | {number}
    return found


def rows_of(word: str) -> frozenset[int]:
    """Return the rows in which a word, given by its stem, stands with others, and not as plain."""
    return rows().get((word,), frozenset()) - {PLAIN_ROW}


@cache
def in_place_of(word: str) -> Phrases:
    """Return what may stand for a word, given by its stem, and the word: of the rows that begin it so.

    The rows are searched as they are written, which is sooner done than to read all of them.
    """
    found = (row for row in ROWS if word in row and any(_is_form(one, word) for one in row.split(", ")))
    return any_form(", ".join((word, *found)))


def _is_form(said: str, word: str) -> bool:
    return said.removeprefix("=").startswith(word) and len(said) <= len(word) + _ENDING
