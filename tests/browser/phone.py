"""A phone in a test: a browser profile with the real worker in it, that can be closed and opened again."""

import itertools
import json
import os
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, Error, Page

from tests.people import PASSWORD
from tests.server import Place, Server

PATIENCE = float(os.environ.get("PATIENCE", "30"))  # seconds; less where nothing is expected to come
BEGINNING = max(PATIENCE, 30)  # until a phone has its worker: a test has not begun before
ON_ITS_WAY = ("navigation", "ERR_ABORTED")  # how an error says that the page was going elsewhere just then
BY_WORKER = "async (path) => (await fetch(path)).headers.get('X-Answered-By')"

# A database that is not there is not made by looking for it: the worker would find an empty one of version 1.
OPENED = """const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opened = (name) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction.abort();
    return asked(opening).catch((error) => {
      if (error.name === "AbortError") return null;
      throw error;
    });
  };"""

META = f"""async ([person, key]) => {{
  {OPENED}
  const database = await opened(`mpp-${{person}}`);
  try {{
    return (await (database && asked(database.transaction("meta").objectStore("meta").get(key)))) ?? 0;
  }} finally {{
    database?.close();
  }}
}}"""

PUT_META = f"""async ([person, key, value]) => {{
  {OPENED}
  const database = await opened(`mpp-${{person}}`);
  const transaction = database.transaction("meta", "readwrite");
  transaction.objectStore("meta").put(value, key);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}}"""

AHEAD = "(ms) => { const now = Date.now; Date.now = () => now.call(Date) + ms; }"

STORE = f"""async ([person, store]) => {{
  {OPENED}
  const database = await opened(person ? `mpp-${{person}}` : "mpp");
  try {{
    return (await (database && asked(database.transaction(store).objectStore(store).getAll()))) ?? [];
  }} finally {{
    database?.close();
  }}
}}"""

EVERYTHING = """async () => {
  OPENED
  const plain = (key, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? String.fromCharCode(...new Uint8Array(value.buffer ?? value)) : value;
  const found = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  for (const { name } of await indexedDB.databases()) {
    const database = await opened(name);
    for (const store of database?.objectStoreNames ?? []) {
      const held = database.transaction(store).objectStore(store);
      const rows = await Promise.all([asked(held.getAllKeys()), asked(held.getAll())]);
      found.push(`${name} ${store} ${JSON.stringify(rows, plain)}`);
    }
    database?.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(`${request.url} ${await (await cache.match(request)).text()}`);
    }
  }
  return found.join("\\n");
}""".replace("OPENED", OPENED)
CACHED = """async () => {
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().map(({ url }) => new URL(url).pathname);
}"""


class Phone:
    """Somebody's phone. `page` is the tab in front."""

    def __init__(self, browser: Browser, server: Place) -> None:
        self.browser, self.server = browser, server
        self.person = self.plan = ""
        self.open()

    def open(self) -> "Phone":
        """Open a browser that has never been here."""
        self.context: BrowserContext = self.browser.new_context()
        self.page: Page = self.context.new_page()
        return self

    def close(self) -> "Phone":
        """Close the browser, as a phone that needs the memory does."""
        self.context.close()
        return self

    def sign_in(self, name: str) -> "Phone":
        """Sign in, and wait until this phone holds the plans."""
        self.sign_in_again(name)
        me = self.page.evaluate("async () => (await fetch('/me')).json()")
        self.person = me["person"]
        self.plan = me["plans"][0]["id"] if me["plans"] else ""
        if self.plan:
            self.until(lambda: self.page.evaluate(BY_WORKER, f"/plan/{self.plan}") == "worker", BEGINNING)
        return self

    def sign_in_again(self, name: str) -> None:
        """Type name and password, and wait for the first page."""
        self.visit(f"{self.server.url}/sign-in")
        self.page.fill("#name", name)
        self.page.fill("#password", PASSWORD)
        self.page.press("#password", "Enter")
        self.page.wait_for_selector("html[data-person]")

    def sign_out(self) -> None:
        """With the button, as people do. A page that only hears of it from elsewhere draws itself anew."""
        self.go("/sign-out").get_by_role("button", name="Sign out").click()
        self.page.wait_for_selector("html:not([data-person])")

    def go(self, path: str = "") -> Page:
        """To a page of the plan, or of the site where `path` begins with a slash."""
        plan = f"/plan/{self.plan}/{path}".rstrip("/")
        return self.visit(self.server.url + (path if path.startswith("/") else plan))

    def visit(self, url: str) -> Page:
        """Go there and be there, though the page may be on its way elsewhere just then by its own doing."""
        self.until(lambda: (answer := self.page.goto(url)) and answer.url == self.page.url, BEGINNING)
        return self.page

    def write_goal(self, words: str, why: str = "") -> None:
        """Fill in the form for a new goal, and save it."""
        self.go("new/goal")
        self.page.fill("textarea[name$='.words']", words)
        self.page.fill("textarea[name$='.why']", why)
        self.page.click("text=Save the goal")
        self.page.wait_for_url("**/goals*")

    def rows(self, store: str, person: str | None = None) -> list[Any]:
        """What IndexedDB holds of this person in a store."""
        found: list[Any] = self.read(STORE, [self.person if person is None else person, store])
        return found

    def databases(self) -> list[str]:
        """The names of all databases here."""
        names: list[str] = self.read("async () => (await indexedDB.databases()).map(({name}) => name)")
        return sorted(names)

    def everything(self) -> str:
        """All that the browser keeps for this site and a page can read, as one text."""
        found: str = self.read(EVERYTHING)
        return found

    def cached(self) -> list[str]:
        """The paths of what lies in the caches."""
        paths: list[str] = self.read(CACHED)
        return paths

    def unsent(self) -> int:
        """Edits that wait, and forms that are just on their way to the worker."""
        return len(self.rows("outbox")) + self.page.locator("form[data-sending]").count()

    def holds(self, kind: str) -> bool:
        """Has a record of this kind reached this phone?"""
        return any(row["kind"] == kind for row in self.rows("records"))

    def heard(self) -> int:
        """When the server was last heard, in ms."""
        return int(self.meta("contact"))

    def meta(self, key: str) -> Any:
        """One of the small facts kept about this person; 0 where there is none."""
        return self.read(META, [self.person, key])

    def put_meta(self, key: str, value: Any) -> None:
        """Keep another fact about this person than the worker did."""
        self.page.evaluate(PUT_META, [self.person, key, value])

    def forget_cover(self, kept: Any) -> None:
        """The worker, begun anew, finds no more than this of whether its pages are hidden."""
        self.put_meta("cover", kept)
        session = self.context.new_cdp_session(self.page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()

    def wipe(self) -> None:
        """All that the browser keeps for this site goes, but for its cookies."""
        session = self.context.new_cdp_session(self.page)
        kinds = "cache_storage,indexeddb,local_storage,service_workers"
        session.send("Storage.clearDataForOrigin", {"origin": self.server.url, "storageTypes": kinds})
        session.detach()

    def last_heard(self, days: int) -> None:
        """As if the school had last been heard so many days ago."""
        self.put_meta("contact", (time.time() - days * 24 * 3600) * 1000)

    def read(self, script: str, argument: Any = None) -> Any:
        """What a script that changes nothing answers; asked again where the page was being left."""
        return self.until(lambda: [self.page.evaluate(script, argument)])[0]

    def set_ahead(self, ms: float) -> None:
        """The worker's clock is wrong from now on."""
        self.context.service_workers[0].evaluate(AHEAD, ms)

    def until(self, true: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        """Wait for something to come true, and answer it. A page that is being left is asked again."""
        end, fault = time.monotonic() + seconds, None
        while time.monotonic() < end:
            try:
                if found := true():
                    return found
            except Error as error:
                if not any(words in error.message for words in ON_ITS_WAY):
                    raise
                fault = error
            self.page.wait_for_timeout(50)
        raise AssertionError("it did not come true") from fault

    def nudge(self) -> None:
        """What a page does when the connection is back."""
        self.page.evaluate("navigator.serviceWorker.controller.postMessage({ type: 'online' })")


class LastingPhone(Phone):
    """One whose profile stays when it is closed. Slower to open."""

    def __init__(
        self, browser_type: BrowserType, options: dict[str, Any], folder: Path, server: Place
    ) -> None:
        self.browser_type, self.options, self.folder = browser_type, options, folder
        self.server = server
        self.person = self.plan = ""
        self.open()

    def open(self) -> Phone:
        """Open the browser, with whatever it kept."""
        self.context = self.browser_type.launch_persistent_context(self.folder, **self.options)
        self.page = self.context.pages[0]
        return self


class Colleague:
    """Somebody else of the plan, on a device without pages: says edits and reads what is there."""

    def __init__(self, server: Server, name: str) -> None:
        self.url, self.name = server.url, name
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.post("/sign-in", {"name": name, "password": PASSWORD})
        self.me = json.load(self.opener.open(f"{self.url}/me"))
        self.plan = self.me["plans"][0]["id"]
        self.count = itertools.count(1)

    def writes(
        self,
        kind: str,
        record: str,
        base: int = 0,
        *,
        new: bool = False,
        scope: str = "circle",
        **fields: Any,
    ) -> list[Any]:
        """One edit of one record; the server's verdict."""
        change = [f"{self.plan}/{scope}", kind, record, base, fields, int(new)]
        edit = [f"{self.name}-test:{next(self.count)}", int(time.time() * 1000), None, [change]]
        verdict: list[Any] = self.sync(edit)["results"][0]
        return verdict

    def records(self, kind: str) -> list[Any]:
        """Every record of a kind that this person may read: [kind, id, version, fields]."""
        parts = self.sync()["scopes"].values()
        return [record for part in parts for record in part["records"] if record[0] == kind]

    def sync(self, *edits: Any) -> Any:
        body = {"protocol": 1, "person": self.me["person"], "epoch": self.me["epoch"], "device": "desk"}
        return self.post("/sync", body | {"now": int(time.time() * 1000), "have": {}, "edits": list(edits)})

    def post(self, path: str, body: Any) -> Any:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), headers)
        return json.load(self.opener.open(request))
