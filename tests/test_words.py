"""A date, a count and a message read alike, whichever server words them."""

from datetime import date, timedelta

import pytest
from marshmallow import ValidationError

from app.kinds.schema import SCHEMA
from app.plan.twins import days
from app.plan.twins.values import parsed
from tests.javascript import JavaScript
from tests.plan_twin import ask, said, vectors

VECTORS = vectors("words")
LESSON_DAY = SCHEMA.kinds["lesson"].fields["day"]
YEARS = (0, 1900, 2000, 2026, 2028)
ODD_DAYS = (
    "\uff12\uff10\uff12\uff16-01-02", "\u0662\u0660\u0662\u0666-01-02", "2026-1-02", "20260102", "2026-W01-1",
    "2026-01-02\n", " 2026-01-02", "12026-01-02", "-2026-01-02", "today", "",
)  # fmt: skip


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


def taken_as_a_day(text: str) -> bool:
    """By the engine, which asks again whatever a form had let through."""
    try:
        return bool(LESSON_DAY.check(text) == text)
    except ValidationError:
        return False


@pytest.mark.scenario(1)
def test_a_day_that_never_is_is_none_for_the_engine_the_form_and_the_phone(javascript: JavaScript):
    months = [f"{year:04}-{month:02}-{day:02}" for year in YEARS for month in range(14) for day in range(33)]
    real = {
        day.isoformat() for day in (date(year, 1, 1) + timedelta(n) for year in YEARS[1:] for n in range(365))
    }
    real |= {f"{year}-12-31" for year in YEARS[1:]}
    for text in [*months, *ODD_DAYS]:
        assert taken_as_a_day(text) == (parsed(LESSON_DAY, text)[1] is None) == (text in real), text
    assert ask(javascript, "dated", [*months, *ODD_DAYS]) == [text in real for text in [*months, *ODD_DAYS]]
