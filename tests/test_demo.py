"""The demo school: a year of it, made in one go, in which everybody finds something."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from app import create_app
from app.demo import make_demo
from app.demo.calendar import TERMS, in_term, in_year, moment
from app.demo.cast import PASSWORD
from app.demo.pen import named
from app.engine import engine
from app.people.models import Person
from app.plan.twins.document import values
from app.plan.twins.reviews import term_review_id
from app.storage.database import db
from sync import tables
from tests.bench.many import GOALS, make_many
from tests.pages import Page

FRIDAY = 4
TODAY = date(2027, 3, 2)  # a Tuesday: three days before is a Saturday
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
    assert last > moment(TODAY - timedelta(1), 0)
    assert first < moment(TODAY - timedelta(359), 0)
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


def test_the_hub_has_offered_two_things_of_which_one_is_passed_on(demo: Flask) -> None:
    client = demo.test_client()
    client.post("/sign-in", data={"name": "school", "password": PASSWORD})
    assert "2 new" in client.get("/school").text
    page = Page(client.get("/school/opportunities").text).text
    assert (page.count("Pass on to more"), page.count("in 6 plans here")) == (1, 1)
    client.post("/sign-in", data={"name": "hub", "password": PASSWORD})
    assert client.get("/hub").text.count("Take back<") == 2


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


def rows(kind: str, plan: str = PLAN) -> list[dict[str, Any]]:
    """What the records of a kind say, of this year and the ones before, as Ms Lee and Mr Jones read them."""
    found: dict[str, dict[str, Any]] = {}
    for tutor in ("Ms Lee", "Mr Jones", "Marisol Okonkwo-Hughes"):
        for part in engine().records(named(tutor), plan, earlier=True).values():
            found |= {row[1]: values(row[3]) for row in part["records"] if row[0] == kind and row[3]}
    return list(found.values())


def plans() -> list[str]:
    return [str(plan) for plan in db.session.scalars(select(Person.plan).where(Person.plan.is_not(None)))]


@pytest.mark.usefixtures("demo")
def test_no_lesson_is_at_a_weekend_or_in_the_holidays() -> None:
    days = [date.fromisoformat(lesson["day"]) for plan in plans() for lesson in rows("lesson", plan)]
    assert len(days) > 300
    assert [day for day in days if not in_term(day) or day.weekday() > FRIDAY] == []


@pytest.mark.usefixtures("demo")
def test_there_were_good_moments_in_every_term() -> None:
    days = [date.fromisoformat(moment["day"]) for moment in rows("celebration")]
    for _, first, last, *_ in TERMS:
        assert any(
            in_year(year, first) <= day <= in_year(year, last) for day in days for year in (2025, 2026)
        )


@pytest.mark.usefixtures("demo")
def test_a_song_of_a_club_is_written_once_for_all_and_one_was_not_there() -> None:
    pupils = [named(f"plan of {name}") for name in ("Tariq Mahmood", "Willow Hargreaves-Montgomery")]
    told = [
        [one for one in rows("lesson", plan) if one.get("did", "").startswith("Second verses")]
        for plan in (PLAN, *pupils)
    ]
    assert [len(one) for one in told] == [1, 1, 1]
    found = [one for (one,) in told]
    assert len({one["day"] for one in found}) == 1
    assert len({one["did"].partition("\n\n")[0] for one in found}) == 1, "the same words"
    assert len({one["did"] for one in found}) > 1, "and a line each"
    assert sorted(one["took"] for one in found) == ["pupil", "yes", "yes"]


def test_reviews_of_a_year_are_there_published_taken_back_and_begun(demo: Flask) -> None:
    copies = {one["number"]: bool(one.get("withdrawn")) for one in rows("published")}
    assert copies == {1: True, 2: False, 3: False}
    text = {name: signed_in(demo, name).get(f"/plan/{PLAN}/reviews").text for name in ("pupil", "carer")}
    assert text["pupil"].count('class="felt"') >= 3 * 4, "a picture of three reviews"
    begun = max(rows("review"), key=lambda one: one["day"])
    assert begun["look"] == "back"
    parts = [
        one for one in rows("review_part") if one["review"] == term_review_id(PLAN, "back", begun["term"])
    ]
    assert {"best", "musical"} <= {name for one in parts for name in one}
    assert not any(one.get("home", "").startswith("Mam-gu") for one in parts), (
        "her mother's part is still empty"
    )


def test_everybody_finds_something_new_and_the_school_who_has_been_stuck_for_long(demo: Flask) -> None:
    for name in ("pupil", "carer", "tutor", "school"):
        page = Page(signed_in(demo, name).get(f"/plan/{PLAN}").text).text
        assert re.search(r"Together [1-9]\d* new", page), name
    assert "Stuck for over two weeks" in signed_in(demo, "school").get("/", follow_redirects=True).text


def signed_in(demo: Flask, name: str) -> FlaskClient:
    client = demo.test_client()
    client.post("/sign-in", data={"name": name, "password": PASSWORD})
    return client


def test_the_plan_that_is_measured_is_made_of_what_the_demo_is_made_of(tmp_path: Path) -> None:
    app = create_app(tmp_path, clock=lambda: moment(TODAY, 9))
    make_many(app, 1)
    with app.app_context():
        goals = select(func.count()).where(tables.record.c.kind == "goal")
        assert db.session.scalar(goals) == GOALS
