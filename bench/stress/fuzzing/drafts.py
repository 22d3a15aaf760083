"""Kinds of what people write: drafts for `check`, in text and in Word, and memos for `fill`."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

from .words import chosen, spoilt, text, written
from .world import ONLY_BAYS, ONLY_SIX, Input, World

SAID = [
    "over 12 piers", "12 piers", "about 25%", "25 percent of the ferries", "As of May 2023,", "in October 2026", "Ada Hollis",
    "the Bay Office opposed a higher toll", "reportedly", "at least", "no", "not", "if Congress agrees,", "$188 billion",
    "1,200 mooring posts", "US$1.5bn", "two-thirds", "a dozen", "rose by 5%", "fell", "1951", "2022-23", "May 15, 2023", "5/15/2023",
    "according to the Office", "first", "largest", "(see above)", "bays.piers", "fleet.crew-share", "[^1]", "[^1]: A note.",
    '"over 12 piers"', "“quoted", "--", "—", "10-20", "¥5 trillion", "½", "12.", "e.g.", "U.S.", "Mr. Lund", "steamers", "crew",
]  # fmt: skip
MARKS = [
    "# Heading", "- item", "1. item", "> quote", "```", "~~~~", "`code`", "``", "| a | b |", "|---|---|", "| 12 | piers |", "---",
    "<!-- usjapan: ignore UD201 -- why -->", "<!-- usjapan: off -->", "<!-- usjapan: on -->", "<!-- usjapan: ignore-file -->",
    "<!-- usjapan: nope UD999 -->", "# usjapan: ignore", "<!--", "-->", "<p>", "</p>", "<script>", "&amp;", "&#0;", "&#x202e;",
    "[a](b)", "![a](b)", "**", "*", "\\", "$$", "\x1b]52;c;eA==\x07", "\u202e", "\0", "\x85", "\u2028", "\ufeff", "\f", "é" * 40,
    "1" * 400, "a" * 3000, "1,1." * 300, "(" * 90, '"' * 90, "over about " * 9, "\ud800",
]  # fmt: skip
ON_DRAFTS = (
    ["--supported"], ["--fail-on", "never"], ["--max-age", "1y"], ["--select", "UD1"], ["--ignore", "UD201,UD4"],
    ["--color", "always"], ["--topic", "bays"], ["--edition", "latest"],
)  # fmt: skip
FORMATS = (
    [],
    ["--format", "plain"],
    ["--format", "github"],
    ["--format", "sarif"],
    ["--format", "jsonl"],
    ["--json"],
)


def _draft(rng: random.Random, world: World) -> str:
    """Return a draft: statements of facts with a change, things said, marks."""
    facts = [fact.statement for fact in (*world.bays.facts, *world.six.facts)]
    grown = written(rng, [*facts, *SAID, *SAID, *MARKS], rng.choice((3, 15, 60)))
    if rng.random() < 0.3:
        return spoilt(rng, grown.encode(errors="replace"), [b"\n", b" ", b"\xff", b"\0"]).decode(
            errors="replace"
        )
    return grown


def draft(rng: random.Random, world: World) -> Input:
    """Any draft for `check`, on standard input."""
    content = _draft(rng, world).encode(errors="replace") if rng.random() < 0.9 else rng.randbytes(500)
    pack = rng.choice((ONLY_BAYS, ONLY_BAYS, ONLY_BAYS, ONLY_SIX, ONLY_SIX, ()))
    form = rng.choice(([], ["--as", "markdown"], ["--as", "text"]))
    line = ["check", "-", *form, *chosen(rng, rng.choice(ON_DRAFTS)), *pack, *rng.choice(FORMATS)]
    return Input(line, content, {}, rng.random() < 0.3)


XML = (
    "<w:p><w:r><w:t>{0}</w:t></w:r></w:p>", "<w:p><w:ins><w:r><w:t>{0}</w:t></w:r></w:ins></w:p>",
    "<w:p><w:del><w:r><w:delText>{0}</w:delText></w:r></w:del></w:p>", "<w:p/>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:t>{0}</w:t><w:br/><w:tab/></w:r></w:p>", "<w:p>", "</w:p>", "&lol;", "<![CDATA[{0}]]>",
)  # fmt: skip
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_document(rng: random.Random, world: World) -> Input:
    """A Word document for `check`, mostly spoilt: its XML, or the archive."""
    said = _draft(rng, world)[:300].replace("&", "&amp;").replace("<", "&lt;")
    body = "".join(rng.choice(XML).format(said) for _ in range(rng.randrange(6)))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", rng.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        for name in ("document", *rng.choice(((), ("footnotes",), ("footnotes", "endnotes")))):
            xml = f"<w:document {SPACE}><w:body>{body}</w:body></w:document>".encode(errors="replace")
            archive.writestr(
                f"word/{name}.xml", spoilt(rng, xml, [b"<", b">", b"&"]) if rng.random() < 0.3 else xml
            )
    content = held.getvalue()
    if rng.random() < 0.5:
        content = spoilt(rng, content, [b"PK\x03\x04", b"PK\x05\x06", b"\xff" * 4, b"\0" * 8])
    path = world.packs / "draft.docx"
    path.write_bytes(content)
    return Input(["check", str(path), *ONLY_BAYS, *rng.choice(FORMATS)], b"", {}, rng.random() < 0.3)


PLACES = [
    "{{bays.piers}}", "{{ bays.piers/number }}", "{{bays.keeper/statement}}", "{{bays.toll/cite}}", "{{fleet.crew-share/value}}",
    "{{bays.nope}}", "{{other.name}}", "{{bays.piers/nope}}", "\\{\\{bays.piers\\}\\}", "{{", "}}", "{{{{bays.piers}}}}", "{% if %}",
    "<!--usjapan bays.piers 2023-05-15 over 12 piers-->over 12 piers<!--/usjapan-->", "<!--usjapan bays.piers-->x<!--/usjapan-->",
    "<!--usjapan bays.ferry 2021-01-01 -->by hand<!--/usjapan-->[^uj-1]", "<!--usjapan notes-->", "<!--/usjapan notes-->",
    "<!--/usjapan-->", "<!--usjapan ", "[^uj-1]: A note.", "<sup>1</sup>", "</body>", "\\end{document}", "\\begin{verbatim}",
    "\\verb|{{x.y}}|", "% {{bays.piers}}", "<pre>", "</pre>", "${x}", "$(id)", "`{{bays.piers}}`",
]  # fmt: skip
ON_MEMOS = (
    ["--style", "apa"], ["--notes", "inline"], ["--notes", "endnotes"], ["--notes", "none"], ["--lenient"], ["--approx"], ["--force"],
    ["--figures-of", "2021-01-01"], ["--max-age", "9y"], ["--edition", "latest"], ["--style", "mla"],
)  # fmt: skip
ENDINGS = (".md", ".txt", ".tex", ".html", ".docx", "")


def memo(rng: random.Random, world: World) -> Input:
    """Any memo for `fill`: to standard output, to a file, in place, or only checked."""
    content = written(rng, [*PLACES, *PLACES, *SAID, *MARKS], rng.choice((2, 8, 30))).encode(errors="replace")
    if rng.random() < 0.2:
        content = spoilt(rng, content, [b"{{", b"}}", b"<!--usjapan ", b"-->", b"\xff"])
    folder = world.emptied()
    path = folder / f"memo{rng.choice(ENDINGS)}"
    path.write_bytes(content)
    line = ["fill", str(path), *chosen(rng, rng.choice(ON_MEMOS), rng.choice(ON_MEMOS)), *ONLY_BAYS]
    match rng.randrange(5):
        case 0:
            return Input([*line, "--in-place"], output=str(path))
        case 1:
            return Input([*line, "-o", str(_target(rng, folder))], output=str(folder / "real"))
        case 2:
            return Input([*line, "--check", *rng.choice(([], ["--json"]))])
        case 3:
            line[1] = "-"
            form = rng.choice(([], ["--as", rng.choice(("markdown", "latex", "html", "text"))]))
            return Input([*line, *form], content, {}, rng.random() < 0.3, raw=True)
    left = content if b"{{" not in content and b"usjapan" not in content and b"\\{" not in content else None
    return Input(
        line, raw=True, holds=lambda out: "" if left in (None, out) else "a memo without places was changed"
    )


def _target(rng: random.Random, folder: Path) -> Path:
    """Return a name to write `folder/real` by, of what is there already or not."""
    real, named = folder / "real", folder / "link"
    kind = rng.randrange(5)
    if kind in (1, 2):
        real.write_text(rng.choice(("over 12 piers", "", text(rng).encode(errors="replace").decode())))
    if kind in (2, 3):
        named.symlink_to("real")  # to a file, or to nothing
        return named
    return real
