"""Who read and wrote plans, as a file."""

from datetime import date, datetime

import click
from sqlalchemy import select

from app.clock import day_of, now
from app.commands.folder import in_data
from app.people.models import Person, School
from app.people.names import typed_sign_in
from app.school import access_log
from app.school.enrolment import command as enrolment_command
from app.school.enrolment.transaction import enrolment_transaction
from app.storage.database import db

DAY = click.DateTime(["%Y-%m-%d"])


@click.command("access-log")
@click.option("--from", "first", type=DAY, required=True, help="The first day, such as 2026-09-01.")
@click.option("--to", "last", type=DAY, help="The last day; today, if it is not said.")
@click.option("--pupil", default="", help="A pupil's sign-in name; every pupil of the school, if not said.")
@click.option("--school", default="", help="The school's name, if there are several.")
@in_data
def access(first: datetime, last: datetime | None, pupil: str, school: str) -> None:
    """Print who read and wrote pupils' plans between two days, as CSV. This is written down."""
    where = enrolment_command.one_school(school)
    ends = first.date(), last.date() if last else date.fromisoformat(day_of(now(), where.zone))
    if ends[0] > ends[1]:
        raise click.ClickException(f"{ends[0]} comes after {ends[1]}.")
    pupils = pupils_of(where, pupil)
    days = [day.isoformat() for day in ends]
    with enrolment_transaction() as transaction:
        (whom, plan) = (pupils[0].id, pupils[0].plan) if pupil else ("", None)
        transaction.note(access_log.TAKEN, whom, plan, " to ".join(days), school=where.id)
    for line in access_log.as_csv(pupils, where, days[0], days[1]):
        click.echo(line, nl=False)


def pupils_of(school: School, sign_in: str) -> list[Person]:
    """The pupil who signs in so, or all of the school."""
    which = select(Person).where(Person.school_id == school.id, Person.role == "pupil").order_by(Person.name)
    if sign_in:
        which = which.where(Person.sign_in == typed_sign_in(sign_in))
    found = list(db.session.scalars(which))
    if sign_in and not found:
        raise click.ClickException(f"No pupil of {school.name} signs in as {sign_in}.")
    return found
