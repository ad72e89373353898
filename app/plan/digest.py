"""How a double post is known for the one edit that it is. Its twin is in service_worker/twins/form.js."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any


def digest(save: str, changes: Iterable[Sequence[Any]]) -> str:
    """The same save of the same changes has the same digest, whatever was on the screen: 16 letters.

    save: the key that the page was drawn with; changes: as they travel.
    """
    said = [[scope, kind, record, values, new] for scope, kind, record, _, values, new in changes]
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return urlsafe_b64encode(sha256(f"{save}\n{text}".encode()).digest())[:16].decode()
