"""Whom to tell of a hole in this server: `/.well-known/security.txt`, as RFC 9116 has it.

SECURITY_CONTACT holds the mail address or the page of whoever keeps the server.
"""

import os
from datetime import UTC, datetime

from flask import Blueprint, Response, abort, current_app

from app.clock import now
from app.http import address

blueprint = Blueprint("disclosure", __name__)

HALF_A_YEAR = 182 * 24 * 3600 * 1000  # what is read today is still true by then


@blueprint.get("/.well-known/security.txt")
def security_txt() -> Response:
    """Without a contact there is no such page."""
    told = os.environ.get("SECURITY_CONTACT", "").strip()
    if not told or not told.isprintable():
        abort(404)
    contact = told if told.startswith(("https://", "mailto:", "tel:")) else f"mailto:{told}"
    until = datetime.fromtimestamp((now() + HALF_A_YEAR) // 1000, UTC)
    lines = [f"Contact: {contact}", f"Expires: {until:%Y-%m-%dT00:00:00Z}", "Preferred-Languages: en"]
    if site := current_app.config.get(address.KEY):
        lines.append(f"Canonical: {site}/.well-known/security.txt")
    return Response("".join(f"{line}\n" for line in lines), mimetype="text/plain")
