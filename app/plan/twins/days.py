"""Days as text, "2026-11-22", counted without a clock or a zone. Its twin is service_worker/twins/days.js."""

from functools import lru_cache

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ERA = 146_097  # days in 400 years
EPOCH = 719_468  # days from 1 March of the year 0 to 1 January 1970


@lru_cache(maxsize=4096)  # a school year has few days, and a plan names each of them many times
def number(day: str) -> int:
    """Days since 1 January 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms")."""
    year, month, date = int(day[:4]), int(day[5:7]), int(day[8:10])
    year -= month <= 2
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + date - 1
    of_era = year % 400 * 365 + year % 400 // 4 - year % 400 // 100 + of_year
    return year // 400 * ERA + of_era - EPOCH


@lru_cache(maxsize=4096)
def text(number: int) -> str:
    """The day that is so many days after 1 January 1970."""
    since = number + EPOCH
    of_era = since % ERA
    of_four_hundred = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146_096) // 365
    of_year = of_era - (365 * of_four_hundred + of_four_hundred // 4 - of_four_hundred // 100)
    shifted = (5 * of_year + 2) // 153
    date = of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    year = since // ERA * 400 + of_four_hundred + (month <= 2)
    return f"{year:04}-{month:02}-{date:02}"


def earlier(day: str, days: int) -> str:
    """The day so many days before this one."""
    return text(number(day) - days)


def spoken(day: str, *, with_year: bool) -> str:
    """ "Tue 3 November", or "3 November 2025": nobody remembers the weekdays of another year."""
    said = f"{int(day[8:])} {MONTHS[int(day[5:7]) - 1]}"
    return f"{said} {day[:4]}" if with_year else f"{WEEKDAYS[(number(day) + 3) % 7]} {said}"


def month(text: str, *, with_year: bool) -> str:
    """ "November", or "November 2025" """
    said = MONTHS[int(text[5:7]) - 1]
    return f"{said} {text[:4]}" if with_year else said
