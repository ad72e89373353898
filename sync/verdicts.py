"""The verdicts given so far: those on edits that were taken are read from the log,
refusals from their own table.
"""

from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, bindparam, func, insert, literal, null, select, union_all

from sync import statements, tables

_edit, _refusal = tables.edit.c, tables.refusal.c
_REFUSED = -1  # stands where a change has its position
_person: Any = bindparam("person")
_ids: Any = bindparam("ids", expanding=True)
_KNOWN = union_all(
    select(_edit.id, _edit.position, _edit.version, _edit.outcome).where(
        _edit.by == _person, _edit.id.in_(_ids)
    ),
    select(_refusal.id, literal(_REFUSED), null(), _refusal.reason).where(
        _refusal.by == _person, _refusal.id.in_(_ids)
    ),
)
_before_restore = _edit.version <= tables.scope.c.restored
_TAKEN = (
    select(_edit.id, _edit.device, _before_restore)
    .join(tables.scope, tables.scope.c.id == _edit.scope)
    .where(_edit.by == _person, _edit.id.in_(_ids), _edit.position == 0)
)
_TAKEN_BEFORE = (
    select(func.count())
    .select_from(tables.edit.join(tables.scope, tables.scope.c.id == _edit.scope))
    .where(_edit.by == _person, _edit.device == bindparam("device"), _edit.position == 0, _before_restore)
)
_REFUSED_OF = select(_refusal.id).where(_refusal.by == _person, _refusal.id.in_(_ids))
_REFUSALS = insert(tables.refusal)


class Taken(NamedTuple):
    """Of an edit that was taken: the device's name, and whether the database had it when it was restored."""

    device: str
    before_restore: bool


def known(connection: Connection, person: str, ids: list[str]) -> dict[str, list[Any]]:
    """The verdicts given before on edits of these ids, by id."""
    found: dict[str, list[Any]] = {}
    rows = statements.read_listed(connection, _KNOWN, {"person": person, "ids": ids})
    for name, position, version, said in sorted(rows):
        if position == _REFUSED:
            found[name] = [name, "refused", said]
            continue
        verdict = found.setdefault(name, [name, "taken", [], []])
        verdict[2].append(version)
        verdict[3] += orjson.loads(said)
    return found


def taken(connection: Connection, person: str, ids: list[str]) -> dict[str, Taken]:
    """How each of these edits was taken, for those that were."""
    rows = statements.read_listed(connection, _TAKEN, {"person": person, "ids": ids}) if ids else ()
    return {row[0]: Taken(row[1], bool(row[2])) for row in rows}


def taken_before_restore(connection: Connection, person: str, device: str) -> int:
    """How many edits of a device the database had when it was last restored."""
    found: int = connection.execute(_TAKEN_BEFORE, {"person": person, "device": device}).scalar_one()
    return found


def refused(connection: Connection, person: str, ids: list[str]) -> set[str]:
    """Those of these ids whose edit was refused."""
    rows = statements.read_listed(connection, _REFUSED_OF, {"person": person, "ids": ids})
    return {row[0] for row in rows}


def keep_refusals(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Store refusals, so that the same edit gets the same verdict again. rows: by, id, reason, received."""
    if rows:
        statements.write_many(connection, _REFUSALS, rows)
