"""A school year that devices hold no more: Flask alone has it."""

from flask import abort, render_template, request

from app.kinds.schema import SCHEMA, SHOWN
from app.plan.pages import Page
from app.plan.reader import reader, words
from app.plan.show import common, drawn
from app.plan.twins.document import school_year_of
from app.plan.twins.places import LISTED
from sync.years import held_years

YEARLY = [kind for kind in LISTED if SCHEMA.kinds[kind].dated]
KINDS = {"yearly": YEARLY, "opened": [kind for kind in YEARLY if SHOWN[kind].page]}
PAGE = Page("earlier", "/plan/<plan>/earlier/<int:year>", "server/earlier.html")


def show(plan: str, year: int) -> str:
    """The page: what was written in that year. 404 for one that is on every device."""
    if not 2000 <= year < held_years(words().today)[0]:
        abort(404)
    given = {"plan": drawn(plan, away_too=True, year=year), "year": school_year_of(year)} | KINDS
    return render_template(PAGE.template, **common(PAGE, request.path, reader(), full=True) | given)
