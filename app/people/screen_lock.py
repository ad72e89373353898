"""The screen lock: whether the pages of this device are hidden.

Two things keep them open, and both are needed: a cookie that the browser forgets after five minutes without a
hand on the device, and a sign-in that is not marked as hidden. No state means hidden. The mark is set by the
button, and by the first page that was asked for without the cookie; so an old copy of the cookie opens
nothing. Only the password takes it away.
"""

import hmac
from hashlib import sha256

from flask import Response, current_app, g, request, session
from flask_login import current_user
from sqlalchemy import update

from app.clock import now
from app.http import cookies
from app.http.request import request as asked
from app.kinds.roles import LOCKING
from app.people import sign_ins
from app.people.models import SignIn
from app.storage.database import begin_writing, db

COOKIE = "mpp_open"
SECONDS = 5 * 60
# Given anew no more often than this: a browser whose cookies change forgets what Back would bring as it was.
OFTEN = 30
# The worker sends it while its own pages are shown: it knows the password, and the server may not have heard.
SHOWN = "X-Pages-Shown"


def hides() -> bool:
    """Whether this sign-in has pages that are hidden at all."""
    seen = current_user.is_authenticated and "program" not in session
    return bool(seen and current_user.role in LOCKING)


def is_hidden() -> bool:
    """Whether nothing of a plan is to be shown."""
    return hides() and (current_user.hidden or not opens(cookies.read(COOKIE)))


def names_plans() -> bool:
    """Whether a device is told whose plans it holds."""
    return not is_hidden() or request.headers.get(SHOWN) == "1"


def lock() -> None:
    """Nothing but the password opens these pages from now on."""
    if hides() and not current_user.hidden:
        mark(True)


def unlock() -> None:
    """The password has just been typed here."""
    if hides() and current_user.hidden:
        mark(False)
    looked_at()


def looked_at() -> None:
    """Somebody is there: with this answer the five minutes begin anew."""
    g.looked_at = True


def mark(hidden: bool) -> None:
    begin_writing()
    db.session.execute(update(SignIn).where(SignIn.id == current_user.sign_in_id).values(hidden=hidden))
    db.session.commit()
    current_user.hidden = hidden


def keep_open(answer: Response) -> Response:
    """What somebody did puts off the hiding; what a page asks for by itself does not."""
    if g.get("looked_at") and hides() and not asked.fragment:
        sign_ins.prolong(current_user)
        if not fresh(cookies.read(COOKIE)):
            cookies.put(answer, COOKIE, token(str(now() // 1000)), SECONDS, for_scripts=True)
    return answer


def forget(answer: Response) -> Response:
    """The browser's own half of what keeps pages open."""
    cookies.drop(answer, COOKIE)
    return answer


def opens(value: str) -> bool:
    """Whether this was given to this sign-in. When is not asked: the browser forgets it in time."""
    return hmac.compare_digest(value.encode(), token(value.partition(".")[0]).encode())


def fresh(value: str) -> bool:
    return opens(value) and abs(now() // 1000 - int(value.partition(".")[0])) < OFTEN


def token(given: str) -> str:
    """What the cookie holds, after the second in which it was given: of this sign-in alone, and known to
    nobody before the password was typed.
    """
    key = str(current_app.secret_key).encode()
    what = f"open {current_user.sign_in_id} {given}".encode()
    return f"{given}.{hmac.new(key, what, sha256).hexdigest()[:24]}"
