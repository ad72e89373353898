"""Who belongs to which plan, as what. A plan's row is the lock under which all of it changes, and the
epoch's row the lock of whoever changes it.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, bindparam, delete, insert, select, update

from sync import statements, tables
from sync.rights import STAFF
from sync.schema import SERVER

PUPIL = "pupil"

_plan, _member, _staff = tables.plan.c, tables.member.c, tables.staff.c
_now = _member.until.is_(None)
_this = and_(_member.plan == bindparam("this_plan"), _member.person == bindparam("this_person"), _now)

# Made once: making a statement costs more than running it.
_LOCK = (
    select(_plan.id, _member.role)
    .select_from(
        tables.plan.outerjoin(
            tables.member, and_(_member.plan == _plan.id, _member.person == bindparam("this_person"), _now)
        )
    )
    .where(_plan.id == bindparam("this_plan"))
    .with_for_update(of=tables.plan)
)
_ERASED = select(_plan.erased).where(_plan.id == bindparam("this_plan"))
_END = update(tables.member).where(_this).values(until=bindparam("at"))
_PLANS = select(tables.plan).where(_plan.id.in_(bindparam("plans", expanding=True))).order_by(_plan.id)
_LOCKED_PLAN = select(tables.plan).where(_plan.id == bindparam("plan")).with_for_update()
_MEMBERS = select(tables.member).where(_member.plan.in_(bindparam("plans", expanding=True)))
_PEOPLE = select(_member.person).where(_member.plan == bindparam("this_plan"), _now)
_SCHOOLS = select(_staff.school).where(_staff.person == bindparam("this_person"))
_LOCKED_SCHOOLS = _SCHOOLS.with_for_update(read=True)  # colleagues need not wait for one another
_EVERYBODY = select(tables.epoch.c.id).with_for_update()
_LOCKED_SCHOOL_PLANS = (
    select(_plan.id).where(_plan.school == bindparam("school")).order_by(_plan.id).with_for_update()
)
_SCHOOL_PLANS = select(_plan.id).where(_plan.school.in_(bindparam("schools", expanding=True)))
_OWN_PLANS = (
    select(_member.plan, _member.role, _plan.closed)
    .join(tables.plan, _plan.id == _member.plan)
    .where(_member.person == bindparam("this_person"), _now)
)
_NUMBER = select(tables.membership.c.number).where(tables.membership.c.person == bindparam("this_person"))


class Standing(NamedTuple):
    """What someone is on a plan: now, and once. `pupils`: in whose name others may write."""

    school: str
    first_year: int
    closed: bool
    role: str | None
    former: frozenset[str]
    pupils: frozenset[str]


def lock_everybody(connection: Connection) -> None:
    """Take the lock of whoever changes memberships: two at once could enrol a child twice."""
    connection.execute(_EVERYBODY)


def lock(connection: Connection, plans: Iterable[str]) -> None:
    """Lock these plans, in order of id as every writer does. Whoever changes several locks them all first."""
    _locked(connection, sorted(set(plans)))


def lock_school(connection: Connection, school: str) -> None:
    """Lock every plan of a school."""
    connection.execute(_LOCKED_SCHOOL_PLANS, {"school": school})


def left(connection: Connection, person: str) -> list[str]:
    """The plans someone once belonged to and does not now."""
    once = connection.scalars(select(_member.plan).where(_member.person == person).distinct()).all()
    return sorted(set(once) - {plan for plan, _ in plans(connection, person)})


def open_plan(connection: Connection, plan: str, school: str, first_year: int) -> None:
    """Opening a plan twice changes nothing."""
    statement = statements.upsert(connection, tables.plan, ("id",))
    connection.execute(statement, {"id": plan, "school": school, "first_year": first_year, "closed": False})


def close_plan(connection: Connection, plan: str) -> None:
    """A closed plan takes no edits, and leaves the devices at their next contact."""
    connection.execute(update(tables.plan).where(_plan.id == plan).values(closed=True))
    for person in connection.scalars(_PEOPLE, {"this_plan": plan}).all():
        bump(connection, person)


class ErasedError(Exception):
    """Nobody joins a plan that was erased."""


def join(connection: Connection, plan: str, person: str, role: str, now: int) -> None:
    """One role per person and plan: joining in another ends the one before."""
    before = _open(connection, plan, person)
    if connection.scalar(_ERASED, {"this_plan": plan}) is not None:
        raise ErasedError(plan)
    if before == role:
        return
    if before:
        _end(connection, plan, person, now)
    row = {"plan": plan, "person": person, "role": role, "since": now, "until": None}
    connection.execute(insert(tables.member), row)
    bump(connection, person)


def leave(connection: Connection, plan: str, person: str, now: int) -> None:
    """Who leaves keeps their words in the plan, and loses the plan."""
    if _open(connection, plan, person):
        _end(connection, plan, person, now)
        bump(connection, person)


def leave_all(connection: Connection, plan: str, now: int) -> None:
    """Nobody belongs to the plan any more."""
    for person in connection.scalars(_PEOPLE, {"this_plan": plan}).all():
        leave(connection, plan, person, now)


def add_staff(connection: Connection, school: str, person: str, safeguarding: bool) -> None:
    """Adding someone again only says anew whether they are of the named safeguarding staff."""
    statement = statements.upsert(connection, tables.staff, ("school", "person"), ("safeguarding",))
    connection.execute(statement, {"school": school, "person": person, "safeguarding": safeguarding})
    bump(connection, person)


def remove_staff(connection: Connection, school: str, person: str) -> None:
    """Who leaves the staff sees no more of the school's plans than others do."""
    connection.execute(delete(tables.staff).where(_staff.school == school, _staff.person == person))
    bump(connection, person)


def number(connection: Connection, person: str) -> int:
    """The membership number, which rises whenever what this person may see changes."""
    return connection.scalar(_NUMBER, {"this_person": person}) or 0


def bump(connection: Connection, person: str) -> None:
    """Raise the membership number, so that this person's devices ask again for everything they may hold."""
    statement = statements.upsert(connection, tables.membership, ("person",), adding=("number",))
    connection.execute(statement, {"person": person, "number": 1})


def standings(
    connection: Connection, person: str, plans: Iterable[str], *, lock: bool = False
) -> dict[str, Standing]:
    """Someone's standing on each of these plans that exist. A membership takes precedence over
    being school staff.
    """
    wanted = {"plans": sorted(set(plans))}
    look = _locked if lock else _seen
    rows = look(connection, wanted["plans"])
    members: dict[str, list[Any]] = defaultdict(list)
    for row in statements.read_listed(connection, _MEMBERS, wanted):
        members[row.plan].append(row)
    # Where a plan is not there the school is asked for too: else who guesses could tell by the time it takes.
    belongs = all(
        any(row.person == person and row.until is None for row in members[plan]) for plan in wanted["plans"]
    )
    schools = set() if belongs else _schools(connection, person, lock=lock)
    return {row.id: _standing(person, row, members[row.id], schools) for row in rows}


def plans(connection: Connection, person: str) -> list[tuple[str, str]]:
    """The plans someone belongs to; for a school's staff, all of their school's."""
    found = {plan: role for plan, role, _ in own_plans(connection, person)}
    schools = _schools(connection, person)
    if schools:
        for plan in connection.scalars(_SCHOOL_PLANS, {"schools": sorted(schools)}):
            found.setdefault(plan, STAFF)
    return sorted(found.items())


def own_plans(connection: Connection, person: str) -> list[tuple[str, str, bool]]:
    """The plans someone is a member of, in which role, and whether they are closed."""
    rows = connection.execute(_OWN_PLANS, {"this_person": person}).all()
    return [(row.plan, row.role, row.closed) for row in rows]


def safeguards(connection: Connection, person: str, plan: str) -> bool:
    """Someone is of the named safeguarding staff of the plan's school."""
    statement = (
        select(_staff.person)
        .join(tables.plan, _plan.school == _staff.school)
        .where(_plan.id == plan, _staff.person == person, _staff.safeguarding)
    )
    return connection.execute(statement).first() is not None


def _standing(person: str, plan: Any, members: list[Any], schools: set[str]) -> Standing:
    mine = [row for row in members if row.person == person]
    role = next((row.role for row in mine if row.until is None), None)
    if role is None and plan.school in schools:
        role = STAFF
    if person == SERVER:  # nobody's id: ids of people are UUIDs
        role = SERVER
    if plan.erased is not None:  # nobody was ever anything there: nothing is taken or put in quarantine
        role, mine = None, []
    return Standing(
        plan.school,
        plan.first_year,
        plan.closed,
        role,
        frozenset(row.role for row in mine if row.until is not None),
        frozenset(row.person for row in members if row.role == PUPIL and row.until is None),
    )


def _seen(connection: Connection, plans: list[str]) -> list[Any]:
    return list(connection.execute(_PLANS, {"plans": plans}))


def _locked(connection: Connection, plans: list[str]) -> list[Any]:
    """Lock one row after the other: a sharded database cannot lock rows of several shards in one
    statement.
    """
    return [row for plan in plans for row in connection.execute(_LOCKED_PLAN, {"plan": plan})]


def _schools(connection: Connection, person: str, *, lock: bool = False) -> set[str]:
    return set(connection.scalars(_LOCKED_SCHOOLS if lock else _SCHOOLS, {"this_person": person}))


def _open(connection: Connection, plan: str, person: str) -> str | None:
    """What someone is on a plan, under the plan's lock."""
    row = connection.execute(_LOCK, {"this_plan": plan, "this_person": person}).first()
    return row.role if row else None


def _end(connection: Connection, plan: str, person: str, now: int) -> None:
    connection.execute(_END, {"this_plan": plan, "this_person": person, "at": now})
