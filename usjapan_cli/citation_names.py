"""The names and titles of a work, as the citation styles write them."""

from __future__ import annotations

from .model import Author, Source

# Words that are no names in a title and may lose their capital; other words keep it.
_COMMON = frozenset((
    "relations", "issues", "policy", "policies", "overview", "report", "survey", "study", "background",
    "analysis", "review", "trade", "and", "or", "of", "the", "in", "on", "for", "with", "recent",
    "developments", "history", "economic", "annual", "statistics",
))  # fmt: skip


def given_first(author: Author) -> str:
    """Return `Mark E. Manyin`."""
    return f"{author.given} {author.family}"


def initials_after(author: Author) -> str:
    """Return `Manyin, M. E.`; a hyphenated given name keeps its hyphen: `J.-L.`."""
    parts = (
        "-".join(f"{piece[0]}." for piece in name.split("-") if piece) for name in author.given.split()
    )
    return f"{author.family}, {' '.join(parts)}"


def lead(source: Source, between: str = " and ") -> str:
    """Return the author of a note: one or two by name, the first of more with `et al.`."""
    names = [given_first(author) for author in source.authors]
    return f"{names[0]} et al." if len(names) > 2 else between.join(names)


def is_updated(source: Source) -> bool:
    """Tell whether the edition is a revision of an earlier one."""
    return any(day < source.date for day in source.revisions)


def key(source: Source) -> str:
    """Return a citation key: the publisher's initials and the number, `crs-if10199`."""
    initials = "".join(word[0] for word in source.publisher.split() if word[0].isupper())
    text = f"{initials}-{source.number or source.id}".lower()
    return "".join(char if char.isascii() and char.isalnum() else "-" for char in text).strip("-")


def sentence_case(title: str) -> str:
    """Return a title in sentence case; a word that may be a name keeps its capital."""
    first, *rest = title.split(" ")
    return " ".join([first, *(w.lower() if w.lower() in _COMMON else w for w in rest)])
