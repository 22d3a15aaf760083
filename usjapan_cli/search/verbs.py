"""The verbs and other words by which a query gives its parties their roles: plain data for `roles`."""

from __future__ import annotations

FROM, TO = "from", "to"


def listed(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


# flow -> the end that the doer stands at -> the verbs, and the nouns made of them
_VERBS = {
    "trade": {
        FROM: (
            "export exports exported exporting exporter exporters sell sells sold selling seller "
            "sellers sale sales ship ships shipped shipping shipment shipments supply supplies "
            "supplied supplier suppliers sent deliver delivers delivered deliveries flog flogs flogged "
            "flogging peddle peddles peddled peddling hawk hawks hawked hawking"
        ),
        TO: (
            "import imports imported importing importer importers buy buys bought buying buyer buyers "
            "purchase purchases purchased purchasing purchaser purchasers spend spends spent spending "
            "customer customers get gets got take takes took bill bills tab tabs"
        ),
    },
    "payment": {
        FROM: (
            "pay pays paid paying payer payment payments contribute contributes contributed "
            "contributing contribution contributions money rent rents compensate compensates compensated "
            "compensating compensation subsidize subsidizes subsidized subsidizing subsidise subsidises "
            "subsidised subsidising reimburse"
        ),
    },
    "investment": {
        FROM: (
            "invest invests invested investing investment investments investor investors fdi"
        ),
    },
    "lending": {
        FROM: (
            "lend lends lent lending lender lenders creditor creditors hold holds held holding "
            "holdings holder holders own owns owned owner owners"
        ),
        TO: (
            "owe owes owed owing debt debts debtor debtors borrow borrows borrowed borrowing borrower "
            "borrowers"
        ),
    },
    "stationing": {
        FROM: (
            "troops soldiers troop forces marines personnel servicemembers bases base station "
            "stations stationed garrison garrisons"
        ),
        TO: (
            "host hosts hosted hosting"
        ),
    },
    "protection": {
        FROM: (
            "protect protects protected protecting protection protector protectors defend defends defended "
            "defending defender defenders"
        ),
    },
    "aid": {
        FROM: (
            "aid aids aided aiding assistance assist assists assisted assisting donate donates donated "
            "donating donor donors oda help helps helped give gives gave given provide provides provided"
        ),
        TO: (
            "receive receives received recipient recipients"
        ),
    },
    "rule": {
        FROM: (
            "rule ruled colonizer colonizers coloniser colonisers colonize colonizes "
            "colonized colonizing colonization colonise colonised colonising colonisation occupy occupies "
            "occupied occupying annex annexes annexed annexing"
        ),
    },
    "threat": {
        FROM: (
            "threaten threatens threatened threatening threat threats"
        ),
    },
    "sanction": {
        FROM: (
            "sanction sanctions sanctioned sanctioning penalty penalties penalize penalized "
            "penalizes penalizing penalise penalised penalises penalising embargo embargoes punish punishes "
            "punished punishing"
        ),
    },
    "tariff": {
        FROM: (
            "tariff tariffs duty duties levy levies"
        ),
    },
    "coercion": {
        FROM: (
            "coercion coerce coerces coerced coercing bully bullies bullied bullying intimidate intimidates "
            "intimidated intimidation pressure pressures pressured pressuring"
        ),
    },
    "administration": {
        FROM: (
            "administer administers administered administering govern governs governed control controls "
            "controlled controlling"
        ),
    },
    "label": {
        FROM: (
            "label labels labelled labeled labelling labeling call calls called calling describe describes "
            "described term terms termed dub dubs dubbed brand brands branded refer refers referred"
        ),
    },
    "drafting": {
        FROM: (
            "draft drafts drafted drafting write writes wrote written impose imposes imposed dictate dictated"
        ),
    },
}  # fmt: skip
GIVING = {
    word: (flow, end)
    for flow, ends in _VERBS.items()
    for end, verbs in ends.items()
    for word in verbs.split()
}
# Verb and noun in one: alone with one country they say nothing of its end.
NOUNS = listed(
    "colonization colonisation sanction sanctions embargo embargoes penalty penalties "
    "import imports export exports sale sales purchase purchases supply supplies shipment shipments "
    "label labels"
)
TRADE_NOUNS = NOUNS | listed("customers suppliers buyers sellers goods products exporters importers market")
TRADED_NOUNS = listed("imports exports import export sales shipments")
# Nouns whose doer stands right before them: `US troops`.
BESIDE = listed(
    "troops soldiers troop forces marines personnel servicemembers base bases station stations "
    "garrison garrisons investment investments investor investors fdi holdings holder holders payment "
    "payments money rent rents aid assistance oda help rule contribution contributions compensation "
    "pressure coercion control bullying intimidation threat threats tariff tariffs duty duties "
    "levy levies protection"
)
# Nouns whose neighbours may stand at either end: `Russia sanctions`.
EITHER = listed("sanction sanctions embargo embargoes penalty penalties label labels")
# Another verb of a query tells more than these.
WEAK = listed("hold receive receives received help helps helped")
# What somebody is said to be before he is named: `its neighbour America`.
APPOSED = (
    "neighbor", "neighbour", "ally", "rival", "partner", "friend", "foe", "enemy", "adversary", "competitor",
)  # fmt: skip
# What goods cross.
CROSSED = ("border", "borders", "pacific", "atlantic", "ocean", "oceans", "sea", "pond", "water", "frontier")
ARROWS = ("->", "=>", "\u2192")  # `Mexico -> US`
# The end that stands behind a preposition.
TOWARD = {
    "from": FROM,
    "to": TO,
    "over": TO,
    "against": TO,
    "into": TO,
    "toward": TO,
    "towards": TO,
    "for": TO,
    "in": TO,
    "on": TO,
}
# What is traded: who stands before it is where it comes from.
WARES = listed(
    "good goods product products merchandise service services wares car cars output stuff things everything"
)
# The vaguest of them: a fact of trade need not hold these.
STUFF = listed("output stuff things everything market markets")
# These are verbs of trade before its wares: `pay for Canadian goods`.
PAYING = ("pay", "pays", "paid", "paying")
# Behind another word no verb: `patrol ships`.
SHIPS = listed("ship ships")
# Before `in` they say what is earned.
TAKING = listed("take takes took")
# What is owed to somebody for what he sold.
BILLS = listed("bill bills tab tabs")
# What flows, whatever is done with it: `the debt that Tokyo owes`.
SUMS = listed("money debt debts")
# A query that says so asks for both ends.
EITHER_WAY = ("other way round", "other way around", "vice versa", "the reverse", "who pays whom")
# Behind these stands somebody who is only compared with.
COMPARED = listed("than besides unlike except")
# A yes/no question opens with these.
BEING = listed("is was are were isnt wasnt arent")
# A question of what is written: `what does the report say about`.
ABOUT = listed("about on regarding concerning")
WRITTEN = listed("report reports paper brief briefing document crs text source")
TELLING = listed("say says said mention mentions tell tells write writes explain explains describe describes")
WHOSE = listed("its their his her our my your")
# Who does this is at the end where something goes to.
GETTING = listed("get gets got receive receives received")
# Who ruled a colony, with `colonial`.
COLONIAL = "colonial"
COLONIZER, COLONIZERS = "colonizer", listed("ruler rulers master masters overlord overlords power powers")
# With what somebody does this, it says itself: `threatened us with what`.
THREATENING = listed("threaten threatens threatened threatening menace menaced")
# What is done to somebody's hold on a place: who has it is not asked.
CONTESTING = listed(
    "contest contests contested contesting challenge challenges challenged challenging dispute disputes "
    "disputed disputing question questions questioned questioning reject rejects rejected deny denies denied"
)
HOLDS = listed("control rule hold grip claim claims administration sovereignty ownership possession")
# What is paid is no other payment: neither a rent nor a share of costs.
COMPENSATING = ("compensate", "compensates", "compensated", "compensating", "compensation")
# Whom one comes to the defense of, one protects.
COMING_TO = listed("come comes came coming rush rushes rushed")
DEFENSE = listed("defense defence aid rescue assistance help")
# What somebody is defended in case of: `who protects Japan if it is attacked`.
DEFENDING = listed(
    "defend defends defended defending protect protects protected protecting shield shields shielding "
    "safeguard safeguards guard guards rescue rescues"
)
IN_CASE = listed("if when should were case event")
ATTACKED = listed(
    "attack attacked attacks invaded invasion invades war assault assaulted hit struck bombed threatened"
)
# Money that goes `into` a country, what is done with it, and what stands behind the country.
FUNDS = listed("money capital cash funds dollars billions investment investments")
# What somebody does who has promised it in one of those.
OWING = {"owe", "owes", "owed", "owing"}
TREATIES = {"treaty", "pact", "alliance"}
# What each side of one does.
BARGAINING = listed(
    "give gives gave giving get gets got getting grant grants granted offer offers offered receive receives "
    "received gain gains gained obtain obtains obtained provide provides provided concede concedes conceded"
)
# What each side of the alliance does for the other.
PLAYING = listed(
    "letting hosting having keeping allowing permitting accepting housing defending protecting guarding "
    "shielding"
)
UNDER = listed("under in of through by")  # before it, where it is not itself what is given
# How a question for a reason opens.
WHY = (("what", "made"), ("to", "what", "end"), ("for", "what", "reason"))
# In what somebody has an interest, and why something was done at all.
IN_IT = ("in", "it", "for")
IN_FIRST_PLACE = ("in", "the", "#1", "place")
# Behind whoever holds a place: `Japanese-run islets`.
ADMINISTERING = listed("held run ruled controlled governed managed owned occupied administered")
# The words that somebody has for another, and what he does with them before `for`.
WORDS = listed("phrase word words term wording language expression epithet moniker")
NAMING = listed(
    "use uses used using choose chooses chose pick picks picked apply applies applied employ employs "
    "employed have has reserve reserves reserved find found coin coins coined"
)
# How a deed is for somebody.
EASE = listed("easier easy harder hard simpler simple better")
# What is opened to those who trade.
OPENING = listed("access tariff tariffs duties barriers open opens opened opening")
# What a market does that is whose it is: `what the German market takes`.
TAKING_IN = (
    "takes", "take", "buys", "buy", "imports", "import", "purchases", "purchase", "gets", "get", "receives",
    "receive", "absorbs", "absorb",
)  # fmt: skip
# Where goods are sold, behind those who buy them: `on American shelves`.
SHOPS = listed("shelves shelf shops shop stores store supermarkets malls homes households showrooms shoppers")
# Texts that say, or leave open, how something is to be.
TEXTS = ("documents", "papers", "strategies", "blueprint")
HOW = ("how", "whether", "if", "when", "what", "who")
# What holds a place in a ranking.
RANKED = listed("largest biggest greatest highest smallest least top leading best worst widest main #1")
# What a verb and its particle, which is no preposition, may have between them: `pull it all off`.
PRONOUNS = listed("it this that them these those him her all both things matters hard harder heavily")
PARTICLES = listed("off out up down back away on")
# What stands further apart from how it is kept or put: `kept the deal alive`.
KEEPING = listed(
    "keep keeps kept keeping put puts putting bring brings brought bringing stop stops stopped stopping "
    "prevent prevents prevented hold holds held holding"
)
BACK = "back"  # so may a noun: `holds the alliance back`
# Before a figure these only bound the one asked for: `more than 40,000`.
BOUNDING = listed("than over least above under below most about roughly around nearly almost")
# Before a year these only bound the one asked for: `after 2022`.
SPANNING = listed("after since before until till between")
# These do other things as well: `hold elections`, `supply chain`.
VAGUE = listed(
    "hold holds held holding own owns owned supply supplies supplied supplier suppliers ship ships "
    "shipping sent deliver delivers delivered help helps helped give gives gave given provide provides "
    "provided control controls controlled controlling write writes wrote written impose imposes imposed "
    "pressure pressures receive receives received terms"
)
# More of something than all others is the most.
MOST_OF_ALL = {
    "more": "most", "less": "least", "fewer": "fewest", "bigger": "largest", "larger": "largest",
    "greater": "largest", "higher": "highest", "smaller": "smallest", "wider": "widest", "worse": "worst",
}  # fmt: skip
SUPERLATIVE = listed("most least fewest")
ANYBODY = listed("any anyone anybody anywhere everyone everybody all")
ALL_OTHERS = ANYBODY | listed(
    "with from to in for of the other others else country countries nation nations state partner partners "
    "does do foreign on earth world six chart figure"
)
ANYBODY_ASKED = listed("whom who country countries nation nations partner")  # behind `to which`
# The reader of the report and his country.
OURS = listed("we our ours ourselves")
OURSELVES = listed("us we america usa american americans states washington")
# One side's balance of trade is the other's turned round.
MIRRORED = {"surplus": "deficit", "surpluses": "deficits", "deficit": "surplus", "deficits": "surpluses"}
RUNNING = ("run", "runs", "ran", "running")  # one of these
# Before a noun in one phrase of the thesaurus: `American debt`.
AMERICAN = listed("us american")
# Behind who has troops on his land, as against whose they are.
HAVING = listed("have has had")
HOSTING = "host"
HOSTS = listed("host hosts hosted hosting")
# Between a preposition and a party.
SKIPPED = listed("the a an all both its their")
# Before who does something in a question: `does China distrust Japan`.
ASKING = listed(
    "do does did has have had is are was were will would can could should must may might "
    "isnt arent wasnt werent doesnt dont didnt hasnt havent"
)
# What only holds a sentence together: no deed.
STRUCTURAL = ASKING.union(
    SKIPPED, TOWARD, listed("and or with of by than as that which who not also ever still")
)
# Before what is done to somebody, without `by`: `was Korea colonized`.
UNDERGOING = listed("is are was were be been being get gets got isnt")
# Who trades with somebody, said so that it can be nothing else.
DEALERS = listed(
    "customer customers buyer buyers supplier suppliers seller sellers importer importers exporter exporters"
)
# The same beside a word of trade.
PARTNERS = DEALERS.union(
    listed(
        "partner partners market markets source sources destination destinations "
        "client clients provider providers"
    )
)
# Partners that are places to sell at: `Beijing's market` is Beijing.
MARKETS = listed("market markets source sources destination destinations")
# What is done with somebody who does it too.
MUTUAL = listed(
    "sign signs signed conclude concludes concluded negotiate negotiates negotiated ink inks inked "
    "reach reaches reached strike strikes struck"
)
# Words of trade itself.
TRADING = listed(
    "trade trades trading traded commerce export exports import imports goods products sales "
    "purchases deficit deficits surplus surpluses imbalance"
)
# Behind `which`.
STATES = listed("country countries nation nations state states partner partners economy economies")
ABROAD = listed("foreign overseas outside other")  # before them: any but ours
# Without one of these a query is of no trade.
OF_GOODS = (
    TRADING | WARES | OPENING | SHOPS | FUNDS | MIRRORED.keys() | {*CROSSED, "send", "sends"}
    | {word for word, (flow, _) in GIVING.items() if flow == "trade"}
)  # fmt: skip
# What something does whose price somebody pays.
COSTING = ("cost", "costs")
SPENT = ("spend", "spends", "spent", "spending")
# How the adjective of a state ends.
ADJECTIVAL = ("ese", "ian", "ican", "ean", "ish", "german")
# A word or idiom for which the thesaurus has one of these gives its roles: `footing the bill` is paying.
_LIGHT = VAGUE | WEAK | SUMS
HEADS = frozenset(
    word
    for word, (flow, _) in GIVING.items()
    if flow in ("payment", "coercion", "aid", "rule") and word not in _LIGHT and not word.endswith("ed")
)
