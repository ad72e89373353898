"""Which random life is the first to notice a fault: `python -m tests.simulator.noticed base_taken_at_save`.

A change of the simulator changes every life, so the numbers in test_devices_faults.py are looked for anew.
"""

import sys
from itertools import count

import pytest

from tests.simulator import faults
from tests.simulator.life import Life
from tests.test_devices_faults import NOTICES


def first(fault: str) -> tuple[int, str]:
    """The seed, and how that life ends."""
    with pytest.MonkeyPatch.context() as patch:
        getattr(faults, fault)(patch)
        for seed in count(1):
            try:
                Life(seed).run_and_end()
            except NOTICES as ending:
                return seed, str(ending)
    raise AssertionError("count() has no end")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(name, *first(name))
