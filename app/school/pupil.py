"""A pupil as a line of a roster or a form says who it is, and what keeps that from being taken."""

import unicodedata
from dataclasses import dataclass, field

from app.school.names import same_name

LIMITS = {"name": 120, "called": 60, "year": 30, "group": 60}
LONGEST_NAME = 120
MOST_NAMED = 40  # adults and instruments of one pupil, in all their lines
TOO_MANY = f"More than {MOST_NAMED} people and instruments are named for one pupil."
RUNS_IN_EXCEL = ("=", "+", "-", "@", "\t")


@dataclass
class Pupil:
    """One pupil of a file or a form. lines: where it stands; tutors, carers, instruments as written.

    kind: what a list of all users calls this one, where that may be no pupil.
    """

    name: str
    called: str = ""
    year: str = ""
    group: str = ""
    lines: list[int] = field(default_factory=list)
    tutors: list[str] = field(default_factory=list)
    carers: list[str] = field(default_factory=list)
    instruments: list[str] = field(default_factory=list)
    kind: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """Who this is: name, year and class, however they are written."""
        return same_name(self.name), same_name(self.year), same_name(self.group)

    @property
    def title(self) -> str:
        """Name and class, to tell namesakes apart."""
        return f"{self.name} ({self.group or self.year})" if self.group or self.year else self.name


def names_too_many(pupil: Pupil) -> bool:
    return len(pupil.tutors) + len(pupil.carers) + len(pupil.instruments) > MOST_NAMED


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
    if names_too_many(pupil):
        return [*reasons, TOO_MANY]
    people = [pupil.name, pupil.called, *pupil.tutors, *pupil.carers, *pupil.instruments]
    reasons += [f"“{text[:40]}…” is too long." for text in people[2:] if len(text) > LONGEST_NAME]
    texts = [*people, pupil.year, pupil.group]
    reasons += [f"“{text[:40]}” looks like a formula." for text in texts if text.startswith(RUNS_IN_EXCEL)]
    if any(unicodedata.category(letter) in ("Cc", "Cs") for text in texts for letter in text):
        reasons.append("There are letters that cannot be shown.")
    names = [pupil.name, pupil.called, *pupil.tutors, *pupil.carers]
    reasons += [f"“{name[:40]}” is no name." for name in names if name and not any(map(str.isalpha, name))]
    return reasons
