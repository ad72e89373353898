"""What was done in a lesson, what to try at home, and the tutor's own note."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, WHILE_PLAN, Keep
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Line, Number, Reference, Text, kind


@kind(
    "lesson",
    title="Lesson",
    titles="Lessons",
    shown=Shown(
        "day",
        listed="lessons",
        order="day",
        page="lesson",
        lists="lessons",
        new=True,
        place="lessons",
        icon="notebook-text",
        needs_one=True,
        heard={"question": "{name}'s question for next time"},
    ),
    audience="home",
    dated="day",
    creators="tutor",
    deleters="tutor",
    scribes=CARER_AND_TUTOR,
    purpose="So that pupil and family know what was done and what to try.",
    keep=WHILE_PLAN,
)
class Lesson(Fields):
    day = Day("Day", "tutor", required=True, purpose="Which week it was.")
    took = Choice(
        "This lesson",
        "tutor",
        {
            "yes": "Took place",
            "pupil": "Pupil could not come",
            "tutor": "Tutor could not come",
            "school": "School had something else on",
            "room": "No room",
            "other": "Did not take place",
        },
        purpose="To see whether lessons happen.",
    )
    did = Text(
        "What we did", "tutor", policy="text", choosers="tutor", limit=4000, purpose="To pick up next time."
    )
    well = Text(
        "What went well", "tutor", policy="text", choosers="tutor", limit=2000, purpose="To build on it."
    )
    question = Text(
        "My question for next time", "pupil", policy="log", limit=400, purpose="What the pupil wants to ask."
    )


@kind(
    "task",
    title="Thing to try",
    titles="Things to try",
    shown=Shown("words", listed="tasks", on="lesson"),
    audience="home",
    dated="made",
    parent="lesson",
    creators="tutor pupil",
    deleters="tutor pupil",
    scribes=CARER_AND_TUTOR,
    purpose="To know what to try at home.",
    keep=WHILE_PLAN,
)
class Task(Fields):
    lesson = Reference("Lesson", "tutor pupil", required=True, purpose="Which lesson it came from.")
    words = Line("Try", "tutor pupil", limit=200, required=True, purpose="What to try.")
    goal = Reference("For the goal", "tutor pupil", purpose="Which goal it serves.")
    piece = Reference(
        "About the piece", "tutor pupil", names="repertoire", purpose="Which piece it is about."
    )
    how = Choice(
        "How much",
        "tutor pupil",
        {"times": "times", "minutes": "minutes", "until": "until it feels …"},
        purpose="How much is enough.",
    )
    amount = Number("How many", "tutor pupil", lowest=1, limit=500, purpose="How much is enough.")
    until = Line(
        "Until it feels", "tutor pupil", limit=60, hint="easy, smooth, fun …", purpose="How much is enough."
    )


@kind(
    "note",
    title="My private note",
    titles="My private notes",
    shown=Shown("words", listed="note", on="lesson", one=True, proper=True),
    audience="own",
    dated="made",
    creators="tutor",
    deleters="tutor",
    purpose="The tutor's own memory of a lesson. Nobody else reads it.",
    keep=Keep(1, after="tutor"),
)
class Note(Fields):
    lesson = Reference("Lesson", "tutor", required=True, purpose="Which lesson it is about.")
    words = Text(
        "Private note, only for me",
        "tutor",
        policy="owner",
        owners="tutor",
        limit=2000,
        purpose="A memory aid for the tutor.",
    )
