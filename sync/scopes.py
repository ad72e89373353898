"""A scope's name, and who may read what is in it."""

import re
from functools import lru_cache
from typing import NamedTuple

from sync.schema import SERVER, Schema
from sync.years import held_years, school_year

READERS = {
    "circle": frozenset({"pupil", "carer", "tutor", "school"}),
    "home": frozenset({"pupil", "carer", "tutor"}),
    "staff": frozenset({"tutor", "school"}),
}  # `own` is read by its owner alone
_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_NAME = re.compile(rf"({_UUID})/(?:(circle|home|staff)|(own):({_UUID}))(?:/(\d{{4}}))?", re.ASCII)


class Scope(NamedTuple):
    """A scope's name taken apart. `owner` is set for `own`, `year` for kinds that pile up."""

    id: str
    plan: str
    audience: str
    owner: str | None
    year: int | None

    def readable(self, person: str, role: str | None) -> bool:
        """A scope is read by the roles of its audience, and by nobody else."""
        if role is None or role == SERVER:
            return role is not None
        return self.owner == person if self.audience == "own" else role in READERS[self.audience]

    def fits(self, first_year: int, today: str) -> bool:
        """Whether the plan has that year: none before it began, and at most the next one,
        since September is planned in July.
        """
        return self.year is None or first_year <= self.year <= school_year(today) + 1

    def held(self, today: str) -> bool:
        """Whether devices hold this scope: one that is not dated,
        or of the years in `held_years` and later.
        """
        return self.year is None or self.year >= held_years(today)[0]


def named(name: object) -> Scope | None:
    """The scope of that name, or None where nothing could have it."""
    return _named(name) if isinstance(name, str) and len(name) < 128 else None


@lru_cache(maxsize=4096)
def _named(name: str) -> Scope | None:
    found = _NAME.fullmatch(name)
    if not found:
        return None
    plan, shared, _, owner, year = found.groups()
    return Scope(name, plan, shared or "own", owner, int(year) if year else None)


def present(schema: Schema, plan: str, person: str, role: str, today: str) -> list[str]:
    """The scopes in which this person could read or write something today, begun or not."""
    names = []
    for audience, dated in sorted({(kind.audience, bool(kind.dated)) for kind in schema.kinds.values()}):
        if audience == "own":
            if not _writes_own(schema, role, dated):
                continue
            name = f"{plan}/own:{person}"
        elif role in READERS[audience]:
            name = f"{plan}/{audience}"
        else:
            continue
        names.append(f"{name}/{school_year(today)}" if dated else name)
    return names


def _writes_own(schema: Schema, role: str, dated: bool) -> bool:
    kinds = [kind for kind in schema.kinds.values() if kind.audience == "own" and bool(kind.dated) == dated]
    return any(role in kind.creators for kind in kinds)
