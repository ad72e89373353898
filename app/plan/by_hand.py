"""The plan on paper, with lines to write on: for a school without devices, and for the folder.

Made from the kinds, so that paper and screen ask the same. For tutors and the school, on the server alone.
"""

from typing import Any

from flask import abort, render_template, request
from flask_login import current_user

from app.kinds.faces import PART
from app.kinds.paper import SECTIONS, Section
from app.kinds.schema import SCHEMA, SHOWN
from app.plan.pages import Page
from app.plan.reader import reader, role_on
from app.plan.sheet import SYMBOLS, print_of
from app.plan.show import common, drawn

PAGE = Page("by_hand", "/by-hand", "server/by_hand.html")
WRITERS = ("tutor", "school")
EARLY = "early"  # for a child who does not write much: a few big questions


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
        "icon": SYMBOLS.get(name, "") if kind == PART else "",
        "lines": list(range(lines)),
        "choices": choices,
        "faces": any(code == "5" for code, _ in choices),
    }
