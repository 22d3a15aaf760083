"""Kinds of answers in a form of one's own: citations, templates, changes, exports, the browser's desk."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

from usjapan_cli.cite.styles import STYLES
from usjapan_cli.cli.streams import open_streams
from usjapan_cli.commands import browse as desk
from usjapan_cli.commands.card import card
from usjapan_cli.commands.context import Context

from .words import chosen, text
from .world import BAYS, ONLY_BAYS, ONLY_SIX, Input, World

IDS = (
    "bays.piers",
    "bays.keeper",
    "bays.ferry",
    "bays.landed-north",
    "bays.nope",
    "@1",
    "@2",
    "@0",
    "@",
    "@999999999999",
    "@x",
)
MARKUPS = ("plain", "markdown", "html", "latex", "typst", "rtf", "nope")
ON_CITATIONS = (
    ["--in-text"], ["--with-fact"], ["--numbered"], ["--json"], ["--format", "csv"], ["--max-age", "2y"], ["--edition", "latest"],
    ["--fields", "citation"],
)  # fmt: skip


def citation(rng: random.Random, _world: World) -> Input:
    """References in any style and markup: by id, by `@N` of a search before, by a search."""
    if rng.random() < 0.15:  # whose hits `@N` names; on a terminal they are remembered
        return Input(["search", rng.choice(("piers", "toll", text(rng)[:80])), *ONLY_BAYS], terminal=True)
    line = [
        "cite",
        *(rng.choice(IDS) if rng.random() < 0.9 else text(rng)[:60] for _ in range(rng.choice((1, 1, 2, 5)))),
    ]
    if rng.random() < 0.3:
        line = ["cite", "--search", rng.choice(("piers", "how many piers are there?", "bays", text(rng)))]
    style = ["--style", rng.choice(list(STYLES)) if rng.random() < 0.9 else text(rng)[:60]]
    markup = ["--markup", rng.choice(MARKUPS)]
    extra = chosen(rng, style, markup, rng.choice(ON_CITATIONS), rng.choice(ON_CITATIONS))
    return Input([*line, *extra, *ONLY_BAYS], b"", {}, rng.random() < 0.4)


COLUMNS = (
    "{id}", "{statement}", "{value}", "{number}", "{bound}{condition}", "{as_of}", "{nope}", "{", "}", "{{", "}}", "{}", "{id!r}",
    "{id.__class__}", "{id:>9}", "{0}", "\\n", "\\t", "\\\\", "\\x", "\\", "%s", "${x}", "$(id)", "\x1b[31m", "\u202e", "\0"[:0], "{source}",
    "{latest}", "{locators}", "{ id }", "{id", "id}",
)  # fmt: skip


def template(rng: random.Random, _world: World) -> Input:
    """A reader's own template for lists, searches and records."""
    said = "".join(
        rng.choice(COLUMNS) if rng.random() < 0.9 else text(rng)[:80] for _ in range(rng.randrange(7))
    )
    line = rng.choice(
        (["list"], ["search", "piers"], ["show", "bays.piers", "bays.keeper"], ["search", "nothing at all"])
    )
    return Input(
        [*line, f"--template={said}", *chosen(rng, ["--edition", "latest"]), *ONLY_BAYS],
        b"",
        {},
        rng.random() < 0.4,
        raw=True,
    )


ON_CHANGES = (
    ["--topic", "bays"], ["--topic", "nope"], ["--since", "2023-05-15"], ["--since", "2020-01-01"], ["--since", "2026-13-01"],
    ["--since", "nope"], ["--edition", "latest"], ["--edition", "2023-05-15"], ["--edition", "2024-06-05"], ["--fields", "id,now"],
)  # fmt: skip
OF_EDITIONS = (
    ["changes"], ["changes"], ["list", "--changed"], ["history"], ["history", "bays.piers"], ["show", "bays.piers"], ["sources"],
    ["timeline"], ["table"], ["topics"], [],
)  # fmt: skip
FORMS = (
    [],
    ["--format", "csv"],
    ["--format", "markdown"],
    ["--format", "jsonl"],
    ["--format", "cards"],
    ["--json"],
)


def edition(rng: random.Random, _world: World) -> Input:
    """What the newest edition says otherwise, and each view of another edition."""
    line = list(rng.choice(OF_EDITIONS))
    if line:
        line += (
            chosen(rng, rng.choice(ON_CHANGES))
            if line[0] == "changes"
            else chosen(rng, ["--edition", _day(rng)])
        )
        line += ["--facts", str(BAYS), *rng.choice((["--only-facts"],) * 4 + ([],)), *rng.choice(FORMS)]
    else:
        line = [*ONLY_BAYS, "--edition", _day(rng)]
    environ = {
        "COLUMNS": str(rng.randrange(0, 200)),
        "USJAPAN_EDITION": rng.choice(("", "", "latest", _day(rng))),
    }
    return Input(line, b"", environ, rng.random() < 0.5)


def _day(rng: random.Random) -> str:
    days = ("latest", "2023-05-15", "2026-10-01", "2024-06-05", "", "2026-02-30")
    return rng.choice(days) if rng.random() < 0.8 else text(rng)[:60]


def export(rng: random.Random, world: World) -> Input:
    """A database, SQL or JSON lines; over what is there, behind links, under odd names."""
    pack = rng.choice((ONLY_SIX, ONLY_BAYS))
    if rng.random() < 0.5:
        kind = rng.choice(("sql", "jsonl", "sqlite", "nope", text(rng)[:40]))
        return (
            Input(["export", "--", kind], b"") if kind == "sqlite" else Input(["export", *pack, "--", kind])
        )
    folder = world.emptied()
    real = folder / rng.choice(("facts.db", "a b.db", "é.db", "x" * 200, "-x.db"))
    named = real
    kind = rng.randrange(5)
    if kind in (1, 2):
        real.write_bytes(b"old")
    if kind in (2, 3):
        named = folder / "link.db"
        named.symlink_to(real.name)
    line = ["export", *chosen(rng, ["--force"]), *pack, "--", "sqlite", str(named)]
    return Input(line, output=str(real), holds=lambda _out: _no_database(real))


def _no_database(path: Path) -> str:
    database = sqlite3.connect(path)
    try:
        (said,) = database.execute("PRAGMA quick_check").fetchone()
    finally:
        database.close()
    return "" if said == "ok" else f"no database: {said}"


STARTS = (
    "pack",
    "a/b",
    "ü",
    "there",
    "-p",
    "link",
    "there/x",
    "neighbour.txt",
    "neighbour.txt/x",
    "n" * 255,
    "n" * 300,
)


def start(rng: random.Random, world: World) -> Input:
    """A pack that `new` starts, where nothing is, or something."""
    folder = world.emptied()
    (folder / "there").mkdir()
    (folder / "link").symlink_to("neighbour.txt")
    name = rng.choice(STARTS)
    return Input(["new", *ONLY_SIX, "--", str(folder / name)], output=str(folder / name.partition("/")[0]))


def browser(rng: random.Random, world: World) -> Input:
    """What the browser shows and copies for any query, and what `browse` says where it cannot run."""
    said = text(rng)
    if rng.random() < 0.2:
        return Input(["browse", *ONLY_BAYS, "--", said], b"", {}, rng.random() < 0.5)
    environ = {**world.environ, "USJAPAN_STYLE": rng.choice(("", "apa", "nope", text(rng)[:40]))}

    def call() -> None:
        shared = {
            "quiet": True,
            "facts": [str(BAYS)],
            "only_facts": True,
            "edition": None,
            "format": None,
            "color": "auto",
        }
        context = Context(open_streams(environ, shared), shared)
        facts = desk.find(context, said.strip(), rng.choice((None, "bays", "nope"))).facts
        _paint([card(context, fact, rng.randrange(20, 200)) for fact in facts[:5]])
        desk.cited(context, facts)

    return Input([said], call=call)


def _paint(cards: list[str]) -> None:
    try:
        from usjapan_cli.browse.app import painted
    except ModuleNotFoundError:  # Textual is an extra
        return
    for shown in cards:
        painted(shown)
