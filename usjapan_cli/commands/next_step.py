"""What to type next, as a shell takes it: with the paths that were given, and the facts that are open."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context


def lines(why: str, *commands: tuple[str, ...]) -> str:
    """Return a note: what to do, and below it the commands that do it, one a line."""
    return "\n  ".join((f"{why}:", *(typed(*words) for words in commands)))


def typed(*words: str) -> str:
    """Return a command as a shell takes it."""
    import shlex  # only where a step is named

    return shlex.join(("usjapan", *words))


def checks(context: Context, pack: str, copy: str) -> tuple[tuple[str, ...], ...]:
    """Return the commands that check a pack by itself, and hold it against the copy that it is made from.

    It may be an edition of what is open: beside that it could not be used.
    """
    alone = ("--facts", pack, "--only-facts")
    lint = ("lint", pack, "--no-coverage", *(alone if context.environ.get("USJAPAN_FACTS") else alone[2:]))
    return (lint,) if copy == "-" else (lint, ("verify", copy, *alone))
