"""The merge engine: one plan's edits from many devices, merged in one place."""

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import Connection, insert, select

from sync import access, erasure, exchange, members, pull, quarantine, records, server, tables, transactions
from sync.check import Fault, faults, strays
from sync.push import Push, Pushed, Sender, Valid
from sync.records import Records
from sync.schema import Schema

Answer = TypeVar("Answer")


class Engine:
    """Everything the app asks of the engine. Times are whole milliseconds; days are text, 2026-11-22."""

    def __init__(
        self, database: sqlalchemy.Engine, schema: Schema, clock: Callable[[], int], today: Callable[[], str]
    ) -> None:
        self.database, self.schema = database, schema
        self._clock, self._today = clock, today
        self.told: Callable[[list[list[Any]]], object] = lambda _: None  # hears of each new verdict
        # Hears whose device was answered, at which membership, and which scopes it may hold.
        self.answered: Callable[[str, int, Collection[str]], object] = lambda *_: None
        self._together: ContextVar[Connection | None] = ContextVar("together", default=None)

    def create(self) -> None:
        """Make the tables and the epoch, where they are not there yet."""
        with transactions.alone(self.database) as connection:
            tables.metadata.create_all(connection)
            if connection.execute(select(tables.epoch)).first() is None:
                row = {"id": secrets.token_urlsafe(12), "made": self._clock()}
                connection.execute(insert(tables.epoch), row)
            quarantine.drop_old(connection, self._clock())

    @property
    def epoch(self) -> str:
        """Random; made with the database, and anew when it is restored. Read each time, for another process
        may put another database in the place of this one.
        """
        with self._reading() as connection:
            return exchange.current_epoch(connection)

    def restored(self) -> None:
        """Say that this database is an earlier one brought back: devices offer again what they said since."""
        with self.together() as connection:
            exchange.restore(connection, secrets.token_urlsafe(12), self._clock())

    def check(self) -> Iterator[Fault]:
        """What is not as the log says, one plan after the other. Nothing is mended."""
        with self._reading() as connection:
            yield from strays(connection)
            plans = list(connection.scalars(select(tables.plan.c.id).order_by(tables.plan.c.id)))
        for plan in plans:
            with self._reading() as connection:
                yield from faults(connection, self.schema, plan)

    # Who belongs

    def lock(self, plans: Iterable[str]) -> None:
        """Nobody writes on these plans until what is done together is done."""
        with self._writing() as connection:
            members.lock(connection, plans)

    def lock_school(self, school: str) -> None:
        """The same for every plan of a school."""
        with self._writing() as connection:
            members.lock_school(connection, school)

    def open_plan(self, plan: str, school: str, first_year: int) -> None:
        """Opening a plan twice changes nothing."""
        with self.together() as connection:
            members.open_plan(connection, plan, school, first_year)

    def close_plan(self, plan: str) -> None:
        """A closed plan takes no edits."""
        with self.together() as connection:
            members.close_plan(connection, plan)

    def erase(self, plan: str, pupil: str) -> None:
        """Nothing of what was said on a plan stays, and nothing of it comes back."""
        with self._writing() as connection:
            erasure.erase(connection, plan, self._clock())
            erasure.forget_person(connection, pupil)

    def join(self, plan: str, person: str, role: str) -> None:
        """One role per person and plan. role: pupil, carer or tutor."""
        with self.together() as connection:
            members.join(connection, plan, person, role, self._clock())

    def leave(self, plan: str, person: str) -> None:
        """Who leaves keeps their words in the plan, and loses the plan."""
        with self.together() as connection:
            members.leave(connection, plan, person, self._clock())

    def add_staff(self, school: str, person: str, safeguarding: bool = False) -> None:
        """A school's staff see all plans of the school, but for what belongs to home."""
        with self.together() as connection:
            members.add_staff(connection, school, person, safeguarding)

    def remove_staff(self, school: str, person: str) -> None:
        with self.together() as connection:
            members.remove_staff(connection, school, person)

    def role(self, plan: str, person: str) -> str | None:
        """What someone is on a plan: their membership, else `school` for staff of the plan's school."""
        with self._reading() as connection:
            standing = members.standings(connection, person, [plan]).get(plan)
        return standing.role if standing else None

    def plans(self, person: str) -> list[tuple[str, str]]:
        """The plans someone belongs to, with their role; for staff, all plans of their school."""
        with self._reading() as connection:
            return members.plans(connection, person)

    def left(self, person: str) -> list[str]:
        """The plans someone once belonged to and does not now."""
        with self._reading() as connection:
            return members.left(connection, person)

    def membership(self, person: str) -> int:
        """Rises whenever what this person may see changes."""
        with self._reading() as connection:
            return members.number(connection, person)

    def scopes(self, person: str, plan: str) -> list[str]:
        """The scopes of a plan this person may read here."""
        with self._reading() as connection:
            return records.scopes(connection, self.schema, person, plan, self._today())

    def hold(self, person: str) -> list[str]:
        """The scopes that this person's device holds, begun or open today."""
        with self._reading() as connection:
            return sorted(pull.holds(connection, self.schema, person, self._today())[1])

    # Reading

    def records(self, person: str, plan: str, *, earlier: bool = False) -> Records:
        """What this person may read of a plan, as it travels; {} when it is not theirs.

        earlier: not only the school years that their device holds.
        """
        with self._reading() as connection:
            return records.records(connection, self.schema, person, plan, self._today(), earlier=earlier)

    def years(self, person: str, plan: str) -> list[int]:
        """The school years of a plan that this person may read here and whose devices hold them no more."""
        with self._reading() as connection:
            return records.years(connection, self.schema, person, plan, self._today())

    def open_home(self, person: str, plan: str, now: int) -> dict[str, list[dict[str, Any]]]:
        """The home record with its whole past, for named safeguarding staff alone; each opening is kept."""
        with self._writing() as connection:
            return records.home(connection, person, plan, now)

    def open_kept(self, person: str, plan: str, now: int) -> bool:
        """Whether somebody may read words of the home record that are kept apart; if so it is kept that they
        did: as in `open_home`.
        """
        with self._writing() as connection:
            if not members.safeguards(connection, person, plan):
                return False
            access.opened(connection, plan, person, access.KEPT, now)
        return True

    def openings(self, plan: str) -> list[access.Opening]:
        """Who opened the home record of a plan, or words of it kept apart, and when, newest first."""
        with self._reading() as connection:
            return access.openings(connection, plan)

    def read(self, plans: Collection[str], person: str, way: str, day: str, now: int) -> None:
        """Keep that somebody read these plans on that day, in that way. It is kept once a day."""
        with self._writing() as connection:
            access.read(connection, plans, person, way, day, now)

    def readings(self, plan: str, first: str, last: str) -> list[access.Reading]:
        """Who read a plan from one day to another, both included."""
        with self._reading() as connection:
            return access.readings(connection, plan, first, last)

    def saves(self, plan: str, since: int, until: int) -> list[access.Save]:
        """Who wrote on a plan from one moment to before another, in ms."""
        with self._reading() as connection:
            return access.saves(connection, plan, since, until)

    def versions(self, plans: list[str]) -> dict[str, int]:
        """How far each plan's circle has come."""
        with self._reading() as connection:
            return records.versions(connection, plans)

    def history(self, person: str, scope: str, kind: str, record: str, field: str) -> list[dict[str, Any]]:
        """Every value a field ever took, newest first: version, value, by, for, role, at, outcome."""
        with self._reading() as connection:
            return records.history(connection, self.schema, person, scope, kind, record, field)

    def put_away(self, person: str, plan: str) -> list[dict[str, Any]]:
        """What was put away and can be brought back: scope, kind, id, version, fields, by, at."""
        with self._reading() as connection:
            return records.put_away(connection, self.schema, person, plan, self._today())

    def quarantined(self, school: str) -> list[dict[str, Any]]:
        """What people wrote on plans they had left by then; what is too old to be kept goes."""
        with self._writing() as connection:
            return quarantine.kept(connection, school, self._clock())

    # Writing

    def apply(
        self, person: str, device: str, edits: list[Any], offset: int = 0, valid: Valid | None = None
    ) -> list[list[Any]]:
        """Take one person's edits; a verdict for each. The same edit twice changes nothing.

        offset: server's clock minus the device's, in ms. valid: asked under the lock whether the sign-in
        still stands; if not, SignedOutError is raised and nothing is taken.
        """
        sender = Sender(person, device, offset)

        def taken(connection: Connection) -> Pushed:
            pushed = Push(connection, self.schema, sender, edits, self._clock(), self._today()).take()
            exchange.checked(connection, valid)
            return pushed

        pushed = self._taking(taken)
        self.told(pushed.fresh)
        return pushed.results

    def write(self, plan: str, changes: list[list[Any]]) -> None:
        """The server's own facts: [[scope, kind, record, {field: value}], …]. What is so already stays."""
        self.write_many({plan: changes})

    def write_many(self, plans: Mapping[str, list[list[Any]]]) -> None:
        """The same for many plans at once: {plan: changes}."""
        self._taking(
            lambda connection: server.write(connection, self.schema, plans, self._clock(), self._today())
        )

    def sync(self, person: str, request: dict[str, Any], valid: Valid | None = None) -> bytes:
        """The whole exchange with a device. request: as protocol.load answers it; the reply as it travels."""
        answer = exchange.exchange(
            self._reading, self._taking, self.schema, person, request, self._clock(), self._today(), valid
        )
        self.told(answer.fresh)
        self.answered(person, answer.membership, answer.may)
        return answer.reply

    @contextmanager
    def together(self) -> Iterator[Connection]:
        """All that is asked of the engine inside is one transaction: kept at the end, or not at all.

        Who belongs where is changed inside, by one hand at a time.
        """
        with self._writing() as connection:
            members.lock_everybody(connection)
            token = self._together.set(connection)
            try:
                yield connection
            finally:
                self._together.reset(token)

    def _taking(self, work: Callable[[Connection], Answer]) -> Answer:
        """Edits are taken in one transaction, which is begun again where another's got in its way."""

        def whole() -> Answer:
            with self._writing() as connection:
                return work(connection)

        return whole() if self._together.get() is not None else transactions.persistently(whole)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One moment of the database."""
        joined = self._together.get()
        if joined is not None:
            yield joined
            return
        with transactions.reading(self.database) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A writer's turn, from the first statement on."""
        joined = self._together.get()
        if joined is not None:
            yield joined
            return
        with transactions.writing(self.database) as connection:
            yield connection
