"""What people on a plan say to each other: never one adult and one child alone, for the school reads it."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Reference, Text, kind


@kind(
    "message",
    title="Message",
    titles="Messages",
    shown=Shown(
        "words",
        listed="messages",
        order="made",
        place="together",
        stream="messages",
        icon="message-circle",
        saved="Everybody on the plan can read it.",
    ),
    dated="made",
    creators=CIRCLE,
    deleters=CIRCLE,
    scribes=CARER_AND_TUTOR,
    retractors="school",
    purpose="So that pupil, family, tutors and the school can talk about the plan where all of them read it.",
    keep=WHILE_PLAN,
)
class Message(Fields):
    words = Text(
        "Message",
        CIRCLE,
        policy="log",
        limit=2000,
        required=True,
        purpose="What somebody wants to say to everybody on the plan.",
    )
    goal = Reference("About the goal", CIRCLE, policy="log", purpose="Which goal it is about.")
    lesson = Reference("About the lesson", CIRCLE, policy="log", purpose="Which lesson it is about.")
    review = Reference("About the review", CIRCLE, policy="log", purpose="Which review it is about.")
    celebration = Reference("About the moment", CIRCLE, policy="log", purpose="Which moment it is about.")
