"""Whether a statement says why: for what reason, to what end, about what somebody is concerned."""

from __future__ import annotations

from ..core.words import stem, words

_OVER = "ed over "  # behind what was done, that over which it was
_GIVEN = (  # what a statement says that gives one
    "reason", "so as to", "so that", "motivat", "stem from", "stems from", "because", "due to", "owing to",
    "thanks to", "meant to", "in return", "in order to", "in response", "purpose", " aim", "heighten",
    "indicate", "incentive", "fueled", "led to", "prompted", "caused", "answering", "more flexib",
    "parallels", " is for ", "constrain", "crowded", " given that ", " as perceived",
    "challenges", "threatening",
)  # fmt: skip
_FELT = (  # what it says of what somebody minds, or of what is at stake for him
    " concern", "distrust", "detriment", " worr", " fear", "challenge", "implicat",
    " interest in",
)  # fmt: skip
_WITH = "with "  # at its front: in what circumstances it is so
_AFTER = " after "  # before what may have led to it
_NEXT = 3  # words of that


def likelihood(statement: str) -> float:
    """Tell how likely a statement gives a reason, from 0 to 1."""
    said = statement.lower()
    if said.startswith(_WITH) or any(cue in said for cue in _GIVEN):
        return 1.0
    return 0.5 * (_OVER in said)


def gives_reason(statement: str, run: str) -> bool:
    """Tell whether a statement gives a reason; one that only says what was done gives none.

    What it says that something came after is one if the question, of the stems in `run`, does not say that.
    """
    said = statement.lower()
    if said.startswith(_WITH) or any(cue in said for cue in (*_GIVEN, *_FELT, _OVER)):
        return True
    before = words(said.partition(_AFTER)[2].removeprefix("the "))[:_NEXT]
    return bool(before) and not any(f" {stem(word)} " in run for word in before)
