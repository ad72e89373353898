"""One's own unsent edits, laid over what the server last said. Its twin is service_worker/twins/overlay.js.

This never merges: it says what the reader has done, and where news arrived beneath it shows both. What
becomes of an edit is the server's to say.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.kinds.schema import SCHEMA
from sync.schema import Field
from sync.wire_field import UNWRITTEN, Other, WireField, read_all

Key = tuple[str, str]  # a record's kind and id


@dataclass
class Raw:
    """A record as it travels, with what is known here beside it.

    bases: {name: base of the unsent edit upon that field}.
    away: who put it away, or None; gone: its fields are not known here any more.
    """

    kind: str
    id: str
    scope: str
    fields: dict[str, WireField] = field(default_factory=dict)
    bases: dict[str, int] = field(default_factory=dict)
    away: dict[str, Any] | None = None
    gone: bool = False
    marked: dict[str, Any] | None = None
    new: bool = False
    unsent: bool = False

    @property
    def retractable(self) -> bool:
        """Whether what it says is never changed, and leaves a mark where it was taken back."""
        return bool(SCHEMA.kinds[self.kind].retractors)


@dataclass(frozen=True)
class Writer:
    """Whose edits these are: the reader. roles: {person: role} of everyone on the plan."""

    person: str
    role: str
    roles: Mapping[str, str]


def lay(held: Mapping[str, Any], unsent: Iterable[Sequence[Any]], writer: Writer) -> dict[Key, Raw]:
    """Every record of the plan with the writer's own unsent edits on top; kinds unknown here are left out.

    held: {scope: {"version", "records": [[kind, id, version, fields or None, last known fields]…]}}; with
    True in place of the last known fields, the record is kept from this reader, and not there for them.
    unsent: edits as they travel, oldest first.
    """
    records: dict[Key, Raw] = {}
    for scope, part in held.items():
        for row in part["records"]:
            if row[0] in SCHEMA.kinds and row[4:] != [True]:
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
    raw = Raw(kind, record, scope, read_all(known or {}), gone=known is None)
    removal = put_away_by(raw.fields.get("_deleted"))
    if fields is None:
        raw.away = removal or {"by": None, "at": None}
    elif raw.retractable:
        raw.away = removal
    else:
        raw.marked = removal
    return raw


def put_away_by(deleted: WireField | None) -> dict[str, Any] | None:
    """Who put the record away, where somebody did: the shown head or another of `_deleted`."""
    if deleted is None:
        return None
    heads: tuple[WireField | Other, ...] = (deleted, *deleted.others)
    return next(({"by": head.by, "at": head.at} for head in heads if head.value is True), None)


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
        if raw.retractable:
            fall_silent(raw)
    elif not raw.gone:
        raw.away = raw.marked = None


def fall_silent(raw: Raw) -> None:
    """Of what was taken back it is still known who said it, and when."""
    raw.fields = {name: wire._replace(value=None, others=()) for name, wire in raw.fields.items()}


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
        left = [other for other in prior.others if other.version != value["$dismiss"]]
        raw.fields[name] = prior._replace(others=left)
    else:
        raw.fields[name] = said_by(writer, edit, elements(prior.value, value), prior, prior.others)


def said_by(
    writer: Writer, edit: Sequence[Any], value: Any, prior: WireField, others: Sequence[Other]
) -> WireField:
    """The field with what its reader says in an edit not yet sent."""
    return WireField(value, prior.changed, writer.person, edit[1], others, edit[2])


def typed(
    rules: Field,
    prior: WireField,
    value: Any,
    base: int,
    edit: Sequence[Any],
    writer: Writer,
    *,
    again: bool,
) -> WireField:
    """A field after its reader wrote: shown is what they wrote, unless the owner's words go before it."""
    if suggests(rules, prior, writer, edit[2]):
        before = [other for other in prior.others if other.version is not None]
        mine = Other(value, None, writer.person, edit[1], "suggested", edit[2])
        return prior._replace(others=[*before, mine])
    left = [other for other in prior.others if stays(rules, other, base, writer)]
    if not again and prior.by is not None and prior.by != writer.person and prior.value != value:
        how = "under" if prior.changed > base else "kept" if joins(rules, prior, writer) else ""
        if how:
            left.append(beside(prior, how))
    return said_by(writer, edit, value, prior, left)


def beside(prior: WireField, how: str) -> Other:
    """What was shown, beside what its reader wrote over it."""
    return Other(prior.value, prior.changed, prior.by or "", prior.at or 0, how, prior.on_behalf_of)


def suggests(rules: Field, prior: WireField, writer: Writer, written: str | None) -> bool:
    """Whether what the writer says here stands beside the owner's words, not in their place."""
    if rules.policy != "owner" or prior.value is None:
        return False
    theirs = writer.role if prior.by == writer.person else writer.roles.get(prior.by or "", "")
    return rank(rules, writer.role, written) < rank(rules, theirs, prior.on_behalf_of)


def rank(rules: Field, role: str, written: str | None) -> int:
    """2 typed by the owner, 1 written down for the owner (always a pupil), 0 anyone else."""
    if written:
        return 1 if "pupil" in rules.owners else 0
    return 2 if role in rules.owners else 0


def stays(rules: Field, other: Other, base: int, writer: Writer) -> bool:
    """Whether another head is still there after the writer wrote."""
    if other.how in ("lost", "superseded"):
        return other.by != writer.person
    if other.how == "kept":
        settles = rules.policy == "text" or writer.role in rules.choosers
        return other.by != writer.person and not (settles and (other.version or 0) <= base)
    return True


def joins(rules: Field, prior: WireField, writer: Writer) -> bool:
    """Whether the writer's words join an open question: only a chooser's replace what another wrote."""
    return rules.policy == "ask" and prior.value is not None and writer.role not in rules.choosers


def settled(
    rules: Field, prior: WireField, version: int, base: int, edit: Sequence[Any], writer: Writer
) -> WireField:
    """A field after a chooser took one of its heads. A head not known here changes nothing on screen."""
    chosen = next((other for other in prior.others if other.version == version), None)
    if chosen is None:
        return prior
    left = [
        other
        for other in prior.others
        if other is not chosen and (rules.policy == "owner" or other.version is None or other.version > base)
    ]
    return said_by(writer, edit, chosen.value, prior, left)


def elements(before: Sequence[str] | None, change: Mapping[str, Sequence[str]]) -> list[str]:
    """A set after some elements were added and some taken away."""
    removed = change.get("$remove", [])
    left = [element for element in before or [] if element not in removed]
    there = set(left)
    return left + [element for element in change.get("$add", []) if element not in there]


def said(raw: Raw, name: str) -> Any:
    """The value shown in a field, or None."""
    return raw.fields.get(name, UNWRITTEN).value
