"""The app on an iPhone's home screen: Safari has no button for it, so three pictures show how."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.phone import Phone
from tests.server import Server

IN_SAFARI = "Object.defineProperty(Navigator.prototype, 'standalone', { get: () => false });"
ON_HOME_SCREEN = IN_SAFARI.replace("false", "true")
LINK = "[data-home-screen]"


@pytest.mark.slow
def test_in_safari_it_is_offered_when_nothing_waits_and_never_while_something_does(
    browser: Browser, live_server: Server
) -> None:
    phone = Phone(browser, live_server)
    phone.context.add_init_script(IN_SAFARI)
    phone.sign_in("ffion")
    page = phone.go("goals")
    page.click("details.menu > summary")
    expect(page.locator(LINK)).to_be_visible()
    live_server.kill()
    phone.write_goal("Dysgu Calon Lân")
    page.click("details.menu > summary")
    expect(page.locator(LINK)).to_be_hidden()
    expect(phone.go("/home-screen").locator("main")).to_contain_text("has not been sent yet")
    page = phone.go("goals")
    live_server.start()
    phone.nudge()
    page.get_by_role("button", name="Show me how").click()
    expect(page.locator(".pictures > li")).to_have_count(3)
    expect(page.locator("main")).not_to_contain_text("not been sent")
    phone.close()


@pytest.mark.slow
def test_on_the_home_screen_and_in_other_browsers_it_is_not_offered(
    browser: Browser, live_server: Server
) -> None:
    for script in (ON_HOME_SCREEN, ""):
        phone = Phone(browser, live_server)
        phone.context.add_init_script(script)
        page = phone.sign_in("ffion").go("goals")
        page.click("details.menu > summary")
        expect(page.locator("a[href='/sign-out']")).to_be_visible()
        expect(page.locator(LINK)).to_be_hidden()
        phone.close()
