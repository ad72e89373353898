"""The access log: who opened what is shown to nobody without being written down, and who read a plan on which
day. Rows are added, and never changed.
"""

from collections.abc import Collection
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select

from sync import statements, tables
from sync.schema import SERVER

HOME, QUARANTINED = "home", "kept"  # what was opened: the home record, or words of it that are in quarantine
DAYS = 1096  # that a reading stays: three years. Openings stay.

_access, _reading, _scope, _edit = tables.access.c, tables.reading.c, tables.scope.c, tables.edit.c
_SCHOOL = select(tables.plan.c.school).where(tables.plan.c.id == bindparam("plan"))


class Opening(NamedTuple):
    """Somebody opened what belongs to home. at: ms. what: HOME or QUARANTINED."""

    person: str
    at: int
    what: str


class Reading(NamedTuple):
    """Somebody read a plan on that day. at: the first time, ms."""

    day: str
    person: str
    way: str
    at: int


class Save(NamedTuple):
    """Somebody's save on a plan, as the log has it. at: when it was taken, ms."""

    id: str
    person: str
    role: str
    at: int


def opened(connection: Connection, plan: str, person: str, what: str, now: int) -> None:
    """Keep that this was opened, before anything of it is shown."""
    school = connection.scalar(_SCHOOL, {"plan": plan}) or ""
    row = {"school": school, "plan": plan, "person": person, "at": now, "what": what}
    connection.execute(insert(tables.access), row)


def openings(connection: Connection, plan: str) -> list[Opening]:
    """Every opening of a plan's home record, the newest first."""
    rows = connection.execute(
        select(_access.person, _access.at, _access.what)
        .where(_access.plan == plan)
        .order_by(_access.at.desc(), _access.id.desc())
    )
    return [Opening(*row) for row in rows]


def read(connection: Connection, plans: Collection[str], person: str, way: str, day: str, now: int) -> None:
    """Keep that somebody read these plans on that day; a second time that day changes nothing."""
    statement = statements.upsert(connection, tables.reading, ("plan", "day", "person", "way"))
    rows = [
        {"plan": plan, "day": day, "person": person, "way": way, "at": now}
        for plan in sorted(plans)  # in one order, as every writer does
    ]
    statements.write_many(connection, statement, rows)
    last = date.fromisoformat(day) - timedelta(DAYS)
    connection.execute(delete(tables.reading).where(_reading.day < last.isoformat()))


def readings(connection: Connection, plan: str, first: str, last: str) -> list[Reading]:
    """Who read a plan from one day to another, both included."""
    rows = connection.execute(
        select(_reading.day, _reading.person, _reading.way, _reading.at)
        .where(_reading.plan == plan, _reading.day.between(first, last))
        .order_by(_reading.at, _reading.person, _reading.way)
    )
    return [Reading(*row) for row in rows]


def saves(connection: Connection, plan: str, since: int, until: int) -> list[Save]:
    """Who wrote on a plan from one moment to before another: one for each save, whatever it changed."""
    rows = connection.execute(
        select(_edit.id, _edit.by, _edit.role, _edit.received)
        .join(tables.scope, _scope.id == _edit.scope)
        .where(_scope.plan == plan, _edit.by != SERVER, _edit.received >= since, _edit.received < until)
        .order_by(_edit.received)
    )
    return list({(row.by, row.id): Save(*row) for row in rows}.values())


def forget(connection: Connection, plan: str) -> None:
    """Who read a plan that is nobody's any more says nothing. Who opened it stays."""
    connection.execute(delete(tables.reading).where(_reading.plan == plan))
