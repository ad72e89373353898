"""Where somebody is signed in, for themselves: each device, its last use, and a button that ends it there."""

from typing import Any

from flask import Blueprint, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.clock import day_of
from app.http.done import led
from app.people import events, sign_ins
from app.people.models import Person, SignIn
from app.people.page import page
from app.people.sign_ins import signed_in
from app.storage.database import begin_writing, db

blueprint = Blueprint("devices", __name__)


@blueprint.get("/devices")
@signed_in
def devices() -> str:
    """This device first, then the others, the last used first."""
    rows = sign_ins.of_person(current_user.id)
    return page("devices", devices=sorted(map(entry, rows), key=lambda one: not one["here"]))


@blueprint.post("/devices")
@signed_in
def end_device() -> ResponseReturnValue:
    """End one of one's own sign-ins elsewhere. The one in use is ended by signing out, which asks first."""
    one = request.form.get("sign_in", "")
    if one and one != current_user.sign_in_id and sign_ins.end_one(current_user.id, one):
        begin_writing()
        events.note("ended own sign-in", db.session.get_one(Person, current_user.id))
        db.session.commit()
    return led(url_for("devices.devices"), "signed-out")


def entry(row: SignIn) -> dict[str, Any]:
    """One device as the page shows it. used: a day, for the time of a sign-in is kept no finer."""
    return {
        "id": row.id,
        "device": row.device,
        "begun": row.begun,
        "used": day_of(row.last_at),
        "here": row.id == current_user.sign_in_id,
    }
