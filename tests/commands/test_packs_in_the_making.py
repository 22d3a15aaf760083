"""What a curator of another report meets: short forms, authors, one file, one source, what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run, in_process

TEXT = """\
CRS In Focus
IF88888
Updated March 4, 2026

Marrow: Access and Costs

Tupuola, Jared G.

Overview

The county of Marrow is an ally of South Korea (officially the Republic of Korea, or ROK). The Harbor Access \
Corridor Agreement (HACA) was signed in 2019. It amended the Korea-Marrow trade agreement (KORMA FTA) of 2012.

Costs and Shares

The ROK pays 50% or more of the costs of the bridge. Its council called them fair.
"""
HEAD = "topic: bridge\ntitle: The bridge\nsource: IF88888\nfacts:\n"


@pytest.fixture
def pack(tmp_path: Path, ask: Run) -> Path:
    folder = tmp_path / "marrow"
    assert ask("draft", "-", "--into", str(folder), stdin=TEXT.encode()).status == 0
    return folder


def write(
    pack: Path, statement: str, locators: str, more: str = "kind: relationship, shelf_life: current"
) -> None:
    fact = f'  one: {{statement: "{statement}", {more}, locators: [{locators}]}}\n'
    (pack / "bridge.yaml").write_text(HEAD + fact, encoding="utf-8")


def verified(pack: Path, ask: Run) -> tuple[int, str]:
    done = ask("verify", "-", "--facts", str(pack), "--only-facts", stdin=TEXT.encode())
    return done.status, done.out.decode()


def test_short_forms_are_drafted_as_terms_and_read_as_the_names_they_stand_for(pack: Path, ask: Run) -> None:
    source = pack / "sources" / "IF88888.yaml"
    assert "terms:\n  ROK: South Korea\n  HACA: Harbor Access Corridor Agreement\n" in source.read_text(
        "utf-8"
    )
    write(
        pack,
        "South Korea pays 50% or more of the costs of the bridge of Marrow.",
        "costs-and-shares.1.1, overview.1.3",
    )
    status, said = verified(pack, ask)
    assert status == 0, said
    source.write_text(source.read_text("utf-8").replace("  ROK: South Korea\n", ""), "utf-8")
    assert '"South" is not in costs-and-shares.1.1' in verified(pack, ask)[1]


def test_a_share_or_more_is_no_exact_share(pack: Path, ask: Run) -> None:
    value = "kind: figure, shelf_life: current, value: {number: 50, unit: percent, bound: %s}"
    write(pack, "South Korea pays at least 50% of the costs.", "costs-and-shares.1.1", value % "over")
    assert verified(pack, ask)[0] == 0
    write(pack, "South Korea pays 50% of the costs.", "costs-and-shares.1.1", value % "exact")
    assert 'the statement "50%" alone - say "' in verified(pack, ask)[1]


@pytest.mark.parametrize("short", ["KORMA", "KORMA FTA"])
def test_an_acronym_that_the_sentence_gives_is_no_invention(short: str, pack: Path, ask: Run) -> None:
    write(
        pack,
        f"The Harbor Access Corridor Agreement amended the Korea-Marrow agreement ({short}).",
        "overview.1.3, overview.1.2",
    )
    status, said = verified(pack, ask)
    assert status == 0, said
    write(
        pack,
        "The Harbor Access Corridor Agreement amended the Korea-Marrow agreement (KOPPA).",
        "overview.1.3, overview.1.2",
    )
    assert verified(pack, ask)[0] == 1


def test_what_a_fact_lacks_is_named_with_its_place_and_where_the_copy_has_it(pack: Path, ask: Run) -> None:
    write(pack, "South Korea pays 50% or more of the costs of the bridge of Marrow.", "costs-and-shares.1.1")
    status, said = verified(pack, ask)
    assert status == 1
    assert '"Marrow" is not in costs-and-shares.1.1 - add overview.1.1, where "Marrow" stands' in said
    assert f"{pack / 'bridge.yaml'}:5" in said


def test_a_byline_with_the_family_name_first_verifies(pack: Path, ask: Run) -> None:
    source = pack / "sources" / "IF88888.yaml"
    authors = "authors:\n  - {given: Jared G., family: Tupuola, title: Analyst in Bridges}\n"
    source.write_text(f"{source.read_text('utf-8')}  - meta.authors.1\n{authors}", "utf-8")
    write(pack, "Jared G. Tupuola wrote CRS report IF88888.", "meta.authors.1, meta.number")
    status, said = verified(pack, ask)
    assert status == 0, said
    write(pack, "Jared G. Tupuola is an Analyst in Bridges.", "meta.authors.1")
    assert verified(pack, ask)[0] == 1  # the copy does not say that


def test_front_matter_that_the_source_does_not_name_is_told_how_to_be_named(pack: Path, ask: Run) -> None:
    write(pack, "Jared G. Tupuola wrote CRS report IF88888.", "meta.authors.1, meta.number")
    said = ask("lint", str(pack), "--no-coverage").out.decode()
    assert "is no address of IF88888 - name it in the source: `cells: [meta.authors.1]`" in said


def test_a_work_without_a_publisher_verifies_and_how_is_said(tmp_path: Path, ask: Run) -> None:
    memo = TEXT.replace("CRS In Focus\nIF88888\n", "Memo 7\n").encode()
    ask("draft", "-", "--into", str(tmp_path / "memo"), stdin=memo)
    (source,) = (tmp_path / "memo" / "sources").iterdir()
    text = source.read_text("utf-8")
    for key, content in (("publisher", "County Office"), ("genre", "Memo")):
        assert f"# {key}: not found in the copy - add it\n" in text
        text = text.replace(f"# {key}: not found in the copy - add it", f"{key}: {content}")
    source.write_text(text, "utf-8")
    words = ("verify", "-", "--facts", str(tmp_path / "memo"), "--only-facts")
    done = ask(*words, stdin=memo)
    assert (done.status, b"meta.publisher: this copy has no publisher" in done.out) == (0, True)
    source.write_text(text.replace("  - meta.title\n", "  - meta.title\n  - meta.publisher\n"), "utf-8")
    done = ask(*words, stdin=memo)
    assert (done.status, b"leave meta.publisher out of the source's `cells`" in done.out) == (1, True)


def test_a_source_without_facts_is_a_pack(pack: Path, ask: Run) -> None:
    assert verified(pack, ask)[0] == 0
    assert ask("lint", str(pack), "--no-coverage", "--only-facts").status == 0


def test_one_file_is_linted_with_the_sources_beside_it(pack: Path, ask: Run) -> None:
    write(pack, "The county of Marrow is an ally of South Korea.", "overview.1.1")
    done = ask("lint", str(pack / "bridge.yaml"), "--only-facts", "--no-coverage")
    assert done.status == 0, done.out.decode()


def test_a_pack_about_a_shipped_report_needs_no_copy_of_its_record(tmp_path: Path, ask: Run) -> None:
    topic = tmp_path / "mine.yaml"
    topic.write_text(
        "topic: mine\ntitle: Mine\nsource: IF10199\nfacts:\n  ally: {statement: Japan is a U.S. treaty ally., kind: "
        "relationship, shelf_life: fixed, locators: [overview.1.1]}\n", "utf-8",
    )  # fmt: skip
    own = ("--facts", str(topic), "--only-facts")
    assert ask("lint", str(topic), "--only-facts").status == 0
    assert ask("list", "--fields", "id", *own).out == b"mine.ally\n"
    assert b"CRS In Focus IF10199, U.S.-Japan Relations" in ask("cite", "mine.ally", *own).out
    topic.write_text(topic.read_text("utf-8").replace("IF10199", "IF10198"), "utf-8")
    said = ask("lint", str(topic), "--only-facts").out.decode()
    assert "UJ205 no source 'IF10198' - did you mean 'IF10199'?" in said


def test_no_message_ends_in_a_list_of_nothing(tmp_path: Path, ask: Run) -> None:
    topic = tmp_path / "mine.yaml"
    source = '{id: Q-1, title: Memo, genre: Memo, publisher: Office, date: "2024-03-01"}'
    fact = "{statement: A quay., kind: definition, shelf_life: fixed, locators: [a.1.1], see_also: {x.y: z}}"
    topic.write_text(f"topic: mine\ntitle: Mine\nsource: {source}\nfacts:\n  one: {fact}\n", "utf-8")
    said = ask("lint", str(topic), "--only-facts").out.decode()
    assert "UJ301" in said
    assert "it has none yet: give the source `sentences:` or `cells:`" in said
    assert "known:\n" not in said
    assert "known: \n" not in said


def test_a_topic_named_like_a_shipped_one_is_reachable(tmp_path: Path, ask: Run) -> None:
    topic = tmp_path / "alliance.yaml"
    fact = "{statement: Japan is a U.S. treaty ally., kind: relationship, shelf_life: fixed, locators: [overview.1.1]}"
    topic.write_text(f"topic: alliance\ntitle: Mine\nsource: IF10199\nfacts:\n  my-ally: {fact}\n", "utf-8")
    own = ("--facts", str(topic))
    assert ask("show", "alliance.my-ally", *own).status == 0
    assert b"alliance.my-ally\n" in ask("list", "alliance", "--fields", "id", *own).out
    assert ask("cite", "alliance.my-ally", *own).status == 0
    topic.write_text(topic.read_text("utf-8").replace("my-ally", "us-troops"), "utf-8")
    done = ask("show", "alliance.us-troops", *own)
    assert (done.status, "give it another key, or leave the other out: --only-facts" in done.said) == (
        2,
        True,
    )
    assert ask("show", "alliance.us-troops", *own, "--only-facts").status == 0


def test_the_form_of_a_very_large_pack_is_left_to_a_run_of_its_own(
    pack: Path, ask: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        pack, "The county of Marrow is an ally of South Korea.", "overview.1.1"
    )  # on one line: no such form
    topic = pack / "bridge.yaml"
    topic.write_text(topic.read_text("utf-8").replace("facts:\n", "facts:\n\n\n"), "utf-8")
    words = ("lint", str(pack), "--no-coverage", "--only-facts")
    said = ask(*words).out.decode()
    assert f"UJ210 warning: not in canonical form from here on: usjapan lint --fix {topic}\n" in said
    monkeypatch.setattr("usjapan_cli.commands.curate._MOST_LAID_OUT", 0)
    done = ask(*words)
    assert (done.status, b"UJ210" in done.out) == (0, False)
    assert (
        f"the form of so many is not checked. What does it alone:\n  usjapan lint --diff {pack}\n"
        in done.said
    )
    assert ask("lint", "--diff", str(pack)).status == 1


@pytest.mark.parametrize("more", [(), ("--no-coverage",)])
def test_problems_fit_a_narrow_terminal(more: tuple[str, ...], pack: Path) -> None:
    write(pack, "The county of Marrow is an ally of South Korea.", "overview.1.1")
    topic = pack / "bridge.yaml"
    topic.write_text(topic.read_text("utf-8").replace("facts:\n", "facts:\n\n\n"), "utf-8")
    done = in_process(["lint", str(pack), "--only-facts", *more], b"", True, {"COLUMNS": "60"})
    assert done.status == 1
    lines = (done.text + done.said).splitlines()
    whole = [line for line in lines if line.strip().startswith("usjapan lint")]  # to be pasted
    assert max(len(line) for line in lines if line not in whole and str(pack) not in line) <= 60
    assert len(whole) == 1
