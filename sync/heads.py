"""The heads of a field: the values that no later edit has replaced, and what else its policy remembers."""

from functools import lru_cache
from typing import Any, NamedTuple

SETTLED, ABSENT = "settled", "absent"


class Head(NamedTuple):
    """One value, with everything that later edits are judged by. Role, rank and schema never change again."""

    value: Any
    version: int
    by: str
    on_behalf_of: str | None  # in whose name it was written down
    role: str
    device: str
    at: int
    base: int
    edit: str
    position: int  # of the change in its edit, and of an element in its change: orders equals
    rank: int  # policy `owner`: 2 typed by the owner, 1 written down for the owner, 0 anyone else
    chooser: bool
    schema: int
    how: str = ""  # SETTLED: chosen among what was there; ABSENT: an element taken out
    lost: int = 0  # the version at which it gave way to a later one
    away: int = 0  # the version at which it was dismissed


class State(NamedTuple):
    """A field's heads, in the order of their taking.

    changed: the version of the last edit that altered them; ranks: the first version at which each rank
    existed (0: never); first: by whom, and for whom, it was first filled; folded: a text of several;
    ghosts: heads that another person has replaced. An earlier edit of the same author, still on its way from
    another of their devices, must find them as it would have found the head, or its fate would depend on who
    synced first.
    """

    heads: tuple[Head, ...] = ()
    changed: int = 0
    ranks: tuple[int, ...] = (0, 0, 0)
    first: tuple[str, str | None] | None = None
    folded: str | None = None
    ghosts: tuple[Head, ...] = ()


EMPTY = State()


def first(head: Head) -> State:
    """The state of a field that had none, under every policy alike."""
    ranks = [0, 0, 0]
    ranks[head.rank] = head.version
    return State((head,), head.version, (ranks[0], ranks[1], ranks[2]), (head.by, head.on_behalf_of))


def mine(head: Head, edit: Head) -> bool:
    """Whether both are of the same voice: what somebody writes for a child does not replace what
    they write as themselves.
    """
    return head.by == edit.by and head.role == edit.role and head.on_behalf_of == edit.on_behalf_of


def haunted(state: State, edit: Head) -> bool:
    """Whether there was a newer head of the same author, from another device, that this edit had not seen."""
    known = (*state.heads, *state.ghosts)
    return any(elsewhere(head, edit) and order(head) > order(edit) for head in known)


def left(state: State, stays: list[Head], edit: Head) -> State:
    """The state after an edit has left only these heads: one ghost for each voice and device, the newest."""
    gone = [head for head in state.heads if not mine(head, edit) and head not in stays]
    ghosts = state.ghosts
    if gone:
        last = {(head.by, head.role, head.on_behalf_of, head.device): head for head in [*ghosts, *gone]}
        ghosts = tuple(last.values())
    return State(tuple(stays), state.changed, state.ranks, state.first, state.folded, ghosts)


def elsewhere(head: Head, edit: Head) -> bool:
    """Whether the head is the same author's, from another device, and was not seen by this edit."""
    return mine(head, edit) and head.device != edit.device and head.version > edit.base


def order(head: Head) -> tuple[int, str, str, int, int]:
    """Newer is by time, then person, then edit: never by order of arrival."""
    return ordered(head.at, head.by, head.edit, head.position)


def ordered(at: int, by: str, edit: str, position: int) -> tuple[int, str, str, int, int]:
    """What `order` goes by."""
    return (at, by, *_numbered(edit), position)


@lru_cache(maxsize=4096)
def _numbered(edit: str) -> tuple[str, int]:
    """An edit's id as it is ordered: a set has a thousand heads of a few edits."""
    origin, _, number = edit.rpartition(":")
    return origin, int(number)


def newest(heads: list[Head] | tuple[Head, ...]) -> Head:
    last = max([head.at for head in heads])  # a set has a thousand
    return max([head for head in heads if head.at == last], key=order)
