"""What people do every day, in the engines of other phones: with the real worker, the server really gone."""

from collections.abc import Callable
from pathlib import Path

from tests.browser.meanwhile import newer
from tests.browser.phone import Colleague
from tests.engines.phone import DATABASES, Phone
from tests.filter import Filter
from tests.people import PASSWORD
from tests.server import Server

NewPhone = Callable[..., Phone]
WORDS = "textarea[name$='.words']"
TYPED = f'() => document.querySelector("{WORDS}")?.value'
FULL = "x" * 301  # a goal takes 300 letters
NO_LIMIT = "() => document.querySelector(\"textarea[name$='.words']\").removeAttribute('maxlength')"
REJECTED = "() => document.querySelector('[aria-invalid=true]')?.value"


def test_a_plan_opens_when_the_server_is_gone(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("ffion")
    live_server.kill()
    for page, words in (("", "Ffion"), ("goals", "Goals"), ("about", "About")):
        phone.go(page).sees(words, "body")


def test_what_was_written_without_a_server_arrives(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("ffion")
    live_server.kill()
    phone.write_goal("Chwarae'r delyn i Mam-gu")
    phone.browser.sees("Chwarae'r delyn i Mam-gu")
    phone.waits(1)
    live_server.start()
    phone.nudge()
    phone.waits(0)
    goals = Colleague(live_server, "lee").records("goal")
    assert [goal[3]["words"][0] for goal in goals] == ["Chwarae'r delyn i Mam-gu"]


def test_a_phone_that_was_switched_off_still_has_what_it_held(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("ffion")
    live_server.kill()
    phone.write_goal("Łąka i żaba")
    phone.browser.close()
    phone.browser.open()
    phone.go("goals").sees("Łąka i żaba")
    phone.waits(1)


def test_two_who_wrote_apart_find_both_versions(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("ffion")
    phone.write_goal("Play it by heart")
    phone.waits(0)
    goal = next(edit["edit"][3][0][2] for edit in phone.rows("taken"))
    live_server.kill()
    browser = phone.go(f"goal/{goal}")
    browser.evaluate("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }")
    browser.fill("[name$='.agreed']", "Ten minutes after tea")
    browser.evaluate("() => document.querySelector(\"[name$='.agreed']\").form.requestSubmit()")
    phone.waits(1)
    live_server.start()
    Colleague(live_server, "lee").writes("goal", goal, agreed="On the stairs")
    phone.nudge()
    phone.waits(0)
    browser = phone.go(f"goal/{goal}")
    browser.sees("On the stairs")
    browser.sees("Ten minutes after tea")


def test_signing_out_leaves_nothing_behind(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    phone.write_goal("Only mine to read")
    phone.sign_out()
    assert f"mpp-{phone.person}" not in phone.browser.evaluate(DATABASES)
    phone.browser.goto(f"{phone.server.url}/plan/{phone.plan}/goals")
    phone.browser.sees("Sign in", "body")
    assert "Only mine to read" not in phone.browser.text("body")


def test_a_tutors_page_hides_and_the_password_shows_it(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    phone.go().click("#hide button")
    phone.browser.sees("Hidden")
    assert "Ffion" not in phone.browser.text("main")
    live_server.kill()
    phone.browser.fill("#password", "not-the-password")
    phone.browser.click("main button", "Show again")
    phone.browser.sees("not your password")
    phone.browser.fill("#password", PASSWORD)
    phone.browser.click("main button", "Show again")
    phone.browser.sees("Ffion", "body")


def test_a_goal_that_is_too_long_keeps_its_words(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    browser = phone.go("new/goal")
    browser.evaluate(NO_LIMIT)
    browser.fill(WORDS, FULL)
    browser.click("button", "Save the goal")
    browser.until(lambda: browser.evaluate(REJECTED) == FULL, "the words come back")
    phone.waits(0)


def test_what_waits_behind_a_portal_goes_when_it_has_gone(
    phone_of: NewPhone, between: Filter, live_server: Server
) -> None:
    phone = phone_of("ffion", between)
    between.answer("*", ".*")
    phone.nudge()
    phone.browser.sees("This Wi-Fi wants something first", "header")  # a click meets no button that moves
    phone.write_goal("Through the café's Wi-Fi")
    phone.nudge()
    phone.browser.until(lambda: between.seen("POST", "/sync", "filter"), "the portal answers")
    phone.waits(1)
    assert phone.rows("drawer") == []
    between.lift()
    phone.nudge()
    phone.waits(0)
    assert len(Colleague(live_server, "lee").records("goal")) == 1


def test_typed_words_are_there_after_a_look_elsewhere_and_back(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    browser = phone.go("new/goal")
    browser.fill(WORDS, "Half a thought")
    browser.until(lambda: "Half a thought" in str(phone.rows("drafts")), "they are kept")
    browser.click(".back a")
    browser.sees("My goals", "h1")
    browser.back()
    browser.sees("A new goal", "h1")
    browser.until(lambda: browser.evaluate(TYPED) == "Half a thought", "the words are there")
    browser.click("button", "Save the goal")
    browser.sees("Half a thought")


def test_a_new_version_leaves_alone_what_is_being_typed(
    phone_of: NewPhone, live_server: Server, tmp_path: Path
) -> None:
    browser = phone_of("ffion").go("new/goal")
    browser.fill(WORDS, "Half a thought")
    live_server.stop()
    line = "{% block main %}"
    newer(live_server, tmp_path, {"templates/goals.html": (line, f"{line}<p>In the new version.</p>")})
    browser.evaluate("async () => void (await navigator.serviceWorker.getRegistration()).update()")
    browser.sees("Update ready", "body")
    assert browser.evaluate(TYPED) == "Half a thought"
    browser.click("button", "Use it now")
    browser.until(lambda: browser.evaluate("async () => (await caches.keys()).length") == 1)
    browser.click("button", "Save the goal")
    browser.sees("In the new version.")
    browser.sees("Half a thought")


def test_a_portal_that_answers_for_the_server_signs_nobody_out_there(
    phone_of: NewPhone, between: Filter
) -> None:
    phone = phone_of("ffion", between)
    between.answer("POST", "/sign-out")
    phone.sign_out()
    between.lift()
    phone.browser.goto(f"{between.url}/")
    phone.browser.sees("Sign in", "body")
    phone.browser.until(lambda: between.seen("POST", "/sign-out", "server"), "the server hears of it")
    assert "Ffion" not in phone.browser.text("body")


def test_back_after_signing_out_shows_no_plan(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    phone.write_goal("Only mine to read")
    phone.sign_out()
    phone.browser.back(2)  # past the page that asks, to the goals
    phone.browser.until(lambda: "next=/plan/" in phone.browser.url(), "she is asked to sign in")
    shown = phone.browser.until(lambda: phone.browser.text("body"), "a page that stays")
    assert "Only mine to read" not in shown
