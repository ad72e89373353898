"""Who reads this page, and the words and ids made for them: once a request, so all of it is of one moment."""

import secrets
from collections.abc import Callable
from typing import Any

from flask import current_app, g
from flask_login import current_user

from app.clock import ZONE, day_of, now
from app.engine import engine
from app.people.zone import offsets
from app.plan.twins.words import Words
from sync.ids import uuid7


def moment() -> int:
    """The time of this request, in ms."""
    if "moment" not in g:
        g.moment = now()
    found: int = g.moment
    return found


def reader() -> dict[str, Any] | None:
    """The body of /me without scopes; None when nobody is signed in."""
    if "reader" not in g:
        ask: Callable[[], dict[str, Any]] = current_app.extensions["me"]
        g.reader = ask() if current_user.is_authenticated else None
    found: dict[str, Any] | None = g.reader
    return found


def role_on(plan: str) -> str | None:
    """What the reader is on a plan: as its member, or of its school's staff; None on another's."""
    me = reader()
    if me is None:
        return None
    own = next((one["role"] for one in me["plans"] if one["id"] == plan), None)
    return own or engine().role(plan, me["person"])


def words() -> Words:
    """The reader's words, in their school's zone; for somebody not signed in in the country's."""
    if "words" not in g:
        me = reader()
        zone = me["offsets"] if me else offsets(ZONE, day_of(moment()))
        g.words = Words(zone, moment(), me["person"] if me else None)
    found: Words = g.words
    return found


def fresh() -> str:
    """A new record's id. Those of one page sort in the order in which it asked for them."""
    g.ids = g.get("ids", -1) + 1
    return uuid7(moment() + g.ids, secrets.token_bytes(10))
