"""What all parts of the engine's door share."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlalchemy
from sqlalchemy import Connection

from sync.schema import Schema
from sync.turns import Turns


class Base:
    """A database, the kinds there are, and the time. Times are whole milliseconds; days text, 2026-11-22."""

    def __init__(
        self, database: sqlalchemy.Engine, schema: Schema, clock: Callable[[], int], today: Callable[[], str]
    ) -> None:
        self.database, self.schema, self.clock, self.today = database, schema, clock, today
        self.turns = Turns(database)

    @contextmanager
    def together(self) -> Iterator[Connection]:
        """Make one transaction of all that is asked of the engine inside the block: committed at its end, or
        rolled back.

        Only one such block at a time runs, so memberships are changed by one caller at a time.
        """
        with self.turns.together() as connection:
            yield connection
