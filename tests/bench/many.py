"""One tutor with many pupils, a school year each: what a full phone holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from flask import Flask

from app.clock import day_of
from app.demo.calendar import moment
from app.demo.goals import Goals
from app.demo.pen import Moving, Pen, Save, named
from app.demo.school import at_the_time_of
from app.demo.voices import PUPILS, Voices
from app.demo.year import Who, Year, between
from app.engine import engine
from app.school.enrolment.people import add_school
from app.school.enrolment.transaction import Newcomer, enrolment_transaction
from sync.years import school_year

TUTOR, PUPIL, PASSWORD = "many", "one.of.many", "three red kites"
SIGN_IN = 8  # pupils who have a password that is known
LESSONS, PRACTICES, GOALS = 40, 150, 5
FAMILIES = (
    ("Cello", "strings"),
    ("Piano", "keys"),
    ("Flute", "wind"),
    ("Singing", "voice"),
    ("Drums", "drums"),
)


@dataclass(frozen=True)
class Many:
    """Who was made. `plans` of the tutor; the first are those of the pupils who sign in."""

    tutor: str
    pupils: list[str]
    plans: list[str]


def make_many(app: Flask, plans: int = 60) -> Many:
    """`plans` pupils of one tutor, each with a whole school year in the school year that devices hold.

    The year's lessons are laid between its first of September and yesterday, however few days that is.
    """
    today = date.fromisoformat(day_of(app.extensions["clock"]()))
    first = date(school_year(str(today)), 9, 1)
    clock = Moving(moment(first, 8))
    with app.app_context(), at_the_time_of(app, clock):
        many = enrol_many(plans)
        for number, plan in enumerate(many.plans):
            clock.now = moment(first, 8)
            pen = Pen(engine(), clock, plan, Random(number))
            write_year(pen, many.tutor, many.pupils[number], number, first, today)
    return many


def pupil_of_many(number: int) -> str:
    """What one of the first pupils signs in with."""
    return f"{number}.of.many" if number else PUPIL


def enrol_many(plans: int) -> Many:
    school = add_school("A school with many pupils")
    tutor = Newcomer(school.id, "tutor", "Ms Many", sign_in=TUTOR, password=PASSWORD, id=named("many"))
    pupils = [
        Newcomer(school.id, "pupil", f"Pupil {number} of Many", year="Year 7", plan=named(f"many {number}"))
        for number in range(plans)
    ]
    for number, pupil in enumerate(pupils[:SIGN_IN]):
        pupil.sign_in, pupil.password = pupil_of_many(number), PASSWORD
    many = Many(tutor.id, [pupil.id for pupil in pupils], [str(pupil.plan) for pupil in pupils])
    with enrolment_transaction() as transaction:
        transaction.enrol([tutor, *pupils])
        for plan in many.plans:
            transaction.join(plan, tutor.id, tutor.name, "tutor")
    return many


def write_year(pen: Pen, tutor: str, pupil: str, number: int, first: date, today: date) -> None:
    """One plan: about 40 lessons, 120 things to try, 150 practices, 30 cheers, 5 goals and 20 steps."""
    instrument, family = FAMILIES[number % len(FAMILIES)]
    who = Who(pupil, tutor, None, 0, 4, helped=False)
    voices = Voices(family, list(PUPILS)[number % len(PUPILS)], pen.random)
    for save in sorted(circle(pen, who, voices, instrument, first, today), key=lambda save: save.at):
        pen.save_all([save], "tablet")
    year = Year(pen, who, voices, pen.random, moment(today, 0))
    saves = [save for day in spread(first, today, LESSONS) for save in year.lesson(day)]
    saves += [save for day in spread(first, today, PRACTICES) for save in year.practice(day)]
    saves = sorted((save for save in saves if save.at < year.now), key=lambda save: save.at)
    for person in (tutor, pupil):
        pen.save_all([save for save in saves if save.by == person], "phone")


def circle(pen: Pen, who: Who, voices: Voices, instrument: str, first: date, today: date) -> Iterator[Save]:
    goals = Goals(pen, who, voices, pen.random)
    child = {"called": "Many", "year": 7, "music": [[instrument, "instrument", "individual", ""]]}
    yield goals.music(child, "Ms Many", first)
    yield from goals.about(child, first)
    for _ in range(GOALS):
        yield from goals.goal(first, today - timedelta(1))


def spread(first: date, today: date, count: int) -> list[date]:
    """`count` days from first to yesterday, some of them more than once if need be."""
    return [between(first, today - timedelta(1), number / count) for number in range(count)]
