"""A query, understood: its concepts and what each is taken for, on the six facts."""

from __future__ import annotations

from functools import cache

import pytest
from conftest import TESTS
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli import load
from usjapan_cli.core.spelling import nearest, suggestions
from usjapan_cli.index.file import Index
from usjapan_cli.library.compile import compile_pack
from usjapan_cli.packs.files import fact_files
from usjapan_cli.search import query, wording
from usjapan_cli.search.known import Words
from usjapan_cli.search.misspelled import is_one_edit


@cache
def six_index() -> Index:
    return Index(compile_pack(fact_files(str(TESTS / "packs" / "six")), [], "six"))


@pytest.fixture(scope="module")
def known() -> Words:
    return Words([six_index()])


def concepts(text: str, known: Words) -> dict[str, list[tuple[str, str]]]:
    """Return each concept of a query with how it was read, and as what."""
    read = query.understand(text, known).concepts
    return {concept.text: [(r.how, r.shown) for r in concept.meanings] for concept in read}


def test_known_words_are_themselves(known: Words) -> None:
    assert concepts("mooring posts", known) == {
        "mooring": [("exact", "mooring")],
        "posts": [("exact", "posts")],
    }


def test_light_words_are_no_concepts(known: Words) -> None:
    assert list(concepts("how many of the piers are there", known)) == ["piers"]
    assert concepts("how are the", known) == {}


@pytest.mark.parametrize(
    ("text", "how", "shown"),
    [
        ("accord", "synonym", "treaty"),
        ("freight", "synonym", "cargo"),
        ("little quay", "synonym", "Lesser Quay"),
        ("船員", "synonym", "crew"),
        ("moring", "typo", "mooring"),
        ("treety", "typo", "treaty"),
        ("reliabel", "typo", "reliable"),
        ("punctaul", "typo", "punctual"),
        ("capptian", "typo", "captain"),
        ("kaptainn", "typo", "captain"),
        ("treetee", "typo", "treaty"),
        ("harbourtreaty", "split", "harbour treaty"),
        ("relia", "prefix", "reliable"),
    ],
)
def test_what_a_word_is_taken_for(text: str, how: str, shown: str, known: Words) -> None:
    ((concept, meanings),) = concepts(text, known).items()
    assert concept == text
    assert (how, shown) in meanings


@pytest.mark.parametrize("word", ["zzqqxx", "1989", "26%", "#7", "xyz", "q" * 31, "c0rp"])
def test_what_nobody_knows_has_no_reading(word: str, known: Words) -> None:
    assert [meanings for meanings in concepts(word, known).values() if meanings] == []


def test_numbers_are_never_guessed_at(known: Words) -> None:
    assert concepts("1200", known) == {"1200": [("exact", "1200")]}
    assert concepts("1201", known) == {"1201": []}


def test_words_written_apart_are_joined(known: Words) -> None:
    assert list(concepts("agree ment", known)) == ["agreement"]


def test_what_is_denied_is_not_asked_for(known: Words) -> None:
    assert list(concepts("non-cargo piers", known)) == ["piers"]


def test_the_number_of_a_light_word_and_a_stray_letter_say_nothing(known: Words) -> None:
    assert list(concepts("the two of which crew", known)) == ["crew"]
    assert list(concepts("crew k", known)) == ["crew"]


def test_apart_only_names_are_longer_than_a_word(known: Words) -> None:
    read = query.understand("the little quay", known, apart=True).concepts
    assert [concept.text for concept in read] == ["little quay"]


def test_a_repeated_word_counts_once(known: Words) -> None:
    assert list(concepts("treaty treaty TREATY", known)) == ["treaty"]


def test_a_long_query_is_cut(known: Words) -> None:
    assert len(concepts(" ".join(f"treaty{n}" for n in range(1000)), known)) <= wording.MOST_WORDS


def test_light_words_come_from_the_thesaurus(known: Words) -> None:
    assert {"how", "the", "on"} <= known.light
    assert "treaty" not in known.light


@pytest.mark.parametrize(
    ("word", "other", "is_one"),
    [
        ("okinawa", "okinwa", True), ("okinawa", "okinawwa", True), ("okinawa", "okinaqa", True),
        ("okinawa", "oknaiwa", False), ("okinawa", "okianwa", True), ("okinawa", "okinawa", False),
        ("okinawa", "okina", False), ("", "a", True), ("", "", False), ("ab", "ba", True), ("abc", "cba", False),
    ],
)  # fmt: skip
def test_one_edit(word: str, other: str, is_one: bool) -> None:
    assert is_one_edit(word, other) is is_one


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_one_edit_is_what_rapidfuzz_says(word: str, other: str) -> None:
    assert is_one_edit(word, other) == bool(word != other and nearest(word, [other], 1))
    assert is_one_edit(word, other) == is_one_edit(other, word)


@given(st.sampled_from(["mooring", "treaty", "reliable", "captain", "surplus"]), st.data())
def test_every_single_edit_of_a_word_is_put_right(word: str, data: st.DataObject) -> None:
    known = Words([six_index()])
    at = data.draw(st.integers(1, len(word) - 1))
    letter = data.draw(st.sampled_from("aeiourstn"))
    edits = (word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :], word[:at] + word[at + 1 :])
    for wrong in edits:
        if not known.knows(wrong):
            assert word in known.spelled_like(wrong), wrong


def test_suggestions_are_the_nearest_first() -> None:
    assert suggestions("Trad", ["trade", "tirade", "okinawa"])[0] == "trade"
    assert suggestions("zzz", ["trade"]) == []
    assert suggestions("x" * 10_000, ["trade"]) == []


def test_all_that_is_denied_is_not_asked_for(known: Words) -> None:
    assert list(concepts("non-cargo or crew piers", known)) == ["piers"]


def test_a_large_round_figure_is_near_those_of_the_facts() -> None:
    known = Words(load().indexes[:1])
    (half,) = query.understand("half a trillion", known).concepts
    assert half.text == "500000000000"
    assert [m.stems for m in half.meanings] == [("501000000000",)]
    assert query.understand("501,234,567,890", known).concepts[0].meanings == ()
    assert query.understand("54321", known).concepts[0].meanings == ()


def test_whom_somebody_is_second_to_is_not_asked_for(known: Words) -> None:
    assert "canada" not in concepts("who is second only to Canada", Words(load().indexes[:1]))
    assert "canada" in concepts("sold only to Canada", Words(load().indexes[:1]))


def test_a_comparison_asks_for_nothing_by_its_adjective() -> None:
    shipped = Words(load().indexes[:1])
    assert "bigger" not in concepts("is our fleet bigger than theirs", shipped)
    assert "bigger" in concepts("is our fleet bigger", shipped)


def test_a_name_is_not_met_by_a_fellow_that_no_fact_spells() -> None:
    shipped = Words(load().indexes[:1])
    shown = [shown for _, shown in concepts("Okinawa", shipped)["okinawa"]]
    assert "okinawan" in shown
    assert "islanders" not in shown  # `islands` would do


def test_whom_one_trades_with_is_named_by_itself() -> None:
    read = query.understand("overall trade with America", Words(load().indexes[:1]))
    assert [one.text for one in read.concepts if one.is_name] == ["america"]


def test_a_name_before_an_owner_is_no_one_with_him() -> None:
    shipped = Words(load().indexes[:1])
    parts = query.understand("is the US Japan's ally", shipped).parts
    assert [part.phrase for part in parts if part.is_name] == [("us",), ("japan",)]
    parts = query.understand("is US Japan alliance", shipped).parts
    assert ("us", "japan") in [part.phrase for part in parts] or ("us", "japan", "alliance") in [
        part.phrase for part in parts
    ]


def test_a_phrase_leaves_its_last_word_to_the_phrase_behind_it() -> None:
    shipped = Words(load().indexes[:1])
    phrases = [part.phrase for part in query.understand("who is in charge in Tokyo", shipped).parts]
    assert not any(phrase[-1] == "in" and len(phrase) > 1 for phrase in phrases)


def test_what_lies_outside_is_not_asked_for_unless_it_is_a_place() -> None:
    shipped = Words(load().indexes[:1])
    assert "defense" not in concepts("what do the allies do outside defense", shipped)
    assert "security" not in concepts("what do the allies do outside of security", shipped)
    assert "okinawa" in concepts("troops outside Okinawa", shipped)


@pytest.mark.parametrize(
    ("query", "id", "corrected"),
    [
        ("yoon suk yol", "korea.president", "yoon suk yeol"),
        ("yoon suk yul", "korea.president", "yoon suk yeol"),
        ("share of gpd", "defense.spending-target", "share of gdp"),
        ("japnese bond holdngs", "economy.treasuries-rank", "japanese bond holdings"),
        ("who is teh prime minister", "politics.prime-minister", "who is the prime minister"),
    ],
)
def test_a_misspelt_query_is_asked_as_it_was_meant(query: str, id: str, corrected: str) -> None:
    found = load().search(query)
    assert id in [hit.fact.id for hit in found.hits[:3]]
    assert found.corrected == corrected


def test_short_words_are_no_others_but_for_swapped_letters() -> None:
    known = Words(load().indexes)
    assert (known.respelt("gpd"), known.respelt("hte"), known.respelt("fo")) == ("gdp", "the", "of")
    for word in ("gdx", "thx", "xf", "dgp", "gdp", "krll"):
        assert known.respelt(word) == word
