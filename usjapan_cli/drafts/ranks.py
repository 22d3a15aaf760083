"""Ranks that a text gives by how many are ahead: `only two countries have larger budgets`."""

from __future__ import annotations

from ..core.words import CARDINALS, ORDINALS
from ..language.proper_names import shortened
from ..language.quantities import Quantity
from .countries import names_in
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_SO_MANY = {"no": 0, **CARDINALS}
_OTHERS = (
    r"(?:countr(?:y|ies)|nations?|econom(?:y|ies)|partners?|foreigners?|governments?|states?|powers?|others?"
    r"|budgets?)"
)
_MORE = (
    r"(?:bigger|larger|greater|higher|more|ahead|exceeds?|out(?:rank|spend|sell|buy|invest)s?"
    r"|out(?:spent|sold|bought))\b"
)
EVERYBODY = (  # besides the one who is ranked
    r"(?:(?:all|every|each|any)(?: of)?(?: (?:the|our|its))?(?: (?:other|trading|foreign))*"
    r" (?:others?|partners?|countr(?:y|ies)|nations?|econom(?:y|ies)|sources?|suppliers?|sellers?|buyers?"
    r"|customers?|markets?|holders?|investors?|governments?|six)|every(?:one|body)(?: else)?|all others)"
)
_BETTER = pattern(  # `only two countries have larger budgets`: third
    r"(?:\b(?P<only>[Oo]nly|[Jj]ust|[Nn]o more than|[Ee]xactly)? ?\b"
    rf"(?P<many>[Nn]o|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|six)(?: other)?"
    rf"(?: (?!(?:of|or|and|to)\b)[\w.]+){{0,2}}? {_OTHERS}\b(?: on earth| in the world)?"
    r"(?P<alone>,? (?:and (?:just |only )?(?:one|two|three|four|five)(?: only| alone)?|only|alone)\b,?)?"
    r"|\b(?P<nobody>[Nn]obody|[Nn]o one)(?: else| abroad)?\b)"
    rf"(?=[^.;]{{0,80}}?\b{_MORE})",
    needs="nly|ust |o more than|no |No |obody|ne|wo|hree|our|ive|six"
    "&bigger|larger|greater|higher|more|ahead|exceed|outrank|outs|outb|outi",
)
_BEATEN = pattern(  # `would be exceeded by that of one other state only`
    r"\b(?:exceeded|surpassed|outranked|topped|outspent|outstripped|overtopped|bettered|beaten)"
    r"(?: only)? by (?:only )?(?:that of |those of |the \w+ of )?(?:only )?"
    rf"(?P<many>no|one|two|three|four|five|six)(?: other)? {_OTHERS}\b(?: only| alone)?"
    rf"|\b(?:behind|trail(?:s|ed|ing)?|after)(?: only| just) (?P<ahead>one|two|three|four|five|six)"
    rf"(?: other)? {_OTHERS}\b"
    rf"|\b(?:behind|trail(?:s|ed|ing)?|lag(?:s|ged)?(?: behind)?|after) (?P<others>one|two|three|four|five"
    rf"|six) other"
    rf" {_OTHERS}\b",
    needs="budget|countr|nation|econom|partner|foreigner|government|state|power|other"
    "&exceeded |surpassed |outranked |topped |outspent |outstripped |bettered |beaten "
    "|behind only|behind just|trail only|trail just|trails only|trails just|trailed only|trailed just"
    "|trailing only|trailing just|after only|after just|one other|two other|three other|four other|five other"
    "|six other",
)


_NAME = r"(?:the )?[A-Z][\w.]*(?:'s)?(?: [A-Z]\w+(?:'s)?)?"
_NAMES = rf"{_NAME}(?:(?:, and |, | and ){_NAME})*"
_BY_ITSELF = r"(?![^.;]*? than (?:it|they|he|she|we|I) )"  # `bought more from us than it sold us`
_NAMED_AHEAD = pattern(  # `only Canada buys more`, `China alone holds more`, `trails only Mexico and Canada`
    rf"\b(?:[Oo]nly|[Jj]ust) (?P<only>{_NAMES}){_BY_ITSELF}"
    rf"(?= [^.;,]{{0,60}}?\b{_MORE}|\s(?:[a-z]+ )?{_MORE})(?!(?:[^.;]|U\.?S\.?)* than (?:it|they) )"
    rf"|\b(?P<alone>{_NAMES}) alone{_BY_ITSELF}(?= [^.;,]{{0,60}}?\b{_MORE})"
    rf"|\b(?:behind|trail(?:s|ed|ing)?|after|second to|exceeded by|topped by|outranked by) "
    rf"(?:(?P<first>only|just) )?(?:(?:that|those) of )?(?P<ahead>{_NAMES})(?(first)| alone)"
    rf"(?= *(?:[.,;:)]|$| (?:in|by|as|for|among|and) ))",
    needs="nly |ust | alone&bigger|larger|greater|higher|more|ahead|exceed|outrank|outs|outb|outi"
    "|behind |trail|after |second to|topped by",
)
_OUR_OWN = pattern(  # `only our own budget will be larger`: second
    rf"\b(?:[Oo]nly|[Jj]ust) (?:ours?|America's)(?: own)?(?: [a-z]+){{0,2}}?{_BY_ITSELF}"
    rf"(?= (?:is|was|are|were|be|will|would|has|had|have|[a-z]+s) [^.;,]{{0,40}}?\b{_MORE})",
    needs="nly our|ust our|nly America's|ust America's",
)
_PODIUM = pattern(  # `takes the bronze`, `one step off the podium`, `just misses the top four`
    r"\b(?:(?:tak(?:es|ing)|took|w[io]ns?|winning|earn(?:s|ed)|get(?:s|ting)|got) (?:the |a )?"
    r"(?P<medal>gold|silver|bronze)\b(?! (?:medals?|mines?|at|in (?!the world|imports|exports|trade))\b)"
    r"|(?:(?:just|one (?:step|place|spot|rung)|narrowly) )(?:off|outside|below|short of|miss(?:es|ed|ing)?) "
    r"(?:of )?(?:[\w.]+'s |the )?(?:(?P<podium>podium|medals)|(?:world's )?top (?P<outside>two|three|four"
    r"|five|six|\d)\b)"
    r"|(?:round(?:s|ed) out|clos(?:es|ed) out|complet(?:es|ed)|just (?:makes|made)) "
    r"(?:[\w.]+'s |the )?(?:world's )?top (?P<inside>two|three|four|five|six|\d)\b)",
    needs="gold|silver|bronze|podium|medals|top ",
)
_MORE_WITH = pattern(  # `trades more with China than with any other country`
    r"\bmore (?:with|to|from) (?P<who>(?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?) than (?:(?:with|to|from) )?"
    r"(?:any(?:body|one)? (?:other|else)|any other|all others)\b(?! (?:does|did|do)\b)",
    needs="more with|more to|more from&than any|than with |than to |than from |than all",
)
_MEDALS = {"gold": 1, "silver": 2, "bronze": 3}
_MORE_THAN = pattern(  # `three countries have larger economies than Japan`
    r" (?:would |will )?(?:still |also |even )?(?:(?:have|had|traded?|sell|sold|buy|bought|shipped|sent"
    r"|supplied|took|hold|held|are|were|invest|spend)(?:[^.;,]|U\.S\.){0,40}? (?:than [A-Z]"
    r"|[^.;,]{0,20}budgets)|out[a-z]+ [A-Z])"
)
_BUT = pattern(  # `the largest but one`, `larger than any other but ours`
    r"\b(?:largest|biggest) but (?P<many>one|two|three)\b"
    r"|\b(?:larger|bigger|greater|more) than any(?: [\w.']+){0,4}? (?:but|except|save) (?P<one>ours|us"
    r"|[A-Z][\w.]*'?s?)(?!\w)",
    needs=" but | except | save ",
)
_LEADING = pattern(  # `heads the list`, `topped all others`, `came out on top`: first
    r"\b(?:head(?:s|ed)|top(?:s|ped)|led|leads?|beats?|outs(?:old|ells|pends|pent)|outbought|outbuys"
    r"|outdid|outdoes|outrank(?:s|ed)|surpass(?:es|ed)|ahead of|in front of) "
    rf"(?:the (?:list|rankings?|table|field|pack|six|others|rest)|{EVERYBODY})\b"
    r"|\b(?:out on top|at the top of the (?:list|rankings?|table|six)|in the lead)\b",
    needs="the list|the ranking|the table|the field|the pack|the six|the others|the rest|all |every|any "
    "|each |on top|in the lead",
)
_BEHIND_ONE = pattern(r"\bsecond only to\b|\brunners-up\b", needs="second only to|runners-up")
_NTH_OF_ALL = pattern(  # `its economy was the world's fourth`
    r"\bthe world's (?P<nth>second|third|fourth|fifth|sixth)(?=[.,;:)]|$| (?:in|by|and|overall)\b)",
    needs="the world's",
)
_AMONG_FIRST = pattern(  # `among the top five`, `one of the three largest`
    r"\b(?:(?:among|in|into|one of) (?:[\w.]+'s |the )?(?:world's )?)"
    r"(?:top (?P<top>two|three|four|five|six|\d)\b"
    r"|(?P<many>two|three|four|five|six|\d) (?:largest|biggest)\b)",
    needs="top |largest|biggest&among |in |into |one of &two|three|four|five|six|1|2|3|4|5|6|7|8|9|0",
)


_MAY_FOLLOW = pattern(  # of which every rank here has one: asked first, for most texts have none
    r"larg|bigge|greater|higher|more|ahead|exceed|out[birs]|surpassed|topped|bettered|beaten|behind |trail"
    r"|after |the (?:list|ranking|table|field|pack|six|world's|others|rest|lead)|second (?:only|to)"
    r"|runners-up|top\b"
    r"|gold|silver|bronze|podium|medals"
    r"|\b(?:top|led|lead|beat|head)(?:s|ed|ped)? (?:all|every|each|any)\b"
)
_VERB = (
    r"(?:is|was|are|were|be|become|came|comes|ranks|ranked|stands|stood|sits|sat|finished|placed|remains|has|have"
    r"|had|takes"
    r"|took)"
)
_RANKED = pattern(  # who stands before a rank: `Japan came`, `Japan's economy is the world's`
    rf"(?:^|\W)(?P<who>[A-Z][\w.]*)(?:(?:'s|, whose)(?: [a-z]+){{0,3}}?(?= (?:would |will )?{_VERB} ))?:? "
    rf"(?:(?:{_VERB}|would|will|only|just|in|at|as|a"
    rf"|the(?: world's)?) ){{0,5}}(?:[A-Z][\w.]*'s? (?:[a-z]+ )?)?$"
)
_SET_OFF = pattern(  # `Germany, fourth for U.S. imports`
    r"(?:^|[.;] )(?:The )?(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?), (?:(?:only|just|now|the|our|in|at|a) ){0,2}$",
    needs=", ",
)
_PAIRED = pattern(  # `the United States and Japan are the first- and third-largest economies`
    rf"\b(?P<one>{_NAME}) and (?P<other>{_NAME}) (?:{_VERB} )(?:[a-z]+ ){{0,2}}(?:the )?(?:world's )?"
    r"(?P<first>[\w.]+(?: \d)?)-? and (?P<second>[\w.]+(?: \d)?-?)(?:largest|biggest)?",
    needs=" and ",
)
_BEFORE = 90  # characters before a rank
_VERBAL = pattern(  # of a rank: that has its verb itself
    r"(?:behind|trail|after|second to|exceeded|topped|outranked|t[ao]k|t[ao]ok|w[io]n|earn|g[eo]t|just"
    r"|one|round|clos|complet)"
)
_THAN_WHOM = pattern(r"(?:[^.;]|U\.S\.){0,80}? than (?:with |from |to )?(?:the )?(?P<who>[A-Z][\w.]*)")
_OTHERS_AHEAD = pattern(
    r"(?:[Nn]o|[Nn]obody|[Nn]one|[Oo]nly|[Jj]ust(?! (?:miss|ma[kd]|off|out|below|short))|[Oo]ne(?! step|"
    r" place| spot| rung)"
    r"|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\b"
)


def ranks_that_follow(text: str) -> list[tuple[Quantity, int, int]]:
    """Return the ranks that a text gives by how many are ahead, with their places."""
    if not _MAY_FOLLOW.search(text):
        return []
    return [
        *((_rank(number + 1), *found.span()) for number, found in _ahead(text)),
        *((_rank(_SO_MANY[found["many"] or "one"] + 1), *found.span()) for found in _BUT.finditer(text)),
        *((_rank(1), *found.span()) for found in _LEADING.finditer(text)),
        *((_rank(1), *found.span()) for found in _MORE_WITH.finditer(text)),
        *((_rank(2), *found.span()) for found in _BEHIND_ONE.finditer(text)),
        *((_rank(ORDINALS[found["nth"]]), *found.span()) for found in _NTH_OF_ALL.finditer(text)),
        *(
            (_rank(_number(found["top"] or found["many"]), "within"), *found.span())
            for found in _AMONG_FIRST.finditer(text)
        ),
    ]


def ranked(text: str, start: int, end: int) -> frozenset[str]:
    """Return the country whose rank is said at a place: `Mexico came first and Canada second`.

    It stands before the rank, behind a `no country ... more than`, `only two are larger than`, or within:
    `more with Canada than with any other`.
    """
    match = _MORE_WITH.match(text, start, end)
    if match:
        return names_in(match["who"])
    if pair := _paired(text, start, end):
        return names_in(pair)
    if _OTHERS_AHEAD.match(text, start, end):
        match = _THAN_WHOM.match(shortened(text[end:]))
    else:
        verb = "is " if _VERBAL.match(text, start, end) else ""
        match = _RANKED.search(shortened(f"{text[max(0, start - _BEFORE) : start]}{verb}"))
        match = match or _SET_OFF.search(text, 0, start)
    return names_in(match["who"]) if match else frozenset()


def _paired(text: str, start: int, end: int) -> str:
    """Return who has one of two ranks that are given to two names in their order, or nothing."""
    is_paired = text.startswith((" and ", "- and "), end) or text.endswith(" and ", 0, start)
    for match in _PAIRED.finditer(text) if is_paired else ():
        for rank, who in (("first", "one"), ("second", "other")):
            if match.start(rank) == start:
                return match[who]
    return ""


def _rank(number: int, hedge: str = "") -> Quantity:
    return Quantity("rank", str(number), "largest", hedge)


def _number(many: str) -> int:
    return int(many) if many.isdecimal() else _SO_MANY[many]


def _ahead(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield how many a text says are ahead, and where."""
    for found in _BETTER.finditer(text):
        many = (found["many"] or "").lower()
        is_none = found["nobody"] or many == "no"
        is_told = is_none or found["only"] or found["alone"] or _MORE_THAN.match(text, found.end())
        if (is_told and many != "one") or is_none or found["only"] or found["alone"]:
            yield 0 if is_none else _SO_MANY[many], found
    for found in _BEATEN.finditer(text):
        yield _SO_MANY[(found["many"] or found["ahead"] or found["others"]).lower()], found
    for found in _NAMED_AHEAD.finditer(text):
        names = names_in(found["only"] or found["alone"] or found["ahead"])
        if names:
            yield len(names), found
    yield from ((1, found) for found in _OUR_OWN.finditer(text))
    for found in _PODIUM.finditer(text):
        yield _place_of(found) - 1, found


def _place_of(found: re.Match[str]) -> int:
    """Return the place that a medal is for, or the last within, or first outside, the top of a list."""
    if found["medal"]:
        return _MEDALS[found["medal"]]
    if found["podium"]:
        return len(_MEDALS) + 1
    return _number(found["inside"] or found["outside"]) + (1 if found["outside"] else 0)
