"""The `browse` command: what the browser needs, out of a context. Textual is imported for it alone."""

from __future__ import annotations

import gc
import itertools
import sys

from ..cite import styles
from ..core.errors import ExitStatus, UsageError, UsjapanError
from ..core.facts import conditioned
from ..show import painting
from .card import card
from .context import Context, Outcome
from .help_tasks import FZF
from .lookup import filters_of, sought
from .unstated import silence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..browse.desk import Desk, Found
    from ..core.facts import Fact
    from .filters import Filters

INSTALL = "pipx install --force '.[browse]'"
SHOWN = 50  # facts in the list, at most
_BROWSERS = ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME")  # where one is set, a browser opens


def browse(context: Context, query: Sequence[str] = (), **asked: Any) -> Outcome:
    """Let a reader browse the facts that fit on a whole screen; print the citation of what was chosen."""
    gc.disable()  # until the first frame: a twentieth of the time to it
    try:
        return _browse(context, query, filters_of(asked))
    finally:
        gc.enable()


def _browse(context: Context, query: Sequence[str], filters: Filters | None) -> Outcome:
    try:
        from ..browse.app import browse as run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "textual":
            raise
        raise UsjapanError(
            "browse needs Textual, which is not installed",
            f"in your clone of usjapan: {INSTALL}", "or with fzf:", one_line(FZF),
        ) from error  # fmt: skip
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.__stderr__)):
        raise UsageError("browse needs a terminal", "in a script: usjapan search, show and cite")
    wrong = filters.wrong(context) if filters else ""
    if wrong:
        return Outcome("", ExitStatus.NOT_FOUND, (wrong,))
    text, status = run(desk_of(context, filters), " ".join(query))
    return Outcome(f"{text}\n" if text else "", status)


def one_line(recipe: Sequence[str]) -> str:
    """Return a recipe of some lines as one: to be pasted, not to be read."""
    return " ".join(line.strip().removesuffix("\\").strip() for line in recipe)


def desk_of(context: Context, filters: Filters | None = None) -> Desk:
    """Return what the browser works with, over the facts that are open and fit."""
    from ..browse.desk import Desk

    library, environ = context.library, context.environ
    return Desk(
        topics=library.topics,
        find=lambda text, topic: find(context, text, topic, filters),
        value=lambda fact: value(fact, context.today),
        card=lambda fact, width: card(context, fact, width),
        cite=lambda facts: cited(context, facts),
        copy=lambda text: _copied(context, text),
        address=lambda fact: library.source(fact.source).url,
        opens=sys.platform in ("darwin", "win32") or any(map(environ.get, _BROWSERS)),
    )


def find(context: Context, text: str, topic: str | None, filters: Filters | None = None) -> Found:
    """Return the facts that answer a query and fit, best first; without one, the first of the topic."""
    from ..browse.desk import Found

    if filters and topic:
        filters = filters.but(topic=topic)
    library = context.library
    whole = sum(one.count for one in library.topics if topic in (None, one.name))
    if text:
        found = sought(context, text, SHOWN, filters) if filters else library.search(text, SHOWN, topic)
        if not found.hits:
            return Found(
                (), f"0 of {whole}", silence(context, text, found, filters or filters_of({"topic": topic}))
            )
        counted = f"{found.total} of {whole}"
        said = f"{found.corrected}: {counted}" if found.corrected else counted
        return Found([hit.fact for hit in found.hits], said)
    if filters:
        fitting = [fact for fact in library.facts if filters.fit(fact, context.today)]
        return Found(fitting[:SHOWN], f"{len(fitting)} of {whole}")
    ids = (id for id in library.ids() if topic is None or id.startswith(f"{topic}."))
    return Found([library.fact(id) for id in itertools.islice(ids, SHOWN)], f"{whole} facts")


def value(fact: Fact, today: str) -> str:
    """Return a fact's figure in short, with a mark where it may have changed."""
    if fact.value is None:
        return ""
    short = conditioned(painting.short_value(fact.value, painting.SHORT_VALUE), fact.condition)
    return f"{short} *" if fact.is_stale(today) or not fact.reads_on else short


def cited(context: Context, facts: Sequence[Fact]) -> str:
    """Return the references of facts in the reader's own style, one a line, each once."""
    style = context.environ.get("USJAPAN_STYLE") or styles.DEFAULT_STYLE
    style = style if style in styles.STYLES else styles.DEFAULT_STYLE
    lines = (styles.reference(fact, context.library.source(fact.source), style) for fact in facts)
    return "\n".join(dict.fromkeys(lines))


def _copied(context: Context, text: str) -> str:
    from ..show import clipboard

    try:
        return clipboard.copy(text, context.environ)
    except clipboard.ClipboardUnavailable as error:
        return str(error)
