"""Proof that it is the person themselves: their password, checked only while guessing is allowed."""

from collections.abc import Callable
from typing import NamedTuple

from flask_login import current_user

from app.people import guesses, passwords
from app.people.guesses import TooManyError, Way
from app.people.models import Person
from app.people.passwords import BusyError

WRONG = "That is not your password."
BUSY = "Many people are signing in at this moment. Nothing is wrong with your password: please try again."
A_MOMENT = 2  # seconds


class Doubt(NamedTuple):
    """Why it is not believed. seconds: until the next try; error: the same for a program, in a word."""

    status: int
    text: str
    seconds: int = 0
    error: str = "password"

    @property
    def headers(self) -> dict[str, str]:
        """What a client is told beside the text."""
        return {"Retry-After": str(self.seconds)} if self.seconds else {}


def doubt(person: Person, typed: str) -> Doubt | None:
    """None for the right password of who is signed in. What others guess elsewhere slows nobody here."""
    way = guesses.of_own(person.sign_in, current_user.sign_in_id)
    return checked(lambda: passwords.check(person.password, typed)[0], Doubt(401, WRONG), way)


def checked(looked_at: Callable[[], bool], wrong: Doubt, *ways: Way) -> Doubt | None:
    """None where `looked_at` finds the password right, the doubt otherwise. Takes a guess from `ways`."""
    try:
        guess = guesses.begin(*ways)
    except TooManyError as many:
        return waiting(many.seconds)
    try:
        right = looked_at()
    except BusyError:
        guesses.cancel(guess)
        return busy()
    if right:
        guesses.succeed(guess)
        return None
    return waiting(guess.seconds) if guess.seconds else wrong


def busy() -> Doubt:
    """No password is looked at, whoever's it is. Clients know by the word that it is no verdict on theirs."""
    return Doubt(503, BUSY, A_MOMENT, "busy")


def waiting(seconds: int) -> Doubt:
    long = f"{-(-seconds // 60)} minutes" if seconds > 90 else f"{seconds} seconds"
    return Doubt(429, f"Please wait {long}, then try again.", seconds, "wait")
