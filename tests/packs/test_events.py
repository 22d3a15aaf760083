"""A fact file gets one verdict, in our words, with libyaml and without it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import TESTS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from usjapan_cli.core.errors import Problem
from usjapan_cli.packs import events, reader
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.yaml_nodes import MAX_DEPTH, parse_tree

INVALID = sorted((TESTS / "packs" / "invalid").rglob("*.yaml"))
ODD = {
    "question": "questions: [How many U.S. troops are in Japan?]\n",
    "question first": "questions: [?a, b]\n",
    "question alone": "a: [?, b ? c, d?e]\n",
    "question key": "? a\n: b\n",
    "question left open": "?\n",
    "address": "aliases: [https://x.y/z?a=1, c]\n",
    "link": "see_also: {a.b: is it the same?}\n",
    "tab before a list": "aliases:\t[a]\n",
    "tab before a comment": "a: b\t# c\n",
    "tab at the end": "a: b\t\nc: d\n",
    "tab in an empty line": "a: b\n \t\nc: d\n",
    "tab in a word": "a: b\tc\n",
    "tab in a list": "a: [b\tc]\n",
    "tab in quotes": 'a: "b\tc"\n',
    "tab after a dash": "a:\n  -\tb\n",
    "tab as indentation": "a:\n\tb: c\n",
    "tab after spaces": "a:\n  \tb: c\n",
    "surrogate": 'a: "\\ud800"\n',
    "no character": 'a: "\\U00110000"\nb: c\n',
    "far too large an escape": 'a: "\\UFFFFFFFF"\n',
    "noncharacter": "a: b\uffff\n",
    "unknown escape": 'a: "\\q"\n',
    "nesting, closed": "a: " + "[" * 40 + "]" * 40 + "\n",
    "nesting, 1,100 levels": "a: " + "[" * 1_100 + "]" * 1_100 + "\n",
    "nesting, open": "[" * 10_000,
    "nesting, lines": "[\n" * 2_000,
    "nesting, mappings": "a: " + "{b: " * 3_000,
    "nesting, blocks": "".join(f"{' ' * n}a:\n" for n in range(40)),
    "colon": "a: b: c\n",
    "colon and bracket": "a: {b:[c]}\n",
    "colon and question": "a: {b:?c}\n",
    "quote": 'a: "b\nc: d\n',
    "apostrophe": "a: 'b\nc: d\n",
    "more after a quote": 'a: "b" c\n',
    "quoted key": '"a": b\n c\n',
    "bracket": "a: [b, c\nd: e\n",
    "brace": "a: {b: c\nd: e\n",
    "closes nothing": "a: ]\n",
    "block": "a: >5 percent\n",
    "block, comment": "a: |2# c\n",
    "at": "a: @b\n",
    "star": "a: *\n",
    "tag": "a: !<x>, b\n",
    "tag in a list": "a: [!x]\n",
    "no colon": "topic quay\ntitle: x\n",
    "no colon at all": "a: b\nkind figure\n\nc: d\n",
    "outdented": "a:\n    b: c\n  d: e\n",
    "second document": "a: b\n---\nc: d\n",
    "carriage returns": "a: b\r\nc: d\re: [\n",
    "nothing": "",
    "left out": "a: {b: , c: d}\n",
}  # fmt: skip
FACT = """\
facts:
  one:
    statement: One.
    kind: event
    {line}
  two:
    statement: Two.
"""


def without_libyaml(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(events.Events, "quick", None)


def verdict(content: str) -> tuple[list[str], list[str]]:
    """Return the problems of a file, with their places and words, and the keys of its facts."""
    problems: list[Problem] = []
    facts: list[str] = []
    parse_tree(content.encode(), "quay.yaml", problems, lambda key, _: facts.append(key.text))
    return [str(problem) for problem in problems], [] if problems else facts


def both(content: str) -> tuple[list[str], list[str]]:
    """Return the verdict that a file has with libyaml and without it."""
    usual = verdict(content)
    with pytest.MonkeyPatch.context() as patch:
        without_libyaml(patch)
        assert verdict(content) == usual
    return usual


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_gets_one_verdict(name: str) -> None:
    both(ODD[name])
    both(FACT.replace("{line}", ODD[name].replace("\n", "\n    ").rstrip(" ")))


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_an_invalid_file_gets_one_verdict(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = reader.load_pack([str(path)], {})[1]
    without_libyaml(monkeypatch)
    assert reader.load_pack([str(path)], {})[1] == usual


def test_the_six_facts_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    files = fact_files(str(TESTS / "packs" / "six"))
    usual = reader.load_pack(files, {})[0]
    without_libyaml(monkeypatch)
    own = reader.load_pack(files, {})[0]
    assert (own.facts, own.places) == (usual.facts, usual.places)


@pytest.mark.parametrize(
    "name",
    [
        "question", "address", "link", "question alone", "tab before a list", "tab before a comment",
        "tab at the end", "tab in an empty line", "tab after a dash", "left out",
    ],
)  # fmt: skip
def test_what_is_accepted(name: str) -> None:
    assert both(ODD[name])[0] == []


@pytest.mark.parametrize("name", [name for name in ODD if name.startswith("nesting")])
def test_nesting_is_named_whatever_its_depth(name: str) -> None:
    (problem,) = both(ODD[name])[0]
    assert f"UJ105 more than {MAX_DEPTH} levels deep" in problem


@pytest.mark.parametrize(
    ("name", "place", "code", "words"),
    [
        ("tab as indentation", "2:1", "UJ103", "a tab used as indentation"),
        ("tab after spaces", "2:3", "UJ103", "a tab used as indentation"),
        ("tab in a word", "1:4", "UJ115", "a tab inside a text"),
        ("tab in a list", "1:5", "UJ115", "a tab inside a text"),
        ("tab in quotes", "1:4", "UJ115", "a tab inside a text"),
        ("surrogate", "1:4", "UJ102", "U+D800"),
        ("noncharacter", "1:5", "UJ102", "U+FFFF"),
        ("no character", "1:7", "UJ103", "an escape that means nothing"),
        ("unknown escape", "1:6", "UJ103", "an escape that means nothing"),
        ("colon", "1:5", "UJ103", "a colon and a space inside a text"),
        ("quote", "1:4", "UJ103", 'begins with " never ends'),
        ("apostrophe", "1:4", "UJ103", "begins with ' never ends"),
        ("more after a quote", "1:8", "UJ103", "more text after a closing quote"),
        ("bracket", "1:4", "UJ103", "[ is not closed"),
        ("brace", "1:4", "UJ103", "{ is not closed"),
        ("closes nothing", "1:4", "UJ103", "] closes nothing"),
        ("block", "1:4", "UJ103", "> at the start of a text"),
        ("at", "1:4", "UJ103", "cannot begin with @"),
        ("star", "1:4", "UJ103", "cannot begin with *"),
        ("no colon", "2:6", "UJ103", "goes on with the text above"),
        ("no colon at all", "2:1", "UJ103", "'kind figure' is no `key: text`"),
        ("outdented", "3:3", "UJ103", "does not fit the lines above"),
    ],
)
def test_a_mistake_is_named_in_our_words(name: str, place: str, code: str, words: str) -> None:
    (problem,) = both(ODD[name])[0]
    assert problem.startswith(f"quay.yaml:{place}: {code} ")
    assert words in problem


def test_a_mistake_in_a_later_fact_is_placed_in_its_file() -> None:
    (problem,) = both(FACT.replace("{line}", "date: a: b"))[0]
    assert problem.startswith("quay.yaml:5:12: UJ103 ")


def test_only_the_fact_at_hand_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake at the end of a large file must not cost twenty times what libyaml takes."""
    if events.Events.quick is None:
        pytest.skip("no libyaml here")
    again = []
    rest = events.Events._rest
    monkeypatch.setattr(events.Events, "_rest", lambda self: again.append(rest(self)) or rest(self))
    many = "".join(f"  f{number}:\n    statement: One.\n" for number in range(5_000))
    assert "UJ103" in verdict(f"facts:\n{many}  last:\n    statement: a: b\n")[0][0]
    assert len(again[0][0]) < 100


def test_an_old_libyaml_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    if events.Events.quick is None:
        pytest.skip("no libyaml here")
    from yaml import _yaml

    monkeypatch.setattr(_yaml, "get_version", lambda: (0, 2, 2))
    assert events._quick_reader() is None


TEXTS = [
    path.read_text(encoding="utf-8")
    for path in [*sorted((TESTS / "packs" / "six").rglob("*.yaml")), *INVALID]
]
PIECES = st.sampled_from(
    [
        "", "[", "]", "{", "}", ": ", ":", "- ", "-", "&a", "*", "!!str ", "!<a>", "\t", "\n", " \t\n", '"', "'", "''",
        '""', "#", " #", "|", "|2", ">", ">-", "?", "? ", "?a", "a?b", "@", "`", ",", "%x", "---", "...", "\r", "  ",
        "\\x", '"\\ud800"', '"\\U00110000"', "<<: x", "key:\tv", "- \ta",
    ]
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Draw some lines of a fact file, with a few stretches gone, given twice or written over."""
    lines = draw(st.sampled_from(TEXTS)).split("\n")
    start = draw(st.integers(0, len(lines) - 1))
    text = "\n".join(lines[start : start + draw(st.integers(1, 40))]) + "\n"
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 2, 5, 30])))
        text = text[:start] + draw(PIECES | st.just(text[start:end] * 2)) + text[end:]
    return text


@settings(max_examples=600, suppress_health_check=[HealthCheck.too_slow])
@given(text=damaged())
def test_any_damaged_file_gets_one_verdict(text: str) -> None:
    both(text)
