"""What there is to take part in: groups, concerts, courses, and what comes after whole-class lessons."""

from marshmallow import Schema as Fields

from app.kinds.common import CARER_AND_TUTOR, CIRCLE, WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Line, Text, kind


@kind(
    "opportunity",
    title="Opportunity",
    titles="Opportunities",
    shown=Shown(
        "what",
        listed="opportunities",
        order="made",
        over=("answer", ("went", "no")),
        proud=("answer", ("went",)),
        page="opportunity",
        lists="opportunities",
        new=True,
        place="plan",
        icon="signpost",
        told="made",
        begin=("I found something", "Suggest something"),
        empty=(
            "A band, a choir, a concert, a workshop: whoever hears of something can put it here.",
            "Heard of a group, a concert or a course that could suit? A line is enough.",
        ),
        heard={"answer": "{name}'s answer"},
    ),
    dated="made",
    creators=CIRCLE,
    deleters=CIRCLE,
    scribes=CARER_AND_TUTOR,
    purpose="So that nobody misses music because nobody told them.",
    keep=WHILE_PLAN,
)
class Opportunity(Fields):
    what = Line("What it is", CIRCLE, limit=200, required=True, purpose="What there is to take part in.")
    sort = Choice(
        "What sort",
        CIRCLE,
        {
            "group": "Group, choir or band",
            "concert": "Concert to play or sing in",
            "listen": "Music to go and hear",
            "course": "Course or workshop",
            "lessons": "Lessons",
            "local": "Something near home",
            "other": "Something else",
        },
        purpose="To see which doors are open.",
    )
    when = Line("When", CIRCLE, limit=120, hint="Saturdays at 10, or one day", purpose="To plan.")
    day = Day("On which day", CIRCLE, purpose="To see what is to come, and what is over.")
    where = Line("Where", CIRCLE, limit=120, purpose="To get there.")
    cost = Line(
        "Cost",
        CIRCLE,
        limit=120,
        hint="Free, or how much, and who can help with it",
        purpose="So that money is not the reason to miss it.",
    )
    who_for = Line("Who it is for", CIRCLE, limit=120, purpose="To see whether it fits.")
    more = Text("Anything else", CIRCLE, limit=600, purpose="What else helps to decide.")
    answer = Choice(
        "My answer",
        "pupil",
        {"interested": "I'd like that", "went": "I went", "no": "Not for me"},
        purpose="The child decides.",
    )
