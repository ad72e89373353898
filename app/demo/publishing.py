"""Reviews of the demo that were published: frozen on the day by the same code as on the page."""

from dataclasses import dataclass
from datetime import date

from app.clock import ZONE
from app.demo.calendar import moment
from app.demo.pen import Moving
from app.people.zone import offsets
from app.plan import frozen
from app.plan.twins.document import document, find
from app.plan.twins.words import Words
from sync.engine import Engine


@dataclass(frozen=True)
class Publisher:
    """Who publishes."""

    person: str
    name: str
    role: str


@dataclass(frozen=True)
class Publishing:
    """A copy of a review that is published on a day, or taken back.

    without: what is left out, by the beginnings of the blocks' keys.
    """

    day: date
    by: Publisher
    review: str
    made: str
    without: tuple[str, ...] = ()
    taken_back: bool = False

    def run(self, engine: Engine, clock: Moving, plan: str) -> None:
        clock.to(moment(self.day, 8, 30))
        if self.taken_back:
            self.take_back(plan)
        else:
            self.publish(engine, clock, plan)

    def take_back(self, plan: str) -> None:
        scope = frozen.where(self.by.person, plan, self.made)
        frozen.take_back(plan, str(scope), self.made, vars(self.by), str(self.day))

    def publish(self, engine: Engine, clock: Moving, plan: str) -> None:
        """What stands in the plan on that day, as whoever publishes sees it."""
        me = {"person": self.by.person, "offsets": offsets(ZONE, str(self.day))}
        held = engine.records(self.by.person, plan)
        shown = document({"id": plan, "role": self.by.role}, held, me, now=clock())
        day_of = Words(offsets(ZONE, str(self.day)), clock(), self.by.person).day_of
        review = find(shown, "review", self.review)
        if review is None:
            raise RuntimeError(f"there is no such review to publish: {self}")
        keys = [one["key"] for one in frozen.content(shown, review, None, day_of)["blocks"]]
        chosen = [key for key in keys if not any(key.startswith(left) for left in self.without)]
        content = frozen.content(shown, review, chosen, day_of)
        frozen.freeze(plan, self.made, review, content, vars(self.by), str(self.day))
