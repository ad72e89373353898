"""The time, handed in: whoever makes the app says what time it is."""

import time
from datetime import datetime
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
