"""Every code that `check` can report on a draft, once: its severity, what it says, what to do about it."""

from __future__ import annotations

from ..core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .findings import Finding

ERROR, WARNING, INFO = SEVERITIES = ("error", "warning", "info")
SUPPORTED, OUTSIDE = "UD001", "UD002"
DIRECTIVE = "usjapan:"  # how what a draft says to us begins
UNKNOWN, UNUSED, UNREAD = "UD901", "UD902", "UD903"


class Rule(Record):
    """A code: how much it weighs, its fault as a phrase, and what to do, as sentences."""

    severity: str
    meaning: str
    remedy: str


RULES = {
    # UD0xx, no fault
    SUPPORTED: Rule(INFO, "supported by a fact, which is named", "Cite it: usjapan cite ID."),
    OUTSIDE: Rule(INFO, "a figure about which the facts say nothing", "Take its source from elsewhere."),
    # UD1xx, wrong
    "UD101": Rule(ERROR, "a wrong figure", "Write the fact's figure, with its hedge."),
    "UD102": Rule(ERROR, "a wrong rank", "Write the fact's rank."),
    "UD103": Rule(ERROR, "a wrong date or period", "Write the fact's date."),
    "UD104": Rule(
        ERROR, "a wrong name: person, country, party, body, law or place", "Write the fact's name."
    ),
    "UD105": Rule(
        WARNING,  # read out of the fewest words: not yet known to hold on drafts by others
        "roles exchanged: imports for exports, who does what to whom, before for after",
        "Put each part where the fact has it.",
    ),
    "UD106": Rule(
        ERROR,
        "the contrary of what the fact says",
        "Read the fact: it supports what the draft says is opposed, or has what the draft denies.",
    ),
    "UD107": Rule(
        ERROR,
        "words in quotation marks that are not its holder's words",
        "Quote the source's own words, or take the quotation marks away.",
    ),
    "UD108": Rule(
        ERROR,
        "a sum, balance or share that does not follow from the facts",
        "Work it out again from the figures of the facts.",
    ),
    # UD2xx, more or less than the fact says
    "UD201": Rule(
        ERROR,
        "a hedge dropped: over, about, some, generally, could, in part",
        "Put the fact's hedge back: without it the draft says more than the source.",
    ),
    "UD202": Rule(
        ERROR,
        "a hedge changed or added: about for over, will for plans to",
        "Write the fact's own hedge.",
    ),
    "UD203": Rule(
        ERROR,
        "a scope changed: goods for goods and services, exports for overall trade",
        "Name what the figure counts as the fact does.",
    ),
    # UD3xx, whose view
    "UD301": Rule(
        WARNING,
        "a position or an assessment in the draft's own voice",
        "Say whose it is: according to ...",
    ),
    "UD302": Rule(WARNING, "a position given to another holder", "Name the holder that the fact names."),
    # UD4xx, when
    "UD401": Rule(
        WARNING,
        "a figure of its day without a date",
        "Say as of when, in the sentence or once for the whole draft.",
    ),
    "UD402": Rule(
        WARNING,
        "called current, though the fact is older than it may be",
        "Say as of when instead of today, now or currently.",
    ),
    "UD403": Rule(
        WARNING,
        "a later edition of the source reads otherwise",
        "Take the later reading, or name the edition that the draft quotes.",
    ),
    # UD9xx, the draft as a file
    UNKNOWN: Rule(WARNING, "an unknown code, id or directive", "Correct its spelling."),
    UNUSED: Rule(WARNING, "a directive that silences nothing", "Take it away, or the code that it names."),
    UNREAD: Rule(
        WARNING,
        "a part of the draft that was not read: too long, or in no known encoding",
        "Check its parts one by one, or save it as UTF-8. While a part is unread the status is not 0.",
    ),
}  # fmt: skip


def severity(finding: Finding) -> str:
    """Return how much a finding weighs: what stands in quotation marks is never more than a warning."""
    weight = RULES[finding.code].severity
    return WARNING if finding.quoted and weight == ERROR else weight


def named(word: str) -> tuple[str, ...]:
    """Return the codes that a word names: one, or all that begin so (`UD4`); none where it is unknown."""
    word = word.upper()
    return tuple(code for code in RULES if code.startswith(word)) if len(word) > 2 else ()


def unknown(word: str) -> str:
    """Say that there is no such code, and which may have been meant."""
    from ..core.suggest import slip_of  # RapidFuzz: only where something is not known

    meant = slip_of(word, [code.lower() for code in RULES])
    hint = f"did you mean {meant.upper()}?" if meant else "usjapan help codes lists them"
    return f"no code {word[:60]!r} - {hint}"
