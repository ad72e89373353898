"""Words that nobody on this device can read until their author is back."""

from typing import Any

from .replica import Entry, Replica, database
from .storage import Storage

NAMED = ("device", "said", "epoch")  # what the server knows a device by


def sealed(storage: Storage) -> dict[str, Any]:
    """{person: box}. A box is opened with the key of the sign-in in which it was made."""
    return storage.read("mpp", "sealed")


def seal(storage: Storage, person: str) -> None:
    """First the box, then the replica goes: a crash between the two loses nothing."""
    replica = Replica(storage, person)
    kept = {"outbox": dict(storage.read(replica.name, "outbox")), "drawer": dict(replica.drawer())}
    kept["told"] = dict(enumerate(replica.told()))
    if replica.meta("seal") and any(kept.values()):
        with storage.transaction("mpp") as stores:
            named = {key: replica.meta(key) for key in NAMED}
            box = {"id": replica.meta("seal_id"), "key": replica.meta("seal"), "kept": kept, "named": named}
            stores["sealed"] = {**stores.get("sealed", {}), person: box}
    storage.delete(database(person))


def unseal(storage: Storage, person: str, key: str | None) -> None:
    """Words are put back once, however often the box is opened; and a new replica has the old one's name."""
    box = sealed(storage).get(person)
    if box is None:
        return
    assert box["key"] == key, "a box opened with the key of another person or sign-in"
    kept = box["kept"]
    with Replica(storage, person).transaction() as writing:
        if not writing.meta.get("device"):
            writing.meta.update({name: value for name, value in box["named"].items() if value is not None})
        put_back(writing.outbox, writing.put_out, kept["outbox"])
        writing.drawer.update({edit: e for edit, e in kept["drawer"].items() if edit not in writing.drawer})
        writing.tell_of([*kept["told"].values()])


def drop(storage: Storage, person: str) -> None:
    """Of the box nothing is left."""
    if person in sealed(storage):
        with storage.transaction("mpp") as stores:
            del stores["sealed"][person]


def put_back(waiting: dict[int, Entry], put: Any, entries: dict[int, Entry]) -> None:
    known = {entry["edit"][0] for entry in waiting.values()}
    for number in sorted(entries):
        if entries[number]["edit"][0] not in known:
            put(entries[number])
