"""Whoever touches a child's plan, or adds an adult to it, is seen by the school's safeguarding staff."""

import csv
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from html import unescape

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient
from sqlalchemy import event, select

from app.cli import main
from app.clock import day_of, now
from app.engine import engine
from app.people.models import Event, Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage.database import db
from sync import tables
from tests.people import PASSWORD, SmallSchool, this_year
from tests.talking_phone import Phone, to_app

DAY = 86_400_000
LESSON = "33333333-3333-7333-8333-333333333333"


@pytest.fixture
def cole(school: SmallSchool) -> Person:
    """A colleague at the school who is not named for safeguarding."""
    with school.app.app_context():
        return enrolment_people.add_person(
            Newcomer(school.school.id, "school", "Mr Cole", password=PASSWORD)
        )[0]


def person_called(school: SmallSchool, name: str) -> Person:
    with school.app.app_context():
        return db.session.scalars(select(Person).where(Person.name == name)).one()


def told_in(html: str) -> str:
    """The words of a piece of a page, in one line, but for the time."""
    words = unescape(" ".join(re.sub(r"<[^>]+>", "", html).split()))
    return re.sub(r"(, | · )today, \d\d:\d\d$", "", words)


def lines_of(page: str) -> list[str]:
    return [told_in(line) for line in re.findall(r'<li class="row-of">(.*?)</li>', page, re.DOTALL)]


def notices_of(client: FlaskClient) -> list[str]:
    page = client.get("/school").text.partition("For you to know")[2].partition("</section>")[0]
    return [told_in(line) for line in re.findall(r"<li>(.*?)</li>", page, re.DOTALL)]


def last_notice(client: FlaskClient) -> str:
    return re.search(r'name="last" value="(\d+)"', client.get("/school").text)[1]


def readings(school: SmallSchool, first: str = "2000-01-01") -> list[tuple[str, str]]:
    """(who, way) of each day's readings of Ffion's plan."""
    with school.app.app_context():
        return [(one.person, one.way) for one in engine().readings(school.plan, first, "2999-12-31")]


@pytest.mark.both
@pytest.mark.scenario(45)
def test_a_page_and_a_phone_that_have_read_a_plan_stand_in_the_access_log_once_a_day(
    school: SmallSchool, client_of: Callable[..., FlaskClient]
) -> None:
    carer = client_of(school.carer)
    for address in ("", "/goals", "/lessons", ""):
        assert carer.get(f"/plan/{school.plan}{address}").status_code == 200
    lee = Phone(to_app(school.app), "lee")
    lee.sync()
    lee.sync()
    assert readings(school) == [(school.carer.id, "page"), (school.lee.id, "device")]
    school.app.extensions["clock"] = lambda clock=school.app.extensions["clock"]: clock() + DAY
    lee.sync()
    with school.app.app_context():
        today = day_of(now())
    assert readings(school, today) == [(school.lee.id, "device")]


@contextmanager
def statements(school: SmallSchool) -> Iterator[list[str]]:
    """What the database was asked meanwhile."""
    asked: list[str] = []
    with school.app.app_context():
        here = db.engine

    def heard(*given: object) -> None:
        asked.append(str(given[2]))

    event.listen(here, "before_cursor_execute", heard)
    yield asked
    event.remove(here, "before_cursor_execute", heard)


@pytest.mark.both
def test_a_quiet_sync_writes_nothing_and_asks_for_no_more_than_before(school: SmallSchool) -> None:
    lee = Phone(to_app(school.app), "lee")
    for _ in range(3):
        lee.sync()
    with statements(school) as logged:
        lee.sync()
    school.app.extensions["engine"].answered = lambda *_: None
    with statements(school) as without:
        lee.sync()
    assert logged == without
    assert not [words for words in logged if words.split()[0] in ("INSERT", "UPDATE", "DELETE")]


@pytest.mark.scenario(45)
def test_a_parent_who_was_made_up_reads_and_is_taken_off_and_all_of_it_is_seen(
    school: SmallSchool, client_of: Callable[..., FlaskClient], cole: Person
) -> None:
    colleague, safeguarding = client_of(cole), client_of(school.staff)
    slip = colleague.post("/school/people", data={"role": "carer", "name": "Jo Bloggs"}).text
    name, password = re.findall(r"<code>(.+?)</code>", slip)
    page, made_up = f"/school/people/{school.ffion.id}", person_called(school, "Jo Bloggs")
    colleague.post(f"{page}/memberships", data={"adult": made_up.id})
    parent = school.client()
    parent.post("/sign-in", data={"name": name, "password": password})
    parent.post("/password", data={"old": password, "new": "three red kites"})
    assert parent.get(f"/plan/{school.plan}/lessons").status_code == 200
    colleague.post(f"{page}/departures", data={"adult": made_up.id})
    safeguarding.post(f"/school/people/{school.lee.id}/slip")  # which she knows
    assert notices_of(safeguarding) == ["Jo Bloggs: joined (carer), plan of Ffion Llewellyn. By Mr Cole"]
    for address in (page, "/school/log"):
        seen = lines_of(safeguarding.get(address).text)
        assert "Jo Bloggs: joined (carer), plan of Ffion Llewellyn by Mr Cole" in seen
        assert "Jo Bloggs: left (carer), plan of Ffion Llewellyn by Mr Cole" in seen
    assert "Jo Bloggs: added (carer) by Mr Cole" in lines_of(safeguarding.get("/school/log").text)
    (read,) = lines_of(safeguarding.get(f"{page}/access-log").text)
    assert read.startswith("Jo Bloggs, parent or carer, read it on a page today")


@pytest.mark.scenario(45)
@pytest.mark.parametrize("whose", ["ffion", "carer"])
def test_a_slip_in_place_of_a_used_one_is_told_until_seen_and_stands_on_the_pupils_page(
    school: SmallSchool, client_of: Callable[..., FlaskClient], cole: Person, whose: str
) -> None:
    colleague, safeguarding = client_of(cole), client_of(school.staff)
    person = getattr(school, whose)
    colleague.post(f"/school/people/{person.id}/slip")
    (told,) = notices_of(safeguarding)
    assert told.startswith(f"{person.name}: new slip (the password before was in use)")
    page = safeguarding.get(f"/school/people/{school.ffion.id}").text
    assert any(line.startswith(f"{person.name}: new slip") for line in lines_of(page))
    safeguarding.post("/school/seen-notices", data={"last": last_notice(safeguarding)})
    assert notices_of(safeguarding) == []
    colleague.post(f"/school/people/{person.id}/slip")
    assert notices_of(safeguarding) == [], "nobody has used the one that was lost"
    assert "new slip by Mr Cole" in " ".join(lines_of(safeguarding.get("/school/log").text))


def write_late(school: SmallSchool, *change: object) -> None:
    """Mr Jones has left the plan; what he wrote comes after that."""
    with school.app.app_context():
        enrolment_people.take_off_plan(school.plan, db.session.get_one(Person, school.jones.id))
        edit = ["jones:1", 1, None, [[*change, 1]]]
        assert engine().apply(school.jones.id, "phone", [edit])[0][2] == "not-yours"


@pytest.fixture(params=[f"home/{this_year()}", "home"], ids=["home-record", "of-no-year"])
def late_words(school: SmallSchool, request: pytest.FixtureRequest) -> None:
    """Of Ffion's lesson."""
    day = f"{this_year()}-11-22"
    write_late(school, f"{school.plan}/{request.param}", "lesson", LESSON, 0, {"day": day, "did": "Late"})


@pytest.mark.scenario(45)
def test_words_of_a_plan_that_are_kept_apart_are_read_as_the_plan_is(
    school: SmallSchool, client_of: Callable[..., FlaskClient], cole: Person
) -> None:
    write_late(school, f"{school.plan}/circle", "goal", LESSON, 0, {"words": "Late"})
    assert "Late" in client_of(cole).get("/school/kept").text
    page = f"/school/people/{school.ffion.id}/access-log"
    (read,) = lines_of(client_of(school.staff).get(page).text)
    assert read.startswith("Mr Cole, school staff, read words kept apart")


@pytest.mark.scenario(45)
@pytest.mark.usefixtures("late_words")
def test_the_home_record_and_words_of_it_kept_apart_are_opened_by_named_staff_and_never_unseen(
    school: SmallSchool, client_of: Callable[..., FlaskClient], cole: Person
) -> None:
    colleague, safeguarding = client_of(cole), client_of(school.staff)
    for client in (colleague, safeguarding):
        assert "Late" not in client.get("/school/kept").text
    assert colleague.post("/school/kept", data={"plan": school.plan}).status_code == 404
    read = safeguarding.post("/school/kept", data={"plan": school.plan}).text
    assert "Late" in read
    assert f"{this_year()}-11-22" not in read, "a day is said as people say it"
    safeguarding.post(f"/plan/{school.plan}/home-record")
    opened = [
        "Opened the home record, plan of Ffion Llewellyn by Mrs Ashworth",
        "Read words of the home record that are kept apart, plan of Ffion Llewellyn by Mrs Ashworth",
    ]
    page = f"/school/people/{school.ffion.id}"
    for address in ("/school/log", page):
        assert {line.capitalize() for line in lines_of(safeguarding.get(address).text)} >= {
            line.capitalize() for line in opened
        }
    assert "home record" not in colleague.get(page).text.partition("What was done")[2]
    assert "words of it in Words kept apart" in safeguarding.get(f"/plan/{school.plan}/home-record").text
    assert "opened the home record" in safeguarding.get(f"{page}/access-log").text


@pytest.mark.scenario(45)
def test_what_was_done_with_a_child_who_is_erased_after_it_is_still_seen(
    school: SmallSchool, client_of: Callable[..., FlaskClient]
) -> None:
    safeguarding = client_of(school.staff)
    safeguarding.post(f"/plan/{school.plan}/home-record")
    safeguarding.post(f"/school/people/{school.ffion.id}/slip")
    before = rows_of_log(school)
    safeguarding.post(f"/school/people/{school.ffion.id}/erasure", data={"name": "Ffion Llewellyn"})
    after = rows_of_log(school)
    assert [row for row in before if row not in after] == [], "no row was changed or taken away"
    said = lines_of(safeguarding.get("/school/log").text)
    for what in (
        "somebody who was erased: erased",
        "somebody who was erased: new slip",
        "opened the home record",
    ):
        assert any(line.startswith(what) for line in said), what
    assert readings(school) == []


def rows_of_log(school: SmallSchool) -> list[tuple[object, ...]]:
    with school.app.app_context():
        both = [db.session.execute(select(table)).all() for table in (Event.__table__, tables.access)]
        return [tuple(row) for rows in both for row in rows]


@pytest.mark.both
@pytest.mark.scenario(45)
def test_who_read_and_wrote_between_two_days_as_a_file_that_no_spreadsheet_takes_for_formulas(
    school: SmallSchool, client_of: Callable[..., FlaskClient]
) -> None:
    safeguarding = client_of(school.staff)
    with school.app.app_context():
        db.session.get_one(Person, school.lee.id).name = "=HYPERLINK(Lee)"
        db.session.commit()
    lee = Phone(to_app(school.app), "lee")
    lee.sync()
    (circle,) = (scope for scope in lee.replica.versions() if scope.endswith("/circle"))
    for words in ("One", "Two"):
        lee.save(circle, "goal", LESSON, agreed=words)
    lee.sync()
    with school.app.app_context():
        today = day_of(now())
        for day in (-1, 1):  # Mrs Ashworth the day before and the day after, in both ways there are
            moment = now() + day * DAY
            engine().open_home(school.staff.id, school.plan, moment)
            engine().read({school.plan}, school.staff.id, "page", day_of(moment), moment)
    tomorrow = (date.fromisoformat(today) + timedelta(1)).isoformat()
    said = CliRunner().invoke(
        main, ["access-log", "--from", today, "--to", today, "--data", str(school.data)]
    )
    assert said.exit_code == 0, said.output
    form = {"from": today, "to": today}
    taken = safeguarding.post(f"/school/people/{school.ffion.id}/access-log", data=form)
    for file in (said.output, taken.text):
        rows = list(csv.DictReader(file.removeprefix("\ufeff").splitlines()))
        assert [(row["who"], row["role"], row["what"], row["saves"]) for row in rows] == [
            ("'=HYPERLINK(Lee)", "Tutor", "had it on a device", ""),
            ("'=HYPERLINK(Lee)", "Tutor", "wrote", "2"),
        ]
    later = safeguarding.post(
        f"/school/people/{school.ffion.id}/access-log", data={"from": tomorrow, "to": tomorrow}
    )
    assert [row["who"] for row in csv.DictReader(later.text.splitlines())] == ["Mrs Ashworth"] * 2
    log = " ".join(lines_of(safeguarding.get("/school/log").text))
    assert log.count("access log taken as a file") == 3


@pytest.mark.both
def test_the_whole_list_is_turned_page_by_page_and_shows_the_days_that_are_asked_for(
    school: SmallSchool, client_of: Callable[..., FlaskClient], cole: Person
) -> None:
    safeguarding = client_of(school.staff)
    for _ in range(30):
        for what in ("departures", "memberships"):
            safeguarding.post(f"/school/people/{school.ffion.id}/{what}", data={"adult": school.lee.id})
    pages = [safeguarding.get(f"/school/log?page={number}").text for number in (1, 2, 3)]
    with school.app.app_context():
        count = len(db.session.scalars(select(Event).where(Event.school == school.school.id)).all())
    assert [len(lines_of(page)) for page in pages] == [50, count - 50, 1]
    assert ("Older" in pages[0], "Newer" in pages[0]) == (True, False)
    assert ("Older" in pages[1], "Newer" in pages[1]) == (False, True)
    assert "Nothing yet" in safeguarding.get("/school/log?from=2019-01-01&to=2019-02-01").text
    for odd in ("?page=x", "?page=²", "?from=yesterday", "?page=999999999999", "?to=0001-01-01"):
        assert safeguarding.get(f"/school/log{odd}").status_code == 200
    for address in ("/school/log", f"/school/people/{school.ffion.id}/access-log"):
        assert client_of(cole).get(address).status_code == 404


@pytest.mark.usefixtures("late_words")
def test_a_home_record_is_read_by_term_and_searched_for_a_day_as_people_write_it(
    school: SmallSchool, client_of: Callable[..., FlaskClient]
) -> None:
    year, client = this_year(), client_of(school.staff)
    with school.app.app_context():
        for number, (day, did) in enumerate([("-11-03", "Llên y gân"), ("-09-13", "Scales")]):
            record, said = f"00000000-0000-7000-8000-00000000000{number}", {"day": f"{year}{day}", "did": did}
            change = [f"{school.plan}/home/{year}", "lesson", record, 0, said, 1]
            verdict = engine().apply(school.lee.id, "phone", [[f"lee:{number}", 1, None, [change]]])
            assert verdict[0][1] == "taken", verdict
    path = f"/plan/{school.plan}/home-record"
    every = client.post(path).text
    assert every.index("Llên y gân") < every.index("Scales"), "the latest comes first"
    assert f"{year}-11-03" not in every
    assert "<details" in every
    for q in ("3 november", f"3/11/{year}", "llen Y GAN", "Ms Lee"):
        found = client.post(path, data={"q": q}).text
        assert "Llên y gân" in found, q
        assert ("Scales" in found) == (q == "Ms Lee"), q
    assert "Nothing with “Bach” in it." in client.post(path, data={"q": "Bach"}).text
