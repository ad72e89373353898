"""What came of a form: what was done is said in a place that news leaves alone; what is wrong comes first."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.phone import Colleague, Phone
from tests.people import PASSWORD, this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL = "77777777-3333-7333-8333-333333333333"
STEP = "88888888-3333-7333-8333-333333333333"
LESSON = "99999999-3333-7333-8333-333333333333"
LONG = "I want to sing " * 30
FOCUSED = "document.activeElement.id"


@pytest.fixture
def plain(browser: Browser, live_server: Server) -> Iterator[Page]:
    """Ffion's browser, in which JavaScript is off."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{live_server.url}/sign-in")
    page.fill("#name", "ffion")
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    expect(page.locator("h1")).to_contain_text("Hello Ffion")
    yield page
    page.context.close()


def begin(server: Server) -> Colleague:
    ffion = Colleague(server, "ffion")
    ffion.writes("goal", GOAL, new=True, words="Play for Nain")
    ffion.writes("step", STEP, new=True, goal=GOAL, words="The left hand")
    return ffion


def test_undo_is_still_there_after_news_and_brings_the_step_back(
    phone_of: NewPhone, live_server: Server
) -> None:
    ffion = begin(live_server)
    phone = phone_of("lee")
    page = phone.go(f"goal/{GOAL}")
    page.click("summary:has-text('Tidy the steps')")
    page.click(f"#away-{STEP}")
    expect(page.locator("#done")).to_contain_text("“The left hand” is put away.")
    ffion.writes("goal", GOAL, base=99, why="She sang it to me")
    phone.until(lambda: phone.unsent() == 0)
    phone.nudge()
    expect(page.locator("article")).to_contain_text("She sang it to me")
    expect(page.locator("#done")).to_contain_text("“The left hand” is put away.")
    assert page.locator("main #done").count() == 0
    page.click("#done >> text=Undo")
    expect(page.locator("#done")).to_contain_text("It is back.")
    expect(page.locator("ul.steps")).to_contain_text("The left hand")


def test_a_save_says_that_it_is_on_this_phone_until_the_next_is_begun(
    phone_of: NewPhone, live_server: Server
) -> None:
    begin(live_server)
    phone = phone_of("lee")
    page, done = phone.go(f"goal/{GOAL}"), phone.page.locator("#done")
    page.click("summary:has-text('Change what we agreed')")
    page.fill("textarea[name$='.agreed']", "Five minutes a day")
    page.click("details[open] >> text=Save")
    expect(done).to_have_text("Saved on this phone OK, put this line away")
    phone.until(lambda: phone.unsent() == 0)
    expect(page.locator("article .unsent")).to_have_count(0)  # drawn anew with what the server said
    expect(done).to_contain_text("Saved on this phone")
    page.click("summary:has-text('Change what we agreed')")
    page.fill("textarea[name$='.agreed']", "Six")
    expect(done).to_have_text("")


@pytest.mark.slow
def test_a_form_that_leads_on_says_there_what_was_done_and_reload_does_not_say_it_again(
    phone_of: NewPhone,
) -> None:
    phone = phone_of("ffion")
    phone.write_goal("Play for Nain")
    expect(phone.page.locator("#done")).to_contain_text("Saved on this phone")
    phone.page.reload()
    expect(phone.page.locator("main")).to_contain_text("Play for Nain")
    expect(phone.page.locator("#done")).to_have_text("")


@pytest.mark.slow
def test_who_asks_is_told_who_sees_it(phone_of: NewPhone, live_server: Server) -> None:
    lee = Colleague(live_server, "lee")
    day = f"{this_year()}-11-02"
    lee.writes("lesson", LESSON, new=True, scope=f"home/{this_year()}", day=day, did="Scales")
    page = phone_of("ffion").go()
    page.click("summary:has-text('My question')")
    page.fill("textarea[name$='.question']", "How fast?")
    page.click("text=Save my question")
    expect(page.locator("#done")).to_contain_text("Asked: Mr Jones and Ms Lee see it")
    page.evaluate("window.asBefore = true")
    page.click("#done [data-dismiss]")
    expect(page.locator("#done")).to_have_text("")
    assert page.evaluate("window.asBefore"), (
        "no page is asked for, and nothing that is typed on it is at stake"
    )


@pytest.mark.slow
def test_with_no_javascript_it_stands_in_the_same_place(plain: Page, live_server: Server) -> None:
    ffion = begin(live_server)
    plain.goto(f"{live_server.url}/plan/{ffion.plan}/goal/{GOAL}")
    plain.get_by_role("button", name="The left hand").click()
    expect(plain.locator("#notices > #done")).to_contain_text("Saved")
    plain.locator("#done a").click()
    expect(plain.locator("#done")).to_have_text("")


@pytest.mark.matrix
@pytest.mark.parametrize("path", ["new/goal", f"goal/{GOAL}"])
def test_a_form_that_was_refused_says_so_first_and_leads_to_what_is_wrong(
    phone_of: NewPhone, live_server: Server, path: str
) -> None:
    begin(live_server)
    page = phone_of("ffion").go(path)
    if path != "new/goal":
        page.click("summary:has-text('Change the words')")
    page.fill("textarea[name$='.words']", LONG)
    page.fill("textarea[name$='.why']", LONG * 9)
    page.locator("form:has(textarea[name$='.why']) .actions button").click()
    expect(page.locator("#wrong")).to_contain_text("Not saved yet: two things to put right")
    assert page.evaluate(FOCUSED) == "wrong"
    assert page.locator("main :is(h1, #wrong)").first.get_attribute("id") == "wrong"
    expect(page.locator("#done")).to_have_text("")
    page.click("#wrong a >> nth=0")
    assert page.evaluate("document.activeElement.name").endswith(".words")
    page.fill("textarea[name$='.words']", "Sing")
    page.fill("textarea[name$='.why']", "")
    page.locator("form:has(textarea[name$='.why']) .actions button").click()
    expect(page.locator("#done")).to_contain_text("Saved on this phone")
    expect(page.locator("#wrong")).to_have_count(0)


@pytest.mark.slow
def test_with_no_javascript_a_refused_form_says_so_first_too(plain: Page, live_server: Server) -> None:
    plan = f"{live_server.url}/plan/{Colleague(live_server, 'ffion').plan}"
    plain.goto(f"{plan}/new/goal")
    plain.fill("textarea[name$='.words']", LONG)
    plain.get_by_role("button", name="Save the goal").click()
    expect(plain.locator("#wrong")).to_contain_text("Not saved yet: one thing to put right")
    expect(plain.locator("#wrong")).to_be_focused()
    link = plain.locator("#wrong a").get_attribute("href") or ""
    expect(plain.locator(f"{link} .error")).to_contain_text("longer than 300")
