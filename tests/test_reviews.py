"""A term's look back and look ahead: everybody's own part, written when they like, in one review."""

import re

import pytest

from app.demo.pen import Moving
from app.engine import engine
from app.people.models import Person
from app.plan.twins.reviews import term_review_id
from tests.pages import Page
from tests.parity_story import MONDAY
from tests.people import SmallSchool

DAY = 24 * 3_600_000
LAST_WEEKS = MONDAY + 14 * DAY  # 30 November; the term ends on 18 December
TERM = "Autumn 2026/27"


@pytest.fixture
def clock() -> Moving:
    return Moving(LAST_WEEKS)


def back(here: SmallSchool) -> str:
    """The address of this term's look back."""
    return f"/plan/{here.plan}/review/{term_review_id(here.plan, 'back', TERM)}"


def form_of(here: SmallSchool, person: Person) -> Page:
    return Page(here.client(person).get(back(here)).text)


def write(here: SmallSchool, person: Person, page: Page | None = None, **fields: str) -> None:
    """Fill in one's own part, on a page that may have been opened long ago, and save it."""
    page = page or form_of(here, person)
    first = f".{next(iter(fields))}"
    form = next(form for form in page.forms if any(name.endswith(first) for name in form.names()))
    for name, value in fields.items():
        form.fill(name, value)
    here.app.extensions["clock"].now += 60_000
    answer = here.client(person).post(form.action, data=form.sent())
    assert answer.status_code == 303, answer.text


def records(here: SmallSchool, kind: str) -> list[list[object]]:
    with here.app.app_context():
        held = engine().records(here.lee.id, here.plan)
    return [row for part in held.values() for row in part["records"] if row[0] == kind]


def test_two_who_begin_the_look_back_apart_write_in_one_review(here: SmallSchool) -> None:
    pages = {person.sign_in: form_of(here, person) for person in (here.lee, here.carer, here.ffion)}
    write(here, here.lee, pages["lee"], musical="Bowing is freer")
    write(here, here.carer, pages["carer"], home="She hums")
    write(here, here.ffion, pages["ffion"], best="The concert", sure="4")
    assert len(records(here, "review")) == 1
    assert len(records(here, "review_part")) == 3
    for person in (here.lee, here.carer, here.ffion, here.staff):
        text = form_of(here, person).text
        assert all(words in text for words in ("Bowing is freer", "She hums", "The concert"))


def test_two_devices_of_one_person_make_one_part(here: SmallSchool) -> None:
    phone, tablet = form_of(here, here.carer), form_of(here, here.carer)
    write(here, here.carer, phone, home="She hums")
    write(here, here.carer, tablet, home_next="A music stand")
    assert len(records(here, "review_part")) == 1


def test_whose_part_is_empty_is_told_first_and_no_more_once_it_is_written(here: SmallSchool) -> None:
    first = f"/plan/{here.plan}"
    for person in (here.ffion, here.carer, here.lee, here.staff):
        page = here.client(person).get(first).text
        assert f"{back(here)}#mine" in page, "one tap leads to one's own part"
    assert "Still to come" in form_of(here, here.lee).text
    write(here, here.lee, musical="Bowing is freer")
    assert back(here) not in here.client(here.lee).get(first).text
    assert back(here) in here.client(here.carer).get(first).text
    assert "Your part is still empty" not in form_of(here, here.lee).text
    assert "Your part is still empty" in form_of(here, here.carer).text


def test_no_review_is_asked_for_in_the_middle_of_a_term(here: SmallSchool, clock: Moving) -> None:
    clock.now = MONDAY - 7 * DAY
    assert "#mine" not in here.client(here.lee).get(f"/plan/{here.plan}").text
    assert back(here) in here.client(here.lee).get(f"/plan/{here.plan}/reviews").text, "and it can be written"


def test_an_adult_writes_down_what_the_child_says_and_both_names_are_shown(here: SmallSchool) -> None:
    write(here, here.carer, best="The concert, Mam")
    page = form_of(here, here.lee)
    assert "The concert, Mam" in page.text
    assert "Ffion Llewellyn , written down by Siân Llewellyn" in page.text
    assert len(records(here, "review_part")) == 1
    write(here, here.ffion, hard="The long shift")
    assert len(records(here, "review_part")) == 1, "it is her own part, and she goes on with it"


def test_facts_of_the_term_hold_nothing_that_is_kept_private(here: SmallSchool) -> None:
    client = here.client(here.ffion)
    for fields in ({"words": "I sang to a cow"}, {"words": "A song about Gran", "hidden": "1"}):
        write(here, here.ffion, Page(client.get(f"/plan/{here.plan}/new/celebration").text), **fields)
    for person in (here.ffion, here.lee, here.staff):
        text = form_of(here, person).text
        assert "I sang to a cow" in text
        assert "A song about Gran" not in text


def test_what_was_agreed_last_time_stands_in_the_next_review(here: SmallSchool) -> None:
    client = here.client(here.lee)
    begin = Page(client.get(f"/plan/{here.plan}/reviews").text).form("-any")
    begun = client.post(begin.action, data=begin.sent())
    page = Page(client.get(begun.location).text)
    form = page.form("-steps")
    form.fill("steps", "Sing to Nain on Sundays")
    assert client.post(form.action, data=form.sent()).status_code == 303
    assert "Sing to Nain on Sundays" in form_of(here, here.ffion).text


def test_two_who_agree_different_things_apart_are_asked_in_plain_words(here: SmallSchool) -> None:
    """Where it is, which words differ, and where what is not chosen can be read."""
    write(here, here.lee, musical="Good")
    pages = {person.sign_in: form_of(here, person) for person in (here.lee, here.ffion)}
    write(here, here.lee, pages["lee"], steps="Ten minutes a day")
    write(here, here.ffion, pages["ffion"], steps="Ten minutes, or whenever I like")
    text = here.client(here.lee).get(back(here)).text
    assert "both changed this. You had not seen each other's words yet. Which do you want here?" in text
    assert ">Ten <mark>minutes a day</mark><" in text
    assert ">Ten <mark>minutes, or whenever I like</mark><" in text
    assert re.search(r"What you do not use is kept too: look in <a href=\"/plan/[^\"]*/history/review/", text)
    waiting = " ".join(re.sub(r"<[^>]+>", "", here.client(here.lee).get("/waiting").text).split())
    assert re.search("Two versions of the review “[^”]+”: [A-Z][a-z ]+ · Ffion", waiting), waiting


def test_saved_on_this_phone_is_said_of_ones_own_words_alone(here: SmallSchool) -> None:
    mark = here.app.jinja_env.from_string(
        '{% from "_saved.html" import saved with context %}{{ saved({"made": {"by": "ffion"}}) }}'
    )
    with here.app.test_request_context():
        assert "Your change is saved on this phone" in mark.render(me={"person": "lee"})
        assert "</svg>Saved on this phone<" in mark.render(me={"person": "ffion"})


def publish(here: SmallSchool, person: Person, *left_out: str) -> str:
    """Look it over, leave some of it out, and publish it; the address of what was published."""
    client = here.client(person)
    page = Page(client.get(f"{back(here)}/publish").text)
    chosen = page.form("choose")
    for one in chosen.inputs:
        one.on = one.on and not one.value.startswith(left_out)
    looked = client.get(f"{back(here)}/publish", query_string=chosen.sent())
    form = Page(looked.text).form("publish")
    answer = client.post(form.action, data=form.sent())
    assert answer.status_code == 303, answer.text
    assert client.post(form.action, data=form.sent()).location == answer.location, "a double press is one"
    return str(answer.location)


def sheet_of(html: str) -> str:
    return html.partition('<div class="paper">')[2].partition('<footer class="paper-foot')[0]


@pytest.mark.scenario(49)
def test_what_is_published_is_what_was_looked_at_and_never_changes(here: SmallSchool) -> None:
    write(here, here.lee, musical="Bowing is freer")
    write(here, here.ffion, best="The concert", sure="4")
    before = here.client(here.lee).get(f"{back(here)}/publish?chosen=1&in=part.{here.ffion.id}").text
    address = publish(here, here.lee, "goals", "days", f"part.{here.lee.id}", "faces")
    assert sheet_of(here.client(here.carer).get(address).text) == sheet_of(before)
    write(here, here.ffion, best="The biscuits")
    for person in (here.ffion, here.carer, here.lee, here.staff):
        assert sheet_of(here.client(person).get(address).text) == sheet_of(before)
    assert "goes into the next one" in form_of(here, here.carer).text
    assert "The biscuits" in here.client(here.carer).get(publish(here, here.staff)).text
    assert "Number 2" in form_of(here, here.lee).text


@pytest.mark.scenario(49)
def test_what_is_published_holds_nothing_that_the_pupil_keeps_private(here: SmallSchool) -> None:
    client = here.client(here.ffion)
    for fields in ({"words": "I sang to a cow"}, {"words": "A song about Gran", "hidden": "1"}):
        write(here, here.ffion, Page(client.get(f"/plan/{here.plan}/new/celebration").text), **fields)
    told = Page(here.client(here.lee).get(f"/plan/{here.plan}/new/celebration").text)
    write(here, here.lee, told, **{"words": "She cried at the end", "for": here.ffion.id})
    record = records(here, "celebration")[-1][1]
    change = [f"{here.plan}/circle/2026", "celebration", record, 10**6, {"hidden": True}, 0]
    with here.app.app_context():
        assert engine().apply(here.ffion.id, "phone", [["hides:1", 0, None, [change]]])[0][1] == "taken"
    write(here, here.lee, musical="Bowing is freer")
    for person in (here.staff, here.lee):
        text = here.client(person).get(publish(here, person)).text
        assert "I sang to a cow" in text
        assert "A song about Gran" not in text
        assert "She cried at the end" not in text, "not even to her who wrote it down for the child"


@pytest.mark.scenario(49)
def test_nobody_but_the_server_writes_what_is_published(here: SmallSchool) -> None:
    write(here, here.lee, musical="Bowing is freer")
    record = publish(here, here.lee).rpartition("/")[2]
    scope = f"{here.plan}/circle/2026"
    with here.app.app_context():
        for number, person in enumerate((here.ffion, here.carer, here.lee, here.staff)):
            for fields in ({"content": {"title": "Mine"}}, {"withdrawn": "2026-11-30"}, {"_deleted": True}):
                change = [scope, "published", record, 10**6, fields, 1]
                edit = [f"forged{number}{next(iter(fields))}:1", LAST_WEEKS, None, [change]]
                assert engine().apply(person.id, "forger", [edit])[0][1:] == ["refused", "not-allowed"]


def test_what_is_withdrawn_stays_with_a_mark(here: SmallSchool) -> None:
    write(here, here.lee, musical="Bowing is freer")
    address = publish(here, here.lee)
    sheet = sheet_of(here.client(here.lee).get(address).text)
    assert here.client(here.carer).post(f"{address}/withdrawal").status_code == 404
    assert here.client(here.staff).post(f"{address}/withdrawal").status_code == 303
    page = here.client(here.ffion).get(address).text
    assert "Withdrawn on today by <bdi>Mrs Ashworth</bdi>" in page
    assert sheet_of(page) == sheet


def test_only_tutor_and_school_publish(here: SmallSchool) -> None:
    write(here, here.lee, musical="Bowing is freer")
    for person in (here.ffion, here.carer, here.hub):
        client = here.client(person)
        assert client.get(f"{back(here)}/publish").status_code == 404
        assert client.post(f"{back(here)}/publish", data={"save": "x"}).status_code == 404


def test_who_looked_before_somebody_wrote_looks_again(here: SmallSchool) -> None:
    write(here, here.lee, musical="Bowing is freer")
    client = here.client(here.lee)
    form = Page(client.get(f"{back(here)}/publish").text).form("publish")
    write(here, here.lee, musical="Bowing is very free")
    answer = client.post(form.action, data=form.sent())
    assert answer.status_code == 422
    assert "Somebody has written since you looked" in answer.text
    assert "Bowing is very free" in answer.text
    assert not records(here, "published")
