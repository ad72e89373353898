"""A child's week at home with one thumb: online, with the server gone, and behind a filter that refuses.

Each job is counted in taps from the first page to its answer, and the answer is read where a screen reader
hears it. A tap to get into a field counts; typing does not.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from app.clock import day_of, now_ms
from app.plan.twins.days import earlier
from tests.browser.phone import AHEAD, Colleague, Phone
from tests.filter import FORBIDDEN, Filter
from tests.people import this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
AT_MOST = {"did": 1, "felt": 1, "yesterday": 3, "timer": 3, "stuck": 2, "reached": 2, "undone": 1, "cheer": 2}
LESSON, GOAL = (f"00000000-3333-7333-8333-00000000000{number}" for number in (1, 2))
TASKS = {f"00000000-3333-7333-8333-00000000001{number}": f"Bar {number}" for number in (1, 2)}
HOME = f"home/{this_year()}"
DAY = 24 * 3_600_000
FIRST_PAGE = ""


class Thumb:
    """One job after another on one phone."""

    def __init__(self, phone: Phone) -> None:
        self.phone, self.page, self.taps = phone, phone.page, 0
        self.page.set_viewport_size({"width": 320, "height": 568})

    def begin(self) -> "Thumb":
        self.phone.go(FIRST_PAGE)
        return self.anew()

    def anew(self) -> "Thumb":
        self.taps = 0
        return self

    def tap(self, what: str) -> "Thumb":
        self.page.locator(f"{what} >> visible=true").first.click()
        self.taps += 1
        return self

    def heard(self, job: str, words: str = "Saved on this phone") -> None:
        """The live region says so, and it took no more taps than it may."""
        expect(self.page.locator("#done[role=status]")).to_contain_text(words)
        assert self.taps <= AT_MOST[job], f"{job}: {self.taps} taps"


@pytest.mark.slow
@pytest.mark.parametrize("line", ["online", "offline", "filtered"])
def test_a_childs_week_takes_few_taps_and_every_act_is_answered(
    phone_of: NewPhone, filtered_phone_of: NewPhone, between: Filter, live_server: Server, line: str
) -> None:
    lee = Colleague(live_server, "lee")
    lee.writes("lesson", LESSON, new=True, scope=HOME, day=today())
    for task, words in TASKS.items():
        lee.writes("task", task, new=True, scope=HOME, lesson=LESSON, words=words)
    lee.writes("goal", GOAL, new=True, words="Sing it to Nain")
    new = filtered_phone_of if line == "filtered" else phone_of
    child, mam = new("ffion"), new("carer")
    rule = between.answer("POST", "/sync", 403, FORBIDDEN) if line == "filtered" else None
    if line == "offline":
        live_server.kill()
    week(Thumb(child))
    cheer(Thumb(mam))
    if rule:
        between.lift(rule)
    if line == "offline":
        live_server.start()
    for phone in (child, mam):
        phone.nudge()
        phone.until(lambda phone=phone: phone.unsent() == 0)
    practices = Colleague(live_server, "jones").records("practice")
    days = sorted(one[3]["day"][0] for one in practices if one[3])
    assert days == [earlier(today(), 1), *[today()] * 3]


def today() -> str:
    return day_of(now_ms())


def week(thumb: Thumb) -> None:
    page = thumb.page
    thumb.begin().tap("button.did").heard("did")
    expect(page.locator("button.did").first).to_be_focused()
    thumb.anew().tap(".task button.face").heard("felt")
    thumb.anew().tap("button.did").heard("did", "It is taken back.")
    thumb.anew().tap("button.did").heard("did")
    thumb.anew().tap("button.did[aria-pressed=false]").heard("did")
    expect(page.locator("main")).to_contain_text("That's all for today.")
    thumb.begin().tap("nav.tabs >> text=Practise").tap("label:has-text('Yesterday')")
    thumb.tap("main button:has-text('Save')").heard("yesterday")
    expect(page.locator("main ul")).to_contain_text("yesterday")
    thumb.begin().tap("text=Start the timer").tap(".timer >> text=Stop")
    expect(page.locator(".timer [role=status]")).to_have_text("1 minute. Keep?")
    thumb.tap(".timer >> text=Keep >> nth=-1").heard("timer")
    thumb.begin().tap('main a:has-text("I\'m stuck")').tap("text=Nowhere to play").heard("stuck")
    thumb.begin().tap("text=We did it!").heard("reached")
    thumb.anew().tap("#done button:has-text('Undo')").heard("undone")
    thumb.anew().tap("text=We did it!").heard("reached")
    expect(page.locator("#done")).to_contain_text("Proud of it?")


def cheer(thumb: Thumb) -> None:
    thumb.begin().tap("main a:has-text('Cheer')").tap("button:has-text('Star')").heard("cheer")
    expect(thumb.page.locator("main .cheer")).to_have_count(1)


@pytest.mark.slow
def test_a_page_left_open_over_midnight_knows_the_new_day(phone_of: NewPhone, live_server: Server) -> None:
    lee = Colleague(live_server, "lee")
    lee.writes("lesson", LESSON, new=True, scope=HOME, day=today())
    lee.writes("task", next(iter(TASKS)), new=True, scope=HOME, lesson=LESSON, words="Bar 1")
    phone = phone_of("ffion")
    live_server.kill()
    page = phone.go(FIRST_PAGE)
    page.click("button.did")
    expect(page.locator("main")).to_contain_text("Done today")
    phone.set_ahead(DAY)
    page.evaluate(AHEAD, DAY)
    page.evaluate("void document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")
    expect(page.locator("button.did[aria-pressed=false]")).to_be_visible()
    page.click("button.did")
    expect(page.locator("main")).to_contain_text("Done today")
    written = [change[4]["day"] for row in phone.rows("outbox") for change in row["edit"][3]]
    assert len(set(written)) == 2, written
