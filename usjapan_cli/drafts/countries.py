"""Countries by their names, peoples and capitals."""

from __future__ import annotations

import re
from functools import lru_cache

from ..language.proper_names import key, shortened
from .patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

OURS = frozenset(("u.s.",))  # the key of the reader's own country
_KEPT, _KEPT_TEXTS = 8192, 1024  # words, and the texts that the rules ask about one after another
A_WORD = r"[A-Za-z][\w.&'-]*(?:\u2019[\w.&'-]*)*"
_WORD = pattern(A_WORD)
_US = pattern(r"\b(?:ours?|we|us)\b", re.I)
_NO_COUNTRY = pattern(  # a language, a continent
    r"\bin (?:Chinese|Japanese|Korean|Vietnamese)(?= *[),.;]|$)"
    r"|\b(?:Latin|South|Central|North) America(?:ns?)?\b",
    needs="in Chinese|in Japanese|in Korean|in Vietnamese| America",
)
_JOINED = pattern(r"(?<=[A-Za-z.])[-\u2013](?=[A-Z])")  # `U.S.-Canada trade`
_OF_TWO_WORDS = pattern(
    r"\b(?:(North|South) (Korea)|(New) (Zealand))",
    needs="Korea|Zealand",
)


@lru_cache(_KEPT_TEXTS)
def names_in(text: str) -> frozenset[str]:
    """Return the keys of the countries that a text names; Korea as North or South."""
    if " " in text:  # or it is a word by itself
        text = shortened(_NO_COUNTRY.sub(" ", text))
        text = _OF_TWO_WORDS.sub(lambda match: match[0].replace(" ", ""), text)
        text = _JOINED.sub(" ", text)
    capitals = [word for word in _WORD.findall(text) if word[0] < "a" or word[0] == "u"]  # and `us`
    return frozenset(filter(None, map(country, capitals)))


def names_with_us(text: str) -> frozenset[str]:
    """Return the keys of the countries that a text names, ours too where it says `we` or `us`."""
    return names_in(text) | (OURS if _US.search(text) else frozenset[str]())


@lru_cache(_KEPT)
def country(word: str) -> str:
    """Return the key of the country that a word names, by itself, its people or its capital; or nothing."""
    word = word.replace("\u2019", "'").rstrip(".,").removesuffix("'s").rstrip("'.,")
    if not word[:1].isupper() and word not in ("us",):
        return ""
    if word in ("U.S", "US", "USA", "America", "American", "Americans"):
        return "u.s."
    if word in _SHORT:
        return _SHORT[word]
    found = key(word)
    return found if found in COUNTRIES else _PEOPLES.get(found, "")


def in_capitals(text: str) -> str:
    """Return a text, as long as before, in which the countries and regions that it names have capitals."""
    return _LOWER.sub(lambda match: _written(match[0]), text)


@lru_cache(_KEPT)
def _written(word: str) -> str:
    """Return a word in lower case as it is written where it is a name."""
    if word in ("u.s.", "uk", "u.k."):
        return word.upper()
    name = word.title()
    is_place = word in _PLACES or any(country(part) for part in name.replace("'S", "").split())
    return name.replace("'S", "'s") if is_place and word not in _NO_PLACES else word


_LOWER = pattern(
    r"\b(?:(?:north|south) korea(?:ns?)?(?:'s)?|(?:east|south) china sea|u\.[sk]\.|[a-z]{2,}(?:'s)?)(?!\w)"
)
_PLACES = frozenset(("asia", "pacific", "indo", "europe", "senkakus", "senkaku"))
_NO_PLACES = frozenset(("us", "turkey", "polish", "swede", "pole", "finn", "dane", "scot", "turk", "paris"))
_NAMED = (
    "u.s. japan china korea northkorea southkorea okinawa taiwan russia ukraine india australia "
    "philippine uk europe vietnam cambodia burma canada mexico germany thailand laos france italy spain "
    "brazil indonesia malaysia singapore mongolia israel iran iraq qatar kuwait guam myanmar brunei "
    "newzealand bangladesh pakistan poland sweden norway finland denmark netherland belgium "
    "switzerland turkey egypt "
    "argentina chile peru colombia ireland saudi hawaii palau fiji"
)
COUNTRIES = frozenset(_NAMED.split(" "))
_PEOPLES = {
    "thai": "thailand", "lao": "laos", "french": "france", "italian": "italy", "spanish": "spain",
    "brazilian": "brazil", "indonesian": "indonesia", "malaysian": "malaysia", "singaporean": "singapore",
    "mongolian": "mongolia", "israeli": "israel", "iranian": "iran", "iraqi": "iraq", "burmese": "burma",
    "manila": "philippine", "hanoi": "vietnam", "seoul": "southkorea", "pyongyang": "northkorea",
    "kyiv": "ukraine", "kiev": "ukraine", "kremlin": "russia", "london": "uk", "paris": "france",
    "berlin": "germany", "ottawa": "canada", "delhi": "india", "canberra": "australia", "taipei": "taiwan",
    "pentagon": "u.s.", "southkorean": "southkorea", "northkorean": "northkorea", "filipino": "philippine",
    "vietnamese": "vietnam", "dutch": "netherland", "swede": "sweden",
}  # fmt: skip
_SHORT = {
    "U.K": "uk", "England": "uk", "Brits": "uk", "P.R.C": "china", "ROK": "southkorea", "R.O.K": "southkorea",
    "DPRK": "northkorea", "D.P.R.K": "northkorea",
}  # fmt: skip
_SPELLED = {
    "u.s.": "the United States", "uk": "the United Kingdom", "northkorea": "North Korea",
    "southkorea": "South Korea", "newzealand": "New Zealand",
    "philippine": "the Philippines", "netherland": "the Netherlands", "saudi": "Saudi Arabia",
}  # fmt: skip


def written(keys: Iterable[str]) -> str:
    """Return the names of countries, by their keys, as a message has them: `Japan, the United States`."""
    return ", ".join(sorted(_SPELLED.get(key, key.capitalize()) for key in keys))
