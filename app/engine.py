"""The merge engine of the running app."""

from flask import Flask, current_app

from app import counters
from app.clock import day_of
from app.database import db
from sync.engine import Engine
from sync.schema import Schema


def connect_engine(app: Flask, schema: Schema) -> None:
    """Give the app its engine, on the app's own database."""
    clock = app.extensions["clock"]
    with app.app_context():
        made = Engine(db.engine, schema, clock, lambda: day_of(clock()))
    made.create()
    made.told = counters.judged
    app.extensions["engine"] = made


def engine() -> Engine:
    """The engine of the app that answers this request.

    What the ORM has begun is kept first: the engine has its own connection, and one file has one writer.
    """
    db.session.commit()
    made: Engine = current_app.extensions["engine"]
    return made
