"""A database of its own for each test, quickly: made once as it is wanted, then copied.

The same tests run on SQLite and on PostgreSQL: `current` is the store that a test's databases come from.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.pool import StaticPool

from sync import transactions

Furnish = Callable[[Engine], object]


class Store(Protocol):
    """What a test may ask of either."""

    def like(self, name: str, furnish: Furnish) -> Engine:
        """A database for this process, as `furnish` leaves an empty one. name: of what it is furnished as."""

    def shared_like(self, name: str, furnish: Furnish, file: Path) -> URL:
        """The same for several processes; where there are files, it is to be `file`."""

    def empty(self, file: Path) -> URL:
        """A database without a table, for several processes."""

    def backup(self, engine: Engine) -> Any:
        """All that is in it now."""

    def restore(self, engine: Engine, backup: Any) -> None:
        """What was in it then, and nothing else."""


class Sqlite:
    """In memory; as a file where others share it."""

    def __init__(self) -> None:
        self.made: dict[str, bytes] = {}
        self.files: dict[str, bytes] = {}

    def like(self, name: str, furnish: Furnish) -> Engine:
        if name not in self.made:
            made = memory()
            furnish(made)
            self.made[name] = self.backup(made)
        copy = memory()
        self.restore(copy, self.made[name])
        return copy

    def shared_like(self, name: str, furnish: Furnish, file: Path) -> URL:
        url = URL.create("sqlite", database=str(file))
        if name not in self.files:
            with TemporaryDirectory() as folder:
                made = opened(url.set(database=f"{folder}/made.db"))
                furnish(made)
                made.dispose()  # what is still in the write-ahead log goes into the file
                self.files[name] = Path(folder, "made.db").read_bytes()
        file.write_bytes(self.files[name])
        return url

    def empty(self, file: Path) -> URL:
        return URL.create("sqlite", database=str(file))

    def backup(self, engine: Engine) -> bytes:
        return driver(engine).serialize()

    def restore(self, engine: Engine, backup: bytes) -> None:
        driver(engine).deserialize(backup)


def memory() -> Engine:
    made = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    transactions.configure(made)
    return made


def driver(engine: Engine) -> sqlite3.Connection:
    connection = engine.raw_connection().driver_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


def opened(url: URL) -> Engine:
    made = create_engine(url)
    transactions.configure(made)
    return made


current: Store = Sqlite()


@contextmanager
def on(store: Store) -> Iterator[None]:
    """The databases of this test come from `store`."""
    global current  # a test is on one database at a time
    before, current = current, store
    try:
        yield
    finally:
        current = before
        os.environ.pop("DATABASE_URL", None)


def name(url: URL) -> None:
    """Until the end of this test, commands and servers find it as an installer would tell them."""
    if url.get_backend_name() == "postgresql":
        os.environ["DATABASE_URL"] = url.render_as_string(hide_password=False)
