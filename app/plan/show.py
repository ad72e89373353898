"""A page of a plan by Flask: the records that this reader may read, as a document, in a template."""

import secrets
from collections.abc import Mapping
from typing import Any

from flask import abort, render_template

from app.engine import engine
from app.plan import lists, visit
from app.plan.document import document, find
from app.plan.pages import Page, labels
from app.plan.places import waiting
from app.plan.reader import fresh, moment, reader, words
from app.plan.record import blank
from app.plan.summary import by_need, matching
from app.plan.words import away, standing

Args = Mapping[str, str]  # what the path names: {"plan", "record"}
Given = dict[str, Any]


def show(
    page: Page, args: Args, query: Args, here: str, *, full: bool, typed: Given | None = None, said: str = ""
) -> str:
    """The page or, where not `full`, its fragment; 404 where the reader has no such plan or record.

    query: what stands behind the path; typed: what a rejected form carried; said: a message to show.
    """
    me = reader()
    about = of_plan(page, args, query, typed) if page.plan else of_person(page, query)
    if said:
        about["flash"] = {"text": said, "undo": None}
    template = page.template if full or not page.fragment else page.fragment
    return render_template(template, **common(page, here, me, full=full) | about)


def common(page: Page, here: str, me: Given | None, *, full: bool) -> Given:
    """What every page is given."""
    return {
        "page": page.name,
        "me": me,
        "plan": None,
        "record": None,
        "plans": [],
        "kinds": LABELS,
        "standing": standing_of(me),
        "waiting": None,
        "flash": None,
        "save": secrets.token_urlsafe(12),
        "now": moment(),
        "today": words().today,
        "here": here,
        "full": full,
        "worker": False,
        "q": "",
    }


LABELS = labels()


def standing_of(me: Given | None) -> Given | None:
    """Nothing is ever unsent here; what needs the reader is counted over all of their plans."""
    if me is None:
        return None
    return standing(0, sum(one["needed"] for one in lists.summaries(me, moment())))


def of_person(page: Page, query: Args) -> Given:
    """A page about no plan: a list of them, or what waits."""
    me, q = reader(), query.get("q", "")
    plans = by_need(lists.summaries(me, moment())) if me else []
    if page.name == "waiting":
        return {"waiting": waiting(plans, moment()), "plans": plans}
    return {"plans": matching(plans, q), "q": q}


def of_plan(page: Page, args: Args, query: Args, typed: Given | None = None) -> Given:
    away_too = page.name == "put_away" or "away" in query
    plan = drawn(args["plan"], typed, away_too=away_too, record=args.get("record"))
    record = None
    if page.new and page.kind:
        record = blank(plan, page.kind, None, 0, fresh)
    elif page.kind:
        record = find(plan, page.kind, args.get("record", "")) or abort(404)
    return {"plan": plan, "record": record, "flash": flash(plan, query.get("away", ""))}


def drawn(
    plan: str, typed: Given | None = None, *, away_too: bool = False, record: str | None = None
) -> Given:
    """The document of a plan for this reader; 404 for a plan that is not there and one that is not theirs.

    away_too: with the words of what was put away; those of the one `record` a page is about are always there.
    """
    me = reader() or abort(401)
    role = engine().role(plan, me["person"]) or abort(404)
    held = engine().records(me["person"], plan)
    if away_too or gone(held, record):
        held = with_put_away(held, me["person"], plan)
    versions = {name: part["version"] for name, part in held.items()}
    seen = visit.open_plan(me["person"], plan, versions, moment())
    return document({"id": plan, "role": role}, held, me, (), seen, moment(), typed, fresh)


def gone(held: Given, record: str | None) -> bool:
    return any(row[1] == record and row[3] is None for part in held.values() for row in part["records"])


def with_put_away(held: Given, person: str, plan: str) -> Given:
    """Deleted records with the words they had, which do not travel with them."""
    known = {(one["kind"], one["id"]): one["fields"] for one in engine().put_away(person, plan)}
    for part in held.values():
        part["records"] = [
            [*row[:4], known[row[0], row[1]]] if row[3] is None and (row[0], row[1]) in known else row
            for row in part["records"]
        ]
    return held


def flash(plan: Given, what: str) -> Given | None:
    """Something was put away just now, and this is the way back. what: "<kind>.<id>"."""
    found = next((one for one in plan["put_away"] if f"{one['kind']}.{one['id']}" == what), None)
    if found is None or found["marked"]:
        return None
    return {"text": away(found["title"]), "undo": found if found["remove"] else None}
