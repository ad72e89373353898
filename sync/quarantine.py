"""The quarantine: what somebody wrote on a plan before they heard that they had left it, kept for the school.

It is no part of the plan. Of what was for the writer's eyes alone, no content is kept.
"""

from typing import Any

import orjson
from sqlalchemy import Connection, delete, func, select

from sync import statements, tables
from sync.answers import Quarantined, QuarantinedChange
from sync.limits import QUARANTINED as DAYS
from sync.members import Standing
from sync.protocol import Change, Edit, compact
from sync.scopes import READERS, named

ONE, ALL = 16 * 1024, 256 * 1024  # letters kept of one edit, and of one person on one plan
_DAY = 24 * 60 * 60 * 1000


def keep(connection: Connection, standings: dict[str, Standing], person: str, edit: Edit, now: int) -> None:
    """Keep what a former member could once have written there; nothing of anybody else's."""
    for plan, standing in standings.items():
        changes = [_change_row(change) for change in edit.changes if _once(standing, person, plan, change)]
        if standing.role is None and changes:
            _store(connection, plan, standing, person, edit, _sound(changes), now)


def quarantined(connection: Connection, school: str, now: int) -> list[Quarantined]:
    """The quarantine of a school, newest first."""
    drop_old(connection, now)
    table = tables.quarantine
    statement = (
        select(table).where(table.c.school == school).order_by(table.c.received.desc(), table.c.id.desc())
    )
    rows = connection.execute(statement)
    return [
        Quarantined(row.plan, row.person, row.role, row.edit, _changes(row.changes), row.made, row.received)
        for row in rows
    ]


def _changes(stored: str) -> list[QuarantinedChange]:
    return [QuarantinedChange(*change) for change in orjson.loads(stored)]


def drop_old(connection: Connection, now: int, plan: str = "") -> None:
    """Delete what has been in quarantine for too long: of one plan, or of all."""
    table = tables.quarantine
    old = delete(table).where(table.c.received <= now - DAYS * _DAY)
    connection.execute(old.where(table.c.plan == plan) if plan else old)


def _once(standing: Standing, person: str, plan: str, change: Change) -> bool:
    scope = named(change.scope)
    if scope is None or scope.plan != plan:
        return False
    if scope.audience == "own":
        return scope.owner == person and bool(standing.former)
    return bool(standing.former & READERS[scope.audience])


def _change_row(change: Change) -> list[Any]:
    scope = named(change.scope)
    own = scope is None or scope.audience == "own"
    return [change.scope, change.kind, change.record, None if own else change.set]


def _store(
    connection: Connection,
    plan: str,
    standing: Standing,
    person: str,
    edit: Edit,
    changes: str | None,
    now: int,
) -> None:
    table = tables.quarantine
    drop_old(connection, now, plan)
    used = connection.scalar(
        select(func.sum(func.length(table.c.changes))).where(table.c.person == person, table.c.plan == plan)
    )
    if changes is None or len(changes) > ONE or (used or 0) + len(changes) > ALL:
        return
    row = {
        "school": standing.school,
        "plan": plan,
        "person": person,
        "role": sorted(standing.former)[0],
        "edit": edit.id,
        "changes": changes,
        "made": edit.made,
        "received": now,
    }
    connection.execute(statements.upsert(connection, table, ("person", "edit", "plan")), row)


def _sound(changes: list[Any]) -> str | None:
    """As it is stored. None for what cannot be: half a letter was never somebody's word."""
    try:
        return compact(changes)
    except TypeError:
        return None
