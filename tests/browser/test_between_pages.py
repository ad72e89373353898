"""Pages and files that something on the way has answered, or taken a header out of."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.phone import Phone
from tests.filter import Filter
from tests.people import open_school

NewPhone = Callable[[str], Phone]
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


@pytest.mark.scenario(38)
@pytest.mark.parametrize("worker", [True, False], ids=["worker", "no-worker"])
def test_back_after_a_sign_out_shows_nothing_where_a_proxy_strips_what_forbids_keeping(
    filtered_phone_of: NewPhone, plain_phone: Phone, between: Filter, worker: bool
) -> None:
    between.strip_answers(*CACHING)
    school = open_school(between.server.data)
    phone = filtered_phone_of("") if worker else plain_phone
    phone.sign_in("staff")
    phone.go("/")
    page = phone.go(f"/plan/{school.plan}")
    expect(page.locator("body")).to_contain_text("Ffion")
    phone.sign_out()
    for _ in range(4):
        page.go_back()
        expect(page.locator("#password")).to_be_visible()
        assert "Ffion" not in page.content()
