"""Pages of help on tasks: citing, options, recipes."""

from __future__ import annotations

from ..cite import styles
from .help_layout import Page, Terms, Verbatim

FZF = (
    "usjapan list --fields id,statement | fzf --disabled \\",
    "  --preview 'usjapan show {1} --format cards' \\",
    "  --bind 'change:reload:usjapan search {q} --fields id,statement' \\",
    "  --bind 'enter:become:usjapan cite {1}'",
)

OPTIONS = Page(
    "Options",
    "The options that commands share: filters, formats, packs, editions.",
    (
        "An option may stand before or behind the command, and before what is searched for. A query that "
        "begins with a dash comes after --. Every command that reads facts has these options:",
        Terms(
            (
                ("-f, --format FORMAT", "How to write the answer; usjapan help formats lists them."),
                ("--json", "The same as --format json."),
                (
                    "--fields A,B,C",
                    "The columns to write, and their order. A column has words: over 50,000 people; the bare "
                    "signs (>50000) are for show --field value.",
                ),
                ("--color WHEN", "auto, always or never: auto is on a terminal that has color."),
                ("-q, --quiet", "Say nothing but errors on standard error."),
                ("--no-pager", "Never send long output to $PAGER."),
                ("--facts PATH", "Add a pack: a fact file or a folder. Repeatable; usjapan help packs."),
                (
                    "--only-facts, --no-builtin",
                    "Only the packs of --facts, not the shipped facts: --facts DIR --only-facts.",
                ),
                ("--edition DATE", "The facts of another edition: latest, or a day such as 2026-10-01."),
                ("-h, --help", "Explain the command."),
            )
        ),
        "Commands that name facts (list, search, cite --search, timeline, export, browse) keep those that "
        "fit all of:",
        Terms(
            (
                ("-t, --topic T", "Of this topic; usjapan topics lists them."),
                ("-k, --kind KIND", "Of this kind: figure, event, agreement, policy and so on."),
                ("--source ID", "From this source; usjapan sources lists them."),
                (
                    "--since DATE",
                    "Dated then or later: 2022, 2022-07, 2022-07-31. A period counts if it is not known "
                    "to be over by then. Facts without a date are left out.",
                ),
                ("--until DATE", "Dated then or earlier; a period counts if it had begun by then."),
                ("--stale", "That may have changed: older than its shelf life, or contradicted since."),
                (
                    "--changed",
                    "That the newest edition is not known to repeat: it says otherwise (changed) or no "
                    "longer (dropped), or our copy of it lacks the passage (unread).",
                ),
            )
        ),
        "And where they make sense:",
        Terms(
            (
                ("-n, --limit N", "At most N facts; of cite --search the N best."),
                ("-1, --first", "Of search: only the best fact."),
                ("--max-age AGE", "Refuse (status 3) what is older: 90d, or by the calendar 6m, 1y."),
                ("-s, --style S", "Of cite and fill: the citation style; usjapan help citing."),
                ("--template T", "Of list, search and show: a line a fact of your own."),
                ("--copy", "Of cite, search and show: put it on the clipboard too."),
            )
        ),
        Verbatim(
            (
                "usjapan -n 3 -k figure troops",
                "usjapan list -t trade --since 2022 --fields id,value,date",
                "usjapan timeline -t korea --changed",
            )
        ),
    ),
)

CITING = Page(
    "Citing",
    "References for facts: styles, notes, several facts at once, the clipboard.",
    (
        "usjapan cite ID prints the reference for a fact: the work, its edition, the place in it, and the "
        "day that the fact is as of. The best hit of a search needs no id, nor do the hits of the last one:",
        Verbatim(
            (
                'usjapan cite --search "how many US troops are in Japan?"',
                "usjapan cite @1",
            )
        ),
        "The styles of --style, or of USJAPAN_STYLE:",
        Terms(tuple(styles.STYLES.items())),
        "What else stands with it:",
        Terms(
            (
                ("--with-fact", "The statement first; its date is said once."),
                ("--in-text", "The short form for the text: (Chanlett-Avery et al., 2023, p. 1)."),
                ("--numbered", "Of several facts: marks to paste, numbered notes (Ibid.), each work once."),
                ("--markup M", "The reference in markdown, html, latex, typst or rtf; italics arrive."),
                ("--copy", "On the clipboard as well; a copy that fails is an error (status 1)."),
            )
        ),
        Verbatim(
            (
                "usjapan cite alliance.us-troops --style apa --with-fact",
                "usjapan list taiwan --format ids | usjapan cite - --numbered",
                "usjapan list trade -k figure --format ids | usjapan cite - --style bibtex",
            )
        ),
        "Standard error says what a reference does not: how the newest edition reads, that a figure is our "
        "arithmetic, that other facts are easily taken for this one. Read it before you paste; --quiet "
        "silences it. A hedge (over, about) belongs to the figure: cite with it.",
        "In a memo, usjapan fill writes figures with their notes, and usjapan check says where a draft and "
        "the facts disagree.",
    ),
)

RECIPES = Page(
    "Recipes",
    "Whole command lines for common tasks.",
    (
        "Look something up, and put its citation on the clipboard:",
        Verbatim(('usjapan cite --search "how many US troops are in Japan?" --copy',)),
        "Cite the second hit of the last search:",
        Verbatim(("usjapan cite @2",)),
        "A figure for a script, with its hedge:",
        Verbatim(("usjapan show alliance.us-troops --field value",)),
        "All facts of a topic as a spreadsheet:",
        Verbatim(("usjapan list trade --format csv",)),
        "What the newest edition says otherwise:",
        Verbatim(("usjapan list --changed",)),
        "Several facts as numbered notes:",
        Verbatim(("usjapan list taiwan --format ids | usjapan cite - --numbered",)),
        "Browse on a whole screen (usjapan[browse]):",
        Verbatim(("usjapan browse",)),
        "The same with fzf:",
        Verbatim(FZF),
    ),
)

PAGES = {"options": OPTIONS, "citing": CITING, "recipes": RECIPES}
