"""What the six facts are found by, and what finds nothing."""

from __future__ import annotations

import pytest
from conftest import Run

from usjapan_cli import load
from usjapan_cli.core.record import Record
from usjapan_cli.index.file import Index
from usjapan_cli.library.compile import compile_pack
from usjapan_cli.library.library import Library
from usjapan_cli.packs.files import fact_files
from usjapan_cli.search.engine import SearchResult

POSTS, TREATY, CLAIM = "harbour.mooring-posts", "harbour.treaty-signing", "harbour.safest-claim"
CREW, NORTH, SOUTH = "fleet.crew-share", "fleet.cargo-balance-north", "fleet.cargo-balance-south"


def ids(findings: SearchResult) -> list[str]:
    return [hit.fact.id for hit in findings.hits]


@pytest.mark.parametrize("id", [POSTS, TREATY, CLAIM, CREW, NORTH, SOUTH])
def test_an_exact_id_is_the_first_hit(id: str, six_library: Library) -> None:
    for query in (id, id.upper(), f"  {id} "):
        hit = six_library.search(query).hits[0]
        assert (hit.fact.id, hit.score, hit.match) == (id, 100.0, "exact")


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("bollards", POSTS), ("Bollards", POSTS), ("係留柱", POSTS), ("harbour.pact", TREATY),
        ("Harbour  Treaty", TREATY), ("captain ono’s praise", CLAIM), ("local sailors", CREW),
        ("balance of the north pier", NORTH),
    ],
)  # fmt: skip
def test_aliases_and_former_ids_are_exact(query: str, id: str, six_library: Library) -> None:
    hit = six_library.search(query).hits[0]
    assert (hit.fact.id, hit.match) == (id, "exact")


@pytest.mark.parametrize("id", [POSTS, TREATY, CLAIM, CREW, NORTH, SOUTH])
def test_a_run_of_words_finds_its_statement(id: str, six_library: Library) -> None:
    spoken = six_library.fact(id).statement.split()
    for start in range(len(spoken) - 4):
        assert id in ids(six_library.search(" ".join(spoken[start : start + 5])))[:3]


@pytest.mark.parametrize("id", [POSTS, TREATY, CLAIM, CREW, NORTH, SOUTH])
def test_its_questions_find_a_fact(id: str, six_library: Library) -> None:
    for question in six_library.fact(id).questions:
        assert ids(six_library.search(question))[0] == id


@pytest.mark.parametrize(
    ("query", "id", "match"),
    [
        ("mooring posts", POSTS, "word"), ("signed treaties", TREATY, "word"), ("1988", TREATY, "word"),
        ("25 percent", CREW, "word"), ("a quarter of the crew", CREW, "word"),
        ("$17 million", NORTH, "word"), ("2m surplus", SOUTH, "word"), ("港", CLAIM, "word"),
        ("CAPTAIN ŌNO", CLAIM, "word"), ("ｃａｐｔａｉｎ ono", CLAIM, "word"), ("“never late”", CLAIM, "word"),
        ("accord", TREATY, "synonym"), ("little quay treaty", TREATY, "synonym"),
        ("moring posts", POSTS, "fuzzy"), ("captian", CLAIM, "fuzzy"), ("relia", CLAIM, "fuzzy"),
    ],
)  # fmt: skip
def test_what_is_found_first_and_how(query: str, id: str, match: str, six_library: Library) -> None:
    hit = six_library.search(query).hits[0]
    assert (hit.fact.id, hit.match) == (id, match)


@pytest.mark.parametrize(
    "query", ["zzqqxx", "the of", "1989", "26%", "qx vb nm", "?!", "🙂", "mooring bananas peel"]
)
def test_nonsense_finds_nothing(query: str, six_library: Library) -> None:
    assert six_library.search(query).hits == ()


def test_case_width_accents_and_quotes_make_no_difference(six_library: Library) -> None:
    plain = six_library.search("captain ono's praise").hits
    for query in (
        "CAPTAIN ONO'S PRAISE",
        "ｃａｐｔａｉｎ ｏｎｏ's praise",
        "Captain Ōno’s praise",
        "captáin ono‘s praise",
    ):
        assert [(hit.fact, hit.score) for hit in six_library.search(query).hits] == [
            (hit.fact, hit.score) for hit in plain
        ]


def test_a_correction_is_named(six_library: Library) -> None:
    assert six_library.search("moring posts").corrected == "mooring posts"
    assert six_library.search("mooring posts").corrected is None


def test_a_correction_within_a_name_is_named() -> None:
    assert load().search("senkkau islands").corrected == "senkaku islands"
    assert load().search("senkaku islnds").corrected == "senkaku islands"


def test_limit_and_topic(six_library: Library) -> None:
    every = ids(six_library.search("lesser quay"))
    assert len(every) > 1
    assert ids(six_library.search("lesser quay", 1)) == every[:1]
    for topic in ("harbour", "fleet"):
        fitting = [id for id in every if id.startswith(topic)]
        assert ids(six_library.search("lesser quay", topic=topic)) == fitting
    assert ids(six_library.search(POSTS, topic="fleet")) == []


def test_scores_fall_and_equals_go_by_id(six_library: Library) -> None:
    for query in ("quay", "lesser quay", "cargo", "pier", "harb", "2023"):
        hits = six_library.search(query).hits
        assert hits
        assert list(hits) == sorted(hits, key=lambda hit: (-hit.score, hit.fact.id))
        assert all(0 < hit.score <= 100 for hit in hits)


def test_each_word_is_accounted_for(six_library: Library) -> None:
    (hit,) = six_library.search("moring accord", topic="harbour").hits or (None,)
    if hit:  # a fact that holds one of the two may or may not do
        assert {match.word for match in hit.matches} <= {"moring", "accord"}
    hit = six_library.search("moring posts").hits[0]
    assert [(match.word, match.found, match.how) for match in hit.matches] == [
        ("moring", "mooring", "typo"),
        ("posts", "posts", "exact"),
    ]
    assert all(match.weight > 0 for match in hit.matches)


def test_a_fruitless_query_names_the_nearest_topics(six_library: Library) -> None:
    findings = six_library.search("mooring bananas peel")
    assert (ids(findings), findings.topics) == ([], ("harbour",))
    assert six_library.search("zzqqxx").topics == ()


def test_several_packs_are_one(six_index: Index, six_library: Library) -> None:
    from conftest import TESTS

    tower = Index(compile_pack(fact_files(str(TESTS / "packs" / "other")), [six_index], "tower"))
    both = Library([six_index, tower])
    assert ids(both.search("tower height")) == ["tower.height"]
    assert ids(both.search("how high is the tower")) == ["tower.height"]
    assert ids(both.search("mooring posts")) == ids(six_library.search("mooring posts"))
    assert len(list(both.facts)) == 7
    assert both.first_source().id == "HM-7"


@pytest.mark.parametrize(
    "line",
    [
        "search harbour --limit 400", "search harbour --explain", f"show {POSTS} {POSTS}", f"cite {POSTS} {POSTS}",
        "list --max-age 90y", "timeline", "sources", "topics", "table", f"history {POSTS}", "lint",
    ],
)  # fmt: skip
def test_no_command_compares_facts_by_their_fields(
    line: str, six: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An `in` over facts, or a set of them, compares seventeen fields a pair: a wide answer takes an id."""
    six(*line.split())

    def refuse(one: Record, *_other: object) -> bool:
        raise AssertionError(f"{type(one).__name__} compared by value")

    for method in ("__eq__", "__hash__"):
        monkeypatch.setattr(Record, method, refuse)
    assert six(*line.split()).status in (0, 1)


def test_a_fruitless_query_names_the_nearest_facts(six_library: Library) -> None:
    findings = six_library.search("mooring bananas peel")
    assert findings.hits == ()
    assert findings.nearest[0][0].id == POSTS
    assert len(findings.nearest) <= 3
    assert six_library.search("zzqqxx").nearest == ()
    assert six_library.search("mooring posts").nearest == ()


def test_a_source_narrows_a_search(six_index: Index) -> None:
    both = Library([six_index, _hostile(six_index)])
    assert {hit.fact.source for hit in both.search("quay harbour", source="HM-7").hits} == {"HM-7"}
    assert {hit.fact.source for hit in both.search("ants", source="A-1").hits} == {"A-1"}
    assert both.search("ants", source="HM-7").hits == ()


def test_a_sources_number_and_title_are_search_words(six_index: Index) -> None:
    both = Library([six_index, _hostile(six_index)])
    for query in ("Ant Note seven ants lie there", "A-1: ants"):
        assert ids(both.search(query)) == ["ants.f0"]
    assert ids(both.search("mooring posts in HM-7"))[0] == POSTS


HOSTILE = """
topic: ants
title: Ants of the quay
source: {id: A-1, title: Ant Note, genre: Note, publisher: Hill Office, date: "2022-02-02", sections: {top: Top}, cells: [top.1.1]}
facts:
  f0:
    statement: Seven ants lie there.
    kind: assessment
    attribution: Hill Office
    shelf_life: fixed
    locators: [top.1.1]
    aliases: [mooring post, the mooring posts]
    keywords: [mooring, posts, treaty, cargo, quay, pier, captain, crew]
"""
THESAURUS = "synonyms: {ants: {sense: s, terms: [mooring, treaty, captain, cargo]}}\nlight: [mooring, quay]\n"


def _hostile(before: Index) -> Index:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "ants.yaml").write_text(HOSTILE)
        Path(folder, "thesaurus.yaml").write_text(THESAURUS)
        Path(folder, "words.txt").write_text("moring\ntreety\n")
        return Index(compile_pack(fact_files(folder), [before], "ants"))


@pytest.mark.parametrize(
    "query",
    [
        "mooring posts", "moring posts", "treety", "quay", "lesser quay", "cargo", "captain", "signed treaties",
        "25 percent", "1988", "harbour treaty", "how many mooring posts are there", "crew share", "pier balance",
        "zzqqxx", POSTS, "bollards", "never late",
    ],
)  # fmt: skip
def test_a_pack_never_changes_what_facts_before_it_answer(
    query: str, six_index: Index, six_library: Library
) -> None:
    """Neither its words, its thesaurus, its light words nor its spellings; it only adds hits of its own."""
    both = Library([six_index, _hostile(six_index)])
    alone = [(hit.fact.id, hit.score, hit.match) for hit in six_library.search(query).hits]
    beside = both.search(query).hits
    assert [(hit.fact.id, hit.score, hit.match) for hit in beside if hit.fact.source == "HM-7"] == alone
    if alone and alone[0][1] >= 75:
        assert beside[0].fact.source == "HM-7"
