"""The `mpp` command."""

from typing import Any

import click

from app.commands import access, backup, check, erase, people, screen_lock, serve, upgrade, worker
from app.storage import distribution
from app.storage.database import NoDatabaseError


class Commands(click.Group):
    """Commands that say in words why there is no database."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except NoDatabaseError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands)
@click.version_option(package_name=distribution.NAME, prog_name="mpp", message="%(prog)s %(version)s")
def main() -> None:
    """My Music Progression Plan: one child's music, kept together."""


for command in (
    serve.serve,
    serve.demo_reset,
    people.add_school,
    people.add_person,
    people.password,
    people.import_roster,
    access.access,
    screen_lock.screen_lock,
    worker.worker_off,
    worker.worker_on,
    upgrade.upgrade,
    check.check,
    erase.erase,
    backup.backup,
    backup.restore,
):
    main.add_command(command)
