"""A call to an outcome: one file a group of verbs, each in the table below.

A lookup loads its own verb and the context it runs in.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from .context import Outcome

COMMANDS = {  # by name: its module here, its function there
    "orientation": ("topics", "orientation"),  # without a command
    "topics": ("topics", "topics"),
    "list": ("topics", "list_facts"),
    "search": ("search", "search"),
    "show": ("show", "show"),
    "cite": ("cite", "cite"),
    "table": ("table", "table"),
    "timeline": ("timeline", "timeline"),
    "history": ("editions", "history"),
    "sources": ("editions", "sources"),
    "check": ("check", "check"),
    "browse": ("browse", "browse"),
    "fill": ("fill", "fill"),
    "export": ("export", "export"),
    "changes": ("changes", "changes"),
    "draft": ("copies", "draft_report"),
    "sentences": ("copies", "list_sentences"),
    "new": ("copies", "new_pack"),
    "compare": ("compare", "compare_editions"),
    "rebase": ("rebase", "rebase_facts"),
    "lint": ("curate", "lint_files"),
    "verify": ("verify", "verify_report"),
    "schema": ("help", "print_schema"),
    "completion": ("help", "print_completion"),
    "man": ("help", "man"),
    "help": ("help", "help_page"),
}


def find(name: str) -> Callable[..., Outcome]:
    """Return what runs a command. Its module is imported now: whoever looks up pays for no other."""
    module, function = COMMANDS[name]
    run: Callable[..., Outcome] = getattr(_module(module), function)
    return run


def _module(name: str) -> ModuleType:
    """Import a module of this folder: written out, for `importlib` would cost a lookup a twentieth."""
    if name == "search":
        from . import search

        return search
    if name == "show":
        from . import show

        return show
    if name == "topics":
        from . import topics

        return topics
    if name == "cite":
        from . import cite

        return cite
    if name == "table":
        from . import table

        return table
    if name == "timeline":
        from . import timeline

        return timeline
    if name == "editions":
        from . import editions

        return editions
    if name == "browse":
        from . import browse

        return browse
    if name == "changes":
        from . import changes

        return changes
    if name == "curate":
        from . import curate

        return curate
    if name == "verify":
        from . import verify

        return verify
    if name == "copies":
        from . import copies

        return copies
    if name == "compare":
        from . import compare

        return compare
    if name == "rebase":
        from . import rebase

        return rebase
    if name == "check":
        from . import check

        return check
    if name == "fill":
        from . import fill

        return fill
    if name == "export":
        from . import export

        return export
    from . import help as explaining

    return explaining
