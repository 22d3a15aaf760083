"""The `browse` command: what the browser needs, out of a context. Textual is imported for it alone."""

from __future__ import annotations

import itertools
import sys

from ..cite import styles
from ..core.errors import ExitStatus, UsageError, UsjapanError
from .card import card
from .context import Context, Outcome
from .help_tasks import FZF
from .lookup import filters_of, sought

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..core.facts import Fact
    from .filters import Filters

SHOWN = 50  # facts in the list, at most


def browse(context: Context, query: Sequence[str] = (), **asked: Any) -> Outcome:
    """Let a reader browse the facts that fit on a whole screen; print the citation of what was chosen."""
    try:
        from ..browse.app import browse as run
        from ..browse.desk import Desk
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "textual":
            raise
        raise UsjapanError(
            "browse needs Textual, which is not installed", "pip install 'usjapan[browse]'",
            "or with fzf:", *FZF,
        ) from error  # fmt: skip
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.__stderr__)):
        raise UsageError("browse needs a terminal", "in a script: usjapan search, show and cite")
    filters = filters_of(asked)
    wrong = filters.wrong(context) if filters else ""
    if wrong:
        return Outcome("", ExitStatus.NOT_FOUND, (wrong,))
    desk = Desk(
        topics=context.library.topics,
        find=lambda text, topic: find(context, text, topic, filters),
        card=lambda fact, width: card(context, fact, width),
        cite=lambda facts: cited(context, facts),
        copy=lambda text: _copied(context, text),
        address=lambda fact: context.library.source(fact.source).url,
    )
    text, status = run(desk, " ".join(query))
    return Outcome(f"{text}\n" if text else "", status)


def find(context: Context, text: str, topic: str | None, filters: Filters | None = None) -> Sequence[Fact]:
    """Return the facts that answer a query and fit, best first; without a query, the first of the topic."""
    library = context.library
    if filters and topic:
        filters = filters.but(topic=topic)
    if text and filters:
        return [hit.fact for hit in sought(context, text, SHOWN, filters).hits]
    if text:
        return [hit.fact for hit in library.search(text, SHOWN, topic).hits]
    if filters:
        fitting = (fact for fact in library.facts if filters.fit(fact, context.today))
        return list(itertools.islice(fitting, SHOWN))
    ids = (id for id in library.ids() if topic is None or id.startswith(f"{topic}."))
    return [library.fact(id) for id in itertools.islice(ids, SHOWN)]


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
