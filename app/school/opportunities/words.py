"""The form of an opportunity outside of a plan: the fields of its kind, but for the child's answer.

It is read as a form on a plan is, so what is too long or no day there is so here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import abort

from app.kinds.schema import SCHEMA
from app.plan import show, submit
from app.plan.reader import words
from app.plan.twins import form
from app.plan.twins.rights import may, scope_of
from sync.years import school_year

KIND = "opportunity"
FIELDS = [name for name, writes in may("school")[KIND]["fields"].items() if writes]

Given = dict[str, Any]


@dataclass
class Said:
    """What was written. texts: {name: text}; fields: the same as they travel, where all is right."""

    texts: Mapping[str, str]
    errors: dict[str, str] = field(default_factory=dict)
    fields: Given = field(default_factory=dict)


def scope(plan: str) -> str:
    """Where a new one goes in a plan today."""
    me, today = submit.whose()["person"], words().today
    return scope_of(plan, KIND, me, school_year(today))


def sent(key: str) -> Said:
    """The form that was sent. key: the id in the names of its inputs."""
    names = {f"{KIND}.{key}.{name}": name for name in FIELDS}
    items = [item for item in submit.items() if item[0] in names or item[0] == "person"]
    record = ["record", f"{KIND} {key} {scope(key)} 0 1"]
    made = form.edit([record, *items], submit.whose() | {"id": key}, words())
    if made["fault"]:
        abort(submit.FAULTS[made["fault"]])
    typed = {names[key]: one for key, one in made["typed"]["fields"].items()}
    return Said(
        {name: one["text"] for name, one in typed.items()},
        {name: one["error"] for name, one in typed.items() if one["error"]},
        made["changes"][0][4] if made["changes"] else {},
    )


def drawn(key: str, said: Said) -> Given:
    """The record that `_controls.html` draws a form of."""
    return {"kind": KIND, "id": key, "f": {name: control(name, said) for name in SCHEMA.kinds[KIND].fields}}


def control(name: str, said: Said) -> Given:
    text = said.texts.get(name, "")
    return {
        "name": name,
        "value": text or None,
        "text": text,
        "was": "",
        "base": None,
        "error": said.errors.get(name),
        "write": name in FIELDS,
        "scribe": False,
        "suggests": False,
    }


def facts(fields: Mapping[str, Any]) -> Given:
    """What templates read of an opportunity: {name: {"value"}}."""
    return {name: {"value": fields.get(name)} for name in FIELDS}


def wrong(key: str, errors: Mapping[str, str], refused: str = "") -> Given | None:
    """What a page says above a form that came back."""
    fields = {f"{KIND}.{key}.{name}": {"error": error} for name, error in errors.items()}
    return show.wrong({"fields": fields}, refused)
