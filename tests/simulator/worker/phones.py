"""A page of a real browser in which phones run the worker's own modules, joined as the app joins them."""

import json
from itertools import count
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from app.http.modules import join, read_modules
from app.plan.pages import constants
from app.worker.tables import tables_module
from tests import replaced
from tests.simulator.schema import SCHEMA

ROOT = Path(__file__).parent.parent.parent.parent
HERE = Path(__file__).parent
ORIGIN = "http://localhost"  # a secure context, as crypto.subtle needs; nothing is sent there
ENTRY = "client.js"
# So small a school has too few scopes for a phone to sum them up; the test says when it shall all the same.
FEW = ("exchange.js", "FEW", "self.few")
Change = tuple[str, str, str]  # in this module, the function of this name, and what is in its place


class Phones:
    def __init__(self, browser: Browser, changes: tuple[Change, ...] = ()) -> None:
        self.page: Page = browser.new_page()
        self.page.route("**/*", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
        self.page.goto(f"{ORIGIN}/")
        realms = (HERE / "realms.js").read_text().replace("SOURCE", json.dumps(source(changes)), 1)
        self.page.evaluate(f"() => {{\n{realms}\n}}")
        self.numbers = count(1)

    def name(self) -> str:
        """One that no phone and no profile has had."""
        return f"{next(self.numbers)}"

    def begin(self, phone: str, profile: str, origin: bytes) -> None:
        self.call("begin", phone, profile, [*origin])

    def step(self, **given: Any) -> dict[str, Any]:
        """One thing done on one phone."""
        return self.call("step", given)

    def copy_profile(self, profile: str) -> str:
        other = self.name()
        self.call("copyProfile", profile, other)
        return other

    def clear(self) -> None:
        self.call("clear")

    def call(self, function: str, *given: Any) -> Any:
        """As text: Playwright's own way with objects is slow, and loses some keys."""
        asked = "async ([name, given]) => JSON.stringify((await window[name](...JSON.parse(given))) ?? null)"
        return json.loads(self.page.evaluate(asked, [function, json.dumps(given)]))

    def close(self) -> None:
        self.page.close()


def source(changes: tuple[Change, ...]) -> str:
    """The worker's modules and what the test asks of them, as one script: it answers client.js's exports."""
    modules = read_modules(ROOT / "service_worker")
    modules["idb.js"] = (ROOT / "static/vendor/idb.js").read_text()
    modules["tables.js"] = tables_module(constants() | {"version": "0.1.0", "schema": SCHEMA.describe()})
    modules[ENTRY] = (HERE / ENTRY).read_text()
    module, name, value = FEW
    modules[module] = replaced.constant(modules[module], name, value)
    for module, name, wrong in changes:
        modules[module] = replaced.function(modules[module], name, wrong)
    return f'"use strict";\n{join(modules, ENTRY)}\nreturn client_module;'
