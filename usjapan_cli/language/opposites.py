"""The other half of the table of words: two sides that exclude each other, a row each.

What stands on one side of the stroke may stand for one another. A word may be of several rows: `reduce` is
the opposite of `increase` and of `add`.
"""

from __future__ import annotations

# Rows of which one side does what is done to the other: who sells is not who buys.
CONVERSES = (
    "give, gave, given, pay, paid, lend, lent, loan, sell, sold, provide, supply, send, sent, hand, "
    "grant, award, export, donate, deliver, transfer, bequeath, contribute, offer, refund, reimburse, "
    "compensate, hand over | receive, get, got, obtain, buy, bought, purchase, borrow, import, acquire, "
    "collect, inherit, take delivery, took delivery, accept, recover, repaid, hand back, take over",
    "sell, sold | buy, bought, purchase, acquire",
    "lend, lent, loan | borrow",
    "lead, led, outscore, beat, defeat, overtake, outrank, outperform | follow, trail, lose to, lost to",
    "employ, hire | work for",
)
TRANSFERRING = "exceed, sue, accuse, blame, owe"  # something goes from one to another by these as well
POLARITY = (
    "oppose, opposition, opponent, against, resist, object, objection, reject, protest, contest | support, "
    "supporter, favor, back, backing, endorse, endorsement, welcome, approve, in favor of, for it",
    "increase, rise, raise, grow, growth, expand, expansion, climb, step up, stepped up, soar, surge, "
    "mount, enlarge, boost, heighten, escalate, intensify, swell, widen, strengthen, enhance, deepen, "
    "growing, burgeoning, burgeon, acute, upgrade, more, bolster, greater, broaden, larger, higher, "
    "build up, "
    "increasingly, rising, scale up | decrease, fall, lower, shrink, decline, cut, reduce, reduction, drop, "
    "lessen, plummet, plunge, diminish, slump, sink, dwindle, curtail, narrow, weaken, contract, downgrade, "
    "slash, ease, fewer, less, loss, lose, erode, shallower, constrain, de-escalate, decreasing, wane, "
    "scale back, cut back, abate, alleviate, undermine, smaller, recede, subside, fade",
    "improve, improvement, better, enhance, strengthen, restore, upgrade, mend, warm, gain, rebound, "
    "recover, soar, rapprochement, deepen, bolster, advance | worsen, deteriorate, deterioration, worse, "
    "weaken, damage, harm, impair, sour, strain, plummet, degrade, erode, decline, undermine, decay, hurt",
    "fast, faster, quick, quicker, quickly, rapid, rapidly, accelerate, acceleration, speed up, sped up, "
    "hasten, speed, swift, quicken, expedite, outpace, outrun, ahead of | slow, slower, slowly, "
    "slowed, decelerate, delay, sluggish, "
    "drag, stall, slowdown, lag, hold up, held up, hold back, held back, postpone",
    "largest, biggest, greatest, top, highest, foremost, most, leading, widest, maximum, number one, "
    "=primary, chief | smallest, lowest, least, fewest, bottom, narrowest, minimum, tiniest",
    "strong, stronger, robust, firm, firmly, powerful, close, closer, solid, forceful, forcefully, "
    "strongly, vigorous, heavy, heavily, steadily | weak, weaker, weakly, loose, loosely, fragile, "
    "powerless, feeble, tepid, tepidly, lukewarm, shaky, half-hearted, timid, timidly, mild, mildly, faint",
    "before, prior to, ahead of, preceding, earlier than, in advance of, in the past, previous, in the "
    "run-up to | after, following, since, later than, subsequent to, in the wake of, afterward, then",
    "despite, although, though, notwithstanding, in spite of, even though, regardless of | because, because "
    "of, due to, owing to, thanks to, as a result of, on account of, in response to, stem from, driven by, "
    "by reason of, thanks",
    "encourage, encouragement, urge, promote, foster, incentive, spur, prompt, stimulate, invite, help, "
    "facilitate, facilitation, support, assist, enable, convene, motivate, assistance | discourage, deter, "
    "dissuade, hinder, prevent, obstruct, block, impede, hamper, thwart, forbid, avert, stop, sabotage, "
    "discouragement, resist, oppose, restrain",
    "indicate, say, declare, announce, affirm, confirm, assert, pledge, promise, signal, suggest | "
    "doubt, deny, dispute, question, refute, retract, disavow, denial, rule out, contradict, disclaim",
    "allow, permit, =authorize, =authorizes, =authorized, enable, let, grant, give, license, right | "
    "prohibit, forbid, ban, bar, deny, refuse, block, outlaw, disallow, withhold, preclude, veto, prevent, "
    "prohibition, revoke",
    "join, enter, accede, entry, accession, take part, participate, become, joining, enroll | leave, "
    "stay out of, keep out of, stay out, "
    "withdraw, withdrawal, quit, exit, withdrew, abandon, pull out, left, secede, drop out, boycott",
    "liberalize, liberalization, open, reopen, free, loosen, relax, lift, ease, deregulate, unshackle | "
    "restrict, restriction, tighten, limit, close, shut, blockade, constrain, impose, curb, restrain, "
    "sanction, barrier, regulate, confine, constraint",
    "accept, adopt, agree, embrace, approve, welcome, employ, sign, signed, ratify, conclude, take up, "
    "enact, establish, launch, form, introduce, agreement, start, restart, begin, create, initiate, release "
    "| reject, refuse, decline, turn down, rebuff, veto, fail, failed, repudiate, spurn, disagree, abandon, "
    "cancel, scrap, dismantle, dissolve, end, ended, suspend, suspended, halt, terminate, stop, stopped, "
    "abolish, dispute, repeal, shelve, drop, withhold",
    "positive, favorable, =good, beneficial, advantageous, warm, =productive, constructive, helpful, "
    "benefit, welcome, friendly, cordial, generous | negative, unfavorable, bad, detrimental, harmful, "
    "damaging, adverse, hostile, destructive, unproductive, threatening, unhelpful, threat, harm, fraught, "
    "stingy, meager, troubled, tense, strained, poor, counterproductive, sour",
    "trust, confidence, faith | distrust, mistrust, suspicion, suspicious, wary, doubt",
    "have, possess, has, had | lack, lacked, without, absence, devoid, missing, want of, short of",
    "more, greater, further | less, fewer, smaller",
    "similar, like, alike, same, in line with, parallel, in keeping with, consistent, complement, accord, "
    "match | unlike, different, differ, contrast, at odds, contrary, diverge, out of line, conflict with, "
    "contradict, clash, inconsistent, undercut, undermine, as opposed to",
    "include, including, cover, contain, comprise, encompass, inclusion, address, involve, among | "
    "exclude, omit, "
    "leave out, left out, excluding, ignore, exempt",
    "start, begin, began, launch, open, initiate, restart, resume, pursue, continue, keep, undertake, "
    "embark, lead | end, stop, cease, halt, finish, suspend, terminate, abandon, discontinue, break "
    "off, conclude",
    "protect, defend, safeguard, shield, preserve, secure, security, protection, deter, guard, counter | "
    "attack, threaten, endanger, invade, harm, jeopardize, expose, imperil, neglect",
    "threaten, threat, endanger, undermine, jeopardize, danger, imperil, menace, detrimental | "
    "reassure, strengthen, uphold, bolster, reinforce, safeguard, support, boon, benefit, opportunity, "
    "preserve, shore up",
    "simple, easy, trivial | hard, difficult, complicated, complicate",
    "important, key, central, center, major, crucial, vital, essential, core, significant, =primary, "
    "priority, heart, main | unimportant, minor, marginal, peripheral, negligible, =secondary, trivial, "
    "insignificant, margin, fringe, lesser, periphery, modest",
    "praise, commend, applaud, laud, endorse, hail, celebrate, support, welcome, compliment | condemn, "
    "criticize, criticism, denounce, decry, deplore, censure, fault, rebuke, blame, attack, disparage",
    "serve, further, advance, promote, favor, benefit, help, aid, easier | constrain, harm, hurt, "
    "undermine, damage, "
    "constrain, hinder, hamper, impede, hold back, thwart, obstruct",
    "accelerate, speed up, sped up, bring forward, brought forward, advance, hasten, early | delay, "
    "postpone, put off, defer, push back, pushed back, late, stall",
    "continue, keep, kept up, keep up, maintain, pursue, retain | reverse, abandon, drop, end, undo, undid, "
    "scrap, cancel, halt, discontinue, stop, give up, gave up",
    "majority, most | minority",
    "northern, northernmost | southern, southernmost",
    "eastern, easternmost | western, westernmost",
    "broaden, broadened, wide, widen, warm | narrow, cool, chill, freeze, froze",
    "win, victory, won, prevail, succeed, success, successful, landslide | lose, defeat, lost, failure, "
    "fail, loss",
    "surplus | deficit, shortfall",
    "new, recent, first, novel, inaugural, first ever, newly | old, outdated, =last, ancient, final, "
    "former, long established, longstanding",
    "first, foremost | =last, =latest, final",
    "temporary, brief, short-lived, =passing, momentary, =fleeting | permanent, perpetual, perennial, "
    "=lasting, enduring, long-standing, long, constant, decades",
    "seldom, scarcely, rarely, infrequent, rare, occasional, infrequently, hardly ever, sporadically "
    "| frequent, "
    "often, regular, regularly, frequently, repeatedly, commonly, common, many, usual, "
    "perennial, perennially",
    "authoritarian, autocratic, repressive, dictatorial | democratic, free, democracy, liberal, elected",
    "eager, keen, willing, ready, enthusiastic, eagerness, enthusiasm, readiness, willingness | hesitation, "
    "hesitant, reluctant, reluctance, unwilling, unwillingness, hesitate, wary",
    "constructive, helpful, cooperative | unhelpful, obstructive, destructive, uncooperative, difficult",
    "few, handful, scattered, isolated, patchy, sparse "
    "| many, numerous, dozens, widespread, most, lots, hundreds",
    "high, higher, raise | low, lower",
    "union, together, joint, jointly, shared, share, common, mutual, same, cooperate, collaborate, "
    "cooperation, collaboration, coordinate, in tandem, alliance "
    "| separate, separately, apart, unilateral, alone, "
    "clash, rivalry, diverging, =compete, =competes, =competed, =competing, =competition, unilaterally, "
    "differing, confront, independent, independently, at odds, opposing",
    "dovish, peaceful, pacifist, conciliatory, dove | hawkish, militarist, belligerent, aggressive, hawk, "
    "warlike, militaristic, bellicose",
    "=assertive, =active, proactive, ambitious | =passive, restrained, cautious, retiring, timid, reticent, "
    "meek, modest, deferential, submissive",
    "acute, serious, severe, urgent, grave, pressing, dire, sharp, sensitive | remote, distant, mild, "
    "minor, slight, negligible, trivial, routine, insensitive, harmless, dormant",
    "stable, calm, peaceful, cordial, smooth, friendly, warm, good, "
    "harmonious, amicable, easy, untroubled | fraught, tense, troubled, strained, "
    "turbulent, stormy, rocky, unstable",
    "concern, worry, fear, alarm, anxious, anxiety, apprehension, unease | satisfaction, "
    "reassurance, welcome, "
    "indifference, comfort, confidence, pleased, satisfied, content, reassured, unconcerned, indifferent, "
    "relieved, relaxed, unworried, untroubled, complacent, enthusiasm",
    "inhabit, =populated | uninhabited, deserted, unpopulated, empty",
    "flexibility, flexible, adaptable, versatile | rigidity, rigid, inflexible, stiff, inflexibility",
    "rely, dependence, dependent, depend, reliance, dependency, dependencies | independence, "
    "self-sufficiency, independent, autonomy, self-reliance",
    "diversify, diversification | concentrate, narrow, consolidate",
    "crowd, congested, dense, busy, urban | less-congested, empty, sparse, rural, remote, less congested, "
    "uncongested",
    "public, open, publicly, openly | private, secret, covert, confidential, secretly, privately",
    "legal, lawful, valid | illegal, unlawful, invalid",
    "success, able, manage, succeed, ability, capability, capable | unable, fail, inability, incapable, "
    "failure, incapacity",
    "impose, levy, introduce, institute, put in place | lift, remove, waive, abolish, repeal, ease, "
    "withdraw, relax, drop",
    "gain, earn, win, acquire, obtain, receive, get | lose, forfeit, forgo, squander, cede",
    "give, provide, grant, offer, supply, extend, aid, donate, contribute, pay, send, "
    "sent | deny, refuse, withhold, withdraw, cancel, stop, cut off, suspend",
    "respond, react, answer, response, address, prioritize, take up | ignore, disregard, overlook, "
    "neglect, dismiss",
    "approach, toward, proximity, near, nearby, close | distance, far, away, remote, remoteness",
    "experienced, developed, advanced, sophisticated, mature | undeveloped, underdeveloped, backward, "
    "=primitive, developing, emerging, less developed",
    "formalize, formal, official, formally | informal, unofficial, informally",
    "release, publish, disclose, unveil, reveal, issue | withhold, withheld, "
    "suppress, conceal, hide, classify, recall",
    "specify, detail, spell out, explain, set out, define | obscure, leave open, leave unsaid",
    "comprehensive, broad, wide, full | limited, narrow, =partial",
    "rank above, ahead, exceed, outrank, surpass | trail, lag behind",
    "competitive | uncompetitive",
    "voluntary, optional, discretionary | mandatory, compulsory, required",
    "treaty ally, ally, partner, friend | adversary, rival, enemy, foe, opponent",
    "smaller, junior, minor | larger, senior, bigger",
    "maintain, keep, retain, preserve, uphold | scrap, abandon, drop, give up",
    "export, sell, sale, seller, supply, send, sold, ship, outflow | import, buy, purchase, bought, buyer, "
    "procure, inflow, receive",
    "lend, creditor, lender, invest, holder | borrow, debtor, borrower, owe",
    "lessen, lower, reduce, cut | add, raise, increase",
    "criticize, criticism, condemn, denounce, fault, blame, rebuke, censure | praise, "
    "commend, applaud, hail, laud, credit",
    "generous, lavish, ample, liberal | sparing, stingy, meager, miserly, tight-fisted, parsimonious",
    "encourage, urge, press, talk into, persuade | discourage, talk out of, dissuade, deter, warn off",
    "especially, particularly, above all | least of all, hardly at all",
    # everyday English
    "worsen, exacerbate, aggravate, compound | ease, alleviate, mitigate, relieve, soothe, remedy",
    "largest, biggest, strongest, highest | smallest, weakest, lowest",
    "share, agree on, hold in common | dispute, contest, quarrel over",
    "pledge, promise, vow, undertake | decline, refuse",
    "resilient, sturdy, robust | fragile, brittle",
    "cheap, inexpensive, affordable | dearer, expensive, =costly, pricey",
    "short, shorten, brief | long, lengthy, lengthen, prolong, extend, longer",
    "tall, taller | short, shorter",
    "big, bulky, large, huge, sizable, vast | small, tiny, little, compact",
    "heavy, weighty | light, lightweight",
    "thick, thicken | thin",
    "deep, deepest | shallow, shallowest",
    "hot, warm, heat | cold, cool, chilly, freezing",
    "wet, damp, rainy, humid | dry, arid, drought",
    "early, earlier, soon, sooner, premature | late, later, overdue, belated",
    "young, youth | old, elderly",
    "rich, wealthy, affluent, prosperous | poor, impoverished, deprived",
    "safe, safety | dangerous, hazardous, unsafe, risky",
    "healthy | sick, ill, unhealthy",
    "clean, pure | dirty, polluted, contaminated",
    "full, filled, crowded | empty, vacant, deserted",
    "loud, noisy, busy | quiet, silent",
    "bright | dark, dim",
    "hard, tough | soft, gentle",
    "rough | smooth",
    "high, tall | low",
    "upper, top, upward | lower, bottom, downward",
    "inner, inside, internal, interior, indoor, inward, inbound, incoming | outer, outside, external, "
    "exterior, outdoor, outward, outbound, outgoing",
    "front, forward, ahead | rear, backward, behind",
    "north, northern | south, southern",
    "east, eastern | west, western",
    "upstream | downstream",
    "urban, city | rural, countryside",
    "domestic, home, native | foreign, overseas, abroad",
    "local | national, federal, nationwide",
    "male, men, man, boys, father, husband, son | female, women, woman, girls, mother, wife, daughter",
    "adult, grown-up | child, children, minor, infant",
    "majority | minority",
    "maximum, ceiling, peak | minimum, floor, trough",
    "best, better | worst, worse",
    "first | last, final",
    "former, previous, past | current, present, incumbent, future",
    "ancient, old | modern, new, recent",
    "same, identical, equal, equally | different, unequal, distinct",
    "present, attend, attendance | absent, absence, missing",
    "alive, living, survive, survivor | dead, died, die, killed, perish",
    "awake | asleep",
    "married | single, divorced",
    "guilty, convict, conviction | innocent, acquit, acquittal, exonerate",
    "legal, lawful, licit | illegal, unlawful, illicit, outlaw",
    "true, correct, right, accurate | false, incorrect, wrong, inaccurate, mistaken",
    "real, genuine, authentic | fake, false, counterfeit, bogus",
    "simple, easy, straightforward | complex, complicated, difficult, hard",
    "strict, stringent, tough, tight | lenient, lax, loose, relaxed",
    "permanent, lasting | temporary, provisional, interim",
    "voluntary, optional, elective | compulsory, mandatory, obligatory, required, forced",
    "private, privately | public, publicly, state-owned",
    "active, in use, operating, operational | inactive, idle, dormant, defunct",
    "visible, apparent | invisible, hidden",
    "possible, feasible | impossible, unfeasible",
    "certain, sure | uncertain, unsure",
    "likely, probable | unlikely, improbable",
    "known, famous, well-known | unknown, obscure",
    "usual, common, ordinary, normal | unusual, rare, abnormal, extraordinary",
    "satisfied, content, happy, pleased, delighted, glad | dissatisfied, unhappy, displeased, angry, "
    "dismayed, annoyed, upset, disappointed",
    "proud | ashamed",
    "brave, bold | cowardly, timid",
    "calm | anxious, nervous",
    "optimism, optimistic, upbeat, hopeful | pessimism, pessimistic, gloomy, downbeat",
    "welcome, greet, embrace, applaud, cheer, hail | resent, deplore, angry, anger, dismay, dismayed, "
    "protest, object, reject, outraged",
    "love, like, prefer, enjoy, fond | hate, dislike, detest",
    "agree, consent, assent, concur | disagree, dissent, differ, refuse, object",
    "accept, approve, adopt, =pass, =passed, =passes, endorse, ratify | reject, turn down, decline, veto, "
    "vote down, voted down, defeat, dismiss",
    "uphold, upheld, affirm, confirm, sustain | overturn, overturned, quash, strike down, struck down, "
    "set aside, annul, reverse, overrule, invalidate, throw out, threw out",
    "allow, permit, let, authorize, license, approve | forbid, ban, prohibit, bar, disallow, outlaw, "
    "block, forbidden",
    "enable, help, assist, aid, facilitate | prevent, hinder, hamper, impede, stop, obstruct",
    "cause, bring about | prevent, avert",
    "encourage | discourage, deter",
    "require, oblige, compel, force | exempt, excuse, spare, free",
    "include, cover, contain, count, comprise | exclude, omit, leave out, left out, except, leaves out, "
    "not counting",
    "open, opened, reopen | close, closed, shut, closure",
    "start, begin, began, launch, commence, onset, founded | end, stop, finish, cease, halt, terminate, "
    "conclude, wind up",
    "continue, keep, maintain, retain, preserve, persist, stay | stop, abandon, drop, discontinue, scrap, "
    "give up, gave up, quit, end",
    "increase, rise, rose, grow, grew, climb, expand, gain, go up, went up, double, triple, soar, jump, "
    "surge, mount, swell, more, higher, raise, larger, greater, lift, boost | decrease, fall, fell, drop, "
    "decline, shrink, shrank, lose, go down, went down, halve, plunge, slump, dwindle, less, fewer, "
    "lower, reduce, cut, smaller, slash, diminish, dip, slip, slid",
    "exceed, surpass, outstrip, beat, outnumber, more, higher, greater | fall short, fell short, fall "
    "below, fell below, trail, less, fewer, lower",
    "improve, better, progress, recover, recovery, upturn | worsen, deteriorate, decline, relapse, "
    "downturn, setback",
    "strengthen, reinforce, toughen, tighten | weaken, loosen, soften, relax, ease, dilute, water down",
    "accelerate, speed up, hasten, quicken, forward by | slow, decelerate, delay, back by",
    "advance, progress | retreat, regress",
    "build, built, construct, erect, install | demolish, tear down, tore down, destroy, dismantle, raze, "
    "pull down",
    "create, establish, form, set up | abolish, dissolve, eliminate, disband, destroy",
    "add, added, addition | remove, subtract, delete, removal, take away",
    "attach, connect, join, link, unite, merge | detach, disconnect, separate, split, divide, sever",
    "gather, assemble, collect | scatter, disperse, distribute",
    "fill | empty, drain",
    "load | unload",
    "lock | unlock",
    "hire, recruit, employ, appoint, engage | dismiss, fire, fired, sack, lay off, laid off, discharge, "
    "remove",
    "promote, promotion | demote, demotion",
    "win, won, victory, prevail, triumph, succeed | lose, lost, defeat, fail, loss",
    "succeed, success, successful, manage | fail, failure, unsuccessful, unable",
    "=pass, =passed, =passes | fail, failed",
    "arrive, arrival, enter, entry | depart, departure, exit",
    "enter, join, sign up, enroll | leave, left, withdraw, quit, resign, drop out, expel",
    "elect, elected, vote in | oust, unseat, vote out",
    "stay, remain | depart, go away, went away",
    "find, locate | lose, lost, miss",
    "remember, recall | forget, forgot, overlook",
    "keep, kept, retain | discard, throw away, give away, gave away, surrender, return",
    "save, saved, savings | spend, spent, waste, squander",
    "earn, profit, profitable, gain, make money, made money | lose, loss, unprofitable, lossmaking",
    "praise, commend, laud, compliment | criticize, condemn, blame, fault, rebuke, censure, denounce",
    "admit, acknowledge, concede, confess, accept | deny, denied, dispute, denial",
    "confirm, corroborate, verify, prove, support | refute, disprove, contradict, undermine, rebut",
    "believe, trust | doubt, distrust, disbelieve",
    "reveal, disclose, publish, announce, publicize | conceal, hide, hid, withhold, withheld, suppress, "
    "keep secret",
    "obey, comply, follow, honor, observe, respect, compliance | disobey, violate, breach, break, broke, "
    "flout, defy, ignore, infringe",
    "attack, assault, invade | defend, protect, guard, repel",
    "war, hostilities | peace, truce, ceasefire",
    "=ally, =allies, friend, partner, supporter, proponent, advocate, backer | enemy, foe, rival, "
    "adversary, opponent, critic, detractor",
    "arrest, detain, imprison, jail, capture | release, free, freed, liberate",
    "punish, fine, penalize | reward, pardon, forgive",
    "tax | subsidize, subsidy",
    "asset | liability",
    "income, receipts | expense, expenditure, outlay",
    "surplus, excess, glut, plenty, abundance, abundant, plentiful, oversupply | deficit, shortage, "
    "shortfall, scarcity, scarce, lack, dearth, undersupply",
    "supply | demand",
    "wholesale | retail",
    "fixed, constant, steady | variable, fluctuating, changing, volatile",
    "direct, directly | indirect, indirectly",
    "full-time | part-time",
    "paid, salaried | unpaid, voluntary",
    "insured | uninsured",
    "employed, working | unemployed, jobless",
    "vaccinated, immunized | unvaccinated",
    "armed | unarmed",
    "skilled, trained, experienced | unskilled, untrained, inexperienced",
    "major, main, primary, principal, chief | minor, secondary, subsidiary",
    "benefit, advantage, gain, boon | harm, drawback, disadvantage, damage",
    "strength | weakness",
    "victim | perpetrator, offender, attacker",
    "hope, hopeful | fear, despair",
    "responsible, liable | exempt, immune",
    "dependent, reliant, rely | independent, self-sufficient",
    "wide, broad, wider | narrow",
    "sharp, steep, steeply, sharply, rapid | gradual, gradually, gentle, slight, slightly",
    "fast, quick, rapid, swift | slow, sluggish, gradual",
    "frequent, often, regularly | rare, rarely, seldom, infrequent",
    "everywhere | nowhere",
    "always | never",
    "all, every, everyone | none, nobody, no one",
    "both | neither",
    "many, most, numerous, majority | few, hardly any, minority, scarcely any",
    "much, a great deal | little, scarcely any",
    "before, ahead of, prior to, preceding, followed by, in advance of | after, following, behind, "
    "preceded by",
    "despite, regardless of, in spite of, although | because of, due to, owing to, thanks to, as a result "
    "of, because",
    "given, in view of, thanks to | without, absent, in the absence of, but for, lacking, barring",
    "in favor of, pro | against, anti",
    "within | beyond, outside",
    "near, close to, nearby, adjacent | far from, distant, remote, away from",
    "together, jointly, collectively | alone, separately, individually",
    "more, greater, additional, extra | less, fewer, reduced",
    "landlord, lessor, owner | tenant, lessee, renter",
    "employer, management | employee, worker, staff, union",
    "plaintiff, claimant | defendant, accused",
    "prosecutor, prosecution | defense, defendant",
    "buyer, purchaser, customer, consumer | seller, vendor, supplier, producer",
    "lender, creditor | borrower, debtor",
    "teacher, instructor | pupil, student",
    "doctor, physician, nurse | patient",
    "driver | passenger, pedestrian",
    "candidate, challenger | incumbent",
    "parent | child",
    "writer, author | reader",
    "winner | loser",
    "positive | negative",
    "convex | concave",
    "=natural | artificial, synthetic, man-made",
    "organic | conventional",
    "raw, uncooked | cooked, processed",
    "fresh | stale, frozen, salt",
    "ripe | unripe",
    "fertile | barren, infertile",
    "predator | prey",
    "exhale | inhale",
    "ancestor | descendant",
    "export, exported, outflow, emigrate, emigration, outbound | import, imported, inflow, immigrate, "
    "immigration, inbound",
    "creditworthy | insolvent, bankrupt",
    "solvent | insolvent",
    "literate | illiterate",
    "eligible, qualify, qualified, entitled | ineligible, disqualified, barred",
    "available | unavailable",
    "sufficient, enough, adequate, ample | insufficient, inadequate, too little, too few",
    "effective, efficient | ineffective, inefficient",
    "fair, equitable | unfair, unjust, biased",
    "relevant | irrelevant",
    "mature, adult | immature, juvenile",
    "flexible | rigid",
    "popular | unpopular",
    "peaceful, nonviolent | violent",
    "voluntarily, willing, willingly | reluctant, reluctantly, unwillingly",
    "accidental, accidentally, unintentional | deliberate, deliberately, intentional, on purpose",
    "temporary, temporarily | permanent, permanently",
    "partial, partially, partly, in part | in its entirety, in full, full, fully, complete, completely, "
    "whole, entirely",
    "recommend, advise | order, require, oblige, mandate, command",
    "propose, plan, consider, discuss, debate, study, weigh, intend | complete, =pass, =passed, =passes, "
    "enact, finish, carry out",
    "draft, interim, preliminary, provisional | final, definitive",
    "correlate, associate, linked to, coincide | cause, caused by",
    "clear, plain | unclear, vague, ambiguous",
    "raise, lift | lower, drop",
    "lift, waive, relax | impose, tighten, introduce",
    "appreciate, strengthen | depreciate, weaken",
    "inflation | deflation",
    "boom | bust, recession, slump",
    "centralize | decentralize",
    "nationalize | privatize",
    "liberal, progressive | conservative",
    "left-wing | right-wing",
    "one-time, one-off | ongoing, recurring, recurrent, continuing, periodic",
    "covert, clandestine | overt, declared",
    "simultaneously, concurrently, in parallel | consecutively, in sequence, sequentially",
    "bilateral | multilateral",
    "rural | urban",
    "onshore | offshore",
    "coastal | inland",
    "freshwater | saltwater, marine",
    "surface | underground, subterranean",
    "daytime, daylight | night, nighttime, overnight",
    "morning | evening, afternoon",
    "summer | winter",
    "spring | autumn",
    "weekday | weekend",
    "civilian | military",
    "amateur | professional",
    "solo, alone | jointly, together",
    "=gross | =net",
    "=nominal | =real",
    "=annual, =yearly, =annually | =monthly, =weekly, =daily",
    "ascending | descending",
    "melt, thaw | freeze, froze",
    "evaporate | condense",
    "acid, acidic | alkaline",
    "attract, draw, drew | repel, deter, drive away",
    "invite | bar, exclude",
    "withdraw | deposit",
    "plus | minus",
    "credit | blame, debit",
    "ahead of schedule, early | behind schedule, late, overdue",
    "under budget | over budget",
    *CONVERSES,
)
