"""Who does what to whom, and whose something is, as the order of a question's words tells it.

Of what is no flow (`does Taiwan claim China`, `Japan's share of China's trade`) no fact declares roles, but
its statement has an order too: who stands only behind the verb is not its doer, and a noun belongs to the
name right before it. A fact that says it of somebody else answers another question (`deeds`).
"""

from __future__ import annotations

from ..index.weights import LIGHT_MARK
from . import verbs
from .deeds import BY_WHOM, NEAR_BY, UPON, Deed, Order, Owned
from .query import Concept, Part
from .roles import SURE, is_asking, named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from .known import Words
    from .query import Meaning

    Names = dict[int, set[str]]  # the stems that may stand for somebody, by his place among the parts

_UNORDERED = frozenset(("with", "and", "between", "than", "vs", "versus"))  # both do it, or are compared
_DONE = ("ed", "en")  # how a participle ends
_WHOM = ("who", "whom")
# Of a state: they do what it does.
_THOSE = verbs.listed("official officials government governments people regime leader leaders")
_ROLES = (["role", "in"], ["part", "in"], ["hand", "in"])  # between him and it
_THAT_OF = (" that of ", " those of ")  # the thing that is already said
_BY = "by"
# Nouns that may stand between two names, who share them or have them there: no verbs.
_THINGS = verbs.listed(
    "ties talks relations links disputes tensions threats troops forces bases marines exports imports "
    "sales goods sanctions tariffs figures numbers statistics stats investments holdings ships vessels "
    "islands islets visits meetings summits deals pacts agreements accords treaties allies partners "
    "leaders officials relationships concerns claims worries strains frictions quarrels rows issues views "
    "politics economics affairs news facts parallels comparisons similarities differences problems "
    "challenges interests goals strategies plans initiatives projects requirements rules restrictions "
    "batteries minerals credits"
)
# How much somebody is something: `so worried about`.
_DEGREES = verbs.listed(
    "so too very really quite rather still now also always deeply increasingly more less again"
)
_BEFORE_DEEDS = _DEGREES | verbs.ASKING | _THOSE  # behind whoever does something
# What somebody feels, whoever it is by: `alarmed by`.
_FEELING = verbs.listed(
    "alarmed frightened scared spooked worried troubled unnerved unsettled upset disturbed rattled terrified "
    "shaken angered bothered haunted daunted impressed disappointed surprised concerned happy unhappy angry "
    "pleased displeased dissatisfied"
)
# What somebody makes another feel: these can be no noun, and those are verbs in a question.
_ALARMING = verbs.listed(
    "alarming frightens frightening scaring worrying troubling unnerves unnerving unsettles unsettling "
    "disturbs disturbing rattles rattling spooks spooking"
)
_ALARM = verbs.listed(
    "alarm frighten scare worry trouble unnerve unsettle concern upset disturb rattle spook"
)
# That something was done, without an ending that tells so.
_PAST = verbs.listed(
    "got gave took made told let brought sold bought sent kept held led ran met put set won lost left"
)


def idiomatic(apart: Sequence[Part], together: Sequence[Part], known: Words) -> list[Part]:
    """Return a query's words apart, the first of each idiom with what the idiom means: `pulling out of`."""
    idioms = {
        part.phrase[0]: [one for one in part.concept.meanings if not any(map(known.is_name, one.stems))]
        for part in together
        if len(part.phrase) > 1 and part.concept and not part.is_name
    }
    return [_meant(part, idioms.get(part.phrase[0], ())) for part in apart]


def _meant(part: Part, idiom: Sequence[Meaning]) -> Part:
    """Return a part that may mean what an idiom does, too."""
    if part.is_name or not idiom:
        return part
    own = part.concept.meanings if part.concept else ()
    return Part(part.phrase, Concept(part.phrase[0], (*own, *idiom)))


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
    deed = None if is_offered else _any_deed(parts, names, everybody, query)
    if deed:
        deed = deed.but(deeds=[_nameless(stems, known) for stems in deed.deeds])
    owned = () if _is_left_out(query) else tuple(_owned(parts, owners, query))
    return Order(deed, owned, known.is_name) if deed or owned else None


def _any_deed(parts: Sequence[Part], names: Names, everybody: Names, query: str) -> Deed | None:
    return (
        _bound(parts, names)
        or _felt(parts, names)
        or _feeling(parts, names)
        or _sought(parts, names)
        or _plain(parts, names, everybody, query)
        or _deed(parts, names, everybody, query)
        or _told(parts, names, query)
    )


def _says_by_whom(said: Sequence[str]) -> bool:
    """Tell whether words say by whom something is done, not by what doing: `hedging by making friends`."""
    if _BY not in said:
        return False
    behind = said[said.index(_BY) + 1 :]
    return not behind or not behind[0].endswith("ing")


def _nameless(stems: AbstractSet[str], known: Words) -> AbstractSet[str]:
    """Return what may be done without what says by whom: `Russia's invasion`."""
    return frozenset(one for one in stems if not known.is_party(one.split()[0]))


def _is_left_out(query: str) -> bool:
    """Tell whether a thing is somebody else's too, who has it unsaid: `does its policy fit with ours`."""
    plain = query.rstrip("? .")
    return plain.endswith(("'s", "s'", " ours", " theirs")) or any(that in query for that in _THAT_OF)


def _stems(concept: Concept | None, least: float = SURE) -> frozenset[str]:
    return frozenset(
        " ".join(one.stems) for one in (concept.meanings if concept else ()) if one.sureness >= least
    )


def _deed(parts: Sequence[Part], names: Names, everybody: Names, query: str) -> Deed | None:
    """Read who does what to whom from a question in that order (`does China distrust Japan`) or its passive.

    A noun tells it with `of` behind it: `Japan's share of China's trade`. What is mutual has no order.
    """
    said = [part.phrase[-1] for part in parts]
    is_asked = bool(names) and is_asking(parts[: min(names)])
    told = {
        at: found
        for at, part in enumerate(parts)
        if not part.is_name and not (is_asked and (_is_head(said, at) or said[at] in _THOSE))
        if (found := _stems(part.concept))
    }
    verb = min(names) + 1 if is_asked else len(parts)
    if verb < len(parts) and said[verb] in _THOSE and f"{said[verb - 1]}'s " in query:
        verb += 1  # `does Xi's government distrust Japan`
    while verb < len(parts) and said[verb] in _DEGREES:
        verb += 1
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
    if not told or len(doers) != 1:
        return None
    if not behind:
        is_whom = said[0] in _WHOM and _BY not in said and said[min(names) - 1] in verbs.ASKING
        is_mutual = not verbs.TRADING.isdisjoint(parts[at].phrase)  # `who do we trade with`: both do
        return Deed(doers[0], list(told.values()), frozenset()) if is_whom and not is_mutual else None
    between = said[at + 1 : behind]
    is_passive = _says_by_whom(between) and said[at] not in _FEELING
    is_other = (
        not _UNORDERED.isdisjoint(between[:1])
        or (said[at] in verbs.MUTUAL and between[-1:] == ["with"])  # `sign the deal with Tokyo`: both did
        or said[at] in verbs.MIRRORED
        or between[:1] == ["in"]
        or not verbs.ASKING.isdisjoint(between)
    )
    is_undergone = any(_is_undergone(said, place) for place in range(at, min(at + 2, behind)))  # `well liked`
    if is_other or (not is_passive and is_undergone) or (not is_asked and between[:1] != ["of"]):
        return None
    deeds = [found for n, found in told.items() if n == at or (n < behind and said[n - 1] == "to")]
    other = everybody[behind]
    is_plain = said[0] in verbs.ASKING and behind in names and not {"with", "than"} & {*between}
    return Deed(other, deeds, doers[0]) if is_passive else Deed(doers[0], deeds, other, is_plain)


def _felt(parts: Sequence[Part], names: Names) -> Deed | None:
    """Read who feels something from who makes him feel it: `why does China's rise alarm Japan`."""
    first = min(names, default=0)
    alarming = _ALARMING | _ALARM if is_asking(parts[:first]) else _ALARMING
    for at, part in enumerate(parts):
        if first < at and at + 1 in names and part.phrase[-1] in alarming:
            return Deed(names[at + 1], [_stems(part.concept)], names[first], True)
    return None


def _feeling(parts: Sequence[Part], names: Names) -> Deed | None:
    """Read who feels something about what is asked for: `what was Tokyo fretting about`."""
    said = [part.phrase[-1] for part in parts]
    at = min(names, default=0) + 1
    is_asked = said[0] == "what" and verbs.ASKING.issuperset(said[1 : at - 1])
    if not is_asked or at < 3 or said[at + 1 : at + 2] not in (["about"], ["over"]):
        return None
    found = _stems(parts[at].concept)
    return Deed(names[at - 1], [found], frozenset()) if found else None


def _sought(parts: Sequence[Part], names: Names) -> Deed | None:
    """Read to whom something is done by whoever is asked for: `who distrusts us`, `who has armed Japan`."""
    said = [part.phrase[-1] for part in parts]
    first = min(names, default=0)
    is_asked = said[0] in _WHOM and first > 1 and verbs.ASKING.issuperset(said[1 : first - 1])
    is_owner = first + 1 < len(parts) and parts[first + 1].concept is not None
    if not is_asked or is_owner or "than" in said or _BY in said:
        return None
    found = _stems(parts[first - 1].concept)
    return Deed(frozenset(), [found], names[first]) if found else None


def _plain(parts: Sequence[Part], names: Names, everybody: Names, query: str) -> Deed | None:
    """Read who does what to whom where a query opens with him: `Tokyo wants us in`, `scared of Japan`."""
    said = [part.phrase[-1] for part in parts]
    first = min(names, default=len(parts))
    if not verbs.SKIPPED.issuperset(said[:first]) or _is_possessive(said[first : first + 1], query):
        return None
    at = first + 3 if said[first + 1 : first + 3] in _ROLES else first + 1
    while at < len(parts) and (said[at] in _BEFORE_DEEDS or _is_plural(said, at)):
        at += 1
    other = next((place for place in everybody if place >= at), 0)
    if not other or not _is_predicate(said, at, other):
        return None
    between = said[at:other]
    deeds = [found for part in parts[at:other] if (found := _stems(part.concept))]
    deeds = deeds or [frozenset((LIGHT_MARK + said[at],))]
    if _says_by_whom(between) and said[at] not in _FEELING:
        return Deed(everybody[other], deeds, names[first], True)
    return Deed(names[first], deeds, everybody[other], True)


def _is_possessive(name: Sequence[str], query: str) -> bool:
    return any(f"{word}'s " in query for word in name)


def _is_predicate(said: Sequence[str], at: int, other: int) -> bool:
    """Tell whether words before a name say what is done to it: `wary of`, `urging`, `attacked`."""
    between = said[at:other]
    first, last = (between[0], between[-1]) if between else ("", "")
    if first in _FEELING and last == "with":
        return True  # `unhappy with`
    is_alone = len(between) == 1
    is_undergone = not is_alone and _BY not in between and _is_undergone(said, at)
    if is_undergone or _is_mutual(between):
        return False
    if first.endswith("ing") or last in UPON or first in _PAST:
        return True
    is_noun = first in verbs.GIVING or (other + 1 == len(said) and first in _THINGS)
    is_verb = first.endswith(_DONE) or (first.endswith("s") and not is_noun)
    return is_alone and (is_verb or said[at - 1] in verbs.ASKING)


def _is_mutual(said: Sequence[str]) -> bool:
    """Tell whether words before a name leave open who does it: not `restrictions on dealings with`."""
    first = next((word for word in said if word in _UNORDERED or word in UPON), "")
    return first in _UNORDERED


def _is_plural(said: Sequence[str], at: int) -> bool:
    """Tell whether a word is a noun of the name before it, who does something: `Asian leaders view`."""
    return at + 2 < len(said) and said[at].endswith("s") and said[at - 1].endswith(verbs.ADJECTIVAL)


def _bound(parts: Sequence[Part], names: Names) -> Deed | None:
    """Read whose state toward whom is asked for: `how dependent is China on us`."""
    said = [part.phrase[0] for part in parts]
    who = next((at for at in names if 1 < at < NEAR_BY and said[at - 1] in verbs.BEING), 0)
    if said[:1] != ["how"] or not who or parts[1].is_name:
        return None
    other = next((at for at in names if at > who + 1 and said[at - 1] in UPON), 0)
    found = _stems(parts[1].concept)
    return Deed(names[who], [found], names[other]) if found and other else None


def _told(parts: Sequence[Part], names: Names, query: str) -> Deed | None:
    """Read who does what to whom from a noun or participle: `Japan's claims over Taiwan`.

    Who does it stands before the noun, or behind `by` or `from` beside another: `visits to Japan by Koreans`.
    """
    for at, part in enumerate(parts):
        found = _stems(part.concept) if not part.is_name else None
        if not found:
            continue
        doer = _doer_of(parts, at, names, query)
        ends = dict(_ends(parts, at, names))
        other = next((end for word, end in ends.items() if word not in BY_WHOM), -1)
        by = next((end for word, end in ends.items() if word in BY_WHOM), -1)
        if doer < 0 and by >= 0 and other >= 0:
            doer = by
        elif doer >= 0 and other < 0:
            other = ends.get("from", -1)
        if doer >= 0 and other >= 0:
            return Deed(names[doer], [found], names[other], ends.get("") == other)
    return None


def _doer_of(parts: Sequence[Part], at: int, names: Names, query: str) -> int:
    """Return the place of whoever stands before a noun as its owner, or before a participle; -1 of nobody."""
    before = at - 1
    while (
        before >= 0 and before not in names and (parts[before].concept or parts[before].phrase[0] in _THOSE)
    ):
        before -= 1
    is_participle = parts[at].phrase[-1].endswith("ing")
    is_doer = before in names and (is_participle or is_owner(parts[: before + 1], query))
    return before if is_doer else -1


def _ends(parts: Sequence[Part], at: int, names: Names) -> Iterator[tuple[str, int]]:
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
        elif said in UPON:
            word = said
        elif not parts[place].is_name and said not in verbs.SKIPPED and said not in _THOSE:
            if has_object:
                return
            has_object = True
        place += 1


def _is_head(said: Sequence[str], at: int) -> bool:
    """Tell whether a word behind a name is a noun of it: `Japanese vessels`, `Asian leaders view`."""
    is_plural = said[at].endswith("s") and not said[at].endswith("ss")
    is_of_people = said[at - 2 : at - 1] == ["the"]  # `do the Chinese fear`
    return is_plural or (at > 0 and said[at - 1].endswith(verbs.ADJECTIVAL) and not is_of_people)


def _is_undergone(said: Sequence[str], deed: int) -> bool:
    """Tell whether what is done is done to whom stands before it: `was Korea colonized`, `get dragged`."""
    if said[deed] in _FEELING:
        return False
    is_participle = said[deed].endswith(_DONE) and said[deed - 1] != "to"
    return said[deed] in verbs.UNDERGOING or (is_participle and not verbs.UNDERGOING.isdisjoint(said[:deed]))


def _owned(parts: Sequence[Part], names: Names, query: str) -> Iterator[Owned]:
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
    is_adjective = word.endswith(verbs.ADJECTIVAL) or word == "us"
    return (
        f"{word}'s " in query or word in verbs.OURS or (is_adjective and not (before and parts[-2].is_name))
    )
