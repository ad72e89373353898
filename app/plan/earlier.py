"""A school year that devices hold no more: Flask alone has it."""

from flask import abort, render_template, request

from app.plan.pages import Page
from app.plan.reader import reader, words
from app.plan.show import common, drawn
from app.plan.twins.document import school_year_of
from sync.years import held_years

PAGE = Page("earlier", "/plan/<plan>/earlier/<int:year>", "server/earlier.html")


def show(plan: str, year: int) -> str:
    """The page: lessons, practice and cheers of that year. 404 for one that is on every device."""
    if not 2000 <= year < held_years(words().today)[0]:
        abort(404)
    given = {"plan": drawn(plan, away_too=True, year=year), "year": school_year_of(year)}
    return render_template(PAGE.template, **common(PAGE, request.path, reader(), full=True) | given)
