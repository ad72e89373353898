"""The heads law, and each policy: pure functions over a field's heads.

The outcome of edits that have not seen one another is the same in whatever order they arrive.
"""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from sync.claims import lawful
from sync.fold import Past, fold
from sync.heads import ABSENT, SETTLED, Head, State, elsewhere, first, haunted, left, mine, newest, order
from sync.wire_field import Other, WireField

NO_TEXT = Past(lambda _: None)
MERGED, KEPT, SUGGESTED, SUPERSEDED, LOST = "merged", "kept", "suggested", "superseded", "lost"


class Taken(NamedTuple):
    """What became of an edit. `note`: for its author; `gave_way`: an earlier value of theirs, elsewhere."""

    state: State
    note: str | None
    gave_way: Any = None


class Shown(NamedTuple):
    """What everybody is shown: the value, the head that speaks for it, and the others with what they are."""

    value: Any
    head: Head
    others: list[tuple[Head, str]]


def take(policy: str, state: State, edit: Head, past: Past, settled: int = 0) -> Taken:
    """Taking an edit replaces what its author had seen and may replace, and nothing else.

    settled: the version of the head that the edit chooses; it is answered whether or not `base` covers it.
    """
    if not state.changed:
        return Taken(first(edit), None)
    if _follows(policy, state, edit, settled):  # most edits do; the same result, sooner
        return Taken(_followed(policy, state, edit), None)
    superseded = policy != "text" and haunted(state, edit)
    stays, gave_way = [], None
    for head in state.heads:
        newer_own = elsewhere(head, edit) and order(head) > order(edit)
        if newer_own or not _replaced(policy, state, head, edit, settled):
            stays.append(head)
        elif elsewhere(head, edit) and head.value != edit.value:
            gave_way = head.value
    after = state if policy == "text" else left(state, stays, edit)
    if superseded:
        changed = edit.version if len(stays) < len(state.heads) else state.changed
        return Taken(after._replace(changed=changed), SUPERSEDED)
    after = _added(policy, after, stays, edit, past)
    return Taken(after, _note(policy, after, edit) if stays else None, gave_way)


def dismiss(policy: str, state: State, version: int, at: int, past: Past) -> State:
    """A dismissed head is no longer offered. The last one left is shown all the same: nothing goes blank."""
    heads = tuple(
        head._replace(away=at) if head.version == version and not head.away else head for head in state.heads
    )
    if heads == state.heads:
        return state
    return _told(policy, state._replace(heads=heads, changed=at), past)


def show(policy: str, state: State) -> Shown:
    """The value shown, and the heads whose value differs from it."""
    if len(state.heads) == 1:
        return Shown(state.heads[0].value, state.heads[0], [])
    live = [head for head in state.heads if not head.away] or list(state.heads)
    if policy == "owner":
        top = max(head.rank for head in live)
        return _shown(newest([head for head in live if head.rank == top]), live, SUGGESTED)
    if policy == "text" and not _open(state, live):
        head = newest(live)
        return Shown(state.folded, head, [])
    if policy in ("latest", "log"):
        return _shown(_leading(policy, state, live), live, LOST)
    gave_way = _outdone(live)
    shown = newest([head for head in live if head not in gave_way])
    asked = _shown(shown, live, KEPT)
    return asked._replace(others=[(head, LOST if head in gave_way else how) for head, how in asked.others])


def _shown(head: Head, live: list[Head], how: str) -> Shown:
    others = [other for other in live if other.value != head.value]
    return Shown(head.value, head, [(other, how) for other in sorted(others, key=order)])


def _leading(policy: str, state: State, heads: list[Head]) -> Head:
    """The newest; under `log` of those whose authors may write there at all."""
    may = [head for head in heads if lawful(head, state)] if policy == "log" else []
    return newest(may or heads)


def _outdone(live: list[Head]) -> list[Head]:
    """Where people settled one question apart, all choices but the newest give way."""
    choices = sorted((head for head in live if head.how == SETTLED), key=order)
    return choices[:-1]


def _replaced(policy: str, state: State, head: Head, edit: Head, settled: int) -> bool:
    if settled and head.version == settled:
        return True
    if mine(head, edit) and (policy != "text" or _on_the_same_page(head, edit)):
        return True
    if head.version > edit.base:
        return False
    return _MAY_REPLACE[policy](state, head, edit)


def _on_the_same_page(head: Head, edit: Head) -> bool:
    """Whether an edit of the same device has seen what the earlier text had seen:
    a page left open may not have.
    """
    return head.device == edit.device and head.base <= edit.base


def _follows(policy: str, state: State, edit: Head, settled: int) -> bool:
    """The edit has seen all there is, one head, and may replace it."""
    if len(state.heads) != 1 or state.ghosts:
        return False
    head = state.heads[0]
    return head.version <= edit.base and _replaced(policy, state, head, edit, settled)


def _followed(policy: str, state: State, edit: Head) -> State:
    ghosts = () if policy == "text" or mine(state.heads[0], edit) else state.heads
    return State((edit,), edit.version, _ranked(state, edit), state.first, None, ghosts)


def _drawn(_: State, head: Head, edit: Head) -> bool:
    """A head that has given way is shown to its author alone: nobody else has seen it."""
    return not (head.lost and head.lost <= edit.base)


def _of_the_rank_on_screen(state: State, head: Head, edit: Head) -> bool:
    on_screen = max((rank for rank, first in enumerate(state.ranks) if 0 < first <= edit.base), default=-1)
    return head.rank == on_screen <= edit.rank


_MAY_REPLACE: dict[str, Callable[[State, Head, Head], bool]] = {
    "latest": _drawn,
    "log": _drawn,  # who may correct at all is a right, see rights.py
    "owner": _of_the_rank_on_screen,
    "ask": lambda state, head, edit: edit.chooser,  # noqa: ARG005
    "text": lambda state, head, edit: True,  # noqa: ARG005
    "set": lambda state, head, edit: edit.how == ABSENT,  # noqa: ARG005
    "deleted": lambda state, head, edit: True,  # noqa: ARG005
}


def _added(policy: str, state: State, stays: list[Head], edit: Head, past: Past) -> State:
    heads = tuple(_lost(policy, state, [*stays, edit], edit.version))
    author = state.first or (edit.by, edit.on_behalf_of)
    added = State(heads, edit.version, _ranked(state, edit), author, state.folded, state.ghosts)
    return _told(policy, added, past)


def _ranked(state: State, edit: Head) -> tuple[int, int, int]:
    """The first version at which each rank existed, the edit's among them."""
    first = [*state.ranks]
    first[edit.rank] = first[edit.rank] or edit.version
    return first[0], first[1], first[2]


def _lost(policy: str, state: State, heads: list[Head], version: int) -> list[Head]:
    """Under `latest` and `log` all but the one that leads give way, from this version on."""
    if policy not in ("latest", "log"):
        return heads
    if len(heads) == 1:
        return heads
    winner = _leading(policy, state, heads)
    return [head if head is winner else head._replace(lost=head.lost or version) for head in heads]


def _told(policy: str, state: State, past: Past) -> State:
    """A text's state with its folded value."""
    if policy != "text":
        return state
    return state._replace(folded=_fold(state, past) if len(state.heads) > 1 else None)


def _fold(state: State, past: Past) -> str | None:
    """What those heads make together that were not dismissed; None where words overlap."""
    return fold([head for head in state.heads if not head.away] or list(state.heads), past)


def _open(state: State, live: list[Head]) -> bool:
    return state.folded is None and len({head.value for head in live}) > 1


def _note(policy: str, state: State, edit: Head) -> str | None:
    """What the author is told, where their value is not simply shown."""
    shown = show(policy, state)
    if policy == "text":
        return KEPT if shown.others else (MERGED if shown.value != (edit.value or "") else None)
    if policy == "ask" and edit.value == shown.value:
        return KEPT if any(how == KEPT for _, how in shown.others) else None
    if policy == "set" or edit.value == shown.value:
        return None
    return {SUGGESTED: SUGGESTED, KEPT: KEPT, LOST: SUPERSEDED}[
        next(how for head, how in shown.others if head.version == edit.version)
    ]


def take_elements(state: State, edit: Head, add: list[str], remove: list[str]) -> Taken:
    """Each element is settled by itself: a removal takes what it had seen, or what its own author added."""
    note = None
    moves = [(element, ABSENT) for element in remove] + [(element, "") for element in add]
    named = {element for element, _ in moves}
    rest, ghosts_rest = (
        [head for head in some if head.value not in named] for some in (state.heads, state.ghosts)
    )
    heads, ghosts = by_element(state.heads, named), by_element(state.ghosts, named)
    for index, (element, how) in enumerate(moves):
        part = take(
            "set",
            state._replace(heads=heads.pop(element, ()), ghosts=ghosts.pop(element, ())),
            edit._replace(value=element, how=how, position=edit.position * 1000 + index),
            NO_TEXT,
        )
        state, note = part.state, note or part.note
        heads[element], ghosts[element] = state.heads, state.ghosts
    after = state._replace(
        heads=(*rest, *chain(*heads.values())), ghosts=(*ghosts_rest, *chain(*ghosts.values()))
    )
    return Taken(after, note)


def by_element(heads: tuple[Head, ...], named: set[str]) -> dict[str, tuple[Head, ...]]:
    """The heads of a set that are about these elements, by element."""
    found: dict[str, tuple[Head, ...]] = {}
    for head in heads:
        if head.value in named:
            found[head.value] = (*found.get(head.value, ()), head)
    return found


def elements(state: State) -> list[str]:
    """The elements present, in the order in which they were first put in."""
    present = sorted((head for head in state.heads if head.how != ABSENT), key=order)
    return list(dict.fromkeys(head.value for head in present))


def field_of(policy: str, state: State) -> WireField:
    """A field as everybody is to see it."""
    if len(state.heads) == 1 and policy not in ("set", "deleted"):
        return _field(state, state.heads[0].value, state.heads[0])
    if policy == "set":
        return _field(state, elements(state), newest(state.heads))
    shown = show(policy, state)
    if policy == "deleted":
        return WireField(shown.value, state.changed, shown.head.by, shown.head.at)
    value = shown.value or None if policy == "text" else shown.value
    others = [Other(head.value, head.version, head.by, head.at, how) for head, how in shown.others]
    return _field(state, value, shown.head, others)


def _field(state: State, value: Any, head: Head, others: Sequence[Other] = ()) -> WireField:
    return WireField(value, state.changed, head.by, head.at, others, head.on_behalf_of)
