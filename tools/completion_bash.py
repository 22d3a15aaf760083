"""The completion script for bash, 3.2 or later."""

from __future__ import annotations

from collections.abc import Iterator

from . import command_reference as reference
from . import completion
from .completion import Words

_SCRIPT = """\
# bash completion for usjapan, as `usjapan completion bash` prints it.

_usjapan_ask() {{ # ask usjapan, with the packs and the edition that the line names
    command usjapan "$@" ${{passed[@]+"${{passed[@]}}"}} 2>/dev/null
}}

_usjapan_pass() {{ # pass on what the whole line, words behind the cursor too, says of packs and editions
    local at word
    for ((at = 1; at < ${{#COMP_WORDS[@]}}; at++)); do
        word=${{COMP_WORDS[at]}}
        if ((at == COMP_CWORD)); then continue; fi
        case $word in
            {flags}) passed+=("$word") ;;
            {options})
                if [[ ${{COMP_WORDS[at + 1]-}} == = ]]; then ((at++)); fi
                if ((at + 1 == COMP_CWORD || at + 1 >= ${{#COMP_WORDS[@]}})); then continue; fi
                passed+=("$word" "$(_usjapan_plain "${{COMP_WORDS[++at]}}")")
                ;;
            {joined}) passed+=("$(_usjapan_plain "$word")") ;;
        esac
    done
}}

_usjapan_plain() {{ # print a typed word without its quotes; what the shell would run in it is not run
    local word=${{1//[\\\\\\"\\']/}}
    if [[ $word == "~/"* ]]; then word=$HOME/${{word#"~/"}}; fi
    printf '%s\\n' "$word"
}}

_usjapan_add() {{ # offer the lines of standard input that begin with $cur
    local word
    while IFS= read -r word; do
        if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
    done
}}

_usjapan_add_ids() {{ # offer ids that begin with $cur; without one those whose key does; else that hold it
    local word
    local -a keys=() others=()
    while IFS= read -r word; do
        case $word in
            "$cur"*) COMPREPLY+=("$word") ;;
            *."$cur"*) keys+=("$word") ;;
            *"$cur"*) others+=("$word") ;;
        esac
    done
    if ((${{#COMPREPLY[@]}})); then return; fi
    if ((!${{#keys[@]}})); then keys=(${{others[@]+"${{others[@]}}"}}); fi
    COMPREPLY=(${{keys[@]+"${{keys[@]}}"}})
    _usjapan_keep
}}

_usjapan_keep() {{ # keep what was typed, which readline would shorten to what all the offers begin with
    local word common=${{COMPREPLY[0]-}}
    for word in ${{COMPREPLY[@]+"${{COMPREPLY[@]}}"}}; do
        while [[ $word != "$common"* ]]; do common=${{common%?}}; done
    done
    if [[ $common != *"$cur"* ]]; then COMPREPLY+=(' '); fi
}}

_usjapan_words() {{ # offer some of the arguments
    _usjapan_add < <(printf '%s\\n' "$@")
}}

_usjapan_list() {{ # offer some of the arguments for the last part of a list with commas
    local before=
    if [[ $cur == *,* ]]; then before=${{cur%,*}},; fi
    compopt -o nospace 2>/dev/null
    _usjapan_words "${{@/#/$before}}"
}}

_usjapan_files() {{ # offer files, or with -d folders
    compopt -o filenames 2>/dev/null
    _usjapan_add < <(compgen "${{1--f}}" -- "$cur")
}}

_usjapan_value() {{ # complete the value of option $1; false where it takes none
    case "$command $1" in
{values}
        *) return 1 ;;
    esac
}}

_usjapan() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev= command= typed=0 at
    local -a passed=()
    COMPREPLY=()
    if ((COMP_CWORD > 0)); then prev=${{COMP_WORDS[COMP_CWORD - 1]}}; fi
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]] && ((COMP_CWORD > 1)); then
        prev=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    for ((at = 1; at < COMP_CWORD; at++)); do
        case ${{COMP_WORDS[at]}} in
            {valued}) if [[ ${{COMP_WORDS[at + 1]}} == = ]]; then ((at += 2)); else ((++at)); fi ;;
            -* | =) ;;
            *) if [[ -z $command ]]; then command=${{COMP_WORDS[at]}}; else ((++typed)); fi ;;
        esac
    done
    _usjapan_pass
    if _usjapan_value "$prev"; then return; fi
    case $command in
{commands}
    esac
}}

complete -F _usjapan usjapan
"""


def script() -> str:
    """Return the script for bash, 3.2 or later."""
    values = [
        f"        {' | '.join(_after(command, flag) for flag in flags)}) {_offered(words)} ;;"
        for command, flags, words in completion.values()
    ]
    return _SCRIPT.format(
        flags=" | ".join(completion.PASSED_FLAGS),
        options=" | ".join(completion.PASSED_ON),
        joined=" | ".join(f"{option}=*" for option in completion.PASSED_ON),
        valued=" | ".join(completion.valued()),
        values="\n".join(values),
        commands="\n".join(_commands()),
    )


def _after(command: str, flag: str) -> str:
    """Return a pattern for a flag: of a command, or of any."""
    return f'"{command} {flag}"' if command else f'*" {flag}"'


def _offered(words: Words) -> str:
    if words.asked in (completion.FILES, completion.FOLDERS):
        return "_usjapan_files" + " -d" * (words.asked == completion.FOLDERS)
    if words.asked == completion.EDITIONS:
        return f"_usjapan_add < <(_usjapan_ask {completion.EDITION_DAYS}; echo latest)"
    if words.asked:
        add = "_usjapan_add_ids" if words.asked in completion.DOTTED else "_usjapan_add"
        return f"{add} < <(_usjapan_ask {completion.BARE[words.asked]})"
    if not words.given:
        return ":"
    return f"{'_usjapan_list' if words.listed else '_usjapan_words'} {' '.join(words.given)}"


def _commands() -> Iterator[str]:
    names = " ".join(command.name for command in reference.commands())
    root = " ".join(flag for option in completion.all_options(reference.root()) for flag in option.flags)
    yield f'        "") if [[ $cur == -* ]]; then _usjapan_words {root}'
    yield f"            else _usjapan_words {names}; fi ;;"
    for command in reference.commands():
        flags = " ".join(flag for option in completion.all_options(command) for flag in option.flags)
        words = completion.of_argument(command)
        when = "else" if words.many or words == Words() else "elif ((!typed)); then"
        yield f"        {command.name})"
        yield f"            if [[ $cur == -* ]]; then _usjapan_words {flags}"
        yield f"            {when} {_offered(words)}; fi ;;"
