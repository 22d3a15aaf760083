"""The clauses of a long query that may be what is asked, without what a chatty writer puts around them.

Loaded only for a query that nothing answers as a whole.
"""

from __future__ import annotations

from ..core.words import words
from .verbs import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_STOPS = ",;:?!()[]\u2014\n"
_DASHES = (" - ", " -- ", " \u2013 ", "... ")
_LONGEST_ABBREVIATED = 2  # letters before a point that ends no sentence: `the U.S. ambassador`, `Dr. No`
_OPENING = listed("how what who whom whose which where when why whether if")  # a question within a query
SHORTEST = 2  # words of a clause: `us` behind `relying on` is none
# Behind these stands what is asked, or what a note is to be about.
_LEADING = listed(
    "about on regarding that says said claims thinks believes reckons insists asks asked checking confirm"
)
# A writer who leads up to his question speaks of himself, of whom he asks, or of whom he asks for.
_FRAMING = listed(
    "i im ive id ill me my mine we weve our you your youre please pls plz kindly hi hey hello sorry thanks "
    "thx cheers someone somebody just need"
)


def clauses(query: str) -> Iterator[str]:
    """Yield what may be asked in a query of several clauses, the likeliest first.

    A clause that is of `the other` leaves open of whom.
    """
    yielded = {tuple(words(query))}  # a mark at its end makes it no other
    pieces = _pieces(query)
    most = [piece for piece in pieces if 2 * len(piece.split()) > len(query.split())]
    asked = (_asked(piece, any(map(_is_framed, pieces[:at]))) for at, piece in enumerate(pieces))
    for found in (*asked, *most):
        said = tuple(words(found))
        if len(said) >= SHORTEST and said not in yielded and "other" not in said:
            yielded.add(said)
            yield found


def _pieces(query: str) -> list[str]:
    """Cut a query at its stops."""
    for dash in _DASHES:
        query = query.replace(dash, ";")
    for stop in _STOPS:
        query = query.replace(stop, ";")
    query = " ".join(f"{word[:-1]};" if _ends(word) else word for word in query.split(" "))
    return [piece.strip() for piece in query.split(";") if piece.strip()]


def _ends(word: str) -> bool:
    """Tell whether a word ends a sentence, and is no abbreviation."""
    return word.endswith(".") and "." not in word[:-1] and len(word) > _LONGEST_ABBREVIATED + 1


def _asked(piece: str, is_framed: bool) -> str:
    """Return a clause from where its question opens, where what stands before only leads up to it.

    `is_framed` where the clauses before it do.
    """
    said = piece.split()
    plain = [" ".join(words(word)) for word in said]
    for at in range(len(said) - 2, -1, -1):
        is_led = bool(_FRAMING.intersection(plain[:at]))
        if plain[at] in _OPENING and (is_led or is_framed):
            return " ".join(said[at:])
        if plain[at] in _LEADING and is_led:
            return " ".join(said[at + 1 :])
    return ""


def _is_framed(piece: str) -> bool:
    return not _FRAMING.isdisjoint(words(piece))
