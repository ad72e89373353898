"""Signing in, signing out, and choosing one's own password."""

from flask import Blueprint, current_app, jsonify, make_response, redirect, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import select

from app.clock import now
from app.http.request import request
from app.people import events, guesses, known_devices, lifetimes, passwords, proof, screen_lock, sign_ins
from app.people.models import Person
from app.people.names import typed_sign_in
from app.people.page import page
from app.people.passwords import BusyError
from app.people.paths import own_path
from app.people.proof import Doubt
from app.people.sign_ins import signed_in
from app.storage import journal
from app.storage.database import begin_writing, db
from app.storage.settings import is_demo

blueprint = Blueprint("sign_in", __name__)

WRONG = "That name and password do not go together. Have another look at your slip, or ask at school."
SLIP_OVER = "This slip was not used in time, and has ended. Please ask at school for a new one."
DEMO_PASSWORD = "demo"  # noqa: S105  # opens nothing but a data folder that was made as the demo
DEMO_PEOPLE = {
    "pupil": "A pupil",
    "pupil2": "Another pupil",
    "carer": "A parent",
    "tutor": "A tutor",
    "tutor2": "Another tutor",
    "school": "The school",
    "hub": "The music hub",
}


@blueprint.get("/sign-in")
def sign_in() -> ResponseReturnValue:
    """The sign-in page."""
    if current_user.is_authenticated:
        return redirect(own_path(request.args.get("next")), 303)
    return sign_in_page()


@blueprint.post("/sign-in")
def enter() -> ResponseReturnValue:
    """Start a sign-in on this device. The answer is the same for a wrong password and an unknown name."""
    typed, password, after = credentials()
    name = typed_sign_in(typed)
    person = recognise(name, password)
    if isinstance(person, Doubt):
        return refusal(person, typed, after)
    sign_ins.begin(person)
    said = jsonify(person=person.id, name=person.called_name, role=person.role)
    if request.is_json:
        session["program"] = True
        return said
    screen_lock.unlock()  # by a person, whether or not the worker of their device asks
    answer = make_response(said if request.wants_json else redirect(after, 303))
    known_devices.remember(answer, name)
    return answer


@blueprint.post("/sign-out")
def sign_out() -> ResponseReturnValue:
    """End the sign-in of this device, on the server too."""
    sign_ins.end_here()
    return jsonify(signed_out=True) if request.wants_json else redirect(url_for("sign_in.sign_in"), 303)


@blueprint.get("/password")
@signed_in
def password() -> ResponseReturnValue:
    """Where people choose their own password."""
    return page("password", error=None, first=current_user.must_change)


@blueprint.post("/password")
@signed_in
def change_password() -> ResponseReturnValue:
    """Keep the new password and end this person's sign-ins everywhere else."""
    person = db.session.get_one(Person, current_user.id)
    doubt = change(person, request.form.get("old", ""), request.form.get("new", ""))
    if doubt:
        status = doubt.status if doubt.seconds else 422
        return page("password", error=doubt.text, first=current_user.must_change), status, doubt.headers
    sign_ins.end_all(person.id, but=current_user.sign_in_id)
    return redirect("/", 303)


def change(person: Person, old: str, new: str) -> Doubt | None:
    """Give `person` the password `new`, or say why not."""
    doubt = proof.doubt(person, old)
    if doubt or slip_is_over(person):
        return doubt or Doubt(401, SLIP_OVER)
    error = passwords.unfit(new, person.sign_in, person.name, person.school.name if person.school else "")
    if error is None and new == old:
        error = "Please choose one that is new."
    if error:
        return Doubt(422, error)
    try:
        kept = passwords.hash_chosen(new)
    except BusyError:
        return proof.busy()
    begin_writing()
    person.password, person.must_change = kept, False
    events.note("chose a password", person)
    begun = journal.keep(db.session.connection(), [{"what": "password", "person": person.id}])
    db.session.commit()
    journal.confirm(begun)
    return None


def recognise(name: str, password: str) -> Person | Doubt:
    """Who has this sign-in name and this password. Takes the same time for everyone, and for nobody."""
    person: Person | None = db.session.scalar(select(Person).where(Person.sign_in == name))
    stronger: str | None = None

    def looked_at() -> bool:
        nonlocal stronger
        right, stronger = passwords.check(person.password if person else None, password)
        return right and person is not None

    wrong = Doubt(401, WRONG, error="sign-in")
    doubt = proof.checked(looked_at, wrong, *ways(name))
    if doubt or person is None:
        return doubt or wrong
    if slip_is_over(person):
        return Doubt(401, SLIP_OVER, error="slip")
    if stronger:
        begin_writing()
        person.password = stronger
        db.session.commit()
    return person


def slip_is_over(person: Person) -> bool:
    """True of a printed password that nobody has used for too long: the paper may lie anywhere by now."""
    unused = passwords.unused(person.password, person.must_change, person.role)
    return bool(unused and person.slip_at and person.slip_at <= now() - lifetimes.current().slip)


def ways(name: str) -> list[guesses.Way]:
    """What a try at this name may take from: first what is its own, where it has signed in here before."""
    stranger = guesses.of_stranger(name, request.remote_addr or "")
    device = known_devices.knows(name)
    return [guesses.of_own(name, device), stranger] if device else [stranger]


def credentials() -> tuple[str, str, str]:
    """(name, password, where to go next) out of a form or of JSON."""
    given = request.get_json(silent=True) if request.is_json else request.form
    given = given if isinstance(given, dict) else {}
    name, password, after = (given.get(key, "") for key in ("name", "password", "next"))
    return str(name or ""), str(password or ""), own_path(str(after or ""))


def refusal(doubt: Doubt, name: str, after: str) -> ResponseReturnValue:
    if not request.wants_json:
        return sign_in_page(doubt.text, name, after), doubt.status, doubt.headers
    said = {"error": doubt.error, "text": doubt.text}
    if not request.is_json:  # the worker, which shows the person what the form would have been answered
        said["page"] = sign_in_page(doubt.text, name, after)
    return jsonify(said), doubt.status, doubt.headers


def sign_in_page(error: str | None = None, name: str = "", after: str | None = None) -> str:
    return page(
        "sign_in",
        error=error,
        name=name[:200],
        after=after or own_path(request.args.get("next")),
        demo=DEMO_PEOPLE if is_demo() else {},
        demo_password=DEMO_PASSWORD,
        revoked=sign_ins.revoked_person() is not None,
        open_demo=current_app.config.get("OPEN_DEMO", False),
    )
