"""The lock on a data folder: shared by many who work in it, or exclusive for one who replaces all of it."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.storage import permissions
from app.storage.database import make_folder

FILE = "in-use"


class FolderLockedError(Exception):
    """The folder is locked by another process."""


@contextmanager
def shared(data: Path) -> Iterator[None]:
    """Share the folder with others until the end of the block."""
    with _locked(data, fcntl.LOCK_SH, f"{data} is being restored. Try again when that is done."):
        yield


@contextmanager
def exclusive(data: Path) -> Iterator[None]:
    """Keep everybody else out until the end of the block."""
    with _locked(data, fcntl.LOCK_EX, f"Somebody is at work in {data}. Stop the server first."):
        yield


@contextmanager
def _locked(data: Path, how: int, otherwise: str) -> Iterator[None]:
    make_folder(data)
    permissions.make(data / FILE)
    with (data / FILE).open("w") as file:  # the lock ends with the process, however it ends
        try:
            fcntl.flock(file, how | fcntl.LOCK_NB)
        except BlockingIOError as other:
            raise FolderLockedError(otherwise) from other
        yield
