"""Pages of those who see many children's plans are hidden after five minutes without a hand on the device.

The clock is a cookie that the browser itself forgets after five minutes, asleep or closed. A page of Flask's
gives it anew, and so does static/cover.js while somebody is there; who does not bring it is shown no page
until the password has been typed, and nobody can make it up. Reading is hidden: what is saved is taken, and
devices go on syncing. A program has no screen that is left on a desk: where one has signed in, there is no
such cookie.
"""

import hmac
from hashlib import sha256

from flask import (
    Blueprint,
    Flask,
    Response,
    current_app,
    g,
    jsonify,
    make_response,
    redirect,
    request,
    session,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.clock import now
from app.database import db
from app.people import proof
from app.people.models import Person
from app.people.page import draw
from app.people.paths import own_path
from app.people.sign_ins import ask_to_sign_in
from app.requests import request as asked

blueprint = Blueprint("cover", __name__)

HIDING = ("tutor", "school", "hub")
COOKIE = "mpp_open"
SECONDS = 5 * 60
# Given anew no more often than this: a browser whose cookies change forgets what Back would bring as it was.
OFTEN = 30
# Blueprints that draw no page of a plan or a school.
PLAIN = ("api", "counters", "cover", "exchange", "health", "sign_in", "worker")


def keep(app: Flask) -> None:
    """Hide the pages of this app, and keep those open that somebody looks at."""
    app.before_request(hidden)
    app.after_request(kept_open)
    app.register_blueprint(blueprint)


def hidden() -> ResponseReturnValue | None:
    """The cover instead of a page, where nobody has been for a while."""
    if shows_nothing() or not hides():
        return None
    g.open = opens(request.cookies.get(COOKIE, ""))
    if g.open or request.method not in ("GET", "HEAD"):
        return None
    if asked.wants_json:
        return jsonify(error="hidden"), 401
    if asked.fragment or asked.htmx:
        return Response(status=401, headers={"HX-Refresh": "true"})
    return cover(asked.full_path.rstrip("?")), 401


def shows_nothing() -> bool:
    """A device asks who is here; a person who types that address is shown what they may see."""
    if request.blueprint == "me":
        return request.headers.get("Sec-Fetch-Mode") != "navigate"
    return request.blueprint in (None, *PLAIN)


def kept_open(answer: Response) -> Response:
    """What somebody did puts off the hiding; what a page asks for by itself does not."""
    if g.get("open") and hides() and not asked.fragment and not fresh(request.cookies.get(COOKIE, "")):
        secure = request.is_secure
        answer.set_cookie(COOKIE, token(str(now() // 1000)), max_age=SECONDS, secure=secure, samesite="Lax")
    return answer


def hides() -> bool:
    seen = current_user.is_authenticated and "program" not in session
    return bool(seen and current_user.role in HIDING)


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


def opened(*, program: bool = False) -> None:
    """The password has just been typed here, or was sent by a program."""
    if program:
        session["program"] = True
    else:
        g.open = True


def cover(after: str, error: str | None = None) -> str:
    person = db.session.get_one(Person, current_user.id)
    return draw("cover.html", "cover", None, name=person.called_name, after=after, error=error)


@blueprint.post("/hide")
def hide() -> ResponseReturnValue:
    """Hide the pages at once. Whoever types the password goes on where they were."""
    answer = make_response(redirect(own_path(request.form.get("next")), 303))
    answer.delete_cookie(COOKIE, samesite="Lax")
    return answer


@blueprint.post("/show")
def show_again() -> ResponseReturnValue:
    """Go on, with the password. The worker asks for JSON, and draws what people see."""
    after = own_path(request.form.get("next", ""))
    if not current_user.is_authenticated:
        to_sign_in: ResponseReturnValue = ask_to_sign_in()
        return to_sign_in
    doubt = proof.doubt(db.session.get_one(Person, current_user.id), request.form.get("password", ""))
    if doubt:
        return still_hidden(doubt, after)
    opened()
    return jsonify(shown=True) if asked.wants_json else redirect(after, 303)


def still_hidden(doubt: proof.Doubt, after: str) -> ResponseReturnValue:
    if asked.wants_json:
        return jsonify(error=doubt.error, text=doubt.text), doubt.status, doubt.headers
    return cover(after, doubt.text), doubt.status, doubt.headers
