"""Whether a fact's own words hold together, without its source: hedges, roles, questions, plain English."""

from __future__ import annotations

import re
from string import ascii_letters

from ..language import proper_names
from ..language.direction import against_fields, against_roles
from ..language.marked import Marked, read_marked
from ..language.quantities import plain_words
from ..language.wording import ASKING, any_form, as_weak
from .strength import unkept, unnamed_holder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.facts import Fact

MOST_WORDS = 30  # of a statement; a name counts as one
_STIFF = re.compile(r"^It was |^What |goes by the name|\bare a thing\b")
_BRACKETS = re.compile(r" \([^()]*\)")
_LETTERS = ascii_letters.encode()
# Hedges whose loss turns what is possible into what is: no question presupposes, no alias says so much.
_WEIGHTY = (
    "could", "may", "might", "potential", "potentially", "likely", "appears", "reportedly", "alleged",
    "perceived", "in part", "plan", "intention", "if",
)  # fmt: skip
_OF_WHOM = ("some", "many", "most")  # likewise, where they open the statement: of whom it is said
_ASKING = any_form(ASKING)
_PRESUPPOSING = ("why", "how", "when", "where", "who", "whose", "what", "which")


def unheld(fact: Fact) -> list[str]:
    """Return which of its hedges, and of its condition, a fact's statement does not have."""
    return unkept(fact, read_marked(fact.statement)) if fact.hedges or fact.condition else []


def exchanged(fact: Fact) -> list[str]:
    """Return where a statement goes against the roles, the flow or the coverage of its fact."""
    if not (fact.flow or fact.coverage or fact.roles):
        return []
    statement = read_marked(fact.statement)
    return [*against_fields(fact, statement), *against_roles(fact.roles or "", statement)]


def anonymous(fact: Fact) -> list[str]:
    """Return the words of who holds a position that its statement lacks."""
    return unnamed_holder(fact, read_marked(fact.statement)) if fact.kind == "position" else []


def overstated(fact: Fact) -> Iterator[tuple[str, str, str]]:
    """Yield questions that presuppose, and aliases that say, without its hedge what the statement hedges.

    Each is the key (`questions`, `aliases`), the text and the hedge. What is held: a text with the one or two
    words that the hedge governs in the statement, and no word as weak. A question that asks whether (`Does`,
    `Could`) presupposes nothing. What the statement hedges in other words than the text's is not seen.
    """
    for hedge in fact.hedges:
        statement = read_marked(fact.statement)
        weakened = set(_weakened(hedge, statement))
        for key, texts in (("questions", fact.questions), ("aliases", fact.aliases)):
            for text in texts if weakened else ():
                own = read_marked(text)
                is_open = key == "questions" and own.words[:1] and own.words[0] not in _PRESUPPOSING
                says = weakened.issubset(own.stems) and _shared(own, statement) > 1
                if says and not is_open and not own.has(as_weak(hedge) | _ASKING):
                    yield key, text, hedge


def _shared(text: Marked, other: Marked) -> int:
    """Count the words of weight that two texts share."""
    return len({s for at, s in enumerate(text.stems) if text.is_heavy(at)}.intersection(other.stems))


def _weakened(hedge: str, statement: Marked) -> list[str]:
    """Return the stems of what a hedge of a statement weakens, the next two words of weight, if it counts."""
    hits = statement.hits(as_weak(hedge))
    counts = hedge in _WEIGHTY or (hedge in _OF_WHOM and bool(hits) and hits[0].start == 0)
    return statement.governed(hits[0].end, 2) if hits and counts else []


def stiff(statement: str) -> str:
    """Return what makes a statement hard to read, or nothing: its length, an opening that delays."""
    found = _STIFF.search(statement)
    if found:
        return f'"{found[0].strip()}" delays or inflates what is said - put the actor first'
    between = statement.encode().translate(None, _LETTERS)  # to count these is quick
    if len(between) < MOST_WORDS or len(plain_words(statement)) <= MOST_WORDS:
        return ""
    count = _length(statement)
    if count > MOST_WORDS:
        return f"{count} words, more than {MOST_WORDS} - say less, or make two facts of it"
    return ""


def _length(statement: str) -> int:
    """Count a statement's words; a name is one word however long, and brackets are not read."""
    text = proper_names.read_wording(_BRACKETS.sub("", statement))
    inside = sum(len(run) - 1 for run in proper_names.names(text))
    return len([word for word in text.words if word not in ("$", "%")]) - inside
