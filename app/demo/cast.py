"""The demo's people: enrolled as any school enrols them, a year ago."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, update

from app.clock import ZONE
from app.demo.pen import named
from app.engine import engine
from app.people import events
from app.people.models import Person, School
from app.people.passwords import hash_chosen
from app.school.enrolment.transaction import Newcomer, enrolment_transaction

PASSWORD = "demo"  # noqa: S105 - the demo's own, printed on its sign-in page


@dataclass(frozen=True)
class Child:
    """A pupil of the demo, with the ids of all who belong to the plan."""

    facts: dict[str, Any]
    person: str
    plan: str
    tutors: list[str]
    tutor_names: list[str]
    carers: list[str]


def enrol_all(people: dict[str, Any], terms: list[dict[str, str]]) -> list[Child]:
    """The school, its staff, tutors, hub, and every pupil with a plan; answers the pupils."""
    said = {"name": people["school"], "worried": people["worried"], "ideas": people["ideas"]}
    school = {"id": named("school"), "terms": terms} | said
    tutors = {tutor["key"]: tutor["name"] for tutor in people["tutors"]}
    children = [child(facts, tutors) for facts in people["pupils"]]
    with enrolment_transaction() as transaction:
        transaction.connection.execute(insert(School), [school | {"zone": ZONE}])
        transaction.enrol(newcomers(people, children, str(school["id"])))
        for one in children:
            for tutor, name in zip(one.tutors, one.tutor_names, strict=True):
                transaction.join(one.plan, tutor, name, "tutor")
            for carer, facts in zip(one.carers, one.facts["carers"], strict=True):
                transaction.join(one.plan, carer, facts["name"], "carer")
        # One hash for all: this password is no secret, and a hash each would take seconds.
        transaction.connection.execute(
            update(Person).values(password=hash_chosen(PASSWORD), must_change=False)
        )
    with engine().together() as connection:  # nobody need be told of a year ago
        connection.execute(update(Person).values(notices_seen=events.last(connection)))
    return children


def child(facts: dict[str, Any], tutors: dict[str, str]) -> Child:
    return Child(
        facts,
        named(facts["name"]),
        named(f"plan of {facts['name']}"),
        [named(tutors[key]) for key in facts["tutors"]],
        [tutors[key] for key in facts["tutors"]],
        [named(carer["name"]) for carer in facts["carers"]],
    )


def newcomers(people: dict[str, Any], children: list[Child], school: str) -> list[Newcomer]:
    """Everyone, those with a sign-in name of their own first, so that nobody else is given it."""
    found = [
        newcomer(None, "hub", people["hub_staff"]),
        *(newcomer(school, "school", staff) for staff in people["staff"]),
        *(newcomer(school, "tutor", tutor) for tutor in people["tutors"]),
    ]
    for one in children:
        found.append(newcomer(school, "pupil", one.facts, one.plan))
        found += [newcomer(school, "carer", carer) for carer in one.facts["carers"]]
    return sorted(found, key=lambda newcomer: not newcomer.sign_in)


def newcomer(school: str | None, role: str, facts: dict[str, Any], plan: str | None = None) -> Newcomer:
    return Newcomer(
        school,
        role,
        facts["name"],
        called=facts.get("called", ""),
        year=f"Year {facts['year']}" if "year" in facts else "",
        group=facts.get("group", ""),
        sign_in=facts.get("sign_in", ""),
        safeguarding=facts.get("safeguarding", False),
        id=named(facts["name"]),
        plan=plan,
    )
