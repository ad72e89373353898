"""A plan is a shard: whatever a device's visit asks the database, it asks of plans or people by name.

So a database that keeps plans apart, on many machines, need not ask all of them.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import event

from sync.scopes import named
from tests.room import CIRCLE, PLAN, SCHOOL, Room, name_id

pytestmark = pytest.mark.sql

OTHER = name_id("Sam's plan")
THERE = f"{OTHER}/circle"
# By which columns a table is asked: of a plan or one of its scopes, or of a person.
KEYS = {
    "plan": ("plan.id",),
    "member": ("member.plan", "member.person"),
    "scope": ("scope.id", "scope.plan"),
    "record": ("record.scope",),
    "edit": ("edit.scope", "edit.by"),
}
VALUE = r"(?:\?|%\(\w+\)s)"  # as SQLite's driver and PostgreSQL's write it


class Asked(NamedTuple):
    """A statement, and all that is bound in it: of each row, where there are several."""

    statement: str
    rows: list[list[Any]]

    @property
    def tables(self) -> set[str]:
        return set(re.findall(r"\b(?:FROM|JOIN|INTO|UPDATE) (\w+)", self.plain)) & KEYS.keys()

    @property
    def plain(self) -> str:
        return " ".join(self.statement.replace('"', "").split())

    def keys(self, table: str) -> list[str]:
        """The columns by which it asks for rows of this table."""
        return [key for key in KEYS[table] if self.has_value(key) or self.is_inserted(table, key)]

    def has_value(self, column: str) -> bool:
        return re.search(rf"\b{column} (?:= |IN \(){VALUE}", self.plain) is not None

    def is_inserted(self, table: str, column: str) -> bool:
        into = re.match(rf"INSERT INTO {table} \(([^)]*)\)", self.plain)
        return into is not None and column.removeprefix(f"{table}.") in into[1].split(", ")

    def plans(self) -> list[set[str]]:
        """The plans that are named, of each row."""
        texts = [[one for one in row if isinstance(one, str)] for row in self.rows]
        return [{plan for plan in (PLAN, OTHER) for one in row if one.startswith(plan)} for row in texts]

    def scopes(self) -> list[set[str]]:
        """The scopes that are named, of each row."""
        return [{one for one in row if named(one)} for row in self.rows]


@contextmanager
def listening(room: Room) -> Iterator[list[Asked]]:
    """Everything that the database is asked meanwhile."""
    heard: list[Asked] = []

    @event.listens_for(room.engine.database, "before_cursor_execute")
    def asked(_: Any, __: Any, statement: str, given: Any, ___: Any, many: bool) -> None:
        rows = given if many else [given]
        heard.append(Asked(statement, [list(row.values() if isinstance(row, dict) else row) for row in rows]))

    yield heard
    event.remove(room.engine.database, "before_cursor_execute", asked)


@pytest.fixture
def room() -> Room:
    """Ffion's plan and Sam's; Ms Lee teaches both."""
    room = Room()
    room.engine.open_plan(OTHER, SCHOOL, 2025)
    room.engine.join(OTHER, name_id("lee"), "tutor")
    room.engine.join(OTHER, name_id("sam"), "pupil")
    return room


def live(room: Room) -> None:
    """Everything that devices say: new, changed apart, merged, settled, put away, refused, repeated."""
    room.save("ffion", "goal", "band", {"words": "join the band", "agreed": "weekly"})
    room.save("lee", "step", "scale", {"goal": name_id("band"), "words": "a scale"})
    room.save("lee", "goal", "band", {"agreed": "daily"}, base=0)
    room.save("lee", "lesson", "today", {"day": "2026-11-22", "did": "Bars one to eight, slowly"})
    seen = room.version(f"{PLAN}/home/2026")
    room.save("jones", "lesson", "today", {"did": "Bars one to eight, very slowly"}, base=seen)
    room.save("lee", "lesson", "today", {"did": "Warm up. Bars one to eight, slowly"}, base=seen)
    room.save("ffion", "goal", "band", {"agreed": {"$settle": 1}})
    room.save("lee", "goal", "band", {"_deleted": True})
    room.save("head", "acknowledgement", "seen", {"day": "2026-11-22"})
    room.save("lee", "goal", "band", {"no such field": 1})
    name = "lee-phone:77"
    room.say("lee", [room.change("lee", "goal", "choir", {"words": "sing"})], name=name)
    room.say("lee", [room.change("lee", "goal", "choir", {"words": "sing"})], name=name)
    both = [[scope, "goal", name_id(f"in {scope}"), 0, {"words": "play"}, 1] for scope in (THERE, CIRCLE)]
    room.say("lee", both)
    room.engine.leave(PLAN, name_id("jones"))
    room.say("jones", [room.change("jones", "goal", "late", {"words": "too late"})])


def visit(room: Room) -> None:
    """All sorts of visit that a device makes."""
    edit = [
        "lee-tablet:1",
        room.now,
        None,
        [room.change("lee", "goal", "flute", {"words": "play the flute"})],
    ]
    for who in ("lee", "ffion", "head", "stranger"):
        room.sync(who)
    have = {CIRCLE: room.version(CIRCLE) - 1, THERE: 0}
    room.sync("lee", have=have, edits=[edit])
    room.sync("lee", rest=[1, 2, 3])
    room.sync("lee", epoch="another", have={CIRCLE: 1})


def test_a_visit_asks_for_plans_or_people_by_name(room: Room) -> None:
    with listening(room) as heard:
        live(room)
        visit(room)
    asked = [one for one in heard if one.tables and "1 != 1" not in one.plain and "1!=1" not in one.plain]
    assert set().union(*(one.tables for one in asked)) == set(KEYS)
    for one in asked:
        for table in one.tables:
            assert one.keys(table) or is_joined(one, table), one.statement


def is_joined(one: Asked, table: str) -> bool:
    """The plans of a member's rows, or the records of a scope's."""
    joins = {"plan": ("plan.id = member.plan", "member"), "record": ("record.scope = scope.id", "scope")}
    how, other = joins.get(table, ("", ""))
    return bool(how) and how in one.plain and bool(one.keys(other))


def test_the_page_about_scale_names_these_columns() -> None:
    page = (Path(__file__).parent.parent / "docs" / "scale.md").read_text()
    rows = re.findall(r"^\| `(\w+)` \| (`[^|]+) \|", page, re.MULTILINE)
    told = {table: re.findall(r"`(\w+)`", columns) for table, columns in rows}
    assert told == {table: [key.partition(".")[2] for key in keys] for table, keys in KEYS.items()}


def test_words_are_read_and_written_scope_by_scope(room: Room) -> None:
    with listening(room) as heard:
        live(room)
        visit(room)
    words = [one for one in heard if one.tables & {"record", "edit"} and "edit.by" not in one.plain]
    assert words
    for one in words:
        assert all(len(scopes) == 1 for scopes in one.scopes()), one.statement


def test_plans_are_locked_one_after_the_other_in_their_order(room: Room) -> None:
    both = [[scope, "goal", name_id(scope), 0, {"words": "play"}, 1] for scope in (THERE, CIRCLE)]
    both.sort(reverse=True)
    with listening(room) as heard:
        room.say("lee", both)
    first = next(n for n, one in enumerate(heard) if "member" in one.tables)
    locks = [plans for one in heard[:first] if one.tables == {"plan"} for plans in one.plans()]
    assert locks == [{plan} for plan in sorted((PLAN, OTHER))]


def test_what_one_says_on_a_plan_touches_no_other(room: Room) -> None:
    with listening(room) as heard:
        room.save("lee", "goal", "band", {"words": "join the band"})
        room.save("lee", "goal", "band", {"_deleted": True})
    assert set().union(*(plans for one in heard for plans in one.plans())) == {PLAN}


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT record.id FROM record WHERE record.kind = ?",
        "SELECT scope.id FROM scope ORDER BY scope.id",
        "SELECT plan.id FROM plan JOIN member ON plan.id = member.plan WHERE member.role = ?",
        "DELETE FROM edit WHERE edit.received < %(received)s",
        "UPDATE record SET version = ? WHERE record.id = ?",
    ],
)
def test_a_statement_that_asks_everywhere_would_be_noticed(statement: str) -> None:
    one = Asked(statement, [[]])
    assert [table for table in one.tables if not one.keys(table) and not is_joined(one, table)]
