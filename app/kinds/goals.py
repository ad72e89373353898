"""The child's own goals, and the small steps towards them."""

from marshmallow import Schema as Fields

from app.kinds.common import WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Elements, Flag, Line, Reference, Text, kind

# Three sorts and three ways, none above another.
MEANINGS = {
    "sort": {
        "musical": ("music", "About the music: a tune, a sound, a skill."),
        "personal": ("sort-personal", "About me: feeling surer, calmer or braver."),
        "wider": ("users", "With other people, or for them."),
    },
    "state": {
        "suggested": ("lightbulb", ""),
        "agreed": ("check", ""),
        "working": ("sprout", ""),
        "resting": ("moon", ""),
        "changed": ("signpost", ""),
        "reached": ("party-popper", ""),
        "let-go": ("feather", ""),
    },
    "direction": {
        "deeper": ("way-deeper", "Get to know one thing really well."),
        "wider": ("way-wider", "Try more kinds of music."),
        "else": ("way-else", "Let music lead to something new."),
    },
}


@kind(
    "goal",
    title="Goal",
    titles="Goals",
    shown=Shown(
        "words",
        listed="goals",
        over=("state", ("reached", "changed", "let-go")),
        proud=("state", ("reached",)),
        page="goal",
        lists="goals",
        new=True,
        place="goals",
        icon="sprout",
        meanings=MEANINGS,
        heard={
            "words": "In {name}'s words",
            "why": "Why it matters to {name}",
            "need_tutor": "What {name} needs from the tutor",
            "need_home": "What {name} needs from home",
            "need_school": "What {name} needs from school",
        },
    ),
    creators="pupil tutor",
    deleters="pupil tutor",
    scribes="tutor carer",
    purpose="To keep the child's own goals, and what was agreed about them.",
    keep=WHILE_PLAN,
)
class Goal(Fields):
    words = Text(
        "In my words",
        "pupil carer tutor",
        policy="owner",
        owners="pupil",
        limit=300,
        hint="I want to …",
        purpose="The goal as the child says it.",
    )
    why = Text(
        "Why it matters to me",
        "pupil tutor",
        policy="owner",
        owners="pupil",
        limit=600,
        purpose="What moves the child.",
    )
    agreed = Text(
        "What we agreed",
        "pupil tutor",
        policy="ask",
        choosers="pupil tutor",
        limit=600,
        purpose="What pupil and tutor will do.",
    )
    know = Text(
        "How we'll know",
        "pupil tutor",
        policy="ask",
        choosers="pupil tutor",
        limit=600,
        purpose="When it is time to celebrate.",
    )
    sort = Elements(
        "What sort of goal",
        "pupil tutor",
        {"musical": "Musical", "personal": "Personal", "wider": "With others"},
        icons={"musical": "music", "personal": "smile", "wider": "users"},
        purpose="To see the whole child.",
    )
    direction = Elements(
        "Which way it goes",
        "pupil tutor",
        {"deeper": "Deeper", "wider": "Wider", "else": "Into something else"},
        icons={"deeper": "arrow-down", "wider": "move-horizontal", "else": "shuffle"},
        purpose="Progress is not a ladder.",
    )
    themes = Elements(
        "In our school's own words",
        "pupil tutor",
        hint="Words that your school has for goals. One on each line.",
        purpose="So that a school finds its own way of sorting goals again.",
    )
    piece = Reference(
        "About the piece", "pupil tutor", names="repertoire", purpose="Which piece it is about, if any."
    )
    by_when = Line(
        "By when",
        "pupil tutor",
        limit=60,
        hint="A term, a date, or no date at all",
        purpose="To plan; no date is fine.",
    )
    need_tutor = Text(
        "What I need from my tutor", "tutor", limit=400, purpose="What the tutor will do to help."
    )
    need_home = Text("What I need from home", "carer", limit=400, purpose="What the family will do to help.")
    need_school = Text(
        "What I need from school", "school", limit=400, purpose="What the school will do to help."
    )
    state = Choice(
        "How it stands",
        "pupil tutor",
        {
            "suggested": "An idea",
            "agreed": "Agreed",
            "working": "Working on it",
            "resting": "Resting",
            "changed": "Changed",
            "reached": "Reached",
            "let-go": "Let go",
        },
        policy="ask",
        choosers="pupil tutor",
        purpose="To see what is alive, and to celebrate.",
    )
    cost = Text(
        "Cost or equipment, and the decision",
        "tutor school",
        policy="owner",
        owners="school",
        limit=400,
        purpose="So that money is not the reason a goal fails.",
    )


@kind(
    "step",
    title="Small step",
    titles="Small steps",
    shown=Shown("words", listed="steps", on="goal"),
    parent="goal",
    creators="pupil tutor",
    deleters="pupil tutor",
    scribes="tutor carer",
    purpose="To make a goal doable.",
    keep=WHILE_PLAN,
)
class Step(Fields):
    goal = Reference("Goal", "pupil tutor", required=True, purpose="Which goal it belongs to.")
    words = Line("Small step", "pupil tutor", limit=200, required=True, purpose="What to do next.")
    done = Flag("Done", "pupil tutor", purpose="To see what has been done.")
    done_on = Day("Done on", "pupil tutor", purpose="To see when it was done.")
