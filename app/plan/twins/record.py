"""One record as a page shows it. Its twin is service_worker/twins/record.js."""

from collections.abc import Callable, Mapping
from typing import Any

from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins import rights
from app.plan.twins.field import Fields, View, is_new
from app.plan.twins.lazy import Lazy
from app.plan.twins.overlay import Raw, said
from app.plan.twins.places import BELOW, above, address, nothing_below
from sync.ids import own_id
from sync.wire_field import WireField
from sync.years import school_year

Fresh = Callable[[], str]


def record_of(raw: Raw, view: View, base: int) -> dict[str, Any]:
    """A record with its fields, who made it, and what the reader may do with it. base: its scope now.

    Each part is made when it is first read: a page draws few of a school year's records.
    """
    return Lazy(PARTS, raw, view, base)


def may_remove(raw: Raw, view: View) -> bool:
    return bool(view.may[raw.kind]["delete"] and (not raw.retractable or may_retract(raw, view)))


def may_retract(raw: Raw, view: View) -> bool:
    """It is taken back once: by its author, by whom it was written for, or by a role that may."""
    mine = any(view.writer.person in (wire.by, wire.on_behalf_of) for wire in raw.fields.values())
    return raw.away is None and (mine or view.may[raw.kind]["retract"])


def at(scope: str, kind: str, record: str, parent: str | None) -> str:
    """The address of the page on which it is drawn."""
    return address(scope.partition("/")[0], kind, record, parent)


def has_news(raw: Raw, view: View, base: int) -> bool:
    """Whether any field is new. None is where the scope has not moved since it was seen, as most have not."""
    if view.seen is None or base <= view.seen.get(raw.scope, 0):
        return False
    return any(is_new(raw, name, view) for name in raw.fields)


def made(raw: Raw, view: View) -> dict[str, Any] | None:
    """Who wrote the first of what is still there, and when."""
    first = min((wire for wire in raw.fields.values() if wire.by is not None), key=when, default=None)
    if first is None:
        return None
    return {
        "by": first.by,
        "name": view.words.who(first.by, view.names),
        "at": first.at,
        "for_name": view.words.who(first.on_behalf_of, view.names) or None,
    }


def when(wire: WireField) -> int:
    return wire.at or 0


def title(raw: Raw, view: View) -> str:
    """A few words to call the record by: its own, else its day."""
    named = SHOWN[raw.kind].title
    value = said(raw, named)
    if not value or named == "day":
        return view.words.day(said(raw, "day"))
    return str(value).split("\n")[0]


def put_away(raw: Raw, view: View, _: int) -> dict[str, Any] | None:
    away = raw.away or raw.marked
    return away and away | {"name": view.words.who(away["by"], view.names) or "someone"}


PARTS: dict[str, Callable[[Raw, View, int], Any]] = {
    "kind": lambda raw, *_: raw.kind,
    "id": lambda raw, *_: raw.id,
    "scope": lambda raw, *_: raw.scope,
    "base": lambda *given: given[-1],
    "new": lambda raw, *_: int(raw.new),
    "line": lambda raw, _, base: line(raw.kind, raw.id, raw.scope, base, int(raw.new)),
    "parent": lambda raw, *_: said(raw, above(raw.kind)),
    "at": lambda raw, *_: at(raw.scope, raw.kind, raw.id, said(raw, above(raw.kind))),
    "made": lambda raw, view, _: made(raw, view),
    "put_away": put_away,
    "marked": lambda raw, *_: raw.marked is not None and raw.away is None,
    "gone": lambda raw, *_: raw.gone,
    "unsent": lambda raw, *_: raw.unsent,
    "news": has_news,
    "error": lambda raw, view, _: f"{raw.kind}.{raw.id}" in view.wrong,
    "title": lambda raw, view, _: title(raw, view),
    "remove": lambda raw, view, _: may_remove(raw, view),
    "f": lambda raw, view, _: Fields(raw, view),
}


def blanks(plan: str, view: View, versions: Mapping[str, int], fresh: Fresh) -> dict[str, Any]:
    """An empty new record of each kind that people make: {kind: record}."""
    year = school_year(view.words.today)
    found = {}
    for kind, rules in SCHEMA.kinds.items():
        if rules.creators:
            scope = rights.scope_of(plan, kind, view.writer.person, year)
            found[kind] = new(Raw(kind, fresh(), scope), None, view, versions)
    return found


def new(raw: Raw, parent: str | None, view: View, versions: Mapping[str, int]) -> dict[str, Any]:
    """A record that nobody has made yet; what the reader typed into a rejected form stands in it."""
    raw.new = True
    base = versions.get(raw.scope, 0)
    found = {name: part(raw, view, base) for name, part in PARTS.items()}
    where = {"parent": parent, "at": at(raw.scope, raw.kind, raw.id, parent)}
    return found | where | below(raw.kind)


def below(kind: str) -> dict[str, Any]:
    """What a record that has just begun holds of other records."""
    found = nothing_below(kind)
    if kind == "practice":
        found |= {"task_words": [], "goal_words": []}
    return found | {"tried": []} if kind == "task" else found


def blank(plan: Mapping[str, Any], kind: str, parent: Any, n: int, fresh: Fresh) -> dict[str, Any]:
    """An empty new record for an add form or, after a rejected form, the n-th that was rejected, as typed.

    parent: the record it will belong to, or None. fresh: makes ids.
    """
    above = parent["id"] if parent else None
    rejected = [one for one in plan["rejected"] if one["kind"] == kind and one["parent"] == above]
    found = dict(rejected[n]) if n < len(rejected) else copy(plan, kind, fresh(), parent)
    return found | {SHOWN[one].listed: own(plan, one, found) for one in BELOW[kind] if SHOWN[one].one}


def begun(record: dict[str, Any], plan: Mapping[str, Any], about: Mapping[str, Any] | None) -> dict[str, Any]:
    """A new record about another one: it begins with what that is called, and names it where it has a field
    for its kind. What was typed into a rejected form stays as it was typed.
    """
    if about is None or plan["rejected"]:
        return record
    said = {SHOWN[record["kind"]].title: about["title"]}
    for name, field in SCHEMA.kinds[record["kind"]].fields.items():
        if field.type == "ref" and about["kind"] in (name, getattr(field, "names", "")):
            said[name] = about["id"]
    filled = {name: record["f"][name] | {"value": text, "text": text} for name, text in said.items() if text}
    return record | {"f": {**record["f"], **filled}}


def own(plan: Mapping[str, Any], kind: str, above: Mapping[str, Any]) -> dict[str, Any] | None:
    """The reader's own record on another, as a note on a lesson, not yet written.

    None for those who may not write one.
    """
    if not plan["may"][kind]["create"]:
        return None
    return copy(plan, kind, own_id(kind, above["id"], plan["person"]), above)


def copy(plan: Mapping[str, Any], kind: str, record: str, parent: Any) -> dict[str, Any]:
    """The kind's empty record under an id of its own, or as typed into a rejected form.

    A child is made in its parent's scope.
    """
    for one in plan["rejected"]:
        if one["kind"] == kind and one["id"] == record:
            return dict(one)
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
        "at": at(scope, kind, record, above),
    }


def line(kind: str, record: str, scope: str, base: int, new: int) -> str:
    """What a form says about a record it carries."""
    return f"{kind} {record} {scope} {base} {new}"
