"""Measure what `lint` and `verify` catch: change one thing at a time in the fact files, and look.

    python bench/stress/mutants.py REPORT.txt [--seed 7] [--facts facts]

Each place in a statement, value or date where a figure, year, rank, bound, name or quoted term
stands is changed once, in the file's text, and each word on which its meaning hangs (`meanings.py`); the
file is loaded again, and the changed fact checked with itself and against the report. Prints the share
caught, by kind, and every survivor. Exit 1 if less than 97 in 100 figures and names are caught, less than
90 in 100 meanings, or if an unchanged file raises anything.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from meanings import Change, meanings

from usjapan_cli.check.report_copy import Copy, read_copy
from usjapan_cli.check.verify import check_fact, vocabulary
from usjapan_cli.copies.decoding import decoded, read_file
from usjapan_cli.core.facts import Fact
from usjapan_cli.core.table import Table
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.reader import load_pack

ENOUGH = 0.97  # of figures, ranks, years, bounds, names, quoted terms
ENOUGH_MEANT = 0.90  # of hedges, polarity, direction, scope, superlatives, conditions, attributions
LEAST = 300  # of each, that the shares say something
WORDED = (
    "hedge dropped", "hedge strengthened", "polarity", "direction", "scope", "superlative", "condition",
    "attribution",
)  # fmt: skip
FACT = re.compile(r"^(?:  |      - (?=id: ))\S.*\n(?:^(?:    .*|)\n)*", re.M)
PART = re.compile(r"^( +)(statement|value|date):.*\n(?:^\1 +.*\n)*", re.M)
NUMBER_WORDS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
RANK_WORDS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
BOUNDS = ("exact", "about", "over", "under", "rank")
HEDGES = {
    "over": "over", "more than": "over", "at least": "least", "about": "about",
    "roughly": "about", "approximately": "about", "nearly": "nearly", "less than": "under",
    "under": "under", "up to": "most",
}  # fmt: skip
NAMES = (
    (
        "Japan", "China", "the United States", "South Korea", "North Korea", "Taiwan", "Russia",
        "Ukraine", "Australia", "India", "the Philippines", "the United Kingdom", "Vietnam",
        "Cambodia", "Burma", "Europe", "Okinawa", "Germany", "Canada", "Mexico", "France",
        "Brazil", "Indonesia",
    ),
    (
        "Japanese", "Chinese", "U.S.", "South Korean", "Russian", "Southeast Asian", "Australian",
        "French",
    ),
    ("Tokyo", "Beijing", "Seoul", "Moscow", "Pyongyang"),
    ("Biden", "Trump", "Kishida", "Yoon", "Abe", "Obama", "Macron"),
    (
        "Indo-Pacific Economic Framework for Prosperity", "Trans-Pacific Partnership",
        "Inflation Reduction Act", "Quadrilateral Security Dialogue",
        "Comprehensive and Progressive Agreement", "Self-Defense Forces", "U.S. Forces Japan",
        "Liberal Democratic Party", "Marine Corps Air Station Futenma",
        "Congressional Research Service", "Bureau of Economic Analysis",
        "World Trade Organization",
    ),
    (
        "IPEF", "TPP", "CPTPP", "IRA", "NATO", "USFJ", "SDF", "LDP", "Komeito", "FTA", "GDP",
        "ASEAN", "USMCA",
    ),
    (
        "Senkaku Islands", "East China Sea", "Diaoyu", "Korean Peninsula", "South China Sea",
        "Takeshima",
    ),
    ("Southeast Asia", "Indo-Pacific", "Central Asia", "Middle East"),
    ("Emma", "Mark", "Cathleen", "Caitlin", "Kyla", "Sheila"),
    ("Chanlett-Avery", "Manyin", "Cimino-Isaacs", "Campbell", "Kitamura", "Smith"),
    ("Diet", "Congress", "Senate"), ("Futenma", "Kadena"), ("the Quad", "the G7"),
)  # fmt: skip
WRONG_WORDS = ("strategic", "limited", "regional", "joint", "historic", "partial")


class Mutant(NamedTuple):
    """One change: its kind, the file and its new text, the words changed and those put in."""

    kind: str
    file: str
    text: str
    old: str
    new: str


def mutants(file: str, text: str, seed: int) -> Iterator[Mutant]:
    """Yield a mutant for each place of a fact file that can be changed."""
    for fact in FACT.finditer(text):
        dice = random.Random(f"{seed} {fact[0]}")
        for part in PART.finditer(text, fact.start(), fact.end()):
            begin = part.start() + part[0].index(":") + 1
            for kind, start, end, new in _changes(fact[0], part, dice):
                old = text[begin + start : begin + end]
                if new != old:
                    changed = text[: begin + start] + new + text[begin + end :]
                    yield Mutant(kind, file, changed, old, new)


def _changes(fact: str, part: re.Match[str], dice: random.Random) -> Iterator[Change]:
    """Yield the changes of a fact's statement, value or date, by where they stand behind its colon."""
    content = part[0].partition(":")[2]
    yield from {"statement": _statement, "value": _value, "date": _date}[part[2]](content, dice)
    if part[2] == "statement":
        lead = len(content) - len(content.lstrip(' "'))
        attribution, kind = (_key(fact, key) for key in ("attribution", "kind"))
        for change, start, end, new in meanings(content[lead:].rstrip('\n"'), attribution, kind, dice):
            yield change, lead + start, lead + end, new


def _key(fact: str, key: str) -> str:
    found = re.search(rf"^ +{key}: (.*)$", fact, re.M)
    return found[1] if found else ""


def _statement(text: str, dice: random.Random) -> Iterator[Change]:
    for match in re.finditer(r"(?<![\w{])\d[\d,]*(?:\.\d+)?", text):
        kind = "year" if re.fullmatch(r"(?:19|20)\d\d", match[0]) else "figure"
        yield kind, *match.span(), _other_number(match[0], dice, kind == "year")
    for words, kind in ((NUMBER_WORDS, "figure"), (RANK_WORDS, "rank"), (MONTHS, "year")):
        for match in re.finditer(rf"\b(?:{'|'.join(words)})\b", text):
            yield kind, *match.span(), dice.choice([word for word in words if word != match[0]])
    for match in re.finditer(r"(?<!-)\b(?:largest|top)\b", text):
        yield "rank", *match.span(), dice.choice(RANK_WORDS[1:]) + "-largest"
    for match in re.finditer(r"\bhalf\b", text):
        yield "figure", *match.span(), dice.choice(("a third of", "a quarter of", "three quarters"))
    yield from _hedges(text, dice)
    yield from _names(text, dice)
    for match in re.finditer(r'\\?"([^"\\]+)\\?"', text):
        word = dice.choice([*re.finditer(r"[\w+-]+", match[1])])
        start = match.start(1) + word.start()
        yield "quoted term", start, start + len(word[0]), dice.choice(WRONG_WORDS)


def _hedges(text: str, dice: random.Random) -> Iterator[Change]:
    """Change, drop or add the hedge of a figure."""
    figure = r"(?=(?:an? )?(?:\$?\d|half\b|decade\b))"
    found = list(re.finditer(rf"\b(?:{'|'.join(HEDGES)}) {figure}", text, re.I))
    for match in found:
        yield "bound", *match.span(), dice.choice(_others(match[0])) + " "
        yield "bound", *match.span(), ""
    hedged = {match.end() for match in found}
    for match in re.finditer(r"(?<![\w.,$-])(?=\$?\d)(?!(?:19|20)\d\d\b)(?!\d+, )", text):
        if match.start() not in hedged and not re.search(
            r"(?:P\.L\.|Figure|[A-Z][a-z]+) $", text[: match.start()]
        ):
            yield "bound", match.start(), match.start(), dice.choice(list(HEDGES)) + " "


def _others(hedge: str) -> list[str]:
    """Return the hedges that mean something else."""
    own = HEDGES[hedge.strip().lower()]
    return [other for other, sense in HEDGES.items() if sense != own]


def _names(text: str, dice: random.Random) -> Iterator[Change]:
    groups = {name: group for group in NAMES for name in group}
    names = sorted(groups, key=len, reverse=True)
    for match in re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?!\w)", text, re.I):
        name = next(name for name in names if name.lower() == match[0].lower())
        if match[0][0].isupper() or name.startswith("the "):
            new = dice.choice([other for other in groups[name] if other != name])
            yield "name", *match.span(), new


def _value(text: str, dice: random.Random) -> Iterator[Change]:
    number = re.search(r"number: (-?[\d.]+)", text)
    bound = re.search(r"bound: (\w+)", text)
    if not number or not bound:
        return
    kind = "year" if "unit: year," in text else "rank" if bound[1] == "rank" else "figure"
    yield kind, *number.span(1), _other_number(number[1], dice, kind != "figure")
    yield "bound", *bound.span(1), dice.choice([other for other in BOUNDS if other != bound[1]])
    scope = re.search(r"scope: (.*?)\}", text)
    if scope:
        for kind, start, end, new in _names(scope[1], dice):
            yield kind, scope.start(1) + start, scope.start(1) + end, new


def _date(text: str, dice: random.Random) -> Iterator[Change]:
    for match in re.finditer(r"\d{4}", text):
        yield "year", *match.span(), _other_number(match[0], dice, True)
    for match in re.finditer(r"(?<=-)\d\d", text):
        yield "year", *match.span(), f"{int(match[0]) % 12 + 1:02}"


def _other_number(number: str, dice: random.Random, near: bool) -> str:
    """Return another number: a near one for years and ranks, else a larger or smaller one."""
    plain = int(re.sub(r"[,.]", "", number))
    if near:
        return str(plain + dice.choice((-3, -2, -1, 1, 2, 3) if plain > 3 else (1, 2, 3)))
    other = dice.choice((plain + 1, plain * 10, plain * 2, plain + plain // 10 + 1, int(str(plain)[::-1])))
    other = plain + 2 if other == plain else other
    return f"{other:,}" if "," in number else str(other)


class Judge:
    """Loads a changed file and tells whether anything of it is found wrong."""

    def __init__(self, folder: str, report: str) -> None:
        self.files = fact_files(folder)
        self.pack, problems = load_pack(self.files, {})
        if problems:
            sys.exit("\n".join(map(str, problems)))
        self.tables = list(self.pack.tables.values())
        source = next(source for source in self.pack.sources.values() if source.sentences)
        self.copy: Copy = read_copy(report, source, self.tables)
        self.common = vocabulary(self.pack.facts.values(), self.copy)
        self.draft = tempfile.TemporaryDirectory()

    def problems(self, file: str, text: str) -> list[str]:
        """Load a changed file; return what is wrong with it and with those facts that differ."""
        path = os.path.join(self.draft.name, os.path.basename(file))
        with open(path, "w", encoding="utf-8") as draft:
            draft.write(text)
        pack, problems = load_pack([path], self.pack.sources)
        changed = [fact for fact in pack.facts.values() if self.pack.facts.get(fact.id) != fact]
        return [*map(str, problems), *self.wrong(changed, list(pack.tables.values()))]

    def wrong(self, facts: Iterable[Fact], tables: list[Table]) -> list[str]:
        """Return what is wrong with some facts."""
        findings = [check_fact(fact, self.copy, tables or self.tables, self.common) for fact in facts]
        return [f"{f.id}: {f.message}" for f in findings if f.outcome != "verified"]


def main() -> int:
    """Run the measurement; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("report")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--facts", default="facts")
    options = parser.parse_args()
    judge = Judge(options.facts, decoded(read_file(options.report), options.report, "verify"))
    unchanged = judge.wrong(judge.pack.facts.values(), judge.tables)
    made, caught, survivors = Counter[str](), Counter[str](), list[Mutant]()
    for path in judge.files:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if "\nfacts:" not in text:
            continue
        unchanged += judge.problems(path, text)
        for mutant in mutants(path, text, options.seed):
            made[mutant.kind] += 1
            if judge.problems(path, mutant.text):
                caught[mutant.kind] += 1
            else:
                survivors.append(mutant)
    for mutant in survivors:
        print(f"survived: {mutant.kind} {mutant.old!r} -> {mutant.new!r} in {_place(mutant)}")
    for line in unchanged:
        print(f"unchanged, yet: {line}")
    for kind in sorted(made):
        print(f"{kind:18} {caught[kind]:4} of {made[kind]:4} caught")
    groups = [kind for kind in made if kind in WORDED], [kind for kind in made if kind not in WORDED]
    is_enough = True
    for kinds, enough, what in zip(groups, (ENOUGH_MEANT, ENOUGH), ("meanings", "figures"), strict=True):
        total, found = sum(made[kind] for kind in kinds), sum(caught[kind] for kind in kinds)
        share = found / max(1, total)
        print(f"{what}: {found} of {total} caught: {100 * share:.1f} in 100, seed {options.seed}")
        is_enough = is_enough and share >= enough and total >= LEAST
    return int(not is_enough or bool(unchanged))


def _place(mutant: Mutant) -> str:
    """Name the fact that a mutant changes, and show the changed line."""
    with open(mutant.file, encoding="utf-8") as file:
        old = file.read().split("\n")
    lines = mutant.text.split("\n")
    at = next(n for n, (line, other) in enumerate(zip(lines, old, strict=False)) if line != other)
    head = next(line for line in reversed(lines[: at + 1]) if re.match(r"  \S|      - id:", line))
    topic = os.path.splitext(os.path.basename(mutant.file))[0]
    return f"{topic}.{head.strip().rstrip(':')}: {lines[at].strip()}"


if __name__ == "__main__":
    sys.exit(main())
