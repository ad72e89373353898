"""Lives about less, in which the same thing happens again and again: what goes wrong with it shows soon."""

from collections.abc import Mapping
from typing import NamedTuple


class Focus(NamedTuple):
    """Only these devices and windows, on Mina's plan alone, where of these policies the oldest field is
    written.

    often: how often a deed of life.py is done, where that is not as in other lives.
    """

    places: tuple[str, ...]
    policies: tuple[str, ...]
    often: Mapping[str, int]


ALL = ("phone-m", "phone-t", "library", "office")
NEWS = Focus(ALL, ("latest", "owner"), {"turn_page": 4, "sync": 30})
COPIES = Focus(ALL, ("ask",), {"change_profile": 8})
BACKUPS = Focus(ALL, ("ask", "latest", "owner"), {"change_profile": 8, "change_database": 6})
NOTHING_ELSE = ("turn_page", "answer_question", "put_away")
NOTHING_ELSE += ("change_members", "change_person", "change_profile", "change_database")
POOR_LINE = Focus(  # words are gone over again and again, and half of the requests are lost
    ("phone-t",),
    ("text",),
    {"change": 4, "change_again": 40, "create": 2, "take_off": 20, "fly_on": 20, "sync": 4}
    | dict.fromkeys(NOTHING_ELSE, 0),
)
TWO_DEVICES = POOR_LINE._replace(  # of one tutor, who goes over the same words on both
    places=("phone-t", "laptop-t"),
    often=POOR_LINE.often | {"change": 10, "change_again": 25, "turn_page": 10, "sync": 14, "fly_on": 30},
)
FOCUSES = {
    "news": NEWS,
    "copies": COPIES,
    "backups": BACKUPS,
    "poor-line": POOR_LINE,
    "two-devices": TWO_DEVICES,
}
