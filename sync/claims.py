"""Who may correct a value under the policy `log`: its first author, in whatever order devices synced."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

import orjson

from sync.heads import Head, State, order, ordered

Author = tuple[str, str | None]  # by whom, and for whom
Rank = tuple[bool, tuple[int, str, str, int, int], Author]  # who typed it themselves first, then by age


class Claims:
    """All edits of a field so far. `rows`: the log of its record, by version.

    Who knows a record has seen its making: no other words are as old as those it was made with. An author is
    whoever had seen nothing in the field: so had those whose base is below its first words. The first of them
    is kept for each version, and is looked up: a record may have been corrected some thousand times.
    """

    def __init__(self, rows: Sequence[dict[str, Any]], name: str) -> None:
        self._name, self._made = name, 0
        self._versions: list[int] = []
        self._first: list[Rank] = []  # of all up to the version at the same place
        self._last = -1  # stands for no author
        self.add(rows)

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        """Add rows of the log, by version. Rows that are known already are skipped."""
        for row in rows:
            if row["version"] > self._last:
                self._made = row["version"] if self._last < 0 else self._made
                self._last = row["version"]
                if _typed(row, self._name):
                    self._claim(row)

    def and_also(self, rows: Sequence[dict[str, Any]]) -> "Claims":
        """A copy with some more rows, of an edit that may yet be refused."""
        if not rows:
            return self
        more = Claims((), self._name)
        more._made, more._last = self._made, self._last  # of its own class
        more._versions, more._first = self._versions.copy(), self._first.copy()
        more.add(rows)
        return more

    def seen(self, base: int) -> Author | None:
        """The author as of that version. None where nobody had written by then."""
        known = bisect_right(self._versions, max(base, self._made))
        return self._first[known - 1][2] if known else None

    def joined(self, head: Head) -> Author:
        """The author once this head has been taken, too."""
        rank = (head.on_behalf_of is not None, order(head), (head.by, head.on_behalf_of))
        known = bisect_left(self._versions, head.version)
        if not known:
            return rank[2]
        first = self._first[known - 1]
        return min(first, rank)[2] if max(head.base, self._made) < self._versions[0] else first[2]

    def _claim(self, row: dict[str, Any]) -> None:
        when = ordered(row["at"], row["by"], row["id"], row["position"])
        rank = (row["whom"] is not None, when, (row["by"], row["whom"]))
        if self._versions:
            begun = max(row["base"], self._made) < self._versions[0]
            rank = min(self._first[-1], rank) if begun else self._first[-1]
        self._versions.append(row["version"])
        self._first.append(rank)


def lawful(head: Head, state: State) -> bool:
    """Whether it was written by the author, or by the person it was written for.
    Other edits have no effect.
    """
    return state.first is None or head.by in state.first


def _typed(row: dict[str, Any], name: str) -> bool:
    """Whether a value was written into this field; to dismiss one writes none."""
    values = orjson.loads(row["set"])
    return name in values and not isinstance(values[name], dict)
