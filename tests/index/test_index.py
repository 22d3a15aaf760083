"""The compiled index: what is written is found again, what is broken is passed over."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from conftest import TESTS
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.core.errors import IndexUnusable
from usjapan_cli.index.file import MAGIC, Index, compose, open_index
from usjapan_cli.library import compile as compiling
from usjapan_cli.packs.files import fact_files

KEYS = st.text(
    alphabet=st.characters(exclude_characters="\t\n", exclude_categories=["Cs"]), min_size=1, max_size=6
)
ROWS = st.dictionaries(KEYS, st.lists(KEYS, max_size=2), max_size=30)


@given(ROWS, KEYS)
def test_every_row_is_found_by_its_key_and_no_other(rows: dict[str, list[str]], other: str) -> None:
    listed = [[key, *columns] for key, columns in rows.items()]
    section = Index(compose({"first": [["a"]], "rows": listed, "last": [["z"]]}, "x"))["rows"]
    for row in listed:
        assert section.find(row[0]) == row
    if other not in rows:
        assert section.find(other) is None
    assert sorted(map(tuple, section.rows())) == sorted(map(tuple, listed))


@given(ROWS, st.text(max_size=2))
def test_keys_with_a_prefix_come_in_the_order_of_their_bytes(rows: dict[str, list[str]], prefix: str) -> None:
    prefix = prefix.replace("\t", "").replace("\n", "")
    section = Index(compose({"rows": [[key, *columns] for key, columns in rows.items()]}, "x"))["rows"]
    fitting = [key for key in rows if key.startswith(prefix)]
    assert list(section.keys(prefix)) == sorted(fitting, key=str.encode)
    assert [row[0] for row in section.rows(prefix)] == sorted(fitting, key=str.encode)


def test_keys_are_sorted_as_keys_not_as_lines() -> None:
    rows = [["a", "x"], ["a\x01", "y"], ["a\x01b", "z"]]
    section = Index(compose({"rows": rows}, "x"))["rows"]
    assert list(section.keys("")) == ["a", "a\x01", "a\x01b"]
    assert [section.find(row[0]) for row in rows] == rows


def test_a_row_is_found_by_its_offset() -> None:
    index = Index(compose({"first": [["a", "b"]], "rows": [["ab", "1"], ["b", "2"]]}, "x"))
    assert index["rows"].row_at(5) == ["b", "2"]
    for offset in (-1, 9, 1000):
        with pytest.raises(IndexUnusable):
            index["rows"].row_at(offset)


def test_sections_end_where_they_end() -> None:
    index = Index(compose({"first": [["a"]], "empty": [], "rows": [["a", "1"]]}, "stamp"))
    assert index.stamp == "stamp"
    assert index["empty"].find("a") is None
    assert list(index["empty"].rows()) == list(index["empty"].keys("")) == []
    assert index["first"].find("a") == ["a"]
    with pytest.raises(IndexUnusable, match="no section nowhere"):
        index["nowhere"]


def test_stamps_may_hold_what_they_like_but_line_ends() -> None:
    assert Index(compose({"rows": []}, "0123abcd")).stamp == "0123abcd"


def test_the_same_facts_give_the_same_bytes() -> None:
    files = fact_files(str(TESTS / "packs" / "six"))
    assert compiling.compile_pack(files, [], "s") == compiling.compile_pack(files, [], "s")


WHOLE = compose({"rows": [["a", "1"], ["b", "2"]]}, "x")
BROKEN = {
    "empty": b"",
    "cut short": WHOLE[:-1],
    "cut in its head": WHOLE[:20],
    "longer": WHOLE + b"c\n",
    "garbage": bytes(range(256)) * 40,
    "newer": WHOLE.replace(MAGIC.encode(), b"usjapan-index 10"),
    "foreign": b"SQLite format 3\0" + b"\0" * 4000,
    "text": b"topic: quay\n\n",
    "without end": WHOLE.replace(b"\n\n", b"\n"),
    "wrong numbers": WHOLE.replace(b"rows 0", b"rows x"),
    "a section too many columns": WHOLE.replace(b"rows 0", b"rows 0 0"),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_index_is_unusable(how: str, tmp_path: Path) -> None:
    path = tmp_path / "x.index"
    path.write_bytes(BROKEN[how])
    with pytest.raises(IndexUnusable):
        open_index(str(path))


@pytest.mark.parametrize("there", ["nothing", "a folder"])
def test_what_cannot_be_opened_is_unusable(there: str, tmp_path: Path) -> None:
    path = tmp_path / "x.index"
    if there == "a folder":
        path.mkdir()
    with pytest.raises(IndexUnusable):
        open_index(str(path))


MANY = [[f"k{number}", "x" * 300] for number in range(200)]  # several blocks
LARGE = compose({"rows": MANY, "more": [["a", "1"]]}, "x")


def answers(content: bytes) -> list[object]:
    """Return what each way of reading gives."""
    rows = Index(content)["rows"]
    return [rows.find("k7"), rows.find("k99"), rows.find("kk"), [*rows.keys("k1")], rows.row_at(0)]


@given(st.integers(0, len(LARGE) - 1), st.integers(1, 255))
def test_a_damaged_index_gives_the_right_rows_or_is_unusable(at: int, flipped: int) -> None:
    damaged = LARGE[:at] + bytes([LARGE[at] ^ flipped]) + LARGE[at + 1 :]
    with contextlib.suppress(IndexUnusable):
        assert answers(damaged) == answers(LARGE)
    with pytest.raises(IndexUnusable):  # whoever reads all of it finds the damage
        [list(Index(damaged)[name].rows()) for name in ("rows", "more")]


def test_a_key_is_looked_for_between_two_marks() -> None:
    index = Index(LARGE)
    rows, marks = index["rows"], LARGE[: LARGE.rindex(b"\n") + 1].rsplit(b"rows\t", 1)[1].split(b"\n")[0]
    marked = marks.decode().split("\t")[::2]
    assert len(marked) > 10
    assert [rows.find(key) for key in marked] == [[key, "x" * 300] for key in marked]
    assert [next(rows.keys(key)) for key in marked] == marked
    assert [rows.find(key + "0") for key in marked] == [
        row if (row := [f"{key}0", "x" * 300]) in MANY else None for key in marked
    ]


def test_no_more_than_a_few_blocks_are_read_for_a_key() -> None:
    index = Index(LARGE)
    sound = index["rows"]._blocks.sound
    opened = len(sound)
    assert index["rows"].find("k150") == MANY[150]
    assert len(sound) - opened <= 2


def test_damage_elsewhere_does_not_matter() -> None:
    at = LARGE.index(b"k50\t")
    damaged = LARGE[: at + 5] + b"y" + LARGE[at + 6 :]
    assert Index(damaged)["rows"].find("k0") == MANY[0]  # the search goes other ways
    with pytest.raises(IndexUnusable, match="damaged"):
        Index(damaged)["rows"].find("k50")
