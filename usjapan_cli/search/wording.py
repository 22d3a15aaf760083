"""The words of a query, as they are meant: idioms and roundabout ways to ask put plainly.

`who do we sell more to than we buy from` asks for a surplus; `north of the border to the US` is to the US.
"""

from __future__ import annotations

from ..core.words import is_year, stem, words
from ..index.weights import NAME_MARK, OTHER_MARK
from .verbs import (
    ABOUT,
    ADMINISTERING,
    APPOSED,
    ARROWS,
    ATTACKED,
    BACK,
    BARGAINING,
    BEING,
    BORDERS,
    BUSINESS,
    COLONIAL,
    COLONIZER,
    COLONIZERS,
    COMING_TO,
    CONTESTING,
    CROSSED,
    CROSSING,
    DEFENDING,
    DEFENSE,
    DIRECTIONS,
    EASE,
    FROM,
    FUNDS,
    GIVING,
    HOLDS,
    HOW,
    IN_CASE,
    IN_FIRST_PLACE,
    IN_IT,
    MIRRORED,
    NAMING,
    OF_TRADE,
    OPENING,
    OURS,
    OURSELVES,
    OWING,
    PARTICLES,
    POURING,
    PRONOUNS,
    RANKED,
    SENDING,
    SHOPS,
    SKIPPED,
    STATES,
    TAKING_IN,
    TELLING,
    TEXTS,
    THREATENING,
    TOWARD,
    TRADERS,
    TRADING,
    TRAVERSING,
    TREATIES,
    UNDER,
    UNDER_WAY,
    WAYS,
    WHOSE,
    WHY,
    WITHIN,
    WORDS,
    WRITTEN,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .known import Words

MOST_WORDS = 64  # of one query; the rest of a longer one is not read
LONGEST_CJK = 10
PLACES = "23456789"  # behind `number`; the first is read as such
NOUGHTS = ("000000", "000000000")  # of millions and billions
HALF = "50%"  # how `half` is read
HALVES = {"decade": "5", "century": "50"}
OPEN = RANKED | STATES | {"who", "which", "whose", "countries", "nations"}  # before nobody who is named
_OURS = OURSELVES | {"united"}
_WITH_WHOM = OURSELVES | {"from", "to", "it", "them"}  # behind the second of two who trade
TOWARD_WHOM = ("against", "toward", "towards")  # with whom a balance is


def reworded(query: str, known: Words) -> tuple[list[str], str]:
    """Return the words of a query, put plainly, and the whole of it in small letters with a space around."""
    query = _unpointed(query) if ">" in query or "\u2192" in query else query
    spoken = _joined(_segmented(words(query)[:MOST_WORDS], known), known)
    query = f" {query.casefold()} ".replace("\u2019", "'")
    spoken = _in_case(_defended(_gathered(_unowned(_motivated(spoken), query, known), known)), known)
    spoken = _under_way(_sent(_bargained(_promised(_invested(spoken, known)))))
    spoken = _threatened(_of_owner(spoken, query, known), known)
    for put_plainly in (_colonial, _contested, _joint, _eased, _shelved, _crossing, _named, _unbenefited):
        spoken = put_plainly(spoken)
    spoken = _dated(_across(_unapposed(spoken, known), known), query)
    spoken = _placed(spoken) if "number" in spoken else spoken
    spoken = _last(spoken) if "last" in spoken else spoken
    spoken = _balanced(_spanned(spoken))
    spoken = _specified(_unframed(_mirrored(_sided(spoken) if "or" in spoken else spoken)))
    return spoken, query


def _unpointed(query: str) -> str:
    """Put a word for an arrow, which parts who stands on either side of it."""
    for arrow in ARROWS:
        query = query.replace(arrow, " to ")
    return query


def _segmented(spoken: list[str], known: Words) -> list[str]:
    """Cut Japanese runs, which have no spaces, at the longest words that somebody knows."""
    cut: list[str] = []
    for word in spoken:
        cut += [word] if word.isascii() or not _is_cjk(word) else _cut(word, known)
    return cut


def _is_cjk(word: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" for char in word)


def _cut(run: str, known: Words) -> list[str]:
    found, at = [], 0
    run = run[:MOST_WORDS]
    while at < len(run):
        for length in range(min(LONGEST_CJK, len(run) - at), 0, -1):
            piece = run[at : at + length]
            if known.heads(piece) or known.spelled(piece) >= 0 or known.has_term(piece):
                found.append(piece)
                break
        else:
            length = 1  # a particle, or a word nobody knows: kanji and katakana words weigh
            if not "\u3040" <= run[at] <= "\u309f":
                found.append(run[at])
        at += length
    return found


def _joined(spoken: list[str], known: Words) -> list[str]:
    """Join neighbours that are one known word apart: `counter strike`."""
    done: list[str] = []
    for word in spoken:
        if done and word.isalpha() and done[-1].isalpha() and len(done[-1] + word) > 5:
            apart = known.knows(word) and known.knows(done[-1])
            if not apart and known.spelled(done[-1] + word) >= 0:
                done[-1] += word
                continue
        done.append(word)
    return done


def _unframed(spoken: list[str]) -> list[str]:
    """Leave out what only asks for what is written: `what does the report say about tariffs`."""
    for at in range(len(spoken) - 1):
        if (
            spoken[at] in ABOUT
            and not WRITTEN.isdisjoint(spoken[:at])
            and not TELLING.isdisjoint(spoken[:at])
        ):
            return spoken[at + 1 :]
    return spoken


def _unowned(spoken: list[str], query: str, known: Words) -> list[str]:
    """Put whom an idiom is about behind it, which stands within it as an owner: `twist Taiwan's arm`."""
    for at in range(1, len(spoken) - 1):
        owner, noun = spoken[at], stem(spoken[at + 1])
        is_within = f" {owner}'s " in query and known.is_party(stem(owner))
        before = spoken[at - 1]
        is_verb = before in PARTICLES or before not in known.light
        if is_within and is_verb and not _is_somebody(before, known):
            start = next(
                (start for start in range(max(at - 2, 0), at) if _is_idiom(spoken[start:at], noun, known)),
                at,
            )
            if start < at:
                return [*spoken[:at], spoken[at + 1], owner, *spoken[at + 2 :]]
    return spoken


def _is_idiom(before: list[str], noun: str, known: Words) -> bool:
    """Tell whether the thesaurus knows words and the noun behind them as one that names nobody."""
    heads = known.heads(" ".join([*map(stem, before), noun]))
    return bool(heads) and all(head[0] not in (NAME_MARK, OTHER_MARK) for head in heads)


def _gathered(spoken: list[str], known: Words) -> list[str]:
    """Put a verb and its particle together that the thesaurus knows so: `pull it all off`."""
    done = [*spoken]
    for at, word in enumerate(spoken[:-2]):
        behind = at + 1
        while behind < len(spoken) and behind < at + 3 and spoken[behind] in PRONOUNS:
            behind += 1
        if behind == at + 1 and BACK in spoken[at + 2 : at + 5]:
            behind = spoken.index(BACK, at + 2)  # `holds the alliance back`
        elif behind == at + 1 and known.is_party(stem(spoken[behind])) and spoken[at + 3 : at + 4] != ["of"]:
            behind += 1  # `eggs Japan on`
        is_parted = behind > at + 1 and behind < len(spoken) and spoken[behind] in PARTICLES
        if is_parted and known.heads(f"{stem(word)} {stem(spoken[behind])}"):
            done[at : behind + 1] = [word, spoken[behind], *spoken[at + 1 : behind]]
    return done


def _motivated(spoken: list[str]) -> list[str]:
    """Read what somebody has from doing something as why he does it: `what's in it for Yoon to make up`."""
    if spoken[:1] in (["why"], ["how"]) and tuple(spoken[-len(IN_FIRST_PLACE) :]) == IN_FIRST_PLACE:
        return spoken[: -len(IN_FIRST_PLACE)]
    for asking in WHY:
        if tuple(spoken[: len(asking)]) == asking:
            return ["why", *spoken[len(asking) :]]
    opening = [word for word in spoken[:5] if word not in BEING]
    if tuple(opening[1:4]) != IN_IT or opening[0] not in ("what", "whats"):
        return spoken
    whom = [word for word in spoken[spoken.index("it") + 2 :] if word != "to"]
    return ["why", *whom]


def _bargained(spoken: list[str]) -> list[str]:
    """Read what one side of a treaty gives the other, or gets, as what it does in return."""
    at = next((at for at, word in enumerate(spoken) if word in BARGAINING), 0)
    treaty = next((at for at, word in enumerate(spoken) if word in TREATIES), 0)
    is_under = treaty < at or not UNDER.isdisjoint(spoken[at:treaty])
    if not at or not treaty or not is_under or "what" not in spoken[:2] or not TRADING.isdisjoint(spoken):
        return spoken
    return [*spoken[:at], "in", "return", *spoken[at + 1 :]]


def _of_owner(spoken: list[str], query: str, known: Words) -> list[str]:
    """Put plainly what is somebody's by its two words: `Japanese-run islets`, `Kishida's people`."""
    done = [*spoken]
    for at, (owner, word) in enumerate(zip(spoken, spoken[1:], strict=False)):  # noqa: RUF007 - itertools
        if not at and word in ADMINISTERING and f"{owner}-{word} " in query and known.is_party(stem(owner)):
            done[at + 1] = "administered"
        if word == "people" and f"{owner}'s {word}" in query and _is_of_state(owner, known):
            done[at + 1] = "government"
    return done


def _is_of_state(word: str, known: Words) -> bool:
    """Tell whether a word stands for a state whose name it is not: its capital, or who leads it."""
    parties = known.parties(stem(word))
    return bool(parties) and stem(word) not in parties


def _threatened(spoken: list[str], known: Words) -> list[str]:
    """Leave out who is threatened where it is asked with what: the threat is what tells it."""
    at = next((at for at, word in enumerate(spoken[:-1]) if word in THREATENING), -1)
    if at < 0 or not {"what", "with"}.issubset(spoken) or not _is_somebody(spoken[at + 1], known):
        return spoken
    return [word for word in [*spoken[: at + 1], *spoken[at + 2 :]] if word != "with"]


def _colonial(spoken: list[str]) -> list[str]:
    """Read whoever had a colony as its colonizer: `colonial ruler`."""
    if COLONIAL in spoken[:-1] and spoken[at := spoken.index(COLONIAL) + 1] in COLONIZERS:
        return [*spoken[: at - 1], COLONIZER, *spoken[at + 1 :]]
    return spoken


def _contested(spoken: list[str]) -> list[str]:
    """Leave out whose hold on a place is contested: `who contests its control of the islets`."""
    for at, (word, behind) in enumerate(zip(spoken, spoken[1:], strict=False)):  # noqa: RUF007 - itertools
        if word in HOLDS and behind in ("of", "over", "on", "to") and not CONTESTING.isdisjoint(spoken[:at]):
            return [*spoken[:at], "over", *spoken[at + 2 :]]
    return spoken


def _joint(spoken: list[str]) -> list[str]:
    """Read `both we and Japan` as what the United States does too."""
    for at, word in enumerate(spoken[:-2]):
        if word == "both" and spoken[at + 1] == "we" and spoken[at + 2] == "and":
            return [*spoken[:at], "america", *spoken[at + 2 :]]
    return spoken


def _shelved(spoken: list[str]) -> list[str]:
    """Read in whose shops goods are as where they go: `on American shelves`."""
    for at in range(1, len(spoken) - 1):
        if spoken[at + 1] in SHOPS and spoken[at - 1] in WITHIN:
            return [*spoken[: at - 1], "into", spoken[at], *spoken[at + 2 :]]
    return spoken


def _crossing(spoken: list[str]) -> list[str]:
    """Read what crosses a sea or border from somebody as what he ships: `crosses the Pacific from us`."""
    for at, word in enumerate(spoken[:-3]):
        behind = at + 2 if spoken[at + 1] in SKIPPED else at + 1
        if word in TRAVERSING and spoken[behind] in CROSSED and FROM in spoken[behind:]:
            return [*spoken[:at], "shipped", *spoken[behind + 1 :]]
    return spoken


def _eased(spoken: list[str]) -> list[str]:
    """Put behind a deed for whom it is easier: `easier for our forces to work with`."""
    for at, word in enumerate(spoken[:-3]):
        if word in EASE and spoken[at + 1] == "for" and "to" in spoken[at + 2 : at + 6]:
            to = spoken.index("to", at + 2)
            return [*spoken[: at + 1], *spoken[to : to + 3], *spoken[at + 1 : to], *spoken[to + 3 :]]
    return spoken


def _named(spoken: list[str]) -> list[str]:
    """Read the word that somebody has for another as what he calls him: `what term does Tokyo use for`."""
    if spoken[:1] not in (["what"], ["which"]) or WORDS.isdisjoint(spoken[1:2]):
        return spoken
    pairs = enumerate(zip(spoken, spoken[1:], strict=False))  # noqa: RUF007 - itertools
    at = next((at for at, (word, behind) in pairs if word in NAMING and behind in (*TOWARD, "about")), 0)
    return ["what", *spoken[2:at], "call", *spoken[at + 2 :]] if at else spoken


def _unbenefited(spoken: list[str]) -> list[str]:
    """Leave out those for whom a market is opened: `market access for our exporters`."""
    if OPENING.isdisjoint(spoken):
        return spoken
    for at, word in enumerate(spoken[1:], 1):
        if word in TRADERS and spoken[at - 1] in (*OURS, *OURSELVES):
            start = at - 2 if spoken[at - 2] == "for" else at - 1
            return [*spoken[:start], *spoken[at + 1 :]]
    return spoken


def _defended(spoken: list[str]) -> list[str]:
    """Read who comes to somebody's defense as who defends him: `come to America's aid`."""
    if "to" not in spoken:
        return spoken
    at = next((at for at, word in enumerate(spoken[:-2]) if word in COMING_TO and spoken[at + 1] == "to"), -1)
    if at < 0:
        return spoken
    end = next((end for end in range(at + 2, min(at + 6, len(spoken))) if spoken[end] in DEFENSE), 0)
    if not end:
        return spoken
    behind = end + 2 if spoken[end + 1 : end + 2] == ["of"] else end + 1
    return [*spoken[:at], "defend", *spoken[at + 2 : end], *spoken[behind:]]


def _in_case(spoken: list[str], known: Words) -> list[str]:
    """Leave out what somebody is defended in case of: `who protects Japan if it is attacked`.

    Whoever is named there alone is the one defended: `if Japan is hit, who defends it`.
    """
    for at, word in enumerate(spoken):
        if word not in IN_CASE:
            continue
        end = next((end for end in range(at + 1, min(at + 6, len(spoken))) if spoken[end] in ATTACKED), at)
        rest = [*spoken[:at], *spoken[end + 1 :]]
        if end == at or DEFENDING.isdisjoint(rest):
            continue
        named = [other for other in spoken[at:end] if _is_somebody(other, known)]
        for place, pronoun in enumerate(rest):
            if pronoun in PRONOUNS and named and rest[place - 1] in DEFENDING:
                return [*rest[:place], *named, *rest[place + 1 :]]
        return rest
    return spoken


def _invested(spoken: list[str], known: Words) -> list[str]:
    """Read money that goes into a country as investment there: `pours the most money into our economy`."""
    if "into" not in spoken:
        return spoken
    into = spoken.index("into")
    money = next((at for at in range(into) if spoken[at] in FUNDS), into)
    where = [word for word in spoken[into + 1 :] if word not in SKIPPED]
    is_country = bool(where) and (where[0] in OURS or known.is_party(stem(where[0])))
    if money == into or not is_country or not BUSINESS.issuperset(where[1:]):
        return spoken
    before = [word for at, word in enumerate(spoken[:into]) if at != money and word not in POURING]
    return [*before, "invest" if len(before) < into - 1 else "investment", "in", where[0]]


def _promised(spoken: list[str]) -> list[str]:
    """Read what a treaty makes somebody owe as his pledge: `what do we owe Japan under the pact`."""
    if OWING.isdisjoint(spoken) or TREATIES.isdisjoint(spoken):
        return spoken
    return ["pledge" if word in OWING else word for word in spoken]


def _sent(spoken: list[str]) -> list[str]:
    """Read what somebody sends us, or we him, as what is shipped: `what does Mexico send us`."""
    is_asked = spoken[:1] in (["what"], ["goods"]) and not OURSELVES.isdisjoint(spoken)
    if not is_asked or SENDING.keys().isdisjoint(spoken):
        return spoken
    is_other = any(GIVING[word][0] != "trade" for word in spoken if word in GIVING)
    return spoken if is_other else [SENDING.get(word, word) for word in spoken]


def _under_way(spoken: list[str]) -> list[str]:
    """Read what is on its way somewhere as what goes there: `exports bound for Japan`, `ships down to us`."""
    pairs = zip(["", *spoken], spoken, [*spoken[1:], ""], strict=False)
    return [
        word
        for before, word, after in pairs
        if f"{word} {after}" not in UNDER_WAY
        and not (word in DIRECTIONS and after == "to" and _end_of_trade(before) == FROM)
    ]


def _specified(spoken: list[str]) -> list[str]:
    """Read a text that says how, or whether, as one that specifies it: `do the papers explain how`."""
    for at, word in enumerate(spoken[1:-1], 1):
        if word in TELLING and spoken[at - 1] in TEXTS and spoken[at + 1] in HOW:
            return [*spoken[:at], "specify", *spoken[at + 1 :]]
    return spoken


def _unapposed(spoken: list[str], known: Words) -> list[str]:
    """Leave out what somebody is who is named beside it: `its neighbour the US`, `the US market takes`."""
    for at, (word, behind) in enumerate(zip(spoken, [*spoken[1:], ""], strict=False)):
        if word == "market" and behind in TAKING_IN and _is_somebody(spoken[at - 1], known):
            return [*spoken[:at], "imports", *spoken[at + 2 :]]
        if word not in APPOSED:
            continue
        named = next((end for end in range(at + 1, len(spoken)) if spoken[end] not in SKIPPED), at)
        owner = next((start for start in range(at - 1, max(at - 4, -1), -1) if spoken[start] in WHOSE), at)
        if owner < at < named and known.is_party(stem(spoken[named])):
            return [*spoken[:owner], *spoken[named:]]
        if owner < at - 1 and _is_somebody(spoken[at - 1], known):  # `its American ally`
            return [*spoken[:owner], spoken[at - 1], *spoken[at + 1 :]]
    return spoken


def _across(spoken: list[str], known: Words) -> list[str]:
    """Leave out what goods cross on their way to or from somebody: `north of the border to the US`.

    What goes over the border from a neighbor goes to us: `Canadian sales south of the border`.
    """
    for at in range(len(spoken) - 3):
        neighbor = BORDERS.get(" ".join(spoken[at : at + 4]))
        if (
            neighbor
            and spoken[at + 4 : at + 5] not in ([way] for way in WAYS)
            and any(neighbor in known.parties(stem(word)) for word in spoken[:at])
        ):
            way = [] if spoken[at - 1] in WAYS else ["to"]
            return [*spoken[:at], *way, "america", *spoken[at + 4 :]]
    for at, word in enumerate(spoken[:-2]):
        if word in CROSSED and spoken[at + 1] in WAYS:
            named = [other for other in spoken[at + 2 : at + 5] if other not in SKIPPED]
            start = next((way for way in range(at - 1, max(at - 4, -1), -1) if spoken[way] in CROSSING), at)
            if start < at and named and known.is_party(stem(named[0])):
                return [*spoken[:start], *spoken[at + 1 :]]
    return spoken


def _dated(spoken: list[str], query: str) -> list[str]:
    """Read a year before a scale as a year, or without its century: `sales to Japan 2022 bn`, `in '22`."""
    for at, word in enumerate(spoken):
        year = word[:4]
        if f" '{word} " in query and len(word) == len("22") and word.isdecimal():
            return [*spoken[:at], f"20{word}", *spoken[at + 1 :]]
        if word[4:] in NOUGHTS and is_year(year) and any(f" {year}{end}" in query for end in " ,;"):
            return [*spoken[:at], year, *spoken[at + 1 :]]
    return spoken


def _spanned(spoken: list[str]) -> list[str]:
    """Read half of a span of years as the years: `the last half decade`."""
    if HALF not in spoken:
        return spoken
    done = [*spoken]
    for at, word in enumerate(spoken[:-1]):
        if word == HALF and spoken[at + 1] in HALVES:
            done[at : at + 2] = [HALVES[spoken[at + 1]], "years"]
    return done


def _balanced(spoken: list[str]) -> list[str]:
    """Read what is sold against what is bought as a balance: `sells more than it buys` is a surplus.

    It is that of the United States, whose trade the facts tell: what others sell more of is its deficit.
    """
    if "than" not in spoken:
        return spoken
    than = spoken.index("than")
    before = next((at for at in range(than - 1, -1, -1) if _end_of_trade(spoken[at])), than)
    after = next((at for at in range(than, len(spoken)) if _end_of_trade(spoken[at])), than)
    ends = {_end_of_trade(spoken[before]), _end_of_trade(spoken[after])}
    compared = set(spoken[:than]) & {"more", "less"}
    is_ours = not OURSELVES.isdisjoint(spoken[:before])
    if "" in ends or not compared or (len(ends) < 2 and not _is_answered(spoken, before, than, after)):
        return spoken
    sells = (_end_of_trade(spoken[before]) == FROM) == ("more" in compared)
    between = [word for word in spoken[before + 1 : than] if word not in compared]
    behind = [word for word in spoken[after + 1 :] if not between or word not in _WITH_WHOM]
    return [*spoken[:before], "have", "surplus" if sells == is_ours else "deficit", *between, *behind]


def _is_answered(spoken: list[str], before: int, than: int, after: int) -> bool:
    """Tell whether each of two does to the other what the verbs say: `sells us more than we sell them`."""
    one, other = set(spoken[:before]), set(spoken[than + 1 : after])
    is_of_both = OURSELVES.isdisjoint(one) != OURSELVES.isdisjoint(other)
    return is_of_both and not other.isdisjoint(OURSELVES.union(spoken[:than], ("it", "they")))


def _sided(spoken: list[str]) -> list[str]:
    """Read which of two has a balance as that of one with the other: `who has the surplus, us or Japan`."""
    if MIRRORED.keys().isdisjoint(spoken):
        return spoken
    at = spoken.index("or")
    behind = [word for word in spoken[at + 1 :] if word not in SKIPPED]
    is_ours = [not _OURS.isdisjoint(side) for side in (spoken[max(at - 1, 0) : at], behind[:1])]
    return [*spoken[:at], "with", *spoken[at + 1 :]] if any(is_ours) and not all(is_ours) else spoken


def _placed(spoken: list[str]) -> list[str]:
    """Read a number that something is as its place: `which partner is number two`."""
    at = spoken.index("number")
    if at + 1 == len(spoken) or spoken[at + 1] not in PLACES:
        return spoken
    return [*spoken[:at], f"#{spoken[at + 1]}", *spoken[at + 2 :]]


def _last(spoken: list[str]) -> list[str]:
    """Leave out before whom something was last done, which was then done again: not who came before him."""
    return [word for word in spoken if word != "before"] if spoken[0] == "when" else spoken


def _mirrored(spoken: list[str]) -> list[str]:
    """Read a balance with the United States as theirs: who has a surplus with us has our deficit.

    What somebody has against us he has with us. Of a partner that is named, the balance is the answer
    whichever is asked for.
    """
    done = [
        "with" if word in TOWARD_WHOM and before in MIRRORED else word
        for before, word in zip(["", *spoken], spoken, strict=False)
    ]
    if not spoken or spoken[0] not in OPEN:
        return done
    for at, word in enumerate(spoken):
        with_whom = [other for other in done[at + 1 : at + 7] if other not in OF_TRADE]
        is_with_us = with_whom[:1] == ["with"] and with_whom[1:2] and with_whom[1] in (*OURSELVES, "united")
        if word in MIRRORED and is_with_us and OURSELVES.isdisjoint(spoken[:at]):
            done[at] = MIRRORED[word]
    return done


def _end_of_trade(word: str) -> str:
    """Return the end of trade that who does what a verb says stands at."""
    flow, end = GIVING.get(word, ("", ""))
    return end if flow == "trade" else ""


def _is_somebody(word: str, known: Words) -> bool:
    return word in OURS or known.is_party(stem(word))
