"""How long somebody practised is understood as they write it, on the server and on the phone alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.plan.twins.minutes import SPELT, minutes_of
from tests.javascript import JavaScript
from tests.plan_twin import ask, vectors

CASES = vectors("minutes")["cases"]
PIECES = [
    *SPELT,
    "0",
    "1",
    "7",
    "20",
    "59",
    "60",
    "1440",
    "a",
    "an",
    "and",
    "of",
    "half",
    "quarter",
    "quarters",
]
PIECES += ["h", "hr", "hrs", "hour", "hours", "m", "min", "minutes"]
ODD = ["about", " ", "  ", "-", ".", ",", ":", "'", "½", "\n", "K", "İ", "ſ", "\u00a0", "²", "20 min"]
TEXTS = st.lists(st.sampled_from([*PIECES, *ODD]), max_size=7).flatmap(
    lambda pieces: st.sampled_from(["".join(pieces), " ".join(pieces)])
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_people_write_how_long_it_was_as_they_say_it(case):
    assert minutes_of(case["given"]) == case["expect"], case["why"]


@given(hours=st.integers(0, 23), minutes=st.integers(0, 59))
def test_hours_and_minutes_are_the_same_time_in_every_spelling(hours: int, minutes: int):
    said = [f"{hours}:{minutes:02}", f"{hours} h {minutes}", f"{hours}h{minutes} min"]
    said += [f"{hours * 60 + minutes}"]
    said += [f"{hours} hours and {minutes} minutes", f" {hours} HRS  {minutes} Mins. "]
    assert {minutes_of(text) for text in said} == {hours * 60 + minutes}


def test_the_phone_understands_the_same(javascript: JavaScript):
    @settings(max_examples=4, deadline=None)
    @given(st.lists(TEXTS | st.text(max_size=12), min_size=40, max_size=60))
    def alike(texts: list[str]) -> None:
        assert ask(javascript, "lasted", texts) == [minutes_of(text) for text in texts]

    assert ask(javascript, "lasted", [case["given"] for case in CASES]) == [case["expect"] for case in CASES]
    alike()
