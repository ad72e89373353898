"""What is kept is its owner's alone, whatever was there before: folders 0700, files 0600."""

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

OURS = ("mpp.db*", "mpp.dump", "secret.*", "in-use", "slips-*")  # in a data folder, and in a backup

FOLDER, FILE = 0o700, 0o600


def close_folder(folder: Path) -> None:
    """Nobody else looks into the folder, nor into any file of ours in it.

    A folder that many share (such as /tmp) stays as it is: the files alone are closed.
    """
    mode = folder.stat().st_mode
    if not mode & stat.S_ISVTX:
        close(folder, FOLDER)
    close_files(path for pattern in OURS for path in folder.glob(pattern))


def close_files(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_file():
            close(path, FILE)


def close(path: Path, mode: int) -> None:
    """Raises PermissionError where it is open to others and not ours to close."""
    if path.stat().st_mode & 0o077:
        path.chmod(mode)


def make(path: Path) -> None:
    """An empty file, if there is none: what SQLite puts beside it is as readable as this one.

    One that is there is not opened: to close it again would end every lock that this process has on it.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE))
