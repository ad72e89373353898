"""Each reader is spoken to as themselves: nobody takes a child's "I" for their own, and a child can read."""

import re

import pytest

from app.demo.pen import Moving
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.pages import heard, labels
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from tests.pages import Page
from tests.people import SmallSchool
from tests.test_ideas import reading_age
from tests.test_reviews import LAST_WEEKS

CHILD = re.compile(r"\b(I|I'm|I'd|me|my|My|mine|myself)\b")
FOOT = re.compile(r'<footer class="foot">(.*?)</footer>', re.DOTALL)
DESCRIBED = '<meta name="description"'


@pytest.fixture
def clock() -> Moving:
    return Moving(LAST_WEEKS)


def test_no_label_is_in_the_childs_words_where_somebody_else_reads_it() -> None:
    """What only an adult writes is in their own words, and so is what each reader has of their own."""
    said = heard(labels(), "Ffion")
    for kind, words in said.items():
        if SCHEMA.kinds[kind].audience == "own" or kind == "acknowledgement":
            continue
        titles = [words["title"], words["titles"]]
        fields = SCHEMA.kinds[kind].fields
        theirs = [one["label"] for name, one in words["fields"].items() if "pupil" in fields[name].writers]
        assert [one for one in titles + theirs if CHILD.search(one)] == [], kind


def test_what_others_hear_is_of_labels_there_are_and_names_the_child() -> None:
    for kind, how in SHOWN.items():
        assert how.heard.keys() <= {"title", "titles", *SCHEMA.kinds[kind].fields}, kind
    said = heard(labels(), "{name} $& O'Neill")
    assert said["about"]["fields"]["good_at"]["label"] == "What {name} $& O'Neill is good at"
    assert labels()["about"]["fields"]["good_at"]["label"] == "What I'm good at"


def test_the_foot_of_a_childs_page_can_be_read_at_eight(here: SmallSchool) -> None:
    html = here.client(here.ffion).get(f"/plan/{here.plan}").text
    foot = re.sub(r"<ul>.*?</ul>", "", "".join(FOOT.findall(html)), flags=re.DOTALL)
    text = " ".join(re.sub(r"</?(summary|p|a|div)\b[^>]*>", ". ", foot).split())
    text = re.sub(r"(\. ?)+", ". ", re.sub("<[^>]*>", "", text))
    assert "Childline" in text
    assert "just for you" in text
    assert reading_age(text) <= 8, text
    assert reading_age(text.partition("Who reads this plan")[2]) <= 8, text


def test_whoever_pressed_write_for_a_child_need_not_press_it_again(here: SmallSchool) -> None:
    carer = here.client(here.carer)
    practice = f"/plan/{here.plan}/practice"
    assert f'href="{practice}?q=write"' in carer.get(f"/plan/{here.plan}").text
    led = carer.get(f"{practice}?q=write").text
    assert Page(led).form("form-").name("felt")
    assert "Write for Ffion" not in led
    assert "<summary" in carer.get(practice).text.partition("Write for Ffion")[0]


def test_pages_that_anybody_can_find_say_what_this_is_and_no_other_does(here: SmallSchool) -> None:
    assert here.client().get("/sign-in").text.count(DESCRIBED) == 1
    for person in (here.ffion, here.staff):
        assert DESCRIBED not in here.client(person).get("/", follow_redirects=True).text


def test_a_wish_to_talk_does_not_read_as_trouble(here: SmallSchool) -> None:
    said = labels()["acknowledgement"]["fields"]["talk"]["label"]
    assert "Nothing is wrong" in said
    staff = here.client(here.staff)
    form = next(
        one for one in Page(staff.get(f"/plan/{here.plan}").text).forms if one.action.endswith("edits")
    )
    form.fill("comment", "What a year")
    form.fill("talk", "1")
    staff.post(form.action, data=form.sent())
    assert said in Page(here.client(here.ffion).get(f"/plan/{here.plan}").text).text


def test_somebody_at_home_sees_what_to_ask_of_each_child_and_how_to_cheer(here: SmallSchool) -> None:
    with here.app.app_context():
        newcomer = Newcomer(here.school.id, "pupil", "Nia Llewellyn", called="Nia", sign_in="nia")
        nia = enrolment_people.add_person(newcomer)[0]
        other = str(nia.plan)
        enrolment_people.put_on_plan(other, here.carer)
    lee = here.client(here.lee)
    form = Page(lee.get(f"/plan/{here.plan}/new/lesson").text).form("form-")
    form.fill("did", "Scales")
    for one in form.inputs:
        if one.name.startswith("task.") and one.name.endswith(".words"):
            one.value = "The slow scale, twice"
    assert lee.post(form.action, data=form.sent()).status_code == 303
    html = here.client(here.carer).get("/").text
    assert 'Ask: can you show me <q dir="auto">The slow scale, twice</q>?' in html
    assert "Ask: what was the best bit of your music this week?" in html
    for plan in (here.plan, other):
        assert f'href="/plan/{plan}/cheers"' in html
    assert "can you show me" not in lee.get("/").text
