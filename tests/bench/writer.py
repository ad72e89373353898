"""Somebody who writes a lot: small edits as a device would make them, and what it hears back."""

from random import Random
from typing import Any

from app.clock import day_of, now_ms
from app.demo.voices import Voices
from sync.ids import uuid7
from sync.years import school_year
from tests.bench.serving import Device

BATCH = 50
STEPS = 300


class Writer:
    """Makes small edits: a new bit of practice, or other words for a small step."""

    def __init__(self, plan: str) -> None:
        self.random, self.plan, self.count = Random(plan), plan, 0
        self.day = day_of(now_ms())
        self.home, self.circle = f"{plan}/home/{school_year(self.day)}", f"{plan}/circle"
        self.goal, self.steps = self.fresh(), [self.fresh() for _ in range(STEPS)]
        self.seen, self.voices = 0, Voices("strings", "middle", self.random)

    def fresh(self) -> str:
        return uuid7(now_ms(), self.random.randbytes(10))

    def edit(self, *changes: list[Any]) -> list[Any]:
        self.count += 1
        return [f"bench{self.plan[:11].replace('-', '_')}:{self.count}", now_ms(), None, list(changes)]

    def preparation(self) -> list[list[Any]]:
        """A goal with three hundred small steps, for the edits to change."""
        goal = [self.circle, "goal", self.goal, 0, {"words": "Try everything"}, 1]
        steps = [
            self.edit([self.circle, "step", step, 0, {"goal": self.goal, "words": "Not begun"}, 1])
            for step in self.steps
        ]
        return [self.edit(goal), *steps]

    def practices(self) -> list[list[Any]]:
        """A batch of new records."""
        fields = {"day": self.day, "times": 4, "felt": "4", "how": "later"}
        said = [fields | {"noticed": self.voices.say("noticed")} for _ in range(BATCH)]
        return [self.edit([self.home, "practice", self.fresh(), 0, one, 1]) for one in said]

    def rewordings(self, count: int = BATCH, letters: int | None = None) -> list[list[Any]]:
        """Changes of one field of a record that is there, each of another record."""
        steps = [self.steps[(self.count + number) % STEPS] for number in range(count)]
        said = [{"words": self.voices.task()["words"][:letters].ljust(letters or 0, ".")} for _ in steps]
        pairs = zip(steps, said, strict=True)
        return [self.edit([self.circle, "step", step, self.seen, one]) for step, one in pairs]


def prepare(device: Device, writer: Writer) -> dict[str, int]:
    """Write the steps; answers the versions that this device then has."""
    preparation = writer.preparation()
    for first in range(0, len(preparation), 200):
        taken(device.sync(device.request({}, preparation[first : first + 200], now_ms())))
    have: dict[str, int] = {}
    more = True
    while more:
        reply = device.sync(device.request(have, [], now_ms()))
        have |= versions(reply)
        more = reply["more"]
    writer.seen = have[writer.circle]
    return have


def taken(reply: dict[str, Any]) -> dict[str, Any]:
    """The reply, made sure of: a bench of refusals would measure something else."""
    bad = [result for result in reply["results"] if result[1] != "taken"]
    if bad:
        raise RuntimeError(f"not taken: {bad[:3]}")
    return reply


def versions(reply: dict[str, Any]) -> dict[str, int]:
    """How far each scope in a reply has come."""
    return {scope: found["version"] for scope, found in reply["scopes"].items()}


def arrived(reply: dict[str, Any], have: dict[str, int], writer: Writer) -> None:
    """The reply is on the device: its versions are what the next edits have seen."""
    have |= versions(taken(reply))
    writer.seen = have[writer.circle]
