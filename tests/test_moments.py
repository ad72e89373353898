"""Good moments: written in a line, seen once by everybody, kept for ever, and never counted."""

from collections.abc import Callable
from itertools import count
from typing import Any
from uuid import uuid4

import pytest

from app.engine import engine
from app.kinds.schema import SHOWN
from app.people.models import Person
from tests.pages import Form, Page
from tests.people import SmallSchool
from tests.test_views import FRAGMENT, HOUR, Browser, Clock, press

DAY = "2026-11-22"
number = count(1).__next__


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def at(here: SmallSchool) -> Callable[[Person], Browser]:
    return lambda person: Browser(here.client(person), here.plan)


def everyone(here: SmallSchool) -> tuple[Person, ...]:
    return here.ffion, here.carer, here.lee, here.jones, here.staff


def says(
    here: SmallSchool, who: Person, record: str, values: dict[str, Any], on_behalf_of: Person | None = None
) -> list[Any]:
    """One edit of a moment, by a client that ignores the pages: the verdict."""
    scope = f"{here.plan}/circle/2026"
    whom = on_behalf_of.id if on_behalf_of else None
    with here.app.app_context():
        edit = [f"{who.id[:8]}:{number()}", 1, whom, [[scope, "celebration", record, 99, values, 1]]]
        verdict: list[Any] = engine().apply(who.id, "their own client", [edit])[0]
    return verdict


def made(here: SmallSchool, who: Person, words: str, **more: Any) -> str:
    record = str(uuid4())
    assert says(here, who, record, {"day": DAY, "words": words} | more)[1] == "taken"
    return record


def write(browser: Browser, words: str, **more: str) -> Page:
    form = browser.open("/new/celebration").form("form-")
    for name, value in {"words": words, **more}.items():
        form.fill(name, value)
    return browser.save(form)


def test_everybody_writes_one_with_a_line_and_a_tap_and_reads_it_in_together(here, at):
    """The day is today's; a pupil is proud, and others have noticed. Whoever wrote it can undo it at once."""
    for person in everyone(here):
        page = at(person).open("/new/celebration")
        label = "I'm proud of …" if person is here.ffion else "I noticed …"
        assert page.text.count(label) == 3, "the title, the heading and the words' label"
        after = write(at(person), f"The first time, says {person.name}", sort="first")
        assert "Together" in after.text
        assert "Undo" in after.text
        form = next(one for one in after.forms if "removals" in one.action)
        assert "The first time" not in at(person).save(form).text.partition("is put away")[2]
    write(at(here.lee), "You waited for the others", sort="kind")
    for person in everyone(here):
        found = at(person).open("/together").text
        assert "You waited for the others" in found
        assert "Kind" in found
        assert ("you noticed this" if person is here.lee else "Ms Lee noticed this") in found


def test_it_is_on_everybodys_first_page_until_they_have_been_there(here, at, clock):
    for person in everyone(here):
        at(person).open()
    clock.now += HOUR
    made(here, here.ffion, "I led the warm-up")
    others = [person for person in everyone(here) if person is not here.ffion]
    for person in others:
        assert "I led the warm-up" in at(person).open().text, "at once"
    assert "I led the warm-up" not in at(here.ffion).open().text, "she knows"
    clock.now += HOUR
    for person in others:
        assert "I led the warm-up" not in at(person).open().text, "and then no more"
        assert "I led the warm-up" in at(person).open("/together").text


def test_she_keeps_one_to_herself_and_shows_it_again(here, at):
    """Hers alone is nobody else's; of what a grown-up wrote she is told that the school still reads it."""
    mine, noticed = made(here, here.ffion, "Just for me, this"), made(here, here.lee, "You were brave")
    for record in (mine, noticed):
        page = at(here.ffion).open(f"/celebration/{record}")
        after = at(here.ffion).save(press(page.form("-hide"), "hidden", "1"))
        assert "Just for me" in after.text
        assert ("The school can still read it" in after.text) == (record == noticed)
    for person, readable in ((here.carer, ""), (here.jones, ""), (here.staff, noticed), (here.lee, noticed)):
        found = at(person).open("/together").text
        assert "Just for me, this" not in found
        assert ("You were brave" in found) == bool(readable), person.name
        for record in (mine, noticed):
            answer = here.client(person).get(f"/plan/{here.plan}/celebration/{record}")
            assert answer.status_code == (200 if record == readable else 404)
            past = here.client(person).get(f"/plan/{here.plan}/history/celebration/{record}/words")
            assert past.status_code == answer.status_code
    page = at(here.ffion).open(f"/celebration/{mine}")
    at(here.ffion).save(press(page.form("-hide"), "hidden", ""))
    assert "Just for me, this" in at(here.carer).open("/together").text


@pytest.mark.parametrize("author", ["ffion", "carer", "lee", "staff"])
def test_after_it_is_taken_nobody_changes_or_erases_it_without_a_trace(here, at, author):
    """Tried with a client that ignores the pages. Taken back, it leaves a mark, and the school reads it."""
    who = getattr(here, author)
    record = made(here, who, "What was said first")
    for other in (one for one in everyone(here) if one is not who):
        for values in ({"words": "Something else"}, {"words": None}, {"day": "2026-01-01"}):
            assert says(here, other, record, values)[1] == "refused"
        assert says(here, other, record, {"words": "In her name"}, here.ffion)[1] == "refused"
    assert says(here, who, record, {"words": None})[1] == "refused", "it never goes empty"
    assert says(here, who, record, {"words": "What was made of it"})[1] == "taken"
    assert says(here, who, record, {"_deleted": True})[1] == "taken"
    put_away = at(here.staff).open("/put-away").text
    assert "What was made of it" in put_away
    assert "put away by" in put_away
    past = at(here.staff).open(f"/history/celebration/{record}/words").text
    assert "What was said first" in past
    assert "What was said first" not in at(here.carer).open("/together").text


def test_author_role_whom_and_time_are_the_servers_to_write(here):
    record = str(uuid4())
    made_of = {"day": DAY, "words": "I did not stop"}
    assert says(here, here.carer, record, made_of, here.ffion)[1] == "taken"
    assert says(here, here.staff, str(uuid4()), made_of, here.ffion)[1] == "refused", "staff write for nobody"
    for values in ({"by": here.lee.id}, {"at": 1}, {"role": "pupil"}):
        assert says(here, here.carer, record, values)[1] == "refused"
    with here.app.app_context():
        (past,) = engine().history(here.staff.id, f"{here.plan}/circle/2026", "celebration", record, "words")
    assert (past.by, past.on_behalf_of, past.role) == (here.carer.id, here.ffion.id, "carer")


def test_what_a_carer_put_right_of_words_she_wrote_down_is_still_in_the_childs_name(here, at):
    record = str(uuid4())
    assert says(here, here.carer, record, {"day": DAY, "words": "I did not stpo"}, here.ffion)[1] == "taken"
    form = next(
        one
        for one in at(here.carer).open(f"/celebration/{record}").forms
        if any("words" in name for name in one.names())
    )
    form.fill("words", "I did not stop")
    assert "written down by you" in at(here.carer).save(form).text


def reach(browser: Browser, goal: str) -> Form:
    form = browser.open(goal).form("-agreed")
    form.fill("state", "reached")
    return form


def test_a_goal_that_was_reached_offers_a_moment_that_begins_with_it(here, at):
    """With a script and without; and only then. What she makes of the words is hers."""
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing it to Nain")
    page = ffion.save(reach(ffion, goal))
    assert "Proud of it?" in page.text
    fragment = at(here.lee).send(reach(at(here.lee), at(here.lee).add_goal("Read it")), headers=FRAGMENT)
    assert "Say what you noticed" in fragment.text
    offer = f"/new/celebration?about=goal.{goal.rpartition('/')[2]}"
    assert offer in page.html
    form = ffion.open(offer).form("form-")
    assert "I want to sing it to Nain" in ffion.save(form).text
    found = ffion.open("/together").text
    assert "For the goal “ I want to sing it to Nain ”" in found
    form = ffion.open(goal).form("-agreed")
    form.fill("state", "working")
    assert "Proud of it?" not in ffion.save(form).text


def test_a_piece_that_she_can_play_is_what_the_moment_is_about(here, at):
    piece = str(uuid4())
    with here.app.app_context():
        change = [f"{here.plan}/circle", "repertoire", piece, 0, {"called": "Calon Lân"}, 1]
        assert engine().apply(here.ffion.id, "phone", [["f:1", 1, None, [change]]])[0][1] == "taken"
    ffion = at(here.ffion)
    page = ffion.save(press(ffion.open(f"/repertoire/{piece}").form("-say"), "say", "can"))
    offer = f"/new/celebration?about=repertoire.{piece}"
    assert offer in page.html
    assert "With “ Calon Lân ”" in ffion.save(ffion.open(offer).form("form-")).text


def test_what_offers_a_moment_is_said_in_a_line_of_its_kind():
    """A goal that was reached, an opportunity that somebody went to."""
    offers = {kind: how.proud for kind, how in SHOWN.items() if how.proud[0]}
    assert offers["goal"] == ("state", ("reached",))
    assert offers["opportunity"] == ("answer", ("went",))
    assert offers["repertoire"] == ("say", ("can",))
