"""What was deleted goes from the disk too: a database marks its room as free, and writes over it some day.

That clearing is due is written in the transaction that deletes, so that a crash in between is made good by
the next start.
"""

import secrets

from sqlalchemy import Connection, Engine, delete, select, text

from app.storage.settings import Setting
from sync import statements, transactions

DUE = "clearing-due"
_DUE = select(Setting.value).where(Setting.name == DUE)


def fall_due(connection: Connection) -> None:
    """Something is deleted in this transaction that has to go from the disk."""
    statement = statements.upsert(connection, Setting.__table__, ("name",), ("value",))
    connection.execute(statement, {"name": DUE, "value": secrets.token_hex(8)})


def clear_if_due(database: Engine) -> None:
    """Do what a crash, or whoever was reading, has kept from being done."""
    with transactions.reading(database) as connection:
        due = connection.scalar(_DUE)
    if due:
        clear(database)


def clear(database: Engine) -> None:
    """Give free room back. People may go on working; an SQLite file of 100 MB takes about a second.

    PostgreSQL writes over freed rows when it needs their room, and its archived log has rules of its own.
    """
    with transactions.reading(database) as connection:
        due = connection.scalar(_DUE)
    vacuum = vacuum_postgresql if database.dialect.name == "postgresql" else vacuum_sqlite
    if vacuum(database):
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
