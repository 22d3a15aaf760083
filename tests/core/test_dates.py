"""Days, EDTF spans and ages, held against the standard library's calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usjapan_cli.core.dates import (
    age_in_words,
    days_between,
    in_words,
    is_day,
    oldest_day,
    span,
    utc_today,
)

DAYS = st.dates(date(1000, 1, 1), date(9998, 12, 31))


@given(DAYS, DAYS)
def test_days_between_is_the_calendars(one: date, other: date) -> None:
    assert days_between(one.isoformat(), other.isoformat()) == (other - one).days


@given(DAYS)
def test_days_are_days_and_spans_of_themselves(day: date) -> None:
    text = day.isoformat()
    assert is_day(text)
    assert span(text) == (text, text)
    assert in_words(text) == f"{day:%B} {day.day}, {day.year}"


@given(DAYS)
def test_months_span_their_days(day: date) -> None:
    first, last = span(f"{day:%Y-%m}") or ("", "")
    following = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    assert first == day.replace(day=1).isoformat()
    assert last == (following - timedelta(days=1)).isoformat()


@given(DAYS, DAYS)
def test_intervals_run_forwards_only(one: date, other: date) -> None:
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
    ("day", "today", "said"),
    [
        ("2024-05-16", "2024-05-15", "dated in the future"), ("2024-05-15", "2024-05-15", "0 days old"),
        ("2024-05-14", "2024-05-15", "1 day old"), ("2024-02-01", "2024-03-01", "1 month old"),
        ("2024-03-01", "2025-02-28", "11 months old"), ("2024-03-01", "2025-03-01", "1 year old"),
        ("2024-01-31", "2024-02-28", "28 days old"), ("2024-01-31", "2024-02-29", "1 month old"),
        ("2024-02-29", "2025-02-28", "1 year old"), ("2023-05-15", "2026-11-25", "3 years old"),
        ("0000-01-01", "9999-12-31", "9999 years old"),
    ],
)  # fmt: skip
def test_ages_are_calendar_ones(day: str, today: str, said: str) -> None:
    assert age_in_words(day, today) == said


@pytest.mark.parametrize(
    ("age", "day"),
    [
        ("90", "2024-02-15"), ("0", "2024-05-15"), ("30d", "2024-04-15"), ("2w", "2024-05-01"),
        ("6m", "2023-11-15"), ("1y", "2023-05-15"), ("136d", "2023-12-31"), ("999999d", "0000-01-01"),
        ("", None), ("d", None), ("-1d", None), ("1.5y", None), ("1yy", None), ("٣d", None),
        ("9999999d", None), ("1 y", None),
    ],
)  # fmt: skip
def test_ages_are_read(age: str, day: str | None) -> None:
    assert oldest_day(age, "2024-05-15") == day


@pytest.mark.parametrize(
    ("age", "today", "day"),
    [
        ("1m", "2024-03-31", "2024-02-29"),
        ("1y", "2024-02-29", "2023-02-28"),
        ("9999y", "2024-01-01", "0000-01-01"),
    ],
)
def test_a_month_that_has_no_such_day_ends_sooner(age: str, today: str, day: str) -> None:
    assert oldest_day(age, today) == day


@given(st.integers(0, 99_999), st.dates(min_value=date(300, 1, 1)))
def test_days_back_are_those_of_the_calendar(days: int, today: date) -> None:
    assert oldest_day(f"{days}d", today.isoformat()) == (today - timedelta(days)).isoformat()


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert isinstance(is_day(text), bool)
    span(text)
    oldest_day(text, "2024-05-15")


def test_today_is_a_day() -> None:
    assert is_day(utc_today())
