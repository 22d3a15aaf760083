"""The shipped facts: every file and every fact keeps the rules, and is found."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from usjapan_cli import load
from usjapan_cli.check.lint import coverage, library_problems
from usjapan_cli.core.facts import Fact
from usjapan_cli.library import places
from usjapan_cli.library.library import Library
from usjapan_cli.packs.canonical import canonical
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.reader import load_pack

FILES = fact_files(places.shipped_facts())
PACK, PROBLEMS = load_pack(FILES, {})
FACTS = list(PACK.facts.values())
LONGEST_RUN = 7  # words that a statement may share with its sentence in a row
WORD = re.compile(r"[\w$%.,]*\w[%]?")
# A name may be long: it counts as one word.
NAME = re.compile(r"\b[A-Z][\w.]*(?:[ -](?:(?:and|of|for|on|the|in) )*[A-Z][\w.]*)+")


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def named(values: list[Fact]) -> list[object]:
    return [pytest.param(fact, id=fact.id) for fact in values]


@pytest.fixture(scope="module")
def every_problem() -> list[str]:
    problems = PROBLEMS or library_problems(PACK, [], {})
    return [str(problem) for problem in problems]


@pytest.mark.parametrize("path", FILES, ids=os.path.basename)
def test_a_file_keeps_the_rules(path: str, every_problem: list[str]) -> None:
    assert [problem for problem in every_problem if problem.startswith(path + ":")] == []


@pytest.mark.parametrize("path", FILES, ids=os.path.basename)
def test_a_file_is_in_canonical_form(path: str) -> None:
    content = Path(path).read_text(encoding="utf-8")
    assert canonical(content, path) == content


def test_there_is_no_other_problem(every_problem: list[str]) -> None:
    assert every_problem == []


def test_every_address_is_covered() -> None:
    counts = {kind.kind: (kind.covered, kind.total) for kind in coverage(PACK)}
    assert counts == {
        "sentences": (65, 65), "disclaimer": (7, 7), "table cells": (12, 12), "front matter": (9, 9),
    }  # fmt: skip


def test_there_are_as_many_facts_and_topics_as_promised() -> None:
    assert 180 <= len(FACTS) <= 260
    assert 12 <= len(PACK.topics) <= 18


@pytest.mark.parametrize("fact", named(FACTS))
def test_an_id_holds_nothing_a_shell_splits_on(fact: Fact) -> None:
    assert re.fullmatch(r"[a-z0-9-]+\.[a-z0-9-]+", fact.id)
    assert fact.topic in PACK.topics


@pytest.mark.parametrize("fact", named(FACTS))
def test_a_fact_has_a_day_a_section_and_questions(fact: Fact) -> None:
    assert fact.as_of
    assert fact.section
    assert fact.locators
    assert 2 <= len(fact.questions) <= 6
    assert all(question.endswith("?") for question in fact.questions)


@pytest.mark.parametrize("fact", named(FACTS))
def test_its_id_is_the_first_hit(fact: Fact, library: Library) -> None:
    hit = library.search(fact.id, 3).hits[0]
    assert (hit.fact.id, hit.match) == (fact.id, "exact")


@pytest.mark.parametrize("fact", named(FACTS))
def test_its_questions_find_it_among_the_first_three(fact: Fact, library: Library) -> None:
    for question in fact.questions:
        assert fact.id in [hit.fact.id for hit in library.search(question, 3).hits], question


@pytest.mark.parametrize("fact", named(FACTS))
def test_its_words_find_it_among_the_first_three(fact: Fact, library: Library) -> None:
    spoken = fact.statement.split()
    for start in range(0, max(len(spoken) - 7, 1), 5):
        run = " ".join(spoken[start : start + 8])
        if sum(run in other.statement for other in FACTS) > 1:
            continue  # nobody could tell them apart by these words
        assert fact.id in [hit.fact.id for hit in library.search(run, 3).hits], run


@pytest.fixture(scope="module")
def sentences() -> dict[str, str]:
    """Read the report's sentences, which the project does not keep."""
    folder = os.environ.get("USJAPAN_SOURCE", "")
    path = Path(folder) / "IF10199.sentences.jsonl"
    if not folder or not path.is_file():
        pytest.skip("USJAPAN_SOURCE does not name the folder with IF10199.sentences.jsonl")
    lines = path.read_text(encoding="utf-8").splitlines()
    return {sentence["loc"]: sentence["text"] for sentence in map(json.loads, lines)}


def runs(text: str) -> Iterator[tuple[str, ...]]:
    text = NAME.sub(lambda name: re.sub(r"\W", "", name[0]), text)
    words = [word.lower().strip(".,") for word in WORD.findall(text)]
    for start in range(len(words) - LONGEST_RUN):
        yield tuple(words[start : start + LONGEST_RUN + 1])


@pytest.mark.parametrize("fact", named(FACTS))
def test_a_statement_is_in_words_of_our_own(fact: Fact, sentences: dict[str, str]) -> None:
    for locator in fact.locators:
        shared = set(runs(fact.statement)) & set(runs(sentences.get(locator, "")))
        assert not shared, locator


def test_the_recorded_hashes_are_those_of_the_sentences(sentences: dict[str, str]) -> None:
    recorded = dict(PACK.sources["IF10199"].sentences)
    body = {address for address in recorded if not address.startswith("disclaimer.")}
    assert body == sentences.keys()  # the disclaimer, the same in all works of CRS, is not among them
    for address, text in sentences.items():
        assert hashlib.sha256(text.encode()).hexdigest() == recorded[address], address


def test_no_file_holds_a_sentence_of_the_report(sentences: dict[str, str]) -> None:
    whole = " ".join(" ".join(Path(path).read_text(encoding="utf-8").split()) for path in FILES)
    assert [address for address, text in sentences.items() if text[:60] in whole] == []


def test_the_compiled_facts_are_those_of_the_files() -> None:
    """In a wheel the index was compiled when it was built: it must belong to the files beside it."""
    assert {fact.id: fact.but(latest=None, contradicted=None) for fact in load().facts} == PACK.facts
