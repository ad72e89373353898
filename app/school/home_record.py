"""A plan's home record, for the school's named safeguarding staff: each opening is written down first."""

from typing import Any

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import select

from app.clock import now
from app.database import db
from app.engine import engine
from app.people.me import brief
from app.people.models import Person
from app.people.page import page
from app.plan.document import document
from app.plan.kinds import SCHEMA
from app.school.staff import pupil_or_404, safeguarding_only

blueprint = Blueprint("home_record", __name__)


@blueprint.get("/plan/<plan>/home-record")
@safeguarding_only
def home_record(plan: str) -> ResponseReturnValue:
    """Says that opening is written down, and who has opened it before. Shows nothing of the record."""
    return page("home_record", pupil=pupil_or_404(plan), openings=openings(plan), record_of=None)


@blueprint.post("/plan/<plan>/home-record")
@safeguarding_only
def open_home_record(plan: str) -> ResponseReturnValue:
    """Writes down who opens it and when, then shows lessons, things to try, practice and cheers."""
    pupil = pupil_or_404(plan)
    held = engine().open_home(current_user.id, plan, now())
    shown = document({"id": plan, "role": "school"}, with_names(held, plan), brief(), now=now())
    return page("home_record", pupil=pupil, openings=openings(plan), record_of=shown, kinds=SCHEMA.content())


def with_names(held: dict[str, Any], plan: str) -> dict[str, Any]:
    """The home scopes beside the circle, which tells whose words are whose."""
    return engine().records(current_user.id, plan) | held


def openings(plan: str) -> list[tuple[str, int]]:
    """(name, when) of everyone who opened it, the latest first."""
    found = engine().accesses(plan)
    people = select(Person.id, Person.name).where(Person.id.in_({person for person, _ in found}))
    names = dict(db.session.execute(people).all())
    return [(names.get(person, ""), at) for person, at in found]
