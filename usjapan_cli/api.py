"""The Python interface: `load()` opens the facts, the same engine as the commands."""

from __future__ import annotations

import os

from .core.errors import UsjapanError
from .core.facts import Fact
from .library import places
from .library.library import Library
from .library.opening import Opening, open_library

__all__ = ["Fact", "Library", "UsjapanError", "load"]


def load(*paths: str | os.PathLike[str], shipped: bool = True, edition: str | None = None) -> Library:
    """Open the shipped facts and any packs (fact files or folders of them), in an edition or as they are.

    `edition` is a day, such as `2023-05-15`, or `latest`.

    Nothing but `paths` decides what is opened: no environment variable, no folder of the user's.
    Raises FactsError, with every problem found, where a pack cannot be used, UsageError for an
    edition that is not held.
    """
    chosen = tuple(os.fspath(path) for path in paths)
    library, _ = open_library(Opening(chosen, (), shipped, places.cache_folder(os.environ), edition=edition))
    return library
