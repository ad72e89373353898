"""How alike a pupil of a file and a pupil of the school are: what may be one child, and what certainly is.

Certain is a year that stayed or rose by one, and only where nothing speaks against it. Whatever falls, or
rises by more, is never certain. Pure.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from app.school.names import bare_name, is_full, same_name
from app.school.pupil import Pupil
from app.school.roster.known import Known, music_id
from app.school.years import class_parts, year_number


class Alike(IntEnum):
    """From not at all to certainly. RISEN holds only where there is no other of that name."""

    DOUBTFUL = 0
    RISEN = 1  # into the next year, and nothing else to know the child by
    NEXT_CLASS = 2  # 7A to 8A
    FITS = 3  # name, and year or class, of which the file leaves out one
    SAME_CLASS = 4  # name, year and class
    SAME_FAMILY = 5  # a parent in common, and the year fits
    SAME = 6  # name, year, class, and a parent in common


@dataclass(frozen=True)
class Child:
    """Name, year, class and parents of a child, of a file or of the school, made ready to be compared."""

    name: str
    year: str
    group: str
    carers: tuple[str, ...]

    @cached_property
    def spelt(self) -> str:
        return same_name(self.name)

    @cached_property
    def bare(self) -> str:
        return bare_name(self.name)

    @cached_property
    def place(self) -> tuple[str, str]:
        return same_name(self.year), same_name(self.group)

    @cached_property
    def parts(self) -> tuple[int | None, str]:
        return class_parts(self.group)

    @cached_property
    def number(self) -> int | None:
        """The year, said by itself or before the class."""
        number = year_number(self.year)
        return self.parts[0] if number is None and not self.year else number

    @cached_property
    def sure(self) -> bool:
        """Do year and class agree? `Year 8` in 7A is half written anew."""
        return self.parts[0] in (None, self.number)

    @cached_property
    def parents(self) -> frozenset[str]:
        return frozenset(map(same_name, self.carers))

    @cached_property
    def full_parents(self) -> frozenset[str]:
        return frozenset(same_name(carer) for carer in self.carers if is_full(carer, self.name))


def of_file(pupil: Pupil) -> Child:
    return Child(pupil.name, pupil.year, pupil.group, tuple(pupil.carers))


def of_school(known: Known) -> Child:
    return Child(known.name, known.year, known.group, tuple(known.carers))


def risen(file: Child, here: Child) -> int | None:
    """By how many years; None where one of them has none."""
    if file.place[0] and file.place[0] == here.place[0]:
        return 0
    if file.number is None or here.number is None:
        return None
    return file.number - here.number


def other_family(file: Child, here: Child) -> bool:
    """Both name parents, and none in common."""
    return bool(file.parents and here.parents and file.parents.isdisjoint(here.parents))


def alike(file: Child, here: Child) -> Alike:
    """How certainly these two, whose bare names are equal, are one child."""
    years, spelt = risen(file, here), file.spelt == here.spelt
    family = not file.full_parents.isdisjoint(here.full_parents)
    if other_family(file, here) or not (spelt or family):
        return Alike.DOUBTFUL
    if file.place == here.place:
        return Alike.SAME if family else Alike.SAME_CLASS
    if family and years in (None, 0, 1):
        return Alike.SAME_FAMILY
    if years == 1 and file.sure and here.sure:
        letters = file.parts[1]
        return Alike.NEXT_CLASS if letters and letters == here.parts[1] else Alike.RISEN
    return Alike.FITS if fits(file, here, years) else Alike.DOUBTFUL


def fits(file: Child, here: Child, years: int | None) -> bool:
    """The same year and class, of which the file may leave out one."""
    group = same_class(file, here)
    if file.year:
        return years == 0 and (group or not file.group)
    return group and bool(file.group) and years in (None, 0)


def same_class(file: Child, here: Child) -> bool:
    return file.place[1] == here.place[1] or (
        file.sure and here.sure and bool(file.parts[1]) and file.parts[1] == here.parts[1]
    )


def placed(pupil: Pupil, known: Known) -> tuple[str, str]:
    """Year and class of a pupil who is here, after this line. What it leaves out stays, if it still can."""
    year, group = pupil.year or known.year, pupil.group or known.group
    moved = tuple(map(same_name, (year, group))) != of_school(known).place
    said = class_parts(group)[0]
    if moved and said is not None and year_number(year) not in (None, said):
        if not pupil.year:
            year = f"Year {said}"
        elif not pupil.group:
            group = ""
    return year, group


def stays(pupil: Pupil, known: Known) -> bool:
    """Does this line leave year and class as they are?"""
    return tuple(map(same_name, placed(pupil, known))) == of_school(known).place


def contradict(one: Child, other: Child) -> bool:
    """Do these two lines of a file say of a child that it is in two years, or in two classes?"""
    if any(here and there and here != there for here, there in zip(one.place, other.place, strict=True)):
        return True
    return None not in (one.number, other.number) and one.number != other.number


def adds_nothing(pupil: Pupil, known: Known) -> bool:
    """Is all that this line says so already, but for accents? Then it changes nothing for this pupil."""
    file, here = of_file(pupil), of_school(known)
    return (
        pupil.called in ("", known.called)
        and stays(pupil, known)
        and file.parents <= here.parents
        and set(map(same_name, pupil.tutors)) <= set(map(same_name, known.tutors))
        and all(music_id(known.plan, what) in known.music for what in pupil.instruments)
    )
