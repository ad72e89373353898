"""Safeguarding staff's own pages: what was done that touches plans, what they are told of, and who read and
wrote a plan.
"""

from datetime import date, timedelta

from flask import Blueprint, Response, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import update

from app.clock import day_of, now, span_of
from app.http.done import led
from app.http.request import request
from app.people import events
from app.people.models import Person
from app.people.page import page
from app.school import access_log
from app.school.log import Asked, entries
from app.school.staff import own_school, person_or_404, safeguarding_only
from app.storage.database import begin_writing, db

blueprint = Blueprint("safeguarding", __name__)

PAGE, PAGES = 50, 10_000
SHOWN = 500  # lines of a page; a file has all
BACK = 30  # days that are shown where nobody says which
LONG_AGO = "2000-01-01"


@blueprint.get("/school/log")
@safeguarding_only
def log() -> str:
    """Everything that was done at the school which touches a plan, or one person's part of it, by page."""
    person = person_or_404(request.args["person"]) if request.args.get("person") else None
    school, number = own_school(), page_number(request.args.get("page", ""))
    first, last = days(LONG_AGO)
    since, until = span_of(first, last, school.zone)
    found = entries(Asked(school, person, since, until), PAGE + 1, (number - 1) * PAGE)
    given = {name: request.args[name] for name in ("from", "to") if request.args.get(name)}
    return page(
        "log",
        about=person,
        entries=found[:PAGE],
        newer=number - 1,
        older=number + 1 if len(found) > PAGE else 0,
        first=first if "from" in given else "",
        last=last if "to" in given else "",
        query=given | ({"person": person.id} if person else {}),
    )


@blueprint.post("/school/seen-notices")
@safeguarding_only
def see() -> ResponseReturnValue:
    """This person has seen what they were told, up to one event."""
    text = request.form.get("last", "")
    last = min(int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0, newest())
    begin_writing()
    db.session.execute(
        update(Person)
        .where(Person.id == current_user.id, Person.notices_seen < last)
        .values(notices_seen=last)
    )
    db.session.commit()
    return led(url_for("pupils.school"), "noted")


def newest() -> int:
    return events.last(db.session.connection())


@blueprint.get("/school/people/<person>/access-log")
@safeguarding_only
def access(person: str) -> str:
    """Who read and wrote this pupil's plan between two days."""
    pupil, (first, last) = person_or_404(person, "pupil"), days()
    found = access_log.lines(str(pupil.plan), own_school(), first, last)
    return page("access_log", pupil=pupil, lines=found[-SHOWN:], count=len(found), first=first, last=last)


@blueprint.post("/school/people/<person>/access-log")
@safeguarding_only
def take_access(person: str) -> Response:
    """The same as a file. That it was taken is written down."""
    pupil, (first, last) = person_or_404(person, "pupil"), days()
    begin_writing()
    events.note(access_log.TAKEN, pupil, pupil.plan, f"{first} to {last}")
    db.session.commit()
    file = "".join(access_log.as_csv([pupil], own_school(), first, last))
    name = f"attachment; filename=access-log-{first}-{last}.csv"
    return Response(file, mimetype="text/csv", headers={"Content-Disposition": name})


def days(otherwise: str = "") -> tuple[str, str]:
    """The days that were asked for, in their order; today is the last where nobody says. otherwise: the first
    there, else a month ago.
    """
    today = day_of(now(), own_school().zone)
    month_ago = date.fromisoformat(today) - timedelta(BACK)
    first = day(request.values.get("from", "")) or otherwise or month_ago.isoformat()
    last = day(request.values.get("to", "")) or today
    return min(first, last), max(first, last)


def day(text: str) -> str:
    """A day as a browser sends it; "" for anything else."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return ""
    return found.isoformat() if 2000 <= found.year < 2100 else ""


def page_number(text: str) -> int:
    return min(max(int(text), 1), PAGES) if text.isascii() and text.isdigit() and len(text) < 9 else 1
