"""How a goal is going: what each person says stays theirs, side by side, and is never made into one."""

import random
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from app.engine import engine
from app.kinds.schema import SCHEMA
from app.people.models import Person
from app.plan.twins import terms
from app.plan.twins.document import document
from app.plan.twins.goal_picture import goal_picture
from app.plan.twins.scales import scales
from app.plan.twins.timeline import timeline
from app.plan.twins.words import Words
from tests.javascript import JavaScript
from tests.pages import Form, Input
from tests.people import SmallSchool
from tests.plan_plans import random_plan
from tests.plan_twin import ask, counter, plain
from tests.test_views import Browser, Clock

TODAY = "2026-11-22"
FACES = SCHEMA.kinds["checkin"].fields["face"].choices  # type: ignore[attr-defined]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def at(here: SmallSchool) -> Callable[[Person], Browser]:
    return lambda person: Browser(here.client(person), here.plan)


@pytest.fixture
def goal(here: SmallSchool, at: Callable[[Person], Browser]) -> str:
    return at(here.ffion).add_goal("I want to sing it to Nain")


def tap(form: Form, code: str) -> Form:
    """Press the button of a face."""
    name = next(one.name for one in form.inputs if one.name.endswith(".face")).removeprefix("was.")
    return Form(form.id, form.action, [*form.inputs, Input(name, code, "submit")])


def says(here: SmallSchool, who: Person, goal: str, name: str = "", **fields: Any) -> Any:
    """One check-in, as a phone sends it; the verdict."""
    record, scope = name or str(uuid4()), f"{here.plan}/circle/2026"
    fields = {"goal": goal.rpartition("/")[2], "day": TODAY} | fields
    with here.app.app_context():
        edit = [f"{uuid4()}:1", 1_795_341_600_000, None, [[scope, "checkin", record, 0, fields, 1]]]
        return engine().apply(who.id, f"{who.sign_in}'s phone", [edit])[0]


@pytest.mark.scenario(51)
def test_pupil_and_adults_who_say_apart_how_a_goal_goes_are_all_read_with_their_names(
    here: SmallSchool, at: Callable[[Person], Browser], goal: str
) -> None:
    pages = [at(person).open(goal) for person in (here.ffion, here.lee, here.carer, here.staff)]
    tapped = tap(pages[0].form("-face"), "2")
    written = [page.form("-see") for page in pages[1:]]
    fields = ("from_tutor", "from_home", "from_school")
    for form, field in zip(written, fields, strict=True):
        form.fill(field, f"Seen {field}")
    for person, form in zip(
        (here.staff, here.carer, here.ffion, here.lee),
        (written[2], written[1], tapped, written[0]),
        strict=True,
    ):
        at(person).save(form)
    text = at(here.ffion).open(goal).text
    for said in (
        "Hard you",
        "Seen from_tutor Ms Lee",
        "Seen from_home Siân Llewellyn",
        "Seen from_school Mrs Ashworth",
    ):
        assert said in text, said


@pytest.mark.scenario(51)
def test_nobody_changes_what_somebody_else_said_about_a_goal(here: SmallSchool, goal: str) -> None:
    record = str(uuid4())
    assert says(here, here.ffion, goal, record, face="1", words="It is too fast")[1] == "taken"
    for who in (here.lee, here.carer, here.staff):
        for fields in ({"face": "5"}, {"words": "It is fine"}):
            assert says(here, who, goal, record, **fields)[1:3] == ["refused", "not-allowed"]
    assert says(here, here.lee, goal, from_tutor="Slower from now on")[1] == "taken"
    assert says(here, here.carer, goal, face="5")[1:3] == ["refused", "not-allowed"], "a face is the child's"


@pytest.mark.usefixtures("goal")
def test_a_face_is_one_tap_on_the_card_and_another_tap_changes_it(
    here: SmallSchool, at: Callable[[Person], Browser]
) -> None:
    ffion = at(here.ffion)
    page = ffion.save(tap(ffion.open("/goals").form("-face"), "4"))
    assert "Saved Undo" in page.text
    assert "Good · today" in page.text
    page = ffion.save(tap(page.form("-face"), "5"))
    assert "Brilliant · today" in page.text
    assert checkins(here, here.ffion) == 1, "the same day's face was changed"
    assert "Undo" not in page.text.split("My goals")[0]


def test_undo_after_the_first_tap_takes_the_face_back(
    here: SmallSchool, at: Callable[[Person], Browser], goal: str
) -> None:
    ffion = at(here.ffion)
    page = ffion.save(tap(ffion.open(goal).form("-face"), "1"))
    undo = next(form for form in page.forms if form.action.endswith("/removals") and not form.id)
    page = ffion.save(undo)
    assert checkins(here, here.ffion) == 0
    assert "How does it feel just now?" in page.text
    lee = at(here.lee)
    form = lee.open(goal).form("-see")
    form.fill("from_tutor", "Steady")
    saved = lee.send(form)
    assert "Undo" not in at(here.ffion).open(f"{goal}?{saved.location.partition('?')[2]}").text, (
        "it is hers to undo"
    )


def test_an_adult_writes_down_the_childs_face_and_it_says_so(
    here: SmallSchool, at: Callable[[Person], Browser], goal: str
) -> None:
    form = at(here.carer).open(goal).form("-told")
    form.fill("face", "3")
    form.fill("words", "Sort of")
    at(here.carer).save(form)
    assert "Sort of Ffion Llewellyn , written down by Siân Llewellyn" in at(here.lee).open(goal).text
    assert at(here.staff).open(goal).forms
    assert not any("-told" in form.id for form in at(here.staff).open(goal).forms), (
        "the school writes its own"
    )


def test_a_check_in_without_anything_in_it_is_none(
    here: SmallSchool, at: Callable[[Person], Browser], goal: str
) -> None:
    page = at(here.lee).save(at(here.lee).open(goal).form("-see"))
    assert "Nothing was changed." in page.text
    assert checkins(here, here.lee) == 0


def test_a_hundred_check_ins_are_six_and_the_rest_folded_by_term(
    here: SmallSchool, at: Callable[[Person], Browser], goal: str
) -> None:
    for number in range(100):
        day = f"2026-{9 + number // 45:02}-{number % 28 + 1:02}"
        assert says(here, here.ffion, goal, face="12345"[number % 5], day=day)[1] == "taken"
    page = at(here.lee).open(goal)
    assert "Earlier, Autumn 94 check-ins" in page.text
    shown = page.html.split("</details>\n")
    assert sum(part.rpartition("<details")[0].count('<li class="checkin"') for part in shown) <= 6 + 1
    assert page.html.count('<li class="checkin"') == 100
    assert "average" not in page.text.lower()


def test_what_was_said_of_a_goal_years_ago_can_still_be_read(
    here: SmallSchool, at: Callable[[Person], Browser], goal: str, clock: Clock
) -> None:
    says(here, here.ffion, goal, face="4", words="It begins to swing")
    clock.now += 380 * 24 * 3_600_000
    assert "It begins to swing" not in at(here.ffion).open(goal).text, "devices hold this year's"
    assert "Good It begins to swing" in at(here.ffion).open("/earlier/2026").text


def checkins(here: SmallSchool, who: Person) -> int:
    with here.app.app_context():
        held = engine().records(who.id, here.plan)
    return sum(
        row[0] == "checkin" and row[3] is not None for part in held.values() for row in part["records"]
    )


def test_both_servers_sort_goals_and_check_ins_into_the_same_terms(javascript: JavaScript) -> None:
    """Whatever the days, the terms and the years are."""
    cases = [random_plan(random.Random(seed)) for seed in range(40, 60)]
    for case in cases:
        case |= {"typed": None, "unsent": []}
    assert ask(javascript, "sorted", cases) == [python(case) for case in cases]


def python(case: dict[str, Any]) -> Any:
    words = Words(case["me"]["offsets"], case["now"], case["me"]["person"])
    plan = document(
        case["plan"], case["held"], case["me"], [], case["seen"], case["now"], None, counter(), case["told"]
    )
    ids = lambda groups: [{**one, "records": [record["id"] for record in one["records"]]} for one in groups]  # noqa: E731
    picture = goal_picture(plan, words.day_of)
    rows = [row | {"goal": row["goal"]["id"]} for row in picture["goals"]]
    return plain({
        "picture": picture | {"goals": rows},
        "earlier": ids(terms.earlier_goals(plan, words.day_of)),
        "timeline": [
            term | {"records": [row | {"record": row["record"]["id"]} for row in term["records"]]}
            for term in timeline(plan, words.day_of)
        ],
        "scales": [one["part"]["id"] for one in scales(plan)["told"]],
        "now": [goal["id"] for goal in terms.goals_now(plan)],
        "checkins": [ids(terms.checkins(plan, goal)) for goal in plan["goals"]],
    })  # fmt: skip
