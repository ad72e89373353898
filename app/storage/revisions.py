"""Which tables a database has: numbered as in `migrations/versions`, from the first release on."""

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
    inspect,
    select,
)

from app.storage import distribution
from app.storage.database import db
from sync import tables, transactions

FOLDER = distribution.folder("migrations")
NUMBER = Table(  # as Alembic keeps it
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


class RevisionError(Exception):
    """The tables are those of another version; the text says what to do."""


def make_tables() -> None:
    """Give an empty database the tables of this version. Those of another version raise RevisionError."""
    with transactions.alone(db.engine) as connection:
        kept = number(connection)
        if kept is None:
            make(connection)
        elif kept != head():
            raise RevisionError(advice(kept))


def number(connection: Connection) -> str | None:
    """The number of a database's tables: "" before the first release, None where there are none."""
    there = set(inspect(connection).get_table_names())
    if not there & {name for metadata in all_metadata() for name in metadata.tables}:
        return None
    return str(connection.scalar(select(NUMBER.c.version_num)) or "") if NUMBER.name in there else ""


def make(connection: Connection) -> None:
    for metadata in all_metadata():
        metadata.create_all(connection)
    NUMBER.create(connection, checkfirst=True)
    connection.execute(insert(NUMBER).values(version_num=head()))


def all_metadata() -> list[MetaData]:
    """All tables of this version: of people and schools, and of the engine."""
    return [db.metadata, tables.metadata]


def head() -> str:
    """The number of this version's tables."""
    return known()[-1]


def known() -> list[str]:
    """All numbers so far."""
    return sorted(path.name[:4] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def advice(kept: str) -> str:
    if not kept:
        return (
            "This database was made before the first release, and cannot be brought to this version. "
            "If it is the demo, it can be made anew: mpp demo-reset"
        )
    if kept in known():
        return "This database is of an earlier version. Stop the server, take a backup, and run: mpp upgrade"
    return "This database is of a newer version. Put that version's code in place, or restore a backup."
