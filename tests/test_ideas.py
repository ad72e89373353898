"""The prompt bank: enough for everyone, in words that its readers can read, unkind to nobody."""

import re

import pytest

from app.kinds.ages import BANDS
from app.kinds.ideas import IDEAS, LONGEST
from app.kinds.stuck import REASONS
from app.plan.twins.document import document
from app.plan.twins.ideas import band_of, ideas
from tests.javascript import JavaScript
from tests.plan_plans import NOW, PLAN, by, id_of
from tests.plan_twin import ask, plain
from tests.test_looks import SPRITE

READING_AGE = {"5-7": 8, "8-11": 8, "12-14": 11, "15-18": 11}
AGE_BEFORE = 6  # at the end of a grade a child is at most that much older than its number
GROUPS = [(band, what) for band in BANDS for what in IDEAS[band]]

SENTENCE = re.compile(r"[.!?:]+(?:\s|$)")
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?<=[^aeiouysxzcgh])es$|(?<=[^aeiouytd])ed$|(?<![^aeiouy]l)e$")
APART = re.compile(r"(?<![tscg])i[ao]|e[o](?!p|u)|ea$")


def test_there_is_an_idea_for_everyone() -> None:
    assert list(BANDS) == list(READING_AGE)
    for band in BANDS:
        assert set(IDEAS[band]) == {*REASONS, "begin", "easy"}
        assert all(len(IDEAS[band][reason]) >= 4 for reason in REASONS)
        assert len(IDEAS[band]["begin"]) == len(IDEAS[band]["easy"]) == 12


def test_each_idea_is_a_line_with_a_picture_and_said_once() -> None:
    pictures = set(re.findall(r'<symbol id="([a-z0-9-]+)"', SPRITE))
    for band, what in GROUPS:
        for id_, (picture, words) in IDEAS[band][what].items():
            assert re.fullmatch("[a-z]+", id_)
            assert picture in pictures, picture
            assert words == words.strip()
            assert "\n" not in words
            assert len(words) <= LONGEST
    for band in BANDS:
        said = [words for found in IDEAS[band].values() for _, words in found.values()]
        assert len(said) == len(set(said))


@pytest.mark.parametrize(("band", "what"), GROUPS, ids=["-".join(group) for group in GROUPS])
def test_ideas_can_be_read_by_those_they_are_for(band: str, what: str) -> None:
    text = " ".join(words for _, words in IDEAS[band][what].values())
    assert reading_age(text) <= READING_AGE[band]


def test_no_idea_blames_or_sends_anybody_shopping() -> None:
    unkind = re.compile(
        r"\b(practi[sc]e (more|harder)|try harder|lazy|you should|you must|have to work|effort|give up|"
        r"streaks?|points|missed|score|rank|buy|shop|pay|cost|order a)\b",
        re.IGNORECASE,
    )
    said = [words for band, what in GROUPS for _, words in IDEAS[band][what].values()]
    assert [words for words in said if unkind.search(words)] == []


def test_syllables_are_counted_as_people_say_them() -> None:
    spoken = {"a": 1, "one": 1, "little": 2, "music": 2, "tried": 1, "started": 2, "idea": 3, "video": 3}
    spoken |= {"you're": 1, "changes": 2, "notes": 1, "people": 2, "question": 2, "various": 3}
    assert {word: syllables(word) for word in spoken} == spoken


def test_both_servers_offer_the_same(javascript: JavaScript) -> None:
    words = ["start", "who", None]
    sparks = [
        [
            "spark",
            id_of(90 + n),
            9,
            by("ffion", words=f"My own {sort}") | by("ffion", **({"sort": sort} if sort else {})),
        ]
        for n, sort in enumerate(words)
    ]
    own = [
        ["hard", "", "Ask Mr Dove"],
        ["hard", "5-7", "For little ones"],
        ["easy", "12-14", "Room 4 is free"],
    ]
    facts = {"own": own, "hidden": ["12-14.hard.spot", "12-14.hard.gone", "8-11.hard.slow"]}
    cases = []
    for card in ({}, {"year": "Year 8"}, {"year": "Year 8", "ideas": facts}):
        rows = [["card", "c", 1, by("server", name="Ffion", **card)]]
        for more in ([], sparks):
            circle = {"version": 9, "records": rows}
            held = {f"{PLAN}/circle": circle, f"{PLAN}/home": {"version": 9, "records": more}}
            cases.append({"plan": {"id": PLAN, "role": "pupil"}, "held": held})
    me = {"person": "ffion", "offsets": [[0, 0]]}
    asked = [[what, turn] for what in (*REASONS, "begin", "easy", "constructor", None) for turn in (0, 1, 7)]
    here = [
        [plain(ideas(IDEAS, document(case["plan"], case["held"], me, now=NOW), *one)) for one in asked]
        for case in cases
    ]
    assert ask(javascript, "offered", cases, me, NOW, asked) == here
    assert any(one["of"] == "school" for offered in here[-1] for one in offered)
    assert here[0] != here[2] != here[4] != here[5]


YEARS = {
    "Year 2": "5-7",
    "Reception": "5-7",
    "R": "5-7",
    "3": "8-11",
    "Year 7": "12-14",
    "Year 10": "15-18",
    "Year 13": "15-18",
    "Year 99": "8-11",
    "": "8-11",
    "Kestrel": "8-11",
    "السنة ٧": "8-11",
}


def test_the_age_is_that_of_the_school_year(javascript: JavaScript) -> None:
    assert {year: band_of(year) for year in YEARS} == YEARS
    assert ask(javascript, "bands", list(YEARS)) == list(YEARS.values())


def reading_age(text: str) -> float:
    """In years, by the Flesch–Kincaid grade of the whole text. A grade is a school year; the first ends at 7.

    A single short sentence says little, so ideas are measured together: all those for one reason and band.
    """
    words = WORD.findall(text.lower())
    sentences = len(SENTENCE.findall(text))
    spoken = sum(map(syllables, words))
    grade = 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59
    return grade + AGE_BEFORE


def syllables(word: str) -> int:
    """Groups of vowels, one at least. None are a silent e at the end (but for -le), that of -ed (but for -ted
    and -ded) and that of -es (but after a hiss); two are `ia`, `io` and `eo` (but in -tion and -eople).
    """
    bare = SILENT.sub("", word.split("'")[0])
    return max(1, len(VOWELS.findall(bare)) + len(APART.findall(bare)))
