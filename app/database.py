"""The one SQLite file of a data folder: people and sign-ins through the ORM, plans through the engine."""

from pathlib import Path

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import URL
from sqlalchemy.orm import DeclarativeBase

from sync import tables

FILE = "mpp.db"


class Base(DeclarativeBase):
    """What every table of people and schools is made from."""


# Parameters stay out of error texts: they are people's names and words.
db = SQLAlchemy(
    model_class=Base,
    engine_options={"hide_parameters": True},
    session_options={
        "expire_on_commit": False
    },  # a person looked up stays readable to the end of the request
)


def connect(app: Flask, data: Path) -> None:
    """Bind the app to the database in `data`, and make the tables that are not there yet."""
    app.config["SQLALCHEMY_DATABASE_URI"] = URL.create("sqlite", database=str(data.resolve() / FILE))
    db.init_app(app)
    with app.app_context():
        tables.configure(db.engine)
        db.create_all()


def begin_writing() -> None:
    """Start the ORM's transaction as a writer.

    One that has read and then writes fails at once where somebody else has written in between; one that says
    so at its start waits its turn.
    """
    db.session.commit()
    db.session.connection(execution_options={"writes": True})
