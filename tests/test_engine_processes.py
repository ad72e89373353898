"""Several processes, one database: a file, or PostgreSQL."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, func, select

from sync import tables
from sync.engine import Engine
from tests import databases
from tests.processes import (
    Other,
    clock,
    exchanged,
    opened,
    others,
    serve,
    somebody_waits,
    write_all_the_time,
)
from tests.room import CIRCLE, PLAN, ROLES, SCHOOL, TODAY, furnish, name_id

pytestmark = pytest.mark.sql


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
            slow.hold("apply", name_id("lee"), "phone", [edit(f"slow:{n}", goal(f"s{n}", {}))])
            quick.ask("apply", name_id("jones"), "phone", [edit(f"quick:{n}", goal(f"q{n}", {}))])
            somebody_waits(database)
            reader.poll()
            assert reader.scopes.get(CIRCLE, 0) == 2 * n
            slow.go_on()
            reader.poll()
            quick.answer()
            reader.poll()
    assert reader.scopes == {CIRCLE: 6}
    assert len(reader.records) == 6


@pytest.mark.scenario(16)
@pytest.mark.parametrize("pushes", [50, pytest.param(150, marks=pytest.mark.slow)])
def test_eight_processes_write_to_three_plans_and_no_version_is_missing(database: URL, pushes: int) -> None:
    engine = opened(database)
    plans = [PLAN, name_id("second plan"), name_id("third plan")]
    for plan in plans[1:]:
        engine.open_plan(plan, SCHOOL, 2025)
        for who, role in ROLES.items():
            engine.join(plan, name_id(who), role)
    readers = [Reader(engine, who) for who in ("dad", "ffion")]
    with others(database, 8, write_all_the_time, plans, pushes) as writers:
        for writer in writers:
            writer.ask("go")
        said = []
        while any(writer.process.is_alive() for writer in writers):
            for reader in readers:
                reader.poll()
            said += [told for writer in writers for told in writer.said()]
        said += [told for writer in writers for told in writer.answers()]
    versions: dict[str, list[int]] = {}
    for scope, (_, verdict, taken, _) in said:
        assert verdict == "taken"
        versions.setdefault(scope, []).extend(taken)
    assert len(said) == 8 * pushes
    for reader in readers:
        reader.poll()
    for scope, taken in versions.items():
        assert sorted(taken) == list(range(1, len(taken) + 1))
        assert [reader.scopes[scope] for reader in readers] == [len(taken)] * 2


@pytest.mark.scenario(16)
def test_who_changes_many_plans_and_who_writes_on_many_never_wait_for_each_other(database: URL) -> None:
    engine, other = opened(database), name_id("second plan")
    engine.open_plan(other, SCHOOL, 2025)
    engine.join(other, name_id("lee"), "tutor")
    first, last = sorted([PLAN, other])
    both = [[f"{plan}/circle", *goal("band", {"words": "join the band"})[1:]] for plan in (last, first)]
    with others(database, 1, serve) as (phone,):
        with engine.together() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql("SET LOCAL lock_timeout = '500ms'")  # it is never to wait
            engine.lock_school(SCHOOL)
            engine.join(last, name_id("new"), "tutor")
            phone.ask("apply", name_id("lee"), "phone", [edit("lee:1", *both)])
            somebody_waits(database)
            engine.join(first, name_id("new"), "tutor")
        assert phone.answer()[0][1] == "taken"


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
    with others(database, 2, serve) as (office, phone):
        office.hold("leave", PLAN, name_id("lee"))
        phone.ask("apply", name_id("lee"), "phone", [edit("lee:1", goal("band", {"words": "late"}))])
        somebody_waits(database)
        office.go_on()
        assert phone.answer() == [["lee:1", "refused", "not-yours"]]
    engine = opened(database)
    assert rows(engine) == 0
    assert len(engine.quarantined(SCHOOL)) == 1


@pytest.mark.scenario(20)
def test_a_tutor_whose_edit_had_its_turn_is_removed_after_it(database: URL) -> None:
    with others(database, 2, serve) as (office, phone):
        phone.hold("apply", name_id("lee"), "phone", [edit("lee:1", goal("band", {"words": "in time"}))])
        office.ask("leave", PLAN, name_id("lee"))
        somebody_waits(database)
        assert phone.go_on() == [["lee:1", "taken", [1], []]]
        office.answer()
        (late,) = phone.do("apply", name_id("lee"), "phone", [edit("lee:2", goal("choir", {}))])
    assert late == ["lee:2", "refused", "not-yours"]


@pytest.mark.scenario(20)
def test_staff_who_leave_the_school_while_they_write_are_waited_for_or_refused(database: URL) -> None:
    seen = [CIRCLE, "acknowledgement", name_id("seen"), 0, {"day": TODAY}, 1]
    with others(database, 2, serve) as (office, desk):
        desk.hold("apply", name_id("head"), "desk", [edit("head:1", seen)])
        office.ask("remove_staff", SCHOOL, name_id("head"))
        somebody_waits(database)
        assert desk.go_on()[0][1] == "taken"
        office.answer()
        office.do("add_staff", SCHOOL, name_id("head"))
        office.hold("remove_staff", SCHOOL, name_id("head"))
        desk.ask("apply", name_id("head"), "desk", [edit("head:2", [*seen[:4], {"talk": True}, 0])])
        somebody_waits(database)
        office.go_on()
        assert desk.answer() == [["head:2", "refused", "not-yours"]]


@pytest.mark.scenario(20)
def test_who_joins_twice_at_once_belongs_once(database: URL) -> None:
    with others(database, 2, serve) as (one, two):
        one.hold("join", PLAN, name_id("new"), "tutor")
        two.ask("join", PLAN, name_id("new"), "carer")
        somebody_waits(database)
        one.go_on()
        two.answer()
    with opened(database).database.connect() as connection:
        member = tables.member.c
        mine = select(member.role).where(member.person == name_id("new"), member.until.is_(None))
        assert connection.scalars(mine).all() == ["carer"]


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


@pytest.mark.scenario(21)
@pytest.mark.parametrize("where", [CIRCLE, f"{PLAN}/no-such-scope"])
def test_the_same_save_while_it_is_being_taken_or_refused_hears_the_same(database: URL, where: str) -> None:
    save = [edit("lee:1", [where, *goal("band", {"words": "join the band"})[1:]])]
    with others(database, 2, serve) as (first, again):
        first.hold("apply", name_id("lee"), "phone", save)
        again.ask("apply", name_id("lee"), "phone", save)
        somebody_waits(database)
        assert first.go_on() == again.answer()


@pytest.mark.scenario(21)
def test_one_id_on_two_plans_at_once_is_one_edit(database: URL) -> None:
    engine, other = opened(database), name_id("second plan")
    engine.open_plan(other, SCHOOL, 2025)
    engine.join(other, name_id("lee"), "tutor")
    here = goal("band", {"words": "join the band"})
    with others(database, 2, serve) as (first, second):
        first.hold("apply", name_id("lee"), "phone", [edit("lee:1", here)])
        second.ask("apply", name_id("lee"), "tablet", [edit("lee:1", [f"{other}/circle", *here[1:]])])
        somebody_waits(database)
        assert first.go_on() == second.answer()
    assert rows(engine) == 1


@pytest.mark.scenario(21)
def test_two_requests_of_one_new_device_at_once_are_both_counted(database: URL) -> None:
    engine, other = opened(database), name_id("second plan")
    engine.open_plan(other, SCHOOL, 2025)
    engine.join(other, name_id("lee"), "tutor")
    with others(database, 2, serve) as (first, second):
        first.hold("apply", name_id("lee"), "phone", [edit("lee:1", goal("band", {}))])
        there = [f"{other}/circle", *goal("choir", {})[1:]]
        second.ask("apply", name_id("lee"), "phone", [edit("lee:2", there)])
        somebody_waits(database)
        first.go_on()
        assert second.answer()[0][1] == "taken"
    assert exchanged(engine, "lee", device="phone")["said"] == 2


@pytest.mark.scenario(24)
def test_one_bad_edit_of_two_hundred_and_one_bad_change_of_five(database: URL) -> None:
    many = [edit(f"lee:{n}", goal(f"goal {n}", {"words": "x" if n != 77 else 7})) for n in range(200)]
    five = [goal(f"five {n}", {"words": "x" if n != 3 else 7}) for n in range(5)]
    with others(database, 1, serve) as (server,):
        verdicts = server.do("apply", name_id("lee"), "phone", many)
        (all_or_none,) = server.do("apply", name_id("lee"), "phone", [edit("lee:200", *five)])
        (once_more,) = server.do("apply", name_id("lee"), "phone", [edit("lee:201", *five[:3])])
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
