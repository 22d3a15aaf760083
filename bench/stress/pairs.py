"""Measure what `verify` notices in facts on any subject: statements, faithful and false, each with its sentence.

    python bench/stress/pairs.py FILE.jsonl... [--misses] [--named]

A line is {"sentence": ..., "statement": ..., "false": ..., "kind": ...}. Each is put into one pack as a plain
fact, without hedges, roles or a value, and held against its sentence as `verify` does. Prints, by kind, how many
falsehoods are noticed (`unsupported`; an `unchecked` counts half) and how many faithful statements are raised.
`--misses` prints the cases too. With `--named`, names and days that a faithful statement has and its sentence
lacks are taken to stand at a second locator, as a curator would add one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from usjapan_cli.check.report_copy import Copy
from usjapan_cli.check.sentences import Search, digest
from usjapan_cli.check.verify import Finding, check_fact, vocabulary
from usjapan_cli.core.facts import Fact, Source
from usjapan_cli.core.words import CARDINALS, ORDINALS

DAY = "2026-01-01"
ENOUGH, MOST_RAISED = 0.90, 0.03  # shares of falsehoods noticed and of faithful statements raised


class Pair(NamedTuple):
    """A sentence, what a fact makes of it, and what a false one would, as `kind` says."""

    sentence: str
    statement: str
    false: str
    kind: str


def read_pairs(paths: Iterable[str]) -> Iterator[Pair]:
    """Yield the pairs of some files."""
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in filter(str.strip, file):
                row = json.loads(line)
                yield Pair(*(row[name] for name in Pair._fields))


def source_of(sentences: dict[str, str]) -> Source:
    """Return the record of a report of these sentences, by their addresses."""
    return Source(
        id="R1", title="A report", publisher="A publisher", genre="report", number="", place="", date=DAY, url="",
        sentences=tuple((address, digest(text)) for address, text in sentences.items()),
    )  # fmt: skip


def facts_of(pairs: Iterable[Pair]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the faithful fact and the false one of each pair."""
    for number, pair in enumerate(pairs, 1):
        fact = Fact(
            id=f"pairs.{number}", statement=pair.statement, kind="event", as_of=DAY, shelf_life="fixed",
            source="R1", section="Pairs", locators=(f"pairs.{number}.1",),
        )  # fmt: skip
        yield fact, fact.but(statement=pair.false)


def main() -> int:
    """Run the measurement; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--named", action="store_true")
    options = parser.parse_args()
    pairs = list(read_pairs(options.files))
    sentences = {f"pairs.{number}.1": pair.sentence for number, pair in enumerate(pairs, 1)}
    copy = Copy(source_of(sentences), Search("\n\n".join(sentences.values()), {}, True), (), sentences, {})
    facts = list(facts_of(pairs))
    common = vocabulary((fact for fact, _ in facts), copy)
    made, noticed, unsure, raised, doubted = (Counter[str]() for _ in range(5))
    for pair, both in zip(pairs, facts, strict=True):
        named = _named(check_fact(both[0], copy, [], common)) if options.named else ""
        texts = {**sentences, "pairs.0.1": named} if named else sentences
        near = Copy(copy.source, copy.search, (), texts, {})
        beside = ("pairs.0.1",) if named else ()
        faithful, false = (
            check_fact(fact.but(locators=(*fact.locators, *beside)), near, [], common) for fact in both
        )
        made[pair.kind] += 1
        noticed[pair.kind] += false.outcome == "unsupported"
        unsure[pair.kind] += false.outcome == "unchecked"
        raised[pair.kind] += faithful.outcome == "unsupported"
        doubted[pair.kind] += faithful.outcome == "unchecked"
        if options.misses:
            _print_case(pair, faithful, false)
    print(f"{'kind':24} noticed unchecked  raised unchecked")
    for kind, total in sorted(made.items()):
        print(f"{kind:24} {noticed[kind]:3}/{total:3} {unsure[kind]:9} {raised[kind]:7} {doubted[kind]:9}")
    total = made.total()
    share = (noticed.total() + unsure.total() / 2) / total
    false_alarms = (raised.total() + doubted.total()) / total
    print(f"{noticed.total()} of {total} noticed, {unsure.total()} unchecked: {100 * share:.1f} in 100")
    print(f"{raised.total()} raised, {doubted.total()} unchecked: {100 * false_alarms:.1f} in 100 faithful")
    return int(share < ENOUGH or false_alarms > MOST_RAISED)


def _named(finding: Finding) -> str:
    """Return the names and days that a faithful statement was found to have and its sentence to lack."""
    said = re.findall(r'"([^"]+)" is not in ', finding.message)
    return ". ".join(f'"{word}"' if "quoted" in finding.message else word for word in said if _is_name(word))


def _is_name(word: str) -> bool:
    return (word[0].isupper() and word.lower() not in (*CARDINALS, *ORDINALS)) or " " in word


def _print_case(pair: Pair, faithful: Finding, false: Finding) -> None:
    if faithful.outcome != "verified":
        print(f"raised ({pair.kind}): {pair.sentence}\n  {pair.statement}\n  {faithful.message}")
    if false.outcome != "unsupported":
        print(f"{false.outcome} ({pair.kind}): {pair.sentence}\n  {pair.false}\n  {false.message}")


if __name__ == "__main__":
    sys.exit(main())
