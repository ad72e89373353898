"""What people send is read in as many steps as it has letters: four times as much in four times as long."""

import time
from collections.abc import Callable

import pytest
from marshmallow import ValidationError

from app.people import names
from app.plan import values
from app.plan.kinds import SCHEMA
from app.school.names import same
from sync import text
from sync.letters import MARKS, composed
from tests.javascript import JavaScript

MARKED = "a" + "\u0316\u0301" * 1500  # marks that have to be put in order
GAPS = "Scales" + " " * 40_000 + "slowly" + "\r\n" * 40_000
MODULE = "tests/letters_runner.js"
FIELD = SCHEMA.kinds["goal"].fields["words"]


def refused(words: str) -> None:
    with pytest.raises(ValidationError):
        FIELD.check(words)


READERS: dict[str, tuple[Callable[[str], object], str]] = {
    "a form": (values.clean, MARKED),
    "a form, gaps": (values.clean, GAPS),
    "the engine": (refused, MARKED),
    "a roster": (same, MARKED),
    "a sign-in name": (names.plain, MARKED),
    "a merge": (lambda words: text.merge("", words, "slowly"), GAPS),
}


def longer(words: str) -> str:
    """Four times as long, each run of it too."""
    return "".join(letter * 4 for letter in words)


def seconds(read: Callable[[str], object], words: str) -> float:
    """The least of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        read(words)
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.scenario(43)
@pytest.mark.parametrize("reader", READERS)
def test_four_times_the_text_takes_about_four_times_as_long(reader: str) -> None:
    read, words = READERS[reader]
    once, four_times = seconds(read, words), seconds(read, longer(words))
    assert four_times < 9 * max(once, 0.0005), "sixteen times, where each letter looks at all others"


@pytest.mark.scenario(43)
def test_the_phone_reads_as_fast(javascript: JavaScript) -> None:
    for words in (MARKED, GAPS, GAPS + "!"):
        once, four_times = javascript.call(MODULE, "times", words)
        assert four_times < 9 * max(once, 1), words[:10]


def test_what_is_composed_is_alike_on_both_sides_and_a_letter_keeps_thirty_marks(
    javascript: JavaScript,
) -> None:
    typed = ["Zoe\u0308", "w\u0302yr", "a" + "\u0301" * 99 + "b", "\u0e01\u0e34\u0e48" * 20, " \tx\r\ny \n"]
    assert javascript.call(MODULE, "cleaned", typed) == [values.clean(one) for one in typed]
    assert composed("b" + "\u0301" * 99) == "b" + "\u0301" * MARKS


def test_a_text_taken_apart_is_whole_when_it_is_put_together() -> None:
    for whole in ("", " ", "a", " a  b\n", "\n\na\tb \n "):
        parts = text.split(whole)
        assert "".join(map("".join, zip(parts.gaps, parts.words, strict=True))) + parts.tail == whole
