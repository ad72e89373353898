"""A child's own part of a plan: About me, the music they make, goals with small steps."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from app.demo.calendar import moment
from app.demo.pen import MINUTE, Change, Pen, Save
from app.demo.voices import Voices
from app.demo.year import Who, between
from app.kinds.schema import SCHEMA
from sync.years import school_year

CELEBRATE = ("aloud", "family", "tutor", "quietly")
WEEKDAYS = SCHEMA.kinds["music"].fields["weekday"].describe()["choices"]  # from Monday
FEEDBACK = ("first-good", "straight", "show", "written", "quietly")


class Goals:
    """Writes the `circle` of one plan: what the child says, and what is agreed."""

    def __init__(self, pen: Pen, who: Who, voices: Voices, random: Random) -> None:
        self.pen, self.who, self.voices, self.random = pen, who, voices, random

    def about(self, child: dict[str, Any], day: date) -> Iterator[Save]:
        """The child's own words about themselves; now and then a tutor suggests some."""
        at = moment(day, 15, 40)
        fields: dict[str, Any] = {"called": child["called"], "good_at": self.voices.say("good")}
        fields["matters"] = self.voices.say("matters")
        if "say" in child:
            fields["say"] = child["say"]
        fields["loves"] = {"$add": [self.voices.say("loves") for _ in range(3)]}
        record = self.pen.single("about")
        yield self.spoken(at, [Change(self.pen.circle, "about", record, fields, True)])
        chosen = {"celebrate": self.random.choice(CELEBRATE), "feedback": self.random.choice(FEEDBACK)}
        yield Save(at + 20 * MINUTE, self.who.pupil, [Change(self.pen.circle, "about", record, chosen)])
        if self.random.random() < 0.25:
            suggested = {"good_at": self.voices.say("suggest_about")}
            at = moment(day + timedelta(40), 12)
            yield Save(at, self.who.tutor, [Change(self.pen.circle, "about", record, suggested)])

    def music(self, child: dict[str, Any], tutor: str, day: date) -> Save:
        """What the child plays, sings or makes, with the name of the group where it has one, and when."""
        at = moment(day, 9, 5)
        when = {"weekday": WEEKDAYS[self.who.weekday], "time": f"{9 + child['year'] % 6:02}:30"}
        return Save(at, self.who.tutor, [
            Change(self.pen.circle, "music", self.pen.fresh(at), {
                "what": what, "sort": sort, "setting": setting, "tutor": tutor, "start": str(day),
            } | ({"group": group[0]} if group else when), True)
            for what, sort, setting, _, *group in child["music"]
        ])  # fmt: skip

    def goal(self, begun: date, until: date, *, over: str = "") -> Iterator[Save]:
        """One goal from its first words to where it stands on `until`. over: reached, resting or let-go."""
        at = moment(begun, 10, 10 + self.random.randrange(40))
        record, goal = self.pen.fresh(at), self.voices.say("goals")
        words = {"words": goal["words"], "why": goal["why"], "sort": {"$add": goal["sort"]}}
        said = Change(self.pen.circle, "goal", record, words | {"state": "suggested"}, True)
        yield self.spoken(at, [said])
        yield Save(at + 9 * MINUTE, self.who.tutor, [self.agreement(record, goal)])
        steps = self.steps(record, goal, at)
        yield Save(at + 12 * MINUTE, self.who.tutor, steps)
        if self.who.carer is not None and self.random.random() < 0.4:
            yield self.help_from_home(record, between(begun, until, 0.1))
        yield from self.progress(record, steps, begun, until, over)

    def agreement(self, record: str, goal: dict[str, Any]) -> Change:
        agreed = {"agreed": goal["agreed"], "know": goal["know"], "direction": {"$add": goal["direction"]}}
        agreed |= {"by_when": goal["by"]} if goal["by"] else {}
        agreed |= {"need_tutor": self.voices.say("need_tutor")} if self.random.random() < 0.4 else {}
        return Change(self.pen.circle, "goal", record, agreed | {"state": "agreed"})

    def steps(self, record: str, goal: dict[str, Any], at: int) -> list[Change]:
        circle, fresh = self.pen.circle, self.pen.fresh
        return [
            Change(circle, "step", fresh(at + number), {"goal": record, "words": words}, True)
            for number, words in enumerate(goal["steps"])
        ]

    def help_from_home(self, record: str, day: date) -> Save:
        needed = Change(self.pen.circle, "goal", record, {"need_home": self.voices.say("need_home")})
        return Save(moment(day, 20, 15), str(self.who.carer), [needed])

    def progress(
        self, record: str, steps: list[Change], begun: date, until: date, over: str
    ) -> Iterator[Save]:
        """Steps are ticked one after the other; all of them where the goal is reached."""
        done = len(steps) if over == "reached" else self.random.randrange(len(steps))
        by = self.random.choice((self.who.pupil, self.who.tutor))
        for number, step in enumerate(steps[:done]):
            day = between(begun, until, (number + 1) / (len(steps) + 1))
            ticked = Change(step.scope, "step", step.record, {"done": True, "done_on": str(day)})
            yield Save(moment(day, 16, 30 + number), by, [ticked])
            if self.random.random() < 0.6:
                yield self.spoken(moment(day, 16, 40 + number), [self.face(record, day)])
        if over or done:
            state = Change(self.pen.circle, "goal", record, {"state": over or "working"})
            yield Save(moment(until, 16, 50), self.who.pupil, [state])

    def face(self, goal: str, day: date) -> Change:
        """How the child says it is going, on some days with a line."""
        at, scope = moment(day, 16, 40), f"{self.pen.circle}/{school_year(str(day))}"
        said = {"goal": goal, "day": str(day), "face": self.random.choice("2334455")}
        if self.random.random() < 0.5:
            said["words"] = self.voices.say("noticed")
        return Change(scope, "checkin", self.pen.fresh(at), said, True)

    def two_versions(self, record: str, day: date) -> list[Save]:
        """Tutor and pupil both change what was agreed, neither having seen the other's."""
        saves = []
        for hour, by in ((15, self.who.tutor), (16, self.who.pupil)):
            agreed = {"agreed": self.voices.say("goals")["agreed"]}
            saves.append(Save(moment(day, hour, 20), by, [Change(self.pen.circle, "goal", record, agreed)]))
        return saves

    def spoken(self, at: int, changes: list[Change]) -> Save:
        """The child's words: typed by the child, or written down by the tutor who says so."""
        if self.who.helped:
            return Save(at, self.who.tutor, changes, on_behalf_of=self.who.pupil)
        return Save(at, self.who.pupil, changes)
