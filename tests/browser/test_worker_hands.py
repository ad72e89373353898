"""A device that changes hands, fills up, is emptied, is updated, or is told to stop."""

import datetime as dt
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.meanwhile import newer
from tests.browser.phone import BY_WORKER, Colleague, Phone
from tests.browser.test_journey_saving import settle_on
from tests.server import MPP, Server

NewPhone = Callable[[str], Phone]
# The page that is told may be the one being left, or one that draws itself anew at once.
REMEMBER_NOTICES = """addEventListener("DOMContentLoaded", () => {
  const keep = () => {
    const said = document.querySelector(".notice.from-page")?.textContent;
    if (said) sessionStorage.notices = (sessionStorage.notices ?? "") + said;
  };
  new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
})"""


@pytest.mark.scenario(31)
def test_a_wrong_password_does_not_take_the_plans_away(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    phone.sign_out()
    phone.sign_in("lee")
    live_server.hold()
    phone.page.evaluate("""() => void (window.told = fetch("/sign-in", {
      method: "POST", body: new URLSearchParams({ name: "lee", password: "wrong" }),
    }))""")
    phone.until(lambda: phone.person not in phone.rows("current", ""))  # nobody is, while it is on its way
    live_server.release()
    assert phone.page.evaluate("async () => (await told).status") == 401
    live_server.kill()
    expect(phone.go().locator("h1")).to_contain_text("Ffion")


@pytest.mark.slow
@pytest.mark.scenario(31)
def test_a_browser_slow_to_look_for_a_new_worker_says_at_once_who_has_come(phone_of: NewPhone) -> None:
    tablet = phone_of("lee")
    tablet.sign_out()
    tablet.context.add_init_script("ServiceWorkerContainer.prototype.register = () => new Promise(() => {})")
    tablet.sign_in("carer")


def test_a_form_of_another_site_writes_nothing_here(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    record = f"goal 33333333-3333-7333-8333-333333333333 {phone.plan}/circle 0 1"
    form = f"""<form method="post" action="{phone.server.url}/plan/{phone.plan}/edits">
      <input name="record" value="{record}"><input name="goal.{record.split()[1]}.words" value="not yours">
      <input name="save" value="x"><button>Go</button></form>"""
    phone.page.route(
        "http://elsewhere.test/", lambda route: route.fulfill(body=form, content_type="text/html")
    )
    phone.page.goto("http://elsewhere.test/")
    phone.page.click("button")
    phone.page.wait_for_url("**/edits")
    expect(phone.page.locator("h1")).to_contain_text("not let in")
    phone.go("goals")
    assert (phone.unsent(), phone.rows("taken")) == (0, [])


@pytest.mark.scenario(28)
def test_a_device_that_is_full_says_so_and_the_form_keeps_its_words(lasting_phone: Phone) -> None:
    page = lasting_phone.close().open().page  # the browser measures the room that is left when it begins
    origin = {"origin": lasting_phone.server.url}
    session = lasting_phone.context.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", origin | {"quotaSize": 1})
    lasting_phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Nain")
    page.click("text=Save the goal")
    expect(page.locator("main")).to_contain_text("This device is full")
    assert page.input_value("textarea[name$='.words']") == "Play for Nain"
    assert lasting_phone.unsent() == 0


# Else the worker of before the wipe fills the device again, and says so to a page that is being left.
NOBODY_TALKS = "navigator.locks.query().then(({ held, pending }) => held.length + pending.length === 0)"


@pytest.mark.scenario(27)
def test_storage_that_was_wiped_is_filled_again_and_that_is_said(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    phone.write_goal("Play for Nain")
    phone.until(lambda: phone.unsent() == 0)
    phone.context.add_init_script(REMEMBER_NOTICES)
    before = phone.heard()
    page = phone.go("goals")
    phone.nudge()
    phone.until(lambda: phone.heard() > before and page.evaluate(NOBODY_TALKS))
    session = phone.context.new_cdp_session(page)
    kinds = "indexeddb,cache_storage,service_workers"
    session.send("Storage.clearDataForOrigin", {"origin": phone.server.url, "storageTypes": kinds})
    page = phone.go("goals")
    phone.until(lambda: "now on this device too" in page.evaluate("sessionStorage.notices ?? ''"))
    phone.until(lambda: page.evaluate(BY_WORKER, f"/plan/{phone.plan}") == "worker")
    expect(phone.go("goals").locator("main")).to_contain_text("Play for Nain")
    assert page.locator("main").inner_text().count("Play for Nain") == 1


@pytest.mark.slow
def test_the_kill_switch_ends_the_worker_and_keeps_what_is_unsent(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    mpp(live_server, "worker-off")
    live_server.start()
    page = phone.page
    page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found.update())")
    phone.until(lambda: not page.evaluate("caches.keys()"))
    phone.go("goals")
    assert page.evaluate(BY_WORKER, f"/plan/{phone.plan}") is None, "Flask answers again"
    assert phone.unsent() == 1
    mpp(live_server, "worker-on")
    phone.go("goals")
    phone.until(lambda: Colleague(live_server, "jones").records("goal"))


@pytest.mark.slow
@pytest.mark.scenario(31)
def test_who_signs_out_while_the_worker_is_off_leaves_nothing_that_can_be_read(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    phone.write_goal("Sing for Nain")
    phone.until(lambda: phone.holds("goal") and not phone.unsent())
    seal = phone.meta("me")["seal"]
    live_server.kill()
    phone.write_goal("Play for Nain")
    switch_off(phone, live_server)
    left = ["Sing for Nain", "Play for Nain", "Ffion", seal]
    assert kept_of(phone, *left) == left, "what is looked for below would be found"
    sign_out_of_flask(phone)
    assert phone.databases() == ["mpp"]
    assert kept_of(phone, *left, phone.plan) == []
    mpp(live_server, "worker-on")
    phone.sign_in_again("lee")
    phone.until(lambda: len(Colleague(live_server, "jones").records("goal")) == 2)
    assert phone.rows("sealed", "") == []


@pytest.mark.slow
def test_what_is_typed_while_the_worker_is_off_waits_sealed_for_its_author(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    switch_off(phone, live_server)
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Nain")
    phone.until(lambda: phone.rows("drafts"))
    sign_out_of_flask(phone)
    assert kept_of(phone, "Play for Nain", "Ffion") == []
    assert len(phone.rows("sealed", "")) == 1
    phone.sign_in_again("lee")
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Taid")
    phone.until(lambda: phone.person in str(phone.databases()) and phone.rows("drafts"))
    sign_out_of_flask(phone)
    mpp(live_server, "worker-on")
    phone.sign_in_again("lee")
    phone.until(lambda: phone.page.evaluate(BY_WORKER, f"/plan/{phone.plan}") == "worker")
    assert phone.rows("sealed", "") == []
    page = phone.go("new/goal")
    expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Taid")
    earlier = page.locator("#unfinished")
    expect(earlier.locator(".words")).to_have_text("Play for Nain")
    earlier.locator("summary").click()
    earlier.get_by_role("button", name="Throw away").click()
    expect(earlier).to_have_count(0)
    expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Taid")


def switch_off(phone: Phone, server: Server) -> None:
    """The phone has heard of it: Flask answers again."""
    mpp(server, "worker-off")
    server.start()
    phone.page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found.update())")
    phone.until(lambda: not phone.page.evaluate("caches.keys()"))


def kept_of(phone: Phone, *words: str) -> list[str]:
    """Which of these the browser has kept anywhere."""
    everything = phone.everything()
    return [each for each in words if each in everything]


def sign_out_of_flask(phone: Phone) -> None:
    phone.go("/sign-out").click("main form button")
    phone.page.wait_for_url("**/sign-in")


@pytest.mark.slow
def test_reset_gives_a_fresh_start_and_never_takes_unsent_words(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    live_server.start()
    hold = f"void navigator.locks.request('exchange-{phone.person}', () => new Promise(() => {{}}))"
    phone.page.evaluate(hold)  # so that nothing is sent before the fresh start
    page = phone.context.new_page()
    page.goto(f"{live_server.url}/reset")
    expect(page.locator("#reset-unsent")).to_contain_text("Not sent yet: 1")
    expect(page.locator("#reset-file")).to_be_visible()
    page.click("#reset-keep")
    page.wait_for_url(f"{live_server.url}/")
    phone.page.close()
    phone.page = page
    phone.until(lambda: Colleague(live_server, "jones").records("goal"))


WAITS = "navigator.serviceWorker.getRegistration().then((found) => Boolean(found.waiting))"


@pytest.mark.scenario(29)
def test_a_new_version_comes_when_nothing_is_being_typed(
    phone_of: NewPhone, live_server: Server, tmp_path: Path
) -> None:
    phone = phone_of("lee")
    page = settle_on(phone, "new/goal")  # a worker in the middle of something is not replaced at once
    page.fill("textarea[name$='.words']", "Play for Nain")
    old = page.evaluate("caches.keys()")
    live_server.stop()
    line = "{% block main %}"
    newer(live_server, tmp_path, {"templates/goals.html": (line, f"{line}<p>In the new version.</p>")})
    page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found.update())")
    expect(page.get_by_text("Update ready")).to_be_visible()
    assert page.evaluate(WAITS), "it is here, and not yet in charge"
    assert set(old) < set(page.evaluate("caches.keys()"))
    assert page.input_value("textarea[name$='.words']") == "Play for Nain"
    page.click("text=Use it now")
    phone.until(lambda: len(page.evaluate("caches.keys()")) == 1)
    assert page.evaluate("caches.keys()") != old
    page.click("text=Save the goal")
    page.wait_for_url("**/goals")
    expect(page.locator("main")).to_contain_text("In the new version.")
    expect(page.locator("main")).to_contain_text("Play for Nain")


def mpp(server: Server, command: str) -> None:
    subprocess.run([MPP, command, "--data", str(server.data)], check=True)


@pytest.mark.slow
@pytest.mark.scenario(13)
def test_a_phone_whose_clock_is_years_ahead_writes_into_this_school_year(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("ffion")
    ahead = 75 * 365 * 24 * 3_600_000
    phone.set_ahead(ahead)
    with phone.page.expect_navigation():  # for a moment it looks like decades without contact
        phone.nudge()
    phone.until(lambda: abs(phone.meta("me").get("ahead", 0) + ahead) < 600_000)
    page = phone.go("practice")
    page.fill("input[name$='.what']", "The Swan")
    page.click("button:has-text('Save')")
    expect(page.locator("main")).to_contain_text("The Swan")
    phone.until(lambda: phone.unsent() == 0)
    assert phone.rows("drawer") == []
    (practice,) = Colleague(live_server, "jones").records("practice")
    assert practice[3]["day"][0] == dt.datetime.now(dt.UTC).date().isoformat()
