"""What taking a roster would do, line by line, and doing it: all of it or nothing.

Pure up to `carry_out`: a roster is compared with what the school has. The same file twice changes nothing.
Nobody is taken off a plan because a file does not name them, and no plan opens to anybody by a guess.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from app.school.enrolment.transaction import EnrolmentTransaction, Newcomer, Slip
from app.school.names import same_name
from app.school.pupil import Pupil
from app.school.roster.file import Problem, Roster
from app.school.roster.known import Current, Known, music_id
from app.school.roster.likeness import adds_nothing, contradict, of_file, placed, stays
from app.school.roster.matching import Match, match
from app.school.roster.questions import FORM, NEW, OUT, Question, about_pupil, about_teachers, as_line
from sync.ids import single_id

ADULTS = {"tutors": "tutor", "carers": "carer"}
WORDS = {"tutor": "tutor", "carer": "parent or carer"}


@dataclass
class Line:
    """What happens because of one pupil of the file.

    what: new, changed, same, asked or out. look: to be looked at.
    """

    lines: list[int]
    title: str
    what: str
    says: list[str] = field(default_factory=list)
    look: list[str] = field(default_factory=list)


@dataclass
class Changes:
    """What a roster would do to a school. Nothing may be carried out while there are problems, or questions
    without an answer.

    namesakes: carers' names that several children have, and whose; to be asked whether they are one person.
    """

    school: str
    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    nobody: Counter[str] = field(default_factory=Counter)
    newcomers: list[Newcomer] = field(default_factory=list)
    joins: list[tuple[str, str, str, str]] = field(default_factory=list)  # plan, person, name, role
    music: list[tuple[str, str, str]] = field(default_factory=list)  # plan, what, tutor
    called: list[tuple[str, str, str]] = field(default_factory=list)  # plan, person, called
    moves: list[tuple[str, str, str]] = field(default_factory=list)  # person, year, class
    namesakes: dict[str, list[str]] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """Equal as long as carrying it out would do what was shown."""
        shown = [[line.lines, line.title, line.what, line.says] for line in self.lines]
        asked = [[question.key, question.answer, question.fault] for question in self.questions]
        return sha256(json.dumps([shown, asked]).encode()).hexdigest()

    @property
    def undecided(self) -> list[Question]:
        """The questions that have no answer yet, or one that cannot be."""
        return [question for question in self.questions if not question.decided]

    @property
    def empty(self) -> bool:
        """True when everything the file says is so already."""
        return not self.undecided and all(line.what in ("same", "out") for line in self.lines)

    @property
    def to_look_at(self) -> list[Line]:
        """The lines that somebody should look at before saying yes: they may mean somebody else."""
        return [line for line in self.lines if line.look]

    def count(self, what: str) -> int:
        """How many pupils are `new`, `changed`, `same` or `asked`."""
        return sum(line.what == what for line in self.lines)


def changes_of(
    roster: Roster,
    current: Current,
    school: str,
    moved_up: bool = False,
    one_person: Iterable[str] = (),
    decided: Mapping[str, str] | None = None,
) -> Changes:
    """What taking this roster would do.

    moved_up: a name that stands once in the file and once at the school is the same pupil where the year
    rises by one. Without it, the class or the family has to say so, too.
    one_person: names of carers that are one person on all their children's plans. Without it, nobody comes to
    see another family's child by an equal name.
    decided: the answers to questions that this roster asked before.
    """
    problems, ignored = list(roster.problems), list(roster.ignored)
    changes = Changes(school, problems=problems, ignored=ignored, nobody=roster.nobody)
    adults = Adults(changes, current, frozenset(map(same_name, one_person)))
    Comparison(changes, adults, decided or {}).take(roster, current.pupils, moved_up)
    changes.lines += [Line([line], name, "out", [f"No pupil: {kind}."]) for line, name, kind in roster.others]
    changes.lines.sort(key=lambda line: line.lines[0])
    return changes


class Comparison:
    """Compares a roster with the school, with the answers given so far."""

    def __init__(self, changes: Changes, adults: "Adults", answers: Mapping[str, str]) -> None:
        self.changes, self.adults, self.answers = changes, adults, answers
        # Of each child the lines that mean it, one of each year and class.
        self.meant: dict[str, dict[object, Pupil]] = defaultdict(dict)
        self.of_line: dict[str, Known] = {}  # by the answer that names a line

    def take(self, roster: Roster, known: list[Known], moved_up: bool) -> None:
        teachers = about_teachers(roster) if roster.teacher else None
        answer = teachers.answered(self.answers) if teachers else ""
        pupils = roster.pupils
        if answer == FORM:
            pupils = [replace(pupil, tutors=[]) for pupil in pupils]
            self.changes.ignored.append(roster.teacher)
        matches = match(pupils, known, moved_up)
        if teachers and not taught(roster.pupils, matches):  # also when answered: the page repeats it
            self.changes.questions.append(teachers)
            if not teachers.decided:
                pupils = [replace(pupil, tutors=[]) for pupil in pupils]
        asked = list(map(question_about, roster.pupils, matches))  # before anything is as it would be
        for pupil, found, question in zip(pupils, matches, asked, strict=True):
            if found.known and not question:
                self.mean(found.known, pupil)
        for pupil, found, question in zip(pupils, matches, asked, strict=True):
            if question:
                self.asked(pupil, question, found)
            elif found.known:
                self.again(pupil, found.known)
            else:
                self.first_time(pupil, found.others)

    def asked(self, pupil: Pupil, question: Question, found: Match) -> None:
        """What somebody has decided, or that it is still to be decided."""
        self.changes.questions.append(question)
        answer = question.answered(self.answers)
        here = {known.id: known for known in ([found.known] if found.known else found.may_be)} | self.of_line
        if answer in here and (other := self.contradicting(pupil, here[answer])):
            lines = ", ".join(map(str, other.lines))
            question.refuse(f"Line {lines} is this child already, in another year or class.")
        elif answer.startswith("as-") and answer not in here:
            question.refuse("The other line is not decided, or left out.")
        if not question.decided:
            self.changes.lines.append(Line(pupil.lines, pupil.title, "asked", ["To be decided."]))
        elif answer == OUT:
            self.changes.lines.append(Line(pupil.lines, pupil.title, "out", ["Left out."]))
        elif answer == NEW:
            self.first_time(pupil, [])
        else:
            self.again(pupil, here[answer])

    def contradicting(self, pupil: Pupil, known: Known) -> Pupil | None:
        """Another line that means this child, and is in another year or class."""
        file = of_file(pupil)
        others = self.meant[known.id].values()
        return next((other for other in others if contradict(file, of_file(other))), None)

    def mean(self, known: Known, pupil: Pupil) -> None:
        file = of_file(pupil)
        self.meant[known.id].setdefault((file.place, file.number), pupil)

    def first_time(self, pupil: Pupil, namesakes: list[Known]) -> None:
        """A pupil who is not here yet."""
        newcomer = Newcomer(self.changes.school, "pupil", pupil.name, pupil.called, pupil.year, pupil.group)
        line = Line(pupil.lines, pupil.title, "new", ["A new pupil, with a plan and a slip."])
        for other in namesakes[:3]:
            there = other.group or other.year or "no class"
            line.look.append(
                f"There is already a {other.name} ({there}), whom another line means. "
                "This line makes another pupil."
            )
        self.changes.newcomers.append(newcomer)
        known = Known(newcomer.id, str(newcomer.plan), pupil.name, year=pupil.year, group=pupil.group)
        self.fill(line, pupil, known)

    def again(self, pupil: Pupil, known: Known) -> None:
        """A pupil who is here: only what is new about them."""
        line = Line(pupil.lines, pupil.title, "same")
        if not stays(pupil, known):
            year, group = placed(pupil, known)
            self.changes.moves.append((known.id, year, group))
            line.says.append(f"Moves from {place_of(known.year, known.group)} to {place_of(year, group)}.")
            known.year, known.group = year, group
        self.fill(line, pupil, known)

    def fill(self, line: Line, pupil: Pupil, known: Known) -> None:
        """The people and the music that the file names and the plan does not have yet."""
        self.changes.lines.append(line)
        self.mean(known, pupil)
        self.of_line[as_line(pupil)] = known
        if pupil.called and pupil.called != known.called:
            self.changes.called.append((known.plan, known.id, pupil.called))
            known.called = pupil.called
            line.says.append(f"Is called {pupil.called}.")
        for column, role in ADULTS.items():
            for name in getattr(pupil, column):
                self.adults.join(line, known, name, role)
        for what in pupil.instruments:
            if music_id(known.plan, what) not in known.music:
                known.music.add(music_id(known.plan, what))
                self.changes.music.append((known.plan, what, pupil.tutors[0] if pupil.tutors else ""))
                line.says.append(f"Music: {what}.")
        if line.says and line.what == "same":
            line.what = "changed"


def question_about(pupil: Pupil, found: Match) -> Question | None:
    """What is to be asked about a pupil of the file, if anything is."""
    if found.known and (not pupil.kind or adds_nothing(pupil, found.known)):
        return None
    return about_pupil(pupil, found) if found.known or found.asked or pupil.kind else None


def taught(pupils: list[Pupil], matches: list[Match]) -> bool:
    """Are all these tutors on these plans already? Then it changes nothing whom the column names."""
    return all(
        found.known and set(map(same_name, pupil.tutors)) <= set(map(same_name, found.known.tutors))
        for pupil, found in zip(pupils, matches, strict=True)
        if pupil.tutors
    )


def place_of(year: str, group: str) -> str:
    return group or year or "no class"


class Adults:
    """Adults by name: a tutor's is one person within a school, a carer's only where the school says so."""

    def __init__(self, changes: Changes, current: Current, one_person: frozenset[str]) -> None:
        self.changes, self.current, self.one_person = changes, current, one_person
        self.plans: dict[str, list[str]] = defaultdict(list)
        self.there: dict[tuple[str, str], set[str]] = {}  # of a pupil, in a role: who is on the plan
        for pupil in current.pupils:
            for person in pupil.people:
                self.plans[person].append(pupil.name)

    def join(self, line: Line, pupil: Known, name: str, role: str) -> None:
        """Put this adult on the pupil's plan, and enrol them if they are new."""
        named = pupil.carers if role == "carer" else pupil.tutors
        there = self.there.setdefault((pupil.id, role), set(map(same_name, named)))
        if same_name(name) in there:
            return
        ids = self.current.adults.get((role, same_name(name)), [])
        if role == "carer" and ids and same_name(name) not in self.one_person:
            self.ask(line, pupil, name, ids)
            ids = []
        if len(ids) > 1:
            reason = (
                f"There are {len(ids)} people called {name}. Please put the right one on the plan by hand."
            )
            self.changes.problems.append(Problem(line.lines[0], reason))
            return
        person = ids[0] if ids else self.enrol(name, role)
        self.plans[person].append(pupil.name)
        pupil.people.add(person)
        named.append(name)
        there.add(same_name(name))
        self.changes.joins.append((pupil.plan, person, name, role))
        line.says.append(f"{name} joins as {WORDS[role]}{'' if ids else ', new here'}.")

    def ask(self, line: Line, pupil: Known, name: str, ids: list[str]) -> None:
        """Are they one person? Until somebody says so they are two, and neither sees the other's child."""
        theirs = next((self.plans[person] for person in ids if person in self.plans), [])
        where = f" on the plan of {theirs[0]}" if theirs else ""
        line.look.append(
            f"There is already a {name}{where}. This line makes another account, which opens only the plan "
            f"of {pupil.name}, unless you say that they are one person."
        )
        if len(ids) == 1 or name in self.changes.namesakes:
            self.changes.namesakes.setdefault(name, list(theirs)).append(pupil.name)

    def enrol(self, name: str, role: str) -> str:
        newcomer = Newcomer(self.changes.school, role, name)
        self.changes.newcomers.append(newcomer)
        self.current.adults.setdefault((role, same_name(name)), []).append(newcomer.id)
        return newcomer.id


def carry_out(changes: Changes, transaction: EnrolmentTransaction) -> list[Slip]:
    """Make these changes within that transaction. Answers the slips to print."""
    slips = transaction.enrol(changes.newcomers)
    for plan, person, name, role in changes.joins:
        transaction.join(plan, person, name, role)
    for person, year, group in changes.moves:
        transaction.describe(person, {"year": year, "group": group})
    for plan, person, called in changes.called:
        transaction.update(person, called=called)
        transaction.write(plan, "about", single_id(plan, "about"), {"called": called})
    for plan, what, tutor in changes.music:
        facts = {"what": what, "tutor": tutor} if tutor else {"what": what}
        transaction.write(plan, "music", music_id(plan, what), facts)
    return slips
