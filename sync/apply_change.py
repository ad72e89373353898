"""How one change is applied: when it counts, who may make it, what it writes and what it replaces."""

from collections.abc import Callable
from functools import cache
from typing import Any

from marshmallow import ValidationError

from sync import policies, private, rights
from sync.deletion import DELETED
from sync.draft import Draft
from sync.fold import Past
from sync.heads import SETTLED, Head, State
from sync.ids import own_id, single_id
from sync.moments import Item, Moment, Source, when
from sync.protocol import (
    BAD_VALUE,
    NO_RECORD,
    NOT_ALLOWED,
    NOT_YOURS,
    TOO_LARGE,
    UNKNOWN_FIELD,
    UNKNOWN_KIND,
    RefusedError,
    compact,
    whole,
)
from sync.schema import SERVER, Field, Kind, Schema, TooLargeError
from sync.wire_field import alone, written
from sync.working_set import Key, RecordRow

ELEMENTS = 200  # in a set, and in one change of it
HEADS = 16  # of one text: each further one is merged with all others


def apply_change(
    draft: Draft, schema: Schema, item: Item, source: Source, last_at: int
) -> tuple[Moment, list[list[Any]]]:
    """Write one change into the draft and its row into the draft's log. Answers when it counts, and the
    notes for its author.

    last_at: the time of what the device wrote before. Where RefusedError is raised, drop the draft.
    """
    taking = Taking(draft, schema, item)
    if not taking.may_read():
        raise RefusedError(NOT_ALLOWED)
    moment, received = when(draft, item, source, last_at)
    taking.apply(moment)
    row = taking.row(received)
    draft.log.append(row)
    draft.scope_row(item.scope.id).written += len(row["set"].encode())
    return moment, taking.notes


def apply_again(draft: Draft, schema: Schema, item: Item, moment: Moment) -> dict[str, Any]:
    """Write a change that was already taken, at the moment it was taken then.
    Answers what its log row has to contain.
    """
    taking = Taking(draft, schema, item)
    taking.apply(moment)
    return {"set": taking.written, "shown": taking.shown or None, "outcome": taking.notes}


class Taking:
    """One change while it is being applied to a draft."""

    def __init__(self, draft: Draft, schema: Schema, item: Item) -> None:
        self._draft, self._working_set, self.schema = draft, draft.working_set, schema
        self._edit, change, _, self._scope, self.writer = item
        self._change = change
        self._key: Key = (change.scope, change.kind, change.record)
        self._before = draft.peek(self._key)
        self.kind = self._known_kind()
        self.notes: list[list[Any]] = []
        self.written: dict[str, Any] = {}  # as the log keeps it
        self.shown: dict[str, str | None] = {}  # the texts shown after it

    def may_read(self) -> bool:
        """Into what its pupil keeps from them nobody writes: they would not see their own words again."""
        before, (person, role, _) = self._before, self.writer
        return before is None or role == SERVER or private.may_read(before.private, person, role)

    def apply(self, moment: Moment) -> None:
        """Write the change into the draft. Where RefusedError is raised,
        some of it may be written: drop the draft.
        """
        self._moment = moment
        person, role, on_behalf_of = self.writer
        self._stamp = (
            person, on_behalf_of, role, moment.device, moment.at, moment.base,
            self._edit.id, self.schema.version,
        )  # fmt: skip
        record = self._draft.open(self._key) if self._before else self._made()
        if self.kind.personal and not self._is_theirs(record):
            raise RefusedError(NOT_ALLOWED)
        for name, value in self._change.set.items():
            if name == DELETED:
                self._put_away(record, value)
            else:
                self._write(record, name, value)
        if self.kind.retractors and DELETED in self.written:
            record.fall_silent()
        self._draft.stamp(self._key, record, moment.version)
        if self.written.get(DELETED) and not record.deleted and not self.kind.retractors:
            self.notes.append([moment.position, DELETED, policies.KEPT])

    def row(self, received: int) -> dict[str, Any]:
        """The change as the log keeps it."""
        change, edit, moment = self._change, self._edit, self._moment
        return {
            "scope": change.scope,
            "version": moment.version,
            "by": self.writer.person,
            "id": edit.id,
            "position": moment.position,
            "kind": change.kind,
            "record": change.record,
            "set": compact(self.written),
            "shown": compact(self.shown) if self.shown else None,
            "base": moment.base,
            "whom": edit.on_behalf_of,
            "role": self.writer.role,
            "device": moment.device,
            "made": edit.made,
            "at": moment.at,
            "received": received,
            "schema": self.schema.version,
            "outcome": compact(self.notes) if self.notes else "[]",
        }

    def _known_kind(self) -> Kind:
        kind = self.schema.kinds.get(self._change.kind)
        if kind is None:
            raise RefusedError(UNKNOWN_KIND)
        here = (self._scope.audience, self._scope.year is not None)
        if here != kind.scope_type:
            raise RefusedError(NOT_ALLOWED if here in _scope_types(self.schema) else NOT_YOURS)
        return kind

    def _made(self) -> RecordRow:
        kind, values = self.kind, self._change.set
        if not self._change.new:
            raise RefusedError(NO_RECORD)
        if not rights.may_create(kind, self.writer):
            raise RefusedError(NOT_ALLOWED)
        if kind.single and self._change.record != single_id(self._scope.plan, kind.name):
            raise RefusedError(BAD_VALUE)
        if any(values.get(name) is None for name in kind.required):
            raise RefusedError(BAD_VALUE)
        parent = values[kind.parent] if kind.parent else None
        if parent is not None and self._unknown_parent(parent):
            raise RefusedError(NO_RECORD)
        return self._draft.make(self._key, parent)

    def _unknown_parent(self, parent: Any) -> bool:
        return not isinstance(parent, str) or (
            self._draft.peek((self._key[0], self.kind.parent, parent)) is None
        )

    def _is_theirs(self, record: RecordRow) -> bool:
        """Whether it is the record of the person in whose name this is written: its id says so."""
        if self.writer.role == SERVER or record.parent is None:
            return self.writer.role == SERVER
        person = self.writer.on_behalf_of or self.writer.person
        return self._change.record == own_id(self.kind.name, record.parent, person)

    def _put_away(self, record: RecordRow, value: Any) -> None:
        if not rights.may_delete(self.kind, self.writer):
            raise RefusedError(NOT_ALLOWED)
        if not isinstance(value, bool):
            raise RefusedError(BAD_VALUE)
        if self.kind.retractors and not (
            value and rights.may_retract(self.kind, record.authors(), self.writer)
        ):
            raise RefusedError(NOT_ALLOWED)
        self.written[DELETED] = value
        before = record.states[DELETED]
        head = self._head(value, 0, self.writer.role == SERVER)
        after = policies.take("deleted", before, head, self._past(DELETED))
        self._keep(record, DELETED, "deleted", after._replace(note=None, gave_way=None))

    def _write(self, record: RecordRow, name: str, value: Any) -> None:
        field = self.kind.fields.get(name)
        if field is None:
            raise RefusedError(UNKNOWN_FIELD)
        if self.kind.retractors and self._before is not None:
            raise RefusedError(NOT_ALLOWED)
        match value:
            case str() | int() | None:
                self._type(record, name, field, value)
            case {"$settle": version} if len(value) == 1:
                self._settle(record, name, field, version)
            case {"$dismiss": version} if len(value) == 1:
                self._dismiss(record, name, field, version)
            case _:
                self._type(record, name, field, value)

    def _type(self, record: RecordRow, name: str, field: Field, value: Any) -> None:
        if not rights.may_write(self.kind, field, self.writer):
            raise RefusedError(NOT_ALLOWED)
        if field.policy == "set":
            self._elements(record, name, field, value)
            return
        if name not in record.states:
            self._begin(record, name, field, _checked(field.check, value))
            return
        checked = _checked(field.check, value)
        if name == self.kind.parent and checked != record.parent:
            raise RefusedError(NOT_ALLOWED)
        head = self._typed(field, checked)
        if field.policy == "log":
            record.states[name] = self._authored(record, name, head)
        self.written[name] = checked
        self._take(record, name, field.policy, head)

    def _authored(self, record: RecordRow, name: str, head: Head) -> State:
        """The field's state with its author. Raises RefusedError where the writer had seen that
        somebody else is the author.
        """
        state, base = record.states[name], self._moment.base
        if record.version <= base:  # this edit has seen everything, so the author stays the same
            seen = state.first
        else:
            claims = self._draft.claims(self._key, name)
            seen = claims.seen(base)
            state = state._replace(first=claims.joined(head))
        if not rights.may_correct(seen, self.writer):
            raise RefusedError(NOT_ALLOWED)
        return state

    def _elements(self, record: RecordRow, name: str, field: Field, value: Any) -> None:
        if not isinstance(value, dict) or not value.keys() <= {"$add", "$remove"}:
            raise RefusedError(BAD_VALUE)
        add, remove = (_list(field, value.get(key, [])) for key in ("$add", "$remove"))
        self.written[name] = {"$add": add, "$remove": remove}
        if not add and not remove:
            return  # nothing is said of any element: a set that nobody wrote stays unwritten
        before = record.states[name]
        taken = policies.take_elements(before, self._typed(field, None), add, remove)
        if len(policies.elements(taken.state)) > ELEMENTS or len(taken.state.heads) > 8 * ELEMENTS:
            raise RefusedError(TOO_LARGE)
        self._keep(record, name, "set", taken)

    def _settle(self, record: RecordRow, name: str, field: Field, version: Any) -> None:
        if not rights.may_choose(field, self.writer):
            raise RefusedError(NOT_ALLOWED)
        value, author = self._choice(name, version)
        self.written[name] = {"$settle": version, "$value": value, "$by": author}
        head = self._typed(field, value)._replace(how=SETTLED)
        self._take(record, name, field.policy, head, settled=version)

    def _dismiss(self, record: RecordRow, name: str, field: Field, version: Any) -> None:
        chooses = rights.may_choose(field, self.writer)
        if not chooses and not rights.may_write(self.kind, field, self.writer):
            raise RefusedError(NOT_ALLOWED)
        value, author = self._choice(name, version)
        state = record.states[name]
        if not chooses and not self._own_lost(state, version, author):
            raise RefusedError(NOT_ALLOWED)
        self.written[name] = {"$dismiss": version, "$value": value, "$by": author}
        after = policies.dismiss(field.policy, state, version, self._moment.version, self._past(name))
        self._keep(record, name, field.policy, policies.Taken(after, None))

    def _own_lost(self, state: State, version: int, author: str) -> bool:
        """Whether this is the writer's own value that gave way.
        Its author may dismiss it, for only they are offered it.
        """
        head = next((head for head in state.heads if head.version == version), None)
        return author == self.writer.person and (head is None or head.lost > 0)

    def _choice(self, name: str, version: Any) -> tuple[Any, str]:
        """The value taken at that version, and who wrote it. They are read from the log,
        since the head may be replaced by now.
        """
        known = whole(version) and version <= self._moment.known
        row = self._draft.logged(self._key, version) if known else None
        values = self._working_set.values(row) if row else {}
        if row is None or name not in values:
            raise RefusedError(BAD_VALUE)
        match values[name]:
            case {"$settle": _, "$value": value, "$by": author}:
                return value, author
            case dict():
                raise RefusedError(BAD_VALUE)
            case value:
                return value, row["by"]

    def _typed(self, field: Field, value: Any) -> Head:
        return self._head(value, self.writer.rank(field), rights.chooses(field, self.writer))

    def _head(self, value: Any, rank: int, chooser: bool) -> Head:
        version, position, stamp = self._moment.version, self._moment.position, self._stamp
        return Head(value, version, *stamp[:-1], position, rank, chooser, stamp[-1])

    def _begin(self, record: RecordRow, name: str, field: Field, value: Any) -> None:
        """Write a field's first value, as most changes do. There is nothing to merge it with,
        so it is what is shown.
        """
        moment, (person, _, on_behalf_of) = self._moment, self.writer
        rank, chooser = self.writer.rank(field), rights.chooses(field, self.writer)
        self.written[name] = value
        record.states.begin(name, moment.version, self._stamp, rank, chooser, moment.position)
        record.fields[name] = alone(value, moment.version, person, moment.at, on_behalf_of)
        if field.policy == "text":
            self.shown[name] = value

    def _take(self, record: RecordRow, name: str, policy: str, head: Head, settled: int = 0) -> None:
        before = record.states[name]
        self._keep(record, name, policy, policies.take(policy, before, head, self._past(name), settled))

    def _keep(self, record: RecordRow, name: str, policy: str, taken: policies.Taken) -> None:
        if policy == "text" and len(taken.state.heads) > HEADS:
            raise RefusedError(TOO_LARGE)
        record.states[name] = taken.state
        field = policies.field_of(policy, taken.state)
        record.fields[name] = written(field)
        if policy == "text":
            self.shown[name] = field.value
        if taken.note:
            self.notes.append([self._moment.position, name, taken.note])
        if taken.gave_way is not None:
            self.notes.append([self._moment.position, name, policies.SUPERSEDED, taken.gave_way])

    def _past(self, name: str) -> Past:
        shown, own = self._working_set.texts, self._working_set.own_texts
        return Past(
            lambda version: shown(self._key, name, version),
            (lambda head, upto: own(self._key, name, head, upto)) if self.schema.folds_in_steps else None,
        )


@cache
def _scope_types(schema: Schema) -> frozenset[tuple[str, bool]]:
    """The types of scope there can be: of which audience, and whether by school year."""
    return frozenset(kind.scope_type for kind in schema.kinds.values())


def _list(field: Field, value: Any) -> list[str]:
    if not isinstance(value, list):
        raise RefusedError(BAD_VALUE)
    if len(value) > ELEMENTS:
        raise RefusedError(TOO_LARGE)
    return list(dict.fromkeys(_checked(field.check, element) for element in value))


def _checked(check: Callable[[Any], Any], value: Any) -> Any:
    try:
        return check(value)
    except TooLargeError as large:
        raise RefusedError(TOO_LARGE) from large
    except ValidationError as bad:
        raise RefusedError(BAD_VALUE) from bad
