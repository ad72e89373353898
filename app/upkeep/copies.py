"""Copies of an SQLite file: whole, of one moment, on the disk."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.storage.disk import to_disk

COPY = "copy"  # the setting that a copy has and its original has not


class UnsoundError(Exception):
    """A file that is no sound database."""


def copy(source: Path, target: Path) -> None:
    """The database as it is at one moment. Whoever writes to it meanwhile is not held up."""
    if not source.is_file():
        raise UnsoundError(f"There is no {source}.")
    try:
        with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
            there.backup(here)
            (said,) = here.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as broken:
        raise UnsoundError(f"{source} cannot be read: {broken}.") from broken
    if said != "ok":
        raise UnsoundError(f"{source} is damaged: {said}")


def mark(file: Path) -> None:
    """Whoever serves this copy begins a new epoch: devices may have heard what it does not know."""
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("INSERT OR REPLACE INTO setting VALUES (?, '1')", (COPY,))


def single(file: Path) -> None:
    """All of a database that nobody has open is in its one file, and on the disk."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    file.chmod(0o600)
    to_disk(file)


def put(file: Path, place: Path) -> None:
    """A single file in place of a database that nobody has open: all of it, or after a crash the old one."""
    for end in ("-wal", "-shm"):
        place.with_name(place.name + end).unlink(missing_ok=True)
    file.replace(place)
    to_disk(place.parent)
