"""A plan's home record, for the school's named safeguarding staff: each opening is written down first.

Nothing there is beyond them: what was put away or kept to oneself stands among the rest, marked, and every
value that was replaced stands under the one that replaced it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy import select

from app.clock import now
from app.engine import engine
from app.kinds.schema import SCHEMA, SHOWN
from app.people.models import Person
from app.people.page import page
from app.plan.history import spoken, value_of
from app.plan.reader import words
from app.plan.twins.field import text_of
from app.plan.twins.places import BELOW, LISTED
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
UNSAID = ("ref", "facts")  # types of field that hold nobody's words


@blueprint.get("/plan/<plan>/home-record")
@safeguarding_only
def home_record(plan: str) -> ResponseReturnValue:
    """Says that opening is written down, and who has opened it before. Shows nothing of the record."""
    return page("home_record", pupil=pupil_or_404(plan), openings=openings(plan), sections=None)


@blueprint.post("/plan/<plan>/home-record")
@safeguarding_only
def open_home_record(plan: str) -> ResponseReturnValue:
    """Writes down who opens it and when, then shows lessons, things to try, practice and cheers."""
    pupil = pupil_or_404(plan)
    opened = engine().open_home(current_user.id, plan, now())
    found = [one for part in opened.values() for one in part]
    titles = titles_of(found, engine().records(current_user.id, plan))
    return page("home_record", pupil=pupil, openings=openings(plan), sections=sections(found, titles))


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


def sections(
    found: Sequence[HomeRecord], titles: Mapping[str, str]
) -> list[tuple[str, list[dict[str, Any]]]]:
    """(title, entries) of each kind, the latest first, with what was to be tried under its lesson."""
    names = names_of({one.by for record in found for past in record.past.values() for one in past})
    made = [entry(record, names, titles) for record in found]
    under: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for one in made:
        under.setdefault((one["kind"], one["parent"]), []).append(one)
    for one in made:
        kinds = [kind for kind in BELOW[one["kind"]] if (kind, one["id"]) in under]
        one["below"] = [(SCHEMA.kinds[kind].titles, under[kind, one["id"]]) for kind in kinds]
    return [
        (SCHEMA.kinds[kind].titles, [one for one in latest(made) if one["kind"] == kind]) for kind in HOME
    ]


def latest(made: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(made, key=lambda one: (one["day"], one["at"]), reverse=True)


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
        "said": "\n".join(choices.get(code, code) for code in codes),
        "who": words().who(wire.by, names),
        "at": wire.at,
        "earlier": [one for one in past if one["value"] not in (None, text)],
    }


def said(record: HomeRecord, name: str) -> Any:
    return record.fields.get(name, UNWRITTEN).value
