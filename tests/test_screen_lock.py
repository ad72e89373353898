"""Pages of those who see many children's plans are hidden after a while, and open with the password."""

import re
from functools import partial

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from app.clock import now_ms
from app.people import guesses
from app.people.models import Event, Person
from app.people.screen_lock import COOKIE
from app.storage.database import db
from tests.javascript import JavaScript
from tests.people import PASSWORD, SmallSchool

# New each time: ids of what a form would make, and how long the day still is.
MADE = re.compile(r'[0-9a-f]{8}-[0-9a-f-]{27}|data-left="\d+"')
PAGES = {"lee": "/plan/{plan}/goals", "staff": "/school", "hub": "/hub"}


def idle(client: FlaskClient) -> FlaskClient:
    """Five minutes pass without a hand on the device: the browser forgets the cookie."""
    client.delete_cookie(COOKIE)
    return client


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_nobody_looks_at_is_hidden_until_the_password_is_typed(
    school: SmallSchool, name: str
) -> None:
    person: Person = getattr(school, name)
    client, path = school.client(person), PAGES[name].format(plan=school.plan)
    shown = client.get(path)
    assert (shown.status_code, cookie(client)["max-age"]) == (200, "300")
    hidden = idle(client).get(path)
    assert hidden.status_code == 401
    assert "Ffion" not in hidden.text
    assert person.name in hidden.text, "whose password it is"
    wrong = client.post("/show", data={"password": "no", "next": path})
    assert (wrong.status_code, "not your password" in wrong.text) == (401, True)
    right = client.post("/show", data={"password": PASSWORD, "next": path})
    assert (right.status_code, right.location) == (303, path)
    assert MADE.sub("", client.get(path).text) == MADE.sub("", shown.text)


def cookie(client: FlaskClient) -> dict[str, str]:
    found = client.get_cookie(COOKIE)
    assert found is not None
    return {"value": found.value, "max-age": str(found.max_age)}


def test_the_button_hides_at_once_and_leads_back(school: SmallSchool) -> None:
    client = school.client(school.lee)
    page = f"/plan/{school.plan}/goals?q=1"
    answer = client.post("/hide", data={"next": page})
    assert (answer.status_code, answer.location) == (303, page)
    assert client.get_cookie(COOKIE) is None
    assert client.get(f"/plan/{school.plan}/goals").status_code == 401
    assert client.post("/hide", data={"next": "//elsewhere.test"}).location == "/"


@pytest.mark.parametrize("name", ["ffion", "carer"])
def test_families_pages_stay_open(school: SmallSchool, name: str) -> None:
    client = school.client(getattr(school, name))
    assert client.get_cookie(COOKIE) is None
    page = client.get(f"/plan/{school.plan}")
    assert page.status_code == 200
    assert 'id="hide"' not in page.text


def test_a_program_has_no_screen_to_be_hidden_and_is_given_its_one_cookie(school: SmallSchool) -> None:
    client = school.app.test_client()
    answer = client.post("/sign-in", json={"name": "lee", "password": PASSWORD})
    assert [cookie.partition("=")[0] for cookie in answer.headers.getlist("Set-Cookie")] == ["mpp"]
    for path in ("/", f"/plan/{school.plan}/goals", "/me"):
        assert client.get(path).status_code == 200, path
    assert client.get_cookie(COOKIE) is None


def test_what_a_hidden_device_says_to_itself_is_no_page_for_whoever_types_its_address(
    school: SmallSchool,
) -> None:
    client = idle(school.client(school.lee))
    hidden = client.get("/me", headers={"Sec-Fetch-Mode": "navigate", "Accept": "text/html"})
    assert (hidden.status_code, "Ffion" in hidden.text) == (401, False)
    assert client.get("/me", headers={"Accept": "application/json"}).status_code == 200


def test_guessing_at_a_hidden_page_is_slowed(school: SmallSchool) -> None:
    client = idle(school.client(school.lee))
    for _ in range(guesses.SHORT.burst + guesses.RESERVE.burst):
        client.post("/show", data={"password": "no"})
    slowed = client.post("/show", data={"password": PASSWORD})
    assert slowed.status_code == 429
    assert int(slowed.headers["Retry-After"]) > 0
    assert client.get("/").status_code == 401


def test_what_is_hidden_is_neither_made_up_nor_anothers(school: SmallSchool) -> None:
    lee, jones = school.client(school.lee), school.client(school.jones)
    hers = cookie(lee)["value"]
    for value in ("", "here", ".", "é", cookie(jones)["value"], f"9{hers}", "9" * 4000):
        lee.post("/show", data={"password": PASSWORD})
        lee.set_cookie(COOKIE, value)
        assert lee.get("/").status_code == 401, value


def test_reading_puts_it_off_but_not_with_every_page(school: SmallSchool) -> None:
    """A browser whose cookies change at every page can bring none of them back as it was."""
    client, path = school.client(school.lee), f"/plan/{school.plan}/goals"
    given = int(cookie(client)["value"].partition(".")[0])
    for seconds, seen in ((29, given), (31, given + 31)):
        school.app.extensions["clock"] = partial(int, (given + seconds) * 1000)
        assert client.get(path).status_code == 200
        assert int(cookie(client)["value"].partition(".")[0]) == seen


def test_devices_go_on_syncing_and_a_page_that_asks_by_itself_puts_nothing_off(school: SmallSchool) -> None:
    client = school.client(school.lee)
    partial = {"HX-Request": "true", "HX-Request-Type": "partial"}
    assert "Set-Cookie" not in client.get("/chip", headers=partial).headers
    idle(client)
    assert client.get("/me").status_code == 200
    answer = client.get("/chip", headers=partial)
    assert (answer.status_code, answer.headers["HX-Refresh"]) == (401, "true")
    assert "Hidden" in answer.text


def test_showing_again_after_the_sign_in_has_ended_asks_for_a_new_one(school: SmallSchool) -> None:
    client = idle(school.client(school.lee))
    client.post("/sign-out")
    answer = client.post("/show", data={"password": PASSWORD})
    assert (answer.status_code, answer.location.partition("?")[0]) == (303, "/sign-in")
    told = client.post("/show", data={"password": PASSWORD}, headers={"Accept": "application/json"})
    assert (told.status_code, told.json["error"]) == (401, "sign-in")


def test_a_school_says_after_how_many_minutes_its_pages_are_hidden_and_it_is_written_down(
    school: SmallSchool,
) -> None:
    staff, lee = school.client(school.staff), school.client(school.lee)
    for refused in ("4", "16", "", "five"):
        assert staff.post("/school/lock", data={"minutes": refused}).status_code == 422, refused
    assert lee.post("/school/lock", data={"minutes": "15"}).status_code == 404
    staff.post("/school/lock", data={"minutes": "12"})
    assert '<option value="12" selected>' in staff.get("/school/lock").text
    assert lee.get("/me").json["lock_minutes"] == 12
    lee.post("/show", data={"password": PASSWORD})
    assert cookie(idle_for_a_moment(lee, school))["max-age"] == "720"
    assert 'data-minutes="12"' in lee.get(f"/plan/{school.plan}/goals").text
    assert school.client(school.hub).get("/me").json["lock_minutes"] == 5, "is of no school"
    with school.app.app_context():
        found = db.session.scalars(select(Event).where(Event.what == "changed the screen lock"))
        assert [(one.by, one.school, one.detail) for one in found] == [
            (school.staff.id, school.staff.school_id, "5 to 12 minutes")
        ]


def idle_for_a_moment(client: FlaskClient, school: SmallSchool) -> FlaskClient:
    """So long that the cookie is given anew."""
    school.app.extensions["clock"] = partial(int, now_ms() + 60_000)
    assert client.get(f"/plan/{school.plan}/goals").status_code == 200
    return client


@pytest.mark.scenario(40)
def test_what_a_device_is_given_for_the_password_shows_the_pages_of_this_sign_in_alone(
    school: SmallSchool,
) -> None:
    lee, other = school.client(school.lee), school.client(school.lee)
    assert lee.post("/pin", data={"password": "no"}).status_code == 401
    given = lee.post("/pin", data={"password": PASSWORD}).json["lift"]
    idle(lee)
    assert lee.get("/").status_code == 401
    assert lee.post("/pin", data={"password": PASSWORD}).status_code == 401, "a hidden device sets none"
    for made_up in ("", ".", given[:-1], other.post("/pin", data={"password": PASSWORD}).json["lift"]):
        answer = lee.post("/show", data={"lift": made_up, "password": PASSWORD})
        assert (answer.status_code, "type your password this time" in answer.text) == (401, True)
        assert lee.get("/").status_code == 401
    assert lee.post("/show", data={"lift": given}).status_code == 303
    assert lee.get("/").status_code == 200
    lee.post("/sign-out")
    assert lee.post("/show", data={"lift": given}).location.startswith("/sign-in")


@pytest.mark.parametrize("name", ["ffion", "carer"])
def test_who_has_no_locked_screen_has_no_pin(school: SmallSchool, name: str) -> None:
    client = school.client(getattr(school, name))
    assert (
        client.get("/pin").status_code == client.post("/pin", data={"password": PASSWORD}).status_code == 404
    )
    assert 'href="/pin"' not in client.get("/").text
    assert 'href="/pin"' in school.client(school.lee).get("/").text


def test_no_field_for_a_pin_has_a_name_under_which_it_could_be_sent(school: SmallSchool) -> None:
    client = school.client(school.lee)
    for page in (client.get("/pin"), idle(client).get("/")):
        (field,) = re.findall(r'<input id="pin"[^>]*>', page.text)
        assert " name=" not in field


WEAK = [
    "0000",
    "1234",
    "4321",
    "7890",
    "2468",
    "1212",
    "123123",
    "1122",
    "2580",
    "1990",
    "2026",
    "987654",
    "66666666",
]
WRONG = ["", "123", "123456789", "12a4", "١٢٣٤"]


def test_a_pin_that_is_guessed_first_is_refused_kindly(javascript: JavaScript) -> None:
    said = {
        pin: javascript.call("static/weak_pin.js", "weakness", pin)
        for pin in (*WEAK, *WRONG, "8305", "274961")
    }
    assert {said[pin] for pin in WEAK} == {"Many people would try that one first. Please choose another."}
    assert {said[pin] for pin in WRONG} == {"A PIN is 4 to 8 digits."}
    assert said["8305"] == said["274961"] == ""
