"""Prints how much of real reports is found in copies as tools make them.

    USJAPAN_SOURCE=FOLDER python bench/copies.py

FOLDER/crs holds the text of CRS documents as three modes of pdftotext give it. What `-raw` drafts is the
record; a row is a document, a column a kind of copy, a cell the sentences found of those recorded.
"""

from __future__ import annotations

import html
import os
import quopri
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

from usjapan_cli.check.sentences import locate
from usjapan_cli.copies.decoding import decoded
from usjapan_cli.copies.drafting import digest_of
from usjapan_cli.copies.report import read_report

MODES = ("default", "layout", "raw")


def mail(text: str) -> bytes:
    """Return a text as the body of a mail."""
    head = b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    return head + quopri.encodestring(text.encode())


def numbered(text: str) -> bytes:
    """Number every line."""
    return "\n".join(f"{number:4}  {line}" for number, line in enumerate(text.split("\n"), 1)).encode()


def linked(text: str) -> bytes:
    """Return a text as Markdown with a link to each public law and year."""
    text = re.sub(
        r"(?<![\w-])((?:19|20)\d\d|P\.L\. \d+-\d+)(?!\d|[\w-])", r"[\1](https://www.congress.gov/\1)", text
    )
    return text.encode()


def narrow(text: str) -> bytes:
    """Reflow each page to 40 columns, so that other words end lines."""
    return "\n".join(part for line in text.split("\n") for part in textwrap.wrap(line, 40) or [""]).encode()


def marked_up(text: str) -> bytes:
    """Return a text as HTML whose lines are broken by tags."""
    return ("<html><body><div>" + html.escape(text).replace("\n", "<br>") + "</div></body></html>").encode()


COPIES: dict[str, Callable[[str], bytes]] = {
    "cp1252": lambda text: text.encode("cp1252", "replace"),
    "utf-16": lambda text: text.encode("utf-16-le"),
    "mail": mail,
    "numbered": numbered,
    "links": linked,
    "narrow": narrow,
    "html": marked_up,
    "curly": lambda text: text.replace("'", "\u2019").encode(),
    "invisible": lambda text: text.replace(" ", " \u200f\u2060").encode(),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
}


def main() -> int:
    """Print a row a document."""
    folder = Path(os.environ.get("USJAPAN_SOURCE", "")) / "crs"
    names = sorted(path.name.removesuffix(".raw.txt") for path in folder.glob("*.raw.txt"))
    if not names:
        print("USJAPAN_SOURCE names no folder with crs/NAME.raw.txt", file=sys.stderr)
        return 2
    columns = (*MODES, *COPIES)
    print(f"{'document':14}{'recorded':>9}" + "".join(f"{name:>10}" for name in columns))
    sums = dict.fromkeys(("recorded", *columns), 0)
    for name in names:
        texts = {mode: (folder / f"{name}.{mode}.txt").read_text("utf-8") for mode in MODES}
        record = [(one.address, digest_of(one.text)) for one in read_report(texts["raw"]).sentences]
        copies = texts | {kind: decoded(make(texts["raw"]), kind, "verify") for kind, make in COPIES.items()}
        counts = {kind: len(locate(copies[kind], record).found) for kind in columns}
        for kind, count in (("recorded", len(record)), *counts.items()):
            sums[kind] += count
        print(f"{name:14}{len(record):>9}" + "".join(f"{counts[kind]:>10}" for kind in columns), flush=True)
    print(
        f"{'all':14}" + "".join(f"{count:>{9 if kind == 'recorded' else 10}}" for kind, count in sums.items())
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
