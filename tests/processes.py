"""Other processes with an engine on the same database, as two servers or a server and a command are."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any

from sqlalchemy import URL, text

from app.kinds.schema import SCHEMA
from sync import protocol
from sync.engine import Engine
from tests import databases
from tests.forked import context, forked
from tests.room import TODAY, name_id

PATIENCE = 60  # seconds; a process may wait long for its turn on a busy machine
WAITING = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


class Other:
    """A process that does what it is asked, one thing after the other."""

    def __init__(self, database: URL, work: Callable[..., None], *given: Any) -> None:
        self._pipe, theirs = context.Pipe()
        self.process = forked(work, theirs, database, *given)
        theirs.close()

    def ask(self, name: str, *given: Any, held: bool = False) -> None:
        """Begin something. held: it says `begun`, and commits when it is told to go on."""
        self._pipe.send((name, given, held))

    def go_on(self) -> Any:
        """Let what is held commit; answers what came of it."""
        self._pipe.send("go on")
        return self.answer()

    def answer(self) -> Any:
        if not self._pipe.poll(PATIENCE):
            raise TimeoutError("the other process says nothing")
        return self._pipe.recv()

    def said(self) -> list[Any]:
        """What it has said by now. Who never listens makes it wait: a pipe holds little."""
        found = []
        with suppress(EOFError):
            while self._pipe.poll():
                found.append(self._pipe.recv())
        return found

    def answers(self) -> Iterator[Any]:
        """Everything it still says until it ends."""
        while self._pipe.poll(PATIENCE):
            try:
                yield self._pipe.recv()
            except EOFError:
                return

    def do(self, name: str, *given: Any) -> Any:
        self.ask(name, *given)
        return self.answer()

    def hold(self, name: str, *given: Any) -> None:
        """Do it, but for the commit."""
        self.ask(name, *given, held=True)
        assert self.answer() == "begun"

    def end(self) -> None:
        self.process.kill()
        self.process.join()


@contextmanager
def others(database: URL, count: int, work: Callable[..., None], *given: Any) -> Iterator[list[Other]]:
    """That many processes, each ready. `work` is told its number first."""
    started = [Other(database, work, number, *given) for number in range(count)]
    try:
        for other in started:
            assert other.answer() == "ready"
        yield started
    finally:
        for other in started:
            other.end()


def opened(database: URL) -> Engine:
    return Engine(databases.opened(database), SCHEMA, clock, lambda: TODAY)


def clock() -> int:
    return time.time_ns() // 1_000_000


def somebody_waits(database: URL) -> None:
    """Go on when one of the processes waits at another's lock. SQLite does not tell, and need not: there
    whoever comes later waits, and whoever comes after the commit finds the same.
    """
    if database.get_backend_name() == "sqlite":
        return
    watch = databases.opened(database)
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        with watch.connect() as connection:
            if connection.scalar(text(WAITING)):
                watch.dispose()
                return
    raise TimeoutError("nobody waits")


def serve(pipe: Connection, database: URL, _: int) -> None:
    """Do what is asked of the engine; say `begun` first where the commit is to wait."""
    engine = opened(database)

    def hold(*_: Any) -> bool:
        pipe.send("begun")
        return bool(pipe.recv() == "go on")

    pipe.send("ready")
    while True:
        name, given, held = pipe.recv()
        if held and name == "apply":
            result = engine.apply(*given, valid=hold)  # asked last, under every lock
        elif held:
            with engine.together():
                result = getattr(engine, name)(*given)
                hold()
        else:
            result = getattr(engine, name)(*given)
        pipe.send(result)


def write_all_the_time(pipe: Connection, database: URL, number: int, plans: list[str], count: int) -> None:
    """One person's device: saves, in each plan in turn, and says each verdict."""
    engine = opened(database)
    who = ("lee", "jones", "mum", "ffion")[number % 4]
    pipe.send("ready")
    pipe.recv()
    for n in range(count):
        scope = f"{plans[n % len(plans)]}/circle"
        on_behalf_of = name_id("ffion") if who == "mum" else None
        goal = [scope, "goal", name_id(f"{number} {n % 50}"), 0, {"words": str(n)}, 1]
        edit = [f"{number}:{n}", clock(), on_behalf_of, [goal]]
        (verdict,) = engine.apply(name_id(who), f"device-{number}", [edit])
        pipe.send((scope, verdict))
    pipe.close()


def exchanged(engine: Engine, who: str, **more: Any) -> dict[str, Any]:
    """What a device is answered that has nothing yet, but for what `more` says."""
    request = {
        "protocol": 1,
        "person": name_id(who),
        "epoch": engine.epoch,
        "device": f"{who}-reader",
        "now": clock(),
        "have": {},
        "edits": [],
    }
    reply: dict[str, Any] = json.loads(engine.sync(name_id(who), protocol.load(request | more)))
    return reply
