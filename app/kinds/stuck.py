"""I'm stuck: what is in the way, what somebody answers to it, and what the child has found to help."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Elements, Flag, Line, Reference, Text, kind

REASONS = {
    "hard": "It's too hard",
    "boring": "It's boring",
    "time": "I've no time",
    "place": "Nowhere to play",
    "instrument": "My instrument",
    "unsaid": "I'd rather not say",
}


@kind(
    "stuck",
    title="I'm stuck",
    titles="Sticky moments",
    shown=Shown(
        "words",
        proper=True,
        listed="stuck",
        order="made",
        over=("better", ()),
        page="stuck_entry",
        lists="stuck",
        new=True,
        place="stuck",
        icon="puzzle",
        begin=("I'm stuck", "Something is in the way"),
        empty=(
            "Stuck with something? Say so here, and there are ideas at once.",
            "When something is in the way, it can be said here.",
        ),
        heard={"title": "Something in the way", "help": "Would like somebody to help"},
    ),
    audience="home",
    dated="made",
    creators="pupil",
    deleters="pupil",
    scribes=CARER_AND_TUTOR,
    purpose="So that a child who is stuck has ideas at once, and help where they want it.",
    keep=WHILE_PLAN,
)
class Stuck(Fields):
    reason = Choice(
        "What is in the way",
        "pupil",
        REASONS,
        policy="log",
        required=True,
        purpose="To offer ideas that fit.",
    )
    task = Reference("Which thing to try", "pupil", policy="log", purpose="What it is about.")
    goal = Reference("Which goal", "pupil", policy="log", purpose="What it is about.")
    words = Text(
        "A line about it, if you like",
        "pupil",
        policy="log",
        limit=400,
        purpose="What the child wants to say about it.",
    )
    help = Flag("I'd like somebody to help", "pupil", purpose="To ask tutor and family for help.")
    helped = Elements("This helps", "pupil", limit=200, purpose="To find again what helped.")
    better = Flag("Better now", "pupil carer tutor", purpose="To see when it is over.")


@kind(
    "answer",
    title="Answer",
    titles="Answers",
    shown=Shown(
        "words",
        listed="answers",
        on="stuck",
        begin=("Answer", "Answer in a line"),
        saved="Your answer is on its way.",
    ),
    audience="home",
    dated="made",
    parent="stuck",
    creators=CARER_AND_TUTOR,
    deleters=CARER_AND_TUTOR,
    purpose="So that a child who asked for help hears from somebody.",
    keep=WHILE_PLAN,
)
class Answer(Fields):
    stuck = Reference("To what", CARER_AND_TUTOR, required=True, purpose="What it answers.")
    words = Text(
        "Your answer",
        CARER_AND_TUTOR,
        policy="log",
        limit=400,
        required=True,
        hint="A line is enough.",
        purpose="What an adult says to help.",
    )


@kind(
    "spark",
    title="Spark",
    titles="Sparks",
    shown=Shown(
        "words",
        listed="sparks",
        page="spark",
        lists="sparks",
        new=True,
        place="plan",
        icon="sparkles",
        begin=("A new spark", "Write down a spark"),
        empty=(
            "A spark is what gets you going: a good way to start, an easy win, somebody to ask.",
            "What gets this child going: a good way to start, an easy win, somebody to ask.",
        ),
        heard={"words": "In {name}'s words"},
    ),
    audience="home",
    creators="pupil",
    deleters="pupil",
    scribes=CARER_AND_TUTOR,
    purpose="So that what helped a child once is there the next time.",
    keep=WHILE_PLAN,
)
class Spark(Fields):
    words = Line(
        "In my words",
        "pupil",
        policy="owner",
        owners="pupil",
        limit=200,
        required=True,
        purpose="What helps, as the child says it.",
    )
    sort = Choice(
        "What sort of spark",
        "pupil",
        {"start": "What helps me start", "easy": "An easy win", "who": "Who I ask"},
        purpose="To offer it at the right moment.",
    )
