"""The command that compares the database with its log."""

import click

from app.commands.folder import looking_at_data
from app.engine import engine


@click.command()
@looking_at_data
def check() -> None:
    """Make everything anew from the log and compare. It tells what differs, and mends nothing."""
    found = 0
    for fault in engine().check():
        where = f"{fault.scope} at {fault.version}" if fault.version else fault.scope
        click.echo(" ".join(word for word in (f"{where}:", fault.record, fault.what) if word))
        found += 1
    if found:
        raise click.ClickException(f"Not as the log says: {found}.")
    click.echo("All is as the log says.")
