"""What a fact claims, and whether its statement, its value and its date claim the same."""

from __future__ import annotations

from ..core import facts
from ..core.facts import HEDGES, Fact, Value
from ..core.patterns import pattern
from ..language.quantities import Quantity, figures, implied, plain_words, spelled, straight

BOUNDS = {
    "over": "over", "least": "over", "under": "under", "most": "under", "about": "about",
    "nearly": "about",
}  # fmt: skip
DATES = ("year", "month", "day", "decade")
_QUOTED = pattern(r'"([^"]{1,300})"')


def quotes(text: str) -> list[Quantity]:
    """Read the terms in quotation marks; the key is their words, without marks."""
    terms = _QUOTED.findall(straight(text))
    return [Quantity("quote", " ".join(plain_words(term)), term) for term in terms]


def value_claim(value: Value, statement: str) -> Quantity:
    """Return a value as the claim that a text would make of it; `hedge` is a bound, exact empty.

    A value of 33.3 percent of which its statement says `a third` is the third that a text would say.
    """
    hedge = value.bound if value.bound in BOUNDS else ""
    claim = Quantity(_kind(value), spelled(abs(value.number)), value.text, hedge)
    if claim.kind == "percent" and "." in claim.key:
        in_words = (one.key for one in figures(statement) if _is_rounded_in_words(one, claim))
        claim = claim.but(key=next(in_words, claim.key))
    return claim


def _kind(value: Value) -> str:
    if value.bound == "rank":
        return "rank"
    if "dollars" in value.unit:
        return "money"
    if is_year(value):
        return "year"
    return "percent" if value.unit.split()[:1] == ["percent"] else "count"  # also `percent of GDP`


def is_year(value: Value) -> bool:
    """Tell whether a value is a year: `FY2025`, not `10 years`."""
    return facts.is_year(value.number, value.unit)


_ENDLESS = ("17", "33", "67", "83")  # percent of a sixth, a third, two and five of them
_FIRST = ("largest", "top", "smallest", "highest", "lowest")
_BUT = frozenset(("after", "behind", "but", "except", "only"))  # `the largest after China`
_TOTAL = ("total", "overall", "all", "combined", "altogether")


def disagreements(fact: Fact) -> list[str]:
    """Return where a fact's statement and its value or date disagree, without the source."""
    if not (fact.date or fact.value):
        return []
    stated = figures(fact.statement)
    problems = _date_disagreements(fact.date, stated) if fact.date else []
    if fact.value:
        problems += _value_disagreements(fact, fact.value, [*stated, *implied(fact.statement)])
        problems += _unit_disagreements(fact.value, fact.statement)
    return problems


def _unit_disagreements(value: Value, statement: str) -> list[str]:
    """Return where a statement is of another end of a ranking than its value, or not of the whole."""
    said = plain_words(statement)
    problems = []
    first = next((word for word in _FIRST if value.bound == "rank" and value.unit.startswith(word)), "")
    is_first = f" the {first} " in f" {' '.join(said)} " and _BUT.isdisjoint(said)
    if first and value.number > 1 and is_first:
        problems.append(f'the value is {value.text}, and the statement says "the {first}"')
    if _TOTAL[0] in value.unit.split() and not set(_TOTAL) & set(said):
        problems.append(f"the value is of the total, {value.text}, and the statement does not say so")
    return problems


def _value_disagreements(fact: Fact, value: Value, stated: list[Quantity]) -> list[str]:
    wanted = value_claim(value, fact.statement)
    finer = [claim.key for claim in stated if claim.kind in ("month", "day")]
    if wanted.kind == "year" and any(key.startswith(f"{wanted.key}-") for key in finer):
        return []
    same = [claim for claim in stated if claim.key == wanted.key]
    if not same:
        return [f"the value is {value.text}, and the statement does not give that number"]
    alike = [claim for claim in same if claim.kind == wanted.kind]
    if not alike:
        return [f'the value is {value.text}, the statement has "{same[0].text}"']
    if any(BOUNDS.get(claim.hedge, "") == wanted.hedge for claim in alike) or is_estimate(
        wanted, fact.statement
    ):
        return []
    bound = BOUNDS.get(alike[0].hedge)
    hedge = HEDGES[bound].strip() if bound else "exact"
    return [f"the value's bound is {value.bound}, the statement's is {hedge}"]


def is_estimate(wanted: Quantity, text: str) -> bool:
    """Tell whether a value is of about a number that a text says is estimated: `at an estimated cost of`.

    A curator may as well call it exact, and the verb its hedge.
    """
    return wanted.hedge == "about" and "estimated" in text


def _is_rounded_in_words(claim: Quantity, wanted: Quantity) -> bool:
    """Tell whether a share in words stands for a value that no whole percentage is: a third, for 33.3."""
    is_endless = claim.kind == wanted.kind == "percent" and claim.key in _ENDLESS
    return is_endless and not any(map(str.isdigit, claim.text)) and f"{float(wanted.key):.0f}" == claim.key


def _date_disagreements(date: str, stated: list[Quantity]) -> list[str]:
    dated = [claim for claim in stated if claim.kind in DATES]
    return [
        f"the date is {date}, and the statement gives no {end}"
        for end in date_ends(date)
        if dated and not any(fits(end, claim) or _fits_loosely(end, claim) for claim in dated)
    ]


def date_ends(date: str) -> list[str]:
    """Return the ends of an EDTF date that are dates, each with its `~` if it has one."""
    return [end for end in date.split("/") if end not in ("", "..")]


def fits(end: str, claim: Quantity) -> bool:
    """Tell whether a text's date says what one end of an EDTF date says, or is finer."""
    if claim.kind == "decade":
        return end == f"{claim.key}~"
    return claim.kind in DATES and claim.key.startswith(end.removesuffix("~"))


def _fits_loosely(end: str, claim: Quantity) -> bool:
    return claim.kind in ("year", "month") and end.startswith(claim.key)
