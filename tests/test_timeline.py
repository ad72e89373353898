"""What there was, term by term, and the child's own faces: read from the plan, to be taken along."""

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from app.demo.pen import Moving
from app.engine import engine
from app.people.models import Person
from sync.ids import own_id
from tests.pages import Page
from tests.parity_story import MONDAY, id_of
from tests.people import SmallSchool

DAY = 24 * 3_600_000


@pytest.fixture
def clock() -> Moving:
    return Moving(MONDAY)


@pytest.fixture
def says(here: SmallSchool, clock: Moving) -> Callable[..., None]:
    """Somebody saves one record, so many days ago."""
    saves = count(1)

    def saved(who: Person, kind: str, name: str, ago: int = 0, new: int = 1, **fields: Any) -> None:
        dated = "/2026" if kind in ("celebration", "opportunity", "review", "review_part") else ""
        record = fields.pop("record", id_of(name))
        change = [f"{here.plan}/circle{dated}", kind, record, 10**6 * (1 - new), fields, new]
        edit = [f"save{next(saves)}:1", clock() - ago * DAY, None, [change]]
        with here.app.app_context():
            assert engine().apply(who.id, f"{who.sign_in}-pad", [edit])[0][1] == "taken"

    return saved


def a_year(here: SmallSchool, says: Callable[..., None]) -> None:
    ffion, lee = here.ffion, here.lee
    says(ffion, "dream", "dream", 55, words="To play outdoors")
    says(ffion, "goal", "busk", 50, words="I want to busk")
    says(lee, "goal", "busk", 45, 0, state="working")
    says(ffion, "repertoire", "swan", 40, called="The Swan", say="learning", since="2026-04-20")
    says(lee, "opportunity", "choir", 30, what="The county choir", day="2026-11-01")
    says(lee, "opportunity", "band", 30, what="A band nobody answered")
    says(ffion, "goal", "idea", 9, words="Only an idea")
    says(ffion, "celebration", "cow", 5, day="2026-11-10", words="I sang to a cow")
    says(ffion, "celebration", "gran", 5, day="2026-11-10", words="A song about Gran", hidden=True)
    says(ffion, "opportunity", "choir", 3, 0, answer="went")
    says(lee, "goal", "busk", 2, 0, state="reached")
    says(ffion, "repertoire", "wish", 1, called="Only a wish", say="wish")
    says(ffion, "repertoire", "swan", 1, 0, say="can")


def test_the_timeline_tells_what_there_was_and_who_said_so_and_nothing_kept_private(
    here: SmallSchool, says: Callable[..., None]
) -> None:
    a_year(here, says)
    for person in (here.ffion, here.carer, here.lee, here.staff):
        text = Page(here.client(person).get(f"/plan/{here.plan}/timeline").text).text
        order = (
            *("Can play it The Swan", "Goal reached I want to busk Ms Lee", "Moment I sang to a cow"),
            *("Took part The county choir", "Goal begun I want to busk Ffion", "Dream To play outdoors"),
            "Piece begun The Swan",
        )
        places = [text.index(words) for words in order]
        assert places == sorted(places), "the newest first"
        for words in ("Only an idea", "Only a wish", "A song about Gran", "A band nobody answered"):
            assert words not in text
        assert f'href="/plan/{here.plan}/timeline"' in here.client(person).get(f"/plan/{here.plan}/plan").text


def test_the_childs_own_faces_stand_from_review_to_review_with_their_days_and_no_sum(
    here: SmallSchool, says: Callable[..., None]
) -> None:
    for name, day, face in (("first", "2026-09-20", "2"), ("second", "2026-11-13", "4")):
        says(here.lee, "review", name, look="any", day=day)
        part = own_id("review_part", id_of(name), here.ffion.id)
        says(here.ffion, "review_part", "", record=part, review=id_of(name), sure=face)
    for person in (here.ffion, here.carer, here.lee, here.staff):
        text = Page(here.client(person).get(f"/plan/{here.plan}/reviews").text).text
        faces = text.partition("from review to review")[2]
        sure = "Sure of my music" if person is here.ffion else "Sure of the music"
        assert f"{sure} Sun 20 September A little Fri 13 November Mostly" in faces
        assert "In front of people Sun" not in faces, "nothing was said of it"
        assert "Sun 20 September A little Fri 13 November Mostly" in faces.partition("As a table")[2]
