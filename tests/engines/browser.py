"""What a test may do with any browser."""

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

PATIENCE = 30
HEARING = 2  # seconds after which a click that was not heard has gone astray
PHONE = (390, 844)

# Answers JSON, so that every engine hands back the same: what the function answers, or what it threw.
CALL = """async (given) => {
  try {
    return JSON.stringify({ value: (await (%s)(JSON.parse(given))) ?? null });
  } catch (error) {
    return JSON.stringify({ error: `${error}\\n${error?.stack ?? ""}` });
  }
}"""

FIND = """([css, text]) => [...document.querySelectorAll(css)].find((element) =>
  element.getClientRects().length && element.textContent.replaceAll(/\\s+/g, " ").includes(text)) ?? null"""

# A click goes to the element that is there when the button is let go; where the page was drawing itself anew,
# that is another one, and what was meant hears nothing.
LISTEN = """([css, text]) => {
  if (!window.pressing) {
    document.addEventListener("click", ({ target }) => {
      const { css, text } = window.pressing;
      const found = target.closest(css);
      if (found?.textContent.replaceAll(/\\s+/g, " ").includes(text)) window.pressing.heard = true;
    }, true);
  }
  window.pressing = { css, text, heard: false };
}"""
AT_REST = """() => document.readyState === "complete" &&
  !document.querySelector(".htmx-request, .htmx-swapping, [data-sending]")"""
HEARD = "window.pressing?.heard ?? true"  # a page that has come since was led to by the click


class ScriptError(Exception):
    """What a script threw, in its own words."""


class LostError(Exception):
    """The page went away under what was asked of it: it may be asked again."""


class Browser(ABC):
    """A browser with a profile that stays when it is closed. One tab, the size of a phone."""

    name: str

    def __init__(self, profile: Path, size: tuple[int, int] = PHONE) -> None:
        self.profile, self.size = profile, size
        self.open()

    @abstractmethod
    def open(self) -> Self:
        """Start it, with whatever it kept."""

    @abstractmethod
    def close(self) -> None:
        """End it, as a phone that is switched off does."""

    @abstractmethod
    def goto(self, url: str) -> None:
        """Type an address."""

    @abstractmethod
    def back(self, pages: int = 1) -> None:
        """The button, or the list of pages behind it."""

    @abstractmethod
    def reload(self) -> None:
        """The button."""

    @abstractmethod
    def run(self, script: str, given: str) -> str:
        """`script` is an asynchronous function of one text that answers one. Raises LostError."""

    @abstractmethod
    def hit(self, css: str, text: str) -> bool:
        """A real click on the first visible element like this; False where none is. Raises LostError."""

    def heard(self) -> bool:
        """Whether the page has heard the click. Raises LostError."""
        return bool(self.evaluate(f"() => {HEARD}"))

    @abstractmethod
    def write(self, css: str, words: str) -> bool:
        """Real keys into the first visible field like this, instead of what it held. Raises LostError."""

    @abstractmethod
    def picture(self, file: Path) -> None:
        """A screenshot."""

    def evaluate(self, script: str, given: Any = None) -> Any:
        """What the function in `script`, asynchronous or not, answers to `given`; both travel as JSON."""
        answer = json.loads(self.run(CALL % script, json.dumps(given)))
        if "error" in answer:
            raise ScriptError(answer["error"])
        return answer["value"]

    def url(self) -> str:
        """Where it is."""
        return str(self.evaluate("() => location.href"))

    def text(self, css: str = "main") -> str:
        """What stands there."""
        return str(self.evaluate("(css) => document.querySelector(css)?.innerText ?? ''", css))

    def click(self, css: str, text: str = "") -> None:
        """Click as soon as it is there."""
        self.until(lambda: self.press(css, text), f"click {css} {text}")

    def press(self, css: str, text: str) -> bool:
        """The same click, once the page is at rest; False where it did not get to the element."""
        if not self.evaluate(AT_REST):
            return False
        self.evaluate(LISTEN, [css, text])
        return self.hit(css, text) and self.is_heard()

    def is_heard(self) -> bool:
        """Whether the page hears the click. A busy one takes its time; a second click would be one more."""
        end = time.monotonic() + HEARING
        while time.monotonic() < end:
            try:
                if self.heard():
                    return True
            except LostError:
                return True  # it led elsewhere
            time.sleep(0.05)
        return False

    def fill(self, css: str, words: str) -> None:
        """Type as soon as the field is there."""
        self.until(lambda: self.write(css, words), f"fill {css}")

    def sees(self, text: str, css: str = "main") -> None:
        """Wait until it is on the screen."""
        self.until(lambda: text in self.text(css), f"see {text!r}")

    def until(self, true: Callable[[], Any], what: str = "it", seconds: float = PATIENCE) -> Any:
        """Wait for something to come true, and answer it. A page that is being left is asked again."""
        end, fault = time.monotonic() + seconds, None
        while time.monotonic() < end:
            try:
                if found := true():
                    return found
            except (LostError, ScriptError) as error:
                fault = error
            time.sleep(0.05)
        raise AssertionError(f"did not come true: {what}; {self.shown()}") from fault

    def shown(self) -> str:
        """Where it is and what it says, for whoever reads that something did not come true."""
        try:
            return f"{self.url()} says {self.text('body')[:600]!r}"
        except (AttributeError, LostError, ScriptError) as error:
            return f"nor does the page say anything: {error!r}"
