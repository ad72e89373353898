"""Passwords: how they are made for a slip, kept, and checked.

Two strengths of argon2id. What a person chooses is hashed at full strength. What is printed on a slip is
picked at random, four words out of 512 and a number (42 bits, which no list of likely passwords shortens),
so a light hash is enough until it is first used; then it is hashed again at full strength. That is what
makes 2,000 slips take seconds.
"""

import secrets
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn
from zxcvbn.matching import L33T_TABLE

from app.people.names import plain
from app.people.word_list import WORDS

SHORTEST = 8
LOOKED_AT, MOST_SIGNS = 40, 8
SIGNS = frozenset(sign for signs in L33T_TABLE.values() for sign in signs)
NO_LETTERS = 0x2500  # from here on, signs that nobody takes for letters
LONGEST = 200  # more than anyone types; keeps a megabyte out of the hash
FULL = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
LIGHT = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
LIGHT_MARK = "m=1024,"
FULL_OF_NOBODY = FULL.hash(secrets.token_hex())
LIGHT_OF_NOBODY = LIGHT.hash(secrets.token_hex())

# Each check takes 19 MiB and a core: a whole class signing in at nine must not take both from the others.
AT_ONCE = 2
free = BoundedSemaphore(AT_ONCE)


class BusyError(Exception):
    """The most passwords allowed at once are being checked. No thread waits for that: it would be missing
    for everybody else.
    """


@contextmanager
def one_of_few() -> Iterator[None]:
    """Check a password within this block; raises BusyError at once where too many are being checked."""
    if not free.acquire(blocking=False):
        raise BusyError
    try:
        yield
    finally:
        free.release()


def first_password() -> str:
    """Four random words and a number, such as `otter-drum-plum-kite-27`, for a slip."""
    words = [secrets.choice(WORDS) for _ in range(4)]
    return "-".join([*words, str(10 + secrets.randbelow(90))])


def hash_chosen(password: str) -> str:
    """The full-strength hash of a password that a person chose. Raises BusyError."""
    with one_of_few():
        return FULL.hash(password)


def hash_first(passwords: Iterable[str]) -> list[str]:
    """The light hashes of passwords made by `first_password`; argon2 lets go of the interpreter's lock."""
    with ThreadPoolExecutor(2) as workers:
        return list(workers.map(LIGHT.hash, passwords))


def check(kept: str | None, typed: str) -> tuple[bool, str | None]:
    """(is it right, a stronger hash to keep instead).

    Takes as long for a name that does not exist, and for a password still on its slip, as for any other:
    always one full and one light hash. Raises BusyError.
    """
    light = kept is not None and LIGHT_MARK in kept
    with one_of_few():
        right_light = matches(LIGHT, kept if light else LIGHT_OF_NOBODY, typed)
        if right_light:
            return True, FULL.hash(typed)
        return matches(FULL, FULL_OF_NOBODY if light else kept or FULL_OF_NOBODY, typed), None


def matches(hasher: PasswordHasher, kept: str | None, typed: str) -> bool:
    try:
        return hasher.verify(kept or "", typed[:LONGEST])
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False


def unused(kept: str, must_change: bool, role: str) -> bool:
    """Still the printed one: nobody has signed in with it, or an adult has not chosen their own."""
    return LIGHT_MARK in kept or (must_change and role != "pupil")


def unfit(password: str, *names: str) -> str | None:
    """What is wrong with a password somebody chose, in words for them; None when it will do.

    names: the person's and the school's. Who guesses begins with those, and with what many people choose.
    """
    if len(password) < SHORTEST:
        return f"Please use at least {SHORTEST} letters. Three words you can picture make a good password."
    if len(password) > LONGEST:
        return f"Please use at most {LONGEST} letters."
    words = [word for name in names for word in plain(name).split(".") if len(word) > 2]
    if guessed_soon(password, [*names, *words]):
        named = any(word in plain(password) for word in words)
        why = "it is made of your name or your school's" if named else "many people choose one like it"
        return f"That would be easy to guess: {why}. Three words you can picture make a good password."
    return None


def guessed_soon(password: str, names: list[str]) -> bool:
    """Within a hundred million guesses of somebody who knows these names, as zxcvbn counts them. Only the
    beginning of a long one is looked at, and few signs in it are tried as letters: that takes a twentieth of
    a second at most.
    """
    return bool(zxcvbn(with_few_signs(password[:LOOKED_AT]), user_inputs=names)["score"] < 3)


def with_few_signs(password: str) -> str:
    """The password, in which only the first few different signs can stand for letters, as 4 does for a:
    zxcvbn tries all of them together, and twenty take it a second.
    """
    others = list(dict.fromkeys(sign for sign in password if sign in SIGNS))[MOST_SIGNS:]
    return password.translate({ord(sign): NO_LETTERS + place for place, sign in enumerate(others)})
