"""What people send is read in as many steps as it has letters."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from zlib import crc32

import pytest
from marshmallow import ValidationError

from app.exchange import views as exchange_views
from app.kinds.schema import SCHEMA
from app.people import names, passwords, paths
from app.plan.twins import search, values
from app.school import names as school_names
from app.school import years
from app.school.roster import columns, question_file, spreadsheet
from app.school.roster import file as roster_file
from sync import text
from sync.letters import MARKS, composed
from tests.javascript import JavaScript
from tests.plan_twin import with_tables
from tests.steps import TIMES, TOO_LONG, growth, longer

MARKED = "a" + "\u0316\u0301" * 200  # marks that have to be put in order
GAPS = "Scales" + " " * 4_000 + "slowly" + "\r\n" * 4_000
SLASHES = "n / a." * 300
MODULE = "tests/letters_runner.js"
FIELD = SCHEMA.kinds["goal"].fields["words"]
SUMMARIES = [{"name": "Ffion", "full": "Ffion Llewellyn", "year": "Year 7", "group": None, "learns": []}]


def refused(words: str) -> None:
    with suppress(ValidationError):
        FIELD.check(words)


def unread(words: str) -> None:
    with suppress(spreadsheet.UnreadableError):
        spreadsheet.rows(words.encode())


def headings(data: bytes) -> None:
    with suppress(spreadsheet.UnreadableError):
        roster_file.read(data)


def quotes(times: int) -> str:
    """JSON too deep to be read, with a text in it that does not end."""
    return "[" * 100 + '"' + '\\"' * (100 * times)


def types(times: int) -> bytes:
    return b"name" + b",type" * (300 * times) + b"\n" + b"a\n" * (300 * times)


def shuffled(times: int) -> tuple[str, str, str]:
    """The same words in three orders."""
    words = [f"w{place % 97}" for place in range(30 * times)]
    one, other = (sorted(words, key=lambda word: hash_of(word, turn)) for turn in (1, 2))
    return " ".join(words), " ".join(one), " ".join(other)


def hash_of(word: str, turn: int) -> int:
    return crc32(f"{turn} {word}".encode())


READERS: dict[str, tuple[Callable[[Any], object], Any]] = {
    "a form": (values.clean, MARKED),
    "a form, gaps": (values.clean, GAPS),
    "the engine": (refused, MARKED),
    "a roster": (school_names.same, MARKED),
    "a sign-in name": (names.plain, MARKED),
    "a sign-in name that is typed": (names.typed_sign_in, MARKED),
    "a search for people": (names.searched, MARKED),
    "a search for plans": (lambda words: search.matching(SUMMARIES, words), GAPS),
    "a password": (
        lambda words: passwords.matches(passwords.LIGHT, passwords.LIGHT_OF_NOBODY, words),
        MARKED,
    ),
    "a new password, marks": (lambda words: passwords.unfit(words, "Ffion"), MARKED),
    "where to go next": (paths.own_path, "/" + "a?" * 2000),
    "deep JSON": (exchange_views._cut, quotes),
    "a roster's cells": (roster_file.several, SLASHES),
    "a roster's names": (lambda words: roster_file.people(words, roster_file.Counter()), MARKED + ";" + GAPS),
    "who is nobody": (school_names.is_nobody, "n.a. / " * 500),
    "a year": (years.year_name, "0" * 2000 + "x"),
    "a class": (years.class_parts, "year 0" + "0 " * 2000),
    "a heading": (columns.meaning, "pupil's_" * 500),
    "a roster's line ends": (unread, "name\n" + "\r\n" * 500),
    "a roster's headings": (headings, types),
    "a question's table": (question_file.harmless, "=,;'" * 1000),
    "a merge": (lambda words: text.merge("", words, "slowly"), GAPS),
    "a merge on both sides": (lambda words: text.merge("slowly", words + " a", "b " + words), "a b  " * 1000),
    "a merge of the same words": (lambda texts: text.merge(*texts), shuffled),
}


@pytest.mark.scenario(43)
@pytest.mark.parametrize("reader", READERS)
def test_sixteen_times_the_text_takes_about_sixteen_times_as_long(reader: str) -> None:
    read, words = READERS[reader]
    sent = (words(1), words(TIMES)) if callable(words) else (words, longer(words))
    assert growth(read, *sent) < TOO_LONG, "256 times, where each letter looks at all others"


@pytest.mark.slow
@pytest.mark.scenario(43)
def test_the_phone_reads_as_fast(javascript: JavaScript) -> None:
    for words in (MARKED, GAPS, GAPS + "!"):
        once, longer_ = with_tables(javascript).call(MODULE, "times", [words, longer(words)])
        assert longer_ < TOO_LONG * once, words[:10]


@pytest.mark.scenario(43)
def test_a_new_password_of_many_signs_is_looked_at_as_soon() -> None:
    few, many = ("4@8({[<3" * 5, "4@8({[<369&0+7%$5!1|2" * 2)
    assert growth(lambda words: passwords.unfit(words, "Ffion"), few, many) < 8
    assert passwords.unfit(many) is None, "and it is a good one"


def test_what_is_composed_is_alike_on_both_sides_and_a_letter_keeps_thirty_marks(
    javascript: JavaScript,
) -> None:
    typed = ["Zoe\u0308", "w\u0302yr", "a" + "\u0301" * 99 + "b", "\u0e01\u0e34\u0e48" * 20, " \tx\r\ny \n"]
    assert with_tables(javascript).call(MODULE, "cleaned", typed) == [values.clean(one) for one in typed]
    assert composed("b" + "\u0301" * 99) == "b" + "\u0301" * MARKS


def test_a_text_taken_apart_is_whole_when_it_is_put_together() -> None:
    for whole in ("", " ", "a", " a  b\n", "\n\na\tb \n "):
        parts = text.split(whole)
        assert "".join(map("".join, zip(parts.gaps, parts.words, strict=True))) + parts.tail == whole
