"""What a tutor thinks about their own teaching. Nobody else reads it."""

from marshmallow import Schema as Fields

from app.kinds.common import Keep
from app.kinds.shown import Shown
from sync.schema import Day, Text, kind


@kind(
    "reflection",
    title="My reflection",
    titles="My reflections",
    shown=Shown(
        "happened",
        proper=True,
        listed="reflections",
        order="day",
        past=("day",),
        page="reflection",
        lists="reflections",
        new=True,
        place="lessons",
        icon="feather",
        begin=("", "Think back"),
        empty=(
            "",
            "A few lines after a lesson, for yourself. Nobody scores them, and nobody else reads them.",
        ),
    ),
    audience="own",
    dated="day",
    creators="tutor",
    deleters="tutor",
    purpose="So that a tutor learns from their own teaching.",
    keep=Keep(1, after="tutor"),
)
class Reflection(Fields):
    day = Day("Day", "tutor", required=True, purpose="When it was.")
    happened = Text(
        "What happened",
        "tutor",
        policy="owner",
        owners="tutor",
        limit=2000,
        required=True,
        purpose="To begin with what there was to see.",
    )
    well = Text(
        "What went well",
        "tutor",
        policy="owner",
        owners="tutor",
        limit=2000,
        purpose="To do more of it.",
    )
    change = Text(
        "What I would change",
        "tutor",
        policy="owner",
        owners="tutor",
        limit=2000,
        purpose="To try it another way.",
    )
    away = Text(
        "What I take away",
        "tutor",
        policy="owner",
        owners="tutor",
        limit=2000,
        hint="Not for safeguarding concerns: use your school's system.",
        purpose="To remember it next time.",
    )
