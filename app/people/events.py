"""What was done to whom, by whom: kept, never changed."""

from typing import Any

from flask import has_request_context
from flask_login import current_user
from sqlalchemy import Connection, func, insert, select

from app.clock import now
from app.people.models import Event, Person
from app.storage.database import db

COMMAND = "command"  # done at the server's own keyboard


def note(what: str, whom: Person, plan: str | None = None, detail: str = "") -> None:
    """Put a line in the record of events. It is kept with the caller's commit, or not at all."""
    db.session.execute(insert(Event), [line(what, whom.id, plan, detail) | {"school": whom.school_id or ""}])


def line(
    what: str, whom: str, plan: str | None = None, detail: str = "", *, notice: bool = False
) -> dict[str, Any]:
    """The row that says who did what to whom, when, but for whose school it is.

    notice: the school's safeguarding staff are told.
    """
    facts = {"at": now(), "by": actor(), "what": what, "whom": whom, "plan": plan, "detail": detail}
    return facts | {"notice": notice}


def actor() -> str:
    """The id of whoever is signed in, or "command"."""
    signed_in = has_request_context() and current_user and current_user.is_authenticated
    return str(current_user.id) if signed_in else COMMAND


def last(connection: Connection) -> int:
    """The id of the newest event: somebody who is to be told from now on has seen all up to it."""
    return connection.scalar(select(func.max(Event.id))) or 0
