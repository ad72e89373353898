"""A roster: who a file says learns music here. Pure: bytes in, lines and problems out.

Two lines with the same name, year and class are one pupil, whose tutors, carers and instruments are put
together. The same name in another class is another pupil.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from app.school.spreadsheet import Row, rows

# What a column is called, in small letters without punctuation.
COLUMNS = {
    "name": "name|pupil|pupil name|pupils name|student|student name|students name|full name|"
    "child|childs name|childs full name",
    "first": "first name|forename|given name|legal forename",
    "last": "last name|surname|family name|legal surname",
    "called": "preferred name|preferred forename|preferred first name|known as|called|likes to be called",
    "year": "year|year group|yr|nc year|national curriculum year|school year",
    "group": "class|form|group|reg|registration|reg group|registration group|tutor group|class name",
    "tutor": "tutor|tutors|teacher|music teacher|music tutor|instrumental teacher|music leader",
    "instrument": "instrument|instruments|music|instrument or voice|plays",
    "carers": "carers|carer|parent|parents|guardian|guardians|parent carer|parents carers|"
    "parent or carer|parents or carers",
}
MEANING = {word: column for column, words in COLUMNS.items() for word in words.split("|")}
SEVERAL = re.compile(r"[;,/|&\n]+")
YEAR = re.compile(r"(?:year|yr|y)?\s*0*(\d{1,2})", re.IGNORECASE)
LIMITS = {"name": 120, "called": 60, "year": 30, "group": 60}
LONGEST_NAME = 120
RUNS_IN_EXCEL = ("=", "+", "-", "@", "\t")


@dataclass(frozen=True)
class Problem:
    """Why a line cannot be taken."""

    line: int
    reason: str


@dataclass
class Pupil:
    """One pupil of the file. lines: where they stand; tutors, carers, instruments as written, each once.

    apart: two of the lines name carers, and none in common; it may be two children of one name.
    """

    name: str
    called: str = ""
    year: str = ""
    group: str = ""
    lines: list[int] = field(default_factory=list)
    tutors: list[str] = field(default_factory=list)
    carers: list[str] = field(default_factory=list)
    instruments: list[str] = field(default_factory=list)
    apart: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """Who this is: name, year and class, however they are written."""
        return same(self.name), same(self.year), same(self.group)

    @property
    def title(self) -> str:
        """Name and class, to tell namesakes apart."""
        return f"{self.name} ({self.group or self.year})" if self.group or self.year else self.name


@dataclass
class Roster:
    """What a file says. ignored: columns that mean nothing here, and are not kept."""

    pupils: list[Pupil] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def read(data: bytes) -> Roster:
    """The roster in a file. Raises `UnreadableError` where the file as a whole makes no sense."""
    (header_line, header), *lines = rows(data)
    roster = Roster(ignored=[title for title in header if title and meaning(title) is None])
    columns = [meaning(title) for title in header]
    if not {"name"} & set(columns) and not {"first", "last"} <= set(columns):
        reason = "The first line must name the columns, and one of them must be “name”."
        roster.problems.append(Problem(header_line, reason))
        return roster
    twice = {column for column in columns if column and columns.count(column) > 1}
    roster.problems += [Problem(header_line, f"Two columns say “{column}”.") for column in sorted(twice)]
    found: dict[tuple[str, str, str], Pupil] = {}
    for line in lines:
        take(roster, found, columns, line)
    roster.pupils = list(found.values())
    return roster


def take(
    roster: Roster, found: dict[tuple[str, str, str], Pupil], columns: list[str | None], row: Row
) -> None:
    """Put one line into the roster, or its problem."""
    line, cells = row
    values = {column: cell for column, cell in zip(columns, cells, strict=False) if column}
    pupil = pupil_of(values)
    pupil.lines.append(line)
    reasons = problems_of(pupil, cells, len(columns))
    roster.problems += [Problem(line, reason) for reason in reasons]
    if reasons:
        return
    known = found.setdefault(pupil.key, pupil)
    if known is not pupil:
        merge(known, pupil)


def pupil_of(values: dict[str, str]) -> Pupil:
    name = values.get("name") or f"{values.get('first', '')} {values.get('last', '')}"
    return Pupil(
        forename_first(one_line(name)),
        one_line(values.get("called", "")),
        year_name(values.get("year", "")),
        one_line(values.get("group", "")),
        tutors=several(values.get("tutor", "")),
        carers=several(values.get("carers", "")),
        instruments=several(values.get("instrument", "")),
    )


def forename_first(name: str) -> str:
    """`Nowak, Ann` is how registers sort Ann Nowak."""
    surname, comma, forename = name.partition(", ")
    return f"{forename} {surname}" if comma and forename and ", " not in forename else name


def problems_of(pupil: Pupil, cells: list[str], width: int) -> list[str]:
    """What keeps this line from being taken, in words for whoever made the file."""
    reasons = []
    if any(cells[width:]):
        reasons.append("There are more cells than columns. A comma within a name needs quotation marks.")
    if not pupil.name:
        reasons.append("The name is missing.")
    for column, limit in LIMITS.items():
        if len(getattr(pupil, column)) > limit:
            reasons.append(f"The {column} is longer than {limit} letters.")
    people = [pupil.name, pupil.called, *pupil.tutors, *pupil.carers, *pupil.instruments]
    reasons += [f"“{text[:40]}…” is too long." for text in people[2:] if len(text) > LONGEST_NAME]
    texts = [*people, pupil.year, pupil.group]
    reasons += [f"“{text[:40]}” looks like a formula." for text in texts if text.startswith(RUNS_IN_EXCEL)]
    if any(unicodedata.category(letter) in ("Cc", "Cs") for text in texts for letter in text):
        reasons.append("There are letters that cannot be shown.")
    names = [pupil.name, pupil.called, *pupil.tutors, *pupil.carers]
    reasons += [f"“{name[:40]}” is no name." for name in names if name and not any(map(str.isalpha, name))]
    return reasons


def merge(known: Pupil, again: Pupil) -> None:
    """A pupil who stands on two lines: what both say, each once."""
    families = [set(map(same, pupil.carers)) for pupil in (known, again)]
    known.apart |= all(families) and families[0].isdisjoint(families[1])
    known.lines += again.lines
    known.called = known.called or again.called
    for column in ("tutors", "carers", "instruments"):
        setattr(known, column, each_once(getattr(known, column) + getattr(again, column)))


def meaning(title: str) -> str | None:
    """The column that a heading stands for."""
    return MEANING.get(" ".join(re.sub(r"[^\w ]|_", " ", title.casefold().replace("'", "")).split()))


def several(cell: str) -> list[str]:
    """The names in one cell, each once."""
    return each_once([one_line(part) for part in SEVERAL.split(cell)])


def each_once(names: list[str]) -> list[str]:
    kept: dict[str, str] = {}
    for name in filter(None, names):
        kept.setdefault(same(name), name)
    return list(kept.values())


def year_name(text: str) -> str:
    """`7`, `Y7` and `Yr 07` are Year 7; other words (Reception) stay as they are."""
    found = YEAR.fullmatch(one_line(text))
    return f"Year {found[1]}" if found else one_line(text)


def one_line(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def same(text: str) -> str:
    """Equal for names that differ in capitals and spaces only."""
    return one_line(text).casefold()
