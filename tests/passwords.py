"""Passwords of tests are hashed weakly: nearly all sign somebody in, which took a seventh of their time."""

from argon2 import PasswordHasher

from app.people import passwords

SHIPPED = passwords.FULL


def hash_weakly() -> None:
    """From now on, in this process. Hashes that are there already keep their strength."""
    passwords.FULL = PasswordHasher(time_cost=1, memory_cost=512, parallelism=1)
    passwords.FULL_OF_NOBODY = passwords.FULL.hash("nobody's")
