"""Curated, cited facts about U.S.-Japan relations, found in a blink.

>>> from usjapan_cli import load
>>> load()["alliance.us-troops"].value.text
'over 50,000 people'
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api import Fact as Fact
    from .api import Library as Library
    from .api import UsjapanError as UsjapanError
    from .api import load as load

__all__ = ["Fact", "Library", "UsjapanError", "__version__", "load"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Import the Python interface when it is asked for: the command line does without it."""
    if name in __all__:
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
