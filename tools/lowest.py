"""Prints the lowest versions that `pyproject.toml` allows, as constraints for pip: `python -m tools.lowest`.

Of several bounds on a package, those whose marker fits this Python count, and the highest of them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def lowest(requirements: Iterable[str]) -> dict[str, Version]:
    """Return the lowest version of each package that all bounds on it allow."""
    found: dict[str, Version] = {}
    for requirement in map(Requirement, requirements):
        if requirement.marker is None or requirement.marker.evaluate():
            for bound in requirement.specifier:
                if bound.operator in (">=", "=="):
                    name, version = requirement.name.lower(), Version(bound.version)
                    found[name] = max(version, found.get(name, version))
    return found


def required() -> Iterator[str]:
    """Yield what the project needs to run and to be tested."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    yield from project["dependencies"]
    for extra in project["optional-dependencies"].values():
        yield from extra


if __name__ == "__main__":
    for name, version in sorted(lowest(required()).items()):
        print(f"{name}=={version}")
