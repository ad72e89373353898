"""What the school's list needs to know of each plan, read for all plans at once and kept while they stay."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import current_app

from app.plan.twins.working_set import is_over
from app.storage.database import db
from sync import reports
from sync.wire_field import UNWRITTEN, WireField

AT_ONCE = 500


@dataclass
class Facts:
    """What the list needs to know of one plan's circle.

    version: of its scopes together. written: {scope: version} at which somebody last wrote there; seen: at
    which the school last said that it has seen it.
    """

    version: int = 0
    written: dict[str, int] = field(default_factory=dict)
    goals: int = 0
    questions: int = 0
    carers: int = 0
    seen: int = 0


def facts_of(school: str, plans: list[str]) -> dict[str, Facts]:
    """The facts of each of a school's plans. A plan is read again only when its version has changed."""
    kept: dict[str, Facts] = current_app.extensions.setdefault("facts", {})
    versions = reports.circle_versions(db.session.connection(), school, plans)
    stale = [plan for plan, version in versions.items() if plan not in kept or kept[plan].version != version]
    for start in range(0, len(stale), AT_ONCE):
        kept.update(read(school, stale[start : start + AT_ONCE], versions))
    return {plan: kept.get(plan) or Facts() for plan in plans}


def read(school: str, plans: list[str], versions: Mapping[str, int]) -> dict[str, Facts]:
    """The facts of these plans as they are now."""
    found = {plan: Facts(versions[plan]) for plan in plans}
    for record in reports.circles(db.session.connection(), school, plans):
        count(found[record.plan], record)
    return found


def count(facts: Facts, record: reports.CircleRecord) -> None:
    """Add one record to its plan's facts."""
    _, scope, kind, version, fields = record
    if kind == "acknowledgement":
        facts.seen = max(facts.seen, version)
    elif kind == "member":
        facts.carers += value(fields, "role") == "carer" and not value(fields, "until")
    elif kind != "card":
        facts.written[scope] = max(facts.written.get(scope, 0), version)
        facts.goals += kind == "goal" and not is_over(kind, value(fields, "state"))
        facts.questions += sum(is_open(wire) for wire in fields.values())


def value(fields: Mapping[str, WireField], name: str) -> Any:
    return fields.get(name, UNWRITTEN).value


def is_open(field: WireField) -> bool:
    """True for a field with more than one answer, which a chooser has yet to settle."""
    return any(other.how == "kept" for other in field.others)
