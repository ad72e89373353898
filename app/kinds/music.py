"""What is learnt, with whom, and why it ended."""

from marshmallow import Schema as Fields

from app.kinds.common import WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Line, kind


@kind(
    "music",
    title="Music",
    shown=Shown("what", listed="music", over=("end", ()), page="music", place="plan", icon="music"),
    creators="tutor school",
    deleters="tutor school",
    purpose="To know what the child plays, sings or makes, with whom, and why it ended.",
    keep=WHILE_PLAN,
)
class Music(Fields):
    what = Line(
        "What is learnt",
        "tutor school",
        required=True,
        hint="Cello, singing, music technology …",
        purpose="What is learnt.",
    )
    sort = Choice(
        "Sort",
        "tutor school",
        {
            "instrument": "Instrument",
            "voice": "Voice",
            "technology": "Music technology",
            "songwriting": "Songwriting or composing",
        },
        purpose="To see that all kinds of music count.",
    )
    setting = Choice(
        "How",
        "tutor school",
        {"individual": "On my own", "group": "In a group", "class": "With the class"},
        purpose="To plan the lessons.",
    )
    group = Line(
        "Name of the group",
        "tutor school",
        hint="Only if the lessons are for several. Everybody in the group has the same name here.",
        purpose="To know who learns together, so that one lesson is written once.",
    )
    weekday = Choice(
        "Day of the lesson",
        "tutor school",
        {
            "mon": "Monday",
            "tue": "Tuesday",
            "wed": "Wednesday",
            "thu": "Thursday",
            "fri": "Friday",
            "sat": "Saturday",
            "sun": "Sunday",
        },
        purpose="To list today's pupils, and to say when the lesson is.",
    )
    time = Line(
        "Time of the lesson",
        "tutor school",
        limit=40,
        hint="09:30, or as your school says it.",
        purpose="To list today's pupils in their order, and to say when the lesson is.",
    )
    tutor = Line("Tutor", "tutor school", purpose="Who teaches it.")
    start = Day("Since", "tutor school", purpose="How long it has been learnt.")
    end = Day("Until", "tutor school", purpose="To see who goes on with music.")
    reason = Choice(
        "Why it ended",
        "tutor school",
        {
            "finished": "Finished",
            "moved": "Moved school",
            "cost": "Cost",
            "timetable": "Timetable",
            "interest": "Lost interest",
            "access": "Access need not met",
            "tutor-left": "Tutor left",
            "other-music": "Into other music",
            "unknown": "Not known",
        },
        purpose="To learn why young people stop, and do better.",
    )
