"""What was done that touches a school's plans: one list, from the events and the openings of home records."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, exists, literal, or_, select, union_all

from app.clock import day_of, time_of
from app.people.events import COMMAND
from app.people.models import Event, Person, School
from app.storage.database import db
from sync import tables
from sync.access import HOME, KEPT

OPENED = {HOME: "opened the home record", KEPT: "read words of the home record that are kept apart"}
AT_ONCE = 500
ERASED, AT_THE_SERVER = "somebody who was erased", "the server's own command"

EVENTS = select(
    Event.at, literal(0).label("part"), Event.id, Event.by, Event.what, Event.whom, Event.plan, Event.detail
)


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
    until: int = 2**62
    openings: bool = True


def entries(asked: Asked, count: int, after: int = 0) -> list[Entry]:
    """That many lines, the newest first, after as many others."""
    parts = [done(asked), *([opened(asked)] if asked.openings else ())]
    both = union_all(*parts).subquery()
    newest = select(both).order_by(both.c.at.desc(), both.c.part, both.c.id.desc())
    return named(db.session.execute(newest.limit(count).offset(after)).all(), asked.school)


def done(asked: Asked) -> Any:
    found = EVENTS.where(Event.school == asked.school.id, Event.at >= asked.since, Event.at < asked.until)
    return found.where(about(asked.person)) if asked.person else found


def about(person: Person) -> ColumnElement[bool]:
    """Done to this person; for a pupil also to the plan, and a slip of an adult who was on it just then, for
    whoever holds that slip reads the plan.
    """
    if person.plan is None:
        return Event.whom == person.id
    member = tables.member.c
    then = exists().where(
        member.plan == person.plan,
        member.person == Event.whom,
        member.since <= Event.at,
        or_(member.until.is_(None), member.until >= Event.at),
    )
    return or_(Event.whom == person.id, Event.plan == person.plan, and_(Event.what == "new slip", then))


def opened(asked: Asked) -> Any:
    access = tables.access.c
    rows = select(
        access.at, literal(1), access.id, access.person, access.what, literal(""), access.plan, literal("")
    )
    found = rows.where(access.school == asked.school.id, access.at >= asked.since, access.at < asked.until)
    return found.where(access.plan == (asked.person.plan or "")) if asked.person else found


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
    return named(db.session.execute(shown).all(), school), len(ids)


def named(rows: Iterable[Any], school: School) -> list[Entry]:
    """Rows with the names of their people, looked up at once."""
    found = list(rows)
    people = people_by_id({one for row in found for one in (row.by, row.whom)})
    names = {id_: person.name for id_, person in people.items() if person.name}
    plans = pupils_of({row.plan for row in found if row.plan})
    return [
        Entry(
            row.id if row.part == 0 else 0,
            day_of(row.at, school.zone),
            time_of(row.at, school.zone),
            AT_THE_SERVER if row.by == COMMAND else names.get(row.by, ERASED),
            OPENED[row.what] if row.part else row.what,
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
