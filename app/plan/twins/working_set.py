"""The records of one plan, each made once, by kind. Its twin is service_worker/twins/working_set.js."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.kinds.schema import SCHEMA, SHOWN
from app.plan.twins.field import View
from app.plan.twins.overlay import Raw, said
from app.plan.twins.places import above
from app.plan.twins.record import below, record_of


def order(raw: Raw) -> tuple[Any, ...]:
    """As its kind is listed: by a day that people gave, by when it was first written, else as it was made."""
    by = SHOWN[raw.kind].order
    if by == "made":
        return min((wire.at or 0 for wire in raw.fields.values()), default=0), raw.id
    return (said(raw, by) or "", raw.id) if by else (raw.id,)


def is_over(kind: str, value: Any) -> bool:
    """Whether a record stands behind those that go on, by what is in the field that says so."""
    _, values = SHOWN[kind].over
    return value in values if values else bool(value)


class WorkingSet:
    """What is there to be shown: no record that is put away, none whose parent is."""

    def __init__(self, raws: Mapping[tuple[str, str], Raw], view: View, versions: Mapping[str, int]) -> None:
        self.raws, self.view, self.versions = raws, view, versions
        self.made: dict[tuple[str, str], dict[str, Any]] = {}
        self.by_kind: dict[str, list[Raw]] = {}
        self.by_parent: dict[tuple[str, str], list[Raw]] = {}
        for key in sorted(raws):
            self._place(raws[key])

    def all(self, kind: str) -> list[dict[str, Any]]:
        """Every record of a kind, in the order they were made."""
        return [self._record(raw) for raw in self.by_kind.get(kind, ())]

    def listed(self, kind: str) -> list[dict[str, Any]]:
        """Every record of a kind in the order of its list, what is over behind the rest."""
        how = SHOWN[kind]
        found = sorted(self.by_kind.get(kind, ()), key=order, reverse=bool(how.order))
        if how.over[0]:
            found.sort(key=lambda raw: is_over(kind, said(raw, how.over[0])))
        return [self._record(raw) for raw in found]

    def children(self, kind: str, parent: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The records of a kind that stand on this one's page, the oldest first."""
        found = self.by_parent.get((kind, parent["id"]), [])
        return [self._record(raw) for raw in (sorted(found, key=order) if SHOWN[kind].order else found)]

    def put_away(self) -> list[dict[str, Any]]:
        """What can be brought back, and what was put away while somebody wrote; the latest first."""
        away = [raw for raw in self.raws.values() if not raw.retractable and (raw.away or raw.marked)]
        found = [self._record(raw) | below(raw.kind) for raw in away if self._parent_is_there(raw)]
        return sorted(found, key=lambda one: (one["put_away"]["at"] or 0, one["id"]), reverse=True)

    def practice_days(self) -> Iterable[str]:
        """The days on which there was music, for all that this reader is told."""
        for (kind, _), raw in self.raws.items():
            day = said(raw, "day") if kind == "practice" and raw.away is None else None
            if day:
                yield day

    def _place(self, raw: Raw) -> None:
        away = raw.away and not raw.retractable
        if away or not self._parent_is_there(raw):
            return
        self.by_kind.setdefault(raw.kind, []).append(raw)
        on: str | None = said(raw, above(raw.kind))
        if on:
            self.by_parent.setdefault((raw.kind, on), []).append(raw)

    def _parent_is_there(self, raw: Raw) -> bool:
        parent = SCHEMA.kinds[raw.kind].parent
        if not parent or raw.gone:
            return True
        above = self.raws.get((parent, self._parent(raw) or ""))
        return above is not None and above.away is None

    def _parent(self, raw: Raw) -> str | None:
        parent: str | None = said(raw, SCHEMA.kinds[raw.kind].parent)
        return parent

    def _record(self, raw: Raw) -> dict[str, Any]:
        key = raw.kind, raw.id
        if key not in self.made:
            self.made[key] = record_of(raw, self.view, self.versions.get(raw.scope, 0))
        return self.made[key]
