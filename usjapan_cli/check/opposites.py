"""The other half of the table of words: two sides that exclude each other, a row each.

What stands on one side of the stroke may stand for one another. A word may be of several rows: `reduce` is
the opposite of `increase` and of `add`.
"""

from __future__ import annotations

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
    "positive, favorable, good, beneficial, advantageous, warm, =productive, constructive, helpful, "
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
    "temporary, brief, short-lived, passing, momentary, fleeting | permanent, perpetual, perennial, "
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
    "union, together, joint, jointly, shared, share, common, mutual, cooperate, collaborate, cooperation, "
    "collaboration, coordinate, in tandem, alliance | separate, separately, apart, unilateral, alone, "
    "clash, rivalry, diverging, compete, competition, unilaterally, differing, confront, independent, "
    "independently, at odds, opposing",
    "dovish, peaceful, pacifist, conciliatory, dove | hawkish, militarist, belligerent, aggressive, hawk, "
    "warlike, militaristic, bellicose",
    "=assertive, =active, proactive, ambitious | passive, restrained, cautious, retiring, timid, reticent, "
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
    "voluntary, optional | mandatory, compulsory, required",
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
)
