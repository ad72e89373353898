"""What the pages of a group show: its forms, empty or as they were typed.

Its twin is service_worker/twins/group_page.js.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.kinds.schema import SCHEMA
from app.plan.twins.group_forms import SHARED, TASK, TASKS
from app.plan.twins.groups import by_name

Typed = Mapping[str, Any] | None  # {"fields": {name: [text]}, "wrong": {name: error}} of a rejected form
OF_GROUP = ("group", "what", "setting")  # what is said once of a group


def labels(kind: str, names: Sequence[str], pupils: str) -> dict[str, str]:
    """What the inputs are called: as their fields are in a plan, but for `pupils`."""
    fields = SCHEMA.kinds[kind].fields
    return {**{name: fields[name].label for name in names}, "in": pupils}


LESSON = labels("lesson", SHARED, "Each pupil")
MEMBERS = labels("music", OF_GROUP, "Who is in it")


def lesson_form(
    group: Mapping[str, Any], typed: Typed, today: str, fresh: Callable[[], str]
) -> dict[str, Any]:
    """A lesson for all of a group: what is said once, and a line for each."""
    rows, absent = rows_of(typed), texts(typed, "absent")
    begins = {"day": today} if typed is None else {}
    return {
        "name": group["name"],
        "labels": LESSON,
        "f": {name: said(typed, name, begins.get(name, "")) for name in SHARED},
        "tasks": [{name: said(typed, f"task.{number}.{name}") for name in TASK} for number in range(TASKS)],
        "pupils": [
            {
                "plan": line["plan"],
                "name": line["name"],
                "row": rows.get(line["plan"]) or row_of(line["plan"], 1 + TASKS, fresh),
                "absent": line["plan"] in absent,
                "line": said(typed, f"line.{line['plan']}"),
            }
            for line in group["members"]
        ],
        "error": error_of(typed, "in"),
        "wrong": put_right(typed, group["members"], LESSON),
    }


def members_form(
    lines: Sequence[Mapping[str, Any]],
    group: Mapping[str, Any] | None,
    typed: Typed,
    fresh: Callable[[], str],
) -> dict[str, Any]:
    """Whom a tutor teaches, to be ticked; a new group where there is none."""
    rows, pupils = rows_of(typed), by_name(lines)
    before = group["name"] if group else ""
    said_now = {"group": before, "what": group["what"], "setting": group["setting"]} if group else {}
    here = [line["plan"] for line in group["members"]] if group else []
    ticked = here if typed is None else texts(typed, "in")
    return {
        "name": before,
        "labels": MEMBERS,
        "f": {name: said(typed, name, said_now.get(name, "")) for name in OF_GROUP},
        "pupils": [
            {
                "plan": line["plan"],
                "name": line["name"],
                "words": line["group"] or line["year"] or "",
                "row": rows.get(line["plan"]) or row_of(line["plan"], 1, fresh),
                "ticked": line["plan"] in ticked,
                "music": [one | {"base": base_of(typed, line["plan"], one)} for one in line["learns"]],
            }
            for line in pupils
        ],
        "error": error_of(typed, "in"),
        "wrong": put_right(typed, pupils, MEMBERS),
    }


def texts(typed: Typed, name: str) -> Sequence[str]:
    found: Sequence[str] = typed["fields"].get(name, []) if typed else []
    return found


def said(typed: Typed, name: str, otherwise: str = "") -> dict[str, str]:
    """What was typed into an input, and what is wrong with it; `otherwise` where nothing was."""
    found = texts(typed, name)
    return {"text": found[-1] if found else otherwise, "error": error_of(typed, name)}


def error_of(typed: Typed, name: str) -> str:
    found: str = typed["wrong"].get(name, "") if typed else ""
    return found


def rows_of(typed: Typed) -> dict[str, str]:
    """The ids that a form was first drawn with, by plan: what is saved again is the same record."""
    return {text.split(" ")[0]: text for text in texts(typed, "pupil")}


def row_of(plan: str, ids: int, fresh: Callable[[], str]) -> str:
    return " ".join([plan, *(fresh() for _ in range(ids))])


def base_of(typed: Typed, plan: str, music: Mapping[str, Any]) -> Any:
    """The version that stood on the screen when the form was first drawn."""
    found = texts(typed, f"base.{plan}.{music['id']}")
    return found[-1] if found else music["base"]


def put_right(
    typed: Typed, lines: Sequence[Mapping[str, Any]], labels: Mapping[str, str]
) -> list[dict[str, str]]:
    """The inputs that have to be put right, by the names that they have on the page."""
    names = {f"line.{line['plan']}": line["name"] for line in lines}
    wrong = typed["wrong"] if typed else {}
    return [
        {"id": "group", "name": key, "label": labels.get(key) or names.get(key, SCHEMA.kinds["task"].titles)}
        for key in wrong
    ]
