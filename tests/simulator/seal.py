"""Words that nobody on this device can read until their author is back."""

from typing import Any

from .replica import Entry, Replica, database
from .storage import Storage


def sealed(storage: Storage) -> dict[str, Any]:
    """{person: box}. A box is opened with the key that its person is given at sign-in."""
    return storage.read("mpp", "sealed")


def seal(storage: Storage, person: str) -> None:
    """First the box, then the replica goes: a crash between the two loses nothing."""
    kept = {store: dict(storage.read(database(person), store)) for store in ("outbox", "drawer")}
    key = storage.read(database(person), "meta").get("seal")
    with storage.transaction("mpp") as stores:
        boxes = stores["sealed"] = dict(stores.get("sealed", {}))
        if any(kept.values()):
            boxes[person] = {"key": key, "kept": merged(boxes.get(person), kept)}
    storage.delete(database(person))
    with storage.transaction("mpp") as stores:
        stores.get("people", {}).pop(person, None)


def unseal(storage: Storage, person: str, key: str) -> None:
    """Words are put back once, however often the box is opened."""
    box = sealed(storage).get(person)
    with Replica(storage, person).transaction() as writing:
        writing.meta["seal"] = key
        if box is not None:
            assert box["key"] == key, "a box opened with another person's key"
            put_back(writing.outbox, writing.put_out, box["kept"]["outbox"])
            fresh = {edit: e for edit, e in box["kept"]["drawer"].items() if edit not in writing.drawer}
            writing.drawer.update(fresh)
    if box is not None:
        with storage.transaction("mpp") as stores:
            del stores["sealed"][person]


def merged(box: dict[str, Any] | None, kept: dict[str, Any]) -> dict[str, Any]:
    """A crash may have left a box and the replica it was made of."""
    if box is None:
        return kept
    waiting: dict[int, Entry] = dict(box["kept"]["outbox"])
    put_back(waiting, lambda entry: waiting.update({max(waiting, default=0) + 1: entry}), kept["outbox"])
    return {"outbox": waiting, "drawer": {**box["kept"]["drawer"], **kept["drawer"]}}


def put_back(waiting: dict[int, Entry], put: Any, entries: dict[int, Entry]) -> None:
    known = {entry["edit"][0] for entry in waiting.values()}
    for number in sorted(entries):
        if entries[number]["edit"][0] not in known:
            put(entries[number])
