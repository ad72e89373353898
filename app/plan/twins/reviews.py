"""Which reviews a term has, whose part is still empty, and what the term held.

Its twin is service_worker/twins/reviews.js.
"""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid5

from app.kinds.faces import PART
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins.days import earlier
from app.plan.twins.places import LISTED
from app.plan.twins.record import copy
from app.plan.twins.working_set import is_over
from sync.ids import own_id
from sync.years import is_day, school_year

Plan = Mapping[str, Any]
Record = dict[str, Any]

ORDER = ("pupil", "carer", "tutor", "school")
WEEK = 7
BEGINS, ENDS = (
    5 * WEEK,
    6 * WEEK,
)  # days that a look ahead, and a look back, may be late and is still asked for
SINCE = 120  # days that a review speaks of where no term and no review before it says since when


def term_review_id(plan: str, look: str, term: str) -> str:
    """Two devices that begin a term's look apart begin the same review."""
    return str(uuid5(UUID(plan), f"review:{look}:{term}"))


def named(term: Mapping[str, str]) -> str:
    """A term with its school year: Autumn 2026/27."""
    year = school_year(term["first"])
    return f"{term['name']} {year}/{(year + 1) % 100:02}"


def terms(plan: Plan) -> list[Mapping[str, str]]:
    """The school's terms, oldest first."""
    found = (plan["card"]["f"]["terms"]["value"] if plan["card"] else None) or []
    days = [term for term in found if is_day(term["first"]) and is_day(term["last"])]
    return sorted(days, key=lambda term: term["first"])


def at_hand(plan: Plan) -> list[dict[str, Any]]:
    """The two looks of this term, from a week before it until the next one is near: {"record", "look",
    "term", "day", "due"}. due: it is the time for it; day: one within the term, to begin it with.
    """
    begun = [term for term in terms(plan) if earlier(term["first"], WEEK) <= plan["today"]]
    if not begun:
        return []
    term, today = begun[-1], plan["today"]
    day = min(max(today, term["first"]), term["last"])
    dues = {
        "ahead": today <= earlier(term["first"], -BEGINS),
        "back": earlier(term["last"], 3 * WEEK) <= today <= earlier(term["last"], -ENDS),
    }
    return [
        {"record": review(plan, term_review_id(plan["id"], look, named(term))), "look": look}
        | {"term": named(term), "day": day, "due": due}
        for look, due in dues.items()
    ]


def review(plan: Plan, record: str) -> Record:
    """The review of that id, begun or not."""
    found = next((one for one in plan["reviews"] if one["id"] == record), None)
    return found or copy(plan, "review", record, None)


def unbegun(plan: Plan, record: str) -> Record | None:
    """One of the term's reviews that nobody has begun: it has a page all the same."""
    return next((one["record"] for one in at_hand(plan) if one["record"]["id"] == record), None)


def waiting(plan: Plan) -> list[dict[str, Any]]:
    """The reviews that it is time for, and in which this reader has written nothing."""
    return [
        one for one in at_hand(plan) if one["due"] and is_empty(part_of(plan, one["record"], plan["person"]))
    ]


def part_of(plan: Plan, above: Mapping[str, Any], person: str) -> Record:
    """What one person says in a review, written or not."""
    record = own_id(PART, above["id"], person)
    found = next((part for part in above["parts"] if part["id"] == record), None)
    return found or copy(plan, PART, record, above)


def is_empty(part: Mapping[str, Any]) -> bool:
    fields = SCHEMA.kinds[PART].fields
    return not any(part["f"][name]["value"] for name, rules in fields.items() if rules.type != "ref")


def parts(plan: Plan, above: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Everybody's part, the pupil's first: {"person", "name", "role", "mine", "record", "empty"}.

    Of the school, and of people who have left, only those who have written; and always the reader.
    """
    me = plan["person"]
    people = [one for one in plan["members"] if one["person"] and one["role"] in ORDER]
    if not any(one["person"] == me for one in people):
        people.append({"person": me, "name": "", "role": plan["role"], "left": False})
    found = [
        {"person": one["person"], "name": one["name"], "role": one["role"], "mine": one["person"] == me}
        | {"record": part, "empty": is_empty(part)}
        for one in people
        for part in [part_of(plan, above, one["person"])]
        if one["person"] == me or not is_empty(part) or not (one["left"] or one["role"] == "school")
    ]
    return sorted(found, key=lambda one: ORDER.index(one["role"]))


def facts(plan: Plan, record: Mapping[str, Any], day_of: Callable[[int], str]) -> dict[str, Any]:
    """What a review opens with, read from the plan and stored nowhere; nothing that is kept private.

    {"first", "last", "goals", "music_days" (None for who reads no practice), "lists": [{"kind", "records"}],
    "steps": the review before with what was agreed then, or None}.
    """
    first, last = period(plan, record)
    held = [{"kind": kind, "records": within(plan, kind, first, last, day_of)} for kind in told()]
    days = sum(first <= day <= last for day in plan["played"])
    return {
        "first": first,
        "last": last,
        "goals": [goal for goal in plan["goals"] if is_of(goal, first, last, day_of)],
        "music_days": days if plan["home"] else None,
        "lists": [one for one in held if one["records"]],
        "steps": before(plan, record),
    }


def told() -> list[str]:
    """The kinds that people tell of by their days, but for reviews themselves."""
    kinds = [kind for kind in LISTED if SHOWN[kind].told and SCHEMA.kinds[kind].creators]
    return [kind for kind in kinds if kind != "review"]


def published(plan: Plan, record: Mapping[str, Any]) -> dict[str, Any]:
    """What was published of a review, the newest first; late: whether somebody has written in it since."""
    found = [one for one in plan["published"] if one["f"]["review"]["value"] == record["id"]]
    seen = max((one["f"]["seen"]["value"] or 0 for one in found), default=0)
    return {"copies": found, "late": bool(found) and (record["unsent"] or record["changed"] > seen)}


def within(plan: Plan, kind: str, first: str, last: str, day_of: Callable[[int], str]) -> list[Record]:
    """The records of these days, the newest first."""
    found = [
        record
        for record in plan[SHOWN[kind].listed]
        if not is_private(record) and first <= day_on(record, SHOWN[kind].told, day_of) <= last
    ]
    return sorted(found, key=lambda record: day_on(record, SHOWN[kind].told, day_of), reverse=True)


def is_private(record: Mapping[str, Any]) -> bool:
    return "hidden" in record["f"] and record["f"]["hidden"]["value"] is True


def day_on(record: Mapping[str, Any], by: str, day_of: Callable[[int], str]) -> str:
    """The day under which a record is told: of a field, or on which it was first written."""
    if by != "made":
        return record["f"][by]["value"] or ""
    return day_of(record["made"]["at"]) if record["made"] else ""


def is_of(goal: Mapping[str, Any], first: str, last: str, day_of: Callable[[int], str]) -> bool:
    """Whether a goal belongs to these days: it is alive, or was begun or brought to an end in them."""
    if day_on(goal, "made", day_of) > last:
        return False
    state = goal["f"]["state"]
    if not is_over("goal", state["value"]):
        return True
    return first <= day_of(state["at"] or 0) <= last


def before(plan: Plan, record: Mapping[str, Any]) -> Record | None:
    """The review before this one, if something was agreed in it."""
    found = next((one for one in plan["reviews"] if is_earlier(one, record)), None)
    return found if found and found["f"]["steps"]["value"] else None


def is_earlier(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return one["id"] != other["id"] and on(one) <= on(other)


def on(record: Mapping[str, Any]) -> str:
    day: str = record["f"]["day"]["value"] or ""
    return day


def period(plan: Plan, record: Mapping[str, Any]) -> tuple[str, str]:
    """The first and last day of which a review speaks: a look back of its term, a look ahead of the term
    before and the days since, any other of the days since the last one.
    """
    look, term, day = (record["f"][name]["value"] for name in ("look", "term", "day"))
    if record["new"]:
        asked = next((one for one in at_hand(plan) if one["record"]["id"] == record["id"]), None)
        look, term, day = (asked[name] for name in ("look", "term", "day")) if asked else (look, term, day)
    day, known = day if is_day(day) else plan["today"], terms(plan)
    place = next((index for index, one in enumerate(known) if named(one) == term), None)
    if look == "back" and place is not None:
        return known[place]["first"], max(known[place]["last"], day)
    if look == "ahead" and place:
        return known[place - 1]["first"], day
    last = next((one for one in plan["reviews"] if is_earlier(one, record)), None)
    return (last and on(last)) or earlier(day, SINCE), day
