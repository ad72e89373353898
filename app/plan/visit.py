"""What somebody had seen before this visit, so that a page can say what is new. Twin: visits.js."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import BigInteger, Connection, String, delete, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from app.plan.twins.unread import places_in
from app.storage.database import Base, begin_writing, db
from sync.statements import upsert

HALF_HOUR = 30 * 60 * 1000


class Visit(Base):
    """baseline: the scope's version that had been seen before this visit; latest: the newest shown in it."""

    __tablename__ = "visit"

    person: Mapped[str] = mapped_column(String(64), primary_key=True)
    scope: Mapped[str] = mapped_column(String(160), primary_key=True)
    plan: Mapped[str] = mapped_column(String(64), index=True)
    baseline: Mapped[int]
    latest: Mapped[int]
    opened: Mapped[int] = mapped_column(BigInteger)


CHANGING = ("baseline", "latest", "opened")
Row = tuple[int, int, int]  # baseline, latest, opened
Versions = Mapping[str, int]  # {scope: version}


def after(row: Row | None, version: int, now: int, *, first: bool) -> Row:
    """A page opened half an hour after the last begins a visit: what was shown until then has been seen.

    first: no page of this plan was ever opened, so nothing is news. A scope begun since then is all news.
    """
    if row is None:
        return (version if first else 0), version, now
    baseline, latest, opened = row
    if now - opened > HALF_HOUR:
        return latest, version, now
    return baseline, version, opened


class Seen(NamedTuple):
    """scopes: {scope: version seen before this visit}; places: the versions up to which each place of the bar
    has been read: {"<place> <scope>": version}.
    """

    scopes: dict[str, int]
    places: dict[str, int]


def open_plan(person: str, plan: str, versions: Versions, now: int, page: str) -> Seen:
    """A page of the plan is shown; if it is a place of the bar, that has been read up to here from now on."""
    before = rows_of(person, plan)
    found = seen(before, versions, now)
    rows = {
        scope: after(before.get(scope), version, now, first=not before) for scope, version in versions.items()
    }
    for key, read in found.places.items():
        place, scope = key.split(" ")
        version = versions[scope] if place == page else read
        rows[f"{scope}#{place}"] = (version, version, 0)
    keep(person, plan, before, rows)
    return found


def seen(rows: Mapping[str, Row], versions: Versions, now: int) -> Seen:
    """The same, for a plan that is only listed."""
    first = not rows
    scopes = {
        scope: after(rows.get(scope), version, now, first=first)[0] for scope, version in versions.items()
    }
    places = {
        f"{place} {scope}": read(rows, place, scope, version if first else 0)
        for scope, version in versions.items()
        for place in places_in(scope)
    }
    return Seen(scopes, places)


def read(rows: Mapping[str, Row], place: str, scope: str, otherwise: int) -> int:
    """Up to where a place has been read; before there were such rows, as far as anything had been shown."""
    row = rows.get(f"{scope}#{place}") or rows.get(scope)
    return row[1] if row else otherwise


def rows_of(person: str, plan: str) -> dict[str, Row]:
    return all_rows(person, [plan]).get(plan, {})


def all_rows(person: str, plans: list[str]) -> dict[str, dict[str, Row]]:
    """{plan: {scope: (baseline, latest, opened)}}."""
    found: dict[str, dict[str, Row]] = {}
    columns = select(Visit.plan, Visit.scope, Visit.baseline, Visit.latest, Visit.opened)
    for plan, scope, *row in db.session.execute(columns.where(Visit.person == person, Visit.plan.in_(plans))):
        found.setdefault(plan, {})[scope] = (row[0], row[1], row[2])
    return found


def last_seen(person: str) -> dict[str, int]:
    """{scope: version} of what this person has had on screen, in all plans."""
    columns = select(Visit.scope, Visit.latest).where(Visit.person == person)
    return {row.scope: row.latest for row in db.session.execute(columns)}


def forget(connection: Connection, person: str, plan: str) -> None:
    """Nothing is kept of what this person saw, nor of who saw this plan."""
    connection.execute(delete(Visit).where(or_(Visit.person == person, Visit.plan == plan)))


def keep(person: str, plan: str, before: Mapping[str, Row], rows: Mapping[str, Row]) -> None:
    """Write down what has changed, and nothing where nothing has: most pages are opened within a visit."""
    changed = [
        {"person": person, "plan": plan, "scope": scope} | dict(zip(CHANGING, row, strict=True))
        for scope, row in sorted(rows.items())  # in one order: two tabs never wait for each other
        if before.get(scope) != row
    ]
    if not changed:
        return
    begin_writing()
    statement = upsert(db.session.connection(), Visit.__table__, ("person", "scope"), CHANGING)
    db.session.execute(statement, changed)
    db.session.commit()
