"""What a crash leaves."""

from collections.abc import Callable

from .device import Device
from .storage import CrashError


def crashes(device: Device, deed: Callable[[], object]) -> bool:
    """True when it crashed; the device is started again."""
    try:
        deed()
    except CrashError:
        device.crash()
        return True
    device.storage.points_left = None
    return False
