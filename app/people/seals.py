"""Keys under which devices put away what is unsent: another one for each sign-in.

A key is made of a secret of the person's, which never leaves the server, and its id. So any of them can be
had again by whoever is signed in as that person, and none once the secret is gone (`erasure`). No list of ids
is kept.

Devices of 0.1.0 know of no ids and seal with one key for all, `Person.seal`. It opens what they have sealed,
and is handed out for nothing else.
"""

import hmac
import re
from base64 import b64encode, urlsafe_b64encode
from hashlib import sha256

from flask import Response, request

from app.http import cookies
from app.people.models import Person

ID = re.compile(r"[A-Za-z0-9_-]{20}")
NOW = "now"  # stands for the id of this sign-in; no id is so short
FIRST = "first"  # stands for the key of devices that know of no ids
NONE = "none"  # no key is wanted
COOKIE = "mpp_keys"  # this device knows of ids, and so does everything on it from now on


def is_key(asked: str) -> bool:
    """Something that can be asked for: `now`, `first`, an id, or `none`."""
    return asked in (NOW, FIRST, NONE) or ID.fullmatch(asked) is not None


def id_of(token: str) -> str:
    """The id of the key of one sign-in: as random as its token, of which it says nothing."""
    return urlsafe_b64encode(sha256(b"seal " + token.encode()).digest()[:15]).decode()


def key(person: Person, number: str) -> str:
    """In base64, the key with the id `number`; "" is that of devices that know of no ids."""
    if not number:
        return b64encode(person.seal).decode()
    return b64encode(hmac.digest(person.sealing, number.encode(), "sha256")).decode()


def knows_ids() -> bool:
    """This request's device has asked for a key by its id before: no worker of 0.1.0 is left on it."""
    return bool(cookies.read(COOKIE))


def remember(answer: Response) -> None:
    """From now on this device is given no key that it does not ask for."""
    cookies.put(answer, COOKIE, "1", cookies.YEAR)


def asked() -> str:
    """Which key this request asks for; "" where a worker of 0.1.0 may want its own, NONE for no key."""
    told = request.args.get("seal", "")
    return NONE if not told and knows_ids() else told
