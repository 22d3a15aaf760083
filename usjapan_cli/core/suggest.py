"""Did you mean: the known names that somebody may have meant who typed another one."""

from __future__ import annotations

from .errors import Unknown, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

KNOWN = " - known: "  # before the names where none is near
MOST_SUGGESTED = 3
MOST_LISTED = 30  # known names where none is near
MOST_COMPARED = 200  # of the names that a fact file may use
SURE = 8  # letters from which two slips leave no doubt what was meant


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ` - did you mean x or y?`, or nothing where nothing is near."""
    return _asking(suggested(word, known))


def suggested(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three of the known names that may have been meant, the likeliest first."""
    return tuple(_meant(word, list(known))[:MOST_SUGGESTED])


def unknown(what: str, name: str, known: Iterable[str]) -> Unknown:
    """Return the error that there is no such topic, fact or table, with those that may have been meant."""
    close = suggested(name, known)
    return Unknown(f"no {what} {quoted(name)}{_asking(close)}", suggestions=close)


def _asking(names: Sequence[str]) -> str:
    return f" - did you mean {' or '.join(names)}?" if names else ""


def slip_of(word: str, known: Collection[str]) -> str | None:
    """Return the known name that a word begins, is one slip from, or is without its vowels; else None."""
    from . import spelling  # RapidFuzz: only where something was not found

    begun = [name for name in known if len(word) > 2 and name.startswith(word.lower())]
    close = begun or spelling.nearest(word[:80].lower(), known, 1 if len(word) < SURE else 2)
    close = close or [name for name in known if len(word) > 2 and word.lower() == _without_vowels(name)]
    return close[0] if close else None


def _without_vowels(name: str) -> str:
    return "".join(letter for letter in name if letter not in "aeiou")


def near_or_known(word: str, known: Collection[str]) -> str:
    """Return ` - did you mean 'x'?` for the nearest of some names, or else their list."""
    if not any(known):
        return ""
    compared = list(known)[:MOST_COMPARED]
    close = _meant(word, compared)
    named = compared[:MOST_LISTED] + ["..."] * (len(known) > MOST_LISTED)
    return f" - did you mean {close[0]!r}?" if close else KNOWN + ", ".join(named)


def _meant(word: str, known: list[str]) -> list[str]:
    """Return the names that `word` may stand for, best first; only the sure ones where there are any.

    A name may be meant by what stands behind its dot alone: `us-troops` for `alliance.us-troops`.
    """
    as_written = {name.lower(): name for name in known}
    return [as_written[name] for name in _meant_in_small(word[:80].lower(), list(as_written))]


def _meant_in_small(word: str, known: list[str]) -> list[str]:
    from . import spelling  # RapidFuzz: only where something was not found

    keys = {name: name.partition(".")[2] or name for name in known}
    same = [name for name, key in keys.items() if key == word]
    edits = 1 if len(word) < SURE else 2
    sure = same or spelling.nearest(word, known, edits)
    if sure:
        return sure
    near = spelling.nearest(word, list(dict.fromkeys(keys.values())), edits)
    if near:
        return [name for at in near for name, key in keys.items() if key == at]
    holding = sorted((name for name, key in keys.items() if len(word) > 2 and word in key), key=len)
    return list(dict.fromkeys([*holding, *spelling.suggestions(word, known)]))
