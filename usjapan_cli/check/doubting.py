"""Doubt that has come or gone: `has cut -> may have cut`, `perhaps the best -> the best`."""

from __future__ import annotations

from .alignment import rooted
from .phrases import union
from .readings import NEGATIONS, Readings, Text, read
from .tenses import tense
from .wording import as_weak, degrees, exactly, forms_of, listed, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from .marked import Hit, Marked

_DOUBTING = exactly(
    "perhaps, arguably, possibly, maybe, conceivably, presumably, apparently, seemingly, evidently, probably"
)
_SAID = exactly("reportedly, allegedly, supposedly, purportedly, ostensibly")
_CHANCE = union(*degrees("chance")[0], degrees("chance")[1], as_weak("appears")) - written("due to")
_KEEPING = (
    _DOUBTING
    | _SAID
    | _CHANCE
    | written("~argue, arguable, ~think, ~consider, ~regard, ~view, ~contend, one of, among, some")
)
_KEEPING_SAID = _KEEPING | written("~report, ~say, ~allege, ~claim, said to, according to")
_WEAK = _CHANCE | _DOUBTING | _SAID | written("~authorize, ~let, ~entitle")
_MODALS = listed("may, might, could")
_AUXILIARIES = listed("is, are, was, were, has, have, had, been, does, do, did")
_LIMITING = NEGATIONS | {"only", "none", "nobody", "neither"}  # before what is permitted
_ADVERBIAL = ("ally", "ely", "ily", "ntly", "rly", "sly", "tly")
_BETWEEN = ("have", "be", "been", "also", "still", "well", "not")
_WITHIN = 5  # words from a modal to its verb
_OPENING = 6  # words before what was doubted that are shown with it: `DHS reports that this demand`


def doubted_now(fact: Fact, old: str, new: str) -> Readings | None:
    """Return a verb of a claim that is said for sure in an old sentence, and not in a new one."""
    before, now, stated = read(old), read(new), read(fact.statement)
    if stated.marked.has(_WEAK):
        return None
    for at, word in enumerate(now.marked.words):
        verb = _verb_of(now, at) if word in _MODALS else None
        if verb is None or not _LIMITING.isdisjoint(now.marked.words[:verb]):
            continue
        root = rooted(now.marked.stems[verb])
        own = next((n for n, one in enumerate(before.marked.stems) if rooted(one) == root), None)
        if own is not None and root in map(rooted, stated.marked.stems) and _is_sure(before, own):
            start = own - 1 if before.marked.words[own - 1] in _AUXILIARIES else own
            return Readings(before.said(start, own + 1), now.said(at, verb + 1))
    return None


def _verb_of(text: Text, modal: int) -> int | None:
    """Return the place of the verb that a modal goes with."""
    words = text.marked.words
    for at in range(modal + 1, min(len(words), modal + _WITHIN)):
        if words[at] not in _BETWEEN and not words[at].endswith(_ADVERBIAL):
            return at
    return None


def _is_sure(text: Text, at: int) -> bool:
    """Tell whether a verb is told as a fact: in the past, the perfect or the present, and with no doubt."""
    words = text.marked.words
    beside = words[max(0, at - 2) : at]
    is_finite = words[at].endswith(("ed", "s")) or not _AUXILIARIES.isdisjoint(beside)
    return is_finite and "to" not in beside and not text.marked.has(_WEAK)


def sure_now(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what a claim and its old sentence doubt, and how a new one has it without doubt."""
    before, now, stated = read(old), read(new), read(fact.statement).marked
    done = _done_now(before, now, stated)
    if done:
        return done
    for phrases, keeping in ((_DOUBTING, _KEEPING), (_SAID, _KEEPING_SAID)):
        hit = next(iter(before.marked.hits(phrases)), None)
        if hit and stated.has(phrases) and not now.marked.has(keeping):
            return _without(before, hit, now)
    return None


def _done_now(before: Text, now: Text, stated: Marked) -> Readings | None:
    """Return what might be done by a claim, and is said to be done now: `could use -> has used`."""
    if now.marked.has(_KEEPING):
        return None
    for at, word in enumerate(before.marked.words):
        verb = _verb_of(before, at) if word in _MODALS - {"may"} and word in stated.words else None
        forms = set(forms_of(before.marked.words[verb])) if verb else set[str]()
        if forms.isdisjoint(stated.words):
            continue
        there = next((n for n, one in enumerate(now.marked.words) if one in forms), 0)
        if there and tense(now, there) == "perfect":
            start = max(n for n in range(there) if now.marked.words[n] in ("has", "have"))
            return Readings(before.said(at, (verb or at) + 1), now.said(start, there + 1))
    return None


def _without(before: Text, hit: Hit, now: Text) -> Readings | None:
    """Return an adverb with what it is said of, and how that stands in a new text."""
    words = before.marked.words
    own = next((at for at in range(hit.end, len(words)) if before.marked.is_heavy(at)), None)
    there = None
    if own is not None:
        root = rooted(before.marked.stems[own])
        there = next((n for n, one in enumerate(now.marked.stems) if rooted(one) == root), None)
    if own is None or there is None:
        return None
    start = 0 if there <= _OPENING else max(0, there - (own - hit.end))
    return Readings(before.said(hit.start, own + 1), now.said(start, there + 1))
