"""What taking a roster would do, line by line, and doing it: all of it or nothing.

Pure up to `carry_out`: a roster and what the school has make an intake. The same file twice changes nothing.
Nobody is taken off a plan because a file does not name them.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID, uuid5

from app.school.registrar import Newcomer, Registrar, Slip
from app.school.roster import Problem, Pupil, Roster, same
from sync.ids import single_id

ADULTS = {"tutors": "tutor", "carers": "carer"}
WORDS = {"tutor": "tutor", "carer": "parent or carer"}


@dataclass
class Known:
    """A pupil the school has. people: ids of those on the plan; music: ids of its music records."""

    id: str
    plan: str
    name: str
    called: str = ""
    year: str = ""
    group: str = ""
    people: set[str] = field(default_factory=set)
    music: set[str] = field(default_factory=set)


@dataclass
class Have:
    """What a school has: its pupils, and its adults' ids by (role, name)."""

    pupils: list[Known] = field(default_factory=list)
    adults: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))


@dataclass
class Line:
    """What happens because of one pupil of the file. what: new, changed or same. look: to be looked at."""

    lines: list[int]
    title: str
    what: str
    says: list[str] = field(default_factory=list)
    look: list[str] = field(default_factory=list)


@dataclass
class Intake:
    """What a roster would do to a school. Nothing may be carried out while there are problems.

    namesakes: carers' names that several children have, and whose; to be asked whether they are one person.
    """

    school: str
    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
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
        return sha256(json.dumps(shown).encode()).hexdigest()

    @property
    def empty(self) -> bool:
        """True when everything the file says is so already."""
        return all(line.what == "same" for line in self.lines)

    @property
    def to_look_at(self) -> list[Line]:
        """The lines that somebody should look at before saying yes: they may mean somebody else."""
        return [line for line in self.lines if line.look]

    def count(self, what: str) -> int:
        """How many pupils are `new`, `changed` or `same`."""
        return sum(line.what == what for line in self.lines)


def intake(
    roster: Roster, have: Have, school: str, moved_up: bool = False, one_person: Iterable[str] = ()
) -> Intake:
    """What taking this roster would do.

    moved_up: a name that stands once in the file and once at the school is the same pupil, in a new year or
    class. Without it, another class is another pupil.
    one_person: names of carers that are one person on all their children's plans. Without it, nobody comes to
    see another family's child by an equal name.
    """
    made = Intake(school, problems=list(roster.problems), ignored=roster.ignored)
    adults = Adults(made, have, frozenset(map(same, one_person)))
    by_name: dict[str, list[Known]] = defaultdict(list)
    for known in have.pupils:
        by_name[same(known.name)].append(known)
    times = Counter(same(pupil.name) for pupil in roster.pupils)
    meant: dict[str, Pupil] = {}
    for pupil in roster.pupils:
        namesakes = by_name[same(pupil.name)]
        matches = [known for known in namesakes if fits(pupil, known)]
        if not matches and moved_up and times[same(pupil.name)] == 1 and len(namesakes) == 1:
            matches = namesakes
        if len(matches) > 1:
            reason = f"There are {len(matches)} pupils called {pupil.name}. Please give year and class."
            made.problems.append(Problem(pupil.lines[0], reason))
        elif matches and matches[0].id in meant:
            reason = f"This line and line {meant[matches[0].id].lines[0]} mean the same pupil."
            made.problems.append(Problem(pupil.lines[0], reason))
        elif matches:
            meant[matches[0].id] = pupil
            again(made, pupil, matches[0], adults)
        else:
            first_time(made, pupil, namesakes, adults)
    return made


def fits(pupil: Pupil, known: Known) -> bool:
    """The same name, year and class; what the file leaves out fits anyone."""
    year, group = same(pupil.year), same(pupil.group)
    return year in ("", same(known.year)) and group in ("", same(known.group))


def first_time(made: Intake, pupil: Pupil, namesakes: list[Known], adults: "Adults") -> None:
    """A pupil who is not here yet."""
    newcomer = Newcomer(made.school, "pupil", pupil.name, pupil.called, pupil.year, pupil.group)
    line = Line(pupil.lines, pupil.title, "new", ["A new pupil, with a plan and a slip."])
    for other in namesakes:
        there = other.group or other.year or "no class"
        line.look.append(
            f"There is already a {other.name} ({there}). This line makes another pupil; for the same child, "
            "change the class on their page first, or say that pupils have moved up."
        )
    made.newcomers.append(newcomer)
    made.lines.append(line)
    known = Known(newcomer.id, str(newcomer.plan), pupil.name)
    fill_plan(made, line, pupil, known, adults)


def again(made: Intake, pupil: Pupil, known: Known, adults: "Adults") -> None:
    """A pupil who is here: only what is new about them."""
    line = Line(pupil.lines, pupil.title, "same")
    made.lines.append(line)
    year, group = pupil.year or known.year, pupil.group or known.group
    if (same(year), same(group)) != (same(known.year), same(known.group)):
        made.moves.append((known.id, year, group))
        line.says.append(f"Moves from {known.group or known.year or 'no class'} to {group or year}.")
    if adults.are_others(pupil.carers, known):
        line.look.append(
            f"{known.name} is here already, with other parents or carers, and all will see this plan. "
            "If this is another child of the same name, write the name so that it differs."
        )
    fill_plan(made, line, pupil, known, adults)
    if line.says:
        line.what = "changed"


def fill_plan(made: Intake, line: Line, pupil: Pupil, known: Known, adults: "Adults") -> None:
    """The people and the music that the file names and the plan does not have yet."""
    if pupil.called and pupil.called != known.called:
        made.called.append((known.plan, known.id, pupil.called))
        line.says.append(f"Is called {pupil.called}.")
    for column, role in ADULTS.items():
        for name in getattr(pupil, column):
            adults.join(line, known, name, role)
    for what in pupil.instruments:
        if music_id(known.plan, what) not in known.music:
            made.music.append((known.plan, what, pupil.tutors[0] if pupil.tutors else ""))
            line.says.append(f"Music: {what}.")
    if pupil.apart and line.says:
        lines = " and ".join(map(str, pupil.lines))
        line.look.append(
            f"Lines {lines} are put together as one pupil, whose plan all these parents and carers will see. "
            "If they are two children, write their names so that they differ."
        )


class Adults:
    """Adults by name: a tutor's is one person within a school, a carer's only where the school says so."""

    def __init__(self, made: Intake, have: Have, one_person: frozenset[str]) -> None:
        self.made, self.have, self.one_person = made, have, one_person
        self.plans: dict[str, list[str]] = defaultdict(list)
        for pupil in have.pupils:
            for person in pupil.people:
                self.plans[person].append(pupil.name)
        self.carers = {person for (role, _), ids in have.adults.items() if role == "carer" for person in ids}

    def are_others(self, carers: list[str], pupil: Known) -> bool:
        """The file names carers of a pupil who has some, and none in common."""
        named = {person for name in carers for person in self.have.adults.get(("carer", same(name)), [])}
        return bool(carers and pupil.people & self.carers and not pupil.people & named)

    def join(self, line: Line, pupil: Known, name: str, role: str) -> None:
        """Put this adult on the pupil's plan, and enrol them if they are new."""
        ids = self.have.adults.get((role, same(name)), [])
        if any(person in pupil.people for person in ids):
            return
        if role == "carer" and ids and same(name) not in self.one_person:
            self.ask(line, pupil, name, ids)
            ids = []
        if len(ids) > 1:
            reason = (
                f"There are {len(ids)} people called {name}. Please put the right one on the plan by hand."
            )
            self.made.problems.append(Problem(line.lines[0], reason))
            return
        person = ids[0] if ids else self.enrol(name, role)
        self.plans[person].append(pupil.name)
        pupil.people.add(person)
        self.made.joins.append((pupil.plan, person, name, role))
        line.says.append(f"{name} joins as {WORDS[role]}{'' if ids else ', new here'}.")

    def ask(self, line: Line, pupil: Known, name: str, ids: list[str]) -> None:
        """Are they one person? Until somebody says so they are two, and neither sees the other's child."""
        children = [child for person in ids for child in self.plans[person]]
        where = f" on the plan of {children[0]}" if children else ""
        line.look.append(
            f"There is already a {name}{where}. This line makes another account, which opens only the plan "
            f"of {pupil.name}, unless you say that they are one person."
        )
        if len(ids) == 1 or name in self.made.namesakes:
            self.made.namesakes.setdefault(name, children).append(pupil.name)

    def enrol(self, name: str, role: str) -> str:
        newcomer = Newcomer(self.made.school, role, name)
        self.made.newcomers.append(newcomer)
        self.have.adults.setdefault((role, same(name)), []).append(newcomer.id)
        return newcomer.id


def carry_out(made: Intake, desk: Registrar) -> list[Slip]:
    """Do what the intake says, within the registrar's transaction. Answers the slips to print."""
    slips = desk.enrol(made.newcomers)
    for plan, person, name, role in made.joins:
        desk.join(plan, person, name, role)
    for person, year, group in made.moves:
        desk.describe(person, {"year": year, "group": group})
    for plan, person, called in made.called:
        desk.update(person, called=called)
        desk.write(plan, "about", single_id(plan, "about"), {"called": called})
    for plan, what, tutor in made.music:
        facts = {"what": what, "tutor": tutor} if tutor else {"what": what}
        desk.write(plan, "music", music_id(plan, what), facts)
    return slips


def music_id(plan: str, what: str) -> str:
    """The record of an instrument that a roster names: the same at every import."""
    return str(uuid5(UUID(plan), f"music {same(what)}"))
