"""Together with all that a busy plan says in a school year: the worker alone, the server gone."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import sleep

from flask import Flask
from playwright.sync_api import sync_playwright

from app import create_app
from app.clock import day_of
from app.demo.calendar import moment
from app.demo.pen import Change, Moving, Pen, Save
from app.demo.school import at_the_time_of
from app.engine import engine
from app.plan.twins.rights import scope_of
from sync.years import school_year
from tests.bench.away import fetched
from tests.bench.browser import browser, sign_in
from tests.bench.many import PASSWORD, PUPIL, Many, make_many
from tests.bench.serving import serve
from tests.bench.table import TIMES, show

MESSAGES, MOMENTS = 300, 200
WRITTEN = 100_000  # edits of this plan have other ids
PULLED = 3.0  # seconds for one plan to come


def measure(runs: int) -> None:
    """How long the worker takes for the first page of Together, a filter of it, and a month before."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        data, phone = Path(folder) / "data", Path(folder) / "phone"
        app = create_app(data)
        many = make_many(app, 1)
        talk(app, many)
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


def talk(app: Flask, many: Many) -> None:
    """Messages and moments of pupil and tutor in turn, from the first of September to yesterday."""
    today = date.fromisoformat(day_of(app.extensions["clock"]()))
    first = date(school_year(str(today)), 9, 1)
    clock, (plan,) = Moving(moment(first, 8)), many.plans
    with app.app_context(), at_the_time_of(app, clock):
        pen = Pen(engine(), clock, plan, Random(plan))
        pen.written = WRITTEN
        for number in range(MESSAGES + MOMENTS):
            day = first + timedelta((today - first).days * number // (MESSAGES + MOMENTS + 1))
            pen.save_all([said(pen, (many.pupils[0], many.tutor)[number % 2], number, day)], "tablet")


def said(pen: Pen, person: str, number: int, day: date) -> Save:
    at = moment(day, 8, number % 60)
    kind = "message" if number % 5 < MESSAGES * 5 // (MESSAGES + MOMENTS) else "celebration"
    fields = {"words": f"The {number}th thing that is said here, and in as many words as people take."}
    if kind == "celebration":
        fields |= {"day": str(day), "sort": "kind"}
    scope = scope_of(pen.plan, kind, person, school_year(str(day)))
    return Save(at, person, [Change(scope, kind, pen.fresh(at), fields, True)])
