"""The quarantine: words that reached the school after their writer had left the plan.

They are never put into it. Readers know it as *Words kept apart*, at /school/kept.
"""

from typing import Any

from flask import Blueprint, abort
from flask_login import current_user
from sqlalchemy import select

from app.clock import now
from app.engine import engine
from app.http.request import request
from app.kinds.schema import SCHEMA
from app.people.models import Person
from app.people.page import page
from app.plan import readings
from app.plan.history import said, spoken
from app.plan.reader import words as worded
from app.plan.twins.field import text_of
from app.school.review.home_record import UNSAID
from app.school.staff import own_school, safeguarding_only, staff_only
from app.storage.database import db
from sync.answers import Quarantined, QuarantinedChange
from sync.schema import Field
from sync.scopes import named

blueprint = Blueprint("quarantine", __name__)


@blueprint.get("/school/kept")
@staff_only
def quarantine() -> str:
    """Whose words, on whose plan, when, and what they are, but for those of the home record. They are deleted
    after 180 days.
    """
    return shown("")


@blueprint.post("/school/kept")
@safeguarding_only
def open_quarantine() -> str:
    """The same, with the words of one plan's home record; the opening is recorded first."""
    plan = request.form.get("plan", "")
    return shown(plan if engine().open_quarantined(current_user.id, plan, now()) else abort(404))


def shown(opened: str) -> str:
    """The page. opened: the plan whose words of the home record are shown, too."""
    rows = engine().quarantined(own_school().id)
    readings.on_page(current_user.id, {row.plan for row in rows if of_circle(row)}, readings.QUARANTINE)
    return page("kept", entries=[entry(row, opened) for row in rows])


def of_circle(row: Quarantined) -> list[QuarantinedChange]:
    """The changes in which there is nothing of the home record."""
    return [change for change in row.changes if is_of_circle(change.scope)]


def is_of_circle(scope: str) -> bool:
    """False for the home record, and for what is no scope at all."""
    found = named(scope)
    return found is not None and found.audience != "home"


def entry(row: Quarantined, opened: str) -> dict[str, Any]:
    """One edit as the page shows it."""
    writer, pupil = person_of(Person.id == row.person), person_of(Person.plan == row.plan)
    changes = row.changes if opened == row.plan else of_circle(row)
    return {
        "writer": writer.name if writer else "",
        "pupil": pupil.name if pupil else "",
        "plan": row.plan,
        "received": row.received,
        "withheld": len(changes) < len(row.changes),
        "words": [line for change in changes for line in words(change)],
    }


def person_of(which: Any) -> Person | None:
    return db.session.scalar(select(Person).where(which))


def words(change: QuarantinedChange) -> list[tuple[str, str, str]]:
    """(kind, field, what was written) of one change."""
    kind, values = SCHEMA.kinds.get(change.kind), change.set or {}
    if kind is None:
        return []
    found = ((field, in_words(field, values.get(name))) for name, field in kind.fields.items())
    return [(kind.title, field.label, text) for field, text in found if text and field.type not in UNSAID]


def in_words(field: Field, value: Any) -> str:
    """What was written in a field; "" where that was nothing."""
    choices = spoken(field, {})
    if isinstance(value, dict):
        return said(value, choices)
    if value is True:
        return "Yes"
    text = text_of(field.type, value)
    if field.type == "day":
        return worded().day(text)
    return "\n".join(choices.get(code, code) for code in text.split("\n"))
