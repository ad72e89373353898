"""One field as a page shows it. Its twin is service_worker/twins/field.js."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.kinds.schema import SCHEMA
from app.plan.twins import rights
from app.plan.twins.overlay import Raw, Writer, said, suggests
from app.plan.twins.words import Words
from sync.ids import own_id
from sync.schema import Field
from sync.wire_field import UNWRITTEN, Other, WireField

PRIVATE = ("lost", "superseded")  # drawn for their author alone
STATES = (
    ("under", "under"),
    ("kept", "question"),
    ("suggested", "suggestion"),
    ("lost", "told"),
    ("superseded", "told"),
)


@dataclass
class View:
    """Who is looking, since when, and what they had typed into a form that was rejected."""

    writer: Writer
    names: Mapping[str, str]
    words: Words
    seen: Mapping[str, int] | None
    typed: Mapping[str, Any]
    may: Mapping[str, Any]
    wrong: frozenset[str]  # "kind.id" of records with an error in a rejected form
    empty: dict[tuple[str, str, bool], dict[str, Any]] = field(default_factory=dict)


class Fields(Mapping[str, dict[str, Any]]):
    """Every field of the record's kind, filled or not, each made when it is first read.

    A page reads few of a school year's fields. Fields of a newer version are left out.
    """

    def __init__(self, raw: Raw, view: View) -> None:
        self._raw, self._view = raw, view
        self._made: dict[str, dict[str, Any]] = {}

    def __getitem__(self, name: str) -> dict[str, Any]:
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(SCHEMA.kinds[self._raw.kind].fields)

    def __len__(self) -> int:
        return len(SCHEMA.kinds[self._raw.kind].fields)

    def _make(self, name: str) -> dict[str, Any]:
        raw, view = self._raw, self._view
        if name not in SCHEMA.kinds[raw.kind].fields:
            raise KeyError(name)
        rejected = view.typed.get(f"{raw.kind}.{raw.id}.{name}")
        written = name in raw.fields or rejected is not None
        found = field_of(raw, name, view, rejected) if written else empty(raw, name, view)
        return closed(found, raw, view) if SCHEMA.kinds[raw.kind].personal and not raw.new else found


def closed(found: dict[str, Any], raw: Raw, view: View) -> dict[str, Any]:
    """A field of a record in which one person alone writes, to everybody else."""
    above = said(raw, SCHEMA.kinds[raw.kind].parent)
    if not above:
        return found | {"write": False, "scribe": False}
    pupils = (person for person, role in view.writer.roles.items() if role == "pupil")
    return found | {
        "write": found["write"] and raw.id == own_id(raw.kind, above, view.writer.person),
        "scribe": found["scribe"] and any(raw.id == own_id(raw.kind, above, person) for person in pupils),
    }


def empty(raw: Raw, name: str, view: View) -> dict[str, Any]:
    """A field nobody has written. All of a kind are one: a page reads fields and never changes them."""
    key = raw.kind, name, raw.new
    if key not in view.empty:
        unwritten = Raw(raw.kind, "", "", new=raw.new)
        view.empty[key] = field_of(unwritten, name, view, None)
    return view.empty[key]


def field_of(raw: Raw, name: str, view: View, rejected: Mapping[str, Any] | None) -> dict[str, Any]:
    """A field with who wrote it, what stands beside it, and what the reader may do about it."""
    rules = SCHEMA.kinds[raw.kind].fields[name]
    wire = raw.fields.get(name, UNWRITTEN)
    value, by = wire.value, wire.by
    me, unsent = view.writer.person, name in raw.bases
    drawn = (other for other in wire.others if other.how not in PRIVATE or other.by == me)
    beside = [other_of(rules, other, view) for other in drawn]
    free = open_to(rules, wire, me) and (raw.new or not raw.retractable)
    shown = {"value": listed(rules, value), "text": text_of(rules.type, value)}
    shown["was"] = shown["text"]
    if rejected:
        shown = {key: rejected[key] for key in ("value", "text", "was")}
    elif raw.new and rules.type == "day" and rules.required:
        shown |= {"value": view.words.today, "text": view.words.today}  # most people need not touch it
    return {
        "name": name,
        **shown,
        "by": by,
        "who": view.words.who(by, view.names),
        "role": role_of(by, view),
        "at": wire.at,
        "for_name": view.words.who(wire.on_behalf_of, view.names) or None,
        "mine": by is not None and by == me,
        "unsent": unsent and by == me,
        "base": rejected["base"] if rejected else raw.bases.get(name),
        "new": name in raw.fields and is_new(raw, name, view),
        "error": rejected["error"] if rejected else None,
        "others": beside,
        "keep": [head["version"] for head in beside if head["how"] == "kept" and head["version"] is not None],
        "state": state_of(beside),
        "choose": view.may[raw.kind]["choose"][name],
        "write": view.may[raw.kind]["fields"][name] and free,
        "scribe": view.may[raw.kind]["scribe"] and may_be_told(rules) and free,
        "suggests": suggests(rules, wire, view.writer, None),
    }


def may_be_told(rules: Field) -> bool:
    """True where an adult may write down what the pupil says."""
    return "pupil" in rules.writers and not rules.own


def other_of(rules: Field, other: Other, view: View) -> dict[str, Any]:
    """A head beside the shown one."""
    return {
        "value": listed(rules, other.value),
        "text": text_of(rules.type, other.value),
        "version": other.version,
        "by": other.by,
        "who": view.words.who(other.by, view.names),
        "at": other.at,
        "how": other.how,
        "mine": other.by == view.writer.person,
        "unsent": other.version is None,
        "for_name": view.words.who(other.on_behalf_of, view.names) if other.on_behalf_of else None,
    }


def state_of(beside: Sequence[Mapping[str, Any]]) -> str:
    """What the reader is asked about this field, the most pressing first; "" when nothing."""
    hows = {head["how"] for head in beside}
    return next((state for how, state in STATES if how in hows), "")


def is_new(raw: Raw, name: str, view: View) -> bool:
    """Whether another person's words came after the reader's last visit. On a first visit nothing is news."""
    if view.seen is None or name in raw.bases:
        return False
    wire = raw.fields[name]
    return wire.by not in (view.writer.person, "server") and wire.changed > view.seen.get(raw.scope, 0)


def is_new_since(raw: Raw, version: int, view: View) -> bool:
    """Whether another person's words in it came after that version of its scope."""
    ours = (view.writer.person, "server")
    return any(wire.changed > version and wire.by not in ours for wire in raw.fields.values())


def role_of(person: str | None, view: View) -> str:
    if person == view.writer.person:
        return view.writer.role
    return view.writer.roles.get(person or "", "")


def open_to(rules: Field, wire: WireField, me: str) -> bool:
    """Whether an input may show the field: a log is its author's to correct, an unknown choice stays."""
    said = rules.policy == "log" and wire.by is not None and me not in (wire.by, wire.on_behalf_of)
    return not said and rights.known(rules, wire.value)


def listed(rules: Field, value: Any) -> Any:
    """A set is always a list."""
    return list(value or []) if rules.type == "set" else value


def text_of(type_: str, value: Any) -> str:
    """A value as an input carries it: sets by line, yes as "1", nothing as ""."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    if type_ == "set" and isinstance(value, list):
        return "\n".join(value)
    return str(value) if isinstance(value, (str, int)) else ""
