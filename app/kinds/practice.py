"""What was tried at home, and the cheers for it."""

from marshmallow import Schema as Fields

from app.kinds.common import WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Elements, Flag, Line, Number, Reference, Text, kind


@kind(
    "practice",
    title="Practice",
    shown=Shown(
        "what",
        listed="practices",
        order="day",
        page="practice_entry",
        lists="practice",
        place="practice",
        icon="music",
        undo=True,
        past=("day",),
        minutes="minutes",
        saved="It is in the diary.",
        heard={
            "tasks": "What {name} tried",
            "what": "What {name} worked on",
            "noticed": "One thing {name} noticed",
            "hidden": "Kept private by {name}",
        },
    ),
    audience="home",
    dated="day",
    creators="pupil",
    deleters="pupil",
    scribes="carer tutor",
    purpose="To remember what was tried and how it felt.",
    keep=WHILE_PLAN,
)
class Practice(Fields):
    day = Day("Day", "pupil", policy="log", required=True, purpose="When it was.")
    tasks = Elements(
        "What I tried", "pupil", names="task", limit=36, purpose="Which things to try were tried."
    )
    goals = Elements(
        "For which goals", "pupil", names="goal", limit=36, purpose="To see that practice leads somewhere."
    )
    pieces = Elements(
        "Which pieces", "pupil", names="repertoire", limit=36, purpose="Which pieces were played."
    )
    what = Line("What I worked on", "pupil", policy="log", limit=200, purpose="What was worked on.")
    times = Number("How many times", "pupil", policy="log", limit=5000, purpose="One way to say how much.")
    minutes = Number("Minutes", "pupil", policy="log", limit=1440, purpose="One way to say how much.")
    felt = Choice(
        "How it felt",
        "pupil",
        {"5": "Brilliant", "4": "Good", "3": "All right", "2": "Hard", "1": "Rotten"},
        policy="log",
        purpose="How the child feels about it.",
    )
    noticed = Text(
        "One thing I noticed", "pupil", policy="log", limit=600, purpose="The child's own thoughts."
    )
    how = Choice(
        "Written",
        "pupil",
        {"timer": "With the timer", "later": "Afterwards", "helped": "With help"},
        icons={"timer": "timer", "later": "clock", "helped": "hand-helping"},
        policy="log",
        purpose="To read the entry rightly.",
    )
    hidden = Flag("Keep this to myself", "pupil", own=True, purpose="The child decides what is shown.")


@kind(
    "cheer",
    title="Cheer",
    titles="Cheers",
    shown=Shown(
        "words",
        listed="cheers",
        order="made",
        lists="cheers",
        place="together",
        stream="moments",
        icon="hand-heart",
        undo=True,
        saved="Your cheer is on its way.",
        heard={"hidden": "Kept private by {name}"},
    ),
    audience="home",
    dated="made",
    creators="carer tutor",
    deleters="carer tutor",
    purpose="To cheer the child on.",
    keep=WHILE_PLAN,
)
class Cheer(Fields):
    sticker = Choice(
        "Sticker",
        "carer tutor",
        {
            "star": "Star",
            "heart": "Heart",
            "rocket": "Rocket",
            "note": "Note",
            "sun": "Sun",
            "clap": "Clapping",
        },
        policy="log",
        required=True,
        purpose="A cheer without words.",
    )
    words = Line("A line, if you like", "carer tutor", policy="log", limit=200, purpose="A cheer in words.")
    practice = Reference("For", "carer tutor", policy="log", purpose="What the cheer is for.")
    hidden = Flag("Keep this to myself", "pupil", own=True, purpose="The child decides what is shown.")
