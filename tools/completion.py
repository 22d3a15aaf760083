"""What completes a word, from the declarations: for the scripts for bash, zsh and fish.

Names that depend on the facts (ids, topics, tables, sources, editions) are asked of the program itself
when a word is completed, with the packs and the edition that the line names. Nothing of what is typed or
answered is evaluated by a shell.
"""

from __future__ import annotations

from collections import Counter

from usjapan_cli.cite import styles
from usjapan_cli.core.record import Record
from usjapan_cli.drafts.codes import RULES as CODES
from usjapan_cli.show.formats import FACT_FIELDS

from . import command_reference as reference
from . import plain_commands
from .command_reference import Command, Option

IDS, HISTORIES, TOPICS, TABLES, SOURCES = "ids", "histories", "topics", "tables", "sources"
EDITIONS, FILES, FOLDERS = "editions", "files", "folders"
ASKED = {  # of the program: a name and its description, tab between them
    IDS: "list --fields id,statement",
    HISTORIES: "history --fields id,statement",
    TOPICS: "topics --fields name,title",
    TABLES: "table --fields name,title",
    SOURCES: "sources --fields id,title",
}
BARE = {IDS: "list --format ids", HISTORIES: "history --format ids", TOPICS: "topics --format ids",
        TABLES: "table --format ids", SOURCES: "sources --format ids"}  # fmt: skip
DOTTED = (IDS, HISTORIES)  # a name may be meant by what stands behind its dot
EDITION_DAYS = r"sources --fields editions 2>/dev/null | tr ' ' '\n' | sed -n 's/^\([0-9-]*\):$/\1/p'"
PASSED_ON = ("--facts", "--edition")  # options with a value that what is asked depends on; and:
PASSED_FLAGS = ("--only-facts", "--no-builtin")
_OF_ARGUMENT = {
    "ids": IDS, "topics": TOPICS, "topic": TOPICS, "paths": FILES, "report": FILES,
    "memo": FILES, "drafts": FILES, "new": FILES, "words": FILES, "pack": FOLDERS,
}  # fmt: skip
_OF_COMMAND = {
    "history": HISTORIES,
    "sources": SOURCES,
    "table": TABLES,
}  # by name
_OF_OPTION: dict[str, str | tuple[str, ...]] = {
    "--style": tuple(styles.STYLES), "--field": FACT_FIELDS, "--topic": TOPICS, "--source": SOURCES,
    "--edition": EDITIONS, "--facts": FILES, "--output": FILES, "--old": FILES, "--into": FOLDERS,
}  # fmt: skip
_LISTS = {"--fields": FACT_FIELDS, "--select": tuple(CODES), "--ignore": tuple(CODES)}

_WITH_FACTS = ("list", "search", "show", "timeline")  # whose --fields are those of facts


class Words(Record):
    """What completes a word: `given` words, or `asked`: one of the kinds above, or nothing.

    `listed` words are put together with commas; `many` words may follow each other.
    """

    given: tuple[str, ...] = ()
    asked: str = ""
    listed: bool = False
    many: bool = False


def of_option(command: Command, option: Option) -> Words:
    """Return what completes the value of an option of a command."""
    flag = option.flags[0]
    if flag == "--fields" and command.name not in _WITH_FACTS:
        return Words()
    if flag in _LISTS:
        return Words(_LISTS[flag], listed=True)
    known = _OF_OPTION.get(flag, option.choices)
    return Words(asked=known) if isinstance(known, str) else Words(tuple(known))


def of_argument(command: Command) -> Words:
    """Return what completes the words of a command."""
    argument = plain_commands.commands()[command.name]["argument"]
    if argument is None:
        return Words()
    name, kind, choices, _ = argument
    if command.name == "help":
        return Words((*choices, *(c.name for c in reference.commands())))
    if command.name == "export":
        return Words(("sqlite", "sql", "jsonl"))
    asked = _OF_COMMAND.get(command.name) or _OF_ARGUMENT.get(name, "")
    return Words(choices, "" if choices else asked, many=kind == "many" and asked != TABLES)


def all_options(command: Command) -> tuple[Option, ...]:
    """Return a command's own options, those it shares, and --help."""
    help_option = reference.Option(("--help", "-h"), "", "Explain this command.", ())
    return (*command.options, *command.shared, help_option)


def values() -> list[tuple[str, tuple[str, ...], Words]]:
    """Return what completes the value of each option: command, flags, words.

    The command is empty for the words that fit most commands: they stand last of an option.
    """
    found: dict[str, list[tuple[str, tuple[str, ...], Words]]] = {}
    for command in (reference.root(), *reference.commands()):
        for option in command.options + command.shared:
            if option.metavar:
                row = (command.name, option.flags, of_option(command, option))
                found.setdefault(option.flags[0], []).append(row)
    rows = []
    for known in found.values():
        flags = max((flags for _, flags, _ in known), key=len)
        usual, _ = Counter(words for *_, words in known).most_common(1)[0]
        rows += [row for row in known if row[2] != usual]
        rows.append(("", flags, usual))
    return rows


def valued() -> list[str]:
    """Return every flag that takes a value."""
    return list(dict.fromkeys(flag for _, flags, _ in values() for flag in flags))


def with_files() -> tuple[str, ...]:
    """Return the commands that take files: their words are patterns to a shell."""
    return tuple(c.name for c in reference.commands() if of_argument(c).asked == FILES)
