"""What stands in a memo for a fact: one field of it as prose, and the note that says where it is from."""

from __future__ import annotations

from ..cite import markup, styles
from ..core import escapes
from ..core.dates import in_words
from ..core.errors import Refused, UsjapanError, quoted
from ..core.facts import EXACT, HEDGES, YEARS, Fact, Source, Value, conditioned, is_year, ordinal
from ..core.record import Record
from .templates import FIELDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..core.facts import EditionValue

STYLES = tuple(style for style in styles.STYLES if style not in styles.OWN_MARKUP)
MARKUP = {"markdown": "markdown", "latex": "latex", "html": "html", "text": "plain"}
_ESCAPES: dict[str, Callable[[str], str]] = {
    "markdown": escapes.markdown, "latex": escapes.latex, "html": escapes.html, "text": str,
}  # fmt: skip
_MEASURES = ("percent", *YEARS)  # units that belong to their number; what is counted stands in the sentence


class Quote(Record):
    """A fact as one edition of its source has it."""

    fact: Fact
    source: Source

    @property
    def edition(self) -> str:
        """The day of the edition."""
        return self.source.date


def of_edition(fact: Fact, source: Source, readings: Sequence[EditionValue], edition: str | None) -> Quote:
    """Return a fact as an edition has it (None: the curated one); raises UsjapanError where it was not read.

    Of another edition the figure alone is known, and neither its page nor its paragraph.
    """
    if edition in (None, source.date):
        return Quote(fact, source)
    found = next((reading for reading in readings if reading.edition == edition), None)
    if found is None or found.value is None or fact.value is None:
        known = ", ".join(reading.edition for reading in readings if reading.value) or "no other edition"
        raise UsjapanError(f"{fact.id} was not read in the edition of {edition}", f"it was in: {known}")
    value = Value(found.value.number, fact.value.unit, found.value.bound, fact.value.scope)
    changed: dict[str, Any] = {
        "value": value,
        "as_of": edition,
        "locators": ("edition",),
        "section": "",
        "statement": "",
    }
    work: dict[str, Any] = {"date": edition, "pages": (), "sections": ()}
    return Quote(
        Fact(**{name: changed.get(name, getattr(fact, name)) for name in Fact._fields}),
        Source(**{name: work.get(name, getattr(source, name)) for name in Source._fields}),
    )


def prose(quote: Quote, field: str, approximately: bool = False) -> str:
    """Return a field as a sentence has it; raises Refused for a hedged number, UsjapanError for none."""
    fact, value = quote.fact, quote.fact.value
    if field not in FIELDS:
        raise UsjapanError(f"unknown field {quoted(field)}", f"known fields: {', '.join(FIELDS)}")
    if field == "cite":
        return ""
    if field == "as_of":
        return in_words(fact.as_of)
    if field == "statement":
        if not fact.statement:
            raise UsjapanError(f"{fact.id} has no statement of that edition", "quote its value")
        return fact.statement
    if value is None:
        raise UsjapanError(f"{fact.id} has no value", f"quote its statement: {{{{{fact.id}/statement}}}}")
    return _of_value(fact, value, field, approximately)


def _of_value(fact: Fact, value: Value, field: str, approximately: bool) -> str:
    id, is_rank = fact.id, value.bound == "rank"
    if field == "unit":
        if is_rank:
            raise UsjapanError(
                f"{id} is a rank, and its unit alone would leave the rank out",
                f"quote its value: {{{{{id}}}}}",
            )
        return value.unit
    if field == "rank" and not is_rank:
        raise UsjapanError(f"{id} is no rank: {value.text}", f"quote its value: {{{{{id}}}}}")
    if field in ("number", "rank"):
        if (fact.condition or value.bound not in EXACT) and not approximately:
            said = conditioned(value.text, fact.condition)
            raise Refused(f"the {field} of {id} is hedged: {said}", "quote its value, or add --approx")
        return ordinal(value.number) if field == "rank" else _digits(value)
    is_measure = value.unit in _MEASURES or "U.S. dollars" in value.unit or is_rank
    said = value.text if is_measure else HEDGES[value.bound] + _digits(value)
    adverbs = [hedge for hedge in hedges_left(fact, said) if hedge.endswith("ly")]
    return conditioned(said, ", ".join([*adverbs, *filter(None, [fact.condition])]))


def hedges_left(fact: Fact, said: str) -> list[str]:
    """Return the hedges of a fact that a text lacks: the sentence around it has to have them."""
    return [hedge for hedge in fact.hedges if hedge not in said]


def _digits(value: Value) -> str:
    return str(value.number) if is_year(value.number, value.unit) else f"{value.number:,}"


def escaped(text: str, format: str) -> str:
    """Return text as a memo's format holds it."""
    return _ESCAPES[format](text)


def note(quote: Quote, style: str, format: str) -> str:
    """Return the reference with the date of the figure."""
    said = styles.reference(quote.fact, quote.source, style, MARKUP[format])
    if style == "crs":  # which has the date
        return said
    return f"{said} {markup.written(f'As of {in_words(quote.fact.as_of)}.', MARKUP[format])}"


def inline(quote: Quote, style: str, format: str) -> str:
    """Return the short form in brackets, as it stands behind a figure."""
    said = styles.in_text(quote.fact, quote.source, style, MARKUP[format])
    return said if said.startswith("(") else f"({said.rstrip('.')})"
