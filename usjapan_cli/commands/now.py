"""What is said of newer editions: how facts read there."""

from __future__ import annotations

from ..core.dates import in_words
from ..core.facts import EditionValue, Fact, Value
from .context import Context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def later_editions(fact: Fact, readings: Sequence[EditionValue]) -> str | None:
    """Say how a later edition first differs and since when, or None where none before the newest does.

    What the newest says is said apart.
    """
    base, newest = fact.value, fact.latest.edition if fact.latest else "9999"
    for reading in readings:
        value = reading.value
        if fact.as_of < reading.edition < newest and value and base and value.differs(base):
            shown = Value(value.number, base.unit, value.bound).text
            doubt = f" ({reading.note})" if reading.note else ""
            return f"{shown} since the edition of {in_words(reading.edition)}{doubt}"
    return None


def on_screen(context: Context, fact: Fact) -> str | None:
    """Say in a search's screen how the newest edition reads, or else one that differs."""
    if not fact.latest:
        later = later_editions(fact, context.library.readings(fact.id))
        return f"later editions: {later}" if later else None
    day = in_words(fact.latest.edition)
    return f"the same in the edition of {day}" if fact.reads_on else f"now ({day}): {fact.now(whole=True)}"


def notes(facts: Sequence[Fact], first_answers: bool) -> list[str]:
    """Say on stderr how the first of some facts reads now, and how many of the others do not read the same.

    Of facts that are only listed (not `first_answers`) none stands out, but one alone.
    """
    named = first_answers or len(facts) == 1
    first, others = facts[0], [fact for fact in facts[named:] if not fact.reads_on]
    said = []
    if named and first.latest and not first.reads_on:
        said.append(f"{first.id}, now ({in_words(first.latest.edition)}): {first.now(whole=True)}")
    if others:
        said.append(_counted(others, " more" if said else ""))
    return said


def _counted(facts: Sequence[Fact], more: str) -> str:
    """Say how many facts do not read the same, and of how many that is not known."""
    latest = [fact.latest for fact in facts if fact.latest]
    unread = sum(one.outcome == "unread" for one in latest)
    moved = len(latest) - unread
    edition = f"the edition of {in_words(max(one.edition for one in latest))}"
    if moved:
        rest = f" ({unread} could not be compared)" if unread else ""
        said = f"{_facts(moved, more)} {'reads' if moved == 1 else 'read'} differently in {edition}{rest}"
    else:
        said = f"{_facts(unread, more)} could not be compared with {edition}"
    return f"{said}; to see which: --fields id,latest"


def _facts(count: int, more: str) -> str:
    return f"{count}{more} of these facts"
