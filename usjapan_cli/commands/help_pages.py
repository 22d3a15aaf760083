"""The pages of `usjapan help` as paragraphs, terms and examples; the manual page has them too."""

from __future__ import annotations

import os

from ..core.errors import ExitStatus
from ..core.facts import MARKS, STALE_AFTER_DAYS
from ..library import places as folders
from ..show.formats import FACT_FIELDS, PLAIN_FIELDS, SCHEMA_VERSION, TIMELINE_FIELDS
from ..show.terminal import NARROWEST, WIDEST
from .help_layout import Page, Terms, Verbatim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

EXIT_CODES = Page(
    "Exit status",
    "What the status of a command says.",
    (
        Terms(
            (
                (str(ExitStatus.OK), "Found, or done."),
                (
                    str(ExitStatus.NOT_FOUND),
                    "Nothing found, some ids not found, a check found problems, or the answer "
                    "could not be written or copied.",
                ),
                (
                    str(ExitStatus.USAGE),
                    "Wrong usage (also: no such file; one to write that is there, or may not be), fact files "
                    "that cannot be used, or a draft that cannot be read.",
                ),
                (
                    str(ExitStatus.REFUSED),
                    "Found but refused: older than --max-age, or a hedged number asked for as an "
                    "exact one.",
                ),
                (str(ExitStatus.INTERRUPTED), "Interrupted, as by Ctrl-C."),
            )
        ),
        "What was found is printed even when something else was not; the status says so all the "
        "same. Answers go to standard output, everything else to standard error; --quiet leaves "
        "only errors there. A reader that leaves early, such as head, is no failure. A full disk "
        "is one.",
        Verbatim(("usjapan show alliance.us-troops --max-age 90d || echo \"status $?\"",)),
    ),
)  # fmt: skip

_MARKS = ", ".join(f"{mark} {bound}" for bound, mark in MARKS.items())
FORMATS = Page(
    "Formats",
    "How answers are written: for people, for scripts, in a template; the clipboard.",
    (
        "On a terminal the reading commands answer with views for people, fitted to its width. In "
        "a pipe or a file they write plain lines. --format chooses:",
        Terms(
            (
                ("cards", "The view for people, in color where that is on."),
                ("table", "An aligned table with a header, in a pipe too; --fields chooses its columns."),
                (
                    "plain",
                    "One record a line, tabs between the columns, no header. For facts: "
                    + ", ".join(PLAIN_FIELDS)
                    + "; timeline has "
                    + ", ".join(TIMELINE_FIELDS)
                    + ".",
                ),
                ("tsv", "All columns, tab-separated, with a header."),
                (
                    "csv",
                    "All columns, comma-separated, with a header. A text that a spreadsheet would "
                    "take for a formula gets an apostrophe in front.",
                ),
                ("json", "One document with the edition, the source, its date and the records."),
                ("jsonl", "One record a line, as JSON."),
                ("markdown", "A table for a page of Markdown."),
                ("ids", "The first column only: ids, or names."),
            )
        ),
        "--json is short for --format json. --fields A,B,C chooses the columns and their order. "
        "The fields of facts are: " + ", ".join(FACT_FIELDS) + ". An unknown one is an error that "
        "lists those that the command has.",
        "A number keeps its hedge. Columns, as of --fields and csv, have the field value in words: "
        "over 50,000 people. show --field value writes a sign before the bare number instead, and "
        f"--fields signed_value has that as a column: {_MARKS}. "
        "The field number is the bare number, and bound its hedge; show --field number refuses a "
        "hedged one (status 3) unless --approx is given. --field takes no format: show --fields does.",
        Verbatim(
            (
                "usjapan show alliance.us-troops --field value",
                "usjapan list trade --format csv",
                "usjapan list --fields id,value,as_of --format tsv",
                "usjapan search troops --format ids",
            )
        ),
        f"JSON documents carry schema_version {SCHEMA_VERSION}. Nothing found is the same document "
        "with an empty list and exit status 1; nearest then names up to three facts that come close (id, "
        "statement, score, and edition where it is another one), which are no answers: on stderr for "
        "people. The schema: usjapan schema output. Data is "
        "UTF-8 in a pipe, unless PYTHONIOENCODING says otherwise, and is never colored. "
        "cite has plain, csv, tsv, json and jsonl, a row a fact; "
        "its texts for people are also written in a markup: --markup html.",
        "check has formats of its own: plain is FILE:LINE:COL: CODE message, sarif a log of SARIF 2.1.0 "
        "for code scanning, github annotations of a workflow. Lines and columns count from 1, columns in "
        "characters, the end is exclusive; of a Word document the line is the paragraph.",
        "--template writes a line a fact: {statement} ({value}, {as_of}). A name is a field; {{ and }} "
        "are braces, \\t a tab, \\n a new line. {number} of a hedged value is refused unless {bound} or "
        "{value} stands beside it.",
        "In csv an apostrophe stands before a text that a spreadsheet would run as a formula; an amount "
        "with its sign, such as -$61 billion, is none.",
        "--copy puts on the clipboard: of cite the references; of search and list the statements, one a "
        "line; of table its columns, tabs between them; of show what is printed, but of a view for people "
        "the statements. On macOS and Windows HTML goes along with a reference, so that italics arrive; "
        "elsewhere --markup html copies HTML alone. A terminal (OSC 52) takes plain text. A copy that fails "
        "is an error, after the text was printed.",
    ),
)

_LIVES = ", ".join(f"{days} days ({life})" for life, days in STALE_AFTER_DAYS.items())
ENVIRONMENT = Page(
    "Environment",
    "The variables that are read, and where files are kept.",
    (
        "An option beats the environment.",
        Terms(
            (
                (
                    "USJAPAN_FACTS",
                    "Packs to add where --facts is not given, with : between them (; on Windows).",
                ),
                (
                    "USJAPAN_EDITION",
                    "The edition to read where --edition is not given: a day, or latest.",
                ),
                ("USJAPAN_STYLE", "The citation style where --style is not given."),
                (
                    "USJAPAN_TODAY",
                    "The day that ages are counted to, as in 2026-11-23. Without it: today, in "
                    "UTC. Facts count as stale after " + _LIVES + ".",
                ),
                ("NO_COLOR", "Not empty: no color. Beats the variables below."),
                (
                    "FORCE_COLOR, CLICOLOR_FORCE",
                    "Set, and neither 0 nor false: color, and the view for people, in a pipe too.",
                ),
                ("CLICOLOR, TERM", "CLICOLOR=0 or TERM=dumb: no color."),
                (
                    "PAGER",
                    "What shows an answer longer than the terminal; less where it is not set. "
                    "Empty or cat: none, as with --no-pager.",
                ),
                (
                    "LC_ALL, LC_CTYPE, LANG",
                    "Where the first that is set says C or POSIX, bars and axes are drawn in ASCII.",
                ),
                (
                    "COLUMNS",
                    f"The width of views for people, {NARROWEST} to {WIDEST}. In a pipe nothing is "
                    "wrapped or cut, whatever it says.",
                ),
                ("LINES", "The lines of the screen, which a search keeps to; else the terminal's own."),
                (
                    "XDG_CACHE_HOME",
                    "Where compiled packs and the ids of the last search are kept, in a folder usjapan.",
                ),
                ("XDG_DATA_HOME", "Where packs that are always added are, in a folder usjapan."),
                (
                    "PYTHONIOENCODING",
                    "The encoding of answers in a pipe; UTF-8 without it. What it cannot hold "
                    "becomes a question mark.",
                ),
                (
                    "TMUX, SSH_CONNECTION, SSH_TTY, STY, WAYLAND_DISPLAY, DISPLAY",
                    "Tell --copy where it is: in tmux, over SSH, in GNU screen, on Wayland or X11.",
                ),
            )
        ),
        "The two XDG variables hold absolute paths. Without them the folders are in ~/.cache and "
        "~/.local/share; on macOS in ~/Library/Caches and ~/Library/Application Support; on "
        "Windows in %LOCALAPPDATA% and %APPDATA%. Nothing is written outside the cache folder, "
        "which may be removed at any time. Where it cannot be written, nothing is kept. The "
        "network is never used.",
    ),
)

PACK = """\
topic: harbour
title: The harbour of Lesser Quay
source: {id: HM-7, title: Harbour Memo, genre: Memo, publisher: Quay Office,
  date: "2024-03-01", sections: {piers: Piers}, cells: [piers.1.1]}
facts:
  pier-count:
    statement: Lesser Quay has three piers.
    kind: figure
    value: {number: 3, unit: piers, bound: exact}
    shelf_life: current
    locators: [piers.1.1]
"""
PACKS = Page(
    "Packs",
    "Facts of your own, beside the shipped ones or instead of them.",
    (
        "A pack adds facts of your own: a fact file, or a folder of fact files, in the format of "
        "the shipped ones. A folder holds one file a topic, named for it, and may hold "
        "sources/*.yaml and thesaurus.yaml. This is a whole pack, harbour.yaml:",
        Verbatim(tuple(PACK.splitlines())),
        Verbatim(
            (
                "usjapan lint harbour.yaml",
                "usjapan show harbour.pier-count --facts harbour.yaml",
                "usjapan cite harbour.pier-count --facts harbour.yaml --only-facts",
            )
        ),
        "--facts PATH adds a pack and may be repeated; without it USJAPAN_FACTS names them. Files "
        "(.yaml, .yml) and folders in the data folder are always added, in order of name; "
        "usjapan help environment says where it is. --facts PATH --only-facts leaves out the shipped "
        "facts and that folder.",
        "A pack that is wrong is refused whole (status 2), and every problem is named as "
        "FILE:LINE:COL. One in the data folder is passed over with a warning instead. An id that "
        "is taken by a pack before it is such a problem. Each fact is cited by its own source.",
        "A folder editions/2026-10-01 in a pack holds another edition of its sources, in the same "
        "format: --edition 2026-10-01 reads it instead, and each fact of the pack says how the "
        "newest edition reads. An id means the same question in every edition.",
        "A pack is compiled on first use and again when a file of it changes. usjapan schema "
        "facts prints a JSON Schema for editors.",
    ),
)

_OF_OURS = {"exit-codes": EXIT_CODES, "formats": FORMATS, "environment": ENVIRONMENT, "packs": PACKS}
SUBJECTS = ("options", "formats", "citing", "recipes", "packs", "exit-codes", "environment", "codes")


def contents() -> Page:
    """Return what stands where no subject is named: a sentence on each page."""
    return Page(
        "Help",
        "Which pages of help there are.",
        (
            "usjapan COMMAND --help and usjapan help COMMAND explain a command, usjapan --help lists them, "
            "usjapan man prints the manual page. Further pages:",
            Terms(tuple((f"usjapan help {name}", page(name).about) for name in SUBJECTS)),
        ),
    )


def page(subject: str) -> Page:
    """Return the page on a subject."""
    if subject in _OF_OURS:
        return _OF_OURS[subject]
    if subject == "codes":
        from . import help_codes  # the tables of codes: only for their page

        return help_codes.PAGE
    from . import help_tasks

    return help_tasks.PAGES[subject]


def places(environ: Mapping[str, str]) -> Terms:
    """Say where this user's files are."""
    return Terms(
        (
            ("shipped facts", os.path.normpath(folders.shipped_facts())),
            ("cache folder", folders.cache_folder(environ) or "none: no home folder is set"),
            ("data folder", folders.data_folder(environ) or "none: no home folder is set"),
        )
    )
