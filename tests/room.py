"""A room with the engine in it, and the people of one plan: Ffion's."""

import json
from typing import Any
from uuid import NAMESPACE_DNS, uuid4, uuid5

import sqlalchemy

from app.kinds.schema import SCHEMA
from sync import protocol, tables
from sync.engine import Engine
from sync.ids import single_id
from sync.schema import Schema
from tests import databases

NOW = 1_795_323_360_000  # a Sunday in November 2026
TODAY = "2026-11-22"
ROLES = {
    "ffion": "pupil",
    "sam": "pupil",
    "lee": "tutor",
    "jones": "tutor",
    "mum": "carer",
    "dad": "carer",
}


def name_id(name: str) -> str:
    """The id of somebody or something by its name here."""
    return str(uuid5(NAMESPACE_DNS, name))


PLAN, SCHOOL = name_id("Ffion's plan"), name_id("the school")
CIRCLE, HOME = f"{PLAN}/circle", f"{PLAN}/home/2026"
SINGLES = ("about", "card")


class Room:
    """Ffion's plan and its people; `head` works at the school, `stranger` does not belong."""

    def __init__(self, schema: Schema = SCHEMA) -> None:
        self.now, self.today, self.count, self.schema = NOW, TODAY, 0, schema
        database = databases.current.like("room", furnish)
        self.engine = Engine(database, schema, lambda: self.now, lambda: self.today)

    def scope(self, kind: str, who: str) -> str:
        """Where records of a kind live this year."""
        declared = self.schema.kinds[kind]
        audience = f"own:{name_id(who)}" if declared.audience == "own" else declared.audience
        return f"{PLAN}/{audience}/2026" if declared.dated else f"{PLAN}/{audience}"

    def change(
        self, who: str, kind: str, record: str, values: dict[str, Any], base: int | None = None, new: int = 1
    ) -> list[Any]:
        """A change on the wire. Without `base` its author has seen all there is."""
        scope = self.scope(kind, who)
        named = single_id(PLAN, kind) if kind in SINGLES else name_id(record)
        return [scope, kind, named, self.version(scope) if base is None else base, values, new]

    def save(
        self,
        who: str,
        kind: str,
        record: str,
        values: dict[str, Any],
        *,
        base: int | None = None,
        device: str = "phone",
        on_behalf_of: str | None = None,
        made: int | None = None,
    ) -> list[Any]:
        """One save of one record, and the verdict on it."""
        change = self.change(who, kind, record, values, base)
        return self.say(who, [change], device=device, on_behalf_of=on_behalf_of, made=made)

    def say(
        self,
        who: str,
        changes: list[list[Any]],
        *,
        device: str = "phone",
        on_behalf_of: str | None = None,
        made: int | None = None,
        name: str = "",
    ) -> list[Any]:
        """One edit, and the verdict on it."""
        self.count += 1
        self.now += 1000
        edit = [
            name or f"{who}-{device}:{self.count}",
            self.now if made is None else made,
            name_id(on_behalf_of) if on_behalf_of else None,
            changes,
        ]
        (verdict,) = self.engine.apply(name_id(who), f"{who}-{device}", [edit])
        return verdict

    def version(self, scope: str) -> int:
        with self.engine.turns.reading() as connection:
            statement = sqlalchemy.select(tables.scope.c.version).where(tables.scope.c.id == scope)
            return connection.scalar(statement) or 0

    def record(self, who: str, kind: str, record: str) -> dict[str, Any] | None:
        """The fields of a record as they travel to somebody; None while it is put away or kept from them."""
        named = single_id(PLAN, kind) if kind in SINGLES else name_id(record)
        held = self.engine.records(name_id(who), PLAN)[self.scope(kind, who)]["records"]
        return next(fields for found, name, _, fields, *_ in held if (found, name) == (kind, named))

    def field(self, kind: str, record: str, field: str, who: str = "lee") -> list[Any]:
        fields = self.record(who, kind, record)
        assert fields is not None
        return fields[field]

    def shown(self, kind: str, record: str, field: str) -> tuple[Any, list[tuple[Any, str]]]:
        """What a field shows, and what stands beside it and how."""
        value, _, _, _, *more = self.field(kind, record, field)
        return value, [(other[0], other[4]) for other in (more[0] if more else [])]

    def sync(self, who: str, **request: Any) -> dict[str, Any]:
        """One exchange of a device that has nothing yet, but for what `request` says."""
        asked = {
            "protocol": 1,
            "person": name_id(who),
            "epoch": self.engine.epoch,
            "device": f"{who}-phone",
            "now": self.now,
            "have": {},
            "edits": [],
        }
        reply: dict[str, Any] = json.loads(self.engine.sync(name_id(who), protocol.load(asked | request)))
        return reply


def furnish(database: sqlalchemy.Engine) -> None:
    """Ffion's plan, and everybody who belongs to it."""
    engine = Engine(database, SCHEMA, lambda: NOW, lambda: TODAY)
    engine.create()
    engine.open_plan(PLAN, SCHOOL, 2025)
    for name, role in ROLES.items():
        engine.join(PLAN, name_id(name), role)
    engine.add_staff(SCHOOL, name_id("head"))


def new_id() -> str:
    return str(uuid4())
