"""Both servers side by side: Flask, and the worker's own modules in a browser page, which ask that Flask.

    lee = Both(servers, school.lee)             # signed in at Flask, and her plans are held by the worker
    lee.compare("/plan/…/goals")                # the page and its fragment: any difference is an error

Time and chance are taken away from both: keys and ids come out alike. Every branch of the shared templates
that Flask goes through is noted in `servers.coverage`.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from itertools import zip_longest
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from flask import g
from jinja2 import BaseLoader, Environment, TemplateNotFound
from playwright.sync_api import Browser, Route

from app.demo.pen import Moving
from app.engine import engine
from app.errors import above
from app.kinds.schema import SHOWN
from app.people.models import Person
from app.plan import plan_list, show, submit, views
from app.plan.pages import GLOBALS, PAGES, Page, labels
from app.plan.twins.document import document
from app.plan.twins.places import bar
from app.plan.twins.unread import place_of, places_of
from app.worker.compiler import compile_templates
from app.worker.tables import BORROWED, build, compiled, shared, tables, tables_module
from tests.javascript import ORIGIN, ROOT, InChromium
from tests.pages import Form, Input
from tests.pages import Page as Drawn
from tests.people import SmallSchool
from tests.templates_coverage import Coverage

DRIVER = "tests/parity_driver.js"
UNCHANCY = SimpleNamespace(token_urlsafe=lambda _size: "save-key", token_bytes=bytes)
WANTED = ("content-", "accept", "x-")
PARTIAL = {"HX-Request": "true", "HX-Request-Type": "partial"}

SENDING = re.compile(rf"{ORIGIN}/sync\?")


class Servers:
    """One Flask, whose templates take notes, and what a worker is made of."""

    def __init__(self, school: SmallSchool, clock: Moving, browser: Browser) -> None:
        self.school, self.clock, self.browser, self.app = school, clock, browser, school.app
        self.environment = self.app.jinja_env
        self.coverage = Coverage(self.environment, shared(self.app))
        self.app.jinja_env = self.coverage.environment  # before its first page
        self.modules = {
            **{
                f"service_worker/{name}": (ROOT / "static" / file).read_text()
                for name, file in BORROWED.items()
            },
            "service_worker/templates.js": compiled(self.app),
            "service_worker/tables.js": self.tables(),
        }

    def tables(self) -> str:
        """What this worker knows by heart, as its pages are now."""
        with self.app.test_request_context():
            facts = tables(self.app, Path(str(self.app.static_folder))) | {"version": build(self.app).version}
        pages = [views.BY_NAME.get(row["name"]) if row["own"] else None for row in facts["routes"]]
        for row, page in zip(facts["routes"], pages, strict=True):
            row |= page._asdict() if page else {}
        return tables_module(facts)

    @contextmanager
    def plainly(self) -> Iterator["Servers"]:
        """Inside, no kind has a look of its own: its pages are those that can show any kind."""
        names = [name for name in shared(self.app) if not name.startswith("kinds/")]
        plain = copy(self)
        with pytest.MonkeyPatch.context() as patch:
            for kind, how in SHOWN.items():
                if how.lists:
                    place = "plan" if kind == "celebration" else "today"
                    patch.setitem(SHOWN, kind, how._replace(place=place))
            for page in PAGES:
                for pages in (views.BY_NAME, submit.BY_NAME):
                    patch.setitem(pages, page.name, without_looks(page))
            patch.setattr(show, "LABELS", labels())
            forget_places()
            without = self.environment.overlay(loader=Without(self.environment.loader))
            plain.coverage = Coverage(without, names)
            plain.modules = self.modules | {
                "service_worker/templates.js": compile_templates(without, names, GLOBALS),
                "service_worker/tables.js": self.tables(),
            }
            patch.setattr(self.app, "jinja_env", plain.coverage.environment)
            yield plain
        forget_places()
        self.coverage.seen |= plain.coverage.seen


def forget_places() -> None:
    """What was worked out of where each kind stands."""
    for known in (bar, place_of, places_of):
        known.cache_clear()


INSTEAD = {"music": "cheer", "new_lesson": "cheer"}  # addresses at which cheers, which have none, are shown


def without_looks(page: Page) -> Page:
    page = page._replace(kind=INSTEAD.get(page.name, page.kind))
    if page.lists:
        return page._replace(template="list.html")
    if not page.kind:
        return page
    return page._replace(template="new.html" if page.new else "record.html")


class Without(BaseLoader):
    """Templates, but for what a kind has of its own."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader

    def get_source(self, environment: Environment, template: str) -> Any:
        if template.startswith("kinds/"):
            raise TemplateNotFound(template)
        return self.loader.get_source(environment, template)

    def list_templates(self) -> list[str]:
        return [name for name in self.loader.list_templates() if not name.startswith("kinds/")]


class Both:
    """One reader at both servers: signed in at Flask, and with a browser page of their own for the worker."""

    def __init__(self, servers: Servers, person: Person) -> None:
        self.servers, self.school, self.app = servers, servers.school, servers.app
        self.client = self.school.client(person)
        self.javascript = InChromium(servers.browser)
        self.javascript.modules = servers.modules
        self.javascript.page = self.javascript.new_page()
        for path in ("/me", "/sync"):
            self.javascript.page.route(re.compile(rf"{ORIGIN}{path}(\?|$)"), self.from_flask)
        if person.role == "school":
            self.ask("lend", *self.staff(person))
        else:
            self.ask("arrive")

    def from_flask(self, route: Route) -> None:
        request = route.request
        headers = {name: value for name, value in request.headers.items() if name.startswith(WANTED)}
        path = request.url.removeprefix(ORIGIN)
        answer = self.client.open(path, method=request.method, data=request.post_data_buffer, headers=headers)
        route.fulfill(status=answer.status_code, body=answer.data, content_type="application/json")

    @contextmanager
    def answered(self, status: int, body: str) -> Iterator[None]:
        """Inside, whatever is sent is answered so; NONCE in it is the request's."""
        page = self.javascript.page
        assert page is not None

        def instead(route: Route) -> None:
            nonce = route.request.url.partition("?nonce=")[2]
            route.fulfill(status=status, body=body.replace("NONCE", nonce))

        page.route(SENDING, instead)
        yield
        page.unroute(SENDING, instead)

    def ask(self, function: str, *given: Any) -> Any:
        """What the worker's side answers, at this moment."""
        self.javascript.call(DRIVER, "at", self.servers.clock())
        return self.javascript.call(DRIVER, function, *given)

    def staff(self, person: Person) -> tuple[Any, Any]:
        """/me and records, as if the school's plans were held on devices."""
        plans, scopes = [], {}
        with self.app.app_context(), self.flask_untold():
            for plan, role in engine().plans(person.id):
                held = show.with_put_away(engine().records(person.id, plan), person.id, plan)
                plans.append({"id": plan, "name": "", "role": role, "scopes": dict.fromkeys(held, True)})
                scopes |= held
        return (self.client.get("/me").json or {}) | {"plans": plans}, scopes

    def compare(self, *paths: str, fragments: bool = True) -> None:
        """Each page, whole and, with `fragments`, as htmx asks for it."""
        asked = [["GET", path, "", False] for path in paths]
        asked += [["GET", path, "", True] for path in paths if fragments]
        with self.flask_untold():
            for request, there in zip(asked, self.ask("answers", asked), strict=True):
                answer = self.client.get(request[1], headers=PARTIAL if request[3] else {})
                self.same(request, (answer.status_code, answer.text), tuple(there))

    def compare_odd(self, scopes: dict[str, Any], *paths: str) -> None:
        """Pages of a plan that hold exactly `scopes` (as engine.records answers), however it came about."""
        me = self.client.get("/me").json or {}
        self.ask("lend", me, scopes)
        real = self.app.extensions["engine"]
        self.app.extensions["engine"] = Odd(real, self.school.plan, scopes)
        try:
            self.compare(*paths)
        finally:
            self.app.extensions["engine"] = real

    def compare_mistake(self, page: str, fields: dict[str, str]) -> None:
        """A form with something wrong in it, posted to both."""
        path, body = self.filled(page, fields)
        for partial in (True, False):
            request = ["POST", path, [list(pair) for pair in body], partial]
            there = tuple(self.ask("answers", [request])[0])
            data = {name: [each for key, each in body if key == name] for name, _ in body}
            answer = self.client.post(path, data=data, headers=PARTIAL if partial else {})
            assert answer.status_code == 422, (request, answer.status_code)
            self.same(request, (answer.status_code, answer.text), there)

    def close(self) -> None:
        self.javascript.close()

    def same(self, request: Any, here: tuple[int, str], there: tuple[int, str]) -> None:
        assert here[0] == there[0], (request, here, there)
        if here[0] == 404:
            return  # not theirs; what Flask says about that, the worker asks Flask for
        for number, (flask, worker) in enumerate(zip_longest(here[1].split("\n"), there[1].split("\n")), 1):
            assert flask == worker, f"{request[:2]}, line {number}:\n{flask}\n{worker}"

    def filled(self, path: str, fields: dict[str, str], part: str = "") -> tuple[str, list[tuple[str, str]]]:
        """The form that has these fields on the worker's page, filled in: (where it goes, what is sent)."""
        html = self.ask("answers", [["GET", path, "", False]])[0][1]
        forms = [form for form in Drawn(html).forms if part in form.id]
        form = next(form for form in forms if all(has(form, name) for name in fields))
        for name, value in fields.items():
            fill(form, name, value)
        return form.action, list(form.sent().items(multi=True))

    def save(self, path: str, part: str = "", press: dict[str, str] | None = None, **fields: str) -> None:
        """Save something on the phone alone. press: what the button carries that is pressed."""
        action, body = self.filled(path, fields, part)
        body += list((press or {}).items())
        status, text = self.ask("answers", [["POST", action, [list(pair) for pair in body], False]])[0]
        assert status == 303, (path, status, body, text[:200])
        self.servers.clock.to(self.servers.clock() + 10_000)

    @contextmanager
    def flask_untold(self) -> Iterator[None]:
        """Inside, Flask forgets who put a thing away: words that are gone travel without that."""

        def with_put_away(held: Any, person: str, plan: str) -> Any:
            known = plain(held, person, plan)
            for part in known.values():
                for row in part["records"]:
                    if row[3] is None and row[4:] not in ([], [True]):
                        row[4] = {name: wire for name, wire in row[4].items() if name != "_deleted"}
            return known

        plain = show.with_put_away
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(show, "with_put_away", with_put_away)
            yield

    @contextmanager
    def flask_told(self) -> Iterator[None]:
        """Inside, Flask draws as if it knew what waits on the phone: the one thing that it cannot know."""
        known = self.ask("known", self.school.plan)

        def drawn(plan: Any, held: Any, me: Any, _unsent: Any = (), *rest: Any, **more: Any) -> Any:
            told = known["told"] if plan["id"] == self.school.plan else []
            return document(plan, held, me, known["unsent"], *rest, told=told, **more)

        def common(page: Page, here: str, me: Any, *, full: bool) -> Any:
            return plain_common(page, here, me, full=full) | {"worker": True, "standing": known["standing"]}

        def of_person(page: Page, query: Any, typed: Any = None) -> Any:
            return plain_of_person(page, query, typed) | {"waiting": known["waiting"]}

        plain_common, plain_of_person = show.common, show.of_person
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(show, "document", drawn)
            patch.setattr(plan_list, "document", drawn)
            patch.setattr(show, "common", common)
            patch.setattr(show, "of_person", of_person)
            patch.setattr(show, "states", lambda: known["lessons"])
            self.app.extensions.pop("summaries", None)
            yield
        self.app.extensions.pop("summaries", None)

    def compare_instead(self, path: str, replaced: dict[str, Any] | None = None) -> None:
        """The pages that a worker shows where there is no other, in Flask's words.

        replaced: what the phone knows of a field's past.
        """
        known = self.ask("known", self.school.plan)
        texts = self.ask("insteadOf", path)
        me = self.client.get("/me").json
        with self.app.test_request_context(path):
            g.reader = me
            back = above(path)
            liked = show.common(Page("cover", path, ""), path, me, full=True)["liked"]
        covered = {"after": path, "name": me["name"], "error": None, "liked": liked}
        for name, whose, more, text in zip(
            ("offline", "locked", "posted", "offline", "cover", "cover"),
            (me, me, me, None, None, None),
            ({}, {}, {"back": back}, {}, covered, covered | {"error": "That is <not> it."}),
            texts,
            strict=True,
        ):
            with self.app.test_request_context(path):
                g.reader = whose
                given = show.common(Page(name, path, ""), path, whose, full=True) | {
                    "worker": True,
                    "asked": path,
                    "replaced": whose and replaced,
                    **more,
                }
                given["standing"] = known["standing"] if whose or more else None
                here = self.servers.coverage.render(f"{name}.html", given)
            self.same(["GET", path], (200, here), (200, text))


class Odd:
    """The engine, but for the records of one plan."""

    def __init__(self, engine: Any, plan: str, scopes: dict[str, Any]) -> None:
        self.engine, self.plan, self.scopes = engine, plan, scopes

    def __getattr__(self, name: str) -> Any:
        return getattr(self.engine, name)

    def records(self, person: str, plan: str, **how: Any) -> Any:
        return self.scopes if plan == self.plan else self.engine.records(person, plan, **how)


def has(form: Form, field: str) -> bool:
    return bool(inputs(form, field) or buttons(form, field))


def buttons(form: Form, field: str) -> list[str]:
    return [one.name for one in form.buttons if one.name.rpartition(".")[2] == field]


def fill(form: Form, field: str, value: str) -> None:
    """Type or choose in the first input of that field, or press the button that says it.

    field: `words`, or `note.words` among several records.
    """
    if not inputs(form, field):
        form.inputs.append(Input(buttons(form, field)[0], value, "submit"))
        return
    first = inputs(form, field)[0]
    for one in form.inputs:
        if one.name == first and one.kind == "radio":
            one.on = one.value == value
        elif one.name == first and one.kind == "checkbox":
            one.on = one.on or one.value == value
        elif one.name == first:
            one.value = value


def inputs(form: Form, field: str) -> list[str]:
    kind, _, name = field.rpartition(".")
    named = [each.split(".") for each in form.names() if each.count(".") == 2]
    return [".".join(each) for each in named if each[2] == name and kind in ("", each[0])]
