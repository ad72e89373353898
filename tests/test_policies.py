"""What becomes of words written apart: every vector in every order in which its edits may arrive."""

import json
import unicodedata
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from sync.text import merge
from tests.room import Room

VECTORS = Path(__file__).parent / "vectors"
MERGES = json.loads((VECTORS / "merge.json").read_text())
POLICIES = json.loads((VECTORS / "merge_policies.json").read_text())
REQUIRED = {
    "music": {"what": "cello"},
    "goal": {},
    "lesson": {"day": "2026-11-20"},
    "about": {},
    "practice": {"day": "2026-11-20"},
}
MAKER = {"music": "lee", "goal": "lee", "lesson": "lee", "about": "lee", "practice": "mum"}


def named(vectors: list[dict[str, Any]]) -> Any:
    return pytest.mark.parametrize("vector", vectors, ids=[vector["name"] for vector in vectors])


@pytest.mark.scenario(9)
@named(MERGES)
def test_two_texts_become_one_or_a_question(vector: dict[str, Any]) -> None:
    merged = merge(**vector["given"])
    assert merged == vector["expect"]
    assert merged is None or unicodedata.normalize("NFC", merged) == merged


@pytest.mark.scenario(1)
@pytest.mark.scenario(7)
@pytest.mark.scenario(8)
@pytest.mark.scenario(9)
@pytest.mark.scenario(10)
@pytest.mark.scenario(21)
@named(POLICIES)
def test_words_written_apart(vector: dict[str, Any]) -> None:
    given, expect = vector["given"], vector["expect"]
    for order in orders(given["apart"]):
        room = arrived(given, order)
        value, others = room.shown(given["kind"], "it", given["field"])
        assert value == expect["value"], order
        assert others == [tuple(other) for other in expect["others"]], order


def orders(apart: list[list[Any]]) -> list[list[int]]:
    """Every order of arrival in which each device's edits keep theirs."""
    devices = [edit[0] for edit in apart]
    return [list(order) for order in permutations(range(len(apart))) if kept(list(order), devices)]


def kept(order: list[int], devices: list[str]) -> bool:
    return all(i < j for n, i in enumerate(order) for j in order[n + 1 :] if devices[i] == devices[j])


def arrived(given: dict[str, Any], order: list[int]) -> Room:
    """A room in which all have said what they had to say, each twice."""
    room = Room()
    kind, field = given["kind"], given["field"]
    maker = MAKER[kind]
    on_behalf_of = "ffion" if kind == "practice" else None
    assert room.save(maker, kind, "it", REQUIRED[kind], on_behalf_of=on_behalf_of)[1] == "taken"
    for who, value, seen in given["before"]:
        say(room, kind, field, who, value, seen, room.now)
    times = [room.now + 1000 * (n + 1) for n in range(len(given["apart"]))]
    for index in order:
        who, value, seen = given["apart"][index]
        room.now = times[-1]
        say(room, kind, field, who, value, seen, times[index])
    return room


def say(room: Room, kind: str, field: str, who: str, value: Any, seen: int, made: int) -> None:
    """`seen` counts the edits of this field that its author had on the screen; 0 is the empty record."""
    name, _, device = who.partition("@")
    name, _, on_behalf_of = name.partition(" for ")
    if isinstance(value, dict):  # versions count from the record's making
        value = {key: at + 1 if isinstance(at, int) else at for key, at in value.items()}
    change = room.change(name, kind, "it", {field: value}, seen + 1)
    edit = {
        "device": device or "phone",
        "on_behalf_of": on_behalf_of or None,
        "made": made,
        "name": f"{name}-{device}:{made}",
    }
    verdict = room.say(name, [change], **edit)
    assert verdict[1] == "taken", verdict
    assert room.say(name, [change], **edit) == verdict


@pytest.mark.scenario(9)
def test_a_page_left_open_replaces_no_words_that_only_a_newer_page_of_the_same_device_had_seen() -> None:
    room = Room()
    assert room.save("lee", "lesson", "it", REQUIRED["lesson"])[1] == "taken"
    say(room, "lesson", "did", "lee", "Slow scales.", 0, room.now)
    say(room, "lesson", "did", "jones", "Slow scales. Long bows.", 1, room.now + 1)
    say(room, "lesson", "did", "lee", "Slow scales. Long bows. Rests.", 2, room.now + 2)
    say(room, "lesson", "did", "lee", "Slow scales. Clapping.", 1, room.now + 3)
    value, _ = room.shown("lesson", "it", "did")
    assert all(words in value for words in ("Long bows.", "Rests.", "Clapping."))
    assert value.count("Slow scales.") == 1
