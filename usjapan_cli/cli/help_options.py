"""How a command's help lists its options: its own, the filters, and the shared ones by name only."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

FILTERS_SECTION = "Filters"
GROUPS = {
    "Look up": ("search", "show", "list", "topics"),
    "Browse": ("browse", "table", "timeline", "history", "changes", "sources"),
    "Cite and write": ("cite", "check", "fill", "export"),
    "Your own facts": ("new", "draft", "sentences", "lint", "verify", "compare", "rebase"),
    "Shell": ("completion", "man", "schema", "help"),
}
_EXPLAINED = "usjapan help options"


def write_options(
    command: Any, context: Any, formatter: Any, filters: Collection[str], shared: Collection[str]
) -> None:
    """Write the arguments and options of a command; those named in `shared` stand on one line."""
    sections: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": [], FILTERS_SECTION: []}
    folded = []
    for param in command.get_params(context):
        record = param.get_help_record(context)
        if record is None:
            continue
        if param.name in shared:
            folded.append(max(param.opts, key=len))
        elif param.param_type_name == "argument":
            sections["Arguments"].append(record)
        else:
            sections[FILTERS_SECTION if param.name in filters else "Options"].append(record)
    for title, rows in sections.items():
        if rows:
            with formatter.section(title):
                formatter.write_dl(rows)
    if folded:
        formatter.write_paragraph()
        formatter.write_text(f"Shared: {', '.join(folded)} ({_EXPLAINED}).")


def write_commands(summaries: dict[str, str], formatter: Any) -> None:
    """Write the commands in their groups, all in the same columns."""
    width = max(map(len, summaries))
    for title, names in GROUPS.items():
        with formatter.section(title):
            formatter.write_dl([(name.ljust(width), summaries[name]) for name in names])
