"""What a pupil keeps to themselves travels to others without its words, and with them when shown again."""

from typing import Any

import pytest
import sqlalchemy

from app.kinds.schema import SCHEMA
from sync import reports, tables
from sync.schema import HIDDEN, Flag, Kind, Line, Schema, Text
from tests.room import CIRCLE, HOME, PLAN, SCHOOL, Room, name_id

DAY = "2026-11-20"
MADE = {
    "practice": {"day": DAY, "noticed": "Only mine"},
    "cheer": {"sticker": "star", "words": "Only mine"},
    "celebration": {"day": DAY, "words": "Only mine"},
}
WORDS = {"practice": "noticed", "cheer": "words", "celebration": "words"}


class Device:
    """What one person's device holds. Words that it let go of are gone."""

    def __init__(self, room: Room, who: str, *, brief: bool) -> None:
        self.room, self.who, self.brief = room, who, brief
        self.have: dict[str, int] = {}
        self.records: dict[str, Any] = {}  # fields by id; "away", "private"

    def pull(self) -> "Device":
        reply = self.room.sync(self.who, device=f"{self.who}-{self.brief}", have=self.have, brief=self.brief)
        for scope, part in reply["scopes"].items():
            for _, record, _, fields, *private in part["records"]:
                before = self.records.get(record)
                known = before if isinstance(before, dict) and not part["whole"] else {}
                self.records[record] = (
                    ("private" if private else "away") if fields is None else {**known, **fields}
                )
            self.have[scope] = part["version"]
        return self

    def says(self, kind: str) -> str | None:
        """The words that are here, or what stands in their place; None where nothing is known of it."""
        found = self.records.get(name_id(f"the {kind}"))
        return found[WORDS[kind]][0] if isinstance(found, dict) else found


def written(room: Room, kind: str, who: str, whom: str | None = None, **more: Any) -> None:
    assert room.save(who, kind, f"the {kind}", MADE[kind] | more, on_behalf_of=whom)[1] == "taken"


def keep(room: Room, kind: str, hidden: bool = True) -> None:
    assert room.save("ffion", kind, f"the {kind}", {HIDDEN: hidden})[1] == "taken"


# Who made it, for whom; and who still reads it.
READERS = [
    ("practice", "ffion", None, {"ffion", "sam"}),
    ("practice", "mum", "ffion", {"ffion", "sam", "mum"}),
    ("practice", "lee", "ffion", {"ffion", "sam", "lee"}),
    ("cheer", "lee", None, {"ffion", "sam", "lee"}),
    ("celebration", "ffion", None, {"ffion", "sam"}),
    ("celebration", "mum", "ffion", {"ffion", "sam", "mum", "head"}),
    ("celebration", "jones", None, {"ffion", "sam", "jones", "head"}),
    ("celebration", "head", None, {"ffion", "sam", "head"}),
]
IDS = [f"{kind} by {who}" for kind, who, *_ in READERS]


@pytest.mark.scenario(46)
@pytest.mark.parametrize(("kind", "who", "whom", "readers"), READERS, ids=IDS)
def test_what_she_keeps_to_herself_leaves_all_other_devices(
    kind: str, who: str, whom: str | None, readers: set[str]
) -> None:
    """A device that was there all the time, one that was away in between, and one that comes anew."""
    room = Room()
    people = ("ffion", "sam", "mum", "dad", "lee", "jones")
    there = [Device(room, one, brief=brief).pull() for one in people for brief in (False, True)]
    away = [Device(room, one, brief=True).pull() for one in people]
    written(room, kind, who, whom)
    room.save("ffion", kind, "the other", MADE[kind]) if kind != "cheer" else None
    assert {device.pull().says(kind) for device in there + away} == {"Only mine"}
    keep(room, kind)
    anew = [Device(room, one, brief=True) for one in people]
    for device in there + anew:
        expected = "Only mine" if device.who in readers else "private"
        assert device.pull().says(kind) == expected, (device.who, device.brief)
    keep(room, kind, hidden=False)
    assert {device.pull().says(kind) for device in there + away + anew} == {"Only mine"}
    keep(room, kind)
    assert {device.pull().says(kind) for device in away if device.who not in readers} <= {"private"}


@pytest.mark.scenario(46)
@pytest.mark.parametrize(("kind", "who", "whom", "readers"), READERS, ids=IDS)
def test_no_page_has_what_is_private_and_the_school_reads_adults_words(
    kind: str, who: str, whom: str | None, readers: set[str]
) -> None:
    """Pages of the plan, the history of a field, what was put away, and what the school's list is made of."""
    room = Room()
    written(room, kind, who, whom)
    scope, record = room.scope(kind, who), name_id(f"the {kind}")
    keep(room, kind)

    def past(who: str) -> list[Any]:
        return room.engine.history(name_id(who), scope, kind, record, WORDS[kind])

    everyone = ("ffion", "mum", "dad", "lee", "jones", *(["head"] if scope.startswith(CIRCLE) else []))
    for one in everyone:
        assert bool(room.record(one, kind, f"the {kind}")) == (one in readers), one
        assert bool(past(one)) == (one in readers), one
    with room.engine.turns.reading() as connection:
        circle = [row for row in reports.circles(connection, SCHOOL, [PLAN]) if row.kind == kind]
    assert bool(circle) == ("head" in readers)
    deleter = who if whom is None else "ffion"
    assert room.save(deleter, kind, f"the {kind}", {"_deleted": True})[1] == "taken"
    found = {one for one in everyone if room.engine.put_away(name_id(one), PLAN)}
    assert found == readers & set(everyone)


def test_what_it_said_while_it_was_kept_private_is_in_nobody_elses_history() -> None:
    room = Room()
    written(room, "practice", "ffion")
    keep(room, "practice")
    for words in ("A secret", "What all may know"):
        assert room.save("ffion", "practice", "the practice", {"noticed": words})[1] == "taken"
    keep(room, "practice", hidden=False)

    def past(who: str) -> list[Any]:
        found = room.engine.history(name_id(who), HOME, "practice", name_id("the practice"), "noticed")
        return [one.value for one in found]

    assert past("ffion") == ["What all may know", "A secret", "Only mine"]
    assert past("lee") == ["What all may know", "Only mine"]


@pytest.mark.parametrize("kind", MADE)
def test_nobody_writes_into_what_is_kept_from_them_so_nobody_becomes_its_reader(kind: str) -> None:
    """By no field, for nobody, and neither by putting it away nor by bringing it back: with any client."""
    room = Room()
    written(room, kind, "lee" if kind == "cheer" else "ffion")
    assert room.save("jones", kind, f"the {kind}", {"_deleted": False})[1] == (
        "refused" if kind == "practice" else "taken"
    )
    keep(room, kind)
    fields = SCHEMA.kinds[kind].fields
    tries: list[dict[str, Any]] = [{"sort": "brave"}, {"practice": name_id("x")}, {"what": "Scales"}]
    for values in [one for one in tries if one.keys() <= fields.keys()] + [{"_deleted": True}, {}]:
        for who, whom in (("jones", None), ("jones", "ffion"), ("dad", "ffion"), ("dad", None)):
            assert room.save(who, kind, f"the {kind}", values, base=0, on_behalf_of=whom)[1:] == [
                "refused", "not-allowed",
            ]  # fmt: skip
    assert room.record("jones", kind, f"the {kind}") is None


def test_a_kind_says_whose_a_record_is_that_may_be_kept_private() -> None:
    hidden = Flag("Keep this to myself", "pupil", own=True)
    with pytest.raises(ValueError, match="whose it is"):
        Kind("thing", {"words": Text("Words", "pupil"), HIDDEN: hidden}, title="Thing")
    words = Line("Words", "pupil", policy="log", required=True)
    thing = Kind("thing", {"words": words, HIDDEN: hidden}, title="Thing")
    part = Kind("part", {"thing": Line("Of", "pupil")}, title="Part", parent="thing")
    with pytest.raises(ValueError, match="kept private"):
        Schema(1, [thing, part])


def test_no_words_of_an_adult_are_in_a_record_of_the_circle_that_a_pupil_made() -> None:
    """Those who made it alone write words into it: so what the school does not read holds no adult's."""
    for kind in SCHEMA.kinds.values():
        if HIDDEN in kind.fields and kind.audience == "circle":
            for name, field in kind.fields.items():
                speaks = field.type in ("text", "line", "set") and not getattr(field, "choices", None)
                assert not speaks or (field.required and field.policy == "log"), (kind.name, name)


@pytest.mark.sql
def test_the_log_gives_what_is_kept_private_and_of_whom() -> None:
    """So `mpp check` sees it, and a database that is made anew from its log keeps it."""
    room = Room()
    for kind, who in (("practice", "ffion"), ("celebration", "lee")):
        written(room, kind, who)
        keep(room, kind)
    assert not list(room.engine.check())
    with room.engine.turns.writing() as connection:
        connection.execute(sqlalchemy.update(tables.record).values(private=None))
    assert {fault.what for fault in room.engine.check()} == {"has another private than the log gives it"}
