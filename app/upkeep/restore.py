"""Bringing a backup back: what was done since is done again from the journal, before anybody is served.

All is made aside and put in place whole; where it cannot be, the data stay as they are.
"""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask

from app import journal, secret
from app.database import FILE, db, file_in
from app.journal import Journal, Line, MissedError
from app.occupied import alone
from app.upkeep.copies import UnsoundError, copy, mark, put, single
from app.upkeep.upgrade import upgrade


def restore(create_app: Callable[..., Flask], backup: Path, data: Path, without: bool) -> Counter[str]:
    """Put a backup in place of what is in `data`. Answers what the journal told to do again, and how often.

    create_app: the factory. without: the journal is lost for good; else it is missed with a MissedError.
    """
    file = Journal(journal.beside(data))
    with alone(data), TemporaryDirectory(dir=data) as room:
        aside = Path(room) / "data"
        aside.mkdir()
        copy(backup / FILE, aside / FILE)
        since = [] if without else lines_since(aside / FILE, file)
        if not (data / secret.FILE).exists() and (backup / secret.FILE).exists():
            shutil.copy2(backup / secret.FILE, data / secret.FILE)
        shutil.copy2(data / secret.FILE, aside / secret.FILE)
        upgrade(aside, file_in(aside))
        mark(aside / FILE)
        close(create_app(aside, database=file_in(aside), journal=file.path, without_journal=without))
        single(aside / FILE)
        put(aside / FILE, data / FILE)
    return Counter(str(line["what"]) for line in since)


def lines_since(database: Path, file: Journal) -> list[Line]:
    """What was done since the backup."""
    with closing(sqlite3.connect(database)) as opened:
        try:
            found = opened.execute("SELECT value FROM setting WHERE name = ?", (journal.NAME,)).fetchone()
        except sqlite3.OperationalError as other:
            raise UnsoundError("This is no backup of a plan's database.") from other
    name, number = found[0].split() if found else ("", 0)
    if not name or file.name != name:
        raise MissedError(file.path)
    return file.after(int(number))


def close(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
