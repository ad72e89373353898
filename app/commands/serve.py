"""Serving, and the demo."""

import os
from functools import partial
from pathlib import Path

import click

from app import create_app
from app.commands.folder import DATA, WITHOUT_JOURNAL, opened, plainly
from app.http import address as address_of_site
from app.serve.waitress import HERE, announce, serve_until_stopped
from app.storage.settings import NotTheDemoError, is_demo
from app.upkeep.catching_up import begin_to_serve


def a_site(_context: click.Context, _option: click.Parameter, told: str | None) -> str | None:
    """What --address says, if it can be meant."""
    try:
        return told and address_of_site.site(told)
    except address_of_site.AddressError as error:
        raise click.BadParameter(str(error)) from error


@click.command()
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option("--host", default="127.0.0.1", show_default=True, help="0.0.0.0 for the whole network.")
@click.option("--demo", is_flag=True, help="Serve a made-up school; fills an empty data folder.")
@click.option("--open-demo", is_flag=True, help="The demo may be seen from other machines than this one.")
@click.option("--proxy", default=None, help="Address of the proxy in front that ends TLS, such as 127.0.0.1.")
@click.option(
    "--address",
    default=None,
    callback=a_site,
    help="Where people reach it, such as https://plans.example.org: requests to other hosts are refused.",
)
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
@WITHOUT_JOURNAL
@DATA
def serve(
    port: int,
    host: str,
    data: Path,
    demo: bool,
    open_demo: bool,
    proxy: str | None,
    address: str | None,
    workers: int,
    without_journal: bool,
) -> None:
    """Serve until stopped."""
    if workers > 1 and "METRICS_TOKEN" in os.environ and "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
        raise click.ClickException(
            "Several workers count together in the folder PROMETHEUS_MULTIPROC_DIR names."
        )
    others = host not in HERE or proxy is not None
    if demo:
        keep_to_this_machine(others, open_demo)
        make_demo_in(data, only_if_empty=True)
    with opened(data, without_journal=without_journal) as app:
        app.config[address_of_site.KEY] = address
        with app.app_context():
            demo = is_demo()
        if demo:
            keep_to_this_machine(others, open_demo)
            app.config["OPEN_DEMO"] = others
        begin_to_serve(app)
        ready = partial(announce, host, port, demo, proxy)
        if workers == 1:
            serve_until_stopped(app, host, port, proxy, ready)
        else:
            from app.serve.gunicorn import serve_with_workers  # imported here, for only this needs gunicorn

            serve_with_workers(app, host, port, proxy, workers, ready)


def keep_to_this_machine(others: bool, allowed: bool) -> None:
    """Refuse to serve the demo to other machines unasked: whoever reaches it can sign in as anybody."""
    if others and not allowed:
        raise click.ClickException(
            "Anybody who reaches the demo can sign in to it, so it is for this machine alone. To show it to "
            "others, say --open-demo; then every page says that it is the demo."
        )


@click.command("demo-reset")
@DATA
def demo_reset(data: Path) -> None:
    """Throw the demo's data away and make it anew. A real school's folder is refused."""
    make_demo_in(data, only_if_empty=False)
    click.echo(f"The demo in {data} is as new.")


def make_demo_in(data: Path, *, only_if_empty: bool) -> None:
    from app.demo.folder import make_demo_folder  # imported here, for it reads the demo's whole story

    try:
        with plainly():
            make_demo_folder(create_app, data, only_if_empty=only_if_empty)
    except NotTheDemoError as refusal:
        raise click.ClickException(str(refusal)) from refusal
