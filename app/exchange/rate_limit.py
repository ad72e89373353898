"""The rate limit of exchanges: a token bucket for each device.

By device and not by address, because a whole school has one address. Each process counts for itself.
"""

from math import ceil
from threading import Lock

OFTEN = 600  # a day offline at a school's desk is some hundred requests, and halving a batch doubles them
MINUTES_5 = 5 * 60 * 1000
MOST = 10_000  # devices remembered


class RateLimit:
    """`many` requests at once, and as many again in each five minutes; 0 is no limit."""

    def __init__(self, many: int) -> None:
        self._many = many
        self._lock = Lock()
        self._left: dict[str, tuple[float, int]] = {}  # how many more a device may ask, as of when

    def wait(self, device: str, now: int) -> int:
        """Seconds until the device may ask; 0 when it may, and then it has. now: in milliseconds."""
        if not self._many:
            return 0
        with self._lock:
            left, since = self._left.pop(device, (float(self._many), now))
            left = min(self._many, left + self._many * max(0, now - since) / MINUTES_5)
            self._left[device] = (left - 1 if left >= 1 else left, now)
            if len(self._left) > MOST:
                del self._left[next(iter(self._left))]  # the one that has been silent for longest
        return 0 if left >= 1 else ceil((1 - left) * MINUTES_5 / self._many / 1000)
