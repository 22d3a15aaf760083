"""What a sentence says of more than its fact does: of any kind, of goods and services alike."""

from __future__ import annotations

from functools import lru_cache

from ..core.words import stem
from ..language.marked import read_marked
from ..language.wording import COVERAGES, SCOPE, any_form, as_weak, exactly, head
from .certainty import PLACED
from .claims import DATES
from .faults import fault_at
from .hedging import MEANT, SEVERAL
from .patterns import pattern
from .readings import KEPT, stems_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.marked import Hit
    from ..language.phrases import Phrases
    from .claims import Claims, Figure
    from .faults import Fault
    from .support import Support

_OFTEN_LEFT_OUT = frozenset(
    (
        "inaugural",
        "digital",
        "land",
        "active duty",
        "oil",
        "parliamentary",
        "nonpartisan",
        "dual-use",
        "supplementary",
        "non-market",
        "seafood",
        "sectoral",
        "public-private",
        "coercive",
        "ministerial",
        "leader-level",
        "security-related",
        "goods",
        "services",
        "government",
        "key",
        "advanced",
        "Lower House",
        "overall",
        "critical",
        "tariff",
    )
)
_ALSO = {
    "foreign": ", foreigner, foreigners, country, countries, nation, nations, "  # `no country is bigger`
    "direct investment, direct investments, direct investor, direct investors",  # which is foreigners'
    "direct / FDI": ", directly",
    "overall": ", all trade, in all, total, altogether, all told, combined, both ways, all things",
    "comprehensive": ", full, full-fledged, full-blown, full-scale, wide-ranging, sweeping, broad, "
    "general, complete, "
    "proper, fully fledged, across the board, limited, partial, narrow, mini",
}
_SCOPES = tuple(
    (
        exactly(head(row).lower()),
        exactly(row.replace(" / ", ", ").lower() + _ALSO.get(row.split(",")[0], "")),
        bool(set(head(row).split(", ")) & _OFTEN_LEFT_OUT),
    )
    for row in SCOPE
)
_LIMITING = frozenset(("selected", "limited", "certain", "some"))
_WIDE = exactly(
    "of any kind, of any sort, of any type, of every kind, foreign or domestic, domestic or foreign, "
    "foreign and domestic, at home or abroad, at home and abroad, whatsoever, at all"
)
_EITHER = pattern(
    r"\b(?:(?:advanced|developed|rich) (?:or|and) (?:developing|emerging|poor)"
    r"|(?:developing|emerging|poor) (?:or|and) (?:advanced|developed|rich)"
    r"|comprehensive or (?:limited|partial|otherwise|not)|(?:limited|partial) or (?:comprehensive|full))\b|"
    r"\b(?:\w+ (?:or|and) foreign|foreign (?:or|and) (?:American|U\.S\.|local|native|our own))(?=[,.;:)]|$)",
    needs="foreign or |foreign and |or foreign|and foreign|developing|emerging|poor|comprehensive|partial"
    "|limited",
)
_TRADE = stem("trade")
_COVERAGES = {name: any_form(words) for name, words in COVERAGES.items()}
_BUT_WARES = pattern(  # `services aside`
    r"\b(?P<one>goods|services) (?:aside|apart|excluded|not (?:counted|included)|left (?:out|aside))\b"
    r"|\b(?:[Nn]ot counting|[Ee]xcluding|[Ww]ithout|[Ll]eaving (?:out|aside)|(?:[Aa]part|[Aa]side) from"
    r"|[Mm]inus) (?P<other>goods|services)\b",
    needs="goods|services",
)
_WITH_WARES = pattern(  # `services included`
    r"\b(?i:goods|services) (?:included|counted in|among them)\b"
    r"|\b(?:[Ii]ncluding|[Cc]ounting) (?:goods|services)\b",
    needs="goods|services",
)
_OF_WARES = pattern(  # no `goods and services`
    r" (?:worth )?(?:of|in) (?:[A-Za-z.'-]+ ){0,3}?(?:goods|merchandise|services)\b"
    r"(?!(?: ?[&/+] ?|,? (?:and|or|plus|as well as) )(?:\w+ )?(?:goods|merchandise|services)\b)",
    needs="goods|merchandise|services",
)


def widened(claims: Claims) -> Iterator[Fault]:
    """Yield words that lift a limit which the fact meant has: `of any kind`, `foreign or domestic`."""
    hits = claims.marked.hits(_WIDE)
    either = _EITHER.search(claims.text)
    top = claims.meant[0] if claims.meant else None
    if not (hits or either) or top is None or top.reach < PLACED or not claims.speaks_of(top):
        return
    own = stems_of(top.fact.statement)
    limits = (
        *(words for words, *_ in _SCOPES),
        *(as_weak(hedge) for hedge in top.fact.hedges if hedge in _LIMITING),
    )
    narrow = next((found for words in limits for found in own.hits(words)), None)
    is_surely_wider = bool(hits) and top.reach >= MEANT and not claims.marked.has_negations()
    if (narrow or is_surely_wider) and not own.has(_WIDE):
        word = own.said(narrow) if narrow else ""
        message = f'the report says it of "{word} ..." alone' if narrow else "the report says it of less"
        said = claims.marked.said(hits[0]) if hits else either[0] if either else ""
        yield fault_at(claims, "UD203", message, top.fact, said, word)


@lru_cache(KEPT)
def _narrowed(statement: str) -> tuple[tuple[Sequence[Hit], Phrases, bool], ...]:
    """Return where a statement narrows a noun, with what a text has that does so too."""
    own = stems_of(statement)
    found = ((own.hits(narrow), as_narrow, is_left_out) for narrow, as_narrow, is_left_out in _SCOPES)
    return tuple(one for one in found if one[0])


def recovered(claims: Claims, supports: Sequence[Support]) -> Iterator[Fault]:
    """Yield a figure of goods and services that is said of goods, and the reverse."""
    for one in supports:
        if one.fact.coverage is None or one.figure.quantity.kind in DATES:
            continue
        begin, end = _worth(claims.text, one.figure) or _around(claims.text, one.figure)
        clause = read_marked(claims.text[begin:end])
        said = _wares_of(claims.text[begin:end])
        if not said and sum(other.quantity.kind not in DATES for other in claims.figures) < SEVERAL:
            begin, end = 0, len(claims.text)  # `20% of its trade in 2022, goods and services together`
            said = _wares_of(claims.text)
        around = f"{claims.sentence.before} {claims.sentence.heading} {claims.text}"
        if not said and one.fact.coverage == "goods" and _TRADE in clause.stems:
            said = set() if read_marked(around).has(_COVERAGES["goods"]) else {"services"}
        if said and said != set(one.fact.coverage.split(" and ")):
            message = f"the report says it of {one.fact.coverage}"
            yield fault_at(
                claims, "UD203", message, one.fact, claims.text[begin:end].strip(), one.fact.coverage
            )


def _wares_of(text: str) -> set[str]:
    """Return of which wares a text speaks: not of those that it sets aside, and of all where it adds some."""
    said = read_marked(_WITH_WARES.sub(" goods and services ", _BUT_WARES.sub(" ", text)))
    found = {name for name, forms in _COVERAGES.items() if said.has(forms)}
    aside = {match["one"] or match["other"] for match in _BUT_WARES.finditer(text)}
    return found or ({*_COVERAGES} - aside if aside else found)


def _worth(text: str, figure: Figure) -> tuple[int, int] | None:
    """Return where it is said right behind a sum of what it is, if of one alone: `$5 billion in goods`."""
    match = _OF_WARES.match(text, figure.end) if figure.quantity.kind == "money" else None
    return (figure.start, match.end()) if match else None


def _around(text: str, figure: Figure) -> tuple[int, int]:
    """Return where what a figure counts is said: from the last stop before it to the next one behind it."""
    begin = max(text.rfind(mark, 0, figure.start) + 1 for mark in ";:,")
    marks = (":", ",") if figure.quantity.kind == "money" else (":",)
    if text[begin - 1 : begin] in marks and not text[begin : figure.start].strip(" $~<>"):
        begin = max(text.rfind(mark, 0, begin - 1) + 1 for mark in ";:")  # `Goods imports: $188 billion`
    ends = [at for mark in (";", ":", ", ") if (at := text.find(mark, figure.end)) >= 0]
    return begin, min([*ends, len(text)])
