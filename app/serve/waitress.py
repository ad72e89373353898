"""Serving with waitress, and saying where."""

import gc
import resource
from collections.abc import Callable
from typing import Any

import click
from flask import Flask
from waitress.server import create_server

from app.serve.queues import Queues
from app.serve.shutdown import Loop
from app.storage.database import db

THREADS = 8
HEADERS = 32 * 1024
CONNECTIONS = 4000
OTHER_FILES = 200  # the database, the journal, what threads have open
HERE = ("127.0.0.1", "localhost", "::1")


def announce(host: str, port: int, demo: bool, proxy: str | None) -> None:
    """Where to look, how to sign in, and what plain http cannot do."""
    shown = "localhost" if host in (*HERE, "0.0.0.0") else host  # noqa: S104  # compared, not bound to
    click.echo(f"My Music Progression Plan: http://{shown}:{port}")
    if demo:
        click.echo(
            "The demo school: tap a person on the first page, or sign in as tutor, tutor2, pupil, pupil2,"
        )
        click.echo("carer, school or hub with the password demo.")
    else:
        click.echo(
            "Sign in with the name and password on your slip. The first one: mpp add-school, mpp add-person"
        )
    if host not in HERE and not proxy:
        click.echo("Without https, phones on this network cannot keep plans for use without a signal.")
        click.echo("Put a proxy with TLS in front, and name its address with --proxy.")


def serve_until_stopped(
    app: Flask, host: str, port: int, proxy: str | None, ready: Callable[[], None]
) -> None:
    """Serve until SIGTERM or Ctrl-C, which brings what is under way to its end. ready: called once bound."""
    options = {"host": host, "port": port, "ident": None} | threads(app) | behind(proxy) | limits(app)
    sockets: dict[int, Any] = {}
    try:
        server = create_server(app, map=sockets, **options)
    except OSError as error:
        raise click.ClickException(f"Port {port} cannot be used ({error.strerror}). Try --port.") from error
    ready()
    settle_memory()
    Loop(server, sockets).run()


def settle_memory() -> None:
    """What the app has made by now stays for as long as it serves, so the collector need not walk through it
    again and again: it took a tenth of a sync, and now and then fifty milliseconds of a page.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def threads(app: Flask) -> dict[str, Any]:
    """Who answers. PostgreSQL is waited for in many threads, a file in one."""
    with app.app_context():
        one_file = db.engine.dialect.name == "sqlite"
    return {"_dispatcher": Queues(THREADS - 1, exchanges=1) if one_file else Queues(THREADS, exchanges=0)}


def behind(proxy: str | None) -> dict[str, Any]:
    """Whom to believe about the address and the scheme that a browser used."""
    if not proxy:
        return {}
    headers = {"x-forwarded-for", "x-forwarded-proto", "x-forwarded-host"}
    return {
        "trusted_proxy": proxy,
        "trusted_proxy_headers": headers,
        "clear_untrusted_proxy_headers": True,
    }


def limits(app: Flask) -> dict[str, Any]:
    """What does not even reach the app: 413, 431, and whoever says nothing for a minute."""
    largest = app.config["MAX_CONTENT_LENGTH"]
    found = {"max_request_body_size": largest, "max_request_header_size": HEADERS, "channel_timeout": 60}
    return found | {"connection_limit": connections(), "asyncore_use_poll": True}


def connections() -> int:
    """How many may be open: waitress's hundred are taken by one person who opens and says nothing."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = CONNECTIONS + OTHER_FILES
    wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return max(wanted - OTHER_FILES, 50)
