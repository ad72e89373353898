"""Copies of a device are told from their original, and from one that is still being told what was taken."""

from typing import Any

import pytest
from sqlalchemy import event, func, select

from sync import clones, devices, tables
from tests.room import Room, name_id


def saves(room: Room, *names: str, words: str = "Scales") -> list[list[Any]]:
    """An edit of each name, a lesson each."""
    room.now += 1000
    lesson = {"day": "2026-11-22", "did": words}
    return [[name, room.now, None, [room.change("lee", "lesson", name, lesson, base=0)]] for name in names]


def says(room: Room, edits: list[list[Any]], said: int, device: str = "phone") -> dict[str, Any]:
    return room.sync("lee", device=device, said=said, edits=edits)


@pytest.mark.scenario(25)
def test_who_repeats_one_of_two_on_a_poor_line_keeps_their_name_and_counts_on() -> None:
    room = Room()
    first, second, third = saves(room, "a:1", "a:2", "a:3")
    assert says(room, [first, second], 0)["said"] == 2, "and this reply is lost"
    half = says(room, [first], 0)
    assert (half["device"], half["said"]) == ("phone", 1)
    rest = says(room, [second, third], 1)
    assert (rest["device"], rest["said"]) == ("phone", 3)


@pytest.mark.scenario(14)
def test_a_copy_has_one_name_for_all_it_says_and_its_original_keeps_its_own() -> None:
    room = Room()
    mine, copys, more, last = saves(room, "a:1", "copy:1", "copy:2", "copy:3")
    says(room, [mine], 0)
    told = says(room, [copys, more], 0)
    assert (told["device"] != "phone", told["said"]) == (True, 2)
    half = says(room, [copys], 0)
    assert (half["device"], half["said"]) == (told["device"], 1)
    rest = says(room, [more, last], 1, told["device"])
    assert (rest["device"], rest["said"]) == (told["device"], 3)
    assert says(room, [], 1)["device"] == "phone"
    assert says(room, [], 0)["said"] == 0, "a copy that only listens has not said what its original has"


@pytest.mark.both
@pytest.mark.scenario(14)
def test_whoever_goes_on_as_a_copy_is_found_in_as_few_queries_after_hundreds() -> None:
    room = Room()
    asked: list[str] = []
    event.listen(room.engine.database, "before_cursor_execute", lambda *given: asked.append(given[2]))
    says(room, saves(room, "original:1"), 0)
    counts = []
    for number in range(devices.NAMES + 20):
        asked.clear()
        reply = says(room, saves(room, f"copy-{number}:1"), 0)
        assert reply["results"][0][1] == "taken"
        counts.append(len(asked))
    assert max(counts[1:]) == counts[1], "the last asks what the second asks"
    names = select(func.count()).select_from(tables.device).where(tables.device.c.person == name_id("lee"))
    with room.engine.turns.reading() as connection:
        assert connection.scalar(names) == devices.NAMES


def test_a_program_that_never_counts_its_own_is_not_given_names_without_end() -> None:
    """It passes for copies made one after another, of which only so many are told from each other."""
    room = Room()
    says(room, saves(room, "a:1"), 0)
    names = [says(room, saves(room, f"b:{number}"), 0)["device"] for number in range(12)]
    assert len(set(names)) == clones.COPIES
    assert set(names[clones.COPIES :]) == {names[clones.COPIES - 1]}
