"""A real Chromium with a profile of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright

from tests.javascript import installed

CHROMIUM = installed("chromium", "chromium-headless-shell")  # None: the one that playwright brought
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


@contextmanager
def browser(playwright: Playwright, folder: Path | None, **options: Any) -> Iterator[BrowserContext]:
    """A browser with its own profile, kept in `folder`."""
    if folder is None:
        with TemporaryDirectory() as unkept, browser(playwright, Path(unkept), **options) as context:
            yield context
        return
    kind = playwright.chromium
    context = kind.launch_persistent_context(
        folder, executable_path=CHROMIUM, args=ARGUMENTS, viewport={"width": 390, "height": 844}, **options
    )
    try:
        yield context
    finally:
        context.close()


def sign_in(page: Page, origin: str, name: str, password: str) -> None:
    """Sign in by typing, as on any device."""
    page.goto(f"{origin}/sign-in")
    page.fill("input[name=name]:visible", name)
    page.fill("input[name=password]:visible", password)
    page.press("input[name=password]:visible", "Enter")
    page.wait_for_url(lambda url: "/sign-in" not in url)
