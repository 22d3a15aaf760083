"""The patterns of the rules, which a cache folder may keep compiled."""

from __future__ import annotations

from ..core.patterns import compile_by
from ..core.patterns import matches as matches
from ..core.patterns import pattern as pattern
from .compiled import Compiled


def kept_in(folder: str | None) -> Compiled:
    """Compile patterns from now on with what a cache folder has of them; return what keeps them there."""
    compiled = Compiled(folder)
    compile_by(compiled.pattern)
    return compiled
