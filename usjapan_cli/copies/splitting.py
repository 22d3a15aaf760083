"""Cuts a block of text into sentences, and puts the lines of one together."""

from __future__ import annotations

from itertools import combinations, islice, product

from ..core.patterns import CAPITALS, pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

_END = pattern(
    rf"[.?!][\"')\]]{{0,3}}(?P<gap>\s+)(?=[\"'(\[]{{0,3}}[{CAPITALS}0-9$])"
    rf"|(?<=[a-z0-9%)])[.?!](?P<glued>)(?=[{CAPITALS}][a-z]{{1,20}}[ ,])"
)
_LAST = 60  # letters of a sentence's end that are looked at
_NEVER_LAST = frozenset({
    "p.l.", "h.r.", "s.", "h.res.", "s.res.", "h.con.res.", "s.con.res.", "h.j.res.", "s.j.res.",
    "s.rept.", "h.rept.", "no.", "nos.", "sec.", "secs.", "art.", "dr.", "mr.", "mrs.", "ms.", "gen.",
    "lt.", "col.", "maj.", "capt.", "sgt.", "sen.", "sens.", "rep.", "reps.", "gov.", "adm.", "st.",
    "vs.", "v.", "sq.", "e.g.", "i.e.", "cf.", "ca.", "fig.", "figs.", "pp.", "p.", "ch.", "vol.",
    "ed.", "eds.", "approx.", "est.", "dept.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
    "sept.", "sep.", "oct.", "nov.", "dec.", "prof.", "rev.", "hon.", "amb.", "mt.", "ft.", "pub.",
    "stat.", "par.", "e.o.", "e.o.s.",
})  # fmt: skip
_RARELY_LAST = frozenset({
    "u.s.", "u.n.", "u.k.", "e.u.", "d.c.", "inc.", "co.", "corp.", "ltd.", "jr.", "sr.", "u.s.c.",
    "et", "seq.", "al.", "etc.", "a.m.", "p.m.", "ph.d.", "b.c.", "a.d.", "c.f.r.", "l.p.", "reg.",
    "fed.", "cong.",
})  # fmt: skip
_OPENERS = frozenset({
    "the", "a", "an", "in", "it", "its", "this", "that", "these", "those", "they", "he", "she", "we",
    "however", "although", "while", "when", "since", "as", "if", "for", "on", "at", "by", "to", "from",
    "after", "before", "during", "under", "both", "some", "many", "most", "other", "others", "such",
    "there", "their", "his", "her",
})  # fmt: skip
_ACRONYM = pattern(r"[A-Z]{2,}\.")
_INITIAL = pattern(r"[\"'(\[]*[A-Z]\.\Z")
_STATE = pattern(r", [A-Z]{2}\.\Z")  # `Huntsville, AL.`, not `et al.`
_NEXT_WORD = pattern(r"[\"'(\[]*([A-Za-z0-9$]+)")
_WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST_PART, _LAST_PART = pattern(r"[^\W_]*"), pattern(r"[^\W_]*\Z")  # of a word
_TAIL = "\"')]"  # what may stand behind the mark that ends a sentence
MARKED_END = pattern(r"(?P<mark>[-/–—])\n+")  # of a line
_BROKEN = pattern(r"([^\W\d_]{1,40})-\n+([^\W\d_]{1,40})")  # of endless letters each try ends soon
_SUSPENDED = ("or", "and", "to", "nor", "but")  # what may follow a hyphen that ends a word: `fixed- or`


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a block begin and end, without the blanks around them."""
    spans, start = [], 0
    for end in _END.finditer(text):
        stop = end.start("gap") if end["gap"] is not None else end.end()
        before = text[max(start, stop - _LAST) : stop]
        if end["gap"] is None or _is_end(before, text[end.end() : end.end() + 40]):
            spans.append((start, stop))
            start = end.end()
    rest = text[start:].rstrip()
    return [*spans, (start, start + len(rest))] if rest else spans


def _is_end(before: str, following: str) -> bool:
    """Tell whether the mark that a stretch ends with ends a sentence, not an abbreviation."""
    last = before.split()[-1:]
    word = last[0].rstrip(_TAIL) if last and not before[-1].isspace() else ""
    if not word.endswith("."):
        return True
    bare = _bare(word)
    after = _NEXT_WORD.match(following)
    opener = after is not None and after[1].lower() in _OPENERS and after[1][0].isupper()
    if bare == "no.":
        return not (after and after[1][0].isdigit())
    if _STATE.search(before):
        return True
    if _is_short_form(word):
        return False
    if bare in _RARELY_LAST or bare.endswith("-u.s."):
        return opener
    return opener or _INITIAL.match(word) is None  # `Division C. The bill`, not `Jared G. Tupuola`


def _is_short_form(word: str) -> bool:
    """Tell whether a word with its stop never ends a sentence: `P.L.`, `ed.`, not `ED.` as a name."""
    return _bare(word) in _NEVER_LAST and not _ACRONYM.fullmatch(word.lstrip("\"'(["))


def _bare(word: str) -> str:
    """Return a word in lower case without what opens before it, or stands before a slash: `11/S.` is `s.`."""
    return word.lower().rpartition("/")[2].lstrip("\"'([")


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does."""
    return text.rstrip().rstrip(_TAIL).endswith((".", "?", "!"))


def is_complete(text: str) -> bool:
    """Tell whether a text ends as a sentence does, and not with a short form that never ends one: `P.L.`."""
    last = text[-_LAST:].split()[-1:]
    return ends_sentence(text) and not _is_short_form(last[0])


def hyphen_rule(text: str) -> Callable[[str, str], bool]:
    """Return what tells whether a hyphen at a line's end belongs to its word, given both halves.

    The copy decides: how it writes the word elsewhere, else what it does with most others.
    """
    whole = set(_WORD.findall(text.lower()))
    broken = _BROKEN.findall(text.lower()) if "-\n" in text else []
    kept = sum(f"{left}-{right}" in whole for left, right in broken)
    divided = sum(f"{left}{right}" in whole for left, right in broken)

    def keeps(left: str, right: str) -> bool:
        left, right = left.lower(), right.lower()
        if (f"{left}-{right}" in whole) != (f"{left}{right}" in whole):
            return f"{left}-{right}" in whole
        return divided <= kept or not right.isalpha()

    return keeps


def in_one_line(text: str, keeps: Callable[[str, str], bool]) -> str:
    """Put the lines of a stretch together: with a space, or none behind a hyphen, slash or long dash."""
    parts, at = [], 0
    for end in MARKED_END.finditer(text):
        parts.append(text[at : end.start()] + _joint(end["mark"], text, end, keeps))
        at = end.end()
    return " ".join("".join([*parts, text[at:]]).split())


def _joint(mark: str, text: str, end: re.Match[str], keeps: Callable[[str, str], bool]) -> str:
    before, after = text[max(0, end.start() - 40) : end.start()], text[end.end() : end.end() + 40]
    if before[-1:].isspace() or not before:
        return f"{mark} "
    if mark != "-":
        return mark
    left = _LAST_PART.search(before)
    right = _FIRST_PART.match(after)
    word, following = left[0] if left else "", right[0] if right else ""
    if following in _SUSPENDED:
        return "- "
    return "-" if keeps(word, following) else ""


def spellings(text: str, guess: str, most: int = 400) -> Iterator[str]:
    """Yield a stretch in one line: as guessed, then with every other way to read what its line ends did."""
    yield guess
    ends = list(MARKED_END.finditer(text))
    if not ends:
        return
    for choice in islice(_choices(text, ends), most):
        parts, at = [], 0
        for end, way in zip(ends, choice, strict=True):
            parts.append(text[at : end.start()] + _READINGS[end["mark"]][way])
            at = end.end()
        yield " ".join("".join([*parts, text[at:]]).split())


_READINGS = {"-": ("-", "", "- "), "/": ("/", "/ ", " / "), "–": ("–", "– ", " – ")}


def _choices(text: str, ends: list[re.Match[str]]) -> Iterator[tuple[int, ...]]:
    """Yield how each of some line ends is read, some of them otherwise than most.

    Most are kept; or a hyphen divides a word before a small letter, and belongs to it before a capital.
    """
    kept = (0,) * len(ends)
    divided = tuple(int(end["mark"] == "-" and text[end.end() : end.end() + 1].islower()) for end in ends)
    for usual in dict.fromkeys((kept, divided)):
        for wrong in range(min(len(ends), 2) + 1):
            for places in combinations(range(len(ends)), wrong):
                for ways in product((1, 2), repeat=wrong):
                    choice = list(usual)
                    for place, way in zip(places, ways, strict=True):
                        choice[place] = (choice[place] + way) % 3
                    yield tuple(choice)
