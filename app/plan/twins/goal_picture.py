"""Goals over time: which way each went, when it began, and where it stands. No goal is above another.

Its twin is service_worker/twins/goal_picture.js. Time runs from left to right, a column a term; earlier
school years have one each. Three bands, one for each direction; in them a line for each goal. All in whole
pixels, for a screen of 320.
"""

from collections.abc import Callable, Mapping
from typing import Any

from app.kinds.schema import SCHEMA
from app.plan.twins.terms import begun, ended, is_done, of_year, term_of, year_name
from sync.years import school_year

Given = dict[str, Any]
WIDTH, LINE, HEAD, MOST = 288, 26, 24, 7  # of the picture, of a goal's line, of a band's name; columns
LETTER = 6  # pixels that a letter of a column's name takes at most


def goal_picture(plan: Mapping[str, Any], day_of: Callable[[int], str]) -> Given:
    """{"width", "height", "columns", "bands", "goals"}: what the drawing and its table are made from.

    columns: [{"x", "width", "name", "short"}]; bands: [{"code", "y", "height", "lines": [{"number", "x",
    "to", "y", "state"}]}]; goals: [{"number", "goal", "begun", "ended"}], the oldest first, with names of
    columns.
    """
    today = plan["today"]
    found = sorted(plan["goals"], key=lambda goal: (begun(goal, day_of, today), goal["id"]))
    spans = [(begun(goal, day_of, today), ended(goal, day_of, today)) for goal in found]
    columns, place = columns_of(plan, [day for span in spans for day in span])
    goals = []
    for number, (goal, (first, last)) in enumerate(zip(found, spans, strict=True), 1):
        start = place(first)
        goals.append({"number": number, "goal": goal, "start": start, "end": max(start, place(last))})
    bands, y = [], HEAD
    for code in [*SCHEMA.kinds["goal"].fields["direction"].choices, ""]:  # type: ignore[attr-defined]
        inside = [one for one in goals if goes(one["goal"], code)]
        if code or inside:
            bands.append(band(code, y, inside, columns))
            y += bands[-1]["height"]
    rows = [
        {
            "number": one["number"],
            "goal": one["goal"],
            "begun": columns[one["start"]]["name"],
            "ended": columns[one["end"]]["name"] if is_done(one["goal"]) else "",
        }
        for one in goals
    ]
    return {"width": WIDTH, "height": y, "columns": columns, "bands": bands, "goals": rows}


def goes(goal: Mapping[str, Any], code: str) -> bool:
    """Whether a goal goes this way; "" for one of which nobody has said."""
    ways = goal["f"]["direction"]["value"] or []
    known = SCHEMA.kinds["goal"].fields["direction"].choices  # type: ignore[attr-defined]
    return code in ways if code else not any(way in known for way in ways)


def columns_of(plan: Mapping[str, Any], days: list[str]) -> tuple[list[Given], Callable[[str], int]]:
    """The columns, and which of them a day is in: what was long ago shares the first."""
    now = school_year(plan["today"])
    first = min([now, *(school_year(day) for day in days)])
    terms = [term_of(plan, one["first"]) for one in of_year(plan, now) if one["first"] <= plan["today"]]
    terms = terms or [term_of(plan, plan["today"])]
    years = [{"key": f"{year}-09-01", "name": year_name(year)} for year in range(max(first, now - MOST), now)]
    cells = [{"key": one["key"], "name": one["name"]} for one in [*years, *terms]][-MOST:]
    width = WIDTH // len(cells)
    columns = [
        {
            "x": number * width,
            "width": width,
            "name": cell["name"],
            "short": short(cell["name"], width // LETTER),
        }
        for number, cell in enumerate(cells)
    ]

    def place(day: str) -> int:
        key = term_of(plan, day)["key"] if school_year(day) == now else f"{school_year(day)}-09-01"
        return max(0, len([cell for cell in cells if cell["key"] <= key]) - 1)

    return columns, place


def short(name: str, letters: int) -> str:
    return name if len(name) <= letters else f"{name[: letters - 1]}…"


def band(code: str, y: int, goals: list[Given], columns: list[Given]) -> Given:
    """One direction with its goals, each on the first line that is free by then."""
    until: list[int] = []
    lines = []
    for one in goals:
        line = next((number for number, end in enumerate(until) if end < one["start"]), len(until))
        until[line : line + 1] = [one["end"]]
        first, last = columns[one["start"]], columns[one["end"]]
        lines.append(
            {
                "number": one["number"],
                "x": first["x"] + 11,
                "to": last["x"] + last["width"] - 11,
                "y": y + HEAD + line * LINE + LINE // 2,
                "state": one["goal"]["f"]["state"]["value"] or "suggested",
            }
        )
    return {"code": code, "y": y, "height": HEAD + max(1, len(until)) * LINE, "lines": lines}
