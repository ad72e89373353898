"""What its author has written over before it left the device is not sent; nothing else is left out."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.javascript import JavaScript
from tests.simulator.coalesce import coalesce

VECTORS = json.loads((Path(__file__).parent / "vectors" / "coalesce.json").read_text())
MODULE = "tests/coalesce_runner.js"


def coalesced(case: dict[str, Any]) -> dict[str, Any]:
    """What the model of a device makes of it."""
    waiting = {
        number: {"edit": [name, 0, more.get("for"), changes], "sent": "sent" in more or "again" in more}
        for number, (name, changes, more) in enumerate(entries(case))
    }
    name, changes = case["edit"]
    edit, gone = coalesce(waiting, [name, 0, None, changes])
    return {"gone": [waiting[number]["edit"][0] for number in gone], "changes": edit[3]}


def entries(case: dict[str, Any]) -> list[list[Any]]:
    return [[*entry, {}][:3] for entry in case["waiting"]]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_an_edit_takes_over_what_it_makes_needless(vector: dict[str, Any]) -> None:
    assert coalesced(vector["given"]) == vector["expect"], vector["why"]


def test_the_phone_coalesces_alike(javascript: JavaScript) -> None:
    cases = [vector["given"] for vector in VECTORS]
    assert javascript.call(MODULE, "coalesced", cases) == [vector["expect"] for vector in VECTORS]


FIELDS = st.sampled_from(["why", "by_when"])
TICKS = st.sampled_from(["jazz", "pop", "folk"])


@st.composite
def ticked(draw: st.DrawFn) -> Any:
    come = draw(st.lists(TICKS, unique=True, min_size=1))
    go = [each for each in draw(st.lists(TICKS, unique=True)) if each not in come]
    return {"$add": come, "$remove": go} if go else {"$add": come}


@st.composite
def change(draw: st.DrawFn) -> list[Any]:
    record, new = draw(st.sampled_from("gh")), draw(st.sampled_from([0, 0, 0, 1]))
    words = st.sampled_from(["a", "b", None, {"$settle": 2}])
    values = draw(st.dictionaries(FIELDS, words, min_size=1))
    if draw(st.booleans()):
        values["loves"] = draw(ticked())
    return ["circle", "goal", record, draw(st.integers(0, 4)), values, new]


EDITS = st.lists(change(), min_size=1, max_size=2, unique_by=lambda one: one[2])
MORE = st.sampled_from([{}, {}, {}, {"sent": 1}, {"again": [3]}, {"for": "ffion"}])
CASES = st.builds(
    lambda before, last: {
        "waiting": [[f"a:{number}", *entry] for number, entry in enumerate(before)],
        "edit": ["b:1", last],
    },
    st.lists(st.tuples(EDITS, MORE), max_size=5),
    EDITS,
)


QUICK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8)
LONG = settings(QUICK, max_examples=40)
TENS = st.lists(CASES, min_size=10, max_size=10)


@QUICK
@given(cases=TENS)
def test_whatever_waits_the_phone_and_its_model_coalesce_alike(
    javascript: JavaScript, cases: list[dict[str, Any]]
) -> None:
    compare(javascript, cases)


@pytest.mark.slow
@LONG
@given(cases=TENS)
def test_of_many_more_the_phone_and_its_model_make_the_same(
    javascript: JavaScript, cases: list[dict[str, Any]]
) -> None:
    compare(javascript, cases)


def compare(javascript: JavaScript, cases: list[dict[str, Any]]) -> None:
    assert javascript.call(MODULE, "coalesced", cases) == [coalesced(case) for case in cases]


@QUICK
@given(cases=TENS)
def test_no_base_rises_and_no_field_is_forgotten(cases: list[dict[str, Any]]) -> None:
    for case in cases:
        check_bases(case)


@pytest.mark.slow
@LONG
@given(cases=TENS)
def test_of_many_more_no_base_rises_and_no_field_is_forgotten(cases: list[dict[str, Any]]) -> None:
    for case in cases:
        check_bases(case)


def check_bases(case: dict[str, Any]) -> None:
    found = coalesced(case)
    gone = [entry for entry in entries(case) if entry[0] in found["gone"]]
    said = {(one[2], name): one[3] for one in found["changes"] for name in one[4]}
    for _, changes, more in [*gone, ["b:1", case["edit"][1], {}]]:
        assert more == {}, "what was sent, or is another voice's, goes nowhere"
        for one in changes:
            for name in one[4]:
                assert one[5] or said[one[2], name] <= one[3]
