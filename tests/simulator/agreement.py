"""Two devices that have synced show the same: each holds exactly what the server shows its person."""

from typing import Any

from .device import Device
from .world import World


def check_replica(world: World, device: Device, owner: str) -> None:
    """It holds exactly what the server would show this person, and nothing waits."""
    assert not device.storage.read("mpp", "sealed"), f"{device.name} keeps sealed words"
    assert [name for name in device.storage.databases if name != "mpp"] == [f"mpp-{owner}"]
    replica = device.replica()
    assert replica.outbox() == [], f"{device.name} has something to say yet"
    held = replica.versions()
    assert sorted(held) == sorted(world.engine.hold(owner)), (
        f"{device.name} holds other scopes than it should"
    )
    for plan in {scope.split("/")[0] for scope in held}:
        shown = world.engine.records(owner, plan)
        for scope in [scope for scope in held if scope.startswith(plan)]:
            assert held[scope] == shown[scope]["version"]
            mine = [record for key, record in replica.records().items() if key[0] == scope]
            assert by_id(mine) == by_id(shown[scope]["records"]), (
                f"{device.name} shows something else: {scope}"
            )


def by_id(records: list[list[Any]]) -> list[list[Any]]:
    return sorted(records, key=lambda record: record[:2])
