"""Days, ages and the EDTF dates of facts, without the cost of `datetime`.

A day is an ISO string, `2023-05-15`. A fact's `date` is a small part of EDTF (ISO 8601-2):
`2022`, `2022-07`, `2023-05-15`, an interval `1910/1945`, an open end `1951/..` or `../2025`,
`~` behind an approximate end: `2000~/..`.
"""

from __future__ import annotations

import time

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def utc_today() -> str:
    """Return today's date in UTC, so that the time zone never changes an answer."""
    now = time.gmtime()
    return f"{now.tm_year:04}-{now.tm_mon:02}-{now.tm_mday:02}"


def is_day(text: str) -> bool:
    """Tell whether `text` is a calendar day written `YYYY-MM-DD`."""
    return len(text) == 10 and _calendar(text) is not None


def _calendar(text: str) -> tuple[int, int, int] | None:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a missing month or day is 0. None if it is neither."""
    parts = text.split("-")
    if len(parts) > 3 or not text.isascii() or not all(part.isdecimal() for part in parts):
        return None
    if [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
        return None
    year, month, day = (*map(int, parts), 0, 0)[:3]
    if len(parts) > 1 and not 1 <= month <= 12:
        return None
    if len(parts) > 2:
        leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if not 1 <= day <= _LENGTHS[month - 1] + leap:
            return None
    return year, month, day


def day_number(day: str) -> int:
    """Count days from a fixed start (proleptic Gregorian), for differences between two days."""
    year, month, date = map(int, day.split("-"))
    if month < 3:
        year, month = year - 1, month + 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + date


def days_between(earlier: str, later: str) -> int:
    """Return the days from one ISO day to another; negative if they are the other way round."""
    return day_number(later) - day_number(earlier)


def span(date: str) -> tuple[str, str] | None:
    """Return the first and last day that an EDTF date can mean, or None if it is not one.

    An open end is `0000-00-00` or `9999-99-99`: it sorts before or after every day.
    """
    start, slash, end = date.partition("/")
    if not slash:
        end = start
    if start == ".." and (end == ".." or not slash):
        return None
    first = "0000-00-00" if start == ".." and slash else _edge(start, "-01", "-01")
    last = "9999-99-99" if end == ".." and slash else _edge(end, "-12", "-31")
    if first is None or last is None or first > last:
        return None
    return first, last


def _edge(text: str, month: str, day: str) -> str | None:
    text = text.removesuffix("~")
    if _calendar(text) is None:
        return None
    if len(text) == 4:
        return text + month + day
    if len(text) == 7:
        if day == "-01":
            return text + day
        year, number = int(text[:4]), int(text[5:])
        leap = number == 2 and _calendar(f"{text}-29") is not None
        return f"{year:04}-{number:02}-{_LENGTHS[number - 1] + leap:02}"
    return text


def in_words(day: str) -> str:
    """Spell an EDTF date or day for people: `May 15, 2023`, `July 2022`, `since about 2000`."""
    start, slash, end = day.partition("/")
    if slash:
        if end == "..":
            return f"since {in_words(start)}"
        if start == "..":
            return f"until {in_words(end)}"
        return f"{in_words(start)} to {in_words(end)}"
    about = "about " if start.endswith("~") else ""
    year, _, rest = start.removesuffix("~").partition("-")
    if not rest:
        return about + year
    month = MONTHS[int(rest[:2]) - 1]
    return f"{about}{month} {int(rest[3:])}, {year}" if len(rest) > 2 else f"{about}{month} {year}"


def age_in_words(day: str, today: str) -> str:
    """Spell how old an ISO day is in the largest whole calendar unit: `3 years old`, `1 day old`."""
    if day > today:
        return "dated in the future"
    months = _whole_months(day, today)
    counts = (("year", months // 12), ("month", months), ("day", days_between(day, today)))
    unit, count = next((pair for pair in counts if pair[1]), ("day", 0))
    return f"{count} {unit}{'' if count == 1 else 's'} old"


def _whole_months(day: str, today: str) -> int:
    """Count the calendar months from one day to another: the anniversary completes one."""
    year, month, date = map(int, day.split("-"))
    months = 12 * (int(today[:4]) - year) + int(today[5:7]) - month
    return months - (today < _in_month(year, month + months, date))


def _in_month(year: int, month: int, date: int) -> str:
    """Return a day of a month that may be counted beyond its year; the last one of a shorter month."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return f"{max(year, 0):04}-{month:02}-{min(date, _LENGTHS[month - 1] + leap):02}"


def oldest_day(age: str, today: str) -> str | None:
    """Return the day as old as `30d`, `6w`, `6m`, `1y` or `90` says; None if that is no age.

    Months and years are calendar ones: a year before May 15 is May 15.
    """
    number, unit = (age[:-1], age[-1]) if age[-1:] in ("d", "w", "m", "y") else (age, "d")
    if not (number.isascii() and number.isdecimal()) or len(number) > 6:
        return None
    if unit in ("m", "y"):
        year, month, date = map(int, today.split("-"))
        return _in_month(year, month - int(number) * (12 if unit == "y" else 1), date)
    return _days_before(today, int(number) * (7 if unit == "w" else 1))


def _days_before(today: str, days: int) -> str:
    """Return the day that lies some days before another, not before the year 0."""
    year, month, date = map(int, today.split("-"))
    while days >= date and year >= 0:
        days -= date
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        date = int(_in_month(year, month, 31)[8:])
    return f"{year:04}-{month:02}-{date - days:02}" if year >= 0 else "0000-01-01"
