"""What a page is given: the same on the server and on the phone, whoever looks and whatever is unsent."""

import json
import random
from typing import Any

import pytest

from app.plan.twins.document import document, find
from app.plan.twins.record import blank
from app.plan.twins.summary import by_need
from tests.javascript import JavaScript
from tests.plan_plans import random_plan, year_plan
from tests.plan_twin import ask, counter, drawn, plain, vectors

VECTORS = vectors("document")
PLAN = VECTORS["plan"]


def case_of(given: dict[str, Any]) -> dict[str, Any]:
    """A vector in full: scopes by their whole names, and everyone on the plan."""
    person, role = given["reader"]
    held = {name: given[name] for name in ("circle", "home") if name in given}
    held.setdefault("circle", {"version": 0, "records": []})
    held["circle"]["records"] += [
        ["member", f"m-{who}", 1, member(who, *facts)]
        for who, *facts in VECTORS["people"]
        if not has_member(held, who)
    ]
    return {
        "plan": {"id": PLAN, "role": role, "years": given.get("years", []), "read": read_of(given)},
        "me": {"person": person, "offsets": [[0, 0]]},
        "held": {whole(name): part for name, part in held.items()},
        "unsent": [in_full(edit) for edit in given.get("unsent", [])],
        "seen": given.get("seen") and {whole(name): version for name, version in given["seen"].items()},
        "now": VECTORS["now"],
        "typed": given.get("typed"),
        "told": given.get("told", []),
    }


def read_of(given: dict[str, Any]) -> dict[str, int]:
    places = (name.split(" ") for name in given.get("read", ()))
    return {f"{place} {whole(scope)}": given["read"][f"{place} {scope}"] for place, scope in places}


def in_full(edit: list[Any]) -> list[Any]:
    return [*edit[:3], [[whole(change[0]), *change[1:]] for change in edit[3]]]


def whole(name: str) -> str:
    if name == "elsewhere":
        return "99999999-9999-4999-8999-999999999999/circle"
    return f"{PLAN}/{'home/2026' if name == 'home' else name}"


def has_member(held: dict[str, Any], who: str) -> bool:
    return any(row[1] == f"m-{who}" for row in held["circle"]["records"])


def member(who: str, name: str, role: str, until: str | None) -> dict[str, Any]:
    facts = {"person": who, "name": name, "role": role} | ({"until": until} if until else {})
    return {field: [value, 1, "server", 1] for field, value in facts.items()}


def reach(found: Any, path: str) -> Any:
    """`goals.0.f.words.value` of a document; None where there is no such element."""
    for step in path.split("."):
        if isinstance(found, list):
            found = found[int(step)] if int(step) < len(found) else None
        else:
            found = found[step]
    return found


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_a_page_shows(case):
    made = drawn(case_of(case["given"]))
    shown = made["document"] | {"summary": made["summary"]}
    assert {path: reach(shown, path) for path in case["expect"]} == case["expect"], case["why"]


def test_the_phone_shows_what_the_server_shows(javascript: JavaScript):
    cases = [case_of(case["given"]) for case in VECTORS["cases"]]
    for case, found in zip(VECTORS["cases"], ask(javascript, "drawn", cases), strict=True):
        assert found == drawn(case_of(case["given"])), case["name"]


def test_no_history_is_read_in_two_ways(javascript: JavaScript):
    cases = [random_plan(random.Random(seed)) for seed in range(60)]
    for seed, (case, found) in enumerate(zip(cases, ask(javascript, "drawn", cases), strict=True)):
        assert found == drawn(case), seed


def test_four_times_as_much_is_drawn_in_about_four_times_the_steps(javascript: JavaScript):
    plan = year_plan()
    (home,) = (part for scope, part in plan["held"].items() if "/home/" in scope)
    one = ask(javascript, "steps", plan)
    rows = json.dumps(home["records"])
    for n in (1, 2, 3):
        home["records"] += json.loads(rows.replace("01930000-", f"0193000{n}-"))
    assert one < ask(javascript, "steps", plan) < 5 * one, "sixteen times, where each is held against all"


def test_words_typed_into_a_rejected_form_are_in_the_form_that_follows():
    lesson = "01930000-0000-7000-8000-0000000000a1"
    said = {"value": "Bars 5", "text": "Bars 5", "was": "", "base": None, "error": "Too long."}
    typed = {
        "fields": {"task.t9.words": said, f"lesson.{lesson}.did": said},
        "new": [["lesson", lesson, f"{PLAN}/home/2026", None], ["task", "t9", f"{PLAN}/home/2026", lesson]],
    }
    case = case_of({"reader": ["lee", "tutor"], "typed": typed})
    plan = document(case["plan"], case["held"], case["me"], now=case["now"], typed=typed, fresh=counter())
    record = blank(plan, "lesson", None, 0, counter())
    first, second = (blank(plan, "task", record, n, counter()) for n in (0, 1))
    assert (record["id"], record["f"]["did"]["text"], record["f"]["did"]["was"]) == (lesson, "Bars 5", "")
    assert (first["id"], first["f"]["words"]["error"], second["id"]) == ("t9", "Too long.", counter()())
    assert (second["parent"], second["scope"]) == (lesson, f"{PLAN}/home/2026")
    assert record["note"]["new"] == 1


def test_a_record_is_found_where_its_reader_may_see_it():
    circle = {"version": 1, "records": [["goal", "g1", 1, None]]}
    case = case_of({"reader": ["ffion", "pupil"], "circle": circle})
    plan = document(case["plan"], case["held"], case["me"], now=case["now"], fresh=counter())
    assert (find(plan, "goal", "g1") or {})["gone"]
    assert find(plan, "goal", "another child's") is None
    assert plain(find(plan, "about", ""))["new"] == 1


def test_a_list_is_sorted_by_need_and_never_by_output():
    lines = [
        {"plan": "1", "name": "Aled", "needs": [], "year": "Year 7", "group": None},
        {"plan": "2", "name": "Zosia", "needs": ["asked", "news"], "year": "Year 8", "group": "8 Kestrel"},
        {"plan": "3", "name": "Bea", "needs": ["question"], "year": None, "group": None},
        {"plan": "4", "name": "Al", "needs": [], "year": "Year 7", "group": None},
    ]
    assert [one["name"] for one in by_need(lines)] == ["Zosia", "Bea", "Al", "Aled"]
