"""The database's epoch: random, made with the tables, and anew when the database is restored."""

from sqlalchemy import Connection, insert, select, update

from sync import tables

_EPOCH = select(tables.epoch.c.id)


def make(connection: Connection, epoch: str, now: int) -> None:
    """Make the tables and the epoch, where they are not there yet."""
    tables.metadata.create_all(connection)
    if connection.execute(_EPOCH).first() is None:
        connection.execute(insert(tables.epoch), {"id": epoch, "made": now})


def current(connection: Connection) -> str:
    found: str = connection.execute(_EPOCH).scalar_one()
    return found


def restore(connection: Connection, epoch: str, now: int) -> None:
    """After a restore the database has a new epoch, and each scope remembers how far it had come."""
    connection.execute(update(tables.epoch).values(id=epoch, made=now))
    connection.execute(update(tables.scope).values(restored=tables.scope.c.version))
