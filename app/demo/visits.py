"""When the people of a plan in the demo last looked at it: what was written since is new to them."""

from datetime import date

from app.demo.calendar import moment
from app.plan.visit import open_plan
from sync.engine import Engine


class LastVisit:
    """A morning on which all of these people looked. What they saw is noted then, and kept when the plan is
    written: until then the database takes nothing else.
    """

    def __init__(self, day: date, plan: str, people: list[str]) -> None:
        self.day, self.plan, self.people = day, plan, people
        self.seen: dict[str, dict[str, int]] = {}

    def note(self, engine: Engine) -> None:
        for person in self.people:
            held = engine.records(person, self.plan)
            self.seen[person] = {scope: part["version"] for scope, part in held.items()}

    def keep(self) -> None:
        for person, versions in self.seen.items():
            open_plan(person, self.plan, versions, moment(self.day, 8), "together")
