"""One transaction of changes to who belongs where: accounts, memberships, each plan's own records of its
people, and the event that says who did it. All of it stands, or none.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, insert, select, update

from app import journal
from app.clock import day_of, now
from app.engine import engine
from app.people import erasure, events, sign_ins
from app.people.models import Event, Person, School, new_id, new_seal
from app.people.names import sign_in_name
from app.people.passwords import first_password, hash_chosen, hash_first
from app.plan import visit
from app.school.roster import Pupil
from sync.ids import member_id, single_id
from sync.years import school_year

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

    def __post_init__(self) -> None:
        if self.school is None and self.role != "hub":
            raise ValueError(f"a {self.role} belongs to a school")
        if self.role == "pupil":
            self.plan = self.plan or new_id()

    def row(self, kept: str) -> dict[str, Any]:
        """The row of the table of people. kept: the password's hash."""
        return {
            "id": self.id,
            "school_id": self.school,
            "role": self.role,
            "name": self.name,
            "called": self.called,
            "year": self.year,
            "group": self.group,
            "plan": self.plan,
            "sign_in": self.sign_in,
            "password": kept,
            "must_change": not self.password,
            "safeguarding": self.safeguarding,
            "seal": new_seal(),
        }


@dataclass
class Slip:
    """What somebody needs for the first sign-in, printed once: the password is kept nowhere else."""

    name: str
    role: str
    group: str
    sign_in: str
    password: str


@contextmanager
def registrar() -> Iterator["Registrar"]:
    """A registrar whose changes stand together when the block ends well."""
    with engine().together() as connection:
        desk = Registrar(connection)
        yield desk
        desk.finish()


class Registrar:
    """Changes to people and plans within one transaction of the engine."""

    def __init__(self, connection: Connection) -> None:
        self.connection, self.truth, self.today = connection, engine(), day_of(now())
        self.changes: dict[str, list[Any]] = defaultdict(list)
        self.events: list[dict[str, Any]] = []
        self.lines: list[journal.Line] = []
        self.schools: dict[str | None, Any] = {}

    def enrol(self, newcomers: list[Newcomer]) -> list[Slip]:
        """Make their accounts; open a plan for each pupil. Answers their slips, in the same order."""
        if not newcomers:
            return []
        self.name(newcomers)
        firsts = [first_password() for _ in newcomers]
        kept = hash_first(firsts)
        rows = [
            newcomer.row(hash_chosen(newcomer.password) if newcomer.password else light)
            for newcomer, light in zip(newcomers, kept, strict=True)
        ]
        self.connection.execute(insert(Person), rows)
        for newcomer in newcomers:
            self.welcome(newcomer)
        return [
            Slip(
                newcomer.called or newcomer.name,
                newcomer.role,
                newcomer.group,
                newcomer.sign_in,
                newcomer.password or first,
            )
            for newcomer, first in zip(newcomers, firsts, strict=True)
        ]

    def has_namesake(self, newcomer: Newcomer) -> bool:
        """Is there somebody of this role who would be taken for them?"""
        mine = (Person.school_id == newcomer.school, Person.role == newcomer.role)
        others = self.connection.execute(select(Person.name, Person.year, Person.group).where(*mine))
        key = Pupil(newcomer.name, year=newcomer.year, group=newcomer.group).key
        return any(Pupil(name, year=year, group=group).key == key for name, year, group in others)

    def name(self, newcomers: list[Newcomer]) -> None:
        """A sign-in name of their own for those who have none yet."""
        taken = set(self.connection.scalars(select(Person.sign_in)))
        for newcomer in newcomers:
            newcomer.sign_in = newcomer.sign_in or sign_in_name(newcomer.name, newcomer.role, taken)
            taken.add(newcomer.sign_in)

    def welcome(self, newcomer: Newcomer) -> None:
        """What enrolling means to the engine."""
        self.note("added", newcomer.id, newcomer.plan, newcomer.role)
        if newcomer.plan and newcomer.school:
            self.truth.open_plan(newcomer.plan, newcomer.school, school_year(self.today))
            self.write(newcomer.plan, "card", single_id(newcomer.plan, "card"), self.card(newcomer))
            self.join(newcomer.plan, newcomer.id, newcomer.name, "pupil")
        elif newcomer.role == "school" and newcomer.school:
            self.truth.add_staff(newcomer.school, newcomer.id, safeguarding=newcomer.safeguarding)

    def card(self, newcomer: Newcomer) -> dict[str, Any]:
        """What stands on a new plan's card; what is empty is left out."""
        school = self.school(newcomer.school)
        facts = {
            "name": newcomer.name,
            "year": newcomer.year,
            "group": newcomer.group,
            "school": school.name,
            "worried": school.worried,
            "terms": school.terms,
        }
        return {name: value for name, value in facts.items() if value}

    def school(self, school: str | None) -> Any:
        if school not in self.schools:
            self.schools[school] = self.connection.execute(
                select(School.__table__).where(School.id == school)
            ).one()
        return self.schools[school]

    def join(self, plan: str, person: str, name: str, role: str) -> None:
        """From now on `person` reads and writes on this plan, and its readers know the name."""
        if role not in PLAN_ROLES:
            raise ValueError(f"not a role on a plan: {role}")
        self.truth.join(plan, person, role)
        facts = {"person": person, "name": name, "role": role, "since": self.today, "until": None}
        self.write(plan, "member", member_id(plan, person, role), facts)
        self.note("joined", person, plan, role)

    def leave(self, plan: str, person: str, role: str) -> None:
        """Off this plan at once, and signed out everywhere; their devices drop it at their next contact."""
        self.truth.leave(plan, person)
        self.write(plan, "member", member_id(plan, person, role), {"until": self.today})
        self.lines.append({"what": "left", "plan": plan, "person": person, "role": role})
        self.sign_out(person)
        self.note("left", person, plan, role)

    def describe(self, person: str, changed: dict[str, str]) -> None:
        """Change name, called, year or group: in the account, on the pupil's card, on every plan."""
        self.update(person, **changed)
        row = self.connection.execute(select(Person.__table__).where(Person.id == person)).one()
        card = {key: value or None for key, value in changed.items() if key in ("name", "year", "group")}
        if row.plan and card:
            self.write(row.plan, "card", single_id(row.plan, "card"), card)
        if "name" in changed and row.role in PLAN_ROLES:
            for plan, role in self.truth.plans(person):
                self.write(plan, "member", member_id(plan, person, role), {"name": row.name})
        self.note("described", person, row.plan, ", ".join(sorted(changed)))

    def write(self, plan: str, kind: str, record: str, facts: dict[str, Any]) -> None:
        """A fact of the server's own, on the plan's circle."""
        self.changes[plan].append([f"{plan}/circle", kind, record, facts])

    def update(self, person: str, **values: Any) -> None:
        """Change the person's account."""
        self.connection.execute(update(Person).where(Person.id == person).values(values))

    def remove_staff(self, person: str, school: str) -> None:
        """No plan of the school opens for this person any more."""
        self.truth.remove_staff(school, person)
        self.update(person, safeguarding=False, school_id=None)
        self.lines.append({"what": "left-staff", "school": school, "person": person})
        self.sign_out(person)
        self.note("left the school", person)

    def name_for_safeguarding(self, person: str, school: str, named: bool) -> None:
        """Whether this person may open what belongs to home."""
        self.truth.add_staff(school, person, safeguarding=named)
        self.update(person, safeguarding=named)
        if not named:
            self.lines.append({"what": "unnamed", "school": school, "person": person})
        self.note("named for safeguarding" if named else "no longer named for safeguarding", person)

    def erase(self, pupil: str, plan: str) -> None:
        """Nothing of this child stays but ids, so that nothing of them comes back either."""
        self.truth.erase(plan, pupil)
        self.sign_out(pupil)
        erasure.erase(self.connection, pupil)
        visit.forget(self.connection, pupil, plan)
        self.lines.append({"what": "erased", "plan": plan, "person": pupil})
        self.note("erased", pupil, plan)

    def new_password(self, person: str, kept: str) -> None:
        """The password on a new slip; the old one opens nothing more. kept: its hash."""
        self.update(person, password=kept, must_change=True)
        self.lines.append({"what": "password", "person": person})
        self.sign_out(person)

    def sign_out(self, person: str) -> None:
        """End every sign-in of this person; their devices are told at their next contact what has ended."""
        line = sign_ins.ending(person)
        if sign_ins.end_by(self.connection, line, now()):
            self.lines.append(line)

    def note(self, what: str, whom: str, plan: str | None = None, detail: str = "") -> None:
        """Who did this, to be kept."""
        self.events.append(events.line(what, whom, plan, detail))

    def finish(self) -> None:
        """Write what has come together, each plan at once."""
        self.truth.write_many(self.changes)
        if self.events:
            self.connection.execute(insert(Event), self.events)
        journal.keep(self.connection, self.lines)
