"""The whole record of one fact for a person's terminal."""

from __future__ import annotations

from ..core.dates import age_in_words, in_words
from ..core.facts import OURS, Fact, Source
from ..core.record import Record
from .painting import BOLD, DIM, ID, STALE, beside, painted
from .terminal import Terminal, columns_of, counted, without_command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LABEL = 14  # columns of a card's labels


class Card(Record):
    """What the full view of one fact shows beside the fact itself."""

    fact: Fact
    source: Source
    related: tuple[tuple[str, str], ...]
    later: str | None
    citation: str
    editions: int = 0  # in which its figure was read
    history: str = ""  # the command that shows how it reads in them


def as_of(fact: Fact, today: str) -> str:
    """Say how old a fact is: `as of May 15, 2023; 3 years old; may have changed`."""
    age = age_in_words(fact.as_of, today)
    stale = "; may have changed" if fact.is_stale(today) else ""
    return f"as of {in_words(fact.as_of)}; {age}{stale}"


def where(fact: Fact, source: Source) -> str:
    """Say where in the source a fact stands: `Overview, paragraph 1, sentence 3 (p. 1)`."""
    locator = fact.locators[0]
    parts = locator.split(".")
    place = fact.section or parts[0]
    if len(parts) == 3 and parts[1].isdecimal():
        place += f", paragraph {parts[1]}"
        place += "" if locator in source.cells else f", sentence {parts[2]}"
    page = source.page(locator)
    return f"{place} ({'pp.' if '-' in page else 'p.'} {page})" if page else place


def card(shown: Card, terminal: Terminal, today: str) -> str:
    """Return the whole record of one fact."""
    fact = shown.fact
    lines = [*painted(fact.id, terminal, ID), "", *painted(fact.statement, terminal, BOLD), ""]
    for label, text, style in _details(shown, today):
        found = _labelled(label, text, style, terminal)
        lines += _with_link(found, shown.source, terminal) if label == "where" else found
    return "\n".join(lines) + "\n"


def _with_link(lines: Sequence[str], source: Source, terminal: Terminal) -> list[str]:
    """Put the address of a work behind its name, where the name is on one line."""
    if not source.url or not source.label:
        return list(lines)
    return [line.replace(source.label, terminal.linked(source.label, source.url), 1) for line in lines]


def _details(shown: Card, today: str) -> Iterator[tuple[str, str, str]]:
    fact, source = shown.fact, shown.source
    if fact.value:
        scope = f" ({fact.value.scope})" if fact.value.scope else ""
        yield "value", fact.value_text + scope, BOLD
    if fact.date:
        yield "when", in_words(fact.date), ""
    yield "as of", as_of(fact, today).removeprefix("as of "), STALE if fact.is_stale(today) else ""
    if fact.latest:
        style = "" if fact.reads_on else BOLD
        yield "now", f"{fact.now(whole=True)} ({in_words(fact.latest.edition)})", style
    if shown.later:
        yield "later editions", shown.later, ""
    if fact.attribution:
        yield "according to", fact.attribution, ""
    yield "kind", f"{fact.kind}, {OURS}: {fact.formula}" if fact.formula else fact.kind, ""
    yield "where", ", ".join(filter(None, (source.label, where(fact, source)))), ""
    yield "cite", shown.citation, ""
    yield from _listed("look-alikes", fact.see_also)
    yield from _listed("related", shown.related)
    if shown.editions:
        yield "history", f"in {counted(shown.editions, 'other edition')}: {shown.history}", ""


def _listed(label: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Give a label to the first of some ids with a text each, the others go below it."""
    for number, (id, text) in enumerate(pairs):
        yield "" if number else label, f"{id}: {text}", ""


def _labelled(label: str, text: str, style: str, terminal: Terminal) -> list[str]:
    """Return a label with its text; an id that the text begins with looks like one.

    A command at its end is not broken: where it has no room beside its label it stands below.
    """
    said, command = without_command(text)
    if said and command and LABEL + 2 + columns_of(text) > terminal.width:
        return [*beside(label, said, LABEL, terminal, DIM, style), f"  {command}"]
    lines = beside(label, text, LABEL, terminal, DIM, style)
    id = text.partition(": ")[0]
    if style or " " in id or id == text:
        return lines
    return [line.replace(id, terminal.paint(id, ID), 1) for line in lines]
