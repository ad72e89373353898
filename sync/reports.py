"""The door for reports and for pages about many plans: typed rows, read in few queries.

Each query names whose they are (a person's own plans, or one school's), so that no caller can read more. Who
may ask for a school's is the caller's to know. All are read on the caller's connection, at its moment.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple

import orjson
from sqlalchemy import Connection, func, or_, select

from sync import tables
from sync.private import THEIRS
from sync.scopes import named
from sync.wire_field import UNWRITTEN, WireField, read_all

_plan, _member, _access = tables.plan.c, tables.member.c, tables.access.c
_scope, _record = tables.scope.c, tables.record.c


class CircleRecord(NamedTuple):
    """A record of a plan's circle that is there. scope: its name; fields: by name."""

    plan: str
    scope: str
    kind: str
    version: int
    fields: dict[str, WireField]


class Membership(NamedTuple):
    """Somebody is on a plan."""

    plan: str
    person: str


class RecordName(NamedTuple):
    """A record of a plan, put away or not."""

    plan: str
    id: str


class Stay(NamedTuple):
    """Somebody was on a plan from one moment to another, in ms. until: None while it lasts."""

    person: str
    since: int
    until: int | None


class Opening(NamedTuple):
    """Somebody opened what belongs to home. at: ms; what: as in `access`."""

    at: int
    id: int
    person: str
    what: str
    plan: str


def scope_versions(connection: Connection, person: str) -> dict[str, dict[str, int]]:
    """{plan: {scope: version}} of all that a member of these plans may read there."""
    found: dict[str, dict[str, int]] = {}
    rows = connection.execute(
        select(_scope.id, _scope.plan, _scope.version, _member.role)
        .join(tables.member, _member.plan == _scope.plan)
        .where(_member.person == person, _member.until.is_(None))
    )
    for name, plan, version, role in rows:
        scope = named(name)
        if scope and scope.readable(person, role):
            found.setdefault(plan, {})[name] = version
    return found


def circle_versions(connection: Connection, school: str, plans: Collection[str]) -> dict[str, int]:
    """How far the circle of each of these plans of a school has come, in all its school years together."""
    rows = connection.execute(
        select(_scope.plan, func.sum(_scope.version).label("version"))
        .join(tables.plan, _plan.id == _scope.plan)
        .where(_plan.school == school, _scope.plan.in_(plans), _scope.audience == "circle")
        .group_by(_scope.plan)
    )
    return {row.plan: int(row.version) for row in rows}


def circles(connection: Connection, school: str, plans: Collection[str]) -> Iterator[CircleRecord]:
    """Every record that is there, in the circles of these plans of a school, and not kept from its staff."""
    rows = connection.execute(
        select(_scope.plan, _scope.id, _record.kind, _record.version, _record.fields)
        .join(tables.record, _record.scope == _scope.id)
        .join(tables.plan, _plan.id == _scope.plan)
        .where(_plan.school == school, _scope.plan.in_(plans))
        .where(_scope.audience == "circle", _record.deleted.is_(False))
        .where(or_(_record.private.is_(None), _record.private != THEIRS))
    )
    for plan, scope, kind, version, fields in rows:
        yield CircleRecord(plan, scope, kind, version, read_all(orjson.loads(fields)))


def standing_since(
    connection: Connection, school: str, plans: Collection[str], kind: str, ended: str, today: str
) -> dict[str, int]:
    """{plan: ms} since when a record of this kind has stood at home, in the school years that are held.

    Of several the oldest; none that is put away or whose flag `ended` is set. So a school can know that
    something lasts: nothing of what it says is in the answer.
    """
    rows = connection.execute(
        select(_scope.plan, _scope.id, _record.fields)
        .join(tables.record, _record.scope == _scope.id)
        .join(tables.plan, _plan.id == _scope.plan)
        .where(_plan.school == school, _scope.plan.in_(plans), _scope.audience == "home")
        .where(_record.kind == kind, _record.deleted.is_(False))
    )
    found: dict[str, int] = {}
    for plan, name, text in rows:
        fields, scope = read_all(orjson.loads(text)), named(name)
        if scope and scope.held(today) and fields.get(ended, UNWRITTEN).value is not True:
            begun = min((field.at for field in fields.values() if field.at is not None), default=None)
            if begun is not None:
                found[plan] = min(begun, found.get(plan, begun))
    return found


def memberships(connection: Connection, school: str) -> list[Membership]:
    """Who is on the plans of a school."""
    rows = connection.execute(
        select(_member.plan, _member.person)
        .join(tables.plan, _plan.id == _member.plan)
        .where(_plan.school == school, _member.until.is_(None))
    )
    return [Membership(*row) for row in rows]


def records_of_kind(connection: Connection, school: str, kind: str) -> list[RecordName]:
    """Every record of one kind on the plans of a school."""
    rows = connection.execute(
        select(_scope.plan, _record.id)
        .join(tables.scope, _scope.id == _record.scope)
        .join(tables.plan, _plan.id == _scope.plan)
        .where(_plan.school == school, _record.kind == kind)
    )
    return [RecordName(*row) for row in rows]


def closed_plans(connection: Connection, school: str) -> set[str]:
    """The plans of a school that take no edits any more."""
    return set(connection.scalars(select(_plan.id).where(_plan.school == school, _plan.closed)))


def stays(connection: Connection, school: str, plan: str) -> list[Stay]:
    """Who was ever on a plan of a school, and when."""
    rows = connection.execute(
        select(_member.person, _member.since, _member.until)
        .join(tables.plan, _plan.id == _member.plan)
        .where(_plan.school == school, _member.plan == plan)
    )
    return [Stay(*row) for row in rows]


def openings(
    connection: Connection, school: str, since: int, until: int, count: int, plan: str | None = None
) -> list[Opening]:
    """The newest openings of home records at a school, from one moment to before another: at most so many.

    plan: of this plan alone.
    """
    wanted = select(_access.at, _access.id, _access.person, _access.what, _access.plan).where(
        _access.school == school, _access.at >= since, _access.at < until
    )
    if plan is not None:
        wanted = wanted.where(_access.plan == plan)
    rows = connection.execute(wanted.order_by(_access.at.desc(), _access.id.desc()).limit(count))
    return [Opening(*row) for row in rows]
