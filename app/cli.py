"""The `mpp` command."""

from importlib.metadata import version as version_of
from typing import Any

import click

from app.commands import access, backup, check, erase, people, serve, upgrade, worker
from app.storage.database import NoDatabaseError


class Commands(click.Group):
    """Commands that say in words why there is no database."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except NoDatabaseError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands)
def main() -> None:
    """My Music Progression Plan: one child's music, kept together."""


@main.command()
def version() -> None:
    """Say which version this is."""
    click.echo(version_of("music-progression-plan"))


for command in (
    serve.serve,
    serve.demo_reset,
    people.add_school,
    people.add_person,
    people.password,
    people.import_roster,
    access.access,
    worker.worker_off,
    worker.worker_on,
    upgrade.upgrade,
    check.check,
    erase.erase,
    backup.backup,
    backup.restore,
):
    main.add_command(command)
