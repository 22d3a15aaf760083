"""Every code that `lint` can report, once: its severity and its meaning.

An error makes a pack unfit for use: nothing of it is loaded. A warning is a matter of taste, or of a pack
that is not finished: `lint` says it, and every other command goes on.
"""

from __future__ import annotations

from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .errors import Problem

ERROR, WARNING = SEVERITIES = ("error", "warning")


class Rule(Record):
    """A code: how much it weighs, and its fault as a phrase."""

    severity: str
    meaning: str


RULES = {
    # UJ1xx, shape: one file on its own
    "UJ101": Rule(ERROR, "the file cannot be read: missing, no regular file, too large, or changing"),
    "UJ102": Rule(ERROR, "not UTF-8 text, or a character that has no place in it (NUL, BOM, control, bidi)"),
    "UJ103": Rule(ERROR, "not YAML"),
    "UJ104": Rule(ERROR, "a YAML feature that fact files do without: tag, anchor, alias, merge, document"),
    "UJ105": Rule(ERROR, "nested too deeply"),
    "UJ106": Rule(ERROR, "a key given twice"),
    "UJ107": Rule(ERROR, "an unknown key"),
    "UJ108": Rule(ERROR, "a required key is missing"),
    "UJ109": Rule(ERROR, "the wrong shape: text, list or mapping expected"),
    "UJ110": Rule(ERROR, "an unquoted word that YAML 1.1 reads as something else than text"),
    "UJ111": Rule(ERROR, "a word that is not in the vocabulary"),
    "UJ112": Rule(ERROR, "not a date"),
    "UJ113": Rule(ERROR, "not a valid name or id"),
    "UJ114": Rule(ERROR, "a number expected, in plain decimal digits"),
    "UJ115": Rule(ERROR, "text that is empty, has white space at its ends, or breaks its line"),
    "UJ116": Rule(WARNING, "a statement that is no sentence: a capital or figure first, a full stop last"),
    "UJ117": Rule(ERROR, "a table or template whose parts do not fit together"),
    "UJ118": Rule(ERROR, "the file is named for another topic than it holds"),
    "UJ119": Rule(ERROR, "an address or a page that no citation can hold: http(s), letters and digits"),
    # UJ2xx, library: the files among each other
    "UJ201": Rule(ERROR, "an id that is taken, or an alias that is the id of another fact"),
    "UJ202": Rule(ERROR, "see_also names no fact"),
    "UJ203": Rule(WARNING, "an alias that two facts share"),
    "UJ204": Rule(ERROR, "a former id that is in use"),
    "UJ205": Rule(ERROR, "an unknown source"),
    "UJ206": Rule(ERROR, "the statement and the value or date disagree"),
    "UJ207": Rule(ERROR, "a formula that cannot be computed or gives another number"),
    "UJ208": Rule(WARNING, "a question that two facts share"),
    "UJ209": Rule(WARNING, "a position or assessment without attribution"),
    "UJ210": Rule(WARNING, "not in canonical form (`usjapan lint --fix` rewrites the file)"),
    "UJ211": Rule(ERROR, "a statement without a hedge or condition that its fact names"),
    "UJ212": Rule(ERROR, "a statement that goes against the roles, the flow or the coverage of its fact"),
    "UJ213": Rule(WARNING, "a position whose statement does not name who holds it"),
    "UJ214": Rule(WARNING, "a question that presupposes, or an alias that says, what the statement hedges"),
    "UJ215": Rule(
        WARNING, "a statement that is hard to read: over 30 words, or an opening that delays its subject"
    ),
    # UJ3xx, source: the facts against the addresses of the source
    "UJ301": Rule(ERROR, "a locator that is no address of the source"),
    "UJ302": Rule(WARNING, "an address of the source that no fact covers"),
    "UJ303": Rule(ERROR, "not a SHA-256 in hexadecimal"),
    "UJ304": Rule(ERROR, "a reading of another edition that fits no fact or no edition"),
    "UJ305": Rule(ERROR, "a source of another day than the folder of its edition"),
}


def severity(problem: Problem) -> str:
    """Return how much a problem weighs: `error` or `warning`."""
    return RULES[problem.code].severity


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that make a pack unfit for use."""
    return [problem for problem in problems if severity(problem) == ERROR]
