"""What the school's staff do for its people."""

import re

import pytest
from sqlalchemy import select

from app.engine import engine
from app.people.models import Event, SignIn
from app.storage.database import db


def test_mr_jones_is_taken_off_the_plan_and_is_out_at_once(school):
    jones, staff = school.client(school.jones), school.client(school.staff)
    page = f"/school/people/{school.ffion.id}"
    assert "Mr Jones" in staff.get(page).text
    assert staff.post(f"{page}/departures", data={"adult": school.jones.id}).status_code == 303
    assert jones.get("/me").status_code == 401
    assert school.client(school.jones).get("/me").json["plans"] == []
    with school.app.app_context():
        assert engine().role(school.plan, school.jones.id) is None
        fields = member_of(school, school.jones)
    assert fields["until"][0]
    staff.post(f"{page}/memberships", data={"adult": school.jones.id})
    assert len(school.client(school.jones).get("/me").json["plans"]) == 1
    with school.app.app_context():
        assert member_of(school, school.jones)["until"][0] is None


def member_of(school, person):
    records = engine().records(school.ffion.id, school.plan)[f"{school.plan}/circle"]["records"]
    return next(
        fields for kind, _, _, fields, *_ in records if kind == "member" and fields["person"][0] == person.id
    )


@pytest.mark.both
def test_a_new_name_reaches_the_card_and_everyone_on_the_plan(school):
    staff = school.client(school.staff)
    form = {"name": "Ffion Pritchard", "called": "Ffi", "year": "8", "group": "8 Kestrel"}
    staff.post(f"/school/people/{school.ffion.id}/description", data=form)
    staff.post(f"/school/people/{school.lee.id}/description", data={"name": "Mrs Okonkwo-Lee"})
    with school.app.app_context():
        records = engine().records(school.ffion.id, school.plan)[f"{school.plan}/circle"]["records"]
        card = next(fields for kind, _, _, fields, *_ in records if kind == "card")
        assert [card[name][0] for name in ("name", "year", "group")] == [
            "Ffion Pritchard",
            "Year 8",
            "8 Kestrel",
        ]
        assert member_of(school, school.lee)["name"][0] == "Mrs Okonkwo-Lee"
    assert school.client(school.lee).get("/me").json["plans"][0]["name"] == "Ffi"


def test_a_new_pupil_gets_a_plan_and_a_slip_and_a_double_click_does_not_make_two(school):
    staff = school.client(school.staff)
    form = {"role": "pupil", "name": " Zażółć  Gęślą-Jaźń ", "year": "7", "group": "7 Kestrel"}
    slip = staff.post("/school/people", data=form)
    name, password = re.findall(r"<code>(.+?)</code>", slip.text)
    assert name == "zazolc.jazn"
    again = staff.post("/school/people", data=form)
    assert again.status_code == 422
    assert "already somebody of that name" in again.text
    client = school.client()
    client.post("/sign-in", data={"name": name, "password": password})
    assert client.get("/me").json["plans"][0]["role"] == "pupil"
    other = staff.post("/school/people", data=form | {"namesake": "1"})
    assert "zazolc.jazn2" in other.text


def test_what_staff_do_to_whom_is_kept_and_shown(school):
    staff = school.client(school.staff)
    staff.post(f"/school/people/{school.lee.id}/slip")
    with school.app.app_context():
        event = db.session.scalar(select(Event).where(Event.what == "new slip"))
        assert (event.by, event.whom) == (school.staff.id, school.lee.id)
    assert "new slip" in staff.get(f"/school/people/{school.lee.id}").text


@pytest.mark.both
def test_of_more_sign_ins_than_twenty_the_oldest_ends_and_that_is_written_down(school):
    lee = [school.client(school.lee) for _ in range(21)]
    assert [client.get("/me").status_code for client in lee] == [401] + [200] * 20
    assert lee[0].post("/sync", json={}).json.get("left", []) == [], "nobody ended it on purpose"
    page = school.client(school.staff).get(f"/school/people/{school.lee.id}").text
    assert "oldest sign-in ended (more than 20)" in page


def test_staff_end_one_sign_in_or_all(school):
    lee = [school.client(school.lee) for _ in range(3)]
    staff = school.client(school.staff)
    with school.app.app_context():
        first = db.session.scalars(
            select(SignIn.id).where(SignIn.person_id == school.lee.id).order_by(SignIn.last_at)
        ).first()
    staff.post(f"/school/people/{school.lee.id}/ended-sign-ins", data={"sign_in": first})
    assert sorted(client.get("/me").status_code for client in lee) == [200, 200, 401]
    staff.post(f"/school/people/{school.lee.id}/ended-sign-ins")
    assert [client.get("/me").status_code for client in lee] == [401, 401, 401]
