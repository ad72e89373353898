"""Reading: plans as a page or a person sees them, the past of a field, what was put away."""

from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, select

from sync import access, members, pull, tables
from sync.answers import HomeRecord, Past, PutAway
from sync.deletion import DELETED
from sync.private import made_by, may_read
from sync.schema import HIDDEN, Kind, Schema
from sync.scopes import named, present
from sync.wire_field import read, read_all

Records = dict[str, dict[str, Any]]
TAKEN = "taken"

_record = tables.record.c
# Made once, as in `members`.
_RECORDS = (
    select(
        _record.scope, _record.version, _record.id, _record.kind, _record.fields, _record.deleted,
        _record.private,
    )
    .where(_record.scope.in_(bindparam("scopes", expanding=True)))
    .order_by(_record.scope, _record.version, _record.id)
)  # fmt: skip


def scopes(connection: Connection, schema: Schema, person: str, plan: str, today: str) -> list[str]:
    """The scopes of a plan this person may read here, begun or open today. None of another's plan."""
    return sorted(_versions(connection, schema, person, plan, today)[0])


def records(
    connection: Connection, schema: Schema, person: str, plan: str, today: str, *, earlier: bool = False
) -> Records:
    """What this person may read of a plan, as it travels: of what devices hold, or of `earlier` years too."""
    versions, role = _versions(connection, schema, person, plan, today)
    wanted = ((name, version) for name, version in sorted(versions.items()) if earlier or _held(name, today))
    found: Records = {name: {"version": version, "records": []} for name, version in wanted}
    for scope, *columns in connection.execute(_RECORDS, {"scopes": list(found)}).all():
        row = pull.Row(*columns)
        found[scope]["records"].append(pull.wired(row, may_read(row.private, person, role), _fields))
    return found


def years(connection: Connection, schema: Schema, person: str, plan: str, today: str) -> list[int]:
    """The school years of a plan that devices hold no more."""
    found = [named(name) for name in scopes(connection, schema, person, plan, today)]
    return sorted({one.year for one in found if one and one.year and not one.held(today)})


def home(connection: Connection, person: str, plan: str, now: int) -> dict[str, list[HomeRecord]]:
    """All that was ever written in the home scopes, by scope: nothing there is beyond the school.

    For the school's named safeguarding staff alone; each opening leaves a row.
    """
    if not members.safeguards(connection, person, plan):
        return {}
    access.opened(connection, plan, person, access.HOME, now)
    found = [scope for scope, _ in pull.rows_of(connection, [plan]) if scope.audience == "home"]
    return {scope.id: _everything(connection, scope.id) for scope in found}


def history(
    connection: Connection, schema: Schema, person: str, scope: str, kind: str, record: str, field: str
) -> list[Past]:
    """Every value a field ever took, newest first; nothing where it is not this person's to read, or where
    what was said has been taken back.

    Of what a record said while it was kept from them, they find what it was shown with again.
    """
    asked = named(scope)
    standing = members.standings(connection, person, [asked.plan]).get(asked.plan) if asked else None
    if asked is None or standing is None or not asked.readable(person, standing.role):
        return []
    if kind not in schema.kinds:
        return []
    private = connection.scalar(
        select(_record.private).where(_record.scope == scope, _record.id == record, _record.kind == kind)
    )
    if not may_read(private, person, standing.role):
        return []
    edit = tables.edit.c
    rows = connection.execute(
        select(tables.edit)
        .where(edit.scope == scope, edit.record == record, edit.kind == kind)
        .order_by(edit.version.desc())
    ).mappings()
    found = [(row, orjson.loads(row["set"])) for row in rows]
    rules = schema.kinds[kind]
    if _retracted(rules, found) and standing.role not in rules.retractors:
        return []
    return [
        _entry(row, values[field], field)
        for row, values in _once_shown(found, field, person, standing.role)
        if field in values
    ]


def _once_shown(found: list[Any], field: str, person: str, role: str | None) -> list[Any]:
    """Those of a record's edits, newest first, that this reader was ever sent."""
    made = found[-1][0] if found else None
    if made is None or may_read(made_by(made["by"], made["role"], made["whom"]), person, role):
        return found
    kept, hidden = set(), False
    for row, values in reversed(found):
        hidden = bool(values.get(HIDDEN, hidden))
        if hidden:
            kept.add(row["version"])
    newest = next((row["version"] for row, values in found if field in values), 0)
    return [one for one in found if one[0]["version"] not in kept or one[0]["version"] == newest]


def put_away(connection: Connection, schema: Schema, person: str, plan: str, today: str) -> list[PutAway]:
    """What was put away, with its words, by whom and when: so that it can be found again."""
    record = tables.record
    names, role = _versions(connection, schema, person, plan, today)
    rows = connection.execute(
        select(record).where(record.c.scope.in_(names), record.c.deleted).order_by(record.c.version.desc())
    )
    return [_gone(row) for row in rows if may_read(row.private, person, role)]


def _fields(row: pull.Row) -> Any:
    return orjson.loads(row.fields)


def _retracted(kind: Kind, log: list[tuple[Any, dict[str, Any]]]) -> bool:
    """Whether what a record said was taken back. log: its rows, with what each wrote."""
    return bool(kind.retractors) and any(DELETED in values for _, values in log)


def _held(name: str, today: str) -> bool:
    scope = named(name)
    return scope is not None and scope.held(today)


def _versions(
    connection: Connection, schema: Schema, person: str, plan: str, today: str
) -> tuple[dict[str, int], str | None]:
    """How far each scope has come that this person may read here, 0 where it is only open today; as what."""
    standing = members.standings(connection, person, [plan]).get(plan)
    if standing is None or standing.role is None:
        return {}, None
    open_today = [] if standing.closed else present(schema, plan, person, standing.role, today)
    begun = pull.rows_of(connection, [plan])
    readable = {scope.id: row.version for scope, row in begun if scope.readable(person, standing.role)}
    return dict.fromkeys(open_today, 0) | readable, standing.role


def _everything(connection: Connection, scope: str) -> list[HomeRecord]:
    """Every record of a scope with every value of its fields, newest first."""
    record, edit = tables.record.c, tables.edit.c
    pasts: dict[tuple[str, str], dict[str, list[Past]]] = {}
    log = select(tables.edit).where(edit.scope == scope).order_by(edit.version.desc())
    for row in connection.execute(log).mappings():
        past = pasts.setdefault((row["kind"], row["record"]), {})
        for field, value in orjson.loads(row["set"]).items():
            past.setdefault(field, []).append(_entry(row, value, field))
    rows = connection.execute(
        select(record.kind, record.id, record.deleted, record.fields).where(record.scope == scope)
    )
    return [
        HomeRecord(kind, name, deleted, read_all(orjson.loads(fields)), pasts.get((kind, name), {}))
        for kind, name, deleted, fields in rows
    ]


def _entry(row: Any, value: Any, field: str) -> Past:
    outcome = next((note[2] for note in orjson.loads(row["outcome"]) if note[1] == field), TAKEN)
    match value:
        case {"$settle": _, "$value": value}:
            outcome = "settled"
        case {"$dismiss": _, "$value": value}:
            outcome = "dismissed"
    return Past(row["version"], value, row["by"], row["whom"], row["role"], row["at"], outcome)


def _gone(row: Any) -> PutAway:
    fields = orjson.loads(row.fields)
    removal = read(fields[DELETED])
    return PutAway(row.scope, row.kind, row.id, row.version, fields, removal.by, removal.at)
