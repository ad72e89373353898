"""The worker's switch."""

import click

from app.commands.folder import in_data
from app.storage.settings import put_setting


@click.command("worker-off")
@in_data
def worker_off() -> None:
    """Take the service worker away from every device at its next visit. Unsent words stay on the devices."""
    put_setting("worker", "off")
    click.echo("Off. Devices use the network's pages from their next visit on.")


@click.command("worker-on")
@in_data
def worker_on() -> None:
    """Let devices work offline again."""
    put_setting("worker", "on")
    click.echo("On.")
