"""A record whose fields are declared once, with all that is done with them elsewhere.

`Fact` is one. From its declarations the YAML reader takes which keys there are, which are required and
how each is read; `lint --fix` their order; the index its columns; the formats their keys and columns;
`tools` both JSON Schemas. Each has one function a *shape*, none a list of fields of its own.

    text        one line                    texts       a list of such, none twice
    statement   a sentence                  pairs       a mapping of texts
    choice      a word of a vocabulary      value       a number with its unit and hedge
    day, date   an ISO day, an EDTF date    latest      how the newest edition reads
"""

from __future__ import annotations

from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, dataclass_transform

    Shape = Literal[
        "text", "statement", "choice", "day", "date", "texts", "pairs", "value", "latest",
    ]  # fmt: skip
else:
    from .record import dataclass_transform

_NONE_GIVEN = object()


class Field(Record):
    """One field. `words` is the vocabulary of a choice, or of each text of a list.

    `written` tells whether a fact file holds it (else it is worked out), `required` whether it must,
    `nullable` whether None stands where there is nothing.
    """

    name: str
    shape: Shape
    words: tuple[str, ...]
    written: bool
    required: bool
    nullable: bool


def field(
    shape: Shape,
    *,
    words: tuple[str, ...] = (),
    written: bool = True,
    required: bool = True,
    default: Any = _NONE_GIVEN,
) -> Any:
    """Declare a field; one with a default is not required, nor is one that is not written."""
    needed = required and written and default is _NONE_GIVEN
    return shape, words, written, needed, default


@dataclass_transform(frozen_default=True, eq_default=True, kw_only_default=True, field_specifiers=(field,))
class Declared(Record):
    """The base of records with declared fields, in `declared`; they are built by keyword."""

    declared: tuple[Field, ...] = ()

    def __init_subclass__(cls) -> None:
        fields = []
        for name in cls.__annotations__:
            shape, words, written, required, default = cls.__dict__[name]
            fields.append(Field.of((name, shape, words, written, required, default is None)))
            if default is _NONE_GIVEN:
                delattr(cls, name)
            else:
                setattr(cls, name, default)
        cls.declared = tuple(fields)
        cls._declare(tuple(cls.__annotations__))
