"""The words of a query, as they are meant: idioms and roundabout ways to ask put plainly.

`who do we sell more to than we buy from` asks for a surplus; `north of the border to the US` is to the US.
"""

from __future__ import annotations

from ..core.words import is_year, stem, words
from ..index.weights import NAME_MARK, OTHER_MARK
from . import verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .known import Words

MOST_WORDS = 64  # of one query; the rest of a longer one is not read
LONGEST_CJK = 10
PLACES = "23456789"  # behind `number`; the first is read as such
NOUGHTS = ("000000", "000000000")  # of millions and billions
HALF = "50%"  # how `half` is read
HALVES = {"decade": "5", "century": "50"}


def reworded(query: str, known: Words) -> tuple[list[str], str, dict[str, str]]:
    """Return the words of a query, put plainly, and the whole of it in small letters with a space around.

    The third is which of its light words are misspelt, and how they are spelled.
    """
    query = _unpointed(query) if ">" in query or "\u2192" in query else query
    spoken = _segmented(words(query)[:MOST_WORDS], known)
    respelt = known.light_words(spoken)
    spoken = _joined([respelt.get(word, word) for word in spoken], known)
    query = f" {query.casefold()} ".replace("\u2019", "'")
    spoken = _in_case(_defended(_gathered(_unowned(_motivated(spoken), query, known), known)), known)
    spoken = _threatened(_of_owner(_bargained(_promised(_foremost(spoken)), known), query, known), known)
    for put_plainly in (_colonial, _contested, _joint, _eased, _named, _spanned):
        spoken = put_plainly(spoken)
    spoken = _spent(_costing(spoken, known), known)
    spoken = _dated(_unapposed(_undenied(spoken, query), known), query)
    spoken = _placed(spoken) if "number" in spoken else spoken
    spoken = _last(spoken) if "last" in spoken else spoken
    if not verbs.OF_GOODS.isdisjoint(spoken):
        from .goods import of_trade  # only for what is traded

        spoken = of_trade(spoken, query, known)
    spoken = _specified(_unframed(spoken))
    return spoken, query, respelt


def _unpointed(query: str) -> str:
    """Put a word for an arrow, which parts who stands on either side of it."""
    for arrow in verbs.ARROWS:
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
            spoken[at] in verbs.ABOUT
            and not verbs.WRITTEN.isdisjoint(spoken[:at])
            and not verbs.TELLING.isdisjoint(spoken[:at])
        ):
            return spoken[at + 1 :]
    return spoken


def _unowned(spoken: list[str], query: str, known: Words) -> list[str]:
    """Put whom an idiom is about behind it, which stands within it as an owner: `twist Taiwan's arm`."""
    for at in range(1, len(spoken) - 1):
        owner, noun = spoken[at], stem(spoken[at + 1])
        is_within = f" {owner}'s " in query and known.is_party(stem(owner))
        before = spoken[at - 1]
        is_verb = before in verbs.PARTICLES or before not in known.light
        if is_within and is_verb and not is_somebody(before, known):
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
    """Put a verb and what completes it together that the thesaurus knows so: `pull it all off`."""
    done = [*spoken]
    for at, word in enumerate(spoken[:-2]):
        is_apart = word in verbs.KEEPING and not spoken[at + 1].endswith("ing")
        if is_apart and not _end_of_idiom(spoken, at, at + 1, known):
            for behind in range(at + 2, min(at + 7, len(spoken))):
                if spoken[behind] == verbs.FROM:
                    break  # `keeps Japan from going`
                if end := _end_of_idiom(spoken, at, behind, known):
                    return [*spoken[: at + 1], *spoken[behind:end], *spoken[at + 1 : behind], *spoken[end:]]
        behind = at + 1
        while behind < len(spoken) and behind < at + 3 and spoken[behind] in verbs.PRONOUNS:
            behind += 1
        if behind == at + 1 and verbs.BACK in spoken[at + 2 : at + 5]:
            behind = spoken.index(verbs.BACK, at + 2)  # `holds the alliance back`
        elif behind == at + 1 and known.is_party(stem(spoken[behind])) and spoken[at + 3 : at + 4] != ["of"]:
            behind += 1  # `eggs Japan on`
        is_parted = behind > at + 1 and behind < len(spoken) and spoken[behind] in verbs.PARTICLES
        if is_parted and known.heads(f"{stem(word)} {stem(spoken[behind])}"):
            done[at : behind + 1] = [word, spoken[behind], *spoken[at + 1 : behind]]
    return done


def _end_of_idiom(spoken: list[str], verb: int, behind: int, known: Words) -> int:
    """Return where words end that the thesaurus knows with a verb further in front, 0 where it knows none."""
    ends = range(min(behind + 3, len(spoken)), behind, -1)
    idioms = ((end, " ".join(map(stem, [spoken[verb], *spoken[behind:end]]))) for end in ends)
    return next(
        (end for end, idiom in idioms if spoken[end - 1] not in verbs.TOWARD and known.heads(idiom)), 0
    )


def _motivated(spoken: list[str]) -> list[str]:
    """Read what somebody has from doing something as why he does it: `what's in it for Yoon to make up`."""
    if (
        spoken[:1] in (["why"], ["how"])
        and tuple(spoken[-len(verbs.IN_FIRST_PLACE) :]) == verbs.IN_FIRST_PLACE
    ):
        return spoken[: -len(verbs.IN_FIRST_PLACE)]
    for asking in verbs.WHY:
        if tuple(spoken[: len(asking)]) == asking:
            return ["why", *spoken[len(asking) :]]
    opening = [word for word in spoken[:5] if word not in verbs.BEING]
    if tuple(opening[1:4]) != verbs.IN_IT or opening[0] not in ("what", "whats"):
        return spoken
    whom = [word for word in spoken[spoken.index("it") + 2 :] if word != "to"]
    return ["why", *whom]


def _foremost(spoken: list[str]) -> list[str]:
    """Read more than anybody else as the most: `buys more than any other country` is `buys the most`.

    To whom something is done is who it is done to: `to whom do we sell`.
    """
    asked = spoken[2:] if spoken[1:2] and spoken[1] in verbs.ABROAD else spoken[1:]
    if spoken[:1] in (["what"], ["which"]) and asked and asked[0] in verbs.STATES:
        spoken = ["which", *asked]
    whom = spoken[1:3] if spoken[1:2] in (["which"], ["what"]) else spoken[1:2]
    is_ours = (
        spoken[:1] and spoken[0] in verbs.TOWARD and not (verbs.OURS | verbs.OURSELVES).isdisjoint(spoken)
    )
    if is_ours and not verbs.ANYBODY_ASKED.isdisjoint(whom[-1:]):
        spoken = ["who" if whom == ["whom"] else whom[0], *whom[1:], *spoken[1 + len(whom) :], spoken[0]]
    if "than" not in spoken:
        return spoken
    than = end = spoken.index("than")
    while end + 1 < len(spoken) and spoken[end + 1] in verbs.ALL_OTHERS:
        end += 1
    more = next((at for at in range(than - 1, -1, -1) if spoken[at] in verbs.MOST_OF_ALL), than)
    if more == than or verbs.ANYBODY.isdisjoint(spoken[than : end + 1]):
        return spoken
    before = spoken[:more]
    if before[-1:] in (["a"], ["the"]):
        del before[-1]
    return [*before, "the", verbs.MOST_OF_ALL[spoken[more]], *spoken[more + 1 : than], *spoken[end + 1 :]]


def _undenied(spoken: list[str], query: str) -> list[str]:
    """Leave out what is said not to be asked for: `how much do we send to Mexico, trade not aid`."""
    if spoken[-2:-1] != ["not"] or "," not in query:
        return spoken
    aside = words(query.rpartition(",")[2])
    is_aside = aside[-2:] == spoken[-2:] and len(aside) < 4 and aside[0] != "or"  # `trade not aid`
    return spoken[:-2] if is_aside else spoken


def _bargained(spoken: list[str], known: Words) -> list[str]:
    """Read what one side of a treaty gives the other, or gets for its part, as what it does in return."""
    at = next((at for at, word in enumerate(spoken) if word in verbs.BARGAINING), 0)
    if not at or "what" not in spoken[:2] or not verbs.TRADING.isdisjoint(spoken):
        return spoken
    treaty = next((at for at, word in enumerate(spoken) if word in verbs.TREATIES), 0)
    is_under = treaty and (treaty < at or not verbs.UNDER.isdisjoint(spoken[at:treaty]))
    part = next((end for end in range(at + 2, min(at + 5, len(spoken))) if spoken[end] in verbs.PLAYING), 0)
    if part and is_somebody(spoken[at - 1], known) and spoken[part - 1] in ("for", "of", "from"):
        return [*spoken[:at], "in", "return", "for", *spoken[part:]]
    return [*spoken[:at], "in", "return", *spoken[at + 1 :]] if is_under else spoken


def _of_owner(spoken: list[str], query: str, known: Words) -> list[str]:
    """Put plainly what is somebody's by its two words: `Japanese-run islets`, `Kishida's people`."""
    done = [*spoken]
    for at, (owner, word) in enumerate(zip(spoken, spoken[1:], strict=False)):  # noqa: RUF007 - itertools
        if (
            not at
            and word in verbs.ADMINISTERING
            and f"{owner}-{word} " in query
            and known.is_party(stem(owner))
        ):
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
    at = next((at for at, word in enumerate(spoken[:-1]) if word in verbs.THREATENING), -1)
    if at < 0 or not {"what", "with"}.issubset(spoken) or not is_somebody(spoken[at + 1], known):
        return spoken
    return [word for word in [*spoken[: at + 1], *spoken[at + 2 :]] if word != "with"]


def _colonial(spoken: list[str]) -> list[str]:
    """Read whoever had a colony as its colonizer: `colonial ruler`."""
    if verbs.COLONIAL in spoken[:-1] and spoken[at := spoken.index(verbs.COLONIAL) + 1] in verbs.COLONIZERS:
        return [*spoken[: at - 1], verbs.COLONIZER, *spoken[at + 1 :]]
    return spoken


def _contested(spoken: list[str]) -> list[str]:
    """Leave out whose hold on a place is contested: `who contests its control of the islets`."""
    for at, (word, behind) in enumerate(zip(spoken, spoken[1:], strict=False)):  # noqa: RUF007 - itertools
        if (
            word in verbs.HOLDS
            and behind in ("of", "over", "on", "to")
            and not verbs.CONTESTING.isdisjoint(spoken[:at])
        ):
            return [*spoken[:at], "over", *spoken[at + 2 :]]
    return spoken


def _costing(spoken: list[str], known: Words) -> list[str]:
    """Read what something costs somebody as what he pays for it: `how much do the bases cost Japan`."""
    at = next((at for at, word in enumerate(spoken[:-1]) if word in verbs.COSTING), 0)
    payer = at + 2 if spoken[at + 1 : at + 2] == ["the"] else at + 1
    if not at or not is_somebody("".join(spoken[payer : payer + 1]), known):
        return spoken
    start = next((start + 1 for start, word in enumerate(spoken[:at]) if word in verbs.ASKING), 0)
    return [*spoken[:start], spoken[payer], "pay", "for", *spoken[start:at], *spoken[payer + 1 :]]


def _spent(spoken: list[str], known: Words) -> list[str]:
    """Read what somebody spends on the forces of another as what he pays for them."""
    for at, word in enumerate(spoken[:-2]):
        on = spoken.index("on", at) if word in verbs.SPENT and "on" in spoken[at : at + 5] else 0
        noun = next((end for end in range(on + 2, min(on + 5, len(spoken))) if _is_based(spoken[end])), 0)
        if on and noun and any(is_somebody(one, known) for one in spoken[on + 1 : noun]):
            return [*spoken[:at], "pay", *spoken[at + 1 : on], "for", *spoken[on + 1 :]]
    return spoken


def _is_based(noun: str) -> bool:
    return verbs.GIVING.get(noun, ("",))[0] == "stationing"


def _joint(spoken: list[str]) -> list[str]:
    """Read `both we and Japan` as what the United States does too."""
    for at, word in enumerate(spoken[:-2]):
        if word == "both" and spoken[at + 1] == "we" and spoken[at + 2] == "and":
            return [*spoken[:at], "america", *spoken[at + 2 :]]
    return spoken


def _eased(spoken: list[str]) -> list[str]:
    """Put behind a deed for whom it is easier: `easier for our forces to work with`."""
    for at, word in enumerate(spoken[:-3]):
        if word in verbs.EASE and spoken[at + 1] == "for" and "to" in spoken[at + 2 : at + 6]:
            to = spoken.index("to", at + 2)
            return [*spoken[: at + 1], *spoken[to : to + 3], *spoken[at + 1 : to], *spoken[to + 3 :]]
    return spoken


def _named(spoken: list[str]) -> list[str]:
    """Read the word that somebody has for another as what he calls him: `what term does Tokyo use for`."""
    if spoken[:1] not in (["what"], ["which"]) or verbs.WORDS.isdisjoint(spoken[1:2]):
        return spoken
    pairs = enumerate(zip(spoken, spoken[1:], strict=False))  # noqa: RUF007 - itertools
    at = next(
        (at for at, (word, behind) in pairs if word in verbs.NAMING and behind in (*verbs.TOWARD, "about")), 0
    )
    return ["what", *spoken[2:at], "call", *spoken[at + 2 :]] if at else spoken


def _defended(spoken: list[str]) -> list[str]:
    """Read who comes to somebody's defense as who defends him: `come to America's aid`."""
    if "to" not in spoken:
        return spoken
    at = next(
        (at for at, word in enumerate(spoken[:-2]) if word in verbs.COMING_TO and spoken[at + 1] == "to"), -1
    )
    if at < 0:
        return spoken
    end = next((end for end in range(at + 2, min(at + 6, len(spoken))) if spoken[end] in verbs.DEFENSE), 0)
    if not end:
        return spoken
    behind = end + 2 if spoken[end + 1 : end + 2] == ["of"] else end + 1
    return [*spoken[:at], "defend", *spoken[at + 2 : end], *spoken[behind:]]


def _in_case(spoken: list[str], known: Words) -> list[str]:
    """Leave out what somebody is defended in case of: `who protects Japan if it is attacked`.

    Whoever is named there alone is the one defended: `if Japan is hit, who defends it`.
    """
    for at, word in enumerate(spoken):
        if word not in verbs.IN_CASE:
            continue
        end = next(
            (end for end in range(at + 1, min(at + 6, len(spoken))) if spoken[end] in verbs.ATTACKED), at
        )
        rest = [*spoken[:at], *spoken[end + 1 :]]
        if end == at or verbs.DEFENDING.isdisjoint(rest):
            continue
        named = [other for other in spoken[at:end] if is_somebody(other, known)]
        for place, pronoun in enumerate(rest):
            if pronoun in verbs.PRONOUNS and named and rest[place - 1] in verbs.DEFENDING:
                return [*rest[:place], *named, *rest[place + 1 :]]
        return rest
    return spoken


def _promised(spoken: list[str]) -> list[str]:
    """Read what a treaty makes somebody owe as his pledge: `what do we owe Japan under the pact`."""
    if verbs.OWING.isdisjoint(spoken) or verbs.TREATIES.isdisjoint(spoken):
        return spoken
    return ["pledge" if word in verbs.OWING else word for word in spoken]


def _specified(spoken: list[str]) -> list[str]:
    """Read a text that says how, or whether, as one that specifies it: `do the papers explain how`."""
    for at, word in enumerate(spoken[1:-1], 1):
        if word in verbs.TELLING and spoken[at - 1] in verbs.TEXTS and spoken[at + 1] in verbs.HOW:
            return [*spoken[:at], "specify", *spoken[at + 1 :]]
    return spoken


def _unapposed(spoken: list[str], known: Words) -> list[str]:
    """Leave out what somebody is who is named beside it: `its neighbour the US`, `the US market takes`."""
    for at, (word, behind) in enumerate(zip(spoken, [*spoken[1:], ""], strict=False)):
        if word == "market" and behind in verbs.TAKING_IN and is_somebody(spoken[at - 1], known):
            return [*spoken[:at], "imports", *spoken[at + 2 :]]
        if word not in verbs.APPOSED:
            continue
        named = next((end for end in range(at + 1, len(spoken)) if spoken[end] not in verbs.SKIPPED), at)
        owner = next(
            (start for start in range(at - 1, max(at - 4, -1), -1) if spoken[start] in verbs.WHOSE), at
        )
        if owner < at < named and known.is_party(stem(spoken[named])):
            return [*spoken[:owner], *spoken[named:]]
        if owner < at - 1 and is_somebody(spoken[at - 1], known):  # `its American ally`
            return [*spoken[:owner], spoken[at - 1], *spoken[at + 1 :]]
    return spoken


def _dated(spoken: list[str], query: str) -> list[str]:
    """Read a year before a scale as a year, or without its century: `sales to Japan 2022 bn`, `in '22`."""
    for at, word in enumerate(spoken):
        year = word[:4]
        if f" '{word}" in query and len(word) == len("22") and word.isdecimal():
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


def _placed(spoken: list[str]) -> list[str]:
    """Read a number that something is as its place: `which partner is number two`."""
    at = spoken.index("number")
    if at + 1 == len(spoken) or spoken[at + 1] not in PLACES:
        return spoken
    return [*spoken[:at], f"#{spoken[at + 1]}", *spoken[at + 2 :]]


def _last(spoken: list[str]) -> list[str]:
    """Leave out before whom something was last done, which was then done again: not who came before him."""
    return [word for word in spoken if word != "before"] if spoken[0] == "when" else spoken


def is_somebody(word: str, known: Words) -> bool:
    """Tell whether a word stands for the reader's country or somebody else who has a role in a fact."""
    return word in verbs.OURS or known.is_party(stem(word))
