"""That the one at the keyboard is the one who signed in: their password, typed again."""

from typing import NamedTuple

from flask import request

from app.people import attempts, passwords
from app.people.models import Person

WRONG = "That is not your password."


class Doubt(NamedTuple):
    """Why it is not believed. seconds: until the next try."""

    status: int
    text: str
    seconds: int = 0


def doubt(person: Person, typed: str) -> Doubt | None:
    """None for the right password. Guessing is slowed like any other guessing."""
    address = request.remote_addr or ""
    seconds = attempts.wait(person.sign_in, address)
    if seconds:
        return Doubt(429, f"Please wait {seconds} seconds, then try again.", seconds)
    if not passwords.check(person.password, typed)[0]:
        attempts.failed(person.sign_in, address)
        return Doubt(401, WRONG)
    return None
