"""What travels between a device and the server, when all goes well."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from app.kinds.schema import SCHEMA
from sync import pull
from tests.room import CIRCLE, HOME, PLAN, Room, name_id


@pytest.mark.both
def test_a_new_device_is_sent_everything_and_then_only_what_is_newer() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("lee", "goal", "choir", {"words": "sing"})
    first = room.sync("ffion")
    assert first["scopes"][CIRCLE]["whole"] is True
    assert [record[2] for record in first["scopes"][CIRCLE]["records"]] == [1, 2]
    room.save("lee", "goal", "band", {"why": "fun"}, base=2)
    then = room.sync("ffion", have={CIRCLE: 2})
    assert then["scopes"] == {
        CIRCLE: {
            "version": 3,
            "whole": False,
            "check": [2, 5],
            "records": [
                [
                    "goal",
                    name_id("band"),
                    3,
                    {
                        "words": ["join the band", 1, name_id("lee"), room.now - 2000],
                        "why": ["fun", 3, name_id("lee"), room.now],
                    },
                ]
            ],
        }
    }
    assert room.sync("ffion", have={CIRCLE: 3})["scopes"] == {}


def test_news_in_short_are_the_newer_fields_each_person_once_and_times_from_now() -> None:
    room = Room()
    room.save("mum", "goal", "band", {"words": "I want to sing", "why": "fun"}, on_behalf_of="ffion")
    mums = room.now
    room.save("lee", "goal", "band", {"words": "sing in the choir"})
    part = room.sync("ffion", have={CIRCLE: 1}, brief=True)["scopes"][CIRCLE]
    other = ["sing in the choir", 2, 1, 0, "suggested"]
    assert part["people"] == [name_id("mum"), name_id("lee"), name_id("ffion")]
    assert part["records"] == [
        ["goal", name_id("band"), 2, {"words": ["I want to sing", 2, 0, mums - room.now, [other], 2]}]
    ]
    whole = room.sync("ffion", brief=True)["scopes"][CIRCLE]
    assert whole == room.sync("ffion")["scopes"][CIRCLE], "what comes whole is as ever"


@pytest.mark.both
def test_what_is_back_comes_with_all_it_had_to_a_phone_that_was_told_to_let_it_go() -> None:
    room = Room()
    room.save("ffion", "goal", "band", {"words": "join the band"})
    room.save("ffion", "goal", "band", {"_deleted": True}, base=1)
    room.save("ffion", "goal", "band", {"_deleted": False}, base=2)
    ((_, _, _, fields),) = room.sync("ffion", have={CIRCLE: 2}, brief=True)["scopes"][CIRCLE]["records"]
    assert fields.get("words", [None])[0] == "join the band"


def test_others_and_the_person_written_for_travel_only_where_there_are_any() -> None:
    room = Room()
    room.save("mum", "goal", "band", {"words": "I want to sing"}, on_behalf_of="ffion")
    lee, mum = name_id("lee"), name_id("mum")
    assert room.field("goal", "band", "words") == ["I want to sing", 1, mum, room.now, [], name_id("ffion")]
    room.save("lee", "goal", "band", {"words": "sing in the choir"})
    at = room.now
    assert room.field("goal", "band", "words") == [
        "I want to sing",
        2,
        mum,
        at - 1000,
        [["sing in the choir", 2, lee, at, "suggested"]],
        name_id("ffion"),
    ]


def test_verdicts_say_what_became_of_each_change() -> None:
    room = Room()
    room.save("ffion", "goal", "band", {"words": "join", "agreed": "weekly"})
    edits = [
        [
            "Zk3f_-:7",
            room.now,
            None,
            [room.change("lee", "goal", "band", {"agreed": "daily", "words": "x"}, 0)],
        ],
        ["Zk3f_-:8", room.now, None, [["nowhere", "goal", name_id("band"), 0, {}, 1]]],
    ]
    reply = room.sync("lee", edits=edits)
    assert reply["results"] == [
        ["Zk3f_-:7", "taken", [2], [[0, "agreed", "kept"], [0, "words", "suggested"]]],
        ["Zk3f_-:8", "refused", "not-yours"],
    ]
    assert room.sync("lee", edits=edits)["results"] == reply["results"]
    assert room.version(CIRCLE) == 2


def test_a_few_bytes_stand_for_all_that_has_not_changed() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("lee", "lesson", "today", {"day": "2026-11-22"})
    number = room.engine.membership(name_id("ffion"))
    same = room.sync("ffion", rest=[number, 2, 2])
    assert (same["scopes"], same["forget"], "want" in same) == ({}, [], False)
    room.save("lee", "goal", "band", {"why": "fun"})
    assert room.sync("ffion", rest=[number, 2, 2])["want"] == "have"
    named = room.sync("ffion", rest=[number, 1, 1], have={CIRCLE: 1})
    assert ("want" in named, list(named["scopes"])) == (False, [CIRCLE])


def test_what_one_says_oneself_is_news_that_rest_did_not_count() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    number = room.engine.membership(name_id("lee"))
    edit = ["a:1", room.now, None, [room.change("lee", "goal", "band", {"why": "fun"})]]
    reply = room.sync("lee", rest=[number, 1, 1], edits=[edit])
    assert (reply["results"][0][1], reply["want"]) == ("taken", "have")


def test_a_long_reply_stops_after_a_whole_scope_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("lee", "lesson", "today", {"day": "2026-11-22"})
    monkeypatch.setattr(pull, "ENOUGH", 50)
    first = room.sync("ffion")
    assert (list(first["scopes"]), first["more"]) == ([CIRCLE], True)
    second = room.sync("ffion", have={CIRCLE: 1})
    assert (list(second["scopes"]), second["more"]) == ([HOME], False)


@pytest.mark.scenario(26)
def test_a_device_from_before_a_restore_is_sent_everything_and_asked_again() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"agreed": "weekly"})
    before = room.engine.epoch
    room.engine.restored()
    late = ["lee-old:9", room.now, None, [room.change("lee", "goal", "band", {"agreed": "daily"}, base=1)]]
    reply = room.sync("lee", epoch=before, have={CIRCLE: 9, f"{PLAN}/gone": 3}, edits=[late])
    assert (reply["again"], reply["results"]) == (True, [])
    assert reply["scopes"][CIRCLE]["whole"] is True
    assert reply["epoch"] == room.engine.epoch != before


@pytest.mark.scenario(26)
def test_a_base_from_before_a_restore_has_seen_no_more_than_was_restored() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"agreed": "weekly"})
    before = room.engine.epoch
    room.engine.restored()  # versions 2 and 3 are lost with the day
    room.sync("lee", epoch=before, have={CIRCLE: 3})
    room.save("ffion", "goal", "band", {"agreed": "on Mondays"})
    again = ["lee-old:9", room.now - 5000, None, [room.change("lee", "goal", "band", {"agreed": "daily"}, 2)]]
    assert room.sync("lee", edits=[again])["results"][0][3] == [[0, "agreed", "kept"]]
    value, others = room.shown("goal", "band", "agreed")
    assert {value, *(other for other, _ in others)} == {"on Mondays", "daily"}


@pytest.mark.scenario(26)
@pytest.mark.parametrize("made", [-5000, 10**9], ids=["in a second batch", "by a clock that was ahead"])
def test_all_that_was_written_before_a_restore_has_seen_no_more(made: int) -> None:
    room = Room()
    room.save("lee", "goal", "band", {"agreed": "weekly"})
    before = room.engine.epoch
    room.engine.restored()
    room.sync("lee", epoch=before, have={CIRCLE: 3})
    room.save("ffion", "goal", "band", {"agreed": "on Mondays"})
    first = ["lee-old:8", room.now - 6000, None, [room.change("lee", "goal", "choir", {"words": "sing"}, 2)]]
    late = ["lee-old:9", room.now + made, None, [room.change("lee", "goal", "band", {"agreed": "daily"}, 2)]]
    for edit in (first, late):
        (verdict,) = room.sync("lee", edits=[edit])["results"]
    assert verdict[3] == [[0, "agreed", "kept"]]


@pytest.mark.scenario(26)
@pytest.mark.parametrize("answer", ["$settle", "$dismiss"])
def test_an_answer_from_before_a_restore_is_none_to_words_that_took_the_number_since(answer: str) -> None:
    room = Room()
    room.save("ffion", "goal", "band", {"words": "join the band"})
    before = room.engine.epoch
    room.engine.restored()  # a tutor's suggestion, version 2, is lost with the day
    room.save("mum", "goal", "band", {"words": "join the choir"})
    room.sync("ffion", epoch=before, have={CIRCLE: 2})
    change = room.change("ffion", "goal", "band", {"words": {answer: 2}}, 2)
    (verdict,) = room.sync("ffion", edits=[["old:9", room.now - 5000, None, [change]]])["results"]
    assert verdict == ["old:9", "refused", "bad-value"]
    assert room.shown("goal", "band", "words") == ("join the band", [("join the choir", "suggested")])


@pytest.mark.both
@pytest.mark.scenario(26)
def test_a_file_copied_back_by_hand_is_noticed() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"agreed": "weekly"})
    reply = room.sync("lee", have={CIRCLE: 5})
    assert (reply["again"], reply["scopes"][CIRCLE]["whole"]) == (True, True)


@pytest.mark.scenario(17)
def test_added_removed_added_again() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.engine.join(PLAN, name_id("new"), "tutor")
    assert room.sync("new")["scopes"][CIRCLE]["whole"] is True
    number = room.engine.membership(name_id("new"))
    room.engine.leave(PLAN, name_id("new"))
    assert room.sync("new", rest=[number, 1, 1])["want"] == "have"
    left = room.sync("new", have={CIRCLE: 1})
    assert (left["forget"], left["scopes"]) == ([CIRCLE], {})
    room.engine.join(PLAN, name_id("new"), "tutor")
    assert room.sync("new")["scopes"][CIRCLE]["whole"] is True


def listen(room: Room, hear: Callable[[str], None]) -> None:
    """Hear every statement that the engine's database is asked."""

    @event.listens_for(room.engine.database, "before_cursor_execute")
    def heard(*given: Any) -> None:
        hear(given[2])


def become_known(room: Room, who: str) -> None:
    """A device that has said something before, if nothing that could be taken: a new one is written down."""
    room.sync(who, edits=[["before:1", room.now, None, []]])


# What somebody may try on a record that is another's: changed, made, put away, settled, well and badly.
TRIED = [
    ["note", name_id("note"), 1, {"words": "mine"}, 0],
    ["note", name_id("note"), 1, {"words": 7}, 0],
    ["note", name_id("note"), 1, {"words": "w" * 90_000}, 0],
    ["note", name_id("note"), 0, {"lesson": name_id("x"), "words": "mine"}, 1],
    ["note", name_id("note"), 1, {"no such field": 1}, 0],
    ["no-such-kind", name_id("note"), 1, {}, 0],
    ["note", name_id("note"), 1, {"_deleted": True}, 0],
    ["note", name_id("note"), 1, {"words": {"$settle": 1}}, 0],
    ["note", name_id("note"), 99, {"words": {"$dismiss": 1}}, 0],
]


@pytest.mark.scenario(19)
@pytest.mark.parametrize("who", ["ffion", "mum", "head", "stranger"])
def test_what_is_anothers_leaves_no_trace(who: str) -> None:
    """A scope that is not one's own and a scope that was never there are answered alike."""
    room = Room()
    room.save("lee", "note", "note", {"lesson": name_id("x"), "words": "SECRET"})
    room.save("lee", "lesson", "today", {"day": "2026-11-22", "did": "SECRET at home"})
    room.save("lee", "goal", "band", {"words": "join the band"})
    own = f"{PLAN}/own:{name_id('lee')}/2026"
    never = f"{PLAN}/own:{name_id('nobody')}/2026"
    epoch = room.engine.epoch
    become_known(room, who)
    answers: list[str] = []
    asked: list[list[str]] = [[], []]
    listen(room, lambda statement: asked[len(answers)].append(statement))
    for scope in (own, never):
        changes = [[scope, *tried] for tried in TRIED]
        edits = [[f"{who}-{len(answers)}:{n}", room.now, None, [one]] for n, one in enumerate(changes)]
        reply = room.sync(who, epoch=epoch, have={scope: 1}, edits=edits)
        assert {verdict[2] for verdict in reply["results"]} == {"not-yours"}, "whatever else is wrong with it"
        answers.append(json.dumps(reply).replace(scope, "…").replace(f"{who}-1:", f"{who}-0:"))
    assert answers[0] == answers[1]
    assert asked[0] == asked[1]  # nor is one of them slower
    assert ("SECRET at home" in answers[0]) is (who in ("ffion", "mum"))
    assert '"SECRET"' not in answers[0]


@pytest.mark.scenario(19)
@pytest.mark.parametrize("fate", ["open", "closed", "erased"])
def test_a_stranger_does_not_hear_that_there_is_or_was_a_plan(fate: str) -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    if fate == "closed":
        room.engine.close_plan(PLAN)
    if fate == "erased":
        room.engine.erase(PLAN, name_id("ffion"))
    answers: list[str] = []
    asked: list[list[str]] = [[], []]
    epoch = room.engine.epoch
    become_known(room, "stranger")
    listen(room, lambda statement: asked[len(answers)].append(statement))
    for plan in (PLAN, name_id("never")):
        change = [f"{plan}/circle", "goal", name_id("band"), 0, {}, 1]
        edits = [[f"stranger-{len(answers)}:1", room.now, None, [change]]]
        reply = room.sync("stranger", epoch=epoch, have={f"{plan}/circle": 1}, edits=edits)
        answers.append(json.dumps(reply).replace(plan, "…").replace("stranger-1:", "stranger-0:"))
    assert answers[0] == answers[1]
    assert "not-yours" in answers[0]
    assert asked[0] == asked[1]


def test_the_rules_are_told_as_they_are() -> None:
    described = SCHEMA.describe()
    assert described["kinds"]["goal"]["fields"]["words"] == {
        "type": "text",
        "policy": "owner",
        "writers": ["carer", "pupil", "tutor"],
        "owners": ["pupil"],
        "choosers": ["pupil"],
        "required": False,
        "own": False,
        "limit": 300,
        "choices": None,
    }
    assert json.loads(json.dumps(described)) == described
