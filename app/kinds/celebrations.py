"""Moments: what the pupil is proud of, and what the others have noticed."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Flag, Reference, Text, kind


@kind(
    "celebration",
    title="Moment",
    titles="Moments",
    shown=Shown(
        "words",
        listed="celebrations",
        order="day",
        told="day",
        page="celebration",
        lists="celebrations",
        new=True,
        undo=True,
        past=("day",),
        saved="A good moment, kept.",
        place="together",
        stream="moments",
        icon="party-popper",
        begin=("I'm proud of …", "I noticed …"),
        empty=(
            "What are you proud of? A first time, a concert, something brave: anything counts.",
            "What did you notice? A first time, a concert, something brave: a line is enough.",
        ),
        heard={"hidden": "Kept private by {name}"},
    ),
    dated="day",
    creators=CIRCLE,
    deleters=CIRCLE,
    scribes=CARER_AND_TUTOR,
    purpose="So that good moments are seen and kept.",
    keep=WHILE_PLAN,
)
class Celebration(Fields):
    words = Text(
        "What it was",
        CIRCLE,
        policy="log",
        limit=600,
        required=True,
        hint="A line is enough.",
        purpose="What somebody is proud of, or noticed.",
    )
    day = Day("When", CIRCLE, policy="log", required=True, purpose="When it was.")
    sort = Choice(
        "What sort of moment",
        CIRCLE,
        {
            "first": "First time",
            "performance": "Performance",
            "exam": "Exam",
            "brave": "Brave",
            "kind": "Kind",
            "certificate": "Certificate",
            "because": "Just because",
        },
        icons={
            "first": "flag",
            "performance": "mic",
            "exam": "badge-check",
            "brave": "shield",
            "kind": "hand-heart",
            "certificate": "notebook-text",
            "because": "sparkles",
        },
        policy="log",
        purpose="To see that all sorts of moments count.",
    )
    goal = Reference("For the goal", CIRCLE, policy="log", purpose="Which goal it belongs to.")
    piece = Reference(
        "With the piece", CIRCLE, policy="log", names="repertoire", purpose="Which piece it was about."
    )
    hidden = Flag("Keep this to myself", "pupil", own=True, purpose="The child decides what is shown.")
