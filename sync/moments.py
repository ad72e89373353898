"""When a change counts, and which base it is merged on."""

from typing import NamedTuple

from sync.draft import Draft
from sync.protocol import Change, Edit
from sync.rights import Writer
from sync.scopes import Scope
from sync.working_set import Key


class Item(NamedTuple):
    """A change to be applied: its edit, its position there, its scope, and who writes."""

    edit: Edit
    change: Change
    position: int
    scope: Scope
    writer: Writer


class Source(NamedTuple):
    """Where a batch of edits comes from, and when. now: ms; offset: server's clock minus the device's, in ms;
    strayed: when the device last came from another past of this database, or 0.
    """

    device: str
    offset: int
    now: int
    strayed: int


class Moment(NamedTuple):
    """When, from which device, and on which base a change is taken."""

    version: int
    base: int
    at: int
    device: str
    position: int
    known: int  # the last version that the edit can refer to; after a restore later numbers mean other edits


def when(draft: Draft, item: Item, source: Source, last_at: int) -> tuple[Moment, int]:
    """When a change counts, and when it is received: neither is before what its author had seen.

    last_at: the time of what the device wrote before.
    """
    edit, change, position, scope, writer = item
    device, offset, now, strayed = source
    scope_row, made = draft.scope_row(scope.id), edit.made + offset
    base, known = 0 if change.base > scope_row.begun else change.base, scope_row.version
    if strayed and not strayed < made <= now:  # then the clock is wrong and proves nothing
        if base > scope_row.restored:
            base = _shown_in_both_pasts(draft, change, writer.person, scope_row.restored)
        known = scope_row.restored
    own, others = _seen(draft, (change.scope, change.kind, change.record), writer.person, base)
    floor = others + 1 if others else 0  # an edit is later than what its author had seen
    received = scope_row.received = max(now, scope_row.received, floor)
    at = min(received, max(made, last_at, own, floor))
    return Moment(scope_row.version + 1, base, at, device, position, known), received


def _shown_in_both_pasts(draft: Draft, change: Change, person: str, base: int) -> int:
    """The base of an edit of another past: the version that was restored, or one before all that has given
    way since then. In that other past it may have given way earlier, and this person did not see it any more.
    """
    record = draft.peek((change.scope, change.kind, change.record))
    states = [record.states[name] for name in change.set if name in record.states] if record else []
    heads = [head for state in states for head in state.heads if head.by != person and head.lost > base]
    return min([base, *(head.version - 1 for head in heads)])


def _seen(draft: Draft, key: Key, person: str, base: int) -> tuple[int, int]:
    """The times of the newest edits of a record up to that base: one's own, and others'."""
    record = draft.peek(key)
    if record is None or not base:
        return 0, 0
    times = draft.working_set.times(key, base) if record.version > base else record.states.times()
    own, others = 0, 0
    for by, at in times:
        if by == person:
            own = max(own, at)
        else:
            others = max(others, at)
    return own, others
