"""A music hub offers something to its schools; a school passes it on to many plans as its own suggestion."""

from typing import Any
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from app.engine import engine
from app.plan import submit
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.school.opportunities import offers
from tests.pages import Form, Page
from tests.people import PASSWORD, SmallSchool
from tests.test_wire_hostile import SHOWN_AS_TEXT

CHOIR = {
    "what": "Côr y Sir",
    "sort": "group",
    "when": "Saturdays at 10",
    "cost": "Free",
    "more": "No audition.",
}
OPPORTUNITIES = "/school/opportunities"


@pytest.fixture
def hub(school: SmallSchool) -> FlaskClient:
    return school.client(school.hub)


@pytest.fixture
def office(school: SmallSchool) -> FlaskClient:
    return school.client(school.staff)


@pytest.fixture
def plans(school: SmallSchool) -> dict[str, str]:
    """Of more pupils, by name, with ids: Nia is in Ffion's class, Rhys in none, Zoë at another school."""
    found = {"ffion": school.plan}
    with school.app.app_context():
        elsewhere = enrolment_people.add_school("Chalk Lane School").id
        for name, where, more in (
            ("nia", school.school.id, {"year": "Year 7", "group": "7 Kestrel"}),
            ("rhys", school.school.id, {"year": "Year 9"}),
            ("zoe", elsewhere, {"year": "Year 9"}),
        ):
            newcomer = Newcomer(where, "pupil", name.title(), sign_in=name, password=PASSWORD, **more)
            pupil = enrolment_people.add_person(newcomer)[0]
            found |= {name: str(pupil.plan), f"{name}_id": pupil.id}
    return found


def form_at(client: FlaskClient, path: str) -> Form:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return next(form for form in Page(answer.text).forms if "key" in form.names())


def send(client: FlaskClient, path: str, said: dict[str, str] | None = None, **ticks: Any) -> Any:
    """The form at that address, filled in, sent."""
    form = form_at(client, path)
    return client.post(form.action, data=filled(form, said or {}, **ticks))


def filled(form: Form, said: dict[str, str], **ticks: Any) -> Any:
    for name, value in said.items():
        form.fill(name, value)
    fields = form.sent()
    for name, values in ticks.items():
        fields.setlist(name, values)
    return fields


def offer(hub: FlaskClient, **said: str) -> str:
    """The address at which the school finds what was offered."""
    answer = send(hub, "/hub", CHOIR | said)
    assert answer.status_code == 303, answer.text
    return f"{OPPORTUNITIES}/{offered(hub)[0]}"


def offered(hub: FlaskClient) -> list[str]:
    """The ids of all that is offered, the newest first."""
    ids = Page(hub.get("/hub").text).ids
    return [id_.removeprefix("offer-") for id_ in ids if id_.startswith("offer-") and len(id_) == 42]


def suggestions(school: SmallSchool, plan: str, reader: str = "") -> list[dict[str, Any]]:
    """What the school, or this reader, can read of a plan's opportunities, and who wrote them."""
    with school.app.app_context():
        held = engine().records(reader or school.staff.id, plan)
    rows = [row for part in held.values() for row in part["records"] if row[0] == "opportunity" and row[3]]
    return [{name: wire[0] for name, wire in row[3].items()} | {"by": row[3]["what"][2]} for row in rows]


@pytest.mark.both
def test_a_school_passes_on_what_its_hub_offers_in_words_of_its_own(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient, plans: dict[str, str]
) -> None:
    assert "new" not in Page(office.get("/school").text).text
    page = offer(hub)
    assert "Opportunities 1 new" in Page(office.get("/school").text).text
    assert "Côr y Sir New" in Page(office.get(OPPORTUNITIES).text).text
    assert "1 new" not in Page(office.get("/school").text).text, "and now it has been shown"
    answer = send(
        office, page, {"where": "Our hall"}, **{"class": ["Year 7/7 Kestrel"], "pupil": [plans["rhys"]]}
    )
    assert "Passed on to 3 pupils." in Page(office.get(answer.location).text).text
    for name in ("ffion", "nia", "rhys"):
        (one,) = suggestions(school, plans[name])
        assert one == CHOIR | {"where": "Our hall", "by": school.staff.id}
    seen = school.client(school.ffion).get(f"/plan/{school.plan}/opportunities").text
    assert "Mrs Ashworth" in seen
    assert "Ruth" not in seen, "it is the school's suggestion"


def test_passing_on_twice_makes_no_second_one_and_says_who_has_it(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient, plans: dict[str, str]
) -> None:
    page = offer(hub)
    form = form_at(office, page)
    sent = filled(form, {}, pupil=[plans["ffion"]])
    first = office.post(form.action, data=sent)
    again = office.post(form.action, data=sent)
    assert first.status_code == again.status_code == 303
    assert "Ffion Llewellyn has it" in Page(office.get(page).text).text
    answer = send(office, page, {"what": "Another name"}, year=["Year 7", "Year 9"])
    assert "Passed on to 2 pupils." in Page(office.get(answer.location).text).text
    assert [one["what"] for one in suggestions(school, plans["ffion"])] == ["Côr y Sir"]
    assert "in 3 plans here" in Page(office.get(OPPORTUNITIES).text).text


def test_nothing_of_a_child_or_a_school_comes_to_the_hub(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient
) -> None:
    page = offer(hub)
    before = hub.get("/hub").text
    send(office, page, year=["Year 7"])
    ffion = school.client(school.ffion)
    answer = Page(ffion.get(f"/plan/{school.plan}/opportunities").text).form("-answer")
    name = next(one.name for one in answer.inputs if one.name.startswith("was.")).removeprefix("was.")
    sent = answer.sent()
    sent.add(name, "interested")
    ffion.post(answer.action, data=sent)
    assert suggestions(school, school.plan)[0]["answer"] == "interested"
    assert without_ids(hub.get("/hub").text) == without_ids(before)
    assert hub.get(page).status_code == hub.get(f"/plan/{school.plan}/opportunities").status_code == 404


def without_ids(html: str) -> str:
    """A page but for the id of its empty form."""
    return html.replace(next(form for form in Page(html).forms if "key" in form.names()).sent()["key"], "")


def test_what_is_taken_back_or_over_is_offered_no_more_and_stays_where_it_was_passed_on(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient, plans: dict[str, str]
) -> None:
    with school.app.app_context():
        offers.add(str(uuid4()), school.hub.id, {"what": "Last year's concert", "day": "2020-01-01"})
    assert 'Last year&#39;s concert</bdi> <span class="soft">over' in hub.get("/hub").text
    assert "The hub offers nothing" in office.get(OPPORTUNITIES).text
    assert "1 new" not in Page(office.get("/school").text).text
    page = offer(hub)
    send(office, page, pupil=[plans["ffion"]])
    open_ = form_at(office, page)
    hub.post("/hub/removals", data={"offer": offered(hub)[0]})
    assert "taken back" in hub.get("/hub").text
    assert len(suggestions(school, school.plan)) == 1
    assert "The hub offers nothing" in office.get(OPPORTUNITIES).text
    assert office.get(page).status_code == 404
    late = office.post(open_.action, data=filled(open_, {"where": "Our hall"}, pupil=[plans["rhys"]]))
    assert (late.status_code, suggestions(school, plans["rhys"])) == (422, [])
    assert "The hub does not offer this any more" in late.text
    again = Page(late.text).form("pass-on")
    assert office.post(again.action, data=again.sent()).status_code == 303, "as the school's own"
    assert suggestions(school, plans["rhys"])[0]["where"] == "Our hall"


def test_a_school_suggests_what_no_hub_offers(
    school: SmallSchool, office: FlaskClient, plans: dict[str, str]
) -> None:
    assert (
        send(office, f"{OPPORTUNITIES}/new", {"what": "Lunch-time band"}, year=["Year 9"]).status_code == 303
    )
    assert [one["what"] for one in suggestions(school, plans["rhys"])] == ["Lunch-time band"]
    assert suggestions(school, plans["ffion"]) == []


def test_one_plan_that_takes_nothing_holds_up_no_other(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient, plans: dict[str, str]
) -> None:
    page = offer(hub)
    form = form_at(office, page)
    with school.app.app_context():
        engine().close_plan(plans["nia"])
    answer = office.post(
        form.action, data=filled(form, {}, pupil=[plans["nia"], plans["rhys"], plans["zoe"]])
    )
    assert answer.status_code == 422
    said = Page(answer.text).text
    assert (
        "Saved for the others. Not saved yet for Nia. This plan has been closed. Somebody you ticked is not"
        in said
    )
    assert len(suggestions(school, plans["rhys"])) == 1
    assert "Nia" not in Page(office.get(page).text).text, "a closed plan is not offered"
    for person, plan in ((plans["zoe_id"], plans["zoe"]), (school.staff.id, plans["nia"])):
        assert suggestions(school, plan, person) == []


BAD = [
    ({"what": ""}, "Please fill this in."),
    ({"what": "x" * 10_000}, "longer than 200"),
    ({"day": "2026-02-30"}, "Please choose a day."),
    ({"day": "tomorrow"}, "Please choose a day."),
    ({"sort": "casino"}, "Please choose one of these."),
    ({"more": "x" * 10_000}, "longer than 600"),
]


def test_what_cannot_be_taken_comes_back_with_the_words_and_the_reason(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient
) -> None:
    typed = {"what": "A choir", "cost": "£3", "more": "Bring a friend.", "day": ""}
    for client, path in ((hub, "/hub"), (office, f"{OPPORTUNITIES}/new")):
        form = form_at(client, path)
        for said, why in BAD:
            sent = filled(form, typed, pupil=[school.plan])
            for name, value in said.items():
                sent.setlist(f"opportunity.{sent['key']}.{name}", [value])
            answer = client.post(form.action, data=sent)
            assert (answer.status_code, why in answer.text) == (422, True), (path, said)
            again = next(one for one in Page(answer.text).forms if one.id == form.id).sent()
            kept = {name: again.get(f"opportunity.{sent['key']}.{name}") for name in typed}
            assert kept == {name: (typed | said)[name] for name in kept}
            if client is office:
                assert again.getlist("pupil") == [school.plan]
    assert offered(hub) == suggestions(school, school.plan) == []


def test_a_day_that_is_over_is_not_offered(hub: FlaskClient) -> None:
    answer = send(hub, "/hub", CHOIR | {"day": "2020-01-01"})
    assert (answer.status_code, "This day is over." in answer.text) == (422, True)


def test_nobody_ticked_is_said_and_the_words_stay(office: FlaskClient) -> None:
    answer = send(office, f"{OPPORTUNITIES}/new", {"what": "Lunch-time band"})
    assert (answer.status_code, "Please tick who it is for." in answer.text) == (422, True)
    assert "Lunch-time band" in answer.text


def test_whatever_a_hub_writes_is_text(school: SmallSchool, hub: FlaskClient, office: FlaskClient) -> None:
    for text in (*SHOWN_AS_TEXT, "محمد Zażółć 合唱 👩🏽‍🎤"):
        page = offer(hub, what=text, more=text)
        assert send(office, page, pupil=[school.plan]).status_code == 303
        assert text in {one["what"] for one in suggestions(school, school.plan)}
        assert text in Page(office.get(OPPORTUNITIES).text).text


def test_whose_was_not_saved_is_said_with_each_reason() -> None:
    refused = [("Nia", "closed"), ("Rhys", "full"), ("Owain", "closed")]
    said = submit.not_saved(refused, 4)
    assert said.startswith("Saved for the others. Not saved yet for Nia, Owain. This plan has been closed.")
    assert "Not saved yet for Rhys. This plan is full" in said
    assert "and 88 more." in submit.not_saved([(f"Pupil {n}", "closed") for n in range(100)], 100)


def test_the_same_form_saved_twice_is_one_offer(hub: FlaskClient) -> None:
    form = form_at(hub, "/hub")
    sent = filled(form, CHOIR)
    assert [hub.post("/hub", data=sent).status_code for _ in range(2)] == [303, 303]
    assert len(offered(hub)) == 1
    hub.post("/hub/removals", data={"offer": offered(hub)[0]})
    back = hub.post("/hub", data=sent)
    assert (back.status_code, "You have taken this back" in back.text) == (422, True)
    hub.post("/hub", data=Page(back.text).form("offer-form").sent())
    assert len(offered(hub)) == 1


def test_no_more_is_offered_than_a_school_can_read(hub: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offers, "MOST", 1)
    offer(hub)
    answer = send(hub, "/hub", CHOIR)
    assert (answer.status_code, "Please take one back first." in answer.text) == (422, True)


def test_a_form_of_nobody_and_a_session_that_has_ended_change_nothing(
    school: SmallSchool, hub: FlaskClient, office: FlaskClient
) -> None:
    page = offer(hub)
    for client, path, action in ((hub, "/hub", "/hub"), (office, page, OPPORTUNITIES)):
        sent = filled(form_at(client, path), {"what": "Another"}, pupil=[school.plan])
        assert client.post(action, data={"key": "x"}).status_code == 400
        assert client.post(action, data={"key": sent["key"]}).status_code == 400
        assert client.post(action, data=sent | {"person": school.lee.id}).status_code == 409
        client.delete_cookie("mpp")
        assert client.post(action, data=sent).headers["Location"].startswith("/sign-in")
    assert suggestions(school, school.plan) == []
    assert len(offered(school.client(school.hub))) == 1


def test_who_passed_it_on_is_in_what_was_done_at_the_school(hub: FlaskClient, office: FlaskClient) -> None:
    send(office, offer(hub), year=["Year 7"])
    log = Page(office.get("/school/log").text).text
    assert "passed on an opportunity" in log
    assert "1 plan" in log
    assert "Côr" not in log


def test_many_plans_are_written_in_pieces(
    school: SmallSchool,
    hub: FlaskClient,
    office: FlaskClient,
    plans: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.school.opportunities.views.AT_ONCE", 2)
    sizes = []
    right = submit.apply_all
    monkeypatch.setattr(submit, "apply_all", lambda saves: sizes.append(len(saves)) or right(saves))
    send(office, offer(hub), year=["Year 7", "Year 9"])
    assert sizes == [2, 1]
    assert all(len(suggestions(school, plans[name])) == 1 for name in ("ffion", "nia", "rhys"))
