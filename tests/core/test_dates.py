"""Days, EDTF spans and ages, held against the standard library's calendar."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.core.dates import (
    age_in_words,
    days_between,
    in_words,
    is_day,
    read_age,
    span,
    utc_today,
)

DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(9998, 12, 31))


@given(DAYS, DAYS)
def test_days_between_is_the_calendars(one: datetime.date, other: datetime.date) -> None:
    assert days_between(one.isoformat(), other.isoformat()) == (other - one).days


@given(DAYS)
def test_days_are_days_and_spans_of_themselves(day: datetime.date) -> None:
    text = day.isoformat()
    assert is_day(text)
    assert span(text) == (text, text)
    assert in_words(text) == f"{day:%B} {day.day}, {day.year}"


@given(DAYS)
def test_months_span_their_days(day: datetime.date) -> None:
    first, last = span(f"{day:%Y-%m}") or ("", "")
    following = (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
    assert first == day.replace(day=1).isoformat()
    assert last == (following - datetime.timedelta(days=1)).isoformat()


@given(DAYS, DAYS)
def test_intervals_run_forwards_only(one: datetime.date, other: datetime.date) -> None:
    start, end = one.isoformat(), other.isoformat()
    assert span(f"{start}/{end}") == ((start, end) if one <= other else None)


@pytest.mark.parametrize(
    ("text", "edges"),
    [
        ("2022", ("2022-01-01", "2022-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("1900-02", ("1900-02-01", "1900-02-28")),
        ("1951/..", ("1951-01-01", "9999-99-99")),
        ("../2025-06", ("0000-00-00", "2025-06-30")),
        ("2000~/..", ("2000-01-01", "9999-99-99")),
        ("1910/1945", ("1910-01-01", "1945-12-31")),
        ("2022~", ("2022-01-01", "2022-12-31")),
    ],
)
def test_spans(text: str, edges: tuple[str, str]) -> None:
    assert span(text) == edges


@pytest.mark.parametrize(
    "text",
    ["", "..", "/", "../..", "../", "/..", "22", "2022-13", "2022-00", "2023-02-29", "2022-1-1", "last year",
     "2022/2021", "2022-01-01-01", "٢٠٢٢", "2022 ", "~2022", "20222", "2022//2023", "2022/2023/2024"],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert span(text) is None


@given(st.text(alphabet="0129-/.~", max_size=22))
def test_every_date_has_words(text: str) -> None:
    edges = span(text)
    if edges:
        assert edges[0] <= edges[1]
        assert in_words(text)


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2023-05-15", "May 15, 2023"), ("2022-07", "July 2022"), ("1951/..", "since 1951"),
        ("2000~/..", "since about 2000"), ("../2025", "until 2025"), ("1910/1945", "1910 to 1945"),
    ],
)  # fmt: skip
def test_dates_in_words(date: str, said: str) -> None:
    assert in_words(date) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "dated in the future"), (0, "0 days old"), (1, "1 day old"), (30, "30 days old"),
        (31, "1 month old"), (364, "11 months old"), (366, "1 year old"), (1288, "3 years old"),
    ],
)  # fmt: skip
def test_ages_in_words(days: int, said: str) -> None:
    assert age_in_words(days) == said


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("90", 90), ("30d", 30), ("2w", 14), ("6m", 182), ("1y", 365), ("0", 0),
        ("", None), ("d", None), ("-1d", None), ("1.5y", None), ("1yy", None), ("٣d", None),
        ("9999999d", None), ("1 y", None),
    ],
)  # fmt: skip
def test_ages_are_read(text: str, days: int | None) -> None:
    assert read_age(text) == days


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert isinstance(is_day(text), bool)
    span(text)
    read_age(text)


def test_today_is_a_day() -> None:
    assert is_day(utc_today())
