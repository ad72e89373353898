"""The screen lock of a school."""

import click

from app.commands.folder import in_data
from app.people.screen_lock import MINUTES
from app.school import lock
from app.school.enrolment import command as enrolment_command


@click.command("screen-lock")
@click.argument("minutes", type=click.IntRange(MINUTES[0], MINUTES[-1]))
@click.option("--school", default="", help="The school's name, if there are several.")
@in_data
def screen_lock(minutes: int, school: str) -> None:
    """Hide the pages of a school's tutors and staff after so many minutes without a touch."""
    where = enrolment_command.one_school(school)
    lock.change(where.id, minutes)
    click.echo(f"{where.name}: pages are hidden after {minutes} minutes.")
