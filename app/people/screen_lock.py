"""The screen lock: whether the pages of this device are hidden.

Two things keep them open, and both are needed: a cookie that the browser forgets after some minutes without a
hand on the device, as many as the school says, and a sign-in that is not marked as hidden. No state means
hidden. The mark is set by the button, and by the first page that was asked for without the cookie; so an old
copy of the cookie opens nothing. Only the password takes it away, or what the server gave for it to a device
whose person has set a PIN there.
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
from app.people.models import Person, School, SignIn
from app.storage.database import begin_writing, db

COOKIE = "mpp_open"
MINUTES = range(5, 16)  # what a school may choose; the first is everybody else's
# Given anew no more often than this: a browser whose cookies change forgets what Back would bring as it was.
OFTEN = 30
# The worker sends it while its own pages are shown: it knows the password, and the server may not have heard.
SHOWN = "X-Pages-Shown"


def hides() -> bool:
    """Whether this sign-in has pages that are hidden at all."""
    seen = current_user.is_authenticated and "program" not in session
    return bool(seen and current_user.role in LOCKING)


def minutes(person: Person) -> int:
    """After how long without a touch: the strictest rule of the schools of this person. Today it is one."""
    schools: list[School] = [person.school] if person.school else []
    return min((school.lock_minutes for school in schools), default=MINUTES[0])


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
    """Somebody is there: with this answer the time begins anew."""
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
            seconds = 60 * minutes(db.session.get_one(Person, current_user.id))
            cookies.put(answer, COOKIE, token("open", str(now() // 1000)), seconds, for_scripts=True)
    return answer


def forget(answer: Response) -> Response:
    """The browser's own half of what keeps pages open."""
    cookies.drop(answer, COOKIE)
    return answer


def opens(value: str) -> bool:
    """Whether this was given to this sign-in. When is not asked: the browser forgets it in time."""
    return hmac.compare_digest(value.encode(), token("open", value.partition(".")[0]).encode())


def fresh(value: str) -> bool:
    return opens(value) and abs(now() // 1000 - int(value.partition(".")[0])) < OFTEN


def lift() -> str:
    """What a device is given for the password, to be stored under its person's PIN: it shows the pages of
    this sign-in again, and is good for nothing else.
    """
    return token("lift", "")


def lifts(value: str) -> bool:
    """Whether this sign-in was given it."""
    return hmac.compare_digest(value.encode(), lift().encode())


def token(what: str, given: str) -> str:
    """Of this sign-in alone, and known to nobody before the password was typed. In the cookie it stands after
    the second in which it was `given`.
    """
    key = str(current_app.secret_key).encode()
    about = f"{what} {current_user.sign_in_id} {given}".encode()
    size = 24 if what == "open" else 64
    return f"{given}.{hmac.new(key, about, sha256).hexdigest()[:size]}"
