"""The plan on paper, with lines to write on: for a school without devices, and for the folder.

Made from the kinds, so that paper and screen ask the same. For tutors and the school, on the server alone.
"""

from typing import Any, NamedTuple

from flask import abort, render_template, request
from flask_login import current_user

from app.kinds.schema import SCHEMA, SHOWN
from app.plan.pages import Page
from app.plan.reader import reader, role_on
from app.plan.sheet import SYMBOLS, print_of
from app.plan.show import common, drawn
from app.plan.twins.reviews import SCALES

PAGE = Page("by_hand", "/by-hand", "server/by_hand.html")
WRITERS = ("tutor", "school")
EARLY = "early"  # for a child who does not write much: a few big questions


class Section(NamedTuple):
    """One kind on paper. fields: each with its lines; times: so often; early: the fields of the short one."""

    kind: str
    fields: dict[str, int]
    times: int = 1
    early: tuple[str, ...] = ()


# Of each field the lines to write on; none where something is ticked.
GOAL = {"words": 2, "why": 1, "agreed": 2, "know": 1, "sort": 0, "direction": 0, "by_when": 1}
GOAL |= {"need_tutor": 1, "need_home": 1, "need_school": 1, "state": 0}
OWN_PART = {"best": 2, "hard": 2, "changed": 2, "next": 2} | dict.fromkeys(SCALES, 0) | {"moved_on": 0}
ADULTS = dict.fromkeys(("musical", "personal", "social", "onward"), 1)
ADULTS |= dict.fromkeys(("home", "home_next", "elsewhere", "strategies"), 1)
ABOUT = {"called": 1, "say": 1, "good_at": 2, "matters": 2, "loves": 2, "celebrate": 0, "feedback": 0}
SECTIONS = (
    Section("about", ABOUT, early=("called", "good_at", "loves")),
    Section("dream", {"words": 2}, early=("words",)),
    Section("strategy", {"words": 3}, early=("words",)),
    Section("music", {"what": 1, "setting": 0, "tutor": 1, "start": 1}),
    Section("repertoire", {"called": 1, "say": 0}, 5),
    Section("goal", GOAL, 3, ("words", "why")),
    Section("lesson", {"day": 1, "did": 2, "well": 1, "question": 1}, 3),
    Section("practice", {"day": 1, "what": 1, "felt": 0}, 5, ("felt",)),
    Section("spark", {"words": 2}),
    Section("celebration", {"day": 1, "words": 1}, 4, ("words",)),
    Section("opportunity", {"what": 1, "when": 1, "where": 1, "answer": 0}, 2),
    Section("review", {"term": 1, "day": 1}),
    Section("review_part", OWN_PART | ADULTS, early=("best", "next", *SCALES)),
    Section("review", {"steps": 2}),
)


def show(plan: str | None = None) -> str:
    """The empty plan, with the name of the child where it is theirs; 404 to whoever does not hand it out."""
    role = role_on(plan) if plan else current_user.role
    if role not in WRITERS:
        abort(404)
    early = request.args.get("for") == EARLY
    given = {
        "plan": drawn(plan) if plan else None,
        "sections": [drawn_section(one, early=early) for one in SECTIONS if one.early or not early],
        "early": early,
        "print": print_of(request.args),
    }
    return render_template(PAGE.template, **common(PAGE, request.path, reader(), full=True) | given)


def drawn_section(section: Section, *, early: bool) -> dict[str, Any]:
    """{"head", "icon", "times": [1, 2…], "fields"}."""
    kind = SCHEMA.kinds[section.kind]
    fields = [
        field(section.kind, name, lines)
        for name, lines in section.fields.items()
        if not early or name in section.early
    ]
    times = 1 if early else section.times
    symbol = SHOWN[section.kind].icon or "notebook-pen"
    return {"head": kind.titles, "icon": symbol, "times": list(range(1, times + 1)), "fields": fields}


def field(kind: str, name: str, lines: int) -> dict[str, Any]:
    """{"label", "icon", "lines", "choices": [(code, words)], "faces"}: written on lines, or ticked."""
    rules = SCHEMA.kinds[kind].fields[name]
    said = rules.content()
    choices = [] if lines else list(said["choices"].items())
    return {
        "label": rules.label,
        "icon": SYMBOLS.get(name, "") if kind == "review_part" else "",
        "lines": list(range(lines)),
        "choices": choices,
        "faces": any(code == "5" for code, _ in choices),
    }
