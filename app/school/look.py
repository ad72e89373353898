"""The school's list: who needs a look, and why. Sorted by need, never by output."""

from dataclasses import dataclass, field
from typing import Any

from flask import Blueprint, abort, current_app
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_required
from sqlalchemy import select

from app.database import db
from app.engine import engine
from app.people.models import Person
from app.people.names import plain
from app.people.page import page
from app.plan.document import PAST
from app.plan.visit import last_seen
from app.requests import request
from app.school.staff import own_school, people_of_school, staff_only
from sync import tables

blueprint = Blueprint("look", __name__)

# The first has waited longest for somebody: how a pupil's line is worded, and how it is sorted.
NEEDS = {
    "question": "An open question on the plan",
    "carer": "No parent or carer on the plan yet",
    "goal": "No goal at the moment",
    "changed": "Changed since you last looked",
    "seen": "Nobody from school has said they have seen it",
}
PAGE = 100
OTHERS, HOW = 4, 4  # places in a field, and in one of its other heads, as they travel


@dataclass
class Facts:
    """What the list needs to know of one plan's circle.

    written, seen: the versions at which somebody last wrote, and the school last said that it has seen it.
    """

    version: int = 0
    written: int = 0
    goals: int = 0
    questions: int = 0
    carers: int = 0
    seen: int = 0


@dataclass
class Entry:
    """One pupil in the list. needs: keys of NEEDS."""

    pupil: Person
    needs: list[str] = field(default_factory=list)

    @property
    def order(self) -> tuple[int, int, str]:
        """The most pressing need first, then how many there are, then the name."""
        ranks = [list(NEEDS).index(need) for need in self.needs]
        return min(ranks, default=len(NEEDS)), -len(self.needs), self.pupil.name.casefold()


@blueprint.get("/school")
@staff_only
def school() -> ResponseReturnValue:
    """Every pupil of the school, those who need a look first."""
    words, year = request.args.get("q", ""), request.args.get("year", "")
    pupils = list(db.session.scalars(people_of_school().where(Person.role == "pupil")))
    shown = [pupil for pupil in pupils if wanted(pupil, words, year)]
    entries = sorted(look(shown), key=lambda entry: entry.order)
    return page(
        "school",
        school=own_school(),
        entries=entries[:PAGE],
        more=max(0, len(entries) - PAGE),
        count=len(pupils),
        needing=sum(bool(entry.needs) for entry in entries),
        needs=NEEDS,
        years=sorted({pupil.year for pupil in pupils if pupil.year}, key=by_number),
        year=year,
        q=words,
    )


@blueprint.get("/hub")
@login_required
def hub() -> ResponseReturnValue:
    """All there is for a music hub: no child's page exists for it."""
    if current_user.role != "hub":
        abort(404)
    return page("hub")


def wanted(pupil: Person, words: str, year: str) -> bool:
    """Does this pupil answer the search? Accents and capitals do not matter."""
    text = plain(f"{pupil.name} {pupil.called} {pupil.group}")
    return all(word in text for word in plain(words).split(".")) and year in ("", pupil.year)


def look(pupils: list[Person]) -> list[Entry]:
    """Who of these needs a look, as the reader sees it."""
    plans = [str(pupil.plan) for pupil in pupils]
    facts = facts_of(plans)
    visits = last_seen(current_user.id)
    return [
        Entry(pupil, needs(facts[plan], visits.get(f"{plan}/circle")))
        for pupil, plan in zip(pupils, plans, strict=True)
    ]


def needs(facts: Facts, visited: int | None) -> list[str]:
    """Why this plan needs a look. visited: the version the reader saw last, None if never."""
    reasons = {
        "question": facts.questions > 0,
        "carer": facts.carers == 0,
        "goal": facts.goals == 0,
        "changed": visited is not None and facts.written > visited,
        "seen": facts.written > facts.seen,
    }
    return [need for need in NEEDS if reasons[need]]


def facts_of(plans: list[str]) -> dict[str, Facts]:
    """The facts of each plan. A plan is read again only when its version has changed."""
    kept: dict[str, Facts] = current_app.extensions.setdefault("facts", {})
    versions = versions_of(plans)
    for plan, version in versions.items():
        if plan not in kept or kept[plan].version != version:
            kept[plan] = read(plan)
    return {plan: kept.get(plan) or Facts() for plan in plans}


def versions_of(plans: list[str]) -> dict[str, int]:
    scope = tables.scope.c
    circles = select(scope.plan, scope.version).where(scope.audience == "circle", scope.plan.in_(plans))
    return dict(db.session.execute(circles).tuples().all())


def read(plan: str) -> Facts:
    """The facts of one plan, through the door that knows what this reader may see."""
    part = engine().records(current_user.id, plan).get(f"{plan}/circle", {"version": 0, "records": []})
    facts = Facts(part["version"])
    for kind, _, version, fields, *_ in part["records"]:
        if fields:
            count(facts, kind, version, fields)
    return facts


def count(facts: Facts, kind: str, version: int, fields: dict[str, Any]) -> None:
    if kind == "acknowledgement":
        facts.seen = max(facts.seen, version)
    elif kind == "member":
        facts.carers += fields["role"][0] == "carer" and not value(fields, "until")
    elif kind != "card":
        facts.written = max(facts.written, version)
        facts.goals += kind == "goal" and value(fields, "state") not in PAST
        facts.questions += sum(is_open(wire) for wire in fields.values())


def value(fields: dict[str, Any], name: str) -> Any:
    wire = fields.get(name)
    return wire[0] if wire else None


def is_open(wire: list[Any]) -> bool:
    """True for a field with more than one answer, which a chooser has yet to settle."""
    return len(wire) > OTHERS and any(head[HOW] == "kept" for head in wire[OTHERS])


def by_number(year: str) -> tuple[int, str]:
    """Year 2 before Year 10; Reception first."""
    digits = "".join(letter for letter in year if letter.isdigit())
    return int(digits or 0), year
