"""A PIN of a tutor's own on her phone: it lifts the screen lock, and nobody else is told it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Phone
from tests.browser.usable import clean
from tests.people import PASSWORD
from tests.server import Server

PIN = "8305"
AT_ONCE = """(pins) => Promise.all(pins.map((pin) => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => resolve(data);
  navigator.serviceWorker.controller.postMessage({ type: "lift", pin }, [port2]);
})))"""


def set_pin(phone: Phone, pin: str) -> None:
    page = phone.go("/pin")
    page.fill("#pin", "1234")
    page.fill("#pin-password", PASSWORD)
    page.click("text=Keep this PIN")
    expect(page.locator("#pin-error")).to_contain_text("Many people would try that one first.")
    clean(page, "pin")
    page.fill("#pin", pin)
    page.click("text=Keep this PIN")
    expect(page.locator("#pin-said")).to_contain_text("From now on your PIN shows your pages")


def try_pin(page: Page, pin: str) -> None:
    expect(page.locator("#pin")).to_be_focused()
    page.keyboard.type(pin)
    page.keyboard.press("Enter")


@pytest.mark.scenario(40)
def test_her_pin_shows_her_pages_without_a_signal_and_is_sent_and_stored_nowhere(
    lasting_phone: Phone, live_server: Server
) -> None:
    phone, sent = lasting_phone, list[str]()
    phone.until(lambda: (phone.meta("cover") or {}).get("password"))
    phone.context.on("request", lambda request: sent.append(f"{request.url} {request.post_data}"))
    set_pin(phone, PIN)
    page = phone.go("goals")
    page.click("#hide button")
    try_pin(page, PIN)
    expect(page.locator("body")).to_contain_text("Ffion")
    assert phone.read("async () => (await fetch('/devices')).status") == 200, (
        "the server was told to show its pages"
    )
    live_server.kill()
    page = phone.go("goals")
    page.click("#hide button")
    clean(page, "hidden")
    for _ in range(3):
        try_pin(page, "5038")
        expect(page.locator("#pin-error")).to_have_text("That is not your PIN.")
    page = phone.close().open().go("goals")
    try_pin(page, "5038")
    expect(page.locator("#pin-error")).to_have_text("That is not your PIN.")
    try_pin(page, "5038")
    expect(page.locator("#pin-error")).to_contain_text("Please type your password.")
    page.reload()
    expect(page.locator("#password")).to_be_focused()
    expect(page.locator("#pin-form")).to_be_hidden()
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    expect(page.locator("body")).to_contain_text("Ffion")
    page.click("#hide button")
    try_pin(page, PIN)
    expect(page.locator("body")).to_contain_text("Ffion")
    page.click("#hide button")
    expect(page.locator("#pin")).to_be_focused()
    answers = page.evaluate(AT_ONCE, [*("5038", "0583", "3850", "8503", "3805"), PIN])
    assert [one["left"] for one in answers if not one.get("shown")][-1] == 0
    assert not any(one.get("shown") for one in answers), "six at once are six"
    assert PIN not in phone.everything()
    assert [one for one in sent if PIN in one] == []


def test_a_password_is_shown_while_its_button_is_pressed_and_the_pin_goes_with_its_person(
    lasting_phone: Phone,
) -> None:
    phone = lasting_phone
    set_pin(phone, PIN)
    kept = phone.meta("pin")["salt"]
    phone.sign_out()
    assert kept not in phone.everything()
    page = phone.page
    page.set_viewport_size({"width": 320, "height": 568})
    page.goto(f"{phone.server.url}/sign-in")
    button = page.get_by_role("button", name="Sign in")
    expect(button).to_be_in_viewport(ratio=1)
    page.focus("#password")
    page.keyboard.type("sixteen")
    page.keyboard.press("Tab")
    shows = page.get_by_role("button", name="Show password")
    expect(shows).to_be_focused()
    expect(shows).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("Space")
    expect(shows).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#password")).to_have_attribute("type", "text")
    page.keyboard.press("Space")
    expect(page.locator("#password")).to_have_attribute("type", "password")
