"""What a device lacks: whole scopes, or all that is newer, never a part."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, and_, bindparam, select

from sync import members, statements, tables
from sync.delta import Compact, Short
from sync.private import may_read
from sync.rights import STAFF
from sync.schema import Schema
from sync.scopes import Scope, named, present
from sync.working_set import Moved

ENOUGH = 256 * 1024  # letters of records after which a reply stops, and says that there is more
_RECORD = 100  # letters of a record beside its fields

ScopeCounts = dict[str, list[int]]  # of each scope: version, records, sum of their versions
Roles = Mapping[str, str]  # of each plan whose scopes a device holds: what its person is there


class Row(NamedTuple):
    """A record row that is to be sent. `values`: its fields, where they are parsed already."""

    version: int
    id: str
    kind: str
    fields: str
    deleted: bool
    private: str | None
    values: dict[str, list[Any]] | None = None


_scope_row, _record = tables.scope.c, tables.record.c
_OF_PLANS = (
    select(tables.scope)
    .where(_scope_row.plan.in_(bindparam("plans", expanding=True)))
    .order_by(_scope_row.id)
)
_NEWER = (
    select(
        _scope_row.version, _scope_row.records, _scope_row.total,
        _record.version, _record.id, _record.kind, _record.fields, _record.deleted,
        _record.private,
    )
    .select_from(
        tables.scope.outerjoin(
            tables.record, and_(_record.scope == _scope_row.id, _record.version > bindparam("since"))
        )
    )
    .where(_scope_row.id == bindparam("scope"))
    .order_by(_record.version, _record.id)
)  # fmt: skip


def holds(
    connection: Connection, schema: Schema, person: str, today: str
) -> tuple[ScopeCounts, set[str], dict[str, str]]:
    """The scopes a device of this person holds, those begun and all that may begin today; and as what.

    A school's and a hub's staff hold none; a closed plan is held by nobody.
    """
    plans = [(plan, role) for plan, role, closed in members.own_plans(connection, person) if not closed]
    roles = {plan: role for plan, role in plans if role != STAFF}
    may = {name for plan, role in roles.items() for name in present(schema, plan, person, role, today)}
    begun: ScopeCounts = {}
    for scope, row in rows_of(connection, roles):
        if scope.readable(person, roles[scope.plan]) and scope.held(today):
            begun[scope.id] = [row.version, row.records, row.total]
    return begun, may | begun.keys(), roles


def move(begun: ScopeCounts, may: set[str], moved: Mapping[str, Moved], today: str) -> None:
    """Bring the counts up to date with what was taken just now, in scopes that this person's devices hold."""
    plans = {name.split("/")[0] for name in may}
    for name, news in moved.items():
        scope = named(name)
        if scope is not None and scope.plan in plans and scope.held(today):
            begun[name] = news.now
            may.add(name)


def rows_of(connection: Connection, plans: Iterable[str]) -> list[tuple[Scope, Any]]:
    """The scopes of these plans that have begun, by name."""
    found = [
        (named(row.id), row) for row in statements.read_listed(connection, _OF_PLANS, {"plans": list(plans)})
    ]
    return [(scope, row) for scope, row in found if scope is not None]


def reply(
    begun: ScopeCounts, may: set[str], number: int, request: Mapping[str, Any], again: bool
) -> dict[str, Any]:
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


class Reader(NamedTuple):
    """For whose device a reply is. brief: what the reply calls now, for news in the short form; compact: the
    same for whole scopes in theirs. None where the device does not read that form.
    """

    person: str
    roles: Roles
    brief: int | None
    compact: int | None

    def may_read(self, scope: str, row: Row) -> bool:
        """Whether the record is not kept from this person."""
        return row.private is None or may_read(
            row.private, self.person, self.roles.get(scope.partition("/")[0])
        )


def fill(
    connection: Connection, lacking: Mapping[str, int | None], moved: Mapping[str, Moved], reader: Reader
) -> tuple[dict[str, Any], bool]:
    """The scopes' records, and whether some had to wait for the next reply.

    moved: what was taken just now, under locks that still hold; where only that is lacking nothing is read.
    """
    scopes: dict[str, Any] = {}
    size = 0
    for name, since in sorted(lacking.items()):
        if size > ENOUGH:
            return scopes, True
        news = moved.get(name)
        if news and news.begun == since:
            at, rows = news.now, sorted(_written(*found) for found in news.records)
        else:
            at, rows = _newer(connection, name, since)
        scopes[name] = _scope(name, at, since, rows, reader)
        size += sum(len(row.fields) + _RECORD for row in rows)
    return scopes, False


def _newer(connection: Connection, name: str, since: int | None) -> tuple[list[int], list[Row]]:
    """A scope's version, records and their sum, and what is newer: in one statement, of one moment."""
    rows = connection.execute(_NEWER, {"scope": name, "since": since or 0}).all()
    return list(rows[0][:3]), [Row(*row[3:]) for row in rows if row[3] is not None]


def _written(row: Mapping[str, Any], values: dict[str, list[Any]]) -> Row:
    return Row(row["version"], row["id"], row["kind"], row["fields"], row["deleted"], row["private"], values)


def _scope(name: str, at: list[int], since: int | None, rows: list[Row], reader: Reader) -> dict[str, Any]:
    """A scope in the reply. In the long form fields are sent as they are stored, without being parsed."""
    part: dict[str, Any] = {"version": at[0], "whole": since is None, "check": at[1:]}
    fields, people = _form(since, reader)
    records = [wired(row, reader.may_read(name, row), fields) for row in rows]
    return part | {"records": records} | people()


def _form(since: int | None, reader: Reader) -> tuple[Callable[[Row], Any], Callable[[], dict[str, Any]]]:
    """How the fields of a record travel in this part, and then the people it has spoken of."""
    if since is None and reader.compact is not None:
        compact = Compact(reader.compact)
        return lambda row: compact.record(row.version, _values(row)), lambda: {"people": compact.people}
    if since is not None and reader.brief is not None:
        short = Short(since, reader.brief)
        return lambda row: short.fields(_values(row)), lambda: {"people": short.people}
    return lambda row: orjson.Fragment(row.fields), dict


def _values(row: Row) -> dict[str, list[Any]]:
    return row.values or orjson.loads(row.fields)


def wired(row: Row, readable: bool, fields: Callable[[Row], Any]) -> list[Any]:
    """A record as it travels: without its fields while it is put away; and where it is kept from this reader,
    with the word that a device lets go of those it has.
    """
    if not readable:
        return [row.kind, row.id, row.version, None, True]
    return [row.kind, row.id, row.version, None if row.deleted else fields(row)]
