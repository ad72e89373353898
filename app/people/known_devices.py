"""Which people have signed in on a device before: so that strangers' guesses never count against them there.

A signed cookie names them, by digests. It opens nothing: who has it still needs the password. It stays when
they sign out, for that is when it is needed.
"""

import secrets
from typing import Any

from flask import Response, current_app
from itsdangerous import BadSignature, URLSafeSerializer

from app.http import cookies
from app.storage.secret_key import keyed_digest

COOKIE = "mpp_device"
MOST = 60  # people on one device: two classes that share a tablet


def knows(name: str) -> str:
    """The id of this request's device where `name` has signed in on it before; else ""."""
    device, names = present()
    return device if mark(name) in names else ""


def remember(answer: Response, name: str) -> None:
    """From now on `name` is known on this device."""
    device, names = present()
    kept = [mark(name), *(other for other in names if other != mark(name))][:MOST]
    value = signer().dumps([device or secrets.token_urlsafe(12), kept])
    cookies.put(answer, COOKIE, str(value), cookies.YEAR)


def present() -> tuple[str, list[str]]:
    """(id, digests of names) out of the cookie, if it is one of ours."""
    try:
        device, names = signer().loads(cookies.read(COOKIE))
    except BadSignature:
        return "", []
    return device, names


def signer() -> Any:
    return URLSafeSerializer(str(current_app.secret_key), salt="known device")


def mark(name: str) -> str:
    return keyed_digest("known device", name)[:12]
