"""What a backup must not undo: who was taken off a plan, signed out, given another password, erased.

A file beside the data folder with a line for each, and never anybody's name or words. It is no part of a
backup, so it knows what was done since. A line is on the disk before the transaction that it records is
committed, and is confirmed afterwards. A commit may fail, so a line that was not confirmed counts only where
the database knows it.
"""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple

import structlog
from flask import current_app
from sqlalchemy import Connection, select, update

from app.clock import now
from app.storage.disk import to_disk
from app.storage.settings import Setting

Line = dict[str, Any]
NAME = "journal"  # the setting that says what a database knows of its journal
LONGEST = 4096  # of a line

log = structlog.get_logger()

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


class Known(NamedTuple):
    """What a database knows of its journal: which one it is, how many of its lines, and the last batch that
    it committed, by the number of that batch's first line.
    """

    name: str = ""
    number: int = 0
    batch: int = 0

    @classmethod
    def read(cls, text: str) -> "Known":
        """An earlier version wrote no batch."""
        name, number, batch = [*text.split(), "0"][:3] if text else ("", "0", "0")
        return cls(name, int(number), int(batch))

    def __str__(self) -> str:
        return f"{self.name} {self.number} {self.batch}"


def keep(connection: Connection, lines: list[Line]) -> Known | None:
    """Write lines, once in a transaction, as the last thing before it is committed.

    Answers what is to be confirmed after the commit.
    """
    if not lines:
        return None
    before = known(connection, lock=True)
    moment = now()
    last = here().append(before.name, [{"at": moment} | line for line in lines], knew=before.batch)
    begun = Known(before.name, last, last - len(lines) + 1)
    connection.execute(_KEEP.values(value=str(begun)))
    return begun


def confirm(begun: Known | None) -> None:
    """Say that what was begun is committed. Where that cannot be written, the database is the witness."""
    if begun is None:
        return
    try:
        here().confirm(begun)
    except OSError as error:
        log.warning("the journal cannot be confirmed", kind=error.strerror)


def known(connection: Connection, *, lock: bool = False) -> Known:
    """What a database knows of its journal."""
    return Known.read(str(connection.scalar(_KNOWN.with_for_update() if lock else _KNOWN) or ""))


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
    """The file. Its first line says which journal it is; the others are numbered from 1.

    `of` is the first line of a line's batch, `knew` the last batch that was committed before it. A line
    with `done` confirms a batch. Lines without `of` were written by an earlier version, and count.
    """

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
        to_disk(self.path.parent)
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

    def append(self, name: str, lines: list[Line], knew: int) -> int:
        """The number of the last line, when all are on the disk. name: the journal that is meant. knew: the
        last batch that was committed.
        """
        with self._locked(fcntl.LOCK_EX) as file:
            if self._first(file) != name:
                raise MissedError(self.path)
            last, end = _end(file)
            batch = {"of": last + 1, "knew": knew}
            _write(file, end, [{"n": n} | line | batch for n, line in enumerate(lines, last + 1)])
            return last + len(lines)

    def confirm(self, begun: Known) -> None:
        """Say that a batch is committed."""
        with self._locked(fcntl.LOCK_EX) as file:
            if self._first(file) != begun.name:
                raise MissedError(self.path)
            last, end = _end(file)
            _write(file, end, [{"n": last, "done": begun.batch}])

    def ask(self, witness: Known) -> None:
        """Confirm the last batch that a database committed, where a crash came before."""
        if self.name == witness.name and witness.batch in {line["of"] for line in self.doubtful(0)}:
            self.confirm(witness)

    def after(self, number: int) -> list[Line]:
        """The lines after that one that tell what was done."""
        return self._sorted(number)[0]

    def doubtful(self, number: int) -> list[Line]:
        """The lines after that one of which nobody said that they were done."""
        return self._sorted(number)[1]

    def _sorted(self, number: int) -> tuple[list[Line], list[Line]]:
        with self._locked(fcntl.LOCK_SH) as file:
            self._first(file)
            texts = file.read().split(b"\n")[:-1]
        try:
            lines = [json.loads(text) for text in texts]
            done = {line[key] for line in lines for key in ("done", "knew") if key in line}
            found: tuple[list[Line], list[Line]] = [], []
            for line in lines:
                if line["n"] > number and "what" in line:
                    found["of" in line and line["of"] not in done].append(line)
        except (ValueError, LookupError, TypeError) as broken:
            raise JournalError(f"A line of {self.path} cannot be read.") from broken
        return found

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


def _write(file: IO[bytes], end: int, lines: list[Line]) -> None:
    file.truncate(end)  # what a power cut left of a line was never promised
    file.seek(end)
    file.write(b"".join(map(_line, lines)))
    _to_disk(file)


def _line(facts: Line) -> bytes:
    return json.dumps(facts, separators=(",", ":")).encode() + b"\n"


def _to_disk(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())
