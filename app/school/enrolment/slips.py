"""Sign-in slips to print: made anew each time, for nobody can read an old password."""

from flask import Blueprint, abort, redirect, url_for
from flask.typing import ResponseReturnValue

from app.http import address
from app.http.request import request
from app.kinds.roles import ROLES
from app.people import lifetimes
from app.people.models import Person
from app.people.page import page
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import slip_unused
from app.school.enrolment.views import may_print
from app.school.staff import people_of_school, person_or_404, staff_only
from app.school.years import by_number
from app.storage.database import db

blueprint = Blueprint("slips", __name__)


@blueprint.get("/school/slips")
@staff_only
def slips() -> ResponseReturnValue:
    """Who has not signed in yet, by class: their slips may be lost, so they can be printed anew."""
    waiting = db.session.scalars(people_of_school().where(slip_unused()).order_by(Person.name)).all()
    return page("unused_slips", groups=groups(list(waiting)), roles=ROLES)


@blueprint.post("/school/slips")
@staff_only
def print_slips() -> ResponseReturnValue:
    """New slips for one class, or for adults of one role, who have not signed in yet."""
    role, group = request.form.get("role", ""), request.form.get("group", "")
    which = people_of_school().where(slip_unused(), Person.role == role, Person.group == group)
    people = [person for person in db.session.scalars(which.order_by(Person.name)) if may_print(person)]
    return slips_page(people, url_for("slips.slips")) if people else redirect(url_for("slips.slips"), 303)


@blueprint.post("/school/people/<person>/slip")
@staff_only
def new_slip(person: str) -> ResponseReturnValue:
    """A new slip for one person; the old password is out, and so are their devices."""
    found = person_or_404(person)
    if not may_print(found):
        abort(404)
    return slips_page([found], url_for("people.person", person=found.id))


def slips_page(people: list[Person], back: str) -> str:
    made = enrolment_people.new_slips(people)
    return page(
        "slips", slips=made, roles=ROLES, address=address.shown(), until=lifetimes.slip_until(), back=back
    )


def groups(people: list[Person]) -> list[tuple[str, str, list[Person]]]:
    """(role, class, people), pupils first."""
    found: dict[tuple[str, str], list[Person]] = {}
    for person in people:
        found.setdefault((person.role, person.group), []).append(person)
    order = sorted(found, key=lambda key: (list(ROLES).index(key[0]), by_number(key[1])))
    return [(role, group, found[role, group]) for role, group in order]
