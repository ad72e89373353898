"""The school's list: who needs a look, and why. Sorted by need, never by output."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.http.request import request
from app.people.models import Person
from app.people.names import plain, searched
from app.people.page import page
from app.plan.visit import last_seen
from app.school.log import notices
from app.school.opportunities import offers
from app.school.review.facts import Facts, facts_of
from app.school.review.lasting import lasting
from app.school.staff import own_school, people_of_school, staff_only
from app.school.years import by_number
from app.storage.database import db

blueprint = Blueprint("pupils", __name__)

# The first has waited longest for somebody: how a pupil's line is worded, and how it is sorted.
NEEDS = {
    "lasting": "Stuck for over two weeks",
    "question": "Open question",
    "carer": "No parent or carer yet",
    "goal": "No goal at the moment",
    "changed": "Changed since you looked",
    "seen": "Something to read",
}
PAGE, NOTICES = 100, 5


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
    sought = searched(words)
    shown = [pupil for pupil in pupils if wanted(pupil, sought, year)]
    entries = sorted(look(shown), key=lambda entry: entry.order)
    return page(
        "school",
        school=own_school(),
        entries=entries[:PAGE],
        more=max(0, len(entries) - PAGE),
        count=len(pupils),
        found=len(entries),
        needing=sum(entry.needs not in ([], ["seen"]) for entry in entries),
        needs=NEEDS,
        years=sorted({pupil.year for pupil in pupils if pupil.year}, key=by_number),
        year=year,
        q=words,
        offered=offers.new_to(db.session.get_one(Person, current_user.id)),
        **told(),
    )


def told() -> dict[str, Any]:
    """What safeguarding staff are told of on their first page; nothing for others."""
    if not current_user.safeguarding:
        return {"notices": [], "notice_count": 0}
    found, count = notices(db.session.get_one(Person, current_user.id), own_school(), NOTICES)
    return {"notices": found, "notice_count": count}


def wanted(pupil: Person, sought: list[str], year: str) -> bool:
    """Does this pupil answer the search?"""
    text = plain(f"{pupil.name} {pupil.called} {pupil.group}")
    return all(word in text for word in sought) and year in ("", pupil.year)


def look(pupils: list[Person]) -> list[Entry]:
    """Who of these needs a look, as the reader sees it."""
    plans = [str(pupil.plan) for pupil in pupils]
    facts = facts_of(own_school().id, plans)
    visits, stuck = last_seen(current_user.id), lasting(own_school().id, plans)
    return [
        Entry(pupil, needs(facts[plan], f"{plan}/circle", visits, stuck=plan in stuck))
        for pupil, plan in zip(pupils, plans, strict=True)
    ]


def needs(facts: Facts, circle: str, visited: Mapping[str, int], *, stuck: bool) -> list[str]:
    """Why this plan needs a look. visited: {scope: version} that the reader saw last; stuck: for long.

    What is said to have been seen is the plan's circle; what it holds by the school year has versions apart.
    """
    changed = any(version > visited.get(scope, 0) for scope, version in facts.written.items())
    reasons = {
        "lasting": stuck,
        "question": facts.questions > 0,
        "carer": facts.carers == 0,
        "goal": facts.goals == 0,
        "changed": circle in visited and changed,
        "seen": facts.written.get(circle, 0) > facts.seen,
    }
    return [need for need in NEEDS if reasons[need]]
