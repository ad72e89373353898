"""The address at which people reach this server, where its keeper has said it (`mpp serve --address`).

A request that names another host is not looked at: so no link on a slip, and no page in a cache, bears a name
that somebody else has made up.
"""

from urllib.parse import urlsplit

from flask import Flask, Response, current_app, request
from werkzeug.sansio.utils import host_is_trusted

KEY = "ADDRESS"
# Asked by whatever watches over the machine, at its own port.
WATCHED = ("health.healthz", "metrics.metrics")


class AddressError(ValueError):
    """No address of a site; the text says what one looks like."""


def site(told: str) -> str:
    """`https://host` or `https://host:port`, as browsers write it. Raises AddressError."""
    parts = urlsplit(told.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
        raise AddressError("The address of a site is meant, such as https://plans.example.org")
    return f"{parts.scheme}://{parts.netloc.lower()}"


def init_app(app: Flask) -> None:
    """Look at no request that names another host. Said first: before all that reads the host."""
    app.before_request(refuse_other_hosts)


def refuse_other_hosts() -> Response | None:
    told = current_app.config.get(KEY)
    if not told or request.endpoint in WATCHED or host_is_trusted(request.host, [urlsplit(told).hostname]):
        return None
    return Response(f"The address of this site is {told}\n", 421, mimetype="text/plain")


def shown() -> str:
    """Where people sign in, as it is printed for them."""
    return str(current_app.config.get(KEY) or request.host_url.rstrip("/"))
