"""The completion script for fish."""

from __future__ import annotations

from collections.abc import Iterator

from . import command_reference as reference
from . import completion
from .command_reference import Command
from .completion import Words

_SCRIPT = """\
# fish completion for usjapan, as `usjapan completion fish` prints it.

# Tell whether the command typed is $argv[1], or, without one, whether none is typed yet.
function __usjapan_runs
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case {valued}
                set -e words[1]
            case '-*'
            case '*'
                test "$words[1]" = "$argv[1]"
                return
        end
        set -e words[1]
    end
    not set -q argv[1]
end

# Tell whether the command typed is $argv[1], and no word behind it yet.
function __usjapan_begins
    set -l words (commandline -opc)
    set -l typed
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case {valued}
                set -e words[1]
            case '-*'
            case '*'
                set -a typed $words[1]
        end
        set -e words[1]
    end
    test "$typed" = "$argv[1]"
end

# Ask usjapan, with the packs and the edition that the whole line names.
function __usjapan_ask
    set -l words (commandline -op)
    set -l passed
    set -l typed (commandline -ct)
    if test -n "$typed"
        set words[(math 1 + (count (commandline -opc)))] ''
    end
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case {flags}
                set -a passed $words[1]
            case {joined}
                set -a passed $words[1]
            case {options}
                if test -n "$words[2]"
                    set -a passed $words[1] (string replace -r '^~/' "$HOME/" -- $words[2])
                end
                set -e words[1]
        end
        set -e words[1]
    end
    command usjapan $argv $passed 2>/dev/null
end

# Offer names for the last part of a list with commas.
function __usjapan_list
    set -l before (commandline -ct | string match -r '^.*,')
    string join \\n "$before"$argv
end

function __usjapan_editions
    __usjapan_ask {edition_days}
    echo latest
end

complete -c usjapan -f
{lines}
"""


def script() -> str:
    """Return the script for fish."""
    commands = reference.commands()
    lines = [*_options(reference.root(), "__usjapan_runs")]
    lines += [f"complete -c usjapan -n __usjapan_runs -a {c.name} -d {_quoted(c.summary)}" for c in commands]
    for command in commands:
        when = f"'__usjapan_runs {command.name}'"
        words = completion.of_argument(command)
        if words.given or words.asked:
            once = when if words.many else f"'__usjapan_begins {command.name}'"
            lines.append(f"complete -c usjapan -n {once} {_offered(words)}")
        lines += _options(command, when)
    return _SCRIPT.format(
        valued=" ".join(completion.valued()),
        flags=" ".join(completion.PASSED_FLAGS),
        options=" ".join(completion.PASSED_ON),
        joined=" ".join(f"'{option}=*'" for option in completion.PASSED_ON),
        edition_days=completion.EDITION_DAYS,
        lines="\n".join(lines),
    )


def _options(command: Command, when: str) -> Iterator[str]:
    for option in completion.all_options(command):
        flags = " ".join(f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in option.flags)
        words = completion.of_option(command, option)
        is_file = words.asked in (completion.FILES, completion.FOLDERS)
        value = f" {'-r' if is_file else '-x'} {_offered(words)}".rstrip() if option.metavar else ""
        yield f"complete -c usjapan -n {when} {flags}{value} -d {_quoted(option.help)}"


def _offered(words: Words) -> str:
    if words.asked in (completion.FILES, completion.FOLDERS):
        return "-F" if words.asked == completion.FILES else "-a '(__fish_complete_directories)'"
    if words.asked == completion.EDITIONS:
        return "-a '(__usjapan_editions)'"
    if words.asked:
        return f"-a '(__usjapan_ask {completion.ASKED[words.asked]})'"
    given = " ".join(words.given)
    if words.listed:
        return f"-a '(__usjapan_list {given})'"
    return f"-a '{given}'" if given else ""


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
