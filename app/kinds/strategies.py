"""What helps the child: short and practical, each by itself."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Line, kind


@kind(
    "strategy",
    title="Something that helps",
    titles="What helps me",
    shown=Shown(
        "words",
        proper=True,
        listed="strategies",
        page="strategy",
        lists="strategies",
        new=True,
        place="plan",
        icon="life-buoy",
        begin=("Something that helps me", "Something that helps"),
        empty=(
            "What makes music easier for you? One small thing is a good start.",
            "What makes music easier for them? One small thing is a good start.",
        ),
        heard={"titles": "What helps {name}"},
    ),
    creators=CIRCLE,
    deleters="pupil carer",
    scribes=CARER_AND_TUTOR,
    purpose="So that everybody who makes music with the child knows what helps.",
    keep=WHILE_PLAN,
)
class Strategy(Fields):
    words = Line(
        "What helps",
        CIRCLE,
        policy="owner",
        owners="pupil carer",
        limit=160,
        required=True,
        hint="For example: “Show me first, then tell me.” Just say what helps. It needs no reason, and no"
        " name of a condition.",
        purpose="One thing that helps, in a line. Never a diagnosis.",
    )
