"""What a backup must not undo: who was taken off a plan, signed out, given another password, erased.

A file beside the data folder, a line for each, and never anybody's name or words. It is no part of a backup,
so it knows what was done since. A line is on the disk before what it tells is committed: what a crash came
between is done at the next start, never the other way round.
"""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from flask import current_app
from sqlalchemy import Connection, select, update

from app.clock import now
from app.settings import Setting

Line = dict[str, Any]
NAME = "journal"  # the setting that names a database's journal, and how many of its lines the database knows
LONGEST = 4096  # of a line

_setting = Setting.__table__.c
_KNOWN = select(_setting.value).where(_setting.name == NAME)
_KEEP = update(Setting.__table__).where(_setting.name == NAME)


class JournalError(Exception):
    """What a journal tells cannot be relied on."""


class MissedError(JournalError):
    """The journal of a database is not where it should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is not the journal of this database, so nobody knows who was taken off a plan, signed "
            "out or erased since. Put the journal there; if it is lost for good, say --without-journal."
        )


def keep(connection: Connection, lines: list[Line]) -> None:
    """Write lines, as the last thing before what they tell is committed."""
    if not lines:
        return
    name, _ = known(connection, lock=True)
    moment = now()
    number = here().append(name, [{"at": moment} | line for line in lines])
    connection.execute(_KEEP.values(value=f"{name} {number}"))


def known(connection: Connection, *, lock: bool = False) -> tuple[str, int]:
    """Which journal a database has, and how many of its lines it knows."""
    name, number = str(connection.scalar(_KNOWN.with_for_update() if lock else _KNOWN) or "- 0").split()
    return name, int(number)


def here() -> "Journal":
    """The journal of the running app."""
    return Journal(current_app.config["JOURNAL"])


def beside(data: Path) -> Path:
    """Where a data folder's journal is: a copy of the folder put back brings no old one.

    Servers that share a database share its journal: MPP_JOURNAL names it for all of them.
    """
    whole = data.resolve()
    return Path(os.environ.get("MPP_JOURNAL") or whole.with_name(f"{whole.name}.journal"))


class Journal:
    """The file. Its first line says which journal it is; the others are numbered from 1."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self) -> str:
        """Make the file. Two processes that do so at once end up with the same one. Answers its name."""
        draft = self.path.with_suffix(f".{secrets.token_hex(8)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(_line({NAME: secrets.token_urlsafe(12)}))
            _to_disk(file)
        try:
            os.link(draft, self.path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        _folder_to_disk(self.path.parent)
        return self.name

    @property
    def name(self) -> str:
        """Which journal this is; none where there is no file."""
        if not self.path.exists():
            return ""
        with self._locked(fcntl.LOCK_SH) as file:
            return self._first(file)

    @property
    def last(self) -> int:
        """The number of its last line."""
        with self._locked(fcntl.LOCK_SH) as file:
            return _end(file)[0]

    def append(self, name: str, lines: list[Line]) -> int:
        """The number of the last line, when all are on the disk. name: the journal that is meant."""
        with self._locked(fcntl.LOCK_EX) as file:
            if self._first(file) != name:
                raise MissedError(self.path)
            last, end = _end(file)
            file.truncate(end)  # what a power cut left of a line was never promised
            file.seek(end)
            file.write(b"".join(_line({"n": n} | line) for n, line in enumerate(lines, last + 1)))
            _to_disk(file)
            return last + len(lines)

    def after(self, number: int) -> list[Line]:
        """The lines after that one."""
        with self._locked(fcntl.LOCK_SH) as file:
            self._first(file)
            lines = file.read().split(b"\n")[:-1]
        try:
            return [line for line in map(json.loads, lines) if line["n"] > number]
        except (ValueError, LookupError, TypeError) as broken:
            raise JournalError(f"A line of {self.path} cannot be read.") from broken

    @contextmanager
    def _locked(self, how: int) -> Iterator[IO[bytes]]:
        with self.path.open("r+b") as file:
            fcntl.flock(file, how)
            yield file

    def _first(self, file: IO[bytes]) -> str:
        try:
            return str(json.loads(file.readline())[NAME])
        except (ValueError, LookupError, TypeError) as broken:
            raise JournalError(f"{self.path} is no journal.") from broken


def _end(file: IO[bytes]) -> tuple[int, int]:
    """The number of the last line that is whole, and where it ends."""
    start = max(0, file.seek(0, os.SEEK_END) - 2 * LONGEST)
    file.seek(start)
    whole, _, _ = file.read().rpartition(b"\n")
    last = json.loads(whole.rpartition(b"\n")[2])
    return int(last.get("n", 0)), start + len(whole) + 1


def _line(facts: Line) -> bytes:
    return json.dumps(facts, separators=(",", ":")).encode() + b"\n"


def _to_disk(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    os.fsync(opened)
    os.close(opened)
