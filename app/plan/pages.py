"""The pages of a plan, as a table: both servers are made from it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from werkzeug.routing import Map

from app.kinds.ages import BANDS, UNKNOWN
from app.kinds.ideas import ALL
from app.kinds.roles import HOLDERS, LOCKING
from app.kinds.schema import SCHEMA, SHOWN
from app.kinds.shown import BAR, CHAT, READ_BY, STREAM
from app.plan.links import integrity, static
from app.plan.pdf import files
from app.plan.twins.ideas import AT_ONCE, FITS, OWN
from app.plan.twins.search import FOLDS
from app.plan.twins.summary import NEEDS
from app.plan.twins.words import HINDERED, NUMBERS, OPEN, PROBLEMS, REFUSALS, SIGN_IN
from app.storage import distribution
from sync import limits

__all__ = ["DOORS", "GLOBALS", "PAGES", "Page", "content", "heard", "integrity", "labels", "routes", "static"]

# What a template may call, beside what Jinja brings. service_worker/globals.js makes the same.
GLOBALS = frozenset(
    {
        *("blank", "checkins", "count", "date", "day", "earlier_goals", "fresh", "goal_picture"),
        *("goals_now", "icon", "ideas"),
        *("integrity", "limit", "locks", "marked", "names", "open_words", "path", "static", "when"),
        *("review_copies", "review_facts", "review_parts", "reviews_waiting", "term_reviews"),
        *("files", "scales", "timeline", "timetable"),
    }
)


class Page(NamedTuple):
    """A page that both servers answer.

    fragment: what htmx gets instead of the whole; kind: the kind of record that it is about; new: one that is
    only being made; lists: the kind of which it shows all.
    """

    name: str
    path: str
    template: str
    fragment: str | None = None
    kind: str | None = None
    new: bool = False
    lists: str | None = None

    @property
    def plan(self) -> bool:
        return "<plan>" in self.path


LIMITS = {"locked": limits.LOCKED, "offered_again": limits.OFFERED_AGAIN}
TEMPLATES = distribution.folder("templates")


def pages_of_kinds() -> Iterator[Page]:
    """The list, the beginning and the record's own page of each kind that says it has them."""
    for kind, how in SHOWN.items():
        if how.lists:
            yield Page(how.lists, f"/plan/<plan>/{how.lists}", own(how.lists, "list"), lists=kind)
        if how.new:
            new = f"new_{kind}"
            yield Page(new, f"/plan/<plan>/new/{kind}", own(new, "new"), kind=kind, new=True)
        if how.page:
            record = "" if SCHEMA.kinds[kind].single else "/<record>"
            yield Page(
                how.page, f"/plan/<plan>/{kind}{record}", own(how.page, "record"), "_record.html", kind
            )


def own(page: str, otherwise: str) -> str:
    """The template of that name where there is one; else the one that draws any kind."""
    return f"{page if (TEMPLATES / f'{page}.html').exists() else otherwise}.html"


PAGES = (
    Page("home", "/", "home.html", "_plans.html"),
    Page("waiting", "/waiting", "waiting.html", "_waiting.html"),
    Page("chip", "/chip", "_chip.html", "_chip.html"),
    Page("sign_out", "/sign-out", "sign_out.html"),
    Page("home_screen", "/home-screen", "home_screen.html"),
    Page("group", "/group", "group.html"),
    Page("group_lesson", "/group/lesson", "group_lesson.html"),
    Page("group_pupils", "/group/pupils", "group_pupils.html"),
    Page("today", "/plan/<plan>", "today.html"),
    Page("plan", "/plan/<plan>/plan", "plan.html"),
    Page("timeline", "/plan/<plan>/timeline", "timeline.html"),
    Page("together", "/plan/<plan>/together", "together.html"),
    *pages_of_kinds(),
    Page("chat", "/plan/<plan>/chat", "chat.html"),
    *(Page(f"chat_{name}", f"/plan/<plan>/chat/{name}", "chat.html") for name in CHAT),
    Page("put_away", "/plan/<plan>/put-away", "put_away.html"),
)

# The one way in for every edit; each is a noun that is posted to. `drawer`: what the server refused.
DOORS = ("edits", "settlements", "dismissals", "removals", "restorations")
# Doors of several plans at once: {name: path}. An edit for each plan comes of a form.
OF_GROUPS = {"group_lessons": "/group/lesson", "group_members": "/group/pupils"}
DRAWER = "/waiting/drawer"
FILE = "/waiting/file"


def routes(url_map: Map) -> list[dict[str, Any]]:
    """Every address there is, for the worker's router and for `path`: pages and doors, then Flask's own.

    A row: {"name", "path" ("/plan/<plan>/goal/<record>"), "method", "template", "fragment", "kind", "new",
    "lists", "plan", "door", "own"}. own: the worker answers it, too.
    """
    own = [*map(page_row, PAGES), *map(door_row, DOORS)]
    own += [row("drawer", DRAWER, "POST", own=True), row("waiting_file", FILE, "GET", own=True)]
    own += [row(name, path, "POST", own=True) for name, path in OF_GROUPS.items()]
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
        "lists": None,
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
            field.setdefault("names", "")
    return said


def kinds() -> dict[str, Any]:
    """What the worker is handed of the kinds: their rules, their words, and how they are shown."""
    return {
        "schema": SCHEMA.describe(),
        "content": content(),
        "shown": {
            kind: how._asdict() | {"meanings": dict(how.meanings), "heard": dict(how.heard)}
            for kind, how in SHOWN.items()
        },
        "read_by": READ_BY,
        "stream": STREAM,
        "bar": {role: [tab._asdict() for tab in tabs] for role, tabs in BAR.items()},
    }


def constants() -> dict[str, Any]:
    """What else both servers go by: roles, limits in days, ideas, words for what went wrong or is open."""
    return {
        "roles": {"holders": HOLDERS, "locking": LOCKING},
        "limits": LIMITS,
        "files": files(),
        "folds": FOLDS,
        "ideas": {
            "bands": BANDS,
            "unknown": UNKNOWN,
            "fits": FITS,
            "at_once": AT_ONCE,
            "own": OWN,
            "ours": ALL,
        },
        "words": {
            "refusals": REFUSALS,
            "hindered": HINDERED,
            "sign_in": SIGN_IN,
            "problems": PROBLEMS,
            "numbers": NUMBERS,
            "needs": NEEDS,
            "open": OPEN,
        },
    }


RULES = ("type", "policy", "limit", "required")
LOOKS = (
    *("listed", "order", "on", "one", "page", "lists", "new", "place", "stream", "icon", "begin", "empty"),
    "proper",
)


def labels() -> dict[str, Any]:
    """What templates know as `kinds`: labels, hints and choices, with the rules that an input has to show.

    With them stands how the kind itself is shown; called: the field by which a record is.
    """
    said, rules = content(), SCHEMA.describe()["kinds"]
    for kind, words in said.items():
        words |= {name: getattr(SHOWN[kind], name) for name in LOOKS} | {
            "called": SHOWN[kind].title,
            "audience": SCHEMA.kinds[kind].audience,
            "single": SCHEMA.kinds[kind].single,
            "read_by": READ_BY[SCHEMA.kinds[kind].audience],
        }
        for name, field in words["fields"].items():
            field |= {key: rules[kind]["fields"][name][key] for key in RULES}
            field["meanings"] = SHOWN[kind].meanings.get(name, {})
    return said


def heard(kinds: Mapping[str, Any], name: str) -> dict[str, Any]:
    """`labels` as others than the pupil `name` read them: nobody takes the child's "I" for their own."""
    found = dict(kinds)
    for kind, how in SHOWN.items():
        if how.heard:
            found[kind] = heard_of(kinds[kind], how.heard, name)
    return found


def heard_of(words: Mapping[str, Any], others: Mapping[str, str], name: str) -> dict[str, Any]:
    said = {key: text.replace("{name}", name) for key, text in others.items()}
    fields = {key: field | {"label": said.get(key, field["label"])} for key, field in words["fields"].items()}
    return {**words, **{key: text for key, text in said.items() if key not in fields}, "fields": fields}
