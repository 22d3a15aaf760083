"""What is refused, undone or denied of what a fact has done: `renounced`, `kept its distance`, `never paid`.

Unlike the turns of speech in `turns`, these words are the contrary of whatever they govern.
"""

from __future__ import annotations

from ..core.kept import cached_property
from ..core.telling import root
from ..language import sense
from ..language.proper_names import ALWAYS
from ..language.wording import ADVERSE, NEGATIONS, UNREALISED, any_form, exactly
from .countries import country, names_in, names_with_us
from .faults import Fault, fault_at
from .kin import shares_a_name
from .patterns import pattern
from .readings import countries_of, stems_of, telling_of
from .turns import COUNTERFACTUAL, is_all_of_denials, is_of_others, is_undone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Hit, Marked
    from .claims import Claims
    from .meaning import Meant

_REFUSING = any_form(
    "forgo, forwent, forswear, forswore, renounce, relinquish, abandon, give up, gave up, given up, swear "
    "off, swore off, sworn off, walk away, turn away, turn its back, back away, back out, pull back, shy "
    "away, steer clear, stay clear, keep clear, kept clear, stay well clear, stay away, keep away, kept "
    "away, stay out, stayed out, keep out, kept out, keep its distance, kept its distance, keep their "
    "distance, kept their distance, distance itself, distance themselves, reject, refuse, decline to, spurn, "
    "shun, rebuff, repudiate, disavow, rule out, scrap, shelve, mothball, jettison, discard, call off, "
    "cancel, halt, wind down, wound down, roll back, scale back, cut back, break off, broke off, broken off, "
    "suspend, discontinue, =resist, =resists, =resisted, =resisting, =oppose, =opposes, =opposed, =opposing, "
    "object to, fight, fought, argue against, speak out against, come out against, came out against, lobby "
    "against, campaign against, against the wish, against the will, over the objection, over the protest, "
    "in defiance of, run against, ran against, run counter, ran counter, work against, at odds with, avoid, "
    "boycott, veto, thwart, obstruct, lose interest, lost interest, opt out, sit out, sat out, leave out, "
    "left out"
)
_AGAINST = frozenset(("against", "over", "in"))  # with which those begin that name behind them who refuses
_DENYING = exactly("not, never, no longer")
_LEAVING = _REFUSING | any_form(
    "withdraw, withdrawal, leave, oppose, opposition, object, objection, exit, quit"
)
_ADVERSE = any_form(
    f"{ADVERSE}, concern, worry, wary, fear, tension, threat, threaten, challenge, oppose, opposition, "
    "object, objection, against, withdraw, withdrawal, limit, restrict, restriction, loosen, conflict, "
    "colony, colonial, war, hesitation, prevent, keep, stop, end, sanction, old, former, past, long-held, "
    "before, retreat, crackdown, curb, cut, lower, reduce, isolation, let, die, dependence, reliance, call, "
    "urge, consider, propose"
)
_UNREALISED = any_form(", ".join(UNREALISED))
_SOUGHT = any_form(f"{', '.join(UNREALISED)}, choose, opt, continue, begin, since, now, long")
_ANY = any_form("any, every, all, our, us")
_UNSURE = frozenset(
    ("few", "would", "could", "should", "may", "might", "cannot", "must", "if", "whether", "nor")
)
_LIMITING = frozenset(  # with which a `not` denies less than all, or sets something else against it
    (
        *("all", "every", "each", "only", "alone", "always", "entirely", "fully", "wholly", "whole"),
        *("just", "merely", "solely", "simply", "necessarily", "directly", "enough", "much", "many"),
        *("because", "until", "unless", "before", "yet", "without", "but", "even", "either", "same"),
        *("too", "so", "than", "critics", "skeptics", "myth", "wrong", "untrue", "false", "mistaken"),
        *("claim", "claims"),
    )
)
_NAME = pattern(r"(?<=[a-z,] )[A-Z][\w-]+")
# The reach, with the share of the sentence, of a fact of which a refusal is the contrary.
_MEANT = ((0.45, 0.35), (0.35, 0.4), (0.3, 0.45), (0.25, 0.5), (0.2, 0.6))
_CLOSE, _TOPS = 0.8, 3  # of the best score, and how many: facts that may be refused
_APART = 5  # words between two refusals of which none turns the other
_BEHIND = 3  # words of weight that a refusal governs


def refused(claims: Claims) -> Iterator[Fault]:
    """Yield a word that refuses or denies what the fact which is meant has done, if that is nothing ill."""
    refusals = [one for one in _refusals(claims) if one.is_sure] if claims.meant else ()
    if not refusals or COUNTERFACTUAL.search(claims.whole.text):
        return
    told = [one for one in claims.meant if one.shared and one.fact.kind != "metadata"]
    best = max((one.score for one in told), default=0.0)
    near = [one for one in told[:_TOPS] if one.score >= _CLOSE * best]
    near = [one for one in near if not _is_adverse(stems_of(one.fact.statement))]
    for refusal in refusals:
        for one in near:
            if refusal.is_of(one):
                said = refusal.said
                yield fault_at(claims, "UD106", f'"{said}": the report has the contrary', one.fact, said)
                return


def _refusals(claims: Claims) -> Iterator[_Refusal]:
    """Yield the words that refuse or deny, but for those that another one near may turn."""
    marked = claims.marked
    hits = [*marked.hits(_REFUSING), *(marked.hits(_DENYING) if marked.has_negations() else ())]
    for hit in hits:
        if not any(0 < abs(other.start - hit.start) < _APART for other in hits):
            yield _Refusal(claims, hit)


def _is_adverse(text: Marked) -> bool:
    """Tell whether a text has anything that it may be good to refuse, or denies something."""
    return text.has(_REFUSING) or text.has(_ADVERSE) or sense.denies(text)


class _Refusal:
    """A word of a sentence that refuses or denies something."""

    def __init__(self, claims: Claims, hit: Hit) -> None:
        self._claims, self._hit = claims, hit
        self.said = claims.marked.said(hit)
        self._is_plain = hit.is_in(_DENYING)
        self._is_by_those_behind = claims.marked.words[hit.start] in _AGAINST

    @cached_property
    def is_sure(self) -> bool:
        """Whether it is said outright, with no other denial, of nothing ill, and wholly."""
        text, whole = self._claims.marked, self._claims.whole.marked
        if not _UNSURE.isdisjoint(text.words):
            return False
        if not self._is_plain:
            behind = text.governed(self._hit.end, _BEHIND, across=True)
            return is_all_of_denials(whole, self._hit) and not any((word,) in _ADVERSE for word in behind)
        own = sum(word in NEGATIONS for word in self.said.split())
        is_limited = whole.words.count("as") > 1 or not _LIMITING.isdisjoint(whole.words)
        return len(whole.negations) <= max(own, 1) and not is_limited

    def is_of(self, one: Meant) -> bool:
        """Tell whether a fact is meant, and what is refused, and by whom, is what it has done by whom."""
        claims, own = self._claims, countries_of(one.fact.statement)
        if names_in(self._behind) - own - ALWAYS or not self._is_meant(one):
            return False
        if self._is_by_those_behind:
            is_its = bool(self._who & own)
        else:
            is_its = not is_undone(claims, self._hit, one) and self._is_by_doer(one) and self._governs(one)
        return is_its and not is_of_others(claims, self.said, one) and not self._is_of_another(one)

    def _is_meant(self, one: Meant) -> bool:
        """Tell whether a fact is surely the one that the sentence speaks of but for the refusal."""
        weight, own = self._claims.meanings.weight, telling_of(self._claims.text)
        left = weight(own - telling_of(self.said))
        share = one.precision * weight(own) / left if left else 0.0
        is_so = any(one.reach >= reach and share >= least for reach, least in _MEANT)
        return is_so and self._claims.speaks_of(one) and shares_a_name(self._claims, one.fact)

    def _is_by_doer(self, one: Meant) -> bool:
        """Tell whether who stands before it, if anybody does, may be the one who does it in a fact."""
        giver = names_in((one.fact.roles or "").partition(":")[2].partition("->")[0])
        if giver and self._who - giver:
            return False
        whole = self._claims.whole
        begin = self._claims.sentence.start - whole.sentence.start
        names = _NAME.findall(whole.text[: begin + self._span[0]])
        if any(not country(name) and name not in one.fact.statement for name in names):
            return False
        before = self._claims.marked.before(self._hit.start, 3)
        return self._is_in([word for word in before if (word,) not in _SOUGHT][:1], one)

    def _governs(self, one: Meant) -> bool:
        """Tell whether what stands behind it, if anything does, is of a fact; behind `not` it has to be."""
        first = self._claims.marked.governed(self._hit.end, _BEHIND + 1)
        behind = [word for word in first if (word,) not in _ANY and (word,) not in _SOUGHT][:2]
        behind = [word for word in behind if not country(word.title())][:1]
        is_sought = any((word,) in _UNREALISED for word in first[:2])
        is_planned = not is_sought and stems_of(one.fact.statement).has(_UNREALISED)
        if is_planned and self._is_plain and self.said != "no longer":
            return False  # which is not done so far
        return self._is_in(behind, one) and (bool(behind) or not self._is_plain)

    def _is_in(self, stems: Sequence[str], one: Meant) -> bool:
        """Tell whether a fact has one of some words, or names its country, if there are any."""
        named = {country(word.title()) for word in stems} & countries_of(one.fact.statement)
        roots = frozenset(map(root, stems))
        return not roots or bool(named) or self._claims.meanings.count(roots, one.fact) > 0

    def _is_of_another(self, one: Meant) -> bool:
        """Tell whether another fact that may be meant has a refusal, and not certainly one by others."""
        others = {other.fact.statement for other in self._claims.meant_around}
        who = self._who & countries_of(one.fact.statement)
        return any(
            not (who and who.isdisjoint(countries_of(other)))
            for other in others
            if stems_of(other).has(_LEAVING) or (self._is_plain and sense.denies(stems_of(other)))
        )

    @cached_property
    def _who(self) -> frozenset[str]:
        """The countries that are named as refusing: before the verb, or behind `over the objections of`."""
        return names_with_us(self._behind if self._is_by_those_behind else self._before)

    @property
    def _before(self) -> str:
        first, _ = self._claims.clause(self._span[0])
        return self._claims.text[first : self._span[0]]

    @property
    def _behind(self) -> str:
        _, last = self._claims.clause(self._span[0])
        return self._claims.text[self._span[1] : last]

    @cached_property
    def _span(self) -> tuple[int, int]:
        return self._claims.find(self.said) or (0, 0)
