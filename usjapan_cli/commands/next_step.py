"""What to type next, as a shell takes it: with the paths that were given, and the facts that are open."""

from __future__ import annotations

from .context import Context, as_file, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

WITH_PACK = "where a pack has its facts, name it with --facts PACK"  # of a report that no open source knows
_LONGEST = 300  # characters of a query that is repeated: a longer one is no sentence
_SENTENCE = 3  # words that may be one, the command's name among them


def lines(why: str, *commands: tuple[str, ...]) -> str:
    """Return a note: what to do, and below it the commands that do it, one a line."""
    return "\n  ".join((f"{why}:", *(typed(*words) for words in commands)))


def search(text: str, *options: str) -> str:
    """Return the command that searches for a text; one without end is only stood for."""
    words = text.split()
    if sum(map(len, words)) > _LONGEST:
        return typed("search", "QUERY", *options)
    is_plain = all(word[:1] != "-" and word.replace("-", "").isalnum() for word in words)
    query = words if words and is_plain else [" ".join(words)]
    if query[0][:1] == "-":
        return typed("search", *options, "--", *query)
    return typed("search", *query, *options)


def search_for(line: Sequence[str], *options: str) -> tuple[str, ...]:
    """Say how to search for a line whose first word is a command and whose others it does not know.

    Nothing is said of a line of two words, or of one that gives the command an id or a path.
    """
    if len(line) < _SENTENCE or not line[1].isalnum():
        return ()
    return (f"to search for it: {search(' '.join(line), *options)}",)


def checks(context: Context, pack: str, copy: str) -> tuple[tuple[str, ...], ...]:
    """Return the commands that check a pack by itself, and hold it against the copy that it is made from.

    It may be an edition of what is open: beside that it could not be used.
    """
    pack, copy = as_file(pack), as_file(copy)
    alone = ("--facts", pack, "--only-facts")
    lint = ("lint", pack, "--no-coverage", *(alone if context.environ.get("USJAPAN_FACTS") else alone[2:]))
    return (lint,) if copy == "-" else (lint, ("verify", copy, *alone))
