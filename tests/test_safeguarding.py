"""What nobody can do with a program of their own, which ignores our pages and posts to /sync.

No adult and child exchange what the school cannot read; who said what, as what, in whose name and when is
never made up, changed or erased.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

import pytest

from app.clock import now_ms
from app.engine import engine
from app.kinds.schema import SCHEMA
from app.people.models import Person
from sync.ids import own_id, single_id
from sync.schema import Kind
from sync.wire_field import read_all
from tests.people import SmallSchool, this_year
from tests.room import name_id, new_id
from tests.samples import sample

pytestmark = pytest.mark.both

ON_PLAN = (
    "ffion",
    "carer",
    "lee",
    "jones",
)  # with devices; the school's staff have pages, and a door to /sync
DEVICES = count(1)
Records = dict[tuple[str, str, str], dict[str, Any]]  # {(scope, kind, id): fields as they travel}


class Program:
    """Somebody's own, signed in as them: it sends what it likes, and keeps all that it is sent."""

    def __init__(self, school: SmallSchool, name: str) -> None:
        self.person: Person = getattr(school, name)
        self.plan, self.role = school.plan, self.person.role
        self.client = school.client(self.person)
        self.epoch = self.client.get("/me").json["epoch"]
        self.device, self.made = f"program{next(DEVICES)}", 0

    def post(self, edits: list[Any]) -> dict[str, Any]:
        body = {
            "protocol": 1,
            "person": self.person.id,
            "epoch": self.epoch,
            "device": self.device,
            "now": now_ms(),
            "have": {},
            "edits": edits,
        }
        answer = self.client.post("/sync", json=body)
        assert answer.status_code == 200, answer.text
        said: dict[str, Any] = answer.json
        return said

    def edit(self, *changes: list[Any], whom: str | None = None, made: int | None = None) -> list[Any]:
        self.made += 1
        return [f"{self.device}:{self.made}", made or now_ms(), whom, list(changes)]

    def say(self, *changes: list[Any], **more: Any) -> str:
        """`taken`, or the reason why it is refused."""
        (verdict,) = self.post([self.edit(*changes, **more)])["results"]
        return str(verdict[1] if verdict[1] == "taken" else verdict[2])

    def change(
        self, kind: str, record: str, values: dict[str, Any], scope: str = "", new: int = 1
    ) -> list[Any]:
        return [scope or self.scope(SCHEMA.kinds[kind]), kind, record, 2**40, values, new]

    def scope(self, kind: Kind) -> str:
        audience = f"own:{self.person.id}" if kind.audience == "own" else kind.audience
        return f"{self.plan}/{audience}" + (f"/{this_year()}" if kind.dated else "")

    def holds(self) -> Records:
        """All that the server sends to this person."""
        return {
            (scope, kind, record): fields
            for scope, part in self.post([])["scopes"].items()
            for kind, record, _, fields in part["records"]
            if fields is not None
        }

    def writes(self, kind: Kind) -> dict[str, Any]:
        """A value for every field that this role may write here, in words of this person's."""
        return {
            name: sample(field, f"{self.person.name} on {name}")
            for name, field in kind.fields.items()
            if self.role in field.writers
        }


def programs(school: SmallSchool, *names: str) -> list[Program]:
    return [Program(school, name) for name in names]


def made_by(program: Program) -> Iterator[list[Any]]:
    """A new record of each kind that they may begin, those that others belong to first."""
    begun: dict[str, str] = {}
    kinds = [kind for kind in SCHEMA.kinds.values() if program.role in kind.creators]
    for kind in sorted(kinds, key=lambda kind: bool(kind.parent)):
        values = program.writes(kind)
        if kind.parent and kind.parent not in begun:
            continue
        if kind.parent:
            values[kind.parent] = begun[kind.parent]
        record = begun[kind.name] = id_for(program, kind, begun)
        yield program.change(kind.name, record, values)


def id_for(program: Program, kind: Kind, begun: Mapping[str, str]) -> str:
    """The id of a new record: one that everybody knows where there is one a plan, or one a person."""
    if kind.personal:
        return own_id(kind.name, begun[kind.parent], program.person.id)
    return single_id(program.plan, kind.name) if kind.single else new_id()


def school_reads(school: SmallSchool) -> Records:
    """What the school's staff can read: the plan's own pages, and, as each opening is written down, home."""
    with school.app.app_context():
        circle = engine().records(school.staff.id, school.plan)
        home = engine().open_home(school.staff.id, school.plan, now_ms())
    found: Records = {
        (scope, kind, record): read_all(fields)
        for scope, part in circle.items()
        for kind, record, _, fields in part["records"]
        if fields is not None
    }
    for scope, records in home.items():
        found |= {(scope, one.kind, one.id): one.fields for one in records}
    return found


@pytest.mark.scenario(48)
def test_whatever_reaches_another_persons_device_the_school_can_read(school: SmallSchool) -> None:
    people = programs(school, *ON_PLAN, "staff")
    for one in people:
        results = one.post([one.edit(change) for change in made_by(one)])["results"]
        assert [verdict[2] for verdict in results if verdict[1] != "taken"] == []
    read = school_reads(school)
    for one in people[:-1]:
        held = one.holds()
        theirs = {
            key: read_all(fields) for key, fields in held.items() if f"own:{one.person.id}" not in key[0]
        }
        assert {key[1] for key in theirs} >= {"message", "celebration", "lesson", "practice", "cheer", "goal"}
        assert {key: read.get(key) for key in theirs} == theirs
        assert all(f"own:{one.person.id}" in scope for scope, *_ in held.keys() - theirs.keys())
    with school.app.app_context():
        assert [one.person for one in engine().openings(school.plan)] == [school.staff.id]


@pytest.mark.scenario(48)
def test_what_is_one_persons_own_reaches_nobody(school: SmallSchool) -> None:
    people = programs(school, *ON_PLAN)
    for one in people:
        one.post([one.edit(change) for change in made_by(one)])
    for one in people:
        owners = {scope.partition("/own:")[2][:36] for scope, *_ in one.holds() if "/own:" in scope}
        assert owners <= {one.person.id}


@pytest.mark.scenario(48)
@pytest.mark.matrix
@pytest.mark.parametrize("name", [*ON_PLAN, "staff"])
def test_no_kind_is_taken_into_a_scope_that_is_not_its_own(school: SmallSchool, name: str) -> None:
    """A message put by hand where the school would not see it, or another kind: nobody has it."""
    me, others = Program(school, name), programs(school, *(one for one in ON_PLAN if one != name))
    audiences = ("circle", "home", "staff", f"own:{me.person.id}", f"own:{others[0].person.id}")
    year = this_year()
    scopes = [f"{school.plan}/{audience}{end}" for audience in audiences for end in ("", f"/{year}")]
    edits, tried = [], set()
    for kind in SCHEMA.kinds.values():
        for scope in scopes:
            if scope != me.scope(kind):
                record = single_id(school.plan, kind.name) if kind.single else new_id()
                tried.add((scope, kind.name, record))
                edits.append(me.edit(me.change(kind.name, record, me.writes(kind), scope)))
    verdicts = [
        verdict for n in range(0, len(edits), 100) for verdict in me.post(edits[n : n + 100])["results"]
    ]
    assert {verdict[1] for verdict in verdicts} == {"refused"}
    for one in (me, *others):
        assert not tried & one.holds().keys()


@pytest.mark.scenario(48)
def test_one_adult_and_one_child_are_never_alone(school: SmallSchool) -> None:
    with school.app.app_context():
        for other in (school.jones, school.carer):
            engine().leave(school.plan, other.id)
    lee, ffion = programs(school, "lee", "ffion")
    for one in (lee, ffion):
        one.post([one.edit(change) for change in made_by(one)])
    read = school_reads(school)
    for one in (lee, ffion):
        held = {key: read_all(fields) for key, fields in one.holds().items() if "/own:" not in key[0]}
        assert held
        assert {key: read.get(key) for key in held} == held


@pytest.fixture
def hello(school: SmallSchool) -> tuple[Program, str]:
    """Ms Lee's message, by her own program, and its id."""
    lee, record = Program(school, "lee"), new_id()
    assert lee.say(lee.change("message", record, {"words": "Bore da, Ffion"})) == "taken"
    return lee, record


def past(school: SmallSchool, kind: str, record: str, field: str = "words") -> list[tuple[Any, ...]]:
    """The school's history of a field, oldest first: (value, by, role, on whose behalf)."""
    scope = f"{school.plan}/circle/{this_year()}"
    with school.app.app_context():
        found = engine().history(school.staff.id, scope, kind, record, field)
    return [(one.value, one.by, one.role, one.on_behalf_of) for one in reversed(found)]


@pytest.mark.scenario(48)
def test_nobody_says_something_as_somebody_else(school: SmallSchool) -> None:
    """By whom, as what and when are the server's own knowledge: what an edit says of them is nothing."""
    lee, ffion, carer = programs(school, "lee", "ffion", "carer")
    record = new_id()
    words = lee.change("message", record, {"words": "as another"})
    for made_up in (
        {"by": ffion.person.id},
        {"role": "school"},
        {"at": 1},
        {"on_behalf_of": ffion.person.id},
    ):
        values = words[4] | made_up
        assert lee.say([*words[:4], values, 1]) == "unknown-field"
    for more in ([ffion.person.id], ["school"]):
        assert lee.post([[*lee.edit(words), *more]])["results"][0][1:] == ["refused", "bad-value"]
    for whom in (carer.person.id, lee.person.id, school.jones.id, school.staff.id, name_id("nobody")):
        assert lee.say(words, whom=whom) == "not-allowed"
    staff = Program(school, "staff")
    assert staff.say(staff.change("message", record, {"words": "x"}), whom=ffion.person.id) == "not-allowed"
    assert ffion.say(ffion.change("message", record, {"words": "x"}), whom=ffion.person.id) == "not-allowed"
    before = now_ms()
    assert (
        carer.say(carer.change("message", record, {"words": "Dw i'n hapus"}), whom=ffion.person.id) == "taken"
    )
    assert past(school, "message", record) == [("Dw i'n hapus", carer.person.id, "carer", ffion.person.id)]
    assert (
        lee.say(lee.change("message", other := new_id(), {"words": "later"}), made=before + 10**10) == "taken"
    )
    times = {key[2]: fields["words"][3] for key, fields in lee.holds().items() if key[1] == "message"}
    assert times[record] - 1 <= times[other] <= now_ms()


@pytest.mark.scenario(48)
@pytest.mark.matrix
@pytest.mark.parametrize("name", [*ON_PLAN, "staff"])
def test_what_was_said_stays_as_it_was_said(
    school: SmallSchool, hello: tuple[Program, str], name: str
) -> None:
    """Not even its author changes a word of it, nor what it is about, nor whose it is."""
    lee, record = hello
    one = Program(school, name)
    before = lee.holds()
    tries: list[dict[str, Any]] = [
        {"words": "something else"},
        {"words": None},
        {"words": {"$settle": 1}},
        {"words": {"$dismiss": 1}},
        {"goal": name_id("a goal")},
        {"lesson": name_id("a lesson"), "celebration": None},
        {"_deleted": False},
        {"_deleted": None},
        {"words": "again", "_deleted": True},
    ]
    for values in tries:
        for new in (0, 1):
            assert one.say(one.change("message", record, values, new=new)) in ("not-allowed", "bad-value")
            whom = school.ffion.id
            assert one.say(one.change("message", record, values, new=new), whom=whom) in (
                "not-allowed",
                "bad-value",
            )
    assert lee.holds() == before


@pytest.mark.scenario(48)
@pytest.mark.matrix
@pytest.mark.parametrize(
    ("name", "may"), [("lee", True), ("staff", True), ("jones", False), ("carer", False)]
)
def test_it_is_taken_back_by_its_author_or_the_school_and_a_mark_stays(
    school: SmallSchool, hello: tuple[Program, str], name: str, may: bool
) -> None:
    _, record = hello
    one = Program(school, name)
    back = one.change("message", record, {"_deleted": True}, new=0)
    assert one.say(back, whom=school.ffion.id) == "not-allowed"
    assert one.say(back) == ("taken" if may else "not-allowed")
    said = [("Bore da, Ffion", school.lee.id, "tutor", None)]
    assert past(school, "message", record) == said
    for device in programs(school, *ON_PLAN):
        (fields,) = (fields for (_, kind, _), fields in device.holds().items() if kind == "message")
        known = read_all(fields)
        assert known["words"].value == (None if may else "Bore da, Ffion")
        assert known["words"].by == school.lee.id
        assert ("_deleted" in known) == may
        assert not may or (known["_deleted"].value, known["_deleted"].by) == (True, one.person.id)
        assert ("Bore da" in str(fields)) == (not may)
    if may:
        for who in (*programs(school, *ON_PLAN), Program(school, "staff")):
            assert who.say(who.change("message", record, {"_deleted": False}, new=0)) == "not-allowed"
            assert who.say(who.change("message", record, {"words": "Bore da, Ffion"})) == "not-allowed"


@pytest.mark.scenario(48)
def test_only_the_school_reads_what_was_taken_back(school: SmallSchool, hello: tuple[Program, str]) -> None:
    lee, record = hello
    address = f"/plan/{school.plan}/history/message/{record}/words"
    assert all(school.client(getattr(school, name)).get(address).status_code == 200 for name in ON_PLAN)
    assert lee.say(lee.change("message", record, {"_deleted": True}, new=0)) == "taken"
    assert "Bore da, Ffion" in school.client(school.staff).get(address).text
    for name in ON_PLAN:
        client = school.client(getattr(school, name))
        assert client.get(address).status_code == 404
        for page in ("", "/together", "/put-away", "/goals"):
            answer = client.get(f"/plan/{school.plan}{page}")
            assert answer.status_code == 200
            assert "Bore da" not in answer.text


@pytest.mark.scenario(48)
def test_words_taken_back_before_they_were_sent_reach_the_school_all_the_same(school: SmallSchool) -> None:
    """In one edit, whichever of the two stands first in it."""
    carer = Program(school, "carer")
    for values in ({"words": "no", "_deleted": True}, {"_deleted": True, "words": "no"}):
        record = new_id()
        assert carer.say(carer.change("message", record, values)) == "taken"
        assert past(school, "message", record) == [("no", carer.person.id, "carer", None)]
        (fields,) = (fields for key, fields in carer.holds().items() if key[2] == record)
        assert read_all(fields)["words"].value is None


@pytest.mark.scenario(48)
def test_a_child_takes_back_what_was_written_down_for_her(school: SmallSchool) -> None:
    carer, ffion, record = Program(school, "carer"), Program(school, "ffion"), new_id()
    said = carer.change("message", record, {"words": "I like it"})
    assert carer.say(said, whom=school.ffion.id) == "taken"
    assert ffion.say(ffion.change("message", record, {"_deleted": True}, new=0)) == "taken"


@pytest.mark.scenario(48)
@pytest.mark.parametrize("kind", ["message", "celebration"])
def test_whatever_anybody_does_to_it_the_school_finds_who_said_it_first(
    school: SmallSchool, kind: str
) -> None:
    ffion, record = Program(school, "ffion"), new_id()
    values = ffion.writes(SCHEMA.kinds[kind]) | {"words": "I'm proud"}
    assert ffion.say(ffion.change(kind, record, values)) == "taken"
    for one in (*programs(school, *ON_PLAN), Program(school, "staff")):
        for act in (
            {"words": "no"},
            {"words": None},
            {"_deleted": True},
            {"_deleted": False},
            {"_deleted": True},
        ):
            one.say(one.change(kind, record, act, new=0))
            one.say(one.change(kind, record, act, new=0), whom=school.ffion.id)
    assert past(school, kind, record)[0] == ("I'm proud", school.ffion.id, "pupil", None)
    with school.app.app_context():
        assert list(engine().check()) == []
