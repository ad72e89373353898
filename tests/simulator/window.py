"""A browser without a worker: pages and forms go straight to the server. School staff work like this."""

from typing import Any

from . import page
from .page import Change, Page
from .world import World


class Window:
    def __init__(self, world: World, person: str, name: str) -> None:
        self.world, self.person, self.name = world, person, name
        self.made = 0
        self.refused: dict[str, list[Any]] = {}  # the form came back with its words and what is wrong
        world.windows.append(self)

    def open(self, plan: str, only: set[str] | None = None) -> Page:
        shown = self.world.engine.records(self.person, plan)
        self.world.check_leaks(self.person, {"scopes": shown})
        return page.draw(self.person, plan, shown, only=only, epoch=self.world.engine.epoch)

    def save(self, shown: Page, changes: list[Change], on_behalf_of: str | None = None) -> list[Any]:
        self.made += 1
        changes = page.as_of(self.world.engine.epoch, shown, changes)
        edit = [f"{self.name}-{self.made:06}:0", self.world.server_now(), on_behalf_of, changes]
        self.world.oracle.saved(edit, shown, self)
        self.world.oracle.leaving([edit])
        results = self.world.engine.apply(self.person, self.name, [edit])
        self.world.oracle.replied({"results": results})
        if results[0][1] == "refused":
            self.refused[edit[0]] = results[0]
        else:
            self.tell(edit, results[0])
        return results[0]

    def tell(self, edit: list[Any], verdict: list[Any]) -> None:
        """Flask answers at once that these words gave way, or earlier ones to these."""
        for position, field, outcome, *earlier in verdict[3]:
            if outcome == "superseded":
                scope, kind, record, _base, values, _new = edit[3][position]
                told = (earlier[0], None) if earlier else (values[field], edit[0])
                self.world.oracle.tell(self.person, (scope, kind, record, field), *told)
