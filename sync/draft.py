"""One edit on its way: what it would change, kept apart until all of its changes have been found good."""

from typing import Any

from sync.deletion import DELETED, deleted, heads
from sync.heads import Head
from sync.schema import Schema
from sync.shelf import Held, Key, Place, Shelf
from sync.sizes import Size


class Draft:
    """A layer over the shelf. Thrown away when a change is refused; so an edit stands or falls as one."""

    def __init__(self, shelf: Shelf, schema: Schema) -> None:
        self._shelf, self._schema = shelf, schema
        self._places: dict[str, Place] = {}
        self._records: dict[Key, Held] = {}
        self.log: list[dict[str, Any]] = []

    def place(self, scope: str) -> Place:
        """The scope's row, free to be changed."""
        found = self._places.get(scope)
        if found is None:
            found = self._places[scope] = self._shelf.places[scope].copy()
        return found

    def peek(self, key: Key) -> Held | None:
        """A record as it stands, only to be read."""
        return self._records.get(key) or self._shelf.records.get(key)

    def open(self, key: Key) -> Held:
        """A record, free to be changed."""
        found = self._records.get(key)
        if found is None:
            found = self._records[key] = self._shelf.records[key].copy()
        return found

    def make(self, key: Key, parent: str | None) -> Held:
        made = self._records[key] = Held(parent)
        self.place(key[0]).records += 1
        return made

    def stamp(self, key: Key, held: Held, version: int) -> None:
        """Give an opened record a version, and see whether it, or its parent, is now put away or back."""
        place = self.place(key[0])
        place.version = version
        place.move(held, version)
        held.deleted = self._deleted(key, held)
        above = self._parent(key, held)
        while above is not None and (before := self.peek(above)) is not None:
            now_deleted = self._deleted(above, before)
            if now_deleted != before.deleted:
                opened = self.open(above)
                opened.deleted = now_deleted
                place.move(opened, version)
            above = self._parent(above, before)

    def grown(self) -> dict[str, Size]:
        """By how much it would make each plan larger."""
        found: dict[str, Size] = {}
        for name, place in self._places.items():
            before, plan = self._shelf.places[name], place.scope.plan
            more = Size(place.records - before.records, place.written - before.written)
            found[plan] = found.get(plan, Size()).plus(more)
        return found

    def keep(self) -> None:
        """The edit is taken."""
        self._shelf.put(self._places, self._records, self.log)

    def logged(self, key: Key, version: int) -> dict[str, Any] | None:
        """The edit taken at that version, if it was one of this record: of this batch, or long ago."""
        for row in self.log:
            if (row["scope"], row["version"], row["kind"], row["record"]) == (key[0], version, *key[1:]):
                return row
        return self._shelf.taken(key, version)

    def history(self, key: Key, version: int) -> list[dict[str, Any]]:
        """The log of a record before this version, with what this edit has written so far."""
        own = [row for row in self.log if (row["scope"], row["kind"], row["record"]) == key]
        return [row for row in [*self._shelf.history(key), *own] if row["version"] < version]

    def _deleted(self, key: Key, held: Held) -> bool:
        if DELETED not in held.states:
            return False
        return deleted(held.states, self._below(key))

    def _below(self, key: Key) -> list[Head]:
        """What stands in a record's children, and theirs."""
        if not self._schema.children[key[1]]:
            return []
        self._shelf.family(key[0], key[2])
        found: list[Head] = []
        for child in self._children(key):
            held = self.peek(child)
            if held is not None:
                found += heads(held.states) + self._below(child)
        return found

    def _children(self, key: Key) -> set[Key]:
        kinds = {kind.name for kind in self._schema.children[key[1]]}
        fresh = {
            child
            for child, held in self._records.items()
            if held.parent == key[2] and child[0] == key[0] and child[1] in kinds
        }
        return fresh | set(self._shelf.children(key))

    def _parent(self, key: Key, held: Held) -> Key | None:
        return (key[0], self._schema.kinds[key[1]].parent, held.parent) if held.parent else None
