"""A phone whose sign-in was ended on purpose shows nothing more; one that expired only sends no more."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.meanwhile import at_school
from tests.browser.phone import Colleague, Phone
from tests.browser.test_shared_devices import found
from tests.server import Server

NewPhone = Callable[[str], Phone]
WAYS = {
    "ended at school": 'sign_ins.end_all(named("lee").id)',
    "taken off the plan": 'people.take_off_plan(str(named("ffion").plan), named("lee"))',
    "given a new slip": 'people.new_slips([named("lee")])',
}
EXPIRED = """
from sqlalchemy import delete; from app.people.models import SignIn
db.session.execute(delete(SignIn)); db.session.commit()
"""


@pytest.mark.matrix
@pytest.mark.scenario(41)
@pytest.mark.parametrize("way", WAYS)
def test_a_lost_phone_that_is_ended_at_school_keeps_nothing_that_can_be_read(
    phone_of: NewPhone, live_server: Server, way: str
) -> None:
    phone = phone_of("lee")
    seal = phone.meta("me")["seal"]
    live_server.kill()
    phone.write_goal("Play for Nain")
    page = phone.go("new/goal")
    page.fill("textarea[name$='.words']", "Typed and not saved")
    page.evaluate("localStorage.timer = JSON.stringify({ person: 'x', plan: 'of Ffion', begun: 1 })")
    left = ["Play for Nain", "Ffion", seal]
    assert found(phone, *left) == left, "what is looked for below would be found"
    at_school(live_server, WAYS[way])
    live_server.start()
    phone.nudge()
    page.wait_for_url("**/sign-in**")
    expect(page.locator("main")).to_contain_text("You were signed out on this device")
    phone.until(lambda: phone.databases() == ["mpp"])
    assert found(phone, *left, "Typed and not saved", phone.plan) == []
    assert len(phone.rows("sealed", "")) == 1
    page.go_back()
    expect(page.locator("body")).not_to_contain_text("Nain")


@pytest.mark.slow
@pytest.mark.scenario(41)
def test_words_that_were_sealed_when_a_sign_in_was_ended_are_sent_when_their_author_is_back(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    at_school(live_server, WAYS["ended at school"])
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.databases() == ["mpp"])
    assert Colleague(live_server, "jones").records("goal") == []
    phone.sign_in_again("lee")
    goals = phone.until(lambda: Colleague(live_server, "jones").records("goal"))
    assert [goal[3]["words"][0] for goal in goals] == ["Play for Nain"]
    assert phone.rows("sealed", "") == []


@pytest.mark.slow
@pytest.mark.scenario(41)
def test_a_hidden_phone_that_was_ended_locks_instead_of_opening(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    phone.until(lambda: (phone.meta("cover") or {}).get("password"))
    phone.page.click("#hide button")
    expect(phone.page.locator("h1")).to_have_text("Hidden")
    at_school(live_server, WAYS["ended at school"])
    phone.page.fill("#password", "practice-room")
    phone.page.click("text=Show again")
    expect(phone.page.locator("main")).to_contain_text("You were signed out on this device")
    phone.until(lambda: phone.databases() == ["mpp"])


@pytest.mark.slow
@pytest.mark.scenario(41)
def test_a_device_that_is_full_keeps_no_plan_of_an_ended_sign_in(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    live_server.kill()
    phone.write_goal("Play for Nain")
    phone.context.service_workers[0].evaluate(
        "() => { SubtleCrypto.prototype.encrypt = () => Promise.reject(new Error('no')); }"
    )
    at_school(live_server, WAYS["ended at school"])
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.rows("records") == [] and phone.rows("scopes") == [])
    assert len(phone.rows("outbox")) == 1, "words are worth more than tidiness"
    phone.go("/")
    expect(phone.page.locator("body")).not_to_contain_text("Nain")


@pytest.mark.slow
@pytest.mark.scenario(41)
def test_who_is_only_signed_out_reads_and_writes_and_sends_after_signing_in(
    phone_of: NewPhone, live_server: Server
) -> None:
    phone = phone_of("lee")
    phone.write_goal("Play for Nain")
    phone.until(lambda: phone.unsent() == 0)
    at_school(live_server, EXPIRED)
    phone.nudge()
    expect(phone.page.locator("body")).to_contain_text("sign in", ignore_case=True)
    phone.write_goal("Play for Taid")
    main = phone.go("goals").locator("main")
    expect(main).to_contain_text("Play for Nain")
    expect(main).to_contain_text("Play for Taid")
    phone.nudge()
    assert phone.unsent() == 1
    phone.sign_in_again("lee")
    phone.until(lambda: phone.unsent() == 0)
    goals = Colleague(live_server, "jones").records("goal")
    assert sorted(goal[3]["words"][0] for goal in goals) == ["Play for Nain", "Play for Taid"]


@pytest.mark.scenario(41)
def test_a_filter_that_says_revoked_takes_nothing_away(phone_of: NewPhone) -> None:
    phone = phone_of("lee")
    asked = []

    def refuse(route: object) -> None:
        asked.append(1)
        route.fulfill(status=401, body=json.dumps({"error": "revoked"}), content_type="application/json")

    phone.context.route("**/sync*", refuse)
    phone.context.route("**/me*", refuse)
    phone.write_goal("Play for Nain")
    phone.nudge()
    phone.until(lambda: len(asked) > 1)
    assert phone.unsent() == 1
    assert phone.holds("goal") or phone.rows("scopes")
    expect(phone.go("goals").locator("main")).to_contain_text("Play for Nain")
