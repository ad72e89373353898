"""The typed records in which the engine answers questions about more than a plan as it stands now."""

from typing import Any, NamedTuple

from sync.wire_field import WireField


class Past(NamedTuple):
    """A value that a field once took. on_behalf_of: in whose name it was written down; at: ms.

    outcome: what became of it: taken, settled, dismissed, or what its author was told.
    """

    version: int
    value: Any
    by: str
    on_behalf_of: str | None
    role: str
    at: int
    outcome: str


class HomeRecord(NamedTuple):
    """A record of the home record, put away or not. past: every value of each field, the newest first."""

    kind: str
    id: str
    deleted: bool
    fields: dict[str, WireField]
    past: dict[str, list[Past]]


class PutAway(NamedTuple):
    """A record that was put away and can be brought back: its fields as they travel, by whom, when (ms)."""

    scope: str
    kind: str
    id: str
    version: int
    fields: dict[str, list[Any]]
    by: str | None
    at: int | None


class QuarantinedChange(NamedTuple):
    """A change in quarantine. set: what was written, by field; None where only the writer may read it."""

    scope: str
    kind: str
    record: str
    set: dict[str, Any] | None


class Quarantined(NamedTuple):
    """An edit that somebody made after they had left the plan. role: theirs there; made, received: ms."""

    plan: str
    person: str
    role: str
    edit: str
    changes: list[QuarantinedChange]
    made: int
    received: int
