"""What looks like a placeholder and is none is named with its place; what another program would fill is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run

TROOPS = "alliance.us-troops"
MEANT = f"did you mean {{{{{TROOPS}}}}}?"


@pytest.fixture
def memo(tmp_path: Path) -> Path:
    return tmp_path / "memo.md"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{{us-troops}}", MEANT),
        ("{{us-trops}}", MEANT),
        ("{{ us-troops/value }}", f"did you mean {{{{{TROOPS}/value}}}}?"),
        ("{{alliance.us-troops:value}}", f"did you mean {{{{{TROOPS}/value}}}}?"),
        ("{{alliance.us-troops|number}}", f"did you mean {{{{{TROOPS}/number}}}}?"),
        ("{{alliance.us-troops/value/style}}", f"did you mean {{{{{TROOPS}/value}}}}?"),
        ("{{alliance.us-troops --style apa}}", MEANT),
        ("{{alliance.us-troops/}}", MEANT),
        ("{{alliance.us-troops,}}", MEANT),
        ("{{aliance.us-troops:value}}", f"did you mean {{{{{TROOPS}/value}}}}?"),
        ("{{alliance/us-troops}}", MEANT),
        ("{{alliance:us-troops}}", MEANT),
        ("{{alliance us-troops}}", MEANT),
        ("{{alliance. us-troops}}", MEANT),
        ("{{alliance.nothing-like-it:value}}", "no fact 'alliance.nothing-like-it'"),
        ("{{alliance.us-troops", f"it is not closed: {MEANT}"),
        ("{{alliance.us-troops} x", f"it is not closed: {MEANT}"),
        ("{{alliance.us-troops\n}}", f"it is not closed: {MEANT}"),
        ("{{\nalliance.us-troops}}", MEANT),
        ("{alliance.us-troops}}", f"a brace is missing: {MEANT}"),
        ("{alliance.us-troops}", MEANT),
        ("{ alliance.us-troops/value }", f"did you mean {{{{{TROOPS}/value}}}}?"),
        ("{{ }}", " names no fact"),
        ("{{}}", " names no fact"),
    ],
)  # fmt: skip
def test_a_slip_in_a_placeholder_is_named_and_nothing_is_written(
    written: str, said: str, ask: Run, memo: Path, tmp_path: Path
) -> None:
    memo.write_text(f"One.\nSome {written} were there, {{{{{TROOPS}}}}}.\n")
    done = ask("fill", str(memo), "-o", str(tmp_path / "out.md"))
    assert (done.status, done.out) == (1, b"")
    assert f"{memo}:2:6: " in done.said
    assert said in done.said
    assert not (tmp_path / "out.md").exists()
    assert ask("fill", str(memo), "--check").status == 1


@pytest.mark.parametrize(
    "others",
    [
        "{{ title }} {{page-title}} {{ .Site.Title }} {{#if x}} {{/if}} {{> part }} {{{raw}}}",
        "{{ page.title | upcase }} {{ site.data.rows[0] }} {{- x -}} {{ loop.index }",
        "{{ alliance }} {{trade}} {{ trade | length }} {{ us_trade_total }}",
        "{alliance.no-such} {a.b} ${alliance.us-troops} f{alliance.us-troops} `{alliance.us-troops}` [[alliance.us-troops]]",
        "`{{us-troops}}` and <!-- {{us-trops}} -->",
        "{{< figure src='a.png' >}} {{% notice %}} {{! note }} {{ post-date",
    ],
)
def test_what_another_program_fills_is_left_without_a_word(others: str, ask: Run, memo: Path) -> None:
    memo.write_text(f"{others} x\n")
    done = ask("fill", str(memo))
    assert (done.status, done.text, done.said) == (0, f"{others} x\n", "")


def test_empty_braces_are_latex(ask: Run, memo: Path) -> None:
    tex = memo.with_suffix(".tex")
    tex.write_text("{{}} {{ }} {{\\bf x}}\n")
    assert (ask("fill", str(tex)).status, ask("fill", str(tex)).text) == (0, tex.read_text())
    tex.write_text("\\{\\{us-trops\\}\\}\n")
    assert MEANT in ask("fill", str(tex)).said


def test_a_name_that_may_be_a_variable_is_left_with_a_note(ask: Run, memo: Path) -> None:
    memo.write_text("{{us_troops}}\n")
    done = ask("fill", str(memo))
    assert (done.status, done.text) == (0, "{{us_troops}}\n")
    assert f"{memo}:1:1: {{{{us_troops}}}} is left as it is; {MEANT}" in done.said


def test_lenient_leaves_what_names_no_topic_of_ours(ask: Run, memo: Path) -> None:
    text = "{{us-trops}} {{ }} {{ aliance.us-troops:x }}\n"
    memo.write_text(text)
    assert (ask("fill", str(memo), "--lenient").status, ask("fill", str(memo), "--lenient").text) == (0, text)
    memo.write_text("{{alliance.us-troops:x}}\n")
    assert ask("fill", str(memo), "--lenient").status == 1


@pytest.mark.parametrize(
    ("written", "column"),
    [
        (f"<!--usjapan {TROOPS} 2023-05-15 over 50,000-->over 50,000 troops", 1),
        ("over 50,000<!--/usjapan--> troops", 12),
        ("<!--usjapan us-trops 2023-05-15 x-->x<!--/usjapan--> troops", 1),
        (f"<!--usjapan {TROOPS} 2023-05-15 x-->x<!--usjapan {TROOPS} 2023-05-15 x-->x<!--/usjapan-->", 1),
        (f"<!--usjapan {TROOPS} May 15 x-->x<!--/usjapan-->", 1),
        ("text\n<!--usjapan notes 12345678-->\n\n[^a]: b\n", 1),
    ],
)
def test_half_a_mark_is_named(written: str, column: int, ask: Run, memo: Path) -> None:
    memo.write_text(f"{written}\n")
    done = ask("fill", str(memo), "--in-place")
    line = 1 + written.startswith("text")
    assert (done.status, memo.read_text()) == (1, f"{written}\n")
    assert f"{memo}:{line}:{column}: " in done.said
    assert "mark" in done.said


def test_a_directive_of_check_is_no_mark(ask: Run, memo: Path) -> None:
    text = "<!-- usjapan: off UD201 --> <!--usjapan: on--> words\n"
    memo.write_text(text)
    assert (ask("fill", str(memo)).status, ask("fill", str(memo)).text) == (0, text)


@pytest.mark.parametrize(
    "text", ["{{" * 200_000, "{{a-b " * 100_000, "{a.b}" * 100_000, "<!--usjapan " * 50_000]
)
def test_endless_slips_come_to_an_end(text: str, ask: Run) -> None:
    assert ask("fill", "-", "--as", "html", stdin=text.encode()).status in (0, 1)


@pytest.mark.parametrize("written", ["{{alliance.x%d}}\n", "{{alliance.x%d:v}}\n"])
def test_so_many_faults_that_nobody_reads_them_are_not_looked_for(written: str, ask: Run) -> None:
    done = ask("fill", "-", stdin="".join(written % number for number in range(20_000)).encode())
    assert (done.status, done.out) == (1, b"")
    assert len(done.err.splitlines()) <= 1_002
    assert "and more, which are not named" in done.said
