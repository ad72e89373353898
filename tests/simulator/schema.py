"""The kinds that simulated people write. They are not the app's, so that a new kind there changes no life.

There is one for each audience, dated or not, with a parent or without, a few with one record a plan, two that
their pupil may keep private, and one that is said once and may be taken back. All but these have a field for
every policy, named after it. So all that the engine tells apart is here (tests/test_devices_schema.py).
"""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from sync.schema import (
    AUDIENCES,
    HIDDEN,
    Choice,
    Day,
    Elements,
    Facts,
    Field,
    Flag,
    Kind,
    Line,
    Number,
    Reference,
    Schema,
    Text,
)

CHOICES = {"one": "One", "two": "Two", "three": "Three"}
SINGLE = ("circle", "home")  # audiences with a kind of one record a plan
PRIVATE = ("circle", "home")  # audiences with a kind that its pupil may keep private
OFTEN = 0.4  # of all that is made, or put away, in lives in which people say what they may take back


class Roles(NamedTuple):
    """Of an audience: who writes there at all, whose words lead, who chooses and begins what is dated, whose
    words are merged, who writes down for a pupil.
    """

    writers: str
    owners: str
    choosers: str
    mergers: str
    scribes: str = ""


ROLES = {
    "circle": Roles("pupil carer tutor school", "pupil", "pupil tutor", "tutor school", "carer tutor"),
    "home": Roles("pupil carer tutor", "pupil", "pupil tutor", "tutor", "carer tutor"),
    "staff": Roles("tutor school", "tutor", "tutor school", "tutor school"),
    "own": Roles("pupil carer tutor school", "pupil carer tutor school", "pupil tutor", "tutor"),
}


def content(roles: Roles) -> dict[str, Field]:
    """A field for every policy, and more with other types of value, for one save may speak of several."""
    writers, owners, choosers, mergers, _ = roles
    ask = {"policy": "ask", "choosers": choosers}
    return {
        "latest": Text("Latest", writers),
        "latest_line": Line("Latest, in a line", writers),
        "latest_number": Number("Latest number", writers, lowest=1, limit=9),
        "latest_choice": Choice("Latest choice", choosers, CHOICES),
        "latest_day": Day("Latest day", choosers),
        "latest_own": Flag("One's own decision", owners, own=True),
        "owner": Text("Owner", writers, policy="owner", owners=owners),
        "owner_line": Line("Owner, in a line", writers, policy="owner", owners=owners),
        "ask": Text("Ask", choosers, **ask),
        "ask_line": Line("Ask, in a line", choosers, **ask),
        "ask_choice": Choice("Ask for a choice", choosers, CHOICES, **ask),
        "text": Text("Text", mergers, policy="text", choosers=mergers),
        "set": Elements("Set", choosers, CHOICES),
        "set_free": Elements("Set of words", writers),
        "log": Text("Log", writers, policy="log"),
        "log_line": Line("Log, in a line", choosers, policy="log"),
        "log_choice": Choice("Log of a choice", writers, CHOICES, policy="log"),
        "log_number": Number("Log of a number", writers, policy="log"),
        "log_flag": Flag("Log of yes or no", choosers, policy="log"),
        "log_day": Day("Log of a day", choosers, policy="log"),
    }


def kinds() -> Iterator[Kind]:
    for audience, dated in product(AUDIENCES, (False, True)):
        roles = ROLES[audience]
        sort, part = (f"{audience}_{name}" for name in (("entry", "remark") if dated else ("sheet", "part")))
        creators = roles.choosers if dated else roles.writers
        facts = {"audience": audience, "deleters": roles.choosers}
        day = {"day": Day("Day", creators, required=True)} if dated else {}
        about = {
            "about": Reference("About", roles.writers),
            "log_about": Reference("Log of what it is about", roles.writers, policy="log"),
        }
        yield Kind(
            sort,
            {**day, **content(roles), **about},
            title=sort,
            creators=creators,
            scribes=roles.scribes,
            dated="day" if dated else "",
            **facts,
        )
        yield Kind(
            part,
            {sort: Reference("Part of", roles.writers, required=True), **content(roles)},
            title=part,
            creators=roles.writers,
            scribes="" if dated else roles.scribes,
            parent=sort,
            dated="made" if dated else "",
            **facts,
        )


def cards() -> Iterator[Kind]:
    """One record a plan, in which the server has its say, too."""
    for audience in SINGLE:
        server = {"server": Line("Server", "server"), "facts": Facts("Facts", "server")}
        roles = ROLES[audience]
        yield Kind(
            f"{audience}_card",
            {**content(roles), **server},
            title="Card",
            audience=audience,
            creators=roles.writers,
            scribes=roles.scribes,
            single=True,
        )


def secrets() -> Iterator[Kind]:
    """What its pupil may keep to themselves, whoever made it."""
    for audience in PRIVATE:
        roles = ROLES[audience]
        yield Kind(
            f"{audience}_secret",
            {
                "log": Text("Log", roles.writers, policy="log", required=True),
                "latest": Line("Latest", roles.writers),
                HIDDEN: Flag("Kept private", "pupil", own=True),
            },
            title="Secret",
            audience=audience,
            dated="made",
            creators=roles.writers,
            deleters=roles.writers,
            scribes=roles.scribes,
        )


def sayings() -> Iterator[Kind]:
    """What is said once: nobody changes it, and its author or the school may take it back."""
    roles = ROLES["circle"]
    yield Kind(
        "circle_saying",
        {"log": Text("Log", roles.writers, policy="log", required=True)},
        title="Saying",
        audience="circle",
        dated="made",
        creators=roles.writers,
        deleters=roles.writers,
        scribes=roles.scribes,
        retractors="school",
    )


SCHEMA = Schema(1, [*kinds(), *cards(), *secrets(), *sayings()])
