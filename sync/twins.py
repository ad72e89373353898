"""Cloned profiles: a copy of a browser's storage, or a backup brought back, bears the name of its original.

What a device writes replaces what it wrote before, for it had that on its screen. A copy had not. So device
and server both count the edits taken under a name: who knows of fewer, and does not repeat those whose
verdict it may have missed, is a copy, and goes on under a name of its own. Nothing else tells them apart.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection, bindparam, func, select

from sync import tables
from sync.protocol import edit_id

_device, _edit = tables.device.c, tables.edit.c
_SAID = select(_device.said).where(_device.person == bindparam("person"), _device.id == bindparam("device"))
_REPEATED = (
    select(func.count())
    .select_from(tables.edit)
    .where(
        _edit.by == bindparam("person"),
        _edit.id.in_(bindparam("ids", expanding=True)),
        _edit.position == 0,
        _edit.device == bindparam("device"),
    )
)


class Name(NamedTuple):
    """What a device is called from now on, and how many of its edits have been taken."""

    device: str
    said: int


def name(connection: Connection, person: str, device: str, said: int | None, edits: Sequence[Any]) -> Name:
    """The same request again finds the same name. `said`: as the device knows it; None asks for nothing."""
    heard = _heard(connection, person, device)
    while said is not None and heard > said and heard - said > _repeated(connection, person, device, edits):
        device, said = str(uuid5(NAMESPACE_URL, f"{device}:{said}")), 0
        heard = _heard(connection, person, device)
    return Name(device, heard)


def _heard(connection: Connection, person: str, device: str) -> int:
    return connection.scalar(_SAID, {"person": person, "device": device}) or 0


def _repeated(connection: Connection, person: str, device: str, edits: Sequence[Any]) -> int:
    ids = [found for found in map(edit_id, edits) if found]
    return connection.scalar(_REPEATED, {"person": person, "device": device, "ids": ids}) or 0
