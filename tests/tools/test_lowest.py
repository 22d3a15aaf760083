"""The lowest allowed versions, which `.ci/run` installs and tests with."""

from __future__ import annotations

from packaging.requirements import Requirement

from tools.lowest import lowest, required


def test_the_lowest_version_is_the_highest_lower_bound_that_holds_here() -> None:
    found = lowest(
        ["a>=1.2,<3", "b", "A>=1.4; python_version >= '3.11'", "a>=9; python_version < '3.0'", "c==2.0b1"]
    )
    assert {name: str(version) for name, version in found.items()} == {"a": "1.4", "c": "2.0b1"}


def test_everything_that_we_need_has_a_lower_bound() -> None:
    bounded = lowest(required())
    assert [name for name in required() if Requirement(name).name.lower() not in bounded] == []
