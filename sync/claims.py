"""Who may correct what is written under `log`: its first author, whoever of several synced first."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import orjson

from sync.heads import Head, State, order, ordered

Author = tuple[str, str | None]  # by whom, and for whom


class Claim(NamedTuple):
    """An edit of the field, taken at `version` of its scope; its writer had seen what was there at `base`."""

    version: int
    base: int
    by: str
    whom: str | None
    order: tuple[int, str, str, int, int]


class Claims:
    """All edits of a field so far. `rows`: the log of its record, by version.

    Who knows a record has seen its making: no other words are as old as those it was made with.
    """

    def __init__(self, rows: Sequence[dict[str, Any]], name: str) -> None:
        self._made: int = rows[0]["version"] if rows else 0
        self._all = [self._claim(row) for row in rows if _typed(row, name)]

    def seen(self, base: int) -> Author | None:
        """The author, of what had been written by then. None where nobody had."""
        until = max(base, self._made)
        return _author([one for one in self._all if one.version <= until])

    def joined(self, head: Head) -> Author | None:
        """The author when this has been taken, too."""
        base = max(head.base, self._made)
        return _author([*self._all, Claim(head.version, base, head.by, head.whom, order(head))])

    def _claim(self, row: dict[str, Any]) -> Claim:
        version = row["version"]
        base = max(row["base"], self._made) if version > self._made else 0
        when = ordered(row["at"], row["by"], row["id"], row["position"])
        return Claim(version, base, row["by"], row["whom"], when)


def lawful(head: Head, state: State) -> bool:
    """Whether it is the author's, or theirs for whom it was written: others' words have no effect."""
    return state.first is None or head.by in state.first


def _author(claims: list[Claim]) -> Author | None:
    """Of several who had not seen one another, who typed it themselves goes before who wrote it down for
    somebody, and then the older one.
    """
    begun = [one for one in claims if not any(other.version <= one.base for other in claims)]
    if not begun:
        return None
    first = min(begun, key=lambda one: (one.whom is not None, one.order))
    return first.by, first.whom


def _typed(row: dict[str, Any], name: str) -> bool:
    """Whether words were written into this field, and not only one of its values put aside."""
    values = orjson.loads(row["set"])
    return name in values and not isinstance(values[name], dict)
