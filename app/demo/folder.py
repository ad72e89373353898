"""The demo in a data folder: made aside and put in place whole, under a running server too."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask
from sqlalchemy import select

from app.database import FILE, db
from app.demo import make_demo
from app.people.models import Person


def make_demo_folder(create_app: Callable[..., Flask], data: Path, *, only_if_empty: bool) -> None:
    """Fill `data` with the demo school. Raises `NotTheDemoError` for a folder that holds anything else.

    create_app: the factory. only_if_empty: leave a demo that is there as it is.
    """
    app = create_app(data, demo=True)
    with app.app_context():
        begun = db.session.scalar(select(Person.id).limit(1)) is not None
        db.session.remove()
        db.engine.dispose()
    if begun and only_if_empty:
        return
    with TemporaryDirectory(dir=data) as aside:
        make_demo(create_app(Path(aside), demo=True))
        put_in_place(Path(aside) / FILE, data / FILE)


def put_in_place(made: Path, place: Path) -> None:
    # SQLite's own copying: whoever reads meanwhile sees all of the old, then all of the new.
    with closing(sqlite3.connect(made)) as source, closing(sqlite3.connect(place)) as target:
        source.backup(target)
