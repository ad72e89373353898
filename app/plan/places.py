"""Where a record can be seen, and what of a reader's plans waits for them."""

from collections.abc import Mapping
from typing import Any

from app.plan.links import path

OWN = {"goal": "goal", "lesson": "lesson", "music": "music", "practice": "practice_entry"}
OWNERS = {"step": "goal", "task": "lesson"}


def place_of(plan: str, record: Mapping[str, Any]) -> str:
    """The address of the page on which it is drawn: its own, its parent's, or that of its kind."""
    kind = record["kind"]
    if kind in OWN:
        return path(OWN[kind], plan, record["id"])
    if kind in OWNERS and record["parent"]:
        return path(OWNERS[kind], plan, record["parent"])
    return path({"about": "about", "cheer": "cheers"}.get(kind, "today"), plan)


def waiting(plans: list[dict[str, Any]], now: int) -> dict[str, Any]:
    """What the page /waiting shows: here nothing is unsent and nothing in a drawer, so it is what is open."""
    return {
        "unsent": [],
        "drawer": [],
        "open": [one for plan in plans for one in opened(plan)],
        "last_contact": now,
    }


def opened(plan: Mapping[str, Any]) -> list[dict[str, str]]:
    """What is open in one plan: by whose plan, what it is about, and where it stands."""
    return [
        {name: one[name] for name in ("how", "kind", "field", "title")}
        | {
            "name": plan["name"],
            "path": f"{place_of(plan['plan'], one)}#said-{one['id']}-{one['field']}",
        }
        for one in plan["open"]
    ]
