"""The whole exchange with a device: take what it says, answer what it lacks."""

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, select, update

from sync import clones, members, pull, tables
from sync.protocol import PROTOCOL
from sync.push import Push, Pushed, Sender, SignedOutError, Valid
from sync.schema import Schema

_EPOCH = select(tables.epoch.c.id)


class Answer(NamedTuple):
    """A reply as JSON, the verdicts in it that are new, and what the device may hold at which membership."""

    reply: bytes
    fresh: list[list[Any]]
    membership: int
    may: Collection[str]


Begin = Callable[[], AbstractContextManager[Connection]]
Taking = Callable[[Callable[[Connection], Any]], Any]  # does a whole transaction, again if need be


def exchange(
    reading: Begin,
    taking: Taking,
    schema: Schema,
    person: str,
    request: dict[str, Any],
    now: int,
    today: str,
    valid: Valid | None = None,
) -> Answer:
    """Answer one request. What is taken and what is answered are of one moment: one transaction.

    A device that knows another past of this database is sent everything, and its edits are not judged yet:
    it first offers again what it said in that other past.
    """
    edits = request["edits"]

    def answered(connection: Connection) -> tuple[dict[str, Any], list[list[Any]], set[str]]:
        epoch = current_epoch(connection)
        name = clones.name(connection, person, request["device"], request.get("said"), edits)
        sender = Sender(person, name.device, now - request["now"])
        # Its locks come first: what is read below them holds for as long as they do.
        batch = Push(connection, schema, sender, edits, now, today) if edits else None
        number = members.number(connection, person)
        begun, may = pull.holds(connection, schema, person, today)
        again = _strayed(request, epoch, begun, may)
        pushed = batch.take() if batch and not again else Pushed([], name.said, {}, [])
        if edits:
            checked(connection, valid)
        pull.move(begun, may, pushed.moved, today)
        parts = pull.reply(begun, may, number, request, again or request["epoch"] is None)
        brief = now if request["brief"] else None
        scopes, more = pull.fill(connection, parts.pop("lacking"), pushed.moved, brief)
        told = {"again": True} if again else {}
        reply = {
            "protocol": PROTOCOL,
            "person": person,
            "epoch": epoch,
            "now": now,
            "membership": number,
            "device": name.device,
            "said": pushed.said if not name.behind else request["said"] if again else name.said,
            "results": pushed.results,
            "scopes": scopes,
            "more": more,
            **parts,
            **told,
        }
        return reply, pushed.fresh, may

    if edits:
        reply, fresh, may = taking(answered)
    else:
        with reading() as connection:
            reply, fresh, may = answered(connection)
    if "again" in reply:
        sender = Sender(person, reply["device"])
        taking(lambda connection: _note_strayed(connection, sender, now, valid))
    return Answer(orjson.dumps(reply, default=list), fresh, reply["membership"], may)


def checked(connection: Connection, valid: Valid | None) -> None:
    """A sign-in that ended while the request was on its way takes nothing.

    Asked when all is written, and the last lock that is taken: whoever ends a sign-in may hold a plan's.
    """
    if valid is not None and not valid(connection):
        raise SignedOutError


def current_epoch(connection: Connection) -> str:
    found: str = connection.execute(_EPOCH).scalar_one()
    return found


def restore(connection: Connection, epoch: str, now: int) -> None:
    """After a restore the database has a new epoch, and each scope remembers how far it had come."""
    connection.execute(update(tables.epoch).values(id=epoch, made=now))
    connection.execute(update(tables.scope).values(restored=tables.scope.c.version))


def _strayed(request: Mapping[str, Any], epoch: str, begun: pull.Held, may: set[str]) -> bool:
    """Another epoch, or a version that is yet to come: the file was copied back by hand."""
    if request["epoch"] is None:
        return False
    ahead = (
        version > (begun[name][0] if name in begun else 0)
        for name, version in request["have"].items()
        if name in may
    )
    return request["epoch"] != epoch or any(ahead)


def _note_strayed(connection: Connection, sender: Sender, now: int, valid: Valid | None) -> None:
    statement = tables.upsert(connection, tables.device, ("person", "id"), ("strayed", "last_seen"))
    row = {"person": sender.person, "id": sender.device, "last_at": 0, "last_seen": now, "strayed": now}
    connection.execute(statement, row)
    clones.forget_old(connection, sender.person)
    checked(connection, valid)
