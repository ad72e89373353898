"""Devices that people share: what one of them leaves behind, looked for in all that the browser keeps."""

import re
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from app.engine import engine
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage.database import db
from tests.browser.phone import Colleague, Phone
from tests.people import PASSWORD, SmallSchool, open_school, this_year
from tests.server import Server
from tests.test_security import facts_of_the_school

NewPhone = Callable[[str], Phone]


def found(phone: Phone, *words: str) -> list[str]:
    """Which of these the browser has kept anywhere. In the caches there are never but the app's own files."""
    assert {path.split("/")[1] for path in phone.cached()} == {"static"}
    everything = phone.everything()
    return [each for each in words if each in everything]


def test_a_device_holds_the_plans_of_its_person_and_loses_what_they_leave(
    phone_of: NewPhone, live_server: Server
) -> None:
    school = open_school(live_server.data)
    with school.app.app_context():
        newcomer = Newcomer(school.school.id, "pupil", "Aled Penhaligon", sign_in="aled")
        aled, _ = enrolment_people.add_person(newcomer)
        enrolment_people.put_on_plan(str(aled.plan), db.session.get_one(Person, school.jones.id))
    phone = phone_of("lee")
    assert found(phone, "Ffion Llewellyn", "Aled", str(aled.plan)) == ["Ffion Llewellyn"]
    leave(school, school.lee.id)
    phone.nudge()
    phone.until(lambda: not phone.rows("scopes"))
    phone.go("/")
    phone.until(lambda: found(phone, "Ffion", "Mr Jones") == [])


@pytest.mark.slow
def test_after_thirty_days_without_a_word_the_plans_are_locked_until_there_is_one(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    phone.write_goal("Play for Nain")
    phone.until(lambda: phone.unsent() == 0)
    live_server.kill()
    phone.last_heard(days=31)
    page = phone.go("goals")
    expect(page.locator("h1")).to_contain_text("connect once")
    expect(page.locator("body")).not_to_contain_text("Play for Nain")
    live_server.start()
    phone.nudge()
    expect(page.locator("main")).to_contain_text("Play for Nain")


@pytest.mark.matrix
@pytest.mark.parametrize("name", ["lee", "ffion", "carer"])
def test_what_the_school_alone_knows_reaches_nobodys_device(
    phone_of: NewPhone, live_server: Server, name: str
) -> None:
    school = open_school(live_server.data)
    facts = facts_of_the_school(school)
    ids = [facts.pop("a tutor"), facts.pop("a goal")]
    phone = phone_of(name)
    for page in ("", "goals", "lessons", "about"):
        phone.go(page)
    assert found(phone, *facts.values()) == []
    assert found(phone, *ids) == ids, "and what is theirs is here"


@pytest.mark.scenario(31)
def test_the_next_person_on_the_tablet_sees_nothing_and_the_first_ones_words_wait_for_her(
    phone_of: NewPhone, live_server: Server
) -> None:
    note(open_school(live_server.data), "She was sad today")
    tablet = phone_of("lee")
    seal = tablet.meta("me")["seal"]
    tablet.until(lambda: tablet.holds("note"))
    live_server.kill()
    tablet.write_goal("Play for Nain")
    left = ["Play for Nain", "She was sad", "Ffion", seal]
    assert found(tablet, *left) == left, "what is looked for below would be found"
    page = tablet.go("/sign-out")
    expect(page.locator("main")).to_contain_text("1 thing")
    tablet.sign_out()
    expect(page.locator("#done")).to_contain_text("You are signed out on this device")
    assert tablet.databases() == ["mpp"], "her replica is gone at once, without a network too"
    assert found(tablet, *left) == []
    page.go_back()
    expect(page.locator("body")).not_to_contain_text("Play for Nain")

    live_server.start()
    tablet.sign_in("carer")
    assert tablet.databases() == ["mpp", f"mpp-{tablet.person}"]
    assert [type(box).__name__ for box in tablet.rows("sealed", "")] == ["dict"]
    assert found(tablet, "Play for Nain", "She was sad", seal) == []
    assert "Play for Nain" not in tablet.go("goals").content()
    assert Colleague(live_server, "jones").records("goal") == [], "nobody sent anything of hers"

    tablet.sign_out()
    tablet.sign_in("lee")
    tablet.until(lambda: Colleague(live_server, "jones").records("goal"))
    assert tablet.rows("sealed", "") == []
    assert tablet.meta("me")["seal"] != seal, "whoever read the first key does not open what she seals next"


@pytest.mark.slow
@pytest.mark.scenario(31)
def test_who_signs_in_in_another_tab_sees_and_sends_nothing_of_the_first_one(
    phone_of: NewPhone, live_server: Server
) -> None:
    tablet = phone_of("lee")
    lee, words = tablet.person, "textarea[name$='.words']"
    live_server.kill()
    tablet.write_goal("Play for Nain")
    page = tablet.go("new/goal")
    page.fill(words, "Play for Taid")
    page.evaluate(f"void navigator.locks.request('exchange-{lee}', () => new Promise(() => {{}}))")
    live_server.start()
    tablet.context.clear_cookies()  # her sign-in has ended meanwhile, or nobody else could begin one
    other = tablet.page = tablet.context.new_page()
    tablet.sign_in("carer")
    expect(page.locator("html")).to_have_attribute("data-person", tablet.person)
    assert page.locator(words).count() == 0 or page.input_value(words) == ""
    for tab in (page, other):
        tab.goto(f"{live_server.url}/plan/{tablet.plan}/goals")
        assert "Play for" not in tab.content()
    assert tablet.rows("outbox") == []
    assert lee not in str(tablet.databases())
    assert Colleague(live_server, "jones").records("goal") == [], "nobody sent anything of hers"

    tablet.sign_out()
    tablet.sign_in("lee")
    goals = tablet.until(lambda: Colleague(live_server, "jones").records("goal"))
    assert [goal[3]["words"][0] for goal in goals] == ["Play for Nain"]


def test_who_signed_out_without_a_connection_is_signed_out_before_anything_else_is_asked(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.sign_out()
    before = len(live_server.log.read_text())
    live_server.start()
    phone.go("/sign-in")
    expect(phone.page.locator("#password")).to_be_visible()
    asked = re.findall(r"route=(\S+) method=(\S+)", live_server.log.read_text()[before:])
    news = [("/sw.js", "GET"), ("/sw/<version>/worker.js", "GET")]  # which the browser looks for by itself
    assert next(one for one in asked if one not in [("/sign-in", "GET"), *news]) == ("/sign-out", "POST")
    assert phone.page.evaluate("async () => (await fetch('/me')).status") == 401


@pytest.mark.slow
def test_a_hidden_phone_keeps_no_password_and_draws_nothing_of_a_plan(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    kept = phone.until(lambda: (phone.meta("cover") or {}).get("password"))
    assert kept["rounds"] >= 600_000
    page = phone.go("goals")
    page.click("#hide button")
    expect(page.locator("h1")).to_have_text("Hidden")
    assert "Ffion" not in page.content()
    assert found(phone, PASSWORD) == []
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_selector("text=Sign in")
    assert found(phone, kept["salt"], "Ffion") == []


@pytest.mark.slow
@pytest.mark.scenario(18)
def test_words_on_a_plan_one_has_left_are_kept_for_their_author_alone(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    leave(open_school(live_server.data), phone.person)
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.rows("drawer"))
    assert (phone.rows("records"), phone.rows("scopes"), phone.rows("summaries")[0].get("summary")) == (
        [],
        [],
        None,
    )
    page = phone.go("/waiting")
    expect(page.locator("main")).to_contain_text("Play for Nain")
    expect(page.locator("main")).to_contain_text("no longer on this plan")
    phone.sign_out()
    assert found(phone, "Play for Nain") == [], "sealed, as what was never sent is"
    phone.sign_in_again("lee")
    phone.until(lambda: phone.rows("drawer") and phone.heard())
    page = phone.go("/waiting")
    with page.expect_download() as download:
        page.click("text=to a file")
    assert "Play for Nain" in Path(download.value.path()).read_text()
    page.get_by_text("Throw away").click()
    expect(page.locator("main")).to_contain_text("Play for Nain")
    page.get_by_role("button", name="Yes, throw these words away").click()
    expect(page.locator("main")).not_to_contain_text("Play for Nain")
    assert found(phone, "Play for Nain") == []


def leave(school: SmallSchool, person: str) -> None:
    """Taken off Ffion's plan at school."""
    with school.app.app_context():
        engine().leave(school.plan, person)


def note(school: SmallSchool, words: str) -> None:
    """Ms Lee's own, which nobody else reads."""
    own = f"{school.plan}/own:{school.lee.id}/{this_year()}"
    change = [own, "note", str(uuid4()), 0, {"lesson": str(uuid4()), "words": words}, 1]
    edit = ["desk:1", int(time.time() * 1000), None, [change]]
    with school.app.app_context():
        assert engine().apply(school.lee.id, "desk", [edit])[0][1] == "taken"
