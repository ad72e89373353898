"""Cloned profiles: a copy of a browser's storage, or a backup brought back, bears the name of its original.

What a device writes replaces what it wrote before, for it had that on its screen. A copy had not. So device
and server both count the edits taken under a name: who knows of fewer, and does not repeat those whose
verdict it may have missed, is a copy, and goes on under a name of its own. Nothing else tells them apart.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection, func, select

from sync import tables
from sync.protocol import edit_id


class Name(NamedTuple):
    """What a device is called from now on, and how many of its edits have been taken."""

    device: str
    said: int


def name(connection: Connection, person: str, device: str, said: int | None, edits: Sequence[Any]) -> Name:
    """The same request again finds the same name. `said`: as the device knows it; None asks for nothing."""
    ids = [found for found in map(edit_id, edits) if found]
    heard = _heard(connection, person, device)
    while said is not None and heard - said > _repeated(connection, person, device, ids):
        device, said = str(uuid5(NAMESPACE_URL, f"{device}:{said}")), 0
        heard = _heard(connection, person, device)
    return Name(device, heard)


def _heard(connection: Connection, person: str, device: str) -> int:
    row = tables.device.c
    found = connection.scalar(select(row.said).where(row.person == person, row.id == device))
    return found or 0


def _repeated(connection: Connection, person: str, device: str, ids: list[str]) -> int:
    row = tables.edit.c
    mine = (row.by == person, row.id.in_(ids), row.position == 0, row.device == device)
    return connection.scalar(select(func.count()).select_from(tables.edit).where(*mine)) or 0
