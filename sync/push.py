"""The one way in for edits: a batch of one person's edits, judged one by one in one transaction."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection

from sync import devices, verdicts
from sync.apply_change import apply_change
from sync.draft import Draft
from sync.members import Standing, standings
from sync.moments import Item, Source
from sync.protocol import (
    BAD_VALUE,
    CLOSED,
    FULL,
    NOT_ALLOWED,
    NOT_YOURS,
    Change,
    Edit,
    RefusedError,
    edit,
    edit_id,
)
from sync.quarantine import keep
from sync.rights import Writer
from sync.schema import IDENTIFIER, SERVER, Schema
from sync.scopes import Scope, named
from sync.sizes import Size, sizes
from sync.working_set import Moved, WorkingSet
from sync.years import school_year

Valid = Callable[[Connection], bool]


class SignedOutError(Exception):
    """The sign-in that sent these edits has ended meanwhile: nothing of them was taken."""


class Sender(NamedTuple):
    """Whose edits, from which device. offset: server's clock minus the device's, in ms; original: the name
    until now of a device that is found to be a copy.
    """

    person: str
    device: str
    offset: int = 0
    original: str = ""


class Pushed(NamedTuple):
    """What became of a batch: a verdict for each edit; how many of the device's edits were ever taken; what
    has moved, by scope; and the verdicts that had not been given before.
    """

    results: list[list[Any]]
    acknowledged_count: int
    moved: dict[str, Moved]
    fresh: list[list[Any]]


class Push:
    """A batch: made, it holds the locks of its plans and what it is to be judged by; then it is taken.

    The same edit again gets the same verdict and changes nothing.
    """

    def __init__(
        self, connection: Connection, schema: Schema, sender: Sender, raw: list[Any], now: int, today: str
    ) -> None:
        self._connection, self._schema, self._sender = connection, schema, sender
        self._now, self._today = now, today
        self._working_set = WorkingSet(connection, schema)
        self._standings: dict[str, Standing] = {}
        self._sizes: dict[str, Size] = {}
        self._owned: dict[str, tuple[Scope, Standing, Writer] | None] = {}
        self._verdicts: dict[str, list[Any]] = {}
        self._refusals: list[dict[str, Any]] = []
        self._taken_count = 0
        self._ids = [edit_id(item) for item in raw]
        self._parsed = [
            _parsed(item) if name else BAD_VALUE for item, name in zip(raw, self._ids, strict=True)
        ]
        self._prepare(
            [item for item in self._parsed if isinstance(item, Edit)], [name for name in self._ids if name]
        )

    def take(self) -> Pushed:
        """Judge each edit, in order, and write what was taken."""
        results: list[list[Any]] = []
        fresh: list[list[Any]] = []
        for name, item in zip(self._ids, self._parsed, strict=True):
            if name is None:
                results.append([None, "refused", BAD_VALUE])
                continue
            if name not in self._verdicts:
                self._verdicts[name] = self._verdict(name, item)
                fresh.append(self._verdicts[name])
            results.append(self._verdicts[name])
        self._save()
        return Pushed(
            results, self._device.acknowledged_count + self._taken_count, self._working_set.moved(), fresh
        )

    def _prepare(self, edits: list[Edit], ids: list[str]) -> None:
        changes = [change for item in edits for change in item.changes]
        names = sorted({change.scope for change in changes})
        plans = {scope.plan for name in names if (scope := named(name))}
        self._standings = standings(self._connection, self._sender.person, plans, lock=True)
        self._verdicts = verdicts.known(self._connection, self._sender.person, ids)
        # What is another's is not even looked up: the time it takes would tell that it is there.
        scopes = [own[0] for name in names if (own := self._own(name))]
        self._working_set.load(scopes, _keys(changes))
        self._sizes = sizes(self._connection, {scope.plan for scope in scopes})
        self._device = devices.locked(self._connection, self._sender.person, self._sender.device)
        self._last_at = self._device.last_at
        sender = self._sender
        self._source = Source(sender.device, sender.offset, self._now, self._strayed())

    def _strayed(self) -> int:
        """When the device last came from another past: a copy may have come under its original's name."""
        person, _, _, original = self._sender
        before = devices.strayed(self._connection, person, original) if original else 0
        return max(before, self._device.strayed)

    def _verdict(self, name: str, item: Edit | str) -> list[Any]:
        if isinstance(item, str):
            return self._refuse(name, item)
        try:
            return self._take(item)
        except RefusedError as refused:
            if refused.reason == NOT_YOURS:
                keep(self._connection, self._standings, self._sender.person, item, self._now)
            return self._refuse(name, refused.reason)

    def _refuse(self, name: str, reason: str) -> list[Any]:
        row = {"by": self._sender.person, "id": name, "reason": reason, "received": self._now}
        self._refusals.append(row)
        return [name, "refused", reason]

    def _take(self, item: Edit) -> list[Any]:
        draft = Draft(self._working_set, self._schema)
        last_at = self._last_at
        versions, notes = [], []
        for position, change in enumerate(item.changes):
            scope, writer = self._writer(item, change)
            part = Item(item, change, position, scope, writer)
            moment, told = apply_change(draft, self._schema, part, self._source, last_at)
            versions.append(moment.version)
            last_at = moment.at
            notes += told
        self._fill(draft.grown())
        draft.keep()
        self._last_at = last_at
        self._taken_count += 1
        return [item.id, "taken", versions, notes]

    def _writer(self, item: Edit, change: Change) -> tuple[Scope, Writer]:
        """The scope on which the sender writes this change, and in which role."""
        own = self._own(change.scope)
        if own is None:
            raise RefusedError(NOT_YOURS)
        scope, standing, writer = own
        if standing.closed and standing.role != SERVER:
            raise RefusedError(CLOSED)
        if item.on_behalf_of is not None:
            if item.on_behalf_of not in standing.pupils:
                raise RefusedError(NOT_ALLOWED)
            writer = writer._replace(on_behalf_of=item.on_behalf_of)
        return scope, writer

    def _own(self, name: str) -> tuple[Scope, Standing, Writer] | None:
        """A scope that the sender may read and that fits the plan's years, and as what they write on it."""
        if name not in self._owned:
            scope = named(name)
            standing = self._standings.get(scope.plan) if scope else None
            self._owned[name] = self._place(scope, standing) if scope and standing else None
        return self._owned[name]

    def _place(self, scope: Scope, standing: Standing) -> tuple[Scope, Standing, Writer] | None:
        person, role = self._sender.person, standing.role
        if (
            role is None
            or not scope.readable(person, role)
            or not scope.fits(standing.first_year, self._today)
        ):
            return None
        return scope, standing, Writer(person, role)

    def _fill(self, grown: dict[str, Size]) -> None:
        """Refuse what makes a plan larger than its quota for each of its school years."""
        after = {plan: self._sizes[plan].plus(more) for plan, more in grown.items()}
        for plan, size in after.items():
            standing = self._standings[plan]
            years = max(1, school_year(self._today) - standing.first_year + 1)
            if standing.role != SERVER and size.is_beyond(self._schema.quota, years):
                raise RefusedError(FULL)
        self._sizes |= after

    def _save(self) -> None:
        connection, sender = self._connection, self._sender
        self._working_set.save()
        verdicts.keep_refusals(connection, self._refusals)
        devices.keep(connection, sender.person, sender.device, self._last_at, self._now, self._taken_count)
        if self._source.strayed > self._device.strayed:
            devices.stray(connection, sender.person, sender.device, self._source.strayed)
        elif not self._device.known:
            devices.forget_old(connection, sender.person)


def checked(connection: Connection, valid: Valid | None) -> None:
    """A sign-in that ended while the request was on its way takes nothing.

    Asked when all is written, and the last lock that is taken: whoever ends a sign-in may hold a plan's.
    """
    if valid is not None and not valid(connection):
        raise SignedOutError


def _parsed(raw: Any) -> Edit | str:
    try:
        return edit(raw)
    except RefusedError as refused:
        return refused.reason


def _keys(changes: Iterable[Change]) -> Iterable[tuple[str, str, str]]:
    """The records named, and what might be the parents of new ones: any id in a change."""
    for change in changes:
        yield (change.scope, change.kind, change.record)
        if change.new:
            for value in change.set.values():
                if isinstance(value, str) and IDENTIFIER.fullmatch(value):
                    yield (change.scope, change.kind, value)
