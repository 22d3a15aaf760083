"""Names that stand where the fact which is meant has others: a person, a country of several, a sea."""

from __future__ import annotations

import re
from itertools import chain

from ..check.agreement import quotes
from ..check.proper_names import ALWAYS
from .claims import Claims
from .countries import COUNTRIES, names_in, written
from .faults import Fault, fault_at
from .persons import TITLES, other_person
from .readings import countries_of, telling_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..check.proper_names import Wording
    from ..core.facts import Fact
    from .meaning import Meant


_LISTED = 0.15  # the reach from which a list of countries is held against the fact's
_WHICH_KOREA = re.compile(r"(?:North|South) $")
_KOREA = re.compile(r"(?:North|South) Korean?s?")
_WORD = re.compile(r"[A-Za-z][\w.&'\u2019-]*")


def misnamed(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a name that stands where the fact which is meant has another one: a country, a person, a sea."""
    rules = (
        other_person_named(claims),
        other_member(claims),
        _other_country(claims, meant[0]),
        _other_name(claims, meant),
    )
    yield from list(chain.from_iterable(rules))[:1]


def other_person_named(claims: Claims) -> Iterator[Fault]:
    """Yield somebody who is named where the fact names somebody else."""
    found = other_person(claims)
    if found:
        fact, person, name = found
        text = claims.text[person.start : person.end]
        yield Fault("UD104", person.start, person.end, f"the report names {name} here", fact, text, name)


def _other_name(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield a name before a word that the fact has with another name before it: `South China Sea`."""
    known: dict[str, set[str]] = {}
    beside: dict[str, set[str]] = {}
    for one in claims.meant:
        wording = words_of(one.fact.statement)
        for behind, name in _paired(wording):
            known.setdefault(behind, set()).add(name)
            beside.setdefault(behind, set()).update(wording.keys)
    said = set(claims.wording.keys)
    for behind, name in _paired(claims.wording):
        others = known.get(behind, set())
        if others and name not in beside[behind] and not others & said:
            message = f'the report has "{" or ".join(sorted(others))}" before "{behind}"'
            yield fault_at(claims, "UD104", message, meant[0].fact, _as_written(claims, name))


def _paired(text: Wording) -> Iterator[tuple[str, str]]:
    """Yield the key of each word behind a name, with the name's."""
    for at in range(2, len(text.words)):  # the first word may open the sentence as any word does
        if text.gaps[at - 1] != " " or not text.is_name(at - 1):
            continue
        is_person = text.keys[at - 1] in TITLES or text.keys[at] in TITLES  # which `persons` tells apart
        if is_person or text.keys[at - 1] in COUNTRIES or not telling_of(text.words[at]):
            continue
        yield text.keys[at], text.keys[at - 1]


def _as_written(claims: Claims, name: str) -> str:
    wording = claims.wording
    return next((word for word, key in zip(wording.words, wording.keys, strict=True) if key == name), "")


def other_member(claims: Claims) -> Iterator[Fault]:
    """Yield the one country of several that the fact nearest has not, where that lacks one of its own."""
    top = claims.meant[0] if claims.meant else None
    if top is None or top.reach < _LISTED:
        return
    said, own = names_in(claims.text), countries_of(top.fact.statement)
    strange, lacking = said - own - ALWAYS, own - claims.names - ALWAYS
    near = {name for one in claims.meant for name in countries_of(one.fact.statement)}
    shared = said & own - ALWAYS
    if len(strange) == 1 and lacking and shared and len(own - ALWAYS) > 1 and not strange & near:
        yield _stranger(claims, top.fact, strange, lacking)


def _stranger(claims: Claims, fact: Fact, strange: Collection[str], lacking: Collection[str]) -> Fault:
    """Return a fault at the country that a fact has not."""
    found = (match[0] for match in _WORD.finditer(claims.text) if names_in(match[0]).intersection(strange))
    word = next(found, "")
    message = f'"{word or written(strange)}" is not whom the report names ({written(lacking)})'
    return fault_at(claims, "UD104", message, fact, word)


def _other_country(claims: Claims, top: Meant) -> Iterator[Fault]:
    """Yield a country that no fact meant names, where the first names one that the sentence does not."""
    said, own = names_in(claims.text), countries_of(top.fact.statement)
    is_list = len(said & own) > 1 and len(said - own) == len(own - said) == 1
    is_quoting = {said.key for said in quotes(claims.text)} & {own.key for own in quotes(top.fact.statement)}
    near = [top] if is_list or is_quoting else claims.meant
    known = {name for one in near for name in countries_of(one.fact.statement)} | ALWAYS | {"okinawa"}
    own = own - said
    for match in _WORD.finditer(claims.text):
        korea = _KOREA.match(claims.text, match.start())
        word = korea[0] if korea else match[0]
        name = next(iter(names_in(word)), "")
        if name == "korea" and _WHICH_KOREA.search(claims.text[: match.start()]):
            continue
        if name and name not in known and own & COUNTRIES:
            message = f'"{word}" is not whom the report names ({written(own)})'
            yield Fault("UD104", match.start(), match.start() + len(word), message, top.fact, word)
            return
