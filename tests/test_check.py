"""`mpp check`: whatever stands beside the log and is not as the log says is found, and nothing else."""

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from app.cli import main
from app.storage.database import db
from tests.people import SmallSchool
from tests.room import CIRCLE, Room, name_id
from tests.simulator.life import Life

BAND = name_id("band")


@pytest.mark.parametrize("seed", range(1, 13))
def test_whatever_a_life_brings_everything_is_as_the_log_says(seed: int) -> None:
    life = Life(seed)
    life.run_and_end()
    assert list(life.world.engine.check()) == []


@pytest.fixture
def room() -> Room:
    """A goal with a suggestion on it, a step below it that was put away, and a choice."""
    room = Room()
    room.save("ffion", "goal", "band", {"words": "play in the band", "by_when": "May"})
    room.save("lee", "goal", "band", {"words": "play the bass in the band"})
    room.save("lee", "step", "first", {"goal": BAND, "words": "hold the bow"})
    room.save("lee", "step", "first", {"_deleted": True})
    room.save("ffion", "goal", "band", {"words": {"$settle": 2}})
    assert list(room.engine.check()) == []
    return room


FAULTS = {
    "a value that was changed by hand": (
        "update record set fields = replace(fields, 'May', 'June') where kind = 'goal'",
        [(5, f"goal {BAND}", "has another fields than the log gives it")],
    ),
    "a head that no edit made": (
        "update record set heads = replace(heads, 'settled', '') where kind = 'goal'",
        [(5, f"goal {BAND}", "has another heads than the log gives it")],
    ),
    "a record brought back by hand": (
        "update record set deleted = false where kind = 'step'",
        [(4, f"step {name_id('first')}", "has another deleted than the log gives it")],
    ),
    "a record that is gone": (
        "delete from record where kind = 'step'",
        [(4, f"step {name_id('first')}", "is in the log alone")],
    ),
    "a record of which the log does not know": (
        "update record set id = 'another' where kind = 'goal'",
        [(5, "goal another", "is not in the log"), (5, f"goal {BAND}", "is in the log alone")],
    ),
    "an edit that is gone": (
        "delete from edit where version = 4",
        [
            (4, "", "is missing from the log"),
            (4, f"step {name_id('first')}", "has another version than the log gives it"),
            (4, f"step {name_id('first')}", "has another fields than the log gives it"),
            (4, f"step {name_id('first')}", "has another heads than the log gives it"),
            (4, f"step {name_id('first')}", "has another deleted than the log gives it"),
            (0, "", "has another total than the log gives it"),
        ],
    ),
    "an edit that nobody of that role could have made": (
        "update edit set role = 'carer' where version = 4",
        [(4, f"step {name_id('first')}", "would be refused today: not-allowed")],
    ),
    "a time after its arrival": (
        "update edit set at = received + 1 where version = 1",
        [(1, f"goal {BAND}", "has a time that cannot be")],
    ),
    "a scope that counts wrongly": (
        "update scope set total = total + 1",
        [(0, "", "has another total than the log gives it")],
    ),
    "a scope that forgot how far it had come": (
        "update scope set version = 4",
        [(0, "", "has another version than the log gives it")],
    ),
}


@pytest.mark.both
@pytest.mark.parametrize("what", FAULTS)
def test_what_is_not_as_the_log_says_is_told(room: Room, what: str) -> None:
    statement, expected = FAULTS[what]
    with room.engine.database.begin() as connection:
        connection.execute(text(statement))
    told = [(fault.version, fault.record, fault.what) for fault in room.engine.check()]
    assert [fault for fault in told if fault in expected] == expected
    assert {fault.scope for fault in room.engine.check()} == {CIRCLE}


@pytest.mark.both
def test_what_belongs_nowhere_is_told(room: Room) -> None:
    with room.engine.database.begin() as connection:
        connection.execute(text("update record set scope = 'nowhere' where kind = 'step'"))
        connection.execute(text("update scope set plan = 'nobody''s'"))
    told = {(fault.scope, fault.what) for fault in room.engine.check()}
    assert told == {(CIRCLE, "belongs to no plan"), ("nowhere", "has records, and is no scope")}


def test_an_edit_taken_by_earlier_rules_says_so(room: Room) -> None:
    with room.engine.database.begin() as connection:
        connection.execute(text("update edit set role = 'carer', schema = 0 where version = 4"))
    assert next(room.engine.check()).what.endswith("not-allowed (taken by the rules of schema 0)")


@pytest.mark.both
def test_the_command_tells_where_and_fails(school: SmallSchool) -> None:
    said = CliRunner().invoke(main, ["check", "--data", str(school.data)])
    assert (said.exit_code, said.output) == (0, "All is as the log says.\n")
    with school.app.app_context():
        db.session.execute(text("update record set version = version + 1 where kind = 'card'"))
        db.session.commit()
    said = CliRunner().invoke(main, ["check", "--data", str(school.data)])
    assert said.exit_code == 1
    assert f"{school.plan}/circle at 2: card " in said.output
    assert "Ffion" not in said.output
