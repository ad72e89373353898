"""Which random life is the first to notice a mistake. That is looked for, not written down: a new kind
changes what is in a seed.
"""

from collections.abc import Callable

import pytest
from sqlalchemy.exc import IntegrityError

from .device import Device
from .focus import Focus
from .life import Life
from .world import World

NOTICES = (AssertionError, IntegrityError, pytest.fail.Exception)
LIVES = range(1, 81)


def first_to_notice(
    focus: Focus | None,
    make: Callable[[World, str], Device] = Device,
    told: str = "",
    clear: Callable[[], None] = lambda: None,
) -> int:
    """The seed of the first life that ends badly, and says so in these words. Fails where all end well.

    clear: what is done after each.
    """
    for seed in LIVES:
        try:
            Life(seed, make, focus=focus).run_and_end()
        except NOTICES as noticed:
            if told in str(noticed):
                return seed
        finally:
            clear()
    pytest.fail(f"none of {len(LIVES)} lives noticed it")
