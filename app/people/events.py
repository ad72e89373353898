"""What was done to whom, by whom: kept, never changed."""

from typing import Any

from flask import has_request_context
from flask_login import current_user
from sqlalchemy import insert, select

from app.clock import now
from app.database import db
from app.people.models import Event

COMMAND = "command"  # done at the server's own keyboard


def note(what: str, whom: str, plan: str | None = None, detail: str = "") -> None:
    """Put a line in the record of events. It is kept with the caller's commit, or not at all."""
    db.session.execute(insert(Event), [line(what, whom, plan, detail)])


def line(what: str, whom: str, plan: str | None = None, detail: str = "") -> dict[str, Any]:
    """The row that says who did what to whom, when."""
    return {"at": now(), "by": actor(), "what": what, "whom": whom, "plan": plan, "detail": detail}


def actor() -> str:
    """The id of whoever is signed in, or "command"."""
    signed_in = has_request_context() and current_user and current_user.is_authenticated
    return str(current_user.id) if signed_in else COMMAND


def about(person: str) -> list[Event]:
    """What happened to this person, the newest first."""
    return list(db.session.scalars(select(Event).where(Event.whom == person).order_by(Event.id.desc())))
