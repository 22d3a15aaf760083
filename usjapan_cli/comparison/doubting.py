"""Doubt that has gone: `may be apt -> are apt`, `perhaps the best -> the best`."""

from __future__ import annotations

from ..language.phrases import union
from ..language.wording import as_weak, degrees, exactly, forms_of, listed, written
from .alignment import rooted
from .readings import NEGATIONS, Readings, Text, read
from .tenses import tense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from ..language.marked import Hit, Marked
    from ..language.phrases import Phrases

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
DOUBTS = listed(
    "may, might, could, perhaps, possibly, potential, potentially, likely, probably, appears, reportedly, "
    "alleged"
)
"""The hedges of facts that say how sure something is, as a pack writes them."""
_SEEMING = exactly(
    "appears to, appear to, appeared to, seems to, seem to, seemed to, tends to, tend to, tended to, may, "
    "might, could, likely, is thought to, are thought to, is believed to, are believed to, is said to, "
    "are said to"
)
_HOW_OFTEN = exactly(
    "generally, usually, typically, normally, ordinarily, often, frequently, commonly, sometimes, "
    "occasionally, in general, as a rule, in most cases, in many cases, in some cases, by and large"
)
_ALWAYS = exactly("always, invariably, in every case, in all cases, in each case, without exception")
_HOW_FAR = exactly(
    "mostly, largely, mainly, chiefly, primarily, partly, in part, for the most part, on the whole"
)
_AS_OFTEN = _HOW_OFTEN | _HOW_FAR | union(*degrees("frequency")[0], *degrees("part")[0])
_AS_OFTEN |= as_weak("generally") | as_weak("typically")
_DOUBTED = union(*degrees("chance")[0]) | _DOUBTING | _SEEMING | _SAID
_HEDGES = (  # each with what a claim has that is hedged so already, and what keeps it so in an old sentence
    (_DOUBTING | _SEEMING, _DOUBTED, _WEAK),
    (_SAID, _KEEPING_SAID, _KEEPING_SAID | _WEAK),
    (_HOW_OFTEN, _AS_OFTEN, _AS_OFTEN),
)
_MODALS = listed("may, might, could")
_AUXILIARIES = listed("is, are, was, were, has, have, had, been, does, do, did")
_SURER = {"be": ("is", "are"), "have": ("likely", "probably")}  # what stands for `may be`, `may have`
_LIMITING = NEGATIONS | {"only", "none", "nobody", "neither"}  # before what is permitted
_ADVERBIAL = ("ally", "ely", "ily", "ntly", "rly", "sly", "tly")
_BETWEEN = ("have", "be", "been", "also", "still", "well", "not")
_WITHIN = 5  # words from a modal to its verb
_OPENING = 6  # words before what was doubted that are shown with it: `DHS reports that this demand`


def doubted_now(fact: Fact, old: str, new: str) -> Readings | None:
    """Return a word of a claim that stands without a hedge in an old sentence, and behind one in a new one.

    A hedge is a doubt, `may cut`, `reportedly cut`, `appears to cut`, or how far it is so: `generally cuts`.
    """
    before, now, stated = read(old), read(new), read(fact.statement)
    parts = () if fact.value else ((_HOW_FAR, _AS_OFTEN, _AS_OFTEN),)
    for phrases, hedged, keeping in (*_HEDGES, *parts):
        if stated.marked.has(hedged):
            continue
        for hit in now.marked.hits(phrases):
            at = _hedged_by(now, hit)
            root = rooted(now.marked.stems[at]) if at else ""
            own = next((n for n, one in enumerate(before.marked.stems) if rooted(one) == root), None)
            if own is None or root not in map(rooted, stated.marked.stems):
                continue
            is_told = [rooted(one) for one in now.marked.stems].count(root) > 1
            if is_told and now.marked.words[hit.start] in _MODALS:
                continue  # `found 137, and some that it could not find`
            if _is_firm(before, own, hit, keeping):
                start = own - 1 if own and before.marked.words[own - 1] in _AUXILIARIES else own
                return Readings(before.said(start, own + 1), now.said(hit.start, at + 1))
    return None


def _hedged_by(text: Text, hit: Hit) -> int:
    """Return the place of the word of weight right behind a hedge; 0 if none is near, or it is permitted."""
    words = text.marked.words
    is_permitted = words[hit.start] in _MODALS and not _LIMITING.isdisjoint(words[: hit.end + 1])
    behind = range(hit.end, 0 if is_permitted else min(len(words), hit.end + _WITHIN))
    return next((at for at in behind if text.marked.is_heavy(at) and not words[at].endswith(_ADVERBIAL)), 0)


def _verb_of(text: Text, modal: int) -> int | None:
    """Return the place of the verb that a modal goes with."""
    words = text.marked.words
    for at in range(modal + 1, min(len(words), modal + _WITHIN)):
        if words[at] not in _BETWEEN and not words[at].endswith(_ADVERBIAL):
            return at
    return None


def _is_firm(text: Text, at: int, hit: Hit, keeping: Phrases) -> bool:
    """Tell whether a word of a text stands without any hedge before it, and a hit's stands nowhere."""
    hedges = [one for one in text.marked.hits(keeping) if one.start <= at <= one.end + _WITHIN]
    return not hedges and not text.marked.has(frozenset((hit.phrase,)))


def sure_now(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what a claim and its old sentence doubt, and how a new one has it without doubt."""
    before, now, stated = read(old), read(new), read(fact.statement).marked
    done = _so_now(before, now, stated) or _done_now(before, now, stated)
    if done:
        return done
    always = next(iter(now.marked.hits(_ALWAYS)), None)
    often = next(iter(before.marked.hits(_HOW_OFTEN)), None)
    if always and often and stated.has(_HOW_OFTEN) and not before.marked.has(_ALWAYS):
        return Readings(before.said(often.start, often.end), now.said(always.start, always.end))
    for phrases, keeping in ((_DOUBTING, _KEEPING), (_SAID, _KEEPING_SAID)):
        hit = next(iter(before.marked.hits(phrases)), None)
        if hit and stated.has(phrases) and not now.marked.has(keeping):
            return _without(before, hit, now)
    return None


def _so_now(before: Text, now: Text, stated: Marked) -> Readings | None:
    """Return what may be so by a claim, and is said to be so now, or likelier: `may be apt -> are apt`."""
    own, theirs = before.marked.words, now.marked.words
    for at, word in enumerate(own[:-2]):
        surer = _SURER.get(own[at + 1], ()) if word in _MODALS and word in stated.words else ()
        what = own[at + 2 : at + 4]
        there = (n for n in range(1, len(theirs)) if theirs[n : n + len(what)] == what)
        place = next((n for n in there if theirs[n - 1] in surer), 0)
        if place and what[0] in stated.words:
            return Readings(before.said(at, at + 3), now.said(place - 1, place + 1))
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
