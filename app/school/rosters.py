"""Taking a roster: choose a file, read line by line what would happen, then say yes to just that."""

from base64 import b64decode, b64encode
from collections.abc import Sequence

from flask import Blueprint, abort, url_for
from flask.typing import ResponseReturnValue

from app.database import db
from app.people.models import ROLES
from app.people.page import page
from app.requests import request
from app.school.have import have
from app.school.intake import carry_out, intake
from app.school.registrar import Slip, registrar
from app.school.roster import read
from app.school.spreadsheet import UnreadableError
from app.school.staff import own_school, staff_only

blueprint = Blueprint("rosters", __name__, url_prefix="/school/roster")


class ChangedError(Exception):
    """The school has changed since the preview: what was agreed to is not what would happen."""


@blueprint.get("")
@staff_only
def roster() -> ResponseReturnValue:
    """Choose a file."""
    return page("roster", error=None)


@blueprint.post("")
@staff_only
def preview() -> ResponseReturnValue:
    """What taking the file would do. Nothing is kept; the file travels in the page until it is agreed to."""
    file = request.files.get("file")
    data = file.read() if file else b""
    if not data:
        return page("roster", error="Please choose a file first."), 422
    return shown(data, moved_up())


@blueprint.post("/taken")
@staff_only
def take() -> ResponseReturnValue:
    """Do what the preview said; where the school has changed meanwhile, show a new preview instead."""
    try:
        data = b64decode(request.form.get("data", ""), validate=True)
        one_person = request.form.getlist("one_person")
        slips = taken(data, own_school().id, moved_up(), request.form.get("digest"), one_person)
    except ValueError:  # no base64
        abort(400)
    except UnreadableError as error:
        return page("roster", error=str(error)), 422
    except ChangedError:
        return shown(data, moved_up(), again=True)
    return page("slips", slips=slips, roles=ROLES, address=request.host_url, back=url_for("look.school"))


def shown(data: bytes, moved: bool, again: bool = False) -> ResponseReturnValue:
    try:
        made = intake(read(data), have(db.session.connection(), own_school().id), own_school().id, moved)
    except UnreadableError as error:
        return page("roster", error=str(error)), 422
    text = b64encode(data).decode()
    return page("roster_preview", made=made, data=text, moved_up=moved, again=again)


def taken(
    data: bytes, school: str, moved: bool = False, digest: str | None = None, one_person: Sequence[str] = ()
) -> list[Slip]:
    """Take a roster: all of it or nothing. Answers the slips to print.

    digest: of the intake that somebody agreed to, before or after they said which names are `one_person`.
    Raises `ChangedError` where it would now be another, or has problems; `UnreadableError` for a file that
    makes no sense.
    """
    roster = read(data)
    with registrar() as desk:
        desk.truth.lock_school(school)  # whose plans it changes in the file's order
        shown = made = intake(roster, have(desk.connection, school), school, moved)
        if one_person:
            made = intake(roster, have(desk.connection, school), school, moved, one_person)
        if made.problems or digest not in (None, shown.digest, made.digest):
            raise ChangedError
        return carry_out(made, desk)


def moved_up() -> bool:
    return bool(request.form.get("moved_up") == "1")
