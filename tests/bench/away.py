"""What the worker answers when there is no server at all."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from playwright.sync_api import Page, Playwright

from app.clock import day_of, now_ms
from sync.ids import uuid7
from sync.years import school_year
from tests.bench.browser import browser
from tests.bench.table import Times

NAMES = ("", "goals", "practice", "lessons", "plan", "together")
SLOWED = 4  # times, the page's processor
PAGES = tuple((name or "today", f"/{name}" if name else "") for name in NAMES)

FETCH = """
async ([runs, path, bodies]) => {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const headers = bodies ? {"HX-Request": "true", "HX-Request-Type": "partial"} : {};
    const begun = performance.now();
    const body = bodies && new URLSearchParams(bodies[run]);
    const answer = await fetch(path, bodies ? {method: "POST", body, headers} : {headers});
    const text = await answer.text();
    times.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`);
  }
  return times;
}
"""

# From asking for the page, the worker's start within it, to its first words on the screen; says the browser.
PAINTED = """
() => new Promise((done) => {
  const found = (list) => {
    for (const paint of list.getEntriesByName("first-contentful-paint")) done(paint.startTime);
  };
  new PerformanceObserver(found).observe({type: "paint", buffered: true});
})
"""


def offline(
    playwright: Playwright, phone: Path, tablet: Path, port: int, plan: str, runs: int
) -> Iterator[tuple[str, ...]]:
    """Pages and saves that the worker answers."""
    origin = f"http://localhost:{port}"
    with browser(playwright, phone) as context:
        page = context.pages[0]
        page.goto(f"{origin}/plan/{plan}")
        for name, path in PAGES:
            yield fetched(page, f"/plan/{plan}{path}", runs).row(f"worker: {name}", "30 ms")
    with browser(playwright, tablet) as context:
        page = context.pages[0]
        page.goto(origin)
        yield fetched(page, "/", runs).row("worker: the tutor's list", "60 ms")
    with browser(playwright, phone) as context:
        page = context.pages[0]
        page.goto(f"{origin}/plan/{plan}/practice")
        bodies = [practice(plan, number) for number in range(runs)]
        yield fetched(page, f"/plan/{plan}/edits", runs, bodies).row("worker: a save", "30 ms")


def practice(plan: str, number: int) -> list[list[str]]:
    """The form of one bit of practice, as the page posts it."""
    record, day = uuid7(now_ms(), Random(number).randbytes(10)), day_of(now_ms())
    filled = {"day": day, "what": f"Slow scale, the {number}th time", "times": "4", "felt": "4"}
    items = [["save", f"bench-{number}"], ["show", f"/plan/{plan}"]]
    items.append(["record", f"practice {record} {plan}/home/{school_year(day)} 0 1"])
    for name, value in filled.items():
        items += [[f"practice.{record}.{name}", value], [f"was.practice.{record}.{name}", ""]]
    return items


def fetched(page: Page, path: str, runs: int, bodies: list[Any] | None = None) -> Times:
    """How long the page waits for each of these, from the first byte asked to the last one read."""
    page.evaluate(FETCH, [min(5, runs), path, None]) if bodies is None else None
    return Times(page.evaluate(FETCH, [runs, path, bodies]))


def cold_start(playwright: Playwright, phone: Path, port: int, plan: str, runs: int) -> tuple[str, ...]:
    """Browser and worker begin anew, without a server: from asking for the plan to seeing it."""
    times = Times()
    for _ in range(runs):
        with browser(playwright, phone) as context:
            page = context.pages[0]
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
            page.goto(f"http://localhost:{port}/plan/{plan}")
            times.all.append(page.evaluate(PAINTED))
            page.wait_for_selector("main h1")
    return times.row(f"cold start offline, page slowed {SLOWED} times", "1000 ms")
