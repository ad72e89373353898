"""A tutor's morning: twelve pupils in the order of the day, on the smallest phone, school or no school."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from app import create_app
from app.clock import day_of, now
from app.engine import engine
from app.people.models import Person
from app.plan.twins.timetable import weekday
from app.school.enrolment.transaction import Newcomer, enrolment_transaction
from app.storage.database import db
from tests.browser.phone import Phone
from tests.browser.test_taps import SMALLEST, clear_of_bars
from tests.filter import HTML, PORTAL, Filter
from tests.server import Server

PUPILS = (
    "Noa",
    "Zuzanna Żółtowska",
    "Søren",
    "محمد أحمد",
    "Beca",
    "Cai",
    "Dilys",
    "Eben",
    "Gwen",
    "Huw",
    "Ioan",
    "Jac",
)
TIMES = [f"{9 + number // 4:02}:{number % 4 * 15:02}" for number in range(len(PUPILS))]
THINGS = ("Left hand alone", "Hum it first", "The end, slowly")
EMPTY = ".task-fields > input:placeholder-shown >> visible=true"
USUAL = {"width": 390, "height": 844}
# Taps from the list to what is said of it; from one pupil to the next it is one of them.
WITH_THREE_THINGS = 6
NewPhone = Callable[[str], Phone]


class Thumb:
    """Counts its taps: a tap to get into a field is one, typing is none."""

    def __init__(self, page: Page) -> None:
        self.page, self.taps = page, 0

    def tap(self, what: str) -> None:
        self.page.locator(what).first.click()
        self.taps += 1

    def type(self, what: str, words: str) -> None:
        self.tap(what)
        self.page.keyboard.type(words)


def enrol(server: Server) -> list[str]:
    """Ms Lee teaches twelve more today, one after the other. Answers their plans in that order."""
    with create_app(server.data).app_context():
        lee = db.session.query(Person).filter_by(sign_in="lee").one()
        with enrolment_transaction() as transaction:
            transaction.enrol([Newcomer(lee.school_id, "pupil", name, year="Year 5") for name in PUPILS])
        plans = {pupil.name: str(pupil.plan) for pupil in db.session.query(Person).filter_by(role="pupil")}
        with enrolment_transaction() as transaction:
            for name in PUPILS:
                transaction.join(plans[name], lee.id, lee.name, "tutor")
        for name, time in zip(PUPILS, TIMES, strict=True):
            said = {"what": "Cello", "weekday": weekday(day_of(now())), "time": time}
            music = [f"{plans[name]}/circle", "music", str(uuid4()), 0, said, 1]
            assert engine().apply(lee.id, "desk", [[f"{uuid4()}:1", now(), None, [music]]])[0][1] == "taken"
        return [plans[name] for name in PUPILS]


def tried(server: Server, plans: list[str]) -> list[list[str]]:
    """What the school has for each of these plans to try."""
    with create_app(server.data).app_context():
        lee = db.session.query(Person).filter_by(sign_in="lee").one()
        held = [engine().records(lee.id, plan).values() for plan in plans]
        rows = [[row for part in parts for row in part["records"] if row[0] == "task"] for parts in held]
        return [sorted(row[3]["words"][0] for row in found) for found in rows]


def finds(page: Page, typed: str, *names: str) -> None:
    """While somebody types, without a button."""
    page.locator("#q").fill(typed)
    expect(page.locator(".plan-line .name")).to_have_text(list(names))


def morning(phone: Phone, said: str, pupils: int) -> None:
    page = phone.go("/")
    page.set_viewport_size(USUAL)
    expect(page.locator(".plan-line").nth(6)).to_be_in_viewport(ratio=1)
    page.set_viewport_size(SMALLEST)
    expect(page.locator(".plan-line .name").nth(0)).to_have_text(PUPILS[0])
    for typed, name in (("zolt", PUPILS[1]), ("SOREN cello", PUPILS[2]), ("احمد", PUPILS[3])):
        finds(page, typed, name)
    page.locator("#q").fill("")
    expect(page.locator(".plan-line")).to_have_count(len(PUPILS) + 1)
    following = ".plan-line .write"
    for name, after in zip(PUPILS[:pupils], [*PUPILS[1:], ""], strict=False):
        thumb = Thumb(page)
        thumb.tap(following)
        expect(page.locator("h1")).to_have_text(f"Today with {name}")
        clear_of_bars(page.locator("textarea[name$='.did']"))
        thumb.type("textarea[name$='.did']", "Bars 1 to 8")
        for thing in THINGS:
            expect(page.locator(EMPTY)).to_have_count(1)  # they appear one by one
            thumb.type(EMPTY, thing)
        expect(page.locator(".top .whose")).to_have_text(name)
        thumb.tap(f"button:has-text('Save the lesson for {name}')")
        done = page.get_by_role("status").filter(has_text=name)
        expect(done).to_contain_text(f"{said}: {name}")
        expect(done).to_be_in_viewport()
        following = f"#done a:has-text('Next: {after}')"
        expect(page.locator("#done a[href*='new/lesson']")).to_have_count(int(bool(after)))
        assert thumb.taps <= WITH_THREE_THINGS, thumb.taps
    written = phone.go("/").locator(".plan-line", has_text="Lesson written")
    expect(written).to_have_count(pupils)


@pytest.mark.slow
def test_a_morning_of_twelve_lessons_with_the_server_gone(phone_of: NewPhone, live_server: Server) -> None:
    plans = enrol(live_server)
    phone = phone_of("lee")
    live_server.kill()
    morning(phone, "Saved on this phone", len(PUPILS))
    live_server.start()
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)
    assert tried(live_server, plans) == [sorted(THINGS)] * len(PUPILS)


@pytest.mark.slow
@pytest.mark.parametrize("what", ["nothing", "a portal"])
def test_a_morning_is_as_short_with_a_portal_in_the_way_and_with_nothing(
    filtered_phone_of: NewPhone, between: Filter, live_server: Server, what: str
) -> None:
    plans = enrol(live_server)
    phone = filtered_phone_of("lee")
    rule = between.answer("*", "/.*", 200, PORTAL, HTML) if what == "a portal" else None
    morning(phone, "Saved on this phone", 2)
    if rule:
        between.lift(rule)
    phone.nudge()
    phone.until(lambda: phone.unsent() == 0)
    assert tried(live_server, plans[:2]) == [sorted(THINGS)] * 2
