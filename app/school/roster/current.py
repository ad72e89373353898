"""What a school has, read for comparing it with a roster: three queries, however many pupils."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, Row, select

from app.people.models import Person
from app.school.names import same_name
from app.school.roster.known import Current, Known
from sync import reports

ADULTS = {"carer": "carers", "tutor": "tutors"}


def read_current(connection: Connection, school: str) -> Current:
    """The pupils of a school with who is on their plans, and its adults by role and name."""
    found = Current(adults=defaultdict(list))
    adults: dict[str, tuple[str, str]] = {}
    for row in connection.execute(select(Person.__table__).where(Person.school_id == school)):
        if row.plan:
            found.pupils.append(known(row))
        else:
            found.adults[row.role, same_name(row.name)].append(row.id)
            adults[row.id] = (row.role, row.name)
    plans = {pupil.plan: pupil for pupil in found.pupils}
    for plan, person in reports.memberships(connection, school):
        if plan in plans:
            plans[plan].people.add(person)
            role, name = adults.get(person, ("", ""))
            if role in ADULTS:
                getattr(plans[plan], ADULTS[role]).append(name)
    for plan, record in reports.records_of_kind(connection, school, "music"):
        if plan in plans:
            plans[plan].music.add(record)
    return found


def known(pupil: Row[Any]) -> Known:
    return Known(pupil.id, str(pupil.plan), pupil.name, pupil.called, pupil.year, pupil.group)
