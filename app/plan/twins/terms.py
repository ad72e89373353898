"""Records by the school's terms. Its twin is service_worker/twins/terms.js.

A term is {"key", "name", "now"}; keys sort as the terms do. Without terms of its own a school year is one.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.plan.twins.working_set import is_over
from sync.years import is_day, school_year

Given = dict[str, Any]
DayOf = Callable[[int], str]  # of a moment in ms, where the school is


def term_of(plan: Mapping[str, Any], day: str) -> Given:
    """The term that this day belongs to: holidays to the one before them, the last of summer to the first."""
    year = school_year(day)
    terms = of_year(plan, year)
    begun = [one for one in terms if one["first"] <= day] or terms[:1]
    name, key = (begun[-1]["name"], begun[-1]["first"]) if begun else ("", f"{year}-09-01")
    return {"key": key, "name": named(name, year, school_year(plan["today"])), "now": False}


def of_year(plan: Mapping[str, Any], year: int) -> list[Given]:
    """The terms of a school year, as the school keeps them."""
    card = plan["card"]
    terms = (card["f"]["terms"]["value"] if card else None) or []
    return sorted(
        (one for one in terms if school_year(one["first"]) == year), key=lambda one: str(one["first"])
    )


def named(name: str, year: int, now: int) -> str:
    """ "Autumn", "Autumn 2025/26" where it is another year's, "2025/26" where the year has no terms."""
    if name and year == now:
        return name
    return f"{name} {year_name(year)}".strip()


def year_name(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02}"


def by_term(plan: Mapping[str, Any], records: Iterable[Any], day: Callable[[Any], str]) -> list[Given]:
    """Terms with their `records`, the oldest first, those of each as they came; this term is among them."""
    now = term_of(plan, plan["today"])
    found = {now["key"]: now | {"now": True, "records": []}}
    for record in records:
        term = term_of(plan, day(record))
        found.setdefault(term["key"], term | {"records": []})["records"].append(record)
    return [found[key] for key in sorted(found)]


def checkins(plan: Mapping[str, Any], goal: Mapping[str, Any]) -> list[Given]:
    """What was said of a goal, by term, the oldest first; for a day that is still to come, it is said now."""
    today = plan["today"]

    def day(one: Any) -> str:
        said: str = one["f"]["day"]["value"]
        return str(min(said, today)) if is_day(said) else str(today)

    return by_term(plan, goal["checkins"], day)


def goals_now(plan: Mapping[str, Any]) -> list[Any]:
    """The goals that go on."""
    return [goal for goal in plan["goals"] if not is_done(goal)]


def earlier_goals(plan: Mapping[str, Any], day_of: DayOf) -> list[Given]:
    """The goals that are over, by the term in which they were, the newest first; no term without any."""
    over = [goal for goal in plan["goals"] if is_done(goal)]
    found = by_term(plan, over, lambda goal: ended(goal, day_of, plan["today"]))
    return [term for term in reversed(found) if term["records"]]


def begun(goal: Mapping[str, Any], day_of: DayOf, today: str) -> str:
    """The day on which a goal was first written down."""
    made = goal["made"]
    return min(day_of(made["at"]), today) if made and made["at"] else today


def ended(goal: Mapping[str, Any], day_of: DayOf, today: str) -> str:
    """The day on which it was said to be over; today for one that goes on."""
    at = goal["f"]["state"]["at"]
    return min(day_of(at), today) if is_done(goal) and at else today


def is_done(goal: Mapping[str, Any]) -> bool:
    return is_over(goal["kind"], goal["f"]["state"]["value"])
