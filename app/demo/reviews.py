"""A year of reviews: everybody's own part, what was agreed, and what was published of them."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid5

from app.demo.calendar import lesson_days, moment, terms_until
from app.demo.pen import Change, Pen, Save
from app.demo.publishing import Publisher, Publishing
from app.demo.voices import read
from app.plan.twins.reviews import named, term_review_id
from sync.ids import own_id
from sync.years import school_year

TOLD, BANDS = (read("reviews")[name] for name in ("told", "bands"))
LATEST = 3  # days before today, at least, of the lesson with which a review begins
SETTLED = 14  # days that a plan has run before its first
LESSONS = {"ahead": 1, "any": 4, "back": 6}  # of a term, before the one with which that look begins
# How many days after that lesson, and when, somebody writes their part; a tutor where nothing stands here.
WRITTEN = {"pupil": (0, 16, 5), "carer": (0, 19, 40), "carer2": (0, 20, 10), "school": (1, 12, 40)}
OF_TUTORS = (0, 16, 30)

Told = dict[str, Any]  # a review as it stands in reviews.json


class Reviews:
    """The reviews of one plan: `write` gives the saves, and leaves in `publishings` what is published.

    people: by the names that stand in reviews.json; helped: the tutor writes the pupil's part down.
    """

    def __init__(self, pen: Pen, people: dict[str, Publisher], weekday: int, *, helped: bool) -> None:
        self.pen, self.people, self.weekday, self.helped = pen, people, weekday, helped
        self.publishings: list[Publishing] = []

    def write(self, told: list[Told], first: date, today: date) -> Iterator[Save]:
        """Those of the terms that this plan has lived through."""
        begun = terms_until(today)
        for one in told:
            term = begun[-1 - one["terms_ago"]]
            day = self.day_of(one["look"], term, today)
            if day is not None and day >= first + timedelta(SETTLED):
                yield from self.review(one, term, day)

    def day_of(self, look: str, term: dict[str, str], today: date) -> date | None:
        """The lesson of a term with which a look begins: the last one is looked back in, as far as there is
        enough to look back on.
        """
        until = min(date.fromisoformat(term["last"]), today - timedelta(LATEST))
        found = lesson_days(self.weekday, date.fromisoformat(term["first"]), until)
        if len(found) <= LESSONS[look]:
            return None
        return found[-1] if look == "back" else found[LESSONS[look]]

    def review(self, told: Told, term: dict[str, str], day: date) -> Iterator[Save]:
        record, look = self.record(told["look"], term, day), told["look"]
        scope = f"{self.pen.circle}/{school_year(str(day))}"
        writer = next(name for name in self.people if name in told["parts"])
        begun = {"look": look, "term": named(term), "day": str(day)}
        yield self.save(moment(day, 15, 30), writer, Change(scope, "review", record, begun, True))
        for name, said in told["parts"].items():
            yield self.part(scope, record, name, said, day)
        if "steps" in told:
            tutor = next(name for name in told["parts"] if self.people[name].role == "tutor")
            agreed = Change(scope, "review", record, {"steps": told["steps"]})
            yield self.save(moment(day, 16, 40), tutor, agreed)
        self.publishings += self.copies(told.get("published", ()), record, day)
        if "late" in told:
            name, at = told["late"]["by"], moment(day + timedelta(told["late"]["days"]), 20, 15)
            own = own_id("review_part", record, self.people[name].person)
            yield self.save(at, name, Change(scope, "review_part", own, told["late"]["fields"]))

    def record(self, look: str, term: dict[str, str], day: date) -> str:
        """A term has one review of each look; one in between is a new one each time."""
        if look == "any":
            return self.pen.fresh(moment(day, 15, 30))
        return term_review_id(self.pen.plan, look, named(term))

    def part(self, scope: str, review: str, name: str, said: dict[str, str], day: date) -> Save:
        days, hour, minute = WRITTEN.get(name, OF_TUTORS)
        own = own_id("review_part", review, self.people[name].person)
        change = Change(scope, "review_part", own, {"review": review} | said, True)
        return self.save(moment(day + timedelta(days), hour, minute), name, change)

    def save(self, at: int, name: str, change: Change) -> Save:
        person = self.people[name].person
        if name == "pupil" and self.helped:
            tutor = next(one.person for one in self.people.values() if one.role == "tutor")
            return Save(at, tutor, [change], on_behalf_of=person)
        return Save(at, person, [change])

    def copies(self, told: list[Told], review: str, day: date) -> Iterator[Publishing]:
        for one in told:
            made = str(uuid5(UUID(review), f"published {one['days']}"))
            by, on, without = (
                self.people[one["by"]],
                day + timedelta(one["days"]),
                tuple(one.get("without", ())),
            )
            yield Publishing(on, by, review, made, without)
            if "withdrawn" in one:
                by, on = self.people[one["withdrawn"]["by"]], on + timedelta(one["withdrawn"]["days"])
                yield Publishing(on, by, review, made, taken_back=True)


def banked(band: str, tutor: str, random: Random) -> list[Told]:
    """A look ahead of a plan whose reviews nobody tells, with the part of pupil and tutor.

    tutor: the key under which they stand in people.json.
    """
    said = {role: random.choice(parts) for role, parts in BANDS[band].items()}
    return [{"terms_ago": 0, "look": "ahead", "parts": {"pupil": said["pupil"], tutor: said["tutor"]}}]
