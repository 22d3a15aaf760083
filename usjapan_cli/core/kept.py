"""`kept`: what is read of one object alone, read when it is first asked for and kept with the object.

So it goes when the object goes, where a cache by the side would grow.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Of = TypeVar("Of")
    Read = TypeVar("Read")


def kept(read: Callable[[Of], Read]) -> Callable[[Of], Read]:
    """Decorate a reading of an object, of its one argument, which keeps what was read."""
    name = f"{read.__module__}.{read.__qualname__}"

    def known(of: Of) -> Read:
        found: Read
        try:
            found = of.__dict__[name]
        except KeyError:
            found = of.__dict__[name] = read(of)
        return found

    known.__doc__ = read.__doc__
    return known
