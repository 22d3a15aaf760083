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
    'a good number, plenty, lots, a good deal, host of, a large part':
        'a good deal|a good numb|a larg part|host of|lot|lots|lotsest|plenti|plentiest|plenty|plentyest',
    'acute':
        'acut|acutest',
    'add to, adds to, added to, adding to':
        'add to',
    'adopt':
        'adopt|adoptest',
    'at odds over, divided over, diverge, differ over':
        'at odd over|dif over|diverg|divid over',
    'avoid, prevent, avert, keep, contain, without, end':
        'avert|avertest|avoid|avoidest|contain|end|ender|endest|keep|keepest|kept|prevent|without',
    'before, prior to, ahead of, after, following, since, later than, earlier, previous':
        'after|afterest|ahead of|befor|beforest|earli|follow|later than|previ|prior to|sinc|sincest',
    'beneficial, boon, benefit, helpful, asset, good for':
        'asset|assetest|benef|benefit|boon|boonest|good for|help',
    'burgeon':
        'burgeon',
    'certain, limited, selected, some':
        'certain|limit|select|som|somer|somest',
    'chance, odds, risk, room, opportunity, in all probability, in a position to':
        'chanc|chancest|in a posit to|in all probabil|odd|odds|oddsest|opportun|opportuniti|opportunitiest|risk|riskest|room|roomest',
    'clung to, cling to, clung, stuck to, stick to, stuck with, held fast, hold fast, held on to, unchanged, old approach, stand by, left alone':
        'cling to|clung|clung to|clungest|held fast|held on to|hold fast|left alon|old approach|stand by|stick to|stuck to|stuck with|unchang',
    'concern, uneasy, distrust':
        'concern|distrust|uneasi|uneasiest|uneasy|uneasyest',
    'concern, worry, anxious, anxiety, apprehensive, alarm, unease, misgiving, question, skeptical, skepticism, distrust, goal, aim, priority, objective':
        'aim|aimer|aimest|alarm|alarmest|anxi|anxiet|anxieti|anxietiest|apprehens|apprehensiv|concern|distrust|goal|goalest|misgiv|objectiv|objective|prior|prioriti|prioritiest|quest|skept|uneas|uneasest|worri|worriest|worry|worryest',
    'constrain':
        'constrain',
    'constrain, constraint':
        'constrain|constraint',
    'could, may, might, appears':
        'appear|could|couldest|maier|maiest|may|mayer|mayest|might|mightest',
    'could, may, might, potential, potentially, possible, possibly, can, prospect, perhaps, maybe, conceivably, possibility, capable of, in the event of':
        'can|caner|canest|capabl of|conceivab|conceivabli|conceivabliest|could|couldest|in the event of|maier|maiest|may|mayb|maybest|mayer|mayest|might|mightest|perhap|pos|possib|possibil|possibiliti|possibilitiest|possibl|possibli|possibliest|potent|potenti|potentialli|potentialliest|prospect',
    'could, would, might':
        'could|couldest|might|mightest|would|wouldest',
    'could, would, should, might, with, given, provided, once, until':
        'could|couldest|given|givenest|might|mightest|onc|oncer|oncest|provid|should|shoulder|shouldest|until|untilest|with|withest|would|wouldest',
    'decline to take part, decline to join, decline to participate, refuse to take part, refuse to join, refuse to participate, stay out, stayed out, opt out, opted out, sit out, sat out, turn down, boycott, keep out, kept out, stand aside, stood aside, held aloof':
        'boycot|declin to join|declin to particip|declin to tak part|held aloof|keep out|kept out|opt out|refus to join|refus to particip|refus to tak part|sat out|sit out|stand asid|stay out|stood asid|turn down',
    'detrimental':
        'detri',
    'eager, eagerness, willing, willingness, enthusiasm, zeal, keen, readiness, appetite':
        'appetit|eager|eagerest|enthusiasm|keen|keenest|readi|wil|zeal|zealest',
    'ease, relax, cool, abate, wane, soften, slacken, scale down, scaled down, scale back, scaled back, wind down, dial back, dialed back, neglect, shelve, suspend, freeze, cut back, cut, reduce, pare, curb, slow, weaken':
        'abat|abatest|cool|coolest|curb|curbest|cut|cut back|cuter|cutest|dial back|eas|easer|easest|freez|freezest|froz|frozen|neglect|par|parer|parest|reduc|reducest|relax|relaxest|scal back|scal down|shelv|shelvest|slacken|slow|slowest|soften|softenest|suspend|wan|waner|wanest|weaken|weakenest|wind down',
    'embrace':
        'embrac',
    'encourage':
        'encourag',
    'encourage, urge, press, call on, called on':
        'cal on|encourag|pres|pressest|urg|urger|urgest',
    'exchange, reciprocal':
        'exchang|reciproc',
    'expected, expect, scheduled, due to, anticipate, forecast, projected, foresee, is to, was to, are to, were to':
        'anticip|are to|due to|expect|expectest|forecast|fores|is to|project|schedul|was to|wer to',
    'export, sell, sold, sale':
        'export|exportest|sal|saler|salest|sel|sellest|sold|soldest',
    'facilitate':
        'facilit',
    'fail to keep, fail to prevent, fail in keeping':
        'fail in keep|fail to keep|fail to prevent',
    'fail, refuse':
        'fail|failest|refus|refusest',
    'feel, view, regard, distrust, label, frame':
        'distrust|feel|feelest|felt|fram|framest|label|labelest|regard|regardest|view|viewest',
    'few, handful, minority, some, several, a few, many, numerous, most, majority, bulk, nearly all, almost all, virtually all, practically all, all but all':
        'a few|all but all|almost all|bulk|bulkest|few|fewer|fewest|hand|major|majoriti|majoritiest|majority|mani|maniest|many|manyest|minor|minoriti|minoritiest|most|mostest|near all|numer|pract all|several|som|somer|somest|virtu all',
    'firmly':
        'firm|firmli|firmliest|firmly|firmlyest',
    'forcefully':
        'forc|forceful|forcefulli|forcefulliest',
    'fraught':
        'fraught',
    'frees, unshackle, liberate, empower, places no limit, sets no limit, gives a free hand':
        'empow|fre|frees|freesest|giv a fre hand|liber|plac no limit|set no limit|unshackl',
    'frequent':
        'frequent',
    'generous':
        'generous',
    'goal, aim, priority, objective':
        'aim|aimer|aimest|goal|goalest|objectiv|objective|prior|prioriti|prioritiest',
    'goal, aim, priority, prioritize':
        'aim|aimer|aimest|goal|goalest|prior|priorit|prioriti|prioritiest',
    'goods, merchandise':
        'good|goods|goodsest|merchand',
    'heighten':
        'heighten',
    'hesitation':
        'hesit',
    'hinder, obstruct, impede, block, complicate, undermine, stand in the way, stood in the way, hamper, derail':
        'block|blockest|compl|derail|derailest|hamp|hamperest|hind|hinderest|imp|impedest|obstruct|stand in the way|stood in the way|undermin',
    'import, buy, bought, purchase, purchase':
        'bought|boughtest|buier|buiest|buy|buyer|buyest|import|importest|purchas',
    'improve, soar, warm, blossom, thrive, flourish, rebound, mend':
        'blossom|flourish|improv|mend|mendest|rebound|soar|soarest|thriv|thrivest|warm|warmest',
    'in part, largely, broadly':
        'broad|broadli|broadliest|in part|larg|largeli|largeliest',
    'inaugural':
        'inaugur',
    'increase, step up, stepped up, expand, accelerate, speed up, sped up, grow, develop, improve, prioritize, heighten, restart, strengthen, broaden, deepen, intensify, stronger':
        'accel|broaden|deepen|deepenest|develop|expand|expandest|grew|grow|growest|grown|heighten|improv|increas|intensif|intensifi|intensifiest|priorit|restart|spe up|sped up|step up|strengthen|strong',
    'inhabited, populated, home to, inhabitant, resident, villager, people live, fishermen live':
        'fishermen liv|hom to|inhabit|inhabitant|peopl liv|popul|resident|villag',
    'join, stayed in, stay in, remain in, enter, sign on, stuck with, rejoin':
        'enter|enterest|join|joinest|rejoin|rejoinest|remain in|sign on|stay in|stuck with',
    'lack, without, absent':
        'absent|absentest|lack|lackest|without',
    'large numbers, vast numbers, great numbers, broad, broadly, much of, large part':
        'broad|broadest|broadli|broadliest|great numb|larg numb|larg part|much of|vast numb',
    'largely keep':
        'larg keep',
    'leave out, left out, leave it out, left it out, leave them out, left them out, leave aside, left aside, exclude, omit, lack, rule out, rule it out, rule them out, leave open, left open, leave it open, left it open, fail, absent, unspecified, silent, refrain, skip, pass over, stop short, steer clear, leave alone, left alone, leave untouched, left untouched, leave unaddressed, left unaddressed, ignore, neglect, overlook, sidestep, skirt, bypass, disregard, shy away, shied away, untouched, unaddressed, stay silent, have nothing to say, stay away, stay out':
        'absent|absentest|bypas|bypassest|disregard|exclud|fail|failest|hav noth to say|ignor|ignorest|lack|lackest|leav alon|leav asid|leav it open|leav it out|leav open|leav out|leav them out|leav unaddres|leav untouch|left alon|left asid|left it open|left it out|left open|left out|left them out|left unaddres|left untouch|neglect|omit|omitest|overlook|pas over|refrain|rul it out|rul out|rul them out|shy away|sidestep|silent|silentest|skip|skipest|skirt|skirtest|stay away|stay out|stay silent|steer clear|stop short|unaddres|unspecif|untouch',
    'lessen, ease, dampen, reduce, weaken, lower, calm, soothe, blunt, allay, dull':
        'allai|allaiest|allay|allayest|blunt|bluntest|calm|calmest|dampen|dampenest|dul|dullest|eas|easer|easest|lessen|lessenest|lower|lowerest|reduc|reducest|sooth|soothest|weaken|weakenest',
    'lower, cut, reduce, remove, lift, drop, ease, eliminate, end, fewer, less, lessen, dismantle, scrap, lack, lose, miss':
        'cut|cuter|cutest|dismantl|drop|dropest|eas|easer|easest|elimin|end|ender|endest|fewer|fewerest|lack|lackest|les|lessen|lessenest|lessest|lift|liftest|los|loser|losest|lost|lower|lowerest|mis|missest|reduc|reducest|remov|removest|scrap|scrapest',
    'many, numerous, among, lots of, plenty of, a lot of, scores of, a large number of, a great many, much of, widespread':
        'a great many|a larg numb of|a lot of|among|amongest|lot of|mani|maniest|many|manyest|much of|numer|plenty of|scor of|widespread',
    'means to, mean to, threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, offer, guarantee, propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, incentive, incentives, opportunity, priority, prioritize, goal':
        'abil|abiliti|abilitiest|about to|agr|agreest|aim|aimer|aimest|are to|ask|asker|askest|attempt|cal for|cal on|commit|commitest|consid|could|couldest|decid|decidest|due to|effort|effortest|expect to|goal|goalest|guarant|help|helpest|hop|hoper|hopest|incent|incentiv|intend|intendest|intent|intentest|is to|maier|maiest|may|mayer|mayest|mean to|meant to|menac|menacest|might|mightest|need|needest|offer|offerest|opportun|opportuniti|opportunitiest|plan|planest|pledg|pledgest|potent|prior|priorit|prioriti|prioritiest|prom|propos|request|seek|seekest|set to|sought|threat|threaten|threatest|trier|triest|try|tryer|tryest|undertak|undertook|urg|urger|urgest|vow|vower|vowest|want|wantest|warn|warnest|was to|wer to|wish|wishest|would|wouldest',
    'must ask, must first ask, have to ask, need permission, needs permission, requires permission, permission is required, need the permission, seek permission, get permission, obtain permission, only with permission':
        'get permis|hav to ask|must ask|must first ask|need permis|need the permis|obtain permis|only with permis|permis is requir|requir permis|seek permis',
    'narrowly, barely, lost control, minority, lost its majority, slim, shakily':
        'bar|bareli|bareliest|barely|barelyest|lost control|lost its majority|minor|minoriti|minoritiest|narrow|narrowli|narrowliest|shaki|shakili|shakiliest|slim|slimest',
    'neglect, sideline, back burner, no interest, low priority, indifferent, ignore, little interest, last on, put off':
        'back burn|ignor|ignorest|indifferent|last on|littl interest|low prior|neglect|no interest|put off|sidelin',
    'nonpartisan':
        'nonpartisan',
    'not subject to copyright':
        'not subject to copyright',
    'on the books, outline, envision, envisage, sketch, call for, propose, in view, in mind':
        'cal for|envis|envisag|in mind|in view|on the book|outlin|propos|sketch|sketchest',
    'oppose, opposition, opponent, resist, resistance, object, objection, protest, resent, resentment, backlash, pushback, trust, distrust, welcome, hope, prefer, uneasy, unhappy, trouble, fret, balk, bristle, chafe, complain, complaint, dislike, criticize, criticism, unease, skeptical, unpopular, popular, is against, are against, be against, been against, was against, were against, broadly against, widely against, mostly against, largely against, speak of, portray, treat, liken, compare, would like, mean to, means to, meant to, set out to, resolve to, resolved to, determined to, strive, bent on, in favor of, is for, are for, talk of, talk about, speak about, discuss':
        'are against|are for|backlash|balk|balkest|be against|been against|bent on|bristl|broad against|chaf|chafest|compar|complain|complaint|critic|determin to|discus|dislik|distrust|fret|fretest|hop|hoper|hopest|in favor of|is against|is for|larg against|liken|likenest|mean to|meant to|most against|object|objectest|opponent|oppos|opposest|popular|portra|portrai|portraiest|pref|preferest|protest|pushback|resent|resentest|resist|resistanc|resistest|resolv to|set out to|skept|speak about|speak of|striv|strivest|talk about|talk of|treat|treatest|troubl|trust|trustest|uneas|uneasest|uneasi|uneasiest|uneasy|uneasyest|unhap|unhappi|unhappiest|unpopular|was against|welcom|wer against|wid against|would lik',
    'over the objection, against the wish, despite the objection, against the advice, object to, discourage, in defiance of, over the protest':
        'against the advic|against the wish|despit the object|discourag|in defi of|object to|over the object|over the protest',
    'plan, intend, aim, propose, goal, potential, hope, seek, means to, mean to, threaten, threat, warn, menace, vow, pledge, promise, commit, undertake, agree, offer, guarantee, propose, proposal, plan, intend, intention, intent, aim, seek, want, wish, hope, try, attempt, effort, decide, consider, meant to, help, request, urge, ask, call for, call on, need, is to, was to, are to, were to, expected to, due to, about to, set to, would, could, may, might, ability, potential, incentive, incentives, opportunity, priority, prioritize, goal':
        'abil|abiliti|abilitiest|about to|agr|agreest|aim|aimer|aimest|are to|ask|asker|askest|attempt|cal for|cal on|commit|commitest|consid|could|couldest|decid|decidest|due to|effort|effortest|expect to|goal|goalest|guarant|help|helpest|hop|hoper|hopest|incent|incentiv|intend|intendest|intent|intentest|is to|maier|maiest|may|mayer|mayest|mean to|meant to|menac|menacest|might|mightest|need|needest|offer|offerest|opportun|opportuniti|opportunitiest|plan|planest|pledg|pledgest|potent|prior|priorit|prioriti|prioritiest|prom|propos|request|seek|seekest|set to|sought|threat|threaten|threatest|trier|triest|try|tryer|tryest|undertak|undertook|urg|urger|urgest|vow|vower|vowest|want|wantest|warn|warnest|was to|wer to|wish|wishest|would|wouldest',
    'plan, intend, intention, aim, propose, goal, potential, hope, seek, try, want, effort':
        'aim|aimer|aimest|effort|effortest|goal|goalest|hop|hoper|hopest|intend|intendest|intent|plan|planest|potent|propos|seek|seekest|sought|trier|triest|try|tryer|tryest|want|wantest',
    'please, pleased, welcome, delight, happy with, comfortable with, untroubled, unconcerned, content with, applaud, unworried, at ease, relaxed about, cheer':
        'applaud|at eas|cheer|cheerest|comfort with|content with|delight|happy with|pleas|pleasest|relax about|unconcern|untroubl|unwor|welcom',
    'plummet':
        'plummet',
    'poor, negative, critical, scathing, lukewarm, hostile, unfavorable, dismal':
        'crit|dismal|dismalest|hostil|lukewarm|negat|negativ|poor|poorest|scath|unfav|unfavorabl',
    'positive':
        'positiv|positive',
    'prioritize':
        'priorit',
    'protected by copyright, copyrighted work, under copyright, copyright protection, all rights reserved, hold copyright, holds the copyright':
        'all right reserv|copyright protect|copyright work|hold copyright|hold the copyright|protect by copyright|under copyright',
    'rarely, seldom, stay away, steer clear, keep away, kept away, avoid, stay clear, keep clear, keep their distance':
        'avoid|avoidest|keep away|keep clear|keep their dist|kept away|rar|rareli|rareliest|rarelyest|seldom|seldomest|stay away|stay clear|steer clear',
    'recede, fade, less acute, diminish, subside, abate, milder':
        'abat|abatest|diminish|fad|fader|fadest|les acut|mild|milderest|rec|recedest|subsid',
    'reconsider':
        'reconsid',
    'refuse, call off, cancel, shun, avoid, one sided, unreciprocated':
        'avoid|avoidest|cal off|cancel|cancelest|one sid|refus|refusest|shun|shunest|unreciproc',
    'reject, spurn, decline, steer clear, opt out, shun, refuse to join, stay out of':
        'declin|opt out|refus to join|reject|rejectest|shun|shunest|spurn|spurnest|stay out of|steer clear',
    'relax':
        'relax|relaxest',
    'restart, expand':
        'expand|expandest|restart',
    'services':
        'servic',
    'set for, due, calendar, schedule, agenda, pencil in':
        'agenda|agendaest|calendar|due|dued|duer|duest|pencil in|schedul|set for',
    'share':
        'shar|sharest',
    'shun, abandon, spurn, drop, reject, scrap, disband, cold shoulder':
        'abandon|cold shoulder|disband|drop|dropest|reject|rejectest|scrap|scrapest|shun|shunest|spurn|spurnest',
    'shun, cut ties, cut off, distance itself, cold shoulder, ostracize, isolate, turn its back':
        'cold shoulder|cut off|cut tie|dist itself|isol|ostrac|shun|shunest|turn its back',
    'slow, delay, put off, stall, held up, brake, drag its feet, dragged its feet':
        'brak|brakest|delai|delaiest|delay|delayest|drag its feet|held up|put off|slow|slowest|stal|stallest',
    'smooth, cordial, harmonious, friendly, amicable, warm, trouble free, placid':
        'amic|amicabl|cord|friend|friendli|friendliest|harmoni|placid|placidest|smooth|smoothest|troubl fre|warm|warmest',
    'sped up':
        'sped up',
    'stingy, meager, paltry, scant, miserly, grudging, tightfisted, token':
        'grudg|meag|meagerest|miser|miserli|miserliest|paltri|paltriest|paltry|paltryest|scant|scantest|stingi|stingiest|stingy|stingyest|tightf|token|tokenest',
    'stronger relation':
        'strong relat',
    'such as, including, like':
        'includ|lik|liker|likest|such as',
    'the rule, a rule, norm, practice, tradition, custom, convention, habit, habitually':
        'a rul|convent|custom|customer|customest|habit|habitest|habitu|habitualli|habitualliest|norm|normest|pract|the rul|tradition',
    'there are, there is, a few, voice, limited degree, limited extent, certain extent':
        'a few|certain extent|limit degr|limit extent|ther are|ther is|voic|voicest',
    'tighten, harden, toughen, stiffen, keep in place, leave in place':
        'harden|hardenest|keep in plac|leav in plac|stiffen|tighten|toughen',
    'uninhabited':
        'uninhabit',
    'until, by, before, latest, later, due, deadline, may, could, might, expected':
        'befor|beforest|by|could|couldest|deadlin|due|dued|duer|duest|expect|later|laterest|latest|latestest|maier|maiest|may|mayer|mayest|might|mightest|until|untilest',
    'view, see, regard, consider, perceive, deem, think, believe, hold, belief, opinion, eyes, call, label, describe, frame, term, characterize, portray, cast, feel, treat, judge, say, said, state, declare, announce, indicate, assert, claim, argue, contend, maintain, according to, note, tell, report, signal, pledge, commit, stress, emphasize, underscore, highlight, express, voice, outline, promise, doubt, call for, call on, urge, ask, appeal, want, request, demand, advocate, press, encourage, seek, recommend, favor, push for, called, calls, concern, worry, anxious, anxiety, apprehensive, alarm, unease, misgiving, question, skeptical, skepticism, distrust, goal, aim, priority, prioritize, objective, interest, intention, intend, plan, purpose, want':
        'accord to|advoc|aim|aimer|aimest|alarm|alarmest|announc|anxi|anxiet|anxieti|anxietiest|appeal|appealest|apprehens|apprehensiv|argu|arguest|ask|asker|askest|assert|assertest|belief|beliefest|believ|cal|cal for|cal on|calledest|callest|calls|callsest|cast|castest|charact|claim|claimest|commit|commitest|concern|consid|contend|declar|deem|deemest|demand|demandest|describ|distrust|doubt|doubtest|emphas|encourag|expres|eye|eyes|eyesest|favor|favorest|feel|feelest|felt|fram|framest|goal|goalest|held|highlight|hold|holdest|indic|intend|intendest|intent|interest|judg|judgest|label|labelest|maintain|misgiv|not|noter|notest|objectiv|objective|opinion|outlin|perc|perceiv|plan|planest|pledg|pledgest|portra|portrai|portraiest|pres|pressest|prior|priorit|prioriti|prioritiest|prom|purpos|push for|quest|recommend|regard|regardest|report|reportest|request|said|saidest|saier|saiest|saw|say|sayer|sayest|see|seed|seek|seekest|seen|seer|seest|signal|signalest|skept|sought|stat|statest|stres|stressest|tel|tellest|term|termest|think|thinkest|thought|told|treat|treatest|undersc|uneas|uneasest|urg|urger|urgest|view|viewest|voic|voicest|want|wantest|worri|worriest|worry|worryest',
    'weakly, tepidly, mildly, timidly, feebly, meekly, feeble, muted, halfhearted, tepid, timid, weak, cautiously':
        'cauti|cautiousli|cautiousliest|feeb|feebl|feeblest|feebli|feebliest|feeblyest|halfheart|meek|meekli|meekliest|meeklyest|mild|mildli|mildliest|mildlyest|mut|mutedest|tepid|tepidest|tepidli|tepidliest|timid|timidest|timidli|timidliest|weak|weakest|weakli|weakliest|weaklyest',
    'withdraw':
        'withdraw|withdrawn|withdrew',
    'wither, stagnant, stagnate, dwindle, dormant, fade, shrivel, languish':
        'dormant|dwindl|fad|fader|fadest|languish|shrivel|stagn|stagnant|with|witherest',
    'without asking':
        'without ask',
    'worry, fear, concern, look, seem, appear, feel, alarm, wary, sense, impression, anxiety, unease, apprehension, dread, nervous, threatened by':
        'alarm|alarmest|anxiet|anxieti|anxietiest|appear|appearest|apprehens|concern|dread|dreadest|fear|fearest|feel|feelest|felt|impres|look|lookest|nerv|seem|seemest|sens|sensest|threaten by|uneas|uneasest|wari|wariest|wary|waryest|worri|worriest|worry|worryest',
    'would, could, may, might':
        'could|couldest|maier|maiest|may|mayer|mayest|might|mightest|would|wouldest',
    'wound down, wind down, suspend, halt, froze, frozen, freeze, broke off, break off, curtail, scale back, on hold, mothball, shelve, discontinue':
        'break off|brok off|curtail|discontinu|freez|freezest|froz|frozen|frozenest|frozest|halt|haltest|mothbal|on hold|scal back|shelv|shelvest|suspend|wind down|wound down',
}
