"""The school's pages in a real browser: a roster from file to first sign-in, and pages anyone can use."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.phone import Colleague
from tests.people import PASSWORD, this_year

LESSON = "33333333-3333-7333-8333-333333333333"
ROSTER = "Name;Year;Class;Music teacher;Carers\nZoë Łukasz;7;7 Kestrel;Ms Lee;Eva Łukasz\n"
LAST_YEAR = (
    "Name;Year;Form;Music teacher;Parents\nOliver Smith;11;11A;Ms Lee;Mrs Smith\nTom Reed;11;11B;Ms Lee;\n"
    "Ann Bell;7;7C;Ms Lee;\nBen Cole;7;7C;Ms Lee;\nCai Dee;7;7D;Ms Lee;\nEva Fox;7;7D;Ms Lee;\n"
)
THIS_YEAR = (
    "Name;Year;Form;Tutor;Parents\nOliver Smith;7;7C;Mr Stone;Mrs Jane Smith\nTom Reed;7;7D;Mrs Field;\n"
    "Ann Bell;8;8C;Mr Rose;\nBen Cole;8;8C;Mr Rose;\nCai Dee;8;8D;Ms Hill;\nEva Fox;8;8D;Ms Hill;\n"
)
IN_SIGHT = """(input) => {
  const { x, y, width, height } = input.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === input;
}"""


@pytest.fixture
def desk(browser, live_server):
    """Mrs Ashworth's computer, signed in."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{live_server.url}/sign-in")
    sign_in(page, "staff", PASSWORD)
    page.wait_for_url("**/school")
    yield page
    context.close()


def sign_in(page, name, password):
    page.fill("#name", name)
    page.fill("#password", password)
    page.press("#password", "Enter")


def test_mrs_ashworth_takes_a_roster_and_zoe_signs_in_with_her_slip(desk, live_server, browser):
    desk.goto(f"{live_server.url}/school/roster")
    file = {"name": "pupils.csv", "mimeType": "text/csv", "buffer": ROSTER.encode()}
    desk.set_input_files("#file", file)
    desk.click("text=Show what would happen")
    assert "A new pupil" in desk.inner_text("main")
    desk.click("text=Do this")
    desk.wait_for_selector(".slip")
    name, password = desk.locator(".slip code").all_inner_texts()[:2]
    phone = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    phone.goto(f"{live_server.url}/sign-in")
    sign_in(phone, name, password)
    phone.wait_for_selector("html[data-person]")
    assert "Zoë" in phone.inner_text("body")
    phone.context.close()


@pytest.mark.slow
def test_a_parent_is_one_person_where_mrs_ashworth_says_so_and_needs_no_other_slip(desk, live_server):
    desk.set_viewport_size({"width": 320, "height": 900})
    desk.goto(f"{live_server.url}/school/roster")
    siblings = "Name;Class;Carers\nCai Price;7A;Jo Price\nDee Price;8B;Jo Price\n"
    file = {"name": "pupils.csv", "mimeType": "text/csv", "buffer": siblings.encode()}
    desk.set_input_files("#file", file)
    desk.click("text=Show what would happen")
    expect(desk.get_by_role("heading", name="Please look at this line first")).to_be_visible()
    can_be_used(desk, "a roster with a parent of two")
    desk.get_by_label("Jo Price is one person").check()
    desk.click("text=Do this")
    expect(desk.locator(".slip")).to_have_count(3)


@pytest.mark.slow
@pytest.mark.scenario(44)
def test_mrs_ashworth_decides_who_each_doubtful_line_is_before_the_roster_is_taken(desk, live_server):
    """At 320 pixels: the button counts what is open, and what has no answer yet is brought into sight."""
    desk.set_viewport_size({"width": 320, "height": 568})
    take_a_file(desk, live_server, LAST_YEAR)
    desk.click("text=Do this")
    expect(desk.locator(".slip")).to_have_count(7)
    take_a_file(desk, live_server, THIS_YEAR)
    questions = desk.get_by_role("radiogroup")
    expect(questions).to_have_count(3)
    go_on = desk.locator("button.big")
    expect(go_on).to_have_text("Go on: 3 still to be decided")
    can_be_used(desk, "a roster's questions")
    desk.get_by_role("radiogroup", name="The column “Tutor”").get_by_label(
        "The tutors of their forms"
    ).check()
    expect(go_on).to_have_text("Go on: 2 still to be decided")
    go_on.click()
    oliver = desk.get_by_role("radiogroup", name="Oliver Smith")
    first = oliver.get_by_label("The Oliver Smith who is here")
    expect(first).to_be_focused()
    assert first.evaluate(IN_SIGHT), "what is to be answered is under a bar"
    oliver.get_by_label("Another child").check()
    desk.get_by_role("radiogroup", name="Tom Reed").get_by_label("Leave this line out").check()
    expect(go_on).to_have_text("Go on")
    go_on.click()
    expect(desk.get_by_text("This is what would happen with your answers")).to_be_visible()
    expect(desk.get_by_text("Decided: 3")).to_be_visible()
    expect(desk.get_by_role("row", name="Oliver Smith")).to_contain_text("A new pupil")
    can_be_used(desk, "a roster with all answers")
    desk.click("text=Decided: 3")
    desk.get_by_role("radiogroup", name="Tom Reed").get_by_label("The Tom Reed who is here").check()
    go_on.click()
    expect(desk.get_by_role("row", name="Tom Reed")).to_contain_text("Moves from 11B to 7D")
    go_on.click()
    expect(desk.locator(".slip")).to_have_count(2)
    desk.goto(f"{live_server.url}/school?q=smith")
    expect(desk.get_by_role("row", name="Oliver Smith")).to_have_count(2)


def take_a_file(page, server, text):
    page.goto(f"{server.url}/school/roster")
    page.set_input_files("#file", {"name": "pupils.csv", "mimeType": "text/csv", "buffer": text.encode()})
    page.click("text=Show what would happen")
    page.get_by_role("heading", name="What would happen").wait_for()


@pytest.mark.slow
def test_an_adult_chooses_a_password_before_anything_else_opens(desk, live_server, browser):
    desk.goto(f"{live_server.url}/school/people?q=lee")
    desk.click("table a:has-text('Ms Lee')")
    desk.click("text=Make a new slip")
    password = desk.locator(".slip code").nth(1).inner_text()
    phone = browser.new_context().new_page()
    phone.goto(f"{live_server.url}/sign-in")
    sign_in(phone, "lee", password)
    phone.wait_for_url("**/password")
    phone.fill("#old", password)
    phone.fill("#new", "quiet cello corner")
    phone.press("#new", "Enter")
    phone.wait_for_selector("text=Ffion")
    phone.context.close()


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_of_the_school_can_be_used_by_anyone(desk, live_server, width):
    desk.set_viewport_size({"width": width, "height": 900})
    write_a_lesson(Colleague(live_server, "lee"))
    desk.goto(f"{live_server.url}/school/people?q=ffion")
    person = desk.locator("main table a").first.get_attribute("href")
    desk.goto(live_server.url + person)
    plan = re.search(r"/plan/([^/]+)", desk.locator("a:has-text('Home record')").get_attribute("href"))[1]
    for path in (
        "/school",
        "/school?q=nobody",
        "/school/people",
        f"/school/people?joining={person.rsplit('/', 1)[1]}",
        "/school/people/new",
        person,
        f"{person}/erasure",
        "/school/slips",
        "/school/roster",
        "/school/kept",
        "/school/log",
        "/school/opportunities/new",
        f"{person}/access-log",
        f"/plan/{plan}/home-record",
        "/password",
        "/no-such-page",
    ):
        desk.goto(live_server.url + path)
        can_be_used(desk, path)
    desk.goto(f"{live_server.url}/plan/{plan}/home-record")
    desk.click("text=Open the home record")
    desk.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")
    assert "Scales, slowly" in desk.inner_text("main")
    can_be_used(desk, "the home record, opened")
    desk.context.clear_cookies()
    desk.goto(f"{live_server.url}/sign-in")
    sign_in(desk, "staff", "wrong")
    expect(desk.locator(".error")).to_be_visible()
    can_be_used(desk, "a sign-in that failed")


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 1280])
def test_what_a_hub_offers_is_passed_on_and_its_pages_can_be_used_by_anyone(
    desk, live_server, browser, width
):
    size = {"width": width, "height": 900}
    hub = browser.new_context(viewport=size).new_page()
    hub.goto(f"{live_server.url}/sign-in")
    sign_in(hub, "hub", PASSWORD)
    hub.wait_for_url("**/hub")
    can_be_used(hub, "a hub that offers nothing")
    hub.fill("[name$='.what']", "Côr y Sir " * 30)
    hub.click("text=Offer it to schools")
    expect(hub.locator("#wrong")).to_be_visible()
    can_be_used(hub, "an offer that is too long")
    hub.fill("[name$='.what']", "Côr y Sir " * 10)
    hub.click("text=Offer it to schools")
    hub.wait_for_url("**/hub?done=*")
    can_be_used(hub, "a hub that offers something")
    hub.context.close()
    desk.set_viewport_size(size)
    desk.goto(f"{live_server.url}/school")
    desk.click("a:has-text('1 new')")
    desk.wait_for_url("**/school/opportunities")
    can_be_used(desk, "what the hub offers")
    desk.click("a:has-text('Pass on')")
    desk.click("#pass-on-save")
    expect(desk.locator("#wrong")).to_contain_text("tick who it is for")
    for fold in desk.locator("main details:not([open]) > summary").all():
        fold.click()
    can_be_used(desk, "passed on to nobody")
    desk.get_by_label("Ffion").check()
    desk.click("#pass-on-save")
    desk.wait_for_url("**/school/opportunities?done=*")
    expect(desk.locator("#done")).to_contain_text("Passed on to 1 pupil.")
    can_be_used(desk, "passed on")


def write_a_lesson(lee):
    """One that was changed and put away."""
    home = f"home/{this_year()}"
    lee.writes("lesson", LESSON, new=True, scope=home, day=f"{this_year()}-10-01", did="Scales, slowly")
    lee.writes("lesson", LESSON, 99, scope=home, did="Scales")
    assert lee.writes("lesson", LESSON, 99, scope=home, _deleted=True)[1] == "taken"


def can_be_used(page, path):
    page.emulate_media(reduced_motion="reduce")  # or colours are caught on their way
    found = Axe().run(page)
    assert found.violations_count == 0, f"{path}: {found.generate_report()}"
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{path} is {wide} pixels too wide"
