"""A name that stands in a sentence where the fact which is meant has another one: between the same words."""

from __future__ import annotations

from functools import lru_cache

from ..core.kept import cached_property, kept
from ..core.record import Record
from ..core.words import NUMERALS
from ..index.told import in_short
from ..language.proper_names import ALWAYS, ORDINARY, PUBLISHER, key, names
from .countries import country
from .faults import Fault
from .patterns import pattern
from .persons import persons_of
from .readings import KEPT, telling_of, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Fact
    from ..language.proper_names import Wording
    from .claims import Claims
    from .meaning import Meant

_MEANT = 0.3  # the reach, and the share of the sentence, from which a fact's name may be another one's
_FEWEST = 2  # telling words that a sentence shares with it
_CLOSE = 0.8  # of the best score: facts that may be meant as well
_BESIDE = 3  # telling words on each side of a name that tell its place
_WITHIN = 7  # words on each side among which they stand
_SAME = 4.0  # what the words weigh that stand beside both names
_NEARLY_ALL, _SOME = 0.6, 2.0  # the reach, and the share of the sentence, where less of it is enough
_DAYS = (
    "january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday"
)
BODY = pattern(
    r"\b(?:United Nations|U\.N\.|European (?:Union|Commission)|NATO|ASEAN"
    r"|World (?:Bank|Trade Organization)|WTO|International Monetary Fund|IMF|OECD|G-?7|G-?20"
    r"|League of Nations|Security Council)\b",
    needs="United Nations|U.N.|European |NATO|ASEAN|World |WTO|International |IMF|OECD|G7|G-7|G20|"
    "G-20|League |Council",
)
FORMER = pattern(  # somebody who held an office before
    r"\b(?:until|former(?:ly)?|predecessors?|succe(?:ed|eds|eded|ssor)|ex-|previous(?:ly)?|then-"
    r"|took over from|ruled|before(?=[,.;]))",
    needs="until|former|predecessor|succe|ex-|previous|then-|took over from|ruled|before",
)
_WHERE = pattern(r"\b(?:in|at|near) $")
_BARE = pattern(r"  \(([A-Z]+)\)")  # what `in_short` leaves of a name with its initials in brackets
_INITIALS = pattern(r"[A-Z]{2,5}")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "sen", "rep"))  # whose stop parts them from the name
_OPENING = frozenset(("enter", "meet", "figure"))  # before a name, or a number
POTUS = key("potus")  # an office, as it is written in haste
_NO_NAMES = ORDINARY | {POTUS} | PUBLISHER | NUMERALS | _TITLES | _OPENING | frozenset(_DAYS.split(" "))


class Place(Record):
    """A name: its words, its keys, its country if it is one's, and where it stands in a text."""

    words: str
    keys: frozenset[str]
    country: str
    text: Wording
    first: int
    last: int

    @cached_property
    def beside(self) -> frozenset[str]:
        """The telling words beside it."""
        words = self.text.words
        before = [telling_of(word) for word in reversed(words[max(0, self.first - _WITHIN) : self.first])]
        behind = [telling_of(word) for word in words[self.last + 1 : self.last + 1 + _WITHIN]]
        return frozenset().union(*[found for found in before if found][:_BESIDE]) | frozenset().union(
            *[found for found in behind if found][:_BESIDE]
        )


_OF_PERSONS = ("President", "Prime", "Minister", "Secretary", "Administration", "Senator", "Mr.", "Premier")
_UNIONS = (" Union", " Commission", " Council", " Parliament", " Community")
_KNOWN_OTHERWISE = (
    "World War",
    "Cold War",
    "Korean War",
    "Public Law",
    "P.L.",
)  # which say when; whose number says which
_BODIES = (
    "association board center chamber chair commission committee company council department foundation "
    "institute museum office panel society subcommittee"
)
_WRITERS = frozenset(_BODIES.split(" "))  # who speak of themselves so: `The Committee notes`
_COLLOQUIAL = telling_of(
    "Hill Capitol West Western Allied Pentagon Strait Armed"
)  # which stand for other names


def other_places(claims: Claims) -> Iterator[Fault]:
    """Yield a name that no fact has, where the fact that is meant has a name which the sentence lacks."""
    close = _close(claims)
    names = places_in(claims.wording) if close else ()
    strange = [said for said in names if is_unknown(claims, said, claims.meant_around)]
    if not strange:
        return
    near = f"{claims.text} {claims.context}".lower()
    named = [(one.fact, place) for one in close for place in named_of(one.fact)]
    nearly = {one.fact.id for one in close if min(one.reach, one.precision) >= _NEARLY_ALL}
    for said in strange:
        if _is_of_former(claims, said):
            continue
        weight, fact, own = max(
            (
                (claims.meanings.weight(said.beside & own.beside), fact, own)
                for fact, own in named
                if not (
                    own.keys <= said.keys
                    or (own.words.isupper() and is_where(claims.text, said.words))
                    or _is_of_somebody_in(claims, said, fact)
                )
                and not (own.country in claims.names if own.country else _is_named(own, said, near))
            ),
            key=lambda one: one[0],
            default=(0.0, None, said),
        )
        is_nearly_all = fact and fact.id in nearly and not _is_named(own, said, near)
        least = _SOME if is_nearly_all else _SAME
        if (
            fact
            and not claims.is_of_another_time(fact)
            and (weight >= least or len(said.keys & own.keys) > 1)
        ):
            start, end = claims.find(said.words) or (0, len(claims.text))
            message = f"the report names {own.words} here"
            yield Fault("UD104", start, end, message, fact, claims.text[start:end], own.words)
            return


def is_where(text: str, said: str) -> bool:
    """Tell whether a name is where something is: `in Detroit`, for which no initials stand."""
    return not said.isupper() and f" {said}" in text and bool(_WHERE.search(text[: text.find(said)]))


def _is_of_somebody_in(claims: Claims, said: Place, fact: Fact) -> bool:
    """Tell whether a name with a title is somebody's whom a fact names in short: `President Joe Biden`."""
    return said.words.startswith(_OF_PERSONS) and claims.meanings.count(_told_by(said), fact) > 0


def _is_of_former(claims: Claims, said: Place) -> bool:
    """Tell whether a name is that of somebody who held an office before."""
    persons = persons_of(claims.text) if FORMER.search(claims.text) else ()
    return any(said.words.split()[0].lower() in person.words for person in persons)


def is_unknown(claims: Claims, said: Place, meant: Sequence[Meant]) -> bool:
    """Tell whether a name is neither a country's nor one that some facts have, nor stands for such a one."""
    if _is_known_otherwise(said):
        return False
    whole = _told_by(said)
    return not any(claims.meanings.count(whole, one.fact) >= len(whole) for one in meant)


@kept
def _is_known_otherwise(said: Place) -> bool:
    """Tell whether a name is a country's, or stands for another one, be it in no fact."""
    is_union = said.words.endswith(_UNIONS)  # `the European Union`, which is no country
    is_country = said.country or (not is_union and any(map(country, said.words.replace(".", "").split())))
    last = telling_of(said.words.split()[-1])
    is_writer = said.words.lower() in _WRITERS
    return bool(is_country or is_writer or said.words.startswith(_KNOWN_OTHERWISE) or last & _COLLOQUIAL)


@kept
def _told_by(said: Place) -> frozenset[str]:
    """Return the telling words of a name, offices left out."""
    return telling_of(" ".join(word for word in said.words.split() if word not in _OF_PERSONS))


def named_of(fact: Fact) -> tuple[Place, ...]:
    """Return the names of a fact, each in short where its initials stand behind it."""
    return _named_in(fact.statement, fact.questions, fact.aliases)


@lru_cache(KEPT)
def _named_in(statement: str, questions: tuple[str, ...], aliases: tuple[str, ...]) -> tuple[Place, ...]:
    short = _BARE.sub(r" \1", in_short(statement))
    return tuple(places(words_of(short), " ".join((*questions, *aliases))))


def lacks_every_name(claims: Claims, fact: Fact) -> bool:
    """Tell whether a fact has names, no country's, and neither the sentence nor its context one of them."""
    near = f"{claims.text} {claims.context}".lower()
    own = [place for place in named_of(fact) if not place.country]
    return bool(own) and not any(word.lower() in near for place in own for word in place.words.split()[-2:])


def _close(claims: Claims) -> list[Meant]:
    """Return the facts that are meant, or nearly so."""
    best = claims.meant[0].score if claims.meant else 0.0
    close = [one for one in claims.meant if one.score >= _CLOSE * best and one.fact.kind != "metadata"]
    return [one for one in close if min(one.reach, one.precision) >= _MEANT and len(one.shared) >= _FEWEST]


def _is_named(place: Place, other: Place, text: str) -> bool:
    """Tell whether a text, in lower case, has a word of a name that another one has not, or its initials."""
    words, others = place.words.split(), other.words.lower().split()
    initials = "".join(word[0] for word in words if word[0].isupper()).lower()
    forms = {word.lower() for word in words} - _NO_NAMES - set(others)
    return any(form in text for form in (*forms, *((initials,) if len(initials) > 1 else ())))


def places(text: Wording, known: str = "") -> Iterator[Place]:
    """Yield the names of a text, Japan's and the United States' left out.

    One that opens it has to be a name in `known`, too.
    """
    for run in names(text, _NO_NAMES):
        words = [text.words[at] for at in run]
        opens = run[0] == 0 or text.gaps[run[0] - 1].strip(" \"'") in tuple(".:?!")
        if len(run) == 1 and opens and f" {words[0]}" not in known and not _INITIALS.fullmatch(words[0]):
            continue
        keys = frozenset(text.keys[at] for at in run)
        land = next(filter(None, map(country, words)), "")
        if _is_short_form(text, run):
            continue
        if keys <= _NO_NAMES or land in ALWAYS or words[0].isdigit():
            continue
        yield Place(" ".join(words), keys, land, text, run[0], run[-1])


@kept
def places_in(text: Wording) -> tuple[Place, ...]:
    """Return the names of a text, about which the rules ask one after another."""
    return tuple(places(text))


def _is_short_form(text: Wording, run: list[int]) -> bool:
    """Tell whether a name only shortens what is no name: `foreign direct investment (FDI)`."""
    return run[0] > 0 and text.gaps[run[0] - 1].endswith("(") and not text.is_name(run[0] - 1)
