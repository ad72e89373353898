"""The tables of an earlier version, brought to this one's."""

from pathlib import Path

import click

from app.commands.folder import DATA, plainly
from app.storage.folder_lock import exclusive


@click.command()
@DATA
def upgrade(data: Path) -> None:
    """Bring a database of an earlier version to this one. All of it or nothing; take a backup first."""
    from app.upkeep.upgrade import upgrade as take_steps  # imported here, for Alembic takes long to import

    with plainly(), exclusive(data):
        take_steps(data)
    click.echo("The database is of this version.")
