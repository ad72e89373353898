"""What was deleted is removed from the disk, too: a database only marks its space as free, and may write over
it much later.

The transaction that deletes also records that a vacuum is due, so that the next start makes up for a crash
between the two.
"""

import secrets

from sqlalchemy import Connection, Engine, delete, select, text

from app.storage.settings import Setting
from sync import statements, transactions

DUE = "clearing-due"
_DUE = select(Setting.value).where(Setting.name == DUE)


def mark_due(connection: Connection) -> None:
    """Something is deleted in this transaction that has to go from the disk."""
    statement = statements.upsert(connection, Setting.__table__, ("name",), ("value",))
    connection.execute(statement, {"name": DUE, "value": secrets.token_hex(8)})


def vacuum_if_due(database: Engine) -> None:
    """Run a vacuum that a crash prevented, or somebody who was reading."""
    with transactions.reading(database) as connection:
        due = connection.scalar(_DUE)
    if due:
        vacuum(database)


def vacuum(database: Engine) -> None:
    """Give free room back. People may go on working; an SQLite file of 100 MB takes about a second.

    PostgreSQL writes over freed rows when it needs their room, and its archived log has rules of its own.
    """
    with transactions.reading(database) as connection:
        due = connection.scalar(_DUE)
    run = vacuum_postgresql if database.dialect.name == "postgresql" else vacuum_sqlite
    if run(database):
        with transactions.writing(database) as connection:  # unless more has fallen due meanwhile
            connection.execute(delete(Setting).where(Setting.name == DUE, Setting.value == due))


def vacuum_postgresql(database: Engine) -> bool:
    with database.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM"))
    return True


def vacuum_sqlite(database: Engine) -> bool:
    """Write the file anew, without what was free. False where somebody who reads keeps the old pages."""
    raw = database.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("VACUUM")
        busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        raw.close()
    return not busy
