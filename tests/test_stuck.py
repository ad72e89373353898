"""I'm stuck: two taps, ideas at once, somebody to help; and the school learns only that it has lasted."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from flask.testing import FlaskClient
from werkzeug.routing import Rule

from app.engine import engine
from app.kinds.ideas import BEGIN, EASY, IDEAS
from app.kinds.stuck import REASONS
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.school.opportunities import offers
from app.storage.database import db
from tests.pages import Form, Page
from tests.people import PASSWORD, SmallSchool

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


class Screen:
    """Somebody at a screen without a script: each press is a plain form and the page that follows."""

    def __init__(self, school: SmallSchool, person: Person, plan: str = "") -> None:
        self.client: FlaskClient = school.client(person)
        self.plan = f"/plan/{plan or school.plan}"
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


def test_the_past_of_a_tick_and_of_what_it_is_about_can_be_read(here: SmallSchool) -> None:
    ffion = Screen(here, here.ffion)
    ffion.open("/new/goal")
    ffion.send("form-", words="Sing to Nain")
    ffion.stuck("hard")
    record = ffion.path.rpartition("/")[2]
    goal = re.findall(r'<option value="([0-9a-f-]{36})">Sing to Nain', ffion.page.html)[0]
    ffion.send("-more", goal=goal)
    ffion.press("I'd like somebody to help")
    assert "Sing to Nain" in ffion.open(f"/history/stuck/{record}/goal").text
    assert goal not in ffion.page.text
    assert "Yes" in ffion.open(f"/history/stuck/{record}/help").text


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


STUCK_LONG = "Stuck for over two weeks"


@pytest.fixture
def dove(here: SmallSchool) -> Person:
    """Mr Dove of the school's staff, who is not named for safeguarding."""
    with here.app.app_context():
        newcomer = Newcomer(here.school.id, "school", "Mr Dove", sign_in="dove", password=PASSWORD)
        person, _ = enrolment_people.add_person(newcomer)
    return person


def needs_a_look(here: SmallSchool, staff: Person) -> str:
    """The school's list, for somebody who has just signed in."""
    answer = here.client(staff).get("/school")
    assert answer.status_code == 200
    return answer.text


def is_stuck_and_answered(here: SmallSchool) -> Screen:
    """Ffion after Ms Lee has answered her."""
    ffion, lee = Screen(here, here.ffion), Screen(here, here.lee)
    ffion.stuck("instrument")
    ffion.send("-more", words="The zither string has gone")
    ffion.press("I'd like somebody to help")
    lee.open("")
    lee.send(form_of_answer(lee.page), words="Bring the zither on Tuesday")
    return ffion


def test_what_was_in_the_way_is_found_again_once_it_is_better(here: SmallSchool) -> None:
    screen = is_stuck_and_answered(here)
    screen.open(screen.path.removeprefix(screen.plan))
    screen.press("Better now")
    for person in (here.ffion, here.carer, here.lee):
        assert f'href="/plan/{here.plan}/stuck"' in Screen(here, person).open("/plan").html


@pytest.mark.scenario(47)
def test_the_school_learns_that_it_has_lasted_and_not_what_it_is(
    here: SmallSchool, dove: Person, clock: Clock
) -> None:
    ffion = is_stuck_and_answered(here)
    for days, told in ((13, False), (2, True)):
        clock.now += days * DAY
        assert (STUCK_LONG in needs_a_look(here, dove)) is told
    office = here.client(dove)
    assert office.get(ffion.path).status_code == 404
    for path in ("", "/stuck", "/plan", "/together"):
        text = office.get(f"{ffion.plan}{path}").text
        assert "zither" not in text
        assert REASONS["instrument"] not in text
    Screen(here, here.ffion).press("Better now")
    assert STUCK_LONG not in needs_a_look(here, dove)


@pytest.mark.slow
@pytest.mark.scenario(47)
def test_no_answer_to_the_school_says_what_is_in_the_way(here: SmallSchool, dove: Person) -> None:
    reason = REASONS["instrument"]
    told_all = {path for path, text in everything_for(here, dove) if reason in text}
    assert told_all, "the ideas that the school may hide are sorted by reason"
    is_stuck_and_answered(here)
    for path, text in everything_for(here, dove):
        assert "zither" not in text, path
        assert reason not in text or path in told_all, path


def everything_for(here: SmallSchool, person: Person) -> Iterator[tuple[str, str]]:
    """What somebody is answered at every address, about each record of Ffion's plan; and by a sync."""
    client = here.client(person)
    with here.app.app_context():
        held = engine().records(here.ffion.id, here.plan)
    rows = [row for name, part in held.items() if "/home" in name for row in part["records"]]
    for rule in here.app.url_map.iter_rules():
        if "GET" in (rule.methods or ()) and rule.endpoint != "static":
            for path in paths(here, rule, rows):
                yield path, client.get(path, follow_redirects=True).text
    me = client.get("/me?nonce=1").json
    asked = {"protocol": 1, "person": me["person"], "epoch": me["epoch"], "device": "desk", "now": NOW}
    asked |= {"edits": [], "have": dict.fromkeys(held, 0)}
    yield "/sync", client.post("/sync?nonce=1", json=asked).text


def paths(here: SmallSchool, rule: Rule, rows: list[Any]) -> Iterator[str]:
    """The addresses of a rule, one for each record and field where it names one."""
    given = {
        "plan": here.plan,
        "person": here.ffion.id,
        "year": 2026,
        "version": "0",
        "offer": an_offer(here),
    }
    build = here.app.url_map.bind("localhost").build
    for kind, record, _, fields, *_ in rows if "record" in rule.arguments else [("", "", 0, {})]:
        for field in fields if "field" in rule.arguments else [""]:
            wanted = given | {"kind": kind, "record": record, "field": field}
            yield build(rule.endpoint, {name: wanted[name] for name in rule.arguments})


def an_offer(here: SmallSchool) -> str:
    """The id of something that the hub offers."""
    with here.app.app_context():
        if not offers.all_offers():
            offers.add(str(uuid4()), here.hub.id, {"what": "Open day"})
            db.session.commit()
        return offers.all_offers()[0].id


def test_what_is_put_away_has_not_lasted_nor_what_is_of_another_school(
    here: SmallSchool, dove: Person, clock: Clock
) -> None:
    Screen(here, here.ffion).stuck("hard")
    clock.now += 15 * DAY
    assert STUCK_LONG in needs_a_look(here, dove)
    with here.app.app_context():
        other = enrolment_people.add_school("Another school")
        person, _ = enrolment_people.add_person(
            Newcomer(other.id, "school", "Ms Rook", sign_in="rook", password=PASSWORD)
        )
    assert STUCK_LONG not in needs_a_look(here, person)
    ffion = Screen(here, here.ffion)
    ffion.open(re.findall(r"/stuck/[0-9a-f-]+", ffion.page.html)[0])
    ffion.send("-away")
    assert STUCK_LONG not in needs_a_look(here, dove)


def test_the_schools_own_ideas_come_before_ours_and_those_it_hides_are_not_offered(
    here: SmallSchool, dove: Person
) -> None:
    office = here.client(dove)
    add = {"what": "place", "age": "", "words": " Room 4 is free\nat lunch "}
    assert office.post("/school/ideas", data=add).status_code == 303
    assert office.post("/school/ideas", data=add | {"age": "5-7", "words": "For others"}).status_code == 303
    office.post("/school/ideas", data=add)
    offered_here = [f"12-14.place.{id_}" for id_ in IDEAS["12-14"]["place"]][1:]
    office.post("/school/ideas/hidden", data={"age": "12-14", "what": "place", "offered": offered_here})
    assert office.get("/school/ideas").text.count("Room 4 is free at lunch</p>") == 1
    page = Screen(here, here.ffion).stuck("place")
    first, *rest = ours("12-14", "place")
    assert first not in page.text
    assert page.text.index("Room 4 is free at lunch An idea from school") < page.text.index(rest[0])
    assert "For others" not in page.text
    with here.app.app_context():
        zoe = Newcomer(here.school.id, "pupil", "Zoë Rees", sign_in="zoe", password=PASSWORD, year="Year 2")
        child, _ = enrolment_people.add_person(zoe)
    screen = Screen(here, child, str(child.plan))
    assert "For others" in screen.stuck("place").text, "who comes later has them, too"
    office.post("/school/ideas/removals", data=add | {"words": "Room 4 is free at lunch"})
    assert "Room 4" not in Screen(here, here.ffion).stuck("place").text


@pytest.mark.parametrize(
    "form",
    [
        {"words": "x"},
        {"what": "place", "age": "99", "words": "x"},
        {"what": "place", "age": "", "words": " "},
        {"what": "place", "age": "", "words": "long " * 5000},
    ],
)
def test_an_idea_that_cannot_be_taken_comes_back_with_the_reason(
    here: SmallSchool, dove: Person, form: dict[str, str]
) -> None:
    answer = here.client(dove).post("/school/ideas", data=form)
    assert answer.status_code == 422
    assert "Please" in answer.text


def test_only_the_schools_staff_say_what_it_offers(here: SmallSchool) -> None:
    for person in (here.ffion, here.lee, here.carer, here.hub):
        client = here.client(person)
        assert client.get("/school/ideas").status_code == 404
        for path in ("", "/removals", "/hidden"):
            assert client.post(f"/school/ideas{path}", data={"what": "place"}).status_code == 404
