"""The manual page in groff's man macros, made from the declarations and the help pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from usjapan_cli import __version__
from usjapan_cli.cli import plain
from usjapan_cli.commands import help_pages
from usjapan_cli.commands.help_layout import Block, Page, Terms, Verbatim
from usjapan_cli.show.terminal import wrapped

from . import command_reference as reference
from .command_reference import Command, Option

RELEASED = "2026-11-23"  # the version's day in CHANGELOG.md
_LINE = 66  # what escaping adds still fits into 80 columns
_SUMMARY = "look up cited facts about U.S.-Japan relations"
_DESCRIPTION = (
    "usjapan finds one curated fact, with its source, its date and its hedge, ready to paste. The "
    "facts are taken from one report, Congressional Research Service In Focus IF10199, U.S.-Japan "
    "Relations, edition of May 15, 2023, sentence by sentence. Packs add facts of your own.",
    "Each answer says how old it is: the report has later editions, and figures move. usjapan "
    "verify holds every fact against your own copy of the report. The network is never used.",
    "Without a command: a short orientation. Words that a shell would take apart need quotes, as "
    "in any command line.",
)


def page() -> str:
    """Return the manual page."""
    root, commands = reference.root(), reference.commands()
    lines = [
        f'.TH USJAPAN 1 "{RELEASED}" "usjapan {__version__}" "User Commands"',
        ".SH NAME",
        rf"usjapan \- {_escaped(_SUMMARY)}",
        ".SH SYNOPSIS",
        *_synopsis(root),
        *(line for command in commands for line in (".br", *_synopsis(command))),
        ".SH DESCRIPTION",
        *_blocks(_DESCRIPTION),
        ".SH COMMANDS",
        *(line for command in commands for line in _command(command)),
        ".SH OPTIONS",
        "These options go with every command:",
        *_options((*root.shared, _help(), *root.options)),
        ".PP",
        "These go with every command that reads facts:",
        *_options(option for option in _most_shared(commands) if option not in root.shared),
        *_section("FORMATS", help_pages.FORMATS),
        *_section("CITING", help_pages.page("citing")),
        *_section("EXIT STATUS", help_pages.EXIT_CODES),
        *_section("ENVIRONMENT", help_pages.ENVIRONMENT),
        *_section("PACKS", help_pages.PACKS),
        *_section("CODES", help_pages.page("codes")),
        ".SH EXAMPLES",
        *_blocks(["Find a fact, read its record, cite it:", Verbatim(root.examples)]),
    ]
    return "\n".join(lines) + "\n"


def _help() -> Option:
    return reference.Option(("-h", "--help"), "", "Explain the program or a command.", ())


def _most_shared(commands: Iterable[Command]) -> tuple[Option, ...]:
    return max((command.shared for command in commands), key=len)


def _synopsis(command: Command) -> Iterator[str]:
    name = "" if command.name == plain.ROOT else f" {command.name}"
    yield f".B usjapan{_escaped(name)}"
    argument = command.argument or ""
    yield rf"[\fIOPTION\fR...] {_escaped(argument)}".rstrip()


def _command(command: Command) -> Iterator[str]:
    yield f".SS {_escaped(f'usjapan {command.name} {command.argument}'.rstrip())}"
    yield _text(command.summary)
    yield from _options(command.options)
    yield from _blocks([Verbatim(command.examples)])


def _options(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        flags = ", ".join(rf"\fB{_escaped(flag)}\fR" for flag in option.flags)
        metavar = rf" \fI{_escaped(option.metavar)}\fR" if option.metavar else ""
        choices = f" One of {', '.join(option.choices)}." if option.choices else ""
        yield from (".TP", flags + metavar, _text(option.help + choices))


def _section(title: str, page: Page) -> list[str]:
    return [f".SH {title}", *_blocks(page.blocks)]


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """Return blocks in macros; the first paragraph after a heading needs none."""
    for at, block in enumerate(blocks):
        if isinstance(block, Terms):
            for term, meaning in block.rows:
                yield from (".TP", rf"\fB{_escaped(term)}\fR", _text(meaning))
        elif isinstance(block, Verbatim):
            yield from (".PP", ".EX", *map(_verbatim, block.lines), ".EE")
        else:
            yield from ((".PP", _text(block)) if at else (_text(block),))


def _verbatim(line: str) -> str:
    return rf"\&{_escaped(line)}" if line[:1] in (".", "") else _escaped(line)


def _text(text: str) -> str:
    """Return running text in short lines, none of which is read as a macro."""
    return "\n".join(map(_verbatim, wrapped(text, _LINE)))


def _escaped(text: str) -> str:
    """Return text whose hyphens, quotes and backslashes groff prints as they are typed."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return text.replace("^", r"\(ha").replace("~", r"\(ti").replace("`", r"\(ga")
