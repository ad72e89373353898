"""Good moments of a year on a plan of the demo, seen by everybody on it; the words stand in moments.json."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.demo.calendar import moment
from app.demo.pen import Change, Pen, Save
from app.demo.voices import Bag, read
from app.demo.year import Who, between
from sync.years import school_year

WORDS = read("moments")
# Who noticed one, and after how much of the time that the plan has run: through all terms.
NOTICED = (
    ("pupil", 0.08), ("tutor", 0.2), ("carer", 0.31), ("pupil", 0.42), ("school", 0.5),
    ("pupil", 0.63), ("tutor", 0.74), ("carer", 0.83), ("pupil", 0.9), ("tutor", 0.98),
)  # fmt: skip
KEPT = 0.15  # of the pupil's own, the ones that they keep to themselves


def moments(pen: Pen, who: Who, band: str, school: str, first: date, today: date) -> Iterator[Save]:
    """Most of them; a plan that has run for half a year has about half as many."""
    random, people = (
        pen.random,
        {"pupil": who.pupil, "tutor": who.tutor, "carer": who.carer, "school": school},
    )
    bags = {role: Bag(words, random) for role, words in WORDS[band].items()}
    for role, part in NOTICED:
        person = people[role]
        if person is None or random.random() > share(first, today):
            continue
        yield told(pen, person, role, bags[role], min(between(first, today, part), today - timedelta(1)), who)


def share(first: date, today: date) -> float:
    return 0.35 + 0.55 * (today - first).days / 365


def told(pen: Pen, person: str, role: str, bag: Bag, day: date, who: Who) -> Save:
    words, sort = bag.draw()
    at = moment(day, 16, pen.random.randrange(60))
    fields: dict[str, Any] = {"words": words, "sort": sort, "day": str(day)}
    change = Change(f"{pen.circle}/{school_year(str(day))}", "celebration", pen.fresh(at), fields, True)
    if role == "pupil" and who.helped:
        return Save(at, who.tutor, [change], on_behalf_of=person)
    if role == "pupil" and pen.random.random() < KEPT:
        fields["hidden"] = True
    return Save(at, person, [change])
