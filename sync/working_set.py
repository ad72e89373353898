"""The working set: the rows that a batch of edits touches, read and written in few statements."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, and_, bindparam, func, insert, select

from sync import statements, tables
from sync.claims import Claims
from sync.deletion import DELETED
from sync.heads import Head
from sync.protocol import compact
from sync.schema import Schema
from sync.scopes import Scope
from sync.states import States
from sync.wire_field import read, written

Key = tuple[str, str, str]  # scope, kind, record
OWN = 4  # edits that a device is thought to have on its page without a verdict

_scope, _record, _edit = tables.scope.c, tables.record.c, tables.edit.c
_SCOPES = select(tables.scope).where(_scope.id.in_(bindparam("scopes", expanding=True)))
_RECORDS = select(tables.record).where(
    _record.scope == bindparam("scope"), _record.id.in_(bindparam("records", expanding=True))
)
_CHILDREN = select(tables.record).where(
    _record.scope == bindparam("scope"), _record.parent == bindparam("parent")
)
_LOG = insert(tables.edit)
_AT = select(tables.edit).where(_edit.scope == bindparam("scope"), _edit.version == bindparam("version"))
_past = and_(
    _edit.scope == bindparam("scope"),
    _edit.record == bindparam("record"),
    _edit.version <= bindparam("version"),
)
_TIMES = select(_edit.by, func.max(_edit.at)).where(_past).group_by(_edit.by)
_HISTORY = (
    select(_edit.version, _edit.base, _edit.by, _edit.whom, _edit.at, _edit.id, _edit.position, _edit.set)
    .where(_edit.scope == bindparam("scope"), _edit.record == bindparam("record"))
    .where(_edit.kind == bindparam("kind"))
    .order_by(_edit.version)
)
_OWN = (
    select(_edit.whom, _edit.set)
    .where(_past, _edit.kind == bindparam("kind"), _edit.version > bindparam("after"))
    .where(_edit.by == bindparam("by"), _edit.role == bindparam("role"))
    .where(_edit.device == bindparam("device"))
    .order_by(_edit.version.desc())
    .limit(OWN)
)
_SHOWN = select(_edit.kind, _edit.shown).where(_past, _edit.shown.is_not(None)).order_by(_edit.version.desc())


@dataclass(slots=True)
class ScopeRow:
    """A scope's row. `begun`: the version it had when the batch began."""

    scope: Scope
    version: int = 0
    records: int = 0
    total: int = 0
    received: int = 0
    restored: int = 0
    begun: int = 0
    written: int = 0

    def copy(self) -> "ScopeRow":
        counts = self.version, self.records, self.total, self.received, self.restored
        return ScopeRow(self.scope, *counts, self.begun, self.written)

    def move(self, record: "RecordRow", version: int) -> None:
        """Give one of its records a new version."""
        self.total += version - record.version
        record.version = version


class RecordRow:
    """A record's row. `fields` as they travel, `states` as the next edit is judged by."""

    __slots__ = ("deleted", "fields", "parent", "private", "states", "version")

    def __init__(
        self,
        parent: str | None = None,
        version: int = 0,
        deleted: bool = False,
        fields: dict[str, list[Any]] | None = None,
        states: States | None = None,
        private: str | None = None,
    ) -> None:
        self.parent, self.version, self.deleted, self.private = parent, version, deleted, private
        self.fields = {} if fields is None else fields
        self.states = states or States(self.fields)

    def copy(self) -> "RecordRow":
        fields = dict(self.fields)
        states = self.states.copy(fields)
        return RecordRow(self.parent, self.version, self.deleted, fields, states, self.private)

    def authors(self) -> set[str | None]:
        """By whom, and for whom, its fields were written."""
        written = (read(field) for name, field in self.fields.items() if name != DELETED)
        return {person for one in written for person in (one.by, one.on_behalf_of)}

    def fall_silent(self) -> None:
        """What it says travels no more, only who said it and when; the log has the words."""
        for name, field in self.fields.items():
            if name != DELETED:
                self.fields[name] = written(read(field)._replace(value=None, others=()))


class Moved(NamedTuple):
    """A scope with a new version. begun: the version it had; now: its version, the number of its records and
    the sum of their versions; records: the rows that were changed, each with its fields.
    """

    begun: int
    now: list[int]
    records: list[tuple[dict[str, Any], dict[str, list[Any]]]]


class WorkingSet:
    """Everything that was read so far, and everything that is to be written."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self._connection, self._schema = connection, schema
        self.scope_rows: dict[str, ScopeRow] = {}
        self.records: dict[Key, RecordRow] = {}
        self.log: dict[tuple[str, int], dict[str, Any]] = {}
        self._touched: set[Key] = set()
        self._times: dict[tuple[Key, int], list[tuple[str, int]]] = {}
        self._past: dict[Key, list[dict[str, Any]]] = {}
        self._fresh: dict[Key, list[dict[str, Any]]] = {}
        self._claims: dict[Key, dict[str, Claims]] = {}
        self._children: dict[tuple[str, str], dict[Key, None]] = {}
        self.objecting: dict[Key, Key] = {}  # a child for which a record was not put away when last asked
        self._families: set[tuple[str, str]] = set()
        self._written: list[dict[str, Any]] = []

    def load(self, scopes: Iterable[Scope], keys: Iterable[Key]) -> None:
        """Read the scopes' rows, the records named, and the parents of those."""
        named = {scope.id: scope for scope in scopes}
        found = {
            row.id: row for row in statements.read_listed(self._connection, _SCOPES, {"scopes": list(named)})
        }
        for name, scope in named.items():
            self.scope_rows[name] = _scope_row(scope, found.get(name))
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
            self._keep(self._connection.execute(_CHILDREN, {"scope": scope, "parent": parent}).all())

    def children(self, scope: str, parent: str) -> Iterable[Key]:
        """The keys of a record's children known by now, in the order in which they came."""
        return self._children.get((scope, parent), {})

    def texts(self, key: Key, name: str, version: int) -> str | None:
        """The text that was shown at that version of its scope."""
        if not version:
            return None
        rows = self._connection.execute(_SHOWN, _of(key, version))
        for kind, shown in rows:
            texts = orjson.loads(shown)
            if kind == key[1] and name in texts:
                text: str | None = texts[name]
                return text
        return None

    def own_texts(self, key: Key, name: str, head: Head, version: int) -> list[str]:
        """What a head's device wrote last into a field above the head's base, up to a version: its author may
        have had it on the page, as words of which no verdict was heard yet.
        """
        about = {"kind": key[1], "after": head.base, "by": head.by, "role": head.role, "device": head.device}
        rows = self._connection.execute(_OWN, _of(key, version) | about)
        said = [orjson.loads(said).get(name) for whom, said in rows if whom == head.on_behalf_of]
        return [value for value in said if isinstance(value, str)]

    def times(self, key: Key, version: int) -> list[tuple[str, int]]:
        """(author, time of their latest edit) of a record up to that version."""
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

    def claims(self, key: Key, name: str) -> Claims:
        """Who wrote a field, according to its record's log, which is read once, and to this batch."""
        fields = self._claims.setdefault(key, {})
        if name not in fields:
            if key not in self._past:
                rows = self._connection.execute(_HISTORY, _of(key, 0) | {"kind": key[1]}).mappings()
                self._past[key] = [dict(row) for row in rows]
            fields[name] = Claims([*self._past[key], *self._fresh.get(key, ())], name)
        return fields[name]

    @staticmethod
    def values(row: dict[str, Any]) -> dict[str, Any]:
        """What an edit wrote, by field."""
        written: dict[str, Any] = orjson.loads(row["set"])
        return written

    def save(self) -> None:
        """Write what has changed."""
        if not self._touched:
            return
        self._save_scope_rows()
        self._save_records()
        statements.write_many(self._connection, _LOG, list(self.log.values()))

    def rows(self) -> list[dict[str, Any]]:
        """The records that have changed, as rows of their table."""
        return [_record_values(key, self.records[key]) for key in sorted(self._touched)]

    def moved(self) -> dict[str, Moved]:
        """What has changed in each scope with a new version, for a device that had everything
        before this batch.
        """
        records: dict[str, list[Any]] = {}
        for row in self._written:
            fields = self.records[row["scope"], row["kind"], row["id"]].fields
            records.setdefault(row["scope"], []).append((row, fields))
        return {
            scope_row.scope.id: Moved(
                scope_row.begun,
                [scope_row.version, scope_row.records, scope_row.total],
                records.get(scope_row.scope.id, []),
            )
            for scope_row in self.scope_rows.values()
            if scope_row.version > scope_row.begun
        }

    def put(
        self, scope_rows: dict[str, ScopeRow], records: dict[Key, RecordRow], log: list[dict[str, Any]]
    ) -> None:
        """Take over what one edit has changed."""
        self.scope_rows.update(scope_rows)
        for key, record in records.items():
            self._put(key, record)
        self._touched.update(records)
        for row in log:
            self.log[row["scope"], row["version"]] = row
            key = (row["scope"], row["kind"], row["record"])
            self._fresh.setdefault(key, []).append(row)
            for claims in self._claims.get(key, {}).values():
                claims.add([row])

    def _read(self, wanted: dict[str, set[str]]) -> None:
        for scope, records in wanted.items():
            given = {"scope": scope, "records": list(records)}
            self._keep(statements.read_listed(self._connection, _RECORDS, given))

    def _keep(self, rows: Sequence[Any]) -> None:
        for scope, record, kind, version, fields, heads, parent, deleted, private in rows:
            key = (scope, kind, record)
            if key not in self.records:
                values = orjson.loads(fields)
                states = States(values, orjson.loads(heads))
                self._put(key, RecordRow(parent, version, bool(deleted), values, states, private))

    def _put(self, key: Key, record: RecordRow) -> None:
        self.records[key] = record
        if record.parent:
            self._children.setdefault((key[0], record.parent), {})[key] = None

    def _parents_of(self, wanted: dict[str, set[str]]) -> dict[str, set[str]]:
        missing: dict[str, set[str]] = {}
        for (scope, _, _), record in self.records.items():
            if record.parent and record.parent not in wanted.get(scope, ()):
                missing.setdefault(scope, set()).add(record.parent)
        return missing

    def _save_scope_rows(self) -> None:
        changing = ("version", "records", "total", "received", "written")
        statement = statements.upsert(self._connection, tables.scope, ("id",), changing)
        changed = [scope_row for scope_row in self.scope_rows.values() if scope_row.version > scope_row.begun]
        statements.write_many(
            self._connection, statement, [_scope_values(scope_row) for scope_row in changed]
        )

    def _save_records(self) -> None:
        changing = ("version", "fields", "heads", "deleted", "private")  # a parent never changes
        statement = statements.upsert(self._connection, tables.record, ("scope", "id", "kind"), changing)
        self._written = self.rows()
        statements.write_many(self._connection, statement, self._written)


def _of(key: Key, version: int) -> dict[str, Any]:
    return {"scope": key[0], "record": key[2], "version": version}


def _scope_row(scope: Scope, row: Any) -> ScopeRow:
    if row is None:
        return ScopeRow(scope)
    return ScopeRow(
        scope, row.version, row.records, row.total, row.received, row.restored, row.version, row.written
    )


def _scope_values(scope_row: ScopeRow) -> dict[str, Any]:
    return {
        "id": scope_row.scope.id,
        "plan": scope_row.scope.plan,
        "audience": scope_row.scope.audience,
        "version": scope_row.version,
        "records": scope_row.records,
        "total": scope_row.total,
        "received": scope_row.received,
        "restored": scope_row.restored,
        "written": scope_row.written,
    }


def _record_values(key: Key, record: RecordRow) -> dict[str, Any]:
    return {
        "scope": key[0],
        "kind": key[1],
        "id": key[2],
        "version": record.version,
        "fields": compact(record.fields),
        "heads": compact(record.states.stored()),
        "parent": record.parent,
        "deleted": record.deleted,
        "private": record.private,
    }
