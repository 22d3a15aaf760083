"""The names, titles and keys of a work, as the citation styles write them."""

from __future__ import annotations

from ..core.facts import Author, Source, initials_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Words that stand in titles and are no names.
_COMMON = frozenset({
    "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on",
    "or", "over", "since", "the", "to", "under", "with", "its", "their", "relations", "issues",
    "policy", "policies", "overview", "report", "reports", "survey", "study", "studies",
    "background", "analysis", "review", "trade", "recent", "developments", "history",
    "economic", "economy", "annual", "statistics", "update", "summary", "outlook", "note",
    "notes", "memo", "brief", "briefing", "guide", "handbook", "introduction",
})  # fmt: skip
_POINTS = ".,;:?!()[]\"'\u201c\u201d\u2018\u2019"


def inverted(author: Author) -> str:
    """Return `de la Cruz, Ana, Jr.`; a body's name is never inverted."""
    return ", ".join(filter(None, (author.surname, author.given, author.suffix)))


def with_initials(author: Author) -> str:
    """Return `de la Cruz, A. M., Jr.`; a hyphenated given name keeps its hyphen: `J.-L.`."""
    initials = ("-".join(f"{part[0]}." for part in name.split("-") if part) for name in author.given.split())
    return ", ".join(filter(None, (author.surname, " ".join(initials), author.suffix)))


def joined(names: Sequence[str], word: str = "and", most: int = 2) -> str:
    """Join names: `A and B`, `A, B, and C`; of more than `most` only the first, with `et al.`."""
    if len(names) > most:
        return f"{names[0]} et al."
    if len(names) < 3:
        return f" {word} ".join(names)
    return f"{', '.join(names[:-1])}, {word} {names[-1]}"


def families(source: Source) -> list[str]:
    """Return the family names, or the publisher where the work names no author."""
    return [author.surname for author in source.authors] or [source.publisher]


def bylines(source: Source) -> list[str]:
    """Return the names in full, or the publisher where the work names no author."""
    return [author.full for author in source.authors] or [source.publisher]


def is_updated(source: Source) -> bool:
    """Tell whether the edition is a revision of an earlier one."""
    return any(day < source.date for day in source.revisions)


def key(source: Source) -> str:
    """Return a citation key: the publisher's initials and the source's id, `crs-if10199`."""
    text = f"{initials_of(source.publisher)}-{source.id}".lower()
    return "".join(_key_part(char) for char in text).strip("-")


def _key_part(char: str) -> str:
    if not char.isascii():
        return f"u{ord(char):x}"  # some readers of BibTeX take ASCII keys only
    return char if char.isalnum() else "-"


def sentence_case(title: str) -> str:
    """Return a title in sentence case, or as it is where that might take a name's capital.

    It changes only where each capital is accounted for: a common word is lowered, a word that a
    dot, digit or inner capital marks (`U.S.-Japan`) stays. Any other capital may begin a name.
    """
    first, *rest = title.split(" ")
    done = [first]
    for word in rest:
        core = word.strip(_POINTS)
        if done[-1].endswith((":", "?", "!")) or word == word.lower() or _is_marked(core):
            done.append(word)
        elif core.lower() in _COMMON:
            done.append(word.lower())
        else:
            return title
    return " ".join(done)


def _is_marked(core: str) -> bool:
    return "." in core or any(char.isdigit() for char in core) or core[1:] != core[1:].lower()


def keeps_capital(title: str) -> list[tuple[str, bool]]:
    """Return the words of a title, each with whether a style must leave its capitals alone."""
    words = title.split(" ")
    cased = sentence_case(title).split(" ")
    return [
        (word, word == kept and (_is_marked(word.strip(_POINTS)) or (at > 0 and word != word.lower())))
        for at, (word, kept) in enumerate(zip(words, cased, strict=True))
    ]
