"""A field as it travels, by the names of its parts. Its twin is service_worker/twins/wire_field.js.

It travels, and is stored, as a list: [value, changed, by, at], with the others and the person on whose behalf
it was written only where there are any. Nobody else knows these places.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple


class Other(NamedTuple):
    """A head beside the shown one. version: None while it waits to be sent. how: what it is there."""

    value: Any
    version: int | None
    by: str
    at: int
    how: str
    on_behalf_of: str | None = None


class WireField(NamedTuple):
    """changed: the version of the last edit that altered it. by: None where nobody has written it; at: ms."""

    value: Any = None
    changed: int = 0
    by: str | None = None
    at: int | None = None
    others: Sequence[Other] = ()
    on_behalf_of: str | None = None


UNWRITTEN = WireField()
_LEAST = 4  # parts that always travel
_made = tuple.__new__


def read(wire: Sequence[Any]) -> WireField:
    """A field that came, or was stored."""
    if len(wire) == _LEAST:  # as nearly all are, and this is the short way
        return _made(WireField, (*wire, (), None))
    value, changed, by, at, others, *more = wire
    return WireField(value, changed, by, at, [Other(*other) for other in others or ()], *more)


def read_all(fields: Mapping[str, Sequence[Any]]) -> dict[str, WireField]:
    """A record's fields, by name: a page reads some thousand."""
    return {
        name: _made(WireField, (*wire, (), None)) if len(wire) == _LEAST else read(wire)
        for name, wire in fields.items()
    }


def written_together(wire: Sequence[Any], before: Sequence[Any] | None) -> bool:
    """Whether a field has nothing beside its value that the one before it has not, and no others."""
    return before is not None and wire[1:] == before[1:] and (len(wire) == _LEAST or not wire[_LEAST])


def alone(value: Any, changed: int, by: str, at: int, on_behalf_of: str | None) -> list[Any]:
    """A field with nothing beside its value, as it travels: as most are."""
    return [value, changed, by, at, [], on_behalf_of] if on_behalf_of else [value, changed, by, at]


def written(field: WireField) -> list[Any]:
    """The field as it travels."""
    value, changed, by, at, others, on_behalf_of = field
    if on_behalf_of:
        return [value, changed, by, at, [_other(other) for other in others], on_behalf_of]
    if others:
        return [value, changed, by, at, [_other(other) for other in others]]
    return [value, changed, by, at]


def _other(other: Other) -> list[Any]:
    *parts, on_behalf_of = other
    return [*parts, on_behalf_of] if on_behalf_of else parts
