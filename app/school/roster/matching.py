"""Which pupil of the school each pupil of a file is: certainly one, certainly none, or to be asked.

A pair is certain only where neither of the two has another one that would do as well. Pure. The work grows
with the lines and the pupils, also where all have one name: many namesakes are only looked up by year and
class.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field

from app.school.pupil import Pupil
from app.school.roster.known import Known
from app.school.roster.likeness import Alike, Child, adds_nothing, alike, of_file, of_school

MOST_PAIRS = 900  # of one name: up to thirty lines and thirty pupils are compared each with each
MOST_OFFERED = 8  # whom a question names
UNMOVED = (Alike.SAME_CLASS, Alike.SAME)
FAMILY = (Alike.SAME_FAMILY, Alike.SAME)
STAYED = (Alike.FITS, *UNMOVED, Alike.SAME_FAMILY)
MOVED_UP = (Alike.RISEN, Alike.NEXT_CLASS, Alike.SAME_FAMILY)

Pair = tuple[int, int]  # places of a pupil of the file and of one of the school
ANY = None
Place = tuple[str | None, str | None]


@dataclass
class Match:
    """What a pupil of the file is.

    known: certainly this one. may_be: those to be asked about, the likeliest first. again: pupils earlier in
    the file who may be the same child. others: of this name, and certainly somebody else.
    Of all three nothing: a new pupil.
    """

    known: Known | None = None
    may_be: list[Known] = field(default_factory=list)
    again: list[Pupil] = field(default_factory=list)
    others: list[Known] = field(default_factory=list)

    @property
    def asked(self) -> bool:
        return bool(self.may_be or self.again)


def match(pupils: list[Pupil], known: list[Known], moved_up: bool = False) -> list[Match]:
    """A match for each pupil of the file, in its order.

    moved_up: a new school year; a name that stands once in the file and once at the school has moved up.
    """
    file, here = [of_file(pupil) for pupil in pupils], [of_school(pupil) for pupil in known]
    of_name: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for place, child in enumerate(file):
        of_name[child.bare][0].append(place)
    for place, child in enumerate(here):
        if child.bare in of_name:
            of_name[child.bare][1].append(place)
    found = [Match() for _ in pupils]
    for lines, there in of_name.values():
        namesakes = Namesakes(pupils, known, file, here, lines, there)
        if len(lines) * len(there) <= MOST_PAIRS:
            namesakes.compare(found, moved_up)
        else:
            namesakes.look_up(found)
        namesakes.look_in_file(found)
    return found


@dataclass
class Namesakes:
    """Lines of the file and pupils of the school that have one name."""

    pupils: list[Pupil]
    known: list[Known]
    file: list[Child]
    here: list[Child]
    lines: list[int]
    there: list[int]
    quiet: dict[Pair, bool] = field(default_factory=dict)

    def adds_nothing(self, line: int, place: int) -> bool:
        """`likeness.adds_nothing`, asked once of each pair."""
        if (line, place) not in self.quiet:
            self.quiet[line, place] = adds_nothing(self.pupils[line], self.known[place])
        return self.quiet[line, place]

    def compare(self, found: list[Match], moved_up: bool) -> None:
        """Each with each: settle what is certain, and leave the rest to be asked."""
        pairs, followers = self.pairs(moved_up)
        settled: dict[int, int] = {}
        while now := next(filter(None, self.certain(pairs, settled, moved_up)), {}):
            settled |= now
            taken = set(settled.values())
            pairs = {
                pair: how for pair, how in pairs.items() if pair[0] not in settled and pair[1] not in taken
            }
        for line, first in followers.items():
            if first in settled and line not in settled:
                settled[line] = settled[first]
        taken = set(settled.values())
        free = [place for place in self.there if place not in taken]
        for line in self.lines:
            if line in settled:
                found[line].known = self.known[settled[line]]
            else:
                found[line].may_be = self.likeliest(line, free)
                found[line].others = [self.known[place] for place in self.there if place in taken]

    def pairs(self, moved_up: bool) -> tuple[dict[Pair, Alike], dict[int, int]]:
        """The pairs that would be certain by themselves; and lines that say the same child as an earlier one.

        A family in common outdoes everything else that a line or a pupil may be.
        """
        alone = len(self.lines) == len(self.there) == 1
        keys = Counter(self.pupils[line].key for line in self.lines)
        pairs: dict[Pair, Alike] = {}
        followers: dict[int, int] = {}
        first: dict[tuple[int, tuple[str, str, str]], int] = {}
        for line in self.lines:
            pupil = self.pupils[line]
            if keys[pupil.key] > 1 and not pupil.carers:
                continue  # beside families of its name, year and class it belongs to none of them
            quiet = [place for place in self.there if self.adds_nothing(line, place)]
            if quiet and not any(alike(self.file[line], self.here[place]) for place in quiet):
                continue  # it says what is so already, of a pupil who is not certainly meant
            for place in self.there:
                how = alike(self.file[line], self.here[place])
                if how is Alike.RISEN and not (moved_up and alone):
                    how = Alike.DOUBTFUL
                if how in FAMILY and first.setdefault((place, pupil.key), line) != line:
                    followers[line] = first[place, pupil.key]
                elif how:
                    pairs[line, place] = how
        families = [pair for pair, how in pairs.items() if how in FAMILY]
        lines, places = {line for line, _ in families}, {place for _, place in families}
        kept = {
            pair: how
            for pair, how in pairs.items()
            if how in FAMILY or not (pair[0] in lines or pair[1] in places)
        }
        return kept, followers

    def certain(
        self, pairs: dict[Pair, Alike], settled: dict[int, int], moved_up: bool
    ) -> Iterable[dict[int, int]]:
        """What can be settled now, one reason after the other."""
        yield agreed(pairs, UNMOVED)
        yield agreed(pairs, STAYED)
        if moved_up:
            yield agreed(pairs, MOVED_UP)
        yield agreed(pairs, tuple(Alike))
        yield self.unchanged((*pairs, *settled.items()), settled)
        still = self.unchanged(settled.items(), settled)  # nothing changes for any of this name
        yield still if len(still) + len(settled) == len(self.lines) else {}

    def unchanged(self, pairs: Iterable[Pair], settled: Container[int]) -> dict[int, int]:
        """Lines that add nothing to a pupil whom none of these pairs would change."""
        changed = {place for line, place in pairs if not self.adds_nothing(line, place)}
        found = {}
        for line in self.lines:
            for place in self.there if line not in settled else ():
                if place not in changed and self.adds_nothing(line, place):
                    found[line] = place
                    break
        return found

    def likeliest(self, line: int, free: list[int]) -> list[Known]:
        ranked = sorted(free, key=lambda place: -alike(self.file[line], self.here[place]))
        return [self.known[place] for place in ranked[:MOST_OFFERED]]

    def look_up(self, found: list[Match]) -> None:
        """Too many to compare each with each: only what changes nothing is certain."""
        at: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place in self.there:
            at[self.here[place].place].append(place)
        for line in self.lines:
            near = at.get(self.file[line].place, [])[:MOST_OFFERED]
            same = next((one for one in near if adds_nothing(self.pupils[line], self.known[one])), None)
            if same is not None:
                found[line].known = self.known[same]
            else:
                found[line].may_be = [self.known[one] for one in (near or self.there[:MOST_OFFERED])]

    def look_in_file(self, found: list[Match]) -> None:
        """Other lines that may mean the same child: nothing in year and class tells them apart."""
        at: dict[Place, list[int]] = defaultdict(list)
        for line in sorted(self.lines, key=lambda line: found[line].known is None):  # the certain ones first
            year, group = self.file[line].place
            if found[line].known is None:
                near = {one for place in alike_places(year, group) for one in at.get(place, ())}
                lines = sorted(near)[:MOST_OFFERED]
                certain = [known for one in lines if (known := found[one].known)]
                found[line].may_be += [known for known in certain if known not in found[line].may_be]
                found[line].again = [self.pupils[one] for one in lines if not found[one].known]
            for place in {(year, group), (year, ANY), (ANY, group), (ANY, ANY)}:
                if len(at[place]) < MOST_OFFERED:
                    at[place].append(line)


def alike_places(year: str, group: str) -> list[Place]:
    """Years and classes that do not contradict these: what one of the two leaves out fits."""
    years: tuple[str | None, ...] = (year, "") if year else (ANY,)
    groups: tuple[str | None, ...] = (group, "") if group else (ANY,)
    return [(one, other) for one in years for other in groups]


def agreed(pairs: dict[Pair, Alike], levels: Container[Alike]) -> dict[int, int]:
    """Pairs of these levels, each the only one for both, with which all other pairs fall away.

    Another pair falls away where both whom it would join are settled with somebody else.
    """
    strong = [pair for pair, how in pairs.items() if how in levels]
    of_line, of_place = Counter(line for line, _ in strong), Counter(place for _, place in strong)
    settled = {line: place for line, place in strong if of_line[line] == of_place[place] == 1}
    while True:
        places = set(settled.values())
        open_lines = {line for line, place in pairs if place not in places}
        open_places = {place for line, place in pairs if line not in settled}
        kept = {
            line: place
            for line, place in settled.items()
            if line not in open_lines and place not in open_places
        }
        if kept == settled:
            return settled
        settled = kept
