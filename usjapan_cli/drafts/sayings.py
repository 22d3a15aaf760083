"""Words of a sentence held against the facts that it is about: what is said, denied, done by whom, quoted."""

from __future__ import annotations

from itertools import chain, islice

from ..check.agreement import quotes
from .balance import turned_balance
from .certainty import (
    made_bound,
    made_certain,
    made_due,
    made_likelier,
    made_sure,
    plainly_so,
    realised,
    surely_so,
)
from .claims import Claims
from .contents import left_out
from .contraries import affirmed, contrary, none_of, regraded, uninvolved
from .contrasts import instead_of_another, made_usual, other_bearer, other_partner
from .countries import names_in
from .coverage import opened, recovered, rescoped, widened
from .deeds import exchanged, turned
from .extent import done_to_all, made_all, made_whole, overstated, requantified
from .faults import Fault, fault_at
from .hedging import MEANT, dropped
from .names import misnamed
from .order import turned_order
from .owners import other_leader, other_owner
from .parted import parted
from .partners import misplaced
from .readings import countries_of, telling_of
from .refusals import refused
from .rounds import miscounted, overcounted
from .scope import in_every_field, of_limited, rescaled
from .support import Support
from .turns import turned_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .meaning import Meant
    from .parties import Parties

WHOLE = 0.75  # the share from which a fact is said whole
_FEWEST = 2  # telling words of its statement that a fact shares where it is meant
_OF_TIME = telling_of("year decade month before after later earlier")  # words said of anything
_WHOLE_OF_BOTH = 0.7  # the reach where the sentence before says the rest: `It will involve us`
_AS_WELL = 0.9  # of the best score: what is said as well
_CLOSELY = 0.75  # of the best score: what may be said as well
_STRONG, _PARTLY = 2.0, 0.3  # a score from which so much of a fact is enough
_WITHIN = ((0.3, 0.5), (0.25, 0.65))  # the share of a fact, with that of a sentence without figures
_WHOLLY_SAID = 0.9  # the share from which so much is said of a position
_MOSTLY_SAID = 0.6  # the share from which a fact is said, be it of another country
_MOST_SAID = 4  # facts for whose hedges a sentence is looked through


def about(claims: Claims, supported: set[str], has_figures: bool) -> list[Meant]:
    """Return the facts that a sentence is surely about: much of each is in it, or its figure.

    `supported` are the ids of facts of which the sentence has a figure.
    """
    top = claims.meant[0].score if claims.meant else 0.0
    return [
        one
        for one in claims.meant
        if one.fact.id in supported
        or (
            one.score >= 0.6 * top
            and _is_meant(claims, one, has_figures)
            and claims.speaks_of(one)
            and not (supported and one.fact.value)
        )
    ]


def _is_of_another_country(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence names countries, and a fact, of which it has not most, none of them."""
    said, own = names_in(claims.text), countries_of(one.fact.statement)
    is_said = one.coverage >= (_WHOLLY_SAID if one.fact.kind == "position" else _MOSTLY_SAID)
    return bool(said and own) and said.isdisjoint(own) and not is_said


def _leaves_the_rest(claims: Claims, one: Meant) -> bool:
    """Tell whether a sentence says nothing but names and a word of a fact, and the one before the rest."""
    if not one.shared or one.reach < _WHOLE_OF_BOTH:
        return False
    names = telling_of(" ".join(word for word in claims.text.split() if names_in(word)))
    return telling_of(claims.text) - names <= one.shared


def _is_meant(claims: Claims, one: Meant, has_figures: bool) -> bool:
    """Tell whether a sentence has most of a fact, or, without figures, the fact most of the sentence."""
    if len(one.shared - _OF_TIME) < _FEWEST and not _leaves_the_rest(claims, one):
        return False
    if one.reach >= MEANT or (one.reach >= _PARTLY and one.score >= _STRONG):
        return True
    return not has_figures and any(
        one.reach >= reach and one.precision >= precision for reach, precision in _WITHIN
    )


def word_faults(claims: Claims, meant: list[Meant], supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield what the words of a sentence have that the facts it is about have not, and the reverse."""
    if claims.sentence.is_context:
        return
    meant = [one for one in meant if one.fact.kind != "metadata"]  # which says nothing of its subject
    meant = [one for one in meant if not _is_of_another_country(claims, one) or _leaves_the_rest(claims, one)]
    close = [one for one in meant[:3] if one.score >= _CLOSELY * meant[0].score]
    whole = _said_whole(meant)
    weakened = [
        fault
        for one, is_close in _hedged(meant, whole, close)
        for fault in dropped(claims, one, one.fact.id == claims.first, is_close)
    ]
    yield from weakened
    yield from () if weakened else done_to_all(claims)
    weakly = () if weakened else plainly_so(claims)
    yield from islice(chain(made_certain(claims), surely_so(claims), weakly), 1)
    yield from chain.from_iterable(rule(claims) for rule in _OF_A_SENTENCE)
    yield from () if weakened else made_likelier(claims)
    yield from requantified(claims, next((one.fact for one in whole or close), None))
    facts = [one.fact for one in claims.meant]
    absolute = chain.from_iterable(overstated(claims, one.fact, facts) for one in close[:2])
    yield from islice(chain(absolute, made_all(claims), made_sure(claims)), 1)
    contraries = contrary(claims, meant) if meant else ()
    yield from islice(
        chain(contraries, regraded(claims), turned_words(claims), uninvolved(claims), refused(claims)), 1
    )
    yield from chain.from_iterable(rule(claims, one) for one in meant[:1] for rule in _OF_THE_FIRST)
    yield from chain.from_iterable(rule(claims, meant) for rule in _OF_THE_MEANT if meant)
    yield from misnamed(claims, meant)
    yield from rescaled(claims, meant, supports)
    yield from islice(chain(made_bound(claims, supports), realised(claims, supports)), 1)
    yield from chain.from_iterable(rule(claims, supports) for rule in _OF_FIGURES)


def _said_whole(meant: list[Meant]) -> list[Meant]:
    """Return the facts that are said whole, the best and those that are said as well."""
    best = max((one.score for one in meant if one.coverage >= WHOLE), default=0.0)
    return [one for one in meant if best and one.score >= _AS_WELL * best]


def _hedged(meant: list[Meant], whole: list[Meant], close: list[Meant]) -> Iterator[tuple[Meant, bool]]:
    """Yield the facts whose hedges a sentence needs, each with whether it is one of those that come first.

    Where facts are said whole, they come first; of the others, those that add to what they share.
    """
    first = whole or close
    are_first, are_close = ({one.fact.id for one in ones} for ones in (first, close))
    further = [one for one in meant if one.coverage >= MEANT and one.fact.id not in are_close]
    others = (one for one in (*close, *further) if one.fact.id not in are_first)
    others = (one for one in others if not any(one.shared <= other.shared for other in whole))
    yield from islice(((one, one.fact.id in are_first) for one in chain(first, others)), _MOST_SAID)


def exchanged_parties(claims: Claims, parties: Parties) -> Iterator[Fault]:
    """Yield a clause where who pays, gives or defends is another one than in the fact meant."""
    if claims.sentence.is_context:
        return
    for fact, doer, (start, end) in parties.exchanged(claims):
        text = claims.text[start:end]
        message = f"the report has it {doer}"
        yield Fault("UD105", start, start + len(text.rstrip(" ,;:")), message, fact, text.strip(" ,;:"))
        return


def _misquoted(claims: Claims, meant: list[Meant]) -> Iterator[Fault]:
    """Yield words in quotation marks that are nearly, and not, those that a fact quotes."""
    known = [(one.fact, term) for one in meant for term in quotes(one.fact.statement)]
    for said in quotes(claims.text):
        near = [(fact, own) for fact, own in known if telling_of(said.key) & telling_of(own.key)]
        if near and not any(
            f" {said.key} " in f" {own.key} " or f" {own.key} " in f" {said.key} " for _, own in near
        ):
            fact, own = near[0]
            message = f'the words that the report quotes are "{own.text}"'
            yield fault_at(claims, "UD107", message, fact, said.text, own.text)


_OF_A_SENTENCE = (
    widened, made_whole, made_due, miscounted, overcounted, instead_of_another, made_usual,
    misplaced, parted, turned_order, in_every_field, left_out, of_limited, other_leader, turned_balance,
)  # fmt: skip
_OF_THE_FIRST = none_of, affirmed, turned, rescoped
_OF_THE_MEANT = exchanged, other_bearer, other_partner, other_owner, _misquoted
_OF_FIGURES = recovered, opened
