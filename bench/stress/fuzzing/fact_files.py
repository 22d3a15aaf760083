"""Kinds of fact files and caches: spoilt, grown from nothing, in folders, in editions, put in order."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from usjapan_cli.packs.canonical import canonical
from usjapan_cli.packs.reader import load_pack

from .words import LIBRARY, WORDS_OF_YAML, spoilt
from .world import BAYS, ONLY_SIX, Input, World

SMALL_PACK = """\
topic: quay
title: The quay
source: {id: Q-1, title: Memo, genre: Memo, publisher: Office, date: "2024-03-01", cells: [x.1, x.2]}
facts:
  boats:
    statement: Over 40 boats lie at the quay.
    kind: figure
    value: {number: 40, unit: boats, bound: over}
    shelf_life: current
    locators: [x.1]
    aliases: [fleet size]
    questions: [How many boats lie there?]
  storm:
    statement: A storm came in "2019".
    kind: event
    date: "2019/.."
    shelf_life: fixed
    locators: [x.2]
    see_also: {quay.boats: the boats}
"""
WORDS = [word.encode() for word in WORDS_OF_YAML]
KEYS = [
    "topic",
    "facts",
    "source",
    "title",
    "statement",
    "kind",
    "value",
    "number",
    "tables",
    "rows",
    "id",
    "date",
]


def fact_file(rng: random.Random, world: World) -> Input:
    """A valid fact file, spoilt, for lint or as a pack."""
    content = rng.choice((SMALL_PACK.encode(), *world.fact_files))
    path = world.fact_file(spoilt(rng, content, WORDS))
    line = rng.choice(
        (
            ["lint", path],
            ["lint", "--diff", path],
            ["search", "boats", "--facts", path],
            ["list", "--facts", path],
        )
    )
    beside = ("--facts", str(LIBRARY), "--only-facts") if line[0] == "lint" else ("--only-facts",)
    return Input([*line, *beside, *rng.choice(([], ["--format", "csv"], ["--json"]))])


def grown_file(rng: random.Random, world: World) -> Input:
    """A fact file grown from nothing out of YAML's words and the keys of facts."""
    lines = []
    for _ in range(rng.randrange(1, 25)):
        word = rng.choice((*WORDS_OF_YAML, "quay", "figure", "A text.", "{a: b}", "[a, b]", '"2022"'))
        lines.append(f"{' ' * rng.choice((0, 0, 2, 2, 4))}{rng.choice(('', '- '))}{rng.choice(KEYS)}: {word}")
    path = world.fact_file("\n".join(lines).encode(errors="replace"))
    return Input(["lint", path, "--only-facts", "--facts", str(LIBRARY)])


def pack_folder(rng: random.Random, world: World) -> Input:
    """A folder of fact files in which one (a source, a thesaurus, a list of words, a topic) is spoilt."""
    folder = _copied(LIBRARY, world.packs / "six")
    (folder / "words.txt").write_text("mooring\nsailor\n")
    _spoil_one(rng, folder)
    line = rng.choice(
        (
            ["search", "mooring"],
            ["table"],
            ["sources"],
            ["history", "fleet.crew-share"],
            ["timeline"],
            ["topics"],
        )
    )
    return Input([*line, "--facts", str(folder), "--only-facts"])


ON_EDITIONS: Sequence[Sequence[str]] = (
    ["changes"], ["list", "--changed"], ["show", "bays.piers"], ["history", "bays.piers"], ["timeline"], ["sources"],
    ["lint"], ["search", "piers", "--edition", "latest"], ["list", "--edition", "2026-10-01"], ["table"],
    ["cite", "bays.keeper", "--with-fact"], ["changes", "--since", "2023-05-15"],
)  # fmt: skip


def edition_folder(rng: random.Random, world: World) -> Input:
    """A pack of two editions in which a file of either is spoilt."""
    folder = _copied(BAYS, world.packs / "bays")
    _spoil_one(rng, folder)
    line = list(rng.choice(ON_EDITIONS))
    line += [str(folder)] if line == ["lint"] else ["--facts", str(folder), "--only-facts"]
    return Input([*line, *rng.choice(([], ["--json"]))], b"", {}, rng.random() < 0.3)


def _copied(pack: Path, folder: Path) -> Path:
    if folder.exists():
        shutil.rmtree(folder)
    return Path(shutil.copytree(pack, folder))


def _spoil_one(rng: random.Random, folder: Path) -> None:
    path = rng.choice([path for path in sorted(folder.rglob("*")) if path.is_file()])
    path.write_bytes(spoilt(rng, path.read_bytes(), WORDS))


def put_in_order(rng: random.Random, world: World) -> Input:
    """A spoilt fact file that `lint --fix` is to write, alone or behind a link."""
    path = world.emptied() / "quay.yaml"
    path.write_bytes(spoilt(rng, rng.choice((SMALL_PACK.encode(), *world.fact_files)), WORDS))
    named = path
    if rng.random() < 0.2:
        named = world.out / "link.yaml"
        named.symlink_to("quay.yaml")
    before = _codes(path)
    return Input(
        ["lint", "--fix", str(named), *ONLY_SIX], output=str(path), holds=lambda _: _spoils(path, before)
    )


def _codes(path: Path) -> list[str]:
    return sorted(problem.code for problem in load_pack([str(path)], {})[1])


def _spoils(path: Path, before: list[str]) -> str:
    """Say what a file that was put in order has wrong that it had not, or whether it would change again."""
    content = path.read_bytes().decode("utf-8")
    if canonical(content, str(path)) != content:
        return "put in order, it is not in order"
    after = _codes(path)
    return "" if after == before else f"problems before {before}, after {after}"


def cache_file(rng: random.Random, world: World) -> Input:
    """A cached index, spoilt: it is read as it is, or built anew."""
    name, sound = world.index
    words = [b"\n", b"\t", b" ", b"usjapan-index 2", b"-1", b"9" * 30, b"facts 0 ", b"\xff", b"\0"]
    content = spoilt(rng, sound, words)
    whole = rng.random() < 0.9
    (world.cache / "usjapan" / name).write_bytes(content if whole else sound[: rng.randrange(len(sound))])
    line = rng.choice(
        (["search", "mooring"], ["show", "fleet.crew-share"], ["list"], ["topics"], ["sources"], ["table"])
    )
    return Input([*line, *ONLY_SIX], terminal=rng.random() < 0.5, raw=True)
