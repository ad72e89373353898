"""What waits to be sent, where a filter or portal answers in the school's place: that is no verdict."""

import random
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.phone import Colleague, Phone
from tests.filter import FORBIDDEN, HTML, PORTAL, Filter
from tests.people import PASSWORD

NewPhone = Callable[[str], Phone]
LETTERS = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WI_FI, REFUSES = "This Wi-Fi wants something first", "Something on the way refuses"
ANSWERS = [
    pytest.param(400, FORBIDDEN, HTML, REFUSES, id="bad-request"),
    pytest.param(413, FORBIDDEN, HTML, REFUSES, id="too-large"),
    pytest.param(401, FORBIDDEN, HTML, REFUSES, id="unauthorised"),
    pytest.param(403, FORBIDDEN, HTML, REFUSES, id="forbidden"),
    pytest.param(511, PORTAL, HTML, WI_FI, id="network-sign-in"),
    pytest.param(200, PORTAL, HTML, WI_FI, id="portal"),
    pytest.param(302, "", {"Location": "https://wifi.school.test/login"}, WI_FI, id="redirect"),
]


@pytest.mark.matrix
@pytest.mark.scenario(38)
@pytest.mark.parametrize(("status", "body", "headers", "words"), ANSWERS)
def test_what_a_filter_says_of_what_waits_is_no_verdict_and_it_goes_when_the_filter_is_gone(
    filtered_phone_of: NewPhone, between: Filter, status: int, body: str, headers: dict[str, str], words: str
) -> None:
    phone = filtered_phone_of("ffion")
    between.server.kill()
    for goal in ("Play for Nain", "Join the band", "Sing"):
        phone.write_goal(goal)
    page = phone.go("/waiting")
    rule = between.answer("POST", "/sync", status, body, headers)
    between.server.start()
    phone.nudge()
    expect(page.locator("#chip")).to_contain_text(f"{words} · 3")
    expect(page.locator("main")).to_contain_text(words)
    expect(page.locator("main")).to_contain_text("Play for Nain")
    page.click("text=Send now")
    expect(page.locator("main")).to_contain_text("Join the band")
    expect(page.locator("main")).not_to_contain_text("by themselves as soon as")
    assert (phone.unsent(), phone.rows("drawer")) == (3, [])
    between.lift(rule)
    page.click("text=Send now")
    phone.until(lambda: phone.unsent() == 0)
    expect(page.locator("#chip")).to_contain_text("All saved")
    goals = Colleague(between.server, "jones").records("goal")
    assert {goal[3]["words"][0] for goal in goals} == {"Play for Nain", "Join the band", "Sing"}


@pytest.mark.slow
@pytest.mark.scenario(38)
@pytest.mark.parametrize("status", [403, 413, 400])
def test_what_is_too_long_for_something_on_the_way_goes_in_smaller_pieces(
    filtered_phone_of: NewPhone, between: Filter, status: int
) -> None:
    phone = filtered_phone_of("lee")
    between.server.kill()
    chance = random.Random(7)
    for _ in range(8):
        write_lesson(phone, "".join(chance.choices(LETTERS, k=2900)))
    write_lesson(phone, "Bars 1 to 8")
    between.answer("POST", "/sync", status, FORBIDDEN, over=8192)
    between.server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)
    assert any(one.by == "filter" for one in between.passed), "it was too long at first"
    assert len(Colleague(between.server, "jones").records("lesson")) == 9
    assert phone.rows("drawer") == []


@pytest.mark.slow
@pytest.mark.scenario(38)
def test_one_edit_that_is_not_let_through_holds_up_no_smaller_one(
    filtered_phone_of: NewPhone, between: Filter
) -> None:
    phone = filtered_phone_of("lee")
    between.server.kill()
    chance = random.Random(7)
    write_lesson(phone, "".join(chance.choices(LETTERS, k=2900)))
    phone.write_goal("Play for Nain")
    rule = between.answer("POST", "/sync", 403, FORBIDDEN, over=1500)
    between.server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 1)
    assert len(Colleague(between.server, "jones").records("goal")) == 1
    page = phone.go("/waiting")
    expect(page.locator("#chip")).to_contain_text(f"{REFUSES} · 1")
    expect(page.locator("main")).to_contain_text("Another Wi-Fi")
    assert phone.rows("drawer") == []
    between.lift(rule)
    page.click("text=Send now")
    phone.until(lambda: phone.unsent() == 0)
    assert len(Colleague(between.server, "jones").records("lesson")) == 1


@pytest.mark.slow
def test_whose_sign_in_has_ended_is_told_to_sign_in_and_not_that_words_go_by_themselves(
    filtered_phone_of: NewPhone, between: Filter
) -> None:
    phone = filtered_phone_of("ffion")
    phone.context.clear_cookies()
    phone.write_goal("Play for Nain")
    page = phone.go("/waiting")
    phone.nudge()  # the page that is open says it, too
    expect(page.locator("#chip")).to_contain_text("Sign in to send · 1")
    expect(page.locator("main")).to_contain_text("Sign in to send")
    expect(page.locator("main")).not_to_contain_text("by themselves as soon as")
    page.get_by_role("link", name="Sign in to send").last.click()
    page.fill("#name", "ffion")
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    phone.until(lambda: phone.unsent() == 0)
    assert len(Colleague(between.server, "jones").records("goal")) == 1


def write_lesson(phone: Phone, words: str) -> None:
    """A lesson of its own: today's, where there is one, is gone on with unless another is asked for."""
    page = phone.go("new/lesson")
    second = page.locator("summary", has_text="A second lesson today")
    if second.count():
        second.click()
    page.locator("textarea[name$='.did']").last.fill(words)
    page.locator("button:has-text('Save the lesson')").last.click()
    page.wait_for_url(f"**/plan/{phone.plan}")
