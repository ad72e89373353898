"""Looking back and looking ahead: each person's own part, and what is agreed to do next."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Line, Reference, Text, kind

FACES = {"5": "Very much so", "4": "Mostly", "3": "In between", "2": "A little", "1": "Not yet"}


@kind(
    "review",
    title="Review",
    titles="Reviews",
    shown=Shown(
        "term",
        listed="reviews",
        order="day",
        page="review",
        lists="reviews",
        place="plan",
        icon="history",
        told="day",
        empty=(
            "A review is a chat about your music: what went well, and what comes next.",
            "A review is a chat at the start of a term, and a look back at its end.",
        ),
    ),
    dated="day",
    creators=CIRCLE,
    deleters="tutor school",
    scribes=CARER_AND_TUTOR,
    purpose="So that everybody looks back and ahead together, and it is known what was agreed.",
    keep=WHILE_PLAN,
)
class Review(Fields):
    look = Choice(
        "Which look",
        CIRCLE,
        {"ahead": "Looking ahead", "back": "Looking back", "any": "A review in between"},
        required=True,
        purpose="A term begins with a look ahead and ends with a look back.",
    )
    term = Line("Term", CIRCLE, limit=60, purpose="Which term it belongs to.")
    day = Day("Day", CIRCLE, required=True, purpose="When it was.")
    steps = Text(
        "What we agreed to do next",
        "pupil tutor",
        policy="ask",
        choosers="pupil tutor",
        limit=600,
        purpose="What pupil and tutor will do next.",
    )


@kind(
    "review_part",
    title="Part of a review",
    titles="Parts of a review",
    shown=Shown(
        "best",
        listed="parts",
        on="review",
        heard={"changed": "What changed in {name}", "sure": "Sure of the music"},
    ),
    dated="made",
    parent="review",
    personal=True,
    creators=CIRCLE,
    scribes=CARER_AND_TUTOR,
    purpose="So that everybody can say what they see, each in their own words.",
    keep=WHILE_PLAN,
)
class ReviewPart(Fields):
    review = Reference("Review", CIRCLE, required=True, purpose="Which review it belongs to.")
    best = Text("The best bit", "pupil", policy="owner", owners="pupil", limit=600, purpose="What to keep.")
    hard = Text(
        "The hardest bit", "pupil", policy="owner", owners="pupil", limit=600, purpose="Where help is wanted."
    )
    changed = Text(
        "What changed in me",
        "pupil",
        policy="owner",
        owners="pupil",
        limit=600,
        purpose="The child's own view of how they have grown.",
    )
    next = Text(
        "What next?", "pupil", policy="owner", owners="pupil", limit=600, purpose="What the child wants."
    )
    sure = Choice("Sure of my music", "pupil", FACES, purpose="How the child sees themselves, over time.")
    front = Choice("In front of people", "pupil", FACES, purpose="How the child sees themselves, over time.")
    others = Choice("With others", "pupil", FACES, purpose="How the child sees themselves, over time.")
    joy = Choice("Enjoying it", "pupil", FACES, purpose="How the child sees themselves, over time.")
    musical = Text("In the music", "tutor", limit=600, purpose="What the tutor hears.")
    personal = Text("As a person", "tutor", limit=600, purpose="How the child has grown.")
    social = Text("With others", "tutor", limit=600, purpose="How the child makes music with others.")
    onward = Text("What comes next", "tutor", limit=600, purpose="What the tutor suggests.")
    moved_on = Choice(
        "Moved on since last time",
        "pupil tutor",
        {"yes": "Yes", "bit": "A little", "not": "Not this time"},
        purpose="To see whether pupil and tutor both say so; it is never a mark.",
    )
    home = Text("What we notice at home", "carer", limit=600, purpose="What the family sees.")
    home_next = Text("What would help, or be lovely, next", "carer", limit=600, purpose="What home wishes.")
    elsewhere = Text("What we see elsewhere at school", "school", limit=600, purpose="The wider picture.")
    strategies = Text(
        "What helps (from the SENCO, too)",
        "school",
        limit=600,
        hint="Short strategies, never a diagnosis.",
        purpose="So that what helps in class helps in music.",
    )
