"""Copy all that one database holds in place of all that another holds, SQLite or PostgreSQL."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, Table, delete, func, insert, select

from app.storage.database import db
from sync import tables, transactions

AT_ONCE = 1000  # rows in hand


def replace_all(source: Engine, target: Engine) -> None:
    """In one transaction: whoever reads meanwhile sees all of the old, then all of the new."""
    with transactions.reading(source) as there, transactions.writing(target) as here:
        for table in reversed(all_tables()):
            here.execute(delete(table))
        for table in all_tables():
            for rows in batches(there, table):
                here.execute(insert(table), rows)
            advance_sequence(here, table)


def all_tables() -> list[Table]:
    """Every table, none before one that it refers to."""
    return [*db.metadata.sorted_tables, *tables.metadata.sorted_tables]


def batches(connection: Connection, table: Table) -> Iterator[list[dict[str, object]]]:
    found = connection.execution_options(yield_per=AT_ONCE).execute(select(table)).mappings()
    for rows in found.partitions(AT_ONCE):
        yield [dict(row) for row in rows]


def advance_sequence(connection: Connection, table: Table) -> None:
    """PostgreSQL numbers rows by a sequence beside the table, which would begin again at 1."""
    counted = table.autoincrement_column
    if connection.dialect.name == "postgresql" and counted is not None:
        sequence = func.pg_get_serial_sequence(f'"{table.name}"', counted.name)
        highest = select(func.setval(sequence, func.coalesce(func.max(counted), 0) + 1, False))
        connection.execute(highest)
