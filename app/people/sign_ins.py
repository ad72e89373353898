"""A sign-in is a row: a random id in the cookie, its digest in the table. Marking the row ends it at once."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from hashlib import sha256
from typing import Any

from flask import Flask, Request, Response, current_app, g, jsonify, redirect, request, session, url_for
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user
from itsdangerous import BadSignature
from sqlalchemy import Connection, bindparam, delete, select, update

from app.clock import now
from app.http import cookies
from app.http.request import request as asked
from app.kinds.roles import ADULTS, OFFICE
from app.people import events, guesses, lifetimes
from app.people.models import Person, SignIn
from app.people.paths import own_path
from app.storage import journal
from app.storage.database import begin_writing, db
from app.storage.environment import number

DAY = 24 * 3600 * 1000
KEY, MOST = "SIGN_INS", 20  # sign-ins of one person, where the environment says no other number
LIFE = 400 * DAY  # the longest that browsers keep a cookie
# As browsers call themselves; the first that fits.
DEVICES = {
    "iPhone": "an iPhone",
    "iPad": "an iPad",
    "Android": "an Android device",
    "CrOS": "a Chromebook",
    "Windows": "a Windows computer",
    "Macintosh": "a Mac or iPad",
    "Linux": "a Linux computer",
}
OPEN = ("/password", "/sign-in", "/sign-out", "/me", "/schema.json", "/openapi.json")


# Asked with every request, so for no more than is needed, ready made, and of the tables: rows are enough.
_sign_in, _person = SignIn.__table__.c, Person.__table__.c
_HOLDER = (
    select(
        _sign_in.ended,
        _sign_in.last_at,
        _sign_in.begun,
        _sign_in.hidden,
        _person.id,
        _person.name,
        _person.role,
        _person.school_id,
        _person.safeguarding,
        _person.must_change,
    )
    .join_from(SignIn.__table__, Person.__table__, _person.id == _sign_in.person_id)
    .where(_sign_in.id == bindparam("sign_in"))
)
_VALID = (
    select(_sign_in.id)
    .where(
        _sign_in.id == bindparam("sign_in"),
        _sign_in.person_id == bindparam("person"),
        _sign_in.ended.is_(None),
    )
    .with_for_update(read=True)
)


class SignedIn(UserMixin):  # type: ignore[misc]
    """The person of this request, on this device. What templates and views know as `current_user`.

    id, name, role: the person's. sign_in_id, hidden: the row's.
    """

    def __init__(self, person: Any, token: str, hidden: bool = False) -> None:
        self.id, self.name, self.role = person.id, person.name, person.role
        self.school, self.safeguarding = person.school_id, person.safeguarding
        self.must_change = person.must_change and person.role in ADULTS
        self.token, self.sign_in_id, self.hidden = token, digest(token), hidden
        self.last_at = getattr(person, "last_at", now())  # one who signs in just now is no row yet

    def get_id(self) -> str:
        """What the cookie holds: the random id, and nothing about the person."""
        return self.token

    def valid(self, connection: Connection) -> bool:
        """True while this sign-in has not been ended. Asked again inside the transaction that takes an
        edit, and from then on nobody ends it before that edit stands.
        """
        row = connection.execute(_VALID, {"sign_in": self.sign_in_id, "person": self.id}).first()
        return row is not None


FILES = ("static", "worker.start", "worker.source")


class Cookies(SecureCookieSessionInterface):
    """Cookies that travel by https alone, wherever there is https."""

    def get_cookie_secure(self, app: Flask) -> bool:  # noqa: ARG002
        return request.is_secure

    def get_cookie_name(self, app: Flask) -> str:
        return cookies.name_of(super().get_cookie_name(app))

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        """Out of the cookie; over TLS out of one with the name of before, too, which then gets the new name.

        For sign-ins of before (`load`): nobody was signed out when the name changed. Later ones are not
        believed under it, for a neighbour under the same domain could have put it there.
        """
        found = super().open_session(app, request)
        plain = super().get_cookie_name(app)
        if not request.is_secure or found or plain not in request.cookies:
            return found
        signer = self.get_signing_serializer(app)
        with suppress(BadSignature):
            found = SecureCookieSession(signer.loads(request.cookies[plain]) if signer else {})
            g.renamed = True
        return found

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Files are the same for everybody. Said to vary with the cookie, each would be fetched again after a
        sign-in, which changes it.
        """
        if request.endpoint in FILES:
            return
        super().save_session(app, session, response)
        plain = super().get_cookie_name(app)
        if g.get("renamed") and session.modified:
            response.delete_cookie(plain, samesite="Lax")


def connect_sign_ins(app: Flask) -> None:
    """Give the app its `current_user`."""
    app.session_interface = Cookies()
    app.config[KEY] = number(KEY, MOST)
    manager = LoginManager(app)
    # A phone's system update changes what its browser calls itself; nobody is signed out for that.
    manager.session_protection = None
    manager.user_loader(load)
    manager.unauthorized_handler(ask_to_sign_in)
    app.before_request(ask_for_own_password)


def load(token: str) -> SignedIn | None:
    """Who holds this id; None when the row is gone, ended or too old."""
    row = db.session.connection().execute(_HOLDER, {"sign_in": digest(token)}).first()
    if row is None or row.ended or is_over(row, now()):
        return None
    found = SignedIn(row, token, row.hidden)
    if g.get("renamed"):
        session.modified = True  # only one that is believed gets the new name
    if found.role not in OFFICE or "program" in session:
        prolong(found)
    return found


def is_over(row: Any, moment: int) -> bool:
    """Too old, or not used for too long. A tutor works offline for weeks, an office does not."""
    if g.get("renamed") and not cookies.was_here_before(row.begun):
        return True
    lives = lifetimes.current()
    if row.role in OFFICE:
        return bool(row.begun <= moment - lives.office or row.last_at <= moment - lives.idle)
    return bool(row.last_at < moment - LIFE)


def revoked_person() -> str | None:
    """Whose sign-in on this device was ended on purpose: by its person elsewhere, by the school, or by a new
    password. Nobody's where it has merely expired, or they signed out here.
    """
    row = db.session.get(SignIn, digest(str(session.get("_user_id", ""))))
    return row.person_id if row and row.ended else None


def reason() -> str:
    """Why nobody is signed in here, as a code for devices. `revoked`: it must remove what it holds."""
    return "revoked" if revoked_person() else "sign-in"


def prolong(found: SignedIn) -> None:
    """Renew the row and the cookie, so that only a device that is not used is signed out.

    Written once a day; for an office, often enough to know when somebody last did something.
    """
    moment = now()
    if found.last_at > moment - (lifetimes.current().idle // 24 if found.role in OFFICE else DAY):
        return
    begin_writing()
    db.session.execute(update(SignIn).where(SignIn.id == found.sign_in_id).values(last_at=moment))
    db.session.commit()
    session.modified = True


def ask_for_own_password() -> Any:
    """An adult with the password from a slip gets no further than choosing one of their own."""
    open_to_all = request.endpoint == "static" or request.blueprint == "worker" or request.path in OPEN
    if open_to_all or not current_user.is_authenticated or not current_user.must_change:
        return None
    if asked.wants_json or request.path == "/sync":
        return jsonify(error="password"), 401
    if asked.htmx:
        return Response(problem("Please choose your own password first.", "/password", "Choose it"), 401)
    return redirect("/password", 303)


def begin(person: Person) -> SignedIn:
    """Sign `person` in on this device. Another person's sign-in here ends first."""
    end_here()
    token, moment = secrets.token_urlsafe(32), now()
    device = device_name(str(request.user_agent))
    begin_writing()
    db.session.execute(delete(SignIn).where(SignIn.last_at < moment - LIFE))
    guesses.forget_old()
    db.session.add(SignIn(id=digest(token), person_id=person.id, begun=moment, last_at=moment, device=device))
    begun = drop_oldest(person)
    db.session.commit()
    journal.confirm(begun)
    signed_in = SignedIn(person, token)
    session.permanent = True
    login_user(signed_in)
    return signed_in


def drop_oldest(person: Person) -> journal.Known | None:
    """Nobody is signed in on more devices than MOST: the ones used longest ago go, and that is written down.

    Their rows go, as after a sign-out: nobody ended them on purpose, so such a device is only asked to
    sign in. Answers what the journal is to confirm.
    """
    most = int(current_app.config[KEY])
    oldest = of_person(person.id)[most:]
    for row in oldest:
        db.session.delete(row)
        events.note("oldest sign-in ended", person, detail=f"more than {most}")
    return journal.keep(db.session.connection(), [ending(person.id, one=row.id) for row in oldest])


def device_name(agent: str) -> str:
    """What kind of device this is, as a person would say it. No more of the browser's own words is kept."""
    return next((words for mark, words in DEVICES.items() if mark in agent), "another device")


def end_here() -> None:
    """End the sign-in of this device."""
    if current_user.is_authenticated:
        begin_writing()
        db.session.execute(delete(SignIn).where(SignIn.id == current_user.sign_in_id))
        line = ending(current_user.id, one=current_user.sign_in_id)
        begun = journal.keep(db.session.connection(), [line])
        db.session.commit()
        journal.confirm(begun)
    logout_user()
    session.clear()


def end_all(person: str, but: str = "") -> int:
    """End this person's sign-ins on every device, except the row `but`. Answers how many."""
    return end(ending(person, but=but))


def end_one(person: str, sign_in: str) -> int:
    """End one of this person's sign-ins."""
    return end(ending(person, one=sign_in))


def end(line: journal.Line) -> int:
    begin_writing()
    ended = end_by(db.session.connection(), line, now())
    begun = journal.keep(db.session.connection(), [line] if ended else [])
    db.session.commit()
    journal.confirm(begun)
    return ended


def ending(person: str, *, one: str = "", but: str = "") -> journal.Line:
    """The journal's line for sign-ins that end: one of a person's, all but one, or all."""
    which = {"one": one, "but": but}
    return {"what": "signed-out", "person": person} | {key: value for key, value in which.items() if value}


def end_by(connection: Connection, line: journal.Line, moment: int) -> int:
    """End the sign-ins that a line means. Answers how many."""
    mine = [SignIn.person_id == line["person"], SignIn.ended.is_(None)]
    if "one" in line:
        mine.append(SignIn.id == line["one"])
    if "but" in line:
        mine.append(SignIn.id != line["but"])
    return connection.execute(update(SignIn).where(*mine).values(ended=moment)).rowcount


def of_person(person: str) -> list[SignIn]:
    """Where this person is signed in, the last used first."""
    mine = (SignIn.person_id == person, SignIn.ended.is_(None))
    rows = select(SignIn).where(*mine).order_by(SignIn.last_at.desc())
    return list(db.session.scalars(rows))


def signed_in(view: Callable[..., Any]) -> Callable[..., Any]:
    """A page for those who are signed in."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        return view(*args, **kwargs) if current_user.is_authenticated else ask_to_sign_in()

    return guarded


def ask_to_sign_in() -> Any:
    """Redirect a page to the sign-in page; answer a program or a fragment with 401, never with a redirect."""
    if asked.wants_json or request.path == "/sync":
        return jsonify(error=reason()), 401
    here = own_path(request.full_path.rstrip("?")) if request.method == "GET" else "/"
    target = url_for("sign_in.sign_in", next=None if here == "/" else here)
    if asked.fragment or asked.htmx:
        text = "You are signed out. Not saved yet; your words are still here."
        return Response(problem(text, url_for("sign_in.sign_in"), "Sign in"), 401)
    return redirect(target, 303)


def problem(text: str, path: str, words: str) -> str:
    """What a form says that could not be saved, with the link that helps."""
    return f'<p id="problem" data-mpp>{text} <a href="{path}" data-lead>{words}</a></p>'


def digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
