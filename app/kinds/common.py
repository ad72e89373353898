"""What several kinds say alike."""

from typing import NamedTuple

CARER_AND_TUTOR = "carer tutor"
CIRCLE = "pupil carer tutor school"

# What has to end before the years are counted, and how people are told of it.
ENDS = {
    "plan": "while the plan runs",
    "tutor": "until the tutor leaves the plan",
}
COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class Keep(NamedTuple):
    """How long something is kept: school years after the end of `after`, a key of ENDS."""

    years: int
    after: str = "plan"

    def said(self) -> str:
        """As the inventory tells it: while the plan runs, and one school year after."""
        return f"{ENDS[self.after]}, and {COUNTS[self.years]} school year{'s' * (self.years != 1)} after"


WHILE_PLAN = Keep(1)
