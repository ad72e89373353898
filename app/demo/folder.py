"""The demo in a data folder: made aside and put in place whole, under a running server too."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask

from app.database import FILE, db
from app.demo import make_demo


def make_demo_folder(create_app: Callable[..., Flask], data: Path, *, only_if_empty: bool) -> None:
    """Fill `data` with the demo school. Raises `NotTheDemoError` for a folder that holds anything else.

    create_app: the factory. only_if_empty: leave a demo that is there as it is.
    """
    if only_if_empty and is_made(data / FILE):
        return
    app = create_app(data, demo=True)
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    with TemporaryDirectory(dir=data) as aside:
        make_demo(create_app(Path(aside), demo=True))
        put_in_place(Path(aside) / FILE, data / FILE)


def is_made(file: Path) -> bool:
    """Is the demo there already? Asked without the app, which takes a moment to start."""
    if not file.exists():
        return False
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        if not {"setting", "person"} <= tables:
            return False
        is_demo = "SELECT 1 FROM setting, person WHERE setting.name = 'demo' AND setting.value = '1' LIMIT 1"
        return database.execute(is_demo).fetchone() is not None


def put_in_place(made: Path, place: Path) -> None:
    # SQLite's own copying: whoever reads meanwhile sees all of the old, then all of the new.
    with closing(sqlite3.connect(made)) as source, closing(sqlite3.connect(place)) as target:
        source.backup(target)
