"""The rows a batch of edits touches, in hand: read in few statements, written back in few."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, insert, select

from sync import tables
from sync.heads import State, restored, stored
from sync.protocol import compact
from sync.schema import Schema
from sync.scopes import Scope

Key = tuple[str, str, str]  # scope, kind, record

_scope, _record, _edit = tables.scope.c, tables.record.c, tables.edit.c
_SCOPES = select(tables.scope).where(_scope.id.in_(bindparam("scopes", expanding=True)))
_RECORDS = select(tables.record).where(
    _record.scope == bindparam("scope"), _record.id.in_(bindparam("records", expanding=True))
)
_CHILDREN = select(tables.record).where(
    _record.scope == bindparam("scope"), _record.parent == bindparam("parent")
)
_AT = select(tables.edit).where(_edit.scope == bindparam("scope"), _edit.version == bindparam("version"))
_past = and_(
    _edit.scope == bindparam("scope"),
    _edit.record == bindparam("record"),
    _edit.version <= bindparam("version"),
)
_TIMES = select(_edit.by, func.max(_edit.at)).where(_past).group_by(_edit.by)
_SHOWN = select(_edit.kind, _edit.shown).where(_past, _edit.shown.is_not(None)).order_by(_edit.version.desc())


@dataclass(slots=True)
class Place:
    """A scope's row. `begun`: the version it had when the batch began."""

    scope: Scope
    version: int = 0
    records: int = 0
    total: int = 0
    received: int = 0
    restored: int = 0
    begun: int = 0


@dataclass(slots=True)
class Held:
    """A record's row. `fields` as they travel, `states` as the next edit is judged by."""

    parent: str | None = None
    version: int = 0
    deleted: bool = False
    fields: dict[str, list[Any]] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)

    def copy(self) -> "Held":
        return replace(self, fields=dict(self.fields), states=dict(self.states))


class Shelf:
    """Everything read so far, everything to write."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self._connection, self._schema = connection, schema
        self.places: dict[str, Place] = {}
        self.records: dict[Key, Held] = {}
        self.log: dict[tuple[str, int], dict[str, Any]] = {}
        self._touched: set[Key] = set()
        self._times: dict[tuple[Key, int], list[tuple[str, int]]] = {}
        self._families: set[tuple[str, str]] = set()

    def load(self, scopes: Iterable[Scope], keys: Iterable[Key]) -> None:
        """Read the scopes' rows, the records named, and the parents of those."""
        named = {scope.id: scope for scope in scopes}
        rows = self._connection.execute(_SCOPES, {"scopes": list(named)}).mappings()
        found = {row["id"]: row for row in rows}
        for name, scope in named.items():
            self.places[name] = _place(scope, found.get(name))
        wanted: dict[str, set[str]] = {}
        for scope_id, _, record in keys:
            if scope_id in found:
                wanted.setdefault(scope_id, set()).add(record)
        self._read(wanted)
        self._read(self._parents_of(wanted))

    def family(self, scope: str, parent: str) -> None:
        """Read a record's children, once."""
        if (scope, parent) not in self._families:
            self._families.add((scope, parent))
            self._keep(self._connection.execute(_CHILDREN, {"scope": scope, "parent": parent}))

    def children(self, key: Key) -> Iterator[Key]:
        """The keys of the children known by now."""
        kinds = {kind.name for kind in self._schema.children[key[1]]}
        for child, held in self.records.items():
            if held.parent == key[2] and child[0] == key[0] and child[1] in kinds:
                yield child

    def texts(self, key: Key, name: str, version: int) -> str | None:
        """What was shown of a text at that version of its scope."""
        if not version:
            return None
        rows = self._connection.execute(_SHOWN, _of(key, version))
        for kind, shown in rows:
            texts = json.loads(shown)
            if kind == key[1] and name in texts:
                text: str | None = texts[name]
                return text
        return None

    def times(self, key: Key, version: int) -> list[tuple[str, int]]:
        """By whom, and when at the latest, a record was written up to that version."""
        if (key, version) not in self._times:
            rows = self._connection.execute(_TIMES, _of(key, version))
            self._times[key, version] = [(by, at) for by, at in rows]
        return self._times[key, version]

    def taken(self, key: Key, version: int) -> dict[str, Any] | None:
        """The edit taken at that version, if it was one of this record."""
        row = self.log.get((key[0], version))
        if row is None:
            found = self._connection.execute(_AT, _of(key, version)).mappings().first()
            row = dict(found) if found else None
        if row is None or (row["kind"], row["record"]) != key[1:]:
            return None
        return row

    @staticmethod
    def values(row: dict[str, Any]) -> dict[str, Any]:
        """What an edit wrote, by field."""
        written: dict[str, Any] = json.loads(row["set"])
        return written

    def save(self) -> None:
        """Write what has changed."""
        if not self._touched:
            return
        self._save_places()
        self._save_records()
        self._connection.execute(insert(tables.edit), list(self.log.values()))

    def rows(self) -> list[dict[str, Any]]:
        """The records that have changed, as their table keeps them."""
        return [_record_row(key, self.records[key]) for key in sorted(self._touched)]

    def put(self, places: dict[str, Place], records: dict[Key, Held], log: list[dict[str, Any]]) -> None:
        """Take over what one edit has changed."""
        self.places.update(places)
        self.records.update(records)
        self._touched.update(records)
        for row in log:
            self.log[row["scope"], row["version"]] = row

    def _read(self, wanted: dict[str, set[str]]) -> None:
        for scope, records in wanted.items():
            self._keep(self._connection.execute(_RECORDS, {"scope": scope, "records": list(records)}))

    def _keep(self, rows: Iterable[Any]) -> None:
        for row in rows:
            key = (row.scope, row.kind, row.id)
            if key not in self.records:
                states = {name: restored(state) for name, state in json.loads(row.heads).items()}
                self.records[key] = Held(row.parent, row.version, row.deleted, json.loads(row.fields), states)

    def _parents_of(self, wanted: dict[str, set[str]]) -> dict[str, set[str]]:
        missing: dict[str, set[str]] = {}
        for (scope, _, _), held in self.records.items():
            if held.parent and held.parent not in wanted.get(scope, ()):
                missing.setdefault(scope, set()).add(held.parent)
        return missing

    def _save_places(self) -> None:
        changing = ("version", "records", "total", "received")
        statement = tables.upsert(self._connection, tables.scope, ("id",), changing)
        changed = [place for place in self.places.values() if place.version > place.begun]
        self._connection.execute(statement, [_place_row(place) for place in changed])

    def _save_records(self) -> None:
        changing = ("version", "fields", "heads", "parent", "deleted")
        statement = tables.upsert(self._connection, tables.record, ("scope", "id", "kind"), changing)
        self._connection.execute(statement, self.rows())


def _of(key: Key, version: int) -> dict[str, Any]:
    return {"scope": key[0], "record": key[2], "version": version}


def _place(scope: Scope, row: Any) -> Place:
    if row is None:
        return Place(scope)
    return Place(
        scope, row["version"], row["records"], row["total"], row["received"], row["restored"], row["version"]
    )


def _place_row(place: Place) -> dict[str, Any]:
    return {
        "id": place.scope.id,
        "plan": place.scope.plan,
        "audience": place.scope.audience,
        "version": place.version,
        "records": place.records,
        "total": place.total,
        "received": place.received,
        "restored": place.restored,
    }


def _record_row(key: Key, held: Held) -> dict[str, Any]:
    return {
        "scope": key[0],
        "kind": key[1],
        "id": key[2],
        "version": held.version,
        "fields": compact(held.fields),
        "heads": compact({name: stored(state) for name, state in held.states.items()}),
        "parent": held.parent,
        "deleted": held.deleted,
    }
