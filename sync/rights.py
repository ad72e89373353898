"""Who may do what to a record. What a kind does not list is refused."""

from collections.abc import Collection
from typing import NamedTuple

from sync.protocol import NOT_ALLOWED, RefusedError
from sync.schema import SERVER, Field, Kind

PUPIL = "pupil"  # the one role in whose name others may write
STAFF = "school"  # the role of a school's staff on every plan of their school


class Writer(NamedTuple):
    """Who writes, as what, and in whose name. `pupils`: the plan's, in whose name one may write."""

    person: str
    role: str
    on_behalf_of: str | None = None

    def voice(self, kind: Kind) -> str:
        """The role whose rights count: the pupil's where it is written down for the pupil by a scribe."""
        if self.on_behalf_of is None:
            return self.role
        if self.role not in kind.scribes:
            raise RefusedError(NOT_ALLOWED)
        return PUPIL

    def rank(self, field: Field) -> int:
        """2 typed by the owner, 1 written down for the owner, 0 anyone else."""
        if self.on_behalf_of is None:
            return 2 if self.role in field.owners else 0
        return 1 if PUPIL in field.owners else 0


def may_create(kind: Kind, writer: Writer) -> bool:
    return writer.role == SERVER or writer.voice(kind) in kind.creators


def may_write(kind: Kind, field: Field, writer: Writer) -> bool:
    """What is `own`, as keeping something to oneself, is never written down for somebody."""
    if field.own and writer.on_behalf_of is not None:
        return False
    return writer.role == SERVER or writer.voice(kind) in field.writers


def may_delete(kind: Kind, writer: Writer) -> bool:
    """Putting away and bringing back are one's own doing, never written down for somebody."""
    return writer.role == SERVER or (writer.on_behalf_of is None and writer.role in kind.deleters)


def may_retract(kind: Kind, authors: Collection[str | None], writer: Writer) -> bool:
    """What was said is taken back by its author, by the person it was written for, or by these roles."""
    return not authors or writer.person in authors or writer.role in kind.retractors


def may_choose(field: Field, writer: Writer) -> bool:
    """To settle is one's own doing, too."""
    return writer.on_behalf_of is None and writer.role in field.choosers


def chooses(field: Field, writer: Writer) -> bool:
    """What a chooser types settles, too; and so does what the server knows."""
    return writer.role == SERVER or may_choose(field, writer)


def may_correct(first: tuple[str, str | None] | None, writer: Writer) -> bool:
    """What is written down as a log is corrected by its author, or by the person it was written for."""
    return first is None or writer.role == SERVER or writer.person in first
