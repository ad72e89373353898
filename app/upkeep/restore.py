"""Bringing a backup back: what was done since is done again from the journal, before anybody is served.

All is made aside and put in place whole; where it cannot be, the data stay as they are.
"""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask
from sqlalchemy import Engine

from app import journal, private, secret
from app.copying import put_in_place
from app.database import FILE, address, db, file_in, open_database
from app.journal import Journal, Line, MissedError
from app.occupied import OccupiedError, alone
from app.upkeep import dump
from app.upkeep.copies import UnsoundError, copy, mark, put, single
from app.upkeep.upgrade import upgrade

Factory = Callable[..., Flask]


def restore(create_app: Factory, backup: Path, data: Path, without: bool) -> Counter[str]:
    """Put a backup in place of what is in `data`. Answers what the journal told to do again, and how often.

    create_app: the factory. without: the journal is lost for good; else it is missed with a MissedError.
    """
    file = Journal(journal.beside(data))
    with alone(data):
        if not (data / secret.FILE).exists() and (backup / secret.FILE).exists():
            shutil.copy2(backup / secret.FILE, data / secret.FILE)
            private.close_folder(data)
        bring = from_dump if (backup / dump.FILE).exists() else from_file
        since = bring(
            partial(create_app, journal=file.path, without_journal=without), backup, data, file, without
        )
    return Counter(str(line["what"]) for line in since)


def from_file(create_app: Factory, backup: Path, data: Path, file: Journal, without: bool) -> list[Line]:
    """An SQLite file, made ready beside the data; a PostgreSQL takes over what is in it."""
    with TemporaryDirectory(dir=data) as room:
        aside = Path(room) / "data"
        aside.mkdir()
        copy(backup / FILE, aside / FILE)
        since = [] if without else lines_since(known_in(aside / FILE), file)
        upgrade(aside, file_in(aside))
        mark(aside / FILE)
        close(create_app(aside, database=file_in(aside)))
        single(aside / FILE)
        if address(data).get_backend_name() == "postgresql":
            take_over(create_app, aside, data)
        else:
            put(aside / FILE, data / FILE)
    return since


def take_over(create_app: Factory, aside: Path, data: Path) -> None:
    source, target = open_database(aside, file_in(aside)), nobody_else(data)
    close(create_app(data, as_it_is=True))  # the tables are there now
    put_in_place(source, target)


def from_dump(create_app: Factory, backup: Path, data: Path, file: Journal, without: bool) -> list[Line]:
    """A dump, put in place in one transaction; then what was done since is done again."""
    if address(data).get_backend_name() != "postgresql":
        raise UnsoundError("This is a backup of a PostgreSQL: say with DATABASE_URL where it is to go.")
    database = nobody_else(data)
    since = [] if without else lines_since(dump.journal_in(backup / dump.FILE, database.url), file)
    dump.bring_back(backup / dump.FILE, database)
    upgrade(data)
    close(create_app(data))
    return since


def nobody_else(data: Path) -> Engine:
    """The PostgreSQL of a data folder. Servers on other machines are at work in no folder of ours."""
    database = open_database(data)
    if dump.others(database):
        raise OccupiedError("Somebody is connected to the database. Stop every server first.")
    return database


def known_in(database: Path) -> str:
    """What an SQLite file knows of its journal."""
    with closing(sqlite3.connect(database)) as opened:
        try:
            found = opened.execute("SELECT value FROM setting WHERE name = ?", (journal.NAME,)).fetchone()
        except sqlite3.OperationalError as other:
            raise UnsoundError("This is no backup of a plan's database.") from other
    return str(found[0]) if found else ""


def lines_since(known: str, file: Journal) -> list[Line]:
    """What was done since a database knew that much."""
    name, _, number = known.partition(" ")
    if not name or file.name != name:
        raise MissedError(file.path)
    return file.after(int(number))


def close(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
