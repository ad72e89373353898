"""A release's database, to be kept: `python -m tests.kept tests/kept/0.1.0.sql`, with that release's code.

The small school after some busy days, with something in every table. Beside it, what a phone held just then.
"""

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.clock import day_of, now_ms
from app.engine import engine
from app.people.models import Person
from app.school.enrolment import people as enrolment_people
from app.school.opportunities import offers
from app.storage.database import db
from sync.ids import single_id, uuid7
from sync.years import school_year
from tests.kept import write_down
from tests.kept.phone import keep_phone
from tests.kept.replicas import replica_of
from tests.people import SmallSchool, copy_school, make_school
from tests.writer import WRITTEN, Writer

NUMBERS = count(1)


def main(file: Path) -> None:
    with TemporaryDirectory() as folder:
        made, data = Path(folder) / "made", Path(folder) / "data"
        make_school(made)
        live(copy_school(made, data))
        write_down(data, file)
    keep_phone(file, replica_of(file))


def live(school: SmallSchool) -> None:
    client = school.client(school.lee)
    school.client().post("/sign-in", data={"name": "ffion", "password": "a guess"})
    with school.app.app_context():
        for person, changes in saves(school):
            save(person, changes)
        writer = Writer(school)
        for kind in WRITTEN:
            writer.write(kind)
        client.get(f"/plan/{school.plan}")
        offers.add(new_id(), school.hub.id, {"what": "Cerdd yn y Parc", "day": day_of(now_ms())})
        db.session.commit()
        engine().open_home(school.staff.id, school.plan, now_ms())
        enrolment_people.take_off_plan(school.plan, school.jones)
        save(school.jones, [[f"{school.plan}/circle", "goal", new_id(), 0, {"words": "Too late"}, 1]])
        db.session.remove()
        db.engine.dispose()


def save(person: Person, changes: list[Any]) -> None:
    edit = [f"{person.sign_in}:{next(NUMBERS)}", now_ms(), None, changes]
    engine().apply(person.id, f"{person.sign_in}-phone", [edit])


def saves(school: SmallSchool) -> Iterator[tuple[Person, list[Any]]]:
    """Every policy, an open question, a suggestion, something put away, something refused."""
    day, circle = day_of(now_ms()), f"{school.plan}/circle"
    home, own = (f"{school.plan}/{where}/{school_year(day)}" for where in ("home", f"own:{school.lee.id}"))
    goal, step, lesson, practice = (new_id() for _ in range(4))
    about = single_id(school.plan, "about")
    yield (
        school.ffion,
        [[circle, "about", about, 0, {"matters": "Canu gyda Mam-gu", "loves": {"$add": ["jazz"]}}, 1]],
    )
    yield (
        school.ffion,
        [[circle, "goal", goal, 0, {"words": "Chwarae'r delyn", "sort": {"$add": ["musical"]}}, 1]],
    )
    yield school.lee, [[circle, "goal", goal, 99, {"words": "Chwarae'r delyn i Mam-gu"}]]
    yield school.lee, [[circle, "goal", goal, 0, {"agreed": "Ten minutes after tea"}]]
    yield school.ffion, [[circle, "goal", goal, 0, {"agreed": "On the stairs", "by_when": "Easter"}]]
    yield school.lee, [[circle, "step", step, 0, {"goal": goal, "words": "Find a chair"}, 1]]
    yield school.lee, [[circle, "step", step, 99, {"_deleted": True}]]
    yield (
        school.lee,
        [
            [home, "lesson", lesson, 0, {"day": day, "did": "Scales, slowly"}, 1],
            [home, "task", new_id(), 0, {"lesson": lesson, "words": "Bars 1 to 8"}, 1],
            [own, "note", new_id(), 0, {"lesson": lesson, "words": "Tired today"}, 1],
        ],
    )
    yield school.jones, [[home, "lesson", lesson, 1, {"did": "Scales, slowly. And a song."}]]
    yield school.ffion, [[home, "practice", practice, 0, {"day": day, "what": "The song"}, 1]]
    yield school.carer, [[home, "cheer", new_id(), 0, {"sticker": "star", "practice": practice}, 1]]
    yield school.staff, [[circle, "acknowledgement", new_id(), 0, {"day": day, "comment": "Lovely"}, 1]]
    proud = {"day": day, "words": "Played for Mam-gu", "sort": "brave"}
    yield school.ffion, [[f"{circle}/{school_year(day)}", "celebration", new_id(), 0, proud, 1]]
    yield school.carer, [[circle, "goal", goal, 0, {"_deleted": True}]]


def new_id() -> str:
    return uuid7(now_ms(), next(NUMBERS).to_bytes(10))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
