"""School terms, and which days a lesson or a bit of practice falls on."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.clock import ZONE
from sync.years import school_year

# (name, first and last day, half-term's first and last day) as (month, day); the year begins in September.
TERMS = (
    ("Autumn", (9, 3), (12, 18), (10, 24), (11, 1)),
    ("Spring", (1, 5), (3, 27), (2, 13), (2, 21)),
    ("Summer", (4, 14), (7, 21), (5, 23), (5, 31)),
)
YEAR_BEGINS = 9


def terms(year: int) -> list[dict[str, str]]:
    """The terms of the school year that begins in September of `year`, as a school keeps them."""
    return [
        {"name": name, "first": str(in_year(year, first)), "last": str(in_year(year, last))}
        for name, first, last, _, _ in TERMS
    ]


def terms_until(today: date) -> list[dict[str, str]]:
    """The terms of two school years and of this one that have begun, oldest first."""
    year = school_year(str(today))
    return [term for ago in (2, 1, 0) for term in terms(year - ago) if term["first"] <= str(today)]


def in_year(year: int, month_day: tuple[int, int]) -> date:
    month, day = month_day
    return date(year if month >= YEAR_BEGINS else year + 1, month, day)


def in_term(day: date) -> bool:
    """Is there school on this day? Weekends within a term count, half-term does not."""
    year = day.year if day.month >= YEAR_BEGINS else day.year - 1
    return any(
        in_year(year, first) <= day <= in_year(year, last)
        and not in_year(year, away) <= day <= in_year(year, back)
        for _, first, last, away, back in TERMS
    )


def lesson_days(weekday: int, first: date, last: date) -> list[date]:
    """Every `weekday` (Monday 0) of term from `first` to `last`, both included."""
    return [day for day in days(first, last) if day.weekday() == weekday and in_term(day)]


def days(first: date, last: date) -> Iterator[date]:
    """Every day from `first` to `last`, both included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(number)


def moment(day: date, hour: int, minute: int = 0) -> int:
    """That time of day at the school, in milliseconds."""
    return int(datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(ZONE)).timestamp() * 1000)
