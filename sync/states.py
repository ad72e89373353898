"""The states of a record's fields, as they are stored beside the fields themselves.

Nearly every field has one head, and nearly all of a record's heads were made by the same few edits. So what a
head has from its edit stands once for each version, a field's only head leaves out the value, which is the
one that travels, and nothing is made of JSON before somebody looks at it.
"""

from collections.abc import Iterator
from typing import Any

from sync.heads import EMPTY, Head, State, first
from sync.wire_field import read

# The stored form: [stamps, fields].
# stamps: {version: [by, on_behalf_of, role, device, at, base, edit, schema]}
# fields: {name: [version, rank, chooser, position]}               its first words, and nothing since
#         {name: [version, rank, chooser, position, ranks, first]} one head, that has replaced others
#         {name: [[head, …], changed, ranks, first, folded, [ghost, …]]}
# head:   [value, version, rank, chooser, position, how, lost, away]
_FIRST = 4  # elements
_BY, _AT = 0, 4  # in a stamp


class States:
    """States by field. `fields` is the record's, as it travels, and read only for values."""

    __slots__ = ("_changed", "_fields", "_kept", "_read", "_shared", "_stamps")

    def __init__(self, fields: dict[str, list[Any]], kept: list[dict[str, Any]] | None = None) -> None:
        stamps, rows = kept or ({}, {})
        self._fields = fields
        self._stamps: dict[str, Any] = stamps
        self._kept: dict[str, Any] = rows
        self._read: dict[str, State] = {}
        self._changed: dict[str, State] = {}
        self._shared = False  # with whom this is a copy of

    def __contains__(self, name: str) -> bool:
        return name in self._kept or name in self._changed

    def __getitem__(self, name: str) -> State:
        """A field's state; EMPTY where nobody has written it."""
        found = self._changed.get(name) or self._read.get(name)
        if found is None:
            row = self._kept.get(name)
            if row is None:
                return EMPTY
            found = self._read[name] = self._state(name, row)
        return found

    def __setitem__(self, name: str, state: State) -> None:
        self._changed[name] = state

    def begin(self, name: str, version: int, stamp: tuple[Any, ...], *right: Any) -> None:
        """Begin a field with its first value. There is nothing to merge, so only the stored form is made.

        stamp: what the head has from its edit; right: its rank, whether its author chooses, and its position.
        """
        if self._shared:
            self._stamps, self._kept, self._read = self._stamps.copy(), self._kept.copy(), self._read.copy()
            self._shared = False
        self._stamps[str(version)] = stamp
        self._kept[name] = [version, *right]

    def items(self) -> Iterator[tuple[str, State]]:
        """Every field with its state."""
        for name in {**self._changed, **self._kept}:
            yield name, self[name]

    def times(self) -> list[tuple[str, int]]:
        """(author, time) of the edits that wrote heads, each edit once."""
        changed, versions = self._changed, set()
        for name, row in self._kept.items():
            if name not in changed:
                versions.update(_versions(row))
        stamps = [self._stamps[str(version)] for version in versions]
        heads = [head for state in changed.values() for head in state.heads]
        return [(stamp[_BY], stamp[_AT]) for stamp in stamps] + [(head.by, head.at) for head in heads]

    def copy(self, fields: dict[str, list[Any]]) -> "States":
        """A copy for a copied record, whose fields these are. Changing one does not change the other."""
        copied = States(fields, [self._stamps, self._kept])
        copied._read, copied._changed = self._read, self._changed.copy()  # of its own class
        copied._shared = True
        return copied

    def stored(self) -> list[dict[str, Any]]:
        """The form to be stored as JSON, without the stamps of edits that have no head any more."""
        if not self._changed:
            return [self._stamps, self._kept]
        stamps: dict[str, Any] = {}
        kept: dict[str, Any] = {}
        for name, row in self._kept.items():
            if name not in self._changed:
                kept[name] = row
                for version in _versions(row) if isinstance(row[0], int) else _versions(row) + _ghosts(row):
                    key = str(version)
                    stamps[key] = self._stamps[key]
        for name, state in self._changed.items():
            kept[name] = self._row(name, state)
            for head in (*state.heads, *state.ghosts):
                if (key := str(head.version)) not in stamps:
                    stamps[key] = _stamp(head)
        return [stamps, kept]

    def _row(self, name: str, state: State) -> list[Any]:
        head = state.heads[0] if len(state.heads) == 1 else None
        if head is None or state.ghosts or state.changed != head.version or not self._plain(name, head):
            heads, ghosts = ([_row(head) for head in some] for some in (state.heads, state.ghosts))
            return [heads, state.changed, state.ranks, state.first, state.folded, ghosts]
        row = [head.version, head.rank, head.chooser, head.position]
        began = state.ranks[head.rank] == head.version and state.ranks.count(0) == len(state.ranks) - 1
        return row if began else [*row, state.ranks, state.first]

    def _plain(self, name: str, head: Head) -> bool:
        """Whether the only head is the value that travels: then it is stored without its value."""
        return not (head.how or head.lost or head.away) and read(self._fields[name]).value == head.value

    def _state(self, name: str, row: list[Any]) -> State:
        if isinstance(row[0], int):
            head = self._head([read(self._fields[name]).value, *row[:_FIRST]])
            if len(row) == _FIRST:
                return first(head)
            ranks, author = row[_FIRST:]
            return State((head,), head.version, tuple(ranks), tuple(author))
        heads, changed, ranks, author, folded, ghosts = row
        return State(
            tuple(map(self._head, heads)),
            changed,
            tuple(ranks),
            tuple(author),
            folded,
            tuple(map(self._head, ghosts)),
        )

    def _head(self, row: list[Any]) -> Head:
        value, version, rank, chooser, position, *more = row
        by, on_behalf_of, role, device, at, base, edit, schema = self._stamps[str(version)]
        return Head(
            value,
            version,
            by,
            on_behalf_of,
            role,
            device,
            at,
            base,
            edit,
            position,
            rank,
            chooser,
            schema,
            *more,
        )


def _row(head: Head) -> list[Any]:
    """The stored form of a head among several."""
    return [
        head.value, head.version, head.rank, head.chooser, head.position, head.how, head.lost, head.away,
    ]  # fmt: skip


def _stamp(head: Head) -> tuple[Any, ...]:
    return head.by, head.on_behalf_of, head.role, head.device, head.at, head.base, head.edit, head.schema


def _versions(row: list[Any]) -> list[int]:
    """Of a field's heads."""
    return [row[0]] if isinstance(row[0], int) else [head[1] for head in row[0]]


def _ghosts(row: list[Any]) -> list[int]:
    return [] if isinstance(row[0], int) else [ghost[1] for ghost in row[5]]
