"""Who I am, on which plans, and what my device may hold."""

from typing import Any

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import select

from app.clock import ZONE, day_of, now
from app.engine import engine
from app.kinds.roles import OFFICE
from app.people import screen_lock, seals, sign_ins
from app.people.models import Person
from app.people.zone import offsets
from app.storage.database import db
from sync.scopes import present

blueprint = Blueprint("me", __name__)


@blueprint.get("/me", endpoint="me")
def show() -> ResponseReturnValue:
    """JSON of `me()`. 401 when nobody is signed in, or an adult still has the password printed on a slip.

    seal, in the query: which key is asked for: `now` for that of this sign-in, an id, `first` for that of
    devices of 0.1.0, or `none`; 422 for anything else.
    """
    if not current_user.is_authenticated:
        return jsonify(error=sign_ins.reason()), 401
    if current_user.must_change:
        return jsonify(error="password"), 401
    asked = seals.asked()
    if asked and not seals.is_key(asked):
        return jsonify(error="seal"), 422
    if asked == seals.NONE:
        return jsonify(me())
    answer = jsonify(me() | key(asked))
    if asked:
        seals.remember(answer)
    return answer


def me() -> dict[str, Any]:
    """What a device needs to know about its person: `profile`, the engine's numbers, every scope.

    plans: [{"id", "name", "role", "scopes": {scope: may the device hold it}}]; none while pages are hidden.
    """
    person = current_user.id
    if not screen_lock.names_plans():
        return profile() | numbers() | {"hidden": True, "plans": []}
    held = set(engine().hold(person))
    plans = [
        plan | {"scopes": {scope: scope in held for scope in scopes_of(plan)}} for plan in named_plans(person)
    ]
    return profile() | numbers() | {"hidden": screen_lock.is_hidden(), "plans": plans}


def numbers() -> dict[str, Any]:
    """What the device counts with."""
    return {"membership": engine().membership(current_user.id)}


def key(asked: str) -> dict[str, Any]:
    """The key for sealing what is unsent, and its id; "" is that of devices that know of no ids."""
    number = {seals.NOW: seals.id_of(current_user.token), seals.FIRST: ""}.get(asked, asked)
    person = db.session.get_one(Person, current_user.id)
    return {"seal": seals.key(person, number), "seal_id": number}


def scopes_of(plan: dict[str, Any]) -> list[str]:
    """What is to be read on a plan. For school staff without asking the database for each of 2,000 plans."""
    if plan["role"] == "school":
        return present(engine().schema, plan["id"], current_user.id, "school", day_of(now()))
    return engine().scopes(current_user.id, plan["id"])


def profile() -> dict[str, Any]:
    """What a page says about its reader.

    demo: every page is to say that this is the demo, for others than this machine's keeper see it.
    plans: those one belongs to, without scopes; none for school staff, who find theirs in the school's list.
    offsets: [[from when (ms), minutes east of UTC], …]
    """
    person = db.session.get_one(Person, current_user.id)
    school = person.school
    zone = school.zone if school else ZONE
    return {
        "person": person.id,
        "epoch": engine().epoch,
        "name": person.called_name,
        "role": person.role,
        "zone": zone,
        "offsets": offsets(zone, day_of(now(), zone)),
        "terms": school.terms if school else [],
        "school": school.name if school else "",
        "worried": school.worried if school else "",
        "safeguarding": person.safeguarding,
        "lock_minutes": screen_lock.minutes(person),
        "demo": current_app.config.get("OPEN_DEMO", False),
        "plans": [] if current_user.role in OFFICE else named_plans(current_user.id),
    }


def named_plans(person: str) -> list[dict[str, Any]]:
    """The plans that are this person's to see, by the pupil's name."""
    roles = dict(engine().plans(person))
    pupils = select(Person.plan, Person.called, Person.name).where(Person.plan.in_(list(roles)))
    named = [
        {"id": plan, "name": called or name, "role": roles[str(plan)]}
        for plan, called, name in (db.session.execute(pupils) if roles else ())
    ]
    return sorted(named, key=lambda plan: str(plan["name"]).casefold())
