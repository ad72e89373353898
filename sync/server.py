"""Facts that the server itself writes, through the same push as everybody's edits."""

from collections.abc import Mapping
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import Connection

from sync import members
from sync.protocol import CHANGES, NOT_YOURS, RefusedError
from sync.push import Push, Sender
from sync.schema import SERVER, Schema
from sync.scopes import Scope, named
from sync.wire_field import read
from sync.working_set import RecordRow, WorkingSet


def write(
    connection: Connection, schema: Schema, plans: Mapping[str, list[list[Any]]], now: int, today: str
) -> None:
    """Write facts of plans: [[scope, kind, record, {field: value}], …] each. What is so already stays.

    Raises RefusedError where a client's edit would have been refused: a fault of the caller.
    """
    scopes = [_of(plan, change[0]) for plan, changes in plans.items() for change in changes]
    members.lock(connection, plans)  # what is there already is read below this lock
    working_set = WorkingSet(connection, schema)
    working_set.load(scopes, [tuple(change[:3]) for changes in plans.values() for change in changes])
    news = [_news(working_set, changes) for changes in plans.values()]
    edits = [
        [f"{token_urlsafe(12)}:0", now, None, changes[start : start + CHANGES]]
        for changes in news
        for start in range(0, len(changes), CHANGES)
    ]
    if not edits:
        return
    for verdict in Push(connection, schema, Sender(SERVER, SERVER), edits, now, today).take().results:
        if verdict[1] == "refused":
            raise RefusedError(verdict[2])


def _of(plan: str, name: str) -> Scope:
    scope = named(name)
    if scope is None or scope.plan != plan:
        raise RefusedError(NOT_YOURS)
    return scope


def _news(working_set: WorkingSet, changes: list[list[Any]]) -> list[list[Any]]:
    """Those changes that would alter something, in the form of an edit whose base is the newest version."""
    news = []
    for scope, kind, name, values in changes:
        record = working_set.records.get((scope, kind, name), RecordRow())
        changed = {field: value for field, value in values.items() if _differs(record, field, value)}
        if changed or not record.version:
            news.append([scope, kind, name, working_set.scope_rows[scope].version, changed, 1])
    return news


def _differs(record: RecordRow, field: str, value: Any) -> bool:
    present = read(record.fields[field]).value if field in record.fields else None
    match value:
        case {"$add": _} | {"$remove": _}:
            return not (
                set(value.get("$add", ())) <= set(present or ())
                and set(value.get("$remove", ())).isdisjoint(present or ())
            )
    return bool(present != value)
