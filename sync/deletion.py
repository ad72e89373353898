"""When a record counts as put away."""

from collections.abc import Iterable

from sync.heads import Head, order
from sync.states import States

DELETED = "_deleted"  # the field by which a record is put away and brought back


def deleted(own: States, children: Iterable[Head]) -> bool:
    """A record is put away while somebody who put it away had seen all that is in it, its children too.

    So it does not matter whether the deletion or somebody's late words came first: the words win, and the
    record is there, marked.
    """
    state = own[DELETED]
    if not any(head.value for head in state.heads):
        return False
    objections = [*heads(own), *children]
    return any(head.value and all(_covers(head, other) for other in objections) for head in state.heads)


def heads(own: States) -> list[Head]:
    """Everything in a record that a deletion must have seen. Another deletion is no objection."""
    return [head for name, state in own.items() for head in state.heads if name != DELETED or not head.value]


def _covers(deletion: Head, head: Head) -> bool:
    if head.version <= deletion.base:
        return True
    return head.by == deletion.by and order(head) < order(deletion)
