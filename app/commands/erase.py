"""The end of a child's plan and account."""

import click
from sqlalchemy import select

from app.commands.folder import in_data
from app.people.models import Person
from app.people.names import typed_sign_in
from app.school.enrolment import people as enrolment_people
from app.storage.database import db


@click.command()
@click.argument("sign_in")
@click.option("--yes", is_flag=True, help="Do not ask.")
@in_data
def erase(sign_in: str, yes: bool) -> None:
    """Erase a pupil: plan, history, account and all. It cannot be undone, not by a backup either."""
    pupil = db.session.scalar(
        select(Person).where(Person.sign_in == typed_sign_in(sign_in), Person.role == "pupil")
    )
    if pupil is None:
        raise click.ClickException(f"No pupil signs in as {sign_in}.")
    if not yes:
        click.confirm(f"Erase {pupil.name} ({pupil.group or pupil.year}) for ever?", abort=True)
    enrolment_people.erase(pupil)
    click.echo(
        "Erased. Devices drop the plan at their next contact. Backups hold it still: delete them in time."
    )
