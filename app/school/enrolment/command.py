"""Schools, people and terms from the command line."""

from datetime import date
from zoneinfo import available_timezones

import click
from sqlalchemy import select

from app.people.models import School
from app.school.names import one_line, same
from app.school.pupil import Pupil, problems_of
from app.storage.database import db


def one_school(name: str) -> School:
    """The school of that name, or the only one there is."""
    schools = list(db.session.scalars(select(School).order_by(School.name)))
    found = [school for school in schools if school.name.casefold() == name.casefold()] if name else schools
    if len(found) == 1:
        return found[0]
    if not schools:
        raise click.ClickException('There is no school yet: mpp add-school "Name of the school"')
    names = ", ".join(school.name for school in schools)
    raise click.ClickException(f"Which school? Say --school and one of: {names}")


def new_name(name: str) -> str:
    """The name of a school to be: it has one, and no other school is called so."""
    tidy = one_line(name)
    if not tidy:
        raise click.ClickException("Please give the school a name.")
    there = db.session.scalars(select(School.name))
    if same(tidy) in map(same, there):
        raise click.ClickException(f"There is a school called {tidy} already.")
    return tidy


def persons_name(name: str) -> str:
    """A name as it would be taken out of a roster."""
    tidy = one_line(name)
    for problem in problems_of(Pupil(tidy), [], 0):
        raise click.ClickException(problem)
    return tidy


def zone(name: str) -> str:
    """A time zone that is one."""
    if name not in available_timezones():
        raise click.ClickException(f"There is no time zone {name}. One of them is Europe/London.")
    return name


def term(text: str) -> dict[str, str]:
    """{"name", "first", "last"} of a text such as `Autumn 2026-09-03 2026-12-18`."""
    try:
        name, first, last = text.rsplit(maxsplit=2)
        days = (date.fromisoformat(first), date.fromisoformat(last))
    except ValueError as error:
        raise click.ClickException(f"“{text}” is not a name, a first day and a last day.") from error
    if days[0] > days[1]:
        raise click.ClickException(f"“{text}” ends before it begins.")
    return {"name": name, "first": first, "last": last}
