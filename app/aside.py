"""Folders in which a whole database is made before it is put in place.

A process that is killed leaves its folder, with everybody's words in it. Whoever makes one holds a lock on
it that goes with the process, however it ends; a folder that nobody holds is removed.
"""

import fcntl
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.database import FILE

ASIDE = "aside"
OURS = re.compile(r"aside-[0-9a-f]{16}")
EARLIER = re.compile(r"tmp[a-z0-9_]{8}")  # what an earlier version called them, where a database is inside


@contextmanager
def room(data: Path) -> Iterator[Path]:
    """An empty folder within the data folder, removed at the end of the block."""
    with held(data, ASIDE) as folder:
        try:
            yield folder
        finally:
            shutil.rmtree(folder)


def sweep(data: Path) -> None:
    """Remove what killed processes left in the data folder."""
    for folder in data.iterdir():
        if is_ours(folder) and folder.is_dir() and not folder.is_symlink():
            remove_left(folder)


def is_ours(folder: Path) -> bool:
    if EARLIER.fullmatch(folder.name):
        return (folder / FILE).exists() or (folder / "data" / FILE).exists()
    return OURS.fullmatch(folder.name) is not None


@contextmanager
def held(parent: Path, name: str) -> Iterator[Path]:
    """A new folder for its owner alone, known to be in use until the end of the block."""
    while True:
        folder = parent / f"{name}-{secrets.token_hex(8)}"
        folder.mkdir(mode=0o700)
        opened = os.open(folder, os.O_RDONLY)
        fcntl.flock(opened, fcntl.LOCK_EX)
        if folder.exists():  # nobody took it for one that was left
            break
        os.close(opened)
    try:
        yield folder
    finally:
        os.close(opened)


def remove_left(folder: Path) -> None:
    """Remove a folder that nobody holds."""
    try:
        opened = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        return
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    else:
        shutil.rmtree(folder)
    finally:
        os.close(opened)
