"""A sign-in that was ended on purpose is told apart from one that has merely expired."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from app.people.models import Person, SignIn
from app.people.sign_ins import LIFE
from app.school.enrolment import people as enrolment_people
from app.storage.database import db
from tests.pages import Page
from tests.people import PASSWORD, SmallSchool

JSON = {"Accept": "application/json"}


def end_this_one(school: SmallSchool) -> None:
    staff = school.client(school.staff)
    with school.app.app_context():
        row = db.session.scalars(select(SignIn.id).where(SignIn.person_id == school.lee.id)).one()
    staff.post(f"/school/people/{school.lee.id}/ended-sign-ins", data={"sign_in": row})


def end_from_another_device(school: SmallSchool) -> None:
    with school.app.app_context():
        row = db.session.scalars(select(SignIn.id).where(SignIn.person_id == school.lee.id)).one()
    school.client(school.lee).post("/devices", data={"sign_in": row})


def take_off_a_plan(school: SmallSchool) -> None:
    school.client(school.staff).post(
        f"/school/people/{school.ffion.id}/departures", data={"adult": school.lee.id}
    )


def make_a_new_slip(school: SmallSchool) -> None:
    with school.app.app_context():
        enrolment_people.new_slips([db.session.get_one(Person, school.lee.id)])


def choose_a_password_elsewhere(school: SmallSchool) -> None:
    other = school.client(school.lee)
    other.post("/password", data={"old": PASSWORD, "new": "three quiet cellos"})


WAYS = (
    end_this_one,
    end_from_another_device,
    take_off_a_plan,
    make_a_new_slip,
    choose_a_password_elsewhere,
)


@pytest.mark.scenario(41)
@pytest.mark.parametrize("end", WAYS)
def test_whoever_ends_a_sign_in_its_device_is_told_that_it_was_on_purpose(
    school: SmallSchool, end: Callable[[SmallSchool], None]
) -> None:
    client = school.client(school.lee)
    ask = asking(client)
    end(school)
    assert told(client, ask) == ["revoked"] * 3
    page = client.get("/", follow_redirects=True)
    assert "data-revoked" in page.text
    client.post("/sign-in", data={"name": "carer", "password": PASSWORD})
    assert client.get("/me", headers=JSON).status_code == 200


def sign_out_here(_: SmallSchool, client: FlaskClient) -> None:
    cookie = client.get_cookie("mpp")
    client.post("/sign-out")
    assert cookie is not None
    client.set_cookie("mpp", cookie.value)


def stay_away_for_too_long(school: SmallSchool, _: FlaskClient) -> None:
    later = school.app.extensions["clock"]() + LIFE + 1
    school.app.extensions["clock"] = partial(int, later)


def lose_the_cookie(_: SmallSchool, client: FlaskClient) -> None:
    client.delete_cookie("mpp")


@pytest.mark.scenario(41)
@pytest.mark.parametrize("expire", [sign_out_here, stay_away_for_too_long, lose_the_cookie])
def test_a_sign_in_that_has_expired_only_asks_for_a_new_one(
    school: SmallSchool, expire: Callable[[SmallSchool, FlaskClient], None]
) -> None:
    client = school.client(school.lee)
    ask = asking(client)
    expire(school, client)
    assert told(client, ask) == ["sign-in"] * 3
    assert "data-revoked" not in client.get("/sign-in").text


def asking(client: FlaskClient) -> dict[str, Any]:
    me = client.get("/me", headers=JSON).get_json()
    ask = {"protocol": 1, "person": me["person"], "epoch": me["epoch"], "device": "d", "now": 1}
    return ask | {"have": {}, "edits": []}


def told(client: FlaskClient, ask: dict[str, Any]) -> list[str]:
    """What a device hears of its sign-in, wherever it asks."""
    answers = [
        client.post("/sync", json=ask),
        client.get("/me", headers=JSON),
        client.post("/show", data={"password": PASSWORD}, headers=JSON),
    ]
    assert [answer.status_code for answer in answers] == [401] * 3
    assert all(answer.get_json()["mpp"] == 1 for answer in answers)
    return [answer.get_json()["error"] for answer in answers]


@pytest.mark.parametrize("name", ["ffion", "carer", "lee", "staff", "hub"])
def test_everybody_sees_where_they_are_signed_in_and_ends_it_there(school: SmallSchool, name: str) -> None:
    person = getattr(school, name)
    phone, lost = school.client(person), school.app.test_client()
    lost.post(
        "/sign-in",
        data={"name": person.sign_in, "password": PASSWORD},
        headers={"User-Agent": "Mozilla/5.0 (iPhone)"},
    )
    page = phone.get("/devices").text
    assert page.count("last used") == 2
    assert page.count("This device") == 1
    form = next(form for form in Page(page).forms if form.action == "/devices")
    assert "an iPhone" in page
    assert phone.post(form.action, data=form.sent()).location.startswith("/devices?done=signed-out.")
    assert lost.get("/me", headers=JSON).get_json()["error"] == "revoked"
    assert phone.get("/devices").text.count("last used") == 1


def test_nobody_ends_anothers_sign_in_or_by_mistake_the_one_in_use(school: SmallSchool) -> None:
    lee, jones = school.client(school.lee), school.client(school.jones)
    with school.app.app_context():
        rows = {row.person_id: row.id for row in db.session.scalars(select(SignIn))}
    for row in (rows[school.jones.id], rows[school.lee.id], "", "x"):
        assert lee.post("/devices", data={"sign_in": row}).status_code == 303
    assert [client.get("/me", headers=JSON).status_code for client in (lee, jones)] == [200, 200]
    assert rows[school.jones.id] not in lee.get("/devices").text
    assert school.app.test_client().get("/devices").location.startswith("/sign-in")
