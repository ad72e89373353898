"""Together with all that a busy plan says in a school year: the worker alone, the server gone."""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from playwright.sync_api import sync_playwright

from app import create_app
from tests.bench.away import fetched
from tests.bench.browser import browser, sign_in
from tests.bench.fuller import MESSAGES, MOMENTS, fill
from tests.bench.many import PASSWORD, PUPIL, make_many
from tests.bench.serving import serve
from tests.bench.table import TIMES, show

PULLED = 3.0  # seconds for one plan to come


def measure(runs: int) -> None:
    """How long the worker takes for the first page of Together, a filter of it, and a month before."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        data, phone = Path(folder) / "data", Path(folder) / "phone"
        app = create_app(data)
        many = make_many(app, 1)
        fill(app, many)
        with serve(data) as port, browser(playwright, phone) as context:
            plan, origin = many.plans[0], f"http://localhost:{port}"
            sign_in(context.pages[0], origin, PUPIL, PASSWORD)
            sleep(PULLED)
        with browser(playwright, phone) as context:
            page = context.pages[0]
            page.goto(f"{origin}/plan/{plan}/together")
            before = page.locator("a", has_text="Earlier").first.get_attribute("href") or ""
            times = [
                fetched(page, path, runs).row(f"worker: Together, {name}", "30 ms")
                for name, path in (
                    ("first page", f"/plan/{plan}/together"),
                    ("messages", f"/plan/{plan}/together?only=messages"),
                    ("a month before", before),
                )
            ]
    show(f"Together ({MESSAGES} messages and {MOMENTS} moments in a school year)", TIMES, times)
