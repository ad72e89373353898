"""What a plan is made of: every kind of record, declared once.

The engine's rights, the forms, the worker's rules, the inventory and the docs are made from this file.
Roles: pupil, carer, tutor, school; `server` writes the facts that nobody types. Under policy `owner` other
writers suggest. Where an adult writes down for a pupil, the writer's role stands under the kind's `scribes`.
"""

from marshmallow import Schema as Fields

from sync.schema import (
    Choice,
    Day,
    Elements,
    Facts,
    Flag,
    Line,
    Number,
    Reference,
    Schema,
    Text,
    kind,
)

WHILE_PLAN = "while the plan runs, and one school year after"
ADULTS = "carer tutor"
CIRCLE = "pupil carer tutor school"


@kind(
    "card",
    title="Card",
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


@kind(
    "member",
    title="Person",
    titles="People",
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


@kind(
    "about",
    title="About me",
    single=True,
    creators="pupil carer tutor",
    scribes=ADULTS,
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
        purpose="To give feedback in a way that helps.",
    )


@kind(
    "music",
    title="Music",
    creators="tutor school",
    deleters="tutor school",
    purpose="To know what the child plays, sings or makes, with whom, and why it ended.",
    keep=WHILE_PLAN,
)
class Music(Fields):
    what = Line(
        "What",
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
        {"individual": "On my own", "group": "In a group", "class": "With my class"},
        purpose="To plan the lessons.",
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


@kind(
    "goal",
    title="Goal",
    titles="Goals",
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
        {"musical": "Musical", "personal": "Personal", "wider": "Wider"},
        purpose="To see the whole child.",
    )
    direction = Elements(
        "Which way it goes",
        "pupil tutor",
        {"deeper": "Deeper", "wider": "Wider", "else": "Into something else"},
        purpose="Progress is not a ladder.",
    )
    themes = Elements(
        "In our school's own words",
        "pupil tutor",
        hint="Words that your school has for goals. One on each line.",
        purpose="So that a school finds its own way of sorting goals again.",
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


@kind(
    "lesson",
    title="Lesson",
    titles="Lessons",
    audience="home",
    dated="day",
    creators="tutor",
    deleters="tutor",
    scribes=ADULTS,
    purpose="So that pupil and family know what was done and what to try.",
    keep=WHILE_PLAN,
)
class Lesson(Fields):
    day = Day("Day", "tutor", required=True, purpose="Which week it was.")
    took = Choice(
        "Took place",
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
    audience="home",
    dated="made",
    parent="lesson",
    creators="tutor pupil",
    deleters="tutor pupil",
    scribes=ADULTS,
    purpose="To know what to try at home.",
    keep=WHILE_PLAN,
)
class Task(Fields):
    lesson = Reference("Lesson", "tutor pupil", required=True, purpose="Which lesson it came from.")
    words = Line("Try", "tutor pupil", limit=200, required=True, purpose="What to try.")
    goal = Reference("For the goal", "tutor pupil", purpose="Which goal it serves.")
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
    "practice",
    title="Practice",
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
        policy="log",
        purpose="To read the entry rightly.",
    )
    hidden = Flag("Keep this to myself", "pupil", own=True, purpose="The child decides what is shown.")


@kind(
    "cheer",
    title="Cheer",
    titles="Cheers",
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


@kind(
    "note",
    title="My private note",
    titles="My private notes",
    audience="own",
    dated="made",
    creators="tutor",
    deleters="tutor",
    purpose="The tutor's own memory of a lesson. Nobody else reads it.",
    keep="until the tutor leaves the plan, and one school year after",
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


@kind(
    "acknowledgement",
    title="Seen by school",
    creators="school",
    purpose="So that the pupil knows the school has looked, and the school knows who looked when.",
    keep=WHILE_PLAN,
)
class Acknowledgement(Fields):
    day = Day("Seen on", "school", policy="log", required=True, purpose="When the school looked.")
    comment = Text("A comment", "school", policy="log", limit=600, purpose="What the school wants to say.")
    talk = Flag("Please talk to me", "school", policy="log", purpose="To ask for a conversation.")


SCHEMA = Schema(
    1,
    [Card, Member, About, Music, Goal, Step, Lesson, Task, Practice, Cheer, Note, Acknowledgement],
)
