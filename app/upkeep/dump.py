"""Copies of a PostgreSQL, by its own programs: a dump, and one transaction that brings it back."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, inspect, text

from app.storage.disk import to_disk
from app.storage.journal import NAME
from app.storage.revisions import NUMBER, all_metadata
from app.upkeep.copies import COPY, DamagedError

FILE = "mpp.dump"
OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
)


class NoProgramError(Exception):
    """PostgreSQL's own programs are not here."""


def write(database: Engine, file: Path) -> None:
    """All that is in our tables at one moment, as a dump. Whoever writes meanwhile is not held up."""
    kept = [word for name in ours(database) for word in ("--table", f'"{name}"')]
    run("pg_dump", database.url, "--format=custom", "--no-owner", "--no-privileges", "--file", file, *kept)
    file.chmod(0o600)
    to_disk(file)


def bring_back(file: Path, database: Engine) -> None:
    """The dump in place of our tables: all of it, or the database is as it was."""
    drop = "".join(f'DROP TABLE "{name}" CASCADE;\n' for name in ours(database))
    mark = f"SET search_path TO DEFAULT; INSERT INTO setting VALUES ('{COPY}', '1');\n"  # noqa: S608
    script = drop + read(file, database.url) + mark
    run(
        "psql",
        database.url,
        "--single-transaction",
        "--quiet",
        "--set=ON_ERROR_STOP=1",
        "--no-psqlrc",
        said=script,
    )


def read(file: Path, url: URL, *only: str) -> str:
    """What a dump would have a database do."""
    return run("pg_restore", url, "--no-owner", "--no-privileges", "--file=-", *only, file)


def journal_in(file: Path, url: URL) -> str:
    """What the dumped database knew of its journal."""
    lines = read(file, url, "--data-only", "--table=setting").splitlines()
    return next((line.partition("\t")[2] for line in lines if line.startswith(f"{NAME}\t")), "")


def others(database: Engine) -> int:
    """How many else are connected."""
    with database.connect() as connection:
        return int(connection.scalar(OTHERS) or 0)


def ours(database: Engine) -> list[str]:
    """Our tables that are there."""
    names = {NUMBER.name, *(name for metadata in all_metadata() for name in metadata.tables)}
    return sorted(names & set(inspect(database).get_table_names()))


def run(program: str, url: URL, *words: Any, said: str = "") -> str:
    """Run a program of PostgreSQL's on this database. Its password is in no list of processes."""
    place = shutil.which(program)
    if place is None:
        raise NoProgramError(f"There is no {program} here: sudo apt install postgresql-client")
    done = subprocess.run(  # noqa: S603
        [place, *map(str, words)],
        input=said,
        capture_output=True,
        text=True,
        env=os.environ | of(url),
        check=False,
    )
    if done.returncode:
        raise DamagedError(f"{program}: {done.stderr.strip().splitlines()[0]}")
    return done.stdout


def of(url: URL) -> dict[str, str]:
    """Where a database is, as PostgreSQL's programs read it."""
    given: dict[str, object] = {
        "PGHOST": url.query.get("host") or url.host,
        "PGPORT": url.port,
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
        "PGSSLMODE": url.query.get("sslmode"),
    }
    return {name: str(value) for name, value in given.items() if value}
