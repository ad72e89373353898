"""Who may do what: every role, every kind, every field, every act, against a reading of the rules of its own.

`allowed` reads /schema.json, as a device would, and never the engine's code. The spot checks below it are
written out by hand, so that a mistake in the schema's reading would not go unseen on both sides.
"""

from contextlib import suppress
from itertools import count, product
from typing import Any, NamedTuple

import pytest
from sqlalchemy import select

from app.kinds.schema import SCHEMA
from sync import tables
from sync.ids import own_id
from sync.schema import HIDDEN
from tests.room import PLAN, Room, name_id

new_number = count(1).__next__

RULES = SCHEMA.describe()["kinds"]
WHO = {"pupil": "ffion", "tutor": "lee", "carer": "mum", "school": "head", None: "stranger"}
READS = {
    "circle": {"pupil", "carer", "tutor", "school"},
    "home": {"pupil", "carer", "tutor"},
    "staff": {"tutor", "school"},
    "own": {"pupil", "carer", "tutor", "school"},
}
SAMPLE = {
    "line": ["one", "two"],
    "text": ["one", "two"],
    "day": ["2026-11-20", "2026-11-21"],
    "int": [1, 2],
    "bool": [True, False],
    "ref": ["6ba7b810-9dad-41d1-80b4-00c04fd430c8", "6ba7b811-9dad-41d1-80b4-00c04fd430c8"],
    "facts": [[1], [2]],
}


def value(rule: dict[str, Any], which: int) -> Any:
    """A good value of a field: the first, and another."""
    if rule["type"] == "set":
        return {"$add": [rule["choices"][which] if rule["choices"] else ["a", "b"][which]]}
    return rule["choices"][which] if rule["choices"] else SAMPLE[rule["type"]][which]


def allowed(role: str | None, kind: str, act: str, field: str, scribe: bool) -> bool:
    """The rules as a device reads them. The record was made by the server, its values by nobody."""
    rules = RULES[kind]
    if role not in READS[rules["audience"]]:
        return False
    if scribe and (role not in rules["scribes"] or act in ("delete", "settle", "dismiss")):
        return False
    if scribe and rules["fields"][field]["own"]:
        return False
    voice = "pupil" if scribe else role
    needed = [name for name, rule in rules["fields"].items() if rule["required"]]
    if act == "create":
        written = {*needed, field}
        return voice in rules["creators"] and all(
            voice in rules["fields"][name]["writers"] for name in written
        )
    if rules["retractors"] and act != "create":
        return act == "delete" and role in rules["retractors"]  # whoever made it is not among them
    if act == "edit" and (rules["fields"][field]["policy"] == "log" or field == rules["parent"]):
        return False  # a log is its author's alone, and a child stays with its parent
    if act == "edit":
        return voice in rules["fields"][field]["writers"]
    if act == "delete":
        return voice in rules["deleters"]
    return voice in rules["fields"][field]["choosers"]


class Case(NamedTuple):
    """One act that one person tries on a record of its own."""

    act: str
    field: str
    role: str | None
    scribe: bool
    record: str

    @property
    def who(self) -> str:
        return WHO[self.role]


def cases(kind: str) -> list[Case]:
    fields = RULES[kind]["fields"]
    acts = [(act, field) for act in ("create", "edit", "settle", "dismiss") for field in fields]
    tried = product([*acts, ("delete", "_deleted")], WHO, (False, True))
    return [Case(*act, role, scribe, f"{kind} {number}") for number, (act, role, scribe) in enumerate(tried)]


@pytest.mark.parametrize("kind", RULES)
def test_everyone_may_do_what_the_kind_lists_and_nothing_else(kind: str) -> None:
    if RULES[kind]["single"]:
        room = Room()
        for case in cases(kind):
            with suppress(UndoneError), room.engine.together():
                judge(room, kind, [case])
                raise UndoneError
    else:
        judge(Room(), kind, cases(kind))


class UndoneError(Exception):
    """Takes back what was tried: there is one such record a plan, and the next one tries it anew."""


def judge(room: Room, kind: str, tried: list[Case]) -> None:
    """Let everybody try, and compare what came of it with the rules."""
    first = prepared(room, kind, tried)
    known = {name: said for name, said in first.items() if name != HIDDEN}  # what is kept private: see below
    present = [case for case in tried if case.act != "create"]
    room.engine.write(PLAN, [written(room, kind, case, values_of(kind, case, known)) for case in present])
    for who in WHO.values():
        here = [case for case in tried if case.who == who]
        edits = [edit(room, kind, case, values_of(kind, case, first)) for case in here]
        verdicts = room.engine.apply(name_id(who), "phone", edits)
        for case, verdict in zip(here, verdicts, strict=True):
            may = allowed(case.role, kind, case.act, case.field, case.scribe)
            assert (verdict[1] == "taken") == may, (kind, case, verdict)
            if not may:
                assert verdict[2] in reasons(kind, case), (kind, case, verdict)


def written(room: Room, kind: str, case: Case, first: dict[str, Any]) -> list[Any]:
    """The case's record as the server writes it."""
    return [*change_of(room, kind, case, first)[:3], first]


def prepared(room: Room, kind: str, tried: list[Case]) -> dict[str, Any]:
    """A good value for each field, and the parent's record where the kind has one."""
    rules = RULES[kind]
    first = {name: value(rule, 0) for name, rule in rules["fields"].items()}
    if rules["parent"]:
        parent = RULES[rules["parent"]]["fields"]
        needed = {name: value(rule, 0) for name, rule in parent.items() if rule["required"]}
        names = [above(case) for case in tried] if rules["personal"] else ["parent"]
        parents = [[*room.change("lee", rules["parent"], name, needed)[:3], needed] for name in names]
        room.engine.write(PLAN, parents)
        first[rules["parent"]] = name_id("parent")
    return first


def edit(room: Room, kind: str, case: Case, first: dict[str, Any]) -> list[Any]:
    rules = RULES[kind]["fields"]
    needed = {name: first[name] for name, rule in rules.items() if rule["required"]}
    scope, _, record, *_ = change_of(room, kind, case, first)
    tries = {
        "create": lambda: {**needed, case.field: first[case.field]},
        "edit": lambda: {case.field: value(rules[case.field], 1)},
        "delete": lambda: {"_deleted": True},
        "settle": lambda: {case.field: {"$settle": made(room, scope, record)}},
        "dismiss": lambda: {case.field: {"$dismiss": made(room, scope, record)}},
    }
    change = [scope, kind, record, room.version(scope), tries[case.act](), 1]
    return [f"rights:{new_number()}", room.now, name_id("ffion") if case.scribe else None, [change]]


def change_of(room: Room, kind: str, case: Case, first: dict[str, Any]) -> list[Any]:
    """The case's record. Of a personal kind it is that of whoever writes."""
    change = room.change(case.who, kind, case.record, {})
    if RULES[kind]["personal"]:
        whose = name_id("ffion" if case.scribe else case.who)
        change[2] = own_id(kind, first[RULES[kind]["parent"]], whose)
    return change


def values_of(kind: str, case: Case, first: dict[str, Any]) -> dict[str, Any]:
    """The good values for this case. Of a personal kind each stands on a parent of its own."""
    return first | ({RULES[kind]["parent"]: name_id(above(case))} if RULES[kind]["personal"] else {})


def above(case: Case) -> str:
    return f"above {case.record}"


def made(room: Room, scope: str, record: str) -> int:
    """The version at which the server made a record."""
    with room.engine.turns.reading() as connection:
        where = (tables.edit.c.scope == scope, tables.edit.c.record == record)
        return connection.scalar(select(tables.edit.c.version).where(*where)) or 0


def reasons(kind: str, case: Case) -> tuple[str, ...]:
    """Who may not even read hears only that."""
    reads = case.role in READS[RULES[kind]["audience"]]
    return ("not-allowed", "bad-value") if reads else ("not-yours",)


SPOT = [
    # who, for whom, kind, values, verdict; from the description of the plan
    ("ffion", None, "about", {"called": "Ffi"}, "taken"),
    ("lee", None, "about", {"called": "Ffi"}, "not-allowed"),
    ("lee", "ffion", "about", {"called": "Ffi"}, "taken"),
    ("mum", None, "about", {"loves": {"$add": ["jazz"]}}, "taken"),
    ("mum", None, "about", {"celebrate": "quietly"}, "not-allowed"),
    ("head", None, "about", {"good_at": "rhythm"}, "not-allowed"),
    ("mum", None, "goal", {"words": "play"}, "not-allowed"),
    ("mum", "ffion", "goal", {"words": "play"}, "taken"),
    ("ffion", None, "goal", {"words": "play"}, "taken"),
    ("lee", None, "goal", {"need_home": "a stand"}, "not-allowed"),
    ("head", None, "music", {"what": "cello"}, "taken"),
    ("ffion", None, "music", {"what": "cello"}, "not-allowed"),
    ("lee", None, "lesson", {"day": "2026-11-20", "did": "scales"}, "taken"),
    ("ffion", None, "lesson", {"day": "2026-11-20"}, "not-allowed"),
    ("head", None, "lesson", {"day": "2026-11-20"}, "not-yours"),
    ("mum", "ffion", "practice", {"day": "2026-11-20"}, "taken"),
    ("mum", "ffion", "practice", {"day": "2026-11-20", "hidden": True}, "not-allowed"),
    ("mum", None, "practice", {"day": "2026-11-20"}, "not-allowed"),
    ("head", None, "practice", {"day": "2026-11-20"}, "not-yours"),
    ("mum", None, "cheer", {"sticker": "star"}, "taken"),
    ("ffion", None, "cheer", {"sticker": "star"}, "not-allowed"),
    ("head", None, "acknowledgement", {"day": "2026-11-20"}, "taken"),
    ("lee", None, "acknowledgement", {"day": "2026-11-20"}, "not-allowed"),
    ("lee", None, "card", {"name": "Somebody else"}, "not-allowed"),
    ("head", None, "card", {"name": "Somebody else"}, "not-allowed"),
    ("mum", None, "review", {"look": "back", "day": "2026-11-20"}, "taken"),
    ("mum", None, "review", {"look": "back", "day": "2026-11-20", "steps": "x"}, "not-allowed"),
    ("stranger", None, "goal", {"words": "play"}, "not-yours"),
]


@pytest.mark.parametrize(("who", "on_behalf_of", "kind", "values", "verdict"), SPOT)
def test_some_of_it_written_out(
    who: str, on_behalf_of: str | None, kind: str, values: dict[str, Any], verdict: str
) -> None:
    said = Room().save(who, kind, "new", values, on_behalf_of=on_behalf_of)
    assert (said[2] if said[1] == "refused" else said[1]) == verdict


def test_what_the_child_keeps_to_herself_nobody_shows_in_her_name() -> None:
    room = Room()
    room.save("ffion", "practice", "monday", {"day": "2026-11-20", "hidden": True})
    for who in ("mum", "lee"):
        assert (
            room.save(who, "practice", "monday", {"hidden": False}, on_behalf_of="ffion")[2] == "not-allowed"
        )
    assert room.field("practice", "monday", "hidden", who="ffion")[0] is True
    assert room.save("ffion", "practice", "monday", {"hidden": False})[1] == "taken"


def test_a_part_of_a_review_is_written_by_its_person_alone() -> None:
    room = Room()
    room.save("lee", "review", "autumn", {"look": "back", "day": "2026-11-20"})
    above = name_id("autumn")

    def says(who: str, whose: str, values: dict[str, Any], on_behalf_of: str | None = None) -> str:
        change = room.change(who, "review_part", "part", {"review": above, **values})
        change[2] = own_id("review_part", above, name_id(whose))
        verdict = room.say(who, [change], on_behalf_of=on_behalf_of)
        return str(verdict[2] if verdict[1] == "refused" else verdict[1])

    assert says("mum", "mum", {"home": "She hums"}) == "taken"
    assert says("dad", "mum", {"home": "She shouts"}) == "not-allowed"
    assert says("dad", "mum", {"home_next": "Less noise"}) == "not-allowed", "nor what is still empty"
    assert says("dad", "dad", {"home": "She drums"}) == "taken"
    assert says("lee", "ffion", {"best": "The concert"}) == "not-allowed"
    assert says("lee", "ffion", {"best": "The concert"}, on_behalf_of="ffion") == "taken"
    assert says("ffion", "ffion", {"best": "The biscuits"}) == "taken"
    assert says("lee", "lee", {"best": "The concert"}, on_behalf_of="ffion") == "not-allowed"
    assert says("jones", "lee", {"musical": "Good"}) == "not-allowed"


def test_nobody_writes_in_an_adults_name() -> None:
    assert Room().save("lee", "goal", "new", {"words": "play"}, on_behalf_of="mum")[2] == "not-allowed"


def test_the_tutors_note_is_nobody_elses() -> None:
    room = Room()
    note = {"lesson": name_id("a lesson"), "words": "sing first next time"}
    assert room.save("lee", "note", "note", note)[1] == "taken"
    for who in ("ffion", "mum", "jones", "head"):
        assert "own:" + name_id("lee") not in str(
            room.engine.records(name_id(who), room.scope("goal", "lee")[:36])
        )
        change = room.change("lee", "note", "note", {"words": "mine now"})
        assert room.say(who, [change])[2] == "not-yours"


def test_a_log_is_corrected_by_its_author_or_the_child_it_was_written_for() -> None:
    room = Room()
    room.save("mum", "practice", "monday", {"day": "2026-11-20", "noticed": "hard"}, on_behalf_of="ffion")
    assert (
        room.save("lee", "practice", "monday", {"noticed": "easy"}, on_behalf_of="ffion")[2] == "not-allowed"
    )
    assert (
        room.save("dad", "practice", "monday", {"noticed": "easy"}, on_behalf_of="ffion")[2] == "not-allowed"
    )
    assert (
        room.save("mum", "practice", "monday", {"noticed": "quite hard"}, on_behalf_of="ffion")[1] == "taken"
    )
    assert room.save("ffion", "practice", "monday", {"noticed": "fine"})[1] == "taken"
    assert room.shown("practice", "monday", "noticed") == ("fine", [])


def test_what_the_child_wrote_is_no_adults_to_correct() -> None:
    room = Room()
    room.save("ffion", "practice", "monday", {"day": "2026-11-20", "noticed": "hard"})
    assert (
        room.save("mum", "practice", "monday", {"noticed": "easy"}, on_behalf_of="ffion")[2] == "not-allowed"
    )
    assert (
        room.save("lee", "practice", "monday", {"noticed": "easy"}, base=0, on_behalf_of="ffion")[2]
        == "not-allowed"
    )


def test_a_step_stays_with_its_goal() -> None:
    room = Room()
    for goal in ("one", "two"):
        room.save("lee", "goal", goal, {"words": goal})
    assert room.save("lee", "step", "step", {"goal": name_id("one"), "words": "count"})[1] == "taken"
    assert room.save("lee", "step", "step", {"goal": name_id("two")})[2] == "not-allowed"
    assert room.save("lee", "step", "lost", {"goal": name_id("no goal"), "words": "x"})[2] == "no-record"
