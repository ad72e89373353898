"""How a goal is going, from time to time, as each person sees it."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Reference, Text, kind


@kind(
    "checkin",
    title="Check-in",
    titles="Check-ins",
    shown=Shown("words", listed="checkins", order="day", on="goal", needs_one=True, undo=True, past=("day",)),
    dated="day",
    creators=CIRCLE,
    deleters=CIRCLE,
    scribes=CARER_AND_TUTOR,
    purpose="To see how a goal feels over time, to each person, side by side.",
    keep=WHILE_PLAN,
)
class Checkin(Fields):
    """A field for each role, so that nobody's words can be taken for another's."""

    goal = Reference("Goal", CIRCLE, policy="log", required=True, purpose="Which goal it is about.")
    day = Day("Day", CIRCLE, policy="log", required=True, purpose="When it was.")
    face = Choice(
        "How is it going?",
        "pupil",
        {"5": "Brilliant", "4": "Good", "3": "All right", "2": "Hard", "1": "Rotten"},
        policy="log",
        purpose="How the goal feels to the child. Never added up or averaged.",
    )
    words = Text(
        "A line, if you like",
        "pupil",
        policy="log",
        limit=400,
        purpose="What the child says about how it goes.",
    )
    from_tutor = Text(
        "How the tutor sees it", "tutor", policy="log", limit=400, purpose="What the tutor notices."
    )
    from_home = Text(
        "How it looks from home", "carer", policy="log", limit=400, purpose="What the family notices."
    )
    from_school = Text(
        "How the school sees it", "school", policy="log", limit=400, purpose="What the school notices."
    )
