"""Who belongs to which plan, as what. A plan's row is the lock under which all of it changes."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from sync import tables
from sync.schema import SERVER

STAFF = "school"  # the role of a school's staff on every plan of their school
PUPIL = "pupil"


class Standing(NamedTuple):
    """What someone is on a plan: now, and once. `pupils`: in whose name others may write."""

    school: str
    first_year: int
    closed: bool
    role: str | None
    former: frozenset[str]
    pupils: frozenset[str]


def open_plan(connection: Connection, plan: str, school: str, first_year: int) -> None:
    """Opening a plan twice changes nothing."""
    statement = tables.upsert(connection, tables.plan).on_conflict_do_nothing()
    connection.execute(statement, {"id": plan, "school": school, "first_year": first_year, "closed": False})


def close_plan(connection: Connection, plan: str) -> None:
    """A closed plan takes no edits, and leaves the devices at their next contact."""
    connection.execute(update(tables.plan).where(tables.plan.c.id == plan).values(closed=True))
    for person in _people(connection, plan):
        bump(connection, person)


def join(connection: Connection, plan: str, person: str, role: str, now: int) -> None:
    """One role per person and plan: joining in another ends the one before."""
    _lock(connection, plan)
    before = _open(connection, plan, person)
    if before == role:
        return
    if before:
        _end(connection, plan, person, now)
    row = {"plan": plan, "person": person, "role": role, "since": now, "until": None}
    connection.execute(insert(tables.member), row)
    bump(connection, person)


def leave(connection: Connection, plan: str, person: str, now: int) -> None:
    """Who leaves keeps their words in the plan, and loses the plan."""
    _lock(connection, plan)
    if _open(connection, plan, person):
        _end(connection, plan, person, now)
        bump(connection, person)


def add_staff(connection: Connection, school: str, person: str, safeguarding: bool) -> None:
    """Adding someone again only says anew whether they are of the named safeguarding staff."""
    statement = tables.upsert(connection, tables.staff).on_conflict_do_update(
        index_elements=["school", "person"], set_={"safeguarding": safeguarding}
    )
    connection.execute(statement, {"school": school, "person": person, "safeguarding": safeguarding})
    bump(connection, person)


def remove_staff(connection: Connection, school: str, person: str) -> None:
    staff = tables.staff.c
    connection.execute(delete(tables.staff).where(staff.school == school, staff.person == person))
    bump(connection, person)


def number(connection: Connection, person: str) -> int:
    """Rises whenever what this person may see changes."""
    row = tables.membership.c
    return connection.scalar(select(row.number).where(row.person == person)) or 0


def bump(connection: Connection, person: str) -> None:
    statement = tables.upsert(connection, tables.membership).on_conflict_do_update(
        index_elements=["person"], set_={"number": tables.membership.c.number + 1}
    )
    connection.execute(statement, {"person": person, "number": 1})


def standings(
    connection: Connection, person: str, plans: Iterable[str], *, lock: bool = False
) -> dict[str, Standing]:
    """How someone stands on each of these plans that exist. A membership goes before the school's staff."""
    wanted = sorted(set(plans))
    statement = select(tables.plan).where(tables.plan.c.id.in_(wanted)).order_by(tables.plan.c.id)
    rows = list(connection.execute(statement.with_for_update() if lock else statement))
    members = list(connection.execute(select(tables.member).where(tables.member.c.plan.in_(wanted))))
    schools = _schools(connection, person)
    return {row.id: _standing(person, row, members, schools) for row in rows}


def plans(connection: Connection, person: str) -> list[tuple[str, str]]:
    """The plans someone belongs to; for a school's staff, all of their school's."""
    member, plan = tables.member.c, tables.plan.c
    rows = connection.execute(
        select(member.plan, member.role).where(member.person == person, member.until.is_(None))
    )
    found = {row.plan: row.role for row in rows}
    schools = _schools(connection, person)
    if schools:
        for (name,) in connection.execute(select(plan.id).where(plan.school.in_(schools))):
            found.setdefault(name, STAFF)
    return sorted(found.items())


def own_plans(connection: Connection, person: str) -> list[tuple[str, str, bool]]:
    """The plans someone is a member of, in which role, and whether they are closed."""
    member, plan = tables.member.c, tables.plan.c
    rows = connection.execute(
        select(member.plan, member.role, plan.closed)
        .join(tables.plan, plan.id == member.plan)
        .where(member.person == person, member.until.is_(None))
    )
    return [(row.plan, row.role, row.closed) for row in rows]


def safeguards(connection: Connection, person: str, plan: str) -> bool:
    """Someone is of the named safeguarding staff of the plan's school."""
    staff = tables.staff.c
    statement = (
        select(staff.person)
        .join(tables.plan, tables.plan.c.school == staff.school)
        .where(tables.plan.c.id == plan, staff.person == person, staff.safeguarding)
    )
    return connection.execute(statement).first() is not None


def _standing(person: str, plan: Any, members: list[Any], schools: set[str]) -> Standing:
    here = [row for row in members if row.plan == plan.id]
    mine = [row for row in here if row.person == person]
    role = next((row.role for row in mine if row.until is None), None)
    if role is None and plan.school in schools:
        role = STAFF
    if person == SERVER:  # nobody's id: ids of people are UUIDs
        role = SERVER
    return Standing(
        plan.school,
        plan.first_year,
        plan.closed,
        role,
        frozenset(row.role for row in mine if row.until is not None),
        frozenset(row.person for row in here if row.role == PUPIL and row.until is None),
    )


def _schools(connection: Connection, person: str) -> set[str]:
    statement = select(tables.staff.c.school).where(tables.staff.c.person == person)
    return set(connection.scalars(statement))


def _lock(connection: Connection, plan: str) -> None:
    connection.execute(select(tables.plan.c.id).where(tables.plan.c.id == plan).with_for_update())


def _open(connection: Connection, plan: str, person: str) -> str | None:
    member = tables.member.c
    role: str | None = connection.scalar(
        select(member.role).where(member.plan == plan, member.person == person, member.until.is_(None))
    )
    return role


def _end(connection: Connection, plan: str, person: str, now: int) -> None:
    member = tables.member.c
    connection.execute(
        update(tables.member)
        .where(member.plan == plan, member.person == person, member.until.is_(None))
        .values(until=now)
    )


def _people(connection: Connection, plan: str) -> list[str]:
    member = tables.member.c
    statement = select(member.person).where(member.plan == plan, member.until.is_(None))
    return list(connection.scalars(statement))
