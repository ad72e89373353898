"""A tutor's phone, and the school's computer, that somebody leaves on a desk."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage.database import db
from tests.browser.phone import Colleague, Phone
from tests.browser.usable import clean
from tests.people import PASSWORD, open_school
from tests.server import Server

NewPhone = Callable[[str], Phone]
COOKIE = "mpp_open"


def idle(phone: Phone) -> None:
    """Five minutes pass, in which the browser forgets its cookie; then somebody looks at the screen."""
    phone.context.clear_cookies(name=COOKIE)
    phone.page.evaluate("void document.dispatchEvent(new Event('visibilitychange'))")


def six_minutes_pass(phone: Phone) -> None:
    """By the worker's clock and by the browser's, with nobody there."""
    phone.set_ahead(6 * 60_000)
    phone.context.clear_cookies(name=COOKIE)


def hidden(page: Page) -> None:
    expect(page.locator("h1")).to_have_text("Hidden")
    assert "Ffion" not in page.content()


def show(page: Page, password: str = PASSWORD) -> None:
    page.fill("#password", password)
    page.click("text=Show again")


def test_a_phone_left_alone_hides_what_was_on_it_and_the_words_being_typed_come_back(
    phone_of: NewPhone,
) -> None:
    phone = phone_of("lee")
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Nain")
    idle(phone)
    hidden(page)
    assert "Nain" not in page.content()
    page.reload()
    hidden(page)
    page.go_back()
    expect(page.locator("body")).not_to_contain_text("Ffion")
    phone.go("new/goal")
    hidden(page)
    show(page)
    expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Nain")


@pytest.mark.slow
def test_by_the_keyboard_alone_it_is_hidden_and_shown_and_nothing_of_a_plan_is_on_the_way(
    phone_of: NewPhone,
) -> None:
    phone = phone_of("lee")
    page = phone.go("goals")
    page.focus("#hide button")
    page.keyboard.press("Enter")
    hidden(page)
    expect(page.locator("#password")).to_be_focused()
    clean(page, "hidden")
    reached = set()
    for _ in range(20):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.getAttribute('href')"))
    assert not [path for path in reached if path and "/plan/" in path]
    page.focus("#password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/goals")
    expect(page.locator("body")).to_contain_text("Ffion")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "carer"])
def test_a_familys_pages_stay_open(phone_of: NewPhone, name: str) -> None:
    phone = phone_of(name)
    six_minutes_pass(phone)
    page = phone.go("goals")
    expect(page.locator("h1")).not_to_have_text("Hidden")
    expect(page.locator("#hide")).to_have_count(0)
    assert phone.meta("cover") == 0


def test_in_a_cellar_the_password_is_known_to_the_phone(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    phone.until(lambda: (phone.meta("cover") or {}).get("password"))
    live_server.kill()
    phone.write_goal("Play for Nain")
    page = phone.page
    page.click("#hide button")
    hidden(page)
    expect(page.locator("main")).to_contain_text("1 thing")
    show(page, "guess")
    expect(page.locator("main")).to_contain_text("not your password")
    clean(page, "hidden")
    show(page)
    page.wait_for_url("**/goals")
    expect(page.locator("main")).to_contain_text("Play for Nain")
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)


@pytest.mark.slow
def test_who_guesses_too_often_has_to_ask_the_server(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    phone.until(lambda: (phone.meta("cover") or {}).get("password"))
    live_server.kill()
    phone.page.click("#hide button")
    for _ in range(10):
        show(phone.page, "guess")
        expect(phone.page.locator("main")).to_contain_text("not your password")
    show(phone.page)
    expect(phone.page.locator("main")).to_contain_text("connected")
    live_server.start()
    show(phone.page)
    expect(phone.page.locator("body")).to_contain_text("Ffion")
    phone.until(lambda: phone.meta("cover").get("password"))


@pytest.mark.slow
def test_every_tab_is_hidden_and_no_other_way_leads_in(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    other = phone.context.new_page()
    other.goto(f"{phone.server.url}/plan/{phone.plan}/goals")
    phone.page.click("#hide button")
    hidden(other)
    for path in ("/", "/waiting", f"/plan/{phone.plan}", f"/plan/{phone.plan}/history/goal/x/words"):
        other.goto(phone.server.url + path)
        hidden(other)
    part = other.evaluate("async (path) => (await fetch(path)).text()", f"/plan/{phone.plan}")
    assert "Hidden" in part
    assert "Ffion" not in part
    other.goto(phone.server.url)
    show(other)
    expect(other.locator("body")).to_contain_text("Ffion")


@pytest.mark.slow
@pytest.mark.scenario(40)
def test_starting_afresh_opens_nothing_that_was_hidden(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    cookie = next(one for one in phone.context.cookies() if one["name"] == COOKIE)
    page = phone.page
    page.click("#hide button")
    hidden(page)
    for path in ("/reset", "/"):
        phone.go(path)
        hidden(page)
    phone.wipe()
    phone.context.add_cookies([cookie])
    for path in ("/", "/reset", f"/plan/{phone.plan}/goals"):
        phone.go(path)
        hidden(page)
    assert phone.person not in str(phone.databases())
    show(page)
    expect(page.locator("body")).to_contain_text("Ffion")
    phone.until(lambda: phone.person in str(phone.databases()) and phone.rows("records"))
    phone.go("/reset").click("#reset-keep")
    page.wait_for_url("**/")
    expect(page.locator("body")).to_contain_text("Ffion")


@pytest.mark.scenario(40)
def test_where_nothing_is_known_of_the_screen_it_is_hidden(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    phone.until(lambda: phone.meta("contact"))
    live_server.kill()
    for nothing in (None, {}, {"hidden": False}, {"at": 0}):
        phone.forget_cover(nothing)
        hidden(phone.go("goals"))


@pytest.mark.slow
@pytest.mark.scenario(40)
def test_the_school_hears_later_that_pages_were_hidden(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    cookie = next(one for one in phone.context.cookies() if one["name"] == COOKIE)
    live_server.kill()
    phone.page.click("#hide button")
    hidden(phone.page)
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.meta("cover")["untold"] is False)
    phone.context.add_cookies([cookie])
    reply = phone.page.evaluate("async () => (await fetch('/me')).json()")
    assert (reply["hidden"], reply["plans"]) == (True, [])
    show(phone.page)
    expect(phone.page.locator("body")).to_contain_text("Ffion")


@pytest.mark.scenario(40)
def test_a_form_sent_from_a_hidden_device_is_held_and_its_words_come_back(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Nain")
    page.evaluate("navigator.serviceWorker.controller.postMessage({ type: 'hidden' })")
    phone.until(lambda: phone.meta("cover")["hidden"])
    page.click("text=Save the goal")
    hidden(page)
    assert phone.rows("outbox") == []
    assert Colleague(live_server, "jones").records("goal") == []
    show(page)
    expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Nain")
    page.click("text=Save the goal")
    phone.until(lambda: Colleague(live_server, "jones").records("goal"))


@pytest.mark.slow
def test_a_hidden_phone_goes_on_syncing_and_names_a_new_plan_when_it_is_shown(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    phone.page.click("#hide button")
    hidden(phone.page)
    school = open_school(live_server.data)
    with school.app.app_context():
        aled, _ = enrolment_people.add_person(
            Newcomer(school.school.id, "pupil", "Aled Penhaligon", sign_in="aled")
        )
        enrolment_people.put_on_plan(str(aled.plan), db.session.get_one(Person, school.lee.id))
    phone.nudge()
    phone.until(lambda: str(aled.plan) in str(phone.rows("scopes")))
    assert [plan["name"] for plan in phone.meta("me")["plans"]] == ["Ffion"]
    show(phone.page)
    expect(phone.go("/").locator("main")).to_contain_text("Aled")


@pytest.mark.slow
def test_a_page_opened_after_six_minutes_is_hidden_by_the_worker_alone(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    phone.go("goals")
    phone.until(lambda: phone.meta("cover")["at"] and phone.meta("cover").get("password"))
    live_server.kill()
    six_minutes_pass(phone)
    page = phone.go("goals")
    hidden(page)
    show(page)
    page.wait_for_url("**/goals")
    expect(page.locator("body")).to_contain_text("Ffion")


@pytest.mark.slow
def test_words_that_wait_are_not_handed_out_by_starting_afresh(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    phone.context.route("**/sync*", lambda route: route.abort())
    live_server.start()
    page = phone.go("/reset")
    expect(page.locator("#reset-file")).to_be_visible()
    page.evaluate("navigator.serviceWorker.controller.postMessage({ type: 'hidden' })")
    phone.until(lambda: phone.meta("cover")["hidden"])
    page.evaluate("import(document.querySelector('script[src*=reset]').src + '&again')")
    expect(page.locator("#reset-file")).to_be_hidden()
    expect(page.locator("#reset-all")).to_be_hidden()
    expect(page.locator("#reset-unsent")).to_contain_text("Not sent yet: 1")


@pytest.mark.slow
def test_a_phone_that_was_closed_is_hidden_when_it_is_opened(lasting_phone: Phone) -> None:
    lasting_phone.put_meta("cover", {"at": time.time() * 1000 - 6 * 60_000})
    page = lasting_phone.close().open().page
    lasting_phone.go()
    hidden(page)
    show(page)
    expect(page.locator("body")).to_contain_text("Ffion")


@pytest.mark.slow
def test_whoever_does_something_puts_it_off(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    phone.page.clock.install()
    page = phone.go("goals")
    cookie, seen = open_until(phone), phone.meta("cover")["at"]
    page.clock.fast_forward(40_000)
    phone.set_ahead(40_000)
    page.keyboard.press("Tab")
    phone.until(lambda: open_until(phone) > cookie and phone.meta("cover")["at"] > seen)
    assert open_until(phone) < time.time() + 301


def open_until(phone: Phone) -> float:
    return next(one["expires"] for one in phone.context.cookies() if one["name"] == COOKIE)


@pytest.mark.slow
def test_the_schools_pages_are_hidden_by_the_server(browser: Browser, live_server: Server) -> None:
    desk = Phone(browser, live_server)
    desk.sign_in_again("staff")
    page = desk.go("/school/people")
    expect(page.locator("main")).to_contain_text("Ffion")
    idle(desk)
    hidden(page)
    show(page, "guess")
    expect(page.locator("main")).to_contain_text("not your password")
    show(page)
    page.wait_for_url("**/school/people")
    expect(page.locator("main")).to_contain_text("Ffion")
    desk.close()


@pytest.mark.slow
def test_what_the_school_was_typing_is_there_again_when_it_is_shown(
    browser: Browser, live_server: Server
) -> None:
    desk = Phone(browser, live_server)
    desk.sign_in_again("staff")
    page = desk.go("/school/people/new")
    page.fill("#name", "Aled ap Rhys")
    idle(desk)
    hidden(page)
    assert "Aled" not in page.content()
    show(page)
    expect(page.locator("#name")).to_have_value("Aled ap Rhys")
    desk.close()
