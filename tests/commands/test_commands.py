"""The command line's conventions: each test is named for the line of the list that it holds.

Completion, citations, the clipboard, lint, the pictures and the documents have files of their own.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ONLY_SIX, PACKAGE, TESTS, OnTerminal, Run, process_environment, unbroken

from tools import command_reference as reference
from usjapan_cli import __version__
from usjapan_cli.cli import declarations
from usjapan_cli.commands import topics
from usjapan_cli.show.formats import FACT_FIELDS, FORMATS
from usjapan_cli.show.terminal import columns_of

POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and terminals are another matter on Windows")
POSTS, TREATY, CLAIM = "harbour.mooring-posts", "harbour.treaty-signing", "harbour.safest-claim"
READING = {
    "topics": ["topics"], "list": ["list"], "search": ["search", "lesser", "quay"],
    "show": ["show", POSTS, CLAIM], "cite": ["cite", POSTS], "styles": ["cite", "--list-styles"],
    "table": ["table", "cargo-2023"], "tables": ["table"], "timeline": ["timeline"],
    "history": ["history", POSTS], "sources": ["sources"],
}  # fmt: skip
KEYS = {
    "topics": "topics", "list": "facts", "search": "facts", "show": "facts", "cite": "citations",
    "styles": "styles", "table": "rows", "tables": "tables", "timeline": "facts", "history": "readings",
    "sources": "sources",
}  # fmt: skip
ESCAPE = b"\x1b"
LINK = b"\x1b]8;;"
BOXES = {chr(code) for code in range(0x2500, 0x2600)}


def unlinked(shown: bytes) -> bytes:
    """Return what a terminal shows without the addresses behind it (OSC 8)."""
    return re.sub(rb"\x1b\]8;;[^\x1b]*\x1b\\", b"", shown)


PROGRAM = [sys.executable, "-m", "usjapan_cli"]


# A. Streams and exit statuses


@pytest.mark.parametrize("command", READING)
def test_a_hit(command: str, six: Run) -> None:
    done = six(*READING[command], "--quiet")
    assert (done.status, done.err) == (0, b"")
    assert done.out


@pytest.mark.parametrize("place", [("-q",), ("--quiet",)])
def test_quiet_may_stand_anywhere(place: tuple[str, ...], ask: Run) -> None:
    line = ("cite", POSTS)
    assert ask(*place, *line, *ONLY_SIX).err == ask(*line, *place, *ONLY_SIX).err == b""
    assert ask(*line, *ONLY_SIX).err


@pytest.mark.parametrize(
    "argv",
    [("search", "zzqqxx"), ("show", "harbour.lost"), ("cite", "harbour.lost"), ("list", "lost"),
     ("table", "lost"), ("history", "harbour.lost"), ("list", "harbour", "--since", "2500"),
     ("search", "x", "--topic", "lost")],
)  # fmt: skip
def test_a_miss(argv: tuple[str, ...], six: Run) -> None:
    done = six(*argv)
    assert (done.status, done.out) == (1, b"")
    assert done.said.startswith("usjapan: ")
    assert done.said.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        ("topcs",), ("sear", "x"), ("search",), ("show",), ("--nope",), ("show", "--nope", "a.b"),
        ("list", "--format", "xml"), ("list", "--kind", "rumour"), ("search", "x", "--limit", "0"),
        ("search", "x", "--limit", "ten"), ("list", "--since", "soon"),
        ("list", "--max-age", "old"), ("cite", POSTS, "--style", "nope"), ("list", "--fields", "nope"),
        ("show", POSTS, "--field", "nope"), ("completion", "csh"), ("help", "nothing"), ("schema", "x"),
        ("cite",), ("topics", "--color", "sometimes"), ("show", "-"), ("table", "cargo-2023", "--sort", "x"),
    ],
)  # fmt: skip
def test_wrong_usage(argv: tuple[str, ...], six: Run) -> None:
    done = six(*argv)
    assert (done.status, done.out) == (2, b"")
    assert done.said.startswith("usjapan: ")
    assert len(done.said) < 1500


def test_what_is_known_is_listed(six: Run) -> None:
    assert all(name in six("list", "--format", "xml").said for name in FORMATS)
    assert all(name in six("list", "--fields", "nope").said for name in FACT_FIELDS)
    assert all(name in six("list", "--kind", "rumour").said for name in ("figure", "metadata"))


def test_faulty_facts_are_wrong_usage(ask: Run) -> None:
    for path in ("lost.yaml", str(TESTS / "packs" / "invalid" / "UJ110.yaml")):
        done = ask("list", "--facts", path)
        assert (done.status, done.out) == (2, b"")
        assert done.said.startswith(path + ":")
    assert ask("list", "--only-facts").status == 2


@pytest.mark.parametrize("content", ["light: [a]\n", "topic: quay\ntitle: A quay\nsource: HM-7\nfacts: {}\n"])
def test_a_pack_without_facts_is_said(content: str, tmp_path: Path, ask: Run) -> None:
    (tmp_path / "sources").mkdir()
    source = (TESTS / "packs" / "six" / "sources" / "HM-7.yaml").read_text("utf-8").partition("editions:")[0]
    (tmp_path / "sources" / "HM-7.yaml").write_text(source, "utf-8")
    (tmp_path / ("quay.yaml" if "topic" in content else "thesaurus.yaml")).write_text(content)
    for argv in ([], ["topics"], ["list"], ["search", "x"], ["--version"]):
        done = ask(*argv, "--facts", str(tmp_path), "--only-facts")
        assert (done.status, done.out) == (2, b""), argv
        assert "no facts" in done.said


def test_some_found_some_not(six: Run) -> None:
    done = six("show", TREATY, "harbour.mooring-post", POSTS, "--format", "ids")
    assert (done.status, done.text) == (1, f"{TREATY}\n{POSTS}\n")
    assert f"did you mean {POSTS}" in done.said
    done = six("list", "harbour", "fleat", "--format", "ids")
    assert (done.status, done.out.count(b"\n")) == (1, 3)
    assert "did you mean fleet" in done.said


@pytest.mark.parametrize(
    "word",
    ["", " ", "\x00", "\x1b[31m", "\udcff", "a" * 100_000, "../../etc/passwd", "🙂" * 50, "\u202e", "[/x]", "%s",
     "{0}", "'; DROP TABLE facts", "-", "=", "\n", "a.b.c", "."],
)  # fmt: skip
def test_no_word_gives_a_traceback(
    word: str, six: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for argv in (["search"], ["show"], ["cite"], ["list"], ["search", "x", "--topic"], ["list", "--since"],
                 ["show", POSTS, "--field"], ["list", "--fields"], ["cite", POSTS, "--style"], ["table"],
                 ["history"], ["list", "--facts"], ["lint"], ["verify"], []):  # fmt: skip
        done = six(*argv, word)
        assert done.status in (0, 1, 2)
        assert ESCAPE not in done.err
        assert len(done.err) < 4000 + len(word)


def test_any_bytes_on_standard_input(six: Run) -> None:
    for content in (b"\xff\xfe\0", b"\n" * 1000, bytes(range(256)), TREATY.encode() + b"\0"):
        done = six("show", "-", stdin=content)
        assert done.status in (1, 2)
        assert done.err.startswith(b"usjapan: ")


@POSIX
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("reader", ["true", "head -1"])
def test_a_reader_that_leaves_early(reader: str, unbuffered: str, tmp_path: Path) -> None:
    line = '"$@" 2>err; echo $? >status'
    environ = process_environment(PYTHONUNBUFFERED=unbuffered)
    ids = "\n".join([POSTS] * 8_000).encode()  # an answer larger than a pipe's room
    script = f"( {line} ) | {reader}"
    for argv in (["show", "-"], ["show", "-", "--json"], ["topics"], ["list", "--help"]):
        subprocess.run(
            ["sh", "-c", script, "sh", *PROGRAM, *argv, *ONLY_SIX], cwd=tmp_path, env=environ,
            input=ids, stdout=subprocess.DEVNULL, check=True, timeout=60,
        )  # fmt: skip
        assert (tmp_path / "err").read_bytes() == b""
        assert int((tmp_path / "status").read_text()) in (0, 141)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize(
    "argv", [["topics"], ["list", "--json"], ["search", "mooring"], ["--version"], ["--help"]]
)
def test_a_full_disk(argv: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, *argv, *ONLY_SIX], env=process_environment(), stdout=full,
            stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith(b"usjapan: cannot write: ")
    assert done.stderr.count(b"\n") == 1


@POSIX
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(closed: str) -> None:
    for argv, status in ((["topics"], 0), (["show", "harbour.lost"], 1), (["show", "-"], 2), (["topcs"], 2)):
        done = subprocess.run(
            ["sh", "-c", f'"$@" {closed}', "sh", *PROGRAM, *argv, *ONLY_SIX],
            env=process_environment(), input=b"", capture_output=True, check=False, timeout=60,
        )  # fmt: skip
        expected = 1 if ">&-" in closed.replace("2>&-", "") and status == 0 else status
        assert done.returncode == expected, (argv, done.stderr)
        assert b"Traceback" not in done.stderr
        assert b"Exception" not in done.stderr


@POSIX
def test_interrupted() -> None:
    code = "import sys; from usjapan_cli.__main__ import main; print('ready', file=sys.stderr); main()"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "show", "-", *ONLY_SIX], env=process_environment(),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    assert process.stderr.readline() == b"ready\n"
    time.sleep(0.2)  # it waits for ids
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in err


def test_interrupted_while_typer_reads(six: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    command = declarations.typer.main.get_command(declarations.app)

    def interrupted(*_given: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "make_context", interrupted)
    monkeypatch.setattr(declarations.typer.main, "get_command", lambda _app: command)
    done = six("--nope")
    assert (done.status, done.out, done.said.strip()) == (130, b"", "")


def test_exit_statuses_are_documented(ask: Run) -> None:
    done = ask("help", "exit-codes")
    assert done.status == 0
    assert all(f"  {status}" in done.text for status in (0, 1, 2, 3, 130))


# B. Terminal or pipe


@pytest.mark.parametrize("command", [*READING, "bare", "help"])
def test_no_escape_and_no_box_in_a_pipe(command: str, six: Run) -> None:
    argv = {"bare": [], "help": ["--help"]}.get(command) or READING.get(command, [])
    done = six(*argv)
    assert ESCAPE not in done.out + done.err
    if command != "bare":  # whose bars are the same view for people everywhere
        assert not BOXES.intersection(done.text)


@pytest.mark.parametrize("command", READING)
def test_one_record_a_line(command: str, six: Run) -> None:
    lines = six(*READING[command]).text.removesuffix("\n").split("\n")
    assert len({line.count("\t") for line in lines}) == 1
    document = json.loads(six(*READING[command], "--json").out)
    assert len(lines) == len(document[KEYS[command]])


def test_the_columns_of_facts(six: Run) -> None:
    lines = six("list").text.splitlines()
    assert lines[0].split("\t") == [
        "fleet.crew-share", "About 25% of the ferry crew come from Lesser Quay.", "2024-03-01", "HM-7",
    ]  # fmt: skip


@pytest.mark.parametrize("command", READING)
def test_nothing_is_wrapped_or_cut_in_a_pipe(command: str, six: Run) -> None:
    wide = six(*READING[command])
    for columns in ("1", "20", "10000", "x"):
        assert six(*READING[command], COLUMNS=columns).out == wide.out


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
@pytest.mark.parametrize("command", [*READING, "bare", "chart"])
def test_nothing_is_wider_than_the_terminal(command: str, columns: int, six_on_terminal: OnTerminal) -> None:
    argv = {"bare": [], "chart": ["table", "cargo-2023", "--chart"]}.get(command, READING.get(command, []))
    done = six_on_terminal(*argv, columns=columns, NO_COLOR="1")
    assert done.status == 0
    if command == "cite":
        return  # a reference is one line at any width
    assert max(map(columns_of, unbroken(done.text))) <= columns


@POSIX
@pytest.mark.parametrize("argv", [["topics"], ["search", "mooring"], ["show", POSTS], ["list"]])
def test_a_real_terminal_shows_the_same(
    argv: list[str], pty_run: OnTerminal, six_on_terminal: OnTerminal
) -> None:
    for columns in (64, 110):
        real = pty_run(*argv, *ONLY_SIX, "--quiet", columns=columns)
        assert ESCAPE in real.out
        assert real.out == six_on_terminal(*argv, "--quiet", columns=columns).out


@pytest.mark.parametrize("format", FORMATS)
def test_text_is_printed_as_it_is(format: str, six: Run, six_on_terminal: OnTerminal) -> None:
    for done in (
        six("show", POSTS, CLAIM, "--format", format),
        six_on_terminal("show", POSTS, CLAIM, "--format", format, NO_COLOR="1", columns=200),
    ):
        text = done.text.replace("\\[", "[").replace("\\]", "]") if format == "markdown" else done.text
        assert format in ("ids", "table") or ("[sic]" in text and "[bold] :smile:" in text)


@POSIX
def test_a_pager_on_a_terminal_only(tmp_path: Path, pty_run: OnTerminal, run: Run) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho PAGED\nwc -l\n")
    pager.chmod(0o755)
    many = ["show", *[POSTS] * 12]  # some 180 lines on a terminal of 100
    paged = pty_run(*many, *ONLY_SIX, PAGER=str(pager))
    assert b"PAGED" in paged.out
    assert b"mooring posts" not in paged.out
    for argv, environ in (
        ([*many, "--no-pager"], {"PAGER": str(pager)}),
        (many, {"PAGER": "cat"}),
        (many, {"PAGER": ""}),
        (many, {"PAGER": "no-such-pager --x"}),
        (["show", POSTS], {"PAGER": str(pager)}),
        ([*many, "--json"], {"PAGER": str(pager)}),
    ):
        done = pty_run(*argv, *ONLY_SIX, **environ)
        assert b"PAGED" not in done.out, argv
        assert b"mooring posts" in done.out
    assert b"PAGED" not in run(*many, *ONLY_SIX, PAGER=str(pager)).out


# C. Colour


@pytest.mark.parametrize(
    "environ",
    [{"NO_COLOR": "1"}, {"CLICOLOR": "0"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}],
    ids=str,
)
def test_no_colour_on_a_terminal(environ: dict[str, str], six_on_terminal: OnTerminal) -> None:
    for argv in READING.values():
        done = six_on_terminal(*argv, **environ)
        assert ESCAPE not in done.out + done.err
    assert ESCAPE not in six_on_terminal("show", POSTS, "--color", "never").out
    assert ESCAPE not in six_on_terminal("show", POSTS, "--color", "never", FORCE_COLOR="1").out


def test_an_empty_no_color_does_not_count(six_on_terminal: OnTerminal) -> None:
    assert ESCAPE in six_on_terminal("show", POSTS, NO_COLOR="").out


@pytest.mark.parametrize("environ", [{"FORCE_COLOR": "1"}, {"CLICOLOR_FORCE": "1"}, {}], ids=str)
@pytest.mark.parametrize("command", ["topics", "list", "search", "show"])
def test_colour_in_a_pipe(
    command: str, environ: dict[str, str], six: Run, six_on_terminal: OnTerminal
) -> None:
    flag = () if environ else ("--color", "always")
    done = six(*READING[command], *flag, COLUMNS="80", **environ)
    assert ESCAPE in done.out
    assert LINK not in done.out
    assert done.out == unlinked(six_on_terminal(*READING[command]).out)
    assert ESCAPE not in six(*READING[command], FORCE_COLOR="0").out


def test_no_color_beats_force_color(six: Run, run: Run) -> None:
    both = {"NO_COLOR": "1", "FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"}
    for argv in (*READING.values(), []):
        done = six(*argv, **both)
        assert ESCAPE not in done.out + done.err
    for argv in (["--help"], ["show", "--help"], ["topcs"]):
        done = run(*argv, **both)
        assert ESCAPE not in done.out + done.err


@pytest.mark.parametrize("format", [name for name in FORMATS if name not in ("cards", "table")])
def test_data_is_never_coloured(format: str, six_on_terminal: OnTerminal, six: Run) -> None:
    for command, argv in READING.items():
        done = six_on_terminal(*argv, "--format", format, "--color", "always", FORCE_COLOR="1")
        assert ESCAPE not in done.out, command
        assert done.out == six(*argv, "--format", format).out
    for argv in (["cite", POSTS], ["cite", POSTS, "--with-fact"], ["show", POSTS, "--field", "value"]):
        assert ESCAPE not in six_on_terminal(*argv, "--color", "always").out


def test_nothing_is_said_by_colour_alone(six_on_terminal: OnTerminal) -> None:
    for argv in (["show", POSTS], ["search", "mooring"], ["list", "harbour"]):
        plain = six_on_terminal(*argv, NO_COLOR="1").text
        assert "may have changed" in plain
        coloured = unlinked(six_on_terminal(*argv).out)
        stripped = b"".join(
            part.partition(b"m")[2] if n else part for n, part in enumerate(coloured.split(ESCAPE + b"["))
        )
        assert stripped.decode() == plain


# D. Formats for scripts


@pytest.mark.parametrize("command", READING)
def test_one_json_document(command: str, six: Run) -> None:
    done = six(*READING[command], "--json")
    assert done.out == six(*READING[command], "--format", "json").out
    document = json.loads(done.out)
    assert document[KEYS[command]]


@pytest.mark.parametrize("command", READING)
def test_a_document_names_its_schema_edition_and_date(command: str, six: Run) -> None:
    document = json.loads(six(*READING[command], "--json").out)
    assert (document["schema_version"], document["edition"]) == (1, "2024-03-01")
    assert document["source"] == {
        "id": "HM-7", "title": "Harbour Memo", "date": "2024-03-01", "age_days": 997,
    }  # fmt: skip


@pytest.mark.parametrize(
    "argv",
    [
        ["search", "zzqqxx"],
        ["show", "harbour.lost"],
        ["list", "harbour", "--since", "2500"],
        ["list", "lost"],
    ],
)
def test_no_result_is_a_document(argv: list[str], six: Run) -> None:
    done = six(*argv, "--json")
    assert done.status == 1
    assert json.loads(done.out)["facts"] == []


@pytest.mark.parametrize("command", READING)
def test_every_format_holds_the_same_records(command: str, six: Run) -> None:
    rows = json.loads(six(*READING[command], "--json").out)[KEYS[command]]
    lines = six(*READING[command], "--format", "jsonl").text.splitlines()
    assert len(lines) == len(rows)
    if command != "cite":
        assert [json.loads(line) for line in lines] == rows
        table = list(csv.reader(io.StringIO(six(*READING[command], "--format", "csv").text, newline="")))
        assert len(table) == len(rows) + 1
        assert len({len(row) for row in table}) == 1
        tabbed = six(*READING[command], "--format", "tsv").text.splitlines()
        assert len({line.count("\t") for line in tabbed}) == 1
        assert len(tabbed) == len(rows) + 1


@pytest.mark.parametrize(
    ("field", "bare"),
    [
        ("value", ">1200"), ("unit", "posts"), ("as_of", "2024-03-01"), ("source", "HM-7"),
        ("section", "Piers"), ("date", ""), ("stale", "yes"), ("aliases", "bollards; 係留柱"),
        ("statement", "Lesser Quay had over 1,200 mooring posts [sic] on its piers."),
    ],
)  # fmt: skip
def test_one_field_bare(field: str, bare: str, six: Run) -> None:
    done = six("show", POSTS, "--field", field)
    assert (done.status, done.text) == (0, f"{bare}\n")


def test_a_hedged_number_is_refused(six: Run) -> None:
    done = six("show", POSTS, "--field", "number")
    assert (done.status, done.out) == (3, b"")
    assert "over 1,200 posts" in done.said
    assert six("show", POSTS, "--field", "number", "--approx").text == "1200\n"
    of_rounded_cells = six("show", NORTH, "--field", "number")
    assert (of_rounded_cells.status, of_rounded_cells.out) == (3, b"")
    assert six("show", NORTH, "--field", "number", "--approx").text == "-17000000\n"


def test_unknown_fields_are_refused_with_the_known_ones(six: Run) -> None:
    done = six("show", POSTS, "--field", "colour")
    assert done.status == 2
    assert all(field in done.said for field in FACT_FIELDS)


def test_same_question_same_bytes(tmp_path: Path) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC", "COLUMNS": "40"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "ja_JP.UTF-8", "TZ": "Asia/Tokyo", "LANG": "", "TERM": "dumb"},
    ]
    for argv in (["search", "lesser quay", "--json"], ["list"], ["cite", CLAIM]):
        answers = {
            subprocess.run(
                [*PROGRAM, *argv, *ONLY_SIX], env=process_environment(**environ), cwd=folder,
                capture_output=True, stdin=subprocess.DEVNULL, check=True, timeout=60,
            ).stdout
            for environ, folder in zip(surroundings, (tmp_path, TESTS), strict=True)
        }  # fmt: skip
        assert len(answers) == 1


def test_ids_from_standard_input(six: Run) -> None:
    ids = six("list", "harbour", "--format", "ids").out
    assert six("show", "-", "--format", "ids", stdin=ids).out == ids
    assert six("cite", "-", stdin=ids).out.count(b"\n") == 3
    assert six("show", TREATY, "-", "--format", "ids", stdin=b" a\r\n").status == 1


def test_json_keeps_text_readable(six: Run) -> None:
    assert "Captain Ōno of the 港 office" in six("show", CLAIM, "--json").text


# E. Help and finding out


@pytest.mark.parametrize("command", ["", *(command.name for command in reference.commands())])
def test_help_at_the_end_of_any_line(command: str, ask: Run) -> None:
    argv = [command] if command else []
    long, short = ask(*argv, "--help"), ask(*argv, "-h")
    assert (long.status, long.err) == (0, b"")
    assert long.out == short.out
    assert long.text.startswith("Usage: usjapan")
    extra = {"search": ["x"], "show": ["a.b", "--json"], "list": ["trade", "--format", "csv"]}.get(
        command, []
    )
    assert ask(*argv, *extra, "--help").out == long.out


def test_the_bare_command_orients(six: Run) -> None:
    done = six()
    assert (done.status, done.err) == (0, b"")
    assert 8 <= done.text.count("\n") <= 40
    for said in ("Harbour Memo", "March 1, 2024", "harbour", "fleet", "usjapan search", "usjapan --help"):
        assert said in done.text


@pytest.mark.parametrize("command", ["", *(command.name for command in reference.commands())])
def test_help_fits_80_columns(command: str, run: Run, ask: Run) -> None:
    done = ask(*[command] if command else [], "--help", COLUMNS="200")
    assert ESCAPE not in done.out
    assert max(map(len, done.text.split("\n"))) <= 80


@pytest.mark.parametrize("argv", [["--help"], ["search", "--help"], ["help", "formats"]])
def test_the_heads_of_help_are_bold_in_colour_and_nothing_else_is(argv: list[str], ask: Run) -> None:
    plain, coloured = ask(*argv), ask(*argv, FORCE_COLOR="1")
    heads = re.findall(r"\x1b\[1m([^\x1b]+)\x1b\[0m", coloured.text)
    assert heads
    assert all(head.isupper() or head.endswith(":") for head in heads)
    assert re.sub(r"\x1b\[[01]m", "", coloured.text) == plain.text


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["serch", "x"], "search"), (["topcs"], "topics"), (["show", "harbour.mooring-pots"], POSTS),
        (["show", POSTS, "--feild", "x"], "--field"), (["list", "harbor"], "harbour"),
    ],
)  # fmt: skip
def test_a_slip_gets_one_suggestion(argv: list[str], said: str, six: Run) -> None:
    done = six(*argv)
    assert done.status in (1, 2)
    assert done.out == b""
    first = done.said.partition("\n")[0]
    assert first.replace(f"{said}s", "").count(said) == 1, done.said


@pytest.mark.parametrize(
    "argv", [["topcs"], ["serch", "x"], ["search", "--nope"], ["--help"], ["search", "--help"]]
)
@pytest.mark.parametrize("name", ["_USJAPAN_COMPLETE", "_PYTHON_M_USJAPAN_CLI_COMPLETE"])
@pytest.mark.parametrize("value", ["complete_bash", "source_zsh", "x"])
def test_a_variable_of_typers_changes_no_answer(name: str, value: str, argv: list[str], six: Run) -> None:
    assert six(*argv, **{name: value}) == six(*argv)


def test_version(six: Run) -> None:
    done = six("--version")
    assert (done.status, done.err) == (0, b"")
    for said in (__version__, "HM-7", "2024-03-01", "2 years old"):
        assert said in done.text


# F. Search


def test_nonsense_and_nothing(six: Run) -> None:
    done = six("search", "zzqqxx")
    assert (done.status, done.out) == (1, b"")
    for query in ("", "  ", "\t"):
        done = six("search", query)
        assert (done.status, done.out) == (2, b"")
        assert "empty" in done.said


def test_a_correction_is_said_and_held_in_json(six: Run) -> None:
    done = six("search", "moring", "posts", "--json")
    assert "showing results for: mooring posts" in done.said
    document = json.loads(done.out)
    assert (document["query"], document["corrected"]) == ("moring posts", "mooring posts")
    assert document["facts"][0]["match"] == "fuzzy"


def test_first_limit_and_topic(six: Run) -> None:
    every = six("search", "lesser quay", "--format", "ids").text.split()
    assert len(every) > 1
    assert six("search", "lesser quay", "--first", "--format", "ids").text.split() == every[:1]
    assert six("search", "lesser quay", "--limit", "1", "--format", "ids").text.split() == every[:1]
    fleet = six("search", "lesser quay", "--topic", "fleet", "--format", "ids").text.split()
    assert fleet == [id for id in every if id.startswith("fleet")]


def test_explain_says_what_was_met_and_how(six: Run) -> None:
    done = six("search", "moring", "accord", "posts", "--explain")
    assert "moring -> mooring" in done.text
    assert "typo" in done.text


def test_matched_words_are_marked_on_a_terminal(six_on_terminal: OnTerminal) -> None:
    done = six_on_terminal("search", "moring posts")
    assert b"\x1b[1;4mmooring\x1b[0;1m \x1b[1;4mposts\x1b[0;1m" in done.out


def test_a_former_id_is_followed(six: Run) -> None:
    done = six("show", "harbour.pact", "--format", "ids")
    assert (done.status, done.text) == (0, f"{TREATY}\n")
    assert f"harbour.pact is now {TREATY}" in done.said


@pytest.mark.parametrize(
    ("argv", "ids"),
    [
        (["--kind", "agreement"], [TREATY]),
        (["--since", "1988", "--until", "1988-12"], [TREATY]),
        (["--until", "2000"], [TREATY]),
        (["harbour", "--stale"], [POSTS, CLAIM]),
        (["--since", "2023"], ["fleet.crew-share", "fleet.cargo-balance-north", "fleet.cargo-balance-south"]),
    ],
)
def test_list_filters(argv: list[str], ids: list[str], six: Run) -> None:
    assert six("list", *argv, "--format", "ids").text.split() == ids


# G. Citations


def test_a_citation_is_one_line_at_any_width(six: Run, six_on_terminal: OnTerminal) -> None:
    said = six("cite", POSTS).text
    assert said.count("\n") == 1
    assert said == said.strip() + "\n"
    for columns in (20, 200):
        assert six_on_terminal("cite", POSTS, columns=columns).text == said


def test_no_link_and_no_clipboard_sequence_in_a_pipe(six: Run) -> None:
    environ = {"SSH_CONNECTION": "1 2 3 4", "PATH": "", "FORCE_COLOR": "1"}
    for argv in (["cite", POSTS, "--copy"], ["show", POSTS], ["sources"], ["show", POSTS, "--copy"]):
        done = six(*argv, **environ)
        assert b"\x1b]" not in done.out + done.err


# H. Environment


def test_nothing_is_written_but_the_cache(tmp_path: Path) -> None:
    home, cache = tmp_path / "home", tmp_path / "cache"
    home.mkdir()
    environ = process_environment(HOME=str(home), XDG_CACHE_HOME=str(cache), PYTHONDONTWRITEBYTECODE="1")
    for argv in (
        ["topics"],
        ["search", "x"],
        ["completion", "bash"],
        ["--help"],
        ["lint", str(TESTS / "packs" / "other")],
    ):
        subprocess.run(
            [*PROGRAM, *argv, *ONLY_SIX[: None if argv[0] not in ("lint",) else 0]], env=environ,
            cwd=home, capture_output=True, stdin=subprocess.DEVNULL, check=False, timeout=60,
        )  # fmt: skip
    assert list(home.iterdir()) == []
    assert {path.name for path in cache.iterdir()} == {"usjapan"}
    assert all(path.suffix == ".index" for path in (cache / "usjapan").iterdir())


def test_an_unwritable_home_is_no_failure(run: Run, tmp_path: Path) -> None:
    for environ in (
        {"HOME": "/nonexistent", "XDG_CACHE_HOME": ""},
        {"HOME": "", "XDG_CACHE_HOME": ""},
        {"XDG_CACHE_HOME": "/dev/null/x"},
        {"XDG_CACHE_HOME": str(tmp_path / ("a" * 300))},
    ):
        done = run("show", POSTS, "--field", "value", *ONLY_SIX, **environ)
        assert (done.status, done.text, done.err) == (0, ">1200\n", b"")


def test_where_its_files_are_is_said(ask: Run) -> None:
    said = ask("help", "environment").text
    assert "XDG_CACHE_HOME" in said
    assert "~/.cache" in said


def test_a_flag_beats_the_environment(ask: Run) -> None:
    other = str(TESTS / "packs" / "other")
    environ = {"USJAPAN_FACTS": other}
    assert ask("show", "tower.height", "--only-facts", "--field", "value", **environ).text == "=40\n"
    assert ask("show", "tower.height", *ONLY_SIX, **environ).status == 1
    both = os.pathsep.join([other, str(TESTS / "packs" / "six")])
    assert ask("list", "--only-facts", "--format", "ids", USJAPAN_FACTS=both).out.count(b"\n") == 7
    assert ESCAPE not in ask("topics", "--color", "never", *ONLY_SIX, FORCE_COLOR="1").out
    assert ESCAPE in ask("topics", "--color", "always", *ONLY_SIX, NO_COLOR="1").out


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8", "shift_jis"])
def test_a_stream_that_cannot_hold_a_character(encoding: str, run: Run) -> None:
    for argv in (["show", CLAIM], ["show", CLAIM, "--json"], ["show", CLAIM, "--color", "always"], []):
        done = run(*argv, *ONLY_SIX, PYTHONIOENCODING=encoding)
        assert done.status == 0, done.said
        if encoding == "utf-8" and argv:
            assert "港" in done.text
        assert b"Traceback" not in done.err
    assert run("show", "港", *ONLY_SIX, PYTHONIOENCODING=encoding).status == 1
    assert "港" in run("show", CLAIM, *ONLY_SIX, LC_ALL="C", LANG="C", PYTHONUTF8="0").text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("format", ["plain", "csv", "json", "ids"])
def test_a_pipe_is_utf_8_unless_it_is_said_otherwise(encoding: str, format: str, run: Run) -> None:
    argv = ["list", *ONLY_SIX, "--format", format]
    said = run(*argv, PYTHONIOENCODING=encoding)
    assert said.out.decode(encoding) == run(*argv).out.decode("utf-8") == run(*argv, LC_ALL="C").text


def test_it_runs_without_any_environment() -> None:
    done = subprocess.run(
        [*PROGRAM, "show", TREATY, "--field", "date", *ONLY_SIX],
        env={"PYTHONPATH": str(PACKAGE.parent), **({"SYSTEMROOT": os.environ["SYSTEMROOT"]} if os.name == "nt" else {})},
        capture_output=True, stdin=subprocess.DEVNULL, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, b"1988-05-03\n", b"")


# J. Facts


def test_today_can_be_set(six: Run) -> None:
    def is_stale(today: str) -> bool:
        document = json.loads(six("show", POSTS, "--json", USJAPAN_TODAY=today).out)
        return bool(document["facts"][0]["stale"])

    assert not is_stale("2024-08-31")
    assert is_stale("2024-09-01")
    assert json.loads(six("topics", "--json", USJAPAN_TODAY="1999-01-01").out)["source"]["age_days"] < 0
    assert six("show", POSTS, "--format", "cards", USJAPAN_TODAY="1999-01-01").status == 0
    done = six("topics", USJAPAN_TODAY="yesterday")
    assert (done.status, done.out) == (2, b"")


def test_max_age_makes_the_status_say_so(six: Run) -> None:
    for argv in (["show", POSTS], ["cite", POSTS], ["search", "mooring posts"], ["list", "harbour"]):
        done = six(*argv, "--max-age", "90d")
        assert (done.status, done.out) == (3, b""), argv
        assert "is refused: as of 2024-03-01" in done.said
        assert six(*argv, "--max-age", "10y").status == 0
    assert json.loads(six("show", POSTS, "--max-age", "1d", "--json").out)["facts"] == []


def test_a_taken_id_is_refused(ask: Run, tmp_path: Path) -> None:
    shutil.copytree(TESTS / "packs" / "six", tmp_path / "again")
    done = ask(
        "list", "--facts", str(TESTS / "packs" / "six"), "--facts", str(tmp_path / "again"), "--only-facts"
    )
    assert (done.status, done.out) == (2, b"")
    assert "UJ201" in done.said


@POSIX
@pytest.mark.parametrize("kind", ["pipe", "device", "loop"])
def test_strange_files_are_refused_quickly(kind: str, tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "x.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero" if kind == "device" else path)
    start = time.monotonic()
    for argv in (["--facts", str(path)], ["--facts", str(tmp_path)]):
        done = ask("topics", *argv)
        assert (done.status, done.out) == (2, b"")
        assert "UJ101" in done.said
    assert time.monotonic() - start < 10


# What a reader of the answers met


NORTH = "fleet.cargo-balance-north"


def test_citing_our_arithmetic_says_that_it_is_ours(six: Run) -> None:
    note = f"usjapan: {NORTH} is our arithmetic from figures of the report\n"
    assert note in six("cite", NORTH).said
    assert "our arithmetic" not in six("cite", POSTS).said
    for style in ("crs", "apa", "mla", "bluebook", "markdown", "footnote", "bibtex", "ris"):
        assert (
            "calculated from figures of the source"
            in six("cite", NORTH, "--with-fact", "--style", style).text
        )
        assert "calculated" not in six("cite", POSTS, "--with-fact", "--style", style).text


def test_in_text_with_the_fact_has_both(six: Run) -> None:
    short = six("cite", TREATY, "--in-text").text
    statement = six("show", TREATY, "--field", "statement").text.rstrip("\n")
    assert six("cite", TREATY, "--in-text", "--with-fact").text == f"{statement} {short}"
    marked = six("cite", CLAIM, "--in-text", "--with-fact", "--style", "footnote").text
    assert r"\[bold" in marked
    assert marked.endswith(f" [^{CLAIM}]\n")
    assert "25\\% of" in six("cite", "fleet.crew-share", "--in-text", "--with-fact", "--style", "bibtex").text


def test_a_style_is_known_in_any_case(six: Run) -> None:
    assert six("cite", POSTS, "--style", "APA").text == six("cite", POSTS, "--style", "apa").text
    assert six("cite", POSTS, USJAPAN_STYLE="Mla").text == six("cite", POSTS, "--style", "mla").text


def test_numbers_that_can_be_given_are_given(run: Run, six: Run) -> None:
    exports, troops, share = "trade.exports-to-japan-2022", "alliance.us-troops", "okinawa.land-area-share"
    done = run("show", troops, exports, share, "--field", "number")
    assert (done.status, done.text) == (3, run("show", exports, "--field", "number").text)
    assert [
        line.partition(":")[2].partition(":")[0].strip()
        for line in done.said.splitlines()
        if "hedged" in line
    ] == [troops, share]
    assert done.said.count("--approx") == 1
    done = six("show", POSTS, "fleet.crew-share", "--field", "number", "--quiet")
    assert (done.status, done.out, done.said.count("is hedged")) == (3, b"", 2)


@pytest.mark.parametrize("more", [["--json"], ["--format", "csv"], ["--fields", "id"]])
@pytest.mark.parametrize("line", [[POSTS], ["--", POSTS]])  # read quickly, and by Typer
def test_one_field_bare_takes_no_format(line: list[str], more: list[str], ask: Run) -> None:
    done = ask("show", "--field", "value", *more, *ONLY_SIX, *line)
    assert (done.status, done.out) == (2, b"")
    assert "--fields" in done.said


@pytest.mark.parametrize("more", [["--sort", "rows"], ["--chart"]])
def test_a_table_to_sort_or_draw_needs_its_name(more: list[str], six: Run) -> None:
    done = six("table", *more)
    assert (done.status, done.out) == (2, b"")
    assert "cargo-2023" in done.said


@pytest.mark.parametrize(
    ("argv", "key"),
    [
        (["table", "lost"], "rows"), (["history", "harbour.lost"], "readings"),
        (["history", TREATY], "readings"), (["timeline", "--topic", "lost"], "facts"),
        (["search", "quay", "--topic", "lost"], "facts"), (["timeline", "--until", "1800"], "facts"),
    ],
)  # fmt: skip
def test_a_miss_is_an_empty_document_of_every_command(argv: list[str], key: str, six: Run) -> None:
    done = six(*argv, "--json")
    assert done.status == 1
    assert json.loads(done.out)[key] == []
    assert done.said.count("\n") == 1


def test_many_old_facts_are_refused_in_one_line_a_date(ask: Run) -> None:
    done = ask("list", "--max-age", "1y", USJAPAN_TODAY="2026-11-23")
    count = ask("list", "--format", "ids").out.count(b"\n")
    assert (done.status, done.out) == (3, b"")
    assert done.said == f"usjapan: {count} facts are refused: as of 2023-05-15 they are older than 1y\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mooring-posts", POSTS), ("MOORING-POSTS", POSTS), ("harbour.mooring-post", POSTS),
        ("cargo-balance", f"{NORTH} or fleet.cargo-balance-south"), ("harbor.treaty-signing", TREATY),
        ("treaty", TREATY),
    ],
)  # fmt: skip
def test_a_key_suggests_its_id_and_a_sure_one_stands_alone(typed: str, meant: str, six: Run) -> None:
    assert six("show", typed).said == f"usjapan: no fact '{typed}' - did you mean {meant}?\n"


def test_help_of_a_command_is_that_commands_help(ask: Run) -> None:
    for argv in (["help", "search"], ["help", "--quiet", "search"]):
        done = ask(*argv)
        assert (done.status, done.out, done.err) == (0, ask("search", "--help").out, b"")
    assert "COMMAND" in ask("help").text
    assert "exit-codes" in ask("help").text
    done = ask("help", "nothing")
    assert (done.status, done.out) == (2, b"")


def test_wrong_usage_is_said_in_two_lines(ask: Run) -> None:
    done = ask("completion")
    assert (done.status, done.out) == (2, b"")
    assert "bash, zsh or fish" in done.said
    assert done.said.count("\n") == 2
    assert "\t" not in done.said


NUMBERLESS = (
    "topic: quay\ntitle: A quay\n"
    "source: {id: T-9, title: Tower Note, genre: Memo, publisher: Hill Office, date: '2022-02-02',"
    " sections: {piers: Piers}, cells: [piers.1.1]}\n"
    "facts:\n  posts:\n    statement: The quay has three posts.\n    kind: figure\n"
    "    value: {number: 3, unit: posts, bound: exact}\n    shelf_life: fixed\n    locators: [piers.1.1]\n"
    "    questions: [How many posts does the quay have?]\n"
)


def test_a_source_without_a_number_leaves_no_gap(tmp_path: Path, ask: Run) -> None:
    (tmp_path / "quay.yaml").write_text(NUMBERLESS, encoding="utf-8")
    pack = ("--facts", str(tmp_path / "quay.yaml"), "--only-facts")
    for argv in (
        ["--version"],
        [],
        ["show", "quay.posts", "--format", "cards"],
        ["sources", "--format", "cards"],
    ):
        done = ask(*argv, *pack)
        assert done.status == 0
        assert "Memo," in done.text
    card = ask("show", "quay.posts", "--format", "cards", *pack).text
    assert "sentence" not in card
    assert "Piers, paragraph 1" in card


def test_the_version_fits_a_narrow_terminal(six_on_terminal: OnTerminal, six: Run) -> None:
    lines = six_on_terminal("--version", columns=30).text.splitlines()
    assert max(map(columns_of, lines)) <= 30
    assert six("--version").out.count(b"\n") == 2


# The clipboard, as a command sees it


@pytest.fixture
def clipboard(tmp_path: Path) -> Path:
    """Return the file that a stand-in for xsel writes to, beside it on PATH."""
    tool = tmp_path / "xsel"
    tool.write_text(f'#!/bin/sh\nexec {shutil.which("cat")} > "{tmp_path}/copied"\n')
    tool.chmod(0o755)
    return tmp_path / "copied"


@POSIX
@pytest.mark.parametrize(
    ("argv", "copied", "what"),
    [
        (["show", POSTS, "--field", "value"], "printed", "what was printed"),
        (["show", POSTS, NORTH, "--json"], "printed", "what was printed"),
        (["show", POSTS, NORTH], "printed", "what was printed"),
        (["show", POSTS, NORTH, "--format", "cards"], "statements", "2 statements"),
        (["show", POSTS, "--format", "cards"], "statements", "1 statement"),
        (["search", "cargo balance"], "statements", "2 statements"),
        (["search", "cargo balance", "--json"], "statements", "2 statements"),
        (["list", "--kind", "agreement"], "statements", "1 statement"),
        (["list", "harbour", "--limit", "2", "--format", "ids"], "statements", "2 statements"),
        (["cite", POSTS, TREATY], "printed", "what was printed"),
        (["cite", POSTS, "--json"], "references", "the reference"),
    ],
)
def test_copy_takes_what_help_says(
    argv: list[str], copied: str, what: str, clipboard: Path, six: Run
) -> None:
    surroundings = {"DISPLAY": ":99", "PATH": str(clipboard.parent)}
    done = six(*argv, "--copy", **surroundings)
    if copied == "statements":
        plain = [word for word in argv if word not in ("--json", "--format", "cards", "ids")]
        printed = six(*plain, "--fields", "statement").text
    else:
        printed = six("cite", POSTS).text if copied == "references" else done.text
    assert clipboard.read_text(encoding="utf-8") + "\n" == printed
    how = ", as plain text" if argv[0] == "cite" else ""
    assert f"usjapan: copied with xsel{how}: {what}\n" in done.said


@POSIX
@pytest.mark.parametrize("asked", [(), ("--fields", "name,balance"), ("--format", "table", "--sort", "name")])
def test_a_table_is_copied_for_a_spreadsheet(asked: tuple[str, ...], clipboard: Path, six: Run) -> None:
    done = six("table", "cargo-2023", *asked, "--copy", DISPLAY=":99", PATH=str(clipboard.parent))
    plain = [word for word in asked if word not in ("--format", "table")]
    header, *rows = six("table", "cargo-2023", *plain, "--format", "tsv").text.splitlines()
    assert clipboard.read_text(encoding="utf-8").splitlines() == [header, *rows]
    assert "usjapan: copied with xsel: the table\n" in done.said
    assert "needs the name of a table" in six("table", "--copy").said


@pytest.mark.parametrize("quiet", [(), ("--quiet",)])
@pytest.mark.parametrize("command", ["cite", "show", "search"])
def test_a_failed_copy_is_an_error_said_once_after_the_answer(
    six: Run, command: str, quiet: tuple[str, ...]
) -> None:
    done = six(command, POSTS, "--copy", *quiet, PATH="", TERM="dumb")
    assert done.status == 1
    assert done.text == six(command, POSTS).text
    assert done.said.count("not copied") == 1


def test_a_fault_of_the_program_is_not_told_as_one_of_the_facts(
    six: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a damaged index is worth a second run, on a new one; all else is to be seen and mended."""
    for fault in (ValueError, KeyError, ZeroDivisionError, TypeError):
        runs: list[type[Exception]] = []

        def broken(
            _session: object, fault: type[Exception] = fault, runs: list[type[Exception]] = runs
        ) -> None:
            runs.append(fault)
            raise fault("a fault")

        monkeypatch.setattr(topics, "topics", broken)
        with pytest.raises(fault):
            six("topics")
        assert runs == [fault]


@pytest.mark.parametrize(
    "argv",
    [
        ["list", "--facts", "a\0b", "--only-facts"], ["lint", "a\0b"], ["lint", "a\0b", "--fix"],
        ["lint", "a\0b", "--diff"], ["verify", "a\0b", *ONLY_SIX], ["show", POSTS, "--facts", "\ud800", "--only-facts"],
    ],
    ids=str,
)  # fmt: skip
def test_a_path_that_no_file_can_have_is_refused(argv: list[str], ask: Run) -> None:
    done = ask(*argv)
    assert done.status in (1, 2)
    assert "cannot be read: " in done.text + done.said
    assert "cannot write" not in done.said


def test_what_cannot_be_read_is_not_told_as_writing(tmp_path: Path) -> None:
    """From a zip archive the facts cannot be opened; standard input may be no stream of bytes."""
    archive = tmp_path / "usjapan.zip"
    shutil.make_archive(str(archive.with_suffix("")), "zip", PACKAGE.parent, PACKAGE.name)
    environ = process_environment(PYTHONPATH=str(archive), XDG_CACHE_HOME=str(tmp_path))
    for argv in (["topics"], ["lint"], ["show", "trade.total"]):
        done = subprocess.run(
            [*PROGRAM, *argv], env=environ, cwd=tmp_path, capture_output=True, check=False, timeout=60
        )
        assert done.returncode in (1, 2)
        said = done.stderr + done.stdout
        assert b"it cannot run inside an archive" in said
        assert b"cannot write" not in done.stderr


@POSIX
def test_standard_input_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with open(tmp_path / "written", "wb") as written:  # open for writing only
        done = subprocess.run(
            [*PROGRAM, "show", "-", *ONLY_SIX], env=process_environment(), stdin=written,
            capture_output=True, check=False, timeout=60,
        )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"usjapan: standard input cannot be read: ")


def test_a_query_in_another_language_is_not_said_to_be_unanswered(ask: Run, six: Run) -> None:
    for foreign in ("combien de soldats sont au Japon", "wie viele Soldaten sind in Japan"):
        done = ask("search", foreign)
        assert (done.status, done.out) == (1, b"")
        assert "ask in English" in done.said
        assert "does not say" not in done.said
    for english in ("how many whales eat krill", "zebra", "hwo mayn whalse"):
        assert "ask in English" not in ask("search", english).said
    assert (
        "ask in English" not in six("search", "quark gluon plasma").said
    )  # no list of English words is open
