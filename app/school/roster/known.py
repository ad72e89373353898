"""What a school has, as a roster is compared with it."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from app.school.names import same


@dataclass
class Known:
    """A pupil the school has. people: ids of those on the plan; music: ids of its music records.

    carers, tutors: the names of the adults on the plan.
    """

    id: str
    plan: str
    name: str
    called: str = ""
    year: str = ""
    group: str = ""
    people: set[str] = field(default_factory=set)
    music: set[str] = field(default_factory=set)
    carers: list[str] = field(default_factory=list)
    tutors: list[str] = field(default_factory=list)


@dataclass
class Current:
    """What a school has: its pupils, and its adults' ids by (role, name)."""

    pupils: list[Known] = field(default_factory=list)
    adults: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))


def music_id(plan: str, what: str) -> str:
    """The record of an instrument that a roster names: the same at every import."""
    return str(uuid5(UUID(plan), f"music {same(what)}"))
