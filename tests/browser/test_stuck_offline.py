"""I'm stuck where there is no signal, with the real worker and a server that is really gone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from app.kinds.ideas import IDEAS
from tests.browser.phone import Phone
from tests.server import Server

NewPhone = Callable[[str], Phone]


@pytest.mark.scenario(47)
def test_a_child_without_a_signal_has_ideas_after_two_taps_and_is_heard_later(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("ffion")
    live_server.kill()
    page = phone.go()
    page.click('main a:has-text("I\'m stuck")')
    page.click("button:has-text('Nowhere to play')")
    expect(page.locator("main h1")).to_contain_text("Nowhere to play")
    ideas = page.locator(".ideas").first.locator(".idea .words")
    expect(ideas).to_have_count(3)
    assert set(ideas.all_text_contents()) <= {words for _, words in IDEAS["12-14"]["place"].values()}
    assert phone.unsent() == 1, "two taps, and it is saved"
    page.locator(".others > summary").first.click()
    expect(page.locator(".ideas").nth(1).locator(".idea").first).to_be_visible()
    page.locator(".idea button").first.click()
    expect(page.locator("main")).to_contain_text("Keep it for next time")
    page.click('button:has-text("I\'d like somebody to help")')
    expect(page.locator("main")).to_contain_text("You asked for help")
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)
    lee = phone_of("lee")
    expect(lee.visit(f"{live_server.url}/").locator("main")).to_contain_text("Would like some help")
