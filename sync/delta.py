"""The short form of news, for a device that says it reads it: newer fields alone, each person once, and times
from the reply's `now`.

An id has 36 letters, a time 13, and a record as many fields as were ever written; of all that a device with
the record as it was has most.
"""

from typing import Any

from sync.deletion import DELETED

Fields = dict[str, list[Any]]
_CHANGED = 1  # its place in a field


class Short:
    """A part of a reply of `now`, for a device that has the scope up to version `since`."""

    def __init__(self, since: int, now: int) -> None:
        self._since, self._now = since, now
        self._places: dict[str, int] = {}

    @property
    def people(self) -> list[str]:
        """Whom the numbers stand for that are in a person's place: by their place in this list."""
        return list(self._places)

    def fields(self, fields: Fields) -> Fields:
        """Those that changed since; of a record that was ever put away all, for the device may have been told
        to let them go.
        """
        since = 0 if DELETED in fields else self._since
        return {name: self._field(field) for name, field in fields.items() if field[_CHANGED] > since}

    def _field(self, field: list[Any]) -> list[Any]:
        value, changed, by, at, *rest = field
        short = [value, changed, self._place(by), at - self._now]
        if rest:
            short.append([self._other(*other) for other in rest[0]])
        if len(rest) > 1:
            short.append(self._place(rest[1]))
        return short

    def _other(self, value: Any, version: int, by: str, at: int, how: str) -> list[Any]:
        return [value, version, self._place(by), at - self._now, how]

    def _place(self, person: str) -> int:
        return self._places.setdefault(person, len(self._places))
