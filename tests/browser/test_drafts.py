"""What was typed and not saved: it comes back in its own form, is seen, and is laid over nothing newer."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.phone import Colleague, Phone
from tests.people import PASSWORD
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL, OTHER = "aaaaaaaa-3333-7333-8333-333333333333", "bbbbbbbb-3333-7333-8333-333333333333"
WORDS = "textarea[name$='.words']"
AGREED = "textarea[name$='.agreed']"
FIRST, SECOND = " ".join(["I want to sing"] * 30), " ".join(["I want to drum"] * 30)

# What WebKit does with Back: the page comes as it was, but for what was typed.
LEAVE_AND_COME_BACK = """(selector) => {
  dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  document.querySelector(selector).value = "";
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
}"""


@pytest.fixture(params=["worker", "no worker"])
def ffion(request: pytest.FixtureRequest, browser: Browser, live_server: Server) -> Iterator[Phone]:
    """Ffion's browser, with a worker and without one."""
    phone = Phone(browser, live_server)
    if request.param == "worker":
        phone.sign_in("ffion")
    else:
        without_worker(phone, "ffion")
    yield phone
    phone.close()


def without_worker(phone: Phone, name: str) -> Phone:
    phone.close()
    phone.context = phone.browser.new_context(service_workers="block")
    phone.page = phone.context.new_page()
    phone.sign_in_again(name)
    phone.person = phone.page.locator("html").get_attribute("data-person") or ""
    phone.plan = Colleague(phone.server, "ffion").plan
    return phone


def kept(phone: Phone) -> int:
    """How many drafts this browser keeps."""
    there = f"mpp-{phone.person}" in phone.databases()  # or to look would make one
    return sum(not row["sent"] for row in phone.rows("drafts")) if there else 0


def type_into(phone: Phone, path: str, selector: str, words: str) -> Page:
    """Type into a form, folded away or not, and see it kept."""
    page = phone.go(path)
    page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")
    page.fill(selector, words)
    phone.until(lambda: kept(phone) == 1)
    return page


def refuse(phone: Phone, words: str) -> None:
    page = phone.go("new/goal")
    page.fill(WORDS, words)
    page.click("text=Save the goal")
    expect(page.locator("#wrong")).to_be_visible()


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_of_two_goals_that_were_refused_each_stands_as_it_was_answered(ffion: Phone) -> None:
    refuse(ffion, FIRST)
    ffion.go("goals")
    page = ffion.go("new/goal")
    expect(page.locator(WORDS)).to_have_value(FIRST)
    page.fill(WORDS, SECOND)
    page.click("text=Save the goal")
    expect(page.locator("#wrong")).to_be_visible()
    expect(page.locator(WORDS)).to_have_value(SECOND)
    ffion.until(lambda: kept(ffion) == 1)
    expect(page.locator(WORDS)).to_have_value(SECOND)
    page.fill(WORDS, "I want to drum")
    page.click("text=Save the goal")
    page.wait_for_url("**/goals")
    expect(page.locator(".goal-card")).to_contain_text("I want to drum")
    assert kept(ffion) == 0
    expect(ffion.go("new/goal").locator(WORDS)).to_have_value("")


@pytest.mark.matrix
@pytest.mark.scenario(36)
def test_a_draft_comes_back_in_its_own_form_and_in_no_other(ffion: Phone, live_server: Server) -> None:
    colleague = Colleague(live_server, "ffion")
    for record in (GOAL, OTHER):
        colleague.writes("goal", record, new=True, words=f"Goal {record[0]}")
    add = "form.add input[type=text]"
    type_into(ffion, f"goal/{GOAL}", add, "The left hand")
    expect(ffion.go(f"goal/{OTHER}").locator(add)).to_have_value("")
    expect(ffion.go(f"goal/{GOAL}").locator(add)).to_have_value("The left hand")


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_a_lesson_that_was_begun_outlives_the_browser_and_is_seen(lasting_phone: Phone) -> None:
    phone = lasting_phone
    type_into(phone, "new/lesson", "textarea[name$='.did']", "Scales")
    phone.close().open()
    page = phone.go("/")
    line = page.locator(f"#plan-{phone.plan} a.draft-line")
    expect(line).to_contain_text("Unfinished lesson, ")
    line.click()
    expect(page.locator("textarea[name$='.did']")).to_have_value("Scales")
    page.click("form .draft-line >> text=Throw away")
    expect(page.locator("textarea[name$='.did']")).to_have_value("")
    expect(phone.go("/").locator("a.draft-line")).to_have_count(0)
    assert kept(phone) == 0


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_what_was_typed_into_a_part_that_folds_away_is_seen_when_it_comes_back(phone_of: NewPhone) -> None:
    phone, note = phone_of("lee"), "form details textarea[name$='.words']"
    type_into(phone, "new/lesson", note, "Shy about singing")
    phone.go("goals")
    there = phone.go("new/lesson").locator(note)
    expect(there).to_have_value("Shy about singing")
    expect(there).to_be_visible()


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_a_child_sees_what_is_unfinished_on_the_first_page_and_among_her_goals(ffion: Phone) -> None:
    type_into(ffion, "new/goal", WORDS, "Play for Nain")
    for path in ("/", "goals"):
        line = ffion.go(path).locator("#unfinished a")
        expect(line).to_contain_text("Unfinished goal, ")
        line.click()
        expect(ffion.page.locator(WORDS)).to_have_value("Play for Nain")


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_what_was_thrown_away_by_mistake_comes_back(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    type_into(phone, "new/lesson", "textarea[name$='.did']", "Scales")
    phone.go("lessons").click("#unfinished a")
    page = phone.page
    page.click("form .draft-line >> text=Throw away")
    page.click("text=Undo")
    expect(page.locator("textarea[name$='.did']")).to_have_value("Scales")
    phone.until(lambda: kept(phone) == 1)


@pytest.mark.scenario(36)
def test_a_draft_is_saved_over_what_its_writer_had_seen_and_over_nothing_newer(
    lasting_phone: Phone, live_server: Server
) -> None:
    phone, jones = lasting_phone, Colleague(live_server, "jones")
    jones.writes("goal", GOAL, new=True, agreed="Ten minutes a day")
    phone.nudge()
    phone.until(lambda: phone.holds("goal"))
    type_into(phone, f"goal/{GOAL}", AGREED, "Five minutes a day")
    phone.close()
    jones.writes("goal", GOAL, base=99, agreed="Twice a week")
    phone.open()
    page = phone.go(f"goal/{GOAL}")
    phone.nudge()
    phone.until(lambda: "Twice a week" in str(phone.rows("records")))
    page = phone.go(f"goal/{GOAL}")
    expect(page.locator(AGREED)).to_have_value("Five minutes a day")
    page.locator(f"form:has({AGREED}) .actions button").click()
    expect(page.locator("#done")).to_contain_text("Saved")
    phone.until(lambda: phone.unsent() == 0)
    (goal,) = jones.records("goal")
    said = {goal[3]["agreed"][0], *(other[0] for other in goal[3]["agreed"][4])}
    assert said == {"Five minutes a day", "Twice a week"}, "nobody's words are lost"


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_who_signs_out_takes_a_draft_along_and_finds_it_again(ffion: Phone) -> None:
    ffion.go("new/goal")
    type_into(ffion, "new/goal", WORDS, "Play for Nain")
    person = ffion.person
    expect(ffion.go("/sign-out").locator("[data-unfinished]")).to_be_visible()
    ffion.page.get_by_role("button", name="Sign out").last.click()
    ffion.page.wait_for_selector("html:not([data-person])")
    assert "Play for Nain" not in ffion.everything()
    ffion.sign_in_again("lee")
    expect(ffion.go("new/goal").locator(WORDS)).to_have_value("")
    ffion.sign_out()
    ffion.sign_in_again("ffion")
    ffion.until(lambda: f"mpp-{person}" in ffion.databases())
    ffion.until(lambda: ffion.go("new/goal").input_value(WORDS) == "Play for Nain")


@pytest.mark.slow
@pytest.mark.scenario(36)
def test_behind_the_screen_lock_a_draft_waits(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    page = phone.go("new/lesson")
    page.fill("textarea[name$='.did']", "Scales")
    page.click("#hide button")  # before it was kept for a moment's rest
    expect(page.locator("h1")).to_have_text("Hidden")
    assert page.locator(".draft-line").count() == 0
    page.fill("#password", PASSWORD)
    page.click("text=Show again")
    expect(page.locator("textarea[name$='.did']")).to_have_value("Scales")


@pytest.mark.matrix
@pytest.mark.scenario(36)
def test_words_that_the_browser_cleared_on_the_way_back_are_there_again(ffion: Phone) -> None:
    page = ffion.go("new/goal")
    page.fill(WORDS, "Play for Nain")
    page.evaluate(LEAVE_AND_COME_BACK, WORDS)
    expect(page.locator(WORDS)).to_have_value("Play for Nain")
    page.reload()
    expect(page.locator(WORDS)).to_have_value("Play for Nain")


@pytest.mark.scenario(36)
def test_a_password_is_kept_nowhere(phone_of: NewPhone) -> None:
    phone = phone_of("ffion")
    page = phone.go("/password")
    page.fill("#old", "violin-cello-drum")
    page.fill("#new", "flute-and-whistle")
    page.reload()
    assert "violin-cello-drum" not in phone.everything()
    assert "flute-and-whistle" not in phone.everything()
    assert phone.rows("drafts") == []
