"""Whether a sentence may deny, exchange or outdo what a fact says: then the fact is no support of it."""

from __future__ import annotations

import re

from ..check.agreement import BOUNDS
from ..core.kept import kept
from ..language import sense
from ..language.marked import read_marked
from ..language.proper_names import ALWAYS, shortened
from ..language.wording import UNREALISED, any_form, as_weak, exactly
from .claims import DATES, Claims, Figure
from .contraries import EXCLUDING, is_turned_by_a_prefix
from .countries import country, names_in
from .patterns import pattern
from .readings import countries_of, quantities_of, reversals, stems_of, telling_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.facts import Fact
    from ..language.proper_names import Wording
    from .faults import Fault

_OUTDOING = pattern(
    r"\b(?:above(?! all)|below|beyond|in excess of|exceed\w*|surpass\w*|outstrip\w*"
    r"|(?:ahead|short|shy|instead) of|(?<!not )(?<!let )alone|solely|exclusively|except)\b",
    needs="above|below|beyond|exce|surpass|outstrip|ahead|short|shy|instead|alone|solely|exclusive",
)
_LESS = pattern(  # no bound: `focuses less on`, `at arm's length`
    r"\b(?:less(?:en\w*)?(?! than \S*\d)(?! than (?:an? |one|half|about|roughly))|seldom|rarely|hardly"
    r"|scarcely"
    r"|at arm's length)\b",
    needs="less|seldom|rarely|hardly|scarcely|arm's length",
)
_LIMITS = frozenset(("only", "alone", "sole", "solely", "not", "neither"))
_NO_LIMIT = pattern(
    r"\bnot (?:only|alone|solely|just|merely)\b|(?:\bnot|n't|\bnever)\b[^.;,]{0,30}\b(?:only|sole|alone)\b"
    r"|\b(?:neither|nor|nobody|none|no one)\b[^.;]{0,60}\balone\b"
    r"|\balone (?:did|does|do|is|was|could|can)(?: not|n't)\b",
    re.I,
    needs="only|sole|alone|just|merely",
)
_NAMED = pattern(r"(?P<of>\b(?:in|of|to|with|from|by|for) (?:the )?)?\b(?P<name>[A-Z][\w.]*)(?P<own>'s)?")
_OPPOSED = pattern(r'the opposite of "([^"]+)"', needs="the opposite of")
_PLACED = pattern(r"\b(?:in|on|at|across) ([A-Z]\w+)")
_WILL = pattern(
    r"\b(?:will|is going to|is set to|is certain to)\b|\w'll\b",
    needs="'ll|is certain to|is going to|is set to|will",
)
_OPEN = (
    exactly("if, should, unless, were, provided, assuming, once")
    | as_weak("could")
    | as_weak("expected")
    | any_form(f"plan, intend, aim, propose, goal, potential, hope, seek, {', '.join(UNREALISED)}")
)
_PRAISE = frozenset(
    ("excellent", "good", "great", "fine", "splendid", "superb", "warm", "cordial", "happy", "best")
)
_DONE = frozenset(
    ("cut", "broke", "broken", "froze", "frozen", "shrank", "shrunk", "sank", "undid", "undone", "fell")
)
_NEUTRAL = exactly("carried out, worked out, turned out, pointed out, set out, laid out")
_NOT_DENYING = exactly(
    "not only, not just, not merely, no longer, no more than, no less than, nothing but, only, not even,"
    " not so much as, not quite"
)
_NOT_THERE = pattern(  # another way to deny that there is something
    r"\b(?:not|n't) exist\b|\b(?:is|are) none\b|[:=] none\b", needs="exist|none"
)
_ASIDE = pattern(r", which [^,]+,", needs=", which ")
_THAN = pattern(r"[^.;,]*? than (?:in |of |with |the )*([A-Z][\w.]*)", needs=" than ")
_OF_ANOTHER = frozenset(("of", "than", "to", "with", "by", "from", "for", "behind", "in"))
_ARTICLES = frozenset(("the", "a", "an"))
_DEGREES = "small larg bigg great strong weak high low old young new rich poor fast slow"
_RANKS = frozenset(("top", "foremost", "leading", "junior", "senior")).union(
    f"{degree}{end}" for degree in _DEGREES.split() for end in ("er", "est")
)
_BEHIND = 20  # characters behind `above` that tell of what
_BESIDE = 4  # words between what is compared or ranked and its name


def is_in_doubt(claims: Claims, fact: Fact, figure: Figure | None = None) -> bool:
    """Tell whether it is not certain that a fact says what a sentence, or the clause of a figure, does."""
    begin, end = claims.clause(figure.start) if figure else (0, len(claims.text))
    said = claims.text[begin:end]
    return (
        _is_denied(_without_rank(claims, figure, said), fact)
        or _is_outdone(said, fact)
        or _is_outdone(_of_what_is_told(claims.text, fact), fact)
        or _is_promised(claims, said, fact)
        or _is_of_another_country(claims, fact)
        or _is_exchanged(claims.wording, words_of(fact.statement))
        or is_turned_by_a_prefix(claims, fact)
        or (
            _is_otherwise_counted(said, figure, fact) or _is_ranked_otherwise(claims, figure, fact)
            if figure
            else _is_adverse(claims, said, fact)
            or _is_left_unsaid(said, fact)
            or _is_left_to_before(claims, fact)
        )
    )


def _without_rank(claims: Claims, figure: Figure | None, said: str) -> str:
    """Return a clause without a rank that it gives by denying that anyone is ahead: `no country has more`."""
    if not figure or figure.quantity.kind != "rank":
        return said
    return said.replace(claims.text[figure.start : figure.end], "")


def _is_denied(said: str, fact: Fact) -> bool:
    """Tell whether one of the two denies, or has the opposite of a word that the other has."""
    marked, own = read_marked(said), stems_of(_without_asides(fact))
    if marked.has(_NOT_DENYING) or (own.has_negations() and _NOT_THERE.search(said)):
        return False
    if own.has_negations() and not sense.denies(marked) and not marked.has(EXCLUDING):
        return True
    found = (_OPPOSED.search(problem) for problem in reversals(said, (fact.statement,)))
    return any(match is None or match[1] not in fact.hedges for match in found)


@kept
def _without_asides(fact: Fact) -> str:
    """Return a statement without what it says of something between commas: `, which few cover,`."""
    return _ASIDE.sub("", fact.statement)


def _is_adverse(claims: Claims, said: str, fact: Fact) -> bool:
    """Tell whether what is done is of an adverse sense, `distanced`, and a fact has none of that side.

    What another fact says that is meant, too, is not counted.
    """
    marked, own = read_marked(said), stems_of(fact.statement)
    theirs = {row for hit in sense.sided(own) for row in sense.places_of(hit)}
    return any(
        all(row < 0 for row in rows) and theirs.isdisjoint(rows) and not own.has(frozenset([hit.phrase]))
        for hit in sense.sided(marked)
        if not hit.is_in(_NEUTRAL)
        and (marked.words[hit.start].endswith("ed") or marked.words[hit.start] in _DONE)
        and (rows := sense.places_of(hit))
        and not any(stems_of(one.fact.statement).has(frozenset([hit.phrase])) for one in claims.meant)
    )


def _is_left_unsaid(said: str, fact: Fact) -> bool:
    """Tell whether a fact has something adverse, `fraught`, for which a sentence has praise: `excellent`."""
    marked, own = read_marked(said), stems_of(fact.statement)
    if _PRAISE.isdisjoint(marked.words):
        return False
    return any(all(row < 0 for row in sense.places_of(hit)) for hit in sense.sided(own))


def _is_outdone(said: str, fact: Fact) -> bool:
    """Tell whether a sentence sets something above, below or apart where the fact does not."""
    if _OUTDOING.search(said) and not _OUTDOING.search(fact.statement):
        return True
    return bool(_LESS.search(said)) and not _LESS.search(fact.statement)


def _of_what_is_told(text: str, fact: Fact) -> str:
    """Return what a sentence sets above, below or apart from something of which a fact speaks."""
    found = list(_OUTDOING.finditer(text))
    told = telling_of(fact.statement) if found else frozenset()
    return " ".join(m[0] for m in found if telling_of(text[m.end() : m.end() + _BEHIND]) & told)


def _is_promised(claims: Claims, said: str, fact: Fact) -> bool:
    """Tell whether a sentence says that something will be which the fact has under a condition."""
    return (
        fact.condition in ("planned", "conditional")
        and bool(_WILL.search(said))
        and not claims.whole.marked.has(_OPEN)
    )


def _is_of_another_country(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names a country that a fact has not, and none of those that tell the fact."""
    own = countries_of(fact.statement)
    telling = own - ALWAYS or own
    return bool(telling and names_in(claims.text) - own) and telling.isdisjoint(claims.names)


def _is_left_to_before(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence names countries besides the two, and those of a fact only the one before it."""
    own, said = countries_of(fact.statement), names_in(claims.text)
    return bool(own - ALWAYS and said - own - ALWAYS) and own.isdisjoint(said - ALWAYS)


def _is_exchanged(said: Wording, own: Wording) -> bool:
    """Tell whether a comparison or a rank is of one name in the sentence and of another one in the fact."""
    theirs = _ranked(own)
    return any(
        word in theirs and theirs[word] != name and theirs[word] in said.keys
        for word, name in _ranked(said).items()
    )


@kept
def _ranked(text: Wording) -> dict[str, str]:
    """Return the names that stand nearest to each comparison or rank, as its bearer."""
    ranks = [at for at, word in enumerate(text.words) if word.lower() in _RANKS]
    named = range(len(text.words)) if ranks else ()
    names = [at for at in named if text.is_name(at) and not country(text.words[at])]
    bearers = [at for at in names if _bears(text, at)]
    found = {}
    for at in ranks:
        near = min(bearers, key=lambda bearer: abs(bearer - at), default=None)
        if near is not None and abs(near - at) <= _BESIDE:
            found[text.words[at].lower()] = text.keys[near]
    return found


def _bears(text: Wording, at: int) -> bool:
    """Tell whether a name is neither an owner nor behind a preposition."""
    before = [word.lower() for word in text.words[max(0, at - 2) : at]]
    before = [word for word in before if word not in _ARTICLES]
    return not text.words[at].endswith("'s") and not (before and before[-1] in _OF_ANOTHER)


def _is_ranked_otherwise(claims: Claims, figure: Figure, fact: Fact) -> bool:
    """Tell whether who is ahead of others, in `more than Japan`, is not whom a fact gives the rank."""
    is_rank = figure.quantity.kind == "rank"
    than = _THAN.match(shortened(claims.text[figure.end :])) if is_rank else None
    named, bearers = country(than[1]) if than else "", _bearers(fact)
    return bool(named and bearers) and named not in bearers


@kept
def _bearers(fact: Fact) -> frozenset[str]:
    """Return the countries of which a fact says something: those that are no owner, with no preposition."""
    found = _NAMED.finditer(shortened(fact.statement))
    return frozenset(country(match["name"]) for match in found if not (match["of"] or match["own"])) - {""}


def _is_otherwise_counted(said: str, figure: Figure, fact: Fact) -> bool:
    """Tell whether a figure is of a place that a fact does not name, or a bound, `at least`, only there."""
    quantity = figure.quantity
    if quantity.kind in DATES:
        return False
    places = {country(match[1]) for match in _PLACED.finditer(said)} - {""}
    if not places <= countries_of(fact.statement) | ALWAYS:
        return True
    bound = BOUNDS.get(quantity.hedge, "")
    own = [BOUNDS.get(q.hedge, "") for q, _, _ in quantities_of(fact.statement) if q.key == quantity.key]
    return bound in ("over", "under") and bool(own) and bound not in own


def denies_a_limit(claims: Claims, fault: Fault) -> bool:
    """Tell whether a fault is of a limit that a sentence denies: `not the only issue`, `neither alone`."""
    if fault.expected == "in part":
        return bool(_NO_LIMIT.search(claims.whole.text))
    return fault.found in _LIMITS and bool(_NO_LIMIT.search(claims.text, *claims.clause(fault.start)))
