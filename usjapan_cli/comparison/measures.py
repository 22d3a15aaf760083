"""What a figure is said of: a share, a price and what it rose by are not one measure, nor are tin and nickel.

A figure of another measure than a fact's is no new value of it. Only what both texts plainly say counts.
"""

from __future__ import annotations

import re

from ..language.wording import listed
from .alignment import alike, bag, has_digit, root_of, stems
from .readings import MONTHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    Place = tuple[int, int]


def _root(word: str) -> str:
    return root_of(word.lower())


def _roots(words: str) -> frozenset[str]:
    return frozenset(map(_root, words.split()))


_HEDGED = (
    r"(?:about |around |roughly |some |an estimated |approximately |nearly |almost |over |under |just |only |"
    r"more than |less than |fewer than |at least |up to |as (?:many|much) as |no more than |the |a )*\$?$"
)
_MOVED = (
    r"(?:rose|risen|rises?|rising|gr[eo]w\w*|fell|fall\w*|dropp?\w*|declin\w+|climb\w*|increas\w+|decreas\w+|"
    r"shr[aiu]nk\w*|expand\w*|contract\w*|gained|lost|slipp\w+|slid|jump\w*|soar\w*|plung\w+|widen\w*|narrow\w*)"
)
_SET = (
    r"(?:rais\w+|cut\w*|lower\w*|increas\w+|reduc\w+|lift\w*|br(?:ought|ing\w*)|put\w*|set\w*|hold\w*|held|"
    r"ke(?:pt|ep\w*)|dr[ioa]ve\w*|push\w*|slash\w*|trimm?\w*)"
)
_AMOUNT = r"(?:increase|decrease|rise|drop|fall|decline|growth|gain|reduction|cut|jump|loss)"
_CHANGED_BEFORE = re.compile(
    rf"\b(?:{_MOVED}|(?!set|h[eo]ld|ke)(?:{_SET})|outpac\w+|exceed\w*)\b[^.;,]*\bby {_HEDGED}|"
    rf"\b{_MOVED} {_HEDGED}|\b{_AMOUNT} of {_HEDGED}",
    re.I,
)
_CHANGED_BEHIND = re.compile(
    rf"(?: \([^()]{{1,12}}\))? (?:above|below) (?:the|its|their|that|those|what|last)\b|"
    rf"(?: (?:[a-z]+-){{0,2}}(?!(?:or|is|are|was|were|has|have|had)\b)[a-z]+)? "
    rf"(?:(?:more|less|fewer|above|below)(?: [a-z]+)? than\b|"
    rf"(?:higher|lower|larger|smaller|greater)(?: [a-z]+)?(?: than| in\b|[.,;]|$))|"
    rf"(?:-percent)? (?:annual |yearly |further )?{_AMOUNT}\b",
    re.I,
)
_CHANGE = re.compile(
    rf"\b(?:{_MOVED}|{_AMOUNT}s?|more|less|higher|lower|fewer|larger|smaller|above|below)\b", re.I
)
_IF = re.compile(r"\b(?:if|unless|provided that|as long as|in case|in the event)\b[^,;]*$", re.I)
_LIMITED = re.compile(r"\b(?:at (?:least|most)|no (?:more|less|fewer) than) \$?$")  # `unless at least 60`
_CONDITION = re.compile(r"\b(?:if|unless|once|when|provided that|where|should|as long as|in case)\b", re.I)
_CLAUSE = re.compile(
    r"[;:—()]|, (?:and|but|while|whereas|although|which|who|when|where|as|since)\b|"
    r"\b(?:and|since|as|while|but) "
)
_RELATIVE = re.compile(r", (?:which|who|whose|where|when)\b(?:[^,;]|,(?=\d))*,")
_LINKED = re.compile(
    rf"(?P<what>[^.;:]+?),?(?: (?:has|have|had|was|were|is|are|now|also|then|since|still|only|been))*? "
    rf"(?:(?:was|were|is|are|been)(?: worth| at)?|stood at|stands at|amount(?:s|ed)? to|total(?:s|ed)?|"
    rf"reach(?:es|ed)|c[ao]me to|averag(?:es|ed)|number(?:s|ed)?|equal(?:s|ed)?|worth|"
    rf"(?:{_MOVED}|slowed|eased)(?: further)? to|at) {_HEDGED}",
    re.I,
)
_HANDLED = re.compile(rf"\b{_SET} (?P<what>[^.;:,]+?) (?:to|at) {_HEDGED}", re.I)
_PREPOSITION = re.compile(
    r"\b(?:of|to|with|for|in|from|between|per|by|on|at|that|among|against|as|under|than)\b"
)
_NAME = re.compile(r"(?:(?<=[a-z,] )[A-Z]\w*(?:'s)?|\b[A-Z]\w*'s)")
_PRONOUNS = bag("it they this that these those there which who he she we one others both all")
_EMPTY = bag(
    "share rate level number amount total value sum volume size figure part portion main average annual "
    "estimated latest new old overall current combined quantity proportion percentage"
)
SIDES = bag("export exports import imports")
_BETWEEN = bag("now also still then since only")  # a subject and its verb
_VERB_BEFORE = re.compile(rf"(?P<verb>[a-z]+)(?: up| out| off| in| over| down| away)? {_HEDGED}", re.I)
_AMOUNT_OF = re.compile(rf"\b(?P<what>[a-z]+) of {_HEDGED}")
_NO_VERBS = listed(
    "to, of, in, for, at, is, was, were, are, be, been, by, with, and, or, from, on, than, that"
)
_HAVING = _roots("has have had employ own hold held operate keep kept maintain possess")
_GETTING = _roots(
    "receive get got buy bought order acquire gain earn borrow import collect purchase add hire recruit train"
)
_GIVING = _roots(
    "lend lent sell sold pay paid spend spent lose lost retire close give gave donate send sent return scrap "
    "lay laid dismiss fire shed turn reject deny"
)
_SERVING = _roots("serve treat help house insure admit")
_APART = {frozenset(pair) for pair in ((0, 1), (0, 2), (1, 2), (2, 3))}  # kinds that are not of one figure
_OF_GOODS = re.compile(r"(?:[ -][a-z]+){1,2}? of (?P<goods>[a-z]+)\b")
_NO_GOODS = listed(
    "the, a, an, its, their, his, her, it, them, which, that, this, these, those, all, any, some, each, "
    "every, both, such, what, whom"
)
_PART_OF = re.compile(r"(?: [a-z]+)? of (?:it|them|which|whom|that|these|those)\b(?P<said>[^.;,]*)")
_PER_HEAD = re.compile(
    r"\b(?:per|each|every|(?<!\bof )(?<!\bfor )(?<!\bto )(?<!\bby )an?)(?: (?:average|typical))? "
    r"(?:person|capita|head|resident|inhabitant|household|family|pupil|student|patient|worker|employee|"
    r"farm|animal|adult|child)\b|"
    r"\b(?:average|typical) (?:person|resident|household|family|pupil|student|patient|worker|employee|farm|"
    r"adult|child|[A-Z]\w+)\b|\bapiece\b",
)

_STANDING = _roots("stood stands stand was is reached reach")  # where a clause has no subject of its own
_HEADS = _roots("capita head person people resident inhabitant citizen")
_AHEAD = re.compile(  # what is only projected, asked for or intended
    r"\b(?:project(?:s|ed)|forecasts?|predict(?:s|ed)|expect(?:s|ed)|anticipate[sd]?|would|"
    r"request(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: \w+)? for|seek(?:s|ing)?|sought|propose[sd]?|"
    r"plan(?:s|ned)|intend(?:s|ed)|hope[sd]?|aims?|pledged?|promised?|(?:is|are) to)\b"
)
_DUE = re.compile(rf"{_AHEAD.pattern}|\b(?:must|shall|requir\w+|designed to)\b")
_MAY_COME = re.compile(rf"{_AHEAD.pattern}|\b(?:could|may|might|will|likely)\b")
_AVERAGE = re.compile(r"\b(?:average[sd]?|averaging|typical(?:ly)?|median|mean)\b", re.I)
_IN_A_MONTH = re.compile(rf"(?: [a-z-]+)? in (?:{'|'.join(sorted(MONTHS))})\b", re.I)
_OWNER = re.compile(r"([A-Z]\w+)'s? ")
_FURTHER = re.compile(  # what is of another one, or comes on top
    r"\b(?:[Aa]nother|additional|"
    r"[Aa]n? (?:second|third|fourth|further|separate|additional|different)\b"
    r"(?! of|-)(?! [a-z]+ (?:of|by|in)\b))"
)
_ADDED = re.compile(r"\b(?:as well as|in addition|along with|together with|plus|besides)\b", re.I)
_MORE_BEHIND = re.compile(r"(?: (?!or )[a-z-]+)? (?:more|others|further|additional)\b(?! than)")
_PRONOUN = re.compile(r"\b(?:it|they|he|she|we|this|that|these|those|which|who|there|one|both|all)\b", re.I)
_PARTED = re.compile(r", (?:after|before|though|up from|down from|of which|compared|including)\b")
_PLACED = re.compile(r"(?: (?:per|a|an) [a-z]+|(?: [a-z-]+){0,2}) (?:in|at|for) (?:the )?([A-Z][a-z'-]+)\b")
_BODIES = re.compile(
    r"\b(?:House|Senate|Committee|Subcommittee|Administration|President|[Bb]ills?|H\.R\.|S\.)(?!\w)"
)
_MEASURED = _roots("import export deficit surplus price cost wage revenue profit debt")
_PER_WHAT = re.compile(r"\b(?:per|for (?:each|every)) ([a-z]+)")
_FOR_WHAT = re.compile(rf"[^.;,]{{0,30}}?{_PER_WHAT.pattern}")  # right behind a figure
_BILL = re.compile(r"\bbills?\b", re.I)  # of a legislature, not what is to be paid
_PRICED = re.compile(
    r"\b(?:s(?:old|ells?|elling)|bought|buys?|buying|fetch\w*|trad(?:es?|ed|ing)) (?:for|at)\b"
)
_SHARE_OF = re.compile(  # `3% of recent graduates`
    r"(?:%| per ?cent)? of (?:the |all |its |their |these )?(?P<whole>(?:[a-z-]+ ){0,2}?[a-z-]+s)\b"
)
_ANYBODY = _HEADS | _roots("respondents households adults families those members")
_PER = re.compile(r"\b(?:per|each|every|average|typical|apiece|(?<=\d )an?)\b|\bhead\b")


def is_of_another(old: str, was: Place, statement: str, new: str, now: Place) -> bool:
    """Tell whether a figure of a new sentence is plainly of something else than that of an old one.

    `was` is nowhere, (0, 0), where the old sentence has not the figure.
    """
    known = bag(f"{statement} {old}")
    return (
        (
            is_of_change(old, was, statement) != is_of_change(new, now, "")
            and not (_CHANGE.search(statement) and _CHANGE.search(new))
        )
        or (_is_conditional(new, now) and not _CONDITION.search(f"{old} {statement}"))
        or _are_other_goods(old, was, statement, new, now)
        or _is_other_subject(old, was, statement, new, now)
        or _is_other_part(new, now, known)
        or _is_of_other_whole(new, now, known)
        or _is_moved(old, was, new, now)
        or _is_total(statement, new)
        or _is_opposite(statement, new, now)
        or _is_for_another(f"{statement} {old}", new, now)
        or _is_only_ahead(f"{statement} {old}", new, now)
        or _is_further(f"{statement} {old}", new, now)
        or _is_average(f"{statement} {old}", new, now)
        or _is_of_other_doer(old, was, statement, new, now)
        or _is_beside_measured(statement, new, now)
        or _is_elsewhere(new, now, known)
    )


def names_other_body(text: str) -> bool:
    """Tell whether a text tells of less than what Congress does: of one chamber, a bill, a request."""
    return _BODIES.search(text) is not None


def is_of_other_body(statement: str, new: str, now: Place) -> bool:
    """Tell whether a figure is a chamber's or the like, and that of a statement is what Congress did."""
    is_its = statement.startswith("Congress ") and not names_other_body(statement)
    return is_its and names_other_body(" ".join(_own_clause(new, now)))


def unhedged(before: str) -> str:
    """Return what stands before a figure without its hedge."""
    return re.sub(_HEDGED, "", before)


def is_of_change(text: str, place: Place, statement: str = "") -> bool:
    """Tell whether a figure is that by which something has changed: `rose 6%`, `4% higher`."""
    if place == (0, 0):
        return bool(_CHANGE.search(statement))
    before, behind = text[: place[0]], text[place[1] :]
    return bool(_CHANGED_BEFORE.search(before) or _CHANGED_BEHIND.match(behind))


def _is_conditional(text: str, place: Place) -> bool:
    before = text[: place[0]]
    return _IF.search(before) is not None and not _LIMITED.search(before)


def _are_other_goods(old: str, was: Place, statement: str, new: str, now: Place) -> bool:
    """Tell whether two amounts are of two goods: `600 tons of tin`, `900 tons of nickel`."""
    goods = _goods(new, now[1])
    figure = old[was[0] : was[1]]
    at = statement.find(figure) if figure else -1
    own = _goods(statement, at + len(figure)) if at >= 0 else ""
    own = own or (_goods(old, was[1]) if was != (0, 0) else "")
    return bool(goods and own) and not _are_alike(bag(goods), bag(f"{statement} {old}"))


def _goods(text: str, end: int) -> str:
    found = _OF_GOODS.match(text[end:])
    return found["goods"] if found and found["goods"] not in _NO_GOODS else ""


def _is_other_subject(old: str, was: Place, statement: str, new: str, now: Place) -> bool:
    """Tell whether two figures are said of two measures: `inflation was 8%`, `cut its lending rate to 5%`."""
    if was == (0, 0):
        return False
    own, other = _measure(old, was[0]), _measure(new, now[0])
    if not own or not other:
        return False
    if bool(other & SIDES) and not bag(statement) & SIDES and not own & other:
        return True
    return not _are_alike(other, bag(f"{statement} {old}"))


def _measure(text: str, start: int) -> frozenset[str]:
    """Return the roots of what a figure is plainly said of; nothing where that is not sure."""
    before = _RELATIVE.sub(" ", text[:start])
    found = _HANDLED.search(before)
    if not found:
        first = max((cut.end() for cut in _CLAUSE.finditer(before)), default=0)
        found = _LINKED.fullmatch(before[first:].strip(" ") + ("" if before.endswith("$") else " "))
    if not found:
        return frozenset()
    noun, *rest = _PREPOSITION.split(_NAME.sub(" ", found["what"]), maxsplit=1)
    own = stems(noun)
    if not own or own[-1] in _PRONOUNS or own[0] in _PRONOUNS:
        return frozenset()
    roots = frozenset(own) - _EMPTY
    if roots and roots <= _STANDING:
        return frozenset()
    return roots or (bag(" ".join(rest)) - _EMPTY)


def _is_moved(old: str, was: Place, new: str, now: Place) -> bool:
    """Tell whether one figure is of what somebody has, and one of what they get or give, or the like."""
    kinds = [
        next(
            (kind for kind, roots in enumerate((_HAVING, _GETTING, _GIVING, _SERVING)) if verb in roots), None
        )
        for verb in (verb_before(old, was), verb_before(new, now))
    ]
    return frozenset(kinds) in _APART and not _is_converse(old, was, new, now)


def _is_converse(old: str, was: Place, new: str, now: Place) -> bool:
    """Tell whether who gets something in one text is given it in the other: `pays them`, `they receive`."""
    before, behind = _own_clause(new, now)[0], old[was[1] :]
    return bool(bag(before) & bag(behind)) and not _PRONOUN.match(before.strip())


def head_before(text: str, start: int) -> str:
    """Return the root of what a figure is the amount of: of `deficit` in `a deficit of $3 million`."""
    found = _AMOUNT_OF.search(text[:start])
    root = _root(found["what"]) if found else ""
    return "" if root in _EMPTY else root


def verb_before(text: str, place: Place) -> str:
    """Return the root of the word right before a figure: of `closed` in `closed nine mines`."""
    found = _VERB_BEFORE.search(text[: place[0]])
    return _root(found["verb"]) if found and found["verb"] not in _NO_VERBS else ""


def _are_alike(some: Collection[str], others: Collection[str]) -> bool:
    return any(one in others or any(alike(one, other) for other in others) for one in some)


def _is_other_part(new: str, now: Place, known: Collection[str]) -> bool:
    """Tell whether a figure is of what its sentence has named, and says of it what a claim does not."""
    found = _PART_OF.match(new[now[1] :])
    said = {word for word in bag(found["said"]) if not has_digit(word)} - _EMPTY if found else set[str]()
    return bool(said) and not _are_alike(said, known)


def _is_of_other_whole(new: str, now: Place, known: Collection[str]) -> bool:
    """Tell whether a share is of others than a claim speaks of: `3% of recent graduates`."""
    found = _SHARE_OF.match(new, now[1])
    is_share = found is not None and new[now[0] : now[1] + 1].rstrip().endswith(("%", "percent"))
    whole = bag(found["whole"]) if found and is_share else frozenset[str]()
    return bool(whole) and not whole & _ANYBODY and not _are_alike(whole, known)


def _is_total(statement: str, new: str) -> bool:
    """Tell whether a claim is of each person or the like, and a sentence of nobody alone."""
    return bool(_PER_HEAD.search(statement)) and not _PER.search(new)


def _is_opposite(statement: str, new: str, now: Place) -> bool:
    """Tell whether what leads to a figure names another measure than a claim: exports, not imports."""
    before = _BILL.sub("", _PRICED.sub("price", new[: now[0]]))
    own, other = bag(statement) & _MEASURED, bag(before) & _MEASURED
    return bool(own and other) and not own & other


def _is_for_another(known: str, new: str, now: Place) -> bool:
    """Tell whether a figure is for each of other things: dollars per apartment, and cents per dollar."""
    own, other = _PER_WHAT.findall(known), _FOR_WHAT.match(new[now[1] :])
    if not own or other is None:
        return False
    each, known_each = bag(other[1]), bag(" ".join(own))
    return not _are_alike(each, known_each) and not (each & _HEADS and known_each & _HEADS)


def _own_clause(text: str, place: Place) -> tuple[str, str]:
    """Return what stands before and behind a figure in its clause."""
    before, behind = _RELATIVE.sub(" ", text[: place[0]]), text[place[1] :]
    starts = [cut.end() for pattern in (_CLAUSE, _PARTED) for cut in pattern.finditer(before)]
    start = max((at for at in starts if bag(before[at:])), default=0)
    ends = [cut.start() for pattern in (_CLAUSE, _PARTED) for cut in pattern.finditer(behind)]
    return before[start:], behind[: min(ends, default=len(behind))]


def _is_only_ahead(known: str, new: str, now: Place) -> bool:
    """Tell whether a figure is only projected, asked for or intended, and that of a claim is not."""
    return bool(_AHEAD.search(_own_clause(new, now)[0])) and not _DUE.search(known)


def has_come(statement: str, new: str) -> bool:
    """Tell whether a claim is of what may come, and a sentence of what has."""
    return bool(_MAY_COME.search(statement)) and not _MAY_COME.search(new)


def _is_average(known: str, new: str, now: Place) -> bool:
    """Tell whether a claim is of an average, and a sentence of one alone: whom it names, or of one month."""
    if not _AVERAGE.search(known) or _AVERAGE.search(new):
        return False
    owner = _OWNER.match(new)
    return bool(owner and owner[1] not in known) or _IN_A_MONTH.match(new, now[1]) is not None


def _is_further(known: str, new: str, now: Place) -> bool:
    """Tell whether a figure is of another one, or comes on top: `opened a second round for 80,000`."""
    before = _FURTHER.search(_own_clause(new, now)[0])
    behind = _MORE_BEHIND.match(new[now[1] :]) and verb_before(new, now) not in bag(known)
    return bool(before or behind) and not (_FURTHER.search(known) or _ADDED.search(known))


def _is_of_other_doer(old: str, was: Place, statement: str, new: str, now: Place) -> bool:
    """Tell whether two figures have one verb and two subjects: `ferries carried 8%`, `trucks carried 9%`."""
    verb = verb_before(new, now)
    if was == (0, 0) or not verb or verb != verb_before(old, was):
        return False
    before = [_own_clause(text, place)[0] for text, place in ((old, was), (new, now))]
    if any(map(_PRONOUN.search, before)):
        return False
    own, other = (_upto(verb, stems(unhedged(text))) - _BETWEEN for text in before)
    return bool(own and other) and not own <= other and not _are_alike(other, bag(f"{statement} {old}"))


def _upto(verb: str, words: Sequence[str]) -> frozenset[str]:
    return frozenset(words[: words.index(verb)]) if verb in words else frozenset()


def _is_beside_measured(statement: str, new: str, now: Place) -> bool:
    """Tell whether what a claim measures is named in another clause than a figure that measures something."""
    own = bag(statement) & _MEASURED
    clause = bag(" ".join(_own_clause(new, now)))
    return bool(own & bag(new)) and not own & clause and bool(_measure(new, now[0]))


def _is_elsewhere(new: str, now: Place, known: Collection[str]) -> bool:
    """Tell whether a figure is of a place that a claim does not know: `$61,000 in Bray`."""
    found = _PLACED.match(new[now[1] :])
    return found is not None and found[1].lower() not in MONTHS and not bag(found[1]) & set(known)
