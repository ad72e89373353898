"""What a roster leaves unsure, asked in plain words: who a line is, and what a column names. Pure.

A question is known by what it shows: its answer holds as long as file and school say the same, and no longer.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from app.school.names import same_name
from app.school.pupil import Pupil
from app.school.roster.file import Roster
from app.school.roster.known import Known
from app.school.roster.likeness import of_file, of_school, other_family, risen
from app.school.roster.matching import Match

NEW, OUT, MUSIC, FORM = "new", "out", "music", "form"
KEY = re.compile(r"q[0-9a-f]{20}")
Answers = Mapping[str, str]  # {a question's key: the value of one of its choices}


@dataclass(frozen=True)
class Side:
    """A child as the file or the school describes it, so that both can be seen side by side."""

    name: str
    year: str
    group: str
    carers: tuple[str, ...]
    tutors: tuple[str, ...]

    @property
    def words(self) -> str:
        """In one line, for a table without columns for it."""
        parents = f"parents: {', '.join(self.carers)}" if self.carers else "no parents named"
        return "; ".join(filter(None, (self.name, self.year, self.group, parents)))


@dataclass(frozen=True)
class Choice:
    """One possible answer. side: the child it is about, if it is one; why: what speaks for or against it."""

    value: str
    words: str
    side: Side | None = None
    why: str = ""


@dataclass
class Question:
    """What is to be decided before anything is taken. answer: the value chosen; fault: why it cannot hold."""

    key: str
    lines: list[int]
    title: str
    asks: str
    choices: list[Choice]
    side: Side | None = None
    answer: str = ""
    fault: str = ""

    @property
    def decided(self) -> bool:
        return bool(self.answer) and not self.fault

    def answered(self, answers: Answers) -> str:
        """The answer to this question, if one was given that it knows."""
        given = answers.get(self.key, "")
        if given in {choice.value for choice in self.choices}:
            self.answer = given
        elif given:
            self.fault = f"“{given[:40]}” is none of the answers."
        return self.answer

    def refuse(self, fault: str) -> None:
        """The answer stands, and cannot be carried out."""
        self.fault = fault


def about_pupil(pupil: Pupil, match: Match) -> Question:
    """Who is this line?"""
    here = [match.known] if match.known else match.may_be
    choices = [
        Choice(known.id, f"The {known.name} who is here", side_of(known), difference(pupil, known))
        for known in here
    ]
    choices += [
        Choice(as_line(other), f"The same child as in line {other.lines[0]}", side_of(other))
        for other in match.again
    ]
    choices += [
        Choice(NEW, "Another child, who is new here: with a plan of their own"),
        Choice(OUT, "Leave this line out"),
    ]
    asks = "Who is this?"
    if pupil.kind:
        asks = f"Is this a pupil? The file says: {pupil.kind}."
    question = Question("", pupil.lines, pupil.title, asks, choices, side_of(pupil))
    question.key = key_of(
        [pupil.kind, facts(pupil), [(choice.value, facts(choice.side)) for choice in choices]]
    )
    return question


def about_teachers(roster: Roster) -> Question:
    """Whom does the tutors' column name?"""
    names = sorted({name for pupil in roster.pupils for name in pupil.tutors}, key=same_name)
    some = ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
    return Question(
        key_of([roster.teacher, names]),
        [],
        f"The column “{roster.teacher}”",
        "Whom does it name? Music tutors read the plans of their pupils; a form's tutor does not. "
        f"It says: {some}.",
        [
            Choice(MUSIC, "Who teaches them music: they are to read and write these pupils' plans"),
            Choice(FORM, "The tutors of their forms: do not keep this column"),
        ],
    )


def side_of(child: Pupil | Known) -> Side:
    return Side(child.name, child.year, child.group, tuple(child.carers), tuple(child.tutors))


def difference(pupil: Pupil, known: Known) -> str:
    """What makes it doubtful that these two are one child."""
    file, here = of_file(pupil), of_school(known)
    years = risen(file, here)
    says = []
    if years is not None and years < 0:
        says.append("The year would go down.")
    if years is not None and years > 1:
        says.append(f"The year would go up by {years}.")
    if other_family(file, here):
        says.append("The parents are different.")
    if file.spelt != here.spelt:
        says.append("The name is spelt differently.")
    if file.group and here.group and years == 0 and file.place[1] != here.place[1]:
        says.append("The class is different.")
    return " ".join(says)


def as_line(pupil: Pupil) -> str:
    """The answer “the same child as this other line”."""
    return f"as-{key_of(facts(pupil))}"


def facts(child: "Pupil | Known | Side | None") -> list[object]:
    return [child.name, child.year, child.group, sorted(child.carers)] if child else []


def is_key(text: str) -> bool:
    """Is this what a question is known by?"""
    return bool(KEY.fullmatch(text))


def key_of(shown: object) -> str:
    """Letters first: a spreadsheet would take some digits for a number."""
    return "q" + sha256(json.dumps(shown).encode()).hexdigest()[:20]
