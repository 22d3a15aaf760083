"""Copies that leave out a date, a title, a number: each is said once, with what to add and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run

PARTS = {
    "series": "CRS In Focus", "number": "IF99999", "date": "Updated March 4, 2026",
    "title": "Lemuria: Harbors and Trade",
}  # fmt: skip
BODY = "Overview\n\nThe harbor of Lemuria has about 12 ferries. Fish were 70% of its trade in 2025.\n"
AUTHOR = "\nAda Hollis, Analyst in Harbors\n"
LACKING = {  # what a copy leaves out, and the keys that its record then lacks
    "date": (["date"], ["date"]),
    "title": (["title"], ["title"]),
    "publisher": (["series", "number"], ["genre", "publisher"]),
    "all": (list(PARTS), ["title", "genre", "publisher", "date"]),
}


def copy(*left_out: str, **other: str) -> bytes:
    """Return a report without some parts of its head, or with others in their place."""
    return (
        "\n\n".join(part for key, part in {**PARTS, **other}.items() if key not in left_out) + "\n\n" + BODY
    ).encode()


@pytest.mark.parametrize("name", LACKING)
def test_what_a_record_lacks_is_one_problem_at_its_place(name: str, tmp_path: Path, ask: Run) -> None:
    left_out, keys = LACKING[name]
    done = ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=copy(*left_out))
    (record,) = (tmp_path / "pack" / "sources").iterdir()
    assert done.status == 1
    for key in keys:
        assert f"no {key} in this copy - add it to {record}\n" in done.said
    linted = ask("lint", str(tmp_path / "pack"), "--no-coverage").out.decode()
    assert linted == f"{record}:3:1: UJ108 the source lacks {', '.join(keys)} - add it\n"


@pytest.mark.parametrize(("left_out", "said"), [("number", "no number"), ("authors", "no authors")])
def test_what_a_work_may_do_without_is_no_problem(left_out: str, said: str, tmp_path: Path, ask: Run) -> None:
    stdin = copy(left_out) + AUTHOR.encode() * (left_out != "authors")
    if left_out == "number":
        stdin = stdin.replace(b"CRS In Focus", b"Congressional Research Service")
    done = ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=stdin)
    (record,) = (tmp_path / "pack" / "sources").iterdir()
    assert f"{said} in this copy - add" in done.said
    assert str(record) in done.said
    record.write_text(
        record.read_text("utf-8").replace("# genre: not found in the copy - add it", "genre: Memo"), "utf-8"
    )
    assert ask("lint", str(tmp_path / "pack"), "--no-coverage").status == 0


def test_a_record_that_cannot_be_read_is_one_problem(tmp_path: Path, ask: Run) -> None:
    ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=copy())
    (record,) = (tmp_path / "pack" / "sources").iterdir()
    record.write_text("id: IF99999\ntitle: [\n", "utf-8")
    linted = ask("lint", str(tmp_path / "pack"), "--no-coverage").out.decode().splitlines()
    assert [line.split()[1] for line in linted] == ["UJ103"]


@pytest.mark.parametrize(
    "day", ["4 March 2026", "Date: 2026-03-04", "Published 4 March 2026", "March 4, 2026"]
)
def test_a_date_is_read_and_found_again_however_it_is_written(day: str, tmp_path: Path, ask: Run) -> None:
    stdin = copy(date=day)
    assert ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=stdin).status == 0
    assert 'date: "2026-03-04"\n' in next((tmp_path / "pack" / "sources").iterdir()).read_text("utf-8")
    done = ask("verify", "-", "--facts", str(tmp_path / "pack"), "--only-facts", stdin=stdin)
    assert done.status == 0, done.text


def test_a_heading_is_no_title_and_stays_one(ask: Run) -> None:
    rows = ask("sentences", "-", stdin=copy("title")).out.decode().splitlines()
    assert {row.partition(".")[0] for row in rows} == {"overview"}


def test_a_copy_without_any_heading_verifies_and_is_cited_without_one(tmp_path: Path, ask: Run) -> None:
    stdin = copy().replace(b"Overview\n\n", b"")
    assert ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=stdin).status == 0
    done = ask("verify", "-", "--facts", str(tmp_path / "pack"), "--only-facts", stdin=stdin)
    assert done.status == 0, done.text
    fact = "  ferries: {statement: Lemuria has ferries., kind: relationship, shelf_life: fixed, locators: [body.1.1]}\n"
    with (tmp_path / "pack" / "body.yaml").open("a", encoding="utf-8") as topic:
        topic.write(f"facts:\n{fact}")
    cited = ask("cite", "body.ferries", "--facts", str(tmp_path / "pack"), "--only-facts").out.decode()
    assert ", paragraph 1 (" in cited
    assert "Body" not in cited


@pytest.mark.parametrize("command", ["verify", "compare", "rebase"])
def test_another_edition_without_a_date_is_told_how_to_give_it(
    command: str, tmp_path: Path, ask: Run
) -> None:
    ask("draft", "-", "--into", str(tmp_path / "pack"), stdin=copy())
    new = copy("date").replace(b"12 ferries", b"15 ferries").replace(b"70%", b"55%")
    into = ("--into", str(tmp_path / "new")) if command == "rebase" else ()
    own = ("--facts", str(tmp_path / "pack"), "--only-facts")
    done = ask(command, "-", *into, *own, stdin=new)
    assert "has no date" in done.text + done.said
    assert "add a line `Updated MONTH DAY, YEAR` to its head" in done.text + done.said
    assert "give a copy of the old edition" not in done.said.splitlines()[0]
    dated = ask(command, "-", *into, *own, stdin=b"Updated May 2, 2028\n" + new)
    assert "has no date" not in dated.text + dated.said


@pytest.mark.parametrize(
    "line", ["verify - --only-facts {}", "compare - --only-facts {}", "search ferries --only-facts {}"]
)
def test_a_path_behind_only_facts_is_told_where_it_belongs(line: str, tmp_path: Path, ask: Run) -> None:
    done = ask(*line.format(tmp_path).split(), stdin=copy())
    assert done.status == 2
    assert "--only-facts takes no path" in done.said
    assert "--facts" in done.said


def test_the_help_shows_how_only_facts_is_used(ask: Run) -> None:
    assert "--facts DIR --only-facts" in " ".join(ask("help", "options").out.decode().split())
