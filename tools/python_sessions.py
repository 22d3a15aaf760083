"""Sessions of Python in the documents, with the answers that the program gives now."""

from __future__ import annotations

import contextlib
import doctest
import io
from collections.abc import Iterator
from typing import Any


def replayed(body: str, names: dict[str, Any]) -> str:
    """Return the body of a ```pycon block with its answers renewed; `names` are a document's own."""
    examples = doctest.DocTestParser().get_examples(body)
    return "\n".join(line for example in examples for line in _answered(example.source, names)) + "\n\n"


def _answered(source: str, names: dict[str, Any]) -> Iterator[str]:
    first, *more = source.rstrip("\n").split("\n")
    yield f">>> {first}"
    yield from (f"... {line}" for line in more)
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        try:
            exec(compile(source, "<document>", "single"), names)  # noqa: S102 - of our own documents
        except Exception as error:
            print("Traceback (most recent call last):")
            print(f"{type(error).__module__}.{type(error).__name__}: {error}")
    yield from shown.getvalue().splitlines()
