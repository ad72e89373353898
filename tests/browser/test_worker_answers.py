"""What the phone answers where Flask would have: under the same rules, and honest about what it lacks."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from app.http.security import HEADERS
from tests.browser.phone import Colleague, Phone
from tests.javascript import launch_arguments
from tests.people import this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
WITHOUT_WINDOWS = "headless-shell" in launch_arguments().get("executable_path", "")
GOAL, LESSON = (f"{n}" * 8 + "-3333-7333-8333-333333333333" for n in (3, 4))
HEADERS_OF = """async ([path, init]) => {
  const answer = await fetch(path, init);
  return [answer.status, Object.fromEntries(answer.headers)];
}"""
FRAGMENT = {"headers": {"HX-Request": "true", "HX-Request-Type": "partial"}}


def test_both_servers_answer_under_the_same_security_headers(phone_of: NewPhone, live_server: Server) -> None:
    phone, flask = phone_of("lee"), Colleague(live_server, "lee")
    for path, init in (
        (f"/plan/{phone.plan}", {}),
        (f"/plan/{phone.plan}/about", FRAGMENT),
        ("/chip", FRAGMENT),
        ("/waiting/file", {}),
    ):
        status, worker = phone.page.evaluate(HEADERS_OF, [path, init])
        assert (status, worker.get("x-answered-by", "worker")) == (200, "worker"), path
        said = flask.opener.open(f"{live_server.url}{path}").headers
        for name in [*HEADERS, "Cache-Control"]:
            assert worker[name.lower()] == said[name], (path, name)
        assert worker["content-type"].replace(" ", "") == said["Content-Type"].replace(" ", ""), path


@pytest.mark.slow
def test_a_year_that_the_phone_holds_no_more_is_a_link_away_while_there_is_a_network(
    phone_of: NewPhone, live_server: Server
) -> None:
    last = this_year() - 2  # until half-term the year before this one is still on the phone
    with sqlite3.connect(live_server.data / "mpp.db") as database:
        database.execute("update plan set first_year = ?", [last])
    lee = Colleague(live_server, "lee")
    lesson = {"day": f"{last}-11-20", "did": "Long notes with a friend"}
    assert lee.writes("lesson", LESSON, new=True, scope=f"home/{last}", **lesson)[1] == "taken"
    phone = phone_of("ffion")
    page = phone.go("lessons")
    expect(page.locator("main")).not_to_contain_text("Long notes")
    page.click(f"main a:has-text('{last}/')")
    expect(page.locator("h1")).to_contain_text("School year")
    assert Axe().run(page).violations_count == 0
    page.click("main .leads a")
    expect(page.locator("article")).to_contain_text("Long notes with a friend")
    live_server.kill()
    phone.go("lessons").click(f"main a:has-text('{last}/')")
    expect(page.locator("h1")).to_contain_text("needs a connection")


def test_a_child_without_a_signal_finds_the_schools_own_words_for_when_she_is_worried(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("ffion")
    live_server.kill()
    for path in ("/", "goals", "/waiting", "/sign-out", "/password"):
        worried = phone.go(path).locator("#worried")
        worried.locator("summary").click()
        expect(worried).to_contain_text("Talk to Mrs Ashworth in room 4.")
        expect(worried).to_contain_text("0800 1111")


@pytest.mark.slow
@pytest.mark.skipif(WITHOUT_WINDOWS, reason="it wakes no worker; `make test-slow` takes another")
def test_words_are_sent_by_the_browser_itself_when_no_page_is_open_any_more(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    page = phone.page
    assert page.evaluate("async () => (await navigator.serviceWorker.ready).sync.getTags()") == ["outbox"]
    page.goto("about:blank")
    session = phone.context.new_cdp_session(page)
    known: list[Any] = []
    session.on("ServiceWorker.workerRegistrationUpdated", lambda event: known.extend(event["registrations"]))
    session.send("ServiceWorker.enable")
    phone.until(lambda: known)
    live_server.start()
    outbox = {"registrationId": known[-1]["registrationId"], "tag": "outbox", "lastChance": False}
    jones = Colleague(live_server, "jones")

    def tried_again() -> list[Any]:
        """A browser tries again where it was too early: a server that was gone is left alone for a moment."""
        session.send("ServiceWorker.dispatchSyncEvent", {"origin": live_server.url, **outbox})
        return jones.records("goal")

    (goal,) = phone.until(tried_again)
    assert goal[3]["words"][0] == "Play for Nain"


@pytest.mark.slow
def test_of_a_fields_past_the_phone_shows_by_itself_what_was_replaced_on_it(
    phone_of: NewPhone, live_server: Server
) -> None:
    ffion = Colleague(live_server, "ffion")
    ffion.writes("goal", GOAL, new=True, agreed="Ten minutes a day")
    phone = phone_of("lee")
    page = phone.go(f"goal/{GOAL}")
    page.locator("summary", has_text="Change what we agreed").click()
    page.fill("textarea[name$='.agreed']", "Five minutes a day")
    page.click("details[open] button:has-text('Save')")
    expect(page.locator("article")).to_contain_text("Five minutes a day")
    phone.until(lambda: phone.unsent() == 0)
    expect(phone.go(f"history/goal/{GOAL}/agreed").locator("main")).to_contain_text("Bring this back")
    live_server.kill()
    main = phone.go(f"history/goal/{GOAL}/agreed").locator("main")
    expect(main).to_contain_text("needs a connection")
    expect(main).to_contain_text("Ten minutes a day")
    expect(phone.go(f"history/goal/{GOAL}/know").locator("main")).not_to_contain_text("Before you changed it")


def test_a_child_who_cannot_sign_in_finds_somebody_to_turn_to(browser: Browser, live_server: Server) -> None:
    page = browser.new_page()
    for path in ("/sign-in", "/no-such-page"):
        page.goto(f"{live_server.url}{path}")
        page.locator("#worried summary").click()
        expect(page.get_by_text("0800 1111")).to_be_visible()
    page.close()


@pytest.mark.slow
def test_what_waits_is_said_in_words_and_names_no_ids(phone_of: NewPhone, live_server: Server) -> None:
    lee = Colleague(live_server, "lee")
    home, day = f"home/{this_year()}", f"{this_year()}-11-20"
    lee.writes("lesson", LESSON, new=True, scope=home, day=day)
    lee.writes("task", GOAL, new=True, scope=home, lesson=LESSON, words="Bow changes like butter")
    phone = phone_of("ffion")
    live_server.kill()
    phone.go().click("text=I did it")
    expect(phone.page.locator("main")).to_contain_text("Done today")
    main = phone.go("/waiting").locator("main")
    expect(main).to_contain_text("Practice")
    expect(main).not_to_contain_text("-3333-7333-")
