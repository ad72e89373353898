"""When a record counts as put away."""

from collections.abc import Iterable

from sync.heads import Head, order
from sync.states import States

DELETED = "_deleted"  # the field by which a record is put away and brought back


def lasting(deletions: list[Head], others: Iterable[Head]) -> list[Head]:
    """Those deletions whose authors had seen all of these heads.

    A record is put away while there is such a one for all that is in it, its children too. So it does not
    matter whether the deletion or somebody's late words came first: the words win, and the record is there,
    marked.
    """
    for head in others:
        if not deletions:
            break
        deletions = [one for one in deletions if _covers(one, head)]
    return deletions


def heads(own: States) -> list[Head]:
    """The heads of a record that a deletion must have seen. Other deletions do not count."""
    return [head for name, state in own.items() for head in state.heads if name != DELETED or not head.value]


def _covers(deletion: Head, head: Head) -> bool:
    if head.version <= deletion.base:
        return True
    return head.by == deletion.by and order(head) < order(deletion)
