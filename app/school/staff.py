"""Who may open the school's pages, and whom they find there: nobody of another school."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import abort
from flask_login import current_user
from sqlalchemy import Select, select

from app.people.models import Person, School
from app.people.sign_ins import ask_to_sign_in
from app.storage.database import db


def only_for(allowed: Callable[[], bool], view: Callable[..., Any]) -> Callable[..., Any]:
    """A page for those signed in who are `allowed`. To everyone else it is not there."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        if not current_user.is_authenticated:
            return ask_to_sign_in()
        if not allowed():
            abort(404)
        return view(*args, **kwargs)

    return guarded


def staff_only(view: Callable[..., Any]) -> Callable[..., Any]:
    """A page for the school's staff. To everyone else it is not there."""
    return only_for(lambda: current_user.role == "school" and current_user.school is not None, view)


def safeguarding_only(view: Callable[..., Any]) -> Callable[..., Any]:
    """A page for the school's named safeguarding staff. To everyone else it is not there."""

    @wraps(view)
    @staff_only
    def guarded(*args: Any, **kwargs: Any) -> Any:
        if not current_user.safeguarding:
            abort(404)
        return view(*args, **kwargs)

    return guarded


def own_school() -> School:
    """The school whose staff this is."""
    return db.session.get_one(School, current_user.school)


def people_of_school() -> Select[Person]:
    """Everyone of the reader's school: every query for a person starts here."""
    return select(Person).where(Person.school_id == current_user.school)


def person_or_404(person: str, *roles: str) -> Person:
    """This person of the reader's school, in one of `roles` if any are given."""
    found: Person | None = db.session.scalar(people_of_school().where(Person.id == person))
    if found is None or (roles and found.role not in roles):
        abort(404)
    return found


def pupil_or_404(plan: str) -> Person:
    """The pupil whose plan this is, of the reader's school."""
    found: Person | None = db.session.scalar(people_of_school().where(Person.plan == plan))
    if found is None:
        abort(404)
    return found
