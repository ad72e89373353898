"""The engine's door for who belongs where: plans, their people, a school's staff, and what each may hold."""

from collections.abc import Iterable

from sync import devices, erasure, members, pull, records
from sync.engine_base import Base


class Members(Base):
    """The caller decides who may change a membership, and to what."""

    def lock(self, plans: Iterable[str]) -> None:
        """Lock these plans until the transaction ends."""
        with self.turns.writing() as connection:
            members.lock(connection, plans)

    def lock_school(self, school: str) -> None:
        """Lock every plan of a school."""
        with self.turns.writing() as connection:
            members.lock_school(connection, school)

    def open_plan(self, plan: str, school: str, first_year: int) -> None:
        """Opening a plan twice changes nothing."""
        with self.turns.together() as connection:
            members.open_plan(connection, plan, school, first_year)

    def close_plan(self, plan: str) -> None:
        """A closed plan takes no edits."""
        with self.turns.together() as connection:
            members.close_plan(connection, plan)

    def erase(self, plan: str, pupil: str) -> None:
        """Delete what was written on a plan, and refuse whatever of it comes back."""
        with self.turns.writing() as connection:
            erasure.erase(connection, plan, self.clock())
            devices.forget_all(connection, pupil)

    def join(self, plan: str, person: str, role: str) -> None:
        """One role per person and plan. role: pupil, carer or tutor."""
        with self.turns.together() as connection:
            members.join(connection, plan, person, role, self.clock())

    def leave(self, plan: str, person: str) -> None:
        """Who leaves keeps their words in the plan, and loses the plan."""
        with self.turns.together() as connection:
            members.leave(connection, plan, person, self.clock())

    def add_staff(self, school: str, person: str, safeguarding: bool = False) -> None:
        """A school's staff see all plans of the school, but for what belongs to home."""
        with self.turns.together() as connection:
            members.add_staff(connection, school, person, safeguarding)

    def remove_staff(self, school: str, person: str) -> None:
        with self.turns.together() as connection:
            members.remove_staff(connection, school, person)

    def role(self, plan: str, person: str) -> str | None:
        """What someone is on a plan: their membership, else `school` for staff of the plan's school."""
        with self.turns.reading() as connection:
            standing = members.standings(connection, person, [plan]).get(plan)
        return standing.role if standing else None

    def plans(self, person: str) -> list[tuple[str, str]]:
        """The plans someone belongs to, with their role; for staff, all plans of their school."""
        with self.turns.reading() as connection:
            return members.plans(connection, person)

    def left(self, person: str) -> list[str]:
        """The plans someone once belonged to and does not now."""
        with self.turns.reading() as connection:
            return members.left(connection, person)

    def membership(self, person: str) -> int:
        """Rises whenever what this person may see changes."""
        with self.turns.reading() as connection:
            return members.number(connection, person)

    def scopes(self, person: str, plan: str) -> list[str]:
        """The scopes of a plan this person may read here."""
        with self.turns.reading() as connection:
            return records.scopes(connection, self.schema, person, plan, self.today())

    def hold(self, person: str) -> list[str]:
        """The scopes that this person's device holds, begun or open today."""
        with self.turns.reading() as connection:
            return sorted(pull.holds(connection, self.schema, person, self.today())[1])
