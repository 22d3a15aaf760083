"""Made from the lists of words in `drafts` by `python -m tools`; not to be edited.

`FORMS` are the phrases, as stems with strokes between, of the lists that `any_form` is given.
"""

FORMS = {
    '=exported, =exporting, sell, sold, pay, give, given, provide, contribute, lend, invest, pledge, =supplied, send, deploy, protect, impose, threaten, colonize, =colonized, finance, compensate, donate, deliver, =promised, =promises, =guaranteed, =offered, =offers, =aided, =granted, =grants, =ruled':
        '=aided|=colonized|=exported|=exporting|=granted|=grants|=guaranteed|=offered|=offers|=promised|=promises|=ruled|=supplied|colon|compens|contribut|deliv|deploi|deploiest|deploy|deployest|donat|donatest|financ|gav|giv|given|givenest|giver|givest|impos|imposest|invest|investest|lend|lendest|lent|paid|paier|paiest|pay|payer|payest|pledg|pledgest|protect|provid|sel|sellest|send|sendest|sent|sold|soldest|threaten',
    '=exported, =exporting, sell, sold, pay, give, given, provide, contribute, lend, invest, pledge, =supplied, send, deploy, protect, impose, threaten, colonize, =colonized, finance, compensate, donate, deliver, =promised, =promises, =guaranteed, =offered, =offers, =aided, =granted, =grants, =ruled, =imported, =importing, buy, bought, receive, borrow, host, obtain, procure, acquire, =charges, =charged, =bills, =billed, collect, administer, host, invade, invasion, colonize, withdraw, pledge, threaten, help, draft, lead, protect, join, approve, deny, develop, impose, coerce, encourage, oppose':
        '=aided|=billed|=bills|=charged|=charges|=colonized|=exported|=exporting|=granted|=grants|=guaranteed|=imported|=importing|=offered|=offers|=promised|=promises|=ruled|=supplied|acquir|admin|approv|borrow|borrowest|bought|boughtest|buier|buiest|buy|buyer|buyest|coerc|coercest|collect|colon|compens|contribut|deliv|deni|deniest|deny|denyest|deploi|deploiest|deploy|deployest|develop|donat|donatest|draft|draftest|encourag|financ|gav|giv|given|givenest|giver|givest|help|helpest|host|hostest|impos|imposest|invad|invadest|invas|invest|investest|join|joinest|lead|leadest|led|lend|lendest|lent|obtain|obtainest|oppos|opposest|paid|paier|paiest|pay|payer|payest|pledg|pledgest|procur|protect|provid|rec|receiv|sel|sellest|send|sendest|sent|sold|soldest|threaten|withdraw|withdrawn|withdrew',
    '=imported, =importing, buy, bought, receive, borrow, host, obtain, procure, acquire, =charges, =charged, =bills, =billed, collect':
        '=billed|=bills|=charged|=charges|=imported|=importing|acquir|borrow|borrowest|bought|boughtest|buier|buiest|buy|buyer|buyest|collect|host|hostest|obtain|obtainest|procur|rec|receiv',
    '=likely, probably, probable, likelihood, in all likelihood, expected, =unlikely':
        '=likely|=unlikely|expect|in all likelihood|likelihood|prob|probab|probabl|probabli|probabliest',
    '=partisan':
        '=partisan',
    'a good number, plenty, lots, a good deal, host of, a large part, quite a few':
        'a good deal|a good numb|a larg part|host of|lot|lots|lotsest|plenti|plentiest|plenty|plentyest|quit a few',
    'acute':
        'acut|acutest',
    'add to, adds to, added to, adding to, among the motives, among the reasons, among the causes, owe something, owes something, owed something, one source, a source, one driver':
        'a sourc|add to|among the caus|among the motiv|among the reason|one driv|one sourc|owe someth|owed someth',
    'adopt':
        'adopt|adoptest',
    'announce, call for, propose, envision, envisage':
        'announc|cal for|envis|envisag|propos',
    'any, every, all, our, us':
        'all|aller|allest|anier|aniest|any|anyer|anyest|everi|everiest|every|everyest|our|ourer|ourest|us',
    'assertive':
        'assert|assertiv',
    'at odds over, divided over, diverge, differ over, disagree on, disagree over, at cross purposes':
        'at cros purpos|at odd over|dif over|disagr on|disagr over|diverg|divid over',
    'attack enemy missile':
        'attack enemy missil',
    'avoid, prevent, avert, keep, contain, without, end':
        'avert|avertest|avoid|avoidest|contain|end|ender|endest|keep|keepest|kept|prevent|without',
    'because, prompt, motivate, drive, cause, spur, inspire, lead to, give rise to, stem from, spring from, come from, result from, result of, due to, owing to, thanks to, reason, why, behind, born of, out of':
        'becaus|behind|behindest|born of|caus|causest|com from|driv|driven|drivest|drov|due to|giv ris to|inspir|lead to|motiv|out of|owing to|prompt|promptest|reason|reasonest|result from|result of|spr from|spur|spurest|stem from|thank to|whier|whiest|why|whyer|whyest',
    'before, prior to, ahead of, after, following, since, later than, earlier, previous':
        'after|afterest|ahead of|befor|beforest|earli|follow|later than|previ|prior to|sinc|sincest',
    'beneficial, boon, benefit, helpful, asset, good for, opportunity, benign, harmless, favorable':
        'asset|assetest|benef|benefit|benign|benignest|boon|boonest|favor|favorabl|good for|harmles|help|opportun|opportuniti|opportunitiest',
    'block, scuttle, thwart, torpedo, derail, sink, give up on, gave up on, leave it to others, left it to others, stand aside, stood aside, oppose':
        'block|blockest|derail|derailest|gav up on|giv up on|leav it to other|left it to other|oppos|opposest|sank|scuttl|sink|sinkest|stand asid|stood asid|sunk|thwart|thwartest|torpedo',
    'burgeon':
        'burgeon',
    'call for, called for, clamor, ask for, asked for, campaign for, in favor of, enthusiasm':
        'ask for|cal for|campaign for|clamor|clamorest|enthusiasm|in favor of',
    'center':
        'cent|centerest',
    'chance, odds, risk, room, opportunity, in all probability, in a position to, not certain, not sure, no certainty, not clear, not bound to, not inevitable, not a given':
        'chanc|chancest|in a posit to|in all probabil|no certaint|not a given|not bound to|not certain|not clear|not inevit|not sur|odd|odds|oddsest|opportun|opportuniti|opportunitiest|risk|riskest|room|roomest',
    'clung to, cling to, clung, stuck to, stick to, stuck with, held fast, hold fast, held on to, unchanged, old approach, stand by, left alone':
        'cling to|clung|clung to|clungest|held fast|held on to|hold fast|left alon|old approach|stand by|stick to|stuck to|stuck with|unchang',
    'coalition, partner Komeito':
        'coal|partn Komeito',
    'complement':
        'compl',
    'concern, uneasy, distrust':
        'concern|distrust|uneasi|uneasiest|uneasy|uneasyest',
    'concern, worry, anxious, anxiety, apprehensive, alarm, unease, misgiving, question, skeptical, skepticism, distrust, goal, aim, priority, objective':
        'aim|aimer|aimest|alarm|alarmest|anxi|anxiet|anxieti|anxietiest|apprehens|apprehensiv|concern|distrust|goal|goalest|misgiv|objectiv|objective|prior|prioriti|prioritiest|quest|skept|uneas|uneasest|worri|worriest|worry|worryest',
    'conflict, clash, compete, contradict, run counter, ran counter, at odds, undercut, undermine, work against, at cross purposes, collide, cut across, pull against, get in the way, stand in the way':
        'at cros purpos|at odd|clash|clashest|collid|compet|conflict|contradict|cut acros|get in the way|pul against|ran counter|run counter|stand in the way|undercut|undermin|work against',
    'consider join':
        'consid join',
    'constrain':
        'constrain',
    'could, may, might, appears':
        'appear|could|couldest|maier|maiest|may|mayer|mayest|might|mightest',
    'could, may, might, potential, potentially, possible, possibly, can, prospect, perhaps, maybe, conceivably, possibility, capable of, in the event of':
        'can|caner|canest|capabl of|conceivab|conceivabli|conceivabliest|could|couldest|in the event of|maier|maiest|may|mayb|maybest|mayer|mayest|might|mightest|perhap|pos|possib|possibil|possibiliti|possibilitiest|possibl|possibli|possibliest|potent|potenti|potentialli|potentialliest|prospect',
    'could, would, might':
        'could|couldest|might|mightest|would|wouldest',
    'curtail energy':
        'curtail energy',
    'decline to take part, decline to join, decline to participate, refuse to take part, refuse to join, refuse to participate, stay out, stayed out, opt out, opted out, sit out, sat out, turn down, boycott, keep out, kept out, stand aside, stood aside, held aloof':
        'boycot|declin to join|declin to particip|declin to tak part|held aloof|keep out|kept out|opt out|refus to join|refus to particip|refus to tak part|sat out|sit out|stand asid|stay out|stood asid|turn down',
    'deepen, more reliant, more dependent, heavier, increase, greater reliance, greater dependence, more dependence, more reliance':
        'deepen|deepenest|great depend|great reli|heavi|increas|mor depend|mor dependent|mor reli|mor reliant',
    'defend missile, defend its missile, defend its own missile, protect its missile, protect missile, protect its own missile, shield its missile, shield missile, shield its own missile, guard its missile':
        'defend its missil|defend its own missil|defend missil|guard its missil|protect its missil|protect its own missil|protect missil|shield its missil|shield its own missil|shield missil',
    'detrimental':
        'detri',
    'draw in, drew in, drag in, pull in, suck in, entangle, embroil, engulf, drawn into, drag into, pull into, affect, ensnare, sweep up, catch up':
        'affect|affectest|catch up|drag in|drag into|draw in|drawn into|drew in|embroil|engulf|engulfest|ensnar|entangl|pul in|pul into|suck in|sweep up',
    'eager, eagerness, willing, willingness, enthusiasm, zeal, keen, readiness, appetite':
        'appetit|eager|eagerest|enthusiasm|keen|keenest|readi|wil|zeal|zealest',
    'embrace':
        'embrac',
    'encourage':
        'encourag',
    'exchange, reciprocal':
        'exchang|reciproc',
    'expand energy, boost energy, increase energy, guarantee energy, more energy, restore energy':
        'boost energy|expand energy|guarant energy|increas energy|mor energy|restor energy',
    'expect':
        'expect|expectest',
    'expected, projected, anticipated, scheduled, expect, due to, anticipate, forecast, foresee, is to, was to, are to, were to':
        'anticip|are to|due to|expect|expectest|forecast|fores|is to|project|schedul|was to|wer to',
    'export, sell, sold, sale':
        'export|exportest|sal|saler|salest|sel|sellest|sold|soldest',
    'facilitate':
        'facilit',
    'fail to keep, fail to prevent, fail in keeping, out of control, out of hand, boil over, spiral, flare up':
        'boil over|fail in keep|fail to keep|fail to prevent|flar up|out of control|out of hand|spiral|spiralest',
    'feel, view, regard, distrust, label, frame':
        'distrust|feel|feelest|felt|fram|framest|label|labelest|regard|regardest|view|viewest',
    'few, =handful, minority, small number, small numbers, hardly any, scarcely any, almost none, some, several, a few, many, numerous, quite a few, not a few, most, majority, bulk, nearly all, almost all, virtually all, practically all, all but all':
        '=handful|a few|all but all|almost all|almost non|bulk|bulkest|few|fewer|fewest|hard any|major|majoriti|majoritiest|majority|mani|maniest|many|manyest|minor|minoriti|minoritiest|most|mostest|near all|not a few|numer|pract all|quit a few|scarc any|several|smal numb|som|somer|somest|virtu all',
    'firmly':
        'firm|firmli|firmliest|firmly|firmlyest',
    'flexibility':
        'flexibil|flexibiliti|flexibilitiest',
    'forcefully':
        'forc|forceful|forcefulli|forcefulliest',
    'forgo, forwent, forswear, forswore, renounce, relinquish, abandon, give up, gave up, given up, swear off, swore off, sworn off, walk away, turn away, turn its back, back away, back out, pull back, shy away, steer clear, stay clear, keep clear, kept clear, stay well clear, stay away, keep away, kept away, stay out, stayed out, keep out, kept out, keep its distance, kept its distance, keep their distance, kept their distance, distance itself, distance themselves, reject, refuse, decline to, spurn, shun, rebuff, repudiate, disavow, rule out, scrap, shelve, mothball, jettison, discard, call off, cancel, halt, wind down, wound down, roll back, scale back, cut back, break off, broke off, broken off, suspend, discontinue, =resist, =resists, =resisted, =resisting, =oppose, =opposes, =opposed, =opposing, object to, fight, fought, argue against, speak out against, come out against, came out against, lobby against, campaign against, against the wish, against the will, over the objection, over the protest, in defiance of, run against, ran against, run counter, ran counter, work against, at odds with, avoid, boycott, veto, thwart, obstruct, lose interest, lost interest, opt out, sit out, sat out, leave out, left out':
        '=oppose|=opposed|=opposes|=opposing|=resist|=resisted|=resisting|=resists|abandon|against the wil|against the wish|argu against|at odd with|avoid|avoidest|back away|back out|boycot|break off|brok off|broken off|cal off|cam out against|campaign against|cancel|cancelest|com out against|cut back|declin to|disavow|discard|discontinu|dist itself|dist themselv|fight|fightest|forgo|forgoest|forsw|forswear|forwent|fought|foughtest|gav up|giv up|given up|halt|haltest|in defi of|jettison|keep away|keep clear|keep its dist|keep out|keep their dist|kept away|kept clear|kept its dist|kept out|kept their dist|leav out|left out|lobby against|los interest|lost interest|mothbal|object to|obstruct|opt out|over the object|over the protest|pul back|ran against|ran counter|rebuf|rebuffest|refus|refusest|reject|rejectest|relinquish|renounc|repudi|rol back|rul out|run against|run counter|sat out|scal back|scrap|scrapest|shelv|shelvest|shun|shunest|shy away|sit out|speak out against|spurn|spurnest|stay away|stay clear|stay out|stay wel clear|steer clear|suspend|swear off|swor off|sworn off|thwart|thwartest|turn away|turn its back|veto|vetoest|walk away|wind down|work against|wound down',
    'fraught':
        'fraught',
    'frees, unshackle, liberate, empower, places no limit, sets no limit, gives a free hand, unfettered':
        'empow|fre|frees|freesest|giv a fre hand|liber|plac no limit|set no limit|unfet|unshackl',
    'frequent':
        'frequent',
    'generous':
        'generous',
    'goal, aim, priority, objective':
        'aim|aimer|aimest|goal|goalest|objectiv|objective|prior|prioriti|prioritiest',
    'goods, merchandise':
        'good|goods|goodsest|merchand',
    'hand, part in, role in, with others, among, encourage, nudge, broker, push, work to, effort, one of, join':
        'among|amongest|brok|brokerest|effort|effortest|encourag|hand|handest|join|joinest|nudg|nudgest|one of|part in|push|pushest|rol in|with other|work to',
    'heighten':
        'heighten',
    'help form':
        'help form',
    'hesitation':
        'hesit',
    'hinder, obstruct, impede, block, complicate, undermine, stand in the way, stood in the way, hamper, derail, thwart, frustrate, sabotage, set back, slow':
        'block|blockest|compl|derail|derailest|frustr|hamp|hamperest|hind|hinderest|imp|impedest|obstruct|sabotag|set back|slow|slowest|stand in the way|stood in the way|thwart|thwartest|undermin',
    'humanitarian and material support':
        'humanitarian and mater support',
    'import, buy, bought, purchase, purchase':
        'bought|boughtest|buier|buiest|buy|buyer|buyest|import|importest|purchas',
    'improve their alliance, gain in operational':
        'gain in oper|improv their alli',
    'improve, soar, warm, blossom, thrive, flourish, rebound, mend':
        'blossom|flourish|improv|mend|mendest|rebound|soar|soarest|thriv|thrivest|warm|warmest',
    'in opposition, opposition party, archrival':
        'archriv|in oppos|oppos party',
    'in part, largely, broadly':
        'broad|broadli|broadliest|in part|larg|largeli|largeliest',
    'inaugural':
        'inaugur',
    'increase its economic, step up its coercion':
        'increas its econom|step up its coerc',
    'inhabited, populated, home to, inhabitant, resident, villager, people live, fishermen live':
        'fishermen liv|hom to|inhabit|inhabitant|peopl liv|popul|resident|villag',
    'involve, implicate':
        'implic|involv',
    'join, stayed in, stay in, remain in, enter, sign on, stuck with, rejoin':
        'enter|enterest|join|joinest|rejoin|rejoinest|remain in|sign on|stay in|stuck with',
    'large numbers, vast numbers, great numbers, broad, broadly, much of, large part, across, throughout, everywhere, all over':
        'acros|acrossest|all over|broad|broadest|broadli|broadliest|everywh|great numb|larg numb|larg part|much of|throughout|vast numb',
    'largely kept, largely keep':
        'larg keep|larg kept',
    'lead other, led other, ahead of other, first to recover, first to rebound, fastest':
        'ahead of other|fastest|first to rebound|first to recov|lead other|led other',
    'leave out, left out, leave it out, left it out, leave them out, left them out, leave aside, left aside, exclude, omit, lack, rule out, rule it out, rule them out, leave open, left open, leave it open, left it open, fail, absent, unspecified, silent, refrain, skip, pass over, stop short, steer clear, leave alone, left alone, leave untouched, left untouched, leave unaddressed, left unaddressed, ignore, neglect, overlook, sidestep, skirt, bypass, disregard, shy away, shied away, untouched, unaddressed, unsaid, unstated, unsettled, fall outside, fell outside, lie outside, stay silent, have nothing to say, stay away, stay out':
        'absent|absentest|bypas|bypassest|disregard|exclud|fail|failest|fal outsid|fel outsid|hav noth to say|ignor|ignorest|lack|lackest|leav alon|leav asid|leav it open|leav it out|leav open|leav out|leav them out|leav unaddres|leav untouch|left alon|left asid|left it open|left it out|left open|left out|left them out|left unaddres|left untouch|lie outsid|neglect|omit|omitest|overlook|pas over|refrain|rul it out|rul out|rul them out|shy away|sidestep|silent|silentest|skip|skipest|skirt|skirtest|stay away|stay out|stay silent|steer clear|stop short|unaddres|unsaid|unsaidest|unsettl|unspecif|unst|untouch',
    'less capable, less effective, weaker, worse, less able':
        'les abl|les capabl|les effect|weak|weakerest|wors|worsest',
    'less, fewer, weak, weaken, weaker, shaky, fragile, poor, poorly, worse, worsen, deteriorate, deficit, shortfall, shortage, scarcity, apart, separately, dispute, clash, rivalry, hostile, hostility, harm, harmful, damage, detrimental, undermine, hinder, hamper, impede, obstruct, thwart, oppose, resist, reject, refuse, rebuff, condemn, denounce, neglect, ignore, disregard, distrust, suspicion, strained, tense, fraught, troubled, unfavorable, adverse, unstable, illegal, unlawful, reluctant, reluctance, rarely, seldom, isolated, minor, marginal, peripheral, trivial, negligible, insignificant, inadequate, insufficient, inability, incapable, ineffective, inefficient, indifferent, indifference, adversary, enemy, rival, foe, abandon, revoke, repeal, suspend, cancel, dissolve, boycott, sabotage, slump, plunge, plummet, dwindle, sluggish, stall, lag, concern, worry, wary, fear, tension, threat, threaten, challenge, oppose, opposition, object, objection, against, withdraw, withdrawal, limit, restrict, restriction, loosen, conflict, colony, colonial, war, hesitation, prevent, keep, stop, end, sanction, old, former, past, long-held, before, retreat, crackdown, curb, cut, lower, reduce, isolation, let, die, dependence, reliance, call, urge, consider, propose':
        'abandon|advers|adversari|adversariest|against|apart|apartest|befor|beforest|boycot|cal|callest|cancel|cancelest|challeng|clash|clashest|colon|coloni|coloniest|colony|colonyest|concern|condemn|conflict|consid|crackdown|curb|curbest|cut|cuter|cutest|damag|damagest|deficit|denounc|depend|dependenc|deteri|detri|die|died|dier|diest|disput|disregard|dissolv|distrust|dwindl|end|ender|endest|enemi|enemiest|enemy|enemyest|fear|fearest|fewer|fewerest|foe|foed|foer|foest|form|former|formerest|fragil|fraught|hamp|hamperest|harm|harmest|hesit|hind|hinderest|hostil|hostiliti|hostilitiest|ignor|ignorest|illeg|imp|impedest|inabil|inabiliti|inabilitiest|inadequ|incap|incapabl|indif|indifferenc|indifferent|ineffect|ineffectiv|inefficient|insignificant|insufficient|isol|keep|keepest|kept|lag|lager|lagest|les|lessest|let|leter|letest|limit|limitest|long held|loosen|loosenest|lower|lowerest|margin|minor|minorest|neglect|neglig|negligibl|object|objectest|obstruct|old|older|oldest|oppos|opposest|past|pastest|periph|plummet|plung|plungest|poor|poorest|poorli|poorliest|poorlyest|prevent|propos|rar|rareli|rareliest|rarelyest|rebuf|rebuffest|reduc|reducest|refus|refusest|reject|rejectest|reli|relianc|reluct|reluctanc|reluctant|repeal|repealest|resist|resistest|restrict|retreat|revok|revokest|rival|rivalest|rivalr|rivalri|rivalriest|sabotag|sanct|scarc|scarciti|scarcitiest|seldom|seldomest|separ|separateli|separateliest|shaki|shakiest|shaky|shakyest|shortag|shortfal|sluggish|slump|slumpest|stal|stallest|stop|stopest|strain|suspend|suspic|tens|tensest|tension|threat|threaten|threatest|thwart|thwartest|triv|troubl|undermin|unfav|unfavorabl|unlaw|unst|unstabl|urg|urger|urgest|war|warer|warest|wari|wariest|wary|waryest|weak|weaken|weakenest|weakerest|weakest|withdraw|withdrawn|withdrew|worri|worriest|worry|worryest|wors|worsen|worsenest|worsest',
    'lessen':
        'lessen|lessenest',
    'lessen, ease, dampen, reduce, weaken, lower, calm its, calm the, calm japan, soothe, blunt, allay, dull':
        'allai|allaiest|allay|allayest|blunt|bluntest|calm its|calm japan|calm the|dampen|dampenest|dul|dullest|eas|easer|easest|lessen|lessenest|lower|lowerest|reduc|reducest|sooth|soothest|weaken|weakenest',
    'liberalize':
        'liber',
    'look at, look into, look again, second look, another look, thought, think, study, mull, entertain, ponder, idea, rethink, revisit, review, debate, toy with, open to, case for':
        'anoth look|cas for|debat|debatest|entertain|idea|ideaest|look again|look at|look into|mul|mullest|open to|pond|ponderest|rethink|review|reviewest|revisit|second look|studi|studiest|study|studyest|think|thinkest|thought|toy with',
    'lower, cut, reduce, remove, lift, drop, ease, eliminate, end, fewer, less, lessen, dismantle, scrap, lack, lose, miss':
        'cut|cuter|cutest|dismantl|drop|dropest|eas|easer|easest|elimin|end|ender|endest|fewer|fewerest|lack|lackest|les|lessen|lessenest|lessest|lift|liftest|los|loser|losest|lost|lower|lowerest|mis|missest|reduc|reducest|remov|removest|scrap|scrapest',
    'many, numerous, among, lots of, plenty of, a lot of, scores of, a large number of, a great many, much of, widespread':
        'a great many|a larg numb of|a lot of|among|amongest|lot of|mani|maniest|many|manyest|much of|numer|plenty of|scor of|widespread',
    'means to, mean to, threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, offer, guarantee, propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, incentive, incentives, opportunity, priority, prioritize, goal':
        'abil|abiliti|abilitiest|about to|agr|agreest|aim|aimer|aimest|are to|ask|asker|askest|attempt|cal for|cal on|commit|commitest|consid|could|couldest|decid|decidest|due to|effort|effortest|expect to|goal|goalest|guarant|help|helpest|hop|hoper|hopest|incent|incentiv|intend|intendest|intent|intentest|is to|maier|maiest|may|mayer|mayest|mean to|meant to|menac|menacest|might|mightest|need|needest|offer|offerest|opportun|opportuniti|opportunitiest|plan|planest|pledg|pledgest|potent|prior|priorit|prioriti|prioritiest|prom|propos|request|seek|seekest|set to|sought|threat|threaten|threatest|trier|triest|try|tryer|tryest|undertak|undertook|urg|urger|urgest|vow|vower|vowest|want|wantest|warn|warnest|was to|wer to|wish|wishest|would|wouldest',
    'means to, mean to, threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, offer, guarantee, propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, incentive, incentives, opportunity, priority, prioritize, goal, choose, opt, continue, begin, since, now, long':
        'abil|abiliti|abilitiest|about to|agr|agreest|aim|aimer|aimest|are to|ask|asker|askest|attempt|began|begin|beginest|begun|cal for|cal on|choos|choosest|chos|chosen|commit|commitest|consid|continu|could|couldest|decid|decidest|due to|effort|effortest|expect to|goal|goalest|guarant|help|helpest|hop|hoper|hopest|incent|incentiv|intend|intendest|intent|intentest|is to|long|longest|maier|maiest|may|mayer|mayest|mean to|meant to|menac|menacest|might|mightest|need|needest|now|nower|nowest|offer|offerest|opportun|opportuniti|opportunitiest|opt|opter|optest|plan|planest|pledg|pledgest|potent|prior|priorit|prioriti|prioritiest|prom|propos|request|seek|seekest|set to|sinc|sincest|sought|threat|threaten|threatest|trier|triest|try|tryer|tryest|undertak|undertook|urg|urger|urgest|vow|vower|vowest|want|wantest|warn|warnest|was to|wer to|wish|wishest|would|wouldest',
    'must ask, must first ask, have to ask, need permission, needs permission, requires permission, permission is required, need the permission, seek permission, get permission, obtain permission, only with permission':
        'get permis|hav to ask|must ask|must first ask|need permis|need the permis|obtain permis|only with permis|permis is requir|requir permis|seek permis',
    'narrowly, barely, lost control, minority, lost its majority, slim, shakily':
        'bar|bareli|bareliest|barely|barelyest|lost control|lost its majority|minor|minoriti|minoritiest|narrow|narrowli|narrowliest|shaki|shakili|shakiliest|slim|slimest',
    'neglect, sideline, back burner, no interest, low priority, indifferent, ignore, little interest, last on, put off, little regard, downgrade':
        'back burn|downgrad|ignor|ignorest|indifferent|last on|littl interest|littl regard|low prior|neglect|no interest|put off|sidelin',
    'nonpartisan':
        'nonpartisan',
    'not subject to copyright':
        'not subject to copyright',
    'on the books, outline, envision, envisage, sketch, call for, propose, in view, in mind':
        'cal for|envis|envisag|in mind|in view|on the book|outlin|propos|sketch|sketchest',
    'on the whole, much of':
        'much of|on the whol',
    'oppose, opposition, opponent, resist, resistance, object, objection, protest, resent, resentment, backlash, pushback, trust, distrust, welcome, hope, prefer, uneasy, unhappy, trouble, fret, balk, bristle, chafe, complain, complaint, dislike, criticize, criticism, unease, skeptical, unpopular, popular, is against, are against, be against, been against, was against, were against, broadly against, widely against, mostly against, largely against, speak of, spoke of, spoken of, portray, treat, liken, compare, mean to, means to, meant to, set out to, resolve to, resolved to, determined to, strive, bent on, in favor of, is for, are for, talk of, talk about, speak about, discuss, =would like, =agree, =agrees':
        '=agree|=agrees|=would like|are against|are for|backlash|balk|balkest|be against|been against|bent on|bristl|broad against|chaf|chafest|compar|complain|complaint|critic|determin to|discus|dislik|distrust|fret|fretest|hop|hoper|hopest|in favor of|is against|is for|larg against|liken|likenest|mean to|meant to|most against|object|objectest|opponent|oppos|opposest|popular|portra|portrai|portraiest|pref|preferest|protest|pushback|resent|resentest|resist|resistanc|resistest|resolv to|set out to|skept|speak about|speak of|spok of|spoken of|striv|strivest|talk about|talk of|treat|treatest|troubl|trust|trustest|uneas|uneasest|uneasi|uneasiest|uneasy|uneasyest|unhap|unhappi|unhappiest|unpopular|was against|welcom|wer against|wid against',
    'opposition':
        'oppos',
    'over the objection, against the wish, despite the objection, against the advice, object to, discourage, in defiance of, over the protest, objection, dismay, displeasure, misgivings, against the will, disapprove, disapproval, frown, in the teeth of, to the annoyance, without u.s. backing, without u.s. support, without the support, without the backing':
        'against the advic|against the wil|against the wish|despit the object|disapprov|discourag|dismai|dismaiest|dismay|dismayest|displeasur|frown|frownest|in defi of|in the teeth of|misgiv|object|object to|over the object|over the protest|to the annoy|without the back|without the support|without u.s. back|without u.s. support',
    'passive, timid, cautious, meek, low key, low profile, deferential, submissive, reticent, retreat, withdrawn, inward':
        'cauti|deferent|inward|inwardest|low key|low profil|meek|meekest|pas|passiv|reticent|retreat|submis|submissiv|timid|timidest|withdrawn',
    'plan, intend, aim, propose, goal, potential, hope, seek, means to, mean to, threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, offer, guarantee, propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, incentive, incentives, opportunity, priority, prioritize, goal':
        'abil|abiliti|abilitiest|about to|agr|agreest|aim|aimer|aimest|are to|ask|asker|askest|attempt|cal for|cal on|commit|commitest|consid|could|couldest|decid|decidest|due to|effort|effortest|expect to|goal|goalest|guarant|help|helpest|hop|hoper|hopest|incent|incentiv|intend|intendest|intent|intentest|is to|maier|maiest|may|mayer|mayest|mean to|meant to|menac|menacest|might|mightest|need|needest|offer|offerest|opportun|opportuniti|opportunitiest|plan|planest|pledg|pledgest|potent|prior|priorit|prioriti|prioritiest|prom|propos|request|seek|seekest|set to|sought|threat|threaten|threatest|trier|triest|try|tryer|tryest|undertak|undertook|urg|urger|urgest|vow|vower|vowest|want|wantest|warn|warnest|was to|wer to|wish|wishest|would|wouldest',
    'plan, intend, intention, aim, propose, goal, potential, hope, seek, try, want, effort':
        'aim|aimer|aimest|effort|effortest|goal|goalest|hop|hoper|hopest|intend|intendest|intent|plan|planest|potent|propos|seek|seekest|sought|trier|triest|try|tryer|tryest|want|wantest',
    'please, pleased, welcome, delight, happy with, comfortable with, untroubled, unconcerned, content with, applaud, unworried, at ease, relaxed about, cheer, praise, laud, hail, commend, satisfaction, satisfied, approve, confidence in, no qualms':
        'applaud|approv|at eas|cheer|cheerest|comfort with|commend|confid in|content with|delight|hail|hailest|happy with|laud|laudest|no qualm|pleas|pleasest|prais|praisest|relax about|satisf|satisfact|unconcern|untroubl|unwor|welcom',
    'plummet':
        'plummet',
    'poor, negative, critical, scathing, lukewarm, hostile, unfavorable, dismal, dim view, low opinion, unflattering, sour, frosty, harsh':
        'crit|dim view|dismal|dismalest|frosti|frostiest|frosty|frostyest|harsh|harshest|hostil|low opinion|lukewarm|negat|negativ|poor|poorest|scath|sour|sourest|unfav|unfavorabl|unflat',
    'positive':
        'positiv|positive',
    'potential parallel, possible parallel, draw parallel, drew parallel, see parallel, saw parallel':
        'draw parallel|drew parallel|pos parallel|potent parallel|saw parallel|see parallel',
    'prioritize':
        'priorit',
    'prohibit, prohibition, forbid, ban, bar, disallow':
        'ban|baner|banest|bar|barer|barest|disallow|forbad|forbid|forbidden|forbidest|prohib|prohibit',
    'protected by copyright, copyrighted work, under copyright, copyright protection, all rights reserved, hold copyright, holds the copyright':
        'all right reserv|copyright protect|copyright work|hold copyright|hold the copyright|protect by copyright|under copyright',
    'rarely, seldom, stay away, steer clear, keep away, kept away, avoid, stay clear, keep clear, keep their distance, infrequent, hardly ever, scarcely ever, sporadic, give a wide berth':
        'avoid|avoidest|giv a wid berth|hard ever|infrequent|keep away|keep clear|keep their dist|kept away|rar|rareli|rareliest|rarelyest|scarc ever|seldom|seldomest|sporad|stay away|stay clear|steer clear',
    'recede, fade, less acute, diminish, subside, abate, milder':
        'abat|abatest|diminish|fad|fader|fadest|les acut|mild|milderest|rec|recedest|subsid',
    'reconsider':
        'reconsid',
    'refuse, call off, cancel, shun, avoid, one sided, unreciprocated':
        'avoid|avoidest|cal off|cancel|cancelest|one sid|refus|refusest|shun|shunest|unreciproc',
    'reject, dismiss, deny, refuse, rule out, brush off, brushed aside, scoff, disown, nothing in common, no likeness, no similarity, no resemblance, unlike, no parallel, no comparison':
        'brush asid|brush off|deni|deniest|deny|denyest|dismis|disown|disownest|no comparison|no lik|no parallel|no resembl|no similar|noth in common|refus|refusest|reject|rejectest|rul out|scof|scoffest|unlik|unlikest',
    'reject, spurn, decline, steer clear, opt out, shun, refuse to join, stay out of, stay out, stayed out, keep out, kept out':
        'declin|keep out|kept out|opt out|refus to join|reject|rejectest|shun|shunest|spurn|spurnest|stay out|stay out of|steer clear',
    'relax':
        'relax|relaxest',
    'restart, expand':
        'expand|expandest|restart',
    'restrict, raise barrier, raised barrier, put up barrier, new barrier, tighten, higher tariff, raised tariff, raise tariff':
        'high tarif|new barri|put up barri|rais barri|rais tarif|restrict|tighten',
    'rigid, inflexible, hem in, hemmed in, narrow, narrower, straitjacket, tie the hands, tied the hands, tie its hands, tied its hands, box in, boxed in, hamstring, hamstrung, less room, less leeway, fewer options, stiffer, hobble':
        'box in|fewer option|hamstr|hamstrung|hem in|hobbl|hobblest|inflex|inflexibl|les leeway|les room|narrow|narrowest|rigid|rigidest|stif|straitjacket|tie its hand|tie the hand|tied its hand|tied the hand',
    'selected, limited, certain, some':
        'certain|limit|select|som|somer|somest',
    'services':
        'servic',
    'set for, due, calendar, schedule, agenda, pencil in':
        'agenda|agendaest|calendar|due|dued|duer|duest|pencil in|schedul|set for',
    'share':
        'shar|sharest',
    'shun, abandon, spurn, drop, reject, scrap, disband, cold shoulder, sideline, disavow, neglect, lost interest':
        'abandon|cold shoulder|disavow|disband|drop|dropest|lost interest|neglect|reject|rejectest|scrap|scrapest|shun|shunest|sidelin|spurn|spurnest',
    'shun, cut ties, cut off, distance itself, cold shoulder, ostracize, isolate, turn its back, sever, downgrade':
        'cold shoulder|cut off|cut tie|dist itself|downgrad|isol|ostrac|sever|severest|shun|shunest|turn its back',
    'sideline, margin, periphery, peripheral, afterthought, downgrade, fringe, relegate':
        'afterthought|downgrad|fring|fringest|margin|marginest|periph|peripheri|peripheriest|releg|sidelin',
    'slow':
        'slow|slowest',
    'slow, delay, put off, stall, held up, brake, drag its feet, dragged its feet, on hold, freeze, froze, frozen, shelve, suspend, postpone, halt, decelerate, abandon, bogged down':
        'abandon|bog down|brak|brakest|decel|delai|delaiest|delay|delayest|drag its feet|freez|freezest|froz|frozen|frozenest|frozest|halt|haltest|held up|on hold|postpon|put off|shelv|shelvest|slow|slowest|stal|stallest|suspend',
    'smooth, cordial, harmonious, friendly, amicable, warm, trouble free, placid':
        'amic|amicabl|cord|friend|friendli|friendliest|harmoni|placid|placidest|smooth|smoothest|troubl fre|warm|warmest',
    'some say, some see, many say, many see, is said to, are said to':
        'are said to|is said to|many say|many see|som say|som see',
    'spare, escape, evade, lack, exempt, immune':
        'escap|escapest|evad|evadest|exempt|exemptest|immun|immunest|lack|lackest|spar|sparest',
    'specify, spell out, spelled out, spelt out, lay out, laid out, set out, set forth, make clear, made clear, detail, explain, describe, define, clarify, go into detail, leave no doubt':
        'clarif|clarifi|clarifiest|defin|definest|describ|detail|detailest|explain|go into detail|laid out|lay out|leav no doubt|mad clear|mak clear|set forth|set out|specif|specifi|specifiest|spel out|spelt out',
    'sped up':
        'sped up',
    'stingy, meager, paltry, scant, miserly, grudging, tightfisted, token, little development, little aid, little assistance, little official, modest, sparse, skimpy, scanty':
        'grudg|littl aid|littl assist|littl develop|littl offic|meag|meagerest|miser|miserli|miserliest|modest|modestest|paltri|paltriest|paltry|paltryest|scant|scantest|scanti|scantiest|scanty|scantyest|skimpi|skimpiest|skimpy|skimpyest|spars|sparsest|stingi|stingiest|stingy|stingyest|tightf|token|tokenest',
    'stronger relation':
        'strong relat',
    'target, design, sights, whether, question':
        'design|designest|quest|sight|sights|sightsest|target|targetest|wheth',
    'the rule, a rule, norm, practice, tradition, custom, convention, habit, habitually':
        'a rul|convent|custom|customer|customest|habit|habitest|habitu|habitualli|habitualliest|norm|normest|pract|the rul|tradition',
    'there are, there is, a few, voice, limited degree, limited extent, certain extent':
        'a few|certain extent|limit degr|limit extent|ther are|ther is|voic|voicest',
    'tighten, harden, toughen, stiffen, keep in place, leave in place, new limit, new restriction, more limit, further limit, further restriction, stricter':
        'furth limit|furth restrict|harden|hardenest|keep in plac|leav in plac|mor limit|new limit|new restrict|stiffen|strict|tighten|toughen',
    'tone down, let up, ease off, lighten, back off, rein in':
        'back off|eas off|let up|lighten|rein in|ton down',
    'uninhabited':
        'uninhabit',
    'view, see, regard, consider, perceive, deem, think, believe, hold, belief, opinion, eyes, call, label, describe, frame, term, characterize, portray, cast, feel, treat, judge, say, said, state, declare, announce, indicate, assert, claim, argue, contend, maintain, according to, note, tell, report, signal, pledge, commit, stress, emphasize, underscore, highlight, express, voice, outline, promise, doubt, call for, call on, urge, ask, appeal, want, request, demand, advocate, press, encourage, seek, recommend, favor, push for, called, calls, concern, worry, anxious, anxiety, apprehensive, alarm, unease, misgiving, question, skeptical, skepticism, distrust, goal, aim, priority, prioritize, objective, interest, intention, intend, plan, purpose, want':
        'accord to|advoc|aim|aimer|aimest|alarm|alarmest|announc|anxi|anxiet|anxieti|anxietiest|appeal|appealest|apprehens|apprehensiv|argu|arguest|ask|asker|askest|assert|assertest|belief|beliefest|believ|cal|cal for|cal on|calledest|callest|calls|callsest|cast|castest|charact|claim|claimest|commit|commitest|concern|consid|contend|declar|deem|deemest|demand|demandest|describ|distrust|doubt|doubtest|emphas|encourag|expres|eye|eyes|eyesest|favor|favorest|feel|feelest|felt|fram|framest|goal|goalest|held|highlight|hold|holdest|indic|intend|intendest|intent|interest|judg|judgest|label|labelest|maintain|misgiv|not|noter|notest|objectiv|objective|opinion|outlin|perc|perceiv|plan|planest|pledg|pledgest|portra|portrai|portraiest|pres|pressest|prior|priorit|prioriti|prioritiest|prom|purpos|push for|quest|recommend|regard|regardest|report|reportest|request|said|saidest|saier|saiest|saw|say|sayer|sayest|see|seed|seek|seekest|seen|seer|seest|signal|signalest|skept|sought|stat|statest|stres|stressest|tel|tellest|term|termest|think|thinkest|thought|told|treat|treatest|undersc|uneas|uneasest|urg|urger|urgest|view|viewest|voic|voicest|want|wantest|worri|worriest|worry|worryest',
    'want, wish, hope, urge, ask, request, call for, call on, demand, need, would, could, should, ought, must, why, question, whether, wait, expect, may, might, await, promise, ability, aim, try, attempt':
        'abil|abiliti|abilitiest|aim|aimer|aimest|ask|asker|askest|attempt|await|awaitest|cal for|cal on|could|couldest|demand|demandest|expect|expectest|hop|hoper|hopest|maier|maiest|may|mayer|mayest|might|mightest|must|mustest|need|needest|ought|oughtest|prom|quest|request|should|shoulder|shouldest|trier|triest|try|tryer|tryest|urg|urger|urgest|wait|waitest|want|wantest|wheth|whier|whiest|why|whyer|whyest|wish|wishest|would|wouldest',
    'warn against, caution against, advise against, argue against, against join, to stay out, to keep out, to stay away, to steer clear, to keep clear, to remain outside, states stay out, us stay out, we stay out, america stay out, opposed to, oppose, object to, turn down':
        'advis against|against join|america stay out|argu against|caution against|object to|oppos|oppos to|opposest|stat stay out|to keep clear|to keep out|to remain outsid|to stay away|to stay out|to steer clear|turn down|us stay out|warn against|we stay out',
    'weakly, tepidly, mildly, timidly, feebly, meekly, feeble, muted, halfhearted, tepid, timid, weak, cautiously, passively, subdued, restrained, lackluster, perfunctory, silence, silent, shrug, look away, looked away, blind eye, ignore, indifference, indifferent, stood by, do nothing, did nothing':
        'blind eye|cauti|cautiousli|cautiousliest|did noth|do noth|feeb|feebl|feeblest|feebli|feebliest|feeblyest|halfheart|ignor|ignorest|indif|indifferenc|indifferent|lacklust|look away|meek|meekli|meekliest|meeklyest|mild|mildli|mildliest|mildlyest|mut|mutedest|pas|passiveli|passiveliest|perfunct|perfunctori|perfunctoriest|restrain|shrug|shrugest|silenc|silent|silentest|stood by|subdu|tepid|tepidest|tepidli|tepidliest|timid|timidest|timidli|timidliest|weak|weakest|weakli|weakliest|weaklyest',
    'withdraw':
        'withdraw|withdrawn|withdrew',
    'withdraw, withdrawal, leave, oppose, opposition, object, objection, exit, quit':
        'exit|exitest|leav|leavest|left|object|objectest|oppos|opposest|quit|quitest|withdraw|withdrawn|withdrew',
    'wither, stagnant, stagnate, dwindle, dormant, fade, shrivel, languish':
        'dormant|dwindl|fad|fader|fadest|languish|shrivel|stagn|stagnant|with|witherest',
    'withhold, withheld, end its support, end support, ended support, stop support, halt support, drop support, suspend support, cut off support, cut off aid, stop aid, end its aid, suspend aid, turn away':
        'cut off aid|cut off support|drop support|end its aid|end its support|end support|halt support|stop aid|stop support|suspend aid|suspend support|turn away|withheld|withhold',
    'without asking':
        'without ask',
    'worry, fear, concern, look, seem, appear, feel, alarm, wary, sense, impression, anxiety, unease, apprehension, dread, nervous, threatened by':
        'alarm|alarmest|anxiet|anxieti|anxietiest|appear|appearest|apprehens|concern|dread|dreadest|fear|fearest|feel|feelest|felt|impres|look|lookest|nerv|seem|seemest|sens|sensest|threaten by|uneas|uneasest|wari|wariest|wary|waryest|worri|worriest|worry|worryest',
    'would, could, may, might':
        'could|couldest|maier|maiest|may|mayer|mayest|might|mightest|would|wouldest',
    'wound down, wind down, suspend, halt, froze, frozen, freeze, broke off, break off, curtail, scale back, on hold, mothball, shelve, discontinue, cut back, rolled back, roll back, pare back, wound up':
        'break off|brok off|curtail|cut back|discontinu|freez|freezest|froz|frozen|frozenest|frozest|halt|haltest|mothbal|on hold|par back|rol back|scal back|shelv|shelvest|suspend|wind down|wound down|wound up',
}
