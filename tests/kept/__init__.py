"""Databases of earlier releases, kept to be brought to this one's."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, MetaData, insert, select

from app.storage import journal
from app.storage.copy_database import advance_sequence
from app.storage.database import FILE, file_in, open_database
from app.upkeep.upgrade import upgrade
from sync import transactions
from tests import databases

RELEASES = sorted(Path(__file__).parent.glob("*.sql"))
Contents = dict[str, list[dict[str, Any]]]


def bring_in(release: Path, data: Path) -> None:
    """The database of that release, in a new data folder or on the PostgreSQL of this test."""
    data.mkdir()
    with closing(sqlite3.connect(data / FILE)) as database:
        database.executescript(release.read_text())
    url = databases.current.empty(data / FILE)
    if url.get_backend_name() == "postgresql":
        rows = contents(databases.opened(file_in(data)))
        upgrade(data, url, to=rows["alembic_version"][0]["version_num"])
        put(rows, databases.opened(url))
        databases.name(url)


def write_down(data: Path, file: Path) -> None:
    """The database of a data folder, as a release's. Without its journal: whoever brings it in begins one."""
    with closing(sqlite3.connect(data / FILE)) as database:
        database.execute("DELETE FROM setting WHERE name = ?", [journal.NAME])  # and is not committed
        file.write_text("\n".join(database.iterdump()) + "\n")


def contents_of(data: Path) -> Contents:
    """Every row of every table that the database of a data folder has, whatever its version."""
    return contents(open_database(data))


def contents(database: Engine) -> Contents:
    tables = reflected(database)
    with transactions.reading(database) as connection:
        found = {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in tables.sorted_tables
        }
    database.dispose()
    return found


def put(rows: Contents, database: Engine) -> None:
    with transactions.writing(database) as connection:
        for table in reflected(database).sorted_tables:
            if rows[table.name] and table.name != "alembic_version":
                connection.execute(insert(table), rows[table.name])
                advance_sequence(connection, table)
    database.dispose()


def reflected(database: Engine) -> MetaData:
    tables = MetaData()
    tables.reflect(database)
    return tables
