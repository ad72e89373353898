"""One line of a list of plans. Its twin is service_worker/twins/summary.js."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from app.plan.twins.groups import music_of
from app.plan.twins.working_set import is_over

LATEST = 5  # lessons by which a weekday is known
TALK = "together"  # the place where people talk
# What needs a look first: a child who is stuck, then one with a question, before what the grown-ups settle.
NEEDS = ("help", "asked", "question", "suggestion", "no-goal", "told", "news")


def summary(plan: Mapping[str, Any]) -> dict[str, Any]:
    """What a list says about a plan, made from its document. Sorted by need it says nothing of output."""
    card = plan["card"]["f"] if plan["card"] else None
    latest = plan["latest_lesson"]
    found = {
        "plan": plan["id"],
        "role": plan["role"],
        "name": plan["name"],
        "full": card["name"]["value"] if card else None,
        "year": card["year"]["value"] if card else None,
        "group": card["group"]["value"] if card else None,
        "last_lesson": latest["f"]["day"]["value"] if latest else None,
        "goals": sum(not is_over("goal", goal["f"]["state"]["value"]) for goal in plan["goals"]),
        "questions": sum(one["field"]["choose"] for one in plan["questions"]),
        "suggestions": sum(one["field"]["choose"] for one in plan["suggestions"]),
        "told": len(plan["told"]),
        "news": plan["news"],
        "unread": next(tab["unread"] for tab in plan["bar"] if tab["page"] == TALK),
        "unsent": plan["unsent"],
        "needed": plan["needs"],
        "help": any(asks_for_help(one) for one in plan["stuck"]),
        "asked": latest["f"]["question"]["value"] if latest else None,
        "ask": to_ask(plan["tasks_now"]),
        "practised": len(plan["music_week"]),
        "liked": plan["liked"],
        "open": opened(plan),
        "learns": music_of(plan),
        "taught": taught(plan),
    }
    return found | {"needs": [code for code in NEEDS if needs(code, found)]}


def taught(plan: Mapping[str, Any]) -> list[str]:
    """The days of the reader's own latest lessons, the newest first."""
    mine = (one for one in plan["lessons"] if one["made"] and one["made"]["by"] == plan["person"])
    return [one["f"]["day"]["value"] for one in islice(mine, LATEST)]


def to_ask(tasks: Sequence[Mapping[str, Any]]) -> str | None:
    """What somebody at home can ask to be shown this week: first what was not tried yet."""
    found = [one for one in tasks if not one["tried"]] or tasks
    words: str | None = found[0]["f"]["words"]["value"] if found else None
    return words


def asks_for_help(stuck: Mapping[str, Any]) -> bool:
    """Whether a child who is stuck would like somebody to help, and nobody has answered yet."""
    said = stuck["f"]
    return bool(said["help"]["value"]) and not said["better"]["value"] and not stuck["answers"]


def opened(plan: Mapping[str, Any]) -> list[dict[str, str]]:
    """What waits for this reader, each by name: the page about it can be opened from a list."""
    return [
        {"how": how, "field": one["field"]["name"]}
        | {name: one["record"][name] for name in ("kind", "id", "title", "parent")}
        for how in ("questions", "suggestions", "told")
        for one in plan[how]
        if how == "told" or one["field"]["choose"]
    ]


def needs(code: str, found: Mapping[str, Any]) -> bool:
    if code == "help":
        return found["role"] in ("tutor", "carer") and found["help"]
    if code == "asked":
        return found["role"] == "tutor" and bool(found["asked"])
    if code == "no-goal":
        return found["role"] in ("tutor", "school") and not found["goals"]
    counted = {"question": "questions", "suggestion": "suggestions"}.get(code, code)
    return bool(found[counted])


def by_need(summaries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Who needs a look comes first, in the order of NEEDS; then by name. Never by how much was done."""
    return sorted(summaries, key=lambda one: (order(one), one["name"], one["plan"]))


def order(one: Mapping[str, Any]) -> int:
    return NEEDS.index(one["needs"][0]) if one["needs"] else len(NEEDS)
