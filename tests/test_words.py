"""A date, a count and a message read alike, whichever server words them."""

from datetime import date, timedelta

import pytest

from app.plan import days
from tests.javascript import JavaScript
from tests.plan_twin import ask, said, vectors

VECTORS = vectors("words")


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_people_read_what_they_would_say(case):
    assert said(VECTORS["given"], [case["call"]]) == [case["expect"]], case["why"]


def test_the_phone_says_the_same_in_the_same_words(javascript: JavaScript):
    calls = [case["call"] for case in VECTORS["cases"]]
    assert ask(javascript, "said", VECTORS["given"], calls) == said(VECTORS["given"], calls)


def test_a_day_of_two_centuries_is_counted_alike_everywhere(javascript: JavaScript):
    numbers = list(range(-36_525, 36_525, 7)) + list(range(20_000, 21_600))
    expected = [(date(1970, 1, 1) + timedelta(number)).isoformat() for number in numbers]
    assert [days.text(number) for number in numbers] == expected
    assert [days.number(day) for day in expected] == numbers
    assert ask(javascript, "counted", numbers) == [list(pair) for pair in zip(expected, numbers, strict=True)]
