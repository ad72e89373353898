"""Who a child of the demo is in music: a dream, what helps, and the pieces they play, love and wish for."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from app.demo.calendar import moment
from app.demo.goals import Goals
from app.demo.pen import MINUTE, Change, Pen, Save
from app.demo.voices import ADULTS, LESSONS, PUPILS, capital

PIECES = ("learning", "can", "favourite", "learning", "can", "wish")


class InMusic:
    """Writes these kinds of one plan, with chances of its own: the rest of the plan stays as it is."""

    def __init__(self, pen: Pen, goals: Goals, name: str) -> None:
        self.goals, self.who = goals, goals.who
        self.random = Random(f"{name} in music")  # noqa: S311 - the same demo every time, no secret
        self.pen = Pen(pen.engine, pen.clock, pen.plan, self.random)

    def write(self, family: str, band: str, first: date, today: date) -> Iterator[Save]:
        random, days = self.random, (today - first).days
        dreams = random.sample(PUPILS[band]["dreams"], random.choice((1, 2)))
        for number, words in enumerate(dreams):
            day = first + timedelta(4 + number * days // 2)
            yield self.goals.spoken(
                moment(day, 16, 5), [self.new("dream", moment(day, 16, 5), {"words": words})]
            )
        day = first + timedelta(5)
        yield from self.helps(random.sample(PUPILS[band]["helps"], 2), day)
        for number, say in enumerate(PIECES):
            begun = first + timedelta(min(7 + number * days // 7, days))
            piece = capital(LESSONS[family]["pieces"][number])
            yield from self.piece(piece, say, begun, mine=family == "songwriting")

    def helps(self, told: list[str], day: date) -> Iterator[Save]:
        """What the child says helps, and on some plans an idea of the tutor's."""
        at = moment(day, 15, 50)
        yield self.goals.spoken(
            at, [self.new("strategy", at + number, {"words": words}) for number, words in enumerate(told)]
        )
        if self.random.random() < 0.3:
            at = moment(day + timedelta(20), 12, 10)
            words = {"words": self.random.choice(ADULTS["helps"])}
            yield Save(at, self.who.tutor, [self.new("strategy", at, words)])

    def piece(self, called: str, say: str, day: date, *, mine: bool) -> Iterator[Save]:
        """A piece, from the day on which it was first spoken of."""
        at = moment(day, 15, 30)
        fields = {"called": called, "say": say, "sort": "composing" if mine else "piece", "since": str(day)}
        if mine:
            fields["mine"] = True  # type: ignore[assignment]
        new = self.new("repertoire", at, fields)
        yield self.goals.spoken(at, [new])
        if self.random.random() < 0.25:
            said = {"tutor_says": self.random.choice(ADULTS["of_pieces"])}
            yield Save(at + 30 * MINUTE, self.who.tutor, [Change(new.scope, new.kind, new.record, said)])

    def new(self, kind: str, at: int, fields: dict[str, Any]) -> Change:
        return Change(self.pen.circle, kind, self.pen.fresh(at), fields, True)
