"""What was done that touches a school's plans: one list, from the events and the openings of home records."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, false, or_, select

from app.clock import day_of, time_of
from app.people.events import COMMAND
from app.people.models import Event, Person, School
from app.storage.database import db
from sync import reports
from sync.access import HOME, QUARANTINED

OPENED = {HOME: "opened the home record", QUARANTINED: "read words of the home record that are kept apart"}
AT_ONCE = 500
NEVER = 2**62  # ms
ERASED, AT_THE_SERVER = "somebody who was erased", "the server's own command"

EVENTS = select(Event.at, Event.id, Event.by, Event.what, Event.whom, Event.plan, Event.detail)


class Row(NamedTuple):
    """One line as it is kept. An opening is no event."""

    at: int
    id: int
    by: str
    what: str
    whom: str
    plan: str | None
    detail: str
    event: bool = True

    @property
    def newest_first(self) -> tuple[int, bool, int]:
        """What lines are sorted by; at one moment events come before openings."""
        return -self.at, not self.event, -self.id


class Entry(NamedTuple):
    """One line of the log. id: the event's, 0 for an opening. day, time: where the school is. whom, pupil:
    names, or "" for none.
    """

    id: int
    day: str
    time: str
    by: str
    what: str
    whom: str
    pupil: str
    detail: str


@dataclass(frozen=True)
class Asked:
    """Whose log, and which part of it. person: about whom. since, until: ms, from one to before the other.

    openings: with who opened home records, which is for safeguarding staff alone.
    """

    school: School
    person: Person | None = None
    since: int = 0
    until: int = NEVER
    openings: bool = True


def entries(asked: Asked, count: int, after: int = 0) -> list[Entry]:
    """That many lines, the newest first, after as many others."""
    both = merge(done(asked, after + count), opened(asked, after + count), key=lambda row: row.newest_first)
    return named(islice(both, after, after + count), asked.school)


def done(asked: Asked, count: int) -> Iterator[Row]:
    """The newest events."""
    found = EVENTS.where(Event.school == asked.school.id, Event.at >= asked.since, Event.at < asked.until)
    if asked.person:
        found = found.where(about(asked.school, asked.person))
    newest = found.order_by(Event.at.desc(), Event.id.desc()).limit(count)
    return (Row(*row) for row in db.session.execute(newest))


def opened(asked: Asked, count: int) -> Iterator[Row]:
    """The newest openings of home records, where they are asked for."""
    if not asked.openings:
        return
    plan = (asked.person.plan or "") if asked.person else None
    connection, school = db.session.connection(), asked.school.id
    for one in reports.openings(connection, school, asked.since, asked.until, count, plan):
        yield Row(one.at, one.id, one.person, one.what, "", one.plan, "", event=False)


def about(school: School, person: Person) -> ColumnElement[bool]:
    """Done to this person; for a pupil also to the plan, and a slip of an adult who was on it just then, for
    whoever holds that slip reads the plan.
    """
    if person.plan is None:
        return Event.whom == person.id
    there = (
        and_(Event.whom == stay.person, Event.at >= stay.since, Event.at <= (stay.until or NEVER))
        for stay in reports.stays(db.session.connection(), school.id, person.plan)
    )
    then = or_(false(), *there)
    return or_(Event.whom == person.id, Event.plan == person.plan, and_(Event.what == "new slip", then))


def notices(reader: Person, school: School, count: int) -> tuple[list[Entry], int]:
    """What this member of safeguarding staff is to be told and has not said that they have seen, the newest
    first, at most so many; and how many there are. What they did themselves, or was done to
    them, they know.
    """
    new = (
        Event.school == school.id,
        Event.notice,
        Event.id > reader.notices_seen,
        Event.by != reader.id,
        Event.whom != reader.id,
    )
    ids = list(db.session.scalars(select(Event.id).where(*new).order_by(Event.id.desc())))
    shown = EVENTS.where(Event.id.in_(ids[:count])).order_by(Event.id.desc())
    return named((Row(*row) for row in db.session.execute(shown)), school), len(ids)


def named(rows: Iterable[Row], school: School) -> list[Entry]:
    """Rows with the names of their people, looked up at once."""
    found = list(rows)
    people = people_by_id({one for row in found for one in (row.by, row.whom)})
    names = {id_: person.name for id_, person in people.items() if person.name}
    plans = pupils_of({row.plan for row in found if row.plan})
    return [
        Entry(
            row.id if row.event else 0,
            day_of(row.at, school.zone),
            time_of(row.at, school.zone),
            AT_THE_SERVER if row.by == COMMAND else names.get(row.by, ERASED),
            row.what if row.event else OPENED[row.what],
            names.get(row.whom, ERASED) if row.whom else "",
            plans.get(row.plan, ERASED) if row.plan else "",
            row.detail,
        )
        for row in found
    ]


def people_by_id(people: set[str]) -> dict[str, Person]:
    """{id: person}, however many there are."""
    return {one.id: one for one in some_of(Person.id, people)}


def pupils_of(plans: set[str]) -> dict[str, str]:
    """{plan: its pupil's name}."""
    return {str(one.plan): one.name for one in some_of(Person.plan, plans)}


def some_of(column: Any, values: set[str]) -> Iterator[Person]:
    """The people of whom that column holds one of these values."""
    listed = sorted(values)
    for begin in range(0, len(listed), AT_ONCE):
        yield from db.session.scalars(select(Person).where(column.in_(listed[begin : begin + AT_ONCE])))
