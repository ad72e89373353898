"""Mistakes made on purpose, to show that each promise has a test that can fail. `make prove` makes them all.

A mistake replaces something by its name, so what stands in a function may change without a change here. It is
made in the test's own process and in those forked from it (forked.py); nothing that ships knows of it.
Mistakes that simulated devices notice stand in simulator/faults.py and simulator/worker/faults.py.
"""

from tests.mistakes import page, server, worker  # noqa: F401  they list their mistakes
from tests.mistakes.listed import MISTAKES
from tests.mistakes.making import made, make, present
from tests.mistakes.scripts import spoil

__all__ = ["MISTAKES", "made", "make", "present", "spoil"]
