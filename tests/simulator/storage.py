"""What a browser keeps for a site: databases of stores, changed in transactions that hold whole or not."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Stores = dict[str, dict[Any, Any]]


class CrashError(Exception):
    """The worker was killed, or the battery went, at a storage transaction."""


class Storage:
    """All databases of one browser profile. Values are never changed in place, so a copy is shallow."""

    def __init__(self) -> None:
        self.databases: dict[str, Stores] = {}
        self.points_left: int | None = None  # crash when so many more points have been passed

    def read(self, database: str, store: str) -> dict[Any, Any]:
        return self.databases.get(database, {}).get(store, {})

    @contextmanager
    def transaction(self, database: str) -> Iterator[Stores]:
        """Either everything written inside is kept, or nothing; a crash comes just before or just after."""
        stores = {name: dict(rows) for name, rows in self.databases.get(database, {}).items()}
        yield stores
        self.pass_point()
        self.databases[database] = stores
        self.pass_point()

    def delete(self, database: str) -> None:
        self.pass_point()
        self.databases.pop(database, None)
        self.pass_point()

    def pass_point(self) -> None:
        if self.points_left is None:
            return
        self.points_left -= 1
        if self.points_left < 0:
            self.points_left = None
            raise CrashError

    def copy(self) -> "Storage":
        """A cloned profile, or a backup of it."""
        other = Storage()
        other.databases = {
            name: {store: dict(rows) for store, rows in stores.items()}
            for name, stores in self.databases.items()
        }
        return other
