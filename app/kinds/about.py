"""The child in their own words."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Elements, Line, Text, kind


@kind(
    "about",
    title="About me",
    shown=Shown(
        "called",
        listed="about",
        page="about",
        place="plan",
        icon="book-open",
        proper=True,
        heard={
            "title": "About {name}",
            "titles": "About {name}",
            "called": "What {name} likes to be called",
            "say": "How to say {name}'s name",
            "good_at": "What {name} is good at",
            "matters": "What matters to {name} in music",
            "loves": "Music {name} loves",
            "celebrate": "How {name} likes to celebrate",
            "feedback": "How {name} likes to hear feedback",
        },
    ),
    single=True,
    creators="pupil carer tutor",
    scribes=CARER_AND_TUTOR,
    purpose="So that music starts from the child: what they love, and how they like to be helped.",
    keep=WHILE_PLAN,
)
class About(Fields):
    called = Line(
        "What I like to be called",
        "pupil carer",
        policy="owner",
        owners="pupil",
        limit=60,
        purpose="To be called by the name they choose.",
    )
    say = Line(
        "How to say my name",
        "pupil carer",
        policy="owner",
        owners="pupil",
        limit=80,
        hint="For example: FEE-on",
        purpose="So that the name is said right.",
    )
    good_at = Text(
        "What I'm good at",
        "pupil carer tutor",
        policy="owner",
        owners="pupil",
        limit=600,
        purpose="To build on strengths.",
    )
    matters = Text(
        "What matters to me in music",
        "pupil carer tutor",
        policy="owner",
        owners="pupil",
        limit=600,
        purpose="To choose goals that matter to the child.",
    )
    loves = Elements(
        "Music I love",
        "pupil carer",
        hint="Artists, styles, music at home. One on each line.",
        purpose="To start from music the child loves.",
    )
    celebrate = Choice(
        "How I like to celebrate",
        "pupil",
        {
            "aloud": "Out loud, with everyone",
            "family": "With my family",
            "tutor": "Just with my tutor",
            "quietly": "Quietly",
        },
        icons={"aloud": "party-popper", "family": "house", "tutor": "music", "quietly": "moon"},
        purpose="To celebrate in a way that feels good.",
    )
    feedback = Choice(
        "How I like to hear feedback",
        "pupil",
        {
            "first-good": "Start with what went well",
            "straight": "Tell me straight",
            "show": "Show me",
            "written": "Write it down",
            "quietly": "Quietly, on my own",
        },
        icons={
            "first-good": "smile",
            "straight": "message-circle",
            "show": "eye",
            "written": "pencil",
            "quietly": "moon",
        },
        purpose="To give feedback in a way that helps.",
    )
