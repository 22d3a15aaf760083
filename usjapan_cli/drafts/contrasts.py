"""What a sentence sets against each other, as a fact does: the one does this, whereas the other does that."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from ..check.proper_names import shortened
from ..core.record import Record
from .claims import Claims
from .countries import A_WORD, country, written
from .faults import Fault, fault_at
from .patterns import pattern
from .readings import KEPT, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_CONTRAST = pattern(
    r",? (?:whereas|while|but|yet|though|although)\b|;",
    needs=" whereas| while| but| yet| though| although|;",
)
_WORD = pattern(A_WORD)
_OF_TWO = pattern(
    r"\b(?P<who>[A-Z][\w.]*) (?:is|was|remains|being) (?:by far |clearly )?the (?P<how>(?:more|less) "
    r"[a-z]+|[a-z]+er)\b"
    r"(?: [a-z]+){0,2}? (?:of|in|between) (?:the|these|those|its|this)\b",
    needs=" is the | was the |remains the |being the | by far the | clearly the & the more | the less |er ",
)
_TWO_FIRST = pattern(
    r"\b[Oo]f (?:the|these|those) (?:two|pair)\b|\bbetween the two\b",
    needs="f the two|f these two|f those two|f the pair|f these pair|f those pair|between the two",
)
_BEARER = pattern(
    r"\b(?P<who>[A-Z][\w.]*)(?: (?:is|was))? (?:by far |clearly )?"
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
_IN_BRACKETS = pattern(r"\(([A-Z]{2,})\)")
_MEANT, _NEAR = (
    0.3,
    0.6,
)  # the reach of a fact, and its share of the best score, where it is held against a contrast
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


def other_bearer(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a comparison of two, `the more dovish of the two`, whose bearer is the other one in the fact."""
    said = [match for match in (_OF_TWO.search(claims.text),) if match]
    of_two = _TWO_FIRST.search(claims.text)
    said += _BEARER.finditer(claims.text, of_two.end()) if of_two else ()
    for one, match in product(meant, said):
        own = _THAN.search(one.fact.statement)
        if own and own["how"] == match["how"] and _in_short(own["other"]) == match["who"]:
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
