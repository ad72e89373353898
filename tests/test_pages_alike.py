"""A page does not know which server drew it: Flask's and the worker's are the same to the last letter."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import g

from app.http.assets import names
from app.kinds.schema import SCHEMA
from app.plan.pages import GLOBALS, PAGES, constants, integrity, kinds, labels, routes, static
from app.plan.twins.document import document, find
from app.plan.twins.places import everything, listed
from app.plan.twins.record import blank
from app.plan.twins.stream import stream
from app.plan.twins.summary import summary
from app.plan.twins.words import Words, standing
from app.worker.compiler import compile_templates
from app.worker.tables import is_kept, shared, tables_module
from sync.ids import uuid7
from tests.javascript import JavaScript
from tests.people import SmallSchool
from tests.plan_busy import busy_plans
from tests.plan_plans import random_plan, year_plan
from tests.test_document import VECTORS, case_of

PEOPLE = {"ffion": "pupil", "lee": "tutor", "jones": "tutor", "mam": "carer"}
PEOPLE |= {"ashworth": "school", "head": "school"}
WHYS = ("portal", "refusing", "signed-out")
HINDERED = [standing(count, 0, hindered=why) for count in (0, 2) for why in WHYS]
STANDINGS = [standing(0, 0), standing(3, 0), standing(1, 2), standing(2, 0, offline=True), *HINDERED]
TOLD = {
    "id": "o:1",
    "plan": "p",
    "name": "Ffion",
    "title": "Goal",
    "at": 1795300000000,
    "text": "Goal: I want to sing",
    "words": [{"label": "In my words", "value": "I want to <sing>"}],
    "path": "/plan/p",
    "reason": "It is too long to be kept.",
}
REPLACED = {"label": "In my words", "text": "I want to <sing>\nloud", "at": 1795300000000}
NOTHING: dict[str, Any] = {name: [] for name in ("unsent", "drawer", "open")}
NOTHING["last_contact"] = None
OPEN = {"name": "Ffion", "path": "/plan/p/goal/g#said-g-words"}
GOAL = OPEN | {"kind": "goal", "field": "words", "title": "I want to sing"}
ABOUT = OPEN | {"kind": "about", "field": "say", "title": "Ffion"}
HOWS = ("questions", "suggestions", "told")
WAITING = [
    NOTHING,
    NOTHING | {"unsent": [TOLD], "drawer": [TOLD], "last_contact": 1795300000000},
    NOTHING | {"open": [one | {"how": how} for one in (GOAL, ABOUT) for how in HOWS]},
]

Drawing = dict[str, Any]


def drawings() -> Iterator[Drawing]:
    """Every plan that the documents are tested with, a whole year, and some that no one would write."""
    for case in VECTORS["cases"]:
        yield case_of(case["given"])
    yield {"unsent": [], "seen": {}, "typed": None, "told": []} | year_plan()
    yield from busy_plans()
    for seed in range(5):
        yield random_plan(random.Random(seed))


def pages_of(number: int, drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Every page of a plan, whole and as a fragment: about a record where it is about one."""
    plan = drawn(drawing, lambda: "")
    asked = [["", ""], ["moments", ""], ["", "2026-10"]][number % 3]
    for place, page in enumerate(page for page in PAGES if page.plan):
        full = (number + place) % 3 > 0
        template = page.template if full or not page.fragment else page.fragment
        about = {"kind": page.kind, "id": None, "isNew": page.new, "away": number % 2 == 0}
        about["stream"] = asked if page.name == "together" else None
        records = [{}]
        if page.kind and not page.new and "<record>" in page.path:
            away = [one for one in plan["put_away"] if one["kind"] == page.kind]
            records = [{"id": one["id"]} for one in [*standing_in(plan, page.kind)[:4], *away[:1]]]
        for record in records:
            yield {
                "template": template,
                "given": given(drawing, page.name, number + place, full=full)
                | {"kind": page.kind or page.lists},
                "about": about | record,
                "lists": None,
                "drawing": drawing,
            }


def standing_in(plan: dict[str, Any], kind: str) -> list[Any]:
    """The records of a kind, in a list of their own or on another's page, but for what was put away."""
    found = everything(plan) if SCHEMA.kinds[kind].creators else listed(plan, kind)
    return [one for one in found if one["kind"] == kind and one not in plan["put_away"]]


def other_pages(cases: list[Drawing]) -> Iterator[dict[str, Any]]:
    """Pages about no plan: lists, what waits, the chip, signing out, and those of a phone by itself."""
    # Those of groups are made from what was read together with the address: tests/parity_groups.py
    names = [page.name for page in PAGES if not page.plan and not page.name.startswith("group")] + [
        "offline",
        "locked",
        "cover",
    ]
    for number, person in enumerate(PEOPLE):
        mine = [case for case in cases if case["me"]["person"] == person]
        for place, name in enumerate(names):
            for lists in ([], mine[:1], mine[:9]):
                drawing = mine[0] if mine else cases[0]
                template = "_chip.html" if name == "chip" else f"{name}.html"
                extra = {
                    "waiting": WAITING[min(len(lists), 2)],
                    "q": "Ffi" if number % 2 and name == "home" else "",
                    "asked": "/school/people?q=1" if lists else None,
                    "replaced": REPLACED if lists else None,
                    "after": f"/?q={number}&place={place}",
                    "error": "Not <that>." if lists else None,
                    "name": person,
                }
                page = given(drawing, name, number + place + len(lists), full=bool(lists)) | extra
                yield {"template": template, "given": page, "about": None, "lists": lists, "drawing": drawing}
    signed_out = given(cases[0], "offline", 1, full=True) | {"me": None, "standing": None, "here": ""}
    for name in ("offline.html", "_chip.html"):
        yield {"template": name, "given": signed_out, "about": None, "lists": None, "drawing": cases[0]}
    for so in HINDERED:
        page = given(cases[0], "waiting", 1, full=True) | {"standing": so, "waiting": WAITING[1]}
        yield {"template": "waiting.html", "given": page, "about": None, "lists": None, "drawing": cases[0]}


def given(drawing: Drawing, name: str, number: int, *, full: bool) -> dict[str, Any]:
    person = drawing["me"]["person"]
    return {
        "page": name,
        "kind": None,
        "me": drawing["me"]
        | {"name": person.title(), "role": PEOPLE[person], "plans": [], "worried": "Ask <Mrs> Ashworth."},
        "plan": None,
        "record": None,
        "plans": [],
        "standing": STANDINGS[number % len(STANDINGS)],
        "waiting": None,
        "flash": {"text": "Saved <b>.", "undo": None} if number % 5 == 0 else None,
        "save": "save-key",
        "now": drawing["now"],
        "today": "2026-11-22",
        "here": f"/plan/{drawing['plan']['id']}",
        "full": full,
        "worker": bool(number % 2),
        "version": "0123456789abcdef",
        "stream": None,
        "print": ["", "large", "symbols"][number % 3],
        "groups": [],
        "group": None,
        "form": None,
        "q": "40" if name == "practice" and full else "",
    }


def drawn(case: Drawing, fresh: Any) -> dict[str, Any]:
    return document(
        case["plan"], case["held"], case["me"], case["unsent"], case["seen"], case["now"], case["typed"],
        fresh, case["told"],
    )  # fmt: skip


class Flask:
    """Flask's side: the app's own environment, with ids that count up."""

    def __init__(self, school: SmallSchool) -> None:
        self.app = school.app
        self.names = shared(self.app)
        self.environment = self.app.jinja_env.overlay()
        self.environment.globals = self.app.jinja_env.globals | {
            "fresh": lambda: self.fresh(),
            "blank": lambda plan, kind, parent=None, n=0: blank(plan, kind, parent, n, self.fresh),
        }

    def draw(self, page: dict[str, Any]) -> str:
        drawing, about = page["drawing"], page["about"]
        self.fresh = counted(drawing["now"])
        context = page["given"] | {"kinds": labels()}
        with self.app.test_request_context("/"):
            g.words = Words(drawing["me"]["offsets"], drawing["now"], drawing["me"]["person"])
            if about:
                context |= self.put(about, drawing)
            if page["lists"] is not None:
                context["plans"] = [summary(drawn(each, self.fresh)) for each in page["lists"]]
            return self.environment.get_template(page["template"]).render(context)

    def put(self, about: dict[str, Any], drawing: Drawing) -> dict[str, Any]:
        plan = drawn(drawing, self.fresh)
        found: dict[str, Any] = {"plan": plan}
        if about["isNew"]:
            found["record"] = blank(plan, about["kind"], None, 0, self.fresh)
        elif about["kind"]:
            found["record"] = find(plan, about["kind"], about["id"])
        if about["stream"]:
            found["stream"] = stream(plan, *about["stream"], g.words)
        if about["away"] and plan["put_away"]:
            found["flash"] = {"text": "Put away.", "undo": plan["put_away"][0]}
        return found


def counted(now: int) -> Any:
    ids = iter(range(1_000_000))
    return lambda: uuid7(now + next(ids), bytes(10))


@pytest.fixture
def flask(school: SmallSchool) -> Flask:
    return Flask(school)


def worker(javascript: JavaScript, flask: Flask) -> None:
    """Give the browser the templates and the tables of this app."""
    app = flask.app
    with app.test_request_context("/"):
        assets = {name: static(name) for name in names(Path(app.static_folder))}
        kept = {assets[name]: integrity(name) for name in assets if is_kept(name)}
    facts = kinds() | constants() | {"assets": assets, "kept": kept, "routes": routes(app.url_map)}
    javascript.add_module("service_worker/tables.js", tables_module(facts))
    javascript.add_module(
        "service_worker/templates.js", compile_templates(app.jinja_env, flask.names, GLOBALS)
    )


@pytest.mark.slow
def test_every_page_is_the_same_to_the_last_letter_whoever_draws_it(flask: Flask, javascript: JavaScript):
    cases = list(drawings())
    pages = [page for number, case in enumerate(cases) for page in pages_of(number, case)]
    pages += other_pages(cases)
    worker(javascript, flask)
    for start in range(0, len(pages), 100):
        batch = pages[start : start + 100]
        for page, answer in zip(batch, javascript.call("tests/pages_runner.js", "draw", batch), strict=True):
            assert answer["text"] == flask.draw(page), (page["template"], page["about"], answer.get("error"))
