"""What a question asks for: which kind of answer, and of what."""

from __future__ import annotations

from ..core.words import is_figure, is_year
from .verbs import RANKED, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from .query import Concept, Part

COMING = "coming"  # with the year of the edition, before which nothing is to come
_NOTHING: frozenset[str] = frozenset()
_KINDS = {  # how a question begins -> what it asks for; the longer beginnings first
    "how much of": "share", "what share": "share", "what percent": "share",
    "what percentage": "share", "what proportion": "share", "what fraction": "share", "what part of": "share",
    "how much money": "money", "how expensive": "money", "how costly": "money", "how many of": "figure",
    "how much": "figure", "how big": "figure", "how large": "figure", "how small": "figure",
    "what rank": "rank", "what number": "rank", "how high": "rank", "where does": "rank",
    "how long": "duration", "how old": "age",
    "when will": COMING, "when would": COMING, "when is": COMING, "when are": COMING,
    "when must": "deadline", "by when": "deadline", "until when": "deadline", "how soon": COMING,
    "when was": "past", "when were": "past", "when did": "past",
    "where did": "place", "where was": "place", "where were": "place",
    "where will": "place", "where is": "place", "where are": "place", "in which city": "place",
    "which prefecture": "place", "what prefecture": "place", "which island": "place", "which region": "place",
    "in what part": "place", "in which part": "place", "in which prefecture": "place",
    "which city": "place", "what city": "place", "which town": "place", "what town": "place",
    "what year": "date", "what yr": "date", "which year": "date", "what date": "date", "what month": "date",
    "since when": "date", "when": "date",
    "how come": "reason", "what for": "reason", "what drove": "reason", "what made": "reason",
    "what motivated": "reason", "what prompted": "reason", "what caused": "reason",
    "what was behind": "reason", "what is behind": "reason", "what lies behind": "reason",
}  # fmt: skip
_SIZED = {
    "cost": "money",
    "price": "money",
    "value": "money",
    "worth": "money",
    "size": "figure",
    "amount": "figure",
}  # `of`
_COSTING = listed("cost costs")  # at the end of `what will it`
_NAMED = {  # a word that names the kind of answer, at the end or before `of` or `for`
    "date": "date", "dates": "date", "deadline": "deadline", "tally": "count", "headcount": "count",
    "amount": "figure", "price": "money", "tag": "money", "ranking": "rank", "cause": "purpose",
    "causes": "purpose", "location": "place", "venue": "place", "procedure": "way", "process": "way",
}  # fmt: skip
_CONTRASTING = {"when", "while", "whereas", "that"}
_WHYS = {"reason", "reasons", "rationale", "motive", "motives", "motivation", "grounds", "cause", "causes"}
_NAMES = ("name", "full name")  # at the end of `prime minister name`
_ASKING = {"why", "who", "whom", "whose", "which", "what", "when", "where", "how"}
_WAYS = {"procedure", "procedures", "process", "processes", "mechanism", "mechanisms", "steps"}
_MANNER = "ly"  # the end of a word that only says how much
_STRIVING = {  # before what is striven for
    "push", "pushes", "pushing", "pushed", "pursue", "pursues", "pursuing", "seek", "seeks",
    "seeking", "want", "wants",
}  # fmt: skip
_JUDGING = {  # of `how does he`: what he thinks tells it
    "rate", "rates", "stack", "treat", "treats", "react", "compare", "compares", "feel", "feels",
    "fare",
}  # fmt: skip
_PERSONS = {  # behind `which`
    "official", "officials", "minister", "ministers", "secretary", "secretaries", "politician",
    "politicians", "lawmaker", "lawmakers", "senator", "senators", "company", "companies", "firm",
    "firms", "person",
}  # fmt: skip
_LEADING = listed("what whats is was are were the total overall rough")  # before what is asked the size of
_RATES = ("tariff rate", "tariff rates", "duty rate", "what rate", "rate of", "approval rating", "polling")
_SUMS = listed("balance deficit surplus volume turnover figures statistics stats data")  # of trade
_TRADED = listed("export exports import imports buy sell buys sells goods product products")
_MEASURED = listed(  # what is measured of each year
    "trade commerce gdp spending budget expenditure expenditures outlays imports exports import export sales "
    "deficit surplus balance investment fdi output growth turnover"
)
_MEASURED_OF = listed(  # what stands beside it
    "total overall bilateral goods merchandise services annual yearly volume value amount level levels "
    "figure figures statistics stats data number numbers military defense defence foreign direct national "
    "fiscal with in of between and how much"
)
_SHARES = listed("percentage percent proportion fraction share portion")
_FIRST = listed("largest biggest top smallest least most rank ranking first main fifth greatest")
_TIMED = listed("by in on until since from before")  # before `what year`, which is `when`
_TIME_NAMES = listed("year month date day")
_TAKING = {"take", "takes", "took", "taking", "taken"}  # before `place`
_AIMED = {"target", "next", "end", "completion", "expiration", "expiry"}  # before these
_STANDINGS = listed("place places spot position standing slot")  # in a ranking, of who trades
_SECOND_LAST = (" next to last ", " #2 to last ", " #2 last ", " last but 1 ")
_TRADES = listed("trade trades traded trading")
COMPARATIVE = listed("bigger larger greater smaller")  # `than`: who is ahead in a ranking
SUPERLATIVE = listed(  # of a ranking: its first
    "largest biggest greatest highest best worst widest deepest top leading"
)
_STATES = listed("country countries nation nations state states partner partners")  # behind `which`
_LISTING = listed("list lists names")  # `of`
_MEMBERS = _STATES | listed(
    "members member signatories economies authors holders investors creditors"
)  # who may be named
_HAVING_MOST = ("the most", "than any", "the largest number", "the largest contingent")
_HAD = listed(
    "troops soldiers forces marines personnel servicemembers gis bases base installations aid assistance oda"
)
_LAST = listed("smallest least lowest littlest fewest")  # its last
_MOSTLY = listed("most key")
_MOST = (" the most ", " most of all ", " most with ", " most to ", " most from ")
_PAPERS = listed("report paper brief document publication")
_THIS = listed("this the that crs")  # before these: what the source itself is
_WITHIN = listed(
    "in to by per from with about against"
)  # and before that: what stands there, not who made it
_MADE = listed("together out up")  # behind it: `put this report together`
_SUCCEEDING = listed("replace replaces replaced succeed succeeds succeeded")
_FOLLOWING = ("took over from", "takes over from", "take over from", "came after", "comes after")
SUCCESSION = _SUCCEEDING | listed("took takes take came comes")  # how these begin, of `who succeeded him`
_PURPOSES = (" meant for ", " meant to ", " purpose of ", " point of ", " aim of ")
_COUNTS = ("number of", "count of", "how many", "headcount")
_SHARING = listed("and both we they")  # who share something
_DOES = listed("do does did")
_ONE = ("number of the", "number of this")  # a number that something bears
_MONEY = listed("dollar dollars usd bucks billions trillions bn bln tn")
_SCHEDULED = (" to be ", " due ", " expected ", " scheduled ", " planned ", " supposed ")
_COVERING = listed(
    "cover covers covered contain contains include includes involve involves entail entails comprise"
)
_LACKING = listed("missing absent lack lacks lacking omit omits omitted exclude excludes excluded gap gaps")
_LEFT_OUT = (" left out", " leave out", " leaves out")
_NOT = {"not", "isn't", "doesn't", "don't", "didn't", "doesnt", "dont", "didnt", "isnt"}
_ALLOWING = listed("allow allows allowed permit permits permitted entitle entitles entitled let lets")
_MAY = (" who gets to ", " who may ", " who is entitled to ")
_SAYING = listed("say says said tell tells told think thinks thought")
_READ = listed("report paper crs brief document documents it you we i people they sentence text source")
_TEXTS = listed(
    "deal deals agreement agreements pact pacts treaty accord accords documents papers strategies law"
)
_WORLDWIDE = listed("globally worldwide internationally world global")
_BULK = listed("most majority bulk")  # of those that are somewhere
_STANDING = listed("rank ranks ranked stand stands stood place placed sit sits sat come came finish finished")
_WISHING = listed("want wants wanted hope hopes plan plans planning intend intends mean means like")
DEMANDED = {"reason", "place", "person", "way"}  # in each clause of a question
_AT = listed("in on at")
KINDS = _SHARES.union(_NAMED, _SIZED, _LISTING, _WHYS)  # words that name a kind of answer
_PEOPLE = listed("people voters citizens respondents adults")
_CHOOSING = listed("which what whose")  # right before what is asked for
_NUMBERS = listed("number count")
_BEING = listed("is are was were s be the a an its his her their our")
_NAMING = listed("who whos what whats the")
_OF = listed("of for")


def wanted(spoken: Sequence[str], is_trade: bool = False) -> str:
    """Tell what a question asks for: count, share, figure, money, rank, date, duration, or nothing special.

    Who sells what to whom (`is_trade`) is asked for the amount, unless for the first or the last.
    """
    spoken = _when(spoken)
    said = set(spoken)
    if is_of_makers(spoken):
        return "makers"
    if is_of_successor(spoken):
        return "successor"
    if _asks_why(spoken):
        return "reason"
    if spoken[:1] in (["which"], ["what"]) and spoken[1:3] in (["us", "states"], ["american", "states"]):
        return "state"
    if spoken[:1] == ["which"] and not _PERSONS.isdisjoint(spoken[1:3]) and spoken[1] not in _STATES:
        return "person"
    if (said & _WAYS and not _ASKING.isdisjoint(spoken)) or not _WAYS.isdisjoint(spoken[:1]):
        return "way"
    if said & _MONEY:
        return "money"
    run = f" {' '.join(spoken)} "
    if any(f" how many {span} " in run for span in ("years", "months", "decades")):
        return "duration"
    if spoken[-2:] == ["how", "much"]:
        return "figure"
    if spoken[-1:] and spoken[-1] in _SHARES and said.isdisjoint(_SHARING):
        return "share"
    if spoken[:1] and spoken[0] in _SHARES and spoken[1:2] == ["of"]:
        return "share"
    if is_trade and spoken[:1] == ["where"] and said & _BULK:
        return "foremost"
    if spoken[:1] == ["where"] and not _STANDING.isdisjoint(spoken):
        return "place" if spoken[-1] == "place" and spoken[-2] in _TAKING else "rank"
    if spoken[:1] == ["how"] and "rank" in said:
        return "rank" if said.isdisjoint(_WORLDWIDE) else "world rank"
    if spoken[:1] == ["when"] and "last" in said and said.isdisjoint(_TIME_NAMES):
        return "since"
    if _asks_for_names(spoken):
        return "names"
    if (
        said & _ALLOWING
        or " right to " in run
        or " permission to " in run
        or run.startswith(_MAY)
        or (spoken[:1] == ["may"] and not any(map(is_year, spoken)))
    ):
        return "leave"
    if spoken[:1] == ["what"] and spoken[-1] in _COSTING:
        return "money"
    if spoken[:1] == ["what"] and _SAYING & said and not _READ & said:
        return "view"
    if (
        (" how many of " not in run or " how many of our " in run)
        and any(f" {asking} " in run for asking in _COUNTS)
        and not any(f" {one} " in run for one in _ONE)
    ):
        return "figure" if _is_parted(spoken) else "count"
    if (spoken[:1] == ["when"] and any(due in run for due in _SCHEDULED)) or _asks_what_is_next(spoken, said):
        return COMING
    if is_comparison(spoken):
        return "ahead"
    if _asks_who_has_most(spoken, run):
        return "most"
    end = _end_of_ranking(run, said)
    for length in (3, 2, 1):
        kind = _KINDS.get(" ".join(spoken[:length]))
        if said & _BULK and not is_trade and (kind == "place" or spoken[:1] == ["where"]):
            return "bulk"
        if kind:
            return "share" if kind == "figure" and _SHARES & said else kind
    if "trade" in said and not _SUMS.isdisjoint(said):
        return end or "sum"
    if any(f" {rate} " in run for rate in _RATES):
        return "share"
    plain = [word for word in spoken[:6] if word not in _LEADING]
    if plain[1:2] == ["of"] and plain[0] in _SIZED:
        return _SIZED[plain[0]]
    if is_trade and spoken[:1] == ["what"] and not said.isdisjoint(RANKED | _MOSTLY) and said & _TRADED:
        return "wares"
    if is_trade and end == "first" and (spoken[:1] == ["who"] or not _STATES.isdisjoint(spoken[1:2])):
        return "foremost"
    if is_trade and not end and any(map(is_year, spoken)):
        return "sum"  # that of a year: what was agreed in it is none
    if is_trade:
        return end or ("rank" if said & _FIRST or _is_placed(run, said) else "amount")
    if _asks_for_lack(spoken, said, run):
        return "lack"
    if spoken[:1] == ["what"] and said & _COVERING:
        return "content"
    if spoken[:1] == ["what"] and said & _TEXTS and ({"do", "does"} & said or spoken[1] == "did"):
        return "content"
    if spoken[:1] == ["what"] and not {"do", "done", "doing"}.isdisjoint(spoken[2:]) and not said & _WISHING:
        return "deed"
    ends = (word for word, after in zip(spoken, (*spoken[1:], "of"), strict=False) if after in ("of", "for"))
    if spoken[:1] == ["what"] and spoken[-1:] == ["for"]:
        return "purpose"
    if any(purpose in run for purpose in _PURPOSES):
        return "reason"
    named = next((_NAMED[word] for word in ends if word in _NAMED), "")
    return named or {"when": "date", "name": "name"}.get(spoken[-1] if spoken else "", end)


def _asks_what_is_next(spoken: Sequence[str], said: AbstractSet[str]) -> bool:
    """Tell whether it is asked when something is to be: `when's the next round`, `the target year`."""
    if spoken[:1] == ["when"]:
        return "next" in said
    return bool(said & _AIMED) and any(
        word in _TIME_NAMES and spoken[at] in _AIMED for at, word in enumerate(spoken[1:])
    )


def _asks_why(spoken: Sequence[str]) -> bool:
    """Tell whether a reason is asked for: `explain why`, `on what grounds`.

    `Why A does so when B does not` asks for how they differ.
    """
    if "why" in (*spoken[:2], *spoken[-1:]):
        at = spoken.index("why")
        return _CONTRASTING.isdisjoint(spoken[at:]) or _NOT.isdisjoint(spoken[at:])
    return not _WHYS.isdisjoint(spoken[:4]) and not {"of", "for"}.issuperset(spoken[-1:])


def _asks_who_has_most(spoken: Sequence[str], run: str) -> bool:
    """Tell whether it is asked who has or gives the most: that somebody has some does not tell."""
    is_open = (
        spoken[:1] == ["who"]
        or not _WORLDWIDE.isdisjoint(spoken)
        or (spoken[:1] in (["which"], ["what"]) and not _STATES.isdisjoint(spoken[1:2]))
    )
    is_most = any(f" {most} " in run for most in _HAVING_MOST)
    return is_open and is_most and not _HAD.isdisjoint(spoken)


def _is_parted(spoken: Sequence[str]) -> bool:
    """Tell whether it is asked how many of those at one place are at another: a share tells that too."""
    at = spoken.index("are") if "are" in spoken else 0
    return not _AT.isdisjoint(spoken[:at]) and not _AT.isdisjoint(spoken[at:])


def _asks_for_names(spoken: Sequence[str]) -> bool:
    """Tell whether somebody wants to know which they are: `list of the 11 members`, `which 13 countries`."""
    if spoken[:1] in (["which"], ["what"]) and len(spoken) > 2 and spoken[1].isdecimal():
        return spoken[2] in _MEMBERS
    if spoken[:1] in (["name"], ["list"]):
        return not _MEMBERS.isdisjoint(spoken[1:7])
    at = next(
        (at for at, word in enumerate(spoken) if word in _LISTING and spoken[at + 1 : at + 2] == ["of"]), None
    )
    return at is not None and not _MEMBERS.isdisjoint(spoken[at + 2 : at + 8])


def _asks_for_lack(spoken: Sequence[str], said: AbstractSet[str], run: str) -> bool:
    """Tell whether somebody wants to know what something is without: `what does the deal leave out`."""
    if spoken[:1] != ["what"]:
        return bool(_LACKING.intersection(spoken[:1]))
    is_denied = said & _NOT and (said & _COVERING or "in" in spoken[-3:])
    return bool(said & _LACKING or is_denied) or any(left in run for left in _LEFT_OUT)


def _when(spoken: Sequence[str]) -> Sequence[str]:
    """Read `by what year`, `in which month` as `when`: what is done then follows."""
    is_time = spoken[:1] and spoken[0] in _TIMED and spoken[1:2] in (["what"], ["which"])
    return ["when", *spoken[3:]] if is_time and not _TIME_NAMES.isdisjoint(spoken[2:3]) else spoken


def is_comparison(spoken: Sequence[str]) -> bool:
    """Tell whether a query asks who is ahead: `is our economy bigger than China's`, not `bigger than 5`."""
    if "more" in spoken and not _TRADES.isdisjoint(spoken) and not {"than", "or"}.isdisjoint(spoken):
        return spoken[0] != "how"  # `does Japan trade more with China than with us`
    if "or" in spoken[:-1]:  # `is China or America the bigger partner`, `which is larger, China or Japan`
        return not COMPARATIVE.isdisjoint(spoken)
    at = spoken.index("than") if "than" in spoken[:-1] else 0
    return not COMPARATIVE.isdisjoint(spoken[:at]) and not is_figure(spoken[at + 1])


def is_of_makers(spoken: Sequence[str]) -> bool:
    """Tell whether a query asks who made the source itself: `who is the lead on this report`."""
    at = next((at for at in range(2, len(spoken)) if spoken[at] in _PAPERS and spoken[at - 1] in _THIS), 0)
    if not at or spoken[0] != "who":
        return False
    before = [word for word in spoken[:at] if word not in _THIS]
    return before[-1] not in _WITHIN and _MADE.issuperset(spoken[at + 1 :])


def is_of_successor(spoken: Sequence[str]) -> bool:
    """Tell whether a query asks who came to somebody's place: `who took over from Suga`, `succeeded Suga`."""
    if spoken[:1] not in (["who"], ["whom"]):
        return False
    verb = next((at for at, word in enumerate(spoken) if word in _SUCCEEDING), 0)
    is_verb = verb > 0 and spoken[verb + 1 : verb + 2] != ["in"]  # `succeeded in`
    return is_verb or any(f" {following} " in f" {' '.join(spoken)} " for following in _FOLLOWING)


def _is_placed(run: str, said: AbstractSet[str]) -> bool:
    """Tell whether a query asks for somebody's place: `Berlin's spot`, `next to last of six`."""
    return bool(said & _STANDINGS) or any(behind in run for behind in _SECOND_LAST)


def _end_of_ranking(run: str, said: AbstractSet[str]) -> str:
    """Tell whether a query asks who or what is first or last of a ranking."""
    if " number 1 " in run:
        return "first"
    if any(word[0] == "#" and word != "#1" for word in said):
        return ""  # `the second largest`
    if not _LAST.isdisjoint(said):
        return "last"
    if any(word.isdecimal() and not is_year(word) for word in said):
        return ""  # `the top five`
    return "first" if said & SUPERLATIVE or "#1" in said or any(most in run for most in _MOST) else ""


def is_of_year(parts: Sequence[Part]) -> bool:
    """Tell whether a query names no more than what is measured, whose it is and a year: `trade in 2019`.

    What was agreed or said in that year is none of it.
    """
    said = {word for part in parts if part.concept and not part.is_name for word in part.phrase}
    rest = {word for word in said if not is_year(word)}
    return rest < said and not rest.isdisjoint(_MEASURED) and rest <= _MEASURED | _MEASURED_OF


def names_kind(word: str, kind: str) -> bool:
    """Tell whether a word of a query only names the kind of answer that it asks for: `Economic 2+2 date`."""
    others = {"share": _SHARES, "reason": _WHYS, "name": _NAMES}.get(kind, _NOTHING)
    return _NAMED.get(word) == kind or word in others


def vital(parts: Sequence[Part], kind: str) -> AbstractSet[str]:
    """Return the texts of the concepts without which nothing answers: what somebody who is asked for does.

    Of what is to come it is what is last said, of how, where and why something is done what nobody knows.
    """
    said = [part.phrase[0] for part in parts]
    concepts = [part.concept for part in parts if part.concept]
    if said[:1] in (["who"], ["whos"]) and kind not in ("first", "most") and "most" not in said:
        return _first_deed(parts)
    if kind == "share" and (of := _of_people(parts)):
        return {one.concept.text for one in parts[of + 1 :] if one.concept and not one.is_name}
    if said[:2] == ["how", "will"] or kind.startswith(COMING):
        return {one.text for one in concepts[-1:] if not one.is_name}
    if said[:1] == ["why"] or (said[:1] in (["how"], ["where"]) and _DOES & {*said[1:2]}):
        unknown = [one.text for one in concepts if not one.meanings]
        if not _ASKING.isdisjoint(unknown):
            return _NOTHING  # no word is light to this base
        return {word for word in unknown if word not in _JUDGING and not word.endswith(_MANNER)}
    return _NOTHING


def _of_people(parts: Sequence[Part]) -> int:
    """Return where the people stand whose share is asked for: `what percent of Americans`; 0 without any."""
    at = next((at for at, part in enumerate(parts[:4]) if part.phrase[-1] == "of"), 0)
    people = parts[at + 1].phrase[-1] if at and at + 1 < len(parts) else ""
    return at + 1 if people in _PEOPLE or people.endswith("ans") else 0  # Americans, Okinawans


def _first_deed(parts: Sequence[Part]) -> AbstractSet[str]:
    """Return what stands right behind `who`, or behind the name in `who did he beat`."""
    rest = [part for part in parts if part.phrase[-1] not in _BEING]
    at = 1 if rest[0].concept is None or rest[0].phrase == ("who",) else 0
    if at + 1 < len(rest) and not _DOES.isdisjoint(rest[at].phrase):
        at += 2 if rest[at + 1].is_name else 1
    while at + 1 < len(rest) and not _STRIVING.isdisjoint(rest[at].phrase):
        at += 1
    here = rest[at].concept if at < len(rest) else None
    return {here.text} if here and not here.is_name else _NOTHING


def doer(parts: Sequence[Part]) -> Concept | None:
    """Return whoever or whatever a share is asked of: `bases` in `how much of the land do bases take up`."""
    said = [part.phrase[0] for part in parts]
    does = next((at for at, word in enumerate(said) if word in _DOES), 0)
    if said[:3] != ["how", "much", "of"] or not does:
        return None
    return next((part.concept for part in parts[does + 1 : does + 3]), None)


def sought(parts: Sequence[Part]) -> str:
    """Return the text of the concept that a query names as what it asks for, or ""."""
    said = [part.phrase[0] if len(part.phrase) == 1 else "" for part in parts]
    for at, word in enumerate(said):
        if word == "many" and said[at - 1 : at] == ["how"]:
            return _first(parts, at + 1)
        if word in _NUMBERS and said[at + 1 : at + 2] == ["of"]:
            return _first(parts, at + 2)
        if word == "rank" and at and not parts[at - 1].is_name and (ranked := parts[at - 1].concept):
            return ranked.text  # `how does its navy rank`
        if word in _CHOOSING and at + 1 < len(parts) and parts[at + 1].concept:
            return _first(parts, at + 1)
    start = 0
    while start < len(said) and (said[start] in _NAMING or said[start] in _BEING):
        start += 1
    end = start
    while end < len(parts) and parts[end].concept:
        end += 1
    is_named = start > 1 and said[0] in _NAMING
    if (end < len(parts) and said[end] in _OF) or (is_named and end == len(parts)):
        return _last(parts, start)
    return ""


def _first(parts: Sequence[Part], at: int) -> str:
    """Return the first concept from a place on, of a few words."""
    return next((part.concept.text for part in parts[at : at + 3] if part.concept), "")


def _last(parts: Sequence[Part], at: int) -> str:
    """Return the last concept of a run without a light word or a name behind."""
    found = ""
    for part in parts[at:]:
        if part.concept is None or (found and part.concept.is_name):
            break
        found = "" if part.concept.is_name else part.concept.text
    return found
