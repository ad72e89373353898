"""The pages of a plan, as a table: both servers are made from it."""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from werkzeug.routing import Map

from app.kinds.schema import SCHEMA
from app.plan.links import integrity, static

__all__ = ["DOORS", "GLOBALS", "PAGES", "Page", "content", "integrity", "labels", "routes", "static"]

# What a template may call, beside what Jinja brings. service_worker/globals.js makes the same.
GLOBALS = frozenset(
    {"blank", "count", "day", "fresh", "icon", "integrity", "names", "path", "static", "when"}
)


class Page(NamedTuple):
    """A page that both servers answer.

    fragment: what htmx gets instead of the whole; kind: the kind of record that it is about; new: one that is
    only being made.
    """

    name: str
    path: str
    template: str
    fragment: str | None = None
    kind: str | None = None
    new: bool = False

    @property
    def plan(self) -> bool:
        return "<plan>" in self.path


PAGES = (
    Page("home", "/", "home.html"),
    Page("waiting", "/waiting", "waiting.html", "_waiting.html"),
    Page("chip", "/chip", "_chip.html", "_chip.html"),
    Page("sign_out", "/sign-out", "sign_out.html"),
    Page("home_screen", "/home-screen", "home_screen.html"),
    Page("today", "/plan/<plan>", "today.html"),
    Page("goals", "/plan/<plan>/goals", "goals.html"),
    Page("new_goal", "/plan/<plan>/new/goal", "new_goal.html", kind="goal", new=True),
    Page("goal", "/plan/<plan>/goal/<record>", "goal.html", "_goal.html", "goal"),
    Page("about", "/plan/<plan>/about", "about.html", "_about.html", "about"),
    Page("music", "/plan/<plan>/music/<record>", "music.html", "_music.html", "music"),
    Page("lessons", "/plan/<plan>/lessons", "lessons.html"),
    Page("new_lesson", "/plan/<plan>/new/lesson", "lesson.html", kind="lesson", new=True),
    Page("lesson", "/plan/<plan>/lesson/<record>", "lesson.html", "_lesson.html", "lesson"),
    Page("practice", "/plan/<plan>/practice", "practice.html"),
    Page(
        name="practice_entry",
        path="/plan/<plan>/practice/<record>",
        template="practice_entry.html",
        fragment="_practice.html",
        kind="practice",
    ),
    Page("cheers", "/plan/<plan>/cheers", "cheers.html"),
    Page("put_away", "/plan/<plan>/put-away", "put_away.html"),
)

# The one way in for every edit; each is a noun that is posted to. `drawer`: what the server refused.
DOORS = ("edits", "settlements", "dismissals", "removals", "restorations")
DRAWER = "/waiting/drawer"
FILE = "/waiting/file"


def routes(url_map: Map) -> list[dict[str, Any]]:
    """Every address there is, for the worker's router and for `path`: pages and doors, then Flask's own.

    A row: {"name", "path" ("/plan/<plan>/goal/<record>"), "method", "template", "fragment", "kind", "new",
    "plan", "door", "own"}. own: the worker answers it, too.
    """
    own = [*map(page_row, PAGES), *map(door_row, DOORS)]
    own += [row("drawer", DRAWER, "POST", own=True), row("waiting_file", FILE, "GET", own=True)]
    known = {(one["path"], one["method"]) for one in own}
    return own + [one for one in flask_rows(url_map) if (one["path"], one["method"]) not in known]


def page_row(page: Page) -> dict[str, Any]:
    return row(page.name, page.path, "GET", own=True) | page._asdict() | {"plan": page.plan}


def door_row(door: str) -> dict[str, Any]:
    return row(door, f"/plan/<plan>/{door}", "POST", own=True) | {"plan": True, "door": door}


def flask_rows(url_map: Map) -> Iterable[dict[str, Any]]:
    """What Flask alone answers, under the last part of its endpoint's name."""
    for rule in url_map.iter_rules():
        path = re.sub(r"<(?:[^<>:]+:)?(\w+)>", r"<\1>", rule.rule)
        for method in sorted((rule.methods or set()) & {"GET", "POST"}):
            yield row(rule.endpoint.rpartition(".")[2], path, method, own=False)


def row(name: str, path: str, method: str, *, own: bool) -> dict[str, Any]:
    return {
        "name": name,
        "path": path,
        "method": method,
        "template": None,
        "fragment": None,
        "kind": None,
        "new": False,
        "plan": False,
        "door": None,
        "own": own,
    }


def content() -> dict[str, Any]:
    """The words of every kind, with the lowest number a field takes: what a page says beside the schema."""
    said = SCHEMA.content()
    for kind, words in said.items():
        for name, field in words["fields"].items():
            field["lowest"] = getattr(SCHEMA.kinds[kind].fields[name], "lowest", None)
    return said


SHOWN = ("type", "policy", "limit", "required")


def labels() -> dict[str, Any]:
    """What templates know as `kinds`: labels, hints and choices, with the rules that an input has to show."""
    said, rules = content(), SCHEMA.describe()["kinds"]
    for kind, words in said.items():
        for name, field in words["fields"].items():
            field |= {key: rules[kind]["fields"][name][key] for key in SHOWN}
    return said
