"""What a sentence takes from the one before: no figures, but for a year from which it counts."""

from pathlib import Path

import pytest

from usjapan_cli import load
from usjapan_cli.drafts import sentences
from usjapan_cli.drafts.claims import Claims
from usjapan_cli.drafts.dated import Dated
from usjapan_cli.drafts.document import Sentence, read_document
from usjapan_cli.drafts.findings import Note
from usjapan_cli.drafts.sentences import Rules

MEMOS = sorted(path for path in Path(__file__).with_name("memos").iterdir() if path.suffix in (".md", ".txt"))


@pytest.mark.parametrize("path", MEMOS, ids=lambda path: path.name)
def test_other_figures_in_the_sentence_before_change_nothing(path: Path) -> None:
    library = load()
    document = read_document(path.read_text(encoding="utf-8"), "markdown" if path.suffix == ".md" else "text")
    rules = Rules(library, None, Dated(document), "2026-11-25", None)

    def found(sentence: Sentence) -> list[Note]:
        return list(map(sentences.note_of, sentences.faults(Claims(sentence, rules.meanings), rules)))

    for sentence in document.sentences:
        same = sentences._as_followed(sentence)
        if same != sentence.before:
            for figure in ("3", "47", "1955", "2019", "88,123"):
                assert found(sentence.but(before=same.replace("0", figure))) == found(sentence)


SAYS = "The trade deal took effect"


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("It was signed in 2017.", "It was signed in 2019.", f"{SAYS} two years later."),
        ("It was signed in 2017.", "It was signed in 2019.", f"{SAYS} the following year."),
        ("By imports it is 4th.", "By imports it is 5th.", f"{SAYS} in 2020."),
        ("The G7 met.", "The G20 met.", f"{SAYS} in 2020."),
        ("A 2+2 meeting took place.", "A 3+3 meeting took place.", f"{SAYS} in 2020."),
        ("It is P.L. 117-169.", "It is P.L. 117-328.", f"{SAYS} in 2020."),
        ("It is \u0663 billion.", "It is \u0664 billion.", f"{SAYS} in 2020."),
        ("It is No. 4 for exports.", "It is No. 124 for exports.", f"{SAYS} in 2020."),
        ("It bought $188 of goods.", "It bought $120 of goods.", "By the same measure Canada was second."),
    ],
)
def test_what_may_tell_what_follows_is_kept_apart(one: str, other: str, said: str) -> None:
    assert sentences._as_followed(Sentence(0, said, one)) != sentences._as_followed(Sentence(0, said, other))


def test_figures_that_tell_nothing_of_what_follows_are_one() -> None:
    before = (
        "As of May 2023, over 50,000 troops, 35% and $2 billion.",
        "As of May 359, over 7,1 troops, 8% and $12 billion.",
    )
    assert len({sentences._as_followed(Sentence(0, f"{SAYS} in 2020.", text)) for text in before}) == 1
