"""What there was, term by term, the newest first: made from the records each time, and stored nowhere.

Its twin is service_worker/twins/timeline.js.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from app.plan.twins.reviews import is_private
from app.plan.twins.terms import begun, by_term
from sync.years import is_day, school_year

Given = Mapping[str, Any]
Row = dict[str, Any]
DayOf = Callable[[int], str]  # of a moment in ms, where the school is

LIVED = ("working", "resting", "changed", "reached", "let-go")  # states of a goal that is more than an idea
PLAYED = ("learning", "can", "favourite")


def timeline(plan: Given, day_of: DayOf) -> list[Row]:
    """Terms as `by_term` has them, with their school `year`, the newest first; none without rows.

    A row of `records`: {"what", "day", "record", "by" (a person), "who", "for_name" (None but where somebody
    wrote it down for the child)}.
    Nothing that is kept private is in it, not even for the child, who takes the print along.
    """
    names = {one["person"]: name_of(one, plan) for one in plan["members"]}
    found = [named(one, plan, names) for one in told(plan, day_of)]
    rows = sorted(found, key=lambda row: (row["day"], row["record"]["id"]), reverse=True)
    terms = by_term(plan, rows, lambda row: str(row["day"]))
    return [term | {"year": school_year(term["key"])} for term in reversed(terms) if term["records"]]


def told(plan: Given, day_of: DayOf) -> Iterator[Row]:
    """Every row; of one record the later first."""
    yield from goals(plan, day_of)
    yield from pieces(plan, day_of)
    today = plan["today"]
    for record in plan["celebrations"]:
        if not is_private(record):
            yield row(record, "moment", given(record, "day", day_of, today))
    for record in plan["opportunities"]:
        answer = record["f"]["answer"]
        if answer["value"] == "went":
            day = record["f"]["day"]["value"]
            answered = said_on(answer, record, day_of, today)
            yield row(record, "went", min(day, today) if is_day(day) else answered, answer)
    for record in plan["reviews"]:
        yield row(record, "reviewed", given(record, "day", day_of, today))
    for record in plan["dreams"]:
        yield row(record, "dreamt", begun(record, day_of, today))


def goals(plan: Given, day_of: DayOf) -> Iterator[Row]:
    """When it was agreed or begun, and when somebody said that it was reached."""
    for goal in plan["goals"]:
        state = goal["f"]["state"]
        changed = said_on(state, goal, day_of, plan["today"])
        if state["value"] == "reached":
            yield row(goal, "reached", changed, state)
        if state["value"] == "agreed":
            yield row(goal, "agreed", changed, state)
        elif state["value"] in LIVED:
            yield row(goal, "set", begun(goal, day_of, plan["today"]))


def pieces(plan: Given, day_of: DayOf) -> Iterator[Row]:
    """When it was begun, and when the child said that they can play it."""
    for piece in plan["repertoire"]:
        say = piece["f"]["say"]
        if say["value"] in PLAYED:
            first = given(piece, "since", day_of, plan["today"])
            if say["value"] == "can":
                yield row(piece, "can", max(first, said_on(say, piece, day_of, plan["today"])), say)
            yield row(piece, "begun", first)


def given(record: Given, name: str, day_of: DayOf, today: str) -> str:
    """The day that people gave, else the one on which it was written; nothing is told of days to come."""
    value = record["f"][name]["value"]
    return min(value, today) if is_day(value) else begun(record, day_of, today)


def said_on(field: Given, record: Given, day_of: DayOf, today: str) -> str:
    """The day on which what is in the field was said."""
    return min(day_of(field["at"]), today) if field["at"] else begun(record, day_of, today)


def row(record: Given, what: str, day: str, field: Given | None = None) -> Row:
    """field: what somebody said later, else it is whose the record is."""
    made = record["made"] or {"by": None, "name": "", "for_name": None}
    by, who, told = (
        (field["by"], field["who"], field["for_name"])
        if field
        else (made["by"], made["name"], made["for_name"])
    )
    return {"what": what, "day": day, "record": record, "by": by, "who": who, "for_name": told}


def name_of(one: Given, plan: Given) -> str:
    """A pupil is called as they like to be called."""
    name: str = plan["name"] if one["role"] == "pupil" else one["name"]
    return name


def named(row: Row, plan: Given, names: Mapping[str, str]) -> Row:
    """With names: on paper nobody is "you"."""
    return row | {
        "who": names.get(row["by"], row["who"]),
        "for_name": plan["name"] if row["for_name"] else None,
    }
