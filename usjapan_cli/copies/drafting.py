"""A report that was read, as a source record: addresses and hashes in YAML, never its text."""

from __future__ import annotations

import hashlib
import re

from ..core.facts import Source
from ..core.record import Record
from .front import CRS
from .identity import letters
from .report import Report
from .tidy import normalise, without_accents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.facts import Author
    from .front import Front

_PLAIN = re.compile(r"[A-Za-z][\w./()&+,' -]*\Z")
_RESERVED = frozenset({
    "yes", "no", "on", "off", "true", "false", "null", "y", "n",
})  # fmt: skip
_TERM = re.compile(
    r"(?<!\w)(?P<long>(?:[A-Z][\w.'-]*(?:\s+(?:of|the|and|for|on|in))*\s+){1,9})"
    r"\((?:\"|the |or )?(?P<short>[A-Z][A-Z0-9&-]{1,9})\"?[,;)]"
)
_OFFICIALLY = re.compile(  # South Korea (officially the Republic of Korea, or ROK)
    r"(?<!\w)(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}) \((?:officially |formally )[^()]{3,80},? or "
    r"\"?(?P<short>[A-Z][A-Z0-9&-]{1,9})\"?\)"
)
_MOST_TERMS = 60
IF_ANY = ", if it has one"
_REQUIRED = ("title", "genre", "publisher", "date")
_WANTED = ("title", "genre", "number", "publisher", "date")
_LONGEST = 2_000  # characters of a text


class Draft(Record):
    """What is written of a report: its source record, a topic file a section, and what was not found.

    `topics` pair a section with the text of its file; `missing` names keys that a record needs.
    """

    id: str
    source: str
    topics: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]


def draft(report: Report) -> Draft:
    """Draft the source record of a report and the skeletons of its topic files."""
    source = record(report)
    missing = tuple(key for key in _REQUIRED if not getattr(source, key))
    topics = tuple(
        (slug, _topic_text(slug, heading or source.title or slug, source))
        for slug, heading in report.sections
        if slug != "disclaimer"
    )
    return Draft(source.id, record_text(source), topics, missing)


def _topic_text(slug: str, title: str, source: Source) -> str:
    return f"topic: {scalar(slug)}\ntitle: {scalar(title)}\nsource: {scalar(source.id)}\n"


def record(report: Report, earlier: Source | None = None, text: str = "") -> Source:
    """Return the record of a report; what its copy does not say is empty, or as in an `earlier` edition.

    What the earlier record has of title and authors stays where `text`, the copy, has it too.
    """
    front = report.front
    known = earlier or Source("", "", "", "", "", "", "", "")
    said = {key: getattr(front, key) or getattr(known, key) for key in _WANTED}
    there = letters(text)
    if known.title and letters(known.title) in there:
        said["title"] = known.title
    is_kept = known.publisher == CRS or letters(known.number) in there
    said["number"] = front.number or front.issue or (known.number if is_kept else "")
    authors = _known_authors(front.authors, known.authors, there)
    return known.but(
        **said,
        id=known.id or front.number or _slug(front.title) or "REPORT",
        authors=authors,
        revisions=tuple(sorted({*known.revisions, known.date, front.date})) if earlier else (),
        sections=tuple(_sections(report)),
        pages=(),
        sentences=tuple((sentence.address, digest_of(sentence.text)) for sentence in report.sentences),
        cells=tuple(_cells(front, authors, known, there)),
        unread=(),
        left_out=(),
        terms=_terms(report, known),
    )


def _known_authors(read: Sequence[Author], earlier: Sequence[Author], text: str) -> tuple[Author, ...]:
    """Return the authors as an earlier record has them where a copy, in letters alone, names them too."""
    named = [author for author in earlier if letters(author.full) in text]
    known = {author.full: author for author in named if letters(author.title or author.role or "") in text}
    return tuple(known.get(author.full, author) for author in read) or tuple(named)


def record_text(source: Source) -> str:
    """Write a source record as YAML."""
    further = ((key, getattr(source, key)) for key in ("place", "url"))
    lines = [
        f"# {scalar(source.title or source.id)}: each sentence is its address and the SHA-256 of its text,",
        "# normalised to one line, NFKC and straight quotes; the words themselves are not kept.",
        f"id: {scalar(source.id)}",
        *(_line(key, getattr(source, key)) for key in _WANTED),
        *(_line(key, content) for key, content in further if content),
        *_authors(source.authors),
        *(["revisions:", *(f'  - "{day}"' for day in source.revisions)] if source.revisions else []),
        *(["unread:", *(f"  - {address}" for address in source.unread)] if source.unread else []),
        *([_line("wording", source.wording)] if source.wording else []),
        "sections:",
        *(f"  {scalar(slug)}: {scalar(heading)}" for slug, heading in source.sections),
        *(["terms:"] if source.terms else []),
        *(f"  {scalar(short)}: {scalar(long)}" for short, long in source.terms),
        "sentences:",
        *(f"  {address}: {digest}" for address, digest in source.sentences),
        *(["cells:"] if source.cells else []),
        *(f"  - {cell}" for cell in source.cells),
    ]
    return "\n".join(lines) + "\n"


def _line(key: str, content: str) -> str:
    if content:
        return f"{key}: {scalar(content)}"
    return f"# {key}: not found in the copy - add it{'' if key in _REQUIRED else IF_ANY}"


def digest_of(text: str) -> str:
    """Return the SHA-256 of a sentence as a record keeps it."""
    return hashlib.sha256(normalise(text).encode("utf-8", "replace")).hexdigest()


def scalar(text: str) -> str:
    """Write a text as YAML, on one line and to be seen whole: plain where that is safe, else quoted."""
    text = _in_sight(text)
    is_plain = _PLAIN.match(text) and text.lower() not in _RESERVED and " #" not in text
    return text if is_plain else _quoted(text)


def _in_sight(text: str) -> str:
    """Return a text without what cannot be seen, as a damaged copy may have it and no record may."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _quoted(text: str) -> str:
    escaped = text[:_LONGEST].replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _slug(text: str) -> str:
    bare = "".join(letter if letter.isascii() else without_accents(letter) for letter in text)
    return re.sub(r"[^A-Za-z0-9]+", "-", bare).strip("-")[:40].strip("-")


def _sections(report: Report) -> list[tuple[str, str]]:
    headings = [(slug, " ".join(heading.split())) for slug, heading in report.sections if heading]
    return [*headings, ("meta", "Front matter")]


def _authors(authors: Sequence[Author]) -> list[str]:
    if not authors:
        return ["# authors: none found in the copy - add them, or leave them out"]
    lines = ["authors:"]
    for author in authors:
        parts = [
            ("given", author.given),
            ("family", author.family),
            ("role", author.role),
            ("title", author.title),
        ]
        lines.append("  - {" + ", ".join(f"{key}: {_flow(text)}" for key, text in parts if text) + "}")
    return lines


def _flow(text: str) -> str:
    return _quoted(_in_sight(text)) if "," in text else scalar(text)


def _cells(front: Front, authors: Sequence[Author], known: Source, text: str) -> list[str]:
    """Return the addresses of the front matter that a copy has; `text` is its letters alone."""
    has = {key: bool(getattr(front, key)) for key in ("title", "number", "date", "publisher")}
    has["number"] = has["number"] or bool(front.issue)
    own = [
        key
        for key, is_read in has.items()
        if is_read or (f"meta.{key}" in known.cells and letters(getattr(known, key)) in text)
    ]
    numbered = [f"authors.{number}" for number in range(1, len(authors) + 1)]
    return [f"meta.{key}" for key in (*own, *numbered)]


def _terms(report: Report, earlier: Source) -> tuple[tuple[str, str], ...]:
    """Return the short forms that a report defines, and those of an earlier edition."""
    found = dict(earlier.terms)
    for short, long in terms(report):
        if short not in found and len(found) < _MOST_TERMS:
            found[short] = long
    return tuple(found.items())


def terms(report: Report) -> Iterator[tuple[str, str]]:
    """Yield the short forms that a report defines in brackets, each with the name before it."""
    for sentence in report.sentences:
        yield from ((match["short"], match["name"]) for match in _OFFICIALLY.finditer(sentence.text))
        for match in _TERM.finditer(sentence.text):
            words = match["long"].split()
            letters = [char.lower() for char in match["short"] if char.isalpha()]
            for start in range(len(words) - 1, -1, -1):
                if words[start][0] == letters[0].upper() and _abbreviates(letters, words[start:]):
                    yield match["short"], " ".join(words[start:]).removesuffix("'s")
                    break


def _abbreviates(letters: list[str], words: list[str]) -> bool:
    """Tell whether letters stand in this order at the beginnings of words, or inside of them."""
    initials = [part[0].lower() for word in words for part in word.split("-") if part]
    at = 0
    for initial in initials:
        at += at < len(letters) and letters[at] == initial
    return at == len(letters)
