"""What the child dreams of in music. The newest is theirs now; the older ones stay."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Text, kind


@kind(
    "dream",
    title="Dream",
    titles="Dreams",
    shown=Shown(
        "words",
        listed="dreams",
        order="made",
        page="dream",
        lists="dreams",
        new=True,
        place="plan",
        icon="cloud",
        begin=("My dream", "Write down a dream"),
        empty=(
            "What would you love to do with music one day? Big or small, it is yours.",
            "No dream yet. It is the child's own: ask, and write it down in their words.",
        ),
        heard={"words": "{name}'s dream in music"},
    ),
    creators="pupil",
    deleters="pupil",
    scribes=CARER_AND_TUTOR,
    purpose="So that everybody knows what the child dreams of, and the child can see how dreams change.",
    keep=WHILE_PLAN,
)
class Dream(Fields):
    words = Text(
        "My dream in music",
        "pupil",
        policy="log",
        limit=400,
        required=True,
        hint="One day I would love to …",
        purpose="The dream in the child's own words.",
    )
