"""What all of the engine's door stands on."""

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
        """All that is asked of the engine inside is one transaction: kept at the end, or not at all.

        Who belongs where is changed inside, by one hand at a time.
        """
        with self.turns.together() as connection:
            yield connection
