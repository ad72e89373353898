"""How long a sign-in lasts, and a slip that nobody uses; which passwords are refused."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from app.cli import main
from app.people import lifetimes
from app.people.lifetimes import DAY, HOUR
from app.people.models import Person
from app.people.screen_lock import COOKIE
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage.database import db
from tests.clock import Clock
from tests.people import PASSWORD, SmallSchool, copy_school

MINUTE = HOUR // 60


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def school(made_school: Path, tmp_path: Path, clock: Clock) -> SmallSchool:
    return copy_school(made_school, tmp_path / "data", clock=clock)


def is_in(client: FlaskClient) -> bool:
    return client.get("/me").status_code == 200


@pytest.mark.both
@pytest.mark.parametrize("name", ["staff", "hub"])
def test_an_office_that_nobody_uses_is_signed_out_after_twelve_hours(
    school: SmallSchool, clock: Clock, name: str
) -> None:
    used, unused = (school.client(getattr(school, name)) for _ in range(2))
    page = "/school" if name == "staff" else "/hub"
    for _ in range(11):
        clock.now += HOUR
        assert used.get(page).status_code == 200
        assert is_in(unused), "a device that asks by itself puts nothing off"
    clock.now += HOUR
    assert not is_in(unused)
    assert unused.get(page).location.startswith("/sign-in")
    assert is_in(used)


def test_an_office_that_is_used_all_the_time_is_signed_out_after_thirty_days(
    school: SmallSchool, clock: Clock
) -> None:
    staff = school.client(school.staff)
    for _ in range(30 * 3 - 1):
        clock.now += 8 * HOUR
        assert staff.get("/school").status_code == 200
    clock.now += 8 * HOUR
    assert not is_in(staff)


def test_a_page_that_is_hidden_and_loaded_again_and_again_does_not_keep_an_office_signed_in(
    school: SmallSchool, clock: Clock
) -> None:
    staff = school.client(school.staff)
    staff.delete_cookie(COOKIE)
    for _ in range(12):
        assert staff.get("/school").status_code == 401
        clock.now += HOUR
    assert not is_in(staff)


@pytest.mark.parametrize("name", ["lee", "ffion", "carer"])
def test_who_works_offline_stays_signed_in_for_weeks(school: SmallSchool, clock: Clock, name: str) -> None:
    client = school.client(getattr(school, name))
    for _ in range(6):
        clock.now += 42 * DAY
        assert is_in(client)


def test_both_are_settings(
    made_school: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFF_IDLE_HOURS", "1")
    monkeypatch.setenv("STAFF_DAYS", "2")
    monkeypatch.setenv("SLIP_DAYS", "3")
    school = copy_school(made_school, tmp_path / "told", clock=clock)
    with school.app.app_context():
        assert lifetimes.current() == (2 * DAY, HOUR, 3 * DAY)
        assert lifetimes.slip_until() == "25 November 2026"
    staff = school.client(school.staff)
    clock.now += HOUR
    assert not is_in(staff)
    for wrong in ("0", "-1", "x", "1.5", "٣"):
        monkeypatch.setenv("STAFF_DAYS", wrong)
        said = CliRunner().invoke(main, ["check", "--data", str(school.data)])
        assert "STAFF_DAYS has to be a whole number" in said.output


def slip(school: SmallSchool, person: Person) -> str:
    with school.app.app_context():
        (made,) = enrolment_people.new_slips([db.session.get_one(Person, person.id)])
    return str(made.password)


def enter(client: FlaskClient, name: str, password: str) -> int:
    return client.post("/sign-in", data={"name": name, "password": password}).status_code


@pytest.mark.both
def test_a_slip_that_nobody_used_ends_after_thirty_days(school: SmallSchool, clock: Clock) -> None:
    for person in (school.ffion, school.lee):
        password = slip(school, person)
        clock.now += 30 * DAY - 1
        copy = school.client()
        assert copy.post("/sign-out").status_code == 303
        clock.now += 1
        late = school.client().post("/sign-in", data={"name": person.sign_in, "password": password})
        assert (late.status_code, "was not used in time" in late.text) == (401, True)
        told = school.client().post("/sign-in", json={"name": person.sign_in, "password": password})
        assert (told.status_code, told.json["error"]) == (401, "slip")
        wrong = school.client().post("/sign-in", json={"name": person.sign_in, "password": "guess"})
        assert wrong.json["error"] == "sign-in", "nobody else is told that there is a slip"
        assert enter(school.client(), person.sign_in, slip(school, person)) == 303, "a new one opens"


def test_a_pupil_who_used_the_slip_keeps_its_password_and_an_adult_has_to_choose_in_time(
    school: SmallSchool, clock: Clock
) -> None:
    ffions, lees = slip(school, school.ffion), slip(school, school.lee)
    lee = school.client()
    assert enter(school.client(), "ffion", ffions) == 303
    assert enter(lee, "lee", lees) == 303
    clock.now += 31 * DAY
    assert enter(school.client(), "ffion", ffions) == 303
    assert enter(school.client(), "lee", lees) == 401
    chosen = lee.post("/password", data={"old": lees, "new": "quiet cello corner"})
    assert (chosen.status_code, "was not used in time" in chosen.text) == (422, True)


def test_a_slip_says_until_when(school: SmallSchool) -> None:
    staff = school.client(school.staff)
    page = staff.post("/school/people", data={"role": "tutor", "name": "Mr Sparrow"})
    assert "Sign in before 22 December 2026" in page.text
    assert "Sign in before" in staff.post(f"/school/people/{school.lee.id}/slip").text


GUESSED = ("password1", "Password123!", "qwertyuiop", "letmein99", "liverpool1", "Summer2026!", "aaaaaaaa")
NAMED = ("Ashworth2026", "mrs ashworth", "staff1234", "harebelldown")
GOOD = ("quiet cello corner", "practice-room-4", "Gwdihŵ ar y bont", "ключ под ковриком")


def test_a_password_that_is_guessed_soon_is_refused_and_says_why(school: SmallSchool) -> None:
    staff = school.client(school.staff)
    for new, why in [*((one, "many people") for one in GUESSED), *((one, "your name") for one in NAMED)]:
        refused = staff.post("/password", data={"old": PASSWORD, "new": new})
        assert (refused.status_code, why in refused.text) == (422, True), new
    old = PASSWORD
    for new in GOOD:
        assert staff.post("/password", data={"old": old, "new": new}).status_code == 303, new
        old = new


def test_a_long_password_is_looked_at_in_no_more_time_than_a_short_one() -> None:
    """Only its beginning: the estimate takes the longer, the more often something comes again."""
    from app.people import passwords

    seen = []
    estimate = passwords.zxcvbn
    try:
        passwords.zxcvbn = lambda text, **more: seen.append(len(text)) or estimate(text, **more)
        assert passwords.unfit("p4ssw0rd" * 25, "lee") is not None
    finally:
        passwords.zxcvbn = estimate
    assert max(seen) == passwords.LOOKED_AT


def test_a_school_that_is_new_has_slips_that_end(school: SmallSchool, clock: Clock) -> None:
    with school.app.app_context():
        _, made = enrolment_people.add_person(Newcomer(school.school.id, "tutor", "Mr Sparrow"))
    clock.now += 31 * DAY
    assert enter(school.client(), made.sign_in, made.password) == 401
