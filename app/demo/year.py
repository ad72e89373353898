"""A year of one plan: lessons with things to try, practice in between, cheers."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from app.demo.calendar import days, in_term, lesson_days, moment
from app.demo.pen import MINUTE, Change, Pen, Save
from app.demo.voices import Voices

WHY_NOT = ("pupil", "pupil", "tutor", "school", "room")
STICKERS = ("star", "heart", "rocket", "note", "sun", "clap")
FELT = (5, 4, 4, 4, 3, 3, 2, 1)


@dataclass(frozen=True)
class Who:
    """The people of one plan, by id, and how their weeks go."""

    pupil: str
    tutor: str
    carer: str | None
    weekday: int
    practises: int  # about how many times a week
    helped: bool  # an adult writes the practice down


class Year:
    """One plan's lessons and practice. now: nothing is written later than this."""

    def __init__(self, pen: Pen, who: Who, voices: Voices, random: Random, now: int) -> None:
        self.pen, self.who, self.voices, self.random, self.now = pen, who, voices, random, now
        self.tasks: list[tuple[str, str]] = []  # the latest lesson's: id, words

    def write(self, first: date, last: date) -> None:
        """Some weeks, as they reach the server: from the tutor's phone, the family's, the pupil's."""
        saves = [save for save in self.weeks(first, last) if save.at < self.now]
        for person in (self.who.tutor, self.who.carer, self.who.pupil):
            self.pen.save_all([save for save in saves if save.by == person], "phone")

    def weeks(self, first: date, last: date) -> Iterator[Save]:
        lessons = set(lesson_days(self.who.weekday, first, last))
        for day in days(first, last):
            if day in lessons:
                yield from self.lesson(day)
            if self.random.random() < self.who.practises / 7 * (1 if in_term(day) else 0.3):
                yield from self.practice(day)

    def lesson(self, day: date) -> Iterator[Save]:
        at = moment(day, 9 + self.random.randrange(6), self.random.randrange(60))
        record, scope = self.pen.fresh(at), self.pen.home(str(day))
        if self.random.random() < 0.1:
            fields = {"day": str(day), "took": self.random.choice(WHY_NOT)}
            yield Save(at, self.who.tutor, [Change(scope, "lesson", record, fields, True)])
            return
        self.voices.next_piece()
        fields = {"day": str(day), "took": "yes", "did": self.voices.did(), "well": self.voices.well()}
        changes = [Change(scope, "lesson", record, fields, True), *self.new_tasks(scope, record, at)]
        yield Save(at, self.who.tutor, [*changes, *self.note(day, record, at)])
        if self.random.random() < 0.25:
            asked = Change(scope, "lesson", record, {"question": self.voices.say("questions")})
            yield Save(moment(day + timedelta(1), 17, 5), self.who.pupil, [asked])

    def new_tasks(self, scope: str, lesson: str, at: int) -> list[Change]:
        changes = []
        self.tasks = []
        for _ in range(self.random.choice((2, 3, 3, 4))):
            fields = {"lesson": lesson, **self.voices.task()}
            changes.append(Change(scope, "task", self.pen.fresh(at), fields, True))
            self.tasks.append((changes[-1].record, fields["words"]))
        return changes

    def note(self, day: date, lesson: str, at: int) -> list[Change]:
        if self.random.random() > 0.35:
            return []
        scope = self.pen.own(self.who.tutor, str(day))
        fields = {"lesson": lesson, "words": self.voices.say("notes")}
        return [Change(scope, "note", self.pen.fresh(at), fields, True)]

    def practice(self, day: date) -> Iterator[Save]:
        at = moment(day, 16 + self.random.randrange(4), self.random.randrange(60))
        record, scope = self.pen.fresh(at), self.pen.home(str(day))
        made = Change(scope, "practice", record, self.what_was_tried(day), True)
        if self.who.helped and self.who.carer is not None:
            yield Save(at, self.who.carer, [made], on_behalf_of=self.who.pupil)
        else:
            yield Save(at, self.who.pupil, [made])
        if not self.who.helped and self.random.random() < 0.02:
            away = Change(scope, "practice", record, {"_deleted": True})
            yield Save(at + 5 * MINUTE, self.who.pupil, [away])
            return
        if self.random.random() < 0.2:
            yield self.cheer(at + 30 * MINUTE, scope, record)

    def what_was_tried(self, day: date) -> dict[str, Any]:
        tried = self.random.sample(self.tasks, min(len(self.tasks), self.random.choice((1, 1, 2))))
        fields: dict[str, Any] = {"day": str(day), "felt": str(self.random.choice(FELT))}
        if tried and self.random.random() < 0.75:
            fields["tasks"] = {"$add": [task for task, _ in tried]}
        else:
            fields["what"] = self.voices.piece[:1].upper() + self.voices.piece[1:]
        return fields | self.how_much() | self.said()

    def how_much(self) -> dict[str, Any]:
        """Minutes, times, or neither: each is as good."""
        return self.random.choice((
            {"minutes": self.random.choice((4, 5, 8, 10, 12, 15, 20, 25))},
            {"times": self.random.choice((2, 3, 4, 5, 6, 8, 10))},
            {},
        ))  # fmt: skip

    def said(self) -> dict[str, Any]:
        how = "helped" if self.who.helped else self.random.choice(("timer", "later", "later"))
        fields: dict[str, Any] = {"how": how}
        if self.random.random() < 0.45:
            fields["noticed"] = self.voices.say("noticed")
        if not self.who.helped and self.random.random() < 0.03:
            fields["hidden"] = True
        return fields

    def cheer(self, at: int, scope: str, practice: str) -> Save:
        by = self.who.carer if self.who.carer is not None and self.random.random() < 0.7 else self.who.tutor
        fields = {"sticker": self.random.choice(STICKERS), "practice": practice}
        words = self.voices.say("cheers")
        fields |= {"words": words} if words else {}
        return Save(at, by, [Change(scope, "cheer", self.pen.fresh(at), fields, True)])


def stretches(
    first: date, last: date, length: int, cuts: Collection[date] = ()
) -> Iterator[tuple[date, date]]:
    """`first` to `last`, cut into stretches of so many days; one begins on each day of `cuts`, too."""
    while first <= last:
        end = min([last, first + timedelta(length - 1), *(cut - timedelta(1) for cut in cuts if cut > first)])
        yield first, end
        first = end + timedelta(1)


def between(start: date, end: date, share: float) -> date:
    """The day that lies this share of the way from start to end."""
    return start + timedelta(int((end - start).days * share))
