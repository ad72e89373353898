"""The screen lock: pages of people who see many children's plans are hidden after some minutes in which
nobody has touched the device.

screen_lock.py decides; here is what a locked device is answered: the lock screen, whatever page, file or
form it asks for. A form is not taken, so that whoever finds the device cannot write in its person's name;
its words stay in the browser, and come back after the password. Devices go on syncing. Programs are never
locked: they have no screen that could be left on a desk. templates/cover.html and static/cover.js keep the
name by which pages address them.

A PIN never comes here: the device checks it (service_worker/pin.js), and sends what it was given for the
password when the PIN was set.
"""

from urllib.parse import urlsplit

from flask import Blueprint, Flask, abort, jsonify, make_response, redirect, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.http.request import request as asked
from app.people import proof, screen_lock
from app.people.models import Person
from app.people.page import draw, page
from app.people.paths import own_path
from app.people.proof import Doubt
from app.people.sign_ins import ask_to_sign_in, signed_in
from app.storage.database import db

blueprint = Blueprint("screen_lock", __name__)

# Blueprints that draw no page of a plan or a school.
PLAIN = ("api", "exchange", "health", "metrics", "screen_lock", "sign_in", "worker")
# What of these is a page for somebody who is signed in.
PAGES = ("screen_lock.pin", "screen_lock.set_pin", "sign_in.password", "worker.reset")
OTHER_SIGN_IN = "Please type your password this time."


def init_app(app: Flask) -> None:
    """Lock the pages of this app where nobody is looking at them."""
    app.before_request(hidden)
    app.after_request(screen_lock.keep_open)
    app.register_blueprint(blueprint)


def hidden() -> ResponseReturnValue | None:
    """The lock screen in place of a page or of what a form would do, where nobody has been for a while."""
    if shows_nothing():
        return None
    if not screen_lock.is_hidden():
        screen_lock.looked_at()
        return None
    if asked.wants_json:
        return jsonify(error="hidden"), 401
    if not asked.fragment:
        screen_lock.lock()
    return lock_screen(here()), 401, {"HX-Refresh": "true"} if asked.htmx else {}


def shows_nothing() -> bool:
    """A device asks who is here; a person who types that address is shown what they may see."""
    if request.blueprint == "me":
        return request.headers.get("Sec-Fetch-Mode") != "navigate"
    return request.blueprint in (None, *PLAIN) and request.endpoint not in PAGES


def here() -> str:
    """The page that is asked for; of a form, the one on which it stands."""
    if request.method in ("GET", "HEAD"):
        return str(own_path(asked.full_path.rstrip("?")))
    stood = urlsplit(request.referrer or "")
    path = str(stood.path) + (f"?{stood.query}" if stood.query else "")
    return str(own_path(path)) if stood.netloc == request.host else "/"


def lock_screen(after: str, error: str | None = None) -> str:
    person = db.session.get_one(Person, current_user.id)
    return draw("cover.html", "cover", None, name=person.called_name, after=after, error=error)


@blueprint.post("/hide")
def hide() -> ResponseReturnValue:
    """Hide the pages at once. Whoever types the password goes on where they were."""
    screen_lock.lock()
    after = own_path(request.form.get("next"))
    answer = jsonify(hidden=True) if asked.wants_json else make_response(redirect(after, 303))
    return screen_lock.forget(answer)


@blueprint.post("/show")
def show_again() -> ResponseReturnValue:
    """Go on, with the password. The worker asks for JSON, and draws what people see."""
    after = own_path(request.form.get("next", ""))
    if not current_user.is_authenticated:
        to_sign_in: ResponseReturnValue = ask_to_sign_in()
        return to_sign_in
    if "lift" not in request.form:
        doubt = proof.doubt(db.session.get_one(Person, current_user.id), request.form.get("password", ""))
    else:
        doubt = None if screen_lock.lifts(request.form["lift"]) else Doubt(401, OTHER_SIGN_IN)
    if doubt:
        return still_hidden(doubt, after)
    screen_lock.unlock()
    return jsonify(shown=True) if asked.wants_json else redirect(after, 303)


@blueprint.get("/pin")
@signed_in
def pin() -> ResponseReturnValue:
    """Where somebody sets a PIN for the locked screen of this device, changes it, or removes it."""
    if not screen_lock.hides():
        abort(404)
    return page("pin", minutes=screen_lock.minutes(db.session.get_one(Person, current_user.id)))


@blueprint.post("/pin")
@signed_in
def set_pin() -> ResponseReturnValue:
    """JSON {"lift"} for the password: what a device stores under a PIN, of which nothing is said here."""
    if not screen_lock.hides():
        abort(404)
    doubt = proof.doubt(db.session.get_one(Person, current_user.id), request.form.get("password", ""))
    if doubt:
        return jsonify(error=doubt.error, text=doubt.text), doubt.status, doubt.headers
    return jsonify(lift=screen_lock.lift())


def still_hidden(doubt: Doubt, after: str) -> ResponseReturnValue:
    if asked.wants_json:
        return jsonify(error=doubt.error, text=doubt.text), doubt.status, doubt.headers
    return lock_screen(after, doubt.text), doubt.status, doubt.headers
