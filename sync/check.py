"""Compares the tables with the log: every record and scope row is made again from the log.

Differences are reported; nothing is repaired.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, select

from sync import erasure, tables
from sync.apply_change import apply_again
from sync.draft import Draft
from sync.moments import Item, Moment
from sync.protocol import Change, Edit, RefusedError
from sync.rights import Writer
from sync.schema import Schema
from sync.scopes import Scope, named
from sync.working_set import ScopeRow, WorkingSet

AT_ONCE = 1000  # rows of the log in hand
_JSON = ("fields", "heads", "set", "shown", "outcome")
_scope, _record, _edit = tables.scope.c, tables.record.c, tables.edit.c


class Fault(NamedTuple):
    """A difference from the log. version: the scope's, 0 for the whole scope; record: kind and id, or ""."""

    scope: str
    version: int
    record: str
    what: str


def faults(connection: Connection, schema: Schema, plan: str) -> Iterator[Fault]:
    """The differences in all scopes of a plan."""
    erased = connection.scalar(select(tables.plan.c.erased).where(tables.plan.c.id == plan)) is not None
    rows = connection.execute(select(tables.scope).where(_scope.plan == plan).order_by(_scope.id))
    for row in rows.mappings().all():
        scope = named(row["id"])
        if erased:
            yield from (
                Fault(row["id"], version, "", "was erased, and something is left of it")
                for version in erasure.remains(connection, row["id"])
            )
        elif scope is None or (scope.plan, scope.audience) != (row["plan"], row["audience"]):
            yield Fault(row["id"], 0, "", "is not named after its plan and audience")
        else:
            yield from Check(connection, schema, scope).faults(row)


def all_plans(connection: Connection) -> list[str]:
    """Every plan there is, by its id."""
    return list(connection.scalars(select(tables.plan.c.id).order_by(tables.plan.c.id)))


def strays(connection: Connection) -> Iterator[Fault]:
    """Scopes that belong to no plan, and what belongs to no scope."""
    plans, scopes = select(tables.plan.c.id), select(_scope.id)
    for name in connection.scalars(select(_scope.id).where(_scope.plan.not_in(plans)).order_by(_scope.id)):
        yield Fault(name, 0, "", "belongs to no plan")
    for what, column in (("records", _record.scope), ("edits", _edit.scope)):
        lost = select(column).where(column.not_in(scopes)).distinct().order_by(column)
        for name in connection.scalars(lost):
            yield Fault(name, 0, "", f"has {what}, and is no scope")


class Check:
    """Makes one scope again from its log."""

    def __init__(self, connection: Connection, schema: Schema, scope: Scope) -> None:
        self._connection, self._schema, self._scope = connection, schema, scope
        self._numbered: dict[int, Schema] = {}
        self._working_set = Anew(connection, schema)
        self._working_set.scope_rows[scope.id] = ScopeRow(scope)

    def faults(self, row: Any) -> Iterator[Fault]:
        """The differences in this scope. row: the scope's row."""
        last = 0
        log = select(tables.edit).where(_edit.scope == self._scope.id).order_by(_edit.version)
        for edit in self._connection.execute(log.execution_options(yield_per=AT_ONCE)).mappings():
            if edit["version"] != last + 1:
                yield self._fault(last + 1, "", "is missing from the log")
            last = edit["version"]
            yield from self._again(edit)
        yield from self._records()
        yield from self._compare(row)

    def _again(self, row: Any) -> Iterator[Fault]:
        """Apply a logged edit again, on top of what the edits before it have made."""
        version, name = row["version"], f"{row['kind']} {row['record']}"
        rules = row["schema"]
        since = "" if rules == self._schema.version else f" (taken by the rules of schema {rules})"
        before = self._working_set.scope_rows[self._scope.id].received
        if row["received"] < before or row["at"] > row["received"]:
            yield self._fault(version, name, "has a time that cannot be")
        try:
            made = self._taken(row)
        except RefusedError as refused:
            yield self._fault(version, name, f"would be refused today: {refused.reason}{since}")
            return
        for column, value in made.items():
            if value != _read(column, row[column]):
                yield self._fault(version, name, f"has another {column} than its edit gives it{since}")

    def _taken(self, row: Any) -> dict[str, Any]:
        """What the edit writes into the log now. Its version, times and base are taken from the log."""
        values = {field: _sent(value) for field, value in orjson.loads(row["set"]).items()}
        change = Change(self._scope.id, row["kind"], row["record"], row["base"], values, True)
        edit = Edit(row["id"], row["made"], row["whom"], [change])
        writer = Writer(row["by"], row["role"], row["whom"])
        rules = self._rules(row["schema"])
        draft = Draft(self._working_set, rules)
        version = row["version"]
        moment = Moment(version, row["base"], row["at"], row["device"], row["position"], version)
        made = apply_again(draft, rules, Item(edit, change, 0, self._scope, writer), moment)
        scope_row = draft.scope_row(self._scope.id)
        scope_row.received, scope_row.written = row["received"], scope_row.written + len(row["set"].encode())
        draft.keep()
        return made

    def _rules(self, version: int) -> Schema:
        """The schema under an earlier number: heads store the number of the schema by which they
        were taken.
        """
        if version not in self._numbered:
            self._numbered[version] = self._schema.numbered(version)
        return self._numbered[version]

    def _records(self) -> Iterator[Fault]:
        made = {(row["kind"], row["id"]): row for row in self._working_set.rows()}
        stored = select(tables.record).where(_record.scope == self._scope.id)
        for row in self._connection.execute(stored).mappings():
            version, name = row["version"], f"{row['kind']} {row['id']}"
            anew = made.pop((row["kind"], row["id"]), None)
            if anew is None:
                yield self._fault(version, name, "is not in the log")
                continue
            for column, value in anew.items():
                if _read(column, value) != _read(column, row[column]):
                    yield self._fault(version, name, f"has another {column} than the log gives it")
        for (kind, record), row_anew in made.items():
            yield self._fault(row_anew["version"], f"{kind} {record}", "is in the log alone")

    def _compare(self, row: Any) -> Iterator[Fault]:
        scope_row = self._working_set.scope_rows[self._scope.id]
        for column in ("version", "records", "total", "received", "written"):
            if getattr(scope_row, column) != row[column]:
                yield self._fault(0, "", f"has another {column} than the log gives it")

    def _fault(self, version: int, record: str, what: str) -> Fault:
        return Fault(self._scope.id, version, record, what)


class Anew(WorkingSet):
    """A working set that begins empty, so that all its rows come from the log."""

    def family(self, scope: str, parent: str) -> None:
        """Read nothing: all children that the log names are here already."""


def _sent(value: Any) -> Any:
    """A value as the device sent it. Beside a choice the log also stores the chosen value and its author."""
    for act in ("$settle", "$dismiss"):
        if isinstance(value, dict) and act in value:
            return {act: value[act]}
    return value


def _read(column: str, value: Any) -> Any:
    return orjson.loads(value) if column in _JSON and isinstance(value, str) else value
