"""One's own unsent edits, laid over what the server last said. Its twin is service_worker/twins/overlay.js.

This never merges: it says what the reader has done, and where news arrived beneath it shows both. What
becomes of an edit is the server's to say.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.kinds.schema import SCHEMA
from sync.schema import Field

Key = tuple[str, str]  # a record's kind and id
UNWRITTEN: list[Any] = [None, 0, None, None]


@dataclass
class Raw:
    """A record as it travels, with what is known here beside it.

    fields: {name: [value, changed, by, at, others, for]}; bases: {name: base of the unsent edit upon it}.
    away: who put it away, or None; gone: its fields are not known here any more.
    """

    kind: str
    id: str
    scope: str
    fields: dict[str, list[Any]] = field(default_factory=dict)
    bases: dict[str, int] = field(default_factory=dict)
    away: dict[str, Any] | None = None
    gone: bool = False
    marked: dict[str, Any] | None = None
    new: bool = False
    unsent: bool = False


@dataclass(frozen=True)
class Writer:
    """Whose edits these are: the reader. roles: {person: role} of everyone on the plan."""

    person: str
    role: str
    roles: Mapping[str, str]


def lay(held: Mapping[str, Any], unsent: Iterable[Sequence[Any]], writer: Writer) -> dict[Key, Raw]:
    """Every record of the plan with the writer's own unsent edits on top; kinds unknown here are left out.

    held: {scope: {"version", "records": [[kind, id, version, fields or None, last known fields]…]}}.
    unsent: edits as they travel, oldest first.
    """
    records: dict[Key, Raw] = {}
    for scope, part in held.items():
        for row in part["records"]:
            if row[0] in SCHEMA.kinds:
                records[row[0], row[1]] = heard(scope, row)
    for edit in unsent:
        judged = replace(writer, role="pupil") if edit[2] else writer
        for change in edit[3]:
            put(records, change, edit, judged)
    return records


def heard(scope: str, row: Sequence[Any]) -> Raw:
    """A record as the server last said it."""
    kind, record, _, fields, *last = row
    known = fields if fields is not None else (last[0] if last else None)
    raw = Raw(kind, record, scope, dict(known or {}), gone=known is None)
    removal = put_away_by(raw.fields.get("_deleted"))
    if fields is None:
        raw.away = removal or {"by": None, "at": None}
    else:
        raw.marked = removal
    return raw


def put_away_by(deleted: Sequence[Any] | None) -> dict[str, Any] | None:
    """Who put the record away, where somebody did: the shown head or another of `_deleted`."""
    if deleted is None:
        return None
    heads = [[deleted[0], 0, deleted[2], deleted[3]], *others(deleted)]
    return next(({"by": head[2], "at": head[3]} for head in heads if head[0] is True), None)


def put(records: dict[Key, Raw], change: Sequence[Any], edit: Sequence[Any], writer: Writer) -> None:
    """Lay one change on its record. A change whose record is not here has nothing to lie on."""
    scope, kind, record, base, values, new = change
    if kind not in SCHEMA.kinds:
        return
    raw = records.get((kind, record))
    if raw is None:
        if not new:
            return
        raw = records[kind, record] = Raw(kind, record, scope)
    raw.unsent = True
    for name, value in values.items():
        if name == "_deleted":
            put_away(raw, value, edit, writer)
        elif name in SCHEMA.kinds[kind].fields:
            write(raw, name, value, base, edit, writer)


def put_away(raw: Raw, value: Any, edit: Sequence[Any], writer: Writer) -> None:
    """Putting away shows at once; a record whose fields are not known here stays away until they come."""
    if value is True:
        raw.away = {"by": writer.person, "at": edit[1]}
    elif not raw.gone:
        raw.away = raw.marked = None


def write(raw: Raw, name: str, value: Any, base: int, edit: Sequence[Any], writer: Writer) -> None:
    """Lay what was done to one field upon it."""
    kind = SCHEMA.kinds[raw.kind]
    prior = raw.fields.get(name, UNWRITTEN)
    again = name in raw.bases
    raw.bases[name] = min(base, raw.bases.get(name, base))
    if not isinstance(value, dict):
        raw.fields[name] = typed(kind.fields[name], prior, value, base, edit, writer, again=again)
    elif "$settle" in value:
        raw.fields[name] = settled(kind.fields[name], prior, value["$settle"], base, edit, writer)
    elif "$dismiss" in value:
        left = [head for head in others(prior) if head[1] != value["$dismiss"]]
        raw.fields[name] = [*prior[:4], left, written_for(prior)]
    else:
        raw.fields[name] = [
            elements(prior[0], value), prior[1], writer.person, edit[1], others(prior), edit[2],
        ]  # fmt: skip


def typed(
    rules: Field,
    prior: Sequence[Any],
    value: Any,
    base: int,
    edit: Sequence[Any],
    writer: Writer,
    *,
    again: bool,
) -> list[Any]:
    """A field after its reader wrote: shown is what they wrote, unless the owner's words go before it."""
    head = [value, prior[1], writer.person, edit[1]]
    if suggests(rules, prior, writer, edit[2]):
        before = [other for other in others(prior) if other[1] is not None]
        mine = [value, None, writer.person, edit[1], "suggested", edit[2]]
        return [*prior[:4], [*before, mine], written_for(prior)]
    left = [other for other in others(prior) if stays(rules, other, base, writer)]
    if not again and prior[2] is not None and prior[2] != writer.person and prior[0] != value:
        how = "under" if prior[1] > base else "kept" if joins(rules, prior, writer) else ""
        if how:
            left.append([prior[0], prior[1], prior[2], prior[3], how, written_for(prior)])
    return [*head, left, edit[2]]


def suggests(rules: Field, prior: Sequence[Any], writer: Writer, written: str | None) -> bool:
    """Whether what the writer says here stands beside the owner's words, not in their place."""
    if rules.policy != "owner" or prior[0] is None:
        return False
    theirs = writer.role if prior[2] == writer.person else writer.roles.get(prior[2] or "", "")
    return rank(rules, writer.role, written) < rank(rules, theirs, written_for(prior))


def rank(rules: Field, role: str, written: str | None) -> int:
    """2 typed by the owner, 1 written down for the owner (always a pupil), 0 anyone else."""
    if written:
        return 1 if "pupil" in rules.owners else 0
    return 2 if role in rules.owners else 0


def stays(rules: Field, other: Sequence[Any], base: int, writer: Writer) -> bool:
    """Whether another head is still there after the writer wrote."""
    if other[4] in ("lost", "superseded"):
        return bool(other[2] != writer.person)
    if other[4] == "kept":
        settles = rules.policy == "text" or writer.role in rules.choosers
        return bool(other[2] != writer.person and not (settles and other[1] <= base))
    return True


def joins(rules: Field, prior: Sequence[Any], writer: Writer) -> bool:
    """Whether the writer's words join an open question: only a chooser's replace what another wrote."""
    return rules.policy == "ask" and prior[0] is not None and writer.role not in rules.choosers


def settled(
    rules: Field, prior: Sequence[Any], version: int, base: int, edit: Sequence[Any], writer: Writer
) -> list[Any]:
    """A field after a chooser took one of its heads. A head not known here changes nothing on screen."""
    chosen = next((head for head in others(prior) if head[1] == version), None)
    if chosen is None:
        return list(prior)
    left = [
        head
        for head in others(prior)
        if head is not chosen and (rules.policy == "owner" or head[1] is None or head[1] > base)
    ]
    return [chosen[0], prior[1], writer.person, edit[1], left, edit[2]]


def elements(before: Sequence[str] | None, change: Mapping[str, Sequence[str]]) -> list[str]:
    """A set after some elements were added and some taken away."""
    removed = change.get("$remove", [])
    left = [element for element in before or [] if element not in removed]
    there = set(left)
    return left + [element for element in change.get("$add", []) if element not in there]


def said(raw: Raw, name: str) -> Any:
    """The value shown in a field, or None."""
    wire = raw.fields.get(name)
    return wire[0] if wire else None


def others(wire: Sequence[Any]) -> list[Any]:
    """The heads beside the shown one: [[value, version, by, at, how, for]…]."""
    return list(wire[4]) if len(wire) > 4 and wire[4] else []


def written_for(wire: Sequence[Any]) -> str | None:
    """The person in whose name the shown value was written down."""
    return wire[5] if len(wire) > 5 else None
