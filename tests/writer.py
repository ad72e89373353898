"""A record of any kind, written by somebody who may: what tests need that know no kind by name."""

from itertools import count
from typing import Any
from uuid import uuid4

from app.clock import day_of, now
from app.engine import engine
from app.kinds.schema import SCHEMA, SHOWN
from app.people.models import Person
from app.plan.twins.rights import scope_of
from sync.ids import own_id, single_id
from sync.years import school_year
from tests.people import SmallSchool
from tests.samples import sample

WRITTEN = [kind for kind, rules in SCHEMA.kinds.items() if rules.creators]


class Writer:
    """Whoever may write a kind, writes one of it, with every field that is theirs."""

    def __init__(self, school: SmallSchool) -> None:
        self.school, self.plan = school, school.plan
        people = (school.ffion, school.lee, school.carer, school.staff)
        self.people = {person.role: person for person in people}
        self.today, self.numbers = day_of(now()), count(1)  # no two say the same

    def who(self, kind: str) -> Person:
        return next(self.people[role] for role in self.people if role in SCHEMA.kinds[kind].creators)

    def write(self, kind: str) -> dict[str, Any]:
        """The fields of the new record, with its `id`; what it belongs to is written first."""
        rules, who, on = SCHEMA.kinds[kind], self.who(kind), SHOWN[kind].on
        found: dict[str, Any] = {"id": single_id(self.plan, kind) if rules.single else str(uuid4())}
        fields = {
            name: sample(field, f"{name} of {kind} {next(self.numbers)}")
            for name, field in rules.fields.items()
            if who.role in field.writers and field.type not in ("ref", "set", "facts")
        }
        if on:
            fields[on] = self.write(on)["id"]
        if rules.personal:
            found["id"] = own_id(kind, fields[on], who.id)
        scope = scope_of(self.plan, kind, who.id, school_year(self.today))
        edit = [f"{uuid4()}:1", now(), None]
        edit.append([[scope, kind, found["id"], 0, fields, 1]])
        verdict = engine().apply(who.id, "phone", [edit])[0]
        assert verdict[1] == "taken", (kind, verdict)
        return found | fields
