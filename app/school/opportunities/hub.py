"""A music hub's one page: what it offers to its schools. Nothing of a child, or of a school, is on it."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, abort, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.http.done import done_now, done_word
from app.http.request import request
from app.people.models import Offer
from app.people.page import page
from app.plan.reader import fresh
from app.plan.show import LABELS
from app.school.log import people_by_id
from app.school.opportunities import offers, words
from app.school.opportunities.words import Said
from app.school.staff import only_for
from app.storage.database import db
from sync.schema import IDENTIFIER

blueprint = Blueprint("hub", __name__)

DONE = {
    "offered": "Your schools see it from now on.",
    "back": "Taken back. Your schools see it no more.",
}
OVER = "This day is over."
FULL = f"You offer {offers.MOST} things already. Please take one back first."
AGAIN = "You have taken this back. Save it once more to offer it again."


def hub_only(view: Callable[..., Any]) -> Callable[..., Any]:
    """A page for the hub's staff. To everyone else it is not there."""
    return only_for(lambda: current_user.role == "hub", view)


@blueprint.get("/hub")
@hub_only
def hub() -> str:
    """All there is for a music hub: no child's page exists for it."""
    return shown(fresh(), Said({}))


def shown(key: str, said: Said, refused: str = "") -> str:
    """The page with its form. key: the form's id."""
    found = offers.all_offers()
    open_ = [offer for offer in found if offers.is_open(offer)]
    earlier = [offer for offer in found if not offers.is_open(offer)][: offers.EARLIER]
    text = DONE.get(done_word(request.args), "")
    return page(
        "hub",
        kinds=LABELS,
        save=words.KIND,
        offers=[(offer, words.facts(offer.fields)) for offer in open_],
        earlier=earlier,
        people={id_: person.name for id_, person in people_by_id({offer.by for offer in found}).items()},
        record=words.drawn(key, said),
        wrong=words.wrong(key, said.errors, refused),
        flash={"text": text, "undo": None} if text else None,
    )


@blueprint.post("/hub")
@hub_only
def offer() -> ResponseReturnValue:
    """Something is offered to all schools; the same form twice is one."""
    key = request.form.get("key", "")
    if not IDENTIFIER.fullmatch(key):
        abort(400)
    said = words.sent(key)
    if (said.fields.get("day") or offers.today()) < offers.today():
        said.errors["day"] = OVER
    if said.errors:
        return shown(key, said), 422
    id_ = offers.offer_id(key, said.fields)
    before = db.session.get(Offer, id_)
    if before is not None and before.taken_back is not None:
        return shown(fresh(), said, AGAIN), 422
    if before is None and len(offers.open_offers()) >= offers.MOST:
        return shown(key, said, FULL), 422
    offers.add(id_, current_user.id, said.fields)
    return redirect(url_for("hub.hub", done=done_now("offered")), 303)


@blueprint.post("/hub/removals")
@hub_only
def take_back() -> ResponseReturnValue:
    """It is offered no more. What schools have passed on is theirs, and stays."""
    offers.take_back(request.form.get("offer", ""))
    return redirect(url_for("hub.hub", done=done_now("back")), 303)
