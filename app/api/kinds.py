"""What may be written, kind by kind: the `set` of a change, made from the plan's own schemas."""

from typing import Any

from apispec import APISpec

from app.kinds.schema import SCHEMA
from sync.apply_change import ELEMENTS
from sync.deletion import DELETED
from sync.schema import (
    IDENTIFIER,
    Choice,
    Day,
    Elements,
    Facts,
    Field,
    Flag,
    Kind,
    Number,
    Reference,
)
from sync.years import DAY

MOVES = {"Settle": "Choose the value taken at this version.", "Dismiss": "Put this version's value aside."}


def describe(spec: APISpec) -> None:
    """A schema for each kind, and in a change no other kinds than these."""
    for name, told in MOVES.items():
        spec.components.schema(name, move(f"${name.lower()}", told))
    for kind in SCHEMA.kinds.values():
        spec.components.schema(kind.name.title(), written(spec, kind))
    change = spec.components.schemas["Change"]["prefixItems"]
    change[1]["enum"] = list(SCHEMA.kinds)
    change[4]["anyOf"] = [spec.components.get_ref("schema", name.title()) for name in SCHEMA.kinds]
    del change[4]["additionalProperties"]


def move(name: str, told: str) -> dict[str, Any]:
    version = {"type": "integer", "minimum": 1, "description": told}
    return {
        "type": "object",
        "properties": {name: version},
        "required": [name],
        "additionalProperties": False,
    }


def written(spec: APISpec, kind: Kind) -> dict[str, Any]:
    """The fields of a kind, none of them required: a change holds those that were changed."""
    fields = {name: field_of_kind(spec, field) for name, field in kind.fields.items()}
    fields[DELETED] = {"type": "boolean", "description": "True puts the record away, false brings it back."}
    return {
        "type": "object",
        "description": kind.purpose,
        "properties": fields,
        "additionalProperties": False,
    }


def field_of_kind(spec: APISpec, field: Field) -> dict[str, Any]:
    """What may be written in a field. By whom, and what then becomes of it, /schema.json tells."""
    told = {"title": field.label, "description": field.purpose}
    if isinstance(field, Elements):
        return told | elements(field)
    shapes = [plain(field), *([] if field.required else [{"type": "null"}])]
    moves = [*(["Settle"] if field.choosers else []), "Dismiss"]
    return told | {"anyOf": [*shapes, *(spec.components.get_ref("schema", name) for name in moves)]}


def elements(field: Elements) -> dict[str, Any]:
    """What goes into a set, and what out of it."""
    some = {"type": "array", "items": plain(field), "maxItems": ELEMENTS}
    return {"type": "object", "properties": {"$add": some, "$remove": some}, "additionalProperties": False}


def plain(field: Field) -> dict[str, Any]:
    """A value as it is typed."""
    match field:
        case Number():
            return {"type": "integer", "minimum": field.lowest, "maximum": field.limit}
        case Flag():
            return {"type": "boolean"}
        case Day():
            return {"type": "string", "format": "date", "pattern": f"^{DAY.pattern}$"}
        case Reference():
            return {"type": "string", "pattern": f"^{IDENTIFIER.pattern}$"}
        case Choice() | Elements() if field.choices:
            return {"type": "string", "enum": list(field.choices)}
        case Facts():
            return {}
    return {"type": "string", "maxLength": field.limit}
