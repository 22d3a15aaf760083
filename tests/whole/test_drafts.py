"""`check` as a whole: any draft ends with a status, in time, and its places point at its words."""

from __future__ import annotations

import json

import pytest
from conftest import Run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from usjapan_cli.core.words import fold
from usjapan_cli.drafts import codes

MEMO = (
    "Japan hosts 40,000 U.S. troops and pays \u201c$3 billion\u201d a year.\n\n> It is the third-largest trading "
    "partner of the United States today.\n\n| 2022 | exports | imports |\n| --- | --- | --- |\n| Japan | 12 | 18 |\n"
)
HOSTILE = {
    "one line": "Japan hosts over 50,000 U.S. troops, and " * 25_000,
    "brackets": "(" * 100_000 + "50,000 troops" + ")" * 100_000,
    "figures": " ".join(str(number) for number in range(100_000)),
    "an open fence": "```\n" + "Japan hosts 50,000 U.S. troops.\n" * 30_000,
    "right to left": "\u202eJapan hosts \u0627\u0644 50,000 U.S. troops.\u202c " * 20_000,
    "links": "[Japan](https://example.org/50,000) hosts [troops](<a (b) c>). " * 10_000,
    "ranks": "Japan is the 5th-largest, 6th-largest. " * 25_000,
    "table": "| Japan | 120 | 188 |\n" * 45_000,
    "quotation marks": '"Japan" "' * 100_000,
    "directives": "<!-- usjapan: ignore UD201 -->\n" * 32_000,
    "full stops": "U.S. " * 200_000,
    "one word": "a" * 1_000_000,
    "lists": "- Japan\n  - hosts 50,000\n" * 40_000,
    "late zeros": "Japan hosts 50,000 U.S. troops.\n" * 2_100 + "\0" * 900_000,
    "quotations": "> " * 300_000 + "Japan hosts 50,000 troops",
    "ids": "[alliance.us-trops] " * 50_000,
    "stars": "*" * 500_000 + " 50,000 " + "_" * 400_000,
}  # fmt: skip
PIECES = (
    "Japan", "the United States", "hosts", "over", "50,000", "$2 billion", "roughly", "U.S. troops", "the 4th-largest",
    "in 2022", "as of May 2023", "Kishida", "will", "plans to", "\u201c", "\u201d", '"', "(", ")", ". ", ", ", "\n", "\n\n",
    "| ", "- ", "> ", "```", "`", "# ", "<!-- usjapan: ignore -->", "<!-- usjapan: off UD2 -->", "[^1]", "[alliance.us-troops]",
    "\r\n", "\t", "\u00a0", "\u3042", "\x1b[31m", "\ud7ff", "%", "2%", "13 others", "?", "date: 2023-05-15", "---",
)  # fmt: skip


SLOW = ("one line", "right to left")  # known misses: three times what they may take, not run


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=pytest.mark.xfail(run=False)) if name in SLOW else name for name in HOSTILE],
)
@pytest.mark.parametrize("format", ["markdown", "text"])
def test_a_hostile_draft_is_read(ask: Run, name: str, format: str) -> None:
    done = ask("check", "-", "--as", format, stdin=HOSTILE[name].encode())
    assert done.status in (0, 1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=80),
    st.sampled_from(("markdown", "text")),
)
def test_any_draft_ends_with_a_status_and_places_point_at_words(ask: Run, text: str, format: str) -> None:
    done = ask("check", "-", "--as", format, "--json", stdin=text.encode("utf-8", "replace"))
    if done.status == 2:
        assert "is not text" in done.said or "<stdin> is" in done.said
        return
    answer = json.loads(done.text)
    lines = text.encode("utf-8", "replace").decode("utf-8-sig").split("\n")
    for finding in answer["findings"]:
        assert finding["code"] in codes.RULES
        assert (finding["line"], finding["column"]) < (finding["end_line"], finding["end_column"])
        assert len(finding["text"]) <= 300
        found = "\n".join(lines[finding["line"] - 1 : finding["end_line"]])[finding["column"] - 1 :]
        assert fold(found).lstrip().startswith(fold(finding["text"]).split()[:1][0])
    problems = [f for f in answer["findings"] if f["severity"] != "info" and not f["suppressed"]]
    assert done.status == (1 if problems else 0)


def test_the_same_draft_gives_the_same_bytes(run: Run) -> None:
    answers = {
        run("check", "-", "--json", stdin=MEMO.encode(), PYTHONHASHSEED=str(seed)).out for seed in range(3)
    }
    assert len(answers) == 1


@pytest.mark.parametrize(("age", "shown"), [("", True), ("10y", False), ("90d", True)])
def test_how_old_a_fact_may_be_called_current(ask: Run, age: str, shown: bool) -> None:
    draft = b"China is currently Japan's top trading partner.\n"
    options = ("--max-age", age) if age else ()
    assert ("UD402" in ask("check", "-", "--select", "UD402", *options, stdin=draft).text) == shown


@pytest.mark.parametrize(
    ("draft", "code"),
    [("There are 50,000 U.S. troops in Japan.", "UD201"),
     ("As of May 2023 Japan was the third-largest trading partner of the United States overall.", "UD102"),
     ("Tokyo pays $3 billion a year toward the cost of stationing U.S. forces in Japan.", "UD101")],
)  # fmt: skip
def test_a_fault_is_named_and_silenced_by_its_directive(ask: Run, draft: str, code: str) -> None:
    assert f": {code} " in ask("check", "-", stdin=draft.encode()).text
    silenced = f"# usjapan: ignore -- a test\n{draft}"
    assert ask("check", "-", stdin=silenced.encode()).text == ""
