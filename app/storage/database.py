"""The database: an SQLite file in the data folder, or the PostgreSQL that DATABASE_URL names."""

import os
from pathlib import Path

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    URL,
    BigInteger,
    Connection,
    Engine,
    Integer,
    String,
    create_engine,
    make_url,
    text,
)
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.orm import DeclarativeBase, registry
from sqlalchemy.pool import NullPool

from app.storage import permissions
from sync import transactions

FILE = "mpp.db"

POSTGRESQL = {
    # As patient as with SQLite; and what a machine held that has lost its power is let go after a minute.
    "connect_args": {"options": "-c lock_timeout=30s -c idle_in_transaction_session_timeout=60s"},
    "pool_pre_ping": True,  # PostgreSQL's restart ends connections: that is noticed before one is used
    "pool_size": 8,  # one for each thread that serves,
    "max_overflow": 8,  # and a second while it changes who belongs where
    "use_native_hstore": False,  # asks a question at every start that is none of ours
}


class Base(DeclarativeBase):
    """What every table of people and schools is made from.

    Whole numbers hold milliseconds since 1970, which need more than 32 bits; SQLite has one width, and counts
    up by itself only under its own name for it. Texts sort by their letters' numbers, as Python does.
    """

    registry = registry(
        type_annotation_map={
            int: BigInteger().with_variant(Integer, "sqlite"),
            str: String().with_variant(String(collation="C"), "postgresql"),
        }
    )


class NoDatabaseError(Exception):
    """--data or DATABASE_URL names nothing that can be used; the text says why, for whoever set it."""


# Parameters stay out of error texts: they are people's names and words.
db = SQLAlchemy(
    model_class=Base,
    # The connection used last has what is needed next in its cache.
    engine_options={"hide_parameters": True, "pool_use_lifo": True},
    session_options={
        "expire_on_commit": False
    },  # a person looked up stays readable to the end of the request
)


def make_folder(data: Path) -> None:
    """The data folder, made if need be, for its owner alone, with all that is in it."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        permissions.close_folder(data)
    except OSError as error:
        raise NoDatabaseError(f"The folder {data} cannot be used: {error.strerror}.") from error


def connect(app: Flask, data: Path, database: URL | None = None) -> None:
    """Bind the app to its database, whatever tables that has.

    database: instead of the one that `address` finds.
    """
    found = database or address(data)
    app.config["SQLALCHEMY_DATABASE_URI"] = found
    if found.get_backend_name() == "postgresql":
        app.config["SQLALCHEMY_ENGINE_OPTIONS"] = POSTGRESQL
    if found.get_backend_name() == "sqlite":
        permissions.make(Path(str(found.database)))
    try:
        db.init_app(app)
        with app.app_context():
            transactions.configure(db.engine)
            with transactions.reading(db.engine) as connection:  # it answers,
                make_sure_of_letters(connection)
    except ModuleNotFoundError as missing:
        raise NoDatabaseError(f"PostgreSQL needs {missing.name}: see docs/install.md.") from missing
    except OperationalError as error:
        raise NoDatabaseError(f"The database does not answer: {first_line(error.orig)}") from error


def make_sure_of_letters(connection: Connection) -> None:
    """A database of another encoding would refuse some people's names, one by one."""
    if connection.dialect.name != "postgresql":
        return
    encoding = connection.scalar(text("SHOW server_encoding"))
    if encoding != "UTF8":
        raise NoDatabaseError(f"The database keeps letters as {encoding}. Make it with: --encoding UTF8")


def address(data: Path) -> URL:
    """Where the database of a data folder is: what DATABASE_URL says, else a file in the folder."""
    told = os.environ.get("DATABASE_URL", "")
    if not told:
        return file_in(data)
    try:
        found = make_url(told)
    except ArgumentError as error:
        raise NoDatabaseError("DATABASE_URL cannot be read: postgresql://name@host/database") from error
    if found.get_backend_name() not in ("postgresql", "postgres"):
        raise NoDatabaseError(
            "DATABASE_URL has to begin with postgresql:// (without it, a file is used in the data folder)."
        )
    return found.set(drivername="postgresql+psycopg")


def file_in(data: Path) -> URL:
    return URL.create("sqlite", database=str(data.resolve() / FILE))


def open_database(data: Path, database: URL | None = None) -> Engine:
    """The database of a data folder, or another one, without the app, which takes a moment to start."""
    made = create_engine(database or address(data), hide_parameters=True, poolclass=NullPool)
    transactions.configure(made)
    return made


def first_line(error: object) -> str:
    return str(error).partition("\n")[0]


def begin_writing() -> None:
    """Start the ORM's transaction as a writer.

    A transaction that reads first and then writes fails if somebody else has written in between; one that
    begins as a writer waits for its turn.
    """
    db.session.commit()
    db.session.connection(execution_options={"writes": True})
