"""I'm stuck: two taps, ideas at once, somebody to help; and the school learns only that it has lasted."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app.kinds.ideas import BEGIN, EASY, IDEAS
from app.kinds.stuck import REASONS
from app.people.models import Person
from tests.pages import Form, Page
from tests.people import SmallSchool, copy_school

NOW = 1_795_341_600_000  # Sunday 22 November 2026, 10:00
DAY = 24 * 3_600_000


class Clock:
    """The school's time, which a test moves on."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> int:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def here(made_school: Path, tmp_path: Path, clock: Clock) -> SmallSchool:
    return copy_school(made_school, tmp_path / "data", clock=clock)


class Screen:
    """Somebody at a screen without a script: each press is a plain form and the page that follows."""

    def __init__(self, school: SmallSchool, person: Person) -> None:
        self.client: FlaskClient = school.client(person)
        self.plan = f"/plan/{school.plan}"
        self.path = self.plan
        self.page = self.open("")

    def open(self, path: str) -> Page:
        answer = self.client.get(f"{self.plan}{path}")
        assert answer.status_code == 200, path
        self.path, self.page = f"{self.plan}{path}", Page(answer.text)
        return self.page

    def press(self, words: str, form: str = "form-") -> Page:
        """The first button that says this, or has this value, of a form whose id holds `form`."""
        for one in self.page.forms:
            if form in one.id and any(words in (button.value, button.words) for button in one.buttons):
                return self.follow(one, one.press(words))
        raise LookupError(f"no button says {words}: {[b.words for f in self.page.forms for b in f.buttons]}")

    def send(self, form: str, **typed: str) -> Page:
        found = self.page.form(form)
        for name, value in typed.items():
            found.fill(name, value)
        return self.follow(found, found.sent())

    def follow(self, form: Form, sent: object) -> Page:
        answer = self.client.post(form.action, data=sent, follow_redirects=True)
        assert answer.status_code == 200, answer.text
        self.path, self.page = answer.request.path, Page(answer.text)
        return self.page

    def stuck(self, reason: str) -> Page:
        self.open("/new/stuck")
        return self.press(reason)


def ours(band: str, what: str) -> list[str]:
    return [words for _, words in IDEAS[band][what].values()]


def offered(page: Page, band: str, reason: str) -> list[str]:
    """Our ideas that stand on the page, in its order."""
    return sorted(
        (words for words in ours(band, reason) if words in page.text),
        key=lambda words: page.text.index(words),
    )


@pytest.mark.scenario(47)
def test_two_taps_and_there_are_ideas_that_fit_the_reason_and_the_age(here: SmallSchool) -> None:
    ffion = Screen(here, here.ffion)
    assert f'href="{ffion.plan}/new/stuck"' in ffion.page.html, "the first tap is on Today"
    for reason in REASONS:
        page = ffion.stuck(reason)
        assert ffion.path.startswith(f"{ffion.plan}/stuck/"), "the second has saved it"
        assert set(offered(page, "12-14", reason)) == set(ours("12-14", reason)), reason
        assert page.text.count("Show me others") == (len(ours("12-14", reason)) - 1) // 3


def test_whoever_is_stuck_again_sees_other_ideas_first(here: SmallSchool) -> None:
    ffion = Screen(here, here.ffion)
    first, again = (offered(ffion.stuck("hard"), "12-14", "hard") for _ in range(2))
    assert set(first[:3]).isdisjoint(again[:3])


def test_what_helps_is_kept_and_stands_first_the_next_time(here: SmallSchool) -> None:
    ffion = Screen(here, here.ffion)
    page = ffion.stuck("boring")
    idea = offered(page, "12-14", "boring")[0]
    page = ffion.press(idea)
    assert page.text.count(idea) == 2, "among the ideas, and as what helps"
    ffion.press("Keep it for next time")
    page = ffion.stuck("place")
    assert page.text.index(idea) < page.text.index(offered(page, "12-14", "place")[0])
    assert "One of my sparks" in page.text


def test_who_asks_for_help_is_first_in_the_tutors_list_until_somebody_answers(here: SmallSchool) -> None:
    ffion, lee, mam = (Screen(here, person) for person in (here.ffion, here.lee, here.carer))
    ffion.stuck("instrument")
    ffion.send("-more", words="The D string has gone")
    assert "Would like some help" not in lee.client.get("/").text
    ffion.press("I'd like somebody to help")
    assert "Ms Lee" in ffion.page.text
    for adult in (lee, mam):
        assert "Would like some help" in adult.client.get("/").text
        page = adult.open("")
        assert "would like somebody to help." in page.text
        assert "The D string has gone" in page.text
    lee.send(form_of_answer(lee.page), words="I have one for you on Tuesday")
    for adult in (lee, mam):
        assert "Would like some help" not in adult.client.get("/").text
    assert "I have one for you on Tuesday" in ffion.open("").text
    assert "My instrument" in ffion.page.text, "it is answered, and not yet over"
    mam.open("")
    mam.press("Better now")
    assert "My instrument" not in ffion.open("").text
    assert "Better now" in ffion.open("/stuck").text


def form_of_answer(page: Page) -> str:
    return next(form.id for form in page.forms if any(name.startswith("answer.") for name in form.names()))


def test_a_mother_writes_it_down_for_her_child_and_both_names_are_shown(here: SmallSchool) -> None:
    mam = Screen(here, here.carer)
    page = mam.stuck("time")
    assert "written down by you" in page.text
    assert offered(page, "12-14", "time"), "she reads the ideas to her child"
    page = Screen(here, here.ffion).open("")
    assert "I've no time" in page.text


def test_a_form_without_a_reason_says_what_to_do(here: SmallSchool) -> None:
    ffion = Screen(here, here.ffion)
    form = ffion.open("/new/stuck").form("form-")
    answer = ffion.client.post(form.action, data=form.sent())
    assert answer.status_code == 422
    assert "Please" in Page(answer.text).text


def test_ways_to_begin_and_easy_wins_are_kept_with_one_tap(here: SmallSchool) -> None:
    ffion = Screen(here, here.ffion)
    for number, (what, sort) in enumerate(((BEGIN, "start"), (EASY, "easy"))):
        page = ffion.open("/new/spark")
        assert all(words in page.text for words in ours("12-14", what))
        kept = next(form for form in page.forms if [one.value for one in form.buttons] == [sort])
        ffion.follow(kept, kept.press(sort))
        assert ffion.path == f"{ffion.plan}/sparks"
        assert (
            sum(words in ffion.page.text for words in ours("12-14", BEGIN) + ours("12-14", EASY))
            == number + 1
        )
