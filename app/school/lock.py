"""After how many minutes without a touch the screens of this school's tutors and staff are locked."""

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select, update

from app.http.request import request
from app.people.models import School
from app.people.page import page
from app.people.screen_lock import MINUTES
from app.school.enrolment.transaction import enrolment_transaction
from app.school.staff import own_school, staff_only

blueprint = Blueprint("lock", __name__)


@blueprint.get("/school/lock")
@staff_only
def lock() -> str:
    """How long it is, and a form to change it."""
    return page("lock", minutes=own_school().lock_minutes, choices=MINUTES)


@blueprint.post("/school/lock")
@staff_only
def set_lock() -> ResponseReturnValue:
    """So many minutes from now on; 422 for what is not offered."""
    typed = request.form.get("minutes", "")
    minutes = next((one for one in MINUTES if str(one) == typed), None)
    if minutes is None:
        return page("lock", minutes=own_school().lock_minutes, choices=MINUTES), 422
    change(own_school().id, minutes)
    return redirect(url_for("lock.lock"), 303)


def change(school: str, minutes: int) -> None:
    """Set it, and write down who did. The same again changes nothing. minutes: one of MINUTES."""
    with enrolment_transaction() as transaction:
        connection = transaction.connection
        before = connection.execute(select(School.lock_minutes).where(School.id == school)).scalar_one()
        if before == minutes:
            return
        connection.execute(update(School).where(School.id == school).values(lock_minutes=minutes))
        transaction.note("changed the screen lock", "", None, f"{before} to {minutes} minutes", school=school)
