# bash completion for usjapan, as `usjapan completion bash` prints it.

_usjapan_ask() { # ask usjapan, with the packs and the edition that the line names
    command usjapan "$@" ${passed[@]+"${passed[@]}"} 2>/dev/null
}

_usjapan_pass() { # pass on what the whole line, words behind the cursor too, says of packs and editions
    local at word
    for ((at = 1; at < ${#COMP_WORDS[@]}; at++)); do
        word=${COMP_WORDS[at]}
        if ((at == COMP_CWORD)); then continue; fi
        case $word in
            --only-facts | --no-builtin) passed+=("$word") ;;
            --facts | --edition)
                if [[ ${COMP_WORDS[at + 1]-} == = ]]; then ((at++)); fi
                if ((at + 1 == COMP_CWORD || at + 1 >= ${#COMP_WORDS[@]})); then continue; fi
                passed+=("$word" "$(_usjapan_plain "${COMP_WORDS[++at]}")")
                ;;
            --facts=* | --edition=*) passed+=("$(_usjapan_plain "$word")") ;;
        esac
    done
}

_usjapan_plain() { # print a typed word without its quotes; what the shell would run in it is not run
    local word=${1//[\\\"\']/}
    if [[ $word == "~/"* ]]; then word=$HOME/${word#"~/"}; fi
    printf '%s\n' "$word"
}

_usjapan_add() { # offer the lines of standard input that begin with $cur
    local word
    while IFS= read -r word; do
        if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
    done
}

_usjapan_add_ids() { # offer ids that begin with $cur; without one those whose key does; else that hold it
    local word
    local -a keys=() others=()
    while IFS= read -r word; do
        case $word in
            "$cur"*) COMPREPLY+=("$word") ;;
            *."$cur"*) keys+=("$word") ;;
            *"$cur"*) others+=("$word") ;;
        esac
    done
    if ((${#COMPREPLY[@]})); then return; fi
    if ((!${#keys[@]})); then keys=(${others[@]+"${others[@]}"}); fi
    COMPREPLY=(${keys[@]+"${keys[@]}"})
    _usjapan_keep
}

_usjapan_keep() { # keep what was typed, which readline would shorten to what all the offers begin with
    local word common=${COMPREPLY[0]-}
    for word in ${COMPREPLY[@]+"${COMPREPLY[@]}"}; do
        while [[ $word != "$common"* ]]; do common=${common%?}; done
    done
    if [[ $common != *"$cur"* ]]; then COMPREPLY+=(' '); fi
}

_usjapan_words() { # offer some of the arguments
    _usjapan_add < <(printf '%s\n' "$@")
}

_usjapan_list() { # offer some of the arguments for the last part of a list with commas
    local before=
    if [[ $cur == *,* ]]; then before=${cur%,*},; fi
    compopt -o nospace 2>/dev/null
    _usjapan_words "${@/#/$before}"
}

_usjapan_files() { # offer files, or with -d folders
    compopt -o filenames 2>/dev/null
    _usjapan_add < <(compgen "${1--f}" -- "$cur")
}

_usjapan_value() { # complete the value of option $1; false where it takes none
    case "$command $1" in
        *" --color") _usjapan_words auto always never ;;
        *" --facts") _usjapan_files ;;
        *" --edition") _usjapan_add < <(_usjapan_ask sources --fields editions 2>/dev/null | tr ' ' '\n' | sed -n 's/^\([0-9-]*\):$/\1/p'; echo latest) ;;
        "check --format" | "check -f") _usjapan_words cards table plain json jsonl sarif github ;;
        *" --format" | *" -f") _usjapan_words cards table plain tsv csv json jsonl markdown ids ;;
        "list --fields") _usjapan_list id topic statement hedges kind value number bound unit scope condition coverage flow as_of date shelf_life attribution locators source section aliases keywords questions see_also former_ids formula roles latest contradicted stale score match ;;
        "search --fields") _usjapan_list id topic statement hedges kind value number bound unit scope condition coverage flow as_of date shelf_life attribution locators source section aliases keywords questions see_also former_ids formula roles latest contradicted stale score match ;;
        "show --fields") _usjapan_list id topic statement hedges kind value number bound unit scope condition coverage flow as_of date shelf_life attribution locators source section aliases keywords questions see_also former_ids formula roles latest contradicted stale score match ;;
        "timeline --fields") _usjapan_list id topic statement hedges kind value number bound unit scope condition coverage flow as_of date shelf_life attribution locators source section aliases keywords questions see_also former_ids formula roles latest contradicted stale score match ;;
        *" --fields") : ;;
        *" --limit" | *" -n") : ;;
        *" --max-age") : ;;
        *" --topic" | *" -t") _usjapan_add < <(_usjapan_ask topics --format ids) ;;
        *" --kind" | *" -k") _usjapan_words figure event agreement policy position assessment relationship definition metadata ;;
        *" --source") _usjapan_add < <(_usjapan_ask sources --format ids) ;;
        *" --since") : ;;
        *" --until") : ;;
        *" --template") : ;;
        *" --field") _usjapan_words id topic statement hedges kind value number bound unit scope condition coverage flow as_of date shelf_life attribution locators source section aliases keywords questions see_also former_ids formula roles latest contradicted stale score match ;;
        *" --style" | *" -s") _usjapan_words crs apa chicago chicago-author-date mla bluebook bluebook-memo bibtex biblatex ris csl-json markdown footnote ;;
        *" --markup") _usjapan_words plain markdown html latex typst rtf ;;
        *" --search") : ;;
        *" --sort") : ;;
        *" --select") _usjapan_list UD001 UD002 UD101 UD102 UD103 UD104 UD105 UD106 UD107 UD108 UD201 UD202 UD203 UD301 UD302 UD401 UD402 UD403 UD901 UD902 UD903 ;;
        *" --ignore") _usjapan_list UD001 UD002 UD101 UD102 UD103 UD104 UD105 UD106 UD107 UD108 UD201 UD202 UD203 UD301 UD302 UD401 UD402 UD403 UD901 UD902 UD903 ;;
        *" --fail-on") _usjapan_words error warning never ;;
        "fill --as") _usjapan_words markdown text latex html ;;
        *" --as") _usjapan_words markdown text docx ;;
        *" --output" | *" -o") _usjapan_files ;;
        *" --notes") _usjapan_words footnotes endnotes inline none ;;
        *" --figures-of") : ;;
        *" --into") _usjapan_files -d ;;
        *" --old") _usjapan_files ;;
        *) return 1 ;;
    esac
}

_usjapan() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev= command= typed=0 at
    local -a passed=()
    COMPREPLY=()
    if ((COMP_CWORD > 0)); then prev=${COMP_WORDS[COMP_CWORD - 1]}; fi
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]] && ((COMP_CWORD > 1)); then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((at = 1; at < COMP_CWORD; at++)); do
        case ${COMP_WORDS[at]} in
            --color | --facts | --edition | --format | -f | --fields | --limit | -n | --max-age | --topic | -t | --kind | -k | --source | --since | --until | --template | --field | --style | -s | --markup | --search | --sort | --select | --ignore | --fail-on | --as | --output | -o | --notes | --figures-of | --into | --old) if [[ ${COMP_WORDS[at + 1]} == = ]]; then ((at += 2)); else ((++at)); fi ;;
            -* | =) ;;
            *) if [[ -z $command ]]; then command=${COMP_WORDS[at]}; else ((++typed)); fi ;;
        esac
    done
    _usjapan_pass
    if _usjapan_value "$prev"; then return; fi
    case $command in
        "") if [[ $cur == -* ]]; then _usjapan_words --version --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_words topics list search show cite table timeline history changes sources browse export check fill lint verify draft new sentences compare rebase schema completion man help; fi ;;
        topics)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_add < <(_usjapan_ask topics --format ids); fi ;;
        list)
            if [[ $cur == -* ]]; then _usjapan_words --limit -n --max-age --copy --topic -t --kind -k --source --since --until --stale --changed --template --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_add < <(_usjapan_ask topics --format ids); fi ;;
        search)
            if [[ $cur == -* ]]; then _usjapan_words --limit -n --first -1 --explain --max-age --copy --topic -t --kind -k --source --since --until --stale --changed --template --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else :; fi ;;
        show)
            if [[ $cur == -* ]]; then _usjapan_words --field --approx --max-age --copy --template --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_add_ids < <(_usjapan_ask list --format ids); fi ;;
        cite)
            if [[ $cur == -* ]]; then _usjapan_words --style -s --in-text --with-fact --numbered --markup --search --limit -n --list-styles --max-age --copy --topic -t --kind -k --source --since --until --stale --changed --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_add_ids < <(_usjapan_ask list --format ids); fi ;;
        table)
            if [[ $cur == -* ]]; then _usjapan_words --sort --chart --copy --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_add < <(_usjapan_ask table --format ids); fi ;;
        timeline)
            if [[ $cur == -* ]]; then _usjapan_words --limit -n --max-age --topic -t --kind -k --source --since --until --stale --changed --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else :; fi ;;
        history)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_add_ids < <(_usjapan_ask history --format ids); fi ;;
        changes)
            if [[ $cur == -* ]]; then _usjapan_words --topic -t --since --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else :; fi ;;
        sources)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_add < <(_usjapan_ask sources --format ids); fi ;;
        browse)
            if [[ $cur == -* ]]; then _usjapan_words --topic -t --kind -k --source --since --until --stale --changed --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else :; fi ;;
        export)
            if [[ $cur == -* ]]; then _usjapan_words --force --topic -t --kind -k --source --since --until --stale --changed --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_words sqlite sql jsonl; fi ;;
        check)
            if [[ $cur == -* ]]; then _usjapan_words --select --ignore --fail-on --max-age --supported --as --topic -t --format -f --json --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_files; fi ;;
        fill)
            if [[ $cur == -* ]]; then _usjapan_words --output -o --in-place --check --style -s --notes --figures-of --as --lenient --approx --force --max-age --json --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_files; fi ;;
        lint)
            if [[ $cur == -* ]]; then _usjapan_words --fix --diff --no-coverage --fail-on --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_files; fi ;;
        verify)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_files; fi ;;
        draft)
            if [[ $cur == -* ]]; then _usjapan_words --into --force --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_files; fi ;;
        new)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_files -d; fi ;;
        sentences)
            if [[ $cur == -* ]]; then _usjapan_words --uncovered --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else _usjapan_files; fi ;;
        compare)
            if [[ $cur == -* ]]; then _usjapan_words --old --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_files; fi ;;
        rebase)
            if [[ $cur == -* ]]; then _usjapan_words --into --old --force --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_files; fi ;;
        schema)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_words facts output; fi ;;
        completion)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_words bash zsh fish; fi ;;
        man)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            else :; fi ;;
        help)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --no-builtin --edition --help -h
            elif ((!typed)); then _usjapan_words options formats citing recipes packs exit-codes environment codes topics list search show cite table timeline history changes sources browse export check fill lint verify draft new sentences compare rebase schema completion man help; fi ;;
    esac
}

complete -F _usjapan usjapan
