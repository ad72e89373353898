"""What a page of a plan is drawn from: what the engine has, for this reader and this page."""

from collections.abc import Iterator
from typing import Any

from app.engine import engine
from app.plan import visit
from app.plan.reader import moment, words
from sync.scopes import named

Given = dict[str, Any]


def read(person: str, plan: str, record: str | None, year: int | None) -> Given:
    """The scopes that a page is drawn from: what a device holds, or an earlier year."""
    if year is not None:
        everything = engine().records(person, plan, earlier=True)
        return {name: part for name, part in everything.items() if year_of(name) in (None, year)}
    held = engine().records(person, plan)
    if record is None or any(rows_of(held, record)):
        return held
    return engine().records(person, plan, earlier=True)


def year_of(scope: str) -> int | None:
    found = named(scope)
    return found.year if found else None


def rows_of(held: Given, record: str | None) -> Iterator[Any]:
    return (row for part in held.values() for row in part["records"] if row[1] == record)


def gone(held: Given, record: str | None) -> bool:
    return any(row[3] is None for row in rows_of(held, record))


def seen(person: str, plan: str, held: Given, page: str) -> visit.Seen:
    """What had been seen before this visit, and read of each place. Nothing of an earlier year is news."""
    versions = {name: part["version"] for name, part in held.items()}
    now = {name: version for name, version in versions.items() if is_of_now(name)}
    found = visit.open_plan(person, plan, now, moment(), page)
    return found._replace(scopes=versions | found.scopes)


def is_of_now(scope: str) -> bool:
    found = named(scope)
    return found is not None and found.held(words().today)


def with_put_away(held: Given, person: str, plan: str) -> Given:
    """Deleted records with the words they had, which do not travel with them."""
    known = {(one.kind, one.id): one.fields for one in engine().put_away(person, plan)}
    for part in held.values():
        part["records"] = [
            [*row[:4], known[row[0], row[1]]] if row[3] is None and (row[0], row[1]) in known else row
            for row in part["records"]
        ]
    return held
