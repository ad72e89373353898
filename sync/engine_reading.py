"""The engine's door for whoever reads: a plan as somebody sees it, its past, and who read it."""

from collections.abc import Collection

from sync import access, members, quarantine, records
from sync.answers import HomeRecord, Past, PutAway, Quarantined
from sync.engine_base import Base
from sync.records import Records


class Reading(Base):
    """What somebody may not read is not there for them."""

    def records(self, person: str, plan: str, *, earlier: bool = False) -> Records:
        """What this person may read of a plan, as it travels; {} when it is not theirs.

        earlier: not only the school years that their device holds.
        """
        with self.turns.reading() as connection:
            return records.records(connection, self.schema, person, plan, self.today(), earlier=earlier)

    def years(self, person: str, plan: str) -> list[int]:
        """The school years of a plan that this person may read here and whose devices hold them no more."""
        with self.turns.reading() as connection:
            return records.years(connection, self.schema, person, plan, self.today())

    def open_home(self, person: str, plan: str, now: int) -> dict[str, list[HomeRecord]]:
        """The home record with its whole past, for named safeguarding staff alone; each opening is kept."""
        with self.turns.writing() as connection:
            return records.home(connection, person, plan, now)

    def open_quarantined(self, person: str, plan: str, now: int) -> bool:
        """Whether somebody may read words of the home record that are in quarantine. If so, the opening is
        recorded, as in `open_home`.
        """
        with self.turns.writing() as connection:
            if not members.safeguards(connection, person, plan):
                return False
            access.opened(connection, plan, person, access.QUARANTINED, now)
        return True

    def openings(self, plan: str) -> list[access.Opening]:
        """Who opened the home record of a plan, or words of it in quarantine, and when, newest first."""
        with self.turns.reading() as connection:
            return access.openings(connection, plan)

    def read(self, plans: Collection[str], person: str, way: str, day: str, now: int) -> None:
        """Keep that somebody read these plans on that day, in that way. It is kept once a day."""
        with self.turns.writing() as connection:
            access.read(connection, plans, person, way, day, now)

    def readings(self, plan: str, first: str, last: str) -> list[access.Reading]:
        """Who read a plan from one day to another, both included."""
        with self.turns.reading() as connection:
            return access.readings(connection, plan, first, last)

    def saves(self, plan: str, since: int, until: int) -> list[access.Save]:
        """Who wrote on a plan from one moment to before another, in ms."""
        with self.turns.reading() as connection:
            return access.saves(connection, plan, since, until)

    def history(self, person: str, scope: str, kind: str, record: str, field: str) -> list[Past]:
        """Every value a field ever took, newest first."""
        with self.turns.reading() as connection:
            return records.history(connection, self.schema, person, scope, kind, record, field)

    def put_away(self, person: str, plan: str) -> list[PutAway]:
        """What was put away and can be brought back."""
        with self.turns.reading() as connection:
            return records.put_away(connection, self.schema, person, plan, self.today())

    def quarantined(self, school: str) -> list[Quarantined]:
        """What people wrote on plans they had left by then. What is too old is deleted first."""
        with self.turns.writing() as connection:
            return quarantine.quarantined(connection, school, self.clock())
