"""Two people at once, at the worst moment: whoever was first is waited for, and nothing is half done."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from io import BytesIO
from threading import Barrier, Event
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.people import sign_ins
from app.people.models import Person
from app.people.sign_ins import SignedIn
from app.school.enrolment import people as enrolment_people
from app.school.roster import views as roster_views
from app.storage.database import begin_writing, db
from sync import tables
from tests.people import SmallSchool
from tests.processes import PATIENCE, somebody_waits

pytestmark = pytest.mark.sql


@pytest.fixture
def at_once() -> Iterator[Callable[..., Future[Any]]]:
    """`at_once(do, it)`: begin it beside everything else."""
    with ThreadPoolExecutor(4) as hands:
        yield hands.submit


def goal_of(school: SmallSchool, name: str) -> dict[str, Any]:
    """What Ms Lee's phone sends: one new goal."""
    change = [f"{school.plan}/circle", "goal", str(uuid4()), 0, {"words": "I want to sing"}, 1]
    request = {"protocol": 1, "person": school.lee.id, "device": "phone", "now": 1, "have": {}}
    return request | {"edits": [[name, 1, None, [change]]]}


def taken(school: SmallSchool) -> int:
    """How many edits of Ms Lee's stand."""
    with school.app.app_context():
        edit = tables.edit.c
        return len(db.session.execute(select(edit.id).where(edit.by == school.lee.id)).all())


def wait(school: SmallSchool) -> None:
    with school.app.app_context():
        somebody_waits(db.engine.url)


@pytest.mark.scenario(20)
def test_ending_a_sign_in_waits_for_the_edit_that_it_was_asked_about(
    school: SmallSchool, at_once: Callable[..., Future[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, go_on = Event(), Event()
    valid = SignedIn.valid

    def slowly(self: SignedIn, connection: Any) -> bool:
        found = valid(self, connection)
        asked.set()
        return go_on.wait(PATIENCE) and found

    def end() -> int:
        with school.app.app_context():
            return sign_ins.end_all(school.lee.id)

    phone = school.client(school.lee)
    monkeypatch.setattr(SignedIn, "valid", slowly)
    sent = at_once(phone.post, "/sync", json=goal_of(school, "lee:1"))
    assert asked.wait(PATIENCE)
    ended = at_once(end)
    wait(school)
    assert not ended.done()
    go_on.set()
    assert sent.result(PATIENCE).json["results"][0][1] == "taken"
    assert ended.result(PATIENCE) == 1
    assert phone.post("/sync", json=goal_of(school, "lee:2")).status_code == 401
    assert taken(school) == 1


@pytest.mark.scenario(20)
def test_an_edit_waits_for_a_sign_in_that_is_ending_and_is_not_taken(
    school: SmallSchool, at_once: Callable[..., Future[Any]]
) -> None:
    phone = school.client(school.lee)
    with school.app.app_context():
        begin_writing()
        sign_ins.end_by(db.session.connection(), sign_ins.ending(school.lee.id), 1)
        sent = at_once(phone.post, "/sync", json=goal_of(school, "lee:1"))
        wait(school)
        assert not sent.done()
        db.session.commit()
    assert sent.result(PATIENCE).status_code == 401
    assert taken(school) == 0


def test_a_double_click_enrols_a_child_once(
    school: SmallSchool, at_once: Callable[..., Future[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enrolment_people, "add_person", together(enrolment_people.add_person, 2))
    desk = school.client(school.staff)
    form = {"role": "pupil", "name": "Zoë Łukasz", "group": "7A"}
    clicks = [at_once(desk.post, "/school/people", data=form) for _ in range(2)]
    assert sorted(click.result(PATIENCE).status_code for click in clicks) == [200, 422]
    assert enrolled(school, "Zoë Łukasz") == 1


def test_a_roster_that_is_taken_twice_at_once_is_taken_once(
    school: SmallSchool, at_once: Callable[..., Future[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = "Name,Class,Tutor\nZoë,7A,Ms Lee\nSam,7B,Ms Lee\n".encode()
    desk = school.client(school.staff)
    preview = desk.post("/school/roster", data={"file": (BytesIO(file), "roster.csv")}).text
    digest = preview.partition('name="digest" value="')[2].partition('"')[0]
    monkeypatch.setattr(roster_views, "taken", together(roster_views.taken, 2))
    form = {"data": b64encode(file).decode(), "digest": digest}
    pages = [at_once(desk.post, "/school/roster/taken", data=form) for _ in range(2)]
    assert sorted(page.result(PATIENCE).text.count('class="slip"') for page in pages) == [0, 2]
    assert enrolled(school, "Sam") == 1


def together(work: Callable[..., Any], count: int) -> Callable[..., Any]:
    """The same, begun by that many at one moment."""
    everyone = Barrier(count)

    def begun(*given: Any, **more: Any) -> Any:
        everyone.wait(PATIENCE)
        return work(*given, **more)

    return begun


def enrolled(school: SmallSchool, name: str) -> int:
    with school.app.app_context():
        return len(db.session.scalars(select(Person).where(Person.name == name)).all())
