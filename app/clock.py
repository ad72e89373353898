"""The time, handed in: whoever makes the app says what time it is."""

import time
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from zoneinfo import ZoneInfo

from flask import current_app

ZONE = "Europe/London"  # of a school that has not said where it is


def now_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def now() -> int:
    """The app's own time, in milliseconds."""
    milliseconds: int = current_app.extensions["clock"]()
    return milliseconds


def day_of(milliseconds: int, zone: str = ZONE) -> str:
    """The calendar day (2026-11-22) that this moment falls on in `zone`."""
    return datetime.fromtimestamp(milliseconds / 1000, ZoneInfo(zone)).date().isoformat()


def time_of(milliseconds: int, zone: str = ZONE) -> str:
    """The time of day (14:05) of this moment in `zone`."""
    return datetime.fromtimestamp(milliseconds / 1000, ZoneInfo(zone)).strftime("%H:%M")


def start_of(day: str, zone: str = ZONE) -> int:
    """The moment at which a calendar day begins in `zone`, in milliseconds."""
    first = datetime.combine(date.fromisoformat(day), time_of_day(), ZoneInfo(zone))
    return int(first.timestamp() * 1000)


def span_of(first: str, last: str, zone: str = ZONE) -> tuple[int, int]:
    """From the start of one day to the end of another, both included: from this moment to before that."""
    after = date.fromisoformat(last) + timedelta(1)
    return start_of(first, zone), start_of(after.isoformat(), zone)
