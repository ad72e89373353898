"""JavaScript modules in a real browser, called from Python: `javascript.call(module, function, *arguments)`.

    def test_a_day_reads_alike(javascript):
        assert javascript.call("service_worker/twins/words.js", "day", "2026-11-22") == day("2026-11-22")

Modules are served from the folders below as they are, under a content security policy as strict as the
app's; from memory where a test adds one: `javascript.add_module("service_worker/mine.js", source)`. Arguments
and answer travel as JSON. A promise is waited for. What JavaScript throws comes as `JavaScriptError`.

The fixture stands on pytest-playwright's `browser`, so the whole run has one browser; a page is made when the
first call needs it, and made anew only when a module is added, since a page keeps every module it has read.
"""

import json
import os
from abc import ABC, abstractmethod
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


def installed(*names: str) -> str | None:
    """The browser that CHROMIUM names, else the first of these that Debian has here; None without one."""
    here = [path for name in names if (path := Path("/usr/bin", name)).exists()]
    return os.environ.get("CHROMIUM") or (str(here[0]) if here else None)


def launch_arguments() -> dict[str, Any]:
    """Debian's Chromium, first the one without windows; playwright's own where there is neither."""
    chromium = installed("chromium-headless-shell", "chromium")
    found = {"executable_path": chromium} if chromium else {}
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    return {**found, "args": quiet}


class JavaScriptError(Exception):
    """What JavaScript threw, in its own words."""


class JavaScript(ABC):
    """The same module asked twice is the same module, until another is added."""

    def __init__(self) -> None:
        self.modules: dict[str, str] = {}
        self.file: Path | None = None

    @abstractmethod
    def call(self, module: str, function: str, *arguments: Any) -> Any:
        """What the module's exported function answers to the arguments, both as JSON."""

    @abstractmethod
    def forget(self) -> None:
        """Every module is to be read anew."""

    @abstractmethod
    def close(self) -> None:
        """No more calls."""

    def begin(self, file: Path) -> None:
        """A test of this file is next. It finds no module that a test of another file has added."""
        if file != self.file and self.modules:
            self.modules.clear()
            self.forget()
        self.file = file

    def add_module(self, path: str, source: str) -> None:
        """A module that is in no file, or stands before the file of that path."""
        if self.modules.get(path.lstrip("/")) != source:
            self.modules[path.lstrip("/")] = source
            self.forget()

    def find(self, path: str) -> tuple[str, bytes] | None:
        """(content type, body) of what is served at a path, which begins without a slash."""
        file = ROOT / path
        if path == "":
            return "text/html", b"<!doctype html><title>Tests</title>"
        if path in self.modules:
            return "text/javascript", self.modules[path].encode()
        if path.split("/")[0] in FOLDERS and ".." not in path and file.is_file():
            return TYPES.get(file.suffix, "application/octet-stream"), file.read_bytes()
        return None


class InChromium(JavaScript):
    """In Chromium, where a test may answer every request itself."""

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self.browser = browser
        self.page: Page | None = None

    def call(self, module: str, function: str, *arguments: Any) -> Any:
        self.page = self.page or self.new_page()
        try:
            # As text: Playwright's own way with objects loses a key called "__proto__".
            return json.loads(
                self.page.evaluate(CALL, [f"/{module.lstrip('/')}", function, json.dumps(arguments)])
            )
        except Error as error:
            raise JavaScriptError(error.message) from error

    def new_page(self) -> Page:
        page = self.browser.new_page()
        page.route("**/*", self.serve)
        page.goto(f"{ORIGIN}/")
        return page

    def serve(self, route: Route) -> None:
        found = self.find(route.request.url.removeprefix(f"{ORIGIN}/").partition("?")[0])
        if found is None:
            return route.fulfill(status=404, body="")
        kind, body = found
        headers = {"Content-Type": f"{kind}; charset=utf-8", "Content-Security-Policy": POLICY}
        return route.fulfill(body=body, headers=headers)

    def forget(self) -> None:
        if self.page:
            self.page.close()
            self.page = None

    close = forget


# The browser stands in the signature: pytest ends it now and then and begins another one, and what is made by
# it must go with it.
if "ENGINE" in os.environ:

    @pytest.fixture(scope="session")
    def javascript(engine_modules: JavaScript) -> JavaScript:
        """One for the whole run, in the engine that ENGINE names (tests/engines)."""
        return engine_modules

else:

    @pytest.fixture(scope="session")
    def javascript(browser: Browser) -> Iterator[JavaScript]:
        """One for as long as there is this Chromium."""
        made = InChromium(browser)
        yield made
        made.close()
