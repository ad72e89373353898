"""The engine's tables: SQLAlchemy Core, in the form that SQLite and PostgreSQL both take."""

from collections.abc import Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite

metadata = MetaData()


def _ordered(length: int) -> Any:
    """Names sort by their letters' numbers on every database, as they do in Python."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


_Id, _Name = _ordered(64), _ordered(160)

epoch = Table(
    "epoch", metadata, Column("id", _Id, primary_key=True), Column("made", BigInteger, nullable=False)
)

plan = Table(
    "plan",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("school", _Id, nullable=False, index=True),
    Column("first_year", Integer, nullable=False),
    Column("closed", Boolean, nullable=False, default=False),
    Column("erased", BigInteger),  # when; nothing of it comes back after that
)
member = Table(
    "member",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("plan", _Id, nullable=False, index=True),
    Column("person", _Id, nullable=False, index=True),
    Column("role", _Id, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger),  # empty while it lasts
)
staff = Table(
    "staff",
    metadata,
    Column("school", _Id, primary_key=True),
    Column("person", _Id, primary_key=True, index=True),
    Column("safeguarding", Boolean, nullable=False, default=False),
)
membership = Table(
    "membership",
    metadata,
    Column("person", _Id, primary_key=True),
    Column("number", BigInteger, nullable=False),  # rises whenever what this person may see changes
)
scope = Table(
    "scope",
    metadata,
    Column("id", _Name, primary_key=True),
    Column("plan", _Id, nullable=False, index=True),
    Column("audience", _Id, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("records", Integer, nullable=False),
    Column("total", BigInteger, nullable=False),  # sum of the records' versions
    Column("received", BigInteger, nullable=False),
    Column("restored", BigInteger, nullable=False, default=0),  # its version when the database was restored
    Column("written", BigInteger, nullable=False, default=0, server_default="0"),  # bytes, of all edits
)
record = Table(
    "record",
    metadata,
    Column("scope", _Name, primary_key=True),
    Column("id", _Id, primary_key=True),
    Column("kind", _Id, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("fields", Text, nullable=False),  # as they travel
    Column("heads", Text, nullable=False),  # what the next edit is judged by
    Column("parent", _Id),
    Column("deleted", Boolean, nullable=False),
    Index("record_version", "scope", "version"),
    Index("record_parent", "scope", "parent", sqlite_where=text("parent IS NOT NULL")),
)
edit = Table(
    "edit",
    metadata,
    Column("scope", _Name, primary_key=True),
    Column("version", BigInteger, primary_key=True, autoincrement=False),
    Column("by", _Id, nullable=False),
    Column("id", _Name, nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", _Id, nullable=False),
    Column("record", _Id, nullable=False),
    Column("set", Text, nullable=False),
    Column("shown", Text),  # the texts shown after it: common ground for later merges
    Column("base", BigInteger, nullable=False),
    Column("whom", _Id),
    Column("role", _Id, nullable=False),
    Column("device", _Name, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    UniqueConstraint("by", "id", "position"),
    Index("edit_record", "record", "version"),
)
refusal = Table(
    "refusal",
    metadata,
    Column("by", _Id, primary_key=True),
    Column("id", _Name, primary_key=True),
    Column("reason", _Id, nullable=False),
    Column("received", BigInteger, nullable=False),
)
device = Table(
    "device",
    metadata,
    Column("person", _Id, primary_key=True),
    Column("id", _Name, primary_key=True),
    Column("last_at", BigInteger, nullable=False),
    Column("last_seen", BigInteger, nullable=False),
    Column("said", BigInteger, nullable=False, default=0),  # how many of its edits were taken
    Column("strayed", BigInteger),  # when it last came from another past of this database
)
quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("school", _Id, nullable=False, index=True),
    Column("plan", _Id, nullable=False),
    Column("person", _Id, nullable=False),
    Column("role", _Id, nullable=False),
    Column("edit", _Name, nullable=False),
    Column("changes", Text, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    UniqueConstraint("person", "edit", "plan"),
)
access = Table(  # a row for each opening of what is not shown without one
    "access",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("school", _Id, nullable=False, server_default=""),  # the plan's when it was opened
    Column("plan", _Id, nullable=False, index=True),
    Column("person", _Id, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("what", _Id, nullable=False, server_default="home"),
    Index("access_school", "school", "at"),
)
reading = Table(  # who read a plan on which day, in which way: the first time of the day
    "reading",
    metadata,
    Column("plan", _Id, primary_key=True),
    Column("day", _Id, primary_key=True),
    Column("person", _Id, primary_key=True),
    Column("way", _Id, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Index("reading_day", "day"),
)


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
