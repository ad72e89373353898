"""Two devices that have synced show the same: each holds exactly what the server shows its person."""

from typing import Any

from .device import Device
from .world import World


def check_replica(world: World, device: Device, owner: str) -> None:
    """It holds exactly what the server would show this person, and nothing waits."""
    sealed = device.storage.read("mpp", "sealed").values()
    assert not any(box["kept"]["outbox"] for box in sealed), f"{device.name} keeps unsent words sealed"
    assert [name for name in device.storage.databases if name != "mpp"] == [f"mpp-{owner}"]
    replica = device.replica()
    assert replica.outbox() == [], f"{device.name} has something to say yet"
    held, shown = replica.versions(), {}
    for plan, _role in world.engine.plans(owner):
        shown |= world.engine.records(owner, plan)
    begun = [scope for scope in world.engine.hold(owner) if shown[scope]["version"]]
    assert sorted(held) == sorted(begun), f"{device.name} holds other scopes than it should"
    for scope, version in held.items():
        assert version == shown[scope]["version"], f"{device.name} is behind in {scope}"
        here = [record for key, record in replica.records().items() if key[0] == scope]
        assert by_id(here) == by_id(shown[scope]["records"]), f"{device.name} shows something else: {scope}"


def by_id(records: list[list[Any]]) -> list[list[Any]]:
    return sorted(records, key=lambda record: record[:2])
