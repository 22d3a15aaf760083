"""Two editions of `tests/packs/bays`: which is read, and what each view of an old fact says of the newest."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import shutil
from pathlib import Path

import pytest
from conftest import TESTS, Done, Run, in_process, unbroken
from jsonschema import validate

from tools.json_schema import output_schema
from usjapan_cli import load
from usjapan_cli.commands.now import later_editions
from usjapan_cli.core.errors import UsageError
from usjapan_cli.packs.files import edition_folders, fact_files

BAYS = TESTS / "packs" / "bays"
ONLY_BAYS = ("--facts", str(BAYS), "--only-facts")
NEW = "2026-10-01"
OUTCOMES = {
    "bays.piers": "changed", "bays.keeper": "changed", "bays.ferry": "same", "bays.custom": "same",
    "bays.toll": "same", "bays.lantern": "dropped", "bays.landed-north": "unread", "bays.landed-south": "unread",
}  # fmt: skip


@pytest.fixture
def bays(ask: Run) -> Run:
    def runner(*argv: str, stdin: bytes = b"", **environ: str) -> Done:
        return ask(*argv, *ONLY_BAYS, stdin=stdin, **environ)

    return runner


def on_terminal(*argv: str, columns: int = 80) -> str:
    done = in_process(
        [*argv, *ONLY_BAYS], b"", True, {"COLUMNS": str(columns), "PAGER": "cat", "NO_COLOR": "1"}
    )
    return " ".join(done.text.split())


def document(done: Done) -> dict[str, object]:
    found = json.loads(done.text)
    validate(found, output_schema())
    return found


def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BAYS, tmp_path / "bays"))


def test_another_edition_is_no_part_of_a_pack() -> None:
    assert not [file for file in fact_files(str(BAYS)) if NEW in file]
    assert list(edition_folders(str(BAYS))) == [NEW]
    assert edition_folders(str(BAYS / "bays.yaml")) == {}


def test_the_default_is_the_pack_as_it_is(bays: Run) -> None:
    assert document(bays("list", "--json"))["edition"] == "2023-05-15"
    assert (
        bays("list", "--format", "ids").text
        == bays("list", "--format", "ids", "--edition", "2023-05-15").text
    )


@pytest.mark.parametrize(
    ("argv", "environ"),
    [(["--edition", "latest"], {}), (["--edition", NEW], {}), ([], {"USJAPAN_EDITION": "latest"})],
)
def test_an_edition_is_chosen_by_flag_or_environment(
    argv: list[str], environ: dict[str, str], bays: Run
) -> None:
    found = document(bays("show", "bays.piers", "--json", *argv, **environ))
    assert (found["edition"], found["source"]["date"]) == (NEW, NEW)  # type: ignore[index]
    fact = found["facts"][0]  # type: ignore[index]
    assert (fact["value"]["text"], fact["as_of"], fact["latest"]) == ("about 15 piers", NEW, None)


def test_a_flag_beats_the_environment_and_may_stand_first(bays: Run) -> None:
    done = bays("--edition", "2023-05-15", "show", "bays.piers", "--field", "value", USJAPAN_EDITION="latest")
    assert done.text == ">12\n"


@pytest.mark.parametrize(
    "command", ["list", "search piers", "show bays.piers", "cite bays.piers", "topics", "sources"]
)
def test_an_unknown_edition_names_the_known_ones(command: str, bays: Run) -> None:
    done = bays(*command.split(), "--edition", "2024-01-01")
    assert (done.status, done.text) == (2, "")
    assert done.said.splitlines() == [
        "usjapan: no edition '2024-01-01'", "  known editions: 2023-05-15, 2026-10-01, latest",
    ]  # fmt: skip


def test_a_pack_without_other_editions_has_its_own(six: Run) -> None:
    assert six("list", "--edition", "latest").text == six("list").text
    assert document(six("list", "--json"))["facts"][0]["latest"] is None  # type: ignore[index]


def test_each_outcome(bays: Run) -> None:
    facts = document(bays("list", "--json"))["facts"]
    assert {fact["id"]: fact["latest"]["outcome"] for fact in facts} == OUTCOMES  # type: ignore[attr-defined]
    latest = {fact["id"]: fact["latest"] for fact in facts}  # type: ignore[attr-defined]
    assert latest["bays.piers"]["value"]["text"] == "about 15 piers"
    assert latest["bays.keeper"]["statement"] == "As of October 2026, Bo Lund was the keeper of the two bays."
    assert latest["bays.lantern"] == {"edition": NEW, "outcome": "dropped", "statement": None, "value": None}


@pytest.mark.parametrize(
    ("old", "new", "id", "outcome"),
    [
        ("about 15 wooden", "about 15", "bays.piers", "changed"),
        ("bound: about, scope: wooden", "bound: over, scope: wooden", "bays.piers", "changed"),
        ("    compared: same\n", "", "bays.toll", "changed"),
        ("boats gave", "boats never gave", "bays.custom", "changed"),
        ("about 25% of all", "over 25% of all", "bays.ferry", "changed"),  # with its bound, below
        ("  otters:", "  lantern:", "bays.lantern", "changed"),  # a figure that has become words
    ],
)
def test_what_counts_as_a_change(old: str, new: str, id: str, outcome: str, ask: Run, tmp_path: Path) -> None:
    pack = copied(tmp_path)
    file = pack / "editions" / NEW / "bays.yaml"
    text = file.read_text().replace(old, new)
    if "over 25%" in new:
        text = text.replace(
            "number: 25, unit: percent, bound: about", "number: 25, unit: percent, bound: over"
        )
    if "bound: over, scope" in new:
        text = text.replace("about 15 wooden", "over 15 wooden")
    assert text != file.read_text()
    file.write_text(text)
    done = ask("show", id, "--json", "--facts", str(pack), "--only-facts")
    assert json.loads(done.text)["facts"][0]["latest"]["outcome"] == outcome


def test_an_edit_of_the_newer_edition_is_seen(ask: Run, tmp_path: Path) -> None:
    """The first pack is compiled anew, though no file of it has changed."""
    pack = copied(tmp_path)
    argv = ("show", "bays.piers", "--fields", "latest", "--facts", str(pack), "--only-facts")
    assert ask(*argv).text == "changed: about 15 piers\n"
    file = pack / "editions" / NEW / "bays.yaml"
    file.write_text(
        file.read_text().replace("about 15 wooden", "about 16 wooden").replace("number: 15", "number: 16")
    )
    assert ask(*argv).text == "changed: about 16 piers\n"
    shutil.rmtree(pack / "editions")
    assert ask(*argv).text == "\n"


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("bays.piers", "now The two bays had about 15 wooden piers as of October 2026. (October 1, 2026)"),
        ("bays.ferry", "now the same (October 1, 2026)"),
        ("bays.lantern", "now no longer stated (October 1, 2026)"),
        ("bays.landed-north", "now not known: that part was not read (October 1, 2026)"),
    ],
)
def test_a_card_says_how_it_reads_now(id: str, said: str) -> None:
    assert said in on_terminal("show", id)


def test_what_the_newest_says_is_not_said_twice() -> None:
    library = load(BAYS, shipped=False)
    fact, readings = library.fact("bays.piers"), library.readings("bays.piers")
    assert later_editions(fact, readings) == (
        "about 14 piers since the edition of June 5, 2024 (doubtful: the copy is named for another edition)"
    )
    assert later_editions(fact, readings[-1:]) is None


@pytest.mark.parametrize("columns", [60, 80, 140])
def test_hits_say_how_they_read_now(columns: int) -> None:
    shown = on_terminal("list", columns=columns)
    assert "now: about 15 piers" in shown
    assert "(wooden piers)" in shown  # what is counted is not the same any more
    assert "now: no longer stated" in shown
    assert "now: edition of October 1, 2026, where the others read the same" in shown
    assert shown.count("now: ") == 6  # five facts and the legend
    assert "the same in the edition of October 1, 2026" in on_terminal("search", "steamers", columns=columns)


def test_cite_says_it_on_stderr(bays: Run) -> None:
    done = bays("cite", "bays.piers", "bays.ferry", "bays.lantern")
    said = [line for line in done.said.splitlines() if ", now (October 1, 2026): " in line]
    assert [line.partition("): ")[2] for line in said] == [
        "The two bays had about 15 wooden piers as of October 2026.", "the same", "no longer stated",
    ]  # fmt: skip
    assert "2026" not in done.text


def test_a_pipe_hears_of_it_on_stderr(bays: Run) -> None:
    assert "bays.piers, now (October 1, 2026): The two bays had about 15" in bays("search", "piers").said
    assert "bays.piers, now" in bays("show", "bays.piers", "--field", "value").said
    assert bays("list").said.startswith(
        "usjapan: 3 of these facts read differently in the edition of October 1, 2026 (2 could not be compared); "
        "to see which: --fields id,latest"
    )
    for argv in (
        ["show", "bays.ferry"],
        ["list", "--json"],
        ["list", "--format", "csv"],
        ["list", "--quiet"],
    ):
        assert bays(*argv).said == ""


def test_csv_has_a_column(bays: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(bays("list", "--format", "csv").text)))
    assert [row["latest"].partition(":")[0] for row in rows] == [*OUTCOMES.values()]


def test_changed_facts_alone(bays: Run) -> None:
    listed = bays("list", "--changed", "--format", "ids").text.split()
    assert listed == [id for id, outcome in OUTCOMES.items() if outcome != "same"]


def test_what_only_the_newest_answers_is_named_and_no_answer(bays: Run) -> None:
    done = bays("search", "tariff", "--json")
    assert done.status == 1
    found = document(done)
    assert found["facts"] == []
    assert [(near["id"], near["edition"]) for near in found["nearest"]] == [("tariffs.on-fish", NEW)]  # type: ignore[attr-defined]
    done = bays("search", "tariff")
    assert (done.status, done.text) == (1, "")
    assert "tariffs.on-fish: A tariff of 10% on fish" in done.said
    assert "  usjapan search tariff --edition latest" in done.said
    assert bays("search", "tariff", "--edition", "latest").text.startswith("tariffs.on-fish\t")


def test_what_only_an_older_edition_answers_is_named_there(bays: Run) -> None:
    done = bays("search", "lantern", "--edition", "latest")
    assert (done.status, done.text) == (1, "")
    assert "usjapan: the edition of May 15, 2023 has bays.lantern: " in done.said
    line = done.said.splitlines()[-1]
    assert shlex.split(line) == ["usjapan", "search", "lantern", "--edition", "2023-05-15", *ONLY_BAYS]
    near = document(bays("search", "lantern", "--edition", "latest", "--json"))["nearest"]
    assert [(one["id"], one["edition"]) for one in near][:1] == [("bays.lantern", "2023-05-15")]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("query", "edition"), [("-tariff", ()), ("-lantern", ("--edition", "latest"))])
def test_a_query_behind_two_dashes_is_asked_so_elsewhere(
    query: str, edition: tuple[str, ...], ask: Run
) -> None:
    line = shlex.split(ask("search", *ONLY_BAYS, *edition, "--", query).said.splitlines()[-1])
    assert line[-2:] == ["--", query]
    assert ask(*line[1:]).status == 0


@pytest.mark.parametrize("query", ["it's a tariff", "tariff (fish)", "tariff;"])
def test_the_next_command_is_quoted_for_a_shell(query: str, bays: Run) -> None:
    line = bays("search", query).said.splitlines()[-1]
    assert shlex.split(line) == ["usjapan", "search", query, "--edition", "latest", *ONLY_BAYS]


def test_what_no_edition_answers_is_refused_as_before(bays: Run) -> None:
    done = bays("search", "zzqqxx", "--json")
    assert done.status == 1
    assert not document(done).get("nearest")
    assert "edition" not in bays("search", "zzqqxx").said
    assert "the edition of" not in bays("search", "zzqqxx", "--edition", "latest").said


def test_changes_as_data(bays: Run) -> None:
    found = document(bays("changes", "--json"))
    assert (found["then"], found["now"]) == ("2023-05-15", NEW)
    assert found["counts"] == {"same": 3, "changed": 2, "dropped": 1, "new": 2, "unread": 2}
    rows = [(row["id"], row["outcome"]) for row in found["changes"]]  # type: ignore[attr-defined]
    assert rows == [
        ("bays.piers", "changed"), ("bays.keeper", "changed"), ("bays.lantern", "dropped"),
        ("bays.otters", "new"), ("tariffs.on-fish", "new"),
    ]  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(bays("changes", "--format", "csv").text)))
    assert (rows[0]["then_value"], rows[0]["now_value"]) == ("over 12 piers", "about 15 piers")
    assert bays("changes", "--format", "markdown").text.startswith("| id | outcome | then | now |\n")


def test_changes_of_one_topic_and_since(bays: Run) -> None:
    ids = [row["id"] for row in document(bays("changes", "--topic", "tariffs", "--json"))["changes"]]  # type: ignore[attr-defined]
    assert ids == ["tariffs.on-fish"]
    assert bays("changes", "--since", "2024-02-02").text == bays("changes").text
    assert bays("changes", "--edition", "latest").text == bays("changes").text


@pytest.mark.parametrize(
    ("argv", "status", "said"),
    [
        (["--since", "2020-01-01"], 2, "no edition is held from before 2020-01-01"),
        (["--since", "soon"], 2, "'soon' is no day"),
        (["--since", "2026-12-01"], 1, "no edition is held that is newer than October 1, 2026"),
        (["--topic", "bay"], 1, "no topic 'bay' - did you mean bays?"),
    ],
)
def test_changes_that_cannot_be_shown(argv: list[str], status: int, said: str, bays: Run) -> None:
    done = bays("changes", *argv)
    assert (done.status, done.text) == (status, "")
    assert said in done.said


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
def test_the_picture_of_changes_fits(columns: int) -> None:
    environ = {"COLUMNS": str(columns), "PAGER": "cat", "NO_COLOR": "1"}
    text = in_process(["changes", *ONLY_BAYS], b"", True, environ).text
    assert max(map(len, unbroken(text))) <= columns
    whole = " ".join(text.split())
    for said in (
        "2 read otherwise, 1 no longer stated, 2 new",
        "(no longer stated)",
        "The two bays",
        "Tariffs",
    ):
        assert said in whole


def test_history_takes_the_newest_reading(bays: Run) -> None:
    readings = document(bays("history", "bays.piers", "--json"))["readings"]
    assert [(r["edition"], r["value"]) for r in readings] == [  # type: ignore[attr-defined]
        ("2021-01-01", "10 piers"), ("2023-05-15", "over 12 piers"), ("2024-06-05", "about 14 piers"),
        (NEW, "about 15 piers"),
    ]  # fmt: skip
    assert readings[2]["note"] == "doubtful: the copy is named for another edition"  # type: ignore[index]
    assert readings[3]["read_at"] == "https://bays.example/3"  # type: ignore[index]
    assert bays("history", "bays.piers", "--edition", "latest").text == bays("history", "bays.piers").text
    assert [r["value"] for r in document(bays("history", "bays.ferry", "--json"))["readings"]] == [
        "about 25%"
    ] * 2  # type: ignore[attr-defined]
    assert bays("history", "bays.lantern").status == 1  # there was no course, and it is gone


def test_years_stand_under_a_curve_and_a_hedged_figure_has_none() -> None:
    environ = {"COLUMNS": "80", "PAGER": "cat", "NO_COLOR": "1"}
    lines = in_process(["history", "trade.us-trading-partner-rank"], b"", True, environ).text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("20") and line.endswith("2026"))
    assert len(lines[at]) - 4 < len(lines[at - 1]) <= len(lines[at])  # a year is four characters wide
    hedged = in_process(["history", "bays.piers", *ONLY_BAYS], b"", True, environ).text
    assert "about 15 piers" in hedged
    assert "lowest" not in hedged


def test_sources_count_the_editions(bays: Run) -> None:
    source = document(bays("sources", "--json"))["sources"][0]  # type: ignore[index]
    assert source["editions"] == ["2023-05-15: 8 facts", f"{NEW}: 7 facts"]
    source = document(bays("sources", "--json", "--edition", "latest"))["sources"][0]  # type: ignore[index]
    assert (source["date"], source["facts"], len(source["editions"])) == (NEW, 7, 2)
    assert f"--edition {NEW} has 7 facts" in on_terminal()


def test_lint_checks_every_edition(ask: Run, tmp_path: Path) -> None:
    pack = copied(tmp_path)
    assert ask("lint", str(pack), "--only-facts").text == (
        f"BN-3: 6/6 sentences, 2/2 table cells covered; BN-3 ({NEW}): 7/7 sentences covered\n"
    )
    file = pack / "editions" / NEW / "bays.yaml"
    file.write_text(file.read_text().replace("[bays.1.6]", "[bays.1.9]"))
    for path in (pack, file.parent, file):
        done = ask("lint", str(path), "--only-facts")
        assert done.status == 1
        assert "UJ301 'bays.1.9' is no address of BN-3" in done.text


def test_a_folder_that_is_no_day_is_refused(ask: Run, tmp_path: Path) -> None:
    pack = copied(tmp_path)
    os.rename(pack / "editions" / NEW, pack / "editions" / "october")
    done = ask("list", "--facts", str(pack), "--only-facts")
    assert done.status == 2
    assert "an edition's folder is named for its day" in done.said


def test_a_pack_on_a_source_that_is_replaced_is_left_out(ask: Run, tmp_path: Path) -> None:
    """Its facts would cite an edition that they were not taken from."""
    pack = tmp_path / "mine.yaml"
    pack.write_text(
        "topic: mine\ntitle: My own\nsource: BN-3\nfacts:\n  swans:\n    statement: Swans go first.\n"
        "    kind: policy\n    shelf_life: fixed\n    locators: [bays.1.4]\n"
    )
    argv = (*ONLY_BAYS, "--facts", str(pack))
    assert "mine.swans" in ask("list", *argv).text
    done = ask("list", "--edition", "latest", *argv)
    assert "mine.swans" not in done.text
    assert "mine.yaml is left out: it is taken from another edition of BN-3" in done.said
    other = str(TESTS / "packs" / "other")
    listed = ask("list", "--format", "ids", "--edition", "latest", *ONLY_BAYS, "--facts", other).text.split()
    assert "bays.otters" in listed
    assert any(id.startswith("tower.") for id in listed)  # of a source of its own


def test_in_python() -> None:
    then, now = load(BAYS, shipped=False), load(BAYS, shipped=False, edition="latest")
    latest = then.fact("bays.piers").latest
    assert latest is not None
    assert (latest.outcome, latest.statement) == ("changed", now.fact("bays.piers").statement)
    assert [(edition.date, edition.facts) for edition in now.editions] == [("2023-05-15", 8), (NEW, 7)]
    with pytest.raises(UsageError, match="no edition"):
        load(BAYS, shipped=False, edition="1999-01-01")


def test_a_lookup_opens_no_second_index(ask: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the newest edition says is compiled in; only a refusal looks there."""
    from usjapan_cli.library import packed

    opened: list[str] = []
    real = packed.open_edition
    ask("list", *ONLY_BAYS)
    monkeypatch.setattr(packed, "open_edition", lambda *args: opened.append(args[1]) or real(*args))
    for argv in (
        ["show", "bays.piers"],
        ["search", "piers"],
        ["list", "--json"],
        ["cite", "bays.piers"],
        ["sources"],
    ):
        ask(*argv, *ONLY_BAYS)
    assert opened == []
    ask("search", "tariff", *ONLY_BAYS)
    assert opened == [NEW]
    ask("search", "saxophone", *ONLY_BAYS)
    assert opened == [NEW, NEW]


def test_a_timeline_hears_of_it_and_what_is_not_known_is_no_change() -> None:
    said = in_process(["timeline", "--topic", "trade"], b"", False, {}).said
    assert "of these facts read differently in the edition of October 1, 2026 (" in said
    assert " could not be compared)" in said
    said = in_process(["list", "report"], b"", False, {}).said
    assert "(13 could not be compared)" in said


def test_an_export_has_how_each_fact_reads_now() -> None:
    lines = in_process(["export", "jsonl"], b"", False, {}).text.splitlines()
    troops = next(line for line in lines if '"id": "alliance.us-troops"' in line)
    assert '"latest_outcome": "changed"' in troops
    assert '"latest_value": "about 55,000 people"' in troops


def test_a_citation_of_a_month_of_its_own_gets_no_other_date() -> None:
    argv = ["cite", "okinawa.marines-in-guam", "--edition", "latest", "--with-fact"]
    said = in_process(argv, b"", False, {}).text
    assert said.startswith("As of March 2026, 210 Marines were in Guam, the Pentagon reported. CRS In Focus")


def test_a_table_says_what_the_report_has_of_it_now(run: Run) -> None:
    said = run("table", "us-trade-2022").said
    assert said == "usjapan: us-trade-2022, now (October 1, 2026): not known: that part was not read\n"
    assert run("table", "us-trade-2022", "--quiet").said == ""


def test_a_history_ends_with_the_newest_edition() -> None:
    last = in_process(["history", "trade.us-trading-partner-rank"], b"", False, {}).text.splitlines()[-1]
    assert last.startswith("2026-10-01\t6th-largest")


NOT_HERE = (
    (["show", "bays.lantern", "--edition", "latest"], "bays.lantern is no longer stated in the edition of October 1, 2026"),
    (["cite", "bays.lantern", "--edition", "latest"], "that of May 15, 2023 has it: --edition 2023-05-15"),
    (["fill", "-", "--edition", "latest"], "bays.lantern is no longer stated in the edition of October 1, 2026"),
    (["show", "bays.landed-north", "--edition", "latest"], "in this edition; that of May 15, 2023 has it"),
    (["show", "bays.otters"], "in this edition; that of October 1, 2026 has it: --edition 2026-10-01"),
    (["history", "bays.otters"], "in this edition; that of October 1, 2026 has it: --edition 2026-10-01"),
    (["history", "bays.custom"], "bays.custom states no figure"),
)  # fmt: skip


@pytest.mark.parametrize(("argv", "said"), NOT_HERE)
def test_what_another_edition_has_is_no_slip(argv: list[str], said: str, bays: Run) -> None:
    done = bays(*argv, stdin=b"{{bays.lantern}}")
    assert (done.status, done.out) == (1, b"")
    assert said in done.said
    assert "did you mean" not in done.said


def test_nor_is_a_table_of_another_edition(ask: Run) -> None:
    said = ask("table", "us-trade-2022", "--edition", "latest").said
    assert (
        "no table 'us-trade-2022' in this edition; that of May 15, 2023 has it: --edition 2023-05-15" in said
    )
    assert (
        ask("table", "lost", "--edition", "latest").said == "usjapan: no table 'lost': there are no tables\n"
    )
