"""Taking a roster: choose a file, read line by line what would happen, then say yes to just that."""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import Blueprint, abort, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import Connection

from app.http import address
from app.http.request import request
from app.kinds.roles import ROLES
from app.people import lifetimes
from app.people.page import page
from app.school.enrolment.transaction import Slip, enrolment_transaction
from app.school.roster.changes import Changes, carry_out, changes_of
from app.school.roster.current import read_current
from app.school.roster.file import Roster, read
from app.school.roster.known import Current
from app.school.roster.questions import is_key
from app.school.roster.spreadsheet import UnreadableError
from app.school.staff import own_school, staff_only
from app.storage.database import db
from app.storage.settings import DemoError, refuse_in_demo
from sync import transactions

blueprint = Blueprint("roster", __name__, url_prefix="/school/roster")


MOST_ASKED = 400  # on one page: a file that is less sure than that wants other columns


class ChangedError(Exception):
    """What was agreed to is not what would happen: the school has changed, or something is undecided."""


@dataclass(frozen=True)
class Said:
    """What somebody has said about a roster, on its page. one_person, decided: see `changes_of`."""

    moved_up: bool = False
    one_person: Sequence[str] = ()
    decided: Mapping[str, str] | None = None


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
    return shown(data, said())


@blueprint.post("/taken")
@staff_only
def take() -> ResponseReturnValue:
    """Do what the preview said. Where something is undecided, was just decided, or the school has changed
    meanwhile, show a new preview instead, with the answers so far.
    """
    try:
        data = b64decode(request.form.get("data", ""), validate=True)
        answers = said()
        slips = taken(data, own_school().id, request.form.get("digest"), answers)
    except ValueError:  # no base64
        abort(400)
    except (DemoError, UnreadableError) as error:
        return page("roster", error=str(error)), 422
    except ChangedError:
        return shown(data, answers, request.form.get("asked", ""))
    return page(
        "slips",
        slips=slips,
        roles=ROLES,
        address=address.shown(),
        until=lifetimes.slip_until(),
        back=url_for("pupils.school"),
    )


def said() -> Said:
    answers = {key: value for key, value in request.form.items() if is_key(key)}
    return Said(request.form.get("moved_up") == "1", request.form.getlist("one_person"), answers)


def shown(data: bytes, answers: Said, asked: str | None = None) -> ResponseReturnValue:
    """The preview. asked: what the questions of the page before were, if there was one."""
    school, connection = own_school().id, db.session.connection()
    try:
        roster = read(data)
    except UnreadableError as error:
        return page("roster", error=str(error)), 422
    current = read_current(connection, school)
    changes = changes_of(roster, current, school, answers.moved_up, (), answers.decided)
    before = changes  # of any answer
    if answers.decided:
        before = changes_of(roster, read_current(connection, school), school, answers.moved_up)
    return page(
        "roster_preview",
        made=changes,
        asked=before.digest,
        data=b64encode(data).decode(),
        said=answers,
        again=asked is not None,
        changed=asked is not None and asked != before.digest,
        too_many=len(changes.questions) > MOST_ASKED,
    )


def taken(data: bytes, school: str, digest: str | None = None, answers: Said | None = None) -> list[Slip]:
    """Take a roster: all of it or nothing. Answers the slips to print.

    digest: of the changes that somebody agreed to, before or after they said which names are `one_person`.
    Raises `ChangedError` where it would now be another, has problems, or leaves anything undecided;
    `UnreadableError` for a file that makes no sense; `DemoError` in the demo.
    """
    refuse_in_demo()
    roster, answers = read(data), answers or Said()
    with transactions.reading(db.engine) as connection:
        before, *copies = copies_of(connection, school, 3)
    shown, changes = matched(roster, school, answers, *copies)  # which may take long, and holds nobody up
    with enrolment_transaction() as transaction:
        transaction.engine.lock_school(school)  # whose plans it changes in the file's order
        if read_current(transaction.connection, school) != before:
            shown, changes = matched(roster, school, answers, *copies_of(transaction.connection, school, 2))
        if changes.problems or changes.undecided or digest not in (None, shown.digest, changes.digest):
            raise ChangedError
        return carry_out(changes, transaction)


def copies_of(connection: Connection, school: str, number: int) -> list[Current]:
    """Copies of what the school has: `changes_of` writes into the one it is given."""
    return [read_current(connection, school) for _ in range(number)]


def matched(
    roster: Roster, school: str, answers: Said, one: Current, other: Current
) -> tuple[Changes, Changes]:
    """The changes that the preview showed, and those after somebody has said which names are one person."""
    shown = changes_of(roster, one, school, answers.moved_up, (), answers.decided)
    if not answers.one_person:
        return shown, shown
    return shown, changes_of(roster, other, school, answers.moved_up, answers.one_person, answers.decided)
