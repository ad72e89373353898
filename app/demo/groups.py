"""The lessons of a group in the demo: the same words for all, a line each, and who was not there."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.demo.calendar import lesson_days, moment
from app.demo.pen import Change, Pen, Save
from app.demo.voices import read
from app.plan.twins.group_forms import ABSENT

CLUB = read("club")
BACK = timedelta(120)  # so far back that there is a lesson for each week that is told, after a summer, too


def is_in(facts: dict[str, Any]) -> bool:
    """Whether a child, as it stands in people.json, belongs to the group."""
    return facts.get("called") in CLUB["pupils"]


def lessons(pen: Pen, tutor: str, called: str, first: date, until: date) -> Iterator[Save]:
    """One pupil's records of what was written once for all, before `until`."""
    days = lesson_days(CLUB["weekday"], max(first, until - BACK), until - timedelta(1))
    hour, minute = map(int, CLUB["time"].split(":"))
    for one, day in zip(reversed(CLUB["lessons"]), reversed(days), strict=False):
        at, scope = moment(day, hour, minute), pen.home(str(day))
        absent = called in one.get("absent", ())
        did = "\n\n".join(text for text in (one["did"], one["lines"].get(called)) if text)
        fields = {"day": str(day), "took": ABSENT if absent else "yes", "did": did, "well": one["well"]}
        lesson = Change(scope, "lesson", pen.fresh(at), fields, True)
        yield Save(at, tutor, [lesson, *tasks(pen, lesson, one["tasks"], at)])


def tasks(pen: Pen, lesson: Change, told: list[Any], at: int) -> Iterator[Change]:
    for number, (words, how, amount) in enumerate(told):
        much = {"until": amount} if how == "until" else {"amount": amount}
        fields = {"lesson": lesson.record, "words": words, "how": how, **much}
        yield Change(lesson.scope, "task", pen.fresh(at + number), fields, True)
