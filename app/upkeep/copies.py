"""Copies of an SQLite file: whole, of one moment, on the disk."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.storage.disk import to_disk

COPY = "copy"  # the setting that a copy has and its original has not


class DamagedError(Exception):
    """A file that is damaged, or no database."""


def copy(source: Path, target: Path) -> None:
    """The database as it is at one moment. Whoever writes to it meanwhile is not held up."""
    if not source.is_file():
        raise DamagedError(f"There is no {source}.")
    try:
        with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
            there.backup(here)
            (said,) = here.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as broken:
        raise DamagedError(f"{source} cannot be read: {broken}.") from broken
    if said != "ok":
        raise DamagedError(f"{source} is damaged: {said}")


def mark_as_copy(file: Path) -> None:
    """Mark this file as a copy. Serving it begins a new epoch: devices may know of changes that it lacks."""
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("INSERT OR REPLACE INTO setting VALUES (?, '1')", (COPY,))


def into_one_file(file: Path) -> None:
    """Put all of a database that nobody has open into its one file, and on the disk."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    file.chmod(0o600)
    to_disk(file)


def replace(file: Path, place: Path) -> None:
    """Replace a database that nobody has open by one file. After a crash it is the new or the old one."""
    for end in ("-wal", "-shm"):
        place.with_name(place.name + end).unlink(missing_ok=True)
    file.replace(place)
    to_disk(place.parent)
