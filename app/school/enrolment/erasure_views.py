"""Erasing a child, by the school's named safeguarding staff: said what it does, then their name typed."""

from flask import Blueprint, url_for
from flask.typing import ResponseReturnValue

from app.http.done import led
from app.http.request import request
from app.people.page import page
from app.school.enrolment import people as enrolment_people
from app.school.names import one_line, same
from app.school.staff import person_or_404, safeguarding_only

blueprint = Blueprint("erasure", __name__)


@blueprint.get("/school/people/<person>/erasure")
@safeguarding_only
def erasure(person: str) -> ResponseReturnValue:
    """What erasing does, and the question."""
    return page("erasure", pupil=person_or_404(person, "pupil"), error=None)


@blueprint.post("/school/people/<person>/erasure")
@safeguarding_only
def erase(person: str) -> ResponseReturnValue:
    """Erase the child whose name was typed."""
    pupil = person_or_404(person, "pupil")
    if same(one_line(request.form.get("name", ""))) != same(pupil.name):
        return page("erasure", pupil=pupil, error="That is not the name above. Nothing was erased."), 422
    enrolment_people.erase(pupil)
    return led(url_for("people.people"), "erased")
