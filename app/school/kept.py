"""Words that reached the school after their writer had left the plan: kept apart, never put into it."""

import json
from typing import Any

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import select

from app.database import db
from app.engine import engine
from app.people.models import Person
from app.people.page import page
from app.plan.kinds import SCHEMA
from app.school.staff import own_school, staff_only

blueprint = Blueprint("kept", __name__)


@blueprint.get("/school/kept")
@staff_only
def kept() -> ResponseReturnValue:
    """Whose words, on whose plan, when, and the words. They go after 180 days."""
    return page("kept", entries=[entry(row) for row in engine().quarantined(own_school().id)])


def entry(row: dict[str, Any]) -> dict[str, Any]:
    """One edit as the page shows it. Words of the home record are for safeguarding staff alone."""
    writer, pupil = person_of(Person.id == row["person"]), person_of(Person.plan == row["plan"])
    shown = [change for change in row["changes"] if current_user.safeguarding or "/home/" not in change[0]]
    return {
        "writer": writer.name if writer else "",
        "pupil": pupil.name if pupil else "",
        "received": row["received"],
        "withheld": len(shown) < len(row["changes"]),
        "words": [line for change in shown for line in words(change)],
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
