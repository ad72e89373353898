"""Several processes on one port, with gunicorn: for a hub, whose database is PostgreSQL.

The app is made once and then copied, so its pages, tables and templates are in memory once.
"""

import os
import socket
from collections.abc import Callable, Iterable
from typing import Any

import click
from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from app.serve.waitress import THREADS, settle_memory
from app.storage.database import db

try:
    from gunicorn.app.base import BaseApplication
except ModuleNotFoundError as missing:
    raise click.ClickException("Several workers need gunicorn: see docs/install.md.") from missing

Environment = dict[str, Any]


def serve_with_workers(
    app: Flask, host: str, port: int, proxy: str | None, workers: int, ready: Callable[[], None]
) -> None:
    """Serve until SIGTERM or Ctrl-C, as `serve_until_stopped` does, with that many processes."""
    listening = bind(host, port)
    settle_memory()
    with app.app_context():
        db.engine.dispose()  # a connection is no two processes'
    GunicornServer(ProxyTrust(app, proxy), listening, workers, ready).run()


def bind(host: str, port: int) -> int:
    """A socket at that address, by its number: it is gunicorn's to close."""
    try:
        return socket.create_server((host, port), backlog=2048).detach()
    except OSError as error:
        why = os.strerror(error.errno or 0)
        raise click.ClickException(f"Port {port} cannot be used ({why}). Try --port.") from error


class ProxyTrust:
    """Whom to believe about the address and the scheme that a browser used: the proxy, and nobody else."""

    def __init__(self, app: Flask, proxy: str | None) -> None:
        self.app, self.proxy = app, proxy
        self.told = ProxyFix(app, x_for=1, x_proto=1, x_host=1)

    def __call__(self, environ: Environment, start_response: Any) -> Iterable[bytes]:
        told = self.proxy is not None and environ.get("REMOTE_ADDR") == self.proxy
        answer: Iterable[bytes] = (self.told if told else self.app)(environ, start_response)
        return answer


class GunicornServer(BaseApplication):  # type: ignore[misc]
    """gunicorn, told everything here: nothing is read from files or the environment."""

    def __init__(self, app: ProxyTrust, listening: int, workers: int, ready: Callable[[], None]) -> None:
        self.served = app
        self.told = {
            "bind": f"fd://{listening}",
            "workers": workers,
            "worker_class": "gthread",
            "threads": THREADS,
            "preload_app": True,
            "keepalive": 60,
            "timeout": 120,
            "graceful_timeout": 30,
            "forwarded_allow_ips": "",  # `ProxyTrust` decides
            "control_socket_disable": True,
            "loglevel": "warning",
            "when_ready": lambda _: ready(),
        }
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.told.items():
            self.cfg.set(name, value)

    def load(self) -> ProxyTrust:
        return self.served
