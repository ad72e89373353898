"""A form becomes the edit that its writer meant, on the server and on the phone alike."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.plan.digest import digest
from tests.javascript import JavaScript
from tests.plan_twin import ask, taken, vectors

VECTORS = vectors("form")
NAMES = VECTORS["words"]


def spelt(value: Any) -> Any:
    """A case with its short names in full."""
    text = json.dumps(value)
    for short, full in NAMES.items():
        text = text.replace(short, full)
    return json.loads(text)


def case_of(case: dict[str, Any]) -> dict[str, Any]:
    plan = {"id": NAMES["$plan"], "person": NAMES["$me"], "epoch": "e2"}
    return {"door": "edit", "now": VECTORS["now"], "plan": plan} | spelt(case)


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_what_was_typed_is_what_is_saved(case):
    expected = spelt(case["expect"])
    found = taken(case_of(case))
    assert {name: found[name] for name in expected} == expected, case["why"]


def test_the_phone_makes_the_same_edits_of_the_same_forms(javascript: JavaScript):
    cases = [case_of(case) for case in VECTORS["cases"]]
    assert ask(javascript, "taken", cases) == [taken(case) for case in cases]


def test_a_huge_form_is_refused_before_it_is_read(javascript: JavaScript):
    plan = {"id": NAMES["$plan"], "person": NAMES["$me"], "epoch": "e2"}
    many = [[f"goal.{number}", "x"] for number in range(3001)]
    long = [["record", "x" * 200_001]]
    cases = [{"door": "edit", "now": 0, "plan": plan, "items": items} for items in (many, long)]
    assert [taken(case)["fault"] for case in cases] == ["too-large", "too-large"]
    assert ask(javascript, "taken", cases) == [taken(case) for case in cases]


def test_a_double_click_is_one_edit_whatever_was_on_the_screen():
    change = ["p/circle", "goal", "g", 9, {"words": "é", "sort": {"$add": ["wider"]}}, 0]
    later = [*change[:3], 12, dict(reversed(change[4].items())), 0]
    assert digest("key", [change]) == digest("key", [later])
    assert digest("key", [change]) != digest("another", [change])
    assert len(digest("key", [change])) == 16


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["", "1", "0", "working", "2026-11-22", "musical\nwider", "a\r\nb ", NAMES["$goal"], "\u0301e", "12 "]
)
KINDS = {"goal": "circle", "step": "circle", "practice": "home/2026", "about": "circle", "task": "home/2026"}
FIELDS = ["words", "goal", "lesson", "sort", "done", "day", "times", "felt", "loves", "amount", "tasks"]
SENT = [(), ("",), ("", "was."), ("was.",), ("", "", "was.")]


@st.composite
def forms(draw: st.DrawFn) -> list[list[str]]:
    items = [["save", draw(TEXTS)]]
    for number, kind in enumerate(draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=3))):
        record = f"0193000{number}-0000-7000-8000-000000000001"
        scope = f"{NAMES['$plan']}/{KINDS[kind]}"
        items.append(["record", f"{kind} {record} {scope} 9 {draw(st.integers(0, 1))}"])
        for name in FIELDS:
            stem = f"{kind}.{record}.{name}"
            items += [[prefix + stem, draw(TEXTS)] for prefix in draw(st.sampled_from(SENT))]
    return items


def test_no_form_is_read_in_two_ways(javascript: JavaScript):
    drawn: list[list[list[str]]] = []

    @settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(forms())
    def collect(items):
        drawn.append(items)

    collect()
    plan = {"id": NAMES["$plan"], "person": NAMES["$me"], "epoch": "e2"}
    cases = [{"door": "edit", "now": VECTORS["now"], "plan": plan, "items": items} for items in drawn]
    for case, found in zip(cases, ask(javascript, "taken", cases), strict=True):
        assert found == taken(case), case["items"]
