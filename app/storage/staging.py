"""Folders in which a whole database is made before it is put in place.

A process that is killed leaves its folder, with everybody's words in it. Whoever makes one holds a lock that
goes with the process, however it ends; what nobody holds is removed. Within the data folder the lock is on
the folder itself; a backup is made elsewhere, so a note in the data folder says where, and is held.
"""

import fcntl
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from app.storage.database import FILE
from app.storage.disk import to_disk

ASIDE, NOTE = "aside", "unfinished"
OURS = re.compile(r"aside-[0-9a-f]{16}")
OURS_ELSEWHERE = re.compile(r"\..+\.[0-9a-f]{16}")
NOTES = re.compile(r"unfinished-[0-9a-f]{16}")
EARLIER = re.compile(r"tmp[a-z0-9_]{8}")  # what an earlier version called them, where a database is inside
EARLIER_ELSEWHERE = re.compile(r"\..+\.[0-9a-f]{8}")  # and backups that were not finished

log = structlog.get_logger()


@contextmanager
def room(data: Path) -> Iterator[Path]:
    """An empty folder within the data folder, removed at the end of the block."""
    with held(data, ASIDE, new_folder) as (folder, _):
        try:
            yield folder
        finally:
            shutil.rmtree(folder)


@contextmanager
def room_beside(target: Path, data: Path) -> Iterator[Path]:
    """An empty hidden folder beside `target`, to be given its name; else removed at the end of the block."""
    folder = target.resolve().with_name(f".{target.name}.{secrets.token_hex(8)}")
    with noted(data, folder):
        folder.mkdir(mode=0o700, parents=True)
        try:
            yield folder
        finally:
            if folder.exists():
                shutil.rmtree(folder)


def sweep(data: Path) -> None:
    """Remove what killed processes left in the data folder, and what notes there tell of."""
    for path in data.iterdir():
        if path.is_symlink():
            continue
        if NOTES.fullmatch(path.name):
            remove_noted(path)
        elif is_ours(path) and path.is_dir():
            remove_left(path)


def sweep_earlier(parent: Path, *databases: str) -> None:
    """Remove the unfinished backups that an earlier version, which took no notes, left in a folder.

    databases: the files of which one is in such a backup.
    """
    for folder in parent.iterdir() if parent.is_dir() else ():
        named = EARLIER_ELSEWHERE.fullmatch(folder.name) and not folder.is_symlink()
        if named and any((folder / database).is_file() for database in databases):
            shutil.rmtree(folder)


def is_ours(folder: Path) -> bool:
    if EARLIER.fullmatch(folder.name):
        return (folder / FILE).exists() or (folder / "data" / FILE).exists()
    return OURS.fullmatch(folder.name) is not None


@contextmanager
def held(parent: Path, name: str, make: Callable[[Path], int]) -> Iterator[tuple[Path, int]]:
    """What `make` opens under a new name, known to be in use until the end of the block: its path, and it."""
    while True:
        path = parent / f"{name}-{secrets.token_hex(8)}"
        opened = make(path)
        fcntl.flock(opened, fcntl.LOCK_EX)
        if path.exists():  # nobody took it for one that was left
            break
        os.close(opened)
    try:
        yield path, opened
    finally:
        os.close(opened)


def new_folder(path: Path) -> int:
    path.mkdir(mode=0o700)
    return os.open(path, os.O_RDONLY)


def new_note(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)


@contextmanager
def noted(data: Path, folder: Path) -> Iterator[None]:
    """A note in the data folder, on the disk before the block begins, that `folder` is being made."""
    with held(data, NOTE, new_note) as (note, opened):
        try:
            os.write(opened, os.fsencode(folder))
            os.fsync(opened)
            to_disk(data)
            yield
        finally:
            if folder.parent.is_dir() and not folder.exists():
                note.unlink()


def remove_left(folder: Path) -> None:
    """Remove a folder that nobody holds."""
    with taken(folder) as opened:
        if opened is not None:
            shutil.rmtree(folder)


def remove_noted(note: Path) -> None:
    """Remove the folder that a note tells of, and the note, unless whoever wrote it is still there.

    The note stays where the folder may come back: it is on a disk that is not here, or could not be removed.
    """
    with taken(note) as opened:
        if opened is None:
            return
        folder = Path(os.fsdecode(os.read(opened, 64 * 1024)))
        whole = OURS_ELSEWHERE.fullmatch(folder.name) is not None  # else it was killed before it made any
        if whole and not folder.parent.is_dir():
            return
        if whole and folder.is_dir() and not folder.is_symlink():
            try:
                shutil.rmtree(folder)
            except OSError as error:
                log.warning("an unfinished backup cannot be removed", kind=error.strerror)
                return
        note.unlink()


@contextmanager
def taken(path: Path) -> Iterator[int | None]:
    """A file or folder of somebody's who has ended, opened; None where it is gone, or somebody holds it."""
    try:
        opened = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        yield None
        return
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield None
    else:
        yield opened
    finally:
        os.close(opened)
