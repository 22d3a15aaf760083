"""Memos are filled: twenty templates, each filled, filled again, broken; and what is refused."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ONLY_SIX, TODAY, Done, Run

from usjapan_cli.core.facts import Value
from usjapan_cli.library.library import Library
from usjapan_cli.memo import quoting, templates

TROOPS, IMPORTS, RANK, BALANCE = (
    "alliance.us-troops", "trade.imports-from-japan-2022", "trade.us-trading-partner-rank",
    "trade.balance-with-japan-2022",
)  # fmt: skip
NOTE = 'updated May 15, 2023, "Overview," paragraph 1, p. 1 (as of May 15, 2023).'
TEMPLATES = {  # name: the template, and what is in it once it is filled
    "plain.md": (f"About {{{{{TROOPS}}}}} troops.\n", "About over 50,000[^uj-alliance-us-troops] troops.\n"),
    "spaces.md": (f"{{{{ {TROOPS} }}}} troops", "over 50,000[^uj-alliance-us-troops] troops\n\n[^uj"),
    "emphasis.md": (f"**{{{{{TROOPS}}}}}**, so", "**over 50,000[^uj-alliance-us-troops]**, so"),
    "table.md": (f"| a |\n| - |\n| {{{{{TROOPS}}}}} |\n", "| over 50,000[^uj-alliance-us-troops] |\n"),
    "twice.md": (f"{{{{{TROOPS}}}}} {{{{{TROOPS}}}}}\n", "over 50,000[^uj-alliance-us-troops] over 50,000[^uj"),
    "money.md": (f"{{{{{IMPORTS}}}}}.\n", "$188 billion[^uj-trade-imports-from-japan-2022].\n"),
    "sign.md": (f"{{{{{BALANCE}}}}}\n", "-$68 billion[^"),
    "rank.md": (f"the {{{{{RANK}/rank}}}}\n", "the 4th[^"),
    "statement.md": (f"{{{{{TROOPS}/statement}}}}\n", "Over 50,000 U.S. troops were based in Japan as of May 2023.[^"),
    "date.md": (f"on {{{{{TROOPS}/as_of}}}}\n", "on May 15, 2023[^"),
    "number.md": (f"{{{{{IMPORTS}/number}}}}\n", "188,000,000,000[^"),
    "note.md": (f"So.{{{{{TROOPS}/cite}}}}\n", "So.[^uj-alliance-us-troops]\n"),
    "code.md": (f"{{{{{TROOPS}}}}}\n```\n{{{{{TROOPS}}}}}\n```\n`{{{{{TROOPS}}}}}`\n", f"```\n{{{{{TROOPS}}}}}\n```\n`{{{{{TROOPS}}}}}`\n"),
    "others.md": (f"{{{{ title }}}} {{{{ .Site.Title }}}} {{{{% x.y %}}}} {{{{{TROOPS}}}}} {{{{#if}}}}\n", "{{ title }} {{ .Site.Title }} {{% x.y %}} over"),
    "lines.md": (f"a\r\n{{{{{TROOPS}}}}}\r\nb\r\n", "a\r\nover 50,000[^uj-alliance-us-troops]\r\nb\r\n\r\n[^uj"),
    "plain.txt": (f"{{{{{TROOPS}}}}}, {{{{{IMPORTS}}}}}\n", "over 50,000 [1], $188 billion [2]\n\n[1] CRS In Focus"),
    "memo.tex": (f"{{{{{IMPORTS}}}}}.\n\\verb|{{{{{TROOPS}}}}}| % {{{{{TROOPS}}}}}\n\\end{{document}}\n", "\\$188 billion\\footnote{CRS In Focus IF10199, \\textit{U.S.-Japan Relations},"),
    "pandoc.tex": (f"\\{{\\{{{TROOPS}\\}}\\}} troops\n", "over 50,000\\footnote{CRS"),
    "memo.html": (f"<p>{{{{{TROOPS}}}}}</p><pre>{{{{{TROOPS}}}}}</pre></body>\n", f"<p>over 50,000<sup>1</sup></p><pre>{{{{{TROOPS}}}}}</pre>\n\n<ol>\n<li>CRS"),
    "japanese.md": (f"在日米軍は {{{{{TROOPS}}}}} 人。\n", "在日米軍は over 50,000[^uj-alliance-us-troops] 人。\n"),
    "none.md": ("Nothing is asked for.\n", "Nothing is asked for.\n"),
}  # fmt: skip
every = pytest.mark.parametrize("name", TEMPLATES)
in_place = pytest.mark.parametrize("name", [name for name in TEMPLATES if name.endswith((".md", ".html"))])


def besides_now(done: Done) -> str:
    """Return what was said but for how the newest edition reads, which is told of every old fact."""
    return "".join(line for line in done.said.splitlines(keepends=True) if ", now (" not in line)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, (template, _) in TEMPLATES.items():
        (tmp_path / name).write_bytes(template.encode())
    return tmp_path


# Twenty templates.


@every
def test_a_template_is_filled(ask: Run, folder: Path, name: str) -> None:
    done = ask("fill", str(folder / name))
    assert (done.status, besides_now(done)) == (0, "")
    assert TEMPLATES[name][1] in done.out.decode()
    assert (folder / name).read_bytes() == TEMPLATES[name][0].encode()


@every
def test_a_file_holds_the_same_and_again_the_same(ask: Run, folder: Path, name: str) -> None:
    printed = ask("fill", str(folder / name)).out
    for _ in range(2):
        done = ask("fill", str(folder / name), "-o", str(folder / "out"))
        assert (done.status, done.out, besides_now(done)) == (0, b"", "")
        assert (folder / "out").read_bytes() == printed
    assert ask("fill", str(folder / name), "-o", str(folder / "out"), "--check").status == 0


@in_place
def test_in_place_is_filled_again_without_a_change(ask: Run, folder: Path, name: str) -> None:
    path = folder / name
    assert ask("fill", str(path), "--in-place").status == 0
    first = path.read_bytes()
    done = ask("fill", str(path), "--in-place")
    assert (done.status, besides_now(done), path.read_bytes()) == (0, "", first)
    assert ask("fill", str(path), "--check").status == 0
    assert first.endswith(b"\n") == TEMPLATES[name][0].endswith("\n")
    assert (b"\r\n" in first) == ("\r\n" in TEMPLATES[name][0])


@every
def test_an_unknown_id_is_named_with_its_place_and_nothing_is_written(
    ask: Run, folder: Path, name: str
) -> None:
    path = folder / name
    path.write_bytes(
        path.read_bytes() + b"\nx {{alliance.us-trops}}\n"
        if name != "memo.tex"
        else b"\nx {{alliance.us-trops}}\n"
    )
    line = path.read_bytes().split(b"{{alliance.us-trops}}")[0].count(b"\n") + 1
    done = ask("fill", str(path), "-o", str(folder / "out"))
    assert (done.status, done.out) == (1, b"")
    assert f"{path}:{line}:3: no fact 'alliance.us-trops' - did you mean alliance.us-troops?" in done.said
    assert not (folder / "out").exists()


# Notes.


@pytest.mark.parametrize(
    ("name", "notes", "said"),
    [("plain.md", "inline", 'over 50,000 (CRS In Focus IF10199, May 15, 2023, "Overview," p. 1) troops.\n'),
     ("plain.md", "none", "About over 50,000 troops.\n"),
     ("plain.md", "endnotes", "over 50,000<sup>1</sup> troops.\n\n1. CRS In Focus IF10199, *U.S.-Japan"),
     ("memo.tex", "endnotes", "\\$188 billion\\textsuperscript{1}.")],
)  # fmt: skip
def test_where_notes_stand(ask: Run, folder: Path, name: str, notes: str, said: str) -> None:
    assert said in ask("fill", str(folder / name), "--notes", notes).text


def test_inline_notes_in_place_stay(ask: Run, folder: Path) -> None:
    for _ in range(2):
        assert ask("fill", str(folder / "plain.md"), "--in-place", "--notes", "inline").status == 0
    text = (folder / "plain.md").read_text()
    assert text.count("(CRS In Focus") == 1


def test_a_note_is_the_citation_with_its_date(ask: Run, folder: Path) -> None:
    assert NOTE in ask("fill", str(folder / "plain.md")).text
    done = ask("fill", str(folder / "plain.md"), "--style", "chicago")
    assert "1, <https://www.congress.gov/crs-product/IF10199>. As of May 15, 2023.\n" in done.text
    assert ask("fill", str(folder / "plain.md"), "--style", "bibtex").status == 2


# When a figure moves.


def test_another_edition_is_filled_with_its_own_date(ask: Run, folder: Path) -> None:
    done = ask("fill", str(folder / "plain.md"), "--figures-of", "2023-01-11")
    assert "About about 54,000[^" in done.text
    assert (
        "updated January 11, 2023 (as of January 11, 2023)." in done.text
        or "January 11, 2023 (as of" in done.text
    )
    assert "p. 1" not in done.text
    refused = ask("fill", str(folder / "statement.md"), "--figures-of", "2023-01-11")
    assert (refused.status, refused.out) == (1, b"")


def test_a_rerun_says_each_figure_that_moved(ask: Run, folder: Path) -> None:
    path = folder / "plain.md"
    ask("fill", str(path), "--in-place", "--figures-of", "2023-01-11")
    check = ask("fill", str(path), "--check")
    moved = f"{path}:1:7: {TROOPS}: about 54,000 -> over 50,000 (edition 2023-01-11 -> 2023-05-15)"
    assert (check.status, besides_now(check)) == (1, f"usjapan: {moved}\n")
    done = ask("fill", str(path), "--in-place", "--json")
    (change,) = json.loads(done.text)["places"]
    assert (change["was"], change["now"]) == ("about 54,000", "over 50,000")
    assert ask("fill", str(path), "--check").status == 0


def test_a_file_filled_before_is_compared(ask: Run, folder: Path) -> None:
    out = folder / "out.md"
    ask("fill", str(folder / "twice.md"), "-o", str(out), "--figures-of", "2023-01-11")
    assert ask("fill", str(folder / "twice.md"), "-o", str(out), "--check").status == 1
    done = ask("fill", str(folder / "twice.md"), "-o", str(out))
    assert done.said.count("about 54,000 -> over 50,000 (edition 2023-05-15)") == 2


# What is refused.


def test_what_was_edited_by_hand_stays(ask: Run, folder: Path) -> None:
    path = folder / "plain.md"
    ask("fill", str(path), "--in-place")
    path.write_text(path.read_text().replace("-->over 50,000<", "-->over 60,000<"))
    edited = path.read_bytes()
    for argv in (["--in-place"], ["--check"]):
        done = ask("fill", str(path), *argv)
        assert done.status == 1
        assert (
            'UD701 edited by hand: was "over 50,000", is "over 60,000", the fact says "over 50,000"'
            in done.said
        )
        assert path.read_bytes() == edited
    assert ask("fill", str(path), "--in-place", "--force").status == 0
    assert b"-->over 50,000<" in path.read_bytes()


def test_notes_that_were_edited_by_hand_stay(ask: Run, folder: Path) -> None:
    path = folder / "table.md"
    ask("fill", str(path), "--in-place")
    path.write_text(path.read_text().replace("coordinated by", "written by"))
    edited = path.read_bytes()
    for argv in (["--in-place"], ["--check"], ["--in-place", "--style", "apa"]):
        done = ask("fill", str(path), *argv)
        assert (done.status, path.read_bytes()) == (1, edited)
        assert f"{path}:5:1: UD701 the notes were edited by hand: [^uj-alliance-us-troops]: CRS" in done.said
    assert ask("fill", str(path), "--in-place", "--force").status == 0
    assert b"coordinated by" in path.read_bytes()
    assert ask("fill", str(path), "--check").status == 0


@pytest.mark.parametrize("was", [b"\n", b"\n\n"])
def test_notes_may_be_wrapped_in_other_line_ends(ask: Run, folder: Path, was: bytes) -> None:
    path = folder / "table.md"
    ask("fill", str(path), "--in-place")
    path.write_bytes(path.read_bytes().replace(was, was.replace(b"\n", b"\r\n")))
    assert ask("fill", str(path), "--in-place", "--style", "apa").status == 0


def test_a_note_that_is_no_longer_needed_goes(ask: Run, folder: Path) -> None:
    path = folder / "table.md"
    ask("fill", str(path), "--in-place")
    start, rest = path.read_text().split("<!--usjapan alliance.us-troops")
    path.write_text(start + "many" + rest.partition("[^uj-alliance-us-troops]")[2])
    assert ask("fill", str(path), "--in-place").status == 0
    assert path.read_text() == "| a |\n| - |\n| many |\n"


def test_a_file_of_another_text_is_not_overwritten(ask: Run, folder: Path) -> None:
    (folder / "out.md").write_text("My own text.\n")
    done = ask("fill", str(folder / "plain.md"), "-o", str(folder / "out.md"))
    assert (done.status, (folder / "out.md").read_text()) == (2, "My own text.\n")
    assert ask("fill", str(folder / "plain.md"), "-o", str(folder / "out.md"), "--force").status == 0


def test_a_hedged_number_is_refused(ask: Run, folder: Path) -> None:
    path = folder / "hedged.md"
    path.write_text(f"{{{{{TROOPS}/number}}}}\n")
    done = ask("fill", str(path))
    assert (done.status, done.out) == (3, b"")
    assert ask("fill", str(path), "--approx").text.startswith("50,000[^")


def test_a_stale_fact_is_refused(ask: Run, folder: Path) -> None:
    done = ask("fill", str(folder / "plain.md"), "--max-age", "1y", "-o", str(folder / "out.md"))
    assert (done.status, (folder / "out.md").exists()) == (3, False)
    assert "older than 1y" in done.said


@pytest.mark.parametrize(
    ("asked", "why"),
    [("alliance.us-troops/colour", "known fields: value, number"), ("congress.tpp-ratification", "no fact"),
     ("page.title", "--lenient"), ("trade.imports-from-japan-2022/rank", "is no rank")],
)  # fmt: skip
def test_what_cannot_be_filled_is_said(ask: Run, folder: Path, asked: str, why: str) -> None:
    (folder / "x.md").write_text(f"{{{{{asked}}}}}\n")
    done = ask("fill", str(folder / "x.md"))
    assert (done.status, done.out) == (1, b"")
    assert why in done.said


def test_other_programs_names_are_left_alone_when_asked(ask: Run, folder: Path) -> None:
    (folder / "x.md").write_text(f"{{{{ page.title }}}} {{{{{TROOPS}}}}}\n")
    assert ask("fill", str(folder / "x.md"), "--lenient").text.startswith("{{ page.title }} over 50,000[^")


@pytest.mark.parametrize(
    "argv",
    [["-o", "MEMO"], ["--in-place", "--check"], ["--in-place", "-o", "x"], ["--json"], ["--style", "no"]],
)  # fmt: skip
def test_options_that_would_do_harm_are_wrong_usage(ask: Run, folder: Path, argv: list[str]) -> None:
    memo = str(folder / "plain.md")
    done = ask("fill", memo, *(memo if word == "MEMO" else word for word in argv))
    assert (done.status, done.out) == (2, b"")
    assert (folder / "plain.md").read_bytes() == TEMPLATES["plain.md"][0].encode()


def test_text_and_latex_are_not_filled_in_place(ask: Run, folder: Path) -> None:
    assert ask("fill", str(folder / "plain.txt"), "--in-place").status == 2
    assert ask("fill", str(folder / "memo.tex"), "--in-place").status == 2


def test_what_is_no_text_is_wrong_usage(ask: Run, folder: Path) -> None:
    (folder / "bytes.md").write_bytes(b"\xff\xfe")
    for path in (folder / "bytes.md", folder, folder / "none.at.all"):
        assert ask("fill", str(path)).status == 2


POSIX = pytest.mark.skipif(os.name == "nt", reason="folders there have no modes")


@pytest.fixture
def as_nobody() -> Iterator[None]:
    """Let a test be run by root as somebody who may not write everywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        if not os.path.exists(templates.__file__):
            pytest.skip("the program lies where only root may read")
        yield
    finally:
        os.seteuid(0)


@POSIX
@pytest.mark.parametrize("way", ["-o", "--in-place"])
def test_a_read_only_folder(ask: Run, folder: Path, way: str, request: pytest.FixtureRequest) -> None:
    ask("fill", str(folder / "plain.md"), "-o", str(folder / "loaded.md"))  # what root alone may import
    with tempfile.TemporaryDirectory(prefix="usjapan-") as name:  # pytest's own are for its user alone
        memo = Path(name, "memo.md")
        memo.write_bytes(TEMPLATES["plain.md"][0].encode())
        Path(name).chmod(0o555)
        request.getfixturevalue("as_nobody")  # skips before the folder is anybody's concern
        done = ask("fill", str(memo), way, *([f"{name}/x.md"] if way == "-o" else []))
        assert (done.status, done.out) == (2, b"")
        assert "cannot be written: Permission denied" in done.said
        assert [path.name for path in Path(name).iterdir()] == ["memo.md"]
        assert memo.read_bytes() == TEMPLATES["plain.md"][0].encode()
        if os.getuid() == 0:
            os.seteuid(0)
        Path(name).chmod(0o755)


def test_a_renamed_id_is_followed_and_said(ask: Run, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(ONLY_SIX[1], pack)
    for path in (pack / "fleet.yaml", pack / "sources" / "HM-7.yaml"):
        path.write_text(path.read_text(encoding="utf-8").replace("mooring-posts", "posts"), encoding="utf-8")
    topic = pack / "harbour.yaml"
    renamed = "  posts:\n    former_ids: [harbour.mooring-posts]\n"
    topic.write_text(
        topic.read_text(encoding="utf-8").replace("  mooring-posts:\n", renamed), encoding="utf-8"
    )
    (tmp_path / "memo.md").write_text("{{harbour.mooring-posts}}\n")
    done = ask("fill", str(tmp_path / "memo.md"), "--facts", str(pack), "--only-facts")
    assert (done.status, "harbour.mooring-posts is now harbour.posts" in done.said) == (0, True)
    assert done.text.startswith("over 1,200[^uj-harbour-posts]")


@pytest.mark.parametrize(
    ("asked", "said"),
    [("defense.budget-rank", "3rd-largest defense budget in the world (conditional)"),
     ("defense.spending-target", "2% (planned)"), ("defense.postwar-spending-limit", "1% (generally, limit)")],
)  # fmt: skip
def test_a_value_keeps_what_it_hangs_on(ask: Run, folder: Path, asked: str, said: str) -> None:
    (folder / "x.md").write_text(f"{{{{{asked}}}}}\n")
    assert ask("fill", str(folder / "x.md"), "--notes", "none").text == f"{said}\n"


@pytest.mark.parametrize("field", ["number", "rank"])
def test_a_rank_that_hangs_on_a_condition_is_refused(ask: Run, folder: Path, field: str) -> None:
    (folder / "x.md").write_text(f"{{{{defense.budget-rank/{field}}}}}\n")
    done = ask("fill", str(folder / "x.md"))
    assert (done.status, done.out) == (3, b"")
    assert "is hedged: 3rd-largest defense budget in the world (conditional)" in done.said


def test_hedges_that_a_value_cannot_have_are_told(ask: Run, folder: Path) -> None:
    (folder / "x.md").write_text("Talks: {{ipef.third-round}}.\n")
    done = ask("fill", str(folder / "x.md"))
    assert (
        f"{folder / 'x.md'}:1:8: ipef.third-round is hedged; the sentence has to say: is to, late"
        in done.said
    )


def test_the_style_is_taken_from_the_environment(ask: Run, folder: Path) -> None:
    memo = str(folder / "plain.md")
    wanted = ask("fill", memo, "--style", "apa").out
    assert wanted != ask("fill", memo).out
    assert ask("fill", memo, USJAPAN_STYLE="APA").out == wanted
    assert ask("fill", memo, "--style", "crs", USJAPAN_STYLE="apa").out == ask("fill", memo).out
    done = ask("fill", memo, USJAPAN_STYLE="bibtex")
    assert (done.status, done.out) == (2, b"")
    assert "no style of notes: 'bibtex' (USJAPAN_STYLE)" in done.said


OTHERS = {  # what other programs write in braces, as it stands in their files
    "jinja.html": "{% for x in rows %}{{ x|e }}{{ loop.index }}{{- title -}}{% endfor %}{# {{c}} #}\n",
    "hugo.md": '{{< figure src="a.png" >}} {{% notice %}} {{ .Page.Title }} {{ $x.y }} {{ printf "%s" .a }}\n',
    "mustache.md": "{{#items}}{{{raw}}}{{/items}} {{> part }} {{^none}} {{! note }}\n",
    "latex.tex": "\\newcommand{\\a}{{\\bf x}} {{\\itshape y}}\n",
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_programs_templates_are_left_alone(ask: Run, folder: Path, name: str) -> None:
    (folder / name).write_text(OTHERS[name] + f"{{{{{TROOPS}}}}}\n")
    done = ask("fill", str(folder / name), "--notes", "none", "--lenient")
    assert (done.status, done.text) == (0, OTHERS[name] + "over 50,000\n")


def test_stdin_is_a_memo_too(ask: Run) -> None:
    done = ask("fill", "-", "--as", "html", stdin=f"{{{{{TROOPS}}}}}".encode())
    assert done.text.startswith("over 50,000<sup>1</sup>")


# Every fact, and hostile text.


def test_every_field_of_every_fact_says_what_the_fact_says(six_library: Library) -> None:
    for fact in six_library.facts:
        quote = quoting.Quote(fact, six_library.source(fact.source))
        assert quoting.prose(quote, "statement") == fact.statement
        if fact.value:
            said = quoting.prose(quote, "value")
            assert fact.value.text.startswith(said)
            assert said.startswith(Value(1, "x", fact.value.bound).text.partition("1")[0])


@pytest.mark.parametrize(
    "text",
    ["`" * 200_000, "```\n" * 60_000, "{{a.b " * 100_000, "<!--usjapan a.b-->" * 30_000, "<pre>" * 100_000,
     "\n" * 500_000, "<!--" * 100_000, "\\{\\{" * 100_000, "`a ``b " * 50_000],
    ids=range(9),
)  # fmt: skip
@pytest.mark.parametrize("format", templates.FORMATS)
def test_hostile_text_is_read_in_time(text: str, format: str) -> None:
    import time

    started = time.process_time()
    templates.places(templates.without_notes(text), format)
    assert time.process_time() - started < 5


def test_a_marker_holds_any_text() -> None:
    place = templates.Place(0, 0, 1, 1, "a.b", "value")
    for said in ("-$61 billion", "a --> b", "1--2 & <3>", "&gt;", "---"):
        marked = templates.marker(place, "a.b", TODAY, said, "x")
        (read,) = templates.places(marked, "html")
        assert (read.was, read.found, read.edition) == (said, "x", TODAY)


def test_a_memo_of_old_facts_hears_what_the_report_says_now(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "memo.md"
    path.write_text("There were {{alliance.us-troops}}.\n", encoding="utf-8")
    assert "alliance.us-troops, now (October 1, 2026): About 55,000" in run("fill", str(path)).said
