"""WebKitGTK, by WebDriver."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from selenium import webdriver
from selenium.common.exceptions import (
    ElementNotInteractableException,
    JavascriptException,
    NoSuchElementException,
    StaleElementReferenceException,
    TimeoutException,
)
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.engines.browser import FIND, HEARD, Browser, LostError

WINDOW = Path(__file__).with_name("webkit_window.py")
DRIVER = "/usr/bin/WebKitWebDriver"
GONE = (
    ElementNotInteractableException,
    JavascriptException,
    NoSuchElementException,
    StaleElementReferenceException,
    TimeoutException,
)
RUN = "const [given, done] = arguments; (%s)(given).then(done);"
TEXT = "return document.querySelector(arguments[0])?.innerText ?? ''"
LOST_AFTER = 8  # seconds without an answer, after which the page that was asked is gone


class WebKit(Browser):
    """Of the same making as Safari, though without what only Apple's devices add."""

    name = "webkit"

    def open(self) -> Self:
        self.profile.mkdir(exist_ok=True)
        options = Options()
        options.binary_location = str(WINDOW)
        for word in ("--automation", str(self.profile), *map(str, self.size)):
            options.add_argument(word)
        log = self.profile.with_suffix(".log")
        service = Service(DRIVER, log_output=str(log), env=dict(os.environ))
        self.driver = webdriver.WebKitGTK(options=options, service=service)
        self.driver.set_script_timeout(LOST_AFTER)
        self.driver.set_page_load_timeout(60)
        return self

    def close(self) -> None:
        self.driver.quit()

    def goto(self, url: str) -> None:
        self.driver.get(url)

    def back(self, pages: int = 1) -> None:
        go = "(pages) => void setTimeout(() => history.go(-pages))"
        self.evaluate(go, pages)  # the driver's own hangs over a redirect

    def reload(self) -> None:
        self.driver.refresh()

    def picture(self, file: Path) -> None:
        self.driver.save_screenshot(str(file))

    def run(self, script: str, given: str) -> str:
        with lost():
            return str(self.driver.execute_async_script(RUN % script, given))

    def text(self, css: str = "main") -> str:
        with lost():  # at once: an asynchronous script is lost when its page goes
            return str(self.driver.execute_script(TEXT, css))

    def url(self) -> str:
        return str(self.driver.current_url)

    def hit(self, css: str, text: str) -> bool:
        with lost():
            found = self.found(css, text)
            if found is not None:
                found.click()
            return found is not None

    def heard(self) -> bool:
        with lost():  # at once, as above
            return bool(self.driver.execute_script(f"return {HEARD}"))

    def write(self, css: str, words: str) -> bool:
        with lost():
            found = self.found(css)
            if found is not None:
                found.clear()
                found.send_keys(words)
            return found is not None

    def found(self, css: str, text: str = "") -> WebElement | None:
        element: WebElement | None = self.driver.execute_script(f"return ({FIND})(arguments)", css, text)
        if element is not None:
            self.driver.execute_script("arguments[0].scrollIntoView({ block: 'center' })", element)
        return element


@contextmanager
def lost() -> Iterator[None]:
    """What the driver says of a page that has gone, in our words."""
    try:
        yield
    except GONE as error:
        raise LostError(error.msg) from error
