"""What people do on the pages of a plan, and what they find there afterwards."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event
from werkzeug.test import TestResponse

from app.engine import engine
from app.people.models import Person
from app.plan import visit
from app.plan.pages import PAGES
from app.school.enrolment import people as enrolment_people
from app.storage import database
from sync.ids import single_id
from tests.pages import Form, Input, Page
from tests.people import SmallSchool

MORNING = 1_795_341_600_000  # Sunday 22 November 2026, 10:00
HOUR = 3_600_000
FRAGMENT = {"HX-Request": "true", "HX-Request-Type": "partial"}


class Clock:
    """The school's time, which a test moves on."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> int:
        self.now += 1  # nothing happens at the same time
        return self.now


class Browser:
    """Somebody at a screen."""

    def __init__(self, client: FlaskClient, plan: str) -> None:
        self.client, self.plan = client, plan

    def open(self, path: str = "", **more: Any) -> Page:
        answer = self.client.get(f"/plan/{self.plan}{path}", **more)
        assert answer.status_code == 200, answer.text
        return Page(answer.text)

    def send(self, form: Form, **more: Any) -> TestResponse:
        return self.client.post(form.action, data=form.sent(), **more)

    def save(self, form: Form) -> Page:
        """Send it and look at the page that follows."""
        answer = self.send(form, follow_redirects=True)
        assert answer.status_code == 200, answer.text
        return Page(answer.text)

    def add_goal(self, words: str, **more: str) -> str:
        """A new goal; answers the path of its page."""
        form = self.open("/new/goal").form("form-")
        for name, value in {"words": words, **more}.items():
            form.fill(name, value)
        self.save(form)
        record = form.inputs[[one.name for one in form.inputs].index("record")].value.split()[1]
        return f"/goal/{record}"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def at(here: SmallSchool) -> Callable[[Person], Browser]:
    return lambda person: Browser(here.client(person), here.plan)


def history(here: SmallSchool, person: Person, path: str, field: str) -> list[Any]:
    _, kind, record = path.split("/")
    scope = f"{here.plan}/circle" if kind == "goal" else f"{here.plan}/home/2026"
    with here.app.app_context():
        return [one.value for one in engine().history(person.id, scope, kind, record, field)]


def test_ffion_writes_a_goal_and_finds_it_on_her_first_page(here, at):
    ffion = at(here.ffion)
    ffion.add_goal("I want to play\nat the Eisteddfod")
    assert "I want to play at the Eisteddfod" in Page(ffion.client.get("/").text).text
    assert "I want to play" in at(here.carer).open("/goals").text


def test_only_what_was_changed_is_saved(here, at):
    goal = at(here.ffion).add_goal("I want to sing", why="For Nain")
    lee = at(here.lee)
    form = lee.open(goal).form("-agreed")
    form.fill("know", "When Nain hums along")
    lee.save(form)
    assert history(here, here.lee, goal, "know") == ["When Nain hums along"]
    assert history(here, here.lee, goal, "agreed") == []
    assert history(here, here.lee, goal, "state") == []


@pytest.mark.both
def test_a_second_click_on_save_is_the_same_edit(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing")
    form = ffion.open(goal).form(goal.rpartition("/")[2])
    form.fill("words", "I want to sing in Welsh")
    ffion.save(form)
    ffion.save(form)
    assert history(here, here.ffion, goal, "words") == ["I want to sing in Welsh", "I want to sing"]


def test_words_that_are_too_long_stay_on_the_screen_and_can_be_saved_shorter(here, at):
    ffion = at(here.ffion)
    form = ffion.open("/new/goal").form("form-")
    form.fill("words", "la " * 150)
    answer = ffion.send(form)
    assert answer.status_code == 422
    page = Page(answer.text)
    assert "This is longer than 300 letters: it has 449." in page.text
    again = page.form("form-")
    assert "la la la" in again.sent()[again.name("words")]
    again.fill("words", "la la la")
    ffion.save(again)
    assert "la la la" in ffion.open("/goals").text


def test_two_tutors_who_wrote_apart_lose_nothing(here, at):
    lee, jones = at(here.lee), at(here.jones)
    goal = at(here.ffion).add_goal("I want to sing")
    hers, his = lee.open(goal).form("-agreed"), jones.open(goal).form("-agreed")
    hers.fill("agreed", "Once a week")
    his.fill("agreed", "Every day")
    lee.save(hers)
    page = jones.save(his)
    assert "Once a week" in page.text
    assert "Every day" in page.text
    kept = jones.save(page.form("-settlements-"))
    assert "Once a week" in kept.text
    assert "Every day" not in kept.text
    assert "Every day" in jones.open(f"/history{goal}/agreed").text


def test_a_suggestion_stands_beside_the_childs_words_until_she_says(here, at):
    ffion, lee = at(here.ffion), at(here.lee)
    goal = ffion.add_goal("I want to sing")
    form = lee.open(goal).form(goal.rpartition("/")[2])
    form.fill("words", "I want to sing in tune")
    lee.save(form)
    page = ffion.open(goal)
    assert "Ms Lee suggests" in page.text
    assert "I want to sing in tune" not in ffion.save(page.form("-dismissals-")).text


def test_what_was_put_away_comes_back_with_undo_and_from_the_list(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing")
    page = ffion.save(ffion.open(goal).form("-away"))
    assert "“I want to sing” is put away." in page.text
    assert "I want to sing" in ffion.open("/put-away").text
    undo = next(form for form in page.forms if form.action.endswith("/restorations"))
    assert "I want to sing" in ffion.save(undo).text
    assert "Nothing has been put away" in ffion.open("/put-away").text


def test_what_is_put_away_is_read_and_brought_back_and_not_written_in(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing", why="For Nain")
    ffion.save(ffion.open(goal).form("-away"))
    page = ffion.open(goal)
    assert "For Nain" in page.text
    assert [form.action.rpartition("/")[2] for form in page.forms] == ["restorations"]


def test_words_that_gave_way_are_in_the_list_of_what_waits(here, at):
    goal = at(here.ffion).add_goal("I want to sing")
    apart = [at(person).open(goal).form("-agreed") for person in (here.jones, here.lee)]
    for form, when in zip(apart, ("June", "July"), strict=True):
        form.fill("by_when", when)
        at(here.jones if when == "June" else here.lee).save(form)
    page = Page(at(here.jones).client.get("/waiting").text)
    assert "Something newer than yours" in page.text
    assert "Something newer than yours in the goal “ I want to sing ”: By when" in page.text
    assert "Nothing is waiting" not in page.text
    assert "Nothing is waiting" in at(here.lee).client.get("/waiting").text


def test_the_diary_of_a_long_year_is_read_to_its_first_entry(here, at):
    ffion = at(here.ffion)
    scope = f"{here.plan}/home/2026"
    edits = []
    for number in range(1, 92):
        said = {"day": "2026-11-20", "what": f"Song {number} of all"}
        change = [scope, "practice", str(UUID(int=number)), 0, said, 1]
        edits.append([f"diary:{number}", MORNING, None, [change]])
    with here.app.app_context():
        assert {one[1] for one in engine().apply(here.ffion.id, "phone", edits)} == {"taken"}
    found, path = "", "/practice"
    while path:
        page = ffion.open(path)
        found += page.text
        path = next(iter(re.findall(r'href="[^"]*(/practice\?q=\d+)"', page.html)), "")
    assert [number for number in range(1, 92) if f"Song {number} of all" not in found] == []


def test_htmx_gets_one_element_and_its_back_button_a_whole_page(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing")
    part = ffion.open(goal, headers=FRAGMENT)
    assert part.html.lstrip().startswith("<article")
    assert part.ids[0] == f"goal-{goal.rpartition('/')[2]}"
    back = {**FRAGMENT, "HX-History-Restore-Request": "true"}
    assert "<!doctype html>" in ffion.open(goal, headers=back).html
    form = part.form(goal.rpartition("/")[2])
    form.fill("words", "I want to dance")
    answer = ffion.send(form, headers=FRAGMENT)
    assert answer.status_code == 200
    assert Page(answer.text).ids[0] == part.ids[0]
    assert "I want to dance" in answer.text


@pytest.mark.both
def test_ms_lee_writes_a_lesson_things_to_try_and_a_note_in_one_save(here, at):
    lee = at(here.lee)
    form = lee.open("/new/lesson").form("form-")
    form.fill("did", "Long notes\nwith a friend")
    note = next(name for name in form.names() if name.startswith("note.") and name.endswith(".words"))
    task = next(name for name in form.names() if name.startswith("task.") and name.endswith(".words"))
    for one in form.inputs:
        one.value = {note: "Shy today", task: "Bars 5 to 8"}.get(one.name, one.value)
    lee.save(form)
    assert "Bars 5 to 8" in at(here.ffion).open().text
    assert "Long notes" in at(here.jones).open("/lessons").text
    lesson = next(name for name in form.names() if name.startswith("lesson.")).split(".")[1]
    assert "Shy today" in lee.open(f"/lesson/{lesson}").text
    for other in (here.ffion, here.jones, here.carer):
        assert "Shy today" not in at(other).open(f"/lesson/{lesson}").html
    assert at(here.staff).client.get(f"/plan/{here.plan}/lesson/{lesson}").status_code == 404


def test_one_tap_says_i_did_it(here, at):
    lee, ffion = at(here.lee), at(here.ffion)
    form = lee.open("/new/lesson").form("form-")
    task = next(name for name in form.names() if name.startswith("task.") and name.endswith(".words"))
    for one in form.inputs:
        one.value = "Bars 5 to 8" if one.name == task else one.value
    lee.save(form)
    did = next(form for form in ffion.open().forms if any(".tasks" in name for name in form.names()))
    page = ffion.save(did)
    assert "Done today" in page.text
    assert "Bars 5 to 8" in ffion.open("/practice").text


def test_a_small_step_says_when_it_was_done_and_by_whom(here, at):
    ffion, lee = at(here.ffion), at(here.lee)
    goal = ffion.add_goal("I want to sing")
    form = next(
        one for one in ffion.open(goal).forms if any(name.startswith("step.") for name in one.names())
    )
    form.fill("words", "Hum it")
    ffion.save(form)
    ticked = lee.save(press(lee.open(goal).form("-tick"), "done", "1"))
    assert "Done, today you · today" in " ".join(ticked.text.split())
    step = next(name for name in ticked.form("-tick").names() if name.endswith(".done_on")).split(".")[-2]
    assert when_done(here, step) == ["2026-11-22"]
    cleared = lee.save(press(lee.open(goal).form("-tick"), "done", ""))
    assert when_done(here, step) == [None, "2026-11-22"]
    assert "Done, today" not in cleared.text


def press(form: Form, field: str, value: str) -> Form:
    """The form, sent by its one button, which carries the field."""
    shown = next(name for name in form.names() if name.startswith("was.") and name.endswith(f".{field}"))
    form.inputs.append(Input(shown.removeprefix("was."), value, "submit"))
    return form


def when_done(here: SmallSchool, step: str) -> list[Any]:
    with here.app.app_context():
        past = engine().history(here.lee.id, f"{here.plan}/circle", "step", step, "done_on")
    return [one.value for one in past]


def test_ffion_keeps_a_cheer_to_herself_and_whoever_sent_it_can_put_it_away(here, at):
    ffion, lee, carer = at(here.ffion), at(here.lee), at(here.carer)
    form = carer.open("/cheers").form("form-")
    form.fill("words", "Da iawn cariad")
    page = carer.save(press(form, "sticker", "star"))
    assert "Undo" in page.text, "one tap sends it, another takes it back"
    assert "Just for me" in ffion.save(press(ffion.open("/cheers").form("-hide"), "hidden", "1")).text
    assert "Da iawn cariad" not in lee.open("/cheers").text
    assert "Da iawn cariad" in carer.open("/cheers").text, "who wrote it knows it"
    page = carer.save(carer.open("/cheers").form("-away"))
    assert "Undo" in page.text
    assert "Da iawn cariad" not in ffion.open("/cheers").text


def test_only_who_sent_a_cheer_is_offered_to_put_it_away(here, at):
    at(here.carer).save(press(at(here.carer).open("/cheers").form("form-"), "sticker", "star"))
    offered = [[one.id[-5:] for one in at(who).open("/cheers").forms] for who in (here.carer, here.lee)]
    assert ["-away" in ids for ids in offered] == [True, False]


def test_an_adult_writes_down_what_ffion_asks_and_she_puts_away_what_she_set_herself(here, at):
    ffion, lee, carer = at(here.ffion), at(here.lee), at(here.carer)
    form = lee.open("/new/lesson").form("form-")
    form.fill("did", "Long notes")
    lee.save(form)
    lesson = next(name for name in form.names() if name.startswith("lesson.")).split(".")[1]
    question = carer.open(f"/lesson/{lesson}").form("-question")
    question.fill("question", "May we do the Welsh one?")
    assert "May we do the Welsh one?" in carer.save(question).text
    assert "written down by" in lee.open(f"/lesson/{lesson}").text
    own = next(one for one in ffion.open().forms if any(name.endswith(".lesson") for name in one.names()))
    own.fill("words", "My own tune")
    assert "My own tune" in ffion.save(own).text
    assert "“My own tune” is put away." in ffion.save(ffion.open().form("-away")).text


def test_practice_says_for_which_goal_it_was_and_so_does_its_past(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing").rpartition("/")[2]
    form = ffion.open("/practice").form("form-")
    form.fill("what", "Scales")
    form.fill("goals", goal)
    assert "Scales I want to sing" in " ".join(ffion.save(form).text.split())
    record = next(name for name in form.names() if name.startswith("practice.")).split(".")[1]
    past = ffion.open(f"/history/practice/{record}/goals")
    assert "+ I want to sing" in past.text
    assert goal not in past.text


def test_her_mother_writes_for_her_and_says_so(here, at):
    carer = at(here.carer)
    form = carer.open("/practice").form("form-")
    form.fill("what", "Sang in the car")
    carer.save(form)
    text = at(here.ffion).open("/practice").text
    assert "Sang in the car" in text
    entry = at(here.lee).open("/practice")
    assert "written down by" in entry.html
    assert "Siân" in entry.text


def test_the_school_says_that_it_has_seen_the_plan_and_is_known_by_name(here, at):
    staff = at(here.staff)
    form = next(one for one in staff.open().forms if any("acknowledgement" in name for name in one.names()))
    form.fill("comment", "Lovely to read")
    staff.save(form)
    text = at(here.ffion).open().text
    assert "Lovely to read" in text
    assert "Mrs Ashworth" in text


@pytest.mark.both
def test_what_came_since_last_time_is_marked_until_the_visit_after(here, at, clock):
    ffion, lee = at(here.ffion), at(here.lee)
    goal = ffion.add_goal("I want to sing")
    form = lee.open(goal).form("-agreed")
    form.fill("agreed", "Once a week")
    lee.save(form)
    clock.now += HOUR
    for _ in range(2):
        assert '<span class="mark new">' in ffion.open(goal).html
    clock.now += HOUR
    assert '<span class="mark new">' not in ffion.open(goal).html


@pytest.mark.both
def test_every_value_of_a_field_can_be_brought_back(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing")
    form = ffion.open(goal).form(goal.rpartition("/")[2])
    form.fill("words", "I want to dance")
    ffion.save(form)
    past = ffion.open(f"/history{goal}/words")
    assert "I want to sing" in past.text
    back = next(form for form in past.forms if "I want to sing" in form.sent().values())
    ffion.save(back)
    assert history(here, here.ffion, goal, "words")[0] == "I want to sing"
    assert ffion.client.get(f"/plan/{here.plan}/history{goal}/words").status_code == 200
    assert ffion.client.get(f"/plan/{here.plan}/history{goal}/__proto__").status_code == 404


def test_a_list_comes_back_as_it_was(here, at):
    ffion = at(here.ffion)
    for loves in ("Adwaith\nBach", "Adwaith\nCatrin Finch", ""):
        form = ffion.open("/about").form("form-")
        form.fill("loves", loves)
        ffion.save(form)
    past = ffion.open(f"/history/about/{single_id(here.plan, 'about')}/loves")
    for words in ("+ Adwaith, + Bach", "+ Catrin Finch, − Bach", "− Adwaith, − Catrin Finch"):
        assert words in past.text
    back = next(form for form in past.forms if "Adwaith\r\nCatrin Finch" in form.sent().values())
    ffion.save(back)
    shown = ffion.open("/about")
    assert "Catrin Finch" in shown.text
    assert "Bach" not in shown.text


def test_two_who_begin_the_same_page_at_once_begin_one_page(here, at):
    ffion, carer = at(here.ffion), at(here.carer)
    hers, mams = (one.open("/about").form("form-") for one in (ffion, carer))
    hers.fill("loves", "Adwaith\nBach")
    mams.fill("say", "FEE-on")
    ffion.save(hers)
    carer.save(mams)
    text = at(here.lee).open("/about").text
    for words in ("Adwaith", "Bach", "FEE-on"):
        assert words in text


@pytest.mark.both
def test_a_browser_that_opens_all_its_tabs_at_once_is_answered_in_each(here, monkeypatch):
    together = Barrier(6)

    def begin_writing():
        together.wait(60)  # each has read that nothing was ever opened here
        database.begin_writing()

    monkeypatch.setattr(visit, "begin_writing", begin_writing)
    with ThreadPoolExecutor(6) as tabs:
        opened = [tabs.submit(here.client(here.lee).get, f"/plan/{here.plan}") for _ in range(6)]
        assert [tab.result(60).status_code for tab in opened] == [200] * 6


def test_another_childs_plan_and_no_plan_at_all_look_the_same(here, at):
    with here.app.app_context():
        newcomer = enrolment_people.Newcomer(
            here.school.id, "pupil", "Aled Pugh", sign_in="aled", password="x" * 9
        )
        other = str(enrolment_people.add_person(newcomer)[0].plan)
    ffion = at(here.ffion).client
    nowhere = "00000000-0000-4000-8000-000000000000"
    for path in ("", "/goals", "/new/goal", "/history/goal/x/words", "/put-away"):
        theirs, none = (ffion.get(f"/plan/{plan}{path}") for plan in (other, nowhere))
        assert theirs.status_code == none.status_code == 404
        assert theirs.text.replace(other, nowhere) == none.text
    for door in ("edits", "settlements", "dismissals", "removals", "restorations"):
        record = f"goal {nowhere} {other}/circle 0 1"
        answer = ffion.post(f"/plan/{other}/{door}", data={"record": record, "save": "k"})
        assert answer.status_code in (400, 404)
    assert at(here.hub).client.get(f"/plan/{here.plan}").status_code == 404


@pytest.mark.both
def test_who_has_left_writes_no_more_and_the_school_keeps_the_words(here, at):
    jones = at(here.jones)
    goal = at(here.ffion).add_goal("I want to sing")
    form = jones.open(goal).form("-agreed")
    form.fill("agreed", "Written while leaving")
    with here.app.app_context():
        engine().leave(here.plan, here.jones.id)
    assert jones.send(form).status_code == 404
    assert "Written while leaving" not in at(here.ffion).open(goal).text
    with here.app.app_context():
        assert len(engine().quarantined(here.school.id)) == 1


@pytest.mark.both
def test_a_page_asks_the_database_once_for_each_thing_it_shows(here, at):
    """Who reads, where they belong, records and visits: as many questions for sixty plans as for one."""
    asked = []

    def note(_connection, _cursor, statement, *_more):
        asked.append(statement)

    for person, page in ((here.ffion, ""), (here.lee, ""), (here.lee, "/lessons"), (here.staff, "/goals")):
        browser = at(person)
        browser.open(page)
        with here.app.app_context():
            event.listen(database.db.engine, "before_cursor_execute", note)
        asked.clear()
        browser.open(page)
        with here.app.app_context():
            event.remove(database.db.engine, "before_cursor_execute", note)
        known = [statement for statement in asked if not statement.startswith("BEGIN")]
        assert len(known) <= (16 if page == "/lessons" else 13), "\n".join(known)


def test_a_form_leads_nowhere_but_to_its_own_plan(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing")
    form = ffion.open(goal).form(goal.rpartition("/")[2])
    evil = ("//evil.example/", "https://evil.example/", "/sign-out", "/plan/other/goals", "\\\\evil", "%")
    for place in evil:
        for one in form.inputs:
            one.value = place if one.name == "show" else one.value
        assert ffion.send(form).headers["Location"].partition("?")[0] == f"/plan/{here.plan}"


def test_a_form_that_is_none_of_ours_is_refused_in_plain_words(here, at):
    ffion = at(here.ffion).client
    post = f"/plan/{here.plan}/edits"
    assert ffion.post(post, data={"record": "goal x y 0 1"}).status_code == 400
    assert ffion.post(post, data={"x" * 9: "y" * 300_000}).status_code == 413
    assert ffion.post(post, data={}).status_code == 303
    assert ffion.post(f"/plan/{here.plan}/removals", data={}).status_code == 400


def test_who_signs_in_in_another_tab_does_not_save_what_ffion_typed(here, at):
    ffion, lee = at(here.ffion), at(here.lee)
    goal = ffion.add_goal("I want to sing")
    form = ffion.open(goal).form(goal.rpartition("/")[2])
    form.fill("words", "Typed by Ffion")
    answer = lee.send(form)
    assert answer.status_code == 409
    assert "Somebody else has signed in here" in answer.text
    assert "Typed by Ffion" not in lee.open(goal).text


def test_what_is_not_hers_to_write_is_refused_and_her_words_stay(here, at):
    carer = at(here.carer)
    goal = at(here.ffion).add_goal("I want to sing")
    record = goal.rpartition("/")[2]
    stem = f"goal.{record}.agreed"
    data = {
        "record": f"goal {record} {here.plan}/circle 99 0",
        "show": f"/plan/{here.plan}{goal}",
        stem: "Twice a day",
        f"was.{stem}": "",
    }
    answer = carer.client.post(f"/plan/{here.plan}/edits", data=data)
    assert answer.status_code == 422
    assert "This is for someone else on the plan to write." in answer.text
    assert history(here, here.lee, goal, "agreed") == []


@pytest.mark.both
def test_a_tutors_list_says_who_needs_a_look_first(here, at, clock):
    with here.app.app_context():
        for name in ("Aled Pugh", "Zosia Kowalska"):
            newcomer = enrolment_people.Newcomer(
                here.school.id, "pupil", name, sign_in=name[:4], password="x" * 9
            )
            enrolment_people.put_on_plan(str(enrolment_people.add_person(newcomer)[0].plan), here.lee)
    lee, ffion = at(here.lee), at(here.ffion)
    for words in ("Aled", "Zosia"):
        assert words in Page(lee.client.get("/").text).text
    goal = ffion.add_goal("I want to sing")
    clock.now += HOUR
    text = Page(lee.client.get("/").text).text
    assert text.index("Aled") < text.index("Zosia") < text.index("Ffion")
    form = lee.open(goal).form("-agreed")
    form.fill("agreed", "Once a week")
    apart = at(here.jones).open(goal).form("-agreed")
    apart.fill("agreed", "Every day")
    lee.save(form)
    at(here.jones).save(apart)
    text = Page(lee.client.get("/").text).text
    assert text.index("Ffion") < text.index("Aled")
    assert "1 needs you" in text
    assert "Aled" not in Page(lee.client.get("/?q=zos").text).text
    assert "1 needs you" in Page(lee.client.get("/chip").text).text
    assert "Ffion" in Page(lee.client.get("/waiting").text).text


def test_last_years_lessons_are_a_page_of_their_own_once_devices_hold_them_no_more(here, at, clock):
    lee, ffion = at(here.lee), at(here.ffion)
    form = lee.open("/new/lesson").form("form-")
    form.fill("did", "Long notes with a friend")
    lee.save(form)
    lesson = next(name for name in form.names() if name.startswith("lesson.")).split(".")[1]
    assert ffion.client.get(f"/plan/{here.plan}/earlier/2026").status_code == 404, "it is this year"
    clock.now += 365 * 24 * HOUR
    assert "Long notes" not in ffion.open("/lessons").text
    for path in ("/lessons", "/practice", "/cheers"):
        assert f"/plan/{here.plan}/earlier/2026" in ffion.open(path).html
    year = ffion.open("/earlier/2026")
    assert "School year 2026/27" in year.text
    assert "Long notes with a friend" in year.text
    assert '<span class="mark new">' not in year.html, "what is a year old is no news"
    assert "Long notes with a friend" in ffion.open(f"/lesson/{lesson}").text
    assert "Long notes with a friend" in ffion.open(f"/history/lesson/{lesson}/did").text
    lee.save(lee.open(f"/lesson/{lesson}").form("-away"))
    assert f"/plan/{here.plan}/lesson/{lesson}" in lee.open("/earlier/2026").html, (
        "put away, it is still found"
    )
    for other in (here.staff, here.hub):
        assert "Long notes" not in at(other).client.get(f"/plan/{here.plan}/earlier/2026").text


def test_every_page_a_pupil_sees_says_whom_a_worried_child_can_tell(here, at):
    ffion = at(here.ffion)
    goal = ffion.add_goal("I want to sing")
    addresses = [one.path.replace("<plan>", here.plan) for one in PAGES if one.name != "chip"]
    addresses = [path.replace("<record>", goal.rpartition("/")[2]) for path in addresses]
    there = 0
    for path in [
        *addresses,
        "/password",
        "/school",
        "/no-such-page",
        "/reset",
        f"/plan/{here.plan}/history{goal}/words",
    ]:
        answer = ffion.client.get(path)
        there += answer.status_code == 200
        text = Page(answer.text).text
        assert "Talk to Mrs Ashworth in room 4." in text, path
        assert "0800 1111" in text, path
    assert there > 12


def test_who_has_not_signed_in_may_be_a_child_too(here):
    here.app.config["PROPAGATE_EXCEPTIONS"] = False
    here.app.view_functions["hub.hub"] = lambda: {}["broken"]
    for path in ("/sign-in", "/no-such-page", "/hub"):
        assert "0800 1111" in here.client().get(path).text, path
