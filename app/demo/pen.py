"""Writing in the past: other people's saves, handed to the engine at the time they are said to be made."""

from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from hashlib import sha256
from random import Random
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from sync.engine import Engine
from sync.ids import single_id, uuid7
from sync.years import school_year

MINUTE = 60_000
MOST = 200  # edits that the engine takes at once


class Moving:
    """A clock that only moves when told, and never back."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now

    def to(self, moment: int) -> None:
        self.now = max(self.now, moment)


@dataclass(frozen=True)
class Change:
    """What one save does to one record."""

    scope: str
    kind: str
    record: str
    fields: dict[str, Any]
    new: bool = False


@dataclass(frozen=True)
class Save:
    """One save by one person, as a form would make it. on_behalf_of: the pupil whose words they are."""

    at: int
    by: str
    changes: list[Change]
    on_behalf_of: str | None = None


class Pen:
    """Writes one plan through the engine's one door, with what was on the writer's screen as the base."""

    def __init__(self, engine: Engine, clock: Moving, plan: str, random: Random) -> None:
        self.engine, self.clock, self.plan, self.random = engine, clock, plan, random
        self.versions: dict[str, int] = {}
        self.written = 0

    @property
    def circle(self) -> str:
        return f"{self.plan}/circle"

    def home(self, day: str) -> str:
        """The scope of what belongs to this day's school year."""
        return f"{self.plan}/home/{school_year(day)}"

    def own(self, person: str, day: str) -> str:
        """This person's own scope in this day's school year."""
        return f"{self.plan}/own:{person}/{school_year(day)}"

    def fresh(self, at: int) -> str:
        """The id of a new record."""
        return uuid7(at, self.random.randbytes(10))

    def single(self, kind: str) -> str:
        """The id of this plan's only record of a kind."""
        return single_id(self.plan, kind)

    def save_all(self, saves: Sequence[Save], device: str, seen: dict[str, int] | None = None) -> None:
        """What one person saved, as it reaches the server from a device that was offline.

        seen: the versions on the writer's screen, when they are not the newest.
        """
        for first in range(0, len(saves), MOST):
            self.write(saves[first : first + MOST], device, seen)

    def write(self, saves: Sequence[Save], device: str, seen: dict[str, int] | None) -> None:
        self.clock.to(max(save.at for save in saves) + MINUTE)
        person = saves[0].by
        known = dict(self.versions if seen is None else seen)
        edits = [self.edit(save, known) for save in saves]
        results = self.engine.apply(person, self.device(person, device), edits)
        for result, save in zip(results, saves, strict=True):
            self.note(result, save)

    def edit(self, save: Save, known: dict[str, int]) -> list[Any]:
        """A save as it travels."""
        self.written += 1
        changes = [
            [one.scope, one.kind, one.record, known.get(one.scope, 0), one.fields, int(one.new)]
            for one in save.changes
        ]
        return [f"{self.origin(save.by)}:{self.written}", save.at, save.on_behalf_of, changes]

    def note(self, result: Any, save: Save) -> None:
        """Remember the versions given; the demo writes nothing that may be refused."""
        _, verdict, versions, *_ = result
        if verdict != "taken":
            raise RuntimeError(f"the demo may not write this: {result} {save}")
        for change, version in zip(save.changes, versions, strict=True):
            self.versions[change.scope] = max(version, self.versions.get(change.scope, 0))

    def origin(self, person: str) -> str:
        return sha256(f"{self.plan} {person}".encode()).hexdigest()[:16]

    def device(self, person: str, name: str) -> str:
        """A device of this person for this plan alone, for a device's time never runs back."""
        return str(uuid5(UUID(self.plan), f"{person} {name}"))


# Which making of the demo this is. Were people the same in two makings, a phone would take the second for the
# first with its past lost, and offer again what had been tried before.
MAKING: ContextVar[str] = ContextVar("making", default="")


def named(text: str) -> str:
    """The same id for the same words, within one making of the demo."""
    return str(uuid5(NAMESPACE_URL, f"https://example.org/demo/{MAKING.get()}{text}"))
