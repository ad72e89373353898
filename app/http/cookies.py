"""Our cookies: one way to name, read, set and drop them.

Over TLS each has the prefix `__Host-`. A browser takes such a cookie from this host alone, over TLS alone, so
neither a neighbour under the same domain nor somebody on the way can put one of theirs in its place.
"""

from flask import Response, request

from app.clock import now
from app.storage.settings import setting

PREFIX = "__Host-"
YEAR = 400 * 24 * 3600  # the longest that browsers keep a cookie, in seconds
RENAMED = "cookies-renamed"  # when this database was brought to the version that has the prefix


def name_of(base: str) -> str:
    """What the cookie `base` is called in this request."""
    return PREFIX + base if request.is_secure else base


def read(base: str) -> str:
    """Its value; "" where there is none."""
    return request.cookies.get(name_of(base), "")


def put(answer: Response, base: str, value: str, seconds: int, *, for_scripts: bool = False) -> None:
    """Give the browser a cookie. for_scripts: a page's own script may read it."""
    secure = request.is_secure
    answer.set_cookie(
        name_of(base), value, max_age=seconds, secure=secure, httponly=not for_scripts, samesite="Lax"
    )


def drop(answer: Response, base: str) -> None:
    """Take it away. A browser heeds this for `__Host-` only where it is said with the same words."""
    answer.delete_cookie(name_of(base), secure=request.is_secure, samesite="Lax")


def was_here_before(begun: int) -> bool:
    """True of a sign-in from before cookies had the prefix, for as long as one can last."""
    renamed = int(setting(RENAMED, "0"))
    return begun < renamed and now() < renamed + YEAR * 1000
