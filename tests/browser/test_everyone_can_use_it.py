"""Every page of the table, for every role, in every state, can be used by anyone: with a screen reader, in
light and dark, on a narrow phone, and with no JavaScript at all."""

from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from app.kinds.schema import SCHEMA
from app.plan.pages import PAGES
from sync.ids import own_id
from tests.browser.lived_in import AWAY, GROUP, LESSON, LONG, REVIEW, forty_goals, story
from tests.browser.phone import Colleague, Phone
from tests.browser.usable import clean, clean_in_any_way, clean_in_print
from tests.people import PASSWORD, this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
CROWDED = {"ffion": ("timeline", "goals", "plan"), "lee": (f"review/{REVIEW}/publish", "timeline")}
# Forms that come back: the page, the input that is emptied, the button.
REFUSED = (
    ("/group/pupils", "#group", "Save the group"),
    (f"/group/lesson?name={quote(GROUP)}", "#day", "Save"),
    (f"review/{REVIEW}/publish", "input[name=digest]", "Publish it"),
)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer"])
def test_every_page_is_clean_while_the_plan_is_empty(phone_of: NewPhone, name: str) -> None:
    phone = phone_of(name)
    for path in (*addresses({}), *(["/group/pupils"] if name == "lee" else [])):
        clean(phone.go(path), f"{name} {path}")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ffion", "lee", "carer"])
def test_every_page_is_clean_with_questions_suggestions_things_put_away_and_words_unsent(
    phone_of: NewPhone, live_server: Server, name: str
) -> None:
    records = story(live_server)
    phone = phone_of(name)
    unsent(phone, live_server)
    for path in addresses(theirs(records, name, phone.page)):
        page = phone.go(path)
        unfold(page)
        clean_in_any_way(page, f"{name} {path}")


@pytest.mark.matrix
@pytest.mark.parametrize("name", ["ffion", "carer", "lee", "staff"])
def test_every_page_on_paper_is_clean_on_the_screen_and_in_print(
    browser: Browser, live_server: Server, name: str
) -> None:
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, name)
    for records in ({}, story(live_server)) if name == "lee" else (story(live_server),):
        for path in on_paper(records, name):
            answer = page.goto(at(live_server, plan, path))
            assert answer is not None
            assert answer.ok, path
            unfold(page)
            clean_in_any_way(page, f"{name} {path}")
            clean_in_print(page, f"{name} {path}")
    page.context.close()


@pytest.mark.slow
def test_forty_goals_are_as_clean_as_three(browser: Browser, live_server: Server) -> None:
    story(live_server)
    forty_goals(live_server)
    plan = Colleague(live_server, "ffion").plan
    for name, paths in CROWDED.items():
        page = signed_in(browser, live_server, name)
        for path in paths:
            page.goto(at(live_server, plan, path))
            clean_in_any_way(page, f"{name} {path}")
            clean_in_print(page, f"{name} {path}")
        page.context.close()


@pytest.mark.slow
def test_what_cannot_be_saved_for_a_group_or_published_is_clean_and_says_why(
    browser: Browser, live_server: Server
) -> None:
    story(live_server)
    plan = Colleague(live_server, "ffion").plan
    page = signed_in(browser, live_server, "lee")
    for path, spoilt, button in REFUSED:
        page.goto(at(live_server, plan, path))
        page.locator(spoilt).evaluate("(one) => { one.value = ''; }")
        page.click(f"main button:has-text('{button}')")
        expect(page.locator("main .error").first).to_be_visible()
        clean_in_any_way(page, f"{path}, refused")
    page.context.close()


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
    for path in addresses(theirs(records, "staff", page)):
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
    for path in addresses(theirs(records, name, page)):
        answer = page.goto(at(live_server, plan, path))
        assert answer is not None
        assert answer.status in ((200, 404) if name in ("carer", "staff") else (200,)), path
    here, field, words, button = WRITES[name]
    page.goto(at(live_server, plan, here))
    for fold in page.locator("details:not([open])", has=page.locator(field)).all():
        fold.locator("summary").first.click()
    page.locator(field).first.fill(words)
    page.locator(field).first.locator("xpath=ancestor::form").locator(button).first.click()
    expect(page.locator("main")).to_contain_text(words)
    page.context.close()


SAVE = "button:has-text('Save')"
WRITES = {
    "ffion": ("practice", "input[name$='.what']", "The whole Swan, once", SAVE),
    "lee": (f"lesson/{LESSON}", "textarea[name$='.well']", "Her bow arm, all the way", SAVE),
    "carer": ("cheers", "input[name$='.words']", "Da iawn ti!", "button:has-text('Star')"),
    "staff": ("", "textarea[name$='.comment']", "We have a room for you.", "button:has-text('seen')"),
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
        if page.path.startswith("/group"):
            if "group" in records:
                yield f"{page.path}?name={quote(records['group'])}"
            continue
        if "<record>" not in page.path:
            yield page.path.removeprefix("/plan/<plan>").lstrip("/") if page.plan else page.path
        elif page.kind in records:
            yield page.path.removeprefix("/plan/<plan>/").replace("<record>", records[page.kind])
    if "goal" in records:
        yield f"goal/{AWAY}"
    if "group" in records:
        yield "/group/pupils"  # a new one


def theirs(records: dict[str, str], name: str, page: Page) -> dict[str, str]:
    """What of it a reader may read: of their own things only their own, the school nothing of home, and only
    who teaches a group that group."""
    person = page.get_attribute("html", "data-person") or ""
    found = records | {"ways": own_id("ways", records["about"], person)}
    at_home = [kind for kind in found if SCHEMA.kinds[kind].audience == "home"] if name == "staff" else []
    hidden = [*at_home, *([] if name == "lee" else ["reflection"])]
    shown = {kind: record for kind, record in found.items() if kind not in hidden}
    return shown | ({"group": GROUP} if name == "lee" else {})


def on_paper(records: dict[str, str], name: str) -> Iterator[str]:
    """What is made to be printed, and what it is made of; the paper to write on is handed out by adults."""
    yield from ("timeline", "plan")
    for how in ("", "?print=large", "?print=symbols"):
        if "published" in records:
            yield f"published/{records['published']}{how}"
        if name in ("lee", "staff"):
            yield from (f"by-hand{how}", f"/by-hand{how}")
            if "review" in records:
                yield f"review/{records['review']}/publish{how}"
    if name in ("lee", "staff"):
        yield "by-hand?for=early&print=symbols"
    if records:
        yield f"earlier/{this_year() - 1}"


def unfold(page: Page) -> None:
    """Open whatever is folded on a page: all at once, as presses take long."""
    page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")


def at(server: Server, plan: str, path: str) -> str:
    """The address of a page below the plan, or of the site where it begins with a slash."""
    return server.url + (path if path.startswith("/") else f"/plan/{plan}/{path}".rstrip("/"))


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
