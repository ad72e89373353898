"""Staging folders, in which a whole database is made before it is put in place.

A process that is killed leaves its staging folder behind, with everybody's words in it. So whoever makes one
holds a lock that ends with the process, however it ends, and a folder that nobody has locked is abandoned and
removed. In the data folder the lock is on the staging folder itself; a backup is staged elsewhere, so a note
in the data folder says where, and the note is locked.
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

PREFIX, NOTE_PREFIX = "aside", "unfinished"
OURS = re.compile(r"aside-[0-9a-f]{16}")
OURS_ELSEWHERE = re.compile(r"\..+\.[0-9a-f]{16}")
NOTES = re.compile(r"unfinished-[0-9a-f]{16}")
LEGACY = re.compile(r"tmp[a-z0-9_]{8}")  # names used by an earlier version; there has to be a database inside
LEGACY_ELSEWHERE = re.compile(r"\..+\.[0-9a-f]{8}")  # and backups that were not finished

log = structlog.get_logger()


@contextmanager
def staging_folder(data: Path) -> Iterator[Path]:
    """An empty folder within the data folder, removed at the end of the block."""
    with locked(data, PREFIX, new_folder) as (folder, _):
        try:
            yield folder
        finally:
            shutil.rmtree(folder)


@contextmanager
def staging_folder_beside(target: Path, data: Path) -> Iterator[Path]:
    """An empty hidden folder beside `target`, to be given its name; else removed at the end of the block."""
    folder = target.resolve().with_name(f".{target.name}.{secrets.token_hex(8)}")
    with announced(data, folder):
        folder.mkdir(mode=0o700, parents=True)
        try:
            yield folder
        finally:
            if folder.exists():
                shutil.rmtree(folder)


def remove_abandoned(data: Path) -> None:
    """Remove what killed processes left: staging folders in the data folder, and those noted there."""
    for path in data.iterdir():
        if path.is_symlink():
            continue
        if NOTES.fullmatch(path.name):
            remove_announced(path)
        elif is_ours(path) and path.is_dir():
            remove_if_abandoned(path)


def remove_abandoned_backups(parent: Path, *databases: str) -> None:
    """Remove the unfinished backups that an earlier version, which took no notes, left in a folder.

    databases: the files of which one is in such a backup.
    """
    for folder in parent.iterdir() if parent.is_dir() else ():
        named = LEGACY_ELSEWHERE.fullmatch(folder.name) and not folder.is_symlink()
        if named and any((folder / database).is_file() for database in databases):
            shutil.rmtree(folder)


def is_ours(folder: Path) -> bool:
    if LEGACY.fullmatch(folder.name):
        return (folder / FILE).exists() or (folder / "data" / FILE).exists()
    return OURS.fullmatch(folder.name) is not None


@contextmanager
def locked(parent: Path, name: str, make: Callable[[Path], int]) -> Iterator[tuple[Path, int]]:
    """Make something under a new name, locked until the end of the block: its path, and what was opened."""
    while True:
        path = parent / f"{name}-{secrets.token_hex(8)}"
        opened = make(path)
        fcntl.flock(opened, fcntl.LOCK_EX)
        if path.exists():  # nobody took it for an abandoned one before it was locked
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
def announced(data: Path, folder: Path) -> Iterator[None]:
    """A note in the data folder, on the disk before the block begins, that `folder` is being made."""
    with locked(data, NOTE_PREFIX, new_note) as (note, opened):
        try:
            os.write(opened, os.fsencode(folder))
            os.fsync(opened)
            to_disk(data)
            yield
        finally:
            if folder.parent.is_dir() and not folder.exists():
                note.unlink()


def remove_if_abandoned(folder: Path) -> None:
    """Remove a folder that nobody has locked."""
    with locked_if_free(folder) as opened:
        if opened is not None:
            shutil.rmtree(folder)


def remove_announced(note: Path) -> None:
    """Remove the folder that a note names, and the note, unless the process that wrote it still runs.

    The note stays where the folder may come back: it is on a disk that is not here, or could not be removed.
    """
    with locked_if_free(note) as opened:
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
def locked_if_free(path: Path) -> Iterator[int | None]:
    """An abandoned file or folder, opened and locked; None where it is gone, or a process has it locked."""
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
