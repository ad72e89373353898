"""Who belongs to a school and to a plan. Every change here is one transaction: accounts, memberships, the
plan's own records of its people, and the event that says who did it.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sync.ids import member_id, single_id
from sync.years import school_year

from app.clock import ZONE, day_of, now
from app.database import db
from app.engine import engine
from app.people import events
from app.people.models import Person, School, SignIn, new_id, new_seal
from app.people.names import sign_in_name
from app.people.passwords import first_password, hash_chosen, hash_first

PLAN_ROLES = ("pupil", "carer", "tutor")


@dataclass
class Newcomer:
    """Somebody to enrol. password: chosen; without one a first password is made, for a slip."""

    school: str | None
    role: str
    name: str
    called: str = ""
    year: str = ""
    group: str = ""
    sign_in: str = ""
    password: str = ""
    safeguarding: bool = False
    id: str = field(default_factory=new_id)
    plan: str | None = None

    def row(self, kept: str, chosen: bool) -> dict[str, Any]:
        """The row of the table of people. kept: the password's hash."""
        plan = (self.plan or new_id()) if self.role == "pupil" else None
        return {
            "id": self.id, "school_id": self.school, "role": self.role, "name": self.name, "called":
            self.called, "year": self.year, "group": self.group, "plan": plan, "sign_in": self.sign_in,
            "password": kept, "must_change": not chosen, "safeguarding": self.safeguarding, "seal":
            new_seal(),
        }  # fmt: skip


@dataclass
class Slip:
    """What somebody needs for the first sign-in, to be printed once: the password is kept nowhere else."""

    name: str
    role: str
    group: str
    sign_in: str
    password: str


def add_school(
    name: str, worried: str = "", terms: list[dict[str, Any]] | None = None, zone: str = ZONE
) -> School:
    """A new school, without people."""
    school = School(id=new_id(), name=name, worried=worried, terms=terms or [], zone=zone)
    db.session.add(school)
    db.session.commit()
    return school


def add_person(newcomer: Newcomer) -> tuple[Person, Slip]:
    """Enrol one person. A pupil gets a plan; school staff see every plan of their school."""
    with engine().together() as connection:
        slips = enrol(connection, [newcomer])
    return db.session.get_one(Person, newcomer.id), slips[0]


def enrol(connection: Connection, newcomers: list[Newcomer]) -> list[Slip]:
    """Enrol people within a transaction of the engine; answers their slips, in the same order."""
    if not newcomers:
        return []
    name_them(connection, newcomers)
    passwords = [newcomer.password or first_password() for newcomer in newcomers]
    firsts = iter(
        hash_first(p for p, newcomer in zip(passwords, newcomers, strict=True) if not newcomer.password)
    )
    rows = [
        newcomer.row(
            hash_chosen(newcomer.password) if newcomer.password else next(firsts), bool(newcomer.password)
        )
        for newcomer in newcomers
    ]
    connection.execute(insert(Person), rows)
    schools = {row.id: row for row in connection.execute(select(School.__table__))}
    for row in rows:
        welcome(connection, row, schools.get(row["school_id"]))
    return [
        Slip(newcomer.called or newcomer.name, newcomer.role, newcomer.group, newcomer.sign_in, password)
        for newcomer, password in zip(newcomers, passwords, strict=True)
    ]


def name_them(connection: Connection, newcomers: list[Newcomer]) -> None:
    """A sign-in name of their own for those who have none yet."""
    taken = set(connection.scalars(select(Person.sign_in)))
    for newcomer in newcomers:
        newcomer.sign_in = newcomer.sign_in or sign_in_name(newcomer.name, newcomer.role, taken)
        taken.add(newcomer.sign_in)


def welcome(connection: Connection, row: dict[str, Any], school: Any) -> None:
    truth = engine()
    if row["role"] == "pupil":
        truth.open_plan(row["plan"], row["school_id"], school_year(today()))
        truth.write(row["plan"], [card_change(row, school)])
        join(connection, row["plan"], row["id"], row["name"], "pupil")
    elif row["role"] == "school":
        truth.add_staff(row["school_id"], row["id"], safeguarding=row["safeguarding"])
    events.note("added", row["id"], row["plan"], row["role"], connection=connection)


def card_change(row: dict[str, Any], school: Any) -> list[Any]:
    """The change that writes a plan's card."""
    plan = row["plan"]
    return [
        f"{plan}/circle", "card", single_id(plan, "card"),
        {
            "name": row["name"], "year": row["year"] or None, "group": row["group"] or None, "school":
            school.name, "worried": school.worried or None, "terms": school.terms or None,
        },
    ]  # fmt: skip


def put_on_plan(plan: str, person: Person) -> None:
    """From now on `person` (a carer or tutor) reads and writes on this plan."""
    with engine().together() as connection:
        join(connection, plan, person.id, person.name, person.role)


def join(connection: Connection, plan: str, person: str, name: str, role: str) -> None:
    """Within a transaction of the engine: a membership, and the record by which the plan's readers know the
    name.
    """
    if role not in PLAN_ROLES:
        raise ValueError(f"not a role on a plan: {role}")
    truth = engine()
    truth.join(plan, person, role)
    facts = {"person": person, "name": name, "role": role, "since": today(), "until": None}
    truth.write(plan, [[f"{plan}/circle", "member", member_id(plan, person, role), facts]])
    events.note("joined", person, plan, role, connection=connection)


def take_off_plan(plan: str, person: Person) -> None:
    """`person` is off this plan at once, and signed out everywhere; their devices drop it at their next
    contact.
    """
    truth = engine()
    with truth.together() as connection:
        truth.leave(plan, person.id)
        member = member_id(plan, person.id, person.role)
        truth.write(plan, [[f"{plan}/circle", "member", member, {"until": today()}]])
        connection.execute(delete(SignIn).where(SignIn.person_id == person.id))
        events.note("left", person.id, plan, person.role, connection=connection)


def remove_from_school(person: Person) -> None:
    """School staff who leave: no plan of the school opens for them any more, and they are signed out."""
    truth = engine()
    with truth.together() as connection:
        truth.remove_staff(person.school_id, person.id)
        connection.execute(
            update(Person).where(Person.id == person.id).values(safeguarding=False, school_id=None)
        )
        connection.execute(delete(SignIn).where(SignIn.person_id == person.id))
        events.note("left the school", person.id, connection=connection)


def describe(person: Person, **facts: str) -> None:
    """Change name, called, year or group, on every plan that shows them. What stays the same is not
    written.
    """
    changed = {key: value for key, value in facts.items() if getattr(person, key) != value}
    if not changed:
        return
    with engine().together() as connection:
        redescribe(connection, person.id, changed)
    db.session.refresh(person)


def redescribe(connection: Connection, person: str, changed: dict[str, str]) -> None:
    """Within a transaction of the engine: the same for the row, the pupil's card and every member record."""
    truth = engine()
    connection.execute(update(Person).where(Person.id == person).values(changed))
    row = connection.execute(select(Person.__table__).where(Person.id == person)).one()
    card = {key: value or None for key, value in changed.items() if key in ("name", "year", "group")}
    if row.plan and card:
        truth.write(row.plan, [[f"{row.plan}/circle", "card", single_id(row.plan, "card"), card]])
    if "name" in changed:
        for plan, role in truth.plans(person) if row.role != "school" else []:
            member = member_id(plan, person, role)
            truth.write(plan, [[f"{plan}/circle", "member", member, {"name": row.name}]])
    events.note("described", person, row.plan, ", ".join(sorted(changed)), connection=connection)


def set_safeguarding(person: Person, named: bool) -> None:
    """Name one of the school's staff for safeguarding, or not any more."""
    truth = engine()
    with truth.together() as connection:
        truth.add_staff(person.school_id, person.id, safeguarding=named)
        connection.execute(update(Person).where(Person.id == person.id).values(safeguarding=named))
        events.note(
            "named for safeguarding" if named else "no longer named", person.id, connection=connection
        )
    db.session.refresh(person)


def new_slips(people: list[Person]) -> list[Slip]:
    """New first passwords; the old ones, and every device signed in with them, are out at once."""
    passwords = [first_password() for _ in people]
    with engine().together() as connection:
        for person, kept in zip(people, hash_first(passwords), strict=True):
            values = {"password": kept, "must_change": True}
            connection.execute(update(Person).where(Person.id == person.id).values(values))
            connection.execute(delete(SignIn).where(SignIn.person_id == person.id))
            events.note("new slip", person.id, person.plan, connection=connection)
    return [
        Slip(person.called_name, person.role, person.group, person.sign_in, password)
        for person, password in zip(people, passwords, strict=True)
    ]


def today() -> str:
    return day_of(now())
