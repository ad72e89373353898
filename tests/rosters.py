"""Rosters in tests: taken by a real school, or by one that is only a list of pupils and adults."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.engine import engine
from app.people.models import Person
from app.school.enrolment.transaction import Slip
from app.school.names import same_name
from app.school.roster.changes import Changes, changes_of
from app.school.roster.current import read_current
from app.school.roster.file import read
from app.school.roster.known import Current, Known, music_id
from app.school.roster.views import Said, taken
from app.storage.database import db
from tests.people import SmallSchool


class Taker:
    """`take(csv)`: the school takes the roster; answers the slips. `take.preview(csv)`: what would be."""

    def __init__(self, school: SmallSchool) -> None:
        self.school = school

    def __call__(self, text: str, digest: str | None = None, **said: Any) -> list[Slip]:
        with self.school.app.app_context():
            return taken(text.encode(), self.school.school.id, digest, Said(**said))

    def preview(self, text: str, moved_up: bool = False, decided: dict[str, str] | None = None) -> Changes:
        with self.school.app.app_context():
            known = read_current(db.session.connection(), self.school.school.id)
            return changes_of(read(text.encode()), known, self.school.school.id, moved_up, (), decided)


@pytest.fixture
def take(school: SmallSchool) -> Taker:
    return Taker(school)


def people(school: SmallSchool, **which: str) -> list[Person]:
    with school.app.app_context():
        return list(db.session.scalars(select(Person).filter_by(**which)))


def carers(school: SmallSchool, pupil: str) -> set[str]:
    """Who is on a pupil's plan as a parent or carer."""
    (child,) = people(school, name=pupil)
    with school.app.app_context():
        return {
            person.id
            for person in db.session.scalars(select(Person).filter_by(role="carer"))
            if engine().role(str(child.plan), person.id) == "carer"
        }


class Village:
    """A school without a database: what a roster would do is done to lists."""

    def __init__(self) -> None:
        self.pupils: list[Known] = []
        self.adults: dict[tuple[str, str], list[str]] = defaultdict(list)

    def current(self) -> Current:
        pupils = [
            replace(
                pupil,
                people={*pupil.people},
                music={*pupil.music},
                carers=[*pupil.carers],
                tutors=[*pupil.tutors],
            )
            for pupil in self.pupils
        ]
        adults = defaultdict(list, {who: [*ids] for who, ids in self.adults.items()})
        return Current(pupils, adults)

    def preview(self, text: str, decided: dict[str, str] | None = None, moved_up: bool = False) -> Changes:
        return changes_of(read(text.encode()), self.current(), "village", moved_up, (), decided)

    def take(
        self, text: str, choose: Callable[[Any], str] | None = None, moved_up: bool = False
    ) -> dict[str, str]:
        """Take a roster, asking `choose` for the answer to each question; answers what was decided."""
        decided: dict[str, str] = {}
        for _ in range(20):
            made = self.preview(text, decided, moved_up)
            assert made.problems == []
            if not made.undecided:
                self.carry_out(made)
                return decided
            assert choose, [question.title for question in made.undecided]
            decided |= {question.key: choose(question) for question in made.undecided}
        raise AssertionError("questions without end")

    def carry_out(self, made: Changes) -> None:
        for newcomer in made.newcomers:
            if newcomer.plan:
                facts = (newcomer.name, newcomer.called, newcomer.year, newcomer.group)
                self.pupils.append(Known(newcomer.id, newcomer.plan, *facts))
            else:
                self.adults[newcomer.role, same_name(newcomer.name)].append(newcomer.id)
        plans = {pupil.plan: pupil for pupil in self.pupils}
        for plan, person, name, role in made.joins:
            plans[plan].people.add(person)
            (plans[plan].carers if role == "carer" else plans[plan].tutors).append(name)
        here = {pupil.id: pupil for pupil in self.pupils}
        for person, year, group in made.moves:
            pupil = here[person]
            pupil.year, pupil.group = year, group
        for plan, _, called in made.called:
            plans[plan].called = called
        for plan, what, _ in made.music:
            plans[plan].music.add(music_id(plan, what))

    def add(self, name: str, year: str = "", group: str = "", carers: str = "", tutors: str = "") -> Known:
        """Somebody who is here already."""
        pupil = Known(str(uuid4()), str(uuid4()), name, year=year, group=group)
        pupil.carers = [one for one in carers.split(";") if one]
        pupil.tutors = [one for one in tutors.split(";") if one]
        for role, names in (("carer", pupil.carers), ("tutor", pupil.tutors)):
            for one in names:
                ids = self.adults[role, same_name(one)]
                if role == "carer" or not ids:
                    ids.append(str(uuid4()))
                pupil.people.add(ids[-1])
        self.pupils.append(pupil)
        return pupil
