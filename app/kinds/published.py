"""A review as it was published: a frozen copy, to be read and printed."""

from marshmallow import Schema as Fields

from app.kinds.common import WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Day, Facts, Line, Number, Reference, kind


@kind(
    "published",
    title="Published review",
    titles="Published reviews",
    shown=Shown(
        "title",
        listed="published",
        order="made",
        page="published",
        place="plan",
        icon="printer",
        told="day",
        empty=(
            "A review that is finished can be published here, to read and to print.",
            "Tutor or school publish a review when it is ready: a copy that stays as it is.",
        ),
    ),
    dated="day",
    purpose="So that family and school have a review to read and to print that stays as it is.",
    keep=WHILE_PLAN,
)
class Published(Fields):
    title = Line("What it is", "server", required=True, purpose="To know which review it is.")
    review = Reference("Review", "server", required=True, purpose="Which review it was made of.")
    number = Number("Number", "server", lowest=1, required=True, purpose="To tell one from another.")
    day = Day("Published on", "server", required=True, purpose="When it was published.")
    who = Line("Published by", "server", required=True, purpose="Who published it.")
    content = Facts("What it says", "server", required=True, purpose="The words as they were on that day.")
    wording = Number(
        "Wording", "server", required=True, purpose="Which version of our words it was made with."
    )
    seen = Number("As far as", "server", required=True, purpose="To tell what was written later.")
    withdrawn = Day("Withdrawn on", "server", purpose="That it was taken back leaves a mark.")
    withdrawn_by = Line("Withdrawn by", "server", purpose="Who took it back.")
