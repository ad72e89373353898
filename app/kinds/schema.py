"""What a plan is made of: every kind of record, each declared once in a file of this folder.

The engine's rights, the forms, the worker's rules, the inventory and the docs are made from them.
Roles: pupil, carer, tutor, school; `server` writes the facts that nobody types. Under policy `owner` other
writers suggest. Where an adult writes down for a pupil, the writer's role stands under the kind's `scribes`.
"""

from app.kinds.about import About
from app.kinds.goals import Goal, Step
from app.kinds.lessons import Lesson, Note, Task
from app.kinds.music import Music
from app.kinds.people import Card, Member
from app.kinds.practice import Cheer, Practice
from app.kinds.school import Acknowledgement
from sync.schema import Schema

SCHEMA = Schema(
    1,
    [Card, Member, About, Music, Goal, Step, Lesson, Task, Practice, Cheer, Note, Acknowledgement],
)
