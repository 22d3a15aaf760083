"""Who comes first or last, in many words: a wrong rank is found and not supported, a right one is left alone."""

import pytest
from test_restatements import SOURCE, problems

TABLE = "| Measure (May 2023) | {} |\n|---|---|\n| {} | {} |"
RIGHT = [
    # of the six partners, by imports, exports, both, balance
    "Nobody sent us more in 2022 than China.",
    "In what they shipped to America in 2022, China beat every other partner.",
    "In 2022 China finished on top as a supplier to the United States.",
    "In what it bought from us in 2022, Canada was ahead of all the others.",
    "Britain brought up the rear in 2022: it was last among the six by U.S. imports.",
    "The smallest of the six by U.S. exports in 2022 was Germany.",
    "Canada led everybody else in two-way trade with the United States in 2022.",
    "China enjoyed the largest surplus with us in 2022.",
    # of economies, investors, holders, budgets, another country's partners
    "As of May 2023, only two economies were larger than Japan's.",
    "As of May 2023, no country invested more in the United States than Japan.",
    "As of May 2023, Japan's investors were ahead of all other foreign holders of U.S. Treasury securities.",
    "Two countries would still outspend Japan on defense if the plan took effect, as of May 2023.",
    "As of May 2023, Japan's top trading partner was China.",
    # by who alone is ahead, by a medal, just within or outside
    "As of May 2023, Japan's economy trailed only those of the United States and China.",
    "As of May 2023, no country was a greater source of direct investment in the United States than Japan.",
    "As of May 2023, Japan's economy took the bronze.",
    "As of May 2023, Japan just made the top four of U.S. trading partners overall.",
    "Germany won gold in the relay of 2022.",
    # by a role in our trade, whoever is named before
    "Japan bought from us in 2022. It stood fifth among the customers of the United States.",
    "Japan came in fifth as a supplier of ours in 2022.",
    "In 2022 only four countries shipped us more than Japan did.",
    "Germany was the fourth-largest market for Italian exports.",
    "Japan came fourth among buyers of our farm exports in 2022.",
    "As of May 2023 the world's two largest economies were the United States and China.",
    "As of May 2023 the United States and Japan had two of the three largest economies.",
    "## Trade and imports\n\nAs of May 2023 the United States and Japan were the largest and third-largest economies in the world.",
    "We sold Japan $14 billion in farm products in 2022.",
    # by whose partner
    "In 2022 Japan traded more with China than with the United States.",
    # by who is before or right behind whom
    "Germany nosed out Japan as a supplier to us in 2022.",
    "U.S. imports in 2022: Japan came right after Germany.",
    "In imports and exports combined, Japan ranked above Germany among our partners in 2022.",
    "Canada was our best customer in 2022, with Mexico as runner-up.",
    "In 2022 our second-widest deficit was the one with Mexico.",
    "Our deficit with Japan was the fourth-largest in 2022.",
    # in an order
    "Our chief suppliers in 2022: China, then Mexico, then Canada.",
    "By U.S. exports in 2022 the partners were, in order, (1) Canada, (2) Mexico, and (3) China.",
    "The six by U.S. imports in 2022, smallest first: United Kingdom, Japan, Germany.",
    "Steel bought by our partners in 2022, biggest first: Germany, Japan, China.",
    "## The top six by U.S. exports in 2022\n\n1. Canada\n2. Mexico\n3. China\n4. United Kingdom",
    "## Trip by country\n\n1. Japan\n2. Canada\n3. China",
    # in cells
    TABLE.format("Who", "Largest economies of the world", "U.S. 1st, Japan 3rd"),
    TABLE.format("Japan's place", "Overall U.S. trading partner", "No. 4"),
    # of what no fact speaks
    "Japan led all other partners in praise for the plan.",
    "Canada led all partners in sales of lumber to us in 2022.",
    "Canada led all partners in growth of sales to us in 2022.",
    "No country has trained more of our engineers than Germany.",
    "China's economy is the second-largest in the world.",
    "Japan ranks 19th in economic complexity.",
    "Japan has the second-largest stock market in Asia.",
    "Germany came last in our survey.",
]
WRONG = [
    "Nobody sent us more in 2022 than Canada.",
    "In what they shipped to America in 2022, Mexico beat every other partner.",
    "In 2022 Japan finished on top as a supplier to the United States.",
    "In what it bought from us in 2022, Mexico was ahead of all the others.",
    "Germany was last among the six by U.S. imports in 2022.",
    "The smallest of the six by U.S. exports in 2022 was Japan.",
    "China led everybody else in two-way trade with the United States in 2022.",
    "Mexico enjoyed the largest surplus with us in 2022.",
    "As of May 2023, only one economy was larger than Japan's.",
    "As of May 2023, Japan trailed two other countries as a source of foreign direct investment in the United States.",
    "As of May 2023, Japanese investors came second among foreign holders of U.S. Treasury securities.",
    "Four countries would still outspend Japan on defense if the plan took effect, as of May 2023.",
    "As of May 2023, the United States was Japan's top trading partner.",
    "As of May 2023, Japan's economy trailed only that of the United States.",
    "Should the plan take effect, only our own defense budget would be larger than Japan's.",
    "As of May 2023, one country, and just one, was a greater source of direct investment in the United States than Japan.",
    "As of May 2023, Japan's economy took the silver.",
    "As of May 2023, Japan's economy stood one step off the podium.",
    "As of May 2023, Japan narrowly missed the top four of U.S. trading partners overall.",
    "Japan bought from us in 2022. It stood third among the customers of the United States.",
    "Japan came in fourth as a supplier of ours in 2022.",
    "In 2022 only two countries shipped us more than Japan did.",
    "In 2022 Japan traded more with the United States than with any other country.",
    "U.S. exports in 2022: Japan came right after China.",
    "Canada was our best customer in 2022, with China as runner-up.",
    "In 2022 our second-widest deficit was the one with Germany.",
    "Our deficit with Japan was the second-largest in 2022.",
    "Our chief suppliers in 2022: China, then Canada, then Mexico.",
    "By U.S. exports in 2022 the partners were, in order, (1) Canada, (2) China, and (3) Mexico.",
    "## The top six by U.S. exports in 2022\n\n1. Canada\n2. Mexico\n3. China\n4. Japan",
    "No market took more U.S. exports in 2022 than Mexico.",
    "As of May 2023 the world's two largest economies were the United States and Japan.",
    TABLE.format("Who", "Largest economies of the world", "U.S. 1st, Japan 2nd"),
    TABLE.format("Japan's place", "Overall U.S. trading partner", "No. 5"),
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert problems(SOURCE + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Japan nosed out Germany as a supplier to us in 2022.",
        "In imports and exports combined, Germany ranked above Japan among our partners in 2022.",
    ],
)
def test_who_is_before_whom_is_found_where_it_is_turned_round(text: str) -> None:
    assert {one.code for one in problems(SOURCE + text)} == {"UD105"}


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_rank_is_found(text: str) -> None:
    assert {one.code for one in problems(SOURCE + text)} & {"UD102", "UD104"}


def test_the_number_of_a_name_is_no_rank() -> None:
    text = "Should the increase take effect, Japan's defense budget would be the second-largest in the world."
    assert "UD102" in {one.code for one in problems(text)}  # though a second Administration wants it
