"""Who does what to whom, and whose something is, as the order of a question's words tells it.

Of what is no flow (`does Taiwan claim China`, `Japan's share of China's trade`) no fact declares roles, but
its statement has an order too: who stands only behind the verb is not its doer, and a noun belongs to the
name right before it. A fact that says it of somebody else answers another question.
"""

from __future__ import annotations

from ..core.record import Record
from ..index.weights import LIGHT_MARK
from . import verbs
from .roles import is_asking, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from .known import Words
    from .query import Concept, Part

SURE = 0.85  # of a meaning of a verb or noun by which a statement says the same
_ADJECTIVAL = ("ese", "ian", "ican", "ish", "ean", "german")  # how the adjective of a state ends
_UNORDERED = frozenset(("with", "and", "between", "than"))  # behind a verb: both do it, or are compared
_DONE = ("ed", "en")  # how a participle ends
_OF, _THE = f"{LIGHT_MARK}of", f"{LIGHT_MARK}the"
_BETWEEN = f" {LIGHT_MARK}between"
_BY = f" {LIGHT_MARK}{verbs.BY} "
_FELT = (f"{LIGHT_MARK}for", f"{LIGHT_MARK}among")  # `a concern for Japan`: who stands behind is concerned
_BY_WHOM = ("by", "from")
_UPON = verbs.listed("on over against toward towards for to about of by from between near into off around")
_THOSE = verbs.listed("official officials government governments people")  # of a state: they do what it does
_THAT_OF = (" that of ", " those of ")  # the thing that is already said
_NEAR_BY = 5  # the place before which somebody stands behind `how dependent is`
_NEAR = 3  # words within which `by` follows a verb, or a noun its owner


class Deed(Record):
    """That somebody does something to somebody else, each as the stems that may stand for it.

    `deeds` are what may be done, the likeliest first: `is trying to lessen`; `is_whether` where it is asked
    whether it was done.
    """

    doer: AbstractSet[str]
    deeds: Sequence[AbstractSet[str]]
    other: AbstractSet[str]
    is_whether: bool = False


class Owned(Record):
    """That something is somebody's."""

    owner: AbstractSet[str]
    thing: AbstractSet[str]


class Order(Record):
    """What the order of a question's words tells; `is_name` tells whether a stem is a proper name."""

    deed: Deed | None
    owned: Sequence[Owned]
    is_name: Callable[[str], bool]

    def is_of_others(self, statement: str) -> bool:
        """Tell whether a statement, as its stems with spaces around, says it of somebody else."""
        if self.deed:
            said = next(
                (deed for deed in self.deed.deeds if any(f" {one} " in statement for one in deed)), None
            )
            if (
                said is None
                and self.deed.is_whether
                and _first(self.deed.doer, statement) > _first(self.deed.other, statement)
            ):
                return True
            if _everywhere(said or frozenset(), statement, self._is_not_done_by(self.deed)):
                return True
        return any(owner_is_not(one.owner, one.thing, statement, self.is_name) for one in self.owned)

    def _is_not_done_by(self, asked: Deed) -> Callable[[str, str], bool]:
        def is_other(before: str, behind: str) -> bool:
            if _BY in f" {' '.join(behind.split()[:_NEAR])} ":
                doers = _run(behind.partition(_BY)[2].split())
                before, behind = f" {' '.join(doers)} ", f"{before} {behind.partition(_BY)[2]}"
            near = run_before(before)
            before = f" {' '.join(near)} " if _has_name(near, self.is_name) else before
            if _place(asked.doer, before) >= 0 or not _has_name(before.split(), self.is_name):
                return False
            up_to = behind[: max(_place(asked.doer, behind), 0)].split()
            is_felt = bool(up_to) and up_to[-1] in _FELT
            doer, other = _first(asked.doer, behind), _first(asked.other, behind)
            if 0 <= doer < other and not behind[:doer].endswith(_BETWEEN):
                return False  # `penalties that Europe has employed against Russia`
            return not is_felt and max(_place(asked.other, before), _place(asked.other, behind)) >= 0

        return is_other


def owner_is_not(
    owner: AbstractSet[str], thing: AbstractSet[str], statement: str, is_name: Callable[[str], bool]
) -> bool:
    """Tell whether a statement says of something, wherever it does, that it is somebody else's."""

    def is_other(before: str, behind: str) -> bool:
        runs = run_before(before), run_behind_of(behind)
        near = next((run for run in runs if _has_name(run, is_name)), None)
        return near is not None and _place(owner, f" {' '.join(near)} {behind}") < 0

    return _everywhere(thing, statement, is_other)


def _has_name(said: Sequence[str], is_name: Callable[[str], bool]) -> bool:
    """Tell whether a name stands among stems: of one word, or of two."""
    pairs = (f"{one} {other}" for one, other in zip(said, said[1:], strict=False))  # noqa: RUF007 - itertools
    return any(map(is_name, said)) or any(map(is_name, pairs))


def _run(said: Sequence[str]) -> list[str]:
    """Return the words up to the first that is light, or a few."""
    end = next((at for at, word in enumerate(said) if word[0] == LIGHT_MARK), len(said))
    return list(said[: min(end, _NEAR)])


def run_before(text: str) -> list[str]:
    """Return the last words of a text, from behind the last that is light."""
    return _run(text.split()[::-1])[::-1]


def run_behind_of(text: str) -> list[str]:
    """Return the words behind `of` or `of the`, where that is how a text begins."""
    said = text.split()
    articles = 2 if said[1:2] == [_THE] else 1
    return _run(said[articles:]) if said[:1] == [_OF] else []


def _everywhere(stems: AbstractSet[str], statement: str, is_other: Callable[[str, str], bool]) -> bool:
    """Tell whether something holds wherever one of some stems stands, given what is before and behind."""
    places = [
        (statement[: at + 1], statement[at + len(stemmed) + 1 :])
        for stemmed in stems
        for at in _places(f" {stemmed} ", statement)
    ]
    return bool(places) and all(is_other(*place) for place in places)


def _places(stems: str, text: str) -> Iterator[int]:
    at = text.find(stems)
    while at >= 0:
        yield at
        at = text.find(stems, at + 1)


def _first(names: AbstractSet[str], text: str) -> int:
    """Return where one of some names stands first, -1 where none does."""
    return min((at for name in names if (at := text.find(f" {name} ")) >= 0), default=-1)


def _place(names: AbstractSet[str], text: str) -> int:
    """Return where one of some names stands last, -1 where none does."""
    return max((text.rfind(f" {name} ") for name in names), default=-1)


def read(parts: Sequence[Part], query: str, known: Words, is_offered: bool) -> Order | None:
    """Read what the order of a question's words tells; None where it tells nothing.

    Of a name that is only offered (`is China the largest holder`) another may be the doer.
    """
    if any(either in query.casefold() for either in verbs.EITHER_WAY):
        return None
    everybody = dict(named(parts))
    names = {at: keys for at, keys in everybody.items() if any(map(known.is_party, keys))}
    owners = {at: keys for at, keys in everybody.items() if at in names or parts[at].is_name}
    if is_offered:
        owners.pop(min(owners, default=0), None)
    query = query.casefold().replace("\u2019", "'")
    deed = None
    if not is_offered:
        deed = _bound(parts, names) or _deed(parts, names, everybody, query) or _told(parts, names, query)
    owned = () if _is_left_out(query) else tuple(_owned(parts, owners, query))
    return Order(deed, owned, known.is_name) if deed or owned else None


def _is_left_out(query: str) -> bool:
    """Tell whether a thing is somebody else's too, who has it unsaid: `does its policy fit with ours`."""
    plain = query.rstrip("? .")
    return plain.endswith(("'s", "s'", " ours", " theirs")) or any(that in query for that in _THAT_OF)


def _stems(concept: Concept | None, least: float = SURE) -> frozenset[str]:
    return frozenset(
        " ".join(one.stems) for one in (concept.meanings if concept else ()) if one.sureness >= least
    )


def _deed(
    parts: Sequence[Part], names: dict[int, set[str]], everybody: dict[int, set[str]], query: str
) -> Deed | None:
    """Read who does what to whom from a question in that order (`does China distrust Japan`) or its passive.

    A noun tells it with `of` behind it: `Japan's share of China's trade`. What is mutual has no order.
    """
    said = [part.phrase[-1] for part in parts]
    is_asked = bool(names) and is_asking(parts[: min(names)])
    told = {
        at: found
        for at, part in enumerate(parts)
        if not part.is_name and not (is_asked and _is_head(said, at))
        if (found := _stems(part.concept))
    }
    verb = min(names) + 1 if is_asked else len(parts)
    if verb < len(parts) and said[verb] in _THOSE and f"{said[verb - 1]}'s " in query:
        verb += 1  # `does Xi's government distrust Japan`
    if verb < len(parts) and said[verb] in verbs.HAVING:
        return None  # `does China have a deficit with us`: nothing is done
    if verb < len(parts) and parts[verb].concept is None and said[verb] not in verbs.STRUCTURAL:
        told = {verb: frozenset((LIGHT_MARK + said[verb],)), **told}  # `has the US called on Japan`
    at = min(told, default=0)
    is_compound = at > 1 and at - 1 in names and said[at - 2] in ("a", "an")  # `would a Taiwan war`
    if is_compound or (at - 1 in names and f"{said[at - 1]}'s " in query):
        return None  # `how large is Germany's trade surplus`
    doers = [name for place, name in names.items() if place < at]
    behind = next((place for place, part in enumerate(parts) if place > at and part.is_name), 0)
    if not told or len(doers) != 1 or not behind:
        return None
    between = said[at + 1 : behind]
    is_passive = verbs.BY in between
    is_other = (
        not _UNORDERED.isdisjoint(between[:1])
        or (said[at] in verbs.MUTUAL and between[-1:] == ["with"])  # `sign the deal with Tokyo`: both did
        or said[at] in verbs.MIRRORED
        or not verbs.ASKING.isdisjoint(between)
    )
    if is_other or (not is_passive and _is_undergone(said, at)) or (not is_asked and between[:1] != ["of"]):
        return None
    deeds = [found for n, found in told.items() if n == at or (n < behind and said[n - 1] == "to")]
    other = everybody[behind]
    is_whether = said[0] in verbs.ASKING and behind in names and not _is_light(deeds[0])
    is_whether = is_whether and "with" not in between and "than" not in between
    return Deed(other, deeds, doers[0]) if is_passive else Deed(doers[0], deeds, other, is_whether)


def _bound(parts: Sequence[Part], names: dict[int, set[str]]) -> Deed | None:
    """Read whose state toward whom is asked for: `how dependent is China on us`."""
    said = [part.phrase[0] for part in parts]
    who = next((at for at in names if 1 < at < _NEAR_BY and said[at - 1] in verbs.BEING), 0)
    if said[:1] != ["how"] or not who or parts[1].is_name:
        return None
    other = next((at for at in names if at > who + 1 and said[at - 1] in _UPON), 0)
    found = _stems(parts[1].concept)
    return Deed(names[who], [found], names[other]) if found and other else None


def _told(parts: Sequence[Part], names: dict[int, set[str]], query: str) -> Deed | None:
    """Read who does what to whom from a noun or participle: `Japan's claims over Taiwan`.

    Who does it stands before the noun, or behind `by` or `from` beside another: `visits to Japan by Koreans`.
    """
    for at, part in enumerate(parts):
        found = _stems(part.concept) if not part.is_name else None
        if not found:
            continue
        doer = _doer_of(parts, at, names, query)
        ends = dict(_ends(parts, at, names))
        other = next((end for word, end in ends.items() if word not in _BY_WHOM), -1)
        by = next((end for word, end in ends.items() if word in _BY_WHOM), -1)
        if doer < 0 and by >= 0 and other >= 0:
            doer = by
        elif doer >= 0 and other < 0:
            other = ends.get("from", -1)
        if doer >= 0 and other >= 0:
            return Deed(names[doer], [found], names[other])
    return None


def _doer_of(parts: Sequence[Part], at: int, names: dict[int, set[str]], query: str) -> int:
    """Return the place of whoever stands before a noun as its owner, or before a participle; -1 of nobody."""
    before = at - 1
    while (
        before >= 0 and before not in names and (parts[before].concept or parts[before].phrase[0] in _THOSE)
    ):
        before -= 1
    is_participle = parts[at].phrase[-1].endswith("ing")
    is_doer = before in names and (is_participle or is_owner(parts[: before + 1], query))
    return before if is_doer else -1


def _ends(parts: Sequence[Part], at: int, names: dict[int, set[str]]) -> Iterator[tuple[str, int]]:
    """Yield the prepositions behind a noun, each with the place of the party behind it.

    So behind a participle, or what it is done to: `brokering a thaw between`.
    """
    word, place = "", at + 1
    has_object = not parts[at].phrase[-1].endswith("ing")
    if not has_object and place in names:
        yield "", place
    while place < len(parts):
        said = parts[place].phrase[0]
        if place in names and word:
            yield word, place
            word = ""
        elif said in _UPON:
            word = said
        elif not parts[place].is_name and said not in verbs.SKIPPED:
            if has_object:
                return
            has_object = True
        place += 1


def _is_light(stems: AbstractSet[str]) -> bool:
    return any(stem[0] == LIGHT_MARK for stem in stems)


def _is_head(said: Sequence[str], at: int) -> bool:
    """Tell whether a word behind a name is a noun of it: `Japanese vessels`, `Asian leaders view`."""
    is_plural = said[at].endswith("s") and not said[at].endswith("ss")
    return is_plural or (at > 0 and said[at - 1].endswith(_ADJECTIVAL))


def _is_undergone(said: Sequence[str], deed: int) -> bool:
    """Tell whether what is done is done to whom stands before it: `was Korea colonized`, `get dragged`."""
    is_participle = said[deed].endswith(_DONE) and said[deed - 1] != "to"
    return said[deed] in verbs.UNDERGOING or (is_participle and not verbs.UNDERGOING.isdisjoint(said[:deed]))


def _owned(parts: Sequence[Part], names: dict[int, set[str]], query: str) -> Iterator[Owned]:
    """Yield what belongs to whom: the owner before it (`China's trade`), or the name behind its `of`."""
    for at, part in enumerate(parts):
        least = SURE if part.phrase[-1] in verbs.TRADING else 1.0  # `China's commerce` is its trade
        thing = {stems.split()[-1] for stems in _stems(part.concept, least)} if not part.is_name else None
        if not thing:
            continue
        before = at - 1
        while before >= 0 and before not in names and parts[before].concept:
            before -= 1
        behind = at + 1
        while behind < len(parts) and parts[behind].phrase[0] in ("of", *verbs.SKIPPED):
            behind += 1
        if parts[at + 1 :] and parts[at + 1].phrase[0] == "with":
            continue  # `Japan's alliance with us`, as much ours with Japan
        is_last = behind + 1 >= len(parts) or parts[behind + 1].concept is None
        if before in names and is_owner(parts[: before + 1], query):
            yield Owned(names[before], thing)
        elif behind in names and parts[at + 1].phrase[0] == "of" and is_last:
            yield Owned(names[behind], thing)


def is_owner(parts: Sequence[Part], query: str) -> bool:
    """Tell whether a name, the last part, owns something by itself: `China's`, `Chinese`, `our`."""
    *before, word = [part.phrase[-1] for part in parts if part.phrase[-1] not in verbs.SKIPPED]
    if before[-1:] in (["and"], ["or"]):
        return False
    is_adjective = word.endswith(_ADJECTIVAL) or word == "us"
    return (
        f"{word}'s " in query or word in verbs.OURS or (is_adjective and not (before and parts[-2].is_name))
    )
