"""The whole exchange with a device: take what it says, answer what it lacks."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, select, update

from sync import members, pull, tables, twins
from sync.protocol import PROTOCOL
from sync.push import Sender, SignedOutError, Valid, push
from sync.schema import Schema

Begin = Callable[[], AbstractContextManager[Connection]]
Results = list[list[Any]]


def exchange(
    reading: Begin,
    taking: Callable[[Callable[[Connection], Results]], Results],
    schema: Schema,
    person: str,
    request: dict[str, Any],
    now: int,
    today: str,
    valid: Valid | None = None,
) -> dict[str, Any]:
    """Answer one request. Edits are taken in one transaction, the reply is read in another.

    A device that knows another past of this database is sent everything, and its edits are not judged yet:
    it first offers again what it said in that other past.
    """
    with reading() as connection:
        epoch = current_epoch(connection)
        again = _strayed(connection, schema, person, request, epoch, today)

    def taken(connection: Connection) -> Results:
        sender = Sender(person, _name(connection, person, request).device, now - request["now"])
        verdicts = [] if again else push(connection, schema, sender, request["edits"], now, today)
        if again:
            _note_strayed(connection, sender, now)
        checked(connection, valid)
        return verdicts

    results = taking(taken) if again or request["edits"] else []
    with reading() as connection:
        name = _name(connection, person, request)
        begun, may = pull.holds(connection, schema, person, today)
        number = members.number(connection, person)
        parts = pull.reply(begun, may, number, request, again or request["epoch"] is None)
        scopes, more = pull.fill(connection, parts.pop("lacking"))
    told = {"again": True} if again else {}
    return {
        "protocol": PROTOCOL,
        "person": person,
        "epoch": epoch,
        "now": now,
        "membership": number,
        "device": name.device,
        "said": name.said,
        "results": results,
        "scopes": scopes,
        "more": more,
        **parts,
        **told,
    }


def _name(connection: Connection, person: str, request: dict[str, Any]) -> twins.Name:
    return twins.name(connection, person, request["device"], request.get("said"), request["edits"])


def checked(connection: Connection, valid: Valid | None) -> None:
    """A sign-in that ended while the request was on its way takes nothing.

    Asked when all is written, and the last lock that is taken: whoever ends a sign-in may hold a plan's.
    """
    if valid is not None and not valid(connection):
        raise SignedOutError


def current_epoch(connection: Connection) -> str:
    found: str = connection.execute(select(tables.epoch.c.id)).scalar_one()
    return found


def restore(connection: Connection, epoch: str, now: int) -> None:
    """After a restore the database has a new epoch, and each scope remembers how far it had come."""
    connection.execute(update(tables.epoch).values(id=epoch, made=now))
    connection.execute(update(tables.scope).values(restored=tables.scope.c.version))


def _strayed(
    connection: Connection, schema: Schema, person: str, request: dict[str, Any], epoch: str, today: str
) -> bool:
    """Another epoch, or a version that is yet to come: the file was copied back by hand."""
    if request["epoch"] is None:
        return False
    if request["epoch"] != epoch:
        return True
    if not request["have"]:
        return False
    begun, may = pull.holds(connection, schema, person, today)
    return any(
        version > (begun[name][0] if name in begun else 0)
        for name, version in request["have"].items()
        if name in may
    )


def _note_strayed(connection: Connection, sender: Sender, now: int) -> None:
    statement = tables.upsert(connection, tables.device, ("person", "id"), ("strayed", "last_seen"))
    row = {"person": sender.person, "id": sender.device, "last_at": 0, "last_seen": now, "strayed": now}
    connection.execute(statement, row)
