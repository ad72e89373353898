"""A story told save by save: who wrote what how many days ago, and what two people wrote apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.demo.calendar import moment
from app.demo.pen import Change, Pen, Save
from app.kinds.schema import SCHEMA
from app.plan.twins.places import above
from app.plan.twins.rights import scope_of
from sync.schema import Kind
from sync.years import school_year


@dataclass(frozen=True)
class Place:
    """Where a record of the story stands."""

    scope: str
    kind: str
    record: str


class Story:
    """Tells the lines of a JSON file on one plan.

    A line has days (ago), time and by. It writes a kind's fields: as a new record with a name (`as`), on one
    named before (`on`), or without a name; or it puts one `away`. `under` names the parent, `for` the pupil
    whose words they are; `@name` in a field is that record's id. `apart` holds saves whose writers had not
    seen one another's. A line with `lesson` is told on the day of the latest lesson, whenever that was.
    """

    def __init__(self, pen: Pen, people: dict[str, str], today: date, lesson: date | None = None) -> None:
        self.pen, self.people, self.today, self.lesson = pen, people, today, lesson
        self.places: dict[str, Place] = {}
        self.singles: set[str] = set()

    def apart(self, lines: list[dict[str, Any]]) -> Iterator[list[Save]]:
        """Every line as saves, oldest first; more than one where their writers had not seen one another's."""
        for line in sorted(lines, key=lambda line: (self.day_of(line), line.get("time", ""))):
            day = self.day_of(line)
            yield [self.save(part, day) for part in line.get("apart", [line])]

    def day_of(self, line: dict[str, Any]) -> date:
        if "lesson" in line and self.lesson is not None:
            return self.lesson
        return self.today - timedelta(line["days"])

    def save(self, line: dict[str, Any], day: date) -> Save:
        hour, minute = map(int, line["time"].split(":"))
        at = moment(day, hour, minute)
        person, on_behalf_of = self.people[line["by"]], self.people.get(line.get("for", ""))
        return Save(at, person, [self.change(line, day, at)], on_behalf_of)

    def change(self, line: dict[str, Any], day: date, at: int) -> Change:
        if "away" in line:
            place = self.places[line["away"]]
            return Change(place.scope, place.kind, place.record, {"_deleted": True})
        if "on" in line:
            place = self.places[line["on"]]
            fields = self.fields(line, place.kind, day, new=False)
            return Change(place.scope, place.kind, place.record, fields)
        return self.new_change(line, day, at)

    def new_change(self, line: dict[str, Any], day: date, at: int) -> Change:
        kind = SCHEMA.kinds[line["write"]]
        scope = self.scope(line, kind, day)
        record = self.pen.single(kind.name) if kind.single else self.pen.fresh(at)
        new = record not in self.singles
        self.singles.add(record)
        if "as" in line:
            self.places[line["as"]] = Place(scope, kind.name, record)
        return Change(scope, kind.name, record, self.fields(line, kind.name, day, new=new), new)

    def scope(self, line: dict[str, Any], kind: Kind, day: date) -> str:
        """Where it belongs; what stands on the page of another, as things to try do, is of the same year."""
        above = SCHEMA.kinds[kind.parent].scope_type if kind.parent else None
        if kind.scope_type == above:
            return self.places[line["under"]].scope
        return scope_of(self.pen.plan, kind.name, self.people[line["by"]], school_year(str(day)))

    def fields(self, line: dict[str, Any], kind: str, day: date, *, new: bool) -> dict[str, Any]:
        """The line's fields, with the day where the kind has one and the parent where there is one."""
        fields = {name: self.value(value) for name, value in line["fields"].items()}
        if new and "day" in SCHEMA.kinds[kind].fields:
            fields.setdefault("day", str(day))
        if "under" in line:
            fields[above(kind)] = self.places[line["under"]].record
        if fields.get("done"):
            fields["done_on"] = str(day)
        return fields

    def value(self, value: Any) -> Any:
        """A value as it travels: `@name` is the id of the record of that name."""
        if isinstance(value, dict):
            return {name: [self.value(element) for element in elements] for name, elements in value.items()}
        if isinstance(value, str) and value.startswith("@"):
            return self.places[value[1:]].record
        return value
