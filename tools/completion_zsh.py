"""The completion script for zsh: to be sourced, or a file `_usjapan` in $fpath."""

from __future__ import annotations

from collections.abc import Iterator

from . import command_reference as reference
from . import completion
from .command_reference import Command
from .completion import Words

_SCRIPT = """\
#compdef usjapan _usjapan_run
# zsh completion for usjapan, as `usjapan completion zsh` prints it.

_usjapan_pass() {{ # pass on what the whole line says of packs and editions
    local at word
    for ((at = 2; at <= $#words; at++)); do
        word=${{(Q)words[at]}}
        if ((at == CURRENT)); then continue; fi
        case $word in
            {flags}) passed+=("$word") ;;
            {options})
                if ((at + 1 == CURRENT || at + 1 > $#words)); then continue; fi
                passed+=("$word" "${{${{(Q)words[++at]}}/#\\~\\//$HOME/}}")
                ;;
            {joined}) passed+=("$word") ;;
        esac
    done
}}

_usjapan_asked() {{ # offer what usjapan answers: a word, a tab, its description; an id by its key as well
    local line key=${{(Q)PREFIX}}
    local -a found keys
    while IFS= read -r line; do
        line="${{${{line%%$'\\t'*}}//:/\\\\:}}:${{line#*$'\\t'}}"
        found+=("$line")
        if [[ -n $key && ${{line%%:*}} == *.${{(b)key}}* ]]; then keys+=("$line"); fi
    done < <(command usjapan "${{@:2}}" $passed 2>/dev/null)
    if _describe -t "$1" "$1" found; then return; fi
    if (($#keys)); then found=($keys); fi
    _describe -t "$1" "$1" found -M 'l:|=* r:|=*'
}}

{asking}

_usjapan_editions() {{
    local -a days=(${{(f)"$(command usjapan {edition_days})"}} latest)
    _describe -t editions edition days
}}

_usjapan_commands() {{
    local -a found=(
{names}
    )
    _describe -t commands command found
}}

_usjapan() {{
    local curcontext=$curcontext state line
    local -a passed
    typeset -A opt_args
    _usjapan_pass
    _arguments -C -A '-*' \\
{root}
        '1:command:_usjapan_commands' \\
        '*::argument:->argument'
    [[ $state == argument ]] || return
    case $words[1] in
{commands}
    esac
}}

_usjapan_run() {{ # run usjapan: words are searched for as they are typed, only files may be patterns
    case $1 in
        {with_files}) command usjapan $~@ ;;
        *) command usjapan "$@" ;;
    esac
}}
alias usjapan='noglob _usjapan_run' # usjapan how many troops in japan?

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _usjapan "$@"
else
    compdef _usjapan usjapan _usjapan_run
fi
"""


def script() -> str:
    """Return the script for zsh."""
    commands = reference.commands()
    return _SCRIPT.format(
        flags="|".join(completion.PASSED_FLAGS),
        options="|".join(completion.PASSED_ON),
        joined="|".join(f"{option}=*" for option in completion.PASSED_ON),
        asking="\n".join(
            f"_usjapan_{kind}() {{ _usjapan_asked {kind} {asked} }}"
            for kind, asked in completion.ASKED.items()
        ),
        edition_days=completion.EDITION_DAYS.replace(" 2>", " $passed 2>", 1),
        names="\n".join(f"        {_quoted(f'{c.name}:{c.summary}')}" for c in commands),
        root="\n".join(f"{line} \\" for line in _options(reference.root())),
        commands="\n".join(line for command in commands for line in _command(command)),
        with_files="|".join(completion.with_files()),
    )


def _command(command: Command) -> Iterator[str]:
    lines = list(_options(command))
    words = completion.of_argument(command)
    if command.argument:
        repeated = "*" if words.many or words == Words() else "1"
        lines.append(f"        {_quoted(f'{repeated}:{_plain(command.argument)}:{_offered(words)}')}")
    yield f"        {command.name}) _arguments \\"
    yield " \\\n".join(lines) + " ;;"


def _options(command: Command) -> Iterator[str]:
    for option in completion.all_options(command):
        value = f":{_plain(option.metavar)}:{_offered(completion.of_option(command, option))}"
        for flag in option.flags:
            equals = "=" if option.metavar and flag.startswith("--") else ""
            repeated = "*" if option.repeatable else ""
            described = f"{repeated}{flag}{equals}[{_bracketed(option.help)}]"
            yield f"        {_quoted(described + (value if option.metavar else ''))}"


def _offered(words: Words) -> str:
    if words.asked in (completion.FILES, completion.FOLDERS):
        return "_files" + " -/" * (words.asked == completion.FOLDERS)
    if words.listed:
        return f" _values -s , name {' '.join(words.given)}"
    return f"_usjapan_{words.asked}" if words.asked else f"({' '.join(words.given)})"


def _plain(metavar: str) -> str:
    return "".join(char for char in metavar.lower() if char not in "[]:.")


def _bracketed(text: str) -> str:
    return text.replace("[", r"\[").replace("]", r"\]")


def _quoted(text: str) -> str:
    """Return text in single quotes of a POSIX shell."""
    return "'" + text.replace("'", "'\\''") + "'"
