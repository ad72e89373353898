"""What stands between a phone and the school: only what the server itself says counts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Colleague, Phone
from tests.filter import FORBIDDEN, HTML, PORTAL, Filter
from tests.people import PASSWORD

NewPhone = Callable[[str], Phone]
ELSEWHERE = {"Location": "https://wifi.school.test/login"}
ANSWERS = [
    pytest.param(200, PORTAL, HTML, id="portal"),
    pytest.param(302, "", ELSEWHERE, id="redirect"),
    pytest.param(403, FORBIDDEN, HTML, id="forbidden"),
    pytest.param(429, FORBIDDEN, HTML, id="too-many"),
]


@pytest.mark.matrix
@pytest.mark.scenario(38)
@pytest.mark.parametrize(("status", "body", "headers"), ANSWERS)
def test_a_sign_out_that_a_filter_answers_is_still_to_be_done(
    filtered_phone_of: NewPhone, between: Filter, status: int, body: str, headers: dict[str, str]
) -> None:
    tablet = filtered_phone_of("ffion")
    rule = between.answer("POST", "/sign-out", status, body, headers)
    tablet.sign_out()
    expect(tablet.page.locator("#done")).to_contain_text("You are signed out on this device")
    tablet.go("/")  # the filter answers the late sign-out, too
    expect(tablet.page.locator("body")).not_to_contain_text("Ffion")
    between.lift(rule)
    tablet.go("/")
    expect(tablet.page.locator("#password")).to_be_visible()
    assert between.seen("POST", "/sign-out", by="server"), "the server has heard of it"
    assert tablet.page.evaluate("async () => (await fetch('/me')).status") == 401


@pytest.mark.slow
@pytest.mark.scenario(38)
@pytest.mark.parametrize(("status", "body", "headers"), ANSWERS)
def test_a_filter_opens_no_hidden_page_and_teaches_the_device_no_password(
    filtered_phone_of: NewPhone, between: Filter, status: int, body: str, headers: dict[str, str]
) -> None:
    phone = filtered_phone_of("lee")
    kept = phone.until(lambda: (phone.meta("cover") or {}).get("password"))
    page = phone.go("goals")
    between.answer("POST", "/show", status, body, headers)
    page.click("#hide button")
    show(page, "not-the-password")
    expect(page.locator("#cover-error")).to_have_text("That is not your password.")
    assert phone.meta("cover")["password"] == kept
    between.server.kill()
    show(page, "not-the-password")
    expect(page.locator("#cover-error")).to_have_text("That is not your password.")
    show(page, PASSWORD)
    page.wait_for_url("**/goals")
    expect(page.locator("body")).to_contain_text("Ffion")


@pytest.mark.slow
@pytest.mark.scenario(38)
@pytest.mark.parametrize(("status", "body", "headers"), ANSWERS)
def test_a_sign_in_that_a_portal_answers_or_with_a_wrong_password_leaves_the_own_plan_as_it_was(
    filtered_phone_of: NewPhone, between: Filter, status: int, body: str, headers: dict[str, str]
) -> None:
    phone = filtered_phone_of("ffion")
    between.answer("*", "/sync", 403, FORBIDDEN)
    phone.write_goal("Play for Nain")
    phone.context.clear_cookies()  # her sign-in has ended
    page = phone.go("/sign-in")
    portal = between.answer("POST", "/sign-in", status, body, headers)
    sign_in(page, "ffion", PASSWORD)
    expect(page.locator("h1")).to_have_text("This page needs a connection")
    between.lift(portal)
    sign_in(phone.go("/sign-in"), "ffion", "not-the-password")
    expect(page.locator("#sign-in-error")).to_contain_text("do not go together")
    between.server.kill()
    expect(phone.go("goals").locator("main")).to_contain_text("Play for Nain")
    between.server.start()
    between.lift()
    phone.sign_in("ffion")
    phone.until(lambda: phone.unsent() == 0)
    (goal,) = Colleague(between.server, "jones").records("goal")
    assert goal[3]["words"][0] == "Play for Nain"


@pytest.mark.slow
@pytest.mark.scenario(38)
def test_who_has_signed_out_unheard_lets_the_next_one_sign_in_where_a_filter_refuses_sign_outs(
    filtered_phone_of: NewPhone, between: Filter
) -> None:
    tablet = filtered_phone_of("lee")
    between.answer("POST", "/sign-out", 403, FORBIDDEN)
    tablet.sign_out()
    tablet.sign_in("carer")
    assert tablet.databases() == ["mpp", f"mpp-{tablet.person}"]


def show(page: Page, password: str) -> None:
    page.fill("#password", password)
    page.click("text=Show again")


def sign_in(page: Page, name: str, password: str) -> None:
    page.fill("#name", name)
    page.fill("#password", password)
    page.press("#password", "Enter")
