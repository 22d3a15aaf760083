"""What a sentence says of one, and a fact of the other of two: who does it, who is more so, what is usual."""

from __future__ import annotations

from .claims import Claims
from .contraries import bearer, surely_bearer
from .countries import names_in, written
from .faults import Fault, fault_at
from .linked import links_of
from .patterns import pattern
from .readings import stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant

_WHOEVER = r"(?:the |its )?[A-Z][\w.]*(?: [A-Za-z]\w+){0,2}?"
_INSTEAD = pattern(  # `Tokyo, unlike Washington, has imposed sanctions`, `Unlike Japan, the U.S. has`
    rf"(?:^|(?<=[,:;] ))(?:(?P<first>{_WHOEVER})(?:,| \() ?(?:and )?(?:unlike|not|rather than|instead of"
    rf"|in contrast to) (?P<last>{_WHOEVER})[,)] "
    rf"|(?:[Uu]nlike|[Ii]n contrast to) (?P<then>{_WHOEVER}), (?P<now>{_WHOEVER}) )(?=[a-z])",
    needs="nlike |not |rather than |instead of |contrast to ",
)
_DENIED = pattern(r"\b(?:not|never|no|neither|without|refus\w+|declin\w+|yet to|stop\w*)\b|n't\b")
_CONTRAST = pattern(r"\b(?:whereas|while|but|yet|though|although)\b|;")
_SELDOM = pattern(  # of a fact: `which free trade agreements do not typically cover`
    r"^(?P<what>[^,]+), which (?P<who>[^,]+?) (?:do|does|did) not "
    r"(?P<how>typically|usually|generally|normally|commonly)\b",
    needs=", which & not ",
)
_USUAL = pattern(
    r"\b(?:(?:usual|typical|common|regular|routine|normal|traditional)(?:ly)?|standard|staples?|fixture"
    r"|customary|familiar|always|(?:as|like) (?:in )?(?:most|many|other|all))\b"
)
_UNUSUAL = pattern(
    r"\b(?:unlike|rare|rarely|seldom|outside|beyond|left|leav\w+|omit\w*|skip\w*|neglect\w*|ignor\w*|avoid\w*"
    r"|exclud\w*|missing|absent|lack\w*|few|hardly)\b"
)
_THE_MORE = pattern(  # `the LDP is the more dovish of the two`
    r"\b(?!The )(?P<who>[A-Z][\w.]*(?: [A-Z]\w+)?) (?:is|are|was|were|remains|=) (?:by far |clearly )?"
    r"the (?P<how>(?:more|less) [a-z]+|[a-z]+er)\b",
    needs=" the ",
)
_THAN = pattern(
    r"(?P<bearer>[A-Z]\w*) (?:is|was) (?:an? )?(?P<how>(?:more|less) [a-z]+|[a-z]+er)\b[^.;]*? than "
    r"(?:the )?(?P<other>[^.;,]+)",
    needs=" than ",
)
_DEGREES = ("smaller", "junior", "lesser"), ("larger", "senior", "bigger")  # of two partners
_MEANT, _SURELY = 0.3, 0.45  # the reach of a fact that is held against a sentence, and where it is the doer's


def instead_of_another(claims: Claims) -> Iterator[Fault]:
    """Yield who is said to do something, `unlike` or `and not` another who does it in the fact."""
    match = _INSTEAD.search(claims.text)
    if match is None or _DENIED.search(claims.text, match.end()):
        return
    who, whom = names_in(match["first"] or match["now"]), names_in(match["last"] or match["then"])
    rest = telling_of(claims.text[match.end() :])
    near = [one for one in claims.meant if one.reach >= _SURELY and len(rest & one.shared) > 1]
    near = [one for one in near if _doer(one) in who | whom]
    best = max(near, key=lambda one: claims.meanings.weight(rest & one.shared), default=None)
    if best and _doer(best) not in who:
        named = "first" if match["first"] else "now"
        message = f"the report has {written(whom)} here, not {written(who)}"
        yield Fault("UD105", *match.span(named), message, best.fact, match[named])


def _doer(one: Meant) -> str:
    """Return the country that a fact names first; nothing where it sets two against each other."""
    links = () if _CONTRAST.search(one.fact.statement) else links_of(one.fact.statement)
    return links[0].country if links else ""


def made_usual(claims: Claims) -> Iterator[Fault]:
    """Yield `a staple of trade agreements` of what, as the fact meant says, they do not usually have."""
    match = _USUAL.search(claims.text)
    if match is None or claims.whole.marked.has_negations() or _UNUSUAL.search(claims.whole.text):
        return
    said = telling_of(claims.text)
    for one in claims.meant:
        own = _SELDOM.search(one.fact.statement) if one.reach >= _MEANT and claims.speaks_of(one) else None
        if own and said & telling_of(own["what"]) and said & telling_of(own["who"]):
            message = f'"{match[0]}": the report has it not {own["how"]} so'
            yield Fault("UD106", *match.span(), message, one.fact, match[0], f"not {own['how']}")
            return


def other_bearer(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield a comparison of two, `the more dovish of the two`, whose bearer is the other one in the fact."""
    match = _THE_MORE.search(claims.text)
    for one in meant if match else ():
        own = _THAN.search(one.fact.statement)
        if match and own and own["how"] == match["how"] and _is_called(own["other"], match["who"]):
            message = f"the report has {own['bearer']} here"
            yield Fault("UD105", *match.span("who"), message, one.fact, match["who"], own["bearer"])
            return


def other_partner(claims: Claims, meant: Sequence[Meant]) -> Iterator[Fault]:
    """Yield the `junior partner` of two where it is the other one in the fact."""
    for degree in _DEGREES:
        word = next((word for word in degree if word in claims.marked.words), "")
        who = surely_bearer(claims.text, word) if word else ""
        for one in meant if who else ():
            own = next((word for word in degree if word in stems_of(one.fact.statement).words), "")
            known = bearer(one.fact.statement, own) if own else ""
            is_other = known and not _is_called(known, who) and who in one.fact.statement
            if is_other and one.reach >= _MEANT:
                message = f"the report has {known} here"
                yield fault_at(claims, "UD105", message, one.fact, word, known)
                return


def _is_called(name: str, said: str) -> bool:
    """Tell whether somebody may be called so: by initials, or as its members are, the Liberal Democrats."""
    return f"({said})" in name or name.startswith(said.rstrip("s"))
