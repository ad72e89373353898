"""What a role may do, read from the schema: the same table that the engine refuses by. Twin: rights.js."""

from functools import cache
from typing import Any

from app.kinds.schema import SCHEMA
from sync.schema import Field, Kind


@cache
def may(role: str) -> dict[str, Any]:
    """{kind: {"create", "delete", "scribe", "retract", "fields": {field: bool}, "choose": {field: bool}}} for
    a role.
    """
    return {name: may_kind(role, kind) for name, kind in SCHEMA.kinds.items()}


def may_kind(role: str, kind: Kind) -> dict[str, Any]:
    return {
        "create": role in kind.creators,
        "delete": role in kind.deleters,
        "scribe": role in kind.scribes,
        "retract": role in kind.retractors,
        "fields": {name: role in field.writers for name, field in kind.fields.items()},
        "choose": {name: role in field.choosers for name, field in kind.fields.items()},
    }


def known(field: Field, value: Any) -> bool:
    """Whether this version can show the value in an input: a newer version's choice stays as it is."""
    choices = getattr(field, "choices", None)
    return value is None or field.type != "choice" or choices is None or value in choices


def scope_of(plan: str, kind: str, person: str, year: int) -> str:
    """The scope that a new record of this kind is made in, by this person, in this school year."""
    rules = SCHEMA.kinds[kind]
    audience = f"own:{person}" if rules.audience == "own" else rules.audience
    return f"{plan}/{audience}/{year}" if rules.dated else f"{plan}/{audience}"
