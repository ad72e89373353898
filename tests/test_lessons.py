"""A tutor's day: one pupil after the other, nothing empty, and today's lesson once or, if meant, twice."""

import re

from flask.testing import FlaskClient

from app.clock import day_of, now
from app.engine import engine
from app.plan.twins.timetable import weekday
from tests.pages import Page
from tests.people import SmallSchool
from tests.test_groups import Plans, lee, plans, records
from tests.test_groups import lesson as lesson_for_all

__all__ = ["lee", "plans"]


def begun(client: FlaskClient, plan: str) -> Page:
    answer = client.get(f"/plan/{plan}/new/lesson")
    assert answer.status_code == 200
    return Page(answer.text)


def lesson_form(page: Page) -> list[int]:
    """Where the page's forms for a lesson stand among all."""
    return [n for n, form in enumerate(page.forms) if any(name.endswith(".did") for name in form.names())]


def written(client: FlaskClient, plan: str, words: str, *tries: str, which: int = 0) -> Page:
    """A lesson is written, or gone on with; answers the page that follows."""
    page = begun(client, plan)
    form = page.forms[lesson_form(page)[which]]
    form.fill("did", words)
    boxes = [one for one in form.inputs if re.fullmatch(r"task\..*\.words", one.name) and not one.value]
    for one, said in zip(boxes, tries, strict=False):
        one.value = said
    return Page(client.post(form.action, data=form.sent(), follow_redirects=True).text)


def test_an_empty_lesson_is_not_saved_and_that_is_said_kindly(school: SmallSchool) -> None:
    client = school.client(school.lee)
    form = begun(client, school.plan).form("form-")
    answer = client.post(form.action, data=form.sent())
    assert answer.status_code == 422
    assert "Please write something first." in answer.text
    assert not records(school, school.plan, "lesson")


def test_an_empty_lesson_for_a_group_is_not_saved_and_one_line_is_a_lesson_for_all(
    school: SmallSchool, plans: Plans, lee: FlaskClient
) -> None:
    answer = lesson_for_all(lee)
    assert answer.status_code == 422
    assert "Please write something first." in answer.text
    assert not records(school, plans["nia"], "lesson")
    saved = lesson_for_all(lee, **{f"line__{plans['nia']}": "Lovely low notes"})
    assert "Saved: Band" in Page(lee.get(saved.location).text).text
    assert [one["did"] for one in records(school, plans["nia"], "lesson")] == ["Lovely low notes"]
    assert [one["took"] for one in records(school, plans["rhys"], "lesson")] == ["yes"]


def test_todays_lesson_is_offered_again_and_a_second_one_stays_possible(school: SmallSchool) -> None:
    client, plan = school.client(school.lee), school.plan
    written(client, plan, "Bars 1 to 8", "Left hand", "Right hand", "Hum it")
    assert len(records(school, plan, "task")) == 3
    page = begun(client, plan)
    assert "Today's lesson is written." in page.text
    assert len(lesson_form(page)) == 2, "hers, and folded away a second one"
    written(client, plan, "Bars 1 to 16", "Both hands")
    assert [one["did"] for one in records(school, plan, "lesson")] == ["Bars 1 to 16"]
    assert len(records(school, plan, "task")) == 4, "four boxes in all"
    written(client, plan, "In the evening", which=1)
    assert {one["did"] for one in records(school, plan, "lesson")} == {"Bars 1 to 16", "In the evening"}
    assert "Today's lesson is written." not in begun(school.client(school.jones), plan).text, (
        "it was Ms Lee's"
    )


def teaches_today(school: SmallSchool, plan: str, time: str) -> None:
    with school.app.app_context():
        today = day_of(now())
        for scope, part in engine().records(school.lee.id, plan).items():
            for kind, record, *_ in (row for row in part["records"] if row[0] == "music"):
                said = {"weekday": weekday(today), "time": time}
                edit = [f"{plan}:1", now(), None, [[scope, kind, record, part["version"], said, 0]]]
                assert engine().apply(school.lee.id, "phone", [edit])[0][1] == "taken"


def test_after_save_the_next_pupil_of_the_day_is_one_tap_away(
    school: SmallSchool, plans: Plans, lee: FlaskClient
) -> None:
    names = {"rhys": "Rhys", "nia": "Nia", "ffion": "Ffion Llewellyn"}
    for name, time in (("nia", "10:30"), ("rhys", "9:00"), ("ffion", "11:00")):
        teaches_today(school, plans[name], time)
    home = Page(lee.get("/").text).text
    assert home.index("Rhys 9:00") < home.index("Nia 10:30") < home.index("Ffion Llewellyn 11:00")
    assert "Save the lesson for Rhys" in begun(lee, plans["rhys"]).text
    for name, following in (("rhys", "Nia"), ("ffion", "Nia"), ("nia", "")):
        done = written(lee, plans[name], "Scales").text
        assert f"Saved: {names[name]}" in done
        assert ("Next:" in done) == bool(following)
        assert f"Next: {following}" in done or not following
    assert Page(lee.get("/").text).text.count("Lesson written:") == 3
