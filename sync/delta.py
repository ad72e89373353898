"""The short form of news, for a device that says it reads it: newer fields alone, each person once, and times
from the reply's `now`.

An id has 36 letters, a time 13, and a record as many fields as were ever written; of all that a device with
the record as it was has most.
"""

from typing import Any

from sync.deletion import DELETED
from sync.schema import HIDDEN
from sync.wire_field import Other, WireField, read_all

Fields = dict[str, list[Any]]


class Short:
    """A part of a reply of `now`, for a device that has the scope up to version `since`."""

    def __init__(self, since: int, now: int) -> None:
        self._since, self._now = since, now
        self._places: dict[str, int] = {}

    @property
    def people(self) -> list[str]:
        """The people whom numbers stand for in a delta: a number is a position in this list."""
        return list(self._places)

    def fields(self, fields: Fields) -> Fields:
        """Those that changed since; of a record that was ever put away or kept private all, for the device
        may have been told to let them go.
        """
        since = 0 if DELETED in fields or HIDDEN in fields else self._since
        newer = ((name, field) for name, field in read_all(fields).items() if field.changed > since)
        return {name: self._field(field) for name, field in newer}

    def _field(self, field: WireField) -> list[Any]:
        short = [field.value, field.changed, self._place(field.by), self._time(field.at)]
        if field.others or field.on_behalf_of:
            short.append([self._other(other) for other in field.others])
        if field.on_behalf_of:
            short.append(self._place(field.on_behalf_of))
        return short

    def _other(self, other: Other) -> list[Any]:
        return [other.value, other.version, self._place(other.by), self._time(other.at), other.how]

    def _time(self, at: int | None) -> int:
        return (at or 0) - self._now

    def _place(self, person: str | None) -> int:
        return self._places.setdefault(person or "", len(self._places))
