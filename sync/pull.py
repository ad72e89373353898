"""What a device lacks: whole scopes, or all that is newer, never a part."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, and_, select

from sync import members, tables
from sync.schema import Schema
from sync.scopes import Scope, named, present

ENOUGH = 256 * 1024  # letters of records after which a reply stops, and says that there is more
_RECORD = 100  # letters of a record beside its fields

Held = dict[str, list[int]]  # of each scope: version, records, sum of their versions


def holds(connection: Connection, schema: Schema, person: str, today: str) -> tuple[Held, set[str]]:
    """The scopes a device of this person holds: those begun, and all that may begin today.

    A school's and a hub's staff hold none; a closed plan is held by nobody.
    """
    plans = [(plan, role) for plan, role, closed in members.own_plans(connection, person) if not closed]
    roles = {plan: role for plan, role in plans if role != members.STAFF}
    may = {name for plan, role in roles.items() for name in present(schema, plan, person, role, today)}
    begun: Held = {}
    for scope, row in rows_of(connection, roles):
        if scope.readable(person, roles[scope.plan]) and scope.held(today):
            begun[scope.id] = [row.version, row.records, row.total]
    return begun, may | begun.keys()


def rows_of(connection: Connection, plans: Iterable[str]) -> list[tuple[Scope, Any]]:
    """The scopes of these plans that have begun, by name."""
    statement = select(tables.scope).where(tables.scope.c.plan.in_(list(plans))).order_by(tables.scope.c.id)
    found = [(named(row.id), row) for row in connection.execute(statement)]
    return [(scope, row) for scope, row in found if scope is not None]


def reply(begun: Held, may: set[str], number: int, request: Mapping[str, Any], again: bool) -> dict[str, Any]:
    """What to send and what to forget, before any record is read.

    `lacking` names the scopes to send, with the version the device has (None: send it whole).
    """
    have = {} if again else request["have"]
    unnamed = {name: row for name, row in begun.items() if name not in have}
    rest = None if again else request["rest"]
    parts: dict[str, Any] = {"forget": sorted(name for name in request["have"] if name not in may)}
    named_now = {name: have[name] for name in begun if name in have and have[name] < begun[name][0]}
    if rest is None:
        return parts | {"lacking": named_now | dict.fromkeys(unnamed)}
    if rest != [number, len(unnamed), sum(row[0] for row in unnamed.values())]:
        parts["want"] = "have"
    return parts | {"lacking": named_now}


def fill(connection: Connection, lacking: Mapping[str, int | None]) -> tuple[dict[str, Any], bool]:
    """The scopes' records, and whether some had to wait for the next reply."""
    scopes: dict[str, Any] = {}
    size = 0
    for name, since in sorted(lacking.items()):
        if size > ENOUGH:
            return scopes, True
        scopes[name], letters = newer(connection, name, since)
        size += letters
    return scopes, False


def newer(connection: Connection, name: str, since: int | None) -> tuple[dict[str, Any], int]:
    """One scope, whole or from a version on, in one statement: version, check and rows of one moment."""
    scope, record = tables.scope.c, tables.record.c
    on = and_(record.scope == scope.id, record.version > (since or 0))
    rows = connection.execute(
        select(
            scope.version,
            scope.records,
            scope.total,
            record.kind,
            record.id,
            record.version.label("at"),
            record.fields,
            record.deleted,
        )
        .select_from(tables.scope.outerjoin(tables.record, on))
        .where(scope.id == name)
        .order_by(record.version, record.id)
    ).all()
    letters = sum(len(row.fields) + _RECORD for row in rows if row.id)
    return {
        "version": rows[0].version,
        "whole": since is None,
        "check": [rows[0].records, rows[0].total],
        "records": [wired(row.kind, row.id, row.at, row.fields, row.deleted) for row in rows if row.id],
    }, letters


def wired(kind: str, name: str, version: int, fields: str, deleted: bool) -> list[Any]:
    """A record as it travels: without its fields while it is put away."""
    return [kind, name, version, None if deleted else json.loads(fields)]
