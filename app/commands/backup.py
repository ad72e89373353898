"""Backups: taken while people work, brought back with what was done since."""

from pathlib import Path

import click

from app import create_app
from app.commands.folder import DATA, WITHOUT_JOURNAL, plainly
from app.upkeep import backup as taking

FOLDER = click.Path(file_okay=False, path_type=Path)
AGAIN = {
    "left": "taken off a plan",
    "left-staff": "no longer at the school",
    "unnamed": "no longer named for safeguarding",
    "signed-out": "signed out",
    "password": "with another password since (print them a new slip: Slips not used yet)",
    "erased": "erased",
}


@click.command()
@click.argument("target", type=FOLDER)
@DATA
def backup(target: Path, data: Path) -> None:
    """Copy database and key to a new folder, while people work."""
    with plainly():
        taking.back_up(data, target)
    click.echo(f"A backup is in {target}.")


@click.command()
@click.argument("backup", type=click.Path(exists=True, file_okay=False, path_type=Path))
@WITHOUT_JOURNAL
@DATA
def restore(backup: Path, data: Path, without_journal: bool) -> None:
    """Put a backup in place of the data. Who was taken off, signed out or erased since stays so."""
    from app.upkeep import restore as bringing  # imported here, for Alembic takes long to import

    with plainly():
        brought = bringing.restore(create_app, backup, data, without_journal)
    click.echo(f"{data} is as it was in {backup}. Devices will offer what they have said since.")
    for what, words in AGAIN.items():
        if brought.again[what]:
            click.echo(f"Done again, from the journal: {brought.again[what]} {words}.")
    for what, words in AGAIN.items():
        if brought.doubtful[what]:
            click.echo(
                f"Begun once, but not known to be done, so left alone: {brought.doubtful[what]} {words}."
            )
    if without_journal:
        click.echo("Without the journal: look through who is on which plan, and who is signed in.")
