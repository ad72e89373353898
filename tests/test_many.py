"""However many things people send at once, each is judged in as many steps as it would take by itself."""

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from app.clock import day_of, now_ms
from app.engine import engine
from app.kinds.schema import SCHEMA
from app.people.names import sign_in_name
from app.plan.twins import form, values
from app.plan.twins.words import Words
from app.school.roster import file as roster_file
from app.school.roster.changes import changes_of
from app.school.roster.known import Current, Known
from app.school.roster.spreadsheet import UnreadableError
from sync.apply_change import HEADS
from sync.protocol import BYTES
from tests.people import SmallSchool, this_year
from tests.steps import TIMES, TOO_LONG, growth, seconds

PLAN = {"id": str(UUID(int=1)), "person": str(UUID(int=2)), "epoch": "e"}
LOVES, GOAL = SCHEMA.kinds["about"].fields["loves"], str(UUID(int=3))
HEADINGS = "name,class,parent,music teacher\n"


def lines(times: int) -> list[str]:
    return [f"song {number}" for number in range(200 * times)]


def typed_set(sent: list[str]) -> None:
    values.typed_set(LOVES, sent, [f"{one}!" for one in sent], "")


def steps(times: int) -> list[list[str]]:
    """A form with a goal and as many small steps."""
    found = [["record", f"goal {GOAL} {PLAN['id']}/circle 0 1"], [f"goal.{GOAL}.words", "Play"]]
    for number in range(60 * times):
        record = str(UUID(int=100 + number))
        found += [["record", f"step {record} {PLAN['id']}/circle 0 1"], [f"step.{record}.words", "Slowly"]]
    return found


def posted(items: list[list[str]]) -> None:
    made = form.edit(items, PLAN, Words((), now_ms(), PLAN["person"]))
    assert len(made["changes"]) == len(items) // 2


def namesakes(times: int, line: Callable[[int], str]) -> bytes:
    return (HEADINGS + "".join(f"{line(number)}\n" for number in range(24 * times))).encode()


def one_teacher_more(times: int) -> bytes:
    """One pupil in many lines, each with other teachers."""
    return namesakes(times, lambda number: f"Ann Lee,7A,,Ms A{number}; Mr B{number}")


def families(times: int) -> bytes:
    return namesakes(times, lambda number: f"Ann Lee,7A,Parent P{number},")


def classes(times: int) -> bytes:
    return namesakes(times, lambda number: f"Ann Lee{number // 30},7{number % 30},,")


def previewed(data: bytes) -> None:
    changes_of(roster_file.read(data), Current(), "school")


def previewed_again(data: bytes) -> None:
    """At a school that has a child of each line, in the year before."""
    read = roster_file.read(data)
    known = [
        Known(str(UUID(int=place)), str(UUID(int=place)), pupil.name, year="Year 6", group=pupil.group)
        for place, pupil in enumerate(read.pupils)
    ]
    changes_of(read, Current(known), "school")


def named(times: int) -> None:
    taken, numbers = set[str](), dict[str, int]()
    for _ in range(400 * times):
        taken.add(sign_in_name("Ann Lee", "pupil", taken, numbers))


SENT: dict[str, tuple[Callable[[Any], object], Callable[[int], Any]]] = {
    "lines of a set": (typed_set, lines),
    "records of a form": (posted, steps),
    "teachers of one pupil": (previewed, one_teacher_more),
    "families of one name": (previewed, families),
    "pupils of one name": (previewed, classes),
    "families of one name again": (previewed_again, families),
    "pupils of one name again": (previewed_again, classes),
    "sign-in names": (named, lambda times: times),
}


@pytest.mark.matrix
@pytest.mark.scenario(43)
@pytest.mark.parametrize("what", SENT)
def test_sixteen_times_as_many_take_about_sixteen_times_as_long(what: str) -> None:
    read, made = SENT[what]
    assert growth(read, made(1), made(TIMES)) < TOO_LONG, "256 times, where each is held against all others"


def test_one_pupil_has_as_many_teachers_as_a_pupil_may_have() -> None:
    found = roster_file.read(one_teacher_more(1))
    assert found.pupils == []
    assert [one.reason for one in found.problems] == [roster_file.TOO_MANY]
    with pytest.raises(UnreadableError):
        roster_file.read(b"name" + b",type" * 600)


class Batches:
    """Edits of Ffion's plan, a batch of them at a time."""

    def __init__(self, school: SmallSchool) -> None:
        self.school, self.number = school, 0
        self.home, self.today = f"{school.plan}/home/{this_year()}", day_of(now_ms())
        self.lesson = self.id()
        made = self.push(school.lee, [[self.home, "lesson", self.lesson, 0, {"day": self.today}, 1]])
        self.made = made[0][2][0]

    def id(self) -> str:
        self.number += 1
        return str(UUID(int=self.number))

    def push(self, person: Any, changes: list[list[Any]], device: str = "phone") -> list[list[Any]]:
        """The verdicts, of edits of a hundred changes each."""
        edits = []
        for begin in range(0, len(changes), 100):
            self.number += 1
            edits.append([f"batch:{self.number}", now_ms(), None, changes[begin : begin + 100]])
        assert len(json.dumps(edits)) < 2 * BYTES
        return engine().apply(person.id, device, edits)

    def corrections(self, count: int) -> None:
        """A pupil's own question, asked in ever new words by a phone that hears nothing."""
        said = [
            [self.home, "lesson", self.lesson, self.made, {"question": f"Why {number}?"}]
            for number in range(count)
        ]
        assert all(verdict[1] == "taken" for verdict in self.push(self.school.ffion, said))

    def things_to_try(self, count: int) -> None:
        """Put under a lesson that its tutor has put away."""
        self.push(self.school.lee, [[self.home, "lesson", self.lesson, self.made, {"_deleted": True}]])
        said = [
            [self.home, "task", self.id(), 0, {"lesson": self.lesson, "words": "Slowly"}, 1]
            for _ in range(count)
        ]
        assert all(verdict[1] == "taken" for verdict in self.push(self.school.lee, said))

    def ticks(self, count: int) -> None:
        """Of a set, each put in and taken out again."""
        practice = self.id()
        self.push(self.school.ffion, [[self.home, "practice", practice, 0, {"day": self.today}, 1]])
        said = [
            [self.home, "practice", practice, 0, {"tasks": {way: [f"t{number // 2 % 180}"]}}]
            for number in range(count)
            for way in ("$add", "$remove")
        ]
        assert all(verdict[1] == "taken" for verdict in self.push(self.school.ffion, said))


@pytest.mark.matrix
@pytest.mark.scenario(43)
@pytest.mark.parametrize("what", ["corrections", "things_to_try", "ticks"])
def test_a_batch_sixteen_times_as_long_takes_about_sixteen_times_as_long(
    school: SmallSchool, what: str
) -> None:
    with school.app.app_context():
        batches = Batches(school)
        send = getattr(batches, what)
        little = min(seconds(send, 50, 1) for _ in range(3))
        assert min(seconds(send, 50 * TIMES, 1) for _ in range(2)) < TOO_LONG * little


@pytest.mark.scenario(43)
def test_a_text_has_no_more_versions_apart_than_can_be_merged_for_everybody(school: SmallSchool) -> None:
    with school.app.app_context():
        batches = Batches(school)

        def written(number: int) -> str:
            said = [[batches.home, "lesson", batches.lesson, batches.made, {"did": f"Scales {number}"}]]
            return str(batches.push(school.lee, said, f"phone-{number}")[0][1:3])

        verdicts = [written(number) for number in range(HEADS + 1)]
    assert all("taken" in verdict for verdict in verdicts[:-1])
    assert verdicts[-1] == "['refused', 'too-large']"
