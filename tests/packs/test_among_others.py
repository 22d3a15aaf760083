"""A pack beside others: it never changes what they say, where they stand, or what work is cited."""

import json
import re
from pathlib import Path

import pytest
from conftest import Run

HEAD = 'source: {{id: {id}, title: {title}, genre: Note, publisher: Office, date: "2024-03-01", cells: [x.1], sections: {{x: Part}}}}'
THESAURUS = "synonyms:\n  ants: {sense: s, terms: [188 billion, article 9]}\n"
FACT = "statement: Seven ants of {topic} lie there., kind: metadata, shelf_life: fixed, locators: [x.1]"


def pack(folder: Path, topic: str, id: str, title: str, more: str = "", tables: str = "") -> str:
    """Write a pack of one fact; returns its path."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{topic}.yaml"
    lines = [
        f"topic: {topic}", f"title: The {topic}", HEAD.format(id=id, title=title), tables,
        "facts:", f"  f0: {{{FACT.format(topic=topic)}{more}}}",
    ]  # fmt: skip
    path.write_text("\n".join(filter(None, lines)) + "\n", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("number", ["IF10199", "Q-1"])
def test_one_source_id_is_one_work(number: str, tmp_path: Path, run: Run) -> None:
    first, second = pack(tmp_path, "one", "Q-1", "Memo"), pack(tmp_path, "two", number, "Another memo")
    done = run("cite", "two.f0", "--facts", first, "--facts", second)
    assert (done.status, done.out) == (2, b"")
    assert "UJ201" in done.said
    assert f"source id '{number}' is another work in" in done.said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("2024-03-01", "2026-03-01"), "Q-1 is open already, in its edition of March 1, 2024, from "),
        (("x: Part", "x: Chapter"), "Q-1 is recorded otherwise in "),
    ],
)
def test_an_edition_beside_another_is_one_problem(
    change: tuple[str, str], said: str, tmp_path: Path, run: Run
) -> None:
    first, second = (pack(folder, "one", "Q-1", "Memo") for folder in (tmp_path / "a", tmp_path / "b"))
    record = Path(second)
    record.write_text(record.read_text("utf-8").replace(*change), "utf-8")
    ids = ["UJ201"] if change[0] == "2024-03-01" else ["UJ201", "UJ201"]
    done = run("lint", second, "--facts", first)
    assert [line.split()[1] for line in done.text.splitlines()] == ids
    assert said in done.text
    assert "--only-facts" in done.text
    assert "another work" not in done.text
    assert run("lint", second, "--only-facts").status == 0


def test_packs_share_a_work_by_the_same_record(tmp_path: Path, run: Run) -> None:
    first, second = pack(tmp_path, "one", "Q-1", "Memo"), pack(tmp_path, "two", "Q-1", "Memo")
    done = run("cite", "two.f0", "--facts", first, "--facts", second, "--quiet")
    assert done.status == 0
    assert "Memo" in done.text


def test_the_envelope_names_the_works_of_its_facts(tmp_path: Path, run: Run) -> None:
    path = pack(tmp_path, "two", "Q-1", "Memo")
    alone = json.loads(run("show", "two.f0", "--json", "--facts", path).out)
    assert (alone["source"]["id"], alone["edition"]) == ("Q-1", "2024-03-01")
    mixed = json.loads(run("show", "alliance.us-troops", "two.f0", "--json", "--facts", path).out)
    assert mixed["source"]["id"] == "IF10199"
    assert [work["id"] for work in mixed["sources"]] == ["IF10199", "Q-1"]


TABLE = (
    "tables:\n  %s: {title: Ships, locator: x, unit: crates, scope: goods, columns: {a: A},"
    " rows: {north: {name: N, a: 3}}}"
)


def test_a_table_of_another_pack_is_not_replaced(tmp_path: Path, run: Run) -> None:
    path = pack(tmp_path, "ship", "Q-1", "Memo", tables=TABLE % "us-trade-2022")
    for argv in (["table", "us-trade-2022"], ["table"]):
        done = run(*argv, "--facts", path)
        assert (done.status, done.out) == (2, b"")
        assert re.search(rf"{re.escape(path)}:\d+:3: UJ201 table 'us-trade-2022' is taken by ", done.said)
    own = run("table", "us-trade-2022", XDG_DATA_HOME=str(tmp_path / "data"))
    folder = tmp_path / "data" / "usjapan"
    folder.mkdir(parents=True)
    Path(path).rename(folder / "ship.yaml")
    beside = run("table", "us-trade-2022", XDG_DATA_HOME=str(tmp_path / "data"))
    assert (beside.status, beside.out) == (0, own.out)
    assert "is passed over" in beside.said


def test_a_table_of_another_file_of_the_pack_is_not_replaced(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    for name, number in (("one", "Q-1"), ("two", "Q-2")):
        pack(folder, name, number, "Memo", tables=TABLE % "ships")
    for argv in (["lint", str(folder)], ["table", "ships", "--facts", str(folder)]):
        done = run(*argv, "--only-facts")
        assert done.status in (1, 2)
        said = done.text + done.said
        assert re.search(r"two\.yaml:\d+:3: UJ201 table 'ships' is taken by .*one\.yaml:\d", said), said


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (", former_ids: [alliance.us-troop]", "UJ204"), (", aliases: [alliance.us-troops]", "UJ201"),
    ],
)  # fmt: skip
def test_a_name_of_another_packs_fact_is_no_name(more: str, code: str, tmp_path: Path, run: Run) -> None:
    done = run("show", "alliance.us-troops", "--facts", pack(tmp_path, "evil", "Q-1", "Memo", more))
    assert (done.status, done.out) == (2, b"")
    assert code in done.said


def test_a_topic_of_two_packs_is_one(tmp_path: Path, run: Run) -> None:
    path = pack(tmp_path, "alliance", "Q-1", "Memo")
    rows = [line.split("\t") for line in run("topics", "--facts", path).text.splitlines()]
    (own,) = [row for row in rows if row[0] == "alliance"]
    alone = [line.split("\t") for line in run("topics").text.splitlines()]
    (shipped,) = [row for row in alone if row[0] == "alliance"]
    assert (own[1], own != shipped) == (shipped[1], True)
    assert len(run("list", "alliance", "--facts", path).text.splitlines()) == 1 + len(
        run("list", "alliance").text.splitlines()
    )


@pytest.mark.parametrize("query", ["minimum wage", "whaling"])
def test_what_the_shipped_facts_do_not_speak_of_is_found_in_a_pack(
    query: str, tmp_path: Path, run: Run
) -> None:
    path = pack(tmp_path, "ants", "Q-1", "Memo", f", questions: ['How do ants see {query}?']")
    assert run("search", query).status == 1
    assert run("search", query, "--facts", path, "--fields", "id").text == "ants.f0\n"


@pytest.mark.parametrize("query", ["188 billion", "article 9", "us troops", "okinwa"])
def test_words_of_a_pack_leave_the_answers_of_the_others(query: str, tmp_path: Path, run: Run) -> None:
    more = ", aliases: [188 billion ants, us troops of ants]"
    pack(tmp_path, "evil", "Q-1", "Memo", more)
    (tmp_path / "thesaurus.yaml").write_text(THESAURUS, encoding="utf-8")
    (tmp_path / "words.txt").write_text("okinwa\n", encoding="utf-8")
    first = run("search", query, "--fields", "id", "-n", "1").text
    assert run("search", query, "--fields", "id", "-n", "1", "--facts", str(tmp_path)).text == first != ""


def test_what_systems_and_editors_leave_in_a_folder_is_no_pack(tmp_path: Path, run: Run) -> None:
    pack(tmp_path, "one", "Q-1", "Memo")
    for name in ("._one.yaml", ".#one.yaml", ".pre-commit-config.yaml"):
        (tmp_path / name).write_text("repos: [\n", encoding="utf-8")
    assert run("list", "--facts", str(tmp_path), "--only-facts", "--fields", "id").text == "one.f0\n"


@pytest.mark.parametrize("name", ["one.yaml", "one.YAML", "one.yml"])
def test_a_mark_of_byte_order_and_capitals_are_no_fault(name: str, tmp_path: Path, run: Run) -> None:
    text = Path(pack(tmp_path, "one", "Q-1", "Memo")).read_text(encoding="utf-8")
    (tmp_path / "one.yaml").unlink()
    (tmp_path / name).write_text("\ufeff" + text, encoding="utf-8")
    assert run("list", "--facts", str(tmp_path), "--only-facts", "--fields", "id").text == "one.f0\n"


def test_a_mark_of_byte_order_is_taken_away(tmp_path: Path, run: Run) -> None:
    path = Path(pack(tmp_path, "two", "Q-1", "Memo"))
    run("lint", str(path), "--only-facts", "--fix")
    tidy = path.read_bytes()
    for before in (b"\xef\xbb\xbf", b"\xef\xbb\xbf# a note\r\n"):
        path.write_bytes(before + tidy)
        assert "UJ210" in run("lint", str(path), "--only-facts").text
        assert run("lint", str(path), "--only-facts", "--fix").status == 0
        assert path.read_bytes() == before[3:].replace(b"\r", b"") + tidy


def test_a_link_out_of_a_pack_shows_nothing_of_its_file(tmp_path: Path, run: Run) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden: word\n", encoding="utf-8")
    folder = tmp_path / "pack"
    folder.mkdir()
    pack(folder, "one", "Q-1", "Memo")
    (folder / "two.yaml").symlink_to(secret)
    done = run("lint", str(folder))
    assert done.status == 2
    assert "a link out of the pack's folder" in done.said
    assert b"hidden" not in done.out + done.err


def test_lint_names_the_work_of_what_it_checks(tmp_path: Path, run: Run) -> None:
    path = pack(tmp_path, "one", "Q-1", "Memo")
    for more in ([], ["--only-facts"]):
        assert json.loads(run("lint", path, "--json", *more).out)["source"]["id"] == "Q-1"
