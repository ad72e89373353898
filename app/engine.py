"""The merge engine of the running app."""

from flask import Flask, current_app

from app.clock import day_of
from app.storage.database import db
from app.storage.environment import number
from sync.engine import Engine
from sync.schema import Quota, Schema

TOLD = ("QUOTA_RECORDS", "QUOTA_BYTES")
HIGHEST = 1_000_000_000_000


def connect_engine(app: Flask, schema: Schema) -> None:
    """Give the app its engine, on the app's own database. The environment may say other quotas."""
    quota = Quota(*(number(name, most, highest=HIGHEST) for name, most in zip(TOLD, Quota(), strict=True)))
    schema = schema.changed(schema.version, quota)
    clock = app.extensions["clock"]
    with app.app_context():
        made = Engine(db.engine, schema, clock, lambda: day_of(clock()))
    made.create()
    app.extensions["engine"] = made


def engine() -> Engine:
    """The engine of the app that answers this request.

    What the ORM has begun is kept first: the engine has its own connection, and one file has one writer.
    """
    db.session.commit()
    made: Engine = current_app.extensions["engine"]
    return made
