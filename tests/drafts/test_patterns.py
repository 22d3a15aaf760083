"""The patterns of the rules: what each says that its matches need, every match has."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from usjapan_cli import drafts
from usjapan_cli.core import patterns
from usjapan_cli.drafts import dated
from usjapan_cli.drafts.document import read_document

MATCHES = 300  # of each pattern, by chance
FILLING = "abcxyzABCXYZ019 .,'-"


def _filtered() -> dict[str, Any]:
    modules = (
        importlib.import_module(f"{drafts.__name__}.{one.name}")
        for one in pkgutil.iter_modules(drafts.__path__)
    )
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}": found
        for module in modules
        for name, found in vars(module).items()
        if isinstance(found, patterns._Filtered)
    }


FILTERED = _filtered()
OF_USE = {"ranks._BETTER": lambda match: match["only"] or match["nobody"] or match["many"].lower() == "no"}
"""What tells that a match says something, where the rule passes over others: `two countries`."""


def _written(tree: Any, chance: random.Random) -> str:
    """Write what a pattern may match, by chance; what it looks at beside a match is left to chance too."""
    return "".join(_part(op, value, chance) for op, value in tree)


def _part(op: Any, value: Any, chance: random.Random) -> str:
    if op is codes.LITERAL:
        return chr(value)
    if op is codes.NOT_LITERAL:
        return chance.choice([char for char in FILLING if ord(char) != value])
    if op is codes.ANY:
        return chance.choice(FILLING)
    if op is codes.IN:
        return chance.choice(_members(tuple(value)))
    if op is codes.BRANCH:
        return _written(chance.choice(value[1]), chance)
    if op is codes.SUBPATTERN:
        return _written(value[3], chance)
    if op in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        least, most, tree = value
        return "".join(_written(tree, chance) for _ in range(chance.randint(least, min(most, least + 3))))
    if op is codes.ASSERT:
        return _written(value[1], chance) if value[0] > 0 and chance.random() < 0.5 else ""
    if op is codes.GROUPREF_EXISTS:
        return _written(chance.choice([tree for tree in value[1:] if tree is not None]), chance)
    return ""  # a place, or what must not stand there


@functools.cache
def _members(value: tuple[Any, ...]) -> list[str]:
    """Return what a set has of a few characters, or those few that it has not left out."""
    listed = [char for char in {*FILLING, *map(chr, range(33, 127))} if _is_in(value, char)]
    return sorted(listed) or [FILLING]


def _is_in(value: tuple[Any, ...], char: str) -> bool:
    of_kind = {
        codes.CATEGORY_DIGIT: char.isdigit(),
        codes.CATEGORY_SPACE: char.isspace(),
        codes.CATEGORY_WORD: char.isalnum() or char == "_",
        codes.CATEGORY_NOT_SPACE: not char.isspace(),
        codes.CATEGORY_NOT_WORD: not (char.isalnum() or char == "_"),
        codes.CATEGORY_NOT_DIGIT: not char.isdigit(),
    }
    found = any(
        (op is codes.LITERAL and ord(char) == one)
        or (op is codes.RANGE and one[0] <= ord(char) <= one[1])
        or (op is codes.CATEGORY and of_kind[one])
        for op, one in value
    )
    return found != any(op is codes.NEGATE for op, _ in value)


@pytest.mark.parametrize("name", FILTERED)
def test_whatever_a_pattern_matches_has_what_it_needs(name: str) -> None:
    """Texts are written from the pattern itself, so that each of its branches is met."""
    found = FILTERED[name]
    compiled = re.compile(found._source, found._flags)
    tree = parser.parse(found._source, found._flags)
    chance = random.Random(7)  # noqa: S311
    matched = 0
    for _ in range(20 * MATCHES):
        text = (
            f"{chance.choice(('', 'x', 'x ', '. '))}{_written(tree, chance)}{chance.choice(('', ' x', '.'))}"
        )
        cases = (text.upper(), text.title()) if found._ignores_case else ()
        for written in (text, *cases):
            match = compiled.search(written)
            if match and OF_USE.get(name, bool)(match):
                matched += written is text
                asked = written[match.start() :]  # with what stands behind it, which it may look at
                assert found._may_match(asked), asked
        if matched == MATCHES:
            break
    assert matched


def test_a_text_without_what_is_needed_is_not_searched() -> None:
    """Nor one that has it outside of the part that is asked about."""
    asked = patterns.pattern(r"\bsea\b", needs="sea")
    assert asked.search("no ocean") is None
    assert asked.search("the sea", 0, 4) is None
    assert asked.search("the sea").span() == (4, 7)  # type: ignore[union-attr]
    assert list(asked.finditer("land")) == asked.findall("land") == []
    assert asked.sub("lake", "a sea") == "a lake"
    assert asked.sub("lake", "a hill") == "a hill"


def test_a_text_needs_something_of_each_group() -> None:
    asked = patterns.pattern(r"\b(?:sea|lake)s? in (?:May|June)\b", needs="sea|lake&in May|in June")
    assert asked.search("a lake in June")
    assert not asked._may_match("the seas in March")  # type: ignore[attr-defined]
    assert not asked._may_match("the hills in May")  # type: ignore[attr-defined]


def test_case_is_ignored_where_the_pattern_ignores_it() -> None:
    assert patterns.pattern("SEA", re.I, needs="sea").match("Sea")
    assert patterns.pattern("SEA", needs="SEA").fullmatch("Sea") is None


def test_matches_of_several_patterns_are_those_of_one_of_them_all() -> None:
    """In order, and where two overlap the first: `lake`, or what begins with it, once."""
    parts = (r"lakes?\b", r"\bthe lake shore|\bsea\b", r"shore \w+")
    forms = [patterns.pattern(part) for part in parts]
    for text in (
        "the sea, a lake, the lake shore",
        "the lake shore shore sea",
        "shore and lakes",
        "no water",
    ):
        whole = [match.span() for match in re.finditer("|".join(parts), text)]
        assert [match.span() for match in patterns.matches(text, *forms)] == whole
    assert len(patterns.matches("the lake shore", *forms)) == 1


def test_a_part_that_ignores_case_has_its_needs_in_lower_case() -> None:
    assert patterns.pattern("(?i:sea) of Ink", needs="sea of ink").search("the SEA of Ink")
    assert patterns.pattern("(?i:sea) of Ink", needs="sea of ink").search("the SEA of INK") is None


def test_a_date_is_read_by_what_stands_near_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A draft of many dates takes as long for each: what stands before one is not read to the beginning."""
    text = "It was so as of May 2023 in the harbour, which is as old as it looks. " * 400
    read: list[int] = []
    stop = dated._STOP

    class Stop:
        def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
            read.append(end - start)
            return stop.finditer(text, start, end)

        def search(self, text: str, start: int) -> re.Match[str] | None:
            return stop.search(text, start)

    monkeypatch.setattr(dated, "_STOP", Stop())
    document = read_document(text, "text")
    assert not dated.Dated(document).is_dated
    assert len(read) >= 400
    assert max(read) <= dated._LONGEST_SENTENCE
