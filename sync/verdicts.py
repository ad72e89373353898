"""The verdicts given so far: those on edits that were taken are read from the log,
refusals from their own table.
"""

from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, insert, literal, null, select, union_all

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
_TAKEN = select(_edit.id, _edit.device).where(_edit.by == _person, _edit.id.in_(_ids), _edit.position == 0)
_REFUSED_OF = select(_refusal.id).where(_refusal.by == _person, _refusal.id.in_(_ids))
_REFUSALS = insert(tables.refusal)


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


def taken(connection: Connection, person: str, ids: list[str]) -> dict[str, str]:
    """The device's name under which each of these edits was taken, for those that were."""
    rows = statements.read_listed(connection, _TAKEN, {"person": person, "ids": ids}) if ids else ()
    return {row[0]: row[1] for row in rows}


def refused(connection: Connection, person: str, ids: list[str]) -> set[str]:
    """Those of these ids whose edit was refused."""
    rows = statements.read_listed(connection, _REFUSED_OF, {"person": person, "ids": ids})
    return {row[0] for row in rows}


def keep_refusals(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Store refusals, so that the same edit gets the same verdict again. rows: by, id, reason, received."""
    if rows:
        statements.write_many(connection, _REFUSALS, rows)
