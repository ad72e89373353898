"""Every shared page by Flask, and the doors for its forms. What is not the reader's is not there: 404."""

from functools import partial
from typing import Any

from flask import Blueprint, Flask, Response, current_app, redirect
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.http.request import request
from app.kinds.ideas import ALL
from app.kinds.roles import LOCKING
from app.plan import by_hand, earlier, group_views, history, links, pdf, publish
from app.plan.pages import DOORS, DRAWER, FILE, LIMITS, OF_GROUPS, PAGES, Page, routes
from app.plan.reader import fresh, reader, words
from app.plan.show import show
from app.plan.submit import take
from app.plan.twins import reviews, terms
from app.plan.twins.differences import marked
from app.plan.twins.goal_picture import goal_picture
from app.plan.twins.ideas import ideas
from app.plan.twins.record import blank
from app.plan.twins.scales import scales
from app.plan.twins.timeline import timeline
from app.plan.twins.timetable import timetable
from app.plan.twins.words import OPEN

blueprint = Blueprint("plan", __name__)
ELSEWHERE = {"school": "/school", "hub": "/hub"}


def register(app: Flask, me: Any) -> None:
    """Give templates their functions. Called when every blueprint is there: `path` knows all addresses.

    me: answers the body of /me, without scopes.
    """
    app.extensions["me"] = me
    app.extensions["paths"] = {row["name"]: row["path"] for row in reversed(routes(app.url_map))}
    app.jinja_env.globals.update(
        path=links.path,
        static=links.static,
        integrity=links.integrity,
        icon=links.icon,
        locks=lambda role: role in LOCKING,
        limit=lambda name: LIMITS[name],
        marked=marked,
        open_words=lambda how: OPEN[how],
        when=lambda ms: words().when(ms),
        day=lambda text: words().day(text),
        date=lambda text: words().date(text),
        names=lambda people: words().names(people),
        count=lambda number, noun: words().count(number, noun),
        checkins=terms.checkins,
        goals_now=terms.goals_now,
        earlier_goals=lambda plan: terms.earlier_goals(plan, words().day_of),
        ideas=partial(ideas, ALL),
        goal_picture=lambda plan: goal_picture(plan, words().day_of),
        fresh=fresh,
        files=pdf.files,
        term_reviews=reviews.at_hand,
        reviews_waiting=reviews.waiting,
        review_parts=reviews.parts,
        review_copies=reviews.published,
        review_facts=lambda plan, record: reviews.facts(plan, record, words().day_of),
        scales=scales,
        timetable=timetable,
        timeline=lambda plan: timeline(plan, words().day_of),
        blank=lambda plan, kind, parent=None, n=0: blank(plan, kind, parent, n, fresh),
    )
    app.context_processor(version)


def version() -> dict[str, str]:
    """Of the worker that a page should find; the page asks for the new one when they differ."""
    worker = current_app.extensions.get("worker")
    return {"version": worker.version if worker else ""}


@blueprint.before_request
def signed_in() -> ResponseReturnValue | None:
    """Nothing here is for somebody who is not signed in."""
    if current_user.is_authenticated:
        return None
    asked: ResponseReturnValue = current_app.login_manager.unauthorized()  # type: ignore[attr-defined]
    return asked


def home() -> ResponseReturnValue:
    """Everybody's first page: a pupil's own plan, an adult's list, the school's desk."""
    if current_user.role in ELSEWHERE:
        return redirect(ELSEWHERE[current_user.role], 303)
    me = reader()
    if current_user.role == "pupil" and me and me["plans"]:
        return answer("today", plan=me["plans"][0]["id"])
    return answer("home")


def answer(name: str, **args: str) -> str:
    """The page of that name, whole or as a fragment, as the request asks."""
    return show(BY_NAME[name], args, request.args, request.path, full=not request.fragment)


BY_NAME: dict[str, Page] = {page.name: page for page in PAGES}


def add(page: Page) -> None:
    def view(**args: str) -> str:
        return answer(page.name, **args)

    found = home if page.name == "home" else view
    blueprint.add_url_rule(page.path, page.name, found, methods=["GET"])


def add_door(door: str) -> None:
    def view(plan: str) -> ResponseReturnValue:
        return take(door, plan)

    blueprint.add_url_rule(f"/plan/<plan>/{door}", door, view, methods=["POST"])


for one in PAGES:
    add(one)
for name in DOORS:
    add_door(name)


blueprint.add_url_rule(OF_GROUPS["group_lessons"], "group_lessons", group_views.take_lesson, methods=["POST"])
blueprint.add_url_rule(OF_GROUPS["group_members"], "group_members", group_views.take_pupils, methods=["POST"])


@blueprint.post(DRAWER)
def drawer() -> ResponseReturnValue:
    """What was refused waits on the device that wrote it; nothing of it is here."""
    return redirect("/waiting", 303)


@blueprint.get(FILE)
def waiting_file() -> Response:
    """The words that wait on this device: none that Flask knows of."""
    name = "attachment; filename=waiting.txt"
    return Response("Nothing is waiting.\n", mimetype="text/plain", headers={"Content-Disposition": name})


@blueprint.get("/plan/<plan>/history/<kind>/<record>/<field>", endpoint="history")
def past(plan: str, kind: str, record: str, field: str) -> str:
    """Every value a field ever had, each to be brought back."""
    return history.show(plan, kind, record, field)


@blueprint.get("/plan/<plan>/earlier/<int:year>", endpoint="earlier")
def earlier_year(plan: str, year: int) -> str:
    """A school year that devices hold no more."""
    return earlier.show(plan, year)


@blueprint.get("/by-hand", endpoint="empty_plan")
@blueprint.get("/plan/<plan>/by-hand", endpoint="by_hand")
def empty(plan: str | None = None) -> str:
    """The plan with lines to write on."""
    return by_hand.show(plan)


@blueprint.get("/plan/<plan>/review/<record>/publish", endpoint="publish")
def before_publishing(plan: str, record: str) -> str:
    """What can go into a published review, and how it will look."""
    return publish.show(plan, record)


@blueprint.post("/plan/<plan>/review/<record>/publish", endpoint="publication")
def publication(plan: str, record: str) -> ResponseReturnValue:
    """A review is frozen as it was looked at."""
    return publish.publish(plan, record)


@blueprint.get("/plan/<plan>/published/<record>/pdf", endpoint="pdf")
def file_of(plan: str, record: str) -> Response:
    """A published review as a file."""
    return publish.file(plan, record)


@blueprint.post("/plan/<plan>/published/<record>/withdrawal")
def withdrawal(plan: str, record: str) -> ResponseReturnValue:
    """A published review is taken back, which leaves a mark."""
    return publish.withdraw(plan, record)
