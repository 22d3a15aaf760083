"""What is read of an object is read once, and is kept with it alone."""

from usjapan_cli.core.kept import kept
from usjapan_cli.core.record import Record

READ: list[str] = []


class Word(Record):
    text: str


@kept
def length(word: Word) -> int:
    """Count the letters."""
    READ.append(word.text)
    return len(word.text)


@kept
def initial(word: Word) -> str:
    return word.text[:1]


def test_an_object_is_read_once_and_equal_ones_by_themselves() -> None:
    READ.clear()
    one, other, equal = Word("Japan"), Word("Quad"), Word("Japan")
    assert [length(word) for word in (one, one, other, one, equal)] == [5, 5, 4, 5, 5]
    assert READ == ["Japan", "Quad", "Japan"]
    assert (initial(one), length(one)) == ("J", 5)


def test_what_is_kept_is_no_part_of_the_record() -> None:
    one = Word("Japan")
    length(one)
    assert one == Word("Japan")
    assert hash(one) == hash(Word("Japan"))
    assert repr(one) == "Word(text='Japan')"
    assert one.but(text="Quad") == Word("Quad")
    assert length.__doc__ == "Count the letters."
