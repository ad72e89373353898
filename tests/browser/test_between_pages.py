"""Pages and files that something on the way has answered, or taken a header out of."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.phone import BY_WORKER, Phone
from tests.filter import HTML, PORTAL, Filter, Passed
from tests.people import open_school

NewPhone = Callable[[str], Phone]
FOR_A_DAY = {"Cache-Control": "public, max-age=86400"}
CACHING = ("Cache-Control", "Vary", "Expires", "Pragma")


@pytest.fixture
def plain_phone(browser: Browser, between: Filter) -> Iterator[Phone]:
    """A browser that runs no service workers."""
    phone = Phone(browser, between)
    phone.context.close()
    phone.context = browser.new_context(service_workers="block")
    phone.page = phone.context.new_page()
    yield phone
    phone.close()


@pytest.mark.matrix
@pytest.mark.scenario(38)
@pytest.mark.parametrize("worker", [True, False], ids=["worker", "no-worker"])
def test_back_after_a_sign_out_shows_nothing_where_a_proxy_strips_what_forbids_keeping(
    filtered_phone_of: NewPhone, plain_phone: Phone, between: Filter, worker: bool
) -> None:
    between.strip_answers(*CACHING)
    school = open_school(between.server.data)
    phone = filtered_phone_of("") if worker else plain_phone
    phone.sign_in_again("staff")
    if worker:
        phone.until(lambda: phone.page.evaluate("navigator.serviceWorker.controller !== null"))
    phone.go("/")
    page = phone.go(f"/plan/{school.plan}")
    expect(page.locator("body")).to_contain_text("Ffion")
    phone.sign_out()
    for _ in range(4):
        page.go_back()
        expect(page.locator("#password")).to_be_visible()
        assert "Ffion" not in page.content()


@pytest.mark.slow
@pytest.mark.scenario(38)
@pytest.mark.parametrize(
    ("status", "headers"), [(200, HTML), (302, {"Location": "https://wifi.school.test/"})]
)
def test_a_sign_out_without_a_worker_that_a_filter_answers_is_said_not_to_be_done(
    plain_phone: Phone, between: Filter, status: int, headers: dict[str, str]
) -> None:
    plain_phone.sign_in_again("ffion")
    rule = between.answer("POST", "/sign-out", status, PORTAL, headers)
    page = plain_phone.go("/sign-out")
    page.get_by_role("button", name="Sign out").click()
    expect(page.locator("#notices")).to_contain_text("You are still signed in")
    between.lift(rule)
    page.wait_for_selector("form:not([data-sending])")
    page.click("text=Try again")
    expect(page.locator("#password")).to_be_visible()
    assert plain_phone.go("/").locator("#password").count() == 1


SCRIPT = {"Content-Type": "text/javascript"}
NAMED = """async () => {
  const script = await fetch(document.querySelector("script[src*='/page.js']").src);
  return /\\/static\\/emptying\\.js\\?v=\\w+/.exec(await script.text())[0];
}"""


@pytest.mark.slow
@pytest.mark.scenario(31)
def test_what_empties_a_device_is_fetched_at_sign_out_and_past_a_page_that_a_filter_left(
    plain_phone: Phone, between: Filter
) -> None:
    plain_phone.sign_in_again("ffion")
    page = plain_phone.go("/")
    page.evaluate("caches.open('mpp-of-an-earlier-version')")
    assert not between.seen("GET", "/static/emptying.js"), "a page is light"
    rule = between.answer("GET", "/static/emptying.js", 200, PORTAL, HTML | FOR_A_DAY)
    page.evaluate("async (path) => (await fetch(path)).text()", page.evaluate(NAMED))
    between.lift(rule)
    plain_phone.sign_out()
    page.wait_for_url("**/sign-in")
    assert page.evaluate("caches.keys()") == []


COLOUR = "getComputedStyle(document.body).backgroundColor"
CSS = {"Content-Type": "text/css"} | FOR_A_DAY
FILES = ["/static/base.css", "/static/page.js", "/static/timer.js", "/static/vendor/htmx.min.js"]
FILES += ["/static/icons.svg", "/static/fonts/figtree-latin.woff2"]


@pytest.mark.slow
@pytest.mark.scenario(39)
@pytest.mark.parametrize("headers", [HTML, CSS], ids=["as-html", "as-css-for-a-day"])
@pytest.mark.parametrize("worker", [True, False], ids=["worker", "no-worker"])
def test_a_page_that_came_without_its_style_has_it_when_the_filter_is_gone(
    filtered_phone_of: NewPhone, plain_phone: Phone, between: Filter, headers: dict[str, str], worker: bool
) -> None:
    rule = between.answer("GET", "/static/base.css", 200, PORTAL, headers)
    phone = filtered_phone_of("") if worker else plain_phone
    phone.sign_in_again("ffion")
    page = phone.page
    assert page.evaluate(COLOUR) == "rgba(0, 0, 0, 0)", "it is bare"
    if worker:
        phone.until(lambda: any(is_by_script(one) for one in between.seen("GET", "/static/base.css")))
    between.lift(rule)
    page.reload()
    phone.until(lambda: page.evaluate(COLOUR) != "rgba(0, 0, 0, 0)")


def is_by_script(request: Passed) -> bool:
    """By the worker, as it installs itself, and not for a page."""
    return request.headers.get("Sec-Fetch-Dest") == "empty"


@pytest.mark.matrix
@pytest.mark.scenario(39)
@pytest.mark.parametrize("path", FILES)
def test_a_file_that_is_not_ours_is_not_kept_and_that_is_said(
    filtered_phone_of: NewPhone, between: Filter, path: str
) -> None:
    rule = between.answer("GET", path, 200, PORTAL)
    phone = filtered_phone_of("")
    phone.sign_in_again("ffion")
    page = phone.page
    if path != "/static/page.js":  # which is what would say it
        expect(page.locator("#notices")).to_contain_text("This device is not ready for being offline")
    assert path not in phone.cached()
    between.lift(rule)
    page.reload()
    hold(phone)
    assert path in phone.cached()
    assert "SchoolGuest" not in phone.everything()


@pytest.mark.slow
@pytest.mark.scenario(39)
def test_an_old_script_that_names_a_worker_that_is_gone_brings_the_present_one(
    filtered_phone_of: NewPhone, between: Filter
) -> None:
    between.answer("GET", "/sw.js", 200, 'importScripts("/sw/0123456789abcdef/worker.js");\n', SCRIPT)
    phone = filtered_phone_of("ffion")
    between.server.kill()
    expect(phone.go().locator("h1")).to_contain_text("Ffion")


@pytest.mark.slow
@pytest.mark.scenario(39)
@pytest.mark.parametrize("status", [200, 403])
@pytest.mark.parametrize("path", ["/sw.js", "/sw/.*"], ids=["start", "worker"])
def test_a_device_that_gets_no_worker_is_told_and_has_one_later(
    filtered_phone_of: NewPhone, between: Filter, path: str, status: int
) -> None:
    rule = between.answer("GET", path, status, PORTAL)
    phone = filtered_phone_of("")
    phone.sign_in_again("ffion")
    expect(phone.page.locator("#notices")).to_contain_text("This device is not ready for being offline")
    between.lift(rule)
    phone.page.click("text=Try again")
    hold(phone)


def hold(phone: Phone) -> None:
    """Wait until this phone holds its plan."""
    me = phone.page.evaluate("async () => (await fetch('/me')).json()")
    path = f"/plan/{me['plans'][0]['id']}"
    phone.until(lambda: phone.page.evaluate(BY_WORKER, path) == "worker")
