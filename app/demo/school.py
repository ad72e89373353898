"""The demo school, made in one go: people first, then a year of their plans."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from flask import Flask

from app.clock import day_of
from app.demo.calendar import moment, terms
from app.demo.cast import enrol_all
from app.demo.offers import make_offers
from app.demo.pen import MAKING, Moving
from app.demo.plans import write_plan
from app.demo.voices import read
from app.engine import connect_engine, engine
from app.kinds.schema import SCHEMA
from sync.years import school_year

DAYS = 364  # 52 weeks


def make_demo(app: Flask, making: str = "") -> None:
    """The same school, people and words every time, up to yesterday by the app's clock.

    making: under other ids than in any other making.
    """
    token = MAKING.set(making)
    try:
        fill(app)
    finally:
        MAKING.reset(token)


def fill(app: Flask) -> None:
    today = date.fromisoformat(day_of(app.extensions["clock"]()))
    first = today - timedelta(DAYS)
    begun = moment(first, 8)
    clock = Moving(begun)
    years = range(school_year(str(first)), school_year(str(today)) + 1)
    with app.app_context(), at_the_time_of(app, clock):
        people = read("people")
        children = enrol_all(people, [term for year in years for term in terms(year)])
        with engine().together() as connection:
            make_offers(connection, people["hub_staff"]["name"], today)
        for child in children:
            clock.now = begun
            write_plan(engine(), clock, child, first, today)


@contextmanager
def at_the_time_of(app: Flask, clock: Moving) -> Iterator[None]:
    """The app lives in the past while it is filled, by the clock it is given."""
    kept = {name: app.extensions[name] for name in ("clock", "engine")}
    app.extensions["clock"] = clock
    try:
        connect_engine(app, SCHEMA)
        engine().told = kept["engine"].told  # the story's edits are counted as everybody's
        yield
    finally:
        app.extensions.update(kept)
