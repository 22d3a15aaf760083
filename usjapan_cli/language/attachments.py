"""Whether the words of a statement go with the names that they go with in its passages: `threats to Japan`.

A word is asked about only where the passages have it with the same preposition, or with an owner.
"""

from __future__ import annotations

from ..core.kept import kept
from ..core.telling import LIGHT
from ..core.words import stem
from .proper_names import ALWAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from .proper_names import Wording

    Link = tuple[str, str]  # a word by its stem, and the preposition behind it; `'s` for its owner
    Links = dict[Link, list[set[str]]]

_PREPOSITIONS = frozenset(
    ("against", "between", "by", "from", "in", "into", "of", "on", "over", "to", "toward", "with")
)
_WAYS = {"from": ("to", "into", "toward"), "to": ("from",), "into": ("from", "out"), "toward": ("from",)}
_SKIPPED = frozenset(("the", "a", "an", "its", "their", "and", "or", "both", "then", "government", "of"))
_OWNER = "'s"
_HELD = frozenset((_OWNER, "against", "between", "from", "into", "over", "to", "toward", "with"))
_REACH = 7  # words behind a preposition within which its names stand


def misattached(statement: Wording, passages: Sequence[Wording], where: str) -> list[str]:
    """Return the words of a statement to which the passages attach other names, or the other way."""
    own, theirs = _gathered([statement]), _gathered(passages)
    return [
        *(
            f'"{_word(word, statement)}" goes with {_listed(others, [statement])}, in {where} with '
            f"{_listed(known, passages)}"
            for word, others, known in foreign(statement, passages)
        ),
        *filter(None, (_turned(link, own, theirs, statement, where) for link in own)),
    ]


def foreign(statement: Wording, passages: Sequence[Wording]) -> list[tuple[str, set[str], set[str]]]:
    """Return the words of a statement that go with names which the passages do not set to them.

    Each is the word's stem, those names, and those of the passages. A word that is said twice may go with
    others once.
    """
    own = {link: groups for link, groups in _gathered([statement]).items() if link[1] in _HELD}
    theirs = _gathered(passages, own) if own else {}
    found = []
    for link, groups in own.items():
        known = set[str]().union(*theirs.get(link, ()))
        if not known or any(names <= known for names in groups):
            continue
        others = set[str]().union(*groups)
        is_displaced = bool((known - others).intersection(statement.keys))
        others -= known if is_displaced else known | ALWAYS  # a report on the two need not name them
        if others:
            found.append((link[0], others, known))
    return found


def _turned(link: Link, own: Links, theirs: Links, statement: Wording, where: str) -> str:
    """Return a way that the passages only have the other way round."""
    ways = [(link[0], other) for other in _WAYS.get(link[1], ())]
    way = next((way for way in ways if way in theirs and way not in own), None)
    if way is None or link in theirs:
        return ""
    word = _word(link[0], statement)
    return f'"{word} {link[1]} ..." is the wrong way: {where} has "{word} {way[1]} ..."'


def _word(stemmed: str, text: Wording) -> str:
    """Return a word, given by its stem, as it is written in a text."""
    return next((word for word in text.words if stem(word.lower()) == stemmed), stemmed)


def _gathered(texts: Sequence[Wording], among: Container[Link] | None = None) -> Links:
    """Gather what is attached to what in some texts; to what is `among` some links alone, if given."""
    found: Links = {}
    for text in texts:
        for link, names in _linked(text):
            if among is None or link in among:
                found.setdefault(link, []).append(names)
    return found


def _listed(names: set[str], texts: Sequence[Wording]) -> str:
    """List names, given by their keys, as they are written in some texts."""
    written = {key: word for text in texts for key, word in zip(text.keys, text.words, strict=True)}
    return ", ".join(sorted(written.get(name, name) for name in names))


@kept
def _linked(text: Wording) -> tuple[tuple[Link, set[str]], ...]:
    return tuple(_links(text))


def _links(text: Wording) -> Iterator[tuple[Link, set[str]]]:
    """Yield what is attached to each word of weight; a second preposition belongs to the same word."""
    for at in range(len(text.words)):
        if text.is_possessive(at) and text.is_name(at):
            for owned in _owned(text, at):
                yield (owned, _OWNER), {text.keys[at]}
        place = at + 1
        is_governing = place < len(text.words) and text.words[place] in _PREPOSITIONS
        if not is_governing or text.is_name(at) or not _is_heavy(text, at):
            continue
        while place < len(text.words) and text.words[place] in _PREPOSITIONS and text.gaps[place - 1] == " ":
            end, names = _object(text, place + 1)
            yield (stem(text.words[at].lower()), text.words[place]), names
            if text.words[place] == "from" and "to" in text.words[end : end + _REACH]:
                end = text.words.index("to", end)  # `from a pilot to regular service`
            elif not names:
                break
            place = end


def _owned(text: Wording, at: int) -> Iterator[str]:
    """Yield the stems of the two words of weight behind an owner."""
    for place in range(at + 1, min(at + 3, len(text.words))):
        if (
            not _is_heavy(text, place)
            or text.is_name(place)
            or (place > at + 1 and text.gaps[place - 1] != " ")
        ):
            return
        yield stem(text.words[place].lower())


def _is_heavy(text: Wording, at: int) -> bool:
    return stem(text.words[at].lower()) not in LIGHT and not text.words[at][0].isdigit()


def _object(text: Wording, start: int) -> tuple[int, set[str]]:
    """Return the names right behind a preposition, joined ones too, and the place behind them."""
    names: set[str] = set()
    place = start
    while place < len(text.words) and (place < start + _REACH or text.is_name(place)):
        if not names and _opens_list(text, place):
            place += 1
            continue
        is_apart = place > start and text.gaps[place - 1] not in (" ", ", ", "-", "'s ")
        if is_apart or not (text.is_name(place) or text.words[place].lower() in _SKIPPED):
            break
        if text.is_possessive(place):  # `over China's claims`: what is attached are the claims
            return place, set()
        if text.is_name(place):
            names.add(text.keys[place])
        place += 1
    if names and place < len(text.words) and _is_in_a_long_list(text, place):
        return len(text.words), names | {text.keys[at] for at in text.capitals if at >= place}
    is_adjective = (
        place < len(text.words)
        and names
        and text.is_name(place - 1)
        and text.gaps[place - 1] == " "
        and _is_noun(text, place)
    )
    return place, set() if is_adjective else names


def _opens_list(text: Wording, at: int) -> bool:
    """Tell whether a word is of a number that names follow: `to the 50 states, Guam, and Palau`."""
    ends = at + text.words[at][0].isdigit()
    if ends + 1 >= len(text.words) or text.is_name(ends):
        return False
    return text.gaps[ends] == ", " and text.is_name(ends + 1)


def _is_in_a_long_list(text: Wording, at: int) -> bool:
    """Tell whether names stand before a place in a list with semicolons, each with a word on it."""
    return text.gaps[at - 1].endswith(("(", "; ")) and any(";" in gap for gap in text.gaps[at - 1 :])


def _is_noun(text: Wording, at: int) -> bool:
    """Tell whether a word behind a name may be what the name only describes: `with U.S. forces`."""
    return _is_heavy(text, at) and text.words[at] not in _PREPOSITIONS
