"""The school's pages of opportunities: what its hub offers, and passing it on to many plans at once."""

from typing import Any

from flask import Blueprint, abort, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.http.done import done_now, done_word
from app.http.request import request
from app.people import events
from app.people.models import Offer, Person
from app.people.page import page
from app.plan import submit
from app.plan.reader import fresh, words
from app.plan.show import LABELS
from app.school.log import people_by_id
from app.school.opportunities import choosing, offers
from app.school.opportunities.choosing import Pupil, Ticks
from app.school.opportunities.words import KIND, Said, drawn, facts, scope, sent, wrong
from app.school.staff import own_school, staff_only
from app.storage.database import begin_writing, db
from sync import reports
from sync.schema import IDENTIFIER

blueprint = Blueprint("opportunities", __name__)

AT_ONCE = 100  # plans in one transaction: others write in between
PASSED = "passed-"
NOBODY = "Please tick who it is for."
STRANGER = "Somebody you ticked is not at this school, and was left out."
GONE = (
    "The hub does not offer this any more. Nothing was passed on. If it still takes place, save once more:"
    " it is then a suggestion of your school alone."
)


@blueprint.get("/school/opportunities")
@staff_only
def opportunities() -> str:
    """What the hub offers, the newest first. Whoever opens this has been shown them all."""
    me, found = db.session.get_one(Person, current_user.id), offers.open_offers()
    seen = me.offers_seen
    offers.show_to(me, found)
    text = done()
    return page(
        "opportunities",
        kinds=LABELS,
        offers=[(offer, facts(offer.fields)) for offer in found],
        new={offer.id for offer in found if offer.at > seen},
        people={id_: person.name for id_, person in people_by_id({offer.by for offer in found}).items()},
        passed=passed_on([offer.id for offer in found]),
        flash={"text": text, "undo": None} if text else None,
    )


def done() -> str:
    """What has just been passed on, in words."""
    word = done_word(request.args)
    number = word.removeprefix(PASSED)
    if not word.startswith(PASSED) or not (number.isascii() and number.isdecimal() and len(number) < 8):
        return ""
    return f"Passed on to {words().count(int(number), 'pupil')}." if int(number) else "They have it already."


def passed_on(found: list[str]) -> dict[str, int]:
    """{offer: in how many plans of the school it stands}."""
    there = {
        (one.plan, one.id) for one in reports.records_of_kind(db.session.connection(), own_school().id, KIND)
    }
    plans = {plan for plan, _ in there}
    return {offer: sum((plan, offers.record_id(plan, offer)) in there for plan in plans) for offer in found}


@blueprint.get("/school/opportunities/new")
@staff_only
def new() -> str:
    """Something that no hub offered: anybody suggests."""
    return shown(fresh(), "", Said({}), Ticks())


@blueprint.get("/school/opportunities/<offer>")
@staff_only
def offered(offer: str) -> str:
    """What a hub offers, to be passed on; its words can be changed first."""
    found = offers.open_offer(offer) or abort(404)
    return shown(offer, offer, Said(texts_of(found)), Ticks())


def texts_of(offer: Offer) -> dict[str, str]:
    """What stands in the form to begin with."""
    return {name: str(value) for name, value in offer.fields.items()}


def shown(key: str, offer: str, said: Said, ticks: Ticks, refused: str = "", *, nobody: bool = False) -> str:
    """The form. key: its id, which is the offer's where there is one."""
    pupils = choosing.all_pupils(key, ticks.plans)
    above = wrong(key, said.errors, refused or (NOBODY if nobody else ""))
    if above and nobody:
        above["fields"].append({"id": key, "name": "pupils", "label": "Who it is for"})
    return page(
        "pass_on",
        kinds=LABELS,
        save=KIND,
        record=drawn(key, said),
        offer=offer,
        changed=bool(said.errors) or changed(offer, said),
        years=choosing.years(pupils, ticks),
        classes=choosing.classes(pupils, ticks),
        nobody=NOBODY if nobody else "",
        wrong=above,
    )


def changed(offer: str, said: Said) -> bool:
    """Whether the words are others than the hub's."""
    found = offers.open_offer(offer) if offer else None
    return found is not None and texts_of(found) != dict(said.texts)


@blueprint.post("/school/opportunities")
@staff_only
def pass_on() -> ResponseReturnValue:
    """One edit for each plan, judged by itself: one that is refused holds up no other."""
    key, offer = request.form.get("key", ""), request.form.get("offer", "")
    if not IDENTIFIER.fullmatch(key) or offer not in ("", key):
        abort(400)
    said, ticks = sent(key), Ticks(*map(request.form.getlist, ("year", "class", "pupil")))
    if offer and not offers.open_offer(offer):
        return shown(key, "", said, ticks, GONE), 422  # who has it is known by the same id
    pupils = choosing.all_pupils(key)
    chosen = choosing.chosen(pupils, ticks)
    strangers = set(ticks.plans) - {pupil.plan for pupil in pupils}
    if said.errors or not (chosen or strangers):
        return shown(key, offer, said, ticks, nobody=not (chosen or strangers)), 422
    to = [pupil for pupil in chosen if not pupil.has]
    refused = saved(to, key, said)
    note(len(to) - len(refused))
    if refused or strangers:
        return shown(key, offer, said, Ticks(plans=refused), why(to, refused, len(strangers))), 422
    return redirect(url_for("opportunities.opportunities", done=done_now(f"{PASSED}{len(to)}")), 303)


def saved(to: list[Pupil], key: str, said: Said) -> dict[str, str]:
    """Pass it on. Answers the plans whose edit was refused, and why."""
    refused: dict[str, str] = {}
    for begin in range(0, len(to), AT_ONCE):
        some = to[begin : begin + AT_ONCE]
        submit.introduce_staff(pupil.plan for pupil in some if not pupil.closed)
        refused |= submit.judged(
            [{"name": pupil.plan, "made": edit(pupil.plan, key, said)} for pupil in some]
        )
    return refused


def edit(plan: str, key: str, said: Said) -> dict[str, Any]:
    """What a form on that plan would make of it."""
    change = [scope(plan), KIND, offers.record_id(plan, key), 0, said.fields, 1]
    return {"save": key, "for": None, "changes": [change]}


def why(to: list[Pupil], refused: dict[str, str], strangers: int) -> str:
    """Whose was not saved, and why, in the reader's words."""
    names = [(pupil.name, refused[pupil.plan]) for pupil in to if pupil.plan in refused]
    said = [submit.not_saved(names, len(to))] if names else []
    return " ".join([*said, *([STRANGER] if strangers else [])])


def note(count: int) -> None:
    """Put a line into what was done at the school: who, and on how many plans; the words are in those."""
    if count:
        begin_writing()
        me = db.session.get_one(Person, current_user.id)
        events.note("passed on an opportunity", me, detail=words().count(count, "plan"))
        db.session.commit()
