"""What a pupil keeps to themselves: their own words alone. An adult's stay readable by the school.

A record with `hidden` set travels without its fields to whoever may not read it. To its pupil, and to whoever
made it, it travels as ever; where an adult made it, the school's staff read it, too, so that no adult and
child exchange words that the school cannot read.
"""

from collections.abc import Mapping
from typing import Any

from sync.rights import PUPIL, STAFF
from sync.schema import HIDDEN, Kind
from sync.states import States
from sync.wire_field import read

THEIRS = ""  # the pupil's own words


def kept_from(kind: Kind, fields: Mapping[str, list[Any]], states: States) -> str | None:
    """How a record is kept, to be stored with it: None while all who may read its scope may read it; THEIRS
    where the pupil made it; else the adult who did, for a child or in their own name.
    """
    if not kind.maker or HIDDEN not in fields or read(fields[HIDDEN]).value is not True:
        return None
    by, on_behalf_of = states[kind.maker].first or ("", None)
    pupil = on_behalf_of is None and by == read(fields[HIDDEN]).by
    return THEIRS if pupil else by


def made_by(person: str, role: str, on_behalf_of: str | None) -> str:
    """The same of a record that they made, as if it were kept private now."""
    return THEIRS if role == PUPIL and on_behalf_of is None else person


def may_read(private: str | None, person: str, role: str | None) -> bool:
    """Whether somebody who may read a scope may read a record in it. private: as `kept_from` answers it."""
    if private is None or role == PUPIL or person == private:
        return True
    return role == STAFF and private != THEIRS
