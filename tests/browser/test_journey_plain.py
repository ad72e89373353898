"""A browser that runs no script at all; and the pages that only a phone without a connection ever shows."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sync.ids import single_id
from tests.browser.phone import Colleague, Phone
from tests.people import PASSWORD
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL = "44444444-3333-7333-8333-333333333333"


@pytest.fixture
def plain(browser: Browser, live_server: Server) -> Iterator[Page]:
    """Ffion's browser, in which JavaScript is off."""
    page = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"{live_server.url}/sign-in")
    page.fill("#name", "ffion")
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    expect(page.locator("h1")).to_contain_text("Hello Ffion")
    yield page
    page.context.close()


def test_ffion_chooses_puts_away_and_brings_back_with_no_javascript(plain: Page, live_server: Server) -> None:
    ffion, lee, jones = (Colleague(live_server, name) for name in ("ffion", "lee", "jones"))
    about = single_id(ffion.plan, "about")
    ffion.writes("about", about, new=True, good_at="Listening", matters="Nain")
    lee.writes("about", about, good_at="Hearing what is out of tune", matters="Taid")
    ffion.writes("goal", GOAL, new=True, words="Play for Nain")
    lee.writes("goal", GOAL, agreed="Five minutes a day")
    jones.writes("goal", GOAL, agreed="Every other day")
    plan = f"{live_server.url}/plan/{ffion.plan}"

    plain.goto(f"{plan}/about")
    opens = plain.locator(".open.suggestion")
    opens.filter(has_text="out of tune").get_by_role("button", name="Use it").click()
    expect(plain.locator(".open.suggestion")).to_have_count(1)
    plain.get_by_role("button", name="No thanks").click()
    expect(plain.locator("main")).not_to_contain_text("suggests")
    expect(plain.locator("main")).to_contain_text("Hearing what is out of tune")
    expect(plain.locator("main")).to_contain_text("Nain")

    plain.goto(f"{plan}/goal/{GOAL}")
    plain.get_by_role("button", name="Use Ms Lee's").click()
    expect(plain.locator(".open.question")).to_have_count(0)
    expect(plain.locator("main")).to_contain_text("Five minutes a day")
    plain.get_by_role("button", name="Put this goal away").click()
    expect(plain.locator(".flash")).to_contain_text("“Play for Nain” is put away.")
    plain.get_by_role("button", name="Undo").click()
    expect(plain.locator(".goal-card")).to_contain_text("Play for Nain")


@pytest.mark.slow
def test_too_long_a_goal_keeps_its_words_with_no_javascript(plain: Page, live_server: Server) -> None:
    plain.goto(f"{live_server.url}/plan/{Colleague(live_server, 'ffion').plan}/new/goal")
    words, long = plain.locator("textarea[name$='.words']"), " ".join(["I want to sing"] * 30)
    words.fill(long)
    plain.get_by_role("button", name="Save the goal").click()
    expect(plain.locator("#main .error")).to_contain_text(["Not saved yet", "longer than 300"])
    expect(words).to_have_value(long)
    words.fill("I want to sing")
    plain.get_by_role("button", name="Save the goal").click()
    expect(plain.locator(".goal-card")).to_contain_text("I want to sing")


@pytest.mark.slow
def test_what_only_a_phone_shows_can_be_read_by_everyone(phone_of: NewPhone, live_server: Server) -> None:
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain")
    phone = phone_of("carer")
    phone.nudge()
    phone.until(lambda: phone.holds("goal"))
    phone.page.evaluate(FORGED, [f"/plan/{phone.plan}/edits", f"goal {GOAL} {phone.plan}/circle 9 0", GOAL])
    phone.until(lambda: phone.rows("drawer"))
    live_server.kill()
    page = phone.go(f"goal/{GOAL}")
    page.locator("summary", has_text="Say how you can help").click()
    page.fill("textarea[name$='.need_home']", "A quiet corner")
    page.locator("details[open] button", has_text="Save").click()
    expect(page.locator("article")).to_contain_text("A quiet corner")
    for path, says in {
        "/waiting": "someone else on the plan",
        "/sign-out": "not been sent yet",
        "/password": "needs a connection",
    }.items():
        expect(phone.go(path).locator("main")).to_contain_text(says)
        clean(page)
    phone.last_heard(days=31)
    expect(phone.go("goals").locator("h1")).to_contain_text("connect once")
    clean(page)


# What no form of ours offers a carer; the server refuses it, and it comes into the drawer.
FORGED = """([path, record, goal]) => fetch(path, { method: "POST", body: new URLSearchParams([
  ["save", "key"], ["show", path.replace("/edits", "/goals")], ["record", record],
  [`goal.${goal}.agreed`, "An hour a day, and no television"], [`was.goal.${goal}.agreed`, ""],
])})"""


def clean(page: Page) -> None:
    """Axe finds nothing, and in the dark nothing that is too faint; nothing is wider than a small phone."""
    page.set_viewport_size({"width": 320, "height": 640})
    for scheme, options in (("light", {}), ("dark", {"runOnly": ["color-contrast"]})):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # or colours are caught on their way
        found = Axe().run(page, options={"resultTypes": ["violations"], **options})
        assert found.violations_count == 0, f"{page.url}, {scheme}: {found.generate_report()}"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
