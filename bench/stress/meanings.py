"""Changes of a statement's meaning, for `mutants.py`: its words are its own, none is taken from the checks.

Each yields (kind, start, end, what is put instead) for a statement's text.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

Change = tuple[str, int, int, str]

DROPPED = (
    "generally", "largely", "in part", "potential", "some", "many", "several", "broadly", "typically",
    "commonly", "perceived", "proposed", "likely", "limited", "particularly", "especially", "frequent",
    "frequently", "selected", "reportedly", "potentially", "most of", "most", "nearly", "appear to",
    "in particular", "increasingly", "alleged", "certain", "historically", "broadly,", "a number of",
)  # fmt: skip
STRONGER = {
    "could": ("will", "must", "does"), "may": ("will", "must"), "some": ("all", "most"),
    "many": ("all", "most"), "most": ("all",), "several": ("all",), "generally": ("always", "invariably"),
    "largely": ("entirely", "fully"), "in part": ("entirely", "wholly"), "likely": ("certainly", "definitely"),
    "typically": ("ever", "always"), "frequently": ("constantly", "always"), "appears to be": ("is",),
    "limited": ("sweeping", "far-reaching"), "broadly": ("uniformly", "universally"),
    "perceived": ("proven", "actual"), "potential": ("clear", "certain"), "frequent": ("constant", "daily"),
    "widespread": ("unanimous", "universal"), "potentially": ("certainly", "clearly"),
    "commonly": ("officially", "always"), "selected": ("all",), "indicate": ("prove", "confirm"),
}  # fmt: skip
OPPOSITE = {
    "oppose": "back", "opposition": "support", "despite": "because of", "improved": "worsened",
    "improving": "worsening", "more": "less", "less": "more", "distrust": "trust",
    "detrimental": "beneficial", "heightens": "lessens", "heighten": "lessen", "increased": "decreased",
    "expanded": "reduced", "expand": "reduce", "joined": "left", "withdrew from": "entered",
    "lacked": "had", "fraught": "harmonious", "plummeted": "soared", "signed": "rejected",
    "lessen": "increase", "relax": "tighten", "stronger": "weaker", "strong": "weak",
    "generous": "meager", "positive": "negative", "unlike": "like", "imposed": "removed",
    "liberalized": "restricted", "slower": "quicker", "encouraged": "deterred", "accelerated": "delayed",
    "sped up": "held up", "facilitate": "obstruct", "adopted": "refused", "threatened": "promised not",
    "forcefully": "weakly", "constrains": "strengthens", "pacifist": "militarist", "firmly": "loosely",
    "firm": "shaky", "supported": "opposed", "after": "before", "before": "after", "share": "dispute",
    "protect": "attack", "embraced": "spurned", "productive": "hostile", "complements": "contradicts",
    "uninhabited": "populated", "growing": "shrinking", "rising": "falling", "rise": "decline",
    "urgent": "remote", "prioritized": "neglected", "better": "worse", "acute": "mild",
    "restarted": "suspended", "robust": "weak", "indicated": "denied", "burgeoning": "shrinking",
    "diversify": "narrow", "challenging": "easy", "continued": "ended", "approved": "blocked",
    "eroded": "bolstered", "steadily": "hardly", "raise": "cut", "reduction": "rise", "new": "old",
    "dovish": "hawkish", "launched": "cancelled", "strengthen": "weaken", "resilient": "fragile",
    "worked": "refused to work", "together": "apart", "deep": "shallow", "deepen": "loosen",
    "constructive": "destructive", "assertive": "passive", "emphasis": "no emphasis", "concerned": "pleased",
    "concerns": "no worries", "concern": "satisfaction", "tried": "declined", "center": "margin",
    "primary": "minor", "released": "withheld", "pledges": "declines", "ties": "separates",
}  # fmt: skip
NARROW = (
    "overall", "foreign", "digital", "parliamentary", "comprehensive", "leader-level", "security-related",
    "tariff", "advanced", "government", "direct", "land", "total", "ministerial", "dual-use", "seafood",
)  # fmt: skip
SWAPPED = {
    "imported": "exported", "exported": "imported", "imports": "exports", "exports": "imports", "surplus": "deficit", "deficit": "surplus", "out of": "into",
}  # fmt: skip
EXTREMES = {
    "largest": ("smallest", "weakest"), "top": ("bottom", "smallest"), "first": ("last", "latest"),
    "smallest": ("largest",), "widest": ("narrowest",), "most": ("least",), "southernmost": ("northernmost",),
}  # fmt: skip
CONDITIONS = {
    " if ": (" because ", " now that "), "planned ": ("",), "plans for": ("approval of",), "would": ("will",),
    "was to": ("had to", "was able to"), "intention to": ("decision to",), "intends to": ("has begun to",),
    "until": ("after", "from"), "proposed ": ("",), "consider joining": ("join",), "is to": ("will", "has to"),
    "are to be": ("were", "will be"), "pledges to": ("does",), "threatened to": ("did",), "meant to": ("able to",),
    "limited its": ("raised its",), "expected to": ("sure to",),
}  # fmt: skip
PARTIES = (
    "Japan", "China", "the United States", "South Korea", "Taiwan", "Russia", "Ukraine", "Tokyo", "Beijing",
    "The United States", "Kishida", "Yoon", "Biden",
)  # fmt: skip
SYMMETRIC = (  # what stands between two parties that may change places
    r"^,? (?:and|or) (?:the )?$|^, (?:and )?$|^'s (?:\w+ ){0,6}(?:with )?$"
    r"|^ (?:is|has been) a treaty ally of (?:the )?$|^ signed an? [\w ]+ with (?:the )?$"
)
OPENINGS = re.compile(
    r"^(?:[A-Z][\w'. ]+? )?(?:has indicated that|have called on|have called for|viewed|regard|sees?|said that|"
    r"has framed|feels|has highlighted that|have concerns about|has stated|declares?|has embraced|emphasized)\b"
)


def meanings(text: str, attribution: str, kind: str, dice: random.Random) -> Iterator[Change]:
    """Yield changes of what a statement means."""
    yield from _dropped(text)
    yield from _replaced(text, STRONGER, "hedge strengthened", dice)
    yield from _replaced(text, {k: (v,) for k, v in OPPOSITE.items()}, "polarity", dice)
    yield from _negated(text)
    yield from _exchanged(text)
    yield from _replaced(text, {k: (v,) for k, v in SWAPPED.items()}, "direction", dice)
    yield from _turned(text)
    yield from _rescoped(text)
    yield from _replaced(text, EXTREMES, "superlative", dice)
    yield from _replaced(text, CONDITIONS, "condition", dice)
    yield from _unattributed(text, attribution, kind)


def _places(text: str, word: str) -> Iterator[re.Match[str]]:
    edge = r"" if word.startswith(" ") or word.endswith(" ") else r"\b"
    return re.finditer(rf"{edge}{re.escape(word)}{edge}", text, re.I)


def _dropped(text: str) -> Iterator[Change]:
    for word in DROPPED:
        for match in re.finditer(rf"\b{re.escape(word)} ", text, re.I):
            behind = text[match.end() :]
            new = behind[:1].upper() if match[0][0].isupper() else behind[:1]
            if word == "most" and not match[0][0].isupper() and " of " not in text:
                continue
            yield "hedge dropped", match.start(), match.end() + 1, new


def _replaced(
    text: str, table: dict[str, tuple[str, ...]], kind: str, dice: random.Random
) -> Iterator[Change]:
    for word, others in table.items():
        for match in _places(text, word):
            new = dice.choice(others)
            yield kind, *match.span(), new.capitalize() if match[0][0].isupper() else new


def _negated(text: str) -> Iterator[Change]:
    """Deny a statement, or say what it denies."""
    for match in re.finditer(r"\b(?:do|does|did|is|are|was|were|has|have|had)\b(?! not\b)", text):
        yield "polarity", match.end(), match.end(), " not"
        break
    for match in re.finditer(r" not\b| without\b", text):
        yield "polarity", *match.span(), "" if match[0] == " not" else " with"


def _exchanged(text: str) -> Iterator[Change]:
    """Exchange the first two parties."""
    found = sorted(
        (m.start(), m.end(), p)
        for p in PARTIES
        for m in re.finditer(rf"(?<![A-Z][a-z]{{4}} )\b{p}\b(?!-| [A-Z])", text)
    )
    names: dict[str, tuple[int, int]] = {}
    for start, end, party in found:
        names.setdefault(party.lower(), (start, end))
    places = sorted(names.values())[:2]
    if len(places) == 2 and not re.search(SYMMETRIC, text[places[0][1] : places[1][0]]):
        (a, b), (c, d) = places
        first = text[c:d][:1].upper() + text[c:d][1:] if not a else text[c:d]
        yield "direction", a, d, first + text[b:c] + text[a:b]


def _turned(text: str) -> Iterator[Change]:
    """Turn `from` and `to` before a party or a thing; `to` before a verb leads nowhere."""
    for match in re.finditer(r" (from|to) (?=the |its |[A-Z])", text):
        yield "direction", *match.span(1), "to" if match[1] == "from" else "from"


def _rescoped(text: str) -> Iterator[Change]:
    for match in re.finditer(r"goods and services", text):
        yield "scope", *match.span(), "goods"
    for word in NARROW:
        for match in re.finditer(rf"(?<=[a-z,] )(?<!'s ){re.escape(word)} (?=[a-z])", text):
            yield "scope", *match.span(), ""


def _unattributed(text: str, attribution: str, kind: str) -> Iterator[Change]:
    """Take the holder of a position out of its statement."""
    if kind != "position":
        return
    match = OPENINGS.search(text)
    if match:
        yield "attribution", *match.span(), "It is said that"
    for name in re.findall(r"[A-Z][a-z]+", attribution):
        place = re.search(rf"\b{name}\w*(?:'s)?", text)
        if place and name not in (
            "Government",
            "Governments",
            "Prime",
            "Minister",
            "President",
            "Administration",
            "Unnamed",
        ):
            yield "attribution", *place.span(), "Others"
            break
