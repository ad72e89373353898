"""A save that something on the way answers: the form and its words stay, and a line says what happened."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.phone import Colleague, Phone
from tests.filter import Filter
from tests.server import Server

GOAL = "66666666-3333-7333-8333-333333333333"
STILL = "Not saved yet; your words are still here."
PORTAL = f"This Wi-Fi answered instead of the school. {STILL}"
DOWN = f"The school’s server does not answer properly just now. {STILL}"
GUEST = "<!doctype html><title>Wi-Fi</title><h1>Welcome to SchoolGuest Wi-Fi</h1>"
NGINX = "<html><h1>502 Bad Gateway</h1><hr>nginx</html>"
STRANGERS = [(200, GUEST, PORTAL), (403, GUEST, PORTAL), (502, NGINX, DOWN), (511, GUEST, PORTAL)]
HX = ("HX-Request", "HX-Request-Type", "HX-Target", "HX-Source")
SAVES = "/plan/[^/]+/edits"

Reader = Callable[[str], Phone]


@pytest.fixture
def between(live_server: Server) -> Iterator[Filter]:
    made = Filter(live_server)
    yield made
    made.close()


@pytest.fixture
def reader(browser: Browser, between: Filter, live_server: Server) -> Iterator[Reader]:
    """`reader("ffion")`: her browser, in which no worker can run."""
    phones: list[Phone] = []

    def make(name: str) -> Phone:
        phone = Phone(browser, between)
        phone.close()
        phone.context = browser.new_context(service_workers="block")
        phone.page = phone.context.new_page()
        phone.sign_in_again(name)
        phone.plan = Colleague(live_server, "ffion").plan
        phones.append(phone)
        return phone

    yield make
    for phone in phones:
        phone.close()


def comment(phone: Phone, words: str) -> Page:
    """Mrs Ashworth writes on a plan and presses the button."""
    page = phone.go()
    page.click("text=I have seen this plan")
    page.fill("textarea[name$='.comment']", words)
    page.click("text=I have seen it")
    return page


@pytest.mark.matrix
@pytest.mark.scenario(37)
@pytest.mark.parametrize(("status", "body", "said"), STRANGERS, ids=lambda value: str(value)[:3])
def test_a_comment_that_a_filter_answers_stays_in_its_form_and_is_saved_when_it_has_gone(
    reader: Reader, between: Filter, live_server: Server, status: int, body: str, said: str
) -> None:
    phone = reader("staff")
    between.answer("POST", SAVES, status, body)
    page = comment(phone, "Lovely to read")
    expect(page.locator("form .unsaved")).to_have_text(said)
    expect(page.locator("textarea[name$='.comment']")).to_have_value("Lovely to read")
    expect(page.locator("form[data-typed]")).to_have_count(1)
    expect(page.locator("h1")).not_to_contain_text("Gateway")
    assert between.seen("POST", SAVES, by="filter")

    between.lift()
    page.click("text=I have seen it")
    expect(page.locator("main")).to_contain_text("Lovely to read")
    expect(page.locator("form .unsaved")).to_have_count(0)
    (seen,) = Colleague(live_server, "ffion").records("acknowledgement")
    assert seen[3]["comment"][0] == "Lovely to read"


@pytest.mark.slow
@pytest.mark.scenario(37)
@pytest.mark.parametrize(("status", "body", "said"), STRANGERS, ids=lambda value: str(value)[:3])
def test_a_form_that_leads_to_another_page_keeps_its_words_too(
    reader: Reader, between: Filter, live_server: Server, status: int, body: str, said: str
) -> None:
    phone = reader("ffion")
    between.answer("POST", SAVES, status, body)
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Play for Nain")
    page.click("text=Save the goal")
    expect(page.locator("form .unsaved")).to_have_text(said)
    expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Nain")

    between.lift()
    page.click("text=Save the goal")
    page.wait_for_url("**/goals")
    expect(page.locator("main")).to_contain_text("Play for Nain")
    assert len(Colleague(live_server, "ffion").records("goal")) == 1


@pytest.mark.slow
@pytest.mark.scenario(37)
def test_a_new_password_that_a_filter_answers_is_still_in_its_form(reader: Reader, between: Filter) -> None:
    phone = reader("ffion")
    rule = between.answer("POST", "/password")
    page = phone.go("/password")
    page.fill("#old", "practice-room")
    page.fill("#new", "violin-cello-drum")
    page.click("text=Keep this password")
    expect(page.locator("form .unsaved")).to_have_text(PORTAL)
    expect(page.locator("#new")).to_have_value("violin-cello-drum")
    assert page.evaluate("sessionStorage.getItem('password')") is None, "it is not the password here"
    between.lift(rule)
    page.click("text=Keep this password")
    expect(page.locator("h1")).to_contain_text("Hello Ffion")


@pytest.mark.slow
@pytest.mark.scenario(37)
def test_who_was_signed_out_meanwhile_is_told_and_keeps_the_words(reader: Reader, between: Filter) -> None:
    phone = reader("ffion")
    page = phone.go("practice")
    page.fill("textarea[name$='.noticed']", "It rings")
    phone.context.clear_cookies()
    page.click("#practice-save")
    expect(page.locator("form .unsaved")).to_contain_text(f"You are signed out. {STILL}")
    expect(page.locator("textarea[name$='.noticed']")).to_have_value("It rings")
    page.click("form .unsaved a")
    expect(page).to_have_url(f"{between.url}/sign-in?next=%2Fplan%2F{phone.plan}%2Fpractice")


@pytest.mark.scenario(37)
def test_what_the_server_itself_does_not_let_in_stays_in_its_form(reader: Reader, between: Filter) -> None:
    """Behind a proxy that does not pass the site's name on, every form seems to come from elsewhere."""
    phone = reader("staff")
    between.strip_requests("Host", "Sec-Fetch-Site")
    page = comment(phone, "Lovely to read")
    expect(page.locator("form .unsaved")).to_have_text(f"That was not let in. {STILL}")
    expect(page.locator("textarea[name$='.comment']")).to_have_value("Lovely to read")
    assert [one.status for one in between.seen("POST", SAVES, by="server")] == [403]


@pytest.mark.slow
@pytest.mark.scenario(37)
@pytest.mark.parametrize("path", ["", "goal"])
def test_where_the_headers_of_a_fragment_are_stripped_there_is_no_page_within_the_page(
    reader: Reader, between: Filter, live_server: Server, path: str
) -> None:
    if path:
        Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain")
    phone = reader("ffion" if path else "staff")
    between.strip_requests(*HX)
    if path:
        page = phone.go(f"goal/{GOAL}")
        page.fill("form.add input[type=text]", "The left hand")
        page.click("#add-step")
        expect(page.locator(".steps")).to_contain_text("The left hand")
    else:
        page = comment(phone, "Lovely to read")
        expect(page.locator("#seen ~ ul")).to_contain_text("Lovely to read")
    expect(page.locator("header.top")).to_have_count(1)
    expect(page.locator("#chip")).to_have_count(1)
    expect(page.locator("form[data-typed]")).to_have_count(0)
