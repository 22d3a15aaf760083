"""What a sentence sets against each other, as a fact does: the one does this, whereas the other does that."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from ..core.record import Record
from ..language.proper_names import shortened
from .claims import Claims
from .countries import A_WORD, country, names_in, written
from .faults import Fault, fault_at
from .followed import passages_of
from .patterns import pattern
from .readings import KEPT, countries_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from .meaning import Meant

_CONTRAST = pattern(
    r",? (?:whereas|while|but|yet|though|although)\b|;",
    needs=" whereas| while| but| yet| though| although|;",
)
_FAR = pattern(  # `Japan sits far from China`: on the map, not of opinions
    r"\b[A-Z][\w.]* (?:(?:sits|sat|lies|lay) (?:[a-z]+ )?(?:far(?: away)?|a long way) "
    r"|(?:is|was) (?:far away|a long way) )from (?:the )?[A-Z]\w+(?!'|\w| [A-Z])",
    needs="far from|far away from|long way from",
)
_CLOSE_BY = pattern(r"\b(?:proximity|close to|near|nearby|next to)\b")
_TWO = 2
_WORD = pattern(A_WORD)
_OF_TWO = pattern(
    r"\b(?P<who>[A-Z][\w.]*) (?:is|was|remains|being|=) (?:by far |clearly )?the (?P<how>(?:more|less) "
    r"[a-z]+|[a-z]+er)\b"
    r"(?: [a-z]+){0,2}? (?:of|in|between) (?:the|these|those|its|this)\b",
    needs=" is the | was the |= the |remains the |being the | by far the | clearly the "
    "& the more | the less |er ",
)
_TWO_FIRST = pattern(
    r"\b[Oo]f (?:the|these|those) (?:two|pair)\b|\bbetween the two\b",
    needs="f the two|f these two|f those two|f the pair|f these pair|f those pair|between the two",
)
_BEARER = pattern(
    r"\b(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?)(?: (?:is|are|was|were))? (?:by far |clearly )?"
    r"the (?P<how>(?:more|less) [a-z]+|[a-z]+er)\b"
)
_THAN = pattern(
    r"(?P<bearer>[A-Z]\w*) (?:is|was) (?:an? )?(?P<how>(?:more|less) [a-z]+|[a-z]+er)\b[^.;]*? than "
    r"(?:the )?(?P<other>[^.;,]+)"
)
_NTH = r"[a-z0-9]+-(?:largest|biggest|most important)[a-z ]{0,30}? partner"
_RANKED = pattern(  # `Japan was the fourth-largest trading partner of the United States`
    rf"(?P<who>[A-Z][\w.]*) (?:is|was|remain(?:s|ed)|ranks? as|ranked as|became) (?:[a-z]+ ){{0,3}}?{_NTH}"
    r" (?:of|for) (?:the )?(?P<whose>[A-Z][\w.]*)"
    rf"|(?P<owner>[A-Z][\w.]*?)'s? {_NTH} (?:overall )?(?:is|was|remain(?:s|ed))"
    r" (?:the )?(?P<behind>[A-Z][\w.]*)",
    needs="partner&-largest|-biggest|-most important",
)
_A_COUNTRY = r"(?:the )?(?:United States|U\.?S\.?|[A-Z]\w+)"
_WHOEVER = r"(?:the |its )?[A-Z][\w.]*(?: [A-Za-z]\w+){0,2}?"
_NOT_WHOM = r"(?:and )?(?:unlike|not|rather than|instead of|as opposed to|in contrast to)"
_ALIKE = pattern(  # `much as the United States has done`, `Japan and the United States have both`
    rf"\b(?:(?:just |much |exactly |precisely )?as {_A_COUNTRY} (?:has|have|had|does|do|did)"
    r"(?: done| too| as well)?(?=[,.;:)]|$)"
    rf"|(?:just |much |exactly |precisely )?as (?:has|have|had|does|do|did) {_A_COUNTRY}"
    rf"|[Ll]ike {_A_COUNTRY}|so (?:has|have|had|does|do|did) {_A_COUNTRY}"
    rf"|(?:along|together) with {_A_COUNTRY}"
    rf"|{_A_COUNTRY},? (?:too|as well|likewise|also)\b"
    rf"|{_A_COUNTRY} and {_A_COUNTRY} (?:have |had |are )?(?:both|alike|each|together)\b"
    rf"|[Bb]oth {_A_COUNTRY} and {_A_COUNTRY})",
    needs="as |ike |so |with |too|as well|likewise|also|oth|alike|each|together",
)
_INSTEAD = pattern(  # `Tokyo, unlike Washington, has imposed sanctions`, `Unlike Japan, the U.S. has`
    rf"(?:^|(?<=[,:;] ))(?:(?P<first>{_WHOEVER})(?:,| \() ?{_NOT_WHOM} (?P<last>{_WHOEVER})[,)] "
    rf"|(?:[Uu]nlike|[Ii]n contrast to) (?P<then>{_WHOEVER}), (?P<now>{_WHOEVER}) )(?=[a-z])",
    needs="nlike |not |rather than |instead of |opposed to |contrast to ",
)
_DENIED = pattern(r"\b(?:not|never|no|neither|without|refus\w+|declin\w+|yet to|stop\w*)\b|n't\b")
_SET_APART = pattern(r"\b(?:only|alone|unlike|not|never|no|differ\w*|contrast|instead|rather)\b", re.I)
_SELDOM = pattern(  # of a fact: `which free trade agreements do not typically cover`
    r"^(?P<what>[^,]+), which (?P<who>[^,]+?) (?:do|does|did) not "
    r"(?P<how>typically|usually|generally|normally|commonly)\b",
    needs=", which & not ",
)
_USUAL = pattern(
    r"\b(?:usual|usually|typical|typically|standard|staples?|common|commonly|regular|regularly|routine|routinely"
    r"|fixture|mainstay|normal|normally|ordinarily|customary|familiar|traditional|traditionally|always"
    r"|(?:as|like|just like) (?:in )?(?:most|many|other|all|any))\b",
    needs="usual|typical|standard|staple|common|regular|routine|fixture|mainstay|normal|ordinarily|customary"
    "|familiar|traditional|always|as |like ",
)
_LEFT_OUT = pattern(
    r"\b(?:unlike|unusual|uncommon|rare|rarely|seldom|outside|beyond|omit\w*|leav\w+|left|missing|absent|lack\w*"
    r"|exclud\w*|skip\w*|ignor\w*|neglect\w*|avoid\w*|few|hardly|without|untouched)\b",
    re.I,
)
_BESIDE = 70  # characters between what is called usual and the word for that
_IN_BRACKETS = pattern(r"\(([A-Z]{2,})\)")
_MEANT, _NEAR = (
    0.3,
    0.6,
)  # the reach of a fact, and its share of the best score, where it is held against a contrast
_SURELY = 0.45  # the reach of one side alone from which it is
_CLEARLY = 1.5  # by how much more the sides have in common one way than the other


class _Side(Record):
    """One side of a contrast: who it is about, and its telling words."""

    who: str
    words: frozenset[str]
    start: int
    end: int


def exchanged_sides(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a contrast in which each of two countries does what the other one does in the fact."""
    said = _sides(claims.text)
    for one in meant if said else ():
        own = _sides(one.fact.statement)
        if not own or one.reach < _MEANT or one.score < _NEAR * meant[0].score:
            continue
        if {side.who for side in said} != {side.who for side in own}:
            continue
        straight = sum(claims.meanings.weight(a.words & b.words) for a, b in zip(said, own, strict=True))
        crossed = sum(claims.meanings.weight(a.words & b.words) for a, b in zip(said, own[::-1], strict=True))
        is_same_order = said[0].who == own[0].who
        if (crossed > _CLEARLY * straight) if is_same_order else (straight > _CLEARLY * crossed):
            message = f"the report has {written([said[1].who])} here, not {written([said[0].who])}"
            text = claims.text[said[0].start : said[0].end]
            yield Fault("UD105", said[0].start, said[0].end, message, one.fact, text)
            return


def far_apart(claims: Claims) -> Iterator[Fault]:
    """Yield that one country lies far from another, of whose being near a fact speaks."""
    match = None if claims.marked.has_negations() else _FAR.search(claims.text)
    both = names_in(match[0]) if match else frozenset()
    for one in claims.meanings.meant(f"{written(both)} proximity") if len(both) == _TWO else ():
        if match and _CLOSE_BY.search(one.fact.statement) and both <= countries_of(one.fact.statement):
            yield fault_at(claims, "UD106", "the report has them near each other", one.fact, match[0])
            return


def likened(claims: Claims) -> Iterator[Fault]:
    """Yield that one country does as another one does, where the fact sets the two against each other."""
    match = _ALIKE.search(claims.text)
    if match is None or _CONTRAST.search(claims.text) or _SET_APART.search(claims.text):
        return
    for one in claims.meant:
        own = _sides(one.fact.statement)
        both = {side.who for side in own}
        beside = [other for other in claims.meant if _is_beside(other, one)]
        if not (own and beside and both <= names_in(claims.text)):
            continue
        if not both & names_in(match[0]):
            continue  # `countries like Cambodia`
        said = telling_of(claims.text)
        weights = [claims.meanings.weight(side.words & said) for side in own]
        others = names_in(one.fact.statement) - both
        is_of_them = not others or bool(others & names_in(claims.text))
        if is_of_them and not all(weights) and any(_says_more_than_names(claims, other) for other in beside):
            message = f'"{match[0]}": the report sets the two against each other'
            yield Fault("UD106", *match.span(), message, one.fact, match[0])
            return


def instead_of_another(claims: Claims) -> Iterator[Fault]:
    """Yield who is said to do something, `unlike` or `and not` another who does it in the fact."""
    match = _INSTEAD.search(claims.text)
    if match is None or _DENIED.search(claims.text, match.end()):
        return
    who, whom = names_in(match["first"] or match["now"]), names_in(match["last"] or match["then"])
    rest = telling_of(claims.text[match.end() :])
    doers = [(frozenset([_doer(one.fact)]), one) for one in claims.meant if one.reach >= _SURELY]
    doers = [(doer, one) for doer, one in doers if doer in (who, whom) and len(rest & one.shared) > 1]
    doer, best = max(
        doers, key=lambda held: claims.meanings.weight(rest & held[1].shared), default=(who, None)
    )
    if best and doer == whom != who:
        named = "first" if match["first"] else "now"
        message = f"the report has {written(whom)} here, not {written(who)}"
        yield Fault("UD105", *match.span(named), message, best.fact, match[named])


def _doer(fact: Fact) -> str:
    """Return the country that a fact names first; nothing where it sets two against each other."""
    return "" if _CONTRAST.search(fact.statement) else _side(fact.statement, 0, len(fact.statement)).who


def _is_beside(one: Meant, contrast: Meant) -> bool:
    """Tell whether a fact is meant and is the same as one with a contrast, or surely one of its passage."""
    if one.fact.id == contrast.fact.id:
        return one.reach >= _MEANT
    return one.reach >= _SURELY and bool(passages_of(one.fact) & passages_of(contrast.fact))


def _says_more_than_names(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence shares a word with a fact that is no name."""
    names = telling_of(" ".join(word for word in claims.text.split() if names_in(word)))
    return claims.meanings.count(telling_of(claims.text) - names, one.fact) > 0


def made_usual(claims: Claims) -> Iterator[Fault]:
    """Yield `a staple of trade agreements` of what, as the fact meant says, they do not usually have."""
    match = _USUAL.search(claims.text)
    if match is None or claims.whole.marked.has_negations() or _LEFT_OUT.search(claims.whole.text):
        return
    for one in claims.meant:
        own = _SELDOM.search(one.fact.statement)
        if own is None or one.reach < _MEANT or not claims.speaks_of(one):
            continue
        what, who = telling_of(own["what"]), telling_of(own["who"])
        before = telling_of(claims.text[max(0, match.start() - _BESIDE) : match.start()])
        if what & before and who & telling_of(claims.text):
            message = f'"{match[0]}": the report has it not {own["how"]} so'
            yield Fault("UD106", *match.span(), message, one.fact, match[0], f"not {own['how']}")
            return


def other_bearer(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a comparison of two, `the more dovish of the two`, whose bearer is the other one in the fact."""
    said = [match for match in (_OF_TWO.search(claims.text),) if match]
    of_two = _TWO_FIRST.search(claims.text)
    said += _BEARER.finditer(claims.text, of_two.end()) if of_two else ()
    for one, match in product(meant, said):
        own = _THAN.search(one.fact.statement)
        if own and own["how"] == match["how"] and _is_called(own["other"], match["who"]):
            message = f"the report has {own['bearer']} here"
            yield Fault("UD105", *match.span("who"), message, one.fact, match["who"], own["bearer"])
            return


def exchanged_ranks(claims: Claims) -> Iterator[Fault]:
    """Yield whose partner somebody is, as of a rank, where the facts have it the other way round."""
    said = _RANKED.search(shortened(claims.text))
    mine = _ranked(said)
    if not said or not all(mine):
        return
    near = [one.fact for one in claims.meant if one.reach >= _MEANT]
    held = [(fact, _ranked(_RANKED.search(shortened(fact.statement)))) for fact in near]
    turned = next((fact for fact, (who, whose) in held if mine == (whose, who)), None)
    if turned and not any(own == mine for _, own in held):
        message = f"the report has it of {written([mine[1]])}, among the partners of {written([mine[0]])}"
        yield fault_at(claims, "UD105", message, turned)


def _ranked(match: re.Match[str] | None) -> tuple[str, str]:
    """Return the keys of who is ranked, and among whose partners."""
    if match is None:
        return "", ""
    return country(match["who"] or match["behind"]), country(match["whose"] or match["owner"])


def _is_called(name: str, said: str) -> bool:
    """Tell whether somebody may be called so: by initials, or as its members are, the Liberal Democrats."""
    return _in_short(name) == said or (" " in said and name.startswith(said.rstrip("s")))


def _in_short(name: str) -> str:
    """Return the initials in brackets behind a name; without them, the name."""
    short = _IN_BRACKETS.search(name)
    return short[1] if short else name.strip(" .")


@lru_cache(KEPT)
def _sides(text: str) -> tuple[_Side, ...]:
    """Return the two sides of a contrast between two countries, or nothing."""
    joint = _CONTRAST.search(text)
    if joint is None:
        return ()
    found = tuple(_side(text, *span) for span in ((0, joint.start()), (joint.end(), len(text))))
    return found if all(side.who for side in found) and found[0].who != found[1].who else ()


def _side(text: str, begin: int, end: int) -> _Side:
    """Read a side: it is about the country that it names first."""
    named = (
        (match, country(match[0]))
        for match in _WORD.finditer(text.replace("United States", "U.S.         "), begin, end)
    )
    found = [one for one in named if one[1]]
    match, who = found[0] if found else (None, "")
    names = telling_of(" ".join(one[0] for one, _ in found))
    start, stop = match.span() if match else (begin, end)
    return _Side(who, telling_of(text[begin:end]) - names, start, stop)
