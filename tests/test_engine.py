"""What the engine does with people's words: sentences about Ffion's plan."""

from contextlib import suppress
from typing import Any

import pytest
from marshmallow import Schema as Fields
from sqlalchemy import select

from sync import tables
from sync.protocol import RefusedError
from sync.schema import Schema, Text, kind
from tests.room import CIRCLE, HOME, NOW, PLAN, SCHOOL, Room, name_id

pytestmark = pytest.mark.both

DAY = 24 * 60 * 60 * 1000


@kind("strategy", title="What helps", creators="pupil carer tutor school")
class Strategy(Fields):
    words = Text("Words", "pupil carer tutor school", policy="ask", choosers="pupil carer")


@pytest.mark.scenario(8)
def test_who_may_not_choose_cannot_close_a_question_in_two_steps() -> None:
    room = Room(schema=Schema(1, [Strategy]))
    room.save("ffion", "strategy", "help", {"words": "count me in"})
    assert room.save("lee", "strategy", "help", {"words": "show me first"})[3] == [[0, "words", "kept"]]
    room.save("lee", "strategy", "help", {"words": "count me in"})
    assert room.shown("strategy", "help", "words") == ("count me in", [])
    room.save("lee", "strategy", "help", {"words": "show me first"})
    assert room.shown("strategy", "help", "words") == ("show me first", [("count me in", "kept")])
    settle = room.save("lee", "strategy", "help", {"words": {"$settle": 1}})
    dismiss = room.save("lee", "strategy", "help", {"words": {"$dismiss": 1}})
    assert (settle[2], dismiss[2]) == ("not-allowed", "not-allowed")
    assert room.save("mum", "strategy", "help", {"words": {"$settle": 1}})[1] == "taken"
    assert room.shown("strategy", "help", "words") == ("count me in", [])


@pytest.mark.scenario(12)
def test_an_accepted_suggestion_is_answered_and_does_not_come_back() -> None:
    room = Room()
    room.save("ffion", "goal", "band", {"words": "play in the band"})
    room.save("lee", "goal", "band", {"words": "play the bass in the band"})
    assert room.save("ffion", "goal", "band", {"words": {"$settle": 2}})[1] == "taken"
    assert room.shown("goal", "band", "words") == ("play the bass in the band", [])
    room.save("ffion", "goal", "band", {"words": "play bass"})
    assert room.shown("goal", "band", "words") == ("play bass", [])
    past = room.engine.history(name_id("lee"), CIRCLE, "goal", name_id("band"), "words")
    assert [entry.outcome for entry in past] == ["taken", "settled", "suggested", "taken"]


@pytest.mark.scenario(12)
def test_a_dismissed_suggestion_is_gone_for_everybody() -> None:
    room = Room()
    room.save("ffion", "goal", "band", {"words": "play in the band"})
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("ffion", "goal", "band", {"words": {"$dismiss": 2}})
    assert room.shown("goal", "band", "words") == ("play in the band", [])


@pytest.mark.scenario(12)
@pytest.mark.parametrize("answer", ["$settle", "$dismiss"])
@pytest.mark.parametrize("version", [1, 3, 4, 99, 0, -1, "1", None, True, 1.0])
def test_only_a_version_of_this_field_can_be_chosen_or_put_away(version: Any, answer: str) -> None:
    room = Room()
    room.save("ffion", "goal", "other", {"agreed": "daily"})
    room.save("ffion", "goal", "band", {"agreed": "weekly"})
    room.save("lee", "goal", "band", {"why": "fun"})
    assert room.save("lee", "goal", "band", {"agreed": {answer: version}})[2] == "bad-value"
    assert room.save("lee", "goal", "band", {"agreed": {"$settle": 2}})[1] == "taken"


def test_a_version_replaced_meanwhile_can_still_be_chosen() -> None:
    room = Room()
    room.save("ffion", "goal", "band", {"agreed": "weekly"})
    room.save("lee", "goal", "band", {"agreed": "daily"}, base=0)
    room.save("ffion", "goal", "band", {"agreed": "on Mondays"}, base=1)
    assert room.save("lee", "goal", "band", {"agreed": {"$settle": 1}}, base=2)[1] == "taken"
    assert room.shown("goal", "band", "agreed")[0] == "weekly"


def test_words_that_gave_way_are_put_aside_by_their_author_alone() -> None:
    room = Room()
    room.save("lee", "music", "cello", {"what": "cello"})
    room.save("lee", "music", "cello", {"setting": "group"}, base=1)
    room.save("jones", "music", "cello", {"setting": "class"}, base=1)
    assert room.shown("music", "cello", "setting") == ("class", [("group", "lost")])
    assert room.save("jones", "music", "cello", {"setting": {"$dismiss": 2}})[2] == "not-allowed"
    assert room.save("jones", "music", "cello", {"setting": {"$dismiss": 3}})[2] == "not-allowed"
    assert room.save("lee", "music", "cello", {"setting": {"$dismiss": 2}})[1] == "taken"
    assert room.shown("music", "cello", "setting") == ("class", [])


def test_a_later_word_of_ones_own_tells_of_the_earlier_one_from_another_device() -> None:
    room = Room()
    room.save("lee", "music", "cello", {"what": "cello"})
    room.save("lee", "music", "cello", {"setting": "group"}, base=1)
    later = room.save("lee", "music", "cello", {"setting": "class"}, base=1, device="tablet")
    assert later[3] == [[0, "setting", "superseded", "group"]]
    earlier = room.save(
        "lee", "music", "cello", {"setting": "individual"}, base=1, device="pc", made=NOW - DAY
    )
    assert earlier[3] == [[0, "setting", "superseded"]]
    assert room.shown("music", "cello", "setting") == ("class", [])


@pytest.mark.scenario(11)
@pytest.mark.parametrize("first", ["deletion", "words"])
@pytest.mark.parametrize("what", ["goal", "step"])
def test_a_goal_put_away_while_another_writes_is_there_and_marked(first: str, what: str) -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    acts = {
        "deletion": lambda: room.save("lee", "goal", "band", {"_deleted": True}, base=1),
        "words": lambda: (
            room.save("ffion", "goal", "band", {"why": "it is fun"}, base=1)
            if what == "goal"
            else room.save("ffion", "step", "step", {"goal": name_id("band"), "words": "ask"}, base=1)
        ),
    }
    for act in sorted(acts, key=lambda act: act != first):
        acts[act]()
    fields = room.record("lee", "goal", "band")
    assert fields is not None
    assert fields["_deleted"][0] is True
    assert fields["words"][0] == "join the band"
    assert room.sync("lee")["scopes"][CIRCLE]["check"] == check(room)


def test_what_is_put_away_comes_back_whole() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("lee", "step", "step", {"goal": name_id("band"), "words": "ask"})
    room.save("ffion", "goal", "band", {"_deleted": True})
    assert room.record("lee", "goal", "band") is None
    gone = room.engine.put_away(name_id("lee"), PLAN)
    assert [(row.kind, row.by, row.fields["words"][0]) for row in gone] == [
        ("goal", name_id("ffion"), "join the band")
    ]
    room.save("lee", "goal", "band", {"_deleted": False})
    fields = room.record("ffion", "goal", "band")
    assert fields is not None
    assert (fields["words"][0], fields["_deleted"][0]) == ("join the band", False)


def test_two_who_put_it_away_apart_have_put_it_away() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("lee", "goal", "band", {"_deleted": True}, base=1)
    room.save("ffion", "goal", "band", {"_deleted": True}, base=1)
    assert room.record("lee", "goal", "band") is None


def test_ones_own_unsent_words_do_not_keep_what_one_puts_away() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.save("lee", "goal", "band", {"know": "when it plays"}, base=1)
    room.save("lee", "goal", "band", {"_deleted": True}, base=1)
    assert room.record("lee", "goal", "band") is None
    room.save("lee", "goal", "band", {"why": "on second thoughts"})
    assert room.record("lee", "goal", "band") is not None


def test_a_save_of_two_records_stands_or_falls_as_one() -> None:
    room = Room()
    lesson = room.change("lee", "lesson", "today", {"day": "2026-11-22", "did": "scales"})
    task = room.change("lee", "task", "task", {"lesson": name_id("today"), "words": "scales, slowly"})
    note = room.change("lee", "note", "note", {"lesson": name_id("today"), "words": 7})
    assert room.say("lee", [lesson, task, note])[1:] == ["refused", "bad-value"]
    assert room.version(HOME) == 0
    note[4] = {"lesson": name_id("today"), "words": "tired today"}
    assert room.say("lee", [lesson, task, note])[1:] == ["taken", [1, 2, 1], []]


def test_two_devices_make_the_same_about_me() -> None:
    room = Room()
    room.save("ffion", "about", "about", {"called": "Ffi"}, base=0)
    room.save("mum", "about", "about", {"loves": {"$add": ["jazz"]}}, base=0)
    assert room.shown("about", "about", "called")[0] == "Ffi"
    assert room.shown("about", "about", "loves")[0] == ["jazz"]
    wrong = room.change("ffion", "about", "about", {"called": "Ffi"})
    wrong[2] = name_id("another")
    assert room.say("ffion", [wrong])[2] == "bad-value"


@pytest.mark.scenario(13)
@pytest.mark.parametrize("years", [75, -17])
def test_a_wrong_clock_neither_wins_nor_loses(years: int) -> None:
    room = Room()
    room.save("lee", "music", "cello", {"what": "cello"})
    wrong = room.now + years * 365 * DAY
    room.save("lee", "music", "cello", {"setting": "group"}, base=1, made=wrong)
    room.save("jones", "music", "cello", {"setting": "class"}, base=2)
    value, _, _, at, *_ = room.field("music", "cello", "setting")
    assert value == "class"
    assert at <= room.now
    room.now -= DAY  # the server's clock is set back
    room.save("lee", "music", "cello", {"setting": "individual"}, base=3)
    assert room.field("music", "cello", "setting")[0] == "individual"
    assert room.field("music", "cello", "setting")[3] > at


@pytest.mark.scenario(18)
def test_words_for_a_plan_left_meanwhile_are_kept_for_the_school_and_not_in_the_plan() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    goal = room.change("lee", "goal", "band", {"words": "first with a friend"})
    note = room.change("lee", "note", "note", {"lesson": name_id("x"), "words": "for my eyes"})
    room.engine.leave(PLAN, name_id("lee"))
    assert room.say("lee", [goal, note])[2] == "not-yours"
    assert room.say("stranger", [goal])[2] == "not-yours"
    (kept,) = room.engine.quarantined(SCHOOL)
    assert kept.person == name_id("lee")
    assert [change.set for change in kept.changes] == [{"words": "first with a friend"}, None]
    assert "for my eyes" not in str(kept)
    assert room.engine.records(name_id("lee"), PLAN) == {}
    room.now += 181 * DAY
    assert room.engine.quarantined(SCHOOL) == []
    with room.engine.database.connect() as connection:
        assert connection.execute(select(tables.quarantine)).all() == [], "nor is it anywhere else"


def test_what_is_kept_for_the_school_has_an_end() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    changes = [room.change("lee", "goal", "band", {"why": "w" * 3000}) for _ in range(5)]
    room.engine.leave(PLAN, name_id("lee"))
    for _ in range(30):
        room.say("lee", changes)
    kept = room.engine.quarantined(SCHOOL)
    assert 0 < sum(len(str(row.changes)) for row in kept) < 300_000


def test_a_closed_plan_can_be_read_and_not_written() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.engine.close_plan(PLAN)
    assert room.save("lee", "goal", "band", {"words": "more"})[2] == "closed"
    assert room.record("lee", "goal", "band") is not None
    assert room.sync("lee", have={CIRCLE: 1})["forget"] == [CIRCLE]


@pytest.mark.parametrize(
    ("scope", "verdict"),
    [
        (f"{PLAN}/home/2024", "not-yours"),
        (f"{PLAN}/home/2028", "not-yours"),
        (f"{PLAN}/home/2027", "taken"),
        (f"{PLAN}/home/2025", "taken"),
        (f"{PLAN}/home", "not-allowed"),
        (f"{PLAN}/circle/2026", "not-allowed"),
        (f"{PLAN}/circle", "not-allowed"),
        (f"{PLAN}/own:{name_id('lee')}/2026", "not-allowed"),
        (f"{PLAN}/own:{name_id('jones')}/2026", "not-yours"),
        (f"{PLAN}/home/２０２６", "not-yours"),
        (f"{name_id('nobody')}/home/2026", "not-yours"),
        ("__proto__", "not-yours"),
        ("", "not-yours"),
    ],
)
def test_a_lesson_is_written_where_lessons_are(scope: str, verdict: str) -> None:
    room = Room()
    change = [scope, "lesson", name_id("today"), 0, {"day": "2026-11-22"}, 1]
    said = room.say("lee", [change])
    assert (said[2] if said[1] == "refused" else said[1]) == verdict


def test_a_tutor_who_leaves_does_not_change_the_past() -> None:
    room = Room()
    room.save("lee", "goal", "band", {"words": "join the band"})
    room.engine.leave(PLAN, name_id("lee"))
    room.engine.join(PLAN, name_id("lee"), "carer")
    room.save("lee", "goal", "band", {"words": "sing in the band"}, base=0, on_behalf_of="ffion")
    assert room.field("goal", "band", "words", who="jones")[:3] == ["sing in the band", 2, name_id("lee")]
    assert room.shown("goal", "band", "words")[1] == [("join the band", "suggested")]


def test_members_go_before_the_schools_staff() -> None:
    room = Room()
    room.engine.add_staff(SCHOOL, name_id("mum"))
    assert room.engine.role(PLAN, name_id("mum")) == "carer"
    assert room.engine.role(PLAN, name_id("head")) == "school"
    assert room.engine.plans(name_id("head")) == [(PLAN, "school")]
    assert room.engine.hold(name_id("head")) == []
    room.engine.leave(PLAN, name_id("mum"))
    assert room.engine.role(PLAN, name_id("mum")) == "school"
    room.engine.remove_staff(SCHOOL, name_id("mum"))
    assert room.engine.role(PLAN, name_id("mum")) is None


def test_the_home_record_opens_for_named_staff_and_every_opening_is_kept() -> None:
    room = Room()
    room.save("lee", "lesson", "today", {"day": "2026-11-22", "did": "scales"})
    room.engine.add_staff(SCHOOL, name_id("dsl"), safeguarding=True)
    assert room.engine.open_home(name_id("head"), PLAN, room.now) == {}
    assert HOME not in room.engine.records(name_id("dsl"), PLAN)
    assert list(room.engine.open_home(name_id("dsl"), PLAN, room.now)) == [HOME]
    assert room.engine.openings(PLAN) == [(name_id("dsl"), room.now, "home")]
    assert room.engine.hold(name_id("dsl")) == []


def test_devices_hold_last_year_until_half_term() -> None:
    room = Room()
    last = f"{PLAN}/home/2025"
    room.say("lee", [[last, "lesson", name_id("old"), 0, {"day": "2026-06-01"}, 1]])
    for today, held in (("2026-09-01", True), ("2026-10-31", True), ("2026-11-01", False)):
        room.today = today
        assert (last in room.engine.hold(name_id("ffion"))) is held
        assert (last in room.sync("ffion")["scopes"]) is held
    assert last in room.engine.scopes(name_id("ffion"), PLAN)


def test_the_servers_facts_are_written_once() -> None:
    room = Room()
    card = room.change("lee", "card", "card", {})[:3]
    facts = {"name": "Ffion", "terms": [{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]}
    for _ in range(2):
        room.engine.write(PLAN, [[*card, facts]])
    assert room.version(CIRCLE) == 1
    assert room.field("card", "card", "name")[:3] == ["Ffion", 1, "server"]
    with pytest.raises(RefusedError):
        room.engine.write(name_id("another plan"), [[*card, facts]])


def test_what_stands_together_falls_together() -> None:
    room = Room()
    with suppress(ZeroDivisionError), room.engine.together():
        room.engine.join(PLAN, name_id("new"), "tutor")
        raise ZeroDivisionError
    assert room.engine.role(PLAN, name_id("new")) is None


def check(room: Room) -> list[int]:
    records = room.engine.records(name_id("lee"), PLAN)[CIRCLE]["records"]
    return [len(records), sum(version for _, _, version, _ in records)]
