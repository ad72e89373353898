"""Two devices that have synced show the same: each holds exactly what the server shows its person."""

from typing import Any

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
    records: dict[str, list[list[Any]]] = {scope: [] for scope in held}
    for (scope, *_), record in replica.records().items():
        records[scope].append(record)
    for scope, version in held.items():
        assert version == shown[scope]["version"], f"{device.name} is behind in {scope}"
        assert by_id(records[scope]) == by_id(shown[scope]["records"]), (
            f"{device.name} shows something else: {scope}"
        )


def by_id(records: list[list[Any]]) -> list[list[Any]]:
    return sorted(records, key=lambda record: record[:2])
