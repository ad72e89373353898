"""Keys under which devices put away what is unsent: another one for each sign-in.

A key is made of the person's secret and its id, so any of them can be had again by whoever is signed in as
that person, and none once the secret is gone (`erasure`). No list of ids is kept.
"""

import hmac
import re
from base64 import b64encode, urlsafe_b64encode
from hashlib import sha256

ID = re.compile(r"[A-Za-z0-9_-]{16}")
NOW = "now"  # stands for the id of this sign-in; no id is so short


def id_of(token: str) -> str:
    """The id of the key of one sign-in: as random as its token, of which it says nothing."""
    return urlsafe_b64encode(sha256(b"seal " + token.encode()).digest()[:12]).decode()


def key(secret: bytes, number: str) -> str:
    """In base64, the key with the id `number`; the secret itself for "", for devices that know of no ids."""
    return b64encode(hmac.digest(secret, number.encode(), "sha256") if number else secret).decode()
