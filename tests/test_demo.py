"""The demo school: a year of it, made in one go, in which everybody finds something."""

from collections.abc import Iterator
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import func, select

from app import create_app
from app.demo import make_demo
from app.demo.calendar import moment
from app.demo.cast import PASSWORD
from app.demo.pen import named
from app.engine import engine
from app.people.models import Person
from app.storage.database import db
from sync import tables

TODAY = date(2027, 3, 4)
SIGN_INS = ("tutor", "tutor2", "pupil", "pupil2", "carer", "school", "hub")
PLAN = named("plan of Ffion Angharad Llewellyn-Pritchard")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    app = create_app(tmp_path_factory.mktemp("demo"), demo=True, clock=lambda: moment(TODAY, 9))
    make_demo(app)
    with app.app_context():
        yield app


def test_nothing_in_the_demo_is_from_the_future_and_it_spans_a_year(demo: Flask) -> None:
    with db.engine.connect() as connection:
        first, last, arrived = connection.execute(
            select(func.min(tables.edit.c.at), func.max(tables.edit.c.at), func.max(tables.edit.c.received))
        ).one()
    assert max(last, arrived) < moment(TODAY, 0)
    assert last > moment(date(2027, 3, 3), 0)
    assert first < moment(date(2026, 3, 10), 0)
    assert demo.extensions["clock"]() == moment(TODAY, 9), "the app is back in its own time"


def test_everybody_whom_the_sign_in_page_names_can_come_in(demo: Flask) -> None:
    for name in SIGN_INS:
        client = demo.test_client()
        assert client.post("/sign-in", data={"name": name, "password": PASSWORD}).status_code == 303, name
        assert client.get("/", follow_redirects=True).status_code == 200, name


@pytest.mark.usefixtures("demo")
def test_pupil_carer_and_both_tutors_share_one_plan_and_pupil2_has_another() -> None:
    people = {person.sign_in: person.id for person in db.session.scalars(select(Person))}
    plans = {name: {plan for plan, _ in engine().plans(people[name])} for name in SIGN_INS if name in people}
    for name in ("tutor", "tutor2", "pupil", "carer"):
        assert PLAN in plans[name], name
    assert len(plans["pupil2"]) == 1
    assert PLAN not in plans["pupil2"]
    assert plans["hub"] == set()
    assert len(plans["school"]) == 26


def test_ffions_plan_shows_what_people_wrote_apart(demo: Flask) -> None:
    client = demo.test_client()
    client.post("/sign-in", data={"name": "pupil", "password": PASSWORD})
    page = client.get(f"/plan/{PLAN}/goals").text + client.get(f"/plan/{PLAN}/about").text
    assert "Two versions" in page, "an open question"
    assert "suggests" in page, "a suggestion"
    lessons = client.get(f"/plan/{PLAN}/lessons").text
    assert "Canal song first" in lessons, "a text that two tutors wrote at once"
    assert "with the cello" in lessons
    client.post("/sign-in", data={"name": "tutor", "password": PASSWORD})
    assert client.get(f"/plan/{PLAN}/put-away").status_code == 200
