"""Schools, people and rosters."""

from pathlib import Path

import click
from flask import current_app
from sqlalchemy import select

from app.commands.folder import in_data, in_new_data
from app.kinds.roles import ROLES
from app.people.models import Person
from app.people.names import typed_sign_in
from app.school.enrolment import command as enrolment_command
from app.school.enrolment import people as enrolment_people
from app.school.enrolment import slip_files
from app.school.enrolment.transaction import Newcomer
from app.school.roster import command as roster_command
from app.storage.database import db
from app.storage.settings import is_demo


@click.command("add-school")
@click.argument("name")
@click.option("--worried", default="", help="Whom a worried child can turn to at this school.")
@click.option(
    "--term", "terms", multiple=True, help='Such as "Autumn 2026-09-03 2026-12-18"; once for each term.'
)
@click.option("--zone", default="Europe/London", show_default=True)
@in_new_data
def add_school(name: str, worried: str, terms: tuple[str, ...], zone: str) -> None:
    """Add a school."""
    if is_demo():
        raise click.ClickException(
            f"{current_app.config['DATA']} holds the demo. A real school needs a folder of its own: --data"
        )
    facts = [enrolment_command.term(text) for text in terms]
    school = enrolment_people.add_school(
        enrolment_command.new_name(name), worried, facts, enrolment_command.zone(zone)
    )
    click.echo(f"Added {school.name}. Next: mpp add-person NAME --role school --safeguarding")


@click.command("add-person")
@click.argument("name")
@click.option("--role", type=click.Choice(list(ROLES)), default="school", show_default=True)
@click.option("--school", default="", help="The school's name, if there are several.")
@click.option("--safeguarding", is_flag=True, help="Named safeguarding staff of the school.")
@in_data
def add_person(name: str, role: str, school: str, safeguarding: bool) -> None:
    """Add somebody, such as the first of a school's staff, and print their slip."""
    if safeguarding and role != "school":
        raise click.ClickException("Only school staff can be named for safeguarding.")
    where = None if role == "hub" else enrolment_command.one_school(school).id
    newcomer = Newcomer(where, role, enrolment_command.persons_name(name), safeguarding=safeguarding)
    person, slip = enrolment_people.add_person(newcomer)
    click.echo(f"{person.name}: sign-in name {slip.sign_in}, first password {slip.password}")


@click.command()
@click.argument("sign_in")
@in_data
def password(sign_in: str) -> None:
    """Print a new first password for somebody, and end their sign-ins."""
    person = db.session.scalar(select(Person).where(Person.sign_in == typed_sign_in(sign_in)))
    if person is None:
        raise click.ClickException(f"Nobody signs in as {sign_in}.")
    (slip,) = enrolment_people.new_slips([person])
    click.echo(f"{person.name}: sign-in name {slip.sign_in}, first password {slip.password}")


@click.command("import-roster")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--school", default="", help="The school's name, if there are several.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and do nothing.")
@click.option("--moved-up", is_flag=True, help="A new school year: pupils may be in another class.")
@click.option("--one-person", multiple=True, help="A carer's name that is one person on several plans.")
@click.option(
    "--decided",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The questions that this command wrote, with your answers.",
)
@click.option("--address", default="", help="Where people sign in, as it is to stand on the slips.")
@in_data
def import_roster(
    file: Path,
    school: str,
    dry_run: bool,
    moved_up: bool,
    one_person: tuple[str, ...],
    decided: Path | None,
    address: str,
) -> None:
    """Take a roster: all of it or nothing. Writes the slips of new people beside the data.

    Where it is not sure who a line is, nothing is taken; the questions are written beside the roster.
    """
    where = enrolment_command.one_school(school)
    slips = roster_command.import_roster(file, where, dry_run, moved_up, one_person, decided)
    slip_files.keep(slips, current_app.config["DATA"], address)
