"""Debian's PostgreSQL, started for the tests in a folder of its own and on a socket there."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.pool import NullPool

from tests.databases import Furnish, opened

WHERE = "/usr/lib/postgresql/*/bin/postgres"  # where Debian has it
PATIENCE = 30  # seconds
OWNER = "postgres"
AS_NEW = "as_new"  # the schema in which a database keeps what it was furnished with
# Nothing of it is to survive the machine: what is said to be kept may still be on its way to the disk.
QUICK = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "100",
    "timezone": "UTC",
}


def tables(engine: Engine, schema: str = "public") -> list[str]:
    with engine.connect() as connection:
        found = connection.exec_driver_sql(f"SELECT tablename FROM pg_tables WHERE schemaname = '{schema}'")
        return [f'"{name}"' for (name,) in found]


def programs() -> Path | None:
    """The folder of the newest PostgreSQL there is."""
    found = [Path(place).parent for place in Path("/").glob(WHERE.removeprefix("/"))]
    if newest := max(found, key=lambda folder: float(folder.parent.name), default=None):
        return newest
    elsewhere = shutil.which("postgres")
    return Path(elsewhere).resolve().parent if elsewhere else None


@contextmanager
def running(**settings: str) -> Iterator["Postgres"]:
    """A server for as long as the block lasts. settings: as in postgresql.conf."""
    server = Postgres(**settings)
    try:
        yield server.start()
    finally:
        server.stop()


class Postgres:
    """One server. Making a database takes long, so a test is lent one, which is then as it was before."""

    def __init__(self, **settings: str) -> None:
        self.folder = Path(mkdtemp(prefix="mpp-pg-"))  # not pytest's own: a socket's path has to be short
        self.settings = QUICK | {"unix_socket_directories": str(self.folder)} | settings
        self.free: dict[str, list[str]] = {}  # what they are furnished as: their names
        self.lent: list[tuple[str, str]] = []
        self.engines: list[Engine] = []
        self.count = 0

    def start(self) -> "Postgres":
        found = programs()
        if found is None:
            raise RuntimeError("no PostgreSQL here")
        if os.geteuid() == 0:  # it refuses to run as root
            shutil.chown(self.folder, "postgres", "postgres")
        made = [found / "initdb", "-D", self.folder / "cluster", "-U", OWNER, "-A", "trust", "-E", "UTF8"]
        self._run([*made, "--locale=C.UTF-8", "--no-sync"]).wait(PATIENCE)
        options = [word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")]
        self.command = [found / "postgres", "-D", self.folder / "cluster", *options]
        self.desk = create_engine(self.address("postgres"), poolclass=NullPool, isolation_level="AUTOCOMMIT")
        return self.serve()

    def serve(self) -> "Postgres":
        self.process = self._run(self.command)
        began = time.monotonic()
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() - began > PATIENCE:
                raise RuntimeError((self.folder / "log").read_text())
            time.sleep(0.02)
        return self

    def restart(self) -> None:
        """Stop at once, as an update does, and come back: every connection has ended."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(PATIENCE)
        self.serve()

    def stop(self) -> None:
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(PATIENCE)
        shutil.rmtree(self.folder)

    def address(self, database: str) -> URL:
        query = {"host": str(self.folder)}
        return URL.create("postgresql+psycopg", username=OWNER, database=database, query=query)

    # What a test asks of a store

    def like(self, name: str, furnish: Furnish) -> Engine:
        self.engines.append(opened(self._lend(name, furnish)))
        return self.engines[-1]

    def shared_like(self, name: str, furnish: Furnish, file: Path) -> URL:  # noqa: ARG002
        return self._lend(name, furnish)

    def empty(self, file: Path) -> URL:  # noqa: ARG002
        return self._lend("empty", lambda _: None)

    def backup(self, engine: Engine) -> str:
        self.count += 1
        self._keep(engine, f"kept{self.count}")
        return f"kept{self.count}"

    def restore(self, engine: Engine, backup: str) -> None:
        self._bring_back(engine, backup)

    @contextmanager
    def one_test(self) -> Iterator["Postgres"]:
        """What a test was lent is as new after it."""
        try:
            yield self
        finally:
            for engine in self.engines:
                engine.dispose()
            for name, database in self.lent:
                self._bring_back(self._alone_with(database), AS_NEW)
                self.free[name].append(database)
            self.engines, self.lent = [], []

    def _lend(self, name: str, furnish: Furnish) -> URL:
        there = self.free.setdefault(name, [])
        database = there.pop() if there else self._make(furnish)
        self.lent.append((name, database))
        return self.address(database)

    def _make(self, furnish: Furnish) -> str:
        self.count += 1
        name = f"test{self.count}"
        self._say(self.desk, f"CREATE DATABASE {name}")
        made = opened(self.address(name))
        furnish(made)
        made.dispose()
        self._keep(self._alone_with(name), AS_NEW)
        return name

    def _alone_with(self, database: str) -> Engine:
        """Who is still connected is not any more."""
        others = f"datname = '{database}' AND pid <> pg_backend_pid()"
        self._say(self.desk, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
        return create_engine(self.address(database), poolclass=NullPool)

    def _keep(self, engine: Engine, aside: str) -> None:
        """Copy every row of every table."""
        kept = [f"CREATE TABLE {aside}.{name} AS SELECT * FROM public.{name}" for name in tables(engine)]
        self._say(engine, "; ".join([f"CREATE SCHEMA {aside}", *kept]))

    def _bring_back(self, engine: Engine, aside: str) -> None:
        before = tables(engine, aside)
        new = [f"DROP TABLE public.{name} CASCADE" for name in tables(engine) if name not in before]
        gone = [f"DELETE FROM public.{name}" for name in before]
        back = [f"INSERT INTO public.{name} SELECT * FROM {aside}.{name}" for name in before]
        # In the role of a replica, references are not looked at: the rows come in no order.
        self._say(engine, "; ".join(["SET LOCAL session_replication_role = replica", *new, *gone, *back]))

    def _say(self, engine: Engine, statements: str) -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql(statements)

    def _answers(self) -> bool:
        try:
            self._say(self.desk, "SELECT 1")
        except Exception:
            return False
        return True

    def _run(self, command: list[Any]) -> "subprocess.Popen[bytes]":
        who: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []}
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                **who if os.geteuid() == 0 else {},
            )
