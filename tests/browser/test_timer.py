"""The practice timer: on every page it counts up, asks before it keeps, and never pretends to know."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Colleague, Phone
from tests.server import Server

NewPhone = Callable[[str], Phone]


def press(page: Page, words: str) -> None:
    page.locator(".timer").get_by_role("button", name=words, exact=True).click()


def begin(phone: Phone) -> Page:
    """She starts the timer on her first page, whose clock the test moves on."""
    phone.page.clock.install()
    phone.go().get_by_role("button", name="Start the timer").click()
    expect(phone.page.get_by_role("timer")).to_have_text(re.compile("00:0."))
    return phone.page


def kept(phone: Phone, server: Server) -> list[tuple[int, str]]:
    """Minutes, and how they were written, of every practice that has reached the school."""
    phone.until(lambda: phone.unsent() == 0)
    found = Colleague(server, "jones").records("practice")
    return [(one[3]["minutes"][0], one[3]["how"][0]) for one in found]


def test_the_timer_is_on_every_place_can_be_paused_and_is_kept_in_three_taps(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("ffion")
    page = begin(phone)
    expect(page.get_by_role("button", name="Start the timer")).to_be_hidden()
    phone.go("goals")
    page.clock.fast_forward("12:20")
    expect(page.get_by_role("timer")).to_have_text(re.compile("12:2."))
    press(page, "Pause")
    page.clock.fast_forward("30:00")
    expect(page.get_by_role("timer")).to_have_text(re.compile("12:2."))
    press(page, "Go on")
    press(page, "Stop")
    expect(page.locator(".timer [role=status]")).to_have_text("12 minutes. Keep?")
    press(page, "Keep")
    page.wait_for_url("**/practice**")
    expect(page.locator("#done")).to_contain_text("Saved on this phone")
    expect(page.locator("main")).to_contain_text("12 minutes")
    expect(page.locator(".timer")).to_be_hidden()
    assert kept(phone, live_server) == [(12, "timer")]


@pytest.mark.slow
def test_a_timer_in_two_tabs_is_one_timer(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("ffion")
    other = phone.context.new_page()
    other.goto(f"{live_server.url}/plan/{phone.plan}/goals")
    page = begin(phone)
    press(other, "Stop")
    expect(page.locator(".timer [role=status]")).to_have_text("1 minute. Keep?")
    press(page, "Throw away")
    expect(other.locator(".timer")).to_be_hidden()
    press(page, "Bring it back")
    press(other, "Change")
    other.locator(".timer input[type=text]").fill("half an hour")
    press(other, "Keep")
    expect(other.locator("main")).to_contain_text("30 minutes")
    expect(page.locator(".timer")).to_be_hidden()
    assert kept(phone, live_server) == [(30, "timer")]


@pytest.mark.slow
def test_what_is_being_written_down_has_its_time_with_it(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("ffion")
    page = begin(phone)
    phone.go("practice").fill("main input[name$='.what']", "The Swan")
    page.clock.fast_forward("07:00")
    press(page, "Stop")
    press(page, "Keep")
    expect(page.locator("main ul")).to_contain_text("The Swan")
    expect(page.locator("main ul")).to_contain_text("7 minutes")
    assert kept(phone, live_server) == [(7, "timer")]


@pytest.mark.slow
def test_a_timer_that_was_left_running_asks_how_long_it_really_was(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    page = begin(phone)
    page.evaluate("""() => {
      const { person, plan, begun } = JSON.parse(localStorage.timer);
      localStorage.timer = JSON.stringify({ person, plan, begun });
    }""")  # as 0.4.0 kept it
    phone.go("goals")
    page.clock.fast_forward("05:00:00")
    press(page, "Stop")
    expect(page.get_by_text("How long was it really?")).to_be_visible()
    field = page.locator(".timer input[type=text]")
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    field.fill("1 h 20")
    press(page, "Keep")
    expect(page.locator("main")).to_contain_text("80 minutes")


@pytest.mark.slow
def test_the_next_person_on_the_tablet_finds_no_timer_running(phone_of: NewPhone) -> None:
    tablet = phone_of("ffion")
    page = begin(tablet)
    tablet.go("/sign-out").get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in**")
    assert page.evaluate("localStorage.length") == 0
