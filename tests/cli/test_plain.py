"""The quick reading of plain command lines: what it reads and what it leaves to Typer."""

from __future__ import annotations

import pytest

from usjapan_cli.cli import declarations, plain
from usjapan_cli.cli._plain_commands import COMMANDS


def values(argv: str) -> dict[str, object]:
    """Return what a quickly read line says beyond the defaults."""
    call = plain.parse(plain.arranged(argv.split()))
    assert call is not None
    defaults = COMMANDS[call.name]["defaults"]
    assert call.values.keys() == defaults.keys()
    return {key: value for key, value in call.values.items() if value != defaults[key]}


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ("search two words", {"query": ["two", "words"]}),
        ("search x --limit 3 --topic trade", {"query": ["x"], "limit": 3, "topic": "trade"}),
        ("search --limit=3 x", {"query": ["x"], "limit": 3}),
        ("search --topic= x", {"query": ["x"], "topic": ""}),
        ("show a.b -", {"ids": ["a.b", "-"]}),
        ("show a.b -q --json", {"ids": ["a.b"], "quiet": True, "json": True}),
        ("list", {}),
        ("list --facts a --facts b", {"facts": ["a", "b"]}),
        ("list --format csv --format ids", {"format": "ids"}),
        ("--color never search x", {"query": ["x"], "color": "never"}),
        ("--color=never --quiet search x", {"query": ["x"], "color": "never", "quiet": True}),
        ("--version", {"version": True}),
        ("schema output", {"what": "output"}),
        ("--help", {"subject": plain.ROOT}),
        ("-h", {"subject": plain.ROOT}),
        ("search --help", {"subject": "search"}),
        ("--help search", {"subject": "search"}),
        ("help search", {"subject": "search"}),
        ("help formats", {"subject": "formats"}),
        ("show a.b -q --json -h", {"subject": "show", "quiet": True}),
        ("", {}),
    ],
)
def test_plain_lines_are_read(argv: str, said: dict[str, object]) -> None:
    assert values(argv) == said


@pytest.mark.parametrize(
    "argv",
    [
        "-h search", "search x --topic --help", "search --nope --help", "search", "search x --limit 0", "search x --limit -1",
        "search x --limit ten", "search x --limit", "search x --limit 3x", "search x --limit 1_0",
        "list --format xml", "list --format", "list --forma csv", "searc x", "search -- x", "search -x",
        "show -qv a.b", "show a.b --json=1", "show a.b -q=1", "topics extra more", "history a b",
        "schema nothing", "--nope", "--color", "--color always", "orientation", "--limit 3",
        "search x --limit 99999999999", "search x --topic --json",
    ],
)  # fmt: skip
def test_unusual_lines_are_left_to_typer(argv: str) -> None:
    line = plain.arranged(argv.split())
    if argv == "--color always":  # plain after all: the bare program in colour
        assert plain.parse(line) is not None
    else:
        assert plain.parse(line) is None


@pytest.mark.parametrize(
    ("argv", "arranged"),
    [
        ("--facts p show a", "show --facts p a"),
        ("--quiet --facts=p show a", "show --quiet --facts=p a"),
        ("--facts", "--facts"),
        ("--facts p", "--facts p"),
        ("-q show a", "show -q a"),
        ("-x show a", "-x show a"),
        ("-- show a", "-- show a"),
        ("show --facts p a", "show --facts p a"),
        ("--color never --help", "--color never --help"),
    ],
)
def test_options_before_the_command_move_behind_it(argv: str, arranged: str) -> None:
    assert plain.arranged(argv.split()) == arranged.split()


def test_every_command_is_compiled() -> None:
    assert COMMANDS.keys() == declarations.DECLARED.keys()
    for name, command in COMMANDS.items():
        argument = command["argument"]
        assert argument is None or argument[0] in command["defaults"], name
        for dest, kind, _ in command["options"].values():
            assert dest in command["defaults"]
            assert kind in ("flag", "int", "text", "many")
