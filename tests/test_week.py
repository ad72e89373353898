"""A child's week at home: one tap says it, the same tap takes it back, and a day is the day it was."""

from collections.abc import Callable

import pytest

from app.kinds.schema import SCHEMA
from app.people.models import Person
from tests.pages import Form, Page
from tests.people import SmallSchool
from tests.test_views import Browser, Clock, press

HOUR = 3_600_000
GOAL = SCHEMA.kinds["goal"].fields
At = Callable[[Person], Browser]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def at(here: SmallSchool) -> At:
    return lambda person: Browser(here.client(person), here.plan)


@pytest.fixture
def ffion(here: SmallSchool, at: At) -> Browser:
    """She has two things to try."""
    form = at(here.lee).open("/new/lesson").form("form-")
    tasks = [name for name in form.names() if name.startswith("task.") and name.endswith(".words")]
    words = dict(zip(tasks, ("Bars 5 to 8", "Long notes"), strict=False))
    for one in form.inputs:
        one.value = words.get(one.name, one.value)
    at(here.lee).save(form)
    return at(here.ffion)


def tries(page: Page) -> list[Form]:
    """The buttons that say "I did it"."""
    return [form for form in page.forms if form.id.startswith("try-")]


def practice(page: Page) -> Form:
    return next(form for form in page.forms if any(name.endswith(".noticed") for name in form.names()))


def test_i_did_it_is_taken_back_where_it_was_pressed(ffion):
    page = ffion.save(tries(ffion.open())[0])
    assert page.html.count("Done today") == 1
    page = ffion.save(tries(page)[0])
    assert "Done today" not in page.text
    assert "It is taken back." in page.text
    assert "Nothing yet" in ffion.open("/practice").text
    assert "Done today" in ffion.save(tries(page)[0]).text, "and it can be said again"


def test_what_was_written_with_it_stays_when_i_did_it_is_taken_back(ffion):
    form = practice(ffion.open("/practice"))
    for one in form.inputs:
        one.on = one.on or one.name.endswith(".tasks")
    form.fill("noticed", "The middle is easier now")
    ffion.save(form)
    page = ffion.open()
    assert page.html.count("Done today") == 2
    assert "all for today" in page.text
    page = ffion.save(tries(page)[0])
    assert page.html.count("Done today") == 1
    assert "all for today" not in page.text
    diary = ffion.open("/practice").text.partition("Written so far")[2]
    assert "The middle is easier now" in diary
    assert "Bars 5 to 8" not in diary
    assert "Long notes" in diary


def test_how_it_felt_is_one_tap_beside_what_was_done(ffion):
    page = ffion.save(tries(ffion.open())[0])
    page = ffion.save(press(page.form("-felt-"), "felt", "4"))
    assert 'value="4" aria-pressed="true"' in page.html
    page = ffion.save(press(page.form("-felt-"), "felt", "2"))
    assert page.html.count('class="face"') == 5
    assert 'value="2" aria-pressed="true"' in page.html
    assert 'value="4" aria-pressed="true"' not in page.html


def test_that_is_all_for_today_where_all_is_done_and_nothing_is_counted(ffion):
    page = ffion.save(tries(ffion.open())[0])
    assert "all for today" not in page.text
    page = ffion.save(tries(page)[1])
    assert "That's all for today" in page.text
    assert "2 of" not in page.text


def test_a_page_left_open_over_midnight_writes_under_the_new_day(ffion, clock):
    page = ffion.open()
    clock.now += 14 * HOUR
    assert "Done today" in ffion.save(tries(page)[0]).text
    assert "today" in ffion.open("/practice").text.partition("Written so far")[2]


def test_every_page_says_how_long_its_today_lasts(here, at, clock):
    for path in ("", "/goals", "/practice", "/new/celebration"):
        left = int(at(here.ffion).open(path).html.partition('data-left="')[2].partition('"')[0])
        assert 0 <= left - (24 * HOUR - clock.now % (24 * HOUR)) < 100, "its clock moves with each look"
    assert 'data-left="' in at(here.lee).client.get("/").text


def test_practice_of_yesterday_and_half_an_hour_are_written_as_they_are_said(ffion):
    form = practice(ffion.open("/practice"))
    form.fill("day", "yesterday")
    form.fill("minutes", "half an hour")
    diary = ffion.save(form).text.partition("Written so far")[2]
    assert "yesterday · 30 minutes" in " ".join(diary.split())


def test_nobody_has_practised_tomorrow(ffion):
    form = practice(ffion.open("/practice"))
    form.fill("day", "2026-11-23")
    form.fill("what", "The Swan")
    answer = ffion.send(form)
    assert answer.status_code == 422
    page = Page(answer.text)
    assert "That day is still to come. Please choose today or a day before." in page.text
    again = practice(page)
    assert [one.value for one in again.inputs if one.name.endswith(".what")] == ["The Swan", ""]
    again.fill("day", "today")
    assert "The Swan" in ffion.save(again).text


def test_a_goal_that_was_reached_is_one_tap_and_undone_at_once(ffion):
    goal = ffion.add_goal("I want to sing it to Nain")
    page = ffion.save(press(ffion.open("/goals").form("-reached"), "state", "reached"))
    assert "Proud of it?" in page.text
    assert not [form for form in page.forms if "-reached" in form.id], "it goes on no more"
    undo = next(form for form in page.forms if form.action.endswith("/edits") and not form.id)
    page = ffion.save(press(undo, "state", undo.buttons[0].value))
    assert page.form("-reached").id.removeprefix("form-").removesuffix("-reached") in goal
    assert "Reached" not in ffion.open(goal).text.partition("What we agreed")[2].partition("Change")[0]


def test_what_was_set_a_minute_ago_is_not_called_not_yet(here, at, ffion, clock):
    assert "Bars 5 to 8" in at(here.lee).open().text
    assert "not yet" not in at(here.lee).open().text
    clock.now += 25 * HOUR
    assert "not yet" in at(here.lee).open().text
    ffion.save(tries(ffion.open())[0])
    assert "1 time" in at(here.lee).open().text


def test_no_two_choices_of_a_goal_are_called_alike():
    said = [words for name in ("sort", "direction") for words in GOAL[name].choices.values()]
    assert len({words.split()[0] for words in said}) == len(said)
