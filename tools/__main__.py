"""Writes the generated files that are out of date; `--check` only names them, with exit status 1."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .generated import DOCUMENTS, FILES, PACKAGE, ROOT, kept, stray


def main(argv: Sequence[str]) -> int:
    """Write, or with `--check` compare, every generated file."""
    parser = argparse.ArgumentParser(prog="python -m tools", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing")
    check = parser.parse_args(argv).check
    if not check and PACKAGE.parent != ROOT:
        parser.error(f"the program imported is in {PACKAGE}: run this in the folder of a checkout")
    late = list(stray())
    for path in late:
        if not check:
            path.unlink()
    for path, made in (FILES | DOCUMENTS).items():
        text = made()
        if kept(path) == text:
            continue
        late.append(path)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
    for path in late:
        print(path, "is out of date: python -m tools" if check else "brought up to date")
    return 1 if check and late else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
