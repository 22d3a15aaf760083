"""Which parts of a sentence tell how things were; they stand in double brackets here."""

from __future__ import annotations

import pytest

from usjapan_cli.comparison.narration import before, is_before, now

TOLD = (
    "The rent, [[formerly $64 million a year]], rose to $82 million.",
    "The ferry line carries 41,000 passengers a day, [[up from 33,500 in 2019]].",
    "Enrollment fell to 2,140 pupils, [[compared with 2,610 a year earlier]].",
    "The bakery cut its workforce [[from 180 people]] to 95.",
    "The museum's staff was reduced [[from 48]] to 31 in two years.",
    "Rainfall dropped to 410 millimeters [[from 560]].",
    "The treaty, [[which was to expire on March 31, 2026]], will remain in force until 2031.",
    "The bridge, [[which was due to open in 2022]], opened in May 2025.",
    "The panel, [[which long held that it could not set fees]], now says that it can.",
    "Cyclists must pass at 5 feet, [[instead of 3 feet as before]].",
    "Trucks may weigh up to 44 tons [[rather than 40]].",
    "The orchestra, [[once 90 players strong]], has 62.",
    "[[Until recently a village of fishers]], Porto Lund has become a resort.",
    "Mara Kestrel, [[who had led the union since 2015]], retired.",
    "The airport [[had been closed for two years]], but reopened in June.",
    "[[Nobody had been charged by 2021]]; nine people have been since.",
    "The Senate [[had rejected the bill in 2021]], and passed it in 2024.",
    "A loan may be as large as $4 million; [[the earlier limit was $3.5 million]].",
    "The fee is $9, and [[the previous fee was $7]].",
    "An owner pays $25 a month; [[the rate was $20 from 2006 to 2024]].",
    "It raised the number of buses that it plans to buy to 1,400, [[from 1,150]].",
    "The toll is over 4,000; [[two years ago, it stood at 3,200]].",
    "The hotel [[used to have 300 rooms]]; it has 120.",
    "The reactor [[was to be shut in 2025]]; it will run until 2045.",
    "Its budget, [[previously $3 million]], is $5 million.",
    "Ines Falk succeeded [[Alfred Dorn]] as mayor in 2024.",
    "Ines Falk took over the archive from [[Alfred Dorn]].",
    "Brazil has overtaken [[Vietnam]] as the largest grower of coffee.",
    "Vietnam's rival Brazil replaced [[Colombia]] in third place.",
    "The wolf pack numbers 31 animals, [[against 19 in 2020]].",
    "The dam holds more water [[than it did in 2018]].",
    "The fleet is larger [[than a decade ago]].",
    "The deficit is smaller [[than the $40 million of 2022]].",
    "The minimum age rose [[from 16]] to 18.",
    "The council extended the deadline [[from June 2024]] to June 2026.",
    "The island, [[which once had nine schools]], has two.",
    "The tram [[was scheduled for 2023]], but the works took longer.",
    "The camp, [[where they had been stationed for years]], is empty.",
    "The paper was [[initially printed in Lund]], and is now printed in Oslo.",
    "A growth [[from 12%]] to 15% is expected.",
    "The choir grew to 80 singers, [[a rise from 55]].",
    "The tax [[would have brought $9 million a year]].",
    "[[The clinic was run by nuns until 1998]].",
    "The council sold the mill, [[which used to employ 700 people]].",
    "The port handled 3.1 million tons, [[down from 4.4 million]].",
    "The limit, [[originally 12 pounds]], is 9 pounds.",
)
NOT_TOLD = (
    "The bill would extend the time to sue over damage related to floods from 5 to 8 years.",
    "The ban runs until 2030.",
    "The lease was extended until 2039.",
    "The ministry will decide by 2027.",
    "The law had no effect.",
    "The town has had to close two schools.",
    "The mayor had 12 advisers.",
    "Once the review is complete, the board will vote.",
    "The board meets once a year.",
    "The road runs from Lund to Malmo.",
    "The train carries goods from Spain to France.",
    "Prices rose by 3% in 2023.",
    "The army has followed the plan since 2020.",
    "The agency is led by Ines Falk, a former judge.",
    "The plan, which the board adopted in 2021, is in force.",
    "Growers say that imports from Chile hurt them.",
    "Ships of more than 300 tons must carry a pilot.",
    "The fund works with the states rather than with the counties.",
    "The two sides were to blame.",
    "The dean left the decision to the faculty.",
    "The agreement runs from 2020 to 2030.",
    "A bill would raise the age from 65 to 67.",
    "The judge ruled that the mine had violated the law.",
    "Output had slowed to 7% by March, mainly for want of ore.",
    "The vaccine protects against 16 diseases.",
    "The prize is awarded every second year before the fair.",
)


def bracketed(text: str) -> str:
    """Return a sentence with brackets about what it tells of before; of two parts, one in the other, about the longer."""
    spans = before(text)
    outer = {
        one for one in spans if not any(two != one and two[0] <= one[0] and one[1] <= two[1] for two in spans)
    }
    for start, end in sorted(outer, reverse=True):
        text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
    return text


@pytest.mark.parametrize("sentence", TOLD)
def test_what_was_so_is_told_from_what_is(sentence: str) -> None:
    assert bracketed(sentence.replace("[[", "").replace("]]", "")) == sentence


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_a_sentence_may_tell_of_nothing_before(sentence: str) -> None:
    assert bracketed(sentence) == sentence


def test_a_place_is_asked_for() -> None:
    text = "The bakery cut its workforce from 180 people to 95."
    assert is_before(text, (text.index("180"), text.index("180") + 3))
    assert not is_before(text, (text.index("95"), text.index("95") + 2))


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("Fees came to $9 million, up from $4 million in 2010.", "Fees came to $9 million."),
        ("The mill, which once had 700 workers, has 90.", "The mill has 90."),
        ("The tax rose from 3% to 5%.", "The tax rose to 5%."),
        (
            "The ship that the navy was to get in 2024 sank.",
            "The ship that the navy was to get in 2024 sank.",
        ),
    ],
)
def test_a_sentence_without_what_it_says_of_before(sentence: str, without: str) -> None:
    assert now(sentence) == without


def test_with_the_past_only_comparisons_go() -> None:
    text = "The mill, which had burned in 1990, has 90 workers, down from 700."
    assert now(text, is_past=True) == "The mill, which had burned in 1990, has 90 workers."


def test_a_line_without_end_is_no_sentence() -> None:
    assert before("from 1 to 2 it had been cut, " * 1000) == ()
