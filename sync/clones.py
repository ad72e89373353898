"""Cloned profiles: a copy of a browser's storage, or a backup brought back, bears the name of its original.

What a device writes replaces what it wrote before, for it had that on its screen. A copy had not. So device
and server both count the edits taken under a name. Who knows of fewer, and says something new without
repeating those whose verdict it may have missed, is a copy, and goes on under a name of its own. Who repeats
some of them and says nothing new is still being told: a poor line carries few at a time.

After a restore a device knows a count of another past. It holds for this past as far as the backup had come;
of what was taken since then the device knows only what it repeats.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection

from sync import devices, verdicts
from sync.protocol import edit_id
from sync.verdicts import Taken

COPIES = 4  # of one origin are told from each other, and are known again after an answer was lost


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
    news = _news(connection, person, device, acknowledged, taken)
    if heard - acknowledged <= news:
        return Name(device, heard)
    new = _first_new(connection, person, ids, taken)
    copy = _known_copy(device, ids, taken)
    if copy is None:
        if new is None:
            return Name(device, acknowledged + news, behind=True)
        copy = _copy(device, new)
    return _name_of_copy(connection, person, copy, taken, new)


def name_from_another_past(
    connection: Connection, person: str, device: str, acknowledged: int | None
) -> Name:
    """The name for a device that counted in another past: of this one it knows what the backup had."""
    heard = devices.acknowledged_count(connection, person, device)
    if acknowledged is None:
        return Name(device, heard)
    return Name(device, min(acknowledged, heard, verdicts.taken_before_restore(connection, person, device)))


def _name_of_copy(
    connection: Connection, person: str, copy: str, taken: Mapping[str, Taken], new: str | None
) -> Name:
    """A copy's name; where another copy bears it, made of the same profile at another time, a further one.

    A program that never counts its own would be given one after another: it goes on under the last.
    """
    for _ in range(COPIES):
        heard = devices.acknowledged_count(connection, person, copy)
        repeated = len(_repeated(taken, copy))
        if repeated >= heard:
            break
        if new is None:
            return Name(copy, repeated, behind=True)
        copy, last = _copy(copy, new), copy
    else:
        copy = last
    return Name(copy, heard)


def _news(
    connection: Connection, person: str, device: str, acknowledged: int, taken: Mapping[str, Taken]
) -> int:
    """How many repeated edits it may not know to have been taken. What the backup had, and the device knew,
    is only offered again.
    """
    repeated = _repeated(taken, device)
    before = sum(one.before_restore for one in repeated)
    if not before:
        return len(repeated)
    unheard = verdicts.taken_before_restore(connection, person, device) - acknowledged
    return len(repeated) - before + min(before, max(0, unheard))


def _repeated(taken: Mapping[str, Taken], device: str) -> list[Taken]:
    return [one for one in taken.values() if one.device == device]


def _first_new(connection: Connection, person: str, ids: list[str], taken: Mapping[str, Taken]) -> str | None:
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


def _known_copy(device: str, ids: list[str], taken: Mapping[str, Taken]) -> str | None:
    """The name that this copy was given last, where it repeats what was taken under it."""
    names = {one.device for one in taken.values()} - {device}
    found, start = None, device
    while names:
        copies = (copy for edit in ids for copy in _further_copies(start, edit) if copy in names)
        deeper = next(copies, None)
        if deeper is None:
            break
        names.discard(deeper)
        found = start = deeper
    return found


def _further_copies(device: str, edit: str) -> Iterator[str]:
    """The names in the order in which copies of one origin are given them."""
    for _ in range(COPIES):
        device = _copy(device, edit)
        yield device
