"""Facts the server itself writes, through the same door as everybody's edits."""

from secrets import token_urlsafe
from typing import Any

from sqlalchemy import Connection

from sync.protocol import NOT_YOURS, RefusedError
from sync.push import Push, Sender
from sync.schema import SERVER, Schema
from sync.scopes import named
from sync.shelf import Held, Shelf


def write(
    connection: Connection, schema: Schema, plan: str, changes: list[list[Any]], now: int, today: str
) -> None:
    """Write facts of a plan: [[scope, kind, record, {field: value}], …]. What is so already is left alone.

    Raises RefusedError where a client's edit would have been refused: a fault of the caller.
    """
    scopes = [scope for scope in (named(change[0]) for change in changes) if scope and scope.plan == plan]
    if len(scopes) < len(changes):
        raise RefusedError(NOT_YOURS)
    shelf = Shelf(connection, schema)
    shelf.load(scopes, [(scope, kind, name) for scope, kind, name, _ in changes])
    news = []
    for scope, kind, name, values in changes:
        held = shelf.records.get((scope, kind, name), Held())
        changed = {field: value for field, value in values.items() if _differs(held, field, value)}
        if changed or not held.version:
            news.append([scope, kind, name, shelf.places[scope].version, changed, 1])
    if not news:
        return
    edit = [f"{token_urlsafe(12)}:0", now, None, news]
    (verdict,) = Push(connection, schema, Sender(SERVER, SERVER), now, today).results([edit])
    if verdict[1] == "refused":
        raise RefusedError(verdict[2])


def _differs(held: Held, field: str, value: Any) -> bool:
    present = held.fields[field][0] if field in held.fields else None
    match value:
        case {"$add": _} | {"$remove": _}:
            return not (
                set(value.get("$add", ())) <= set(present or ())
                and set(value.get("$remove", ())).isdisjoint(present or ())
            )
    return bool(present != value)
