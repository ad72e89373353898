"""What the server's database says in the end: read from its tables, past everything that answers requests."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, select

from sync import tables
from sync.schema import SERVER

from .page import Key


@dataclass(frozen=True)
class Row:
    """One field of one change in the log."""

    version: int
    by: str
    at: int
    received: int
    value: Any


def rows(database: Engine) -> dict[tuple[str, ...], list[Row]]:
    """What people wrote: {(edit, scope, kind, record, field): [Row]}, several where one was taken twice."""
    found: dict[tuple[str, ...], list[Row]] = {}
    with database.connect() as connection:
        for row in connection.execute(select(tables.edit).where(tables.edit.c.role != SERVER)).mappings():
            for field, value in json.loads(row["set"]).items():
                key = (row["id"], row["scope"], row["kind"], row["record"], field)
                found.setdefault(key, []).append(
                    Row(row["version"], row["by"], row["at"], row["received"], chosen(value))
                )
    return found


def judged(database: Engine) -> set[str]:
    """The edits that have a verdict: those taken, and those refused."""
    with database.connect() as connection:
        taken = connection.scalars(select(tables.edit.c.id))
        return {*taken, *connection.scalars(select(tables.refusal.c.id))}


def chosen(value: Any) -> Any:
    """The value that a choice among what was there has made."""
    return value["$value"] if isinstance(value, dict) and "$settle" in value else value


def state(database: Engine) -> dict[Key, dict[str, list[Any]] | None]:
    """Every record as it travels; None for one that is put away."""
    query = select(
        tables.record.c.scope,
        tables.record.c.kind,
        tables.record.c.id,
        tables.record.c.fields,
        tables.record.c.deleted,
    )
    with database.connect() as connection:
        return {
            (scope, kind, record): None if deleted else json.loads(fields)
            for scope, kind, record, fields, deleted in connection.execute(query)
        }


def makers(database: Engine) -> dict[Key, str]:
    """Who made each record."""
    log = tables.edit.c
    query = select(log.scope, log.kind, log.record, log.by).order_by(log.version.desc())
    with database.connect() as connection:
        return {(scope, kind, record): by for scope, kind, record, by in connection.execute(query)}


def check_versions(database: Engine) -> None:
    """1, 2, 3 … in every scope, without a gap; time never falls along them, nor is it after the reception."""
    log = tables.edit.c
    query = select(log.scope, log.version, log.at, log.received).order_by(log.scope, log.version)
    scopes: dict[str, list[tuple[int, int, int]]] = {}
    with database.connect() as connection:
        for scope, *entry in connection.execute(query):
            scopes.setdefault(scope, []).append(tuple(entry))
        versions = dict(connection.execute(select(tables.scope.c.id, tables.scope.c.version)).all())
    for scope, entries in scopes.items():
        assert [version for version, _, _ in entries] == list(range(1, versions[scope] + 1)), scope
        received = [moment for _, _, moment in entries]
        assert received == sorted(received), f"time fell in {scope}"
        assert all(at <= moment for _, at, moment in entries), f"a word from the future in {scope}"
