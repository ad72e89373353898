"""Whom a tutor teaches today, in their order. Its twin is service_worker/twins/timetable.js.

Music says on which weekday and at what time its lesson is. Where it does not, the weekday is that of the
tutor's last lessons. Whoever has had today's lesson belongs to today, whatever day it is.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.kinds.schema import SCHEMA
from app.plan.twins import days
from sync.years import is_day

Line = Mapping[str, Any]  # a plan's summary
CODES: tuple[str, ...] = tuple(SCHEMA.kinds["music"].fields["weekday"].describe()["choices"])  # from Monday
TIME = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})", re.ASCII)
LATE = 24 * 60  # for a lesson without a time


def timetable(lines: Iterable[Line], today: str) -> dict[str, list[dict[str, Any]]]:
    """The lines of today's pupils in the order of the day, and those of the others as they came.

    Each says `at`, when today's lesson begins, "" where that is not known; and `done`, whether it is written.
    """
    all_ = [entry(line, today) for line in lines]
    day = sorted((one for one in all_ if one["today"]), key=order)
    return {"day": day, "rest": [one for one in all_ if not one["today"]]}


def entry(line: Line, today: str) -> dict[str, Any]:
    done = today in line["taught"]
    times = times_on(line, weekday(today)) if line["role"] == "tutor" else []
    at = min(times, key=minutes, default="")
    return {**line, "at": at, "done": done, "today": done or bool(times)}


def times_on(line: Line, code: str) -> list[str]:
    """When the reader teaches this child on a weekday; "" for a time that nobody has said."""
    said = [one for one in line["learns"] if one["mine"] and one["weekday"]]
    if said:
        return [one["time"] for one in said if one["weekday"] == code]
    return [""] if usual(line["taught"]) == code else []


def usual(taught: Sequence[str]) -> str:
    """The weekday of most of these days, of several the latest; "" where there are none."""
    found = [weekday(day) for day in taught if is_day(day)]
    return max(found, key=found.count, default="")


def weekday(day: str) -> str:
    return CODES[(days.number(day) + 3) % 7]


def minutes(time: str) -> int:
    """Since midnight."""
    found = TIME.match(time)
    return int(found[1]) * 60 + int(found[2]) if found else LATE


def order(one: Line) -> tuple[int, str, str]:
    return minutes(one["at"]), one["name"], one["plan"]


def following(lines: Iterable[Line], today: str, plan: str) -> Any:
    """The line of today's next pupil after this one whose lesson is not written, else the first; or None."""
    day = timetable(lines, today)["day"]
    here = next((place + 1 for place, one in enumerate(day) if one["plan"] == plan), 0)
    rest = (one for one in [*day[here:], *day[:here]] if not one["done"] and one["plan"] != plan)
    return next(rest, None)
