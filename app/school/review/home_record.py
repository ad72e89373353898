"""A plan's home record, for the school's named safeguarding staff: each opening is written down first.

Nothing there is beyond them: what was put away or kept to oneself stands among the rest, marked, and every
value that was replaced stands under the one that replaced it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import select

from app.clock import day_of, now
from app.engine import engine
from app.kinds.schema import SCHEMA, SHOWN
from app.people.models import Person
from app.people.page import page
from app.plan.history import spoken, value_of, worded
from app.plan.reader import words
from app.plan.twins.document import values
from app.plan.twins.field import text_of
from app.plan.twins.places import BELOW, LISTED
from app.plan.twins.search import folded
from app.plan.twins.terms import by_term
from app.school.staff import pupil_or_404, safeguarding_only
from app.storage.database import db
from sync.answers import HomeRecord
from sync.deletion import DELETED
from sync.wire_field import UNWRITTEN, read_all

blueprint = Blueprint("home_record", __name__)

HOME = [kind for kind in LISTED if SCHEMA.kinds[kind].audience == "home"]
# The kinds whose records others name: a set that holds their ids says nothing by itself.
NAMED = {getattr(field, "names", "") for kind in SCHEMA.kinds.values() for field in kind.fields.values()} - {
    ""
}
LONGEST = 100  # letters of what is searched for
UNSAID = ("ref", "facts")  # types of field that hold nobody's words


@blueprint.get("/plan/<plan>/home-record")
@safeguarding_only
def home_record(plan: str) -> ResponseReturnValue:
    """Says that opening is written down, and who has opened it before. Shows nothing of the record."""
    return page("home_record", pupil=pupil_or_404(plan), openings=openings(plan), terms=None)


@blueprint.post("/plan/<plan>/home-record")
@safeguarding_only
def open_home_record(plan: str) -> ResponseReturnValue:
    """Writes down who opens it and when, then shows lessons, things to try, practice and cheers, by term; of
    those, where something is searched for, what has it in it.
    """
    pupil = pupil_or_404(plan)
    opened = engine().open_home(current_user.id, plan, now())
    found = [one for part in opened.values() for one in part]
    circle = engine().records(current_user.id, plan)
    q = request.form.get("q", "").strip()[:LONGEST]
    every = [one for one in entries(found, titles_of(found, circle)) if has(one, plain(q))]
    return page("home_record", pupil=pupil, openings=openings(plan), terms=terms_of(every, circle), q=q)


def titles_of(found: Sequence[HomeRecord], circle: Mapping[str, Any]) -> dict[str, str]:
    """{id: words} of what other records name, as practice the things to try."""
    rows = (row for part in circle.values() for row in part["records"] if row[0] in NAMED and row[3])
    records = [(kind, id_, read_all(fields)) for kind, id_, _, fields, *_ in rows]
    records += [(one.kind, one.id, one.fields) for one in found if one.kind in NAMED]
    named = [(id_, fields.get(SHOWN[kind].title)) for kind, id_, fields in records]
    return {id_: field.value or "" for id_, field in named if field}


def openings(plan: str) -> list[tuple[str, int, str]]:
    """(name, when, what) of everyone who opened it, or words of it in quarantine, the latest first."""
    found = engine().openings(plan)
    names = names_of({one.person for one in found})
    return [(names.get(one.person, ""), one.at, one.what) for one in found]


def names_of(people: set[str]) -> dict[str, str]:
    return {id_: name for id_, name in db.session.execute(select(Person.id, Person.name)) if id_ in people}


def entries(found: Sequence[HomeRecord], titles: Mapping[str, str]) -> list[dict[str, Any]]:
    """Everything that stands by itself, the latest first, with what was to be tried under its lesson."""
    names = names_of({one.by for record in found for past in record.past.values() for one in past})
    made = [entry(record, names, titles) for record in found]
    under: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for one in made:
        under.setdefault((one["kind"], one["parent"]), []).append(one)
    for one in made:
        kinds = [kind for kind in BELOW[one["kind"]] if (kind, one["id"]) in under]
        one["below"] = [(SCHEMA.kinds[kind].titles, under[kind, one["id"]]) for kind in kinds]
    return sorted((one for one in made if one["kind"] in HOME), key=when, reverse=True)


def when(one: Mapping[str, Any]) -> tuple[str, int]:
    """The day it is about, else the day on which it was first written; and the moment of that."""
    return one["day"] or day_of(one["at"]), one["at"]


def has(one: Mapping[str, Any], sought: str) -> bool:
    """Whether its words, its days as people write them, its writers, or anything under it has this in it."""
    fields = [field for field in one["fields"] if field["said"] or field["earlier"]]
    texts = [one["title"], one["who"], one["for_name"], *spellings(when(one)[0])]
    texts += [text for field in fields for text in (field["label"], field["said"], field["who"])]
    texts += [past["said"] for field in fields for past in field["earlier"]]
    under = [each for _, below in one["below"] for each in below]
    return any(sought in plain(text or "") for text in texts) or any(has(each, sought) for each in under)


def spellings(day: str) -> list[str]:
    """A day as people write it: today, Tue 3 November, 3 November 2026, 3/11/2026, 03/11/2026."""
    plain = day.split("-")[::-1]
    figures = ["/".join(plain), "/".join(one.lstrip("0") for one in plain)]
    return [day, words().day(day), words().date(day), *figures]


def plain(text: str) -> str:
    """For comparing, as pupils are found; nor does the kind of space matter."""
    return folded(" ".join(text.split()))


def terms_of(every: Sequence[Mapping[str, Any]], circle: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The entries by term, the latest first, in each by kind: {"name", "now", "kinds": [(title, entries)]}.

    circle: what the reader holds of the plan; the school's terms are on its card.
    """
    cards = (values(row[3]) for part in circle.values() for row in part["records"] if row[0] == "card")
    terms = {"f": {"terms": {"value": next(cards, {}).get("terms")}}}
    found = by_term({"card": terms, "today": words().today}, every, lambda one: when(one)[0])
    return [
        term
        | {
            "kinds": [
                (SCHEMA.kinds[kind].titles, of_kind)
                for kind in HOME
                if (of_kind := [one for one in term["records"] if one["kind"] == kind])
            ]
        }
        for term in reversed(found)
        if term["records"]
    ]


def entry(record: HomeRecord, names: Mapping[str, str], titles: Mapping[str, str]) -> dict[str, Any]:
    """One record as the page shows it. away: who put it away and when, though somebody may have come back."""
    kind, past = SCHEMA.kinds[record.kind], record.past
    first = min((one for values in past.values() for one in values), key=lambda one: one.version)
    removal = next(iter(past.get(DELETED, ())), None)
    return {
        "kind": kind.name,
        "id": record.id,
        "title": kind.title,
        "parent": said(record, kind.parent),
        "day": said(record, "day") or "",
        "at": first.at,
        "who": words().who(first.by, names),
        "for_name": words().who(first.on_behalf_of, names),
        "away": removal and removal.value and (words().who(removal.by, names), removal.at),
        "hidden": said(record, "hidden") is True,
        "fields": [
            line(record, name, names, titles)
            for name, rules in kind.fields.items()
            if name in record.fields and rules.type not in UNSAID and name != "hidden"
        ],
    }


def line(
    record: HomeRecord, name: str, names: Mapping[str, str], titles: Mapping[str, str]
) -> dict[str, Any]:
    """One field: its words now, whose they are, and all that it ever said besides."""
    rules, wire = SCHEMA.kinds[record.kind].fields[name], record.fields[name]
    choices, text = spoken(rules, titles), text_of(rules.type, wire.value)
    codes = text.split("\n") if rules.type == "set" else [text]
    past = [value_of(one, record.kind, name, names, titles) for one in record.past.get(name, ())]
    return {
        "label": rules.label,
        "said": "\n".join(worded(rules, choices, code) for code in codes),
        "who": words().who(wire.by, names),
        "at": wire.at,
        "earlier": [one for one in past if one["value"] not in (None, text)],
    }


def said(record: HomeRecord, name: str) -> Any:
    return record.fields.get(name, UNWRITTEN).value
