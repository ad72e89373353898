"""Words of our school: its own ideas for children who are stuck, and which of ours are not offered here.

They travel with the card of each plan, so that devices have them offline.
"""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select, update

from app.http.done import led
from app.http.request import request
from app.kinds.ages import BANDS
from app.kinds.ideas import BEGIN, EASY, IDEAS, LONGEST
from app.kinds.stuck import REASONS
from app.people.models import Person, School
from app.people.page import page
from app.plan.twins.ideas import name
from app.plan.twins.values import clean
from app.school.enrolment.transaction import EnrolmentTransaction, enrolment_transaction
from app.school.staff import own_school, staff_only
from sync.ids import single_id

blueprint = Blueprint("ideas", __name__)

WHAT = REASONS | {BEGIN: "Ways to begin", EASY: "Easy wins"}
MOST = 60  # of a school's own: they travel with every plan
OURS = frozenset(
    name(age, what, id_) for age, found in IDEAS.items() for what, ids in found.items() for id_ in ids
)
Ideas = dict[str, Any]


@blueprint.get("/school/ideas")
@staff_only
def ideas() -> str:
    """What this school offers to a child who is stuck."""
    return shown({}, "")


def shown(typed: dict[str, str], error: str) -> str:
    ideas = own_school().ideas
    return page(
        "ideas",
        own=ideas.get("own", []),
        hidden=frozenset(ideas.get("hidden", [])),
        what=WHAT,
        ages=list(BANDS),
        bank=IDEAS,
        name=name,
        typed=typed,
        error=error,
    )


@blueprint.post("/school/ideas")
@staff_only
def add() -> ResponseReturnValue:
    """One idea of the school's own; the same twice is one."""
    what, age = request.form.get("what", ""), request.form.get("age", "")
    words = " ".join(clean(request.form.get("words", "")[: 4 * LONGEST]).split())
    error = wrong(what, age, words)
    if error:
        return shown({"what": what, "age": age, "words": words}, error), 422
    idea = [what, age, words]
    change(lambda own, hidden: ([*own, idea] if idea not in own and len(own) < MOST else own, hidden))
    return led(url_for("ideas.ideas"), "saved")


def wrong(what: str, age: str, words: str) -> str:
    """What to do about the form, in the reader's words."""
    if what not in WHAT or age not in ("", *BANDS):
        return "Please choose what it is for, and for whom."
    if not words:
        return "Please write the idea first."
    if len(words) > LONGEST:
        return f"Please say it in {LONGEST} letters: it has {len(words)}."
    if len(own_school().ideas.get("own", [])) >= MOST:
        return f"There are {MOST} already. Please take one away first."
    return ""


@blueprint.post("/school/ideas/removals")
@staff_only
def remove() -> ResponseReturnValue:
    """An idea of the school's own is offered no more."""
    idea = [request.form.get(part, "") for part in ("what", "age", "words")]
    change(lambda own, hidden: ([one for one in own if one != idea], hidden))
    return led(url_for("ideas.ideas"), "removed")


@blueprint.post("/school/ideas/hidden")
@staff_only
def hide() -> ResponseReturnValue:
    """Which of ours are not offered at this school, of one age and reason: those that are not ticked."""
    age, what = request.form.get("age", ""), request.form.get("what", "")
    here = {name(age, what, id_) for id_ in IDEAS.get(age, {}).get(what, {})}
    off = here - set(request.form.getlist("offered"))
    change(lambda own, hidden: (own, sorted({*hidden, *off} - (here - off))))
    return led(url_for("ideas.ideas") + f"#{age}-{what}", "saved")


def change(work: Callable[[list[Any], list[str]], tuple[list[Any], list[str]]]) -> None:
    """The school's ideas are others now: in its row, and on the card of each of its plans, all or none."""
    school = own_school().id
    with enrolment_transaction() as transaction:
        row = transaction.connection.execute(select(School.ideas).where(School.id == school)).scalar_one()
        own, hidden = work(row.get("own", []), row.get("hidden", []))
        found = {"own": own, "hidden": [id_ for id_ in hidden if id_ in OURS]}
        if found == row:
            return
        transaction.connection.execute(update(School).where(School.id == school).values(ideas=found))
        put_on_cards(transaction, school, found)


def put_on_cards(transaction: EnrolmentTransaction, school: str, ideas: Ideas) -> None:
    pupils = select(Person.plan).where(Person.school_id == school, Person.plan.is_not(None))
    for plan in transaction.connection.scalars(pupils):
        transaction.write(str(plan), "card", single_id(str(plan), "card"), {"ideas": ideas})
