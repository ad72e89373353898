"""One term of one plan, from the first chat to the printed review: each person on their own phone, with gaps.

The school's term lies around the day on which the test runs, so that its end is always near.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import tests.people
from app.clock import day_of, now_ms
from app.kinds.ideas import GOAL_IDEAS
from tests.browser.phone import Phone
from tests.browser.test_journey_apart import meet
from tests.conftest import LONG_AGO
from tests.forked import ForkedServer
from tests.pages import Page as Read
from tests.people import make_school, this_year
from tests.server import Server

NewPhone = Callable[[str], Phone]
WEEKS = 6
DRAWN = """async (path) => {
  const answer = await fetch(path);
  return [answer.status, answer.headers.get("X-Answered-By"), await answer.text()];
}"""
LINK = re.compile(r'href="(/plan/[^"#?]+)')
ELSEWHERE = (
    "/new/",
    "/history/",
    "/chat",
    "/publish",
    "/home-record",
    "/access-log",
)  # nothing is read there


def days_ago(days: int) -> str:
    """That day, or the first of this school year where it was before."""
    day = date.fromisoformat(day_of(now_ms())) - timedelta(days)
    return max(day, date(this_year(), 9, 1)).isoformat()


@pytest.fixture
def live_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The small school in the seventh week of a term that ends in two."""
    term = {"name": "Long", "first": days_ago(7 * WEEKS), "last": days_ago(-14)}
    monkeypatch.setattr(tests.people, "TERMS", [term])
    make_school(tmp_path / "live", clock=lambda: LONG_AGO)
    server = ForkedServer(tmp_path / "live").start()
    yield server
    server.stop()


class Term:
    """The three on their phones, and all that they have written."""

    def __init__(self, phone_of: NewPhone, server: Server) -> None:
        self.server = server
        self.ffion, self.lee, self.carer = (phone_of(name) for name in ("ffion", "lee", "carer"))
        self.everyone = (self.ffion, self.lee, self.carer)
        self.circle: list[str] = []
        self.home: list[str] = []

    def meet(self) -> None:
        """The server is there again, and everybody hears of everybody."""
        if not self.server.process:
            self.server.start()
        meet(*self.everyone, self.ffion, self.lee)

    def writes(self, page: Page, field: str, words: str, among: list[str]) -> None:
        """Type into the first box for this field, and remember that it was said."""
        page.locator(f"main :is(input, textarea)[name$='.{field}']:not([type=hidden])").first.fill(words)
        among.append(words)


@pytest.mark.slow
@pytest.mark.scenario(47, 49)
def test_a_term_is_lived_from_the_first_chat_to_the_printed_review(
    phone_of: NewPhone, live_server: Server, browser: Browser
) -> None:
    term = Term(phone_of, live_server)
    talk_the_term_over(term)
    for week in range(WEEKS):
        live_a_week(term, week)
    be_stuck_and_helped(term)
    be_glad_of_something(term)
    talk(term)
    take_an_opportunity(term)
    look_back_apart(term)
    settle_what_comes_next(term)
    print_it(term, publish(term))
    find_every_word(term, browser)


def talk_the_term_over(term: Term) -> None:
    """Ms Lee and Ffion at Ms Lee's phone, in a room without a signal; the family says its part at home."""
    term.server.kill()
    page = term.lee.go("chat")
    page.click("text=Skip this")
    term.writes(page, "words", "Busk in town with Nia", term.circle)
    page.click("text=Keep this goal")
    expect(page.locator("#so-far")).to_be_visible()
    idea = next(iter(GOAL_IDEAS["12-14"]["goal-song"].values()))[1]
    page.click(f"button:has-text('{idea}')")
    expect(page.locator("main")).to_contain_text("This is one of the goals")
    term.circle.append(idea)
    page.click("a:has-text('Next')")
    term.writes(page, "why", "Because Nia laughs when we play", term.circle)
    page.locator("label:has-text('Wider')").first.click()
    term.writes(page, "words", "Ask Nia which day", term.circle)
    page.click("text=Save and go on")
    term.writes(page, "need_tutor", "I bring two easy duets", term.circle)
    page.click("text=Save and go on")
    term.writes(page, "agreed", "Two tunes by heart", term.circle)
    term.writes(page, "know", "Somebody stops and claps", term.circle)
    page.click("text=Save and go on")
    expect(page.locator("main")).to_contain_text("That's it for now")
    term.meet()
    page = term.carer.go("chat/needs")
    term.writes(page, "need_home", "A lift into town on Saturdays", term.circle)
    page.click("text=Save and go on")
    expect(page.locator("main h1")).to_contain_text("How will we know?")


def live_a_week(term: Term, week: int) -> None:
    """A lesson, some practice at home; every other week there is no signal anywhere."""
    day = days_ago(7 * (WEEKS - week) - 1)
    if week % 2:
        term.server.kill()
    page = term.lee.go("new/lesson")
    page.fill("input[name^='lesson.'][name$='.day']", day)
    term.writes(page, "did", f"Week {week + 1}: the second part, slowly", term.home)
    term.writes(page, "well", f"Steady for {week + 2} bars", term.home)
    page.locator("input[name^='task.'][name$='.words']:visible").first.fill(f"Bars 1 to {week + 4} twice")
    term.home.append(f"Bars 1 to {week + 4} twice")
    page.click("text=Save the lesson")
    page.wait_for_url(f"**/plan/{term.lee.plan}")
    page = term.ffion.go("practice")
    page.locator("label:has-text('Brilliant')").first.click()
    term.writes(page, "what", f"The duet, day {week + 1}", term.home)
    page.click("label:has-text('Another day')")
    page.fill("input[type=date][name^='practice.'][name$='.day']", day)
    page.click("main button:has-text('Save')")
    expect(page.locator("main ul")).to_contain_text(f"The duet, day {week + 1}")
    term.meet()


def be_stuck_and_helped(term: Term) -> None:
    term.server.kill()
    page = term.ffion.go()
    page.click('main a:has-text("I\'m stuck")')
    page.click("button:has-text('Nowhere to play')")
    page.click('button:has-text("I\'d like somebody to help")')
    expect(page.locator("main")).to_contain_text("You asked for help")
    term.meet()
    page = term.lee.go()
    page.click("summary:has-text('Answer in a line')")
    page.locator("main details[open] textarea[name^='answer.']").fill("Room 4 is free at lunch")
    term.home.append("Room 4 is free at lunch")
    page.click("button:has-text('Send it')")
    expect(page.locator("main")).to_contain_text("Room 4 is free at lunch")
    term.meet()
    page = term.ffion.go()
    expect(page.locator(".stuck-row")).to_contain_text("Room 4 is free at lunch")
    page.click("button:has-text('Better now')")
    expect(page.locator(".stuck-row")).to_have_count(0)


def be_glad_of_something(term: Term) -> None:
    term.server.kill()
    page = term.carer.go("together")
    page.click("a:has-text('I noticed')")
    term.writes(page, "words", "You played for Nain on the phone", term.circle)
    page.click("main button:has-text('Save')")
    expect(page.locator(".stream")).to_contain_text("You played for Nain on the phone")
    term.meet()
    expect(term.ffion.go().locator("main")).to_contain_text("You played for Nain on the phone")


def says(phone: Phone, words: str) -> Page:
    page = phone.go("together")
    page.locator("main textarea[name^='message.']").fill(words)
    page.click("button:has-text('Send')")
    expect(page.locator(".stream")).to_contain_text(words)
    return page


def talk(term: Term) -> None:
    """A message without a signal is read by everybody later; one that is taken back, by nobody."""
    term.server.kill()
    says(term.ffion, "Can we busk on Saturday?")
    page = says(term.carer, "Sent too soon")
    line = page.locator("li.message", has_text="Sent too soon")
    line.locator("summary").click()
    line.get_by_role("button", name="Take it back").click()
    expect(page.locator(".stream")).not_to_contain_text("Sent too soon")
    term.meet()
    expect(term.lee.go("together").locator(".stream")).to_contain_text("Can we busk on Saturday?")
    says(term.lee, "Yes, bring the stand")
    term.circle += ["Can we busk on Saturday?", "Yes, bring the stand"]
    term.meet()


def take_an_opportunity(term: Term) -> None:
    term.server.kill()
    page = term.carer.go("opportunities")
    page.locator("main a[href$='/new/opportunity']").click()
    term.writes(page, "what", "Street music day", term.circle)
    term.writes(page, "where", "By the old bridge", term.circle)
    page.click("main button:has-text('Save')")
    expect(page.locator(".opportunity")).to_contain_text("Street music day")
    term.meet()
    term.server.kill()
    page = term.ffion.go("opportunities")
    page.click('button:has-text("I\'d like that")')
    expect(page.locator(".opportunity [aria-pressed=true]")).to_contain_text("I'd like that")
    term.meet()
    expect(term.lee.go("opportunities").locator(".opportunity")).to_contain_text("I'd like that")


def my_review(phone: Phone) -> Page:
    """From the plan's first page to one's own part of the look back."""
    page = phone.go()
    page.click("a[href$='#mine']")
    page.wait_for_selector("#mine")
    return page


def writes_part(term: Term, phone: Phone, **fields: str) -> Page:
    page = my_review(phone)
    for field, words in fields.items():
        term.writes(page, field, words, term.circle)
    page.locator("section:has(> #mine) form button:has-text('Save')").click()
    expect(page.locator("section:has(> #mine) article")).to_contain_text(next(iter(fields.values())))
    return page


def agrees(page: Page, words: str) -> None:
    page.click("details:has(textarea[name$='.steps']) > summary")
    page.fill("textarea[name$='.steps']", words)
    page.click("details[open]:has(textarea[name$='.steps']) button:has-text('Save')")
    expect(page.locator("article.review section").last).to_be_visible()
    expect(page.locator("[id$='-steps'].said")).to_contain_text(words)


def look_back_apart(term: Term) -> None:
    """All three begin the same review with no signal, and two of them agree something different."""
    term.server.kill()
    page = writes_part(term, term.lee, musical="Her bow is free now", onward="From one string to three")
    agrees(page, "Ten minutes a day")
    page = writes_part(term, term.ffion, best="The day it rained coins", hard="Counting rests")
    agrees(page, "Every day that I like")
    writes_part(term, term.carer, home="She hums on the stairs")
    term.meet()


def settle_what_comes_next(term: Term) -> None:
    review = term.lee.page.url.partition("#")[0]
    for phone in (term.lee, term.ffion):
        question = phone.visit(review).locator(".question")
        expect(question).to_contain_text("Ten minutes a day")
        expect(question).to_contain_text("Every day that I like")
    term.lee.page.click("text=Use Ffion Llewellyn's")
    expect(term.lee.page.locator(".question")).to_have_count(0)
    term.circle.append("Every day that I like")
    term.meet()
    for phone in term.everyone:
        page = phone.visit(review)
        expect(page.locator("[id$='-steps'].said")).to_contain_text("Every day that I like")
        expect(page.locator("article.review")).not_to_contain_text("Ten minutes a day")


def publish(term: Term) -> str:
    """Ms Lee looks it over and publishes it; the address of what she published."""
    page = term.lee.page
    page.click("text=Look it over and publish")
    expect(page.locator("main")).to_contain_text("It fits on one sheet of A4")
    page.click("button:has-text('Publish it')")
    page.wait_for_url("**/published/*")
    term.meet()
    return page.url


def print_it(term: Term, address: str) -> None:
    """At home, where there is no signal again."""
    term.server.kill()
    page = term.carer.visit(address)
    printed = page.pdf(format="A4")
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) <= 2
    page.emulate_media(media="print")
    sheet = page.inner_text("body")
    page.emulate_media(media="screen")
    for words in ("Her bow is free now", "From one string to three", "The day it rained coins"):
        assert words in sheet
    for words in ("Counting rests", "She hums on the stairs", "Every day that I like"):
        assert words in sheet
    term.meet()


def find_every_word(term: Term, browser: Browser) -> None:
    """Nothing waits, and from the first page links lead everybody to all that they may read."""
    for phone in term.everyone:
        assert phone.unsent() == 0
        assert missing(phone, term.circle + term.home) == []
        assert "Sent too soon" not in everything_read(phone)
        expect(phone.go("waiting").locator("main")).not_to_contain_text("is waiting")
    staff = Phone(browser, term.server)
    staff.sign_in_again("staff")
    staff.plan = term.lee.plan
    assert missing(staff, term.circle) == []
    assert missing(staff, term.home) == term.home
    staff.close()


def missing(phone: Phone, words: list[str]) -> list[str]:
    read = everything_read(phone)
    return [one for one in words if one not in read]


def everything_read(phone: Phone) -> str:
    """The words of all pages of the plan that links lead to, drawn as this phone draws them."""
    phone.go()
    first = f"/plan/{phone.plan}"
    known, read = [first], []
    for path in known:
        status, _, html = phone.read(DRAWN, path)
        assert status == 200, path
        read.append(Read(html).text)
        found: list[Any] = LINK.findall(html)
        known += {one for one in found if one.startswith(first)} - set(known) - set(left_out(found))
    return "\n".join(read)


def left_out(paths: list[str]) -> list[str]:
    return [path for path in paths if any(part in path for part in ELSEWHERE)]
