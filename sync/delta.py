"""The short forms of a part of a reply, for devices that say they read them. Their reader is
service_worker/delta.js.

An id has 36 letters, a time 13, and a record as many fields as were ever written. Of news a device with the
record as it was has most; and in a scope that comes whole nearly every field of a record was written with the
one before it.
"""

from typing import Any

from sync.deletion import DELETED
from sync.schema import HIDDEN
from sync.wire_field import Other, WireField, read, read_all, written_together

Fields = dict[str, list[Any]]


class Short:
    """News in a reply of `now`, for a device that has the scope up to version `since`.

    Of each record come its newer fields alone, each person comes once, and times are counted from `now`.
    """

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


class Compact(Short):
    """A whole scope in a reply of `now`. Its records are asked for in the order in which they travel.

    Versions are counted from the record's, and times from the time before, at first from `now`. Of a field
    that was written with the one before it in its record, only the value travels.
    """

    def __init__(self, now: int) -> None:
        super().__init__(0, now)
        self._before = 0

    def record(self, version: int, fields: Fields) -> Fields:
        """The fields of a record of that version."""
        compact: Fields = {}
        before = None
        for name, wire in fields.items():
            alone = written_together(wire, before)
            compact[name] = wire[:1] if alone else self._counted(version, self._field(read(wire)))
            before = wire
        return compact

    def _counted(self, version: int, short: list[Any]) -> list[Any]:
        value, changed, by, at, *more = short
        self._before, step = at, at - self._before
        return [value, changed - version, by, step, *more]
