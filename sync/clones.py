"""Cloned profiles: a copy of a browser's storage, or a backup brought back, bears the name of its original.

What a device writes replaces what it wrote before, for it had that on its screen. A copy had not. So device
and server both count the edits taken under a name. Who knows of fewer, and says something new without
repeating those whose verdict it may have missed, is a copy, and goes on under a name of its own. Who repeats
some of them and says nothing new is still being told: a poor line carries few at a time.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection

from sync import devices, verdicts
from sync.protocol import edit_id


class Name(NamedTuple):
    """What a device is called from now on, and how many of its edits it is to know of before this request.

    behind: others have been taken that it has not repeated yet; it says nothing new.
    """

    device: str
    acknowledged_count: int
    behind: bool = False


def name(
    connection: Connection, person: str, device: str, acknowledged: int | None, edits: Sequence[Any]
) -> Name:
    """The name for this device. The same request again gets the same name.

    acknowledged: how many of its edits were taken, as the device knows it; None asks for nothing.
    """
    heard = devices.acknowledged_count(connection, person, device)
    if acknowledged is None or heard <= acknowledged:
        return Name(device, heard)
    ids = [found for found in map(edit_id, edits) if found]
    taken = verdicts.taken(connection, person, ids)
    if heard - acknowledged <= _repeated(taken, device):
        return Name(device, heard)
    new = _first_new(connection, person, ids, taken)
    copy = _known_copy(device, ids, taken)
    if copy is None:
        if new is None:
            return Name(device, acknowledged + _repeated(taken, device), behind=True)
        copy = _copy(device, new)
    heard = devices.acknowledged_count(connection, person, copy)
    repeated = _repeated(taken, copy)
    return Name(copy, repeated, behind=True) if new is None and repeated < heard else Name(copy, heard)


def _repeated(taken: dict[str, str], device: str) -> int:
    return sum(name == device for name in taken.values())


def _first_new(connection: Connection, person: str, ids: list[str], taken: dict[str, str]) -> str | None:
    """The first edit that has no verdict yet."""
    others = [name for name in ids if name not in taken]
    if not others:
        return None
    refused = verdicts.refused(connection, person, others)
    return next((name for name in others if name not in refused), None)


def _copy(device: str, edit: str) -> str:
    """A name for the copy: the origin in its edits' ids, which is random at each start of a
    program and so unique.
    """
    return str(uuid5(NAMESPACE_URL, f"{device}:{edit.partition(':')[0]}"))


def _known_copy(device: str, ids: list[str], taken: dict[str, str]) -> str | None:
    """The name that this copy was given before, where it repeats what was taken under it."""
    names = set(taken.values())
    return next((copy for name in ids if (copy := _copy(device, name)) in names), None)
