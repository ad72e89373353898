"""Who something is passed on to: whole years, whole classes and single pupils of the reader's school."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from app.people.models import Person
from app.school.opportunities import offers
from app.school.opportunities.words import KIND
from app.school.staff import own_school, people_of_school
from app.school.years import by_number
from app.storage.database import db
from sync import reports


@dataclass
class Pupil:
    """One pupil. has: it is in the plan already, whatever became of it; closed: the plan takes no edits."""

    plan: str
    name: str
    year: str
    group: str
    has: bool
    closed: bool
    ticked: bool = False

    @property
    def class_key(self) -> str:
        """What a class is known by: two years may have a class of the same name."""
        return f"{self.year}/{self.group}"


@dataclass
class Some:
    """A year or a class. left: how many do not have it yet; open: somebody of it is ticked by name."""

    key: str
    label: str
    year: str
    ticked: bool
    pupils: list[Pupil] = field(default_factory=list)

    @property
    def left(self) -> int:
        return sum(not pupil.has for pupil in self.pupils)

    @property
    def open(self) -> bool:
        return any(pupil.ticked for pupil in self.pupils)


@dataclass
class Ticks:
    """What was ticked: values of the form's boxes."""

    years: Collection[str] = ()
    classes: Collection[str] = ()
    plans: Collection[str] = ()


def all_pupils(offer: str, ticked: Collection[str] = ()) -> list[Pupil]:
    """The pupils of the school, by year, class and name. offer: of what is passed on; ticked: plans."""
    found = people_of_school().where(Person.role == "pupil", Person.plan.is_not(None))
    connection, school = db.session.connection(), own_school().id
    there = {one.id for one in reports.records_of_kind(connection, school, KIND)}
    closed = reports.closed_plans(connection, school)
    pupils = [
        Pupil(
            plan,
            one.name,
            one.year,
            one.group,
            offers.record_id(plan, offer) in there,
            plan in closed,
            plan in ticked,
        )
        for one in db.session.scalars(found)
        for plan in [str(one.plan)]
    ]
    return sorted(pupils, key=lambda one: (*in_order(one), one.name.casefold(), one.plan))


def in_order(pupil: Pupil) -> tuple[object, ...]:
    """Who has no year, and within a year no class, comes last."""
    return not pupil.year, by_number(pupil.year), not pupil.group, pupil.group.casefold(), pupil.group


def years(pupils: Iterable[Pupil], ticks: Ticks) -> list[Some]:
    found: dict[str, Some] = {}
    for pupil in pupils:
        if pupil.year and not pupil.closed:
            of = found.setdefault(
                pupil.year, Some(pupil.year, pupil.year, pupil.year, pupil.year in ticks.years)
            )
            of.pupils.append(pupil)
    return list(found.values())


def classes(pupils: Iterable[Pupil], ticks: Ticks) -> list[Some]:
    """Every class; who is in none is with the others of the year who are in none."""
    found: dict[str, Some] = {}
    for pupil in pupils:
        if not pupil.closed:
            key = pupil.class_key
            of = found.setdefault(key, Some(key, label(pupil), pupil.year, key in ticks.classes))
            of.pupils.append(pupil)
    names = [one.label for one in found.values()]
    for one in found.values():
        if names.count(one.label) > 1 and one.year:
            one.label = f"{one.label}, {one.year}"
    return list(found.values())


def label(pupil: Pupil) -> str:
    return pupil.group or (f"{pupil.year}, no class" if pupil.year else "No class")


def chosen(pupils: Iterable[Pupil], ticks: Ticks) -> list[Pupil]:
    """Everybody who was ticked, by name, class or year; by name a closed plan, too, which is told of."""
    return [
        one
        for one in pupils
        if one.plan in ticks.plans
        or (not one.closed and (one.year in ticks.years or one.class_key in ticks.classes))
    ]
