"""Bringing the tables of an earlier version to this one's: all steps, or none."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from flask import Flask, current_app
from flask_migrate import Migrate
from sqlalchemy import URL

from app.storage import revisions
from app.storage.database import connect, db
from sync import transactions


def upgrade(data: Path, database: URL | None = None, to: str = "head") -> None:
    """Take every step up to `to` that has not been taken. database: as `create_app` takes it."""
    with migrating(data, database).app_context():
        with transactions.reading(db.engine) as connection:
            kept = revisions.number(connection)
        if kept is not None and kept not in revisions.known():
            raise revisions.RevisionError(revisions.advice(kept))
        command.upgrade(steps(), to)
        db.engine.dispose()


def draft(data: Path, database: URL, number: str, message: str) -> None:
    """Write down what lies between the tables in a database and those in the code, as a step."""
    with migrating(data, database).app_context():
        command.revision(steps(), message, autogenerate=True, rev_id=number)


def migrating(data: Path, database: URL | None) -> Flask:
    """An app with a database, whatever tables that has, and nothing else."""
    app = Flask(__name__)
    connect(app, data, database)
    Migrate(app, db, str(revisions.FOLDER))
    return app


def steps() -> Config:
    """Where Alembic finds the steps."""
    found: Config = current_app.extensions["migrate"].migrate.get_config()
    return found
