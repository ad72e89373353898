"""The phone's side of the conversation, in a real browser's IndexedDB, with replies written here."""

from pathlib import Path
from typing import Any

import pytest

from app.plan.pages import constants, kinds
from app.worker.tables import tables_module
from tests.javascript import JavaScript

ROOT = Path(__file__).parent.parent
DRIVER = "tests/replica_driver.js"
LEE = "11111111-1111-4111-8111-111111111111"
FFION = "44444444-4444-4444-8444-444444444444"
PLAN = "22222222-2222-4222-8222-222222222222"
CIRCLE, HOME = f"{PLAN}/circle", f"{PLAN}/home/2026"
GOAL = "33333333-3333-4333-8333-333333333333"


@pytest.fixture
def phone(javascript: JavaScript) -> JavaScript:
    """Ms Lee's phone, empty, its worker just started."""
    javascript.forget()
    javascript.add_module("service_worker/idb.js", (ROOT / "static/vendor/idb.js").read_text())
    facts = kinds() | constants() | {"version": "1"}
    javascript.add_module("service_worker/tables.js", tables_module(facts))
    javascript.call(DRIVER, "begin", LEE)
    return javascript


def says(phone: JavaScript, *replies: Any, to: tuple[dict[str, bool], ...] = ({},)) -> Any:
    """What the phone asked, and how it went, when the server answered so. to: why it asks, each at once."""
    return phone.call(DRIVER, "converse", LEE, list(replies), list(to))


def state(phone: JavaScript) -> Any:
    return phone.call(DRIVER, "state", LEE)


def write(phone: JavaScript, words: str, key: str | None = None, base: int = 0, record: str = GOAL) -> str:
    change = [CIRCLE, "goal", record, base, {"words": words}, 0]
    return str(phone.call(DRIVER, "save", LEE, PLAN, [change], key or words))


def goal(version: int, words: str = "Play for Nain") -> list[Any]:
    return ["goal", GOAL, version, {"words": [words, version, LEE, 1]}]


def whole(version: int, *records: Any) -> dict[str, Any]:
    return {
        "version": version,
        "whole": True,
        "check": [len(records), sum(record[2] for record in records)],
        "records": list(records),
    }


def test_a_first_contact_brings_the_plan(phone: JavaScript) -> None:
    talk = says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    assert talk["asked"][0]["have"] == {}
    assert (talk["reached"], talk["plans"]) == ("ok", [PLAN])
    assert [row["version"] for row in state(phone)["records"]] == [7]


def test_a_double_tap_on_save_is_one_edit(phone: JavaScript) -> None:
    assert write(phone, "Play for Nain", "key") == write(phone, "Play for Nain", "key")
    talk = says(phone, [200, {"results": "taken"}])
    assert len(talk["asked"][0]["edits"]) == 1
    assert write(phone, "Play for Nain", "key") == talk["asked"][0]["edits"][0][0], "after it was taken, too"


def test_a_field_saved_twenty_times_without_a_network_is_one_edit_on_the_oldest_base(
    phone: JavaScript,
) -> None:
    for number in range(20):
        write(phone, f"Play for Nain, {number}", base=7 + number)
    (entry,) = state(phone)["outbox"]
    assert entry["edit"][3] == [[CIRCLE, "goal", GOAL, 7, {"words": "Play for Nain, 19"}, 0]]
    (request,) = says(phone, [200, {"results": "taken"}])["asked"]
    short = [0, *entry["edit"][3][0][1:]]
    assert (request["scopes"], request["edits"]) == ([CIRCLE], [[*entry["edit"][:3], [short]]])


def test_news_in_short_become_what_they_stand_for(phone: JavaScript) -> None:
    why = ["for fun", 7, LEE, 1, [["for Nain", 6, FFION, 1, "suggested"]], FFION]
    says(
        phone,
        [200, {"scopes": {CIRCLE: whole(7, ["goal", GOAL, 7, {"words": ["Sing", 5, LEE, 1], "why": why}])}}],
    )
    short = {"words": ["Sing!", 8, 1, -3, [["Sing?", 8, 0, -4, "suggested"]], 0]}
    news = {
        "version": 8,
        "whole": False,
        "check": [1, 8],
        "people": [FFION, LEE],
        "records": [["goal", GOAL, 8, short]],
    }
    talk = says(phone, [200, {"scopes": {CIRCLE: news}, "now": 9}])
    assert [request["brief"] for request in talk["asked"]] == [True]
    words = ["Sing!", 8, LEE, 6, [["Sing?", 8, FFION, 5, "suggested"]], FFION]
    (row,) = state(phone)["records"]
    assert (row["version"], row["fields"]) == (8, {"words": words, "why": why})


@pytest.mark.scenario(46)
def test_of_what_is_kept_from_its_person_no_words_stay_on_a_device_and_they_come_back(
    phone: JavaScript,
) -> None:
    """Neither as fields nor as the last words of something put away, which it was before."""
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    news = {"whole": False, "people": []}
    away = news | {"version": 8, "check": [1, 8], "records": [["goal", GOAL, 8, None]]}
    private = news | {"version": 9, "check": [1, 9], "records": [["goal", GOAL, 9, None, True]]}
    says(phone, [200, {"scopes": {CIRCLE: away}}])
    says(phone, [200, {"scopes": {CIRCLE: private}}])
    assert "Nain" not in str(state(phone)["records"])
    back = ["goal", GOAL, 10, {"words": ["Play for Taid", 10, 0, 0]}]
    says(
        phone,
        [
            200,
            {
                "scopes": {
                    CIRCLE: news | {"version": 10, "check": [1, 10], "people": [LEE], "records": [back]}
                }
            },
        ],
    )
    (row,) = state(phone)["records"]
    assert (row["fields"]["words"][0], row.get("private")) == ("Play for Taid", None)


@pytest.mark.scenario(46)
def test_a_device_that_held_what_was_only_not_shown_lets_go_of_it_with_its_next_version(
    phone: JavaScript,
) -> None:
    """But for what its person wrote, or is the pupil of."""

    def held(record: str, by: str, hidden: bool = True) -> dict[str, Any]:
        fields = {"noticed": ["It is hard", 3, by, 1], "hidden": [hidden, 4, FFION, 1]}
        return {"scope": HOME, "kind": "practice", "id": record, "version": 4, "fields": fields}

    records = [held("hers", FFION), held("written down", LEE), held("shown", FFION, hidden=False)]
    change = [CIRCLE, "goal", GOAL, 7, {"words": "Play for Nain"}, 0]
    for role, kept in (("tutor", {"written down", "shown"}), ("pupil", {"hers", "written down", "shown"})):
        me = {"person": LEE, "role": role, "plans": [{"id": PLAN, "role": role}]}
        phone.call(DRIVER, "beginAsBefore", LEE, change, "key", me, records)
        rows = state(phone)["records"]
        assert {row["id"] for row in rows if row["fields"]} == kept
        assert [row["version"] for row in rows] == [4, 4, 4], "they are counted as before"


@pytest.mark.slow
def test_what_was_put_away_keeps_its_words_and_is_replaced_by_what_comes_back(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    away = {"version": 8, "whole": False, "check": [1, 8], "people": [], "records": [["goal", GOAL, 8, None]]}
    says(phone, [200, {"scopes": {CIRCLE: away}}])
    (row,) = state(phone)["records"]
    assert (row["fields"], row["words"]) == (None, goal(7)[3])
    back = ["goal", GOAL, 9, {"words": ["Play for Taid", 9, 0, 0], "_deleted": [False, 9, 0, 0]}]
    news = away | {"version": 9, "check": [1, 9], "people": [LEE], "records": [back]}
    says(phone, [200, {"scopes": {CIRCLE: news}, "now": 2}])
    (row,) = state(phone)["records"]
    fields = {"words": ["Play for Taid", 9, LEE, 2], "_deleted": [False, 9, LEE, 2]}
    assert (row["fields"], row.get("words")) == (fields, None)


def test_what_has_left_is_never_coalesced(phone: JavaScript) -> None:
    write(phone, "Play for Nain")
    left = says(phone, "lost")["asked"][0]["edits"]
    write(phone, "Play for everyone")
    assert says(phone, [200, {"results": "taken"}])["asked"][0]["edits"][:1] == left


@pytest.mark.slow
def test_a_form_whose_edit_was_coalesced_is_still_known_when_it_is_posted_again(phone: JavaScript) -> None:
    write(phone, "Play for Nain", "first")
    last = write(phone, "Play for everyone", "second")
    assert write(phone, "Play for Nain", "first") == last
    says(phone, [200, {"results": "taken"}])
    assert write(phone, "Play for Nain", "first") == last, "after it was taken, too"
    assert state(phone)["outbox"] == []


@pytest.mark.slow
def test_words_that_wait_on_a_phone_from_before_coalescing_are_found_by_their_form(phone: JavaScript) -> None:
    phone.call(DRIVER, "beginAsBefore", LEE, [CIRCLE, "goal", GOAL, 7, {"words": "Play for Nain"}, 0], "key")
    assert write(phone, "Play for Nain", "key") == "old:1"
    last = write(phone, "Play for everyone")
    assert write(phone, "Play for Nain", "key") == last


@pytest.mark.scenario(21)
def test_a_lost_reply_offers_the_same_edit_again(phone: JavaScript) -> None:
    write(phone, "Play for Nain")
    first = says(phone, "lost")
    assert state(phone)["outbox"][0]["sent"] > 0, "marked before it left"
    second = says(phone, [200, {"results": "taken"}])
    assert first["asked"][0]["edits"] == second["asked"][0]["edits"]
    assert state(phone)["outbox"] == []


def test_a_refused_edit_waits_for_its_author(phone: JavaScript) -> None:
    edit = write(phone, "Play for Nain")
    says(phone, [200, {"results": ["refused", "not-allowed"]}])
    kept = state(phone)
    assert (kept["outbox"], kept["drawer"][0]["reason"]) == ([], "not-allowed")
    phone.call(DRIVER, "tryAgain", LEE, edit)
    again = state(phone)
    assert again["drawer"] == []
    assert again["outbox"][0]["id"] != edit, "the server keeps its verdict on the old id"
    says(phone, [200, {"results": ["refused", "not-allowed"]}])
    phone.call(DRIVER, "putAway", LEE, again["outbox"][0]["id"])
    assert state(phone)["drawer"] == []


@pytest.mark.scenario(24)
def test_the_edit_that_no_request_is_small_enough_for_is_found(phone: JavaScript) -> None:
    for number in range(4):
        write(phone, f"goal {number}", record=f"{GOAL[:-1]}{number}")
    taken = [200, {"results": "taken"}]
    talk = says(phone, [413, {}], [413, {}], [413, {}], taken)
    assert [len(request["edits"]) for request in talk["asked"]] == [4, 2, 1, 3]
    kept = state(phone)
    assert [entry["reason"] for entry in kept["drawer"]] == ["too-large"]
    assert kept["outbox"] == []


@pytest.mark.matrix
@pytest.mark.scenario(25)
@pytest.mark.parametrize("how", ["lost", "breaks off"])
def test_a_line_that_breaks_under_many_edits_carries_half_of_them(phone: JavaScript, how: str) -> None:
    for number in range(12):
        write(phone, f"goal {number}", record=f"{GOAL[:-2]}{number:02}")
    taken = [200, {"results": "taken"}]
    first = says(phone, how)
    assert ([len(request["edits"]) for request in first["asked"]], first["reached"]) == ([12], "")
    then = says(phone, taken, how, taken, taken)
    assert [len(request["edits"]) for request in then["asked"]] == [6, 6, 3, 3]
    assert then["reached"] == "ok"
    assert state(phone)["outbox"] == []
    assert len(state(phone)["taken"]) == 12


def test_a_scope_that_does_not_add_up_comes_whole_and_is_swapped(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    wrong = {"version": 9, "whole": False, "check": [2, 16], "records": [goal(9, "Play at the fair")]}
    other = ["goal", HOME[:36], 8, {}]
    talk = says(
        phone,
        [200, {"scopes": {CIRCLE: wrong}}],
        [200, {"scopes": {CIRCLE: whole(9, goal(9, "Play at the fair"), other)}}],
    )
    assert [request["have"] for request in talk["asked"]] == [{CIRCLE: 7}, {}]
    assert sorted(row["version"] for row in state(phone)["records"]) == [8, 9]


@pytest.mark.slow
def test_what_came_whole_again_is_shown_although_its_number_is_the_same(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    wrong = {"version": 9, "whole": False, "check": [2, 16], "records": [goal(9, "Play at the fair")]}
    says(phone, [200, {"scopes": {CIRCLE: wrong}}], "lost")
    assert phone.call(DRIVER, "shown", LEE, PLAN) == {CIRCLE: [goal(9, "Play at the fair")]}
    other = ["goal", HOME[:36], 8, {}]
    says(phone, [200, {"scopes": {CIRCLE: whole(9, goal(9, "Play at the fair"), other)}}])
    assert len(phone.call(DRIVER, "shown", LEE, PLAN)[CIRCLE]) == 2


@pytest.mark.slow
def test_the_browsers_own_nudge_asks_nothing_where_nothing_waits(phone: JavaScript) -> None:
    nudge = {"patient": True, "sending": True}
    assert says(phone, [200, {}], to=(nudge,))["asked"] == []
    assert len(says(phone, [200, {}], to=(nudge, {}))["asked"]) == 1, "but whoever joins it wants to hear"
    write(phone, "Play for Nain")
    assert len(says(phone, "lost", to=(nudge,))["asked"]) == 1
    assert says(phone, "lost", to=(nudge,))["asked"] == [], "not again at once"
    assert len(says(phone, [200, {"results": "taken"}])["asked"]) == 1, "but a person does not wait"


@pytest.mark.scenario(17)
def test_a_plan_one_has_left_goes_from_the_phone(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7)), HOME: whole(1)}}])
    says(phone, [200, {"forget": [CIRCLE, HOME]}])
    kept = state(phone)
    assert (kept["records"], kept["scopes"], kept["taken"]) == ([], [], [])
    assert not any("summary" in row for row in kept["summaries"])


@pytest.mark.scenario(26)
def test_after_a_restore_the_taken_edits_are_offered_once_more_in_their_order(phone: JavaScript) -> None:
    first = write(phone, "Play for Nain")
    says(phone, [200, {"now": 2000, "results": "taken", "scopes": {CIRCLE: whole(1, goal(1))}}])
    second = write(phone, "Play at the fair", base=1)
    says(phone, [200, {"now": 1000, "results": "taken"}])  # a clock was put back meanwhile
    third = write(phone, "Play for everyone", base=1)
    talk = says(
        phone,
        [200, {"epoch": "e2", "again": True, "scopes": {}}],
        [200, {"epoch": "e2", "results": "taken", "scopes": {CIRCLE: whole(2, goal(2))}}],
    )
    assert [edit[0] for edit in talk["asked"][1]["edits"]] == [first, second, third]
    assert (talk["asked"][1]["epoch"], talk["asked"][1]["have"]) == ("e2", {})
    assert [row["version"] for row in state(phone)["records"]] == [2]


@pytest.mark.scenario(31)
def test_a_reply_that_comes_after_signing_out_brings_nothing_back(phone: JavaScript) -> None:
    says(phone, "signed out meanwhile")
    assert phone.call(DRIVER, "failing", LEE) == LEE, "there is no replica to write to"


@pytest.mark.slow
def test_words_that_gave_way_are_told_of(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    edit = write(phone, "Play at the fair", base=7)
    says(phone, [200, {"results": [[edit, "taken", [8], [[0, "words", "superseded"]]]]}])
    (note,) = state(phone)["told"]
    assert (note["field"], note["value"], note["version"]) == ("words", "Play at the fair", 8)


@pytest.mark.scenario(22)
def test_what_the_server_tells_all_devices_gave_way_is_no_note_of_one(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    edit = write(phone, "Play at the fair", base=7)
    lost = goal(9, "Play for Taid")
    lost[3]["words"].append([["Play at the fair", 8, LEE, 1, "lost"]])
    verdict = [[edit, "taken", [8], [[0, "words", "superseded"]]]]
    says(phone, [200, {"results": verdict, "scopes": {CIRCLE: whole(9, lost)}}])
    assert state(phone)["told"] == []


@pytest.mark.slow
@pytest.mark.scenario(26)
def test_what_gave_way_and_was_read_is_not_told_again_after_a_restore(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    edit = write(phone, "Play at the fair", base=7)
    verdict = [[edit, "taken", [8], [[0, "words", "superseded"]]]]
    says(phone, [200, {"results": verdict}])
    assert phone.call(DRIVER, "dismissNotice", LEE, [CIRCLE, "goal", GOAL, "words", 8])
    says(phone, [200, {"epoch": "e2", "again": True, "scopes": {CIRCLE: whole(7, goal(7))}}])
    says(phone, [200, {"epoch": "e2", "results": verdict}])
    assert state(phone)["told"] == []


@pytest.mark.slow
@pytest.mark.scenario(26)
def test_what_gave_way_after_a_restore_is_told_of_once(phone: JavaScript) -> None:
    says(phone, [200, {"scopes": {CIRCLE: whole(7, goal(7))}}])
    edit = write(phone, "Play at the fair", base=7)
    gave_way = [0, "words", "superseded"]
    lost_both = [gave_way, [*gave_way, "Play for Taid"]]
    pasts = (("e1", [], 0), ("e2", [gave_way], 1), ("e3", [gave_way], 1), ("e4", lost_both, 2))
    for epoch, notes, told in pasts:
        if epoch > "e1":
            says(phone, [200, {"epoch": epoch, "again": True, "scopes": {CIRCLE: whole(7, goal(7))}}])
        says(phone, [200, {"epoch": epoch, "results": [[edit, "taken", [8], notes]]}])
        assert len(state(phone)["told"]) == told, epoch


@pytest.mark.matrix
@pytest.mark.parametrize(
    ("status", "reached"), [(401, "signed-out"), (409, "outdated"), (503, "busy"), (500, "busy")]
)
def test_whatever_the_server_says_the_edit_stays(phone: JavaScript, status: int, reached: str) -> None:
    write(phone, "Play for Nain")
    assert says(phone, [status, {}])["reached"] == reached
    assert len(state(phone)["outbox"]) == 1


@pytest.mark.matrix
@pytest.mark.scenario(38)
@pytest.mark.parametrize(
    ("status", "hindered"), [(200, "portal"), (511, "portal"), (401, "refusing"), (502, "")]
)
def test_where_somebody_else_answers_it_is_asked_once_more_without_edits_and_they_stay(
    phone: JavaScript, status: int, hindered: str
) -> None:
    write(phone, "Play for Nain")
    talk = says(phone, [status, "Welcome to our Wi-Fi"], [status, "Welcome to our Wi-Fi"])
    assert [len(asked["edits"]) for asked in talk["asked"]] == ([1, 0] if hindered else [1])
    assert (talk["reached"], talk["hindered"]) == ("", hindered)
    assert len(state(phone)["outbox"]) == 1


@pytest.mark.scenario(38)
def test_what_is_refused_on_the_way_waits_with_what_builds_on_it_while_others_go(phone: JavaScript) -> None:
    step, other = (f"{number}3333333-3333-4333-8333-333333333333" for number in (4, 5))
    write(phone, "Play for Nain", record=GOAL)
    change = [CIRCLE, "step", step, 0, {"goal": GOAL, "words": "One"}, 1]
    phone.call(DRIVER, "save", LEE, PLAN, [change], "step")
    write(phone, "Sing", record=other)
    goal, step_of_it, last = (entry["id"] for entry in state(phone)["outbox"])
    no, yes = [403, "Forbidden"], [200, {"results": "taken"}]
    talk = says(phone, no, [200, {}], no, no, no, yes)
    assert [[edit[0] for edit in asked["edits"]] for asked in talk["asked"]] == [
        [goal, step_of_it, last],
        [],
        [goal, step_of_it, last],
        [goal],
        [goal],
        [last],
    ]
    assert talk["hindered"] == "refusing"
    assert [entry["id"] for entry in state(phone)["outbox"]] == [goal, step_of_it]
    assert state(phone)["drawer"] == []


@pytest.mark.slow
def test_sixty_plans_ask_in_a_few_bytes(phone: JavaScript) -> None:
    scopes = [{"scope": f"plan-{number}/circle", "version": number} for number in range(60)]
    asked = phone.call(DRIVER, "rest", scopes, ["plan-3/circle"], 5)
    assert asked == {"have": {"plan-3/circle": 3}, "rest": [5, 59, sum(range(60)) - 3]}
    scopes[9]["recheck"] = True
    assert "rest" not in phone.call(DRIVER, "rest", scopes, [], 5)


@pytest.mark.scenario(22)
def test_a_transaction_that_fails_leaves_nothing_behind(phone: JavaScript) -> None:
    assert phone.call(DRIVER, "failing", LEE) == "phone died"
    assert "half" not in state(phone)["meta"]


def test_sealed_words_open_for_their_author_alone_and_come_back_once(phone: JavaScript) -> None:
    write(phone, "Play for Nain")
    mine, anothers = "A" * 43 + "=", "B" * 42 + "A="
    answer = phone.call(DRIVER, "sealAndReturn", LEE, mine, anothers)
    assert answer["opened"] == "closed"
    assert "Nain" not in answer["bytes"]
    assert [entry["edit"][3][0][4] for entry in state(phone)["outbox"]] == [{"words": "Play for Nain"}]


@pytest.mark.slow
def test_a_visit_begins_half_an_hour_after_the_last(phone: JavaScript) -> None:
    minute = 60_000
    at = {"plan": PLAN, "scope": CIRCLE}
    first = phone.call(DRIVER, "visit", None, at | {"version": 4}, 0, True)
    assert first["baseline"] == 4, "nothing is news on the very first"
    soon = phone.call(DRIVER, "visit", first, at | {"version": 6}, 10 * minute)
    assert (soon["baseline"], soon["latest"], soon["opened"]) == (4, 6, 0)
    later = phone.call(DRIVER, "visit", soon, at | {"version": 9}, 50 * minute)
    assert (later["baseline"], later["latest"], later["opened"]) == (6, 9, 50 * minute)
    begun = phone.call(DRIVER, "visit", None, at | {"version": 4}, 0)
    assert begun["baseline"] == 0, "a scope begun since the first visit is all news"


@pytest.mark.scenario(14)
def test_a_copy_of_this_phone_goes_on_under_the_name_it_is_given(phone: JavaScript) -> None:
    first = says(phone, [200, {"device": "twin", "said": 3}])["asked"][0]
    assert first["said"] == 0
    again = says(phone, [200, {}])["asked"][0]
    assert (again["device"], again["said"]) == ("twin", 3)
