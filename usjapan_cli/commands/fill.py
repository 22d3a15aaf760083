"""The command `fill`: figures into a memo, each with its note; and again, when an edition has moved them."""

from __future__ import annotations

import os

from ..cite.styles import DEFAULT_STYLE
from ..core.errors import ExitStatus, Problem, Refused, UsageError, UsjapanError
from ..core.facts import Fact
from ..core.writing import write_file
from ..memo import filling, mistyped, quoting, templates
from ..memo.filling import Change, Filled, Manner, Trouble
from ..memo.quoting import Quote
from ..show.formats import Listing
from ..show.terminal import sanitised
from . import unstated
from .context import Context, Outcome, unknown
from .lookup import SUGGESTED, each_now, fresh

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NoReturn

MOST_BYTES = 5_000_000  # of a memo
_FIELDS = ("file", "line", "column", "id", "field", "was", "now", "edition_was", "edition")


def fill(
    context: Context,
    memo: str,
    out: str | None = None,
    in_place: bool = False,
    check: bool = False,
    style: str | None = None,
    notes: str = "footnotes",
    figures_of: str | None = None,
    as_format: str | None = None,
    lenient: bool = False,
    approx: bool = False,
    force: bool = False,
    max_age: str | None = None,
) -> Outcome:
    """Fill the placeholders of a memo, to stdout, a file or in place; or check what would change."""
    out = None if out == "-" else out  # standard output, where it goes anyway
    _agree(context, memo, out, in_place, check)
    chosen = _style(context, style)
    text, name = _read(context, memo), "<stdin>" if memo == "-" else memo
    format = as_format or templates.format_of(memo)
    has_markers = any(place.is_marker for place in templates.places(text, format))
    keeps = in_place or (check and out is None and has_markers)
    if keeps and format not in ("markdown", "html"):
        raise UsageError("only Markdown and HTML are filled in place", "name a file: -o FILE")
    finder = _Finder(context, figures_of, lenient, max_age)
    filled = filling.fill(text, Manner(format, chosen, notes, keeps, approx, force), finder.find)
    slips = mistyped.slips(text, format, context.library.ids(), lenient)
    troubles = [*filled.troubles, *(Trouble(slip.place, slip.message) for slip in slips if not slip.is_left)]
    if troubles:
        _refuse(name, sorted(troubles, key=lambda trouble: trouble.place.start))
    was = _earlier(text, out, format, filled, force) if out else None
    changes = _moved(filled.changes, was, keeps)
    target = memo if in_place else out
    is_same = target is not None and _content(target) == filled.text
    if target and not check and not is_same:
        write_file(target, filled.text.encode("utf-8"))
    would_change = check and (bool(changes) if target is None else not is_same)
    status = ExitStatus.NOT_FOUND if would_change else ExitStatus.OK
    said = [*finder.said, *each_now(finder.found()), *(_told(name, change) for change in changes)]
    said += _hedged(name, filled.changes, finder)
    said += [f"{_at(name, slip.place)}: {sanitised(slip.message)}" for slip in slips if slip.is_left]
    return _answer(context, name, "" if target or check else filled.text, changes, said, status)


def _agree(context: Context, memo: str, out: str | None, in_place: bool, check: bool) -> None:
    """Refuse options that exclude each other, and a template that would be lost."""
    if in_place and (out or check):
        raise UsageError("--in-place stands alone", "leave out -o and --check")
    if in_place and memo == "-":
        raise UsageError("standard input cannot be filled in place", "name a file")
    if out and memo != "-" and os.path.realpath(out) == os.path.realpath(memo):
        raise UsageError(
            "OUT is the memo itself, whose placeholders would be lost", "fill it with --in-place"
        )
    if context.format == "json" and not (out or in_place or check):
        raise UsageError(
            "--json and the filled text would both be on stdout", "add -o FILE, --in-place or --check"
        )


def _style(context: Context, style: str | None) -> str:
    """Return the style of the notes, by option or environment: one for people."""
    asked = style or context.environ.get("USJAPAN_STYLE") or DEFAULT_STYLE
    if asked.lower() not in quoting.STYLES:
        where = "" if style else " (USJAPAN_STYLE)"
        known = ", ".join(quoting.STYLES)
        raise UsageError(f"no style of notes: {asked[:60]!r}{where}", f"--style has these: {known}")
    return asked.lower()


def _read(context: Context, memo: str) -> str:
    """Return a memo's text, which is UTF-8 and not too long; raises UsageError for what is no memo."""
    if memo == "-":
        content = context.streams.read_stdin()
    elif os.path.isdir(memo):
        raise UsageError(f"{memo} is a folder", "name a file")
    elif not os.path.isfile(memo):
        why = "it is no regular file" if os.path.lexists(memo) else "No such file or directory"
        raise UsageError(f"{memo} cannot be read: {why}")
    else:
        with open(memo, "rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UsageError(f"{memo} is larger than {MOST_BYTES:,} bytes", "fill its parts")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        hint = "convert it: iconv -t UTF-8"
        raise UsageError(f"{memo} is not UTF-8 text (byte {error.start})", hint) from error


class _Finder:
    """Finds the fact that a place asks for, follows renamed ids, refuses what is too old."""

    def __init__(self, context: Context, edition: str | None, lenient: bool, max_age: str | None) -> None:
        self._context, self._edition, self._lenient, self._max_age = context, edition, lenient, max_age
        self._topics = {topic.name for topic in context.library.topics}
        self.said: list[str] = []
        self._found: dict[str, Fact] = {}
        self._unknown = 0

    def fact(self, id: str) -> Fact | None:
        """Return a fact that was found."""
        return self._found.get(id)

    def found(self) -> list[Fact]:
        """Return once each what was found that the newest edition has otherwise, or not at all."""
        return [fact for fact in self._found.values() if not fact.reads_on]

    def find(self, id: str) -> Quote | None:
        """Return a fact by its id; None for another program's placeholder, if that is allowed."""
        library = self._context.library
        fact = library.find(id) or self._renamed(id)
        if fact is None and self._lenient and id.partition(".")[0] not in self._topics:
            return None
        if fact is None:
            hint = "" if id.partition(".")[0] in self._topics else " (--lenient leaves other programs' names)"
            self._unknown += 1
            looks_further = self._unknown <= SUGGESTED
            why = (
                unstated.fact(self._context, id, library.ids())
                if looks_further
                else unknown(self._context, "fact", id, ())
            )
            raise UsjapanError(f"{why}{hint}")
        quote = quoting.of_edition(
            fact, library.source(fact.source), library.readings(fact.id), self._edition
        )
        refused = fresh(self._context, [quote.fact], self._max_age)[1]
        if refused:
            raise Refused(refused[0])
        self._found[fact.id] = fact
        return quote

    def _renamed(self, id: str) -> Fact | None:
        fact = self._context.library.renamed(id)
        note = f"{id} is now {fact.id}" if fact else ""
        if note and note not in self.said:
            self.said.append(note)
        return fact


def _refuse(name: str, troubles: Sequence[Trouble]) -> NoReturn:
    """Name each place that cannot be filled, as an error; nothing is written."""
    lines = [f"{_at(name, trouble.place)}: {sanitised(trouble.message)}" for trouble in troubles]
    if len(troubles) >= templates.MOST:
        lines.append("and more, which are not named")
    is_refusal = all(trouble.is_refusal for trouble in troubles)
    error = UsjapanError(lines[0], *lines[1:], "nothing was written")
    error.status = ExitStatus.REFUSED if is_refusal else ExitStatus.NOT_FOUND
    raise error


def _at(name: str, place: templates.Place) -> str:
    return str(Problem(sanitised(name), place.line, place.column, "", "")).rstrip(": ")


def _content(path: str) -> str | None:
    """Return the text of a file as it is, or None where it is not there or no text."""
    try:
        with open(path, "rb") as stream:
            return stream.read(10 * MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _earlier(template: str, out: str, format: str, new: Filled, force: bool) -> list[str] | None:
    """Return what OUT says in each place now; raises UsjapanError where it is no filling of this template."""
    if not os.path.lexists(out):
        return None
    old = _content(out)
    if old == new.text:
        return [change.written for change in new.changes]
    marks = [change.mark for change in new.changes]
    found = None if old is None else filling.earlier_values(template, old, format, marks)
    if found is None and not force:
        raise UsageError(
            f"{out} is there and is no filling of this template", "it is left as it is; --force replaces it"
        )
    return found


def _moved(changes: Sequence[Change], was: list[str] | None, keeps: bool) -> list[Change]:
    """Return the places whose text differs from what was filled in before: all, the first time in place."""
    if was is not None:
        pairs = zip(changes, was, strict=False)
        return [_with_earlier(change, old) for change, old in pairs if change.written != old]
    before = [(change.was, change.edition_was) for change in changes]
    now = [(change.now, change.edition) for change in changes]
    return [change for change, old, new in zip(changes, before, now, strict=True) if keeps and old != new]


def _with_earlier(change: Change, old: str) -> Change:
    values = {name: getattr(change, name) for name in Change._fields}
    return Change(**values | {"was": old.removesuffix(change.mark)})


def _told(name: str, change: Change) -> str:
    """Say what changed: `memo.md:12:8: alliance.us-troops: about 54,000 -> over 50,000`."""
    was = "" if change.was is None else f"{change.was} -> "
    edition = f"edition {change.edition}"
    if change.edition_was and change.edition_was != change.edition:
        edition = f"edition {change.edition_was} -> {change.edition}"
    return f"{_at(name, change.place)}: {change.id}: {sanitised(f'{was}{change.now}')} ({edition})"


def _hedged(name: str, changes: Sequence[Change], finder: _Finder) -> Iterator[str]:
    """Say which hedges of the report no value has: the sentence around it has to have them."""
    for change in changes:
        fact = finder.fact(change.id)
        left = quoting.hedges_left(fact, change.now) if fact and fact.value else []
        if left and change.place.field in ("value", "number", "rank"):
            hedges = ", ".join(left)
            yield f"{_at(name, change.place)}: {change.id} is hedged; the sentence has to say: {hedges}"


def _answer(
    context: Context, name: str, text: str, changes: Sequence[Change], lines: Sequence[str], status: int
) -> Outcome:
    if context.format != "json":
        return Outcome(text, status, tuple(lines))
    rows = tuple(
        {
            "file": name, "line": change.place.line, "column": change.place.column, "id": change.id,
            "field": change.place.field, "was": change.was, "now": change.now,
            "edition_was": change.edition_was, "edition": change.edition,
        }
        for change in changes
    )  # fmt: skip
    return context.present(Listing("places", rows, _FIELDS, _FIELDS), str, status)
