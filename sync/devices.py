"""The rows of people's devices: when each was last here, and how many of its edits were taken."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from sync import statements, tables

NAMES = 200  # of one person's devices that are remembered: more than anybody has

_device = tables.device.c
_this = (_device.person == bindparam("person"), _device.id == bindparam("device"))
_ROW = select(_device.last_at, _device.strayed, _device.said).where(*_this).with_for_update()
_SAID = select(_device.said).where(*_this)
_STRAYED = select(_device.strayed).where(*_this)
_LATEST = (
    select(_device.id)
    .where(_device.person == bindparam("person"))
    .order_by(_device.last_seen.desc(), _device.id)
    .limit(NAMES)
)
_TOO_MANY = delete(tables.device).where(_device.person == bindparam("person"), _device.id.not_in(_LATEST))


class Device(NamedTuple):
    """last_at: the time of its latest edit; strayed: when it last came from another past of this database, or
    0; acknowledged_count: how many of its edits were taken; known: it has been here before.
    """

    last_at: int = 0
    strayed: int = 0
    acknowledged_count: int = 0
    known: bool = False


def locked(connection: Connection, person: str, device: str) -> Device:
    """The device's row, locked until this transaction ends."""
    row = connection.execute(_ROW, {"person": person, "device": device}).first()
    return Device(row.last_at, row.strayed or 0, row.said, True) if row else Device()


def acknowledged_count(connection: Connection, person: str, device: str) -> int:
    """How many edits of this device were taken."""
    return connection.scalar(_SAID, {"person": person, "device": device}) or 0


def keep(connection: Connection, person: str, device: str, last_at: int, now: int, taken: int) -> None:
    """Record that the device was here and that so many more of its edits were taken."""
    row: dict[str, Any] = {"last_at": last_at, "last_seen": now}
    statement = statements.upsert(connection, tables.device, ("person", "id"), tuple(row), ("said",))
    statements.write_many(connection, statement, [row | {"person": person, "id": device, "said": taken}])


def stray(connection: Connection, person: str, device: str, now: int) -> None:
    """Record that the device came from another past of this database, and when."""
    statement = statements.upsert(connection, tables.device, ("person", "id"), ("strayed", "last_seen"))
    row = {"person": person, "id": device, "last_at": 0, "last_seen": now, "strayed": now}
    connection.execute(statement, row)
    forget_old(connection, person)


def strayed(connection: Connection, person: str, device: str) -> int:
    """When the device last came from another past of this database, or 0."""
    return connection.scalar(_STRAYED, {"person": person, "device": device}) or 0


def forget_old(connection: Connection, person: str) -> None:
    """Delete those of a person's devices that were not seen for longest.
    Call it where a new name is written.
    """
    connection.execute(_TOO_MANY, {"person": person})


def forget_all(connection: Connection, person: str) -> None:
    """Delete all devices of somebody who was erased."""
    connection.execute(delete(tables.device).where(_device.person == person))
