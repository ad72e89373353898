"""Who read which plan today, in the access log: written before the answer goes out, once a day.

What has been written today is remembered, so that a device that asks again, and each further page, cost not a
statement more.
"""

from collections.abc import Collection, Iterable

from flask import Flask, current_app

from app.clock import day_of, now
from app.engine import engine

PAGE, DEVICE, QUARANTINE = "page", "device", "kept"

Key = tuple[str, ...]


class Remembered:
    """What stands in the log for one day."""

    def __init__(self) -> None:
        self._day, self._keys = "", set[Key]()

    def has(self, day: str, key: Key) -> bool:
        return self._day == day and key in self._keys

    def add(self, day: str, key: Key) -> None:
        if self._day != day:
            self._day, self._keys = day, set()
        self._keys.add(key)


def init_app(app: Flask) -> None:
    """Have the engine tell whose device it answered."""
    app.extensions["readings"] = Remembered()
    app.extensions["engine"].answered = on_device


def on_device(person: str, membership: int, may: Collection[str]) -> None:
    """A device was answered that may hold these scopes: from now on its person can read those plans there.

    membership: rises whenever the plans change, so they need not be looked at each time.
    """
    key = (DEVICE, person, str(membership))
    if not remembered().has(today(), key):
        write({scope.partition("/")[0] for scope in may}, person, DEVICE)
        remembered().add(today(), key)


def on_page(person: str, plans: Iterable[str], way: str = PAGE) -> None:
    """A page with something of these plans is about to be shown."""
    keys = {plan: (way, person, plan) for plan in plans}
    new = {plan: key for plan, key in keys.items() if not remembered().has(today(), key)}
    write(new, person, way)
    for key in new.values():
        remembered().add(today(), key)


def write(plans: Collection[str], person: str, way: str) -> None:
    if plans:
        engine().read(plans, person, way, today(), now())


def remembered() -> Remembered:
    found: Remembered = current_app.extensions["readings"]
    return found


def today() -> str:
    """The day under which it is kept."""
    return day_of(now())
