"""Completion scripts for bash, zsh and fish, made from the declarations.

Names that depend on the facts (ids, topics, tables) are asked of the program itself when a word is
completed. Nothing of what it answers is evaluated by a shell.
"""

from __future__ import annotations

from collections.abc import Iterator

from usjapan_cli.cite import styles
from usjapan_cli.core.record import Record
from usjapan_cli.show.formats import FACT_FIELDS

from . import command_reference as reference
from . import plain_commands
from .command_reference import Command, Option

IDS, TOPICS, TABLES, FILES = "ids", "topics", "tables", "files"
_ASKED = {
    IDS: "usjapan list --fields id,statement",
    TOPICS: "usjapan topics --fields name,title",
    TABLES: "usjapan table --fields name,title",
}
_BARE = {
    IDS: "usjapan list --format ids", TOPICS: "usjapan topics --fields name",
    TABLES: "usjapan table --fields name",
}  # fmt: skip
_OF_ARGUMENT = {
    "ids": IDS, "id": IDS, "topics": TOPICS, "name": TABLES, "paths": FILES, "report": FILES, "memo": FILES,
    "drafts": FILES,
}  # fmt: skip
_OF_OPTION = {
    "--style": tuple(styles.STYLES), "--field": FACT_FIELDS, "--topic": TOPICS, "--facts": FILES,
    "--output": FILES,
    "--edition": ("latest",),
}  # fmt: skip


class Words(Record):
    """What completes a word: `given` words, or `asked`: IDS, TOPICS, TABLES, FILES or nothing."""

    given: tuple[str, ...] = ()
    asked: str = ""


def _words_of_option(option: Option) -> Words:
    known = _OF_OPTION.get(option.flags[0], option.choices)
    return Words(asked=known) if isinstance(known, str) else Words(tuple(known))


def _words_of_argument(command: Command) -> Words:
    argument = plain_commands.commands()[command.name]["argument"]
    if argument is None:
        return Words()
    name, _, choices, _ = argument
    return Words(choices) if choices else Words(asked=_OF_ARGUMENT.get(name, ""))


def _all_options(command: Command) -> tuple[Option, ...]:
    help_option = reference.Option(("--help", "-h"), "", "Explain this command.", ())
    return (*command.options, *command.shared, help_option)


def _valued() -> dict[str, Option]:
    """Return every option that takes a value, by flag; a flag means the same in all commands."""
    commands = (reference.root(), *reference.commands())
    return {o.flags[0]: o for command in commands for o in _all_options(command) if o.metavar}


def _before_command() -> str:
    """Return the options with a value that may stand before the command, as alternatives."""
    return "|".join(o.flags[0] for o in reference.root().shared if o.metavar)


# --- bash -----------------------------------------------------------------------------------------

_BASH = """\
# bash completion for usjapan, as `usjapan completion bash` prints it.

_usjapan_add() {{ # offer the lines of standard input that begin with $cur
    local word
    while IFS= read -r word; do
        if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
    done
}}

_usjapan_words() {{ # offer some of the arguments
    _usjapan_add < <(printf '%s\\n' "$@")
}}

_usjapan_files() {{
    compopt -o filenames 2>/dev/null
    _usjapan_add < <(compgen -f -- "$cur")
}}

_usjapan_value() {{ # complete the value of option $1; false where it takes none
    case $1 in
{values}
        *) return 1 ;;
    esac
}}

_usjapan() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev= command= at
    COMPREPLY=()
    if ((COMP_CWORD > 0)); then prev=${{COMP_WORDS[COMP_CWORD - 1]}}; fi
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]] && ((COMP_CWORD > 1)); then
        prev=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    for ((at = 1; at < COMP_CWORD; at++)); do
        case ${{COMP_WORDS[at]}} in
            {before}) ((at++)) ;;
            -* | =) ;;
            *) command=${{COMP_WORDS[at]}}; break ;;
        esac
    done
    if _usjapan_value "$prev"; then return; fi
    case $command in
{commands}
    esac
}}

complete -F _usjapan usjapan
"""


def bash() -> str:
    """Return the script for bash, 3.2 or later."""
    values = [
        f"        {' | '.join(option.flags)}) {_bash_words(_words_of_option(option))} ;;"
        for option in _valued().values()
    ]
    return _BASH.format(
        values="\n".join(values),
        before=_before_command().replace("|", " | "),
        commands="\n".join(_bash_commands()),
    )


def _bash_words(words: Words) -> str:
    if words.asked == FILES:
        return "_usjapan_files"
    if words.asked:
        return f"_usjapan_add < <({_BARE[words.asked]} 2>/dev/null)"
    return f"_usjapan_words {' '.join(words.given)}" if words.given else ":"


def _bash_commands() -> Iterator[str]:
    names = " ".join(command.name for command in reference.commands())
    root = " ".join(flag for option in _all_options(reference.root()) for flag in option.flags)
    yield f'        "") if [[ $cur == -* ]]; then _usjapan_words {root}'
    yield f"            else _usjapan_words {names}; fi ;;"
    for command in reference.commands():
        flags = " ".join(flag for option in _all_options(command) for flag in option.flags)
        yield f"        {command.name})"
        yield f"            if [[ $cur == -* ]]; then _usjapan_words {flags}"
        yield f"            else {_bash_words(_words_of_argument(command))}; fi ;;"


# --- zsh ------------------------------------------------------------------------------------------

_ZSH = """\
#compdef usjapan
# zsh completion for usjapan, as `usjapan completion zsh` prints it.

_usjapan_asked() {{ # offer what a command prints: a word, a tab, its description
    local line
    local -a found
    while IFS= read -r line; do
        found+=("${{${{line%%$'\\t'*}}//:/\\\\:}}:${{line#*$'\\t'}}")
    done < <("${{@:2}}" 2>/dev/null)
    _describe -t "$1" "$1" found
}}

{asking}

_usjapan_commands() {{
    local -a found=(
{names}
    )
    _describe -t commands command found
}}

_usjapan() {{
    local curcontext=$curcontext state line
    typeset -A opt_args
    _arguments -C \\
{root}
        '1:command:_usjapan_commands' \\
        '*::argument:->argument'
    [[ $state == argument ]] || return
    case $words[1] in
{commands}
    esac
}}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _usjapan "$@"
else
    compdef _usjapan usjapan
fi
"""


def zsh() -> str:
    """Return the script for zsh: to be sourced, or a file `_usjapan` in $fpath."""
    commands = reference.commands()
    return _ZSH.format(
        asking="\n".join(
            f"_usjapan_{name}() {{ _usjapan_asked {name} {asked} }}" for name, asked in _ASKED.items()
        ),
        names="\n".join(f"        {_quoted(f'{c.name}:{c.summary}')}" for c in commands),
        root="\n".join(f"{line} \\" for line in _zsh_options(reference.root())),
        commands="\n".join(line for command in commands for line in _zsh_command(command)),
    )


def _zsh_command(command: Command) -> Iterator[str]:
    lines = list(_zsh_options(command))
    words = _words_of_argument(command)
    if command.argument:
        lines.append(f"        {_quoted(f'*:{_plain(command.argument)}:{_zsh_words(words)}')}")
    yield f"        {command.name}) _arguments \\"
    yield " \\\n".join(lines) + " ;;"


def _zsh_options(command: Command) -> Iterator[str]:
    for option in _all_options(command):
        value = f":{_plain(option.metavar)}:{_zsh_words(_words_of_option(option))}"
        for flag in option.flags:
            equals = "=" if option.metavar and flag.startswith("--") else ""
            repeated = "*" if option.repeatable else ""
            described = f"{repeated}{flag}{equals}[{_bracketed(option.help)}]"
            yield f"        {_quoted(described + (value if option.metavar else ''))}"


def _zsh_words(words: Words) -> str:
    if words.asked == FILES:
        return "_files"
    return f"_usjapan_{words.asked}" if words.asked else f"({' '.join(words.given)})"


def _plain(metavar: str) -> str:
    return "".join(char for char in metavar.lower() if char not in "[]:.")


def _bracketed(text: str) -> str:
    return text.replace("[", r"\[").replace("]", r"\]")


def _quoted(text: str) -> str:
    """Return text in single quotes of a POSIX shell."""
    return "'" + text.replace("'", "'\\''") + "'"


# --- fish -----------------------------------------------------------------------------------------

_FISH = """\
# fish completion for usjapan, as `usjapan completion fish` prints it.

# Tell whether the command typed is $argv[1], or, without one, whether none is typed yet.
function __usjapan_runs
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case {before}
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

complete -c usjapan -f
{lines}
"""


def fish() -> str:
    """Return the script for fish."""
    commands = reference.commands()
    lines = [*_fish_options(reference.root(), "__usjapan_runs")]
    lines += [
        f"complete -c usjapan -n __usjapan_runs -a {c.name} -d {_fish_quoted(c.summary)}" for c in commands
    ]
    for command in commands:
        when = f"'__usjapan_runs {command.name}'"
        words = _words_of_argument(command)
        if words != Words():
            lines.append(f"complete -c usjapan -n {when} {_fish_words(words)}")
        lines += _fish_options(command, when)
    return _FISH.format(before=_before_command().replace("|", " "), lines="\n".join(lines))


def _fish_options(command: Command, when: str) -> Iterator[str]:
    for option in _all_options(command):
        flags = " ".join(f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in option.flags)
        words = _words_of_option(option)
        value = f" {'-r' if words.asked == FILES else '-x'} {_fish_words(words)}".rstrip()
        value = value if option.metavar else ""
        yield f"complete -c usjapan -n {when} {flags}{value} -d {_fish_quoted(option.help)}"


def _fish_words(words: Words) -> str:
    if words.asked == FILES:
        return "-F"
    if words.asked:
        return f"-a '({_ASKED[words.asked]} 2>/dev/null)'"
    return f"-a '{' '.join(words.given)}'" if words.given else ""


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
