"""Who belongs to a school and to a plan: what its staff, the command and the demo do to one person."""

from typing import Any

from flask import current_app

from app.clock import ZONE
from app.people.models import Person, School, new_id
from app.people.passwords import first_password, hash_first
from app.school.enrolment import slip_files
from app.school.enrolment.transaction import Newcomer, Slip, enrolment_transaction
from app.storage import staging
from app.storage.database import begin_writing, db
from app.storage.settings import refuse_in_demo
from app.storage.vacuum import vacuum


def add_school(
    name: str, worried: str = "", terms: list[dict[str, Any]] | None = None, zone: str = ZONE
) -> School:
    """A new school, without people."""
    school = School(id=new_id(), name=name, worried=worried, terms=terms or [], zone=zone)
    begin_writing()
    db.session.add(school)
    db.session.commit()
    return school


class NamesakeError(Exception):
    """Somebody with the same name, year and class is there already."""


def add_person(newcomer: Newcomer, *, alone: bool = False) -> tuple[Person, Slip]:
    """Enrol one person. A pupil gets a plan; school staff see every plan of their school.

    alone: only if there is no namesake (else `NamesakeError`): a double click must not enrol a child twice.
    Raises DemoError in the demo.
    """
    refuse_in_demo()
    with enrolment_transaction() as transaction:
        if alone and transaction.has_namesake(newcomer):
            raise NamesakeError
        slips = transaction.enrol([newcomer])
    return db.session.get_one(Person, newcomer.id), slips[0]


def put_on_plan(plan: str, person: Person) -> None:
    """From now on `person` (a carer or tutor) reads and writes on this plan."""
    with enrolment_transaction() as transaction:
        transaction.join(plan, person.id, person.name, person.role)


def take_off_plan(plan: str, person: Person) -> None:
    """`person` is off this plan at once and signed out; their devices drop it at their next contact."""
    with enrolment_transaction() as transaction:
        transaction.leave(plan, person.id, person.role)


def describe(person: Person, **facts: str) -> None:
    """Change name, called, year or group wherever they show. What stays the same is not written.

    Raises DemoError in the demo for another name: it would be a real one.
    """
    changed = {key: value for key, value in facts.items() if getattr(person, key) != value}
    if changed.keys() & {"name", "called"}:
        refuse_in_demo()
    if changed:
        with enrolment_transaction() as transaction:
            transaction.describe(person.id, changed)
        db.session.refresh(person)


def set_safeguarding(person: Person, named: bool) -> None:
    """Name one of the school's staff for safeguarding, or not any more."""
    with enrolment_transaction() as transaction:
        transaction.name_for_safeguarding(person.id, str(person.school_id), named)
    db.session.refresh(person)


def remove_from_school(person: Person) -> None:
    """School staff who leave: no plan opens for them any more, and they are signed out."""
    with enrolment_transaction() as transaction:
        transaction.remove_staff(person.id, str(person.school_id))
    db.session.refresh(person)


def erase(pupil: Person) -> None:
    """Nothing of this child stays: not on the plan, not in the account, not on the disk."""
    sign_in = pupil.sign_in
    with enrolment_transaction() as transaction:
        transaction.erase(pupil.id, str(pupil.plan))
        slip_files.take_out(current_app.config["DATA"], sign_in)  # before the commit: a crash leaves no slip
    staging.remove_abandoned(current_app.config["DATA"])
    db.session.close()  # a transaction that still reads would delay the vacuum
    vacuum(db.engine)


def new_slips(people: list[Person]) -> list[Slip]:
    """New first passwords; the old ones, and every device signed in with them, are out at once."""
    firsts = [first_password() for _ in people]
    with enrolment_transaction() as transaction:
        for person, kept in zip(people, hash_first(firsts), strict=True):
            transaction.new_slip(person, kept)
    return [
        Slip(person.called_name, person.role, person.group, person.sign_in, first)
        for person, first in zip(people, firsts, strict=True)
    ]
