"""A page of a plan by Flask: the records that this reader may read, as a document, in a template."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from flask import abort, g, render_template

from app.engine import engine
from app.http.done import done_word
from app.kinds.schema import SCHEMA, SHOWN
from app.plan import plan_list, readings
from app.plan.page_data import gone, read, seen, with_put_away
from app.plan.pages import PAGES, Page, heard, labels
from app.plan.reader import fresh, moment, reader, role_on, words
from app.plan.sheet import print_of
from app.plan.twins.document import document, find
from app.plan.twins.group_page import lesson_form, members_form
from app.plan.twins.groups import by_name, group_named, groups, with_states
from app.plan.twins.places import address
from app.plan.twins.record import begun, blank
from app.plan.twins.search import matching
from app.plan.twins.stream import stream
from app.plan.twins.summary import by_need
from app.plan.twins.timetable import following
from app.plan.twins.words import away, done, standing, to_put_right

Args = Mapping[str, str]  # what the path names: {"plan", "record"}
Given = dict[str, Any]


def show(
    page: Page,
    args: Args,
    query: Args,
    here: str,
    *,
    full: bool,
    typed: Given | None = None,
    said: str = "",
    refused: str = "",
) -> str:
    """The page or, where not `full`, its fragment; 404 where the reader has no such plan or record.

    query: what stands behind the path; typed: what a rejected form carried; said: what was done; refused:
    why something was not.
    """
    me = reader()
    about = of_plan(page, args, query, typed) if page.plan else of_person(page, query, typed)
    if said:
        about["flash"] = {"text": said, "undo": None}
    about["wrong"] = wrong_with(about["form"], refused) if about.get("form") else wrong(typed, refused)
    template = page.template if full or not page.fragment else page.fragment
    return render_template(template, **common(page, here, me, full=full) | about)


def common(page: Page, here: str, me: Given | None, *, full: bool) -> Given:
    """What every page is given."""
    return {
        "page": page.name,
        "kind": page.kind or page.lists,
        "me": me,
        "plan": None,
        "record": None,
        "plans": [],
        "kinds": LABELS,
        "standing": standing_of(me),
        "waiting": None,
        "flash": None,
        "wrong": None,
        "save": secrets.token_urlsafe(12),
        "now": moment(),
        "today": words().today,
        "left": words().left,
        "here": here,
        "full": full,
        "worker": False,
        "q": "",
        "stream": None,
        "groups": [],
        "group": None,
        "form": None,
        "print": "",
        "liked": next((one["liked"] for one in lines(me)), None) if me else None,
    }


LABELS = labels()
LISTED = ("home", "waiting")  # pages with words of each plan
# Pages of this school year, from which earlier ones are reached.
DATED = [page.name for page in PAGES if page.lists and SCHEMA.kinds[page.lists].dated]
LISTS = frozenset([*DATED, "together", "timeline"])


def standing_of(me: Given | None) -> Given | None:
    """Nothing is ever unsent here; what needs the reader is counted over all of their plans."""
    if me is None:
        return None
    return standing(0, sum(one["needed"] for one in lines(me)))


def lines(me: Given) -> list[Given]:
    """A line for each of the reader's plans, made once a request."""
    if "lines" not in g:
        g.lines = plan_list.summaries(me, moment())
    found: list[Given] = g.lines
    return found


def of_person(page: Page, query: Args, typed: Given | None = None) -> Given:
    """A page about no plan: a list of them, what waits, or a group."""
    me, q = reader(), query.get("q", "")
    if page.name.startswith("group"):
        return of_group(page, query, typed)
    plans = by_need(lines(me)) if me else []
    if me and page.name in LISTED:
        readings.on_page(me["person"], [one["plan"] for one in plans])
    if page.name == "waiting":
        return {"waiting": waiting(plans, moment()), "plans": plans}
    return {"plans": matching(plans, q), "groups": groups(plans), "q": q}


def of_group(page: Page, query: Args, typed: Given | None) -> Given:
    """A page of a group; 404 where the reader teaches none of that name."""
    me, name = reader() or abort(401), query.get("name", "")
    plans = lines(me)
    group = group_named(plans, name)
    readings.on_page(me["person"], [one["plan"] for one in (group["members"] if group else by_name(plans))])
    if page.name == "group_pupils" and not name and by_name(plans):
        return {"form": members_form(plans, None, typed, fresh)}
    if group is None:
        abort(404)
    if page.name == "group_pupils":
        return {"form": members_form(plans, group, typed, fresh)}
    if page.name == "group_lesson":
        return {"group": group, "form": lesson_form(group, typed, words().today, fresh)}
    return {"group": with_states(group, states()), "flash": done_there(group, query)}


def states() -> list[Given]:
    """How lessons that have no place here yet went: a device knows, Flask has none."""
    return []


def done_there(group: Given, query: Args) -> Given | None:
    """What a form for several plans has just done; the list on the page says how it went for each."""
    text = said_lately(query, ())
    last = group["members"][-1]["plan"]
    return {"text": text, "undo": None} | after_lesson(group["name"], last, query) if text else None


def waiting(plans: list[Given], now: int) -> Given:
    """What the page /waiting shows: here nothing is unsent and nothing in a drawer, so it is what is open."""
    return {
        "unsent": [],
        "drawer": [],
        "open": [one for plan in plans for one in opened(plan)],
        "last_contact": now,
    }


def opened(plan: Given) -> list[dict[str, str]]:
    """What is open in one plan: by whose plan, what it is about, and where it stands."""
    return [
        {name: one[name] for name in ("how", "kind", "field", "title")}
        | {
            "name": plan["name"],
            "path": f"{at(plan['plan'], one)}#said-{one['id']}-{one['field']}",
        }
        for one in plan["open"]
    ]


def at(plan: str, one: Given) -> str:
    return address(plan, one["kind"], one["id"], one["parent"])


def of_plan(page: Page, args: Args, query: Args, typed: Given | None = None) -> Given:
    away_too = page.name == "put_away" or "away" in query
    years = page.name in LISTS
    plan = drawn(
        args["plan"], typed, away_too=away_too, record=args.get("record"), years=years, page=page.name
    )
    record = None
    if page.new and page.kind:
        about = record_named(plan, query.get("about", ""))
        record = begun(blank(plan, page.kind, None, 0, fresh), plan, about)
    elif page.kind:
        record = find(plan, page.kind, args.get("record", "")) or abort(404)
    return {
        "plan": plan,
        "kinds": kinds_of(plan),
        "record": record,
        "flash": flash(plan, query.get("away", "")) or done_lately(plan, query),
        "q": query.get("q", ""),
        "print": print_of(query),
        "stream": said_in(plan, query) if page.name == "together" else None,
    }


def kinds_of(plan: Given) -> Given:
    """What a page of this plan knows as `kinds`, in its reader's words."""
    return LABELS if plan["role"] == "pupil" else heard(LABELS, plan["first"])


def said_in(plan: Given, query: Args) -> Given:
    return stream(plan, query.get("only", ""), query.get("month", ""), words())


def drawn(
    plan: str,
    typed: Given | None = None,
    *,
    away_too: bool = False,
    record: str | None = None,
    year: int | None = None,
    years: bool = False,
    page: str = "",
) -> Given:
    """The document of a plan for this reader; 404 for a plan that is not there and one that is not theirs.

    away_too: with the words of what was put away; those of the one `record` a page is about are always there.
    year: one that devices hold no more; years: say which of those there are; page: the name of the page that
    is shown, for a place of the bar has been read once it is.
    """
    me = reader() or abort(401)
    role = role_on(plan) or abort(404)
    readings.on_page(me["person"], [plan])
    held = read(me["person"], plan, record, year)
    if away_too or gone(held, record):
        held = with_put_away(held, me["person"], plan)
    past = seen(me["person"], plan, held, page)
    about = {
        "id": plan,
        "role": role,
        "years": engine().years(me["person"], plan) if years else (),
        "read": past.places,
    }
    return document(about, held, me, (), past.scopes, moment(), typed, fresh)


def flash(plan: Given, what: str) -> Given | None:
    """Something was put away just now, and this is the way back. what: "<kind>.<id>"."""
    found = next((one for one in plan["put_away"] if f"{one['kind']}.{one['id']}" == what), None)
    if found is None or found["marked"]:
        return None
    return {"text": away(found["title"]), "undo": found if found["remove"] else None}


def done_lately(plan: Given, query: Args) -> Given | None:
    """What a form that led here has just done: its address says what and when, and Reload does not say it
    again. query: `done` is "<what>.<ms>", as `done_now` has it; `made` what can be undone, "<kind>.<id>", and
    `proud` what there is to be proud of; `before`, "=" and what it was.
    """
    tutors = [one["name"] for one in plan["members"] if one["role"] == "tutor" and not one["left"]]
    text = said_lately(query, tutors)
    if not text:
        return None
    made, proud = made_lately(plan, query.get("made", "")), record_named(plan, query.get("proud", ""))
    field = SHOWN[proud["kind"]].proud[0] if proud else ""
    before = query.get("before", "")[1:] if field and "before" in query else None
    said = {"text": text, "undo": None, "made": made, "proud": proud, "field": field, "before": before}
    return said | after_lesson(plan["name"], plan["id"], query) if plan["role"] == "tutor" else said


def after_lesson(name: str, plan: str, query: Args) -> Given:
    """Of a lesson that was just written it is said whose it is, and whom its tutor teaches next today."""
    me = reader()
    if me is None or done_word(query) != "lesson":
        return {"whose": "", "following": None}
    return {"whose": name, "following": following(lines(me), words().today, plan)}


def said_lately(query: Args, tutors: Sequence[str]) -> str:
    """What `done` in an address says, for a minute."""
    word = done_word(query)
    kind = SHOWN[word].saved if word in SHOWN else ""
    return f"{kind} {done('saved', (), worker=False)}" if kind else done(word, tutors, worker=False)


def record_named(plan: Given, what: str) -> Given | None:
    """The record that an address names as "<kind>.<id>", where it is there."""
    kind, _, id_ = what.partition(".")
    found = find(plan, kind, id_) if kind in SHOWN else None
    return None if found is None or (found["put_away"] and not found["marked"]) else found


def made_lately(plan: Given, what: str) -> Given | None:
    """The record that was written just now by the reader, who may take it back."""
    kind, _, id_ = what.partition(".")
    found = find(plan, kind, id_) if kind in SHOWN and SHOWN[kind].undo else None
    mine = found and found["remove"] and not found["put_away"] and found["made"]
    return found if mine and mine["by"] == plan["person"] else None


def wrong(typed: Given | None, refused: str) -> Given | None:
    """Why a form came back, and the fields that have to be put right, in the order of the form."""
    keys = [key.split(".") for key, one in (typed or {"fields": {}})["fields"].items() if one["error"]]
    if not keys and not refused:
        return None
    fields = [
        {"id": record, "name": name, "label": LABELS[kind]["fields"][name]["label"]}
        for kind, record, name in keys
    ]
    return {"text": refused or to_put_right(len(fields)), "fields": fields}


def wrong_with(form: Given, refused: str) -> Given | None:
    """The same for a form about several plans."""
    found = form["wrong"]
    return {"text": refused or to_put_right(len(found)), "fields": found} if found or refused else None
