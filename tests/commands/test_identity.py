"""What a text is: a copy of a report by its head, an edition by its date line, or neither."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run, curated

EDITIONS = Path(__file__).parent / "lemuria"
OLD = (EDITIONS / "2024.txt").read_text("utf-8")
FACTS = (EDITIONS / "facts.yaml").read_text("utf-8")
BODY = "Our members asked about ferries. There are many of them. The rest of it is in the annex.\n"
QUOTING = OLD.partition("Overview\n")[2].strip().partition(". ")[0] + ".\n"
CITING = {  # texts that name the report, and are none of it
    "in its text": f"Memo on ferries\n\nAs CRS In Focus IF99999 says, there are ferries. {BODY}",
    "in a line of its own": f"Memo on ferries\n\nBased on CRS In Focus IF99999\n\n{BODY}",
    "in the head of a letter": f"To: Ada\nFrom: Bea\nSubject: CRS In Focus IF99999\nIF99999\n\n{BODY}",
    "in a list of sources": f"Memo on ferries\n\n{BODY}\n" + "More.\n\n" * 9 + "Sources\n\nIF99999\n\nIF88888\n",
    "with its date": f"# Memo\n\n{BODY}\nSource: Lemuria: Harbors, CRS In Focus, March 4, 2024 (IF99999)\n",
    "with a sentence of it": f"# Memo\n\n{QUOTING} {BODY}",
}  # fmt: skip


@pytest.fixture
def own(tmp_path: Path) -> tuple[str, ...]:
    assert curated(tmp_path / "pack", EDITIONS / "2024.txt", "harbor", FACTS).status == 0
    return ("--facts", str(tmp_path / "pack"), "--only-facts")


@pytest.mark.parametrize("name", CITING)
def test_a_text_that_cites_the_report_is_no_copy_of_it(name: str, own: tuple[str, ...], ask: Run) -> None:
    done = ask("verify", "-", *own, stdin=CITING[name].encode())
    assert done.status == 1
    assert done.text.startswith("missing: source IF99999: this is no copy of Lemuria: Harbors")
    assert "usjapan check -" in done.said
    assert "compare" not in done.text + done.said
    refused = ask("compare", "-", *own, stdin=CITING[name].encode())
    assert (refused.status, refused.out) == (2, b"")
    assert "IF99999\nnumber" not in ask("draft", "-", stdin=CITING[name].encode()).text


@pytest.mark.parametrize(
    "head",
    ["CRS In Focus\nIF99999\nUpdated October 1, 2026", "IF99999\n\nOctober 1, 2026", "CRS In Focus IF99999: Harbors",
     "Updated October 1, 2026 (IF99999)", "Congressional Research Service IF99999 Updated October 1, 2026",
     "From: Ada\nTo: Bea\n\nCRS In Focus\nIF99999\nUpdated October 1, 2026"],
)  # fmt: skip
def test_a_number_in_the_head_is_the_copys_own(head: str, own: tuple[str, ...], ask: Run) -> None:
    copy = f"{head}\n\nOverview\n\n{BODY}".encode()
    assert "number: IF99999\n" in ask("draft", "-", stdin=copy).text
    done = ask("verify", "-", *own, stdin=copy)
    assert "the facts are of March 4, 2024" in done.text
    assert "usjapan compare -" in done.said
    assert ask("compare", "-", *own, stdin=copy).status == 1


COMMANDS = ("draft", "sentences", "compare", "verify")
LATER = OLD.replace("March 4, 2024", "October 1, 2026").replace("120 ferries", "150 ferries")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("both", "said"),
    [(OLD + OLD, "the same report twice"), (OLD + "\f" + LATER, "IF99999: of March 4, 2024 and of October 1, 2026")],
)  # fmt: skip
def test_a_report_that_stands_in_a_file_twice_is_named(
    command: str, both: str, said: str, own: tuple[str, ...], ask: Run
) -> None:
    done = ask(command, "-", *(own if command != "draft" else ()), stdin=both.encode())
    assert (done.status, done.out) == (2, b"")
    assert said in done.said
    assert len(done.said.splitlines()) == 2


def test_a_part_that_stands_twice_is_not_missing(own: tuple[str, ...], ask: Run) -> None:
    once = OLD.partition("\n\nThe three quays")[0].rpartition("\n")[2]
    done = ask("verify", "-", *own, stdin=OLD.replace(once, f"{once}\n\n{once}").encode())
    assert done.status == 0, done.text


@pytest.mark.parametrize("day", ["June 5, 2019", "March 4, 2024"])
def test_the_day_of_a_copy_is_not_one_of_its_text(day: str, own: tuple[str, ...], ask: Run) -> None:
    lines = [line for line in OLD.splitlines() if not line.startswith("Updated")]
    at = lines.index("Overview")
    lines[at + 1 : at + 1] = ["", f"On {day}, the council of Lemuria met in a hall that is new to it."]
    text = "\n".join(lines).replace("over 120", "over 150").replace("$14 billion", "$19 billion")
    done = ask("verify", "-", *own, stdin=text.encode())
    assert "is dated" not in done.text
    assert "the copy has no date" in done.text.partition("\n")[0]
    assert "front-matter meta.date: this copy has no date\n" in done.text


def test_a_date_that_is_left_out_leaves_facts_unchecked_not_unsupported(
    own: tuple[str, ...], ask: Run
) -> None:
    undated = "\n".join(line for line in OLD.splitlines() if not line.startswith("Updated"))
    done = ask("verify", "-", *own, stdin=undated.encode())
    assert "unchecked: fact harbor.ferries: this copy has no date\n" in done.text
    assert "unsupported" not in done.text
    topic = Path(own[1]) / "harbor.yaml"
    topic.write_text(topic.read_text("utf-8").replace("over 120 ferries", "over 130 ferries"), "utf-8")
    topic.write_text(topic.read_text("utf-8").replace("number: 120,", "number: 130,"), "utf-8")
    wrong = ask("verify", "-", *own, stdin=undated.encode())
    assert "unsupported: fact harbor.ferries: " in wrong.text
    assert "March" not in wrong.text.partition("unsupported: fact harbor.ferries: ")[2].partition("\n")[0]


@pytest.mark.parametrize(
    "command", [("verify", "-"), ("compare", "-"), ("rebase", "-", "--into", "new"), ("sentences", "-")]
)
def test_a_report_that_no_open_source_knows_is_told_where_its_pack_goes(
    command: tuple[str, ...], ask: Run
) -> None:
    done = ask(*command, stdin=OLD.encode())
    assert "--facts PACK" in done.said
    assert "PACK" not in done.text
    assert "usjapan check" not in done.said
