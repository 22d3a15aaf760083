"""The command `check`: drafts are held against the facts before they go out."""

from __future__ import annotations

import os

from .. import __version__
from ..core.dates import days_between, oldest_day
from ..core.errors import ExitStatus, UsageError, quoted
from ..core.record import Record
from ..drafts import checking, codes, lines, opening
from ..drafts.findings import Finding
from ..drafts.opening import Draft
from ..drafts.patterns import kept_in
from ..library.places import cache_folder
from ..show.formats import Listing, envelope
from ..show.terminal import sanitised
from .context import Context, Outcome, typed, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

STDIN = "<stdin>"


class _Choice(Record):
    """Which findings are asked for, and from which severity on they make the status 1."""

    codes: frozenset[str]
    infos: frozenset[str]
    """The codes that are no fault and shown all the same."""
    fail_on: str

    def shows(self, finding: Finding) -> bool:
        """Tell whether a finding is written where people and scripts read lines."""
        is_wanted = finding.code in self.infos or codes.severity(finding) != codes.INFO
        return not finding.suppressed and is_wanted

    def fails(self, finding: Finding) -> bool:
        """Tell whether a finding makes the status 1."""
        weights = (
            codes.SEVERITIES[: 1 + codes.SEVERITIES.index(self.fail_on)] if self.fail_on != "never" else ()
        )
        return not finding.suppressed and codes.severity(finding) in weights


class _Result(Record):
    """A draft and what was found in it, all that was asked for."""

    draft: Draft
    findings: tuple[Finding, ...]
    unread: tuple[str, ...]


def check(
    context: Context,
    drafts: Sequence[str],
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    fail_on: str = "warning",
    max_age: str | None = None,
    supported: bool = False,
    as_format: str | None = None,
    topic: str | None = None,
) -> Outcome:
    """Hold drafts against the facts: each wrong figure, dropped hedge, missing date, lost attribution."""
    choice = _choice(select, ignore, fail_on, supported)
    engine = _Engine(context, max_age, topic)
    compiled = kept_in(cache_folder(context.environ))
    results, errors = [], []
    for name in drafts:
        try:
            results.append(_result(engine, _draft(context, name, as_format), choice))
        except UsageError as error:
            errors.append(error)
    if errors and not results:
        raise UsageError(
            errors[0].message,
            *errors[0].notes,
            *(error.message for error in errors[1:]),
            *context.search_for("check", *drafts),
        )
    compiled.keep()
    failed = tuple(": ".join((error.message, *error.notes)) for error in errors)
    return _answer(context, results, choice, failed)


def _choice(select: Sequence[str], ignore: Sequence[str], fail_on: str, supported: bool) -> _Choice:
    """Read which codes are asked for; raises UsageError for one that is unknown."""
    chosen, left_out = _codes(select, "--select"), _codes(ignore, "--ignore")
    wanted = (chosen or frozenset(codes.RULES)) - left_out | {codes.UNREAD}
    infos = {code for code, rule in codes.RULES.items() if rule.severity == codes.INFO}
    return _Choice(wanted, frozenset(wanted & infos if supported else chosen & infos), fail_on)


def _codes(words: Sequence[str], option: str) -> frozenset[str]:
    """Return the codes that an option names: `UD101,UD4`, given once or more."""
    names = [name for word in words for name in word.replace(",", " ").split()]
    if words and not names:
        raise UsageError(f"{option} names no code", "to list them: usjapan help codes")
    for name in names:
        if not codes.named(name):
            raise UsageError(f"{option}: {codes.unknown(name)}")
    return frozenset(code for name in names for code in codes.named(name))


def _draft(context: Context, name: str, as_format: str | None) -> Draft:
    """Open a draft: a file or standard input. Raises UsageError where it cannot be read."""
    if name == "-":
        return opening.opened(context.streams.read_stdin(), STDIN, as_format or "text")
    format = as_format or opening.format_of(name)
    return opening.opened(opening.content_of(name, format), name, format)


class _Engine:
    """What finds: the facts, the day, the options, ready for any number of drafts."""

    def __init__(self, context: Context, max_age: str | None, topic: str | None) -> None:
        oldest = oldest_day(max_age, context.today) if max_age is not None else None
        if max_age is not None and oldest is None:
            raise UsageError(f"{quoted(max_age)} is no age", "write 90d, 6m or 1y")
        topics = [known.name for known in context.library.topics]
        if topic is not None and topic not in topics:
            raise UsageError(unknown(context, "topic", topic, topics))
        self._context, self._topic = context, topic
        self._days = days_between(oldest, context.today) if oldest else None
        self._has_packs = context.command() != typed()

    def found(self, draft: Draft) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
        """Return what is found in a draft, in its own text, and what was not read."""
        format = "text" if draft.is_word else draft.format
        checked = checking.check_draft(
            draft.text, draft.name, format, self._context.library, self._context.today,
            max_age=self._days, topic=self._topic, later=self._context.latest,
            folder=cache_folder(self._context.environ),
        )  # fmt: skip
        return tuple(map(self._named, checked.findings)), checked.unread

    def _named(self, finding: Finding) -> Finding:
        """Return a finding whose message names its fact by a command on the facts that are open."""
        if not self._has_packs or finding.code != codes.SUPPORTED or not finding.fact:
            return finding
        cite = ("cite", finding.fact)
        return finding.but(message=finding.message.replace(typed(*cite), self._context.command(*cite)))


def _result(engine: _Engine, draft: Draft, choice: _Choice) -> _Result:
    """Check one draft: find, silence, choose, put in order of place."""
    found, unread = engine.found(draft)
    if codes.DIRECTIVE in draft.text:
        from ..drafts import directives  # only for a draft that has some

        format = "text" if draft.is_word else draft.format
        found = directives.silenced(found, draft.text, draft.name, format)
    placed = [*(draft.placed(finding) for finding in found), *draft.unread]
    kept = [finding for finding in _settled(placed) if finding.code in choice.codes]
    messages = (*unread, *(f"{lines.place(one, draft.is_word)}: {one.message}" for one in draft.unread))
    return _Result(draft, tuple(kept), messages)


def _settled(findings: Sequence[Finding]) -> list[Finding]:
    """Put findings in order of place, without support by a fact that speaks against the same words."""
    ends: dict[str | None, tuple[int, int]] = {}
    kept = []
    for one in sorted(findings, key=lambda f: (f.line, f.column, f.code == codes.SUPPORTED, f.code)):
        if one.code != codes.SUPPORTED:
            ends[one.fact] = max(ends.get(one.fact, (0, 0)), (one.end_line, one.end_column))
        elif ends.get(one.fact, (0, 0)) > (one.line, one.column):
            continue
        kept.append(one)
    return kept


def _answer(
    context: Context, results: Sequence[_Result], choice: _Choice, failed: tuple[str, ...]
) -> Outcome:
    """Return the findings in the format asked for, the counts, and the status."""
    findings = [finding for result in results for finding in result.findings]
    unread = [message for result in results for message in result.unread]
    numbers = lines.counts(findings)
    is_faulty = bool(unread) or any(map(choice.fails, findings))
    status = ExitStatus.USAGE if failed else ExitStatus.NOT_FOUND if is_faulty else ExitStatus.OK
    text, is_data = _text(context, results, choice, [*failed, *unread], numbers)
    notes = (lines.summary(numbers),)
    return Outcome(
        text, status, notes, page=context.format in ("cards", "table"), data=is_data, errors=failed
    )


def _text(
    context: Context,
    results: Sequence[_Result],
    choice: _Choice,
    unread: Sequence[str],
    numbers: dict[str, int],
) -> tuple[str, bool]:
    """Return what goes to stdout, and whether it is data, which is never coloured."""
    if context.format in ("json", "jsonl"):
        return _json(context, results, unread, numbers), True
    shown = [(f, result.draft.is_word) for result in results for f in result.findings if choice.shows(f)]
    if context.format == "sarif":
        from ..core.jsontext import indented
        from ..drafts import sarif

        silenced = [
            (f, r.draft.is_word) for r in results for f in r.findings if f.suppressed or choice.shows(f)
        ]
        return indented(sarif.log(silenced, unread, __version__, os.getcwd())) + "\n", True
    if context.format == "github":
        return lines.github(shown), True
    if context.format == "plain":
        return "".join(f"{lines.line(finding, is_word)}\n" for finding, is_word in shown), False
    return _view(context, results, choice), False


def _json(
    context: Context, results: Sequence[_Result], unread: Sequence[str], numbers: dict[str, int]
) -> str:
    """Return one document, or a finding a line."""
    from ..core.jsontext import compact, indented

    rows = tuple(lines.row(finding) for result in results for finding in result.findings)
    if context.format == "jsonl":
        return "".join(f"{compact(row)}\n" for row in rows)
    head = (("counts", numbers), ("unread", list(unread)))
    source = context.with_sources.first_source()
    listing = Listing("findings", rows, lines.KEYS, lines.KEYS, head)
    return indented(envelope(listing, source, days_between(source.date, context.today))) + "\n"


def _view(context: Context, results: Sequence[_Result], choice: _Choice) -> str:
    """Return the view for people: a block a finding, an empty line between them."""
    from ..drafts import view

    def statement(id: str) -> str | None:
        fact = context.library.find(id)
        return sanitised(fact.statement) if fact else None

    shown = view.Shown(context.terminal, statement)
    blocks = [view.view(r.draft, list(filter(choice.shows, r.findings)), shown) for r in results]
    return "\n".join(filter(None, blocks))
