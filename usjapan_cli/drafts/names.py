"""Names that stand where the fact which is meant has others: a person, a country of several, a sea."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, islice, pairwise

from ..check.agreement import quotes
from ..core.kept import kept
from ..language.marked import read_marked
from ..language.proper_names import ALWAYS
from .claims import DATES, Claims, said_by
from .countries import A_WORD, COUNTRIES, names_in, written
from .faults import Fault, fault_at
from .followed import passages_of
from .likeness import is_same
from .meaning import Found
from .patterns import pattern
from .persons import TITLES, other_person, persons_of
from .places import BODY, FORMER, lacks_every_name, other_places
from .readings import KEPT, countries_of, telling_of, words_of
from .stated import held_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.proper_names import Wording
    from .meaning import Meant

_LISTED = 0.15  # the reach from which a list of countries is held against the fact's
# The reach, with the share of the sentence, from which a country may be another one.
_SURELY, _MEANT = ((0.5, 0.0), (0.35, 0.35), (0.2, 0.6)), 0.35
_MOSTLY = 0.45  # the share of a sentence of which a fact is, where Japan or the United States may be missing
_TOPS, _AS_WELL = 3, 0.85  # facts, and their share of the best score, whose country may be another one
_CLOSE = 0.75  # of the best score: facts that may be meant as well
_OF_CLAUSE = 0.3  # the share of a fact from which a clause may speak of it
_ADMINISTRATION = pattern(  # a President's
    r"\b(?!Th|His|Our|New|Next|Last|Food|Small|Social)(?P<name>[A-Z][a-z]+)(?:'s)? [Aa]dministration\b",
    needs="dministration",
)
_WATERS = pattern(
    r"\b(?:Sea|Gulf|Bay|Straits?) of [A-Z]\w+|\b(?:[A-Z]\w+ )+(?:Sea|Ocean|Straits?|Gulf|Bay)\b",
    needs="Sea|Gulf|Bay|Strait|Ocean",
)
_LISTED_FROM = 0.3  # the reach of a fact whose waters are held against those of a sentence
_KEPT_PARTY = 0.6  # the reach of a fact whose party may be another one
_PARTY = pattern(
    r"\b(?P<name>(?!The )(?:[A-Z]\w+ ){1,2}Party(?: (?:of|for)(?: the)? [A-Z]\w+)?)\b", needs="Party"
)
_ITS_OTHER_NAMES = pattern(r"\bLDP\b|\bLiberal[ -]Democrat|\bruling party\b|\bKishida's (?:own )?party\b")
_JOINED = pattern(r"\b[A-Z]\w+ and [A-Z]\w+(?: Korea)? (?:call|know|term|refer|name)", needs=" and ")
_CALLS = pattern(  # `which the Chinese call the Diaoyu`
    r"(?P<who>[A-Z]\w+) (?:calls?|knows?|terms?|refers? to)(?: (?:them|it|the (?:islands|islets)))?(?: as)? "
    r"(?:the )?(?P<name>[A-Z]\w+)",
    needs=" call| know| term| refer",
)
_NAMED_IN = pattern(  # `called Diaoyu in China`
    r"\b(?:[Cc]alled|[Kk]nown as|[Rr]eferred to as|[Nn]amed|or|are|is) (?:the )?"
    r"(?P<name>[A-Z]\w+)(?: Islands| Islets)?,?"
    r" (?:in|to|for|by) (?:the )?(?P<who>[A-Z]\w+)\b(?! (?:the )?[A-Z])",
)
_KNOWN_IN = pattern(  # `known in Japan as the Senkaku Islands`
    r"\b(?:known|called|named) (?:in|to|by) (?:the )?(?P<who>[A-Z]\w+) (?:as )?(?:the )?(?P<name>[A-Z]\w+)",
    needs="known |called |named ",
)
_NAME_FOR = pattern(  # `South Korea's name for them is Diaoyu`, `the Chinese name: Diaoyu`
    r"\b(?P<who>(?:(?:North|South) )?[A-Z]\w+?)(?:'s?)? names?(?: (?:for|of) (?:it|them|the [\w ]{3,30}?))?"
    r"(?: (?:is|are|was)|:),? (?:the )?(?P<name>[A-Z]\w+)",
    needs="name",
)
_OPENING = pattern(r"[:.?!]")  # behind which any word has a capital: `A: The plan`
_FEWEST_KNOWN = 2  # names by which something is known, where one may be wrong but hardly all
_INITIAL = pattern(r"\b[A-Z]")
_LAW = pattern(r"\b(?:P\.L\.|Public Law|PL) (?:No\. )?(\d{2,3}-\d{1,3})\b", needs="P.L.|Public Law|PL")
_KNOWN = pattern(  # `which it knows as the Dokdo islands`, `and China as Dokdo`
    r"\b(?:kn(?:own|ows?)|call(?:s|ed)?|refer(?:s|red)? to)(?: (?:in|by|to) [\w.]+| it| them)?(?: as)? "
    r"(?:the )?(?P<name>[A-Z]\w+)"
    r"|(?:,| and)(?: (?:in|by|to))? (?:the )?[A-Z]\w+ as (?:the )?(?P<also>[A-Z]\w+)",
    needs="call|know|refer| as ",
)
_PART_OF_BEST = 0.6  # of the best score: a fact that may be meant with another one
_KNOWN_BY = 6  # facts that are looked through
_BECAME = pattern(  # `Moon Jae-in, who became president in May 2022`, `Moon, in office since May 2022`
    r"(?:,? who)? (?:became|becomes|(?:took|takes) office as|was (?:sworn in|inaugurated|elected)(?: as)?)"
    r" (?:[\w']+ ){0,3}?(?P<office>president|prime minister)\b"
    r"|(?:,? (?:who )?(?:has been )?)\b(?:took office|takes office|in office (?:since|from)"
    r"|was (?:sworn in|inaugurated))\b",
    needs="president|prime minister|office|sworn in|inaugurated",
)
_NAMED_BEFORE = pattern(r"\b[A-Z][\w-]+ [A-Z][\w-]+$")
_EVENT = pattern(  # behind a union whose own it is: `Hiroshima hosts the G7 summit`
    r" (?:[a-z']+ )?(?:summits?|meetings?|conferences?|sessions?|communiqu\w+|talks|gatherings?)\b",
    needs="summit|meeting|conference|session|communiqu|talks|gathering",
)
_PRONOUN = pattern(
    r"\b(?:it|they|he|she|its|their|his|her|both|the two|the allies|common|shared|joint|mutual)\b", re.I
)
_AND = r"(?:, (?:and |or )?| and | or | with | as well as | alongside |/|\()(?:the )?"
_LISTED_BEFORE = pattern(rf"((?:[A-Z][\w.]+ )?[A-Z][\w.]*)(?:'s)?{_AND}$")
_LISTED_BEHIND = pattern(rf"(?:'s)?{_AND}((?:[A-Z][\w.]+ )?[A-Z][\w.]*)")
LEFT_OUT = pattern(  # who is named as one of whom it is not said
    r"\b(?:without|excluding|except(?: for)?|besides|apart from|other than|not|unlike|instead of|rather "
    r"than|outside) "
    r"(?:the )?$",
    needs="without|excluding|except|besides|apart from|other than|not|unlike|instead of|rather than|outside",
)
NAME = pattern(rf"(?:North|South) Korean?s?|New Zealand|United (?:States|Kingdom)|{A_WORD}")


def misnamed(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a name that stands where the fact which is meant has another one: a country, a person, a sea.

    Where none is surely `meant`, those are looked through that may be.
    """
    rules = (
        _other_law(claims),
        _other_in_office(claims),
        _other_administration(claims),
        _other_person_named(claims),
        other_places(claims),
        _other_country(claims, is_sure=bool(meant)),
        _other_body(claims),
        _known_otherwise(claims),
        _other_name(claims, meant) if meant else (),
        _other_party(claims),
        _exchanged_names(claims),
        _other_waters(claims),
    )
    yield from islice(chain.from_iterable(rules), 1)


def _other_administration(claims: Claims) -> Iterator[Fault]:
    """Yield the Administration of another President than the fact has that is meant."""
    said = _ADMINISTRATION.search(claims.text)
    top = claims.meant[0] if said and claims.meant else None
    if said is None or top is None or max(top.reach, top.precision) < _KEPT_PARTY:
        return
    own = [match["name"] for match in _ADMINISTRATION.finditer(top.fact.statement)]
    near = [one for one in claims.meant if one.reach >= top.reach]
    if own and said["name"] not in said_by(Found(near)) and not any(name in claims.text for name in own):
        message = f"the report names the {own[0]} Administration here"
        yield Fault("UD104", *said.span("name"), message, top.fact, said["name"], own[0])


def _other_party(claims: Claims) -> Iterator[Fault]:
    """Yield a party where the fact meant has another one: the Democratic for the Liberal Democratic Party."""
    said = list(_PARTY.finditer(claims.text))
    top = claims.meant[0] if said and claims.meant else None
    if top is None or top.reach < _KEPT_PARTY or claims.is_of_another_time(top.fact):
        return
    known = {match["name"] for one in claims.meant for match in _PARTY.finditer(one.fact.statement)}
    own = [match["name"] for match in _PARTY.finditer(top.fact.statement)]
    near = f"{claims.text} {claims.context}"
    if not own or any(name in near for name in own) or _ITS_OTHER_NAMES.search(near):
        return
    for match in said:
        if match["name"] not in known and not LEFT_OUT.search(claims.text, 0, match.start()):
            message = f"the report names the {own[0]} here"
            yield Fault("UD104", *match.span("name"), message, top.fact, match["name"], own[0])
            return


def _exchanged_names(claims: Claims) -> Iterator[Fault]:
    """Yield who calls something by the name that, in the facts meant, is another one's for it."""
    said = _named_by(claims.text)
    for one in claims.meant[:_KNOWN_BY] if said else ():
        own = _named_by(one.fact.statement)
        for (who, name), (start, end) in said.items():
            others = {other for other, its in own if its == name}
            is_joined = _JOINED.search(claims.text, 0, start)
            is_known = any(whose == who for whose, _ in own)
            if others and who not in others and (is_known or not is_joined):
                text = claims.text[start:end]
                message = f"the report has {text} as a name in {written(others)}"
                yield Fault("UD105", start, end, message, one.fact, text)
                return


@lru_cache(KEPT)
def _named_by(text: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Return by what names a text says that countries know something, with where each stands."""
    found = {}
    for pattern_ in (_CALLS, _NAMED_IN, _KNOWN_IN, _NAME_FOR):
        for match in pattern_.finditer(text):
            who = names_in(match["who"])
            if who and not names_in(match["name"]):
                found[next(iter(who)), match["name"].rstrip("s").lower()] = match.span("name")
    return found


def _other_waters(claims: Claims) -> Iterator[Fault]:
    """Yield a sea or a strait where the fact that is meant has another one: `the Sea of Japan`."""
    said = _WATERS.search(claims.text)
    clause = claims.said(claims.clause(said.start())) if said else ""
    for one in claims.meant[:_KNOWN_BY] if said and not read_marked(clause).has_negations() else ():
        own = _WATERS.search(one.fact.statement)
        if said and own and one.reach >= _LISTED_FROM and claims.speaks_of(one):
            if own[0] not in claims.text and said[0] not in said_by(claims.meant):
                message = f"the report names the {own[0]} here"
                yield Fault("UD104", *said.span(), message, one.fact, said[0], own[0])
            return


def _other_body(claims: Claims) -> Iterator[Fault]:
    """Yield a union of countries that no fact near has, where the fact meant has another one or a country."""
    found = list(BODY.finditer(claims.text))
    if not found or not claims.meant or claims.marked.has_negations() or _is_dated_otherwise(claims):
        return
    near = f"{said_by(claims.meant)} {said_by(claims.whole.meant)}"
    best, behind = claims.meant[0], _behind_bodies(claims.text)
    for one in claims.meant[:_KNOWN_BY]:
        own = [match[0] for match in BODY.finditer(one.fact.statement)]
        if one is best:
            own += countries_of(one.fact.statement) - names_in(f"{claims.text} {claims.sentence.heading}")
        lacking = [name for name in own if name not in claims.text]
        is_meant = min(one.reach, one.precision) >= _MEANT and one.score >= _PART_OF_BEST * best.score
        is_told = _has_figure_of(claims, one.fact)
        is_told = is_told and (
            one.precision >= _MOSTLY or not behind.isdisjoint(_behind_bodies(one.fact.statement))
        )
        if not lacking or not (is_meant or is_told):
            continue
        for match in found:
            is_of_event = not BODY.search(one.fact.statement) and _EVENT.match(claims.text, match.end())
            is_left_out = LEFT_OUT.search(claims.text, 0, match.start())
            if match[0] not in near and not is_left_out and not is_of_event:
                message = f'the report does not have "{match[0]}" here'
                yield Fault("UD104", *match.span(), message, one.fact, match[0])
                return


def _behind_bodies(text: str) -> frozenset[str]:
    """Return the telling words right behind the unions that a text names: `European Union standards`."""
    behind = (text[match.end() :].split()[:1] for match in BODY.finditer(text))
    return frozenset().union(*(telling_of(" ".join(words)) for words in behind))


def _is_dated_otherwise(claims: Claims) -> bool:
    """Tell whether a sentence has a date, and no fact that it may mean has it: it tells of something else."""
    dates = [one.quantity for one in claims.figures if one.quantity.kind in DATES and not one.is_as_of]
    own = [date for one in claims.meant for date in held_by(one.fact) if date.kind in DATES] if dates else []
    return any(not any(is_same(said, date) for date in own) for said in dates)


def _known_otherwise(claims: Claims) -> Iterator[Fault]:
    """Yield by what name something is known in a sentence, where the facts meant have other such names."""
    found = list(_KNOWN.finditer(claims.text))
    for match in found if len(found) < _FEWEST_KNOWN or _is_known(claims, found) else ():
        name, meant = match[match.lastgroup or 0], claims.meant[:_KNOWN_BY]
        known = [one.fact for one in meant if _KNOWN.search(one.fact.statement)]
        aliases = (word for one in claims.meant for word in (*one.fact.aliases, *one.fact.keywords))
        if known and not names_in(name):
            near = " ".join((said_by(claims.meant), *aliases)).lower()
            if name.lower().rstrip("s") not in near:
                names = " or ".join(filter(None, chain(*_KNOWN.findall(known[0].statement))))
                span = match.span(match.lastgroup or 0)
                yield Fault("UD104", *span, f"the report has {names} here", known[0], name, names)
                return


def _is_known(claims: Claims, found: Sequence[re.Match[str]]) -> bool:
    """Tell whether one of several names that something has, each in a language, is in a fact meant."""
    near = said_by(claims.meant).lower()
    return any(match[match.lastgroup or 0].lower().rstrip("s") in near for match in found)


def _other_law(claims: Claims) -> Iterator[Fault]:
    """Yield the number of a law where the fact that is meant has another one."""
    said = _LAW.search(claims.text)
    for one in claims.meant[:3] if said else ():
        own = _LAW.search(one.fact.statement)
        if own and said and said[1] != own[1] and max(one.reach, one.precision) >= _MEANT:
            yield Fault("UD104", *said.span(), f"the report has {own[0]}", one.fact, said[0], own[0])
            return


def _other_in_office(claims: Claims) -> Iterator[Fault]:
    """Yield who is said to have come into an office at a time at which, as a fact says, another one did."""
    match = _BECAME.search(claims.text)
    if match is None:
        return
    said = _who_became(claims.text, match.start())
    told = [one for one in claims.figures if one.quantity.kind in ("month", "day")]
    behind = [one for one in told if one.start >= match.end()][:1]  # and not until when
    dates = [one.quantity for one in behind or told]
    if said is None or not dates:
        return
    for one in claims.meanings.meant(f"took office as {match['office'] or 'leader'}", claims.text)[:_TOPS]:
        own = persons_of(one.fact.statement)
        if not own or "took office" not in one.fact.statement:
            continue
        has_date = any(is_same(date, held) for date in dates for held in held_by(one.fact))
        is_named = any(word in claims.text.lower() for person in own for word in person.words)
        is_there = countries_of(one.fact.statement) <= claims.names or passages_of(one.fact) & claims.followed
        if has_date and not is_named and is_there:
            message = f"the report names {own[0].name} here"
            yield Fault("UD104", *said, message, one.fact, claims.text[slice(*said)], own[0].name)
            return


def _who_became(text: str, at: int) -> tuple[int, int] | None:
    """Return where somebody is named who came into an office, as it is said from a place on."""
    named = _NAMED_BEFORE.search(text, 0, at)
    persons = [(one.start, one.end) for one in persons_of(text)]
    before = [span for span in persons if span[0] < at]
    return next(reversed(before), None) or (named.span() if named else next(iter(persons), None))


def _other_person_named(claims: Claims) -> Iterator[Fault]:
    """Yield somebody who is named where the fact names somebody else."""
    found = other_person(claims)
    if found:
        fact, person, name = found
        if FORMER.search(claims.text):
            return
        text = claims.text[person.start : person.end]
        yield Fault("UD104", person.start, person.end, f"the report names {name} here", fact, text, name)


def _other_name(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a name before a word that the fact has with another name before it: `South China Sea`."""
    paired = list(_paired(claims.wording))
    asked = {behind for behind, _ in paired}
    known: dict[str, set[str]] = {}
    beside: dict[str, set[str]] = {}
    least = _CLOSE * claims.meant[0].score
    for one in claims.meant if asked else ():
        keys = words_of(one.fact.statement).keys
        for behind, name in _pairs_of(one.fact.statement):
            if behind not in asked:
                continue
            beside.setdefault(behind, set()).update(keys)
            if one.score >= least:
                known.setdefault(behind, set()).add(name)
    if not known:
        return
    said = set(claims.wording.keys)
    people = {
        key for one in claims.meant for person in persons_of(one.fact.statement) for key in person.words
    }
    for behind, name in paired:
        others = known.get(behind, set())
        is_strange = others and name not in beside[behind] and not others & said
        if name in people:
            continue
        if is_strange and not _is_in_initials(_as_written(claims, name), claims.meant):
            names = " or ".join(f'"{_spelled(claims, other, behind)}"' for other in sorted(others))
            message = f"the report has {names}"
            yield fault_at(claims, "UD104", message, meant[0].fact, _as_written(claims, name))


def _spelled(claims: Claims, name: str, behind: str) -> str:
    """Return a name and the word behind it as the facts meant write them: `East China`."""
    for one in claims.meant:
        text = words_of(one.fact.statement)
        for first, last in pairwise(range(len(text.words))):
            if (text.keys[first], text.keys[last]) == (name, behind):
                return f"{text.words[first]} {text.words[last]}"
    return f"{name} {behind}"


def _is_in_initials(word: str, meant: Sequence[Meant]) -> bool:
    """Tell whether a name is the initials of one that a fact has in full: `MCAS`."""
    names = (_INITIAL.findall(one.fact.statement) for one in meant)
    return len(word) > 1 and word.isupper() and any(word in "".join(letters) for letters in names)


@lru_cache(KEPT)
def _pairs_of(statement: str) -> tuple[tuple[str, str], ...]:
    return tuple(_paired(words_of(statement)))


def _paired(text: Wording) -> Iterator[tuple[str, str]]:
    """Yield the key of each word behind a name, with the name's."""
    for at in (place + 1 for place in text.capitals if place):  # the first word may open the sentence
        if at == len(text.words) or text.gaps[at - 1] != " " or _OPENING.search(text.gaps[at - 2]):
            continue
        is_person = text.keys[at - 1] in TITLES or text.keys[at] in TITLES  # which `persons` tells apart
        if is_person or text.keys[at - 1] in COUNTRIES or not telling_of(text.words[at]):
            continue
        yield text.keys[at], text.keys[at - 1]


def _as_written(claims: Claims, name: str) -> str:
    wording = claims.wording
    return next((word for word, key in zip(wording.words, wording.keys, strict=True) if key == name), "")


def _other_country(claims: Claims, is_sure: bool) -> Iterator[Fault]:
    """Yield a country that no fact near has, where the fact that is meant has one which the sentence lacks.

    Where that is surely the one, Japan and the United States are such countries too.
    """
    best = claims.meant[0].score if claims.meant else 0.0
    tops = (one for one in claims.meant[:_TOPS] if one.score >= _AS_WELL * best and one.reach >= _LISTED)
    yield from islice(chain.from_iterable(_other_country_of(claims, one, is_sure) for one in tops), 1)


def _other_country_of(claims: Claims, top: Meant, is_sure: bool) -> Iterator[Fault]:
    """Yield a country that no fact near has, where one that is meant has one which the sentence lacks."""
    said, all_own = names_in(claims.text), countries_of(top.fact.statement)
    own = all_own - ALWAYS
    known = said & own
    is_list = bool(len(own) > 1 and known and (len(known) > 1 or len(top.shared) > 1))
    lacking = own - claims.names
    if is_sure and not lacking and not _has_pronoun(claims):
        lacking = all_own - said
    is_first = top.fact.id == claims.meant[0].fact.id
    if not lacking or (own <= claims.names and (top.precision < _MOSTLY or not is_first)):
        return
    is_quoting = {said.key for said in quotes(claims.text)} & {own.key for own in quotes(top.fact.statement)}
    is_meant = any(top.reach >= reach and top.precision >= share for reach, share in _SURELY)
    if not (is_list or is_quoting or (is_meant and not lacks_every_name(claims, top.fact))):
        return
    if claims.is_of_another_time(top.fact) or has_other_figures(claims, top.fact):
        return
    least = top.score if is_list or is_quoting else _CLOSE * top.score
    near = claims.meant_around  # of a part, what the whole sentence speaks of, too
    close = (countries_of(one.fact.statement) for one in near if one.score >= least)
    strange = said.difference(*close) - ALWAYS - {"okinawa", "korea", "europe"}
    strange -= {"southkorea"} if "korea" in all_own else set()
    if len(strange) == 1 or (strange and not is_list):
        for match in NAME.finditer(claims.text):
            if not names_in(match[0]) & strange or LEFT_OUT.search(claims.text, 0, match.start()):
                continue
            is_alone = (
                is_meant and not lacks_every_name(claims, top.fact) and not _is_of_clause(claims, match)
            )
            if (is_list and _is_listed(claims.text, match)) or (is_alone and (is_first or not is_list)):
                message = f'the report names {written(lacking)} here, not "{match[0]}"'
                yield Fault("UD104", *match.span(), message, top.fact, match[0])
                return


@kept
def _has_pronoun(claims: Claims) -> bool:
    """Tell whether a sentence speaks of somebody whom it does not name."""
    return _PRONOUN.search(claims.text) is not None


def _has_figure_of(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence has a sum or a share of a fact."""
    own = [quantity for quantity in held_by(fact) if quantity.kind in ("percent", "money")]
    return any(is_same(one.quantity, other) for one in claims.figures for other in own)


def has_other_figures(claims: Claims, fact: Fact) -> bool:
    """Tell whether a sentence has figures, and a fact others: then it is of something else."""
    said = [one.quantity for one in claims.figures if one.quantity.kind not in DATES]
    own = [quantity for quantity in held_by(fact) if quantity.kind not in DATES]
    return bool(said and own) and not any(is_same(one, other) for one in said for other in own)


def _is_listed(text: str, match: re.Match[str]) -> bool:
    """Tell whether a country stands beside another one: with a comma, an `and`, a `with`."""
    before, behind = _LISTED_BEFORE.search(text[: match.start()]), _LISTED_BEHIND.match(text, match.end())
    return any(names_in(found[1]) for found in (before, behind) if found)


def _is_of_clause(claims: Claims, match: re.Match[str]) -> bool:
    """Tell whether a country is one of those that a fact names which its clause may speak of."""
    begin, end = claims.clause(match.start())
    if end - begin == len(claims.text):
        return False  # whose facts are held against it already
    near = claims.meanings.meant(claims.text[begin:end], f"{claims.text} {claims.context}")
    named = (countries_of(one.fact.statement) for one in near if one.coverage >= _OF_CLAUSE)
    return bool(names_in(match[0]) & frozenset().union(*named))
