"""`kept` and `cached_property`: what is read of one object, when it is first asked for, and kept with it.

So it goes when the object goes, where a cache by the side would grow.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import cached_property as cached_property
    from typing import TypeVar

    Of = TypeVar("Of")
    Read = TypeVar("Read")
else:

    class cached_property:  # noqa: N801  as that of `functools`
        """`functools.cached_property` without the lock of Python 3.11, which costs more than a reading."""

        def __init__(self, read):
            self._read = read
            self.__doc__ = read.__doc__

        def __set_name__(self, _owner, name):
            self._name = name

        def __get__(self, of, _owner=None):
            if of is None:
                return self
            found = of.__dict__[self._name] = self._read(of)
            return found


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
