"""The key that signs cookies: made once, beside the database, readable by its owner alone."""

import hmac
import os
import secrets
from hashlib import sha256
from pathlib import Path

from flask import current_app

FILE = "secret.key"


def secret_key(data: Path) -> str:
    """The key of this data folder. Two processes that start at once end up with the same one."""
    path = data / FILE
    if not path.exists():
        make(path)
    return path.read_text()


def keyed_digest(*about: str) -> str:
    """Of texts that are not to be kept as they are: nobody without the key finds out what they were."""
    key, told = str(current_app.secret_key).encode(), "\0".join(about)
    return hmac.new(key, told.encode("utf-8", "replace"), sha256).hexdigest()


def make(path: Path) -> None:
    # Linked into place when it is whole: a reader never sees half a key, and the first maker wins.
    draft = path.with_suffix(f".{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
