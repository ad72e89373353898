"""What the child plays, sings and makes: pieces, songs, tracks, and works of their own."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Flag, Line, kind

WRITERS = "pupil carer tutor"


@kind(
    "repertoire",
    title="Piece",
    titles="Pieces and songs",
    shown=Shown(
        "called",
        listed="repertoire",
        order="made",
        page="piece",
        lists="repertoire",
        proud=("say", ("can",)),
        past=("since",),
        place="plan",
        icon="music",
        begin=("Add a piece", "Add a piece"),
        empty=(
            "What are you playing, singing or making up? A song you would love to learn counts, too.",
            "What is being played, sung or made up? A wish counts, too.",
        ),
        heard={"say": "{name} says", "mine": "Made by {name}", "tutor_says": "The tutor says"},
    ),
    creators=WRITERS,
    deleters=WRITERS,
    scribes=CARER_AND_TUTOR,
    purpose="To remember all the music the child has met, and what they say about it.",
    keep=WHILE_PLAN,
)
class Repertoire(Fields):
    called = Line("What it is called", WRITERS, required=True, purpose="To find the piece again.")
    say = Choice(
        "I say",
        "pupil",
        {
            "wish": "I'd love to play it",
            "learning": "I'm learning it",
            "can": "I can play it",
            "favourite": "A favourite",
        },
        icons={"wish": "telescope", "learning": "sprout", "can": "thumbs-up", "favourite": "star"},
        purpose="What the child says about it: nobody else does.",
    )
    mine = Flag("Made by me", WRITERS, purpose="Works of one's own count like any other.")
    sort = Choice(
        "What sort",
        WRITERS,
        {
            "piece": "Piece or song",
            "scales": "Scales",
            "sight-reading": "Sight-reading",
            "aural": "Aural",
            "improvising": "Improvising",
            "composing": "Composing",
            "technology": "Technology",
            "listening": "Listening",
            "ensemble": "Playing together",
            "other": "Something else",
        },
        icons={
            "piece": "music",
            "scales": "audio-waveform",
            "sight-reading": "eye",
            "aural": "ear",
            "improvising": "sparkles",
            "composing": "pencil",
            "technology": "mic",
            "listening": "headphones",
            "ensemble": "users",
            "other": "ellipsis",
        },
        purpose="To see that all sorts of music count.",
    )
    since = Day("Since when", WRITERS, purpose="How long it has been there.")
    tutor_says = Line(
        "My tutor says",
        "tutor",
        limit=200,
        hint="A line, if it helps. No marks, please.",
        purpose="What the tutor thinks of it.",
    )
