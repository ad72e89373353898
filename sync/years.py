"""Days, and school years: named by the calendar year in which they begin, in September."""

import re
from datetime import date
from typing import Any, TypeGuard

NEW_YEAR = "09-01"
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
HALF_TERM = "11-01"  # until then a device keeps the year before, too


def is_day(value: Any) -> TypeGuard[str]:
    """Whether this is a day that was or will be: 2026-02-30 is none. Twin: service_worker/twins/days.js."""
    if not isinstance(value, str) or not DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def school_year(day: str) -> int:
    """The school year of a day: 2026-08-31 belongs to 2025, 2026-09-01 to 2026."""
    year = int(day[:4])
    return year if day[5:] >= NEW_YEAR else year - 1


def held_years(today: str) -> tuple[int, ...]:
    """The school years a device holds: this one, and until the first half-term the last one."""
    year = school_year(today)
    return (year - 1, year) if NEW_YEAR <= today[5:] < HALF_TERM else (year,)
