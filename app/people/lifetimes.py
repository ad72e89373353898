"""How long a sign-in at an office lasts, and a slip that nobody uses. The environment says otherwise."""

from datetime import date
from typing import NamedTuple

from flask import current_app

from app.clock import day_of, now
from app.storage.environment import number

HOUR = 3600 * 1000
DAY = 24 * HOUR
KEY = "lifetimes"
TOLD = {"STAFF_DAYS": 30, "STAFF_IDLE_HOURS": 12, "SLIP_DAYS": 30}


class Lifetimes(NamedTuple):
    """office: milliseconds that a sign-in of a school's or hub's staff lasts at most; idle: without anybody
    doing anything; slip: of a first password that nobody has used.
    """

    office: int
    idle: int
    slip: int


def of_environment() -> Lifetimes:
    """Raises SettingError."""
    days, hours, slip = (number(name, otherwise) for name, otherwise in TOLD.items())
    return Lifetimes(days * DAY, hours * HOUR, slip * DAY)


def slip_until() -> str:
    """The day on which a slip that is made now ends, as it is printed: 28 December 2026."""
    day = date.fromisoformat(day_of(now() + current().slip))
    return f"{day.day} {day:%B %Y}"


def current() -> Lifetimes:
    """Those of the running app."""
    found: Lifetimes = current_app.extensions[KEY]
    return found
