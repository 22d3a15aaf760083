"""Irregular verbs at the front of a phrase."""

from __future__ import annotations

import pytest

from usjapan_cli.index.inflections import inflected


@pytest.mark.parametrize(
    ("phrase", "forms"),
    [
        ("take the ferry", ["took the ferry", "taken the ferry"]), ("swear", ["swore", "sworn"]),
        ("throwing nets", ["threw nets", "thrown nets"]), ("moor the boat", []), ("find", []), ("nets", []),
    ],
)  # fmt: skip
def test_the_other_forms_of_a_phrase(phrase: str, forms: list[str]) -> None:
    assert list(inflected(phrase)) == forms
