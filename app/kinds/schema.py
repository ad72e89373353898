"""What a plan is made of: every kind of record, each declared once in a file of this folder.

The engine's rights, the forms, the worker's rules, the inventory and the docs are made from them.
`python -m app.kinds.schema > app/kinds/versions.py` counts one version more where a rule has changed.
Roles: pupil, carer, tutor, school; `server` writes the facts that nobody types. Under policy `owner` other
writers suggest. Where an adult writes down for a pupil, the writer's role stands under the kind's `scribes`.
"""

import hashlib
import json
import sys

from app.kinds.about import About
from app.kinds.celebrations import Celebration
from app.kinds.checkins import Checkin
from app.kinds.dreams import Dream
from app.kinds.goals import Goal, Step
from app.kinds.lessons import Lesson, Note, Task
from app.kinds.messages import Message
from app.kinds.music import Music
from app.kinds.opportunities import Opportunity
from app.kinds.people import Card, Member
from app.kinds.practice import Cheer, Practice
from app.kinds.published import Published
from app.kinds.reflections import Reflection
from app.kinds.repertoire import Repertoire
from app.kinds.reviews import Review, ReviewPart
from app.kinds.school import Acknowledgement
from app.kinds.shown import Shown
from app.kinds.strategies import Strategy
from app.kinds.stuck import Answer, Spark, Stuck
from app.kinds.versions import VERSIONS
from app.kinds.ways import Ways
from sync.schema import Schema

SCHEMA = Schema(
    len(VERSIONS),
    [
        Card,
        Member,
        About,
        Dream,
        Strategy,
        Music,
        Repertoire,
        Goal,
        Step,
        Lesson,
        Task,
        Practice,
        Cheer,
        Note,
        Acknowledgement,
        Celebration,
        Opportunity,
        Reflection,
        Checkin,
        Stuck,
        Answer,
        Spark,
        Review,
        ReviewPart,
        Ways,
        Message,
        Published,
    ],
    steps_since=12,  # what was taken by the rules of 0.3.0 stays as it was folded then
)
SHOWN: dict[str, Shown] = {name: kind.shown or Shown() for name, kind in SCHEMA.kinds.items()}


def digest(schema: Schema) -> str:
    """Of the rules of every kind: what a device and the engine go by, and no words that a page says."""
    return hashlib.sha256(json.dumps(schema.describe()["kinds"], sort_keys=True).encode()).hexdigest()[:16]


def versions() -> str:
    """The file of all versions, with the present one."""
    present = digest(SCHEMA)
    known = VERSIONS if present in VERSIONS else [*VERSIONS, present]
    lines = "".join(f'    "{one}",\n' for one in known)
    head = '"""A digest of the rules of each version of the kinds. Made by app/kinds/schema.py."""'
    return f"{head}\n\nVERSIONS = [\n{lines}]\n"


if __name__ == "__main__":
    sys.stdout.write(versions())
