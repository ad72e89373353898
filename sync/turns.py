"""The transactions of one database, as the engine's parts begin them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from sqlalchemy import Connection, Engine

from sync import members, transactions

Answer = TypeVar("Answer")


class Turns:
    """Transactions for reading and writing. What is asked inside `together` joins its transaction."""

    def __init__(self, database: Engine) -> None:
        self._database = database
        self._together: ContextVar[Connection | None] = ContextVar("together", default=None)

    @contextmanager
    def together(self) -> Iterator[Connection]:
        """One transaction, committed or rolled back at the end. Memberships are changed in one at a time."""
        with self.writing() as connection:
            members.lock_everybody(connection)
            token = self._together.set(connection)
            try:
                yield connection
            finally:
                self._together.reset(token)

    def taking(self, work: Callable[[Connection], Answer]) -> Answer:
        """Take edits in one transaction, which is run again where a conflict with another one ended it."""

        def whole() -> Answer:
            with self.writing() as connection:
                return work(connection)

        return whole() if self._together.get() is not None else transactions.persistently(whole)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction for reading, on one snapshot of the database."""
        joined = self._together.get()
        if joined is not None:
            yield joined
            return
        with transactions.reading(self._database) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction for writing, from its first statement on."""
        joined = self._together.get()
        if joined is not None:
            yield joined
            return
        with transactions.writing(self._database) as connection:
            yield connection
