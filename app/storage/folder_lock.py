"""Who is at work in a data folder: many at once, or one alone who changes all of it."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.storage import permissions
from app.storage.database import make_folder

FILE = "in-use"


class OccupiedError(Exception):
    """Somebody is at work in the folder who cannot be there now."""


@contextmanager
def at_work(data: Path) -> Iterator[None]:
    """With others, until the end of the block."""
    with _held(data, fcntl.LOCK_SH, f"{data} is being restored. Try again when that is done."):
        yield


@contextmanager
def alone(data: Path) -> Iterator[None]:
    """With nobody else."""
    with _held(data, fcntl.LOCK_EX, f"Somebody is at work in {data}. Stop the server first."):
        yield


@contextmanager
def _held(data: Path, how: int, otherwise: str) -> Iterator[None]:
    make_folder(data)
    permissions.make(data / FILE)
    with (data / FILE).open("w") as file:  # the lock goes with the process, however it ends
        try:
            fcntl.flock(file, how | fcntl.LOCK_NB)
        except BlockingIOError as other:
            raise OccupiedError(otherwise) from other
        yield
