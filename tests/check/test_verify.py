"""Holding facts against copies of an invented report, and of the real one where it is at hand."""

import hashlib
import random
import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from real_report import report_text

from usjapan_cli.check import sentences
from usjapan_cli.check.sentences import MAX_CHARACTERS, locate, normalise
from usjapan_cli.check.verify import OUTCOMES, Finding, verify
from usjapan_cli.core.facts import Author, Fact, Source, Value
from usjapan_cli.core.formula import columns, evaluate, plain
from usjapan_cli.core.table import Table
from usjapan_cli.packs.files import fact_files
from usjapan_cli.packs.reader import load_pack

Shipped = tuple[list[Fact], list[Source], list[Table]]

SENTENCES = {
    "overview.1.1": "Lemuria, a treaty ally of Mu since 1951, keeps over 50,000 sailors at sea.",
    "overview.1.2": "The U.S.-built fleet—nearly 40 ships—grants Mu a long-held right to the"
    " harbours on Lemurian territory.",
    "overview.1.3": "Mu is the fourth-largest overall trading partner of Lemuria.",
    "overview.2.1": "In 2022, Prime Minister Ada Lind's government released three papers that call"
    ' Mu an "unprecedented tidal challenge," and outline plans to raise spending to 2% of output.',
    "overview.2.2": "Lemuria pays roughly $2 billion per year for the stationing of well-equipped crews.",
    "overview.2.3": "About 25% of the piers and over half of the crews are on Thule, less than 1%"
    " of the land.",
    "trade.1.1": "Since the early 2000s, the two countries have met in dozens of rounds.",
    "trade.1.2": "They signed the Blue Water Pact (BWP) in July 2022, the first in over a decade.",
    "trade.1.3": "(The share of Mu was 14%).",
}
PARAGRAPHS = (("overview.1", "Overview"), ("overview.2", None), ("trade.1", "Trade of Lemuria"))
SOURCE = Source(
    id="LM-1", title="Lemuria and Mu", genre="Sea Memo", number="LM-1", publisher="Tide Office",
    place="Port", date="2023-05-15", url="https://lemuria.example/1",
    authors=(
        Author("Ada B.", "Wave-Crest", "Coordinator", "Specialist in Tides"),
        Author("Cy", "Foam", None, "Analyst in Foam"),
    ),
    sections=(("overview", "Overview"), ("trade", "Trade"), ("figure-1", "Figure 1. Top partners")),
    sentences=tuple(
        (address, hashlib.sha256(normalise(text).encode()).hexdigest())
        for address, text in SENTENCES.items()
    ),
    cells=(
        "figure-1.mu.imports", "figure-1.mu.exports", "figure-1.thule.imports",
        "figure-1.thule.exports", "meta.title", "meta.date", "meta.authors.1",
    ),
)  # fmt: skip
TABLE = Table(
    name="trade-2022", title="Trade partners, 2022", source="LM-1", unit="billion U.S. dollars",
    scope="goods", as_of="2023-05-15", columns=(("imports", "Imports"), ("exports", "Exports")),
    derived=(
        ("total", "Total", "imports + exports"), ("rank", "Rank", "rank total"),
        ("share", "Share", "share total"),
    ),
    rows=(("mu", "Mu", (188, 120)), ("thule", "Thule", (20, 1000.5))),
)  # fmt: skip


def report(sentences: dict[str, str] | None = None) -> str:
    """Lay the report out as Markdown."""
    parts = ["Updated May 15, 2023", "# Lemuria and Mu"]
    for start, heading in PARAGRAPHS:
        own = [t for a, t in (sentences or SENTENCES).items() if a.startswith(f"{start}.")]
        parts += [f"## {heading}"] * (heading is not None) + [" ".join(own).replace("$", "\\$")]
    parts += [
        "**Trade partners, 2022**",
        "\tImports\tExports\n<b>Mu</b>\t<b>188</b>\t<b>120</b>\nThule\t20\t1,000.5\tgoods; U.S. $ billions",
        "**Ada B. Wave-Crest**, Coordinator, Specialist in Tides**Cy Foam**, Analyst in Foam**LM-1**",
        "This memo is by the Tide Office. It may be copied by all who live by the sea.",
    ]
    return "\n\n".join(parts) + "\n"


def fact(statement: str = "Over 50,000 sailors of Lemuria are at sea.", **named: Any) -> Fact:
    given: dict[str, Any] = {
        "id": "navy.sailors", "statement": statement, "kind": "figure", "as_of": "2023-05-15",
        "shelf_life": "current", "source": "LM-1", "section": "Overview",
        "locators": ("overview.1.1",), "value": None,
    }  # fmt: skip
    return Fact(**(given | named))


def check(text: str, *facts: Fact) -> list[Finding]:
    return verify(text, facts, [SOURCE], [TABLE])


def bad(findings: list[Finding]) -> list[tuple[str, str, str]]:
    return [(f.outcome, f.kind, f.id) for f in findings if f.outcome != "verified"]


def wrapped(text: str, width: int = 60) -> str:
    return "\n\n".join(textwrap.fill(part, width) for part in text.split("\n\n"))


def hyphenated(text: str) -> str:
    """Break long words at the ends of lines, as a typesetter does."""
    return re.sub(r"([a-z]{4})([a-z]{4}[a-z.,]* )", r"\1-\n\2", text)


def paged(text: str, lines_a_page: int = 4) -> str:
    lines = wrapped(text).split("\n")
    pages = [lines[at : at + lines_a_page] for at in range(0, len(lines), lines_a_page)]
    return "\f".join(
        "\n".join(["Lemuria and Mu", "", *page, "", f"Tide Office     {number}", ""])
        for number, page in enumerate(pages, 1)
    )


def in_columns(text: str) -> str:
    lines = [line.ljust(60) for line in wrapped(text, 56).split("\n")]
    half = (len(lines) + 1) // 2
    right = [*lines[half:], "", ""]
    return "\n".join(f"{left}   {right[at]}" for at, left in enumerate(lines[:half]))


def foreign(text: str) -> str:
    """Put a caption that stands nowhere else into the middle of a sentence."""
    return text.replace("outline plans to", "outline plans\nA caption: ships and sea\n3\n4\nto")


LAYOUTS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "wrapped": wrapped,
    "hyphenated": hyphenated,
    "headers and footers": paged,
    "columns": in_columns,
    "a caption in a sentence": foreign,
    "curly quotes": lambda text: re.sub(r'"([^"]*)"', r"“\1”", text).replace("'", "’"),
    "typewriter dashes": lambda text: text.replace("—", " -- "),
    "soft hyphens": lambda text: text.replace("sailors", "sail\u00adors"),
    "Windows lines": lambda text: text.replace("\n", "\r\n"),
    "HTML": lambda text: text.replace("Lemuria", "<i>Lemuria</i>").replace("'", "&#39;"),
    "emphasis": lambda text: text.replace("Mu is", "**Mu** _is_"),
    "wide letters and ligatures": lambda text: text.replace("fleet", "\ufb02eet"),
    "quoted lines": lambda text: wrapped(text).replace("\n", "\n> "),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_copy_is_recognised_whatever_its_layout(layout: str) -> None:
    text = LAYOUTS[layout](report())
    assert layout == "as it is" or text != report()
    sentences = [f for f in check(text) if f.kind in ("source", "sentence")]
    assert bad(sentences) == []
    assert len(sentences) == 1 + len(SENTENCES)


def test_the_whole_report_is_verified() -> None:
    findings = check(report(), fact())
    assert bad(findings) == []
    assert {f.kind for f in findings} == {"source", "front-matter", "heading", "sentence", "cell", "fact"}


def test_one_changed_word_is_an_altered_sentence_and_leaves_its_facts_unchecked() -> None:
    findings = check(report().replace("fourth-largest", "fifth-largest"), fact(),
                     fact(id="trade.rank", locators=("overview.1.3",)))  # fmt: skip
    assert bad(findings) == [
        ("altered", "source", "LM-1"),
        ("altered", "sentence", "overview.1.3"),
        ("unchecked", "fact", "trade.rank"),
    ]
    assert "8 of 9" in findings[0].message
    assert any("Mu is the fifth-largest" in f.message for f in findings)


def test_a_sentence_taken_out_is_missing() -> None:
    text = report({a: t for a, t in SENTENCES.items() if a != "overview.2.2"})
    assert bad(check(text))[1:] == [("missing", "sentence", "overview.2.2")]


def test_the_first_and_the_last_sentence_can_be_altered_or_missing() -> None:
    text = report().replace("since 1951", "since 1952").replace("was 14%", "was 15%")
    assert bad(check(text))[1:] == [
        ("altered", "sentence", "overview.1.1"), ("altered", "sentence", "trade.1.3"),
    ]  # fmt: skip
    text = report({a: t for a, t in SENTENCES.items() if a not in ("overview.1.1", "trade.1.3")})
    assert bad(check(text))[1:] == [
        ("missing", "sentence", "overview.1.1"), ("missing", "sentence", "trade.1.3"),
    ]  # fmt: skip


def test_a_truncated_copy_says_where_it_ends() -> None:
    text = report()
    findings = check(text[: text.index("About 25%") + 30])
    assert "the copy ends after overview.2.2; 5 of 9" in findings[0].message


def test_another_edition_is_named_by_its_date() -> None:
    text = re.sub("Lemuria", "Atlantis", report()).replace("May 15, 2023", "June 5, 2024")
    message = check(text)[0].message
    assert "the copy is dated June 5, 2024, the facts are of May 15, 2023" in message


def test_another_text_is_said_to_be_no_copy() -> None:
    findings = check("June 5, 2024. A tale of a whale. It is long, and wet.", fact())
    assert findings[0].outcome == "missing"
    assert "this is no copy of Lemuria and Mu (LM-1, May 15, 2023)" in findings[0].message
    assert {f.outcome for f in findings} == {"missing", "unchecked"}


HARD = {
    "nothing": "", "blanks": " \n\t\f", "NUL": "\0" * 1000, "surrogates": "\udc80. A" * 1000,
    "accents": "\u0301\u0323" * 5_000, "hyphens": "x-\n" * 3_000, "marks": "<a&*_[\\`" * 20_000,
    "sentences": "A. " * 10_000, "ligatures": "\ufdfa" * 10_000, "lines": "a\n" * 20_000,
    "digits": "9" * 100_000, "gutters": ("a" * 30 + "   b\n") * 2000, "tabs": "\t" * 100_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HARD)
def test_any_text_is_answered_by_known_outcomes(name: str) -> None:
    findings = check(HARD[name], fact(), fact(id="x.y", locators=(), source="other"))
    assert {f.outcome for f in findings} <= set(OUTCOMES)
    assert findings[0].outcome == "missing"


def test_random_damage_is_answered_too() -> None:
    dice = random.Random(7)  # noqa: S311 - the same damage each time
    for _ in range(24):
        text = list(report())
        for _ in range(dice.randrange(60)):
            at = dice.randrange(len(text))
            text[at : at + dice.randrange(3)] = dice.choice('.\n-—"*_\\ <&A1$%')
        findings = check("".join(text), fact())
        assert {f.outcome for f in findings} <= set(OUTCOMES)


def test_what_lies_beyond_the_searched_part_is_unchecked() -> None:
    findings = check("Sea and sea. " * (MAX_CHARACTERS // 13 + 1) + report())
    assert f"not all of the copy was searched, at most {MAX_CHARACTERS:,} characters" in findings[0].message
    assert {f.outcome for f in findings if f.kind == "sentence"} == {"unchecked"}


def test_a_search_that_takes_too_much_effort_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_MAX_EFFORT", 2000)
    findings = check(report().replace("was 14%", "was 15%"))
    assert ("unchecked", "sentence", "trade.1.3") in bad(findings)
    assert "not all of the copy was searched, it took too long; 8 of 9" in findings[0].message


def test_hyphens_at_line_ends_are_kept_where_a_capital_follows() -> None:
    sentence = "The Ai-Bo, Ce-Di, Eg-Fu and Ha-Io well-known lines meet."
    digest = hashlib.sha256(sentence.encode()).hexdigest()
    copy = sentence.replace("-", "-\n").replace("meet", "me-\net")
    assert set(locate(copy, [("a.1.1", digest)]).found) == {"a.1.1"}


def test_progress_is_told() -> None:
    heard: list[float] = []
    locate(report(), SOURCE.sentences, heard.append)
    assert heard
    assert all(0 <= part <= 1 for part in heard)


def test_facts_of_another_source_are_no_affair_of_a_copy() -> None:
    assert bad(verify(report(), [fact(id="x.y", source="other")], [SOURCE], [])) == []


def test_without_sentences_facts_are_unchecked() -> None:
    assert bad(verify(report(), [fact()], [], [])) == [("unchecked", "fact", "navy.sailors")]


SUPPORTED = [
    fact(),
    fact(value=Value(50000, "people", "over")),
    fact("More than 50,000 sailors of Lemuria are at sea."),
    fact("Lemuria is an ally of Mu since 1951.", date="1951/.."),
    fact("The fleet has nearly 40 ships.", locators=("overview.1.2",)),
    fact("Mu ranks 4th in trade.", locators=("overview.1.3",), value=Value(4, "in trade", "rank")),
    fact("Ada Lind's government calls Mu a \"tidal challenge\".", locators=("overview.2.1",)),
    fact("It pays about $2,000,000,000 a year.", locators=("overview.2.2",),
         value=Value(2 * 10**9, "U.S. dollars per year", "about")),
    fact("About a quarter of the piers.", locators=("overview.2.3",),
         value=Value(25, "percent", "about")),
    fact("More than 50 percent of crews.", locators=("overview.2.3",),
         value=Value(50, "percent", "over")),
    fact("Rounds of talks are since the early 2000s.", locators=("trade.1.1",), date="2000~/.."),
    fact("The Blue Water Pact (BWP) is of July 2022.", locators=("trade.1.2",), date="2022-07"),
    fact("The first pact in more than ten years.", locators=("trade.1.2",),
         value=Value(10, "years", "over")),
    fact("Mu's share is 14%.", locators=("trade.1.3",), attribution="Mu"),
    fact("In July the pact was signed.", locators=("trade.1.2",)),
    fact("The figures are of goods.", locators=("figure-1.mu.imports",)),
    fact("As of May 2023, Mu had a share of 14%.", locators=("trade.1.3", "meta.date")),
    fact("The memo has two authors.", locators=("meta.authors.1", "meta.authors.2"),
         value=Value(2, "authors", "exact")),
    fact("Cy Foam, Analyst in Foam, is the second author.", locators=("meta.authors.2",)),
]  # fmt: skip


@pytest.mark.parametrize("known", SUPPORTED, ids=lambda known: known.statement)
def test_what_the_sentences_say_is_verified(known: Fact) -> None:
    assert [(f.outcome, f.message) for f in check(report(), known)[-1:]] == [("verified", "")]


UNSUPPORTED = [
    (fact("Over 60,000 sailors of Lemuria are at sea."), '"60,000" is not in overview.1.1'),
    (fact("Lemuria has 50,000 sailors."), 'says "over 50,000", the statement "50,000" alone - say "over"'),
    (fact("Lemuria has about 50,000 sailors."), 'says "over 50,000", the statement "about 50,000" - say "over"'),
    (fact("Lemuria has over half of the crews.", locators=("overview.2.2",)), '"half" is not in'),
    (fact("Mu has about 14%.", locators=("trade.1.3",)), 'the statement says "about 14%", trade.1.3 says "14%" without it'),
    (fact("Mu is fifth.", locators=("overview.1.3",)), '"fifth" is not in'),
    (fact("An ally since 1952."), '"1952" is not in overview.1.1'),
    (fact("An ally.", date="1952/.."), "the date 1952 is not in"),
    (fact("An ally.", date="1951-02/.."), "the date 1951-02 is not in"),
    (fact("In 2022.", locators=("trade.1.2",), date="2022-08"), "the date 2022-08 is not in"),
    (fact("Since the late 2000s.", locators=("trade.1.1",)), 'says "early 2000s", the statement "late 2000s" - say "early"'),
    (fact("In August.", locators=("trade.1.2",)), '"August" is not in'),
    (fact("Since 2000.", locators=("trade.1.1",)), '"2000" is not in'),
    (fact("As of May 2023.", locators=("trade.1.3",)), '"May 2023" is not in'),
    (fact('A "strategic challenge".', locators=("overview.2.1",)), 'quoted "strategic challenge"'),
    (fact('Mu is a "challenge".', locators=("overview.2.1",)), 'the quoted "challenge"'),
    (fact("Atlantis is an ally."), '"Atlantis" is not in overview.1.1'),
    (fact("Lind Ada leads.", locators=("overview.2.1",)), '"Lind Ada" is not in'),
    (fact("An ally.", attribution="Senate of Mu"), 'the attribution\'s "Senate" is not in'),
    (fact("Mu and Mu are allies."), '"Mu" is joined with itself'),
    (fact("The Red Tide Pact (BWP).", locators=("trade.1.2",)), '"Red" is not in'),
    (fact(value=Value(60000, "people", "over")), "the value over 60,000 people is not in"),
    (fact(value=Value(50000, "people", "about")),
     "the value's bound is about, in overview.1.1 it is over"),
    (fact(value=Value(50000, "percent", "over")), 'the statement has "50,000"'),
    (fact(value=Value(50000, "people", "over", "sailors of Thule")), '"Thule" is not in'),
    (fact("An ally.", questions=("Is Mu an ally?", "Who allied with Mu?")),
     'name "Mu", the statement'),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "said"), UNSUPPORTED, ids=lambda part: getattr(part, "statement", part))
def test_what_the_sentences_do_not_say_is_named(wrong: Fact, said: str) -> None:
    finding = check(report(), wrong)[-1]
    assert finding.outcome == "unsupported"
    assert said in finding.message


def derived(formula: str, number: float, statement: str, **named: Any) -> Fact:
    value = Value(number, named.pop("unit", "U.S. dollars"), named.pop("bound", "exact"))
    locators = ("figure-1.mu.imports", "figure-1.mu.exports")
    return fact(statement, formula=formula, value=value, locators=locators, **named)


def test_derived_facts_are_recomputed() -> None:
    text = "In 2022 the trade with Mu came to $308 billion."
    right = derived("imports.mu + exports.mu in trade-2022", 308 * 10**9, text)
    assert bad(check(report(), right)) == []
    wrong = derived("imports.mu - exports.mu in trade-2022", 308 * 10**9, text)
    message = check(report(), wrong)[-1].message
    assert "gives 68,000,000,000, the value says 308,000,000,000" in message
    elsewhere = derived("imports.mu + exports.mu in other", 308 * 10**9, text)
    assert "cannot be recomputed" in check(report(), elsewhere)[-1].message


def test_a_derived_fact_names_the_rows_that_it_rests_on_and_no_other() -> None:
    formula = "rank total.mu in trade-2022"
    named = {"unit": "partner", "bound": "rank"}
    assert bad(check(report(), derived(formula, 2, "Mu is the second partner.", **named))) == []
    message = check(report(), derived(formula, 2, "Thule is the second partner.", **named))[-1].message
    assert "does not name row 'mu'" in message
    assert "names row 'thule' in vain" in message


@pytest.mark.parametrize(
    ("old", "new", "outcome"),
    [
        ("188", "189", "altered"),
        ("<b>Mu</b>\t<b>188</b>\t<b>120</b>\n", "", "missing"),
        ("<b>Mu</b>", "Mu, of the coast of old,", "missing"),
    ],
)
def test_cells_are_held_against_the_table(old: str, new: str, outcome: str) -> None:
    cells = [f for f in check(report().replace(old, new)) if f.kind == "cell"]
    assert (outcome, "cell", "figure-1.mu.imports") in bad(cells)
    assert ("verified", "figure-1.thule.exports") in [(f.outcome, f.id) for f in cells]


def test_cells_are_found_where_the_layout_left_columns_of_numbers() -> None:
    start, end = report().index("\tImports"), report().index("\tgoods")
    text = report()[:start] + "Imports\n188\n20\nExports\n120\n1,000.5\nMu\nThule\n" + report()[end:]
    assert bad(check(text)) == []


def test_front_matter_is_held_against_the_copy() -> None:
    text = report().replace("Specialist in Tides", "Analyst in Tides").replace("Office", "Bureau")
    front = [f for f in check(text) if f.kind == "front-matter"]
    assert bad(front) == [
        ("missing", "front-matter", "meta.publisher"),
        ("altered", "front-matter", "meta.authors.1"),
    ]
    assert bad(check(hyphenated(report()))) == []
    broken = report().replace("Wave-Crest**, ", "Wave-Crest**,\n\nTide Office 1\n\n")
    assert bad(check(f"{broken}\nTide Office 2\n")) == []
    assert bad(check(wrapped(report(), 30))) == []


def test_formulas() -> None:
    assert columns(TABLE)["share"] == [23.2, 76.8]
    assert evaluate("exports.thule - imports.mu", TABLE) == 812.5
    assert plain(evaluate("exports.thule - imports.mu", TABLE), "exports.thule", TABLE) == 812.5e9
    assert evaluate("rank exports.thule in trade-2022", TABLE) == 1
    assert plain(2, "rank exports.thule in trade-2022", TABLE) == 2


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("", "no formula"), ("imports.mu exports.mu", "no formula"), ("- imports.mu", "no formula"),
        ("imports.mu * exports.mu", "no formula"), ("imports", "no row ''"),
        ("imports.atlantis", "known: mu, thule"), ("gold.mu", "known: imports, exports"),
        ("rank imports.mu in other", "about table 'other'"),
    ],
)  # fmt: skip
def test_a_formula_that_cannot_be_computed_says_why(formula: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        evaluate(formula, TABLE)


def test_a_derived_column_rests_on_those_before_it() -> None:
    circle = Table(**{**TABLE.__dict__, "derived": (("a", "A", "b + b"), ("b", "B", "a + a"))})
    with pytest.raises(ValueError, match="no column 'b' at this place"):
        columns(circle)


def test_a_column_that_sums_to_nothing_has_no_shares() -> None:
    rows = (("mu", "Mu", (5, -5)), ("thule", "Thule", (1, -1)))
    with pytest.raises(ValueError, match="no shares"):
        columns(Table(**{**TABLE.__dict__, "rows": rows}))


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    pack, problems = load_pack(fact_files(str(Path(__file__).parents[2] / "facts")), {})
    assert problems == []
    return list(pack.facts.values()), list(pack.sources.values()), list(pack.tables.values())


@pytest.mark.parametrize(
    "layout", ["as it is", "wrapped", "hyphenated", "headers and footers", "curly quotes"]
)
def test_the_real_report_verifies_every_fact(layout: str, shipped: Shipped) -> None:
    text = report_text()
    findings = verify(LAYOUTS[layout](text), *shipped)
    assert [f"{f.outcome} {f.id}: {f.message}" for f in findings if f.outcome != "verified"] == []
    assert sum(f.kind == "sentence" for f in findings) == 72


def test_one_word_changed_in_the_real_report_is_found(shipped: Shipped) -> None:
    text = report_text()
    findings = verify(text.replace("fourth-largest", "fifth-largest"), *shipped)
    assert ("altered", "sentence", "overview.1.5") in bad(findings)
    assert {f.outcome for f in findings if f.kind == "fact"} == {"verified", "unchecked"}
