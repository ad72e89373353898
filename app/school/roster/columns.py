"""What the columns of a roster mean, by their headings and by what stands in them. Pure."""

import re

from app.school.roster.spreadsheet import Row

# What a column is called, in small letters without punctuation.
COLUMNS = {
    "name": "name|pupil|pupil name|pupils name|student|student name|students name|full name|"
    "child|childs name|childs full name",
    "first": "first name|forename|given name|legal forename",
    "last": "last name|surname|family name|legal surname",
    "called": "preferred name|preferred forename|preferred first name|known as|called|likes to be called",
    "year": "year|year group|yr|nc year|national curriculum year|school year",
    "group": "class|form|group|reg|registration|reg group|registration group|tutor group|form tutor group|"
    "form group|class name",
    "tutor": "music teacher|music teachers|music tutor|music tutors|instrumental teacher|instrumental tutor|"
    "music leader",
    "teacher": "tutor|tutors|teacher|teachers",  # of music, or the form's
    "instrument": "instrument|instruments|music|instrument or voice|plays",
    "carers": "carers|carer|parent|parents|guardian|guardians|parent carer|parents carers|"
    "parent or carer|parents or carers",
    "kind": "user type|usertype|user role|account type|person type|role|type",  # of a list of all users
}
MEANING = {word: column for column, words in COLUMNS.items() for word in words.split("|")}
PUPILS = frozenset(["learner", "learners", "pupil", "pupils", "student", "students", "child", "children"])
NO_PUPILS_WORDS = (
    "coach facility class admin administrator superuser staff teacher teachers tutor tutors "
    "teaching assistant head headteacher governor parent parents carer carers guardian guardians "
    "contact manager employee adult user support office school super"
)
NO_PUPILS = frozenset(NO_PUPILS_WORDS.split())
LONGEST_KIND = 60


def columns_of(header: list[str], lines: list[Row]) -> list[str | None]:
    """What each column is. A column of kinds is one only where it says of somebody who they are."""
    columns = [meaning(title) for title in header]
    if "tutor" in columns:  # then the other one names the form's
        columns = [None if column == "teacher" else column for column in columns]
    for place in [place for place, column in enumerate(columns) if column == "kind"]:
        said = {kind_words(cells[place]) for _, cells in lines if place < len(cells)}
        if not any(words and (is_pupil(words) or is_staff(words)) for words in said):
            columns[place] = None
    return columns


def kind_words(cell: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", cell[:LONGEST_KIND].casefold()))


def is_pupil(words: frozenset[str]) -> bool:
    return bool(words) and PUPILS.issuperset(words)


def is_staff(words: frozenset[str]) -> bool:
    """True for words that name the staff or the family alone: `Class coach`, `PARENT`."""
    return bool(words) and NO_PUPILS.issuperset(words)


def meaning(title: str) -> str | None:
    """The column that a heading stands for."""
    return MEANING.get(" ".join(re.sub(r"[^\w ]|_", " ", title.casefold().replace("'", "")).split()))
