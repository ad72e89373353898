"""What a year brings beside lessons and practice: 40 goals, 200 moments, 300 messages, 6 reviews a plan."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from random import Random

from flask import Flask

from app.clock import day_of
from app.demo.calendar import moment
from app.demo.pen import Change, Moving, Pen, Save
from app.demo.school import at_the_time_of
from app.engine import engine
from app.kinds.ideas import IDEAS
from app.plan.twins.rights import scope_of
from sync.ids import own_id
from sync.years import school_year
from tests.bench.many import GOALS, Many

ALL_GOALS, MOMENTS, MESSAGES, REVIEWS = 40, 200, 300, 6
WEEK = 7 * 24 * 3600 * 1000  # ms: a device that is offline for longer is taken to have a wrong clock
WRITTEN = 100_000  # edits of the year have other ids
VOCABULARY = sorted(
    {
        word
        for reasons in IDEAS.values()
        for ideas in reasons.values()
        for _, words in ideas.values()
        for word in words.split()
    }
)


def fill(app: Flask, many: Many) -> None:
    """Pupil and tutor write in turn, from the first of September to yesterday, on every plan."""
    today = date.fromisoformat(day_of(app.extensions["clock"]()))
    first = date(school_year(str(today)), 9, 1)
    clock = Moving(moment(first, 8))
    with app.app_context(), at_the_time_of(app, clock):
        for plan, pupil in zip(many.plans, many.pupils, strict=True):
            clock.now = moment(first, 8)
            pen = Pen(engine(), clock, plan, Random(plan))
            pen.written = WRITTEN
            saves = sorted(Pair(pen, pupil, many.tutor).saves(first, today), key=lambda save: save.at)
            for _, together in groupby(saves, key=lambda save: save.at // WEEK):
                week = list(together)
                for person in (pupil, many.tutor):
                    pen.save_all([save for save in week if save.by == person], "tablet")


class Pair:
    """A pupil and a tutor, and what they write on the pupil's plan."""

    def __init__(self, pen: Pen, pupil: str, tutor: str) -> None:
        self.pen, self.pupil, self.tutor = pen, pupil, tutor

    def saves(self, first: date, today: date) -> Iterator[Save]:
        kinds = (
            (MESSAGES, self.message),
            (MOMENTS, self.celebration),
            (ALL_GOALS - GOALS, self.goal),
            (REVIEWS, self.review),
        )
        for count, write in kinds:
            for number in range(count):
                day = first + timedelta((today - first).days * number // (count + 1))
                yield from write((self.pupil, self.tutor)[number % 2], day)

    def message(self, person: str, day: date) -> Iterator[Save]:
        yield self.new("message", person, day, words=self.sentence(14))

    def celebration(self, person: str, day: date) -> Iterator[Save]:
        yield self.new("celebration", person, day, words=self.sentence(12), day=str(day), sort="kind")

    def goal(self, person: str, day: date) -> Iterator[Save]:
        yield self.new("goal", person, day, agreed=self.sentence(8), know=self.sentence(8), state="resting")

    def review(self, _: str, day: date) -> Iterator[Save]:
        """One in between, begun by the pupil, who syncs first, and what both say in it."""
        begun = self.new("review", self.pupil, day, look="any", day=str(day), steps=self.sentence(15))
        yield begun
        record = begun.changes[0].record
        for who, names in ((self.pupil, ("best", "hard", "next")), (self.tutor, ("musical", "personal"))):
            said = {name: self.sentence(20) for name in names}
            part = own_id("review_part", record, who)
            yield self.new("review_part", who, day, part, review=record, **said)

    def new(self, kind: str, person: str, on: date, record: str = "", /, **fields: str) -> Save:
        at = moment(on, 8)
        scope = scope_of(self.pen.plan, kind, person, school_year(str(on)))
        return Save(at, person, [Change(scope, kind, record or self.pen.fresh(at), fields, True)])

    def sentence(self, words: int) -> str:
        """As varied as what people write, so that it takes as many bytes when it is compressed."""
        return " ".join(self.pen.random.choice(VOCABULARY) for _ in range(words)).capitalize() + "."
