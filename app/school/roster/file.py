"""A roster: who a file says learns music here. Pure: bytes in, lines and problems out.

Two lines with the same name, year and class are one pupil, whose tutors, carers and instruments are put
together. The same name in another class is another pupil.
"""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from app.school.names import SLASHED, is_nobody, one_line, same_name, says_nothing
from app.school.pupil import TOO_MANY, Pupil, names_too_many, problems_of
from app.school.roster.columns import columns_of, is_pupil, is_staff, kind_words
from app.school.roster.spreadsheet import Row, rows
from app.school.years import year_name

SEVERAL = re.compile(r"[;,/|&\n]+")
LONGEST_CELL = 2000  # letters of one cell that means something: sixteen long names
OF_A_FORM = 0.7  # of the lines that name a teacher: as many fit “one teacher has one class”


@dataclass(frozen=True)
class Problem:
    """Why a line cannot be taken."""

    line: int
    reason: str


@dataclass
class Roster:
    """What a file says. ignored: columns that mean nothing here, and are not kept.

    others: lines of those who are no pupils, with what the file calls them. nobody: what stands where a name
    would, and means nobody, and how often. teacher: the heading of the tutors' column where it may name the
    form's tutor instead.
    """

    pupils: list[Pupil] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    others: list[tuple[int, str, str]] = field(default_factory=list)
    nobody: Counter[str] = field(default_factory=Counter)
    teacher: str = ""


def read(data: bytes) -> Roster:
    """The roster in a file. Raises `UnreadableError` where the file as a whole makes no sense."""
    (header_line, header), *lines = rows(data)
    columns = columns_of(header, lines)
    roster = Roster(
        ignored=[title for title, column in zip(header, columns, strict=True) if title and column is None]
    )
    if not {"name"} & set(columns) and not {"first", "last"} <= set(columns):
        reason = "The first line must name the columns, and one of them must be “name”."
        roster.problems.append(Problem(header_line, reason))
        return roster
    for column in sorted({column for column in columns if column and columns.count(column) > 1}):
        both = "” and “".join(title for title, of in zip(header, columns, strict=True) if of == column)
        roster.problems.append(Problem(header_line, f"Two columns say the same: “{both}”. Please keep one."))
    if "teacher" in columns:
        roster.teacher = header[columns.index("teacher")]
    found: dict[tuple[str, str, str], list[Pupil]] = defaultdict(list)
    for line in lines:
        take(roster, found, columns, line)
    for pupil in sorted((one for lines in found.values() for one in together(lines)), key=first_line):
        if names_too_many(pupil):
            roster.problems.append(Problem(pupil.lines[0], TOO_MANY))
        else:
            roster.pupils.append(pupil)
    if roster.teacher and not may_be_of_forms(roster.pupils):
        roster.teacher = ""
    return roster


def first_line(pupil: Pupil) -> int:
    return pupil.lines[0]


def may_be_of_forms(pupils: list[Pupil]) -> bool:
    """May the teachers of this file be those of the forms? One who teaches across the classes is none.

    Where the file says instruments, it is a list of music; then only a column that goes wholly by the class,
    in two classes of several pupils, is doubtful.
    """
    classes: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    of_class: dict[tuple[str, str], int] = Counter()
    for pupil in pupils:
        of_class[pupil.key[1:]] += 1
        for teacher in pupil.tutors:
            classes[same_name(teacher)][pupil.key[1:]] += 1
    named = sum(sum(times.values()) for times in classes.values())
    if not named:
        return False
    by_class = sum(max(times.values()) for times in classes.values()) / named
    if any(pupil.instruments for pupil in pupils):
        return by_class == 1 and sum(times > 1 for times in of_class.values()) > 1
    return by_class >= OF_A_FORM


def take(
    roster: Roster, found: dict[tuple[str, str, str], list[Pupil]], columns: list[str | None], row: Row
) -> None:
    """Put one line into the roster, or its problem."""
    line, cells = row
    values = {column: cell for column, cell in zip(columns, cells, strict=False) if column}
    words = kind_words(values.get("kind", ""))
    if is_staff(words):
        roster.others.append((line, whole_name(values), one_line(values["kind"])))
        return
    reasons = [f"The {column} is too long." for column, cell in values.items() if len(cell) > LONGEST_CELL]
    pupil = Pupil("") if reasons else pupil_of(values, roster.nobody)
    pupil.lines.append(line)
    if "kind" in columns and not is_pupil(words):
        pupil.kind = one_line(values.get("kind", "")) or "nothing"
    reasons = reasons or problems_of(pupil, cells, len(columns))
    roster.problems += [Problem(line, reason) for reason in reasons]
    if not reasons:
        found[pupil.key].append(pupil)


def together(lines: list[Pupil]) -> list[Pupil]:
    """Lines of one name, year and class as pupils: one for each family.

    Of two families, lines that name no parents belong to neither, and stand for one pupil by themselves.
    """
    above = list(range(len(lines)))  # for each line, another of the same family, or itself

    def first(place: int) -> int:
        while above[place] != place:
            above[place] = above[above[place]]
            place = above[place]
        return place

    named: dict[str, int] = {}
    for place, pupil in enumerate(lines):
        for name in map(same_name, pupil.carers):
            above[first(place)] = first(named.setdefault(name, place))
    families = {first(place) for place, pupil in enumerate(lines) if pupil.carers}
    whole: dict[int, list[Pupil]] = defaultdict(list)
    for place, pupil in enumerate(lines):
        family = first(place) if pupil.carers else -1
        whole[family if len(families) > 1 else 0].append(pupil)
    return [merged(parts) for parts in whole.values()]


def merged(parts: list[Pupil]) -> Pupil:
    """What several lines say of one pupil, each once."""
    if len(parts) == 1:
        return parts[0]
    pupil = Pupil(parts[0].name, year=parts[0].year, group=parts[0].group)
    pupil.lines = sorted(line for part in parts for line in part.lines)
    pupil.called = next((part.called for part in parts if part.called), "")
    pupil.kind = next((part.kind for part in parts if part.kind), "")
    pupil.tutors = each_once([name for part in parts for name in part.tutors])
    pupil.carers = each_once([name for part in parts for name in part.carers])
    pupil.instruments = each_once([name for part in parts for name in part.instruments])
    return pupil


def whole_name(values: dict[str, str]) -> str:
    name = values.get("name") or f"{values.get('first', '')} {values.get('last', '')}"
    return forename_first(one_line(name))


def pupil_of(values: dict[str, str], nobody: Counter[str]) -> Pupil:
    said = {column: stated(values.get(column, "")) for column in ("called", "year", "group")}
    name = whole_name(values)
    return Pupil(
        "" if says_nothing(name) and "/" in name else name,
        one_line(said["called"]),
        year_name(said["year"]),
        one_line(said["group"]),
        tutors=people(values.get("tutor") or values.get("teacher") or "", nobody),
        carers=people(values.get("carers", ""), nobody),
        instruments=[what for what in several(values.get("instrument", "")) if not says_nothing(what)],
    )


def stated(cell: str) -> str:
    """The cell, or nothing where it says that there is nothing to say."""
    return "" if says_nothing(cell) else cell


def people(cell: str, nobody: Counter[str]) -> list[str]:
    """The people named in a cell, each once; what means nobody is counted."""
    named = []
    for name in several(cell):
        if is_nobody(name):
            nobody[name] += 1
        else:
            named.append(name)
    return named


def forename_first(name: str) -> str:
    """`Nowak, Ann` is how registers sort Ann Nowak."""
    surname, comma, forename = name.partition(", ")
    return f"{forename} {surname}" if comma and forename and ", " not in forename else name


def several(cell: str) -> list[str]:
    """The names in one cell, each once."""
    return each_once([one_line(part) for part in SEVERAL.split(SLASHED.sub("n.a.", cell))])


def each_once(names: list[str]) -> list[str]:
    kept: dict[str, str] = {}
    for name in filter(None, names):
        kept.setdefault(same_name(name), name)
    return list(kept.values())
