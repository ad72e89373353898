"""The merge engine: one plan's edits from many devices, merged in one place."""

import secrets
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

import sqlalchemy
from sqlalchemy import Connection

from sync import epochs, quarantine, server, transactions
from sync.check import Fault, all_plans, faults, strays
from sync.engine_members import Members
from sync.engine_reading import Reading
from sync.exchange import Visit, exchange
from sync.push import Push, Pushed, Sender, Valid, checked
from sync.schema import Schema


class Engine(Members, Reading):
    """Everything the app asks of the engine: here what writes, and the database as a whole."""

    def __init__(
        self, database: sqlalchemy.Engine, schema: Schema, clock: Callable[[], int], today: Callable[[], str]
    ) -> None:
        super().__init__(database, schema, clock, today)
        self.told: Callable[[list[list[Any]]], object] = lambda _: None  # hears of each new verdict
        # Hears whose device was answered, at which membership, and which scopes it may hold.
        self.answered: Callable[[str, int, Collection[str]], object] = lambda *_: None

    def create(self) -> None:
        """Make the tables and the epoch, where they are not there yet."""
        with transactions.alone(self.database) as connection:
            epochs.make(connection, secrets.token_urlsafe(12), self.clock())
            quarantine.drop_old(connection, self.clock())

    @property
    def epoch(self) -> str:
        """The database's epoch: random, and a new one after a restore. It is read each time, since another
        process may put another database in place of this one.
        """
        with self.turns.reading() as connection:
            return epochs.current(connection)

    def restored(self) -> None:
        """Record that this database was restored from a backup:
        devices then offer again what they sent since.
        """
        with self.together() as connection:
            epochs.restore(connection, secrets.token_urlsafe(12), self.clock())

    def check(self) -> Iterator[Fault]:
        """What is not as the log says, one plan after the other. Nothing is mended."""
        with self.turns.reading() as connection:
            yield from strays(connection)
            plans = all_plans(connection)
        for plan in plans:
            with self.turns.reading() as connection:
                yield from faults(connection, self.schema, plan)

    def apply(
        self, person: str, device: str, edits: list[Any], offset: int = 0, valid: Valid | None = None
    ) -> list[list[Any]]:
        """Take one person's edits; a verdict for each. The same edit twice changes nothing.

        offset: server's clock minus the device's, in ms. valid: asked under the lock whether the sign-in
        still stands; if not, SignedOutError is raised and nothing is taken.
        """
        sender = Sender(person, device, offset)

        def taken(connection: Connection) -> Pushed:
            pushed = Push(connection, self.schema, sender, edits, self.clock(), self.today()).take()
            checked(connection, valid)
            return pushed

        pushed = self.turns.taking(taken)
        self.told(pushed.fresh)
        return pushed.results

    def write(self, plan: str, changes: list[list[Any]]) -> None:
        """The server's own facts: [[scope, kind, record, {field: value}], …]. What is so already stays."""
        self.write_many({plan: changes})

    def write_many(self, plans: Mapping[str, list[list[Any]]]) -> None:
        """The same for many plans at once: {plan: changes}."""
        self.turns.taking(
            lambda connection: server.write(connection, self.schema, plans, self.clock(), self.today())
        )

    def sync(self, person: str, request: dict[str, Any], valid: Valid | None = None) -> bytes:
        """The whole exchange with a device. request: as protocol.load answers it; the reply as it travels."""
        visit = Visit(self.schema, person, request, self.clock(), self.today(), valid)
        answer = exchange(self.turns, visit)
        self.told(answer.fresh)
        self.answered(person, answer.membership, answer.may)
        return answer.reply
