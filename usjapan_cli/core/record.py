"""`Record`: a frozen record with typed fields, declared like a dataclass.

`dataclasses` costs a lookup twice the start of the interpreter, so the few lines of it
that the program needs stand here; type checkers see a frozen dataclass.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what `typing.TYPE_CHECKING` is, without importing it
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Self, dataclass_transform
else:

    def dataclass_transform(**_options):
        """Stand in for `typing.dataclass_transform`, which only checkers read."""
        return lambda cls: cls


LINE = 79  # characters of a `repr`


@dataclass_transform(frozen_default=True, eq_default=True)
class Record:
    """The base: fields are the annotations of the class, defaults its attributes."""

    _fields: tuple[str, ...] = ()
    _fewest: int = 0  # values, in order, that leave out none without a default
    _brief: tuple[str, ...] = ()  # what stands for it where a line must do, the name first

    def __init_subclass__(cls) -> None:
        cls._declare((*cls._fields, *cls.__annotations__))

    @classmethod
    def _declare(cls, fields: tuple[str, ...]) -> None:
        """Set the names of the fields; one without a default is needed."""
        cls._fields, fewest = fields, 0
        for at, name in enumerate(fields, 1):  # a loop: dozens of classes are made before any answer
            if not hasattr(cls, name):
                fewest = at
        cls._fewest = fewest

    def __init__(self, *values: Any, **named: Any) -> None:
        if not named and self._fewest <= len(values) <= len(self._fields):
            self.__dict__.update(zip(self._fields, values))  # noqa: B905  the rest have their defaults
            return
        given = dict(zip(self._fields, values, strict=False), **named) if values else named
        if len(values) > len(self._fields) or not given.keys() <= frozenset(self._fields):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self._fields)}")
        for name in self._fields[: self._fewest]:
            if name not in given and not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} needs {name}")
        self.__dict__.update(given)

    @classmethod
    def of(cls, values: Iterable[Any]) -> Self:
        """Build a record from the values of its fields in order, as rows are read: by the hundred."""
        made = cls.__new__(cls)
        made.__dict__.update(zip(cls._fields, values, strict=True))
        return made

    def but(self, **changes: Any) -> Self:
        """Return this record with some fields changed."""
        return type(self)(**{**dict(zip(self._fields, self._values(), strict=True)), **changes})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._fields)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Record) or type(self) is not type(other):
            return False
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        if self._brief:
            return brief(type(self).__name__, *(getattr(self, name) for name in self._brief))
        parts = (f"{name}={getattr(self, name)!r}" for name in self._fields)
        return f"{type(self).__name__}({', '.join(parts)})"


def brief(kind: str, *said: object) -> str:
    """Return `<Kind one: two, three>`, cut to a line; a record stands there by its own first part."""
    first, *rest = (_in_short(part) for part in said)
    text = f"{kind} {first}{': ' if any(rest) else ''}{', '.join(filter(None, rest))}"
    text = " ".join(text.split())
    return f"<{text}>" if len(text) <= LINE - 2 else f"<{text[: LINE - 3].rstrip()}\u2026>"


def _in_short(part: object) -> str:
    while isinstance(part, Record) and part._brief:
        part = getattr(part, part._brief[0])
    return "" if part is None else f"{part:g}" if isinstance(part, float) else str(part)
