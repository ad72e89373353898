"""The whole exchange with a device: take what it says, answer what it lacks."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection

from sync import clones, devices, epochs, members, pull
from sync.protocol import PROTOCOL
from sync.push import Push, Pushed, Sender, Valid, checked
from sync.schema import Schema
from sync.turns import Turns


class Answer(NamedTuple):
    """A reply as JSON, the verdicts in it that are new, and what the device may hold at which membership."""

    reply: bytes
    fresh: list[list[Any]]
    membership: int
    may: Collection[str]


class Visit(NamedTuple):
    """One request of a device. valid: whether its sign-in still stands."""

    schema: Schema
    person: str
    request: dict[str, Any]
    now: int
    today: str
    valid: Valid | None = None


def exchange(turns: Turns, visit: Visit) -> Answer:
    """Answer one request. What is taken and what is answered are of one moment: one transaction.

    A device that knows another past of this database is sent everything, and its edits are not judged yet:
    it first offers again what it said in that other past.
    """
    if visit.request["edits"]:
        reply, fresh, may = turns.taking(lambda connection: _answered(connection, visit))
    else:
        with turns.reading() as connection:
            reply, fresh, may = _answered(connection, visit)
    if "again" in reply:
        turns.taking(lambda connection: _note_strayed(connection, visit, reply["device"]))
    return Answer(orjson.dumps(reply, default=list), fresh, reply["membership"], may)


def _answered(connection: Connection, visit: Visit) -> tuple[dict[str, Any], list[list[Any]], set[str]]:
    schema, person, request, now, today, valid = visit
    edits = request["edits"]
    epoch = epochs.current(connection)
    name = _name(connection, visit, epoch)
    original = request["device"] if request["device"] != name.device else ""
    sender = Sender(person, name.device, now - request["now"], original)
    # The push takes its locks first: what is read after them cannot change before they are released.
    batch = Push(connection, schema, sender, edits, now, today) if edits else None
    number = members.number(connection, person)
    begun, may, roles = pull.holds(connection, schema, person, today)
    again = _strayed(request, epoch, begun, may)
    pushed = batch.take() if batch and not again else Pushed([], name.acknowledged_count, {}, [])
    if edits:
        checked(connection, valid)
    pull.move(begun, may, pushed.moved, today)
    parts = pull.reply(begun, may, number, request, again or request["epoch"] is None)
    brief, compact = (now if request[form] else None for form in ("brief", "compact"))
    reader = pull.Reader(person, roles, brief, compact)
    scopes, more = pull.fill(connection, parts.pop("lacking"), pushed.moved, reader)
    told = {"again": True} if again else {}
    acknowledged = pushed.acknowledged_count
    if name.behind:
        acknowledged = request["said"] if again else name.acknowledged_count
    reply = {
        "protocol": PROTOCOL,
        "person": person,
        "epoch": epoch,
        "now": now,
        "membership": number,
        "device": name.device,
        "said": acknowledged,
        "results": pushed.results,
        "scopes": scopes,
        "more": more,
        **parts,
        **told,
    }
    return reply, pushed.fresh, may


def _name(connection: Connection, visit: Visit, epoch: str) -> clones.Name:
    """What the device is called from now on."""
    request = visit.request
    about = connection, visit.person, request["device"], request.get("said")
    if request["epoch"] not in (None, epoch):
        return clones.name_from_another_past(*about)
    return clones.name(*about, request["edits"])


def _strayed(request: Mapping[str, Any], epoch: str, begun: pull.ScopeCounts, may: set[str]) -> bool:
    """Whether the device knows another past: another epoch, or a version that this database has not reached,
    as after a file was copied back by hand.
    """
    if request["epoch"] is None:
        return False
    ahead = (
        version > (begun[name][0] if name in begun else 0)
        for name, version in request["have"].items()
        if name in may
    )
    return request["epoch"] != epoch or any(ahead)


def _note_strayed(connection: Connection, visit: Visit, device: str) -> None:
    devices.stray(connection, visit.person, device, visit.now)
    checked(connection, visit.valid)
