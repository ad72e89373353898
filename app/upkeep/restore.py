"""Restores a backup, and then repeats from the journal what was done since, before anybody is served.

Everything is prepared in a staging folder and put in place at once; if that fails, the data stay as they are.
"""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from flask import Flask
from sqlalchemy import inspect

from app.storage import journal, permissions, secret_key, staging
from app.storage.copy_database import replace_all
from app.storage.database import FILE, address, db, file_in, open_database
from app.storage.folder_lock import FolderLockedError, exclusive
from app.storage.journal import Journal, Known, Line, MissedError
from app.storage.settings import Setting
from app.upkeep import dump
from app.upkeep.copies import DamagedError, copy, into_one_file, mark_as_copy, replace
from app.upkeep.upgrade import upgrade
from sync import transactions

Factory = Callable[..., Flask]
Lines = tuple[list[Line], list[Line]]  # those that tell what was done, and those of which nobody says so


class Restored(NamedTuple):
    """What the journal told since the backup: how often what was done again, and what was not."""

    again: Counter[str]
    doubtful: Counter[str]


def restore(create_app: Factory, backup: Path, data: Path, without: bool) -> Restored:
    """Put a backup in place of what is in `data`.

    create_app: the factory. without: the journal is lost for good; else it is missed with a MissedError.
    """
    file = Journal(journal.beside(data))
    with exclusive(data):
        staging.remove_abandoned(data)
        if address(data).get_backend_name() == "postgresql":
            refuse_other_clients(data)
        if not without:
            confirm_from_present(data, file)
        if not (data / secret_key.FILE).exists() and (backup / secret_key.FILE).exists():
            shutil.copy2(backup / secret_key.FILE, data / secret_key.FILE)
            permissions.close_folder(data)
        bring = from_dump if (backup / dump.FILE).exists() else from_file
        since, doubtful = bring(
            partial(create_app, journal=file.path, without_journal=without), backup, data, file, without
        )
    return Restored(counted(since), counted(doubtful))


def counted(lines: list[Line]) -> Counter[str]:
    return Counter(str(line["what"]) for line in lines)


def confirm_from_present(data: Path, file: Journal) -> None:
    """Confirm lines of the journal by the database to be replaced: only it knows whether they were done."""
    try:
        known = known_to(data)
    except (DamagedError, sqlite3.DatabaseError):
        return  # it is broken, which is why another takes its place
    if file.name:
        file.ask(known)


def known_to(data: Path) -> Known:
    """What the database of a data folder knows of its journal; nothing where there is no database."""
    if address(data).get_backend_name() == "postgresql":
        database = open_database(data)
        if not inspect(database).has_table(Setting.__tablename__):
            return Known()
        with transactions.reading(database) as connection:
            return journal.known(connection)
    return known_in(data / FILE) if (data / FILE).exists() else Known()


def from_file(create_app: Factory, backup: Path, data: Path, file: Journal, without: bool) -> Lines:
    """Restore an SQLite file, prepared in a staging folder. A PostgreSQL is given all that is in it."""
    with staging.staging_folder(data) as staging_folder:
        made = staging_folder / "data"
        made.mkdir()
        copy(backup / FILE, made / FILE)
        since = ([], []) if without else lines_since(known_in(made / FILE), file)
        upgrade(made, file_in(made))
        mark_as_copy(made / FILE)
        close(create_app(made, database=file_in(made)))
        into_one_file(made / FILE)
        if address(data).get_backend_name() == "postgresql":
            copy_into_postgresql(create_app, made, data)
        else:
            replace(made / FILE, data / FILE)
    return since


def copy_into_postgresql(create_app: Factory, made: Path, data: Path) -> None:
    source, target = open_database(made, file_in(made)), open_database(data)
    close(create_app(data, as_it_is=True))  # the tables are there now
    replace_all(source, target)


def from_dump(create_app: Factory, backup: Path, data: Path, file: Journal, without: bool) -> Lines:
    """Restore a dump in one transaction; then repeat what was done since."""
    if address(data).get_backend_name() != "postgresql":
        raise DamagedError("This is a backup of a PostgreSQL: say with DATABASE_URL where it is to go.")
    database = open_database(data)
    known = Known.read(dump.journal_in(backup / dump.FILE, database.url))
    since = ([], []) if without else lines_since(known, file)
    dump.bring_back(backup / dump.FILE, database)
    upgrade(data)
    close(create_app(data))
    return since


def refuse_other_clients(data: Path) -> None:
    """Refuse while a PostgreSQL has other clients: servers on other machines do not lock our folder."""
    if dump.others(open_database(data)):
        raise FolderLockedError("Somebody is connected to the database. Stop every server first.")


def known_in(database: Path) -> Known:
    """What an SQLite file knows of its journal."""
    with closing(sqlite3.connect(database)) as opened:
        try:
            found = opened.execute("SELECT value FROM setting WHERE name = ?", (journal.NAME,)).fetchone()
        except sqlite3.OperationalError as other:
            raise DamagedError("This is no backup of a plan's database.") from other
    return Known.read(str(found[0]) if found else "")


def lines_since(known: Known, file: Journal) -> Lines:
    """What was done, or begun, since a database knew that much."""
    if not known.name or file.name != known.name:
        raise MissedError(file.path)
    return file.after(known.number), file.doubtful(known.number)


def close(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
