"""The timer for practice: it counts up, goes on by itself, and never pretends to know."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.phone import Colleague, Phone
from tests.server import Server

NewPhone = Callable[[str], Phone]


def test_the_timer_goes_on_while_the_page_is_closed_and_fills_in_the_minutes(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("ffion")
    page = phone.page
    page.clock.install()
    phone.go("practice").click("text=Start the timer")
    expect(page.get_by_role("timer")).to_have_text("0 min")
    phone.go("goals")
    page.clock.fast_forward("12:20")
    phone.go("practice")
    expect(page.get_by_role("timer")).to_have_text("12 min")
    page.click("button:has-text('Stop')")
    assert page.input_value("input[name$='.minutes']") == "12"
    page.fill("input[name$='.what']", "The Swan")
    page.click("main button:has-text('Save')")
    expect(page.locator("main")).to_contain_text("The Swan")
    phone.until(lambda: Colleague(live_server, "jones").records("practice"))
    (practice,) = Colleague(live_server, "jones").records("practice")
    assert (practice[3]["minutes"][0], practice[3]["how"][0]) == (12, "timer")
    expect(page.get_by_role("button", name="Start the timer")).to_be_visible()


@pytest.mark.slow
def test_a_timer_that_was_left_running_asks_how_long_it_really_was(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    page = phone.page
    page.clock.install()
    phone.go("practice").click("text=Start the timer")
    page.clock.fast_forward("05:00:00")
    page.click("button:has-text('Stop')")
    expect(page.get_by_text("How long was it really?")).to_be_visible()
    assert page.input_value("input[name$='.minutes']") == ""


@pytest.mark.slow
def test_the_next_person_on_the_tablet_finds_no_timer_running(phone_of: NewPhone) -> None:
    tablet = phone_of("ffion")
    page = tablet.go("practice")
    page.click("text=Start the timer")
    tablet.go("/sign-out").get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in**")
    assert page.evaluate("localStorage.length") == 0
