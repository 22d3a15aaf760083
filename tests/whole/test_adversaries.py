"""What two adversaries found that no other test holds: a table that contradicts, a hedge that a format drops,
a pager that fails, a machine that is out of memory, work that grows faster than what it is done on."""

from __future__ import annotations

import cProfile
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import OnTerminal, Run, process_environment

from tests.check.test_verify import check, fact, report
from usjapan_cli.commands import curate

TROOPS = "alliance.us-troops"
POSIX = pytest.mark.skipif(os.name == "nt", reason="terminals and limits")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit of the address space")


# `verify`: a copy that says something else is not verified.


@pytest.mark.parametrize(
    ("old", "new", "found", "said"),
    [
        ("\tImports\tExports", "\tExports\tImports", "cell figure-1.mu.imports", "another order"),
        ("U.S. $ billions", "U.S. $ millions", "cell figure-1.mu.imports", "the copy has millions"),
        ("goods; U.S.", "goods and services; U.S.", "cell figure-1.mu.imports", "the copy says goods and services"),
        ("<b>188</b>", "<b>-188</b>", "cell figure-1.mu.imports", "the copy has -188"),
        ("<b>188</b>", "<b>188.9</b>", "cell figure-1.mu.imports", "the copy has 188.9"),
        ("over 50,000", "over <not>50,000", "sentence overview.1.1", ""),
        ("over 50,000", "over <not really>50,000", "sentence overview.1.1", ""),
        ("## Trade of Lemuria", "## Raid of Lemuria", "heading trade", "no line of the copy is"),
    ],
)  # fmt: skip
def test_a_copy_that_says_something_else_is_altered(old: str, new: str, found: str, said: str) -> None:
    assert old in report()
    altered = [f for f in check(report().replace(old, new), fact()) if f.outcome == "altered"]
    assert found in [f"{f.kind} {f.id}" for f in altered]
    assert said in next(f.message for f in altered if f"{f.kind} {f.id}" == found)


# A hedge goes with its number, whatever the format.


@pytest.mark.parametrize("format", ["plain", "csv", "tsv", "json", "jsonl", "markdown", "table"])
@pytest.mark.parametrize("fields", ["id,number", "number", "number,unit", "unit,number,id", "scope,number"])
def test_no_format_has_a_hedged_number_without_its_hedge(format: str, fields: str, ask: Run) -> None:
    done = ask("show", TROOPS, "--fields", fields, "--format", format)
    assert done.status == 3
    assert "50000" not in done.text.replace("0,0", "00")
    assert "numbers left out, as they are hedged: 1" in done.said
    kept = ask("show", TROOPS, "--fields", f"{fields},bound", "--format", format)
    assert (kept.status, "50000" in kept.text.replace("0,0", "00"), "over" in kept.text) == (0, True, True)
    waived = ask("show", TROOPS, "--fields", fields, "--format", format, "--approx")
    assert (waived.status, "50000" in waived.text.replace("0,0", "00")) == (0, True)


# What a pack says of its source is text in no other language.


@pytest.mark.parametrize(
    "evil",
    ['pages: {x: "1 } \\\\input{/etc/passwd}"}', 'pages: {x: "1 <script>alert(1)</script> ](javascript:a)"}',
     'url: "javascript:alert(1)"', 'url: "data:text/html,<b>"', 'url: "file:///etc/passwd"'],
)  # fmt: skip
def test_a_page_is_a_page_and_an_address_one_of_the_web(evil: str, ask: Run, tmp_path: Path) -> None:
    path = tmp_path / "evil.yaml"
    source = f'{{id: Q-1, title: M, genre: N, publisher: O, date: "2019-01-01", cells: [x.1], sections: {{x: P}}, {evil}}}'
    facts = "{f0: {statement: Ants lie there., kind: metadata, shelf_life: fixed, locators: [x.1]}}"
    path.write_text(f"topic: evil\ntitle: Evil\nsource: {source}\nfacts: {facts}\n", encoding="utf-8")
    for style in ("bibtex", "biblatex", "markdown", "footnote"):
        done = ask("cite", "evil.f0", "--style", style, "--facts", str(path))
        assert (done.status, done.out) == (2, b"")
        assert f"{path}:3:" in done.said
        assert "UJ119" in done.said


# A pager that fails.


@POSIX
@pytest.mark.parametrize(
    "pager", ["false", "sh -c 'exit 3'", "cat | x", "cat > f", "cat && x", "no-such-one"]
)
def test_what_a_failed_pager_did_not_show_is_printed(pager: str, pty_run: OnTerminal, tmp_path: Path) -> None:
    done = pty_run("list", "trade", PAGER=pager, LINES="24", XDG_CACHE_HOME=str(tmp_path))
    assert done.status == 0
    assert b"The United States imported $188 billion" in b" ".join(done.out.split())
    assert not Path("f").exists()


# A machine that is out of memory.


def test_out_of_memory_is_one_line(ask: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*_given: Any, **_named: Any) -> None:
        raise MemoryError

    monkeypatch.setattr(curate, "lint_files", exhausted)
    done = ask("lint")
    assert (done.status, done.out) == (2, b"")
    assert done.said == "usjapan: out of memory - check a smaller part, or allow more\n"


@LINUX
@pytest.mark.parametrize("megabytes", [40, 60, 80])
def test_a_limit_of_memory_gives_no_traceback(megabytes: int, tmp_path: Path) -> None:
    import resource

    most = megabytes << 20
    (tmp_path / "report.txt").write_text(report() * 50, encoding="utf-8")
    for argv in (["lint"], ["verify", "report.txt"], ["search", "troops"], ["new", "pack"], ["lint", "pack"]):
        done = subprocess.run(
            [sys.executable, "-m", "usjapan_cli", *argv], cwd=tmp_path, capture_output=True, check=False,
            env=process_environment(XDG_CACHE_HOME=str(tmp_path / "cache")), timeout=60,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (most, most)),
        )  # fmt: skip
        assert done.returncode in (0, 1, 2), (argv, done.stderr)
        assert b"Traceback" not in done.stderr, (argv, done.stderr)


# Twice the input is twice the work, counted in calls: what no busy machine changes.


def calls(ask: Run, argv: list[str], stdin: str = "") -> int:
    """Count the calls of functions that a command line takes."""
    profile = cProfile.Profile()
    profile.runcall(ask, *argv, stdin=stdin.encode())
    return sum(entry.callcount for entry in profile.getstats())


def untidy(count: int) -> str:
    head = 'topic: q\ntitle: Q\nsource: {id: D-1, title: M, genre: N, publisher: O, date: "2019-01-01", cells: [x.1]}\nfacts:\n'
    fact = "  f%d:\n    kind: metadata\n    statement: Boat %d lies there.\n    locators: [x.1]\n    shelf_life: fixed\n"
    return head + "".join(fact % (number, number) for number in range(count))


WORK = {
    "verify, a row's name": (["verify", "-"], lambda n: "Canada " * (n * 50)),
    "verify, dashes": (["verify", "-"], lambda n: f"{report()}\n" + "-\n" * n + report()),
    "lint --diff, untidy": (["lint", "FILE", "--diff", "--only-facts"], untidy),
    "lint --fix, untidy": (["lint", "FILE", "--fix", "--only-facts"], untidy),
    "lint, wrong": (["lint", "FILE", "--only-facts"], lambda n: untidy(n).replace("metadata", "nonsense")),
    "cite, bibtex": (["cite", "-", "--style", "bibtex", "--with-fact"], lambda n: f"{TROOPS}\n" * n),
    "cite, apa": (["cite", "-", "--style", "apa"], lambda n: f"{TROOPS}\n" * n),
    "cite, numbered": (["cite", "-", "--numbered"], lambda n: f"{TROOPS}\ntrade.exports-rank\n" * n),
    "show, unknown": (["show", "-"], lambda n: "".join(f"a.b{number}\n" for number in range(n))),
    "fill, placeholders": (["fill", "-"], lambda n: f"{{{{{TROOPS}}}}} x\n" * n),
    "fill, slips": (["fill", "-"], lambda n: "{{alliance.x:y}} {{\n" * n),
}


@pytest.mark.parametrize("name", WORK)
def test_twice_the_input_is_twice_the_work(name: str, ask: Run, tmp_path: Path) -> None:
    argv, made = WORK[name]
    file = tmp_path / "q.yaml"

    def work(size: int) -> int:
        if "FILE" in argv:
            file.write_text(made(size), encoding="utf-8")
        given = [str(file) if word == "FILE" else word for word in argv]
        return calls(ask, given, "" if "FILE" in argv else made(size))

    work(20)  # what is loaded once
    nothing, once, twice = work(1), work(300), work(600)
    assert once > nothing
    assert (twice - nothing) < 2.5 * (once - nothing)
