"""What one edit would change, apart from the working set until all of its changes have been accepted."""

from collections.abc import Iterator
from typing import Any

from sync.claims import Claims
from sync.deletion import DELETED, heads, lasting
from sync.heads import Head
from sync.private import kept_from
from sync.schema import Schema
from sync.sizes import Size
from sync.working_set import Key, RecordRow, ScopeRow, WorkingSet


class Draft:
    """A layer over the working set. It is dropped when a change is refused,
    so that an edit is taken whole or not at all.
    """

    def __init__(self, working_set: WorkingSet, schema: Schema) -> None:
        self.working_set, self._schema = working_set, schema
        self._scope_rows: dict[str, ScopeRow] = {}
        self._records: dict[Key, RecordRow] = {}
        self.log: list[dict[str, Any]] = []

    def scope_row(self, scope: str) -> ScopeRow:
        """The scope row, copied so that it may be changed."""
        found = self._scope_rows.get(scope)
        if found is None:
            found = self._scope_rows[scope] = self.working_set.scope_rows[scope].copy()
        return found

    def peek(self, key: Key) -> RecordRow | None:
        """The record row as it is, only to be read."""
        return self._records.get(key) or self.working_set.records.get(key)

    def open(self, key: Key) -> RecordRow:
        """The record row, copied so that it may be changed."""
        found = self._records.get(key)
        if found is None:
            found = self._records[key] = self.working_set.records[key].copy()
        return found

    def make(self, key: Key, parent: str | None) -> RecordRow:
        made = self._records[key] = RecordRow(parent)
        self.scope_row(key[0]).records += 1
        return made

    def stamp(self, key: Key, record: RecordRow, version: int) -> None:
        """Give an opened record a version, and see if it, or its parent, is now put away, kept or back."""
        scope_row = self.scope_row(key[0])
        scope_row.version = version
        scope_row.move(record, version)
        record.deleted = self._deleted(key, record)
        record.private = kept_from(self._schema.kinds[key[1]], record.fields, record.states)
        below, above = key, self._parent(key, record)
        while above is not None and (before := self.peek(above)) is not None:
            now_deleted = self._deleted(above, before, below)
            if now_deleted != before.deleted:
                opened = self.open(above)
                opened.deleted = now_deleted
                scope_row.move(opened, version)
            below, above = above, self._parent(above, before)

    def grown(self) -> dict[str, Size]:
        """By how much this edit makes each plan larger."""
        found: dict[str, Size] = {}
        for name, scope_row in self._scope_rows.items():
            before, plan = self.working_set.scope_rows[name], scope_row.scope.plan
            more = Size(scope_row.records - before.records, scope_row.written - before.written)
            found[plan] = found.get(plan, Size()).plus(more)
        return found

    def keep(self) -> None:
        """Put everything into the working set: the edit is taken."""
        self.working_set.put(self._scope_rows, self._records, self.log)

    def logged(self, key: Key, version: int) -> dict[str, Any] | None:
        """The edit taken at that version, if it was one of this record: of this batch, or long ago."""
        for row in self.log:
            if (row["scope"], row["version"], row["kind"], row["record"]) == (key[0], version, *key[1:]):
                return row
        return self.working_set.taken(key, version)

    def claims(self, key: Key, name: str) -> Claims:
        """Who wrote a field, with what this edit has written so far."""
        own = [row for row in self.log if (row["scope"], row["kind"], row["record"]) == key]
        return self.working_set.claims(key, name).and_also(own)

    def _deleted(self, key: Key, record: RecordRow, changed: Key | None = None) -> bool:
        """Whether a record is put away. changed: the one child that is not as it was when that was asked.

        Children are asked in turn, the likeliest to object first, so that many of them, changed one by one,
        are not all asked each time.
        """
        left = (
            [head for head in record.states[DELETED].heads if head.value] if DELETED in record.states else []
        )
        if not left or self._schema.kinds[key[1]].retractors:  # what was taken back goes on travelling
            return False
        if changed and record.deleted and len(left) == 1:  # it had seen all that was there
            return bool(lasting(left, self._said(changed)))
        left = lasting(left, heads(record.states))
        for child in self._children(key, changed) if left else ():
            left = lasting(left, self._said(child))
            if not left:
                self.working_set.objecting[key] = child
                break
        return bool(left)

    def _said(self, key: Key) -> Iterator[Head]:
        """The heads of a record, of its children, and of theirs."""
        record = self.peek(key)
        if record is not None:
            yield from heads(record.states)
        for child in self._children(key):
            yield from self._said(child)

    def _children(self, key: Key, *first: Key | None) -> Iterator[Key]:
        """The keys of a record's children, these first."""
        kinds = {kind.name for kind in self._schema.children[key[1]]}
        if not kinds:
            return
        self.working_set.family(key[0], key[2])
        asked = {
            child for child in (*first, self.working_set.objecting.get(key)) if child and self.peek(child)
        }
        yield from sorted(asked, key=lambda child: child not in first)
        fresh = [
            child for child, record in self._records.items() if (child[0], record.parent) == (key[0], key[2])
        ]
        for child in (*fresh, *self.working_set.children(key[0], key[2])):
            if child[1] in kinds and child not in asked:
                yield child

    def _parent(self, key: Key, record: RecordRow) -> Key | None:
        return (key[0], self._schema.kinds[key[1]].parent, record.parent) if record.parent else None
