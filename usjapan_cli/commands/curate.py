"""The curator's commands: lint, schema."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..check import lint
from ..check.coverage import Coverage
from ..core.dates import is_day
from ..core.errors import ExitStatus, Problem, UsageError
from ..core.facts import Source
from ..core.rules import ERROR, SEVERITIES, WARNING, errors, severity
from ..core.writing import write_file
from ..library import places
from ..library.garbage import uncollected
from ..library.lending import load_with_lent
from ..packs.canonical import canonical
from ..packs.differences import unified_diff
from ..packs.files import edition_folders, edition_home, fact_files
from ..packs.reader import Pack, load_pack
from ..show.formats import Listing
from ..show.terminal import counted, sanitised
from . import next_step
from .context import Context, Outcome, as_file, typed

_UNREADABLE = ("UJ101", "UJ102", "UJ103", "UJ105")  # what such a file says cannot be known whole
_PROBLEM_FIELDS = ("file", "line", "column", "code", "message", "severity")
_MOST_LAID_OUT = 50_000  # facts of a pack whose form is checked as well: it takes as long as the rest
_FAILING = {"error": (ERROR,), "warning": SEVERITIES, "never": ()}


@uncollected()
def lint_files(
    context: Context,
    paths: Sequence[str] = (),
    fix: bool = False,
    diff: bool = False,
    no_coverage: bool = False,
    fail_on: str = "warning",
) -> Outcome:
    """Check packs (the shipped facts if none is named), or bring their files into canonical form."""
    if (fix or diff) and (context.has_fields or context.format not in ("cards", "table", "plain")):
        raise UsageError(
            f"--{'fix' if fix else 'diff'} has a form of its own", "leave out --format, --json and --fields"
        )
    named = list(paths) or [_shipped()]
    chosen = [part for path in named for part in (path, *edition_folders(path).values())]
    if fix or diff:
        return _rewritten([file for path in chosen for file in fact_files(path)], fix, diff)
    problems: list[Problem] = []
    covered: list[Coverage] = []
    works: dict[str, Source] = {}
    unformed: list[str] = []
    for path in chosen:
        pack, found = _checked(context, path)
        if len(pack.facts) > _MOST_LAID_OUT:
            unformed.append(_unformed(path, len(pack.facts)))
        problems += [p for p in found if not (no_coverage and p.code == "UJ302")]
        covered += _named(lint.coverage(pack), path)
        works = {**{id: work for id, work in pack.sources.items() if is_day(work.date)}, **works}
    fails = any(severity(problem) in _FAILING[fail_on] for problem in problems)
    status = ExitStatus.NOT_FOUND if fails else ExitStatus.OK
    if not all(map(os.path.lexists, paths)):  # no fault of a file: the line names one that is not there
        status = ExitStatus.USAGE
    problems = [Problem(sanitised(p.file), p.line, p.column, p.code, sanitised(p.message)) for p in problems]
    rows = tuple({name: getattr(p, name) for name in p._fields} | {"severity": severity(p)} for p in problems)
    head = {"coverage": [{name: getattr(c, name) for name in c._fields} for c in covered]}
    listing = Listing("problems", rows, _PROBLEM_FIELDS, _PROBLEM_FIELDS, tuple(head.items()))
    summary = _summary(covered)
    if context.format not in ("cards", "table", "plain"):
        return context.present(
            listing, str, status, (*unformed, *([summary] if summary else [])), works=list(works.values())
        )
    if problems:
        notes = (_counted(problems), *unformed, *([summary] if summary else []))
        return context.told(list(map(_told, problems)), status).but(notes=notes)
    return context.told([summary or "no problems"], status).but(notes=tuple(unformed))


def _unformed(path: str, count: int) -> str:
    """Say that the form of a pack was left out, and what looks at it."""
    why = f"{path} has {count:,} facts: the form of so many is not checked. What does it alone"
    return next_step.lines(why, ("lint", "--diff", as_file(path)))


def _shipped() -> str:
    """Return the folder of the shipped facts; raises OSError where the program is inside an archive."""
    folder = places.shipped_facts()
    os.stat(folder)
    return folder


def _told(problem: Problem) -> str:
    """Say a problem in one line; that it is a warning stands behind its code."""
    if severity(problem) == WARNING:
        problem = problem.but(message=f"warning: {problem.message}")
    return str(problem)


def _counted(problems: Sequence[Problem]) -> str:
    """Count problems, and of which weight they are: `3 problems: 1 error, 2 warnings`."""
    wrong = len(errors(problems))
    weights = [
        counted(count, word) for count, word in ((wrong, ERROR), (len(problems) - wrong, WARNING)) if count
    ]
    return f"{counted(len(problems), 'problem')}: {', '.join(weights)}"


def _named(covered: Sequence[Coverage], path: str) -> list[Coverage]:
    """Name the edition beside a source where it is another one than its pack's own."""
    if not edition_home(path):
        return list(covered)
    day = os.path.basename(os.path.abspath(path))
    return [count.but(source=f"{count.source} ({day})") for count in covered]


def _summary(covered: Sequence[Coverage]) -> str:
    """Say how much of each source is covered: `IF10199: 65/65 sentences, 12/12 table cells, ...`."""
    by_source: dict[str, list[str]] = {}
    for count in covered:
        by_source.setdefault(count.source, []).append(f"{count.covered}/{count.total} {count.kind}")
    return "; ".join(f"{source}: {', '.join(counts)} covered" for source, counts in by_source.items())


def _checked(context: Context, path: str) -> tuple[Pack, list[Problem]]:
    """Load and check one pack; a file that stands in a pack's folder is checked as part of it."""
    own = fact_files(path)
    shipped = os.path.abspath(places.shipped_facts())
    folder = _pack_folder(path)
    home = edition_home(folder or path)
    base = home or folder or path
    before = None if os.path.abspath(base) == shipped else context.library_before(base)
    indexes = before.indexes if before else ()
    sources = {source.id: source for source in before.sources} if before else {}
    files = fact_files(folder) if folder else own
    pack, problems, lent = load_with_lent(files, sources, None, os.path.isdir(folder or path))
    sources |= lent
    unread = errors(problems)
    if not unread:
        problems += lint.library_problems(pack, indexes, sources)
        if home:
            problems += lint.day_problems(pack, os.path.basename(os.path.abspath(folder or path)))
    if not errors(problems) and len(pack.facts) <= _MOST_LAID_OUT:
        problems += [problem for file in files for problem in _untidy(file)]
    if folder:
        there = [p for p in problems if os.path.abspath(p.file) == os.path.abspath(path)]
        problems = there or unread  # of the files beside it: with these it cannot be checked
    return pack, sorted(problems, key=lambda p: (p.file, p.line, p.column, p.code))


def _pack_folder(path: str) -> str | None:
    """Return the folder of the pack that a single file is part of, or None."""
    folder = os.path.dirname(os.path.abspath(path))
    for parent in (folder, os.path.dirname(folder)):
        if os.path.isfile(path) and os.path.isdir(os.path.join(parent, "sources")):
            return parent
    return None


def _untidy(file: str) -> list[Problem]:
    content = _content(file)
    right = canonical(content, file)
    if right == content:
        return []
    pairs = zip(content.split("\n"), right.split("\n"), strict=False)
    line = next((n for n, (old, new) in enumerate(pairs, 1) if old != new), 1)
    message = f"not in canonical form from here on: {typed('lint', '--fix', as_file(file))}"
    return [Problem(file, line, 1, "UJ210", message)]


def _content(file: str) -> str:
    with open(file, encoding="utf-8", newline="") as stream:
        return stream.read()


def _rewritten(files: Sequence[str], fix: bool, diff: bool) -> Outcome:
    """Show (`diff`) or write (`fix`) the canonical form of files; with `diff` alone nothing changes."""
    lines: list[str] = []
    changed = 0
    for file in files:
        pack_problems = load_pack([file], {})[1]
        if any(p.code in _UNREADABLE for p in pack_problems):
            return Outcome("".join(f"{p}\n" for p in pack_problems), ExitStatus.NOT_FOUND, data=False)
        content = _content(file)
        right = canonical(content, file)
        if right == content:
            continue
        changed += 1
        old, new = content.splitlines(True), right.splitlines(True)
        if diff:
            lines += unified_diff(old, new, file)
        if fix:
            write_file(file, right.encode("utf-8"))
    verb = "rewritten" if fix else "to be rewritten"
    status = ExitStatus.NOT_FOUND if changed and not fix else ExitStatus.OK
    return Outcome("".join(lines), status, (f"{changed} of {len(files)} files {verb}",), data=False)
