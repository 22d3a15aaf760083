"""What every command writes in every format, on a terminal and in a pipe, on the six facts.

`python -m pytest tests/whole/test_golden.py --rewrite-goldens` writes `golden/` anew: read the difference.
An escape byte stands as `\\e`, a carriage return as `\\r`.
"""

from __future__ import annotations

import pytest
from conftest import TESTS, in_process

from usjapan_cli.show.formats import FORMATS

GOLDEN = TESTS / "whole" / "golden"
POSTS, TREATY, CLAIM = "harbour.mooring-posts", "harbour.treaty-signing", "harbour.safest-claim"
READING = {
    "topics": ["topics"],
    "list": ["list", "harbour"],
    "search": ["search", "moring posts of lesser quay", "--limit", "2"],
    "show": ["show", POSTS, CLAIM],
    "cite": ["cite", POSTS, TREATY],
    "styles": ["cite", "--list-styles"],
    "tables": ["table"],
    "table": ["table", "cargo-2023"],
    "timeline": ["timeline"],
    "history": ["history", POSTS],
    "sources": ["sources"],
}
OTHERS = {
    "orientation": [[], ["--version"]],
    "single": [
        ["show", POSTS, "--field", "value"], ["show", POSTS, "--field", "number"],
        ["show", POSTS, "--field", "number", "--approx"], ["show", "harbour.pact", "--format", "ids"],
        ["show", TREATY], ["cite", POSTS, "--with-fact"], ["cite", POSTS, "--in-text"],
        ["search", "moring accord", "--explain"], ["search", "balance of the north pier", "--first"],
        ["list", "--fields", "id,bound,number,unit"], ["table", "cargo-2023", "--chart"],
        ["timeline", "--since", "2000"], ["list", "--since", "1980", "--until", "1990"],
    ],
    "misses": [
        ["search", "zzqqxx"], ["search", "mooring bananas peel"], ["search", ""],
        ["show", "harbour.mooring-post"], ["show", TREATY, "harbour.lost", "--format", "ids"],
        ["list", "harbor"], ["list", "harbour", "--since", "2500"], ["list", "--since", "soon"],
        ["cite", POSTS, "--style", "nope"], ["show", POSTS, "--field", "nope"],
        ["list", "--fields", "nope"], ["show", POSTS, "--max-age", "90d"], ["list", "--max-age", "old"],
        ["history", "harbour.lost"], ["table", "cargo"], ["nope"], ["list", "--format", "xml"],
        ["search"], ["search", "x", "--topic", "harbor"], ["search", "x", "--limit", "0"],
    ],
}  # fmt: skip
PLACES = ("terminal", "pipe")
CASES: dict[str, list[list[str]]] = {
    **{name: [[*argv, "--format", format] for format in FORMATS] for name, argv in READING.items()},
    **OTHERS,
}


def transcript(lines: list[list[str]], place: str) -> str:
    """Run command lines on the six facts and write down what each writes."""
    environ = {"COLUMNS": "80", "PAGER": "cat"}
    parts = []
    for argv in lines:
        chosen = [*argv, "--facts", "six", "--only-facts"]
        done = in_process(chosen, b"", place == "terminal", environ)
        said = " ".join(f"'{word}'" if " " in word or not word else word for word in argv)
        parts.append(f"$ usjapan {said}".rstrip() + f"  # exit {done.status}\n{done.text}")
        if done.err:
            parts.append("--- stderr\n" + done.said)
        parts.append("\n")
    return "".join(parts).replace("\x1b", "\\e").replace("\r", "\\r")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", CASES)
def test_golden(
    name: str, place: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(TESTS / "packs")
    path = GOLDEN / f"{name}.{place}.txt"
    now = transcript(CASES[name], place)
    if request.config.getoption("--rewrite-goldens"):
        GOLDEN.mkdir(exist_ok=True)
        path.write_text(now, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == now


def test_no_golden_is_left_over() -> None:
    written = {path.name for path in GOLDEN.iterdir()}
    assert written == {f"{name}.{place}.txt" for name in CASES for place in PLACES}


@pytest.mark.parametrize("name", CASES)
def test_no_escape_in_what_a_pipe_gets(name: str) -> None:
    assert "\\e" not in (GOLDEN / f"{name}.pipe.txt").read_text(encoding="utf-8")
