"""Words that reached the school after their writer had left the plan: kept apart, never put into it."""

import json
from typing import Any

from flask import Blueprint, abort
from flask_login import current_user
from sqlalchemy import select

from app.clock import now
from app.database import db
from app.engine import engine
from app.people.models import Person
from app.people.page import page
from app.plan import readings
from app.plan.kinds import SCHEMA
from app.requests import request
from app.school.staff import own_school, safeguarding_only, staff_only

blueprint = Blueprint("kept", __name__)


@blueprint.get("/school/kept")
@staff_only
def kept() -> str:
    """Whose words, on whose plan, when, and the words, but for those of the home record. They go after 180
    days.
    """
    return shown("")


@blueprint.post("/school/kept")
@safeguarding_only
def open_kept() -> str:
    """The same with the words of one plan's home record; that they were opened is written down first."""
    plan = request.form.get("plan", "")
    return shown(plan if engine().open_kept(current_user.id, plan, now()) else abort(404))


def shown(opened: str) -> str:
    """The page. opened: the plan whose words of the home record are shown, too."""
    rows = engine().quarantined(own_school().id)
    readings.on_page(current_user.id, {row["plan"] for row in rows if of_circle(row)}, readings.KEPT)
    return page("kept", entries=[entry(row, opened) for row in rows])


def of_circle(row: dict[str, Any]) -> list[Any]:
    """The changes in which there is nothing of the home record."""
    return [change for change in row["changes"] if "/home/" not in change[0]]


def entry(row: dict[str, Any], opened: str) -> dict[str, Any]:
    """One edit as the page shows it."""
    writer, pupil = person_of(Person.id == row["person"]), person_of(Person.plan == row["plan"])
    changes = row["changes"] if opened == row["plan"] else of_circle(row)
    return {
        "writer": writer.name if writer else "",
        "pupil": pupil.name if pupil else "",
        "plan": row["plan"],
        "received": row["received"],
        "withheld": len(changes) < len(row["changes"]),
        "words": [line for change in changes for line in words(change)],
    }


def person_of(which: Any) -> Person | None:
    return db.session.scalar(select(Person).where(which))


def words(change: list[Any]) -> list[tuple[str, str, str]]:
    """(kind, field, what was written) of one change."""
    kind, values = SCHEMA.kinds.get(change[1]), change[3] or {}
    if kind is None:
        return []
    return [
        (kind.title, field.label, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        for name, field in kind.fields.items()
        if (value := values.get(name)) is not None
    ]
