"""Kinds that go to the engine: queries, and the Python interface."""

from __future__ import annotations

import random
from collections.abc import Callable

from usjapan_cli import load

from .words import LIBRARY, text
from .world import Input, World


def query(rng: random.Random, world: World) -> Input:
    """Any query: mostly to the engine, else to the command."""
    said = text(rng)
    if rng.random() < 0.7:
        library = world.six if rng.random() < 0.7 else world.all
        topic = rng.choice((None, None, "harbour", "nope"))
        return Input([said], call=lambda: library.search(said, rng.choice((None, 1, 3)), topic))
    extra = rng.choice(([], ["--json"], ["--explain"], ["--format", "csv"], ["--format", "markdown"]))
    return Input(["search", *extra, "--", said], b"", {"USJAPAN_FACTS": str(LIBRARY)}, rng.random() < 0.3)


def python_call(rng: random.Random, world: World) -> Input:
    """The Python interface, with any text."""
    said, library = text(rng), rng.choice((world.six, world.all))
    calls: list[Callable[[], object]] = [
        lambda: library.fact(said), lambda: library.find(said), lambda: library.source(said),
        lambda: library.renamed(said), lambda: library.readings(said), lambda: list(library.facts_of([said])),
        lambda: load(said), lambda: load(said, shipped=False), lambda: library.search(said, 1, said),
    ]  # fmt: skip
    return Input([said], call=rng.choice(calls))
