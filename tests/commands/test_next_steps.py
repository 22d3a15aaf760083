"""The commands that the workbench prints as its next, typed as they are printed."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from conftest import Done, Run, curated
from hypothesis import given
from hypothesis import strategies as st
from real_report import next_edition, report_text

from usjapan_cli.commands import next_step
from usjapan_cli.commands.context import typed

EDITIONS = Path(__file__).parent / "lemuria"
OLD, NEW = EDITIONS / "2024.txt", EDITIONS / "2026.html"


def printed(done: Done) -> list[list[str]]:
    """Return the commands of an answer: each a line of its own, below what it is for."""
    return [shlex.split(line)[1:] for line in done.said.splitlines() if line.startswith("  usjapan ")]


def work(done: Done, ask: Run) -> list[str]:
    """Type what an answer prints; each must do its work. Return which commands they were."""
    lines = printed(done)
    for words in lines:
        typed = ask(*words)
        assert typed.status == 0, (words, typed.text)
    return [words[0] for words in lines]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "my pack"
    assert curated(folder, OLD, "harbor", (EDITIONS / "facts.yaml").read_text("utf-8")).status == 0
    return folder


def test_after_new(tmp_path: Path, ask: Run) -> None:
    assert work(ask("new", str(tmp_path / "a pack")), ask) == ["lint", "show"]


def test_after_draft(tmp_path: Path, ask: Run) -> None:
    assert work(ask("draft", str(OLD), "--into", str(tmp_path / "a pack")), ask) == ["lint", "verify"]


def test_after_names_that_begin_with_a_dash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-old copy.txt").write_text(OLD.read_text("utf-8"), "utf-8")
    Path("-new.html").write_text(NEW.read_text("utf-8"), "utf-8")
    assert work(ask("draft", "--into", "-pack", "--", "-old copy.txt"), ask) == ["lint", "verify"]
    assert work(ask("new", "--", "-other"), ask) == ["lint", "show"]
    own = ("--facts", "-pack", "--only-facts")
    done = ask("verify", *own, "--", "-new.html")
    ((command, *words),) = printed(done)
    assert (command, ask(command, *words).status) == ("compare", 0)
    Path("-memo.txt").write_text("A memo that says nothing about it. There is no more of it.\n", "utf-8")
    checks = [words for words in printed(ask("verify", *own[:2], "--", "-memo.txt")) if words[0] == "check"]
    assert [ask(*words).status for words in checks] == [0]


def test_after_draft_of_the_shipped_report(tmp_path: Path, ask: Run) -> None:
    copy = tmp_path / "new.html"
    copy.write_text(next_edition(), "utf-8")
    assert work(ask("draft", str(copy), "--into", str(tmp_path / "pack")), ask) == ["lint", "verify"]


def test_after_rebase_of_the_shipped_pack(tmp_path: Path, ask: Run) -> None:
    new, old = tmp_path / "new.html", tmp_path / "old.txt"
    new.write_text(next_edition(), "utf-8")
    old.write_text(report_text(), "utf-8")
    for into, more in (("blind", ()), ("sharp", ("--old", str(old)))):
        done = ask("rebase", str(new), "--into", str(tmp_path / into), *more)
        assert work(done, ask) == ["lint", "verify"]


@pytest.mark.parametrize("only", [(), ("--only-facts",)])
@pytest.mark.parametrize("into", ["newer", "my pack/editions/2026-10-01"])
def test_after_rebase_of_an_own_pack(into: str, only: tuple[str, ...], pack: Path, ask: Run) -> None:
    folder = str(pack.parent / into)
    done = ask("rebase", str(NEW), "--old", str(OLD), "--into", folder, "--facts", str(pack), *only)
    assert work(done, ask) == ["lint", "verify"]


def test_after_rebase_of_a_pack_that_the_environment_names(
    pack: Path, ask: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USJAPAN_FACTS", str(pack))
    done = ask("rebase", str(NEW), "--old", str(OLD), "--into", str(pack.parent / "newer"))
    assert work(done, ask) == ["lint", "verify"]


@pytest.mark.parametrize("only", [(), ("--only-facts",)])
def test_after_verify_of_another_edition(only: tuple[str, ...], pack: Path, ask: Run) -> None:
    done = ask("verify", str(NEW), "--facts", str(pack), *only)
    (words,) = printed(done)
    assert words == ["compare", str(NEW), "--facts", str(pack), *only]
    assert b"\nchanged\t" in ask(*words).out


@pytest.mark.parametrize("words", ["draft", "verify", "sentences", "compare", "rebase --into {}/into"])
def test_a_pdf_is_turned_into_text_for_the_same_command(words: str, tmp_path: Path, ask: Run) -> None:
    done = ask(*words.format(tmp_path).split(), "-", stdin=b"%PDF-1.7")
    line = done.said.partition(" | usjapan ")[2].replace("DIR", str(tmp_path / "into")).split()
    assert ask(*line, stdin=OLD.read_bytes()).said.startswith("usjapan: the copy is CRS In Focus") or (
        line[0] in ("draft", "verify", "sentences") and ask(*line, stdin=OLD.read_bytes()).out
    )


def test_an_old_pdf_is_turned_into_text_for_old(pack: Path, tmp_path: Path, ask: Run) -> None:
    done = ask("compare", str(NEW), "--old", "-", "--facts", str(pack), stdin=b"%PDF-1.7")
    line = shlex.split(done.said.partition(" | usjapan ")[2].replace("NEW", str(NEW)))
    assert ask(*line, stdin=OLD.read_bytes()).out.count(b"\nchanged\t") == 5


@given(st.lists(st.text()))
def test_any_words_are_typed_as_a_shell_takes_them(words: list[str]) -> None:
    assert shlex.split(typed(*words)) == ["usjapan", *words]


@pytest.mark.parametrize(
    ("word", "quoted"),
    [
        ("a.b-c", "a.b-c"),
        ("my pack", '"my pack"'),
        ("it's", '"it\'s"'),
        ("$188", "'$188'"),
        ("", '""'),
        ("*", '"*"'),
    ],
)
def test_a_word_is_quoted_where_a_shell_would_read_more_into_it(word: str, quoted: str) -> None:
    assert typed(word) == f"usjapan {quoted}"


@pytest.mark.parametrize(
    "query", ["it fell -14%", "it fell -5 percent", "-5 percent", "--limit", "mid-2026 tariffs"]
)
def test_a_query_is_not_taken_for_options(query: str, ask: Run) -> None:
    words = shlex.split(next_step.search(query, "--limit", "1"))[1:]
    assert b'"query": "%s"' % query.encode() in ask("search", "--json", *words[1:]).out


def test_a_query_without_end_is_only_stood_for() -> None:
    sentence = "what does the report say of the alliance " * 5
    assert shlex.split(next_step.search(sentence))[2:] == sentence.split()
    assert next_step.search(sentence * 9, "--limit", "3") == "usjapan search QUERY --limit 3"


@pytest.mark.parametrize(
    "line",
    [
        "show me the troops", "cite the security treaty", "list of quad members", "history of the alliance",
        "export to Japan", "new bases in okinawa", "sources of the figures", "table of trade", "topics of it",
        "check the troops figure", "changes in okinawa", "timeline of the abductions", "help me find troops",
    ],
)  # fmt: skip
def test_a_line_of_words_that_a_command_does_not_know_may_be_searched_for(line: str, ask: Run) -> None:
    done = ask(*line.split(), "--edition", "latest")
    assert (done.status != 0, done.out) == (True, b"")
    assert done.said.endswith(f"to search for it: usjapan search {line} --edition latest\n")


@pytest.mark.parametrize(
    "line",
    [
        "show zzqqxx", "show trade.zzqq trade.qqzz", "show alliance.us-troops me the", "list zzqqxx", "list trade zz",
        "cite trade.zzqq it", "history trade.zz qq", "compare old.txt new.txt", "export zzqqxx", "table us-trade-2022 x",
        "history a b --nope", "rebase a b --into c", "list --kind zz qq zz",
    ],
)  # fmt: skip
def test_a_mistyped_id_topic_file_or_option_is_no_search(line: str, ask: Run) -> None:
    done = ask(*line.split())
    assert done.status != 0
    assert "to search for it" not in done.said


@pytest.mark.parametrize(
    "line", ["serch troops in okinawa", "serch it's a treaty", "serch troops --limit 3 --json"]
)
def test_a_misspelt_command_loses_no_word(line: str, ask: Run) -> None:
    words = line.split()
    hint = ask(*words).said.splitlines()[-1].partition("to search for it: ")[2]
    found = shlex.split(hint)
    assert " ".join(found) == f"usjapan search {line}"
