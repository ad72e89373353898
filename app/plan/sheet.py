"""What goes into a published review: blocks of frozen words, made of the plan as somebody sees it today.

Nothing that the pupil keeps private is among what can be chosen, whoever chooses.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from app.kinds.faces import PART, SCALES
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins import days, reviews

Given = Mapping[str, Any]
Block = dict[str, Any]

LARGEST = 40_000  # letters of one published review
MOST = 12  # of one kind of record, the newest
PRINTS = ("large", "symbols")  # beside the plain one
# Lines of an A4 page, and letters of a line, as static/print.css sets them: on the safe side.
SIZES = {"": (56, 88), "large": (31, 46), "symbols": (38, 64)}
HEADER, HEAD = 6, 2.2  # lines that the head of the sheet takes, and that of a block
# A symbol for what is asked in a part of a review.
SYMBOLS = {"best": "star", "hard": "puzzle", "changed": "sprout", "next": "signpost"}
SYMBOLS |= {"sure": "music", "front": "theater", "others": "users", "joy": "heart", "moved_on": "footprints"}
SYMBOLS |= {"musical": "music", "personal": "smile", "social": "users", "onward": "signpost"}
SYMBOLS |= {"home": "house", "home_next": "lightbulb", "elsewhere": "school", "strategies": "hand-helping"}
ROLES = {"pupil": "smile", "carer": "house", "tutor": "music", "school": "school"}


def blocks(plan: Given, record: Given, day_of: Callable[[int], str]) -> list[Block]:
    """Everything that can be published, in the order of the sheet: {"key", "head", "role", "told", "icon",
    "lines"}.

    told: who wrote it down; lines: [{"label", "words": [text…], "face": code or "", "icon"}…].
    """
    facts = reviews.facts(plan, record, day_of)
    found = [
        block("before", "What we agreed last time", steps_of(facts["steps"]), "rewind"),
        block("goals", "Goals", listed([goal_line(goal) for goal in facts["goals"]]), "sprout"),
        block("days", "Music days", listed([str(facts["music_days"])] if facts["music_days"] else []), "sun"),
        *(of_kind(one) for one in facts["lists"]),
        *(one for part in reviews.parts(plan, record) for one in of_part(plan, part)),
        block("steps", "What we agreed to do next", steps_of(record), "footprints"),
    ]
    return [one for one in found if one["lines"]]


def block(key: str, head: str, lines: list[Any], icon: str, role: str = "", told: str = "") -> Block:
    return {"key": key, "head": head, "role": role, "told": told, "icon": icon, "lines": lines}


def listed(words: list[str]) -> list[Any]:
    return [{"label": "", "words": words, "face": "", "icon": ""}] if words else []


def steps_of(record: Given | None) -> list[Any]:
    words = record["f"]["steps"]["value"] if record else None
    return listed([words] if words else [])


def goal_line(goal: Given) -> str:
    state = goal["f"]["state"]["value"]
    choices = SCHEMA.kinds["goal"].fields["state"].content()["choices"]
    words = goal["title"] or goal["f"]["agreed"]["value"] or ""
    return f"{words} ({choices[state]})" if state in choices else words


def of_kind(one: Given) -> Block:
    words = [record["title"] for record in one["records"][:MOST] if record["title"]]
    return block(one["kind"], SCHEMA.kinds[one["kind"]].titles, listed(words), SHOWN[one["kind"]].icon)


def of_part(plan: Given, part: Given) -> Iterator[Block]:
    """What somebody wrote; the faces of the pupil can be left out by themselves."""
    if part["empty"]:
        return
    fields = SCHEMA.kinds[PART].fields
    said = [(name, part["record"]["f"][name]) for name in fields if name != SCHEMA.kinds[PART].parent]
    lines = [line(name, field) for name, field in said if field["value"]]
    name = plan["name"] if part["role"] == "pupil" else part["name"] or people(plan).get(part["person"], "")
    role = SCHEMA.kinds["member"].fields["role"].content()["choices"][part["role"]]
    told = next((field["by"] for _, field in said if field["for_name"]), None)
    by = people(plan).get(told, "") if told else ""
    for key, faces in (("part", False), ("faces", True)):
        chosen = [one for one in lines if bool(one["face"]) == faces]
        yield block(f"{key}.{part['person']}", name, chosen, ROLES[part["role"]], role, by)


def people(plan: Given) -> dict[str, str]:
    return {one["person"]: one["name"] for one in plan["members"]}


def line(name: str, field: Given) -> dict[str, Any]:
    rules = SCHEMA.kinds[PART].fields[name]
    choices, value = rules.content()["choices"], field["value"]
    face = value if name in SCALES else ""
    return {"label": rules.label, "words": [choices.get(value, value)], "face": face, "icon": SYMBOLS[name]}


def content(plan: Given, record: Given, found: Collection[Block]) -> dict[str, Any]:
    """The sheet as it is frozen: no word of it is looked up again."""
    first, last = reviews.period(plan, record)
    card = plan["card"]["f"] if plan["card"] else {}
    about = [card[name]["value"] for name in ("year", "group", "school") if card and card[name]["value"]]
    return {
        "title": title(record),
        "name": plan["name"],
        "about": " · ".join(about),
        "period": f"{days.spoken(first, with_year=True)} to {days.spoken(last, with_year=True)}",
        "on": days.spoken(plan["today"], with_year=True),
        "blocks": list(found),
    }


def title(record: Given) -> str:
    look = SCHEMA.kinds["review"].fields["look"].content()["choices"].get(record["f"]["look"]["value"], "")
    return " · ".join(one for one in (look, record["f"]["term"]["value"]) if one)


def print_of(query: Given) -> str:
    """Which print an address asks for: "" is the plain one."""
    return query["print"] if query.get("print") in PRINTS else ""


def pages(sheet: Given, how: str = "") -> int:
    """About how many sides of A4 it takes; rather one too many than one too few."""
    height, width = SIZES[how]
    lines = HEADER + sum(
        HEAD + sum(lines_of(one, width) for one in block["lines"]) for block in sheet["blocks"]
    )
    return int(-(-lines // height))


def lines_of(one: Given, width: int) -> float:
    rows = [part for text in one["words"] for part in text.split("\n")]
    return bool(one["label"]) * 1.2 + sum(-(-max(len(row), 1) // width) for row in rows) + 0.4
