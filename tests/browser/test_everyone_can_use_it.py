"""Every page of the table, for every role, in every state, can be used by anyone: with a screen reader, in
light and dark, on a narrow phone, and with no JavaScript at all."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from app.plan.pages import PAGES
from sync.ids import single_id
from tests.browser.phone import Colleague, Phone
from tests.people import PASSWORD, this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL, STEP, AWAY, MUSIC, LESSON, TASK, PRACTICE, CHEER = (
    f"{n}" * 8 + "-3333-7333-8333-333333333333" for n in range(1, 9)
)
STUCK, ANSWER, SPARK = (f"{n}" * 8 + "-4444-7333-8333-333333333333" for n in range(1, 4))
HOME = f"home/{this_year()}"
# A child's finger needs 56 pixels, anybody's 44; of what covers its whole card, the card is touched.
TOO_SMALL = """() => {
  const least = document.body.matches(".for-pupil") ? 56 : 44;
  const covers = ".option input, .tick input, .entry .day, .leads h2 a, .skip";
  const touched = "a, button, summary, select, textarea, input, label.option, label.tick";
  return [...document.querySelectorAll(touched)]
    .filter((one) => one.checkVisibility() && one.type !== "hidden" && !one.matches(covers))
    .filter((one) => one.getBoundingClientRect().height < least - 0.5)
    .map((one) => `${one.outerHTML.slice(0, 120)}: ${one.getBoundingClientRect().height}`);
}"""
AXE, AXE_AGAIN = Axe(), Axe("null")  # the second runs where the page has the first one's script already
CONTRAST = {"runOnly": ["color-contrast"], "resultTypes": ["violations"]}
LONG = "Oluwaseun Adébáyọ̀-Fitzwilliam, محمد عبد الرحمن and Zażółć Gęślą-Jaźń play Ŵyn bach together."


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer"])
def test_every_page_is_clean_while_the_plan_is_empty(phone_of: NewPhone, name: str) -> None:
    phone = phone_of(name)
    for path in addresses({}):
        clean(phone.go(path), f"{name} {path}")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer"])
def test_every_page_is_clean_with_questions_suggestions_things_put_away_and_words_unsent(
    phone_of: NewPhone, live_server: Server, name: str
) -> None:
    records = story(live_server)
    phone = phone_of(name)
    phone.page.set_viewport_size({"width": 320, "height": 568})
    unsent(phone, live_server)
    for path in addresses(records):
        page = phone.go(path)
        for fold in page.locator("main details:not([open]) > summary").all():
            if fold.is_visible():
                fold.click()
        clean(page, f"{name} {path}")


def test_a_form_with_something_wrong_is_clean_and_says_what(phone_of: NewPhone, live_server: Server) -> None:
    story(live_server)
    phone = phone_of("lee")
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", LONG * 5)
    page.click("text=Save the goal")
    expect(page.locator("form .error").first).to_contain_text("longer than 300")
    assert page.input_value("textarea[name$='.words']") == LONG * 5
    clean(page, "new goal, too long")


@pytest.mark.slow
def test_every_page_of_the_plan_is_clean_for_the_school(browser: Browser, live_server: Server) -> None:
    records = story(live_server)
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, "staff")
    for path in addresses({kind: ids for kind, ids in records.items() if kind in ("goal", "music", "about")}):
        if not path.startswith(("lessons", "new", "practice", "cheers")):
            answer = page.goto(at(live_server, plan, path))
            assert answer is not None
            assert answer.ok, path
            clean(page, f"staff {path}")
    page.context.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer", "staff"])
def test_every_page_reads_and_writes_with_no_javascript(
    browser: Browser, live_server: Server, name: str
) -> None:
    records = story(live_server)
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, name, java_script_enabled=False)
    if name == "staff":
        records = {kind: ids for kind, ids in records.items() if kind in ("goal", "music", "about")}
    for path in addresses(records):
        answer = page.goto(at(live_server, plan, path))
        assert answer is not None
        assert answer.status in ((200, 404) if name in ("carer", "staff") else (200,)), path
    here, field, words, button = WRITES[name]
    page.goto(at(live_server, plan, here))
    for fold in page.locator("details:not([open])", has=page.locator(field)).all():
        fold.locator("summary").first.click()
    if name == "carer":
        page.click("label:has-text('Star')")
    page.locator(field).first.fill(words)
    page.locator(field).first.locator("xpath=ancestor::form").locator(button).first.click()
    expect(page.locator("main")).to_contain_text(words)
    page.context.close()


SAVE = "button:has-text('Save')"
WRITES = {
    "ffion": ("practice", "input[name$='.what']", "The whole Swan, once", SAVE),
    "lee": (f"lesson/{LESSON}", "textarea[name$='.well']", "Her bow arm, all the way", SAVE),
    "carer": ("cheers", "input[name$='.words']", "Da iawn ti!", "button:has-text('Send')"),
    "staff": ("", "textarea[name$='.comment']", "We have a room for you.", "button:has-text('seen')"),
}


def story(server: Server) -> dict[str, str]:
    """A plan with a question, a suggestion, something put away, and names too long for their line."""
    ffion, lee, jones = (Colleague(server, name) for name in ("ffion", "lee", "jones"))
    about = single_id(ffion.plan, "about")
    verdicts = [
        ffion.writes("about", about, new=True, called="Ffion", good_at="Listening"),
        lee.writes("about", about, 0, good_at="Hearing what is out of tune"),
        ffion.writes(
            "goal", GOAL, new=True, words=LONG, why="She sings", agreed="Ten minutes", state="working"
        ),
        lee.writes("goal", GOAL, 0, words="Play for Nain at Easter", agreed="Five minutes"),
        jones.writes("step", STEP, new=True, goal=GOAL, words=LONG),
        ffion.writes("goal", AWAY, new=True, words="Learn the drums"),
        ffion.writes("goal", AWAY, 99, _deleted=True),
        lee.writes(
            "music", MUSIC, new=True, what="Cello", sort="instrument", setting="individual", tutor=LONG
        ),
        lee.writes(
            "lesson",
            LESSON,
            new=True,
            scope=HOME,
            day=f"{this_year()}-11-18",
            took="yes",
            did="Bars 1 to 8 slowly",
        ),
        lee.writes(
            "task", TASK, new=True, scope=HOME, lesson=LESSON, words="Bow changes", how="times", amount=3
        ),
        ffion.writes("lesson", LESSON, 0, scope=HOME, question="Can the piano wait for me?"),
        ffion.writes(
            "practice", PRACTICE, new=True, scope=HOME, day=f"{this_year()}-11-19", felt="4", what=LONG
        ),
        lee.writes("cheer", CHEER, new=True, scope=HOME, sticker="star", words=LONG),
        ffion.writes("spark", SPARK, new=True, scope="home", words=LONG, sort="start"),
        ffion.writes(
            "stuck", STUCK, new=True, scope=HOME, reason="place", words=LONG, help=True, goal=GOAL, task=TASK
        ),
        ffion.writes("stuck", STUCK, 99, scope=HOME, helped={"$add": [LONG]}),
        lee.writes("answer", ANSWER, new=True, scope=HOME, stuck=STUCK, words=LONG),
    ]
    assert [verdict for verdict in verdicts if verdict[1] != "taken"] == []
    return {"about": about, "goal": GOAL, "music": MUSIC, "lesson": LESSON, "practice": PRACTICE} | {
        "stuck": STUCK,
        "spark": SPARK,
    }


def unsent(phone: Phone, server: Server) -> None:
    """One save that the server cannot hear of."""
    phone.nudge()
    phone.until(lambda: phone.holds("cheer"))
    server.kill()
    if phone.go("new/goal").locator("textarea[name$='.words']").count():
        phone.write_goal("Written where there is no signal")


def addresses(records: dict[str, str]) -> Iterator[str]:
    """Every page of the table, below the plan or (with a slash) of the site."""
    for page in PAGES:
        if page.name == "chip":
            continue
        if "<record>" not in page.path:
            yield page.path.removeprefix("/plan/<plan>").lstrip("/") if page.plan else page.path
        elif page.kind in records:
            yield page.path.removeprefix("/plan/<plan>/").replace("<record>", records[page.kind])
    if "goal" in records:
        yield f"goal/{AWAY}"


def at(server: Server, plan: str, path: str) -> str:
    """The address of a page below the plan, or of the site where it begins with a slash."""
    return server.url + (path if path.startswith("/") else f"/plan/{plan}/{path}".rstrip("/"))


def clean(page: Page, what: str) -> None:
    """Axe finds nothing in light, no contrast too low in dark, and nothing is wider than the screen."""
    for scheme, axe, options in (
        ("light", AXE, {"resultTypes": ["violations"]}),
        ("dark", AXE_AGAIN, CONTRAST),
    ):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # or colours are caught on their way
        found = axe.run(page, options=options)
        assert found.violations_count == 0, f"{what}, {scheme}: {found.generate_report()}"
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{what} is {wide} pixels too wide"
    assert page.evaluate(TOO_SMALL) == [], what


def signed_in(browser: Browser, server: Server, name: str, **options: bool) -> Page:
    page = browser.new_context(**options).new_page()
    page.goto(f"{server.url}/sign-in")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.locator("#password").locator("xpath=ancestor::form").locator(
        "button[type=submit], button:not([type])"
    ).last.click()
    page.wait_for_url(lambda url: "/sign-in" not in url)
    return page
