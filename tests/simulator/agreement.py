"""Two devices that have synced show the same: each holds exactly what the server shows its person."""

from typing import Any

from sync.deletion import DELETED
from sync.schema import HIDDEN

from . import ledger
from .device import Device
from .world import World


def check_replica(world: World, device: Device, owner: str) -> None:
    """It holds exactly what the server would show this person, and nothing waits."""
    assert device.waiting() == set(), f"{device.name} has something to say yet"
    assert device.people() == [owner], f"{device.name} keeps somebody else's plans"
    replica = device.replica()
    held, shown = replica.versions(), {}
    for plan, _role in world.engine.plans(owner):
        shown |= world.engine.records(owner, plan)
    begun = [scope for scope in world.engine.hold(owner) if shown[scope]["version"]]
    assert sorted(held) == sorted(begun), f"{device.name} holds other scopes than it should"
    check_private(world, device, owner)
    check_taken_back(world, device)
    records: dict[str, list[list[Any]]] = {scope: [] for scope in held}
    for (scope, *_), record in replica.records().items():
        records[scope].append(record)
    for scope, version in held.items():
        assert version == shown[scope]["version"], f"{device.name} is behind in {scope}"
        assert by_id(records[scope]) == by_id(shown[scope]["records"]), (
            f"{device.name} shows something else: {scope}"
        )


def check_private(world: World, device: Device, owner: str) -> None:
    """Of what a pupil keeps to themselves it holds nothing, but for the pupil and whoever made it."""
    makers, records = ledger.makers(world.database), device.replica().records()
    for key, fields in ledger.state(world.database).items():
        hidden = (fields or {}).get(HIDDEN, [False])[0] is True
        kept = hidden and owner != makers[key] and world.role(key[0].split("/")[0], owner) != "pupil"
        assert not (kept and records.get(key, [None] * 4)[3]), (
            f"{device.name} holds what is kept from {owner}: {key}"
        )


def check_taken_back(world: World, device: Device) -> None:
    """Of what was said and taken back it holds who said it, and not a word."""
    for key, record in device.replica().records().items():
        fields = record[3] or {}
        if world.engine.schema.kinds[key[1]].retractors and fields.get(DELETED, [False])[0]:
            said = [wire[0] for name, wire in fields.items() if name != DELETED]
            assert said == [None], f"{device.name} holds what was taken back: {key}"


def by_id(records: list[list[Any]]) -> list[list[Any]]:
    return sorted(records, key=lambda record: record[:2])
