"""What people of a plan in the demo say to each other now and then; the words stand in talk.json."""

from collections.abc import Iterator
from datetime import date
from random import Random

from app.demo.calendar import moment
from app.demo.pen import MINUTE, Change, Pen, Save
from app.demo.voices import Bag, read
from app.demo.year import Who, between
from app.plan.twins.rights import scope_of
from sync.years import school_year

HOUR = 60 * MINUTE
WORDS = read("talk")
TOLD = WORDS["told"]  # lines of Ffion's own story
PARTS = (0.1, 0.3, 0.5, 0.7, 0.85, 0.97)  # of the time that the plan has run


def talk(
    pen: Pen, who: Who, called: str, school: str, first: date, today: date, random: Random
) -> Iterator[Save]:
    """Some talks of one plan, each on one day: what a family says itself goes last, and is newest."""
    own = WORDS["homes"].get(called, [])
    general = Bag(WORDS["talks"], random)
    said = [general.draw() for _ in PARTS[len(own) :]] + own
    people = {"pupil": who.pupil, "tutor": who.tutor, "carer": who.carer, "school": school}
    for part, words in zip(PARTS, said, strict=True):
        day = min(between(first, today, part), date.fromordinal(today.toordinal() - 1))
        at = moment(day, 8 + random.randrange(9), random.randrange(60))
        for number, (role, line) in enumerate(words):
            if (person := people[role]) is not None:
                yield message(pen, person, line, day, at + number * HOUR)


def message(pen: Pen, person: str, words: str, day: date, at: int) -> Save:
    scope = scope_of(pen.plan, "message", person, school_year(str(day)))
    return Save(at, person, [Change(scope, "message", pen.fresh(at), {"words": words}, True)])
