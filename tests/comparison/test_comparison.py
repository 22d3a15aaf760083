"""Facts against the edition of October 1, 2026: 29 with a figure, judged by hand."""

from __future__ import annotations

from pathlib import Path

from conftest import Run
from real_report import next_edition, report_text

from usjapan_cli import load

CHANGED = {
    "alliance.treaty-ally": "1952", "alliance.us-troops": "about 55,000",
    "okinawa.usfj-facilities-share": "about 70%", "okinawa.usfj-personnel-share": "about half",
    "trade.us-trading-partner-rank": "sixth-largest",
}  # fmt: skip
DATES = {"politics.next-elections": "February 2030", "report.date": "October 1, 2026"}
SAME = {
    "defense.spending-target", "economy.fdi-rank", "economy.treasuries-rank", "okinawa.land-area-share",
}  # fmt: skip
DROPPED = {
    "trade.limited-deals-signed", "defense.nato-standards",
    "korea.trilateral-summits",  # "the three countries" are no three summits
}  # fmt: skip
GONE = {
    "alliance.payments-to-us-forces", "china.top-trading-partner", "china.share-of-japan-goods-trade",
    "china.us-share-of-japan-goods-trade", "defense.security-documents", "defense.postwar-spending-limit",
    "defense.budget-rank", "economy.us-economy-rank", "economy.japan-economy-rank", "economy.economic-2-plus-2",
    "indo-pacific.quad-leader-meetings", "ipef.negotiating-partners", "ipef.third-round",
    "korea.summit-visits-first", "tpp.cptpp-members", "trade.exports-rank", "trade.imports-rank",
}  # fmt: skip


def test_the_next_edition_is_compared_as_a_reader_judged_it(ask: Run, tmp_path: Path) -> None:
    new, old = tmp_path / "new.html", tmp_path / "old.txt"
    new.write_text(next_edition(), "utf-8")
    old.write_text(report_text(), "utf-8")
    done = ask("compare", str(new), "--old", str(old), "--format", "tsv")
    rows = {row[1]: row for row in (line.split("\t") for line in done.out.decode().splitlines())}
    assert {id: row[3] for id, row in rows.items() if row[0] == "changed"} == CHANGED | DATES
    judged = (("same", SAME), ("dropped", DROPPED), ("gone", GONE))
    assert {id: rows[id][0] for outcome, ids in judged for id in ids if rows[id][0] != outcome} == {}
    assert rows["china.maritime-territorial-disputes"][0] == "gone"  # Japan's with South Korea live on
    assert rows["trade.imports-from-japan-2022"][0] == "unreadable"  # Figure 1 is an image


def test_without_the_old_edition_no_fact_of_these_is_falsely_changed(ask: Run, tmp_path: Path) -> None:
    new = tmp_path / "new.html"
    new.write_text(next_edition(), "utf-8")
    done = ask("compare", str(new), "--format", "tsv")
    rows = [line.split("\t") for line in done.out.decode().splitlines()]
    changed = {row[1]: row[3] for row in rows if row[0] == "changed"}
    assert changed.items() <= (CHANGED | DATES).items()
    assert "trade.us-trading-partner-rank" in changed


def test_each_figure_that_the_curated_edition_has_otherwise_is_found(ask: Run, tmp_path: Path) -> None:
    new, old = tmp_path / "new.html", tmp_path / "old.txt"
    new.write_text(next_edition(), "utf-8")
    old.write_text(report_text(), "utf-8")
    done = ask("compare", str(new), "--old", str(old), "--format", "tsv")
    outcomes = {row[1]: row[0] for row in (line.split("\t") for line in done.out.decode().splitlines())}
    both = [
        (fact, fact.latest.value)
        for fact in load().facts
        if fact.value and fact.latest and fact.latest.value and fact.latest.value.unit == fact.value.unit
    ]
    wanted = {
        fact.id: "changed" if fact.value.differs(value) else "same" for fact, value in both if fact.value
    }
    assert len(wanted) > 7
    assert {id: outcomes[id] for id in wanted} == wanted


def test_verify_names_another_edition_and_points_to_compare(ask: Run) -> None:
    done = ask("verify", "-", stdin=next_edition().encode())
    said = done.out.decode() + done.said
    assert done.status == 1
    assert "dated October 1, 2026" in said
    assert "usjapan compare" in said
