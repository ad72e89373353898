"""Several processes, one database: a file, or PostgreSQL."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, func, select

from sync import tables
from sync.engine import Engine
from tests import databases
from tests.processes import Other, clock, exchanged, opened, others, serve, write_all_the_time
from tests.room import CIRCLE, PLAN, ROLES, SCHOOL, furnish, name_id

pytestmark = pytest.mark.both

PUSHES = int(os.environ.get("PUSHES", "24"))  # of each process; 500 for a long look


@pytest.fixture
def database(tmp_path: Path) -> URL:
    """Ffion's plan, which any process may open."""
    return databases.current.shared_like("room", furnish, tmp_path / "mpp.db")


class Reader:
    """A device that polls, and makes sure that what it has is what the server said it had."""

    def __init__(self, engine: Engine, who: str) -> None:
        self.engine, self.who = engine, who
        self.scopes: dict[str, int] = {}
        self.records: dict[tuple[str, str], list[Any]] = {}

    def poll(self) -> None:
        reply = exchanged(self.engine, self.who, have=self.scopes)
        for scope, news in reply["scopes"].items():
            assert news["version"] > self.scopes.get(scope, 0)
            self.scopes[scope] = news["version"]
            for record in news["records"]:
                assert record[2] <= news["version"]
                self.records[scope, record[1]] = record
            mine = [record[2] for (place, _), record in self.records.items() if place == scope]
            assert [len(mine), sum(mine)] == news["check"]


def goal(name: str, values: dict[str, Any], base: int = 0) -> list[Any]:
    return [CIRCLE, "goal", name_id(name), base, values, 1]


def edit(name: str, *changes: list[Any]) -> list[Any]:
    return [name, clock(), None, list(changes)]


@pytest.mark.scenario(15)
def test_a_reader_sees_no_version_before_its_records(database: URL) -> None:
    engine = opened(database)
    reader = Reader(engine, "ffion")
    with others(database, 2, serve) as (slow, quick):
        for n in range(3):
            slow.ask("apply", name_id("lee"), "phone", [edit(f"slow:{n}", goal(f"s{n}", {}))], pause=0.3)
            assert slow.answer() == "begun"
            quick.ask("apply", name_id("jones"), "phone", [edit(f"quick:{n}", goal(f"q{n}", {}))])
            for _ in range(10):
                reader.poll()
            slow.answer()
            quick.answer()
            reader.poll()
    assert reader.scopes == {CIRCLE: 6}
    assert len(reader.records) == 6


@pytest.mark.scenario(16)
def test_eight_processes_write_to_three_plans_and_no_version_is_missing(database: URL) -> None:
    engine = opened(database)
    plans = [PLAN, name_id("second plan"), name_id("third plan")]
    for plan in plans[1:]:
        engine.open_plan(plan, SCHOOL, 2025)
        for who, role in ROLES.items():
            engine.join(plan, name_id(who), role)
    reader = Reader(engine, "dad")
    with others(database, 8, write_all_the_time, plans, PUSHES) as writers:
        for writer in writers:
            writer.ask("go")
        said = []
        while any(writer.process.is_alive() for writer in writers):
            reader.poll()
            said += [told for writer in writers for told in writer.said()]
        said += [told for writer in writers for told in writer.answers()]
    versions: dict[str, list[int]] = {}
    for scope, (_, verdict, taken, _) in said:
        assert verdict == "taken"
        versions.setdefault(scope, []).extend(taken)
    reader.poll()
    assert len(said) == 8 * PUSHES
    for scope, taken in versions.items():
        assert sorted(taken) == list(range(1, len(taken) + 1))
        assert reader.scopes[scope] == len(taken)


@pytest.mark.scenario(17)
def test_a_tutor_is_added_removed_and_added_again_by_another_process(database: URL) -> None:
    engine = opened(database)
    engine.apply(name_id("lee"), "phone", [edit("lee:1", goal("band", {"words": "join the band"}))])
    with others(database, 1, serve) as (office,):
        office.do("join", PLAN, name_id("new"), "tutor")
        whole = exchanged(engine, "new")["scopes"][CIRCLE]
        office.do("leave", PLAN, name_id("new"))
        gone = exchanged(engine, "new", have={CIRCLE: 1})
        office.do("join", PLAN, name_id("new"), "tutor")
        again = exchanged(engine, "new")["scopes"][CIRCLE]
    assert (gone["forget"], gone["scopes"]) == ([CIRCLE], {})
    assert whole == again
    assert whole["whole"] is True


@pytest.mark.scenario(20)
def test_a_tutor_removed_while_an_edit_waits_for_its_turn_is_refused(database: URL) -> None:
    engine = opened(database)
    with others(database, 1, serve) as (office,):
        office.ask("leave", PLAN, name_id("lee"), pause=0.5)
        assert office.answer() == "begun"
        verdicts = engine.apply(name_id("lee"), "phone", [edit("lee:1", goal("band", {"words": "late"}))])
        office.answer()
    assert verdicts == [["lee:1", "refused", "not-yours"]]
    assert rows(engine) == 0
    assert len(engine.quarantined(SCHOOL)) == 1


@pytest.mark.scenario(21)
def test_the_same_save_five_times_at_once_is_one(database: URL) -> None:
    saves = [
        edit("lee:1", goal("band", {"words": "join the band"})),
        edit("lee:2", goal("band", {"no such field": 1})),
        edit("lee:3", goal("choir", {"words": "sing"}), goal("choir", {"why": "fun"})),
    ]
    with others(database, 5, serve) as processes:
        for process in processes:
            process.ask("apply", name_id("lee"), "phone", saves)
        answers = [process.answer() for process in processes]
    assert answers == [answers[0]] * 5
    assert [verdict[1] for verdict in answers[0]] == ["taken", "refused", "taken"]
    assert rows(opened(database)) == 3


@pytest.mark.scenario(24)
def test_one_bad_edit_of_two_hundred_and_one_bad_change_of_five(database: URL) -> None:
    many = [edit(f"lee:{n}", goal(f"goal {n}", {"words": "x" if n != 77 else 7})) for n in range(200)]
    five = [goal(f"five {n}", {"words": "x" if n != 3 else 7}) for n in range(5)]
    with others(database, 1, serve) as (server,):
        verdicts = server.do("apply", name_id("lee"), "phone", many)
        (all_or_none,) = server.do("apply", name_id("lee"), "phone", [edit("lee:five", *five)])
        (once_more,) = server.do("apply", name_id("lee"), "phone", [edit("lee:200", *five[:3])])
    assert [verdict[0] for verdict in verdicts if verdict[1] == "refused"] == ["lee:77"]
    assert all_or_none[2] == "bad-value"
    assert once_more[2] == [200, 201, 202]
    assert rows(opened(database)) == 202


@pytest.mark.scenario(33)
def test_nothing_that_was_said_to_be_taken_is_missing_after_a_kill(database: URL) -> None:
    with others(database, 2, write_all_the_time, [PLAN], 5000) as writers:
        for writer in writers:
            writer.ask("go")
        said = [writer.answer() for writer in writers for _ in range(20)]
        for writer in writers:
            writer.process.kill()
        said += [told for writer in writers for told in heard(writer)]
    engine = opened(database)
    with engine.database.connect() as connection:
        edit = tables.edit.c
        kept = {
            (row.id, row.version): json.loads(row.outcome)
            for row in connection.execute(select(edit.id, edit.version, edit.outcome))
        }
    assert {(verdict[0], verdict[2][0]) for _, verdict in said} <= kept.keys()
    assert sorted(version for _, version in kept) == list(range(1, len(kept) + 1))
    reader = Reader(engine, "dad")
    reader.poll()


def heard(writer: Other) -> list[Any]:
    """What it said before it died; the last word may have been cut."""
    found: list[Any] = []
    with suppress(EOFError, OSError):
        found.extend(writer.answers())
    return found


def rows(engine: Engine) -> int:
    with engine.database.connect() as connection:
        return connection.scalar(select(func.count()).select_from(tables.edit)) or 0
