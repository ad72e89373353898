"""Without a network, too, no link leads to another site, whatever address was typed."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.phone import Phone
from tests.server import Server

ELSEWHERE = """[...document.querySelectorAll("a[href], form[action]")]
  .map((one) => new URL(one.getAttribute("href") ?? one.getAttribute("action"), location.origin))
  .filter((url) => url.protocol.startsWith("http") && url.origin !== location.origin).map(String)"""


def test_an_address_that_looks_like_another_host_makes_no_link_to_it(
    phone_of: Callable[[str], Phone], live_server: Server
) -> None:
    phone = phone_of("ffion")
    live_server.kill()
    for path in ("//evil.example", "/.//evil.example/x?y=1", "//evil.example/plan/1/goals"):
        phone.page.goto(f"{live_server.url}{path}")
        expect(phone.page.locator("h1")).to_contain_text("needs a connection")
        expect(phone.page.locator("a", has_text="Try again")).to_have_attribute("href", "/")
        assert phone.page.evaluate(ELSEWHERE) == []
