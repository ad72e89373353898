"""What the music hub of the demo offers, and what the school has passed on, in the words of offers.json."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, insert

from app.demo.calendar import moment
from app.demo.pen import Change, Pen, Save, named
from app.demo.voices import read
from app.people.models import Offer
from app.plan.twins.rights import scope_of
from app.school.opportunities.offers import record_id
from sync.years import school_year

OFFERS = read("offers")
LATER = timedelta(3)  # the school looks at it


def make_offers(connection: Connection, hub: str, today: date) -> None:
    """hub: the name of its member of staff."""
    rows = [
        {
            "id": named(f"offer {one['key']}"),
            "by": named(hub),
            "at": moment(today - timedelta(one["days"]), 10, 20),
            "fields": fields(one, today),
            "taken_back": None,
        }
        for one in OFFERS
    ]
    connection.execute(insert(Offer), rows)


def fields(one: dict[str, Any], today: date) -> dict[str, Any]:
    """With the Saturday that comes after so many weeks."""
    saturday = today + timedelta(5 - today.weekday(), weeks=one["weeks"])
    return {**one["fields"], "day": str(saturday)}


def passed_on(pen: Pen, school: str, year: int, today: date) -> Iterator[Save]:
    """What the school has passed on to pupils of this year, in the hub's own words."""
    for one in OFFERS:
        if year in one["years"]:
            day = today - timedelta(one["days"]) + LATER
            scope = scope_of(pen.plan, "opportunity", school, school_year(str(day)))
            record = record_id(pen.plan, named(f"offer {one['key']}"))
            change = Change(scope, "opportunity", record, fields(one, today), True)
            yield Save(moment(day, 13, 15), school, [change])
