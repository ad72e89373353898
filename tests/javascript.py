"""JavaScript modules in a real browser, called from Python: `javascript.call(module, function, *arguments)`.

    def test_a_day_reads_alike(javascript):
        assert javascript.call("service_worker/words.js", "day", "2026-11-22") == day("2026-11-22")

Modules are served from the folders below as they are, under a content security policy as strict as the
app's; from memory where a test adds one: `javascript.add_module("service_worker/mine.js", source)`. Arguments
and answer travel as JSON. A promise is waited for. What JavaScript throws comes as `JavaScriptError`.

The fixture stands on pytest-playwright's `browser`, so the whole run has one browser; a page is made when the
first call needs it, and made anew only when a module is added, since a page keeps every module it has read.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Page, Route

ROOT = Path(__file__).parent.parent
FOLDERS = ("service_worker", "static", "tests")
ORIGIN = "http://localhost"  # a secure context, as crypto.subtle needs; nothing is sent there
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'"
TYPES = {".js": "text/javascript", ".json": "application/json"}

CALL = """async ([module, name, given]) => {
  const found = await import(module);
  if (typeof found[name] !== "function") throw new Error(`${module} exports no function ${name}`);
  return JSON.stringify((await found[name](...JSON.parse(given))) ?? null);
}"""


def launch_arguments() -> dict[str, Any]:
    """Debian's Chromium, or the one that CHROMIUM names; playwright's own where there is neither."""
    chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    found = {"executable_path": chromium} if Path(chromium).exists() else {}
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    return {**found, "args": quiet}


class JavaScriptError(Exception):
    """What JavaScript threw, in its own words."""


class JavaScript:
    """The same module asked twice is the same module, until another is added."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.modules: dict[str, str] = {}
        self.page: Page | None = None

    def call(self, module: str, function: str, *arguments: Any) -> Any:
        """What the module's exported function answers to the arguments, both as JSON."""
        self.page = self.page or self.new_page()
        try:
            # As text: Playwright's own way with objects loses a key called "__proto__".
            return json.loads(
                self.page.evaluate(CALL, [f"/{module.lstrip('/')}", function, json.dumps(arguments)])
            )
        except Error as error:
            raise JavaScriptError(error.message) from error

    def add_module(self, path: str, source: str) -> None:
        """A module that is in no file, or stands before the file of that path."""
        if self.modules.get(path.lstrip("/")) != source:
            self.modules[path.lstrip("/")] = source
            self.close()

    def new_page(self) -> Page:
        page = self.browser.new_page()
        page.route("**/*", self.serve)
        page.goto(f"{ORIGIN}/")
        return page

    def serve(self, route: Route) -> None:
        path = route.request.url.removeprefix(f"{ORIGIN}/").partition("?")[0]
        file = ROOT / path
        if path == "":
            route.fulfill(
                body="<!doctype html><title>Tests</title>",
                content_type="text/html",
                headers={"Content-Security-Policy": POLICY},
            )
        elif path in self.modules:
            route.fulfill(body=self.modules[path], content_type="text/javascript; charset=utf-8")
        elif path.split("/")[0] in FOLDERS and ".." not in path and file.is_file():
            kind = TYPES.get(file.suffix, "application/octet-stream")
            route.fulfill(body=file.read_bytes(), content_type=f"{kind}; charset=utf-8")
        else:
            route.fulfill(status=404, body="")

    def close(self) -> None:
        if self.page:
            self.page.close()
            self.page = None


@pytest.fixture(scope="session")
def javascript(browser: Browser) -> Iterator[JavaScript]:
    """One for the whole run."""
    made = JavaScript(browser)
    yield made
    made.close()
