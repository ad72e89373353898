"""One field as a page shows it. Its twin is service_worker/field.js."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.plan import rights
from app.plan.kinds import SCHEMA
from app.plan.overlay import UNWRITTEN, Raw, Writer, others, suggests, written_for
from app.plan.words import Words
from sync.schema import Field

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
    empty: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)


def fields_of(raw: Raw, view: View) -> dict[str, Any]:
    """Every field of the record's kind, filled or not; fields of a newer version are left out."""
    found = {}
    for name in SCHEMA.kinds[raw.kind].fields:
        rejected = view.typed.get(f"{raw.kind}.{raw.id}.{name}")
        if name in raw.fields or rejected is not None:
            found[name] = field_of(raw, name, view, rejected)
        else:
            found[name] = view.empty.get((raw.kind, name)) or empty(raw.kind, name, view)
    return found


def empty(kind: str, name: str, view: View) -> dict[str, Any]:
    """A field nobody has written. All of a kind are one: a page reads fields and never changes them."""
    made = field_of(Raw(kind, "", ""), name, view, None)
    view.empty[kind, name] = made
    return made


def field_of(raw: Raw, name: str, view: View, rejected: Mapping[str, Any] | None) -> dict[str, Any]:
    """A field with who wrote it, what stands beside it, and what the reader may do about it."""
    rules = SCHEMA.kinds[raw.kind].fields[name]
    wire = raw.fields.get(name, UNWRITTEN)
    value, changed, by, at = wire[:4]
    me, unsent = view.writer.person, name in raw.bases
    beside = [other_of(rules, head, view) for head in others(wire) if head[4] not in PRIVATE or head[2] == me]
    shown = text_of(rules.type, value)
    return {
        "name": name,
        "value": rejected["value"] if rejected else listed(rules, value),
        "text": rejected["text"] if rejected else shown,
        "was": rejected["was"] if rejected else shown,
        "by": by,
        "who": view.words.who(by, view.names),
        "role": role_of(by, view),
        "at": at,
        "for_name": view.words.who(written_for(wire), view.names) or None,
        "mine": by is not None and by == me,
        "unsent": unsent,
        "base": rejected["base"] if rejected else raw.bases.get(name),
        "new": not unsent and by != me and news(raw.scope, changed, view),
        "error": rejected["error"] if rejected else None,
        "others": beside,
        "keep": [head["version"] for head in beside if head["how"] == "kept" and head["version"] is not None],
        "state": state_of(beside),
        "choose": view.may[raw.kind]["choose"][name],
        "write": view.may[raw.kind]["fields"][name] and open_to(rules, wire, me),
        "scribe": view.may[raw.kind]["scribe"] and "pupil" in rules.writers and open_to(rules, wire, me),
        "suggests": suggests(rules, wire, view.writer, None),
    }


def other_of(rules: Field, head: Sequence[Any], view: View) -> dict[str, Any]:
    """A head beside the shown one."""
    return {
        "value": listed(rules, head[0]),
        "text": text_of(rules.type, head[0]),
        "version": head[1],
        "by": head[2],
        "who": view.words.who(head[2], view.names),
        "at": head[3],
        "how": head[4],
        "mine": head[2] == view.writer.person,
        "unsent": head[1] is None,
        "for_name": view.words.who(head[5], view.names) if len(head) > 5 and head[5] else None,
    }


def state_of(beside: Sequence[Mapping[str, Any]]) -> str:
    """What the reader is asked about this field, the most pressing first; "" when nothing."""
    hows = {head["how"] for head in beside}
    return next((state for how, state in STATES if how in hows), "")


def news(scope: str, changed: int, view: View) -> bool:
    """Whether it came after the reader's last visit. On a first visit nothing is news."""
    return view.seen is not None and changed > view.seen.get(scope, 0)


def role_of(person: str | None, view: View) -> str:
    if person == view.writer.person:
        return view.writer.role
    return view.writer.roles.get(person or "", "")


def open_to(rules: Field, wire: Sequence[Any], me: str) -> bool:
    """Whether an input may show the field: a log is its author's to correct, an unknown choice stays."""
    said = rules.policy == "log" and wire[2] is not None and me not in (wire[2], written_for(wire))
    return not said and rights.known(rules, wire[0])


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
