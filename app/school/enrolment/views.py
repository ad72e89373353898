"""People: find them, add them, put them on a plan or take them off, end their sign-ins, print a new slip."""

from collections.abc import Mapping

from flask import Blueprint, abort, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.engine import engine
from app.http import address
from app.http.done import led
from app.http.request import request
from app.kinds.roles import ROLES
from app.people import lifetimes, sign_ins
from app.people.models import Person
from app.people.names import plain, searched
from app.people.page import page
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer, enrolment_transaction
from app.school.log import Asked, entries
from app.school.names import one_line
from app.school.pupil import Pupil, problems_of
from app.school.staff import (
    own_school,
    people_of_school,
    person_or_404,
    safeguarding_only,
    staff_only,
)
from app.school.years import year_name
from app.storage.database import db
from app.storage.settings import DemoError

blueprint = Blueprint("people", __name__, url_prefix="/school/people")

PAGE, DONE = 100, 30
ADDED = {role: words for role, words in ROLES.items() if role != "hub"}


@blueprint.get("")
@staff_only
def people() -> ResponseReturnValue:
    """Find somebody; with `joining`, somebody to put on that pupil's plan."""
    words, role = request.args.get("q", ""), request.args.get("role", "")
    joining = person_or_404(request.args["joining"], "pupil") if request.args.get("joining") else None
    roles = ("carer", "tutor") if joining else tuple(ADDED)
    everyone = db.session.scalars(people_of_school().where(Person.role.in_(roles)).order_by(Person.name))
    sought = searched(words)
    found = [person for person in everyone if wanted(person, sought, role)]
    return page(
        "people",
        people=found[:PAGE],
        more=max(0, len(found) - PAGE),
        joining=joining,
        roles={name: ADDED[name] for name in roles},
        role=role,
        q=words,
    )


@blueprint.get("/new")
@staff_only
def new_person() -> ResponseReturnValue:
    """The form for somebody who comes in mid-year."""
    return page("new_person", roles=ADDED, filled={"role": request.args.get("role", "pupil")}, errors=[])


@blueprint.post("")
@staff_only
def add() -> ResponseReturnValue:
    """Enrol somebody, and show the slip: the only time that its password can be seen."""
    filled, draft = request.form, draft_of(request.form)
    role = filled.get("role", "")
    errors = problems_of(draft, [], 0)
    if role not in ADDED:
        errors.append("Please choose who this is.")
    if errors:
        return page("new_person", roles=ADDED, filled=filled, errors=errors), 422
    facts = (draft.called, draft.year, draft.group) if role == "pupil" else ()
    newcomer = Newcomer(own_school().id, role, draft.name, *facts)
    try:
        person, slip = enrolment_people.add_person(newcomer, alone="namesake" not in filled)
    except DemoError as refusal:
        return page("new_person", roles=ADDED, filled=filled, errors=[str(refusal)]), 422
    except enrolment_people.NamesakeError:
        return page("new_person", roles=ADDED, filled=filled, errors=["namesake"]), 422
    return page(
        "slips",
        slips=[slip],
        roles=ROLES,
        address=address.shown(),
        until=lifetimes.slip_until(),
        back=person_path(person),
    )


def draft_of(form: Mapping[str, str]) -> Pupil:
    """What was typed about somebody, tidied as a line of a roster is."""
    name, called, group = (one_line(form.get(key, "")) for key in ("name", "called", "group"))
    return Pupil(name, called, year_name(form.get("year", "")), group)


@blueprint.get("/<person>")
@staff_only
def person(person: str) -> ResponseReturnValue:
    """One person: who they are, on which plans, signed in where, and what was done."""
    found = person_or_404(person)
    return person_page(found)


def person_page(found: Person, errors: list[str] | None = None) -> str:
    asked = Asked(own_school(), found, openings=current_user.safeguarding)
    done = entries(asked, DONE + 1)
    return page(
        "person",
        person=found,
        roles=ROLES,
        errors=errors or [],
        on_plan=on_plan(found) if found.plan else [],
        plans=plans_of(found) if found.role in ("carer", "tutor") else [],
        sign_ins=sign_ins.of_person(found.id),
        entries=done[:DONE],
        more=len(done) > DONE,
        may_print=may_print(found),
    )


def on_plan(pupil: Person) -> list[Person]:
    """The adults on this pupil's plan."""
    others = db.session.scalars(
        people_of_school().where(Person.role.in_(("carer", "tutor"))).order_by(Person.name)
    )
    return [other for other in others if pupil.plan in dict(engine().plans(other.id))]


def plans_of(adult: Person) -> list[Person]:
    """The pupils on whose plans this adult is."""
    plans = [plan for plan, _ in engine().plans(adult.id)]
    return list(db.session.scalars(people_of_school().where(Person.plan.in_(plans)).order_by(Person.name)))


@blueprint.post("/<person>/description")
@staff_only
def describe(person: str) -> ResponseReturnValue:
    """Another name, year or class, wherever it shows."""
    found = person_or_404(person)
    draft = draft_of(request.form)
    errors = problems_of(draft, [], 0)
    if errors:
        return person_page(found, errors), 422
    facts = {"name": draft.name}
    if found.role == "pupil":
        facts |= {"called": draft.called, "year": draft.year, "group": draft.group}
    try:
        enrolment_people.describe(found, **facts)
    except DemoError as refusal:
        return person_page(found, [str(refusal)]), 422
    return led(person_path(found), "saved")


@blueprint.post("/<person>/memberships")
@staff_only
def join(person: str) -> ResponseReturnValue:
    """Put an adult on this pupil's plan."""
    pupil = person_or_404(person, "pupil")
    adult = person_or_404(request.form.get("adult", ""), "carer", "tutor")
    if engine().role(str(pupil.plan), adult.id) != adult.role:
        enrolment_people.put_on_plan(str(pupil.plan), adult)
    return led(person_path(pupil), "joined")


@blueprint.post("/<person>/departures")
@staff_only
def leave(person: str) -> ResponseReturnValue:
    """Take an adult off this pupil's plan, at once."""
    pupil = person_or_404(person, "pupil")
    adult = person_or_404(request.form.get("adult", ""), "carer", "tutor")
    if engine().role(str(pupil.plan), adult.id) == adult.role:
        enrolment_people.take_off_plan(str(pupil.plan), adult)
    return led(person_path(pupil), "taken-off")


@blueprint.post("/<person>/ended-sign-ins")
@staff_only
def end_sign_ins(person: str) -> ResponseReturnValue:
    """End one of this person's sign-ins, or all of them."""
    found, one = person_or_404(person), request.form.get("sign_in")
    ended = sign_ins.end_one(found.id, one) if one else sign_ins.end_all(found.id)
    if ended:
        with enrolment_transaction() as transaction:
            transaction.note("ended sign-ins", found.id, detail=str(ended))
    return led(person_path(found), "signed-out")


@blueprint.post("/<person>/safeguarding")
@safeguarding_only
def safeguarding(person: str) -> ResponseReturnValue:
    """Name a colleague for safeguarding. Only those who are named name others; the first is named
    by command.
    """
    found = person_or_404(person, "school")
    enrolment_people.set_safeguarding(found, request.form.get("named") == "1")
    return led(person_path(found), "saved")


@blueprint.post("/<person>/departure")
@staff_only
def remove(person: str) -> ResponseReturnValue:
    """A colleague leaves the school."""
    found = person_or_404(person, "school")
    if found.id == current_user.id or not may_print(found):
        abort(404)
    enrolment_people.remove_from_school(found)
    return led(url_for("people.people"), "left")


def may_print(found: Person) -> bool:
    """Whether one may print this person's slip. A slip lets its holder sign in, so that of safeguarding
    staff only safeguarding staff print it.
    """
    return bool(current_user.safeguarding or not found.safeguarding)


def wanted(person: Person, sought: list[str], role: str) -> bool:
    """Does this person answer the search?"""
    text = plain(f"{person.name} {person.called} {person.group} {person.sign_in}")
    return all(word in text for word in sought) and role in ("", person.role)


def person_path(person: Person) -> str:
    return url_for("people.person", person=person.id)
