"""Erasing a plan: nothing that was written on it stays.

Scopes keep their versions, and the log the ids of edits and whose they were, so that whatever comes back (an
old device, the same edit again) meets the same verdict and brings nothing with it.
"""

from sqlalchemy import Connection, and_, delete, not_, select, update

from sync import access, members, tables

_plan, _scope, _record, _edit = tables.plan.c, tables.scope.c, tables.record.c, tables.edit.c

BLANK = {
    "kind": "",
    "record": "",
    "set": "{}",
    "shown": None,
    "base": 0,
    "whom": None,
    "role": "",
    "device": "",
    "made": 0,
    "at": 0,
    "received": 0,
    "schema": 0,
    "outcome": "[]",
}  # of an edit, all but scope, version, by, id and position


def erase(connection: Connection, plan: str, now: int) -> None:
    """Erase a plan; a second time changes nothing. Its people lose it as they do when they leave."""
    members.leave_all(connection, plan, now)
    first = {"closed": True, "erased": now, "school": ""}
    connection.execute(update(tables.plan).where(_plan.id == plan, _plan.erased.is_(None)).values(first))
    scopes = select(_scope.id).where(_scope.plan == plan)
    connection.execute(delete(tables.record).where(_record.scope.in_(scopes)))
    connection.execute(update(tables.edit).where(_edit.scope.in_(scopes)).values(BLANK))
    connection.execute(
        update(tables.scope).where(_scope.plan == plan).values(records=0, total=0, received=0, written=0)
    )
    connection.execute(delete(tables.quarantine).where(tables.quarantine.c.plan == plan))
    access.forget(connection, plan)


def remains(connection: Connection, scope: str) -> list[int]:
    """The versions of a scope of an erased plan at which there is still something."""
    records = connection.scalars(select(_record.version).where(_record.scope == scope)).all()
    blank = and_(*(tables.edit.c[name].is_not_distinct_from(value) for name, value in BLANK.items()))
    edits = connection.scalars(select(_edit.version).where(_edit.scope == scope, not_(blank))).all()
    return sorted({*records, *edits})
