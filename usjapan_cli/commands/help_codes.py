"""The page of `usjapan help codes`, made of the tables of `lint` and `check`."""

from __future__ import annotations

from ..core.rules import RULES as OF_LINT
from ..drafts.codes import RULES as OF_CHECK
from .help_layout import Page, Terms, Verbatim

PAGE = Page(
    "Codes of check, fill and lint",
    "What check says of drafts, fill of memos and lint of fact files, and what to do about each.",
    (
        "check reports on a draft. Errors and warnings make the status 1; --fail-on error lets warnings "
        "pass. An info is no fault: --supported shows it. What stands in quotation marks is never more than "
        "a warning. --select and --ignore take codes, or how some begin: UD4.",
        Terms(
            tuple(
                (code, f"{rule.severity}: {rule.meaning}. {rule.remedy}") for code, rule in OF_CHECK.items()
            )
        ),
        "A comment in the draft silences a finding of its line, or of the next one if it is alone on its "
        "line; the reason behind -- is kept in JSON. In text and LaTeX the same stands in a line that "
        "begins with #, % or //.",
        Verbatim(
            (
                "<!-- usjapan: ignore UD201 -- press office wants round figures -->",
                "<!-- usjapan: off UD3 --> ... <!-- usjapan: on -->",
                "<!-- usjapan: ignore-file UD4 -->, in the first ten lines",
            )
        ),
        "fill has one code of its own, which nothing silences:",
        Terms(
            (
                (
                    "UD701",
                    "error: what fill wrote in place, or a note of it, was edited by hand. It stays; --force "
                    "writes it anew.",
                ),
            )
        ),
        "lint reports on fact files. An error keeps a pack from use. A warning does not, but makes the "
        "status of lint 1 as well, unless --fail-on error lets it pass:",
        Terms(tuple((code, f"{rule.severity}: {rule.meaning}") for code, rule in OF_LINT.items())),
    ),
)
