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
_DASHES = (" - ", " -- ", " \u2013 ", "... ", ". ")
_OPENING = listed("how what who whom whose which where when why whether if")  # a question within a query
# Behind these stands what is asked, or what a note is to be about.
_LEADING = listed(
    "about on regarding that says said claims thinks believes reckons insists asks asked checking confirm"
)
# A writer who leads up to his question speaks of himself, of whom he asks, or of whom he asks for.
_FRAMING = listed(
    "i im ive id ill me my mine we weve our you your youre please pls plz kindly hi hey hello sorry thanks thx "
    "cheers someone somebody just need"
)


def clauses(query: str) -> Iterator[str]:
    """Yield what may be asked in a query of several clauses, the likeliest first."""
    yielded = {query}
    pieces = _pieces(query)
    most = [piece for piece in pieces if 2 * len(piece.split()) > len(query.split())]
    for found in (*map(_asked, pieces), *most):
        if found and found not in yielded:
            yielded.add(found)
            yield found


def _pieces(query: str) -> list[str]:
    """Cut a query at its stops."""
    for dash in _DASHES:
        query = query.replace(dash, ";")
    for stop in _STOPS:
        query = query.replace(stop, ";")
    return [piece.strip() for piece in query.split(";") if piece.strip()]


def _asked(piece: str) -> str:
    """Return a clause from where its question opens, where what stands before only leads up to it."""
    said = piece.split()
    plain = [" ".join(words(word)) for word in said]
    for at in range(len(said) - 2, 0, -1):
        leads = plain[at] in _LEADING
        if (leads or plain[at] in _OPENING) and _FRAMING.intersection(plain[:at]):
            return " ".join(said[at + leads :])
    return ""
