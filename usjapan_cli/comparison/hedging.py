"""What stands in a new sentence for a hedge of a claim: `probably -> possibly`, `could cut -> have cut`.

What was planned, asked for or expected and has come about since is over: no new reading answers the question.
"""

from __future__ import annotations

import re
from functools import cache

from ..check.agreement import DATES
from ..language.marked import OPENING
from ..language.phrases import union
from ..language.quantities import figures
from ..language.wording import HEDGES, PASTS, as_weak, degrees, listed, names_of, written
from .alignment import bag, root_of, rooted
from .ranking import is_superlative
from .readings import AUXILIARIES, MONTHS, NEGATIONS, QUANTIFIERS, Readings, Text, read
from .surroundings import placed, said, words_behind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.marked import Hit
    from ..language.phrases import Phrase, Phrases

_INTENDED = frozenset(("plan", "intend", "intention", "is to", "expected", "proposed", "consider", "effort"))
_SENSES = ("chance", "number", "frequency", "part")
_ROWS = {sense: degrees(sense)[0] for sense in (*_SENSES, "plan")}
_ROWS["part"] = tuple(row - written("~contribute") for row in _ROWS["part"])
_ROWS["chance"] = (*_ROWS["chance"], written("unlikely, improbable, doubtful"))
_KEEPING = {sense: degrees(sense)[1] - written("also, other, about, ~share, role, a") for sense in _SENSES}
_PENDING = written(
    "await, awaits, awaiting, under construction, under review, under way, underway, under negotiation, "
    "in preparation, pending, "
    "being built, being rebuilt, being restored, being repaired, being replaced, being drafted, "
    "being considered"
)
_WEAKENED = union(*_ROWS["chance"], *_ROWS["plan"], as_weak("plan"), as_weak("expected"))
_WEAKENED -= written("~appear")  # `appeared in May`
_REQUESTS = written(
    "told, ~order, asked, ~urge, called for, calls for, call for, ~recommend, ~request, ~demand, ~instruct, "
    "~propose"
)
_ASKED = _REQUESTS | _WEAKENED | written("must, required, ~need, should, shall, ~call, ~ask, ~tell")
_WILL = written("will")
_EDITED = 0.6  # likeness from which a sentence is the old one, edited
_LONGEST_EDIT = 4  # words that may stand for a hedge in it
_EXPECTED = written("likely, probably, probable, expected, forecast, projected")
_WOULD = written("would")
_ESTIMATED = written("~estimate, ~project, projection, ~forecast, ~expect")  # of what would be so
_BILLS = written("~bill, h.r., s., ~proposal, ~measure, ~resolution, draft law, legislation")
_MUST = written("must, has to, have to")
_BINDING = written("must, shall, required, obliged")
_AS_BOUND = written(
    "must, shall, has to, have to, had to, only, unless, until, no, not, cannot, ~require, ~need, ~oblige, "
    "~bind, required, mandatory, compulsory, requirement, before, if, limited, without"
)
_PLANNED = union(*_ROWS["plan"])
_AS_PLANNED = (degrees("plan")[1] | _BINDING) - written("~appear")
_AS_TRIED = _BINDING | written("~plan, ~intend, intention, intentions, ~aim, ~hope")
_PERFECT = frozenset(("has", "have", "had", "was", "were"))
_DEGREES = listed(
    "strongly, sharply, heavily, deeply, highly, closely, fully, greatly, severely, firmly, slightly"
)
_BEING = frozenset(("is", "are", "being"))
_FRACTIONS = listed("half, third, thirds, quarter, quarters, fifth, fifths")
_PAST = written(
    "has, have, had, was, were, did, decided, rejected, agreed, appeared, chose, adopted, became, came"
)
_TO_WITHIN = 8  # words from a request to its `to`
_ANCHORS = 3  # words behind a hedge by which its place is known
_ONLY = written("only, sole, solely, alone, just, no other, exclusively")
_ADJECTIVES = listed("perhaps, often, seldom, sometimes, possible, probable, unlikely, improbable, doubtful")
PERMITTED = frozenset(("may", "can", "could"))  # which a maximum says too
_UNTIL = written("until, till, pending")
_ONCE = written("once, after, when, since, now that, has, have, had")
_MODALS = {
    "would": "would", "will": "will", "shall": "will", "should": "should", "must": "must",
    "could": "could", "may": "could", "might": "could", "can": "could",
}  # fmt: skip
_VERB_WITHIN = 4  # words from a modal to its verb
_PREDICATED = (("if",), ("when",), ("unless",), ("that",), ("in",), ("by",), ("after",))
_LEADING = frozenset(("the", "its", "their", "his", "her", "our"))  # before `most recent`
_DETERMINERS = frozenset(("the", "a", "an", "of", "its", "their"))
_BEFORE_ADJECTIVES = _DETERMINERS - {"of"} | {"more", "less", "most", "least", "very", "too"}
_OF_NOUNS = frozenset(("to", "for", "in", "from", "of", "by", "on", "at", "with", "the"))
_AT_ITS_END = tuple(
    (word,) for word in listed("off, out, up, down, back, over, away, less, more, better, worse")
)
_PREDICATES = tuple(
    (word,) for word in listed("is, was, are, were, of, for, includes, included, seeks, sought")
)
_ASKED_ABOUT = (("about",), ("whether",), ("if",), ("how",), ("what",), ("why",), ("when",))
_LED = (("to",), ("in",))
_SEEN = (("in",), ("on",), ("at",), ("before",), ("as",), ("with",), ("for",))  # behind `appeared`
_OF_WHAT = 6  # words behind a word for how much that say of what
_PAIR = 2  # words: a quantity and its noun
_AMOUNT = (  # with what leads to it, and its noun
    r" (?:(?:in|into|to|by|of|at|a|an|the|about|nearly|over|almost|more than|at least) ){0,3}"
    r"\$?\d[\d,.]*(?:%| )"
    r"(?: ?(?!(?:in|on|of|by|at|for|from|to|and|with|over|as|under|after|before)\b)[a-z-]+){0,3}"
    r"(?<! )"
)


def hedge_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return what stands for a hedge of a fact that the new sentence has not."""
    now = read(new)
    found = (_hedge_in_place(fact, read(text), now) for text in (old, fact.statement))
    reading = next(
        (one for one in found if one and not one.new.startswith("to ")), None
    )  # `large enough to be`
    return reading and reading.but(new=_with_its_figure(reading.new, old, new))


def _with_its_figure(reading: str, old: str, new: str) -> str:
    """Return a reading with the amount that it leads to, if the old text has no such: `won 61 seats`."""
    found = re.search(rf"\b{re.escape(reading)}(?P<amount>{_AMOUNT})", new)
    known = {claim.key for claim in figures(old)}
    amounts = [claim for claim in figures(found["amount"]) if claim.kind not in DATES] if found else []
    return found[0] if found and amounts and known.isdisjoint(c.key for c in amounts) else reading


def _hedge_in_place(fact: Fact, before: Text, now: Text) -> Readings | None:
    """Return what stands for a hedge of a fact, where it stands in a text that says the same."""
    modal = _modal_in_place(fact, before, now)
    if modal:
        return modal
    is_most = is_superlative(" ".join(now.wording.words))
    for sense, hit, kept in _hedges(fact, before):
        if is_most and _is_of_superlative(before, hit):
            continue
        own = before.said(hit.start, hit.end)
        share = _share_in_place(before, hit, now) if sense in ("number", "part") else ""
        if share:
            return Readings(own, share)
        if now.marked.has(kept) or _keeps_sense(now, sense):
            continue
        if hit.is_in(_UNTIL) and not figures(" ".join(before.wording.words[hit.end : hit.end + 3])):
            if _is_past(now) and now.marked.has(_ONCE):
                return Readings(own, "", is_over=True)
            continue
        if hit.is_in(_PENDING):
            return Readings(own, "", is_over=True)
        reading = _unhedged(before, hit, now, sense)
        if reading and reading.old != reading.new:
            return reading
        is_forecast = sense == "plan" or (hit.is_in(_EXPECTED) and bool(_dates(fact.statement)))
        if is_forecast and _is_past(now):
            return Readings(own, "", is_over=True)
        edited = _edited(before, hit, now)
        if edited:
            return edited
    return None


def adverb_in_place(fact: Fact, old: str, new: str) -> Readings | None:
    """Return a verb of a fact that now stands without its adverb of degree: `strongly favors -> favors`."""
    before, now, stated = read(old), read(new), read(fact.statement).marked.words
    for at, word in enumerate(before.marked.words[:-1]):
        verb = rooted(before.marked.stems[at + 1])
        if word not in _DEGREES or word not in stated or not before.marked.is_heavy(at + 1):
            continue
        there = next((n for n, stem in enumerate(now.marked.stems) if rooted(stem) == verb), None)
        if (
            there is None
            or now.marked.has(frozenset(((f"={word}",),)))
            or (there and now.marked.words[there - 1].endswith("ly"))
        ):
            continue
        return Readings(before.said(at, at + 2), now.said(there, there + 1))
    return None


def _modal_in_place(fact: Fact, old: Text, new: Text) -> Readings | None:
    """Return the modal that now stands before the verb of a fact's: `would drive -> could drive`."""
    stated = set(read(fact.statement).marked.words)
    for verb, (modal, _) in _modals(old).items():
        own = {_MODALS[one] for one, _ in _modals(new).values()}
        now, place = _modals(new).get(verb, ("", 0))
        if modal not in stated or not now or _MODALS[modal] in own or has_maximum(fact):
            continue
        if _MODALS[now] != "could" or NEGATIONS & set(new.marked.words[place : place + 2]):
            continue
        return Readings(modal, now)
    return None


def _modals(text: Text) -> dict[str, tuple[str, int]]:
    """Return the modals of a text by the root of the verb that each goes with, and where they stand."""
    found: dict[str, tuple[str, int]] = {}
    for at, word in enumerate(text.marked.words):
        if word in _MODALS:
            behind = range(at + 1, min(len(text.marked.words), at + 1 + _VERB_WITHIN))
            verb = next(
                (n for n in behind if text.marked.is_heavy(n) and not text.marked.words[n].endswith("ly")), 0
            )
            if verb:
                found.setdefault(rooted(text.marked.stems[verb]), (word, at))
    return found


def _is_past(text: Text) -> bool:
    """Tell whether a text tells of something that was or has been done: not only of `a crowded city`."""
    words = text.marked.words
    return text.marked.has(_PAST) or any(
        (word.endswith("ed") or word in PASTS) and (not at or words[at - 1] not in _BEFORE_ADJECTIVES)
        for at, word in enumerate(words)
    )


def _dates(text: str) -> list[str]:
    return [claim.key for claim in figures(text) if claim.kind in DATES]


def _share_in_place(old: Text, hit: Hit, new: Text) -> str:
    """Return the share that now stands before what a word for how much stood before: `half of the gas`."""
    text = new.said(0, len(new.wording.words))
    wanted = bag(" ".join(old.marked.words[hit.end : hit.end + _OF_WHAT]))
    for claim, _, end in placed(text):
        if (
            claim.kind == "percent"
            and wanted
            and len(words_behind(text, end, _OF_WHAT) & wanted) * 2 > len(wanted)
        ):
            return said(claim)
    return ""


def _keeps_sense(text: Text, sense: str) -> bool:
    """Tell whether a text weakens in its own way, and has no mark of another degree: `the main market`."""
    if sense not in ("number", "frequency", "part"):
        return False
    return text.marked.has(_KEEPING[sense]) and not any(text.marked.has(row) for row in _ROWS[sense])


def _edited(old: Text, hit: Hit, new: Text) -> Readings | None:
    """Return what stands for a hedge in a sentence that is otherwise the old one."""
    from difflib import SequenceMatcher  # only where a hedge is gone and nothing else tells what became of it

    before, now = old.marked, new.marked
    matcher = SequenceMatcher(None, before.stems, now.stems, autojunk=False)
    if matcher.ratio() < _EDITED:
        return None
    for tag, first, last, start, end in matcher.get_opcodes():
        is_name = any(
            (at and new.wording.is_name(at) and now.words[at] not in MONTHS)
            or new.wording.keys[at] in old.wording.names
            for at in range(start, end)
        )
        has_weight = not is_name and any(
            now.is_heavy(at) or now.words[at] in QUANTIFIERS for at in range(start, end)
        )
        is_short = end - start <= _LONGEST_EDIT
        is_its = first <= hit.start < last <= hit.end
        if tag == "replace" and is_its and is_short and has_weight:
            return Readings(old.said(first, last), new.said(start, end))
    return None


def _hedges(fact: Fact, old: Text) -> Iterator[tuple[str, Hit, Phrases]]:
    """Yield the hedges of a fact in its old sentence: their sense, and what keeps them."""
    statement = read(fact.statement).marked
    for hedge in fact.hedges:
        if hedge in PERMITTED and has_maximum(fact):
            continue
        for hit in old.marked.hits(as_weak(hedge))[:1]:
            yield "plan" if hedge in _INTENDED else _sense(hit), hit, kept_by(hedge)
    if "will" in statement.words:
        for hit in old.marked.hits(_WILL):
            yield "plan", hit, _WILL | _WEAKENED | _BINDING
    if statement.has(_PLANNED):
        for hit in (one for one in old.marked.hits(_PLANNED) if not _is_a_request(old, one)):
            yield "plan", hit, _AS_PLANNED
    if statement.has(_MUST):
        for hit in old.marked.hits(_MUST):
            yield "must", hit, _AS_BOUND
    for hit in old.marked.hits(_REQUESTS):
        if statement.has(_REQUESTS) and not _is_a_request(old, hit):
            yield "plan", hit, _ASKED
    for hit in old.marked.hits(_PENDING):
        if statement.has(_PENDING):
            yield "plan", hit, _PENDING | _WEAKENED
    for sense in _SENSES:
        for row in _ROWS[sense]:
            for hit in old.marked.hits(row):
                is_permission = old.said(hit.start, hit.end) in PERMITTED and has_maximum(fact)
                if statement.has(row) and not (is_permission or _is_no_hedge(old, hit)):
                    yield sense, hit, _as_much(row)


def _is_a_request(text: Text, hit: Hit) -> bool:
    """Tell whether a word is a noun with a verb, `the request was`, or asks only: `asked how`."""
    words = text.marked.words
    is_noun = words[hit.start] in ("request", "requests", "proposal", "proposals")
    if words[hit.end - 1] == "asked" and words[hit.end : hit.end + 1] in _ASKED_ABOUT:
        return True
    return is_noun and words[hit.end : hit.end + 1] in _PREDICATES


def kept_by(hedge: str) -> Phrases:
    """Return what says no more than a hedge, or is as far from done: `is to be repaid`, `must repay`."""
    more = _BINDING if hedge in _INTENDED else _ESTIMATED if hedge == "would" else None
    more = _AS_TRIED if hedge == "effort" else more
    return as_weak(hedge) | more if more else as_weak(hedge)


@cache
def _as_much(row: Phrases) -> Phrases:
    """Return the words of a degree, and those that say no more than one of them."""
    alike = (as_weak(name) for hedges in HEDGES for name, phrase in names_of(hedges) if _is_of(phrase, row))
    return union(row, *alike)


def _is_of(phrase: Phrase, row: Phrases) -> bool:
    return phrase in row or ("=" + " ".join(phrase),) in row


def _is_of_superlative(text: Text, hit: Hit) -> bool:
    """Tell whether a hedge is a part of a superlative: `the most widely flown`."""
    words = text.marked.words
    before, own, behind = (
        words[max(0, hit.start - 1) : hit.start],
        words[hit.start],
        words[hit.end : hit.end + 1],
    )
    is_ly = bool(behind) and behind[0].endswith("ly")
    is_owned = bool(before) and text.wording.is_possessive(hit.start - 1)
    is_led = is_owned or (bool(before) and before[0] in _LEADING)
    return before == ("most",) or (own == "most" and (is_led or is_ly))


def _sense(hit: Hit) -> str:
    return next((sense for sense, rows in _ROWS.items() if any(map(hit.is_in, rows))), "chance")


def _is_of_a_figure(text: Text, hit: Hit) -> bool:
    """Tell whether a hedge stands before a figure: `some 2,100 offices`."""
    if not _FRACTIONS.isdisjoint(text.marked.words[hit.start : hit.end]):
        return True
    behind = " ".join(text.wording.words[hit.end : hit.end + 2])
    return bool(figures(behind)) and figures(behind)[0].text.split()[0] == behind.split()[0]


def _is_no_hedge(text: Text, hit: Hit) -> bool:
    """Tell whether a word of a hedge is none where it stands: `appeared in May`."""
    words = text.marked.words
    is_seen = words[hit.start].startswith("appear") and words[hit.end : hit.end + 1] in _SEEN
    return is_seen or _is_of_a_figure(text, hit) or _is_chosen(text, hit)


def _is_chosen(text: Text, hit: Hit) -> bool:
    """Tell whether `selected` is what somebody does: `selected the firm`, not `selected firms`."""
    behind = text.marked.words[hit.end : hit.end + 1]
    is_verb = bool(behind) and (behind[0] in _DETERMINERS or text.wording.is_name(hit.end))
    return text.marked.words[hit.start] == "selected" and is_verb


def _unhedged(old: Text, hit: Hit, new: Text, sense: str) -> Readings | None:
    """Return both readings of what a hedge weakened, known by the words about it."""
    for at in _anchors(old, hit):
        there = next(
            (n for n, stem in enumerate(new.marked.stems) if rooted(stem) == rooted(old.marked.stems[at])),
            None,
        )
        if there is None:
            continue
        other = _other_degree(new, sense, there)
        if other and _is_single(old, hit) and _is_single(new, other):
            return Readings(old.said(hit.start, hit.end), new.said(other.start, other.end))
        if _is_only_name(old, at, new, there):
            return None
        start, end = _group(new, there)
        is_weak = any(start <= own.start < there for own in new.marked.hits(_WEAKENED))
        own_start, own_end = _group(old, at)
        if own_start > hit.end and not hit.is_in(_REQUESTS):
            continue  # a word farther on, which the hedge does not weaken
        if start == there and _is_noun(new, there, old, at, hit):
            continue  # `the cost`, `when voting`
        if new.marked.words[start:there] == ("to",):
            if not new.marked.words[start - 1].endswith("ed"):
                return None  # `a bill to double` the number
            start, _ = _group(new, start - 1)  # `agreed to lease`
        if sense == "must" and not _PERFECT.intersection(new.marked.words[start:there]):
            return None
        is_denied = not NEGATIONS.isdisjoint(new.marked.words[start:there])
        is_denied = is_denied and NEGATIONS.isdisjoint(old.marked.words[own_start:at])
        was, now = (
            old.said(own_start, _with_object(old, own_end, new, end)),
            new.said(start, _with_object(new, end, old, own_end)),
        )
        if was.lower() != now.lower():
            is_bill = hit.is_in(_WOULD) and old.marked.has(_BILLS) and not new.marked.has(_BILLS)
            is_done = (
                (is_bill or sense in ("plan", "must")) and not is_weak and not _is_under_way(new, start, end)
            )
            return Readings(was, now, is_denied or is_done)
    return None


def _is_only_name(old: Text, at: int, new: Text, there: int) -> bool:
    """Tell whether a word has become part of a name: `to loosen`, `the Liberal Front`."""
    return there > 0 and new.wording.is_name(there) and not old.wording.is_name(at)


def _is_under_way(text: Text, start: int, end: int) -> bool:
    """Tell whether a verb says that something is being done: `is renegotiating`."""
    words = text.marked.words[start:end]
    return words[-1].endswith("ing") and not _BEING.isdisjoint(words)


def _is_noun(new: Text, there: int, old: Text, at: int, hit: Hit) -> bool:
    """Tell whether a word is no verb where it stands now, or was none before: `chiefly to Norway`."""
    words = new.marked.words
    is_apart = any(word in _OF_NOUNS for word in old.marked.words[hit.end : at])
    is_apart = is_apart and words[there] == old.marked.words[at]
    if old.marked.words[at].endswith("ing") and words[there].endswith("s"):  # `challenging`, `challenges`
        return True
    return words[there].endswith("ing") or is_apart or (there > 0 and words[there - 1] in _DETERMINERS)


def _anchors(text: Text, hit: Hit) -> list[int]:
    """Return the places of the words by which a hedge's place is known: behind it, then before."""
    words = text.marked.words
    heavy = [
        at
        for at, word in enumerate(words)
        if word.isalpha() and word not in OPENING and word not in AUXILIARIES
        if text.marked.is_heavy(at) or (at == hit.end + 1 and words[hit.end] == "to")  # `likely to back`
    ]
    start = hit.end
    if hit.is_in(_REQUESTS):
        ahead = text.marked.words[start : start + _TO_WITHIN]
        start += ahead.index("to") if "to" in ahead else 0
    behind = [at for at in heavy if at >= start]
    before = [at for at in reversed(heavy) if at < hit.start]
    if words[hit.end : hit.end + 1] in _PREDICATED or hit.end == len(words):
        return before[:1]  # `a veto is likely if`
    return [*behind[:_ANCHORS], *before[:1]] if _is_single(text, hit) else behind[:1]


def _is_single(text: Text, hit: Hit) -> bool:
    """Tell whether a hedge is a word that may go with any verb: `possibly`, `most`."""
    said = text.marked.words[hit.start : hit.end]
    if any(map(hit.is_in, (*_ROWS["part"], *_ROWS["frequency"]))):
        return True
    return len(said) == 1 and (said[0].endswith("ly") or said[0] in (*QUANTIFIERS, *_ADJECTIVES))


def _other_degree(text: Text, sense: str, near: int) -> Hit | None:
    """Return the hedge of a sense that stands nearest to a place."""
    hits = [
        hit for row in _ROWS.get(sense, ()) for hit in text.marked.hits(row) if not _is_of_a_figure(text, hit)
    ]
    return min(hits, key=lambda hit: abs(hit.start - near), default=None)


def _group(text: Text, at: int) -> tuple[int, int]:
    """Return where a word stands with its auxiliaries: `have reduced`, `may close`."""
    start = at
    words = text.marked.words
    while start and text.marked.gaps[start - 1] == " ":
        if words[start - 1] not in AUXILIARIES and not words[start - 1].endswith("ly"):
            break
        start -= 1
    return start, at + 1


def _with_object(text: Text, end: int, other: Text, other_end: int) -> int:
    """Return where a verb ends with its object, if that is of another quantity: `close some offices`.

    A figure that both lead to goes with it: `could amount to 8%`.
    """
    words, others = text.marked.words, other.marked.words
    if words[end : end + 1] == others[other_end : other_end + 1] and words[end : end + 1] in _LED:
        last = end + 1
        while words[last : last + 1] == others[other_end + last - end :][:1] and _is_of_number(words, last):
            last += 1
        return last if last > end + 1 else end
    if words[end : end + 1] == others[other_end : other_end + 1] and words[end : end + 1] in _AT_ITS_END:
        return end + 1
    own, theirs = words[end : end + 2], others[other_end : other_end + 2]
    if not len(own) == len(theirs) == _PAIR or own[0] == theirs[0]:
        return end
    is_same = root_of(own[1]) == root_of(theirs[1])
    return end + 2 if is_same and {own[0], theirs[0]} <= QUANTIFIERS else end


def _is_of_number(words: Sequence[str], at: int) -> bool:
    """Tell whether a word is of a figure: `$`, `8`, `%`."""
    return bool(words[at : at + 1]) and (words[at] in ("$", "%", "percent") or words[at][0].isdigit())


def lacks_only(fact: Fact, old: str, new: str) -> bool:
    """Tell whether a fact and its old sentence say `only`, and the new one does not."""
    texts = (read(text).marked.has(_ONLY) for text in (fact.statement, old, new))
    return tuple(texts) == (True, True, False)


def has_maximum(fact: Fact) -> bool:
    """Tell whether a fact gives a figure that is not exceeded: `up to three years`."""
    return any(claim.hedge == "most" for claim in figures(fact.statement))
