"""One save is one edit: from forms of many fields, from two tabs, with Back, and on a line that breaks."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserType, Page, expect

from tests.browser.line import Line
from tests.browser.meanwhile import newer
from tests.browser.phone import Colleague, LastingPhone, Phone
from tests.javascript import installed
from tests.server import Server

NewPhone = Callable[[str], Phone]
GOAL = "33333333-3333-7333-8333-333333333333"
MUCH = {
    "words": "Play for Nain",
    "agreed": "Ten minutes a day,\nnever on Sundays\n\nunless she asks",
    "know": "She plays it\nfrom memory",
    "by_when": "Easter",
    "sort": {"$add": ["musical", "wider"]},
    "direction": {"$add": ["deeper"]},
    "state": "working",
}
WITHOUT_WIDER = {"$add": [], "$remove": ["wider"]}
AGREED = (f"goal/{GOAL}", "agreed", 5)  # a form by its page, one of its fields, and how many there are
TALKED = ("chat/goals", "why", 10)
TOUCHES: list[tuple[tuple[str, str, int], Callable[[Page], Any], list[Any]]] = [
    (AGREED, lambda _: None, []),
    (AGREED, lambda page: page.fill("input[name$='.by_when']", "Whitsun"), [{"by_when": "Whitsun"}]),
    (AGREED, lambda page: page.fill("textarea[name$='.know']", ""), [{"know": None}]),
    (TALKED, lambda _: None, []),
    (TALKED, lambda page: page.uncheck("input[name$='.sort'][value=wider]"), [{"sort": WITHOUT_WIDER}]),
]

UNDER_WAY = """async () => {
  const { held, pending } = await navigator.locks.query();
  return held.length + pending.length;
}"""
TYPE_AND_SAVE = """([who, saves]) => {
  const form = [...document.forms].find((each) => each.querySelector("textarea[name$='.agreed']"));
  const data = new FormData(form);
  const field = [...data.keys()].find((name) => /^goal.*agreed$/.test(name));
  window.finished = (async () => {
    for (let turn = 0; turn < saves; turn += 1) {
      data.set(field, `${who} ${turn}`);
      data.set("save", `${who} ${turn}`);
      const body = new URLSearchParams(data);
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
      if (answer.type !== "opaqueredirect") throw new Error(`${who} ${turn}: ${answer.status}`);
    }
  })();
}"""


@pytest.mark.slow
@pytest.mark.scenario(3)
@pytest.mark.parametrize("by", ["worker", "server"])
def test_of_a_form_with_many_fields_only_the_one_that_was_changed_is_saved(
    browser: Browser, live_server: Server, by: str
) -> None:
    assert Colleague(live_server, "ffion").writes("goal", GOAL, new=True, **MUCH)[1] == "taken"
    phone = signed_in(browser, live_server, by)
    saved: list[Any] = []
    for (path, name, fields), touch, travels in TOUCHES:
        page = phone.go(path)
        field = page.locator(f"textarea[name$='.{name}']")
        form = page.locator("form", has=field).last
        for fold in page.locator("details", has=form).all():
            fold.locator("summary").first.click()
        assert form.locator("input:not([type=hidden]), textarea, select").count() == fields
        touch(page)
        form.locator("button:has-text('Save')").click()
        expect(field.locator("visible=true")).to_have_count(0)
        saved += travels
        wait_for_log(phone, len(saved) + 1)
        assert [edit["set"] for edit in log(live_server, "goal")[1:]] == saved
    assert log(live_server, "step") == [], "one that nobody wrote is none"
    phone.close()


@pytest.mark.scenario(5)
@pytest.mark.parametrize("times", [40, pytest.param(200, marks=pytest.mark.slow)])
def test_two_tabs_save_as_fast_as_they_can_and_no_save_counts_twice(
    phone_of: NewPhone, live_server: Server, times: int
) -> None:
    Colleague(live_server, "jones").writes("goal", GOAL, new=True, agreed="none yet")
    phone = phone_of("lee")
    tabs = {"left": phone.go(f"goal/{GOAL}"), "right": phone.context.new_page()}
    tabs["right"].goto(phone.page.url)
    for who, tab in tabs.items():
        tab.evaluate(TYPE_AND_SAVE, [who, times])
    for tab in tabs.values():
        tab.evaluate("window.finished")
    phone.until(lambda: phone.unsent() == 0, 30)

    said = [edit["set"]["agreed"] for edit in log(live_server, "goal")[1:]]
    assert max(Counter(said).values()) == 1
    for who in tabs:  # what was written over before it left is not said, and nothing is said out of turn
        turns = [int(words.split()[1]) for words in said if words.startswith(who)]
        assert turns == sorted(turns)
    assert said[-1] in [f"{who} {times - 1}" for who in tabs]
    taken = [entry["edit"][3][0][4]["agreed"] for entry in phone.rows("taken")]
    assert said == taken, "in the order of saving"
    (goal,) = Colleague(live_server, "jones").records("goal")
    assert goal[3]["agreed"][0] == said[-1]
    assert len(goal[3]["agreed"]) < 5, "nobody is asked which of one's own words to keep"
    for tab in tabs.values():
        expect(tab.locator("article")).to_contain_text(said[-1])


@pytest.mark.slow
@pytest.mark.scenario(4)
@pytest.mark.parametrize("by", ["worker", "server"])
def test_back_and_save_again_is_one_edit_and_with_other_words_one_that_replaces_it(
    keeping_browser: Browser, live_server: Server, by: str
) -> None:
    phone = signed_in(keeping_browser, live_server, by)
    phone.write_goal("Play for Nain")
    for words in ("Play for Nain", "Play for Nain and Taid"):
        page = go_back(phone)
        expect(page.locator("textarea[name$='.words']")).to_have_value("Play for Nain")
        page.fill("textarea[name$='.words']", words)
        page.click("text=Save the goal")
        page.wait_for_url("**/goals*")
        expect(page.locator("main")).to_contain_text(words)
    if by == "worker":
        phone.until(lambda: phone.unsent() == 0)
    said = [edit["set"]["words"] for edit in log(live_server, "goal")]
    assert said == ["Play for Nain", "Play for Nain and Taid"]
    (goal,) = Colleague(live_server, "jones").records("goal")
    assert goal[3]["words"][0] == "Play for Nain and Taid"
    assert len(goal[3]["words"]) < 5 or not goal[3]["words"][4], "and nothing is left open"
    phone.close()


@pytest.mark.scenario(2)
def test_words_left_behind_by_a_link_are_there_again_and_saved_ones_are_not_in_the_next_new_form(
    phone_of: NewPhone,
) -> None:
    phone = phone_of("lee")
    page, words = phone.go("new/goal"), "textarea[name$='.words']"
    page.fill(words, "Play for Nain")
    page.click(".back a")
    page.wait_for_url("**/goals*")
    expect(phone.go("new/goal").locator(words)).to_have_value("Play for Nain")
    page.click("text=Save the goal")
    page.wait_for_url("**/goals*")
    expect(go_back(phone).locator(words)).to_have_value("Play for Nain")
    page.fill(words, "Play for Taid")
    page = phone.go("new/goal")
    phone.until(lambda: phone.rows("drafts"))
    expect(page.locator(words)).to_have_value("")  # or another goal would be written over the first


@pytest.mark.matrix
@pytest.mark.scenario(22)
@pytest.mark.parametrize("where", ["there", "back", "heard"])
def test_a_worker_that_is_killed_in_the_middle_of_a_sync_begins_again_and_doubles_nothing(
    far_phone: Phone, line: Line, live_server: Server, where: str
) -> None:
    way = line.there if where == "there" else line.back
    page = settle_on(far_phone, "new/goal")
    way.hold()
    page.fill("textarea[name$='.words']", "Play for Nain")
    page.click("text=Save the goal")
    page.wait_for_url("**/goals*")
    assert way.waits.wait(15)
    assert len(log(live_server, "goal")) == (0 if where == "there" else 1)
    if where == "heard":
        hear_but_not_write(far_phone, line)
    (entry,) = far_phone.rows("outbox")
    assert entry["sent"]
    stop_worker(far_phone)
    line.hang_up()
    way.release()
    assert far_phone.unsent() == 1, "no verdict has been heard"

    page = far_phone.go("goals")
    expect(page.locator("main")).to_contain_text("Play for Nain")
    far_phone.nudge()
    far_phone.until(lambda: far_phone.unsent() == 0)
    assert [edit["id"] for edit in log(live_server, "goal")] == [entry["id"]]
    assert [taken["id"] for taken in far_phone.rows("taken")] == [entry["id"]]
    assert page.locator("main").inner_text().count("Play for Nain") == 1


@pytest.mark.scenario(23)
def test_what_is_saved_while_a_sync_is_under_way_stays_and_is_sent_next(
    goal_of_jones: Colleague, far_phone: Phone, line: Line, live_server: Server
) -> None:
    page = settle_on(far_phone, f"goal/{GOAL}")
    line.back.hold()
    save(page, "Five minutes a day")
    assert line.back.waits.wait(15)
    save(page, "Six minutes a day")
    assert [bool(entry["sent"]) for entry in far_phone.rows("outbox")] == [True, False]
    line.back.release()
    far_phone.until(lambda: far_phone.unsent() == 0)
    expect(page.locator("article")).to_contain_text("Six minutes a day")
    said = [edit["set"]["agreed"] for edit in log(live_server, "goal")]
    assert said == ["Ten minutes a day", "Five minutes a day", "Six minutes a day"]
    (goal,) = goal_of_jones.records("goal")
    assert (goal[3]["agreed"][0], goal[3]["agreed"][4:]) == ("Six minutes a day", [])


@pytest.mark.slow
@pytest.mark.scenario(29)
@pytest.mark.parametrize("ended", [True, False], ids=["ended by the old one", "ended by the new one"])
def test_a_new_version_that_takes_over_from_a_sync_under_way_says_nothing_twice(
    far_lasting_phone: Phone, line: Line, live_server: Server, tmp_path: Path, ended: bool
) -> None:
    phone = far_lasting_phone
    old = phone.page.evaluate("caches.keys()")
    live_server.stop()
    head = "{% block main %}"
    newer(live_server, tmp_path, {"templates/goals.html": (head, f"{head}<p>In the new version.</p>")})
    page = settle_on(phone, "new/goal")
    expect(page.get_by_text("Update ready")).to_be_visible()
    line.back.hold()
    page.fill("textarea[name$='.words']", "Play for Nain")
    page.click("text=Save the goal")
    page.wait_for_url("**/goals*")
    assert line.back.waits.wait(15)
    (entry,) = phone.rows("outbox")
    assert entry["sent"], "the sync is under way"
    expect(page.get_by_text("Update ready")).to_be_visible()
    if ended:
        line.back.release()
        phone.until(lambda: phone.unsent() == 0)
    line.hang_up()
    line.back.release()
    phone.close()  # whereupon the browser lets the new version take over
    page = phone.open().page
    main = phone.go("goals").locator("main")
    phone.until(lambda: len(now := page.evaluate("caches.keys()")) == 1 and now != old)
    phone.until(lambda: phone.unsent() == 0)
    assert [taken["id"] for taken in phone.rows("taken")] == [entry["id"]]
    assert [edit["id"] for edit in log(live_server, "goal")] == [entry["id"]]
    phone.go("goals")
    expect(main).to_contain_text("In the new version.")
    assert main.inner_text().count("Play for Nain") == 1


@pytest.mark.slow
@pytest.mark.usefixtures("goal_of_jones")
def test_on_a_line_that_hangs_the_chip_counts_what_was_saved_at_once(far_phone: Phone, line: Line) -> None:
    page = settle_on(far_phone, f"goal/{GOAL}")
    line.there.hold()
    save(page, "Five minutes a day")
    expect(page.locator("#chip")).to_contain_text("1 waiting to send")
    save(page, "Six minutes a day")
    expect(page.locator("#chip")).to_contain_text("2 waiting to send")
    assert line.there.waits.wait(15), "and is on its way"
    line.there.release()
    expect(page.locator("#chip")).to_contain_text("All saved")


@pytest.mark.slow
@pytest.mark.scenario(6)
def test_news_that_comes_under_ones_own_unsent_words_is_not_lost_when_they_are_saved_again(
    goal_of_jones: Colleague, far_phone: Phone, line: Line, live_server: Server
) -> None:
    page = settle_on(far_phone, f"goal/{GOAL}")
    goal_of_jones.writes("goal", GOAL, base=99, agreed="Twice a week")
    line.back.hold()
    far_phone.nudge()
    assert line.back.waits.wait(15)
    save(page, "Five minutes a day")
    live_server.kill()
    line.back.release()
    expect(page.locator("article")).to_contain_text("Twice a week")
    expect(page.locator("article")).to_contain_text("Five minutes a day")
    save(page, "Six minutes a day")
    expect(page.locator("article")).to_contain_text("Twice a week")
    live_server.start()
    far_phone.nudge()
    far_phone.until(lambda: far_phone.unsent() == 0)
    (goal,) = goal_of_jones.records("goal")
    assert {goal[3]["agreed"][0], *(head[0] for head in goal[3]["agreed"][4])} == {
        "Six minutes a day",
        "Twice a week",
    }


@pytest.fixture
def line(live_server: Server) -> Iterator[Line]:
    """The line that `far_phone` is on."""
    line = Line(live_server)
    yield line
    line.close()


@pytest.fixture
def goal_of_jones(live_server: Server) -> Colleague:
    """Mr Jones, who has agreed something with Ffion."""
    jones = Colleague(live_server, "jones")
    jones.writes("goal", GOAL, new=True, agreed="Ten minutes a day")
    return jones


@pytest.fixture
def far_phone(browser: Browser, line: Line) -> Iterator[Phone]:
    """Ms Lee's phone, on a line that can be held up."""
    phone = Phone(browser, line)
    yield phone.sign_in("lee")
    phone.close()


@pytest.fixture
def far_lasting_phone(
    browser_type: BrowserType, browser_type_launch_args: dict[str, Any], line: Line, tmp_path: Path
) -> Iterator[Phone]:
    """The same, and what it keeps stays when it is closed."""
    phone = LastingPhone(browser_type, browser_type_launch_args, tmp_path / "phone", line)
    yield phone.sign_in("lee")
    phone.close()


@pytest.fixture
def keeping_browser(browser_type: BrowserType, browser_type_launch_args: dict[str, Any]) -> Iterator[Browser]:
    """A browser that keeps a page one has left, and shows it again on Back; one without windows has none."""
    windowed = {"executable_path": installed("chromium", "chromium-headless-shell")}
    browser = browser_type.launch(
        **browser_type_launch_args | windowed, ignore_default_args=["--disable-back-forward-cache"]
    )
    yield browser
    browser.close()


def signed_in(browser: Browser, server: Server, by: str) -> Phone:
    """Ms Lee's phone; where `by` is "server" it has no JavaScript, so Flask draws and takes every page."""
    phone = Phone(browser, server)
    if by == "worker":
        return phone.sign_in("lee")
    phone.close()
    phone.context = browser.new_context(java_script_enabled=False)
    phone.page = phone.context.new_page()
    phone.sign_in_again("lee")
    phone.plan = Colleague(server, "lee").plan
    return phone


def settle_on(phone: Phone, path: str) -> Page:
    """On a page, with nothing under way any more between this phone and the server."""
    heard = phone.heard()
    page = phone.go(path)
    phone.until(lambda: phone.heard() > heard and not page.evaluate(UNDER_WAY))
    return page


def go_back(phone: Phone) -> Page:
    phone.page.go_back(wait_until="commit")
    expect(phone.page).to_have_url(re.compile("new/goal$"))
    return phone.page


def save(page: Page, agreed: str) -> None:
    """Write what was agreed, and see it there."""
    page.locator("summary", has_text="Change what we agreed").click()
    page.fill("textarea[name$='.agreed']", agreed)
    page.click("details[open] button:has-text('Save')")
    expect(page.locator("article")).to_contain_text(agreed)


def hear_but_not_write(phone: Phone, line: Line) -> None:
    """The worker has read the reply, and something keeps it from writing it down."""
    (worker,) = phone.context.service_workers
    worker.evaluate("""() => {
      const read = Response.prototype.text;
      Response.prototype.text = async function () {
        const said = await read.call(this);
        self.heardIt = Boolean(said);
        return new Promise(() => {});
      };
    }""")
    line.back.release()
    phone.until(lambda: worker.evaluate("self.heardIt"))


def stop_worker(phone: Phone) -> None:
    """As the browser does when it needs the memory, and in the middle of whatever it does."""
    session = phone.context.new_cdp_session(phone.page)
    told: list[Any] = []
    session.on("ServiceWorker.workerVersionUpdated", lambda event: told.extend(event["versions"]))
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    phone.until(lambda: told and told[-1]["runningStatus"] == "stopped")
    session.detach()


def wait_for_log(phone: Phone, edits: int) -> None:
    phone.until(lambda: len(log(phone.server, "goal")) >= edits)


def log(server: Server, kind: str) -> list[dict[str, Any]]:
    """Every change of this kind that the server ever took, oldest first."""
    with sqlite3.connect(next(server.data.glob("*.db"))) as database:
        rows = database.execute('select id, "set" from edit where kind = ? order by version', [kind])
        return [{"id": id_, "set": json.loads(set_)} for id_, set_ in rows]
