"""Firefox, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks without a driver."""

import base64
import itertools
import json
import re
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from websocket import WebSocket, WebSocketConnectionClosedException, create_connection

from tests.engines.browser import FIND, Browser, LostError

LISTENS = re.compile(rb"WebDriver BiDi listening on (ws://\S+)")
ANSWER = 60  # seconds
PREFERENCES = {
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.systemAddon.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "",
    "toolkit.telemetry.enabled": False,
}


class Firefox(Browser):
    """The release that Debian ships, for a year and more: ESR."""

    name = "firefox"

    def open(self) -> Self:
        self.profile.mkdir(exist_ok=True)
        said = (f"user_pref({json.dumps(name)}, {json.dumps(how)});" for name, how in PREFERENCES.items())
        (self.profile / "user.js").write_text("\n".join(said))
        log = self.profile.with_suffix(".log")
        words = ["firefox-esr", "--headless", "--no-remote", "--remote-debugging-port=0"]
        with log.open("wb") as said:
            self.process = subprocess.Popen(
                [*words, "--profile", str(self.profile)], stdout=said, stderr=said
            )
        address = self.until(lambda: LISTENS.search(log.read_bytes()), "Firefox starts")[1].decode()
        self.wire: WebSocket = create_connection(f"{address}/session", timeout=ANSWER, suppress_origin=True)
        self.numbers = itertools.count(1)
        self.ask("session.new", capabilities={})
        self.tab = self.ask("browsingContext.getTree")["contexts"][0]["context"]
        width, height = self.size
        self.ask("browsingContext.setViewport", context=self.tab, viewport={"width": width, "height": height})
        return self

    def close(self) -> None:
        with suppress(LostError):  # it may go before it has said so
            self.ask("browser.close")
        self.wire.close()
        self.process.wait(ANSWER)

    def goto(self, url: str) -> None:
        self.ask("browsingContext.navigate", context=self.tab, url=url, wait="complete")

    def back(self, pages: int = 1) -> None:
        self.ask("browsingContext.traverseHistory", context=self.tab, delta=-pages)

    def reload(self) -> None:
        self.ask("browsingContext.reload", context=self.tab, wait="complete")

    def picture(self, file: Path) -> None:
        found = self.ask("browsingContext.captureScreenshot", context=self.tab)
        file.write_bytes(base64.b64decode(found["data"]))

    def run(self, script: str, given: str) -> str:
        return str(self.call(script, given)["value"])

    def hit(self, css: str, text: str) -> bool:
        found = self.found(css, text)
        if found is not None:
            move = {"type": "pointerMove", "x": 0, "y": 0, "origin": {"type": "element", "element": found}}
            steps = [move, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
            self.act({"type": "pointer", "id": "hand", "actions": steps})
        return found is not None

    def write(self, css: str, words: str) -> bool:
        found = self.found(css)
        if found is not None:
            self.call("(field) => { field.focus(); field.select?.(); }", found)
            keys = [{"type": how, "value": key} for key in ["\ue017", *words] for how in ("keyDown", "keyUp")]
            self.act({"type": "key", "id": "keys", "actions": keys})
        return found is not None

    def found(self, css: str, text: str = "") -> Any:
        """The element as BiDi names it, scrolled to; None where there is none, or while the page moves it."""
        script = f"""async (given) => {{
          const element = ({FIND})(JSON.parse(given));
          element?.scrollIntoView({{ block: "center", behavior: "instant" }});
          const top = element?.getBoundingClientRect().top;
          for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
          return element?.getBoundingClientRect().top === top ? element : null;
        }}"""
        answer = self.call(script, json.dumps([css, text]))
        return {"sharedId": answer["sharedId"]} if answer["type"] == "node" else None

    def act(self, source: dict[str, Any]) -> None:
        self.ask("input.performActions", context=self.tab, actions=[source])

    def call(self, script: str, given: Any) -> Any:
        told = given if isinstance(given, dict) else {"type": "string", "value": given}
        answer = self.ask(
            "script.callFunction",
            functionDeclaration=script,
            awaitPromise=True,
            target={"context": self.tab},
            arguments=[told],
        )
        if answer["type"] == "exception":
            raise LostError(answer["exceptionDetails"]["text"])
        return answer["result"]

    def ask(self, method: str, **parameters: Any) -> Any:
        """What it answers to this command. What happens meanwhile is not listened to."""
        number = next(self.numbers)
        try:
            self.wire.send(json.dumps({"id": number, "method": method, "params": parameters}))
            while (said := json.loads(self.wire.recv())).get("id") != number:
                pass
        except WebSocketConnectionClosedException as error:
            raise LostError(method) from error
        if said["type"] == "error":
            raise LostError(f"{method}: {said['error']}: {said['message']}")
        return said["result"]
