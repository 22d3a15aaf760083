"""Cards, hits and lists keep to the width, lose nothing, and say the age in words."""

from __future__ import annotations

import re

import pytest
from cited_works import BARE, fact_at
from conftest import TODAY

from usjapan_cli.commands.now import later_editions
from usjapan_cli.core.facts import EditionValue, Fact, Hit, Match, Topic, Value
from usjapan_cli.core.words import stem, words
from usjapan_cli.show import cards, lists, painting
from usjapan_cli.show.terminal import NARROWEST, WIDEST, Terminal, columns_of, hanging, padded, wrapped

WIDTHS = (NARROWEST, 28, 40, 60, 80, 99, 100, 140, WIDEST)
ODD = (
    "The 港 office of Lesser Quay [sic] [bold] :smile: counts 係留柱 by the 1,100 and more, says Captain Ōno."
)
HAUL = Value(1100, "posts", "over", "all piers")
POSTS = fact_at(
    BARE, statement=ODD, value=HAUL, date="1988/..", attribution="Captain Ōno",
    see_also=(("quay.crew-share-of-the-whole-fleet", "the crew, not the posts"),),
)  # fmt: skip
OLDER = fact_at(BARE, id="quay.old", as_of="2020-01-01", shelf_life="fixed", statement="A pier stands.")
HIT = Hit(POSTS, 91.0, "word", (Match("offices", "office", "stem", 4.0),))
TOPICS = [
    Topic("quay", "The quays of the lesser and the upper town", "T-1", 40),
    Topic("fleet", "Ferries", "T-1", 1),
]


def terminal(width: int = 80, color: bool = False, unicode: bool = True, drawn: bool = True) -> Terminal:
    return Terminal(color, width, unicode, drawn)


def bare(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def letters(text: str) -> str:
    return "".join(bare(text).split())


def carded(end: Terminal, fact: Fact = POSTS, later: str | None = None) -> str:
    related = (("quay.old", "A pier stands."),)
    return cards.card(cards.Card(fact, BARE, related, later, "Hill Office, Tower Note."), end, TODAY)


def every_view(end: Terminal) -> dict[str, str]:
    return {
        "card": carded(end, later="over 1,200 posts since the edition of May 1, 2024"),
        "hits": lists.facts([POSTS, OLDER], end, TODAY),
        "topics": lists.topics(TOPICS, end),
        "pairs": painting.pairs([("a-rather-long-name-of-25", ODD), ("b", "short")], end),
        "explanation": lists.explanation([HIT], end),
        "edition": "\n".join(lists.edition_lines(BARE, TODAY, end)),
    }


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("color", [False, True])
def test_nothing_is_wider_than_the_terminal(width: int, color: bool) -> None:
    for name, text in every_view(terminal(width, color)).items():
        widest = max(columns_of(line) for line in bare(text).split("\n"))
        assert widest <= width, name


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut(width: int) -> None:
    shown = every_view(terminal(width))
    for name in ("card", "pairs", "explanation"):
        assert letters(ODD) in letters(shown[name]), name
    for part in ("over1,100posts(allpiers)", "since1988", "CaptainŌno", "thecrew,nottheposts", "HillOffice"):
        assert part in letters(shown["card"])
    assert POSTS.id in letters(shown["hits"])
    assert all(letters(topic.title) in letters(shown["topics"]) for topic in TOPICS)


@pytest.mark.parametrize("width", WIDTHS)
def test_colour_adds_nothing_that_is_not_in_words(width: int) -> None:
    plain, colored = every_view(terminal(width)), every_view(terminal(width, color=True))
    assert {name: bare(text) for name, text in colored.items()} == plain
    assert not any("\x1b" in text for text in plain.values())


@pytest.mark.parametrize("width", WIDTHS)
def test_only_the_sixteen_colours_of_the_terminal(width: int) -> None:
    for text in every_view(terminal(width, color=True)).values():
        codes = {int(code) for found in re.findall(r"\x1b\[([0-9;]*)m", text) for code in found.split(";")}
        assert codes <= {0, 1, 2, 4, *range(30, 38)}


def test_every_view_of_facts_says_the_age_in_words() -> None:
    assert "September 2, 2022; 4 years old; may have changed" in carded(terminal())
    for width in (60, 140):
        shown = lists.facts([POSTS], terminal(width), TODAY)
        assert "as of September 2, 2022; 4 years old; * may have changed" in shown
        assert shown.count("*") == 2
        assert "2022-09-02" not in shown


def test_facts_of_several_ages_each_say_theirs() -> None:
    table = lists.facts([POSTS, OLDER], terminal(140), TODAY)
    assert "2022-09-02; 4 years old*" in table
    assert "2020-01-01; 6 years old\n" in table


def test_wide_hits_are_one_aligned_table() -> None:
    head, first, *_ = lists.facts([POSTS, OLDER], terminal(140), TODAY).split("\n")
    assert head.split() == ["id", "statement", "value", "as", "of"]
    for title, cell in (("statement", "The 港"), ("value", "over 1,100 posts"), ("as of", "2022-09-02")):
        assert columns_of(first[: first.index(cell)]) == head.index(title)


@pytest.mark.parametrize("width", [60, 99])
def test_narrow_hits_are_a_list(width: int) -> None:
    lines = lists.facts([POSTS, OLDER], terminal(width), TODAY).split("\n")
    assert lines[0].startswith("quay.posts")
    assert "" in lines
    assert not any(line.startswith("id ") for line in lines)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Value(2_000_000_000, "U.S. dollars per year", "about"), "~$2bn/yr"),
        (Value(50_000, "people", "over"), "over 50,000 people"),
        (Value(4, "largest trading partner of all", "rank"), "4th-largest trading partner of all"),
        (Value(36_000_000_000, "U.S. dollars per year in all", "under"), "<$36bn/yr in all"),
    ],
)
def test_a_value_is_shortened_before_it_is_wrapped_and_never_left_out(value: Value, shown: str) -> None:
    assert painting.short_value(value, 20) == shown
    for width in WIDTHS:
        text = letters(lists.facts([fact_at(BARE, value=value, statement="A pier.")], terminal(width), TODAY))
        assert letters(shown) in text or letters(value.text) in text or width >= 100


def test_facts_without_short_values_have_no_column_for_them() -> None:
    assert lists.facts([OLDER], terminal(140), TODAY).split("\n")[0].split() == ["id", "statement"]


def test_a_table_that_leaves_statements_no_room_becomes_a_list() -> None:
    long = fact_at(BARE, id=f"quay.{'x' * 70}")
    assert not lists.facts([long], terminal(100), TODAY).startswith("id ")


@pytest.mark.parametrize("width", WIDTHS)
def test_no_hits_are_no_text(width: int) -> None:
    assert lists.facts([], terminal(width), TODAY) == ""


@pytest.mark.parametrize(
    ("statement", "found", "marked"),
    [
        ("It came to $188 billion, in all.", "188000000000", ["$188", "billion"]),
        ("The 188 piers.", "piers", ["piers"]),
        ('Of the U.S. (and "pier"); posts.', "us pier", ["U.S.", "pier"]),
        ("In 2022", "2022", ["2022"]),
    ],
)
def test_highlights_take_a_figure_whole_and_no_punctuation(
    statement: str, found: str, marked: list[str]
) -> None:
    stems = frozenset(stem(word) for word in words(found))
    shown = painting.highlighted(statement, stems, terminal(color=True))
    assert re.findall(r"\x1b\[1;4m(.*?)\x1b\[0m", shown) == marked


def test_look_alikes_come_with_their_difference() -> None:
    shown = carded(terminal(color=True))
    assert "\x1b[36mquay.crew-share-of-the-whole-fleet\x1b[0m: the crew, not the posts" in shown


def test_a_later_edition_is_one_line_of_the_card() -> None:
    readings = (
        EditionValue("2021-05-01", Value(900, "posts", "over"), "page"),
        EditionValue("2023-05-01", None, "page"),
        EditionValue("2024-05-01", Value(1200, "posts", "over"), "page"),
    )
    said = later_editions(POSTS, readings)
    assert said == "over 1,200 posts since the edition of May 1, 2024"
    assert f"later editions  {said}" in carded(terminal(), later=said)
    assert later_editions(POSTS, readings[:2]) is None


def test_topics_are_titles_and_counts() -> None:
    head, first, second = lists.topics(TOPICS, terminal(100)).splitlines()
    assert head.split() == ["topic", "facts", "title"]
    assert [line.index(title) for line, title in ((first, "The"), (second, "Ferries"))] == [
        head.index("title")
    ] * 2
    assert head.index("s  title") == first.index("40") + 1 == second.index("1  F")


def test_without_unicode_the_drawing_is_ascii() -> None:
    facts = [fact_at(BARE, statement="Plain words.", value=HAUL)]
    end = terminal(140, unicode=False)
    assert (lists.facts(facts, end, TODAY) + lists.topics(TOPICS, end)).isascii()


@pytest.mark.parametrize(
    ("text", "columns"),
    [("quay", 4), ("港町", 4), ("ﾐﾅﾄ", 3), ("Ō", 1), ("O\u0304", 1), ("\u200d", 1), ("é", 1), ("ก\u0e34", 1)],
)
def test_columns_of_a_text(text: str, columns: int) -> None:
    assert columns_of(text) == columns
    assert columns_of(padded(text, 9)) == 9


@pytest.mark.parametrize("width", [1, 2, 7, 30])
def test_wrapping_keeps_every_letter(width: int) -> None:
    lines = wrapped(ODD, width)
    assert letters("".join(lines)) == letters(ODD)
    assert all(columns_of(line) <= max(width, 2) for line in lines)


def test_no_line_ends_within_a_figure_or_a_date() -> None:
    text = "On March 27, 2024; 3 years old, $188 billion. See paragraph 1 (p. 2)."
    for width in range(NARROWEST, 70):
        broken = [line.split(" ")[-1] for line in wrapped(text, width)[:-1]]
        assert not {"March", "3", "$188", "paragraph", "(p."} & set(broken)
    assert wrapped("$188 billion", 7) == ["$188", "billion"]


@pytest.mark.parametrize("width", [20, 60, 80])
def test_a_command_is_not_broken(width: int) -> None:
    command = "usjapan search tariffs on steel and on cars --facts 'my pack' --only-facts --edition latest --limit 20"
    assert hanging(f"  {command}", width) == [f"  {command}"]
    *said, last = hanging(f"usjapan: the edition of October 1, 2026 has it: {command}", width)
    assert last == f"  {command}"
    assert " ".join(line.strip() for line in said) == "usjapan: the edition of October 1, 2026 has it:"
    assert max(map(columns_of, said)) <= width
    piped = "pdftotext -raw report.pdf - | usjapan rebase --into DIR --facts 'my pack' --old -"
    assert hanging(f"  text first: {piped}", width) == ["  text first:", f"    {piped}"]


def test_a_line_that_only_names_the_program_is_broken() -> None:
    text = "usjapan: usjapan has no option --nope; it has some others"
    assert hanging(text, 30) == ["usjapan: usjapan has no", "  option --nope; it has some", "  others"]
