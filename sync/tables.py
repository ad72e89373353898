"""The engine's tables: SQLAlchemy Core, in the form that SQLite and PostgreSQL both take."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

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
    Column("private", _Id),  # empty while all who read the scope may read it; else as sync.private has it
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
