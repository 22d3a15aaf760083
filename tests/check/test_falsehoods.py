"""Falsehoods put into statements by hand: `verify` names them, and those it misses are listed with a reason."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from real_report import report_text, source_folder

from usjapan_cli.check.report_copy import Copy, read_copy
from usjapan_cli.check.verify import check_fact, vocabulary
from usjapan_cli.copies.decoding import decoded, read_file
from usjapan_cli.core.facts import Fact
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.reader import Pack, load_pack

HERE = Path(__file__).resolve().parent
FACTS = HERE.parents[1] / "facts"


class Falsehood(NamedTuple):
    """One change of a statement: its edition, its kind, the fact, the words and what is put instead."""

    edition: str
    kind: str
    fact: str
    words: str
    instead: str


def listed(name: str, edition: str) -> list[Falsehood]:
    """Read the falsehoods of one file."""
    kinds = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return [Falsehood(edition, kind, *change[-3:]) for kind, changes in kinds.items() for change in changes]


FALSEHOODS = [*listed("falsehoods.yaml", "2023-05-15"), *listed("falsehoods-2026.yaml", "2026-10-01")]
# Known misses: nothing of the table of words marks them, or the passages have the words elsewhere.
MISSED = {
    ("report.third-party-material", "report includes"),
    ("southeast-asia.us-contrast", "as the United States"),
    ("okinawa.land-area-share", "territory"),
    ("trade.limited-deals-digital", "trade"),
    ("korea.summit-visits-first", "among the first"),
    ("indo-pacific.quad-embrace", "the primary"),
    ("defense.budget-rank", "if the increase"),
    ("ipef.third-round", "came"),
    ("ipef.negotiating-partners", "members"),
    ("economy.economic-2-plus-2-competitiveness", "Japanese officials stressed"),
    ("us-policy.limited-support", "Japan has given President Trump"),
    ("alliance.us-troops", ""),
    ("okinawa.usfj-facilities-share", "all the areas"),
    ("usfj.command-authority", "is"),
    ("agreement-2025.investment-committee", "oversees"),
}


def current_text() -> str:
    path = source_folder() / "IF10199-2026-10-01.html"
    if not path.is_file():
        pytest.skip("USJAPAN_SOURCE has no copy of the edition of 2026-10-01")
    return decoded(read_file(str(path)), str(path), "verify")


COPIES: dict[str, tuple[Path, Callable[[], str]]] = {
    "2023-05-15": (FACTS, report_text),
    "2026-10-01": (FACTS / "editions" / "2026-10-01", current_text),
}


@cache
def opened(edition: str) -> tuple[Pack, Copy]:
    """Load the facts of an edition and read a copy of its report."""
    folder, text = COPIES[edition]
    pack, problems = load_pack(fact_files(str(folder)), {})
    assert not problems
    source = next(source for source in pack.sources.values() if source.sentences)
    return pack, read_copy(text(), source, list(pack.tables.values()))


def outcome(edition: str, fact: Fact) -> str:
    """Hold a fact against the copy of its edition."""
    pack, copy = opened(edition)
    common = vocabulary(pack.facts.values(), copy)
    return check_fact(fact, copy, list(pack.tables.values()), common).outcome


@pytest.mark.parametrize("edition", COPIES)
def test_nothing_is_said_of_the_facts_as_they_are(edition: str) -> None:
    facts = opened(edition)[0].facts.values()
    assert [fact.id for fact in facts if outcome(edition, fact) != "verified"] == []


@pytest.mark.parametrize("false", FALSEHOODS, ids=lambda false: f"{false.fact}: {false.instead}"[:60])
def test_a_falsehood_is_not_verified(false: Falsehood) -> None:
    fact = opened(false.edition)[0].facts[false.fact]
    assert false.words in fact.statement, "the statement has been reworded: so must this be"
    altered = fact.but(statement=fact.statement.replace(false.words, false.instead, 1))
    is_missed = outcome(false.edition, altered) == "verified"
    assert is_missed == ((false.fact, false.instead) in MISSED)
