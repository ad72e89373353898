"""A review that is published is frozen: written once, and only that it was withdrawn is ever added."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from app.engine import engine
from app.kinds.schema import SCHEMA
from app.plan import sheet
from sync.years import school_year

KIND = "published"
Given = Mapping[str, Any]


def content(
    shown: Given, review: Given, chosen: Collection[str] | None, day_of: Callable[[int], str]
) -> dict[str, Any]:
    """The sheet that comes of the blocks with these keys; of all that can be published where it is None.

    shown: the plan's document as whoever publishes sees it; day_of: the day of a time in ms.
    """
    found = sheet.blocks(shown, review, day_of)
    return sheet.content(shown, review, [one for one in found if chosen is None or one["key"] in chosen])


def digest(frozen: Given) -> str:
    return hashlib.sha256(json.dumps(frozen, sort_keys=True).encode()).hexdigest()[:32]


def freeze(plan: str, made: str, review: Given, frozen: Given, by: Given, day: str) -> None:
    """Write the record `made`, with the next number of its plan.

    by: {"person", "name"} of whoever publishes.
    """
    with engine().together():
        engine().lock([plan])
        facts = {
            "title": frozen["title"],
            "review": review["id"],
            "number": 1 + sum(1 for _ in rows(by["person"], plan)),
            "day": day,
            "who": by["name"],
            "content": frozen,
            "wording": SCHEMA.version,
            "seen": review["changed"],
        }
        engine().write(plan, [[f"{plan}/circle/{school_year(day)}", KIND, made, facts]])


def take_back(plan: str, scope: str, record: str, by: Given, day: str) -> None:
    """Mark it as withdrawn. All that it says stays."""
    facts = {"withdrawn": day, "withdrawn_by": by["name"]}
    engine().write(plan, [[scope, KIND, record, facts]])


def where(person: str, plan: str, record: str) -> str | None:
    """The scope of what was published; None where this reader has no such record."""
    return next((name for name, row in rows(person, plan) if row[1] == record), None)


def rows(person: str, plan: str) -> Iterator[tuple[str, Any]]:
    """All that was ever published of a plan: (scope, record)."""
    held = engine().records(person, plan, earlier=True)
    return ((name, row) for name, part in held.items() for row in part["records"] if row[0] == KIND)
