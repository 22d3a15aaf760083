"""What the rules read of a fact's statement, read once: stems, words with names, figures, countries."""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.telling import telling
from ..language import marked, proper_names, sense
from ..language.kept_figures import figures_from
from ..language.quantities import located, straight
from .countries import names_in
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..language.marked import Marked
    from ..language.proper_names import Wording
    from ..language.quantities import Quantity

_AS_OF = pattern(
    r"\b(?i:as of|as at|dated|updated(?: on)?|edition of|report of|brief of|in its|by"
    r"|report (?:came out|appeared|was (?:issued|published|released|updated|written)) (?:in|on))\s+"
    r"(?:late |early |mid-)?"
    r"(?:[A-Z][a-z]+\.? )?$"
)
_OF_SOURCE = pattern(r" (?:CRS |Congressional )?(?:report|brief|primer)\b", needs=" report| brief| primer")
_IN_UNIFORM = pattern(  # troops, in more than one word
    r"\bservice ?(?:members?|personnel)\b|\bservicem[ae]n(?: and (?:service)?women)?\b"
    r"|\b(?:men and women|sons and daughters|young (?:men|women)|people|personnel|Americans|those) in "
    r"uniform\b",
    re.I,
    needs=" in uniform|service m|service p|servicem|servicep",
)
_WORLDWIDE = pattern(
    r"\b(?:worldwide|globally|(?:on|around) (?:earth|the (?:globe|planet)))\b",
    re.I,
    needs="worldwide|globally|earth|globe|planet",
)
_YEARLY = pattern(r"(?:\bper |/ ?|\ba )yr\b|\bp\.a\.|\bper annum\b", needs="yr|p.a.|annum")
_WITHDRAWING = pattern(  # in several words, or from what is named
    r"\b(?:pull|walk|bow|back|drop)(?:s|ed|ped|ing|ping)? (?:out|away)\b(?= (?:of|on|from)\b)"
    r"|\b(?:quit|exit(?:s|ed)|ditch(?:es|ed)|abandon(?:s|ed))(?= (?:the )?(?:proposed )?(?-i:[A-Z]))",
    re.I,
    needs=" out | away |quit|exit|ditch|abandon",
)
_STOPS = (".", "?", "!")
KEPT = 4096  # statements: those of every fact that a draft may speak of


@lru_cache(KEPT)
def stems_of(statement: str) -> Marked:
    """Return a statement as stems."""
    return marked.read_marked(statement)


@lru_cache(KEPT)
def words_of(statement: str) -> Wording:
    """Return a statement as words, names among them."""
    return proper_names.read_wording(statement)


_kept: dict[str, str] = {}  # the figures of statements, as an index has them


def keep_figures(statement: str, figures: str) -> None:
    """Take the figures of a fact's statement from an index, by which they need not be read again."""
    _kept[statement] = figures


@lru_cache(KEPT)
def quantities_of(statement: str) -> tuple[tuple[Quantity, int, int], ...]:
    """Return the figures of a statement, each with its place; the day that dates it left out."""
    text, known = straight(statement), _kept.get(statement)
    figures = located(text) if known is None else figures_from(known)
    return tuple(found for found in figures if not is_dating(text, found[1], found[2]))


def is_dating(text: str, at: int, end: int) -> bool:
    """Tell whether a date at a place only dates what is said: `as of May 2023`, `the May 2023 report`."""
    return bool(_AS_OF.search(text[max(0, at - 60) : at]) or _OF_SOURCE.match(text, end))


@lru_cache(KEPT)
def telling_of(text: str) -> frozenset[str]:
    """Return the telling words of a text: of a clause, which many rules ask about, or of its context."""
    plain = _IN_UNIFORM.sub("troops", text)
    plain = _WORLDWIDE.sub("in the world", _YEARLY.sub(" per year", plain))
    plain = in_one_word(plain)
    return telling(plain.replace("ight now", " now"))  # which is no right


def in_one_word(text: str) -> str:
    """Return a text with a withdrawal in one word: `pulled out of the TPP`, `withdrew of the TPP`."""
    return _WITHDRAWING.sub("withdrew", text)


def apart(*texts: str) -> tuple[str, ...]:
    """Return texts that follow one another as they may be read: each by itself where those before it end.

    So a sentence that was read is not read again with what stands around it.
    """
    said = [text for text in texts if text]
    return tuple(said) if all(text.endswith(_STOPS) for text in said[:-1]) else (" ".join(said),)


def telling_of_all(*texts: str) -> frozenset[str]:
    """Return the telling words of texts that follow one another."""
    return frozenset[str]().union(*map(telling_of, apart(*texts)))


@lru_cache(KEPT)
def reversals(text: str, statements: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a text turns into the opposite of some statements, as `sense.reversed_words` words it."""
    passages = [stems_of(statement) for statement in statements]
    return tuple(sense.reversed_words(marked.read_marked(text), passages, "the report"))


@lru_cache(KEPT)
def countries_of(statement: str) -> frozenset[str]:
    """Return the keys of the countries that a statement names."""
    return frozenset(names_in(statement))
