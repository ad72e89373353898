"""What the school does in the office, and what becomes of it on the phones."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.phone import Colleague, Phone
from tests.people import PASSWORD
from tests.server import Server

NewPhone = Callable[[str], Phone]
CACHED = """async () => {
  const of = async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url);
  return (await Promise.all((await caches.keys()).map(of))).flat();
}"""
GOAL = "33333333-3333-7333-8333-333333333333"


@pytest.mark.scenario(18)
def test_a_tutor_taken_off_a_plan_keeps_her_own_unsent_words_and_nothing_else(
    phone_of: NewPhone, live_server: Server
) -> None:
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain")
    phone = phone_of("lee")
    page = phone.go(f"goal/{GOAL}")
    expect(page.locator("h1")).to_have_text("Play for Nain")
    phone.context.set_offline(True)
    live_server.kill()
    phone.write_goal("Sing it in Welsh first")
    live_server.start()

    desk = office(phone, live_server)
    desk.goto(f"{live_server.url}/school/people?q=ffion")
    desk.click("main table a:has-text('Ffion')")
    desk.click("button:has-text('Ms Lee')")
    expect(desk.locator("main")).not_to_contain_text("Ms Lee, Tutor")

    phone.context.set_offline(False)
    phone.nudge()
    phone.until(lambda: not phone.rows("records"))
    assert phone.rows("scopes") == phone.rows("taken") == phone.rows("summaries") == []
    assert not [url for url in page.evaluate(CACHED) if "/plan/" in url]
    assert "Play for Nain" not in phone.go(f"goal/{GOAL}").content()
    assert len(phone.until(lambda: phone.rows("sealed", ""))) == 1, "her own words are still here"
    phone.sign_in_again("lee")
    phone.until(lambda: phone.rows("drawer"))
    main = phone.go("/waiting").locator("main")
    expect(main).to_contain_text("Sing it in Welsh first")
    expect(main).to_contain_text("no longer on this plan")
    assert "Play for Nain" not in phone.page.content()
    desk.goto(f"{live_server.url}/school/kept")
    expect(desk.locator("main")).to_contain_text("Sing it in Welsh first")
    assert [goal[3]["words"][0] for goal in Colleague(live_server, "ffion").records("goal")] == [
        "Play for Nain"
    ]


@pytest.mark.slow
def test_the_school_reads_who_wrote_what_and_the_pupil_sees_offline_that_it_did(
    phone_of: NewPhone, live_server: Server
) -> None:
    Colleague(live_server, "ffion").writes("goal", GOAL, new=True, words="Play for Nain")
    Colleague(live_server, "jones").writes("goal", GOAL, 99, agreed="Ten minutes a day")
    phone = phone_of("ffion")
    desk = office(phone, live_server)
    desk.click("main a:has-text('Ffion')")
    desk.click("main a:has-text('Play for Nain')")
    expect(desk.locator("article")).to_contain_text("Ten minutes a day")
    expect(desk.locator("article")).to_contain_text("Mr Jones")
    desk.go_back()
    desk.click("text=I have seen this plan")
    desk.fill("textarea[name$='.comment']", "Da iawn, Ffion! We will find you a room on Tuesdays.")
    desk.click("text=I have seen it")
    expect(desk.locator("main")).to_contain_text("Mrs Ashworth")
    phone.nudge()
    phone.until(lambda: phone.holds("acknowledgement"))
    live_server.kill()
    main = phone.go().locator("main")
    expect(main).to_contain_text("Da iawn, Ffion! We will find you a room on Tuesdays.")
    expect(main).to_contain_text("Mrs Ashworth")


def office(phone: Phone, server: Server) -> Page:
    """Mrs Ashworth's computer, signed in."""
    page = phone.browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"{server.url}/sign-in")
    page.fill("#name", "staff")
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    page.wait_for_url("**/school")
    return page
