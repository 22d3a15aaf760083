"""`compare` on a second pair: a real CRS In Focus and a later edition of it, edited by hand as an editor would.

Only the edits stand here. What became of each fact was written down before the comparison was run.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from conftest import Run, curated

COPY = Path(os.environ.get("USJAPAN_SOURCE") or os.devnull) / "crs" / "IF10491v14.raw.txt"
pytestmark = pytest.mark.skipif(not COPY.exists(), reason="no copy of the report")
EDITS = (  # the words of the edition of 2026, those of the later one
    (r"Updated \w+ \d+, 2026", "Updated June 5, 2028"),
    (
        r"is a close ally and partner of the United States, and the relationship is underpinned by the",
        "remains one of the closest allies of the United States under the",
    ),
    (r"holds elections at least once every three years", "holds elections at least once every four years"),
    (r"was held in April 2025", "took place in May 2028"),
    (r"The incumbent Labor Party Prime Minister .*? in parliament\.", ""),
    (r"Australia's second-largest trading partner", "Australia's third-largest trading partner"),
    (r"was \$62\.8 billion in 2025", "came to $71.4 billion in 2027"),
    (r"would face a baseline 10% tariff with some exceptions", "would face a tariff of 15% with a few exceptions"),
    (r"After the Supreme Court ruled .*? of the Trade Act of 1974\.", ""),
    (r"In 2024, Australia's inaugural National Defence Strategy", "Australia's first National Defence Strategy, of 2024,"),
    (r"expects to see \$3 billion", "expects to see at least $3 billion"),
    (r"and the two countries signed a free trade agreement in 2015", "and the two have a free trade agreement"),
    (
        r"In 2025, Albanese pledged during his re-election campaign to bring the Darwin Port back",
        "The government still intends to bring the Darwin Port back",
    ),
    (r"In 2018, the Australian parliament passed .*? 5G mobile network\.", "A review of these laws began in 2027."),
    (r"is the world's sixth-largest country", "ranks as the world's sixth-largest country"),
)  # fmt: skip
FACTS = {  # id: (statement, value, locator, outcome, new reading)
    "treaty-year": ("The ANZUS Treaty dates from 1951.", "1951, unit: year, bound: exact", "overview.1.1", "same", "1951"),
    "area-rank": ("Australia is the sixth-largest country in the world by surface area.", "6, unit: largest country by surface area, bound: rank", "overview.2.1", "same", "6th-largest country by surface area"),
    "settled": ("The British penal colony from which Australia developed was established in 1788.", "1788, unit: year, bound: exact", "overview.2.2", "unchanged", "1788"),
    "election-interval": ("Australia holds elections at least once every three years.", "3, unit: years, bound: exact", "politics-and-governance.1.1", "changed", "four"),
    "last-election": ("Australia held its most recent general election in April 2025.", "", "politics-and-governance.1.2", "changed", "May 2028"),
    "opposition": ("The opposition candidate of the Liberal Party lost his seat in parliament.", "", "politics-and-governance.1.3", "gone", ""),
    "main-forces": ("The Labor Party and the Liberal-National Parties Coalition are Australia's two main political forces.", "", "politics-and-governance.1.4", "unchanged", ""),
    "trade-agreement": ("AUSFTA came into force in 2005.", "2005, unit: year, bound: exact", "the-australia-united-states-free-trade-a.1.1", "unchanged", "2005"),
    "trade-rank": ("The United States is Australia's second-largest trading partner in goods and services.", "2, unit: largest trading partner of Australia, bound: rank", "the-australia-united-states-free-trade-a.1.3", "changed", "third-largest"),
    "investment-rank": ("The United States is the largest source of foreign direct investment in Australia.", "1, unit: largest source of foreign direct investment, bound: rank", "the-australia-united-states-free-trade-a.1.4", "unchanged", "largest source of foreign direct investment"),
    "trade-total": ("U.S. trade with Australia in goods and services was $62.8 billion in 2025.", "62800000000, unit: U.S. dollars, bound: exact", "the-australia-united-states-free-trade-a.1.5", "changed", "$71.4 billion"),
    "baseline-tariff": ("In April 2025, the Trump Administration announced a baseline 10% tariff on imports from Australia.", "10, unit: percent, bound: exact", "the-australia-united-states-free-trade-a.2.1", "changed", "15%"),
    "global-tariff": ("President Trump imposed a global tariff for 150 days.", "150, unit: days, bound: exact", "the-australia-united-states-free-trade-a.2.2", "gone", ""),
    "metals-tariff": ("The Trump Administration has imposed global tariffs of 50% on steel and aluminum imports.", "50, unit: percent, bound: exact", "the-australia-united-states-free-trade-a.2.3", "unchanged", "50%"),
    "first-strategy": ("Australia's inaugural National Defence Strategy of 2024 noted its most challenging strategic environment since World War II.", "2024, unit: year, bound: exact", "strategic-outlook.1.3", "same", "2024"),
    "minerals-investment": ("The Critical Minerals Framework Agreement expects $3 billion of shared investments.", "3000000000, unit: U.S. dollars, bound: exact", "ties-with-the-united-states.3.5", "changed", "at least $3 billion"),
    "china-agreement": ("China and Australia signed a free trade agreement in 2015.", "2015, unit: year, bound: exact", "australia-china-relations.1.1", "dropped", ""),
    "china-rank": ("China is Australia's largest two-way trade partner.", "1, unit: largest two-way trade partner of Australia, bound: rank", "australia-china-relations.1.1", "same", "largest two-way trade partner of Australia"),
    "port-lease": ("Darwin Port was leased to a PRC-based company for 99 years in 2015.", "99, unit: years, bound: exact", "australia-china-relations.3.1", "same", "99 years"),
    "interference-laws": ("The Australian parliament passed laws on espionage and foreign interference in 2018.", "2018, unit: year, bound: exact", "australia-china-relations.2.2", "gone", ""),
    "advisory": ("In July 2024, Australia joined in a joint advisory on a PRC-sponsored cyber group.", "", "australia-china-relations.2.3", "unchanged", ""),
}  # fmt: skip


def later(text: str) -> str:
    """Return the later edition: each edit is made, wherever the copy breaks its lines."""
    text = text.replace("\u2019", "'").replace("\u2018", "'")
    for old, new in EDITS:
        text, count = re.subn(old.replace("-", r"-\s?").replace(" ", r"\s+"), new, text, flags=re.S)
        assert count == 1, old
    return text


def pack(folder: Path) -> Path:
    lines = ["topic: australia", "title: Australia", "source: IF10491", "facts:"]
    for key, (statement, value, locator, *_) in FACTS.items():
        lines += [f"  {key}:", f"    statement: {statement}", "    kind: relationship"]
        lines += [f"    value: {{number: {value}}}"] if value else []
        lines += ["    shelf_life: current", f"    locators: [{locator}]"]
    assert curated(folder, COPY, "australia", "\n".join(lines) + "\n").status == 0
    return folder


def compared(tmp_path: Path, ask: Run, *old: str) -> dict[str, list[str]]:
    folder, new = pack(tmp_path / "pack"), tmp_path / "new.txt"
    new.write_text(later(COPY.read_text("utf-8")), "utf-8")
    done = ask("compare", str(new), *old, "--facts", str(folder), "--only-facts", "--format", "tsv")
    rows = [line.split("\t") for line in done.out.decode().splitlines()]
    return {row[1].partition(".")[2]: row for row in rows if row[1].startswith("australia.")}


def test_with_the_old_copy_changes_are_found_and_none_is_invented(tmp_path: Path, ask: Run) -> None:
    rows = compared(tmp_path, ask, "--old", str(COPY))
    wanted = {key: (outcome, new) for key, (*_, outcome, new) in FACTS.items()}
    changed = {key for key, (outcome, _) in wanted.items() if outcome == "changed"}
    assert {key for key, row in rows.items() if row[0] == "changed"} == changed
    assert {key: rows[key][3] for key in changed} == {key: wanted[key][1] for key in changed}
    wrong = {key: (rows[key][0], wanted[key][0]) for key in wanted if rows[key][0] != wanted[key][0]}
    assert len(wrong) <= 0.15 * len(wanted), wrong


def test_without_it_nothing_wrong_is_called_changed(tmp_path: Path, ask: Run) -> None:
    rows = compared(tmp_path, ask)
    changed = {key: row[3] for key, row in rows.items() if row[0] == "changed"}
    assert {key: new for key, new in changed.items() if FACTS[key][-1] != new} == {}
    right = sum(rows[key][0] == outcome for key, (*_, outcome, _new) in FACTS.items())
    assert right >= 0.6 * len(FACTS)
