"""A small school for tests: Ffion and her mother, Ms Lee and Mr Jones who teach her, Mrs Ashworth."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copy
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, select

from app import create_app
from app.clock import day_of, now_ms
from app.people.models import Person, School
from app.school.enrolment import people as enrolment_people
from app.school.enrolment.transaction import Newcomer
from app.storage import revisions
from app.storage.copy_database import replace_all
from app.storage.database import FILE, db, file_in
from app.storage.secret_key import FILE as KEY
from sync import transactions
from sync.years import school_year
from tests import databases

PASSWORD = "practice-room"
TERMS = [{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]


def this_year() -> int:
    """The school year of the day on which the tests run."""
    return school_year(day_of(now_ms()))


@dataclass
class SmallSchool:
    """people by their short names; `plan` is Ffion's."""

    app: Flask
    data: Path
    school: School
    ffion: Person
    lee: Person
    jones: Person
    carer: Person
    staff: Person
    hub: Person
    plan: str

    def client(self, person: Person | None = None) -> FlaskClient:
        """A browser, signed in as `person` if one is given."""
        client = self.app.test_client()
        if person is not None:
            answer = client.post("/sign-in", data={"name": person.sign_in, "password": PASSWORD})
            assert answer.status_code == 303, answer.text
        return client


def copy_school(made: Path, data: Path, **options: Any) -> SmallSchool:
    """The school that `make_school` left in `made`, once more and by itself: quicker than making it."""
    copy_data(made, data)
    return open_school(data, **options)


def open_school(data: Path, **options: Any) -> SmallSchool:
    """The small school in `data`, where a server may be running on it, too."""
    app = create_app(data, **options)
    with app.app_context():
        people = {person.sign_in: person for person in db.session.scalars(select(Person))}
        school = db.session.scalars(select(School)).one()
        db.session.expunge_all()
    return SmallSchool(app, data, school, **people, plan=str(people["ffion"].plan))


def copy_data(made: Path, data: Path) -> None:
    """A data folder like `made`, its database on the store of this test."""
    data.mkdir()
    copy(made / KEY, data / KEY)
    url = databases.current.shared_like(str(made), lambda empty: fill(empty, made), data / FILE)
    databases.name(url)


def fill(empty: Engine, made: Path) -> None:
    with transactions.alone(empty) as connection:
        revisions.make(connection)
    source = databases.opened(file_in(made))
    replace_all(source, empty)
    source.dispose()


def make_school(data: Path, **options: Any) -> None:
    """Everyone's password is PASSWORD; sign-in names are ffion, lee, jones, carer, staff, hub."""
    app = create_app(data, **options)
    with app.app_context():
        school = enrolment_people.add_school("Harebell Down School", "Talk to Mrs Ashworth in room 4.", TERMS)

        def add(sign_in: str, role: str, name: str, **more: Any) -> Person:
            where = None if role == "hub" else school.id
            newcomer = Newcomer(where, role, name, sign_in=sign_in, password=PASSWORD, **more)
            return enrolment_people.add_person(newcomer)[0]

        ffion = add("ffion", "pupil", "Ffion Llewellyn", called="Ffion", year="Year 7", group="7 Kestrel")
        lee = add("lee", "tutor", "Ms Lee")
        jones = add("jones", "tutor", "Mr Jones")
        carer = add("carer", "carer", "Siân Llewellyn")
        plan = str(ffion.plan)
        for adult in (lee, jones, carer):
            enrolment_people.put_on_plan(plan, adult)
        add("staff", "school", "Mrs Ashworth", safeguarding=True)
        add("hub", "hub", "Ruth Castellanos")
        db.session.remove()
        db.engine.dispose()  # what is still in the write-ahead log goes into the file
