"""Plans on a phone, with the real worker in a real browser, and a server that goes away."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Colleague, Phone
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL = "33333333-3333-7333-8333-333333333333"


def test_a_plan_opens_without_a_network_after_the_phone_was_switched_off(
    lasting_phone: Phone, live_server: Server
) -> None:
    live_server.kill()
    lasting_phone.close().open()
    page = lasting_phone.go()
    expect(page.locator("h1")).to_contain_text("Ffion")
    expect(page.locator("#chip")).to_contain_text("Offline")
    assert page.evaluate("document.fonts.check('16px Figtree')"), "the type is here, too"
    page = lasting_phone.go("/password")
    expect(page.locator("h1")).to_contain_text("needs a connection")


@pytest.mark.scenario(21)
def test_what_is_saved_without_a_network_is_sent_once_when_there_is_one(
    lasting_phone: Phone, live_server: Server
) -> None:
    live_server.kill()
    lasting_phone.write_goal("Play for Nain", why="She sang it to me. " * 30)  # enough to be sent compressed
    expect(lasting_phone.page.locator("main")).to_contain_text("Play for Nain")
    expect(lasting_phone.page.locator("#chip")).to_contain_text("Offline, 1 saved")
    lasting_phone.close().open()
    lasting_phone.go("goals")
    assert lasting_phone.unsent() == 1
    live_server.start()
    lasting_phone.nudge()
    lasting_phone.until(lambda: lasting_phone.unsent() == 0)
    expect(lasting_phone.page.locator("#chip")).to_contain_text("All saved")
    (goal,) = Colleague(live_server, "jones").records("goal")
    assert goal[3]["words"][0] == "Play for Nain"


@pytest.mark.scenario(4)
def test_a_double_click_on_save_is_one_goal(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("ffion")
    phone.go("new/goal")
    phone.page.fill("textarea[name$='.words']", "Play for Nain")
    phone.page.dblclick("text=Save the goal")
    phone.page.wait_for_url("**/goals")
    phone.until(lambda: phone.unsent() == 0 and phone.rows("taken"))
    assert len(phone.rows("taken")) == 1
    assert len(Colleague(live_server, "jones").records("goal")) == 1


@pytest.mark.scenario(3)
def test_one_changed_field_of_many_is_all_that_travels(phone_of: NewPhone, live_server: Server) -> None:
    Colleague(live_server, "ffion").writes(
        "goal", GOAL, new=True, words="Play\nfor Nain", why="She sings", sort={"$add": ["musical"]}
    )
    phone = phone_of("ffion")
    page = phone.go(f"goal/{GOAL}")
    live_server.kill()
    open_form(page, "Change the words")
    page.fill("textarea[name$='.why']", "She sings with me")
    page.click("details[open] >> text=Save")
    expect(page.locator("article")).to_contain_text("She sings with me")
    ((entry),) = phone.rows("outbox")
    assert entry["edit"][3][0][4] == {"why": "She sings with me"}


@pytest.mark.scenario(2)
def test_news_does_not_touch_the_form_somebody_is_typing_in(phone_of: NewPhone, live_server: Server) -> None:
    jones = Colleague(live_server, "jones")
    jones.writes("goal", GOAL, new=True, agreed="Ten minutes a day")
    phone = phone_of("lee")
    page = phone.go(f"goal/{GOAL}")
    open_form(page, "Change what we agreed")
    page.fill("textarea[name$='.agreed']", "Five minutes a day")
    jones.writes("goal", GOAL, base=99, agreed="Twice a week")
    phone.nudge()
    expect(page.get_by_text("There is news here")).to_be_visible()
    assert page.input_value("textarea[name$='.agreed']") == "Five minutes a day"
    page.reload()
    expect(page.locator("textarea[name$='.agreed']")).to_have_value("Five minutes a day")
    page.click("details[open] >> text=Save")
    phone.until(lambda: phone.rows("taken"))
    (goal,) = jones.records("goal")
    value, _, _, _, *others = goal[3]["agreed"]
    said = {value, *(other[0] for each in others[:1] for other in each)}
    assert said == {"Five minutes a day", "Twice a week"}, "nobody's words are lost"


def test_nothing_moves_under_a_finger_that_presses_a_button(phone_of: NewPhone, live_server: Server) -> None:
    phone = phone_of("lee")
    page = phone.go("goals")
    box = page.get_by_role("link", name="New goal").bounding_box() or {}
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain")
    with page.expect_response(re.compile("/goals")):
        phone.nudge()
    page.evaluate("async () => { for (let n = 0; n < 9; n++) await new Promise(requestAnimationFrame); }")
    page.mouse.up()
    page.wait_for_url("**/new/goal")


@pytest.mark.scenario(6)
def test_an_unsent_edit_over_news_keeps_its_base_when_it_is_saved_again(
    phone_of: NewPhone, live_server: Server
) -> None:
    jones = Colleague(live_server, "jones")
    jones.writes("goal", GOAL, new=True, agreed="Ten minutes a day")
    phone = phone_of("lee")
    page = phone.go(f"goal/{GOAL}")
    base = phone.rows("scopes")[0]["version"]
    live_server.kill()
    for words in ("Five minutes a day", "Six minutes a day"):
        open_form(page, "Change what we agreed")
        page.fill("textarea[name$='.agreed']", words)
        page.click("details[open] >> text=Save")
        expect(page.locator("article")).to_contain_text(words)
    changes = [entry["edit"][3][0] for entry in phone.rows("outbox")]
    assert [change[3] for change in changes] == [base, base]


@pytest.mark.slow
@pytest.mark.scenario(5)
def test_two_tabs_save_the_same_field_and_no_save_counts_twice(
    phone_of: NewPhone, live_server: Server
) -> None:
    jones = Colleague(live_server, "jones")
    jones.writes("goal", GOAL, new=True, agreed="none yet")
    phone = phone_of("lee")
    tabs = [phone.go(f"goal/{GOAL}"), phone.context.new_page()]
    tabs[1].goto(tabs[0].url)
    for turn in range(6):
        page = tabs[turn % 2]
        open_form(page, "Change what we agreed")
        page.fill("textarea[name$='.agreed']", f"turn {turn}")
        page.click("details[open] >> text=Save")
        expect(page.locator("article")).to_contain_text(f"turn {turn}")
    phone.until(lambda: phone.unsent() == 0)
    said = [entry["edit"][3][0][4]["agreed"] for entry in phone.rows("taken")]
    assert said == sorted(set(said)), "each that left, once and in order; the others were written over first"
    (goal,) = jones.records("goal")
    assert goal[3]["agreed"][0] == "turn 5"


def open_form(page: Page, name: str) -> None:
    fold = page.locator("details", has_text=name).first
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
