# bash completion for usjapan, as `usjapan completion bash` prints it.

_usjapan_add() { # offer the lines of standard input that begin with $cur
    local word
    while IFS= read -r word; do
        if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
    done
}

_usjapan_words() { # offer some of the arguments
    _usjapan_add < <(printf '%s\n' "$@")
}

_usjapan_files() {
    compopt -o filenames 2>/dev/null
    _usjapan_add < <(compgen -f -- "$cur")
}

_usjapan_value() { # complete the value of option $1; false where it takes none
    case $1 in
        --color) _usjapan_words auto always never ;;
        --facts) _usjapan_files ;;
        --edition) _usjapan_words latest ;;
        --format | -f) _usjapan_words cards table plain tsv csv json jsonl markdown ids ;;
        --fields) : ;;
        --kind | -k) _usjapan_words figure event agreement policy position assessment relationship definition metadata ;;
        --since) : ;;
        --until) : ;;
        --max-age) : ;;
        --template) : ;;
        --limit | -n) : ;;
        --topic | -t) _usjapan_add < <(usjapan topics --fields name 2>/dev/null) ;;
        --source) : ;;
        --field) _usjapan_words id topic statement hedges kind value number bound unit scope condition coverage flow as_of date shelf_life attribution locators source section aliases keywords questions see_also former_ids formula roles latest contradicted stale score match ;;
        --style) _usjapan_words crs apa chicago chicago-author-date mla bluebook bluebook-memo bibtex biblatex ris csl-json markdown footnote ;;
        --markup) _usjapan_words plain markdown html latex typst rtf ;;
        --search) : ;;
        --sort) : ;;
        --select) : ;;
        --ignore) : ;;
        --fail-on) _usjapan_words error warning never ;;
        --as) _usjapan_words markdown text latex html ;;
        --output | -o) _usjapan_files ;;
        --notes) _usjapan_words footnotes endnotes inline none ;;
        --figures-of) : ;;
        --into) : ;;
        --old) : ;;
        *) return 1 ;;
    esac
}

_usjapan() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev= command= at
    COMPREPLY=()
    if ((COMP_CWORD > 0)); then prev=${COMP_WORDS[COMP_CWORD - 1]}; fi
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]] && ((COMP_CWORD > 1)); then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((at = 1; at < COMP_CWORD; at++)); do
        case ${COMP_WORDS[at]} in
            --color | --facts | --edition) ((at++)) ;;
            -* | =) ;;
            *) command=${COMP_WORDS[at]}; break ;;
        esac
    done
    if _usjapan_value "$prev"; then return; fi
    case $command in
        "") if [[ $cur == -* ]]; then _usjapan_words --version --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_words topics list search show cite table timeline history changes sources browse export check fill lint verify draft new sentences compare rebase schema completion man help; fi ;;
        topics)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        list)
            if [[ $cur == -* ]]; then _usjapan_words --kind -k --since --until --stale --changed --max-age --template --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_add < <(usjapan topics --fields name 2>/dev/null); fi ;;
        search)
            if [[ $cur == -* ]]; then _usjapan_words --limit -n --topic -t --source --first -1 --explain --max-age --copy --template --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        show)
            if [[ $cur == -* ]]; then _usjapan_words --field --approx --max-age --copy --template --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_add < <(usjapan list --format ids 2>/dev/null); fi ;;
        cite)
            if [[ $cur == -* ]]; then _usjapan_words --style -s --in-text --with-fact --numbered --markup --search --list-styles --max-age --copy --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_add < <(usjapan list --format ids 2>/dev/null); fi ;;
        table)
            if [[ $cur == -* ]]; then _usjapan_words --sort --chart --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_add < <(usjapan table --fields name 2>/dev/null); fi ;;
        timeline)
            if [[ $cur == -* ]]; then _usjapan_words --topic -t --since --until --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        history)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_add < <(usjapan list --format ids 2>/dev/null); fi ;;
        changes)
            if [[ $cur == -* ]]; then _usjapan_words --topic -t --since --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        sources)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        browse)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        export)
            if [[ $cur == -* ]]; then _usjapan_words --force --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        check)
            if [[ $cur == -* ]]; then _usjapan_words --select --ignore --fail-on --max-age --supported --as --topic -t --format -f --json --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_files; fi ;;
        fill)
            if [[ $cur == -* ]]; then _usjapan_words --output -o --in-place --check --style --notes --figures-of --as --lenient --approx --force --max-age --json --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_files; fi ;;
        lint)
            if [[ $cur == -* ]]; then _usjapan_words --fix --diff --no-coverage --fail-on --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_files; fi ;;
        verify)
            if [[ $cur == -* ]]; then _usjapan_words --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_files; fi ;;
        draft)
            if [[ $cur == -* ]]; then _usjapan_words --into --force --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_files; fi ;;
        new)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        sentences)
            if [[ $cur == -* ]]; then _usjapan_words --uncovered --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        compare)
            if [[ $cur == -* ]]; then _usjapan_words --old --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        rebase)
            if [[ $cur == -* ]]; then _usjapan_words --into --old --force --format -f --json --fields --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        schema)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_words facts output; fi ;;
        completion)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_words bash zsh fish; fi ;;
        man)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else :; fi ;;
        help)
            if [[ $cur == -* ]]; then _usjapan_words --color --quiet -q --no-pager --facts --only-facts --edition --help -h
            else _usjapan_words exit-codes formats environment packs codes recipes; fi ;;
    esac
}

complete -F _usjapan usjapan
