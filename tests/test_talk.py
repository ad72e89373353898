"""What people on a plan say to each other on its pages, who is told of it, and who reads it."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from flask.testing import FlaskClient

from app.engine import engine
from app.people.models import Person
from tests.pages import Form, Page
from tests.people import SmallSchool

MORNING = 1_795_341_600_000  # Sunday 22 November 2026, 10:00
HOUR = 3_600_000
COUNT = re.compile(r'<b class="count">(\d+)<span class="sr"> new</span></b>')


class Clock:
    """The school's time, which a test moves on."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> int:
        self.now += 1
        return self.now


class Reader:
    """Somebody at a screen."""

    def __init__(self, client: FlaskClient, plan: str) -> None:
        self.client, self.plan = client, plan

    def open(self, path: str = "") -> Page:
        answer = self.client.get(path if path == "/" else f"/plan/{self.plan}{path}")
        assert answer.status_code == 200, answer.text
        return Page(answer.text)

    def save(self, form: Form) -> Page:
        answer = self.client.post(form.action, data=form.sent(), follow_redirects=True)
        assert answer.status_code == 200, answer.text
        return Page(answer.text)

    def say(self, words: str, path: str = "/together", whose: str | None = None) -> Page:
        form = box(self.open(path))
        form.fill("words", words)
        if whose:
            form.fill("for", whose)
        return self.save(form)

    def count(self, path: str = "") -> int:
        """The number on Together, as a page shows it in the bar."""
        bar = self.open(path).html.partition('<nav class="tabs"')[2].partition("</nav>")[0]
        found = COUNT.search(bar.partition("/together")[2].partition("</li>")[0])
        return int(found[1]) if found else 0


def told(page: Page) -> str:
    """What can be read, in one line and without a gap where an element ends."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page.html)).split())


def box(page: Page) -> Form:
    return next(
        form
        for form in page.forms
        if form.action.endswith("/edits")
        and any(name.startswith("message.") and name.endswith(".words") for name in form.names())
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def at(here: SmallSchool) -> Callable[[Person], Reader]:
    return lambda person: Reader(here.client(person), here.plan)


def test_what_one_says_everybody_reads_and_the_box_says_who_that_is(here, at) -> None:
    ffion, staff = at(here.ffion), at(here.staff)
    assert f"Read by: {here.ffion.name}, Siân Llewellyn, Mr Jones, Ms Lee and the school" in told(
        ffion.open("/together")
    )
    ffion.say("Bore da! Can we play it faster?")
    for person in (here.lee, here.jones, here.carer, here.staff):
        page = at(person).open("/together?only=messages")
        assert "Bore da! Can we play it faster?" in page.text
    staff.say("Welcome to a new year")
    assert "Mrs Ashworth" in ffion.open("/together").text
    with here.app.app_context():
        engine().leave(here.plan, here.jones.id)
        facts = {"person": here.jones.id, "until": "2026-11-01"}
        rows = engine().records(here.lee.id, here.plan)[f"{here.plan}/circle"]["records"]
        record = next(one[1] for one in rows if one[0] == "member" and one[3]["person"][0] == here.jones.id)
        engine().write(here.plan, [[f"{here.plan}/circle", "member", record, facts]])
    assert f"Read by: {here.ffion.name}, Siân Llewellyn, Ms Lee and the school" in told(
        ffion.open("/together")
    )


def test_an_adult_writes_down_what_the_child_says_and_both_names_are_shown(here, at) -> None:
    page = at(here.carer).say("I like the slow one", whose=here.ffion.id)
    assert "Ffion Llewellyn, written down by you · today" in told(page)


def test_unread_is_a_number_on_the_place_until_the_place_is_opened(here, at, clock) -> None:
    lee, carer, ffion = at(here.lee), at(here.carer), at(here.ffion)
    assert [one.count() for one in (lee, carer, ffion)] == [0, 0, 0]
    carer.say("We are late on Friday")
    carer.say("And on Monday")
    assert carer.count() == 0, "one's own is read"
    for _ in range(3):
        assert lee.count() == 2
        assert "2 new in Together" in lee.open("/").text
        clock.now += HOUR
    assert lee.count("/together") == 0
    assert lee.count() == 0
    assert "Together" not in lee.open("/").text
    assert ffion.count("/goals") == 2, "each has read what they have read"


def test_what_was_read_is_read_and_what_comes_then_counts_again(here, at) -> None:
    lee, ffion = at(here.lee), at(here.ffion)
    lee.open()
    ffion.say("One")
    lee.open("/together")
    ffion.say("Two")
    assert lee.count() == 1
    assert '<span class="mark new">' in lee.open("/together").html


def test_a_link_is_text(here, at) -> None:
    words = "See https://example.com/tune and www.example.com <a href='https://example.com'>here</a>"
    at(here.jones).say(words)
    html = at(here.ffion).open("/together").html
    assert words.split(" <")[0] in html
    assert not re.search(r'<a[^>]*href="?(https?:)?//', html)
    assert "<a href='https" not in html


def test_what_is_said_about_a_goal_stands_on_its_page_and_leads_back_to_it(here, at) -> None:
    ffion, lee = at(here.ffion), at(here.lee)
    form = ffion.open("/new/goal").form("form-")
    form.fill("words", "Sing it for Nain")
    ffion.save(form)
    goal = re.search(rf'"/plan/{here.plan}(/goal/[0-9a-f-]+)', ffion.open("/goals").html)[1]
    page = lee.say("Which verse first?", goal)
    assert "What was said about this" in page.text
    assert "Which verse first?" in ffion.open(goal).text
    line = ffion.open("/together").html.partition("Which verse first?")[2].partition("</li>")[0]
    assert f'href="/plan/{here.plan}{goal}"' in line


def test_what_is_said_about_a_lesson_tells_the_school_nothing_of_the_lesson(here, at) -> None:
    lee, staff = at(here.lee), at(here.staff)
    form = lee.open("/new/lesson").form("form-")
    form.fill("did", "Long notes")
    form.fill("day", "2026-11-19")
    lee.save(form)
    lesson = re.search(rf'"/plan/{here.plan}(/lesson/[0-9a-f-]+)', lee.open("/lessons").html)[1]
    lee.say("Well done today", lesson)
    said = staff.open("/together")
    assert "Well done today" in said.text
    assert "About the lesson" in said.text
    assert lesson not in said.html
    assert "19 November" not in said.text
    assert f"/plan/{here.plan}{lesson}" in at(here.ffion).open("/together").html


def test_taken_back_leaves_a_line_for_all_and_the_words_to_the_school(here, at) -> None:
    lee, ffion, staff = at(here.lee), at(here.ffion), at(here.staff)
    page = lee.say("Not meant for here")
    assert "Take it back" not in ffion.open("/together").text, "it is not hers to take back"
    assert "Take it back" in staff.open("/together").text
    page = lee.save(next(form for form in page.forms if form.action.endswith("/removals")))
    assert "It is taken back." in page.text
    for one in (lee, ffion, at(here.carer), staff):
        page = one.open("/together")
        assert "Not meant for here" not in page.text
        assert re.search(r"Taken back by (you|Ms Lee), today", told(page))
        assert ("What it said" in page.text) == (one is staff)
        assert "Not meant" not in one.open("/put-away").text
    words = re.search(r'href="([^"]+/history/message/[^"]+)"', staff.open("/together").html)[1]
    assert "Not meant for here" in staff.client.get(words).text
    assert lee.client.get(words).status_code == 404


@pytest.mark.parametrize("words", ["", " ", "x" * 2001])
def test_nothing_and_too_much_come_back_with_what_was_typed(here, at, words: str) -> None:
    ffion = at(here.ffion)
    form = box(ffion.open("/together"))
    form.fill("words", words)
    answer = ffion.client.post(form.action, data=form.sent())
    assert answer.status_code == 422
    assert words in answer.text
