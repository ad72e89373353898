"""The chat at the start of a term: a question a screen, skipped freely, picked up later; it writes goals."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.kinds.ages import BANDS
from app.kinds.ideas import GOAL_IDEAS, LONGEST
from app.people.models import Person
from app.plan.pages import PAGES
from tests.pages import Form, Page
from tests.people import SmallSchool, copy_school
from tests.test_ideas import READING_AGE, reading_age
from tests.test_looks import SPRITE
from tests.test_views import Browser, Clock

QUESTIONS = [page.path.partition("<plan>")[2] for page in PAGES if page.template == "chat.html"]
GROUPS = {
    f"goal-{name}"
    for name in ("skill", "style", "song", "live", "one", "together", "nearby", "surer", "help")
}


@pytest.fixture
def here(made_school: Path, tmp_path: Path) -> SmallSchool:
    return copy_school(made_school, tmp_path / "data", clock=Clock())


@pytest.fixture
def at(here: SmallSchool) -> Callable[[Person], Browser]:
    return lambda person: Browser(here.client(person), here.plan)


def taking(page: Page, words: str) -> Form:
    """The form of an idea."""
    return next(form for form in page.forms if any(one.value == words for one in form.inputs))


def filled(page: Page, part: str, **fields: str) -> Form:
    form = page.form(part)
    for name, value in fields.items():
        form.fill(name, value)
    return form


def test_a_tutor_and_a_child_side_by_side_talk_a_term_over(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    lee = at(here.lee)
    page = lee.save(filled(lee.open("/chat"), "form-", words="The carol concert"))
    assert "What would you love to do?" in page.text, "what was kept leads on"
    words = next(iter(GOAL_IDEAS["12-14"]["goal-song"].values()))[1]
    page = lee.save(taking(page, words))
    assert f"{words} This is one of the goals." in page.text
    page = lee.save(filled(page, "form-", words="Busk in town"))
    page = lee.save(filled(lee.open("/chat/goals"), "-chat", why="It would be funny", words="Ask Mam"))
    assert "What does each need?" in page.text
    page = lee.save(filled(page, "-chat", need_tutor="A list of songs"))
    assert "How will we know?" in page.text
    page = lee.save(filled(page, "-chat", know="Somebody claps"))
    assert "That's it for now" in page.text
    assert "Another day" in page.text, "one goal is not talked over, and that is fine"
    ffion = at(here.ffion)
    text = ffion.open("/goals").text
    assert words in text
    assert "Musical Into something else" in text
    goal = re.search(r"/goal/[0-9a-f-]{36}", ffion.open("/goals").html)
    assert goal
    text = ffion.open(goal[0]).text
    assert "written down by Ms Lee" in text
    for said in ("It would be funny", "Ask Mam", "A list of songs", "Somebody claps"):
        assert said in text
    assert "The carol concert" in ffion.open("/chat").text, "and next time it is looked back on"


@pytest.mark.parametrize("who", ["ffion", "lee", "carer", "staff"])
def test_every_question_can_be_skipped_by_everybody(
    here: SmallSchool, at: Callable[[Person], Browser], who: str
) -> None:
    browser = at(getattr(here, who))
    assert len(QUESTIONS) == 6
    for question, following in zip(QUESTIONS, [*QUESTIONS[1:], "/goals"], strict=True):
        assert f'href="/plan/{here.plan}{following}"' in browser.open(question).html
    assert "No goals yet" in browser.open("/goals").text, "looking at questions writes nothing"


def test_who_stops_goes_on_where_something_is_missing(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    ffion, lee = at(here.ffion), at(here.lee)

    def left() -> list[str]:
        return re.findall(r'class="on" href="[^"]*(/chat/\w+)"', lee.open("/goals").html)

    assert left() == [], "there is nothing to go on with"
    ffion.save(filled(ffion.open("/chat/love"), "form-", words="Busk in town"))
    assert left() == ["/chat/goals"]
    ffion.save(filled(ffion.open("/chat/goals"), "-chat", why="It would be funny"))
    assert left() == ["/chat/needs"]
    carer = at(here.carer)
    carer.save(filled(carer.open("/chat/needs"), "-chat", need_home="A hat for the coins"))
    assert left() == ["/chat/know"]
    assert "A hat for the coins" in lee.open("/chat/needs").text
    lee.save(filled(lee.open("/chat/know"), "-chat", know="Somebody claps", by_when="Easter"))
    assert left() == []


def test_a_carer_writes_down_a_goal_for_the_child_and_it_says_so(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    carer = at(here.carer)
    carer.save(filled(carer.open("/chat/love"), "form-", words="Sing with Taid"))
    assert "Sing with Taid" in at(here.ffion).open("/goals").text
    goal = re.search(r"/goal/[0-9a-f-]{36}", carer.open("/goals").html)
    assert goal
    assert "Ffion Llewellyn , written down by you" in carer.open(goal[0]).text


def test_what_is_too_long_comes_back_with_its_words(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    ffion = at(here.ffion)
    long = "la " * 200
    answer = ffion.send(filled(ffion.open("/chat/love"), "form-", words=long))
    assert answer.status_code == 422
    assert long.strip() in answer.text
    assert "What would you love to do?" in answer.text


@pytest.mark.parametrize("band", BANDS)
def test_ideas_for_goals_are_of_every_sort_and_can_be_read(band: str) -> None:
    pictures = set(re.findall(r'<symbol id="([a-z0-9-]+)"', SPRITE))
    assert GOAL_IDEAS[band].keys() == GROUPS
    said: list[Any] = [one for found in GOAL_IDEAS[band].values() for one in found.values()]
    assert all(len(found) >= 2 for found in GOAL_IDEAS[band].values())
    assert {picture for picture, _ in said} <= pictures
    assert len({words for _, words in said}) == len(said)
    assert all(len(words) <= LONGEST for _, words in said)
    assert reading_age(" ".join(words for _, words in said)) <= READING_AGE[band]
