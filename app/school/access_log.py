"""Who read and wrote a pupil's plan between two days, as lines to show and as a file."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.clock import day_of, span_of, time_of
from app.engine import engine
from app.kinds.roles import ROLES
from app.people.models import Person, School
from app.plan.readings import DEVICE, PAGE, QUARANTINE
from app.school.log import ERASED, OPENED, people_by_id
from sync.access import Save

WAYS = {
    PAGE: "read it on a page",
    DEVICE: "had it on a device",
    QUARANTINE: "read words kept apart",
}
TAKEN = "access log taken as a file"  # the event
HEADINGS = ("pupil", "day", "first", "last", "who", "role", "what", "saves")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Line(NamedTuple):
    """What one person did with a plan on one day. first, last: times. saves: 0 where nothing was written."""

    day: str
    first: str
    last: str
    who: str
    role: str
    what: str
    saves: int = 0


def lines(plan: str, school: School, first: str, last: str) -> list[Line]:
    """Everybody who read or wrote a plan from one day to another, both included, in the order of time."""
    since, until = span_of(first, last, school.zone)
    readings = engine().readings(plan, first, last)
    openings = [one for one in engine().openings(plan) if since <= one.at < until]
    saves = engine().saves(plan, since, until)
    here = [one.person for one in readings] + [one.person for one in openings] + [one.person for one in saves]
    people = people_by_id(set(here))

    def line(day: str, times: list[int], person: str, what: str, role: str = "", count: int = 0) -> Line:
        known = people.get(person)
        role = role or (known.role if known else "")
        name = known.name if known and known.name else ERASED
        first, last = (time_of(moment, school.zone) for moment in (min(times), max(times)))
        return Line(day, first, last, name, ROLES.get(role, role), what, count)

    found = [line(one.day, [one.at], one.person, WAYS[one.way]) for one in readings]
    found += [line(day_of(one.at, school.zone), [one.at], one.person, OPENED[one.what]) for one in openings]
    for (day, person, role), times in by_day(saves, school.zone).items():
        found.append(line(day, times, person, "wrote", role, len(times)))
    return sorted(found)


def by_day(saves: Iterable[Save], zone: str) -> dict[tuple[str, str, str], list[int]]:
    """{(day, person, role): when}."""
    found: dict[tuple[str, str, str], list[int]] = {}
    for save in saves:
        found.setdefault((day_of(save.at, zone), save.person, save.role), []).append(save.at)
    return found


def as_csv(pupils: Iterable[Person], school: School, first: str, last: str) -> Iterator[str]:
    """The file, line by line. It begins with a mark by which Excel knows the letters."""
    yield "\ufeff" + row(HEADINGS)
    for pupil in pupils:
        for one in lines(str(pupil.plan), school, first, last):
            yield row(
                (pupil.name, one.day, one.first, one.last, one.who, one.role, one.what, one.saves or "")
            )


def row(cells: Iterable[object]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow([safe(str(cell)) for cell in cells])
    return written.getvalue()


def safe(cell: str) -> str:
    """A name may begin as a formula does; a spreadsheet is told that it is text."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
