"""How each person likes the pages of a plan: nobody else sees it, and it changes nothing for anybody else."""

from marshmallow import Schema as Fields

from app.kinds.common import CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Flag, Reference, kind


@kind(
    "ways",
    title="How I like my pages",
    shown=Shown(
        "answers", listed="liking", on="about", one=True, page="ways", place="plan", icon="eye", proper=True
    ),
    audience="own",
    creators=CIRCLE,
    purpose="So that everybody can read and answer in the way that suits them.",
    keep=WHILE_PLAN,
)
class Ways(Fields):
    about = Reference("About me", CIRCLE, required=True, purpose="Which plan it is for.")
    answers = Choice(
        "I like to answer with",
        CIRCLE,
        {"both": "Pictures and words", "words": "Words", "symbols": "Pictures"},
        icons={"both": "face-4", "words": "pencil", "symbols": "eye"},
        purpose="To answer in words, in pictures or in both.",
    )
    size = Choice(
        "How big the letters are",
        CIRCLE,
        {"normal": "As they are", "large": "Large", "largest": "Very large"},
        purpose="To read without effort.",
    )
    calm = Flag("A calm screen: fewer pictures, and nothing moves", CIRCLE, purpose="To look without unrest.")
