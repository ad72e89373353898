"""Somebody's phone, on any engine."""

from typing import Any

from tests.browser.phone import STORE
from tests.engines.browser import Browser
from tests.filter import Filter
from tests.people import PASSWORD
from tests.server import Server

BY_WORKER = "async (path) => (await fetch(path)).headers.get('X-Answered-By')"
NUDGE = "() => navigator.serviceWorker.controller.postMessage({ type: 'online' })"
DATABASES = "async () => (await indexedDB.databases()).map(({ name }) => name).sort()"


class Phone:
    """`server` is where it finds the product: the server, or what stands before it."""

    def __init__(self, browser: Browser, server: Server | Filter) -> None:
        self.browser, self.server = browser, server
        self.person = self.plan = ""

    def sign_in(self, name: str) -> "Phone":
        """Sign in, and wait until this phone holds the plans."""
        self.type_name_and_password(name)
        me = self.browser.until(lambda: self.browser.evaluate("async () => (await fetch('/me')).json()"))
        self.person = me["person"]
        self.plan = me["plans"][0]["id"] if me["plans"] else ""
        if self.plan:
            self.browser.until(
                lambda: self.browser.evaluate(BY_WORKER, f"/plan/{self.plan}") == "worker", "a worker answers"
            )
        return self

    def type_name_and_password(self, name: str) -> None:
        """And press Enter."""
        self.browser.goto(f"{self.server.url}/sign-in")
        self.browser.fill("#name", name)
        self.browser.fill("#password", PASSWORD)
        self.browser.click("button:not([hidden])", "Sign in")
        self.browser.until(lambda: self.browser.evaluate("() => document.documentElement.dataset.person"))

    def sign_out(self) -> None:
        """With the button, as people do."""
        self.go("/sign-out")
        gone = "() => !document.documentElement.dataset.person"
        self.browser.click("main button", "Sign out")
        self.browser.until(lambda: self.browser.evaluate(gone), "nobody is here")

    def go(self, path: str = "") -> Browser:
        """To a page of the plan, or of the site where `path` begins with a slash."""
        plan = f"/plan/{self.plan}/{path}".rstrip("/")
        self.browser.goto(self.server.url + (path if path.startswith("/") else plan))
        return self.browser

    def write_goal(self, words: str) -> None:
        """Fill in the form for a new goal, and save it."""
        self.go("new/goal")
        self.browser.fill("textarea[name$='.words']", words)
        self.browser.click("button", "Save the goal")
        self.browser.until(lambda: "/goals" in self.browser.url(), "the goals are shown")

    def rows(self, store: str) -> list[Any]:
        """What IndexedDB holds of this person in a store."""
        found: list[Any] = self.browser.evaluate(STORE, [self.person, store])
        return found

    def waits(self, how_many: int) -> None:
        """Until so many edits wait to be sent."""
        self.browser.until(lambda: len(self.rows("outbox")) == how_many, f"{how_many} wait")

    def nudge(self) -> None:
        """What a page does when the connection is back."""
        self.browser.evaluate(NUDGE)
