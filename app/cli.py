"""The `mpp` command: serve, the demo, schools, people, rosters, the worker's switch."""

from collections.abc import Callable
from functools import wraps
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any

import click
from flask import Flask
from sqlalchemy import select

from app import create_app
from app.database import db
from app.people.models import ROLES, Person
from app.people.names import typed_sign_in
from app.school import by_file, register
from app.school.registrar import Newcomer
from app.serving import announce, serve_until_stopped
from app.settings import NotTheDemoError, is_demo, put_setting

DATA = click.option(
    "--data", default="var", show_default=True, type=click.Path(path_type=Path), help="The data folder."
)


@click.group()
def main() -> None:
    """My Music Progression Plan: one child's music, kept together."""


@main.command()
@click.option("--port", default=8000, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="0.0.0.0 for the whole network.")
@click.option("--demo", is_flag=True, help="Serve a made-up school; fills an empty data folder.")
@click.option("--proxy", default=None, help="Address of the proxy in front that ends TLS, such as 127.0.0.1.")
@DATA
def serve(port: int, host: str, data: Path, demo: bool, proxy: str | None) -> None:
    """Serve until stopped."""
    if demo:
        make_demo_in(data, only_if_empty=True)
    app = create_app(data)
    with app.app_context():
        demo = is_demo()
    serve_until_stopped(app, host, port, proxy, ready=lambda: announce(host, port, demo, proxy))


@main.command("demo-reset")
@DATA
def demo_reset(data: Path) -> None:
    """Throw the demo's data away and make it anew. A real school's folder is refused."""
    make_demo_in(data, only_if_empty=False)
    click.echo(f"The demo in {data} is as new.")


def make_demo_in(data: Path, *, only_if_empty: bool) -> None:
    from app.demo.folder import make_demo_folder  # only those who want the demo wait for its words

    try:
        make_demo_folder(create_app, data, only_if_empty=only_if_empty)
    except NotTheDemoError as refusal:
        raise click.ClickException(str(refusal)) from refusal


def in_data(command: Callable[..., Any]) -> Callable[..., Any]:
    """Run the command within the app of its `--data`."""

    @DATA
    @wraps(command)
    def inside(data: Path, **rest: Any) -> Any:
        app: Flask = create_app(data)
        with app.app_context():
            return command(data=data, **rest)

    return inside


@main.command("add-school")
@click.argument("name")
@click.option("--worried", default="", help="Whom a worried child can turn to at this school.")
@click.option(
    "--term", "terms", multiple=True, help='Such as "Autumn 2026-09-03 2026-12-18"; once for each term.'
)
@click.option("--zone", default="Europe/London", show_default=True)
@in_data
def add_school(data: Path, name: str, worried: str, terms: tuple[str, ...], zone: str) -> None:  # noqa: ARG001
    """Add a school."""
    school = register.add_school(name, worried, [by_file.term(text) for text in terms], zone)
    click.echo(f"Added {school.name}. Next: mpp add-person NAME --role school --safeguarding")


@main.command("add-person")
@click.argument("name")
@click.option("--role", type=click.Choice(list(ROLES)), default="school", show_default=True)
@click.option("--school", default="", help="The school's name, if there are several.")
@click.option("--safeguarding", is_flag=True, help="Named safeguarding staff of the school.")
@in_data
def add_person(data: Path, name: str, role: str, school: str, safeguarding: bool) -> None:  # noqa: ARG001
    """Add somebody, such as the first of a school's staff, and print their slip."""
    if safeguarding and role != "school":
        raise click.ClickException("Only school staff can be named for safeguarding.")
    where = None if role == "hub" else by_file.one_school(school).id
    person, slip = register.add_person(Newcomer(where, role, name, safeguarding=safeguarding))
    click.echo(f"{person.name}: sign-in name {slip.sign_in}, first password {slip.password}")


@main.command()
@click.argument("sign_in")
@in_data
def password(data: Path, sign_in: str) -> None:  # noqa: ARG001
    """Print a new first password for somebody, and end their sign-ins."""
    person = db.session.scalar(select(Person).where(Person.sign_in == typed_sign_in(sign_in)))
    if person is None:
        raise click.ClickException(f"Nobody signs in as {sign_in}.")
    (slip,) = register.new_slips([person])
    click.echo(f"{person.name}: sign-in name {slip.sign_in}, first password {slip.password}")


@main.command("import-roster")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--school", default="", help="The school's name, if there are several.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and do nothing.")
@click.option("--moved-up", is_flag=True, help="A new school year: pupils may be in another class.")
@in_data
def import_roster(data: Path, file: Path, school: str, dry_run: bool, moved_up: bool) -> None:
    """Take a roster: all of it or nothing. Writes the slips of new people beside the data."""
    by_file.import_roster(file.read_bytes(), by_file.one_school(school), data, dry_run, moved_up)


@main.command("worker-off")
@in_data
def worker_off(data: Path) -> None:  # noqa: ARG001
    """Take the service worker away from every device at its next visit. Unsent words stay on the devices."""
    put_setting("worker", "off")
    click.echo("Off. Devices use the network's pages from their next visit on.")


@main.command("worker-on")
@in_data
def worker_on(data: Path) -> None:  # noqa: ARG001
    """Let devices work offline again."""
    put_setting("worker", "on")
    click.echo("On.")


@main.command()
def version() -> None:
    """Say which version this is."""
    click.echo(version_of("music-progression-plan"))
