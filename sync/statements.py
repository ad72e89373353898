"""Statements that are made once and run often, alike on SQLite and PostgreSQL. They know no table."""

from collections.abc import Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite


def write_many(connection: Connection, statement: Any, rows: list[dict[str, Any]]) -> None:
    """Run a statement, made once, for rows that all have the same columns.

    SQLite's driver takes them as they are: to ask SQLAlchemy about each costs half as much again as writing.
    """
    if connection.dialect.name != "sqlite":
        connection.execute(statement, rows)
        return
    words, row_of = _compiled(statement, tuple(rows[0]))
    connection.exec_driver_sql(words, [row_of(row) for row in rows])


@cache
def _compiled(statement: Any, columns: tuple[str, ...]) -> tuple[str, Any]:
    compiled = statement.compile(dialect=sqlite.dialect(), column_keys=columns)
    return str(compiled), itemgetter(*compiled.positiontup)


def read_listed(connection: Connection, statement: Any, given: dict[str, Any]) -> Sequence[Any]:
    """Run a statement, made once, that asks for lists of things. All rows; from SQLite, true is 1.

    To spell out a list takes SQLAlchemy as long as SQLite takes to answer, so it is kept for each length.
    """
    if connection.dialect.name != "sqlite":
        return connection.execute(statement, given).all()
    # One parameter of JSON would do for any length, but SQLite 3.40 crashes over `IN (SELECT … json_each)`.
    lengths = tuple((name, len(value)) for name, value in given.items() if isinstance(value, list))
    words, parts, fixed = _spelt_out(statement, lengths)
    values: list[Any] = []
    for part in parts:
        value = given[part] if part in given else fixed[part]
        values += value if isinstance(value, list) else (value,)
    return connection.exec_driver_sql(words, tuple(values)).all()


@lru_cache(maxsize=2048)
def _spelt_out(
    statement: Any, lengths: tuple[tuple[str, int], ...]
) -> tuple[str, tuple[str, ...], dict[str, Any]]:
    """The statement for lists as long as that; what is bound in it, in order; and what is always the same."""
    compiled = statement.compile(dialect=sqlite.dialect())
    fixed = dict(compiled.params)
    spelt = compiled.construct_expanded_state(fixed | {name: [""] * length for name, length in lengths})
    lists = spelt.parameter_expansion.items()
    first = {words[0]: name for name, words in lists if words}
    others = {word for _, words in lists for word in words[1:]}
    parts = tuple(first.get(word, word) for word in spelt.positiontup if word not in others)
    return spelt.statement, parts, fixed


def upsert(
    connection: Connection,
    table: Any,
    keys: tuple[str, ...],
    changing: tuple[str, ...] = (),
    adding: tuple[str, ...] = (),
) -> Any:
    """An insert that, where the row is there already, writes `changing` over it and adds to its `adding`."""
    return _upsert(connection.dialect.name, table, keys, changing, adding)


@cache
def _upsert(
    dialect: str, table: Any, keys: tuple[str, ...], changing: tuple[str, ...], adding: tuple[str, ...]
) -> Any:
    statement: Any = postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
    news = {column: statement.excluded[column] for column in changing}
    news |= {column: table.c[column] + statement.excluded[column] for column in adding}
    if not news:
        return statement.on_conflict_do_nothing(index_elements=keys)
    return statement.on_conflict_do_update(index_elements=keys, set_=news)
