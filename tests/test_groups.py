"""Pupils who learn together: one form, a lesson in each one's own plan."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from app.engine import engine
from app.kinds.schema import SCHEMA
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from tests.pages import Form, Page
from tests.people import PASSWORD, SmallSchool

NAME = "Côr & band"
Plans = dict[str, str]  # of the pupils, by first name


@pytest.fixture
def plans(school: SmallSchool) -> Plans:
    """Ms Lee teaches Rhys and Nia, too; Mr Jones teaches Owain alone."""
    found = {"ffion": school.plan}
    with school.app.app_context():
        for name, tutor in (("rhys", school.lee), ("nia", school.lee), ("owain", school.jones)):
            newcomer = Newcomer(school.school.id, "pupil", name.title(), sign_in=name, password=PASSWORD)
            pupil = enrolment_people.add_person(newcomer)[0]
            enrolment_people.put_on_plan(str(pupil.plan), tutor)
            found[name] = str(pupil.plan)
    return found


def records(school: SmallSchool, plan: str, kind: str, person: Person | None = None) -> list[dict[str, Any]]:
    """What this plan's records of a kind say, for its tutor."""
    with school.app.app_context():
        held = engine().records((person or school.lee).id, plan)
    rows = [row for part in held.values() for row in part["records"] if row[0] == kind and row[3] is not None]
    return [{name: wire[0] for name, wire in row[3].items()} for row in rows]


def form_at(client: FlaskClient, path: str) -> Form:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return Page(answer.text).form("group-")


def gathered(client: FlaskClient, plans: Plans, *names: str, **said: str) -> Any:
    """A group is made, or the one of that name changed."""
    before = said.pop("before", "")
    form = form_at(client, "/group/pupils" + (f"?name={before}" if before else ""))
    fields = form.sent()
    for name, value in ({"group": "Band", "what": "Cello"} | said).items():
        fields.setlist(name, [value])
    fields.setlist("in", [plans[name] for name in names])
    return client.post(form.action, data=fields)


def lesson(client: FlaskClient, **said: Any) -> Any:
    form = form_at(client, "/group/lesson?name=Band")
    fields = form.sent()
    for name, value in said.items():
        fields.setlist(name.replace("__", "."), value if isinstance(value, list) else [value])
    return client.post(form.action, data=fields)


@pytest.fixture
def lee(school: SmallSchool, plans: Plans) -> FlaskClient:
    client = school.client(school.lee)
    assert gathered(client, plans, "ffion", "rhys", "nia").status_code == 303
    return client


def test_a_group_is_a_name_on_the_music_of_those_who_are_ticked(
    school: SmallSchool, plans: Plans, lee: FlaskClient
) -> None:
    for name in ("ffion", "rhys", "nia"):
        (music,) = records(school, plans[name], "music")
        assert (music["what"], music["group"], music["setting"]) == ("Cello", "Band", "group")
        assert music["tutor"] == "Ms Lee"
    assert "Owain" not in lee.get("/group/pupils").text, "who is another's pupil is not offered"
    assert (
        gathered(lee, plans, "ffion", "rhys", before="Band", group=NAME, setting="class").status_code == 303
    )
    after = {name: records(school, plans[name], "music") for name in ("ffion", "rhys", "nia")}
    assert {name: [one.get("group") for one in found] for name, found in after.items()} == {
        "ffion": [NAME], "rhys": [NAME], "nia": [None],
    }  # fmt: skip
    assert "Côr &amp; band" in lee.get("/").text
    page = lee.get("/group", query_string={"name": NAME}).text
    assert "Rhys" in page
    assert "Nia" not in page


def test_music_that_the_child_has_is_not_written_down_twice(school: SmallSchool, plans: Plans) -> None:
    def learns(plan: str, record: int, tutor: str) -> None:
        change = [f"{plan}/circle", "music", f"0190f000-0000-7000-8000-00000000000{record}", 0]
        with school.app.app_context():
            edit = [f"before:{record}", 1, None, [[*change, {"what": "cello ", "tutor": tutor}, 1]]]
            assert engine().apply(school.lee.id, "phone", [edit])[0][1] == "taken"

    learns(plans["rhys"], 1, "Somebody's old spelling of Ms Lee")  # and no other tutor is there
    learns(plans["ffion"], 2, "Mr Jones")  # who teaches her, too
    gathered(school.client(school.lee), plans, "rhys", "ffion")
    assert [one["group"] for one in records(school, plans["rhys"], "music")] == ["Band"]
    hers = {one["tutor"]: one.get("group") for one in records(school, plans["ffion"], "music")}
    assert hers == {"Mr Jones": None, "Ms Lee": "Band"}


def test_one_form_makes_a_lesson_in_each_plan(school: SmallSchool, plans: Plans, lee: FlaskClient) -> None:
    said = {"did": "The round", "task__0__words": "Hum it", "absent": plans["nia"], "well": "All in time"}
    answer = lesson(lee, **said, **{f"line__{plans['rhys']}": "Bow hand!"})
    assert answer.status_code == 303, answer.text
    found = {name: records(school, plans[name], "lesson") for name in ("ffion", "rhys", "nia")}
    said = {name: (one["did"], one.get("took")) for name, of in found.items() for one in of}
    assert said.pop("ffion") == ("The round", None)
    assert said.pop("rhys") == ("The round\n\nBow hand!", None)
    assert said.pop("nia") == ("The round", "pupil")
    assert [one["words"] for name in found for one in records(school, plans[name], "task")] == ["Hum it"] * 3
    assert records(school, plans["owain"], "lesson", school.jones) == []
    assert lee.get(answer.location).text.count(", sent") == 3


def test_two_clicks_on_save_are_one_lesson_for_each(
    school: SmallSchool, plans: Plans, lee: FlaskClient
) -> None:
    form = form_at(lee, "/group/lesson?name=Band")
    fields = form.sent()
    fields.setlist("did", ["The round"])
    for _ in range(2):
        assert lee.post(form.action, data=fields).status_code == 303
    assert [len(records(school, plans[name], "lesson")) for name in ("ffion", "rhys", "nia")] == [1, 1, 1]


def test_a_plan_that_is_refused_holds_up_no_other(
    school: SmallSchool, plans: Plans, lee: FlaskClient
) -> None:
    form = form_at(lee, "/group/lesson?name=Band")
    with school.app.app_context():
        enrolment_people.take_off_plan(plans["rhys"], school.lee)
    again = school.client(school.lee)  # who leaves a plan is signed out
    fields = form.sent()
    fields.setlist("did", ["The round"])
    answer = again.post(form.action, data=fields)
    assert answer.status_code == 422
    assert "Not saved yet for Rhys" in answer.text
    assert "The round" in answer.text, "the words are still there"
    assert f'value="{plans["rhys"]} ' not in answer.text, "who has left is not offered"
    assert [len(records(school, plans[name], "lesson")) for name in ("ffion", "nia")] == [1, 1]
    never = fields.copy()
    never.setlist(
        "pupil", [one.replace(plans["rhys"], "0" * 8 + plans["rhys"][8:]) for one in fields.getlist("pupil")]
    )
    assert "Not saved yet for one pupil. You" in again.post(form.action, data=never).text
    with school.app.app_context():
        rows = [row for part in engine().records(None, plans["rhys"]).values() for row in part["records"]]
    assert "lesson" not in {row[0] for row in rows}


def test_a_group_of_others_is_as_one_that_is_not_there(
    school: SmallSchool, plans: Plans, lee: FlaskClient
) -> None:
    jones = school.client(school.jones)
    for person in (jones, school.client(school.carer), school.client(school.ffion)):
        pages = [
            person.get(f"/group{page}?name={name}")
            for page in ("", "/lesson")
            for name in ("Band", "No such")
        ]
        # Mr Jones teaches Ffion, so her group is his, with her alone in it.
        wanted = {200, 404} if person is jones else {404}
        assert {page.status_code for page in pages} == wanted
    assert "Rhys" not in jones.get("/group?name=Band").text
    form = form_at(lee, "/group/lesson?name=Band")
    fields = form.sent()
    fields.setlist("did", ["Not mine to write"])
    fields.setlist("person", [school.jones.id])
    jones.post(form.action, data=fields)
    assert [len(records(school, plans[name], "lesson")) for name in ("ffion", "rhys", "nia")] == [1, 0, 0]


@pytest.mark.matrix
@pytest.mark.parametrize(
    "said",
    [
        {"day": ""},
        {"day": "1999-01-01"},
        {"did": "x" * 4001},
        {"task__0__words": "x" * 201},
        {"task__0__amount": "many"},
    ],
)
def test_what_is_wrong_is_said_once_and_no_word_is_lost(
    school: SmallSchool, plans: Plans, lee: FlaskClient, said: dict[str, str]
) -> None:
    answer = lesson(lee, **({"well": "It rang", f"line__{plans['nia']}": ""} | said))
    assert answer.status_code == 422
    assert "one thing to put right" in answer.text or "two things to put right" in answer.text
    assert "It rang" in answer.text
    assert records(school, plans["ffion"], "lesson") == []


@pytest.mark.slow
def test_a_form_that_is_none_changes_nothing(school: SmallSchool, lee: FlaskClient) -> None:
    form = form_at(lee, "/group/lesson?name=Band")
    for name, value in (("pupil", "x"), ("pupil", ""), ("person", school.jones.id), ("did", "x" * 200_001)):
        fields = form.sent()
        fields.setlist(name, [value])
        assert lee.post(form.action, data=fields).status_code in (400, 409, 413)
    fields = form.sent()
    fields.poplist("pupil")
    assert lee.post(form.action, data=fields).status_code == 422
    assert gathered(lee, {}, group="").status_code == 422
    assert gathered(lee, {}, group="y").status_code == 422


def test_the_form_for_one_pupil_leads_to_that_of_the_group(school: SmallSchool, plans: Plans) -> None:
    client, ours = school.client(school.lee), f"/plan/{school.plan}/new/lesson"
    assert "/group/lesson" not in client.get(ours).text
    gathered(client, plans, "ffion", "rhys", group=NAME)
    assert "Write for all of Côr &amp; band" in client.get(ours).text.replace("<bdi>", "")
    assert 'href="/group/lesson?name=C%C3%B4r%20%26%20band"' in client.get(ours).text
    assert "/group/lesson" not in client.get(f"/plan/{plans['nia']}/new/lesson").text


def test_the_forms_of_a_group_call_things_as_a_plan_does(school: SmallSchool, plans: Plans) -> None:
    client, kinds = school.client(school.lee), SCHEMA.kinds
    gathered(client, plans, "ffion", "rhys")
    said = {
        "/group/pupils": [kinds["music"].fields[name].label for name in ("group", "what", "setting")],
        "/group/lesson?name=Band": [kinds["lesson"].fields[name].label for name in ("day", "took", "did")],
    }
    for path, labels in said.items():
        text = Page(client.get(path).text).text
        assert [label for label in labels if label not in text] == [], path
