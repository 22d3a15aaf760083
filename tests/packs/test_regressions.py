"""Packs, caches and texts that once got through and broke a command later on, or took too long."""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
import time
from pathlib import Path

import pytest
from conftest import ONLY_SIX, TESTS, Run

from usjapan_cli import load
from usjapan_cli.core.errors import FactsError, IndexUnusable, Problem
from usjapan_cli.index.file import Index, compose, open_index
from usjapan_cli.library.opening import Opening, open_library
from usjapan_cli.packs import contents
from usjapan_cli.packs.files import open_regular

HEAD = """\
topic: quay
title: The quay
source: {id: Q-1, title: Memo, genre: Memo, publisher: Office, date: "2024-03-01", cells: [x.1, t.r.a],
  revisions: ["2020-01-01", "2024-03-01"], %s
  sentences: {x.2: 70a3e0bb9e6a1aa06cf5c8e8e6d6e7ba59ee8dd65c2a7b6ef43ffaa8d4bf6a90}}
"""
EDITION = 'editions: [{date: "%s", read_at: here, readings: {quay.boats: {%s}}}],'
TABLE = "tables: {t: {title: %s, locator: t, unit: boats, scope: all, columns: {a: A}, derived: {%s}, rows: {%s}}}\n"
FACT = "  boats: {statement: 40 boats lie there., kind: metadata, shelf_life: fixed, locators: [x.1], %s}\n"
VALUE = "value: {number: 40, unit: boats, bound: exact}"


def pack_of(folder: Path, edition: str = "", table: str = "", more: str = VALUE) -> tuple[str, ...]:
    path = folder / "quay.yaml"
    path.write_text((HEAD % edition) + table + "facts:\n" + (FACT % more), encoding="utf-8")
    return ("--facts", str(path), "--only-facts")


@pytest.mark.parametrize("table", [("'---'", "", "r: {name: N, a: 1}"), ("T", "", "r: {name: '---', a: 1}")])
def test_a_table_without_a_word_can_be_verified(table: tuple[str, ...], tmp_path: Path, ask: Run) -> None:
    done = ask("verify", "-", *pack_of(tmp_path, table=TABLE % table), stdin=b"Boats lie there, 1 of them.\n")
    assert (done.status, b"Traceback" in done.err) == (1, False)


@pytest.mark.parametrize(
    ("edition", "table", "code"),
    [
        (EDITION % ("2020-01-01", "number: 3, bound: nope"), "", "UJ111"),
        (EDITION % ("2024-03-01", "note: x"), "", "UJ304"),
        ("", TABLE % ("T", "d: {title: D, formula: nope}", "r: {name: N, a: 1}"), "UJ207"),
        ("", TABLE % ("T", "d: {title: D, formula: share a}", "r: {name: N, a: 0}"), "UJ207"),
        ("", TABLE % ("T", "", ""), "UJ108"),
        ("", "%TAG ! x\n", "UJ104"),
    ],
)
def test_what_no_command_could_show_is_refused(
    edition: str, table: str, code: str, tmp_path: Path, ask: Run
) -> None:
    done = ask("topics", *pack_of(tmp_path, edition, table))
    assert (done.status, f" {code} " in done.said) == (2, True)


@pytest.mark.parametrize("date", ["../0000", "9999/.."])
def test_a_timeline_of_no_year_is_drawn(date: str, tmp_path: Path, ask: Run) -> None:
    done = ask("timeline", "--color", "always", *pack_of(tmp_path, more=f'date: "{date}"'))
    assert (done.status, done.err) == (0, b"")


@pytest.mark.parametrize(
    "more",
    [
        f"aliases: [{', '.join(f'boat {number}' for number in range(300))}]",
        f"see_also: {{{', '.join(f'f{number}: far' for number in range(300))}}}",
        "aliases: [" + "\u0300\u0316" * 9 + "]",
        "aliases: [" + "\ufdfa" * 200 + "]",
    ],
    ids=["a long list", "many links", "marks", "ligatures"],
)
def test_what_would_take_long_is_refused(more: str, tmp_path: Path) -> None:
    with pytest.raises(FactsError) as refused:
        load(pack_of(tmp_path, more=more)[1], shipped=False)
    assert refused.value.problems[0].code in ("UJ105", "UJ115")


@pytest.mark.parametrize("words", ["w" * 81, "\r".join(["word"] * 40), "\u0300\u0316" * 100])
def test_a_word_list_holds_a_word_a_line(words: str, tmp_path: Path) -> None:
    pack_of(tmp_path)
    (tmp_path / "words.txt").write_text(words, encoding="utf-8", newline="")
    with pytest.raises(FactsError, match="UJ105"):
        load(str(tmp_path), shipped=False)


def test_a_pack_cannot_silence_the_facts_before_it(tmp_path: Path) -> None:
    pack_of(tmp_path)
    (tmp_path / "thesaurus.yaml").write_text("light: [mooring, posts]\n")
    library, _ = open_library(Opening((str(TESTS / "packs" / "six"), str(tmp_path)), (), False, None))
    assert library.search("mooring posts").hits[0].fact.id == "harbour.mooring-posts"


def test_an_offset_outside_of_an_index_is_refused() -> None:
    whole = compose({"rows": [["a", "1"]]}, "x")
    for offset in ("-1", "9" * 30, "4"):
        forged = whole.replace(b"rows 0 4", f"rows {offset} 4".encode())
        with pytest.raises(IndexUnusable):
            Index(forged)


def test_a_small_index_cannot_be_cut_off_under_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "x.index"
    path.write_bytes(compose({"rows": [[f"k{number}", "x" * 300] for number in range(200)]}, "x"))
    index = open_index(str(path))
    path.write_bytes(b"")
    assert index["rows"].find("k199") == ["k199", "x" * 300]


@pytest.mark.skipif(sys.platform == "win32", reason="links of another kind")
def test_what_cannot_be_removed_from_a_cache_does_not_switch_it_off(tmp_path: Path) -> None:
    pack, cache = tmp_path / "pack", tmp_path / "cache" / "usjapan"
    shutil.copytree(TESTS / "packs" / "six", pack)
    cache.mkdir(parents=True, mode=0o700)
    (cache / "q.index").symlink_to("nowhere")
    (cache / "old.part").mkdir()
    open_library(Opening((str(pack),), (), False, str(cache)))
    assert any(path.is_file() for path in cache.iterdir())


@pytest.mark.parametrize(
    "report", ["&#" + "9" * 5000 + ";", "=" * 60_000 + "x", "." * 100_000 + "x", "\u0300\u0316" * 50_000]
)
def test_a_report_of_no_words_is_no_copy(report: str, ask: Run) -> None:
    done = ask("verify", "-", *ONLY_SIX, stdin=report.encode())
    assert (done.status, b"Traceback" in done.err) == (1, False)


def test_a_query_of_marks_and_ids_by_the_thousand_end_soon(ask: Run) -> None:
    assert ask("search", "\u0300\u0316" * 200_000, *ONLY_SIX).status == 1
    done = ask("show", "-", *ONLY_SIX, stdin=" ".join(f"no.f{number}" for number in range(5000)).encode())
    assert (done.status, done.said.count("no fact")) == (1, 5000)


def test_the_name_of_a_file_feigns_no_problem() -> None:
    assert "\n" not in str(Problem("a\nb.yaml:1:1: UJ999 fine", 1, 1, "UJ101", "not there"))


def test_the_same_pack_twice_is_one(tmp_path: Path, ask: Run) -> None:
    pack = pack_of(tmp_path)
    (tmp_path / "again.yaml").symlink_to(pack[1])
    for path in (pack[1], str(tmp_path / "again.yaml")):
        done = ask("list", "--format", "ids", "--facts", path, *pack)
        assert (done.status, done.text, done.said) == (0, "quay.boats\n", "")


def test_a_copy_of_what_is_open_is_checked_alone(tmp_path: Path, ask: Run) -> None:
    shutil.copytree(TESTS / "packs" / "six", tmp_path / "copy")
    done = ask("lint", str(tmp_path / "copy"), "--only-facts")
    assert (done.status, "UJ201" in done.text) == (0, False)


@pytest.mark.parametrize("command", ["list", "timeline"])
def test_a_period_that_ends_before_it_begins_is_refused(command: str, ask: Run) -> None:
    done = ask(command, "--since", "2023", "--until", "2022", *ONLY_SIX)
    assert (done.status, done.said.splitlines()[0]) == (
        2, "usjapan: --since 2023 is later than --until 2022",
    )  # fmt: skip


@pytest.mark.parametrize(("until", "status"), [("1800", 1), ("2024-02-29", 1), ("2024-03-01", 0)])
def test_an_open_beginning_is_known_from_the_facts_own_day(
    until: str, status: int, tmp_path: Path, ask: Run
) -> None:
    pack = pack_of(tmp_path, more='date: "../2025"')
    assert ask("timeline", "--until", until, *pack).status == status
    assert ask("list", "--until", until, *pack).status == status


def test_what_is_no_copy_is_said_in_a_line_and_what_to_do_below_it(ask: Run) -> None:
    done = ask("verify", "-", *ONLY_SIX, stdin=b"Our harbour paper says 900 posts, and that is a draft.\n")
    (first,) = done.text.splitlines()
    assert done.status == 1
    assert "this is no copy of" in first
    assert done.said.splitlines()[0] == "usjapan: verify takes a copy of the whole report, as text"


def test_utf_16_is_read(ask: Run) -> None:
    done = ask("verify", "-", *ONLY_SIX, stdin="Nothing of the kind.\n".encode("utf-16"))
    assert (done.status, "no copy of" in done.text) == (1, True)


def test_problems_come_in_the_order_of_their_lines(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text("facts:\n  a: {kind: nope}\ntopic: NO\n")
    lines = [int(line.split(":")[1]) for line in ask("lint", str(path), *ONLY_SIX).text.splitlines()]
    assert lines == sorted(lines)
    assert len(lines) > 2


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    os.mkfifo(path)
    with pytest.raises(OSError, match="not a regular file"):
        open_regular(str(path))


class _NotYet(io.BytesIO):
    """A file that calls itself regular and has nothing to read yet, as /proc/kmsg."""

    def read(self, _size: int | None = -1, /) -> bytes:
        return None  # type: ignore[return-value] # what a file that is not waited for gives


@pytest.mark.parametrize("argv", [["lint"], ["search", "troops", "--facts"]])
def test_a_file_that_has_nothing_yet_is_not_waited_for(
    argv: list[str], ask: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "quay.yaml").touch()
    monkeypatch.setattr(contents, "open_regular", lambda _path: _NotYet())
    done = ask(*argv, str(tmp_path / "quay.yaml"))
    assert done.status in (1, 2)
    assert b"UJ101 cannot be read: nothing to read yet" in done.out + done.err


@pytest.mark.skipif(not os.access("/proc/kmsg", os.R_OK), reason="for root, on Linux")
def test_the_log_of_the_kernel_is_no_pack(run: Run) -> None:
    done = run("search", "troops", "--facts", "/proc/kmsg")
    assert (done.status, done.out) == (2, b"")
    # whether there is something to read is the machine's to say
    assert re.search(rb"^/proc/kmsg:1:1: UJ1\d\d ", done.err, re.M)


def test_a_folder_of_huge_files_is_refused_before_one_is_read(tmp_path: Path, ask: Run) -> None:
    for number in range(200):
        with (tmp_path / f"t{number}.yaml").open("wb") as file:
            file.truncate(64 * 1024 * 1024)
    start = time.process_time()
    for argv in (["lint", str(tmp_path)], ["search", "troops", "--facts", str(tmp_path)]):
        done = ask(*argv)
        assert (done.status, b"in all - split the pack" in done.err) == (2, True)
    assert time.process_time() - start < 2


def test_what_is_not_read_is_not_laid_out(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text("topic: quay\n" + "# a\n" * 400_000)
    done = ask("lint", str(path), "--diff")
    assert done.status == 1
    assert b"UJ105" in done.out


def test_what_is_asked_for_at_once_has_an_end(ask: Run) -> None:
    for argv in (["show", "-"], ["cite", "-"]):
        done = ask(*argv, stdin=b"alliance.us-troops\n" * 20_001)
        assert (done.status, done.out) == (2, b"")
        assert b"20,001 ids, more than 20,000" in done.err
    done = ask("list", "--fields", ",".join(["id"] * 101))
    assert (done.status, done.out) == (2, b"")
    assert b"101 fields, more than 100" in done.err
