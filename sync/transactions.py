"""Transactions for reading and for writing, made to behave alike on SQLite and PostgreSQL.

SQLite has one writer at a time. PostgreSQL has many, who wait for one another at the rows they lock, always
in this order, so that no two ever wait for each other: the epoch's row (memberships are changed by one
writer at a time), plans in order of id, the sender's device, the sender's sign-in.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError

Answer = TypeVar("Answer")

TRIES = 5
ON_DISK = "FULL"  # what was answered as taken outlives a power cut
_STARTING = 0x4D5050  # the number of the lock under which tables are made
# Deadlock, serialization failure (a distributed PostgreSQL's way of saying it), and somebody else was first.
_IN_THE_WAY = frozenset({"40P01", "40001", "23505"})
_ONE_MOMENT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def configure(engine: Engine) -> None:
    """Set up each connection: durable commits, a wait for the writer's lock,
    and transactions that begin explicitly.
    """
    if engine.dialect.name == "postgresql":
        event.listen(engine, "handle_error", _without_values)
        return

    @event.listens_for(engine, "connect")
    def connected(dbapi: Any, _: Any) -> None:
        dbapi.isolation_level = None  # the driver would begin too late, and as a reader
        cursor = dbapi.cursor()
        cursor.execute("PRAGMA busy_timeout = 30000")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute(f"PRAGMA synchronous = {ON_DISK}")
        cursor.execute("PRAGMA wal_autocheckpoint = 4000")  # pages: the same ones are written again and again
        cursor.execute("PRAGMA cache_size = -8000")  # KiB
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        # A reader that turns writer fails at once where another has written meanwhile.
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction for reading: all its statements see one snapshot of the database."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(**_ONE_MOMENT)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction for writing. SQLite has one at a time; on PostgreSQL each statement sees what was
    committed before it, and so what the transaction that held a lock has written.
    """
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A transaction for writing while no other server starts:
    two that create a table at once would both fail.
    """
    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:name)"), {"name": _STARTING})
        yield connection


def persistently(work: Callable[[], Answer]) -> Answer:
    """Run a whole transaction, and run it again where a conflict with another one ended it."""
    for left in reversed(range(TRIES)):
        try:
            return work()
        except DBAPIError as error:
            if not left or getattr(error.orig, "sqlstate", None) not in _IN_THE_WAY:
                raise
    raise AssertionError


def _without_values(context: Any) -> None:
    """PostgreSQL quotes the row that it refuses; that is somebody's words, and stays out of error texts."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).partition("\n")[0], *error.args[1:])
