"""The list of mistakes: each promise that one breaks, and the test that notices it."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

Patch = pytest.MonkeyPatch
Maker = Callable[[Patch], None]


class Mistake(NamedTuple):
    """make: makes it, for as long as the patch stands. AttributeError, LookupError, OSError: what it
    replaces is gone.

    test: as pytest names it, below tests/; of one with parameters the first, where it names none.
    """

    promise: int
    test: str
    make: Maker

    @property
    def node(self) -> str:
        """The test, without its parameters."""
        return f"tests/{self.test.partition('[')[0]}"


MISTAKES: dict[str, Mistake] = {}


def noticed_by(promise: int, test: str) -> Callable[[Maker], Maker]:
    """The mistake below breaks this promise, and this test fails with it."""

    def listed(make: Maker) -> Maker:
        if make.__name__ in MISTAKES:
            raise ValueError(f"two mistakes are called {make.__name__}")
        MISTAKES[make.__name__] = Mistake(promise, test, make)
        return make

    return listed
