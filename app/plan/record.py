"""One record as a page shows it. Its twin is service_worker/record.js."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid5

from app.plan import rights
from app.plan.field import View, fields_of
from app.plan.kinds import SCHEMA
from app.plan.overlay import Raw
from sync.years import school_year

Fresh = Callable[[], str]

TITLES = {
    "about": "called",
    "card": "name",
    "member": "name",
    "music": "what",
    "goal": "words",
    "step": "words",
    "lesson": "day",
    "task": "words",
    "practice": "what",
    "cheer": "words",
    "note": "words",
    "acknowledgement": "day",
}


def record_of(raw: Raw, view: View, base: int) -> dict[str, Any]:
    """A record with its fields, who made it, and what the reader may do with it. base: its scope now."""
    fields = fields_of(raw, view)
    parent = SCHEMA.kinds[raw.kind].parent
    away = raw.away or raw.marked
    return {
        "kind": raw.kind,
        "id": raw.id,
        "scope": raw.scope,
        "base": base,
        "new": int(raw.new),
        "line": line(raw.kind, raw.id, raw.scope, base, int(raw.new)),
        "parent": fields[parent]["value"] if parent else None,
        "made": made(fields),
        "put_away": away and away | {"name": view.words.who(away["by"], view.names) or "someone"},
        "marked": raw.marked is not None and raw.away is None,
        "gone": raw.gone,
        "unsent": raw.unsent,
        "news": any(field["new"] for field in fields.values()),
        "error": any(field["error"] for field in fields.values()),
        "title": title(raw.kind, fields, view),
        "remove": view.may[raw.kind]["delete"],
        "f": fields,
    }


def made(fields: Mapping[str, Mapping[str, Any]]) -> dict[str, Any] | None:
    """Who wrote the first of what is still there, and when."""
    written = [field for field in fields.values() if field["by"] is not None]
    if not written:
        return None
    first = min(written, key=lambda field: field["at"])
    return {"by": first["by"], "name": first["who"], "at": first["at"], "for_name": first["for_name"]}


def title(kind: str, fields: Mapping[str, Mapping[str, Any]], view: View) -> str:
    """A few words to call the record by."""
    named = TITLES.get(kind)
    said = fields[named]["text"] if named else ""
    return view.words.day(said) if named == "day" else said.split("\n")[0]


def blanks(plan: str, view: View, versions: Mapping[str, int], fresh: Fresh) -> dict[str, Any]:
    """An empty new record of each kind that people make: {kind: record}."""
    year = school_year(view.words.today)
    made = {}
    for kind, rules in SCHEMA.kinds.items():
        if rules.creators:
            scope = rights.scope_of(plan, kind, view.writer.person, year)
            made[kind] = today(new(Raw(kind, fresh(), scope), None, view, versions), view)
    return made


def new(raw: Raw, parent: str | None, view: View, versions: Mapping[str, int]) -> dict[str, Any]:
    """A record that nobody has made yet; what the reader typed into a rejected form stands in it."""
    raw.new = True
    found = record_of(raw, view, versions.get(raw.scope, 0))
    return found | {"parent": parent} | below(raw.kind)


def below(kind: str) -> dict[str, Any]:
    """What a record that has just begun holds of other records."""
    if kind == "lesson":
        return {"tasks": [], "note": None}
    if kind == "goal":
        return {"steps": []}
    return {"tried": []} if kind == "task" else {"task_words": []} if kind == "practice" else {}


def today(record: dict[str, Any], view: View) -> dict[str, Any]:
    """Required days say today, so that most people need not touch them."""
    day = view.words.today
    for name, rules in SCHEMA.kinds[record["kind"]].fields.items():
        if rules.type == "day" and rules.required:
            record["f"][name] = record["f"][name] | {"value": day, "text": day}
    return record


def blank(plan: Mapping[str, Any], kind: str, parent: Any, n: int, fresh: Fresh) -> dict[str, Any]:
    """An empty new record for an add form or, after a rejected form, the n-th that was rejected, as typed.

    parent: the record it will belong to, or None. fresh: makes ids.
    """
    above = parent["id"] if parent else None
    rejected = [one for one in plan["rejected"] if one["kind"] == kind and one["parent"] == above]
    if n < len(rejected):
        return dict(rejected[n])
    found = copy(plan, kind, fresh(), parent)
    if kind == "lesson":
        found["note"] = note(plan, found)
    return found


def note(plan: Mapping[str, Any], lesson: Mapping[str, Any]) -> dict[str, Any] | None:
    """The reader's own note on a lesson, not yet written; None for those who may not write one."""
    if not plan["may"]["note"]["create"]:
        return None
    return copy(plan, "note", note_id(lesson["id"], plan["person"]), lesson)


def copy(plan: Mapping[str, Any], kind: str, record: str, parent: Any) -> dict[str, Any]:
    """The kind's empty record under an id of its own. A child is made in its parent's scope."""
    found = dict(plan["blank"][kind])
    scope = parent["scope"] if parent and SCHEMA.kinds[kind].parent else found["scope"]
    base = plan["scopes"].get(scope, 0)
    above = parent["id"] if parent else None
    return found | {
        "id": record,
        "scope": scope,
        "base": base,
        "line": line(kind, record, scope, base, 1),
        "parent": above,
    }


def note_id(lesson: str, person: str) -> str:
    """One person has one note on a lesson, from whichever device it is written first."""
    return str(uuid5(UUID(lesson), f"note:{person}"))


def line(kind: str, record: str, scope: str, base: int, new: int) -> str:
    """What a form says about a record it carries."""
    return f"{kind} {record} {scope} {base} {new}"
