"""What is written under `log` is its author's, whoever of several that wrote apart synced first."""

from itertools import permutations
from typing import Any

import pytest

from tests.room import NOW, Room, name_id

HERSELF, BY_MUM, BY_LEE = ("ffion", None, "Slower?"), ("mum", "ffion", "Faster?"), ("lee", "ffion", "Louder?")


def question(room: Room, edit: tuple[str, str | None, str], base: int | None, made: int | None = None) -> str:
    """Ffion's question for the next lesson, written by one of them: what became of it."""
    who, on_behalf_of, words = edit
    said = room.say(
        who, [room.change(who, "lesson", "sunday", {"question": words}, base)],
        on_behalf_of=on_behalf_of, made=made, name="" if base is None else f"{who}:1",
    )  # fmt: skip
    return str(said[2] if said[1] == "refused" else said[1])


def told(order: tuple[Any, ...], times: dict[str, int]) -> list[Any]:
    """Three who have seen the lesson and not each other save in this order; then each writes once more."""
    room = Room()
    room.save("lee", "lesson", "sunday", {"day": "2026-11-22"})
    room.now += 60_000
    first = {edit[0]: question(room, edit, 1, NOW + times[edit[0]]) for edit in order}
    shown = [room.field("lesson", "sunday", "question", who)[:1] for who in ("ffion", "mum", "lee")]
    assert not list(room.engine.check()), "the log gives it again"
    later = [question(room, edit, None) for edit in (BY_MUM, BY_LEE, HERSELF)]
    assert not list(room.engine.check())
    return [sorted(first.items()), shown, later, room.shown("lesson", "sunday", "question")[0]]


@pytest.mark.scenario(1)
@pytest.mark.parametrize("latest", ["ffion", "mum", "lee"])
def test_what_a_child_asked_and_what_was_asked_for_her_do_not_depend_on_who_syncs_first(latest: str) -> None:
    times = {"ffion": 20_000, "mum": 21_000, "lee": 22_000} | {latest: 30_000}
    one, *others = [told(order, times) for order in permutations([HERSELF, BY_MUM, BY_LEE])]
    assert one[0] == [("ffion", "taken"), ("lee", "taken"), ("mum", "taken")], "nobody had seen another's"
    assert one[1:] == [[["Slower?"]] * 3, ["not-allowed", "not-allowed", "taken"], "Slower?"]
    assert all(other == one for other in others)


@pytest.mark.scenario(1)
def test_who_knows_a_record_has_seen_the_words_it_was_made_with() -> None:
    room = Room()
    room.save("lee", "cheer", "star", {"sticker": "star", "words": "Well done"})
    for made in (None, NOW - 60_000):
        change = room.change("jones", "cheer", "star", {"words": "Not bad"}, 0)
        assert room.say("jones", [change], made=made)[2] == "not-allowed"
    assert room.shown("cheer", "star", "words") == ("Well done", [])
    assert name_id("lee") == room.field("cheer", "star", "words")[2]
