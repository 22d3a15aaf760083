"""Italics, small capitals and links in each markup; text of any origin is only text in it."""

from __future__ import annotations

import html
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from cited_works import BARE, RELATIONS, by, fact_at, short
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from usjapan_cli.cite import markup, styles
from usjapan_cli.core import escapes
from usjapan_cli.core.facts import Author

ATTACK = 'a & b <b>"q"</b> 100% $5 #1 _x_ ~y~ ^2 {z} \\w [l](m) `c` *i* &lt; @k = - +'
FACT = fact_at(RELATIONS, "regional.2.4")
HUMAN = [style for style in styles.STYLES if style not in styles.OWN_MARKUP]
EXACT = {
    "plain": "Emma Chanlett-Avery et al., Cong. Rsch. Serv., IF10199, U.S.-Japan Relations 2 (2023).",
    "markdown": "Emma Chanlett-Avery et al., Cong. Rsch. Serv., IF10199, *U.S.-Japan Relations* 2 (2023).",
    "html": "Emma Chanlett-Avery et al., Cong. Rsch. Serv., IF10199, <i>U.S.-Japan Relations</i> 2 (2023).",
    "latex": "Emma Chanlett-Avery et al., Cong. Rsch. Serv., IF10199, \\textit{U.S.-Japan Relations} 2 (2023).",
    "typst": "Emma Chanlett\\-Avery et al., Cong. Rsch. Serv., IF10199, #emph[U.S.\\-Japan Relations] 2 (2023).",
    "rtf": "Emma Chanlett-Avery et al., Cong. Rsch. Serv., IF10199, {\\i U.S.-Japan Relations} 2 (2023).",
}  # fmt: skip


@pytest.mark.parametrize("name", markup.MARKUPS)
def test_italics(name: str) -> None:
    assert styles.reference(FACT, RELATIONS, "bluebook-memo", name) == EXACT[name]


@pytest.mark.parametrize(
    ("name", "said"),
    [("plain", "TOWER NOTE"), ("markdown", "TOWER NOTE"), ("latex", "\\textsc{Tower Note}"),
     ("html", '<span style="font-variant: small-caps">Tower Note</span>'),
     ("typst", "#smallcaps[Tower Note]"), ("rtf", "{\\scaps Tower Note}")],
)  # fmt: skip
def test_small_capitals(name: str, said: str) -> None:
    assert said in styles.reference(fact_at(BARE), BARE, "bluebook", name)


@pytest.mark.parametrize(
    ("name", "said"),
    [("plain", ", 2, https://a.example/b?c=d&e."), ("markdown", " <https://a.example/b?c=d&e>."),
     ("html", '<a href="https://a.example/b?c=d&amp;e">https://a.example/b?c=d&amp;e</a>.'),
     ("latex", "\\url{https://a.example/b?c=d&e}."), ("typst", '#link("https://a.example/b?c=d&e").')],
)  # fmt: skip
def test_links(name: str, said: str) -> None:
    source = by(url="https://a.example/b?c=d&e", pages=(("top", "2"),))
    assert said in styles.reference(fact_at(source), source, "chicago", name)


def test_what_a_style_sets_in_italics() -> None:
    for style in HUMAN:
        text = styles.reference(FACT, RELATIONS, style, "html")
        assert ("<i>U.S.-Japan" in text) == (style != "bluebook"), text
    assert styles.in_text(FACT, RELATIONS, "bluebook", "html") == "<i>Id.</i> at 2."


@pytest.mark.parametrize("style", HUMAN)
def test_without_its_marks_html_is_the_plain_text(style: str) -> None:
    source = by(Author("A<b>", "Smith & Sons"), title="Ropes <i>& Knots", url="https://a.example/?a=1&b=2")
    said = styles.reference(fact_at(source), source, style, "html")
    plain = styles.reference(fact_at(source), source, style, "plain")
    shown: list[str] = []
    parser = HTMLParser()
    parser.handle_data = shown.append  # type: ignore[method-assign]
    parser.feed(said)
    parser.close()
    assert "".join(shown).casefold() == plain.casefold()


# Text is only text.


def test_markdown_shows_any_text_as_it_is() -> None:
    shown = MarkdownIt().enable("strikethrough").renderInline(escapes.markdown(ATTACK))
    assert html.unescape(shown) == ATTACK
    assert "<b>" not in shown


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_rtf_holds_any_text_in_ascii(text: str) -> None:
    escaped = escapes.rtf(text)
    assert escaped.isascii()
    assert escaped.replace("\\{", "").replace("\\\\", "").replace("\\}", "").count("{") == 0


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,<b>", "ftp://a.example", "//a.example"]
)
@pytest.mark.parametrize("style", styles.STYLES)
def test_only_web_addresses_are_links(style: str, url: str) -> None:
    source = by(url=url)
    for name in ("",) if style in styles.OWN_MARKUP else markup.MARKUPS:
        text = styles.reference(fact_at(source), source, style, name)
        assert not any(
            mark in text for mark in (f"<{url}", f'href="{url}', "\\url", "#link", "UR  -", '"URL"')
        )


def test_a_page_is_text_in_every_form_for_the_text() -> None:
    evil = by(pages=(("top", "1 } \\input{/etc/passwd}<script>](x)"),))
    for style in ("bibtex", "biblatex"):
        assert "\\input" not in short(evil, style).replace("\\textbackslash{}input", "")
    assert "\\<script>\\](x)" in short(evil, "markdown")


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_latex_and_html(tmp_path: Path) -> None:
    version = subprocess.run(["pandoc", "--version"], capture_output=True, text=True, check=True).stdout
    if version.split()[1].startswith(("1.", "2.")):
        pytest.skip("a pandoc before 3 does not know \\textbraceleft")
    source = by(title=ATTACK)
    for name in ("latex", "html"):
        said = styles.reference(fact_at(source), source, "apa", name)
        command = ["pandoc", "-f", name, "-t", "plain", "--wrap=none"]
        done = subprocess.run(command, input=said, capture_output=True, text=True, check=True)
        assert "100% $5 #1 _x_ ~y~ ^2 {z} \\w [l](m) `c` *i*" in done.stdout


# On the command line.


def test_cite_in_a_markup(ask: Run) -> None:
    done = ask("cite", "alliance.us-troops", "--style", "apa", "--markup", "html")
    assert done.text.startswith("<p>Chanlett-Avery, E.")
    assert "<i>U.S.-Japan relations</i>" in done.text
    done = ask("cite", "alliance.us-troops", "okinawa.usfj-personnel-share", "--markup", "rtf")
    assert done.text.startswith("{\\rtf1\\ansi\\uc1\n")
    assert done.text.count("\\par\n") == 2
    assert done.text.count("{") == done.text.count("}")


@pytest.mark.parametrize("style", ["bibtex", "ris", "footnote"])
def test_a_style_with_a_markup_of_its_own_takes_no_other(ask: Run, style: str) -> None:
    done = ask("cite", "alliance.us-troops", "--style", style, "--markup", "html")
    assert (done.status, done.out) == (2, b"")
    assert style in done.said
