"""The plans of one person, a line each. A line is made again only when something in its plan has changed."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from flask import current_app

from app.engine import engine
from app.plan import visit
from app.plan.twins.document import document
from app.plan.twins.summary import summary
from app.plan.twins.words import Words
from app.plan.visit import Versions
from app.storage.database import db
from sync import reports

MOST = 4000  # lines kept: those of some sixty tutors


def summaries(me: Mapping[str, Any], now: int) -> list[dict[str, Any]]:
    """A line for each plan that this person belongs to, in no order. Staff have the school's own list.

    me: as `reader` says it.
    """
    roles = {one["id"]: one["role"] for one in me["plans"]}
    if not roles:
        return []
    versions = reports.scope_versions(db.session.connection(), me["person"])
    visits = visit.all_rows(me["person"], list(roles))
    found = []
    for plan, role in roles.items():
        have = versions.get(plan, {})
        found.append(line(me, plan, role, have, visit.seen(visits.get(plan, {}), have, now), now))
    return found


def line(
    me: Mapping[str, Any], plan: str, role: str, versions: Versions, seen: visit.Seen, now: int
) -> dict[str, Any]:
    """The plan's summary, made before or made now."""
    today = Words(me["offsets"], now).today
    key = (me["person"], plan, role, today, tuple(versions.items()), *(tuple(part.items()) for part in seen))
    made: OrderedDict[Any, dict[str, Any]] = current_app.extensions.setdefault("summaries", OrderedDict())
    found = made.get(key)
    if found is None:
        held = engine().records(me["person"], plan)
        about = {"id": plan, "role": role, "read": seen.places}
        found = summary(document(about, held, me, seen=seen.scopes, now=now))
        made[key] = found
        while len(made) > MOST:
            made.popitem(last=False)
    return found
