"""Changes to memberships in one transaction: accounts, memberships, each plan's own records of its people,
and the event that says who did it. All of it is committed, or none.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update

from app.clock import day_of, now
from app.engine import engine
from app.kinds.roles import HOLDERS
from app.people import erasure, events, sign_ins
from app.people.models import Event, Person, School, new_id, new_secret
from app.people.names import sign_in_name
from app.people.passwords import LIGHT_MARK, first_password, hash_chosen, hash_first
from app.plan import visit
from app.school.pupil import Pupil
from app.storage import journal, vacuum
from sync.ids import member_id, single_id
from sync.years import school_year

NAMED = "named for safeguarding"
AT_ONCE = 500  # people in one query


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
            "slip_at": None if self.password else now(),
            "safeguarding": self.safeguarding,
            "seal": new_secret(),
            "sealing": new_secret(),
        }


@dataclass
class Slip:
    """What somebody needs for the first sign-in, printed once: the password is kept nowhere else."""

    name: str
    role: str
    group: str
    sign_in: str
    password: str


def slip_unused() -> ColumnElement[bool]:
    """Those whose password is still the printed one: nobody has signed in with it, or an adult not chosen."""
    return or_(Person.password.contains(LIGHT_MARK), Person.must_change & (Person.role != "pupil"))


@contextmanager
def enrolment_transaction() -> Iterator["EnrolmentTransaction"]:
    """A transaction that is committed when the block ends well, and rolled back otherwise."""
    with engine().together() as connection:
        transaction = EnrolmentTransaction(connection)
        yield transaction
        begun = transaction.finish()
    journal.confirm(begun)


class EnrolmentTransaction:
    """The changes that one transaction of the engine makes to people, memberships and plans."""

    def __init__(self, connection: Connection) -> None:
        self.connection, self.engine, self.today = connection, engine(), day_of(now())
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
            self.admit(newcomer)
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
        taken, numbers = set(self.connection.scalars(select(Person.sign_in))), dict[str, int]()
        for newcomer in newcomers:
            newcomer.sign_in = newcomer.sign_in or sign_in_name(newcomer.name, newcomer.role, taken, numbers)
            taken.add(newcomer.sign_in)

    def admit(self, newcomer: Newcomer) -> None:
        """Tell the engine of a new account: open the plan of a pupil, and give staff their school."""
        self.note("added", newcomer.id, newcomer.plan, newcomer.role)
        if newcomer.plan and newcomer.school:
            self.engine.open_plan(newcomer.plan, newcomer.school, school_year(self.today))
            self.write(newcomer.plan, "card", single_id(newcomer.plan, "card"), self.card(newcomer))
            self.join(newcomer.plan, newcomer.id, newcomer.name, "pupil")
        elif newcomer.role == "school" and newcomer.school:
            self.engine.add_staff(newcomer.school, newcomer.id, safeguarding=newcomer.safeguarding)
            if newcomer.safeguarding:
                self.begin_to_tell(newcomer.id)
                self.note(NAMED, newcomer.id, notice=True)

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
            "ideas": school.ideas,
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
        if role not in HOLDERS:
            raise ValueError(f"not a role on a plan: {role}")
        self.engine.join(plan, person, role)
        facts = {"person": person, "name": name, "role": role, "since": self.today, "until": None}
        self.write(plan, "member", member_id(plan, person, role), facts)
        self.note("joined", person, plan, role, notice=role != "pupil")

    def leave(self, plan: str, person: str, role: str) -> None:
        """Off this plan at once, and signed out everywhere; their devices drop it at their next contact."""
        self.engine.leave(plan, person)
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
        if "name" in changed and row.role in HOLDERS:
            for plan, role in self.engine.plans(person):
                self.write(plan, "member", member_id(plan, person, role), {"name": row.name})
        self.note("described", person, row.plan, ", ".join(sorted(changed)))

    def write(self, plan: str, kind: str, record: str, facts: dict[str, Any]) -> None:
        """A fact of the server's own, on the plan's circle."""
        self.changes[plan].append([f"{plan}/circle", kind, record, facts])

    def update(self, person: str, **values: Any) -> None:
        """Change the person's account."""
        self.connection.execute(update(Person).where(Person.id == person).values(values))

    def remove_staff(self, person: str, school: str) -> None:
        """Take somebody off the school's staff: its plans open for them no more."""
        self.note("left the school", person, school=school)
        self.engine.remove_staff(school, person)
        self.update(person, safeguarding=False, school_id=None)
        self.lines.append({"what": "left-staff", "school": school, "person": person})
        self.sign_out(person)

    def name_for_safeguarding(self, person: str, school: str, named: bool) -> None:
        """Say whether this person may open the home record."""
        self.engine.add_staff(school, person, safeguarding=named)
        self.update(person, safeguarding=named)
        if named:
            self.begin_to_tell(person)
        else:
            self.lines.append({"what": "unnamed", "school": school, "person": person})
        self.note(NAMED if named else "no longer named for safeguarding", person, notice=True)

    def begin_to_tell(self, person: str) -> None:
        """Somebody who is newly named for safeguarding is told of what is done from now on."""
        self.update(person, notices_seen=events.last(self.connection))

    def erase(self, pupil: str, plan: str) -> None:
        """Erase a child. Only ids stay, so that an old device cannot bring anything back."""
        self.note("erased", pupil, plan, school=self.school_of(pupil))
        self.engine.erase(plan, pupil)
        self.sign_out(pupil)
        erasure.erase(self.connection, pupil)
        visit.forget(self.connection, pupil, plan)
        vacuum.mark_due(self.connection)
        self.lines.append({"what": "erased", "plan": plan, "person": pupil})

    def new_slip(self, person: Person, kept: str) -> None:
        """A new first password, printed. Where the person had one in use, safeguarding staff are told, for
        whoever holds the slip can sign in as them. kept: its hash.
        """
        unused = self.connection.scalar(select(Person.id).where(Person.id == person.id, slip_unused()))
        detail = "" if unused else "the password before was in use"
        self.note("new slip", person.id, person.plan, detail, notice=not unused)
        self.new_password(person.id, kept)

    def new_password(self, person: str, kept: str) -> None:
        """Another first password; the old one opens nothing more. kept: its hash."""
        self.update(person, password=kept, must_change=True, slip_at=now())
        self.lines.append({"what": "password", "person": person})
        self.sign_out(person)

    def sign_out(self, person: str) -> None:
        """End every sign-in of this person; their devices are told at their next contact what has ended."""
        line = sign_ins.ending(person)
        if sign_ins.end_by(self.connection, line, now()):
            self.lines.append(line)

    def note(
        self,
        what: str,
        whom: str,
        plan: str | None = None,
        detail: str = "",
        *,
        school: str = "",
        notice: bool = False,
    ) -> None:
        """Record who did this. school: given where the person may no longer belong to it at the end."""
        line = events.line(what, whom, plan, detail, notice=notice)
        self.events.append(line | {"school": school})

    def school_of(self, person: str) -> str:
        found = self.connection.scalar(select(Person.school_id).where(Person.id == person))
        return found or ""

    def finish(self) -> journal.Known | None:
        """Write all changes that were gathered, plan by plan. Answers what the journal is to confirm."""
        self.engine.write_many(self.changes)
        if self.events:
            self.connection.execute(insert(Event), self.with_schools(self.events))
        return journal.keep(self.connection, self.lines)

    def with_schools(self, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The events, each with the school of the person whom it was done to."""
        people = sorted({line["whom"] for line in lines if not line["school"]})
        found: dict[str, str | None] = {}
        for begin in range(0, len(people), AT_ONCE):
            some = Person.id.in_(people[begin : begin + AT_ONCE])
            found |= dict(self.connection.execute(select(Person.id, Person.school_id).where(some)).all())
        return [line | {"school": line["school"] or found.get(line["whom"]) or ""} for line in lines]
