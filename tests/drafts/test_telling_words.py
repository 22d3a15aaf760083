"""Which facts have a telling word: read from the sections of the shipped index, by word and by fact."""

import math

import pytest

from usjapan_cli import load
from usjapan_cli.drafts.telling_words import PARTS, TellingWords


def test_each_word_leads_to_the_facts_that_have_it() -> None:
    library = load()
    words = TellingWords(library.indexes, ())
    assert words.ids == tuple(library.ids())
    for number in range(len(words.ids)):
        for part, own in zip(PARTS, words.words[number], strict=False):
            for word in own:
                assert (number, words.weight([word]) * part) in words.postings(word)


def test_a_rare_word_weighs_more_and_an_unknown_one_nothing() -> None:
    words = TellingWords(load().indexes, ())
    assert words.weight(["komeit"]) > words.weight(["secur"]) > 0
    assert words.weight(["komeit", "secur"]) == math.fsum(map(words.weight, (["komeit"], ["secur"])))
    assert words.postings("zebra") == ()
    assert words.weight(["zebra"]) == 0


def test_a_topic_has_its_own_facts_alone() -> None:
    words = TellingWords(load().indexes, ("okinawa",))
    assert words.ids
    assert all(id.startswith("okinawa.") for id in words.ids)
    assert {number for number, _ in words.postings("futenm")} < set(range(len(words.ids)))
    assert words.postings("futenm")
    assert words.postings("komeit") == ()


@pytest.mark.parametrize("text", ["alliance.us-troops", "overview.1.3", "regional.1.4"])
def test_rows_that_hold_a_text_are_found_without_reading_the_others(text: str) -> None:
    section = load().indexes[0]["facts"]
    assert list(section.lines_with(text)) == [
        "\t".join(row) for row in section.rows() if text in "\t".join(row)
    ]


@pytest.mark.parametrize("name", ["told", "telling"])
def test_rows_of_two_columns_are_read_by_their_keys(name: str) -> None:
    section = load().indexes[0][name]
    assert section.by_key() == dict(section.rows())  # type: ignore[arg-type]
    assert len(section.by_key()) > 100


def test_what_a_fact_states_weighs_the_same_as_it_is_kept_and_as_it_is_summed() -> None:
    alone = TellingWords(load().indexes, ())
    with_others = TellingWords(load().indexes * 2, ())
    for number in range(len(alone.ids)):
        stated = alone.words[number][0]
        assert alone.stated(number) == alone.weight(stated)
        assert with_others.stated(number) == with_others.weight(stated) == pytest.approx(alone.weight(stated))
