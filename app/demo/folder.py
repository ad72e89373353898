"""The demo in a data folder: made aside and put in place whole, under a running server too."""

import secrets
from collections.abc import Callable
from pathlib import Path

from flask import Flask
from sqlalchemy import MetaData, inspect, text

from app.demo import make_demo
from app.storage import journal, revisions, staging
from app.storage.copy_database import replace_all
from app.storage.database import FILE, db, file_in, open_database
from app.storage.settings import forget_setting
from sync import transactions


def make_demo_folder(create_app: Callable[..., Flask], data: Path, *, only_if_empty: bool) -> None:
    """Fill `data` with the demo school. Raises `NotTheDemoError` for a folder that holds anything else.

    create_app: the factory. only_if_empty: leave a demo that is there as it is.
    """
    if is_made(data):
        if only_if_empty:
            return
        drop_of_another_version(data)
    app = create_app(data, demo=True)
    with staging.staging_folder(data) as folder:
        made = create_app(folder / "data", demo=True, database=file_in(folder))
        make_demo(made, secrets.token_hex(8))
        with made.app_context():
            forget_setting(journal.NAME)  # it stays behind: the folder has its own
            source = db.engine
        with app.app_context():
            replace_all(source, db.engine)
            db.session.remove()
            db.engine.dispose()
        source.dispose()
    create_app(data)  # which knows its journal again


def drop_of_another_version(data: Path) -> None:
    """A demo of another version cannot be written over, and nobody needs it."""
    database = open_database(data)
    with transactions.alone(database) as connection:
        if revisions.number(connection) != revisions.head():
            there = MetaData()
            there.reflect(connection)
            there.drop_all(connection)
    database.dispose()


def is_made(data: Path) -> bool:
    """Is the demo there already? Asked without the app, which takes a moment to start."""
    database = open_database(data)
    if database.dialect.name == "sqlite" and not (data / FILE).exists():
        return False
    is_demo = "SELECT 1 FROM setting, person WHERE setting.name = 'demo' AND setting.value = '1' LIMIT 1"
    with database.connect() as connection:
        if not {"setting", "person"} <= set(inspect(connection).get_table_names()):
            return False
        found = connection.execute(text(is_demo)).first() is not None
    database.dispose()
    return found
