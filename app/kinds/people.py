"""Whose plan it is, and who belongs to it."""

from marshmallow import Schema as Fields

from app.kinds.common import WHILE_PLAN
from app.kinds.shown import Shown
from sync.schema import Choice, Day, Facts, Line, Reference, Text, kind


@kind(
    "card",
    title="Card",
    shown=Shown("name", listed="card"),
    single=True,
    purpose="So that everyone knows whose plan this is, and whom to turn to.",
    keep=WHILE_PLAN,
)
class Card(Fields):
    name = Line("Name", "server", required=True, purpose="To say whose plan it is.")
    year = Line("Year", "server", purpose="To find the pupil; words suit the age.")
    group = Line("Class", "server", purpose="To find the pupil at school.")
    school = Line("School", "server", purpose="To say which school looks after the plan.")
    worried = Text("Worried? Tell an adult", "server", purpose="Whom a child can turn to at this school.")
    terms = Facts("Terms", "server", purpose="To show what belongs to this term.")
    ideas = Facts(
        "The school's own ideas", "server", purpose="To offer a child who is stuck what this school offers."
    )


@kind(
    "member",
    title="Person",
    titles="People",
    shown=Shown("name"),
    purpose="So that everyone can see who reads and writes here.",
    keep=WHILE_PLAN,
)
class Member(Fields):
    person = Reference("Person", "server", required=True, purpose="To tell whose words are whose.")
    name = Line("Name", "server", required=True, purpose="To tell whose words are whose.")
    role = Choice(
        "Role",
        "server",
        {"pupil": "Pupil", "carer": "Parent or carer", "tutor": "Tutor", "school": "School"},
        required=True,
        purpose="To tell in what part somebody writes.",
    )
    since = Day("Since", "server", purpose="To tell who was there when.")
    until = Day("Until", "server", purpose="To tell who was there when.")
