"""What the school says when it has looked."""

from marshmallow import Schema as Fields

from app.kinds.common import WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Day, Flag, Text, kind


@kind(
    "acknowledgement",
    title="Seen by school",
    shown=Shown(
        "day",
        listed="acknowledgements",
        order="day",
        icon="badge-check",
        saved="You have seen this plan.",
    ),
    creators="school",
    purpose="So that the pupil knows the school has looked, and the school knows who looked when.",
    keep=WHILE_PLAN,
)
class Acknowledgement(Fields):
    day = Day("Seen on", "school", policy="log", required=True, purpose="When the school looked.")
    comment = Text("A comment", "school", policy="log", limit=600, purpose="What the school wants to say.")
    talk = Flag(
        "I'd love to hear more. Nothing is wrong.",
        "school",
        policy="log",
        purpose="To ask for a conversation without a worry in it.",
    )
